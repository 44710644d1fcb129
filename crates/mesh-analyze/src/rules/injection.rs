//! Injection of sidecars (`pkg/config/analysis/analyzers/injection`).

mod image;

use super::common::{bracketed, containers, full_name, is_labelled_for_injection, proxy_image};
use super::{Profile, Rule};
use crate::code::{IST0102, IST0103, IST0123, IST0146, IST0147, IST0148, IST0158};
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{is_set, list, text};
use mesh_model::object::Object;
use mesh_model::selector::{Labels, Selector, labels};
use mesh_model::value::Value;
use std::collections::HashSet;

pub(super) static NAMESPACES: Rule = Rule {
    name: "injection.Analyzer",
    summary: "namespaces say whether their pods are injected, and the pods are",
    codes: &[&IST0102, &IST0103, &IST0123, &IST0148],
    inputs: &[Input::ConfigMap, Input::Namespace, Input::Pod],
    profile: Profile::Istio,
    run: check_injection,
};

pub(super) static IMAGES: Rule = Rule {
    name: "injection.ImageAnalyzer",
    summary: "running proxies have the image that the injector gives",
    codes: &[&IST0158],
    inputs: &[
        Input::ConfigMap,
        Input::MeshConfig,
        Input::Namespace,
        Input::Pod,
        Input::ProxyConfig,
    ],
    profile: Profile::Istio,
    run: image::run,
};

pub(super) static IMAGE_AUTO: Rule = Rule {
    name: "injection.ImageAutoAnalyzer",
    summary: "what leaves its proxy image to the injector is injected",
    codes: &[&IST0146, &IST0147],
    inputs: &[
        Input::Deployment,
        Input::MutatingWebhookConfiguration,
        Input::Namespace,
        Input::Pod,
    ],
    profile: Profile::Istio,
    run: check_auto_images,
};

const INJECTION: &str = "istio-injection";
const REVISION: &str = "istio.io/rev";
const MODE: &str = "istio.io/dataplane-mode";

/// Name of the ConfigMap of the injector of a revision.
fn config_map_name(revision: &str) -> String {
    match revision {
        "" | "default" => "istio-sidecar-injector".to_owned(),
        revision => format!("istio-sidecar-injector-{revision}"),
    }
}

fn check_injection(scope: &Scope, report: &mut Report) {
    let config_maps = scope.objects(Input::ConfigMap);
    let mut injected = HashSet::new();
    // What the last ConfigMap that was found says also counts for namespaces of revisions without one.
    let mut by_default = false;
    let namespaces = scope.objects(Input::Namespace).iter();
    for namespace in namespaces.filter(|namespace| namespace.name != "istio-system") {
        check_labels(namespace, report);
        if label(namespace, MODE) == Some("ambient") {
            continue;
        }
        let name = config_map_name(label(namespace, REVISION).unwrap_or_default());
        if let Some(config_map) = config_maps
            .iter()
            .find(|config_map| config_map.name == name)
        {
            by_default = injects_by_default(config_map);
        }
        let is_unlabelled = label(namespace, INJECTION).is_none_or(str::is_empty);
        if is_unlabelled && label(namespace, REVISION).is_none() {
            report_unlabelled(namespace, by_default, report);
        } else if is_labelled_for_injection(namespace) {
            injected.insert(namespace.name.as_str());
        }
    }
    for pod in scope.objects(Input::Pod) {
        if injected.contains(pod.namespace.as_str()) && lacks_proxy(pod) {
            let message = format!(
                "the pod {} has no proxy; restart or redeploy its workload",
                full_name(pod)
            );
            report.about(&IST0103, pod, message);
        }
    }
}

fn label<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    object.labels.get(name).map(String::as_str)
}

fn check_labels(namespace: &Object, report: &mut Report) {
    let injection = label(namespace, INJECTION);
    let counts = injection.is_none_or(|value| value == "enabled");
    let others = [REVISION, MODE].into_iter().filter(|_| counts);
    let names = [INJECTION].into_iter().chain(others);
    let found = names.filter_map(|name| Some(format!("{name}={}", label(namespace, name)?)));
    let found: Vec<String> = found.collect();
    if found.len() > 1 {
        let message = format!(
            "the labels {} contradict each other; keep one of them",
            bracketed(found)
        );
        report.about(&IST0123, namespace, message);
    }
}

fn injects_by_default(config_map: &Object) -> bool {
    let values =
        serde_json::from_str(text(&config_map.body["data"]["values"])).unwrap_or(Value::Null);
    values["sidecarInjectorWebhook"]["enableNamespacesByDefault"] == true
}

fn report_unlabelled(namespace: &Object, by_default: bool, report: &mut Report) {
    let name = &namespace.name;
    if by_default {
        report.about(
            &IST0148,
            namespace,
            "the namespace is injected, because enableNamespacesByDefault is true",
        );
        return;
    }
    let message = format!(
        "pods of the namespace {name} get no proxy; label it istio-injection=enabled, or say that none is meant: \
         `kubectl label namespace {name} istio-injection=disabled`"
    );
    report.at(&IST0102, namespace, &["metadata", "name"], message);
}

fn lacks_proxy(pod: &Object) -> bool {
    let spec = &pod.body["spec"];
    let asked = label(pod, "sidecar.istio.io/inject");
    let asked = asked
        .or_else(|| pod.annotation("sidecar.istio.io/inject"))
        .unwrap_or_default();
    let opts_out = asked.eq_ignore_ascii_case("false") || spec["hostNetwork"] == true;
    !opts_out && proxy_image(containers(spec)).is_none_or(str::is_empty)
}

fn check_auto_images(scope: &Scope, report: &mut Report) {
    let webhooks: Vec<&Value> = scope
        .objects(Input::MutatingWebhookConfiguration)
        .iter()
        .flat_map(|object| list(&object.body["webhooks"]))
        .filter(|webhook| text(&webhook["name"]).ends_with("istio.io"))
        .collect();
    for pod in scope.objects(Input::Pod) {
        if has_auto_image(&pod.body["spec"]) {
            let message = format!(
                "the Pod {} has the image `auto`, which no injector has replaced",
                pod.name
            );
            report.about(&IST0147, pod, message);
        }
    }
    for deployment in scope.objects(Input::Deployment) {
        let namespace = match deployment.namespace.as_str() {
            "" => "default",
            namespace => namespace,
        };
        let namespace = scope.find(Input::Namespace, "", namespace);
        let template = &deployment.body["spec"]["template"];
        if !has_auto_image(&template["spec"]) {
            continue;
        }
        let none = Labels::new();
        let of_namespace = namespace.map_or(&none, |namespace| &namespace.labels);
        let of_pods = labels(&template["metadata"]["labels"]);
        let is_injected = webhooks.iter().any(|webhook| {
            selects(&webhook["namespaceSelector"], of_namespace)
                && selects(&webhook["objectSelector"], &of_pods)
        });
        if !is_injected {
            let message = format!(
                "the Deployment {} has the image `auto`, and no injector selects its pods",
                deployment.name
            );
            report.about(&IST0146, deployment, message);
        }
    }
}

fn has_auto_image(spec: &Value) -> bool {
    let is_auto =
        |container: &Value| container["name"] == "istio-proxy" && container["image"] == "auto";
    list(&spec["containers"]).iter().any(is_auto)
}

/// Whether a selector of a webhook holds; one that is absent does, one that is malformed does not.
pub(super) fn selects(selector: &Value, labels: &Labels) -> bool {
    !is_set(selector)
        || Selector::from_json(selector).is_ok_and(|selector| selector.matches(labels))
}
