//! Deprecated fields and kinds (`pkg/config/analysis/analyzers/deprecation`).

use super::{Profile, Rule};
use crate::code::IST0002;
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{is_set, list, number, steps, text};

const REMOVED_KINDS: &[&str] = &[
    "ClusterRbacConfig",
    "RbacConfig",
    "ServiceRole",
    "ServiceRoleBinding",
];

pub(super) static RULE: Rule = Rule {
    name: "deprecation.DeprecationAnalyzer",
    summary: "no field or kind is used that is deprecated or gone",
    codes: &[&IST0002],
    inputs: &[
        Input::CustomResourceDefinition,
        Input::Sidecar,
        Input::VirtualService,
    ],
    profile: Profile::Istio,
    run,
};

fn run(scope: &Scope, report: &mut Report) {
    for service in scope.objects(Input::VirtualService) {
        for (index, route) in list(&service.body["spec"]["http"]).iter().enumerate() {
            if number(&route["fault"]["delay"]["percent"]) > 0 {
                let path = steps!["spec", "http", index, "fault", "delay", "percent"];
                let message = "HTTPRoute.fault.delay.percent is deprecated; HTTPRoute.fault.delay.percentage replaces it";
                report.once(&IST0002, service, &path, message);
            }
        }
    }
    for sidecar in scope.objects(Input::Sidecar) {
        if is_set(&sidecar.body["spec"]["outboundTrafficPolicy"]["egressProxy"]) {
            let path = ["spec", "outboundTrafficPolicy", "egressProxy"];
            report.once(
                &IST0002,
                sidecar,
                &path,
                "OutboundTrafficPolicy.EgressProxy has no effect",
            );
        }
    }
    for definition in scope.objects(Input::CustomResourceDefinition) {
        let spec = &definition.body["spec"];
        let kind = text(&spec["names"]["kind"]);
        if spec["group"] == "rbac.istio.io" && REMOVED_KINDS.contains(&kind) {
            let message = format!("Istio no longer has the kind {kind} of rbac.istio.io");
            report.once(&IST0002, definition, &["spec", "names", "kind"], message);
        }
    }
}
