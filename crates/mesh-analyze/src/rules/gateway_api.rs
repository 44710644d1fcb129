//! The Gateway API as installed, and selectors that do not reach its gateways
//! (`pkg/config/analysis/analyzers/k8sgateway`).

use super::{Profile, Rule};
use crate::code::{IST0166, IST0176};
use crate::index::Equals;
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::is_set;
use mesh_model::object::Object;

const GATEWAY: &str = "gateway.networking.k8s.io/gateway-name";
const BUNDLE_VERSION: &str = "gateway.networking.k8s.io/bundle-version";

/// The oldest versions that Istio works with (`pkg/config/schema/gatewayapi/minimumversions.go`).
const MINIMA: &[(&str, &str)] = &[
    ("backendtlspolicies.gateway.networking.k8s.io", "1.4.0"),
    ("grpcroutes.gateway.networking.k8s.io", "1.1.0"),
    ("tcproutes.gateway.networking.k8s.io", "1.6.0"),
    ("tlsroutes.gateway.networking.k8s.io", "1.5.0"),
];

const POLICIES: &[Input] = &[
    Input::AuthorizationPolicy,
    Input::RequestAuthentication,
    Input::Telemetry,
    Input::WasmPlugin,
];

pub(super) static SELECTORS: Rule = Rule {
    name: "k8sgateway.SelectorAnalyzer",
    summary: "policies reach the gateways of the Gateway API by targetRefs, not by selectors",
    codes: &[&IST0166],
    inputs: &[
        Input::AuthorizationPolicy,
        Input::Pod,
        Input::RequestAuthentication,
        Input::Telemetry,
        Input::WasmPlugin,
    ],
    profile: Profile::Istio,
    run: |scope, report| {
        for input in POLICIES {
            for policy in scope.objects(*input) {
                check_selector(scope, policy, report);
            }
        }
    },
};

pub(super) static VERSIONS: Rule = Rule {
    name: "k8sgateway.CRDVersionAnalyzer",
    summary: "the definitions of the Gateway API are new enough",
    codes: &[&IST0176],
    inputs: &[Input::CustomResourceDefinition],
    profile: Profile::Istio,
    run: |scope, report| {
        for definition in scope.objects(Input::CustomResourceDefinition) {
            check_version(definition, report);
        }
    },
};

fn check_selector(scope: &Scope, policy: &Object, report: &mut Report) {
    let spec = &policy.body["spec"];
    let pods = scope.pods();
    if is_set(&spec["targetRef"]) || !is_set(&spec["selector"]) {
        return;
    }
    let selector = Equals::from_json(&spec["selector"]["matchLabels"]);
    for pod in pods.matching_in(&policy.namespace, &selector) {
        if let Some(gateway) = pod.labels.get(GATEWAY) {
            let message = format!(
                "the selector does not apply to the pods of the gateway {gateway}; use targetRefs"
            );
            report.once(&IST0166, policy, &["spec", "selector"], message);
        }
    }
}

fn check_version(definition: &Object, report: &mut Report) {
    let name = &definition.name;
    let Some((_, minimum)) = MINIMA.iter().find(|(known, _)| known == name) else {
        return;
    };
    let Some(installed) = definition.annotation(BUNDLE_VERSION) else {
        return;
    };
    if version(installed)
        .zip(version(minimum))
        .is_some_and(|(own, minimum)| own < minimum)
    {
        let installed = installed.strip_prefix('v').unwrap_or(installed);
        let message = format!(
            "the definition {name} is of version {installed}; Istio needs {minimum} or later"
        );
        report.at(
            &IST0176,
            definition,
            &["metadata", "annotations", BUNDLE_VERSION],
            message,
        );
    }
}

/// Major, minor and patch version; what is left out is 0, a pre-release counts as the release.
fn version(text: &str) -> Option<[u64; 3]> {
    let text = text.strip_prefix('v').unwrap_or(text);
    let release = text.split(['-', '+']).next()?;
    let mut numbers = [0; 3];
    for (index, part) in release.split('.').enumerate() {
        *numbers.get_mut(index)? = part.parse().ok()?;
    }
    Some(numbers)
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions() {
        assert_eq!(version("v1.4.0-rc.1"), Some([1, 4, 0]));
        assert_eq!(version("1.6"), Some([1, 6, 0]));
        assert_eq!(version("latest"), None);
        assert_eq!(version("1.2.3.4"), None);
    }
}
