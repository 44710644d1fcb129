//! Recorded decisions of single steps of an injection.
#![expect(clippy::print_stdout, reason = "the suites print what passed")]

#[allow(dead_code, reason = "this suite needs a part of what the suites share")]
mod support;

use std::collections::BTreeMap;

use mesh_manifest::inject::{
    Decision, IGNORED_NAMESPACES, Injector, InjectorConfig, InjectorSettings, MeshSettings,
    NativeMode, ScrapeConfig, Status, Workload, add_probers, announce_secure_port,
    cluster_env_of_path, decide, merge_metrics, merges_metrics, probers, probers_json, proxy_list,
    rewrite_probes, rewrites_probes, set_env, validate_annotations,
};
use mesh_model::quantity::Quantity;
use mesh_model::shared::{Value as Json, json};
use support::conformance;

const STATUS_PORT: i64 = 15020;

fn text(json: &Json) -> &str {
    json.as_str().unwrap_or_default()
}

fn texts(json: &Json) -> BTreeMap<String, String> {
    let members = json.as_object().into_iter().flatten();
    members
        .map(|(key, value)| (key.to_string(), text(value).to_owned()))
        .collect()
}

/// Runs the cases of `units/NAME.json`; `run` gives what is expected and what comes.
#[track_caller]
fn check(suite: &str, run: impl Fn(&Json) -> (Json, Json)) {
    let Some(folder) = conformance("inject") else {
        return;
    };
    let cases = support::cases(&folder.join(format!("units/{suite}.json")));
    let cases: Vec<Json> = cases.into_iter().map(Json::from).collect();
    let failed: Vec<String> = cases
        .iter()
        .filter_map(|case| {
            let (expected, got) = run(case);
            (expected != got)
                .then(|| format!("{}: expected {expected}, got {got}", text(&case["id"])))
        })
        .collect();
    println!("{suite}: {} of {}", cases.len() - failed.len(), cases.len());
    assert!(
        !cases.is_empty() && failed.is_empty(),
        "{suite}:\n{}",
        failed.join("\n")
    );
}

#[test]
fn annotations_are_validated() {
    check("annotation-validation", |case| {
        (
            case["valid"].clone(),
            validate_annotations(&case["annotations"]).is_empty().into(),
        )
    });
    check("resource-quantity-validation", |case| {
        let errors = validate_annotations(&json!({"sidecar.istio.io/proxyMemory": case["value"]}));
        (case["valid"].clone(), errors.is_empty().into())
    });
}

#[test]
fn pods_are_chosen() {
    check("inject-required", |case| {
        let config = json!({
            "policy": case["policy"],
            "neverInjectSelector": case["neverInjectSelector"],
            "alwaysInjectSelector": case["alwaysInjectSelector"],
        });
        let config = InjectorConfig::from_yaml(&config.to_string()).expect("a configuration");
        let pod = json!({
            "metadata": {
                "namespace": case["namespace"], "labels": case["labels"], "annotations": case["annotations"],
            },
            "spec": {"hostNetwork": case["hostNetwork"]},
        });
        let (decision, _) = decide(&config.policy, &pod);
        (
            case["want"].clone(),
            matches!(decision, Decision::Inject(_)).into(),
        )
    });
    check("ignored-namespaces", |case| {
        (
            case["ignored"].clone(),
            IGNORED_NAMESPACES
                .contains(&text(&case["namespace"]))
                .into(),
        )
    });
}

#[test]
fn kubelets_decide_about_native_sidecars() {
    check("detect-native", |case| {
        let mode = NativeMode::parse(text(&case["mode"])).unwrap_or(NativeMode::Disabled);
        let kubelets = case["kubeletVersions"].as_array().expect("versions");
        (
            case["want"].clone(),
            mode.is_native(Some(kubelets.iter().map(text))).into(),
        )
    });
}

#[test]
fn probes_go_through_the_agent() {
    let containers = |case: &Json| case["containers"].as_array().expect("containers").clone();
    check("dump-probers", |case| {
        let got = probers_json(&probers(&containers(case), STATUS_PORT));
        (
            case["want"].clone(),
            serde_json::from_str(&got).expect("JSON"),
        )
    });
    check("rewrite-probes", |case| {
        let mut containers = containers(case);
        rewrite_probes(&mut containers, STATUS_PORT);
        (case["want"].clone(), containers.into())
    });
    check("merge-probers", |case| {
        let mut env = case["env"].as_array().expect("variables").clone();
        let given: BTreeMap<String, Json> =
            serde_json::from_str(text(&case["probers"])).expect("JSON");
        let given = given.into_iter().map(|(path, prober)| {
            let port = &prober["httpGet"];
            let text = format!(
                r#"{{"httpGet":{{"path":{},"port":{},"scheme":{}}}}}"#,
                port["path"], port["port"], port["scheme"]
            );
            (path, text)
        });
        add_probers(
            &mut env,
            given.collect(),
            case["previouslyInjected"] == true,
        );
        (case["want"].clone(), env.into())
    });
    check("rewrite-probes-decision", |case| {
        let got = rewrites_probes(case["annotation"].as_str(), case["setting"] == true);
        (case["want"].clone(), got.into())
    });
}

#[test]
fn metrics_go_through_the_agent() {
    check("prometheus-scrape-config", |case| {
        let (config, _) = ScrapeConfig::of(&case["annotations"]);
        let targets = config
            .targets
            .iter()
            .map(|target| json!({"port": target.port, "path": target.path}));
        let targets: Vec<Json> = targets.collect();
        let targets = if targets.is_empty() {
            Json::Null
        } else {
            targets.into()
        };
        let got = json!([config.port, config.path, targets]);
        (json!([case["port"], case["path"], case["targets"]]), got)
    });
    check("prometheus-merge-enabled", |case| {
        let annotations = json!({"prometheus.istio.io/merge-metrics": case["annotation"]});
        (
            case["want"].clone(),
            merges_metrics(&annotations, case["mesh"].as_bool()).into(),
        )
    });
    check("prometheus-merge-apply", |case| {
        let mut pod = json!({
            "metadata": {"annotations": case["annotations"]},
            "spec": {"containers": [{"name": "app"}, {"name": "istio-proxy"}]},
        });
        match merge_metrics(&mut pod, Some(true), STATUS_PORT) {
            Ok(_) => (
                case["wantAnnotations"].clone(),
                pod["metadata"]["annotations"].clone(),
            ),
            Err(error) => {
                let wanted = case["errorContains"]
                    .as_array()
                    .cloned()
                    .unwrap_or_default();
                let has_all = !wanted.is_empty()
                    && wanted
                        .iter()
                        .all(|part| error.to_string().contains(text(part)));
                (true.into(), has_all.into())
            }
        }
    });
    check("secure-metrics-annotation", |case| {
        let env: Vec<Json> = texts(&case["proxyEnv"])
            .iter()
            .map(|(name, value)| json!({"name": name, "value": value}))
            .collect();
        let mut pod = json!({"metadata": {"annotations": case["annotations"]}, "spec": {"containers": [{"name": "app"}]}});
        if case["proxyEnv"].is_object() {
            pod["spec"]["containers"][0] = json!({"name": "istio-proxy", "env": env});
        }
        announce_secure_port(&mut pod);
        (
            case["want"].clone(),
            pod["metadata"]["annotations"]["prometheus.istio.io/secure-port"].clone(),
        )
    });
}

#[test]
fn earlier_injections_are_read() {
    check("parse-status", |case| {
        let status = Status::parse(text(&case["status"])).unwrap_or_default();
        let expected = json!([case["containers"], case["initContainers"]]);
        (expected, json!([status.containers, status.init_containers]))
    });
    check("find-sidecar", |case| {
        let named = |list: &str| -> Vec<Json> {
            let names = case[list].as_array().into_iter().flatten();
            names.map(|name| json!({"name": name})).collect()
        };
        let pod = json!({"spec": {"containers": named("containers"), "initContainers": named("initContainers")}});
        (case["found"].clone(), json!(proxy_list(&pod)))
    });
}

#[test]
fn addresses_tell_cluster_and_network() {
    check("inject-path-envs", |case| {
        (
            case["want"].clone(),
            json!(cluster_env_of_path(text(&case["path"]))),
        )
    });
    check("update-cluster-envs", |case| {
        let mut env = case["env"].as_array().expect("variables").clone();
        set_env(&mut env, &cluster_env_of_path(text(&case["injectPath"])));
        (case["want"].clone(), env.into())
    });
}

#[test]
fn quantities_are_canonical() {
    check("quantity-canonical", |case| {
        match Quantity::parse(text(&case["in"])) {
            Ok(quantity) => (case["out"].clone(), quantity.to_string().into()),
            Err(_) => (true.into(), case["error"].is_string().into()),
        }
    });
}

/// An injector with given templates and everything else at its default.
fn injector(config: Json, is_native: bool) -> Injector {
    let config = InjectorConfig::from_yaml(&config.to_string()).expect("a configuration");
    let mut settings =
        InjectorSettings::new(config, MeshSettings::default(), serde_json::json!({}));
    settings.native_sidecars = is_native;
    Injector::new(settings).expect("the templates parse")
}

fn inject(injector: &Injector, pod: &Json) -> Json {
    injector
        .inject(pod, &Workload::default())
        .expect("the pod is injected")
        .pod
}

fn names(pod: &Json, list: &str) -> Vec<String> {
    let items = pod["spec"][list].as_array().into_iter().flatten();
    items.map(|item| text(&item["name"]).to_owned()).collect()
}

#[test]
fn templates_are_combined() {
    check("multiple-templates", |case| {
        let injector = injector(
            json!({"policy": "enabled", "aliases": {"both": ["sidecar", "init"]}, "templates": {
                "sidecar": "spec:\n  containers:\n  - name: istio-proxy\n    image: proxy\n",
                "init": "spec:\n  initContainers:\n  - name: istio-init\n    image: proxy\n",
            }}),
            false,
        );
        let pod = json!({
            "metadata": {"annotations": {"inject.istio.io/templates": case["annotation"]}},
            "spec": {"containers": [{"name": "hello"}]},
        });
        let pod = inject(&injector, &pod);
        let got = json!([names(&pod, "initContainers"), names(&pod, "containers")]);
        (json!([["istio-init"], ["hello", "istio-proxy"]]), got)
    });
    check("strategic-merge-directive", |case| {
        let template = case["templatePatch"].to_string();
        let injector = injector(
            json!({"policy": "enabled", "templates": {"sidecar": template}}),
            false,
        );
        let pod = json!({"metadata": {"labels": case["podLabels"]}, "spec": {"containers": [{"name": "hello"}]}});
        let pod = inject(&injector, &pod);
        let expected = json!([case["wantLabels"], case["wantContainerOrder"]]);
        (
            expected,
            json!([pod["metadata"]["labels"], names(&pod, "containers")]),
        )
    });
}

#[test]
fn annotations_decide_about_native_sidecars() {
    check("native-annotation", |case| {
        let template = "{{- $native := .NativeSidecars }}\n\
            {{- $given := index .ObjectMeta.Annotations `sidecar.istio.io/nativeSidecar` }}\n\
            {{- if $given }}{{ $native = ne $given \"false\" }}{{ end }}\n\
            spec:\n  {{ if $native }}initContainers{{ else }}containers{{ end }}:\n  - name: istio-proxy\n";
        let config = json!({"policy": "enabled", "templates": {"sidecar": template}});
        let injector = injector(config, case["nativeFlag"] == true);
        let mut pod = json!({"metadata": {}, "spec": {"containers": [{"name": "app"}, {"name": "istio-proxy"}]}});
        if case["annotation"].is_string() {
            pod["metadata"]["annotations"] =
                json!({"sidecar.istio.io/nativeSidecar": case["annotation"]});
        }
        let pod = inject(&injector, &pod);
        let is_in = |list: &str| names(&pod, list).iter().any(|name| name == "istio-proxy");
        let is_native = case["inInit"] == true;
        (
            json!([is_native, !is_native]),
            json!([is_in("initContainers"), is_in("containers")]),
        )
    });
}

#[test]
fn errors_and_reports_name_the_workload() {
    let config = json!({"policy": "enabled", "templates": {"sidecar": "spec: {containers: [{name: istio-proxy}]}"}});
    let injector = injector(config, false);
    let text = "kind: Service\n---\nkind: Deployment\nmetadata: {name: a, namespace: shop}\nspec: {replicas: x}\n---\na: [\n";
    let errors = injector
        .inject_text(text)
        .expect_err("two documents are wrong");
    let errors: Vec<_> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(errors.len(), 2);
    assert!(
        errors[0].starts_with("3: Deployment shop/a: spec.replicas: "),
        "{}",
        errors[0]
    );
    assert!(
        errors[1].starts_with("8: ") || errors[1].starts_with("7: "),
        "{}",
        errors[1]
    );

    let text = "# kept\r\nkind: Service\r\n---\nkind: Pod\nspec: {hostNetwork: true} # kept\n";
    let injected = injector.inject_text(text).expect("nothing is wrong");
    assert_eq!(injected.text, format!("{text}---\n"));
    let report = &injected.workloads[0];
    assert_eq!(
        (report.line, report.workload.to_string().as_str()),
        (4, "Pod without a name")
    );
    let Decision::Skip(reason) = &report.decision else {
        panic!("it is not to be injected");
    };
    assert_eq!(reason.to_string(), "it has host networking enabled");
}
