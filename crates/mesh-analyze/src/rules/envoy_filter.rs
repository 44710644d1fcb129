//! Patches of EnvoyFilters whose order is left to chance or that have no effect
//! (`pkg/config/analysis/analyzers/envoyfilter`).

use super::{Profile, Rule};
use crate::code::{Code, IST0151, IST0152, IST0153, IST0154, IST0155};
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{is_set, list, number, steps, text};
use mesh_model::value::Value;
use std::collections::HashSet;

pub(super) static RULE: Rule = Rule {
    name: "envoyfilter.EnvoyPatchAnalyzer",
    summary: "patches of Envoy's configuration have an effect that does not depend on their order",
    codes: &[&IST0151, &IST0152, &IST0153, &IST0154, &IST0155],
    inputs: &[Input::EnvoyFilter],
    profile: Profile::Istio,
    run,
};

/// Names of patches so far that are for one version of the proxy only.
type Versioned = HashSet<String>;

fn run(scope: &Scope, report: &mut Report) {
    let mut versioned = Versioned::new();
    for filter in scope.objects(Input::EnvoyFilter) {
        let spec = &filter.body["spec"];
        let has_priority = number(&spec["priority"]) != 0;
        let patches = list(&spec["configPatches"])
            .iter()
            .take_while(|patch| is_set(&patch["patch"]));
        for (index, patch) in patches.enumerate() {
            let name = name(patch);
            if let Some((code, message)) = problem(patch, has_priority, versioned.contains(&name)) {
                report.once(
                    code,
                    filter,
                    &steps!["spec", "configPatches", index, "patch"],
                    message,
                );
            }
            if !text(&patch["match"]["proxy"]["proxyVersion"]).is_empty() {
                versioned.insert(name);
            }
        }
    }
}

/// The name that a patch gives, or the filter that it is for.
fn name(patch: &Value) -> String {
    let value = &patch["patch"]["value"];
    match value.as_object() {
        None => String::new(),
        Some(value) => match value.get("name") {
            Some(name) => name.to_string(),
            None => text(&patch["match"]["listener"]["filterChain"]["filter"]["name"]).to_owned(),
        },
    }
}

fn problem(
    patch: &Value,
    has_priority: bool,
    is_versioned: bool,
) -> Option<(&'static Code, &'static str)> {
    let target = text(&patch["applyTo"]);
    let is_route = matches!(target, "ROUTE_CONFIGURATION" | "HTTP_ROUTE");
    let is_replaceable = matches!(target, "NETWORK_FILTER" | "HTTP_FILTER" | "VIRTUAL_HOST");
    match text(&patch["patch"]["operation"]) {
        "ADD" if is_route => Some((
            &IST0153,
            "ADD has no effect on ROUTE_CONFIGURATION and HTTP_ROUTE",
        )),
        "REMOVE" if is_route => Some((
            &IST0154,
            "REMOVE has no effect on ROUTE_CONFIGURATION and HTTP_ROUTE",
        )),
        "REPLACE" if !is_replaceable => Some((
            &IST0152,
            "REPLACE has an effect on HTTP_FILTER and NETWORK_FILTER only",
        )),
        "REMOVE" | "REPLACE" | "INSERT_BEFORE" | "INSERT_AFTER" if !has_priority => {
            Some(relative(is_versioned))
        }
        _ => None,
    }
}

fn relative(is_versioned: bool) -> (&'static Code, &'static str) {
    match is_versioned {
        true => (
            &IST0155,
            "a patch is relative to others (INSERT_BEFORE, INSERT_AFTER, REPLACE, REMOVE), has no priority and one of \
             its name is for a proxyVersion, so it may be lost in an upgrade; set a priority or use INSERT_FIRST or ADD",
        ),
        false => (
            &IST0151,
            "a patch is relative to others and has no priority, so it may be applied before what it refers to; \
             set a priority or use INSERT_FIRST or ADD",
        ),
    }
}
