//! What several rules ask or say.

use crate::input::Input;
use crate::scope::Scope;
use crate::view::{list, text};
use mesh_model::object::Object;
use mesh_model::value::Value;

/// `namespace/name`, or the name alone.
pub(super) fn full_name(object: &Object) -> String {
    match object.namespace.as_str() {
        "" => object.name.clone(),
        namespace => format!("{namespace}/{}", object.name),
    }
}

/// Names of objects, sorted: `[a b]`.
pub(super) fn names<'a>(objects: impl IntoIterator<Item = &'a &'a Object>) -> String {
    let mut names: Vec<&str> = objects
        .into_iter()
        .map(|object| object.name.as_str())
        .collect();
    names.sort_unstable();
    bracketed(names)
}

/// `[a b]`.
pub(super) fn bracketed(items: impl IntoIterator<Item = impl ToString>) -> String {
    let items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
    format!("[{}]", items.join(" "))
}

/// `namespace/name` as a reference from a namespace: the name alone means the own namespace.
pub(super) fn reference<'a>(text: &'a str, namespace: &'a str) -> (&'a str, &'a str) {
    text.split_once('/').unwrap_or((namespace, text))
}

/// Whether an exported object is seen by all namespaces.
pub(super) fn is_exported_to_all(export_to: &Value) -> bool {
    let scopes = list(export_to);
    scopes.is_empty() || scopes.iter().any(|scope| scope == "*")
}

/// The scopes of an exported object: `*` alone, or namespaces.
pub(super) fn scopes<'a>(export_to: &'a Value, namespace: &'a str) -> Vec<&'a str> {
    if is_exported_to_all(export_to) {
        return vec!["*"];
    }
    let scopes = list(export_to).iter().map(text);
    let mut scopes: Vec<&str> = scopes
        .map(|scope| if scope == "." { namespace } else { scope })
        .collect();
    scopes.sort_unstable();
    scopes.dedup();
    scopes
}

/// Whether a pod has a sidecar or is about to (`pkg/config/analysis/analyzers/util/in_mesh.go`).
pub(super) fn is_pod_in_mesh(scope: &Scope, pod: &Object) -> bool {
    is_in_mesh(
        scope,
        pod,
        &pod.body["metadata"],
        containers(&pod.body["spec"]),
    )
}

/// Whether the pods of a Deployment have a sidecar or are about to; init containers are not looked at.
pub(super) fn is_deployment_in_mesh(scope: &Scope, deployment: &Object) -> bool {
    let template = &deployment.body["spec"]["template"];
    let containers = list(&template["spec"]["containers"]).iter();
    is_in_mesh(scope, deployment, &template["metadata"], containers)
}

fn is_in_mesh<'a>(
    scope: &Scope,
    object: &Object,
    metadata: &Value,
    containers: impl Iterator<Item = &'a Value>,
) -> bool {
    const INJECT: &str = "sidecar.istio.io/inject";
    // The namespace is read in any case, so that it does not depend on the pods what a rule reads.
    let namespace = scope.find(Input::Namespace, "", &object.namespace);
    if proxy_image(containers).is_some_and(|image| !image.is_empty()) {
        return true;
    }
    let asked = metadata["labels"]
        .get(INJECT)
        .or_else(|| metadata["annotations"].get(INJECT));
    match (asked, namespace) {
        (Some(value), _) => value == "true",
        (None, Some(namespace)) => is_labelled_for_injection(namespace),
        (None, None) => false,
    }
}

/// `istio-injection: enabled`.
pub(super) fn is_labelled_for_injection(namespace: &Object) -> bool {
    namespace
        .labels
        .get("istio-injection")
        .is_some_and(|value| value == "enabled")
}

/// The containers of a pod, then its init containers.
pub(super) fn containers(spec: &Value) -> impl Iterator<Item = &Value> {
    list(&spec["containers"])
        .iter()
        .chain(list(&spec["initContainers"]))
}

/// The image of the first container that is a proxy.
pub(super) fn proxy_image<'a>(mut containers: impl Iterator<Item = &'a Value>) -> Option<&'a str> {
    let proxy = containers.find(|container| container["name"] == "istio-proxy")?;
    Some(text(&proxy["image"]))
}

/// Whether ztunnel carries the traffic of a pod.
pub(super) fn is_pod_ambient(pod: &Object) -> bool {
    pod.annotation("ambient.istio.io/redirection") == Some("enabled")
}

/// Whether the pods of a namespace join the ambient mesh.
pub(super) fn is_namespace_ambient(namespace: &Object) -> bool {
    let label = |name: &str| namespace.labels.get(name).map_or("", String::as_str);
    !is_labelled_for_injection(namespace)
        && label("istio.io/rev").is_empty()
        && label("istio.io/dataplane-mode") == "ambient"
}

/// Whether an object belongs to the control plane.
pub(super) fn is_control_plane(object: &Object) -> bool {
    object.labels.contains_key("istio")
        || object
            .labels
            .get("release")
            .is_some_and(|name| name == "istio")
}
