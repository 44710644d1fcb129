//! The last steps of an injection: cluster and network, status, order of the containers.

use std::collections::BTreeMap;

use mesh_model::shared::Value as Json;

use super::pod::{self, PROXY, container, name};
use super::written::{quoted, write_quoted};

/// The label that says which network a pod is in.
pub(super) const NETWORK_LABEL: &str = "topology.istio.io/network";

/// Puts the variables at the end of the proxy's, sorted by name, in place of those of that name.
pub(super) fn set_cluster_env(pod: &mut Json, variables: &BTreeMap<String, String>) {
    if variables.is_empty() {
        return;
    }
    if let Some(env) = pod::proxy_env(pod) {
        set_env(env, variables);
    }
}

/// As the proxy's variables are set: the old ones go, the new ones come last.
pub fn set_env(env: &mut Vec<Json>, variables: &BTreeMap<String, String>) {
    env.retain(|variable| !variables.contains_key(name(variable)));
    env.extend(
        variables
            .iter()
            .map(|(name, value)| pod::variable(name.as_str(), value.as_str())),
    );
}

/// The text of the status annotation: what the templates add, and the revision.
pub(super) fn status(template_pod: &Json, revision: &str) -> String {
    let names = |list: &str| match pod::list(template_pod, list) {
        [] => "null".to_owned(),
        items => {
            let mut names = String::from("[");
            for item in items {
                names.push_str(if names.len() > 1 { "," } else { "" });
                write_quoted(&mut names, name(item));
            }
            names + "]"
        }
    };
    let revision = if revision.is_empty() {
        "default"
    } else {
        revision
    };
    format!(
        "{{\"initContainers\":{},\"containers\":{},\"volumes\":{},\"imagePullSecrets\":{},\"revision\":{}}}",
        names("initContainers"),
        names("containers"),
        names("volumes"),
        names("imagePullSecrets"),
        quoted(revision)
    )
}

/// Brings the containers into the order in which they must start.
pub(super) fn order_containers(pod: &mut Json, proxy_first: bool) {
    if container(pod, "containers", PROXY).is_some() {
        let place: fn(&str) -> i8 = match proxy_first {
            true => |name| if name == PROXY { -1 } else { 0 },
            false => |name| if name == PROXY { 1 } else { 0 },
        };
        sort(pod, "containers", place);
    }
    let place: fn(&str) -> i8 = if container(pod, "initContainers", PROXY).is_some() {
        |name| match name {
            "istio-init" => -4,
            "istio-validation" => -3,
            PROXY => -2,
            "enable-core-dump" => -1,
            _ => 0,
        }
    } else {
        |name| match name {
            "istio-validation" => -1,
            "istio-init" => 1,
            "enable-core-dump" => 2,
            _ => 0,
        }
    };
    if !pod::list(pod, "initContainers").is_empty() {
        sort(pod, "initContainers", place);
    }
}

fn sort(pod: &mut Json, list: &str, place: fn(&str) -> i8) {
    pod::list_mut(pod, list).sort_by_key(|container| place(name(container)));
}
