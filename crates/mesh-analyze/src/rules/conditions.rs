//! Problems that the status of objects reports (`pkg/config/analysis/analyzers/conditions`).

use super::{Profile, Rule};
use crate::code::IST0171;
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{list, text};
use mesh_model::object::Object;
use mesh_model::value::Value;

const WAYPOINT: &[&str] = &["istio.io/WaypointBound"];
const POLICY: &[&str] = &["WaypointAccepted", "ZtunnelAccepted"];
const GATEWAY_API: &[&str] = &["Accepted", "Programmed", "ResolvedRefs"];

pub(super) static RULE: Rule = Rule {
    name: "conditions.ConditionAnalyzer",
    summary: "the status of objects reports no problem",
    codes: &[&IST0171],
    inputs: &[
        Input::AuthorizationPolicy,
        Input::GrpcRoute,
        Input::HttpRoute,
        Input::KubernetesGateway,
        Input::Service,
        Input::ServiceEntry,
        Input::WorkloadEntry,
    ],
    profile: Profile::Istio,
    run,
};

fn run(scope: &Scope, report: &mut Report) {
    for input in [Input::Service, Input::ServiceEntry, Input::WorkloadEntry] {
        check_all(scope, input, WAYPOINT, report);
    }
    check_all(scope, Input::AuthorizationPolicy, POLICY, report);
    for input in [Input::KubernetesGateway, Input::HttpRoute, Input::GrpcRoute] {
        check_all(scope, input, GATEWAY_API, report);
    }
}

fn check_all(scope: &Scope, input: Input, types: &[&str], report: &mut Report) {
    for object in scope.objects(input) {
        conditions(object, input).for_each(|condition| check(object, condition, types, report));
    }
}

/// The conditions of an object; a route has some for each of its parents.
fn conditions(object: &Object, input: Input) -> Box<dyn Iterator<Item = &Value> + '_> {
    let status = &object.body["status"];
    match input {
        Input::HttpRoute | Input::GrpcRoute => {
            let parents = list(&status["parents"]).iter();
            Box::new(parents.flat_map(|parent| list(&parent["conditions"])))
        }
        _ => Box::new(list(&status["conditions"]).iter()),
    }
}

fn check(object: &Object, condition: &Value, types: &[&str], report: &mut Report) {
    let field = |name: &str| text(&condition[name]);
    let (kind, reason) = (field("type"), field("reason"));
    let is_negative = field("status") == "False" && types.contains(&kind);
    let is_partial = object.kind == "AuthorizationPolicy"
        && kind == "WaypointAccepted"
        && reason == "PartiallyInvalid";
    if is_negative || is_partial {
        let message = format!(
            "the condition {kind} reports {reason}: {}",
            field("message")
        );
        report.once(&IST0171, object, &["status"], message);
    }
}
