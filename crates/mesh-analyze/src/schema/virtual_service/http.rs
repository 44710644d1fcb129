//! Routes of HTTP.

mod actions;
mod headers;

use mesh_model::value::Value;

use super::super::fields::Fields;
use super::super::report::Report;
use super::super::values::{check_duration, check_not_negative};
use super::{check_destination, check_retry, check_shares, matches};

/// Checks a route; `is_delegate` when the VirtualService is one that others delegate to.
pub(super) fn check<'a>(report: &mut Report<'a>, route: &'a Value, is_delegate: bool) {
    check_conflicts(report, route, is_delegate);
    matches::check(report, route);
    headers::check(report, route);
    if let Some(policy) = route.get("corsPolicy") {
        actions::check_cors(report, policy);
    }
    if let Some(fault) = route.get("fault") {
        actions::check_fault(report, fault);
    }
    check_mirrors(report, route);
    if let Some(redirect) = route.get("redirect") {
        report.check(redirect, actions::redirect(redirect, route.list("match")));
    }
    if let Some(response) = route.get("directResponse") {
        actions::check_direct_response(report, response);
    }
    if let Some(retries) = route.get("retries") {
        check_retry(report, retries);
    }
    if let Some(rewrite) = route.get("rewrite") {
        report.check(rewrite, actions::rewrite(rewrite));
    }
    headers::check_authority(report, route);
    for each in route.list("route") {
        let destination = each.get("destination");
        if destination.is_none() {
            report.error((each, "destination"), "the destination is missing");
        }
        headers::check(report, each);
        if let Some(destination) = destination {
            check_destination(report, destination);
        }
        check_not_negative(report, each, "weight");
    }
    check_shares(report, route.list("route"));
    check_duration(report, route, "timeout");
}

fn check_conflicts<'a>(report: &mut Report<'a>, route: &'a Value, is_delegate: bool) {
    let is_set = |field: &str| match field {
        "route" => !route.list(field).is_empty(),
        field => route.has(field),
    };
    if is_set("delegate") && !is_delegate {
        for field in ["redirect", "route"] {
            if is_set(field) {
                report.error(
                    (route, field),
                    format!(
                        "a route that delegates must not have {field}; it belongs to the delegate"
                    ),
                );
            }
        }
        return;
    }
    if is_set("delegate") {
        report.error(
            (route, "delegate"),
            "a VirtualService without hosts is a delegate itself and cannot delegate further",
        );
    }
    let exclusive = |report: &mut Report<'a>, action: &str, others: &[&'static str]| {
        for field in others.iter().filter(|field| is_set(field)) {
            report.error(
                (route, *field),
                format!("{field} cannot be combined with {action}; keep one of them"),
            );
        }
    };
    if is_set("redirect") {
        exclusive(
            report,
            "redirect",
            &["route", "fault", "rewrite", "directResponse"],
        );
    } else if is_set("directResponse") {
        exclusive(report, "directResponse", &["route", "fault", "rewrite"]);
    } else if !is_set("route") {
        report.error(
            (route, "route"),
            "the route says nothing: set route, redirect or directResponse",
        );
    }
    if is_set("mirror") && !route.list("mirrors").is_empty() {
        report.error(
            (route, "mirrors"),
            "mirror and mirrors cannot be combined; use mirrors",
        );
    }
}

fn check_mirrors<'a>(report: &mut Report<'a>, route: &'a Value) {
    if route.has("mirrorPercent") {
        let percent = route.number("mirrorPercent");
        if percent > 100 {
            report.error(
                (route, "mirrorPercent"),
                format!("mirrorPercent is {percent}; it must not be above 100"),
            );
        }
        report.warning(
            (route, "mirrorPercent"),
            "mirrorPercent is deprecated; use mirrorPercentage",
        );
    }
    if route.has("mirrorPercentage") {
        let share = route.message("mirrorPercentage").float("value");
        report.check(
            (route, "mirrorPercentage"),
            percentage("mirrorPercentage", share),
        );
    }
    if let Some(mirror) = route.get("mirror") {
        check_destination(report, mirror);
    }
    for mirror in route.list("mirrors") {
        let Some(destination) = mirror.get("destination") else {
            report.error((mirror, "destination"), "the mirror needs a destination");
            continue;
        };
        check_destination(report, destination);
        let share = mirror.message("percentage").float("value");
        report.check((mirror, "percentage"), percentage("percentage", share));
    }
}

fn percentage(what: &str, share: f64) -> Result<(), String> {
    if (0.0..=100.0).contains(&share) {
        return Ok(());
    }
    Err(format!("{what} is {share}; it must be between 0 and 100"))
}
