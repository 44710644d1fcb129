//! PeerAuthentications that clients do not follow.

use serde_json::Value;

use super::mtls::{MESH_HOST, Mtls, has_selector, is_mutual, mode, namespace_host, tls_mode};
use super::{Check, namespace};

const PATH: &str = "spec/mtls";

fn is_disabled(policy: &Value) -> bool {
    mode(policy) == "DISABLE" && !has_selector(policy)
}

fn is_strict(policy: &Value) -> bool {
    mode(policy) == "STRICT" && !has_selector(policy)
}

fn is_of(rule: &Value, host: &str) -> bool {
    rule["spec"]["host"] == host
}

/// KIA0506: plaintext in the whole mesh while clients use mutual TLS.
pub(super) fn disabled_mesh_wide(policy: &Value, destination_rules: &[&Value]) -> Vec<Check> {
    let is_mutual = |rule: &&Value| is_of(rule, MESH_HOST) && is_mutual(tls_mode(rule));
    when(
        is_disabled(policy) && destination_rules.iter().any(is_mutual),
        "KIA0506",
    )
}

/// KIA0505: plaintext in a namespace while clients use mutual TLS.
pub(super) fn disabled_in_namespace(
    policy: &Value,
    destination_rules: &[&Value],
    domain: &str,
) -> Vec<Check> {
    let host = namespace_host(namespace(policy), domain);
    let own: Vec<_> = destination_rules
        .iter()
        .filter(|rule| is_of(rule, &host))
        .map(|rule| tls_mode(rule))
        .collect();
    let decided = own
        .iter()
        .find(|mode| is_mutual(mode) || **mode == "DISABLE");
    let is_mutual = match decided {
        Some(mode) => is_mutual(mode),
        None => destination_rules
            .iter()
            .any(|rule| is_of(rule, MESH_HOST) && is_mutual(tls_mode(rule))),
    };
    when(is_disabled(policy) && is_mutual, "KIA0505")
}

/// KIA0401: mutual TLS only in the whole mesh while clients do not use it.
pub(super) fn strict_mesh_wide(policy: &Value, mtls: &Mtls<'_>) -> Vec<Check> {
    when(
        is_strict(policy) && !mtls.auto && !has_mutual(mtls, MESH_HOST),
        "KIA0401",
    )
}

/// KIA0501: mutual TLS only in a namespace while clients do not use it.
pub(super) fn strict_in_namespace(policy: &Value, mtls: &Mtls<'_>) -> Vec<Check> {
    let host = namespace_host(namespace(policy), mtls.domain);
    let is_mutual = has_mutual(mtls, &host) || has_mutual(mtls, MESH_HOST);
    when(is_strict(policy) && !mtls.auto && !is_mutual, "KIA0501")
}

fn has_mutual(mtls: &Mtls<'_>, host: &str) -> bool {
    let rules = mtls.destination_rules.iter();
    rules
        .filter(|rule| is_of(rule, host))
        .any(|rule| tls_mode(rule) == "ISTIO_MUTUAL")
}

fn when(holds: bool, code: &'static str) -> Vec<Check> {
    holds
        .then(|| Check::error(code, PATH))
        .into_iter()
        .collect()
}
