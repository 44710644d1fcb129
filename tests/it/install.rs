//! Installing and removing on a real API server: what is in the cluster after each step.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use mesh_manifest::owner::{self, label};
use mesh_manifest::prune::Scope;
use mesh_manifest::webhook;
use meshctl::error::Exit;
use meshctl::install::{Options, Removal, install};
use serde_json::{Value, json};

use crate::support::apiserver::cluster;
use crate::support::controllers::{self, Fate};
use crate::support::fault_proxy::FaultProxy;
use crate::support::installation::{
    OPTIONS, assert_holds, configured, expected_names, installed, names, objects, revision,
    run_install, run_removal, run_uninstall,
};
use crate::support::program::{meshctl, meshctl_reading};
use crate::support::recorder::Recorder;
use crate::support::{context, with_client};

/// How long a request may take.
const PATIENCE: Duration = Duration::from_secs(15);

const EGRESS_OFF: [&str; 3] = [
    "profile=demo",
    "components.egressGateways[0].name=istio-egressgateway",
    "components.egressGateways[0].enabled=false",
];

/// An ingress gateway in a namespace of its own, beside an installation.
fn addition(name: &str) -> String {
    format!(
        "apiVersion: install.istio.io/v1alpha1\nkind: IstioOperator\nmetadata: {name}\nspec:\n  profile: empty\n  \
         components:\n    ingressGateways:\n    - name: shop-gateway\n      namespace: shop\n      enabled: true\n"
    )
}

#[test]
fn the_mesh_follows_its_configuration_and_a_purge_leaves_nothing() {
    let Some(cluster) = cluster() else { return };
    let _controllers = controllers::start(&cluster.context(), Fate::Ready);

    let demo = installed(&cluster, &["profile=demo"]);
    assert_holds(&cluster, &[&demo]);

    let without_egress = configured(&EGRESS_OFF, "");
    let (outcome, recorder) = run_install(&cluster, &without_egress, OPTIONS);
    outcome.unwrap();
    assert_holds(&cluster, &[&without_egress]);
    let removed: Vec<String> = recorder
        .lines()
        .into_iter()
        .filter(|line| line.starts_with("removed"))
        .collect();
    let expected = [
        "removed Deployment/istio-system/istio-egressgateway",
        "removed Service/istio-system/istio-egressgateway",
        "removed RoleBinding/istio-system/istio-egressgateway-sds",
        "removed Role/istio-system/istio-egressgateway-sds",
        "removed ServiceAccount/istio-system/istio-egressgateway-service-account",
    ];
    assert_eq!(removed, expected);

    let minimal = installed(&cluster, &["profile=minimal"]);
    assert_holds(&cluster, &[&minimal]);

    let shop = configured(&[], &addition("{name: shop}"));
    run_install(&cluster, &shop, OPTIONS).0.unwrap();
    assert_holds(&cluster, &[&minimal, &shop]);

    run_uninstall(&cluster, Scope::Purge, true).0.unwrap();
    assert_eq!(cluster.objects(), Vec::<Value>::new());
}

#[test]
fn additions_and_the_main_installation_leave_each_other_alone() {
    let Some(cluster) = cluster() else { return };
    let _controllers = controllers::start(&cluster.context(), Fate::Ready);
    for name in ["{name: shop}", "{}"] {
        let minimal = installed(&cluster, &["profile=minimal"]);
        let shop = configured(&[], &addition(name));
        run_install(&cluster, &shop, OPTIONS).0.unwrap();
        assert_holds(&cluster, &[&minimal, &shop]);
        let minimal = installed(
            &cluster,
            &["profile=minimal", "meshConfig.accessLogFile=/dev/stdout"],
        );
        assert_holds(&cluster, &[&minimal, &shop]);
        cluster.empty();
    }
}

#[test]
fn a_second_installation_changes_nothing() {
    let Some(cluster) = cluster() else { return };
    let _controllers = controllers::start(&cluster.context(), Fate::Ready);
    let versions = || -> BTreeMap<String, Value> {
        objects(&cluster)
            .into_iter()
            .map(|(name, object)| (name, object["metadata"]["resourceVersion"].clone()))
            .collect()
    };
    installed(&cluster, &["profile=demo"]);
    let before = versions();
    let start = Instant::now();
    installed(&cluster, &["profile=demo"]);
    println!(
        "second installation of the demo profile: {:?}",
        start.elapsed()
    );
    assert_eq!(versions(), before);
}

#[test]
fn ambient_is_ready_on_a_cluster_without_nodes() {
    let Some(cluster) = cluster() else { return };
    let _controllers = controllers::start(&cluster.context(), Fate::Ready);
    let ambient = installed(&cluster, &["profile=ambient"]);
    assert_holds(&cluster, &[&ambient]);
}

#[test]
fn kinds_that_the_peer_forgets_are_pruned() {
    let Some(cluster) = cluster() else { return };
    let _controllers = controllers::start(&cluster.context(), Fate::Ready);
    let rich = [
        "profile=stable",
        "values.global.networkPolicy.enabled=true",
        "components.cni.enabled=true",
        "values.cni.resourceQuotas.enabled=true",
    ];
    let stable = installed(&cluster, &rich);
    assert_holds(&cluster, &[&stable]);
    for kind in [
        "NetworkPolicy/",
        "ResourceQuota/",
        "ValidatingAdmissionPolicy/",
    ] {
        assert!(
            names(&cluster).iter().any(|name| name.starts_with(kind)),
            "{kind}"
        );
    }
    let minimal = installed(&cluster, &["profile=minimal"]);
    assert_holds(&cluster, &[&minimal]);
}

#[test]
fn one_webhook_at_a_time_serves_pods() {
    let Some(cluster) = cluster() else { return };
    let _controllers = controllers::start(&cluster.context(), Fate::Ready);
    for set in [
        &["profile=minimal"][..],
        &["profile=minimal", "revision=canary"],
        &["profile=minimal"],
    ] {
        installed(&cluster, set);
        let all = objects(&cluster)
            .into_values()
            .filter(|object| object["kind"] == "MutatingWebhookConfiguration");
        assert_eq!(webhook::overlaps(&all.collect::<Vec<_>>()), []);
    }
    let live = objects(&cluster);
    let tag = &live["MutatingWebhookConfiguration/istio-revision-tag-default"];
    assert_eq!(
        label(tag, owner::REVISION),
        Some("default"),
        "a revision does not take the default away"
    );
}

#[test]
fn a_stuck_pod_is_explained_within_seconds_and_fails_the_component() {
    let Some(cluster) = cluster() else { return };
    let _controllers = controllers::start(&cluster.context(), Fate::ImagePullBackOff);
    let options = Options {
        readiness_timeout: Duration::from_secs(8),
        ..OPTIONS
    };
    let start = Instant::now();
    let (outcome, recorder) = run_install(&cluster, &configured(&["profile=demo"], ""), options);
    let error = outcome.unwrap_err();
    assert!(
        start.elapsed() < Duration::from_secs(30),
        "{:?}",
        start.elapsed()
    );
    let reason = "Deployment/istio-system/istiod (pod istiod-1-x: container discovery does not start: ImagePullBackOff: \
                  Back-off pulling image \"example.com/pilot\"; last event: Failed: Error: ErrImagePull)";
    let told = recorder
        .time_of(reason)
        .unwrap_or_else(|| panic!("{:#?}", recorder.lines()));
    let started = recorder.time_of("Started(\"Pilot\")").unwrap();
    assert!(
        told - started < Duration::from_secs(5),
        "{:?}",
        told - started
    );
    assert_eq!(
        error.to_string(),
        format!(
            "not installed: EgressGateways, IngressGateways, Pilot: not ready after 8s: {reason}"
        )
    );
    assert_eq!(error.exit(), Exit::Failed);
    let lines = recorder.lines();
    assert!(
        lines.contains(&"skipped IngressGateways: Pilot".to_owned()),
        "{lines:#?}"
    );
    assert!(
        !names(&cluster).contains("Deployment/istio-system/istio-ingressgateway"),
        "dependents are not tried"
    );
}

#[test]
fn a_dry_run_writes_nothing() {
    let Some(cluster) = cluster() else { return };
    let options = Options {
        dry_run: true,
        ..OPTIONS
    };
    let proxy = FaultProxy::to(&cluster.kubeconfig());
    let demo = configured(&["profile=demo"], "");
    let recorder = Recorder::answering(true);
    proxy.plan([]);
    with_client(&context(proxy.kubeconfig(), PATIENCE), async |client| {
        install(&client, demo, options, &recorder).await
    })
    .unwrap();
    let state = proxy.state();
    assert!(!state.requests.is_empty());
    assert_eq!(state.writes(), Vec::<&String>::new());
    assert!(names(&cluster).is_empty());
}

#[test]
fn a_user_without_permissions_is_told_what_is_missing() {
    let Some(cluster) = cluster() else { return };
    let recorder = Recorder::answering(true);
    let error = with_client(&cluster.context_of_jane(), async |client| {
        install(
            &client,
            configured(&["profile=minimal"], ""),
            OPTIONS,
            &recorder,
        )
        .await
    })
    .unwrap_err();
    assert_eq!(error.exit(), Exit::Denied);
    let hint = "the missing rule: apiGroups [\"admissionregistration.k8s.io\"], resources [\"mutatingwebhookconfigurations\"], verbs [\"list\"]";
    assert_eq!(error.hints(), [hint]);
}

#[test]
fn a_revision_is_removed_and_the_other_stays() {
    let Some(cluster) = cluster() else { return };
    let _controllers = controllers::start(&cluster.context(), Fate::Ready);
    let default = installed(&cluster, &["profile=minimal"]);
    let canary = installed(&cluster, &["profile=minimal", "revision=canary"]);
    // The objects of Base are shared, and carry the labels of the last installation.
    let both = expected_names(&default)
        .union(&expected_names(&canary))
        .cloned()
        .collect();
    assert_eq!(names(&cluster), both);
    run_uninstall(&cluster, revision("canary"), true).0.unwrap();
    assert_eq!(names(&cluster), expected_names(&default));

    let error = run_uninstall(&cluster, revision("canry"), true)
        .0
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "no installation of revision \"canry\" was found"
    );
    assert_eq!(error.hints(), ["the revisions of this cluster are default"]);
}

#[test]
fn missing_permissions_are_told_at_once_with_a_role_to_paste() {
    let Some(cluster) = cluster() else { return };
    let kubeconfig = cluster.kubeconfig_of_jane();
    let install = [
        "--kubeconfig",
        kubeconfig.to_str().unwrap(),
        "install",
        "-y",
        "--set",
        "profile=minimal",
    ];
    // The first thing that she may not see is told already; so she gets to see everything.
    let object = |kind: &str, name: &str, more: Value| {
        let mut object = json!({"apiVersion": "rbac.authorization.k8s.io/v1", "kind": kind, "metadata": {"name": name}});
        object
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        object
    };
    let reader =
        json!({"rules": [{"apiGroups": ["*"], "resources": ["*"], "verbs": ["get", "list"]}]});
    let binding = |role: &str| {
        json!({
            "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "ClusterRole", "name": role},
            "subjects": [{"apiGroup": "rbac.authorization.k8s.io", "kind": "User", "name": "jane"}],
        })
    };
    let bind = |name: &str, role: &str| object("ClusterRoleBinding", name, binding(role));
    cluster.with(async |client| {
        client
            .apply(&object("ClusterRole", "reader", reader), "test")
            .await?;
        client.apply(&bind("jane-reads", "reader"), "test").await
    });
    let before = names(&cluster);
    let refused = meshctl(&install);
    assert_eq!(refused.exit, 77, "{}", refused.stderr);
    assert!(
        refused
            .stderr
            .contains("this user may not: create clusterrolebindings.rbac.authorization.k8s.io, "),
        "{}",
        refused.stderr
    );
    assert_eq!(names(&cluster), before);

    // The role that is offered, with what lets her grant roles, is enough.
    let role = refused.stderr.split("with:\n").nth(1).unwrap();
    let mut role = mesh_model::yaml::from_str(role).unwrap();
    assert_eq!(role["kind"], "ClusterRole");
    let mut rules = role["rules"].as_array().unwrap().clone();
    rules.push(json!({"apiGroups": ["rbac.authorization.k8s.io"], "resources": ["*"], "verbs": ["escalate", "bind"]}));
    role["rules"] = rules.into();
    cluster.with(async |client| {
        client.apply(&role, "test").await?;
        client
            .apply(&bind("jane-installs", "meshctl-installer"), "test")
            .await
    });
    let _controllers = controllers::start(&cluster.context(), Fate::Ready);
    let installed = meshctl(&install);
    assert_eq!(installed.exit, 0, "{}", installed.stderr);
}

#[test]
fn a_purge_tells_whose_resources_go_and_asks_first() {
    let Some(cluster) = cluster() else { return };
    let _controllers = controllers::start(&cluster.context(), Fate::Ready);
    installed(&cluster, &["profile=minimal"]);
    let virtual_service = json!({
        "apiVersion": "networking.istio.io/v1", "kind": "VirtualService",
        "metadata": {"name": "reviews", "namespace": "default"},
        "spec": {"hosts": ["reviews"], "http": [{"route": [{"destination": {"host": "reviews"}}]}]},
    });
    let kept = json!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "mine", "namespace": "istio-system"}});
    let made_by_istiod = json!({
        "apiVersion": "v1", "kind": "ConfigMap",
        "metadata": {"name": "istio-ca-root-cert", "namespace": "default", "labels": {"istio.io/config": "true"}},
    });
    cluster.with(async |client| {
        for object in [&virtual_service, &kept, &made_by_istiod] {
            client.apply(object, "test").await?;
        }
        Ok(())
    });
    let before = names(&cluster);
    let everything = Removal {
        scope: Scope::Purge,
        revision_was_named: false,
        with_user_resources: true,
        dry_run: false,
        skip_confirmation: false,
    };
    let (outcome, recorder) = run_removal(&cluster, &everything, false);
    assert_eq!(outcome.unwrap_err().to_string(), "cancelled");
    assert_eq!(names(&cluster), before);
    let told = recorder.lines().join("\n");
    assert!(told.contains("With the definitions go 1 resources that others made:\\n  VirtualService: default/reviews"), "{told}");

    // Unless it is asked for, what users made stays, and with it its definition.
    let (outcome, recorder) = run_uninstall(&cluster, Scope::Purge, true);
    outcome.unwrap();
    let told = recorder.lines().join("\n");
    assert!(told.contains("these definitions stay because others made resources of them: virtualservices.networking.istio.io (VirtualService default/reviews)"), "{told}");
    let left: Vec<String> = names(&cluster).into_iter().collect();
    let used = "CustomResourceDefinition/virtualservices.networking.istio.io";
    assert_eq!(
        left,
        [
            "ConfigMap/istio-system/mine",
            used,
            "Namespace/istio-system",
            "VirtualService/default/reviews"
        ]
    );

    let (outcome, recorder) = run_removal(&cluster, &everything, true);
    outcome.unwrap();
    let left: Vec<String> = names(&cluster).into_iter().collect();
    assert_eq!(
        left,
        ["ConfigMap/istio-system/mine", "Namespace/istio-system"]
    );
    let lines = recorder.lines();
    assert!(
        lines.contains(
            &"Notice(\"namespace istio-system stays because it holds ConfigMap/mine\")".to_owned()
        ),
        "{lines:#?}"
    );
}

#[test]
fn a_remote_cluster_points_to_the_control_plane_elsewhere() {
    let Some(cluster) = cluster() else { return };
    let _controllers = controllers::start(&cluster.context(), Fate::Ready);
    let set = [
        "profile=remote",
        "values.global.remotePilotAddress=10.9.8.7",
        "values.istiodRemote.injectionPath=/inject/cluster/two/net/one",
    ];
    let remote = installed(&cluster, &set);
    assert_holds(&cluster, &[&remote]);
    let live = objects(&cluster);
    assert!(!live.contains_key("Deployment/istio-system/istiod"));
    let slices: Vec<&Value> = live
        .values()
        .filter(|one| one["kind"] == "EndpointSlice")
        .collect();
    assert_eq!(slices.len(), 1, "{:?}", live.keys());
    assert_eq!(slices[0]["endpoints"][0]["addresses"], json!(["10.9.8.7"]));
    let tag = &live["MutatingWebhookConfiguration/istio-revision-tag-default"];
    let client = &tag["webhooks"][0]["clientConfig"];
    assert_eq!(client["service"]["path"], "/inject/cluster/two/net/one");
}

/// A gateway for the traffic between networks, as it is piped into an installation.
const EAST_WEST: &str = r#"
apiVersion: install.istio.io/v1alpha1
kind: IstioOperator
metadata:
  name: eastwest
spec:
  profile: empty
  components:
    ingressGateways:
    - name: istio-eastwestgateway
      enabled: true
      label: {istio: eastwestgateway, app: istio-eastwestgateway, topology.istio.io/network: one}
      k8s:
        env:
        - {name: ISTIO_META_REQUESTED_NETWORK_VIEW, value: one}
        service:
          ports:
          - {name: status-port, port: 15021, targetPort: 15021}
          - {name: tls, port: 15443, targetPort: 15443}
          - {name: tls-istiod, port: 15012, targetPort: 15012}
          - {name: tls-webhook, port: 15017, targetPort: 15017}
  values:
    global: {network: one}
    gateways:
      istio-ingressgateway: {injectionTemplate: gateway}
"#;

#[test]
fn an_east_west_gateway_is_piped_beside_the_main_installation() {
    let Some(cluster) = cluster() else { return };
    let _controllers = controllers::start(&cluster.context(), Fate::Ready);
    let kubeconfig = cluster.kubeconfig();
    let run = |arguments: &[&str], input: &str| {
        let all = [
            &[
                "--kubeconfig",
                kubeconfig.to_str().unwrap(),
                "install",
                "-y",
            ],
            arguments,
        ]
        .concat();
        let run = meshctl_reading(&all, input);
        assert_eq!(run.exit, 0, "{}", run.stderr);
    };
    let main = [
        "--set",
        "profile=minimal",
        "--set",
        "values.global.network=one",
    ];
    run(&main, "");
    run(&["-f", "-"], EAST_WEST);
    run(&main, "");
    let live = objects(&cluster);
    let gateway = &live["Deployment/istio-system/istio-eastwestgateway"];
    assert_eq!(label(gateway, "topology.istio.io/network"), Some("one"));
    let pod = &gateway["spec"]["template"];
    assert_eq!(
        pod["metadata"]["annotations"]["inject.istio.io/templates"],
        "gateway"
    );
    assert_eq!(pod["spec"]["containers"][0]["image"], "auto");
    let env = json!({"name": "ISTIO_META_REQUESTED_NETWORK_VIEW", "value": "one"});
    assert!(
        pod["spec"]["containers"][0]["env"]
            .as_array()
            .unwrap()
            .contains(&env),
        "{pod}"
    );
    let ports = live["Service/istio-system/istio-eastwestgateway"]["spec"]["ports"]
        .as_array()
        .unwrap();
    assert_eq!(ports.len(), 4);
    assert_eq!(
        label(&live["Namespace/istio-system"], "topology.istio.io/network"),
        Some("one")
    );
    assert!(live.contains_key("Deployment/istio-system/istiod"));

    // What the gateway's configuration gives up goes, and nothing else.
    run(
        &["-f", "-"],
        &EAST_WEST.replace("enabled: true", "enabled: false"),
    );
    let live = objects(&cluster);
    assert!(!live.contains_key("Deployment/istio-system/istio-eastwestgateway"));
    assert!(live.contains_key("Deployment/istio-system/istiod"));
}
