//! The Sidecar that limits what the proxy of a pod knows.

use mesh_model::object::Object;
use mesh_model::selector::{Selector, labels};

use super::objects::{Of, in_namespace};
use super::{Name, View};
use crate::index::matches;
use crate::view::{is_set, list, text, texts};

/// The Sidecar of a pod.
pub fn sidecar(view: View<'_>, pod: &Object) -> Option<Name> {
    of(view, pod).map(Name::of)
}

/// Whether a Sidecar lets a proxy know a Service; without hosts it hides nothing.
pub(super) fn knows(sidecar: &Object, service: &Object) -> bool {
    let egress = list(&sidecar.body["spec"]["egress"]);
    let full = format!("{}.{}.svc.cluster.local", service.name, service.namespace);
    let is_known = |host: &str| {
        let (namespace, host) = host.split_once('/').unwrap_or(("*", host));
        let is_from = match namespace {
            "*" => true,
            "." => sidecar.namespace == service.namespace,
            namespace => namespace == service.namespace,
        };
        is_from && matches(host, &full)
    };
    let mut hosts = egress.iter().flat_map(|listener| texts(&listener["hosts"]));
    egress.is_empty() || hosts.any(is_known)
}

/// The Sidecar of a pod: one that selects it, else that of its namespace, else that of the mesh; of several the oldest.
pub(super) fn of<'a>(view: View<'a>, pod: &'a Object) -> Option<&'a Object> {
    let sidecars = |namespace| in_namespace(view.mesh, Of::Sidecar, namespace);
    let created =
        |sidecar: &&Object| text(&sidecar.body["metadata"]["creationTimestamp"]).to_owned();
    let has_selector = |sidecar: &&Object| is_set(&sidecar.body["spec"]["workloadSelector"]);
    let selects = |sidecar: &&Object| {
        let selector = labels(&sidecar.body["spec"]["workloadSelector"]["labels"]);
        has_selector(sidecar) && Selector::from_labels(&selector).matches(&pod.labels)
    };
    let own = sidecars(&pod.namespace).filter(selects).min_by_key(created);
    let of_all = |namespace| {
        sidecars(namespace)
            .filter(|sidecar| !has_selector(sidecar))
            .min_by_key(created)
    };
    own.or_else(|| of_all(&pod.namespace))
        .or_else(|| of_all(view.root_namespace))
}
