//! Routes that depend on claims of tokens that nobody checks.

use super::MESH;
use crate::code::IST0149;
use crate::index::Equals;
use crate::input::Input;
use crate::report::Report;
use crate::rules::common::{full_name, reference};
use crate::scope::Scope;
use crate::view::{list, members, texts};
use mesh_model::object::Object;
use std::collections::HashMap;

/// Where istioctl looks for what applies to all namespaces, whatever the root namespace is.
const ROOT: &str = "istio-system";

pub(super) fn run(scope: &Scope, report: &mut Report) {
    let mut checked: HashMap<&str, Vec<Equals>> = HashMap::new();
    for request in scope.objects(Input::RequestAuthentication) {
        let selector = Equals::from_json(&request.body["spec"]["selector"]["matchLabels"]);
        checked
            .entry(&request.namespace)
            .or_default()
            .push(selector);
    }
    for service in scope.objects(Input::VirtualService) {
        let Some(key) = claim(service) else {
            continue;
        };
        for name in texts(&service.body["spec"]["gateways"]).filter(|name| *name != MESH) {
            let (namespace, name) = reference(name, &service.namespace);
            if let Some(gateway) = scope.find(Input::Gateway, namespace, name) {
                check(scope, service, key, gateway, &checked, report);
            }
        }
    }
}

fn check(
    scope: &Scope,
    service: &Object,
    key: &str,
    gateway: &Object,
    checked: &HashMap<&str, Vec<Equals>>,
    report: &mut Report,
) {
    let selector = Equals::from_json(&gateway.body["spec"]["selector"]);
    for pod in scope.pods().matching(&selector) {
        let namespaces = [ROOT, &pod.namespace].into_iter();
        let mut requests = namespaces
            .filter_map(|namespace| checked.get(namespace))
            .flatten();
        if !requests.any(|selector| selector.matches(&pod.labels)) {
            let message = format!(
                "routes depend on {key}, and no RequestAuthentication has the pod {} of the gateway {} check tokens",
                pod.name,
                full_name(gateway)
            );
            report.once(&IST0149, service, &["spec", "http"], message);
        }
    }
}

/// The first header of a match that stands for a claim.
fn claim(service: &Object) -> Option<&str> {
    let rules = list(&service.body["spec"]["http"]).iter();
    let mut matches = rules.flat_map(|rule| list(&rule["match"]));
    matches.find_map(|found| {
        let headers = members(&found["headers"]).chain(members(&found["withoutHeaders"]));
        headers.map(|(key, _)| key).find(|key| is_claim(key))
    })
}

/// `@request.auth.claims.x` or `@request.auth.claims[x]` (`pkg/jwt/util.go`).
fn is_claim(header: &str) -> bool {
    const PREFIX: &str = "@request.auth.claims";
    let is_prefixed = header
        .get(..PREFIX.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(PREFIX));
    if !is_prefixed {
        return false;
    }
    let rest = &header[PREFIX.len()..];
    match rest.as_bytes().first() {
        Some(b'.') => rest.len() > 1,
        Some(b'[') => rest.len() > 2 && rest.ends_with(']'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_claim;

    #[test]
    fn claims() {
        for header in [
            "@request.auth.claims.a",
            "@Request.Auth.claims[a][b]",
            "@request.auth.claims.a.b",
        ] {
            assert!(is_claim(header), "{header}");
        }
        for header in [
            "@request.auth.claims",
            "@request.auth.claims.",
            "@request.auth.claims[",
            "x",
            "@request.auth.claimsx",
        ] {
            assert!(!is_claim(header), "{header}");
        }
    }
}
