//! EnvoyFilter.

mod renamed;
mod value;

use mesh_model::value::Value;

use super::fields::Fields;
use super::report::Report;
use super::{Subject, re2, selector};

/// The network filter that has filters inside it.
const CONNECTION_MANAGER: &str = "envoy.filters.network.http_connection_manager";

/// Longest expression for versions of proxies that is looked at.
const VERSION_LENGTH: usize = 1024;

/// Checks an EnvoyFilter.
pub(super) fn check<'a>(report: &mut Report<'a>, filter: &Subject<'a>) {
    let spec = filter.spec;
    if !selector::check_workload_selector(report, spec) {
        return;
    }
    report.warning(
        (spec, ""),
        "an EnvoyFilter changes internals that can change with each release; use another kind where one fits, and test upgrades",
    );
    for patch in spec.list("configPatches") {
        check_patch(report, patch);
    }
}

fn check_patch<'a>(report: &mut Report<'a>, patch: &'a Value) {
    let condition = patch.message("match");
    if condition.text("context") == "WAYPOINT" {
        return;
    }
    let apply_to = patch.choice("applyTo", "INVALID");
    if apply_to == "INVALID" {
        return report.error(
            (patch, "applyTo"),
            "the patch needs applyTo, such as HTTP_FILTER or CLUSTER",
        );
    }
    let Some(change) = patch.get("patch") else {
        return report.error(
            (patch, "patch"),
            "the patch needs a patch with operation and value",
        );
    };
    let operation = change.choice("operation", "INVALID");
    if operation == "INVALID" {
        return report.error(
            (change, "operation"),
            "the patch needs an operation, such as MERGE",
        );
    }
    if operation != "REMOVE" && !change.has("value") {
        return report.error(
            (change, "value"),
            "every operation but REMOVE needs a value",
        );
    }
    if check_version(report, condition)
        && check_condition(report, condition, apply_to)
        && let Some(value) = change.get("value")
    {
        value::check(report, value, apply_to);
    }
}

/// Checks the expression for versions; false ends the check of the patch.
fn check_version<'a>(report: &mut Report<'a>, condition: &'a Value) -> bool {
    let at = (condition, "proxy.proxyVersion");
    let text = condition.message("proxy").text("proxyVersion");
    if text.len() > VERSION_LENGTH {
        report.warning(
            at,
            format!(
                "proxyVersion has {} characters; more than {VERSION_LENGTH} are not looked at",
                text.len()
            ),
        );
        return true;
    }
    if let Err(why) = re2::check(text) {
        report.error(
            at,
            format!("proxyVersion {text:?} is not a regular expression (RE2): {why}"),
        );
        return false;
    }
    true
}

/// Checks that the match is for what is patched; false ends the check of the patch.
fn check_condition<'a>(report: &mut Report<'a>, condition: &'a Value, apply_to: &str) -> bool {
    let objects = ["listener", "routeConfiguration", "cluster", "waypoint"];
    let given = objects.into_iter().find(|object| condition.has(object));
    let expected = match apply_to {
        "LISTENER" | "FILTER_CHAIN" | "NETWORK_FILTER" | "HTTP_FILTER" => "listener",
        "ROUTE_CONFIGURATION" | "VIRTUAL_HOST" | "HTTP_ROUTE" => "routeConfiguration",
        "CLUSTER" => "cluster",
        _ => return true,
    };
    if let Some(given) = given.filter(|given| *given != expected) {
        report.error(
            (condition, given),
            format!("{apply_to} is matched with {expected}, not {given}"),
        );
        return expected != "listener";
    }
    let chain = condition.message("listener").message("filterChain");
    match chain.get("filter").filter(|_| expected == "listener") {
        Some(filter) => check_filter(report, filter, apply_to),
        None => true,
    }
}

fn check_filter<'a>(report: &mut Report<'a>, filter: &'a Value, apply_to: &str) -> bool {
    if matches!(apply_to, "LISTENER" | "FILTER_CHAIN") {
        report.warning(
            filter,
            format!("matching a filter has no effect with {apply_to}; remove it"),
        );
    }
    let name = filter.text("name");
    if name.is_empty() {
        report.error((filter, "name"), "the filter to match needs a name");
        return false;
    }
    if let Some(inner) = filter.get("subFilter") {
        if apply_to != "HTTP_FILTER" {
            report.error(
                (filter, "subFilter"),
                format!("subFilter is for HTTP_FILTER, not {apply_to}"),
            );
            return false;
        }
        if name != CONNECTION_MANAGER && name != "envoy.http_connection_manager" {
            report.error(
                (filter, "name"),
                format!("only {CONNECTION_MANAGER} has filters inside, not {name}"),
            );
            return false;
        }
        if inner.text("name").is_empty() {
            report.error((inner, "name"), "the subFilter to match needs a name");
            return false;
        }
    }
    for filter in [Some(filter), filter.get("subFilter")]
        .into_iter()
        .flatten()
    {
        if let Some(new) = renamed::new_name(filter.text("name")) {
            report.warning(
                (filter, "name"),
                format!(
                    "the filter name {:?} is an old one that matches nothing today; use {new:?}",
                    filter.text("name")
                ),
            );
        }
    }
    true
}
