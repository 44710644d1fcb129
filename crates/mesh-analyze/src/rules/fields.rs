//! What an API server makes of each object of Istio's API: fields that it drops, values that it refuses.
//!
//! istioctl looks at neither (`pkg/config/analysis/local` decodes leniently), so a mistyped field goes unnoticed there.

use super::{Profile, Rule};
use crate::code::IST0133;
use crate::input::Input;
use crate::report::Report;
use crate::schema;
use crate::scope::Scope;
use mesh_model::finding::Level;
use mesh_model::object::Object;

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
    for object in KINDS.iter().flat_map(|kind| scope.objects(*kind)) {
        let unknown = schema::unknown_fields(object);
        for problem in &unknown {
            report.at(&IST0133, object, &problem.path, problem.message.clone());
        }
        let refusals = schema::refusals(object);
        if unknown.is_empty() && !refusals.is_empty() && is_valid(object) {
            for problem in refusals {
                report.at(&IST0133, object, &problem.path, problem.message);
            }
        }
    }
}

/// Whether nothing worse is said of the object already.
fn is_valid(object: &Object) -> bool {
    let problems = schema::check(object);
    problems.iter().all(|problem| problem.level != Level::Error)
}
