//! What a dry run says is what the installation then does, and it writes nothing.

use std::collections::BTreeMap;
use std::time::Duration;

use mesh_manifest::diff::{Detail, Diff, Fate, Text};
use mesh_manifest::plan::ObjectId;
use meshctl::install::{Installation, Options, Preview, preview};
use serde_json::{Value, json};

use crate::support::apiserver::{Cluster, cluster};
use crate::support::controllers::{self, Fate as PodFate};
use crate::support::fault_proxy::FaultProxy;
use crate::support::installation::{OPTIONS, configured, installed, objects, run_install};
use crate::support::program::meshctl;
use crate::support::recorder::Recorder;
use crate::support::{context, with_client};

/// What an installation would do, worked out through a proxy that sees to it that nothing is written.
fn previewed(cluster: &Cluster, proxy: &FaultProxy, installation: &Installation) -> Preview {
    let before = objects(cluster);
    proxy.plan([]);
    let recorder = Recorder::answering(false);
    let options = Options {
        dry_run: true,
        ..OPTIONS
    };
    let preview = with_client(
        &context(proxy.kubeconfig(), Duration::from_secs(15)),
        async |client| preview(&client, installation.clone(), &options, &recorder).await,
    )
    .unwrap();
    assert_eq!(proxy.state().writes(), Vec::<&String>::new());
    assert_eq!(versions(&before), versions(&objects(cluster)));
    preview
}

fn versions(objects: &BTreeMap<String, Value>) -> Vec<(&String, &Value)> {
    objects
        .iter()
        .map(|(name, object)| (name, &object["metadata"]["resourceVersion"]))
        .collect()
}

/// What an installation does.
fn done(cluster: &Cluster, installation: &Installation) -> Diff {
    let values = |objects: BTreeMap<String, Value>| objects.into_values().collect::<Vec<_>>();
    let before = values(objects(cluster));
    run_install(cluster, installation, OPTIONS).0.unwrap();
    Diff::between(&before, &values(objects(cluster)))
}

/// Differences without the node ports that the server chooses.
fn without_node_ports(diff: &Diff) -> BTreeMap<ObjectId, Fate> {
    let mut objects = diff.objects.clone();
    for fate in objects.values_mut() {
        if let Fate::Changed(changes) = fate {
            changes.retain(|one| one.before.is_some() || !one.path.ends_with(".nodePort"));
        }
    }
    objects
}

#[test]
fn an_installation_does_what_its_preview_says_and_nothing_else() {
    let Some(cluster) = cluster() else { return };
    let _controllers = controllers::start(&cluster.context(), PodFate::Ready);
    let proxy = FaultProxy::to(&cluster.kubeconfig());
    let mut upgraded = configured(
        &[
            "profile=demo",
            "meshConfig.defaultConfig.concurrency=1",
            "components.pilot.k8s.env[0].name=A",
            "components.pilot.k8s.env[0].value=b",
        ],
        "",
    );
    upgraded.owner.version = "1.31.0".to_owned();
    let steps = [
        configured(
            &[
                "profile=default",
                "values.global.networkPolicy.enabled=true",
            ],
            "",
        ),
        configured(
            &[
                "profile=default",
                "values.global.networkPolicy.enabled=true",
            ],
            "",
        ),
        upgraded,
        configured(&["profile=minimal", "revision=canary"], ""),
        configured(&["profile=minimal"], ""),
    ];
    for (number, step) in steps.iter().enumerate() {
        let Preview { diff, .. } = previewed(&cluster, &proxy, step);
        let done = done(&cluster, step);
        let shown = |diff: &Diff| {
            Text {
                diff,
                detail: Detail::Fields,
            }
            .to_string()
        };
        assert_eq!(
            without_node_ports(&diff),
            without_node_ports(&done),
            "step {number}: {} and then {}",
            shown(&diff),
            shown(&done)
        );
        assert_eq!(
            diff.is_empty(),
            number == 1,
            "step {number}: {}",
            shown(&diff)
        );
    }
    cluster.empty();
}

#[test]
fn the_preview_names_fields_and_what_has_to_be_restarted() {
    let Some(cluster) = cluster() else { return };
    let _controllers = controllers::start(&cluster.context(), PodFate::Ready);
    installed(&cluster, &["profile=default"]);
    let pod = json!({
        "apiVersion": "v1", "kind": "Pod",
        "metadata": {
            "name": "reviews-1-x", "namespace": "default", "annotations": {"istio.io/rev": "default"},
            "labels": {"security.istio.io/tlsMode": "istio"},
        },
        "spec": {"containers": [{"name": "main", "image": "example.com/x"}]},
    });
    cluster.with(async |client| client.apply(&pod, "test").await);
    let kubeconfig = cluster.kubeconfig();
    let arguments = [
        "--kubeconfig",
        kubeconfig.to_str().unwrap(),
        "install",
        "--dry-run=diff",
        "--set",
        "profile=minimal",
        "--set",
        "meshConfig.accessLogFile=/dev/stdout",
        "--set",
        "components.pilot.k8s.podAnnotations.a=b",
        "--set",
        "meshConfig.defaultConfig.concurrency=1",
    ];
    let run = meshctl(&arguments);
    assert_eq!(run.exit, 0, "{}", run.stderr);
    let expected = [
        "~ ConfigMap/istio-system/istio\n    data.mesh.accessLogFile: added \"/dev/stdout\"\n    data.mesh.defaultConfig.concurrency: added 1\n",
        "~ Deployment/istio-system/istiod\n    spec.template.metadata.annotations.a: added \"b\"\n",
        "- Deployment/istio-system/istio-ingressgateway\n",
        "restarted by this: Deployment/istio-system/istiod\n",
        "to be restarted afterwards, to get the new proxy: Pod/default/reviews-1-x\n",
    ];
    for part in expected {
        assert!(run.stdout.contains(part), "{part} is not in {}", run.stdout);
    }
    let short = meshctl(&[&arguments[..3], &["--dry-run"], &arguments[4..]].concat());
    assert!(
        short
            .stdout
            .contains("~ ConfigMap/istio-system/istio\n~ ConfigMap"),
        "{}",
        short.stdout
    );
    assert!(objects(&cluster).contains_key("Deployment/istio-system/istio-ingressgateway"));
    // The values that the charts were rendered with are an object of their own.
    let changed = ObjectId::of(
        &json!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "values", "namespace": "istio-system"}}),
    );
    assert!(
        short.stdout.contains(&format!("~ {changed}\n")),
        "{}",
        short.stdout
    );
}
