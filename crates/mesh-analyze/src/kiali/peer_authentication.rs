//! PeerAuthentications that clients do not follow.

use mesh_model::value::Value;

use super::mtls::{MESH_HOST, Mtls, has_selector, is_mutual, mode, namespace_host};
use super::{Check, namespace};

const PATH: &str = "spec/mtls";

fn is_disabled(policy: &Value) -> bool {
    mode(policy) == "DISABLE" && !has_selector(policy)
}

fn is_strict(policy: &Value) -> bool {
    mode(policy) == "STRICT" && !has_selector(policy)
}

/// KIA0506: plaintext in the whole mesh while clients use mutual TLS.
pub(super) fn disabled_mesh_wide(policy: &Value, mtls: &Mtls<'_>) -> Vec<Check> {
    let holds = is_disabled(policy) && mtls.client_modes(MESH_HOST).any(is_mutual);
    when(holds, "KIA0506")
}

/// KIA0505: plaintext in a namespace while clients use mutual TLS.
pub(super) fn disabled_in_namespace(policy: &Value, mtls: &Mtls<'_>) -> Vec<Check> {
    if !is_disabled(policy) {
        return Vec::new();
    }
    let host = namespace_host(namespace(policy), mtls.domain);
    let mut decided = mtls
        .client_modes(&host)
        .filter(|mode| is_mutual(mode) || *mode == "DISABLE");
    let is_mutual = match decided.next() {
        Some(mode) => is_mutual(mode),
        None => mtls.client_modes(MESH_HOST).any(is_mutual),
    };
    when(is_mutual, "KIA0505")
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
    if !is_strict(policy) || mtls.auto {
        return Vec::new();
    }
    let host = namespace_host(namespace(policy), mtls.domain);
    let is_mutual = has_mutual(mtls, &host) || has_mutual(mtls, MESH_HOST);
    when(!is_mutual, "KIA0501")
}

fn has_mutual(mtls: &Mtls<'_>, host: &str) -> bool {
    mtls.client_modes(host).any(|mode| mode == "ISTIO_MUTUAL")
}

fn when(holds: bool, code: &'static str) -> Vec<Check> {
    holds
        .then(|| Check::error(code, PATH))
        .into_iter()
        .collect()
}
