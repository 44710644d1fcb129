//! A control plane that fetches token keys from anywhere (`pkg/config/analysis/analyzers/authn/blockedcidrs.go`).

use super::common::full_name;
use super::{Profile, Rule};
use crate::code::IST0175;
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{list, text};
use mesh_model::object::Object;

const SHOWN: usize = 5;

pub(super) static RULE: Rule = Rule {
    name: "authn.BlockedCIDRsAnalyzer",
    summary: "the control plane restricts the networks that it fetches token keys from",
    codes: &[&IST0175],
    inputs: &[Input::Deployment, Input::RequestAuthentication],
    profile: Profile::Istio,
    run,
};

fn run(scope: &Scope, report: &mut Report) {
    let requests = scope.objects(Input::RequestAuthentication);
    let deployments = scope.objects(Input::Deployment).iter();
    if requests.is_empty() {
        return;
    }
    let is_istiod = |object: &&&Object| object.labels.get("app").is_some_and(|app| app == "istiod");
    for istiod in deployments
        .filter(is_istiod)
        .filter(|object| !is_restricted(object))
    {
        let mut names: Vec<_> = requests
            .iter()
            .take(SHOWN)
            .map(|object| full_name(object))
            .collect();
        if let Some(more @ 1..) = requests.len().checked_sub(SHOWN) {
            names.push(format!("and {more} more"));
        }
        let (count, names) = (requests.len(), names.join(", "));
        let message = format!(
            "BLOCKED_CIDRS_IN_JWKS_URIS is not set, so the keys that {count} RequestAuthentications ask for ({names}) \
             are fetched from any network"
        );
        report.at(&IST0175, istiod, &["metadata", "name"], message);
    }
}

fn is_restricted(istiod: &Object) -> bool {
    let containers = list(&istiod.body["spec"]["template"]["spec"]["containers"]);
    let mut variables = containers
        .iter()
        .flat_map(|container| list(&container["env"]));
    variables.any(|variable| {
        variable["name"] == "BLOCKED_CIDRS_IN_JWKS_URIS" && !text(&variable["value"]).is_empty()
    })
}
