//! The checks of Kiali that istioctl does not have, or has in another way.
//!
//! Each check is a function of an object and what is known of the mesh; `rules` runs those that say something that no
//! rule of istioctl says. Codes, severities and conditions are those of Kiali (`models/istio_validation.go` and
//! `business/checkers` there).

mod ambient;
mod authorization;
mod check;
mod destination_rule;
mod gateway;
mod host;
pub(crate) mod known;
mod kubernetes_gateway;
mod mtls;
mod peer_authentication;
mod routes;
pub(crate) mod rules;
mod selector;
mod service;
mod service_entry;
mod sidecar;
mod virtual_service;
mod workload;
mod workload_group;
mod world;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use mesh_model::value::Value;

use crate::view::{list, text};
pub(crate) use known::Known;

pub use check::{Check, Judgement, Severity, Subject, merge};
pub use world::{Egress, Hosts, Imports, Namespace, Namespaces, Pod, Services, Workload, World};

/// The items of a list; none when it is none.
fn items(value: &Value) -> impl Iterator<Item = &Value> {
    list(value).iter()
}

/// The texts of a list.
fn texts(value: &Value) -> impl Iterator<Item = &str> {
    items(value).map(text)
}

fn name(object: &Value) -> &str {
    text(&object["metadata"]["name"])
}

fn namespace(object: &Value) -> &str {
    text(&object["metadata"]["namespace"])
}

/// The label of an object.
fn label<'a>(object: &'a Value, key: &str) -> Option<&'a str> {
    object["metadata"]["labels"][key].as_str()
}

/// The texts of a mapping.
fn labels(value: &Value) -> BTreeMap<&str, &str> {
    let members = value.as_object().into_iter().flatten();
    members.map(|(key, value)| (key, text(value))).collect()
}

/// Whether labels have all that a selector asks for; an empty one asks for nothing.
fn matches(selector: &Value, labels: &BTreeMap<String, String>) -> bool {
    selector
        .as_object()
        .into_iter()
        .flatten()
        .all(|(key, value)| labels.get(key).is_some_and(|found| found == text(value)))
}

/// The same of labels as they are written.
fn has_all(selector: &Value, labels: &Value) -> bool {
    let mut wanted = selector.as_object().into_iter().flatten();
    wanted.all(|(key, value)| {
        labels
            .get(key)
            .is_some_and(|found| text(found) == text(value))
    })
}

/// Whether a mapping has members.
fn has_members(value: &Value) -> bool {
    value.as_object().is_some_and(|members| !members.is_empty())
}
