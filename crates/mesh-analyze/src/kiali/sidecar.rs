//! Sidecars: egress hosts that nobody serves, and settings that do not do what they seem to.

use mesh_model::value::Value;

use super::host::{Host, within};
use super::mtls::namespace_host;
use super::{Check, Severity, World, has_members, items, namespace, texts};

/// KIA1004: an egress host that nobody serves.
pub(super) fn egress(sidecar: &Value, world: &World<'_>) -> Vec<Check> {
    let own = namespace(sidecar);
    let mut checks = Vec::new();
    for (listener, body) in items(&sidecar["spec"]["egress"]).enumerate() {
        for (index, host) in texts(&body["hosts"]).enumerate() {
            let Some((_, dns)) = host.split_once('/') else {
                continue;
            };
            if dns != "*" && !is_served(dns, own, world) {
                let path = format!("spec/egress[{listener}]/hosts[{index}]");
                checks.push(Check::warning("KIA1004", path));
            }
        }
    }
    checks
}

fn is_served(dns: &str, own: &str, world: &World<'_>) -> bool {
    let host = Host::parse(dns, own, &world.domain);
    (host.is_wildcard()
        && (within(dns, &namespace_host(own, &world.domain))
            || dns == namespace_host(own, &world.domain)))
        || world.is_served(&host, own)
}

/// KIA1006: a Sidecar of the root namespace applies to all, so it has no selector.
pub(super) fn global(sidecar: &Value, world: &World<'_>) -> Vec<Check> {
    let own = namespace(sidecar);
    let is_global = world.root_of(own) == own;
    match is_global && has_members(&sidecar["spec"]["workloadSelector"]["labels"]) {
        true => vec![Check::warning("KIA1006", "spec/workloadSelector")],
        false => Vec::new(),
    }
}

/// KIA1007: a policy for unknown hosts that says nothing, which means to refuse them.
pub(super) fn outbound_policy(sidecar: &Value) -> Vec<Check> {
    let policy = &sidecar["spec"]["outboundTrafficPolicy"];
    // Kiali cannot tell an explicit REGISTRY_ONLY from none.
    match policy.is_object() && policy["mode"].is_null() {
        true => vec![
            Check::warning("KIA1007", "spec/outboundTrafficPolicy").severity(Severity::Unknown),
        ],
        false => Vec::new(),
    }
}
