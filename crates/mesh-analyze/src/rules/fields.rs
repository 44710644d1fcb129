//! What an API server makes of each object of Istio's API: fields that it drops, values that it refuses.
//!
//! istioctl looks at neither (`pkg/config/analysis/local` decodes leniently), so a mistyped field goes unnoticed there.

use super::{Profile, Rule};
use crate::code::IST0133;
use crate::input::Input;
use crate::report::Report;
use crate::schema::{self, Judged};
use crate::scope::Scope;
use mesh_model::finding::Level;

const KINDS: &[Input] = &[
    Input::AuthorizationPolicy,
    Input::DestinationRule,
    Input::EnvoyFilter,
    Input::Gateway,
    Input::PeerAuthentication,
    Input::ProxyConfig,
    Input::RequestAuthentication,
    Input::ServiceEntry,
    Input::Sidecar,
    Input::Telemetry,
    Input::TrafficExtension,
    Input::VirtualService,
    Input::WasmPlugin,
    Input::WorkloadEntry,
    Input::WorkloadGroup,
];

pub(super) static RULE: Rule = Rule {
    name: "schema.FieldAnalyzer",
    summary: "every field is one that Istio's API has, and an API server would accept it",
    codes: &[&IST0133],
    inputs: KINDS,
    profile: Profile::Extra,
    run: |scope, report| check(scope, report),
};

fn check(scope: &Scope, report: &mut Report) {
    for (object, judged) in KINDS.iter().flat_map(|kind| scope.judged(*kind)) {
        for problem in &judged.unknown {
            report.at(&IST0133, object, &problem.path, problem.message.clone());
        }
        if judged.unknown.is_empty() && is_valid(judged) {
            for problem in schema::refusals(object) {
                report.at(&IST0133, object, &problem.path, problem.message);
            }
        }
    }
}

/// Whether nothing worse is said of the object already.
fn is_valid(judged: &Judged) -> bool {
    let mut problems = judged.problems.iter();
    problems.all(|problem| problem.level != Level::Error)
}
