//! Conditions of HTTP routes.

use mesh_model::value::Value;

use super::super::fields::Fields;
use super::super::re2;
use super::super::report::Report;
use super::super::values::{check_labels, is_label, port};
use super::{check_gateways, is_claim};

/// Headers of HTTP/2 that are no headers.
const PSEUDO: [&str; 5] = [":method", ":scheme", ":authority", ":path", ":status"];

/// Checks the conditions of a route.
pub(super) fn check<'a>(report: &mut Report<'a>, route: &'a Value) {
    for condition in route.list("match") {
        for (name, value) in condition.entries("headers") {
            report.check(value, header_name(name));
            check_text(report, value, "headers");
        }
        for (name, value) in condition.entries("withoutHeaders") {
            report.check(value, header_name(name));
            // A `*` is no expression but any value.
            if value.text("regex") != "*" {
                check_text(report, value, "withoutHeaders");
            }
        }
        if let Some(uri) = condition.get("uri") {
            check_regex(report, uri, "uri");
        }
        for field in ["scheme", "method", "authority"] {
            if let Some(value) = condition.get(field) {
                check_text(report, value, field);
            }
        }
        for (_, value) in condition.entries("queryParams") {
            check_text(report, value, "queryParams");
        }
    }
    for condition in route.list("match") {
        check_origin(report, condition);
    }
}

fn check_origin<'a>(report: &mut Report<'a>, condition: &'a Value) {
    if condition.number("port") != 0 {
        report.check((condition, "port"), port(condition.number("port")));
    }
    check_labels(report, condition, "sourceLabels");
    report.quietly(|report| check_gateways(report, condition));
    let namespace = condition.text("sourceNamespace");
    if !namespace.is_empty() && !is_label(namespace) {
        report.error(
            (condition, "sourceNamespace"),
            format!("{namespace:?} is not the name of a namespace"),
        );
    }
}

/// Checks a text to compare with: not empty, and a regular expression must be one.
fn check_text<'a>(report: &mut Report<'a>, value: &'a Value, what: &str) {
    if value.has("prefix") && value.text("prefix").is_empty() {
        report.error(
            (value, "prefix"),
            format!("the prefix in {what} is empty; write {{}} when any value is meant"),
        );
    }
    check_regex(report, value, what);
}

/// Checks the regular expression of a text to compare with, when it has one.
pub(super) fn check_regex<'a>(report: &mut Report<'a>, value: &'a Value, what: &str) {
    if !value.has("regex") {
        return;
    }
    let at = (value, "regex");
    match value.text("regex") {
        "" => report.error(at, format!("the regular expression in {what} is empty")),
        text => report.check(at, re2::route(what, text)),
    }
}

fn header_name(name: &str) -> Result<(), String> {
    if name.is_empty() {
        return Err("the name of a header is empty".to_owned());
    }
    if is_claim(name) || PSEUDO.contains(&name) || is_header(name) {
        return Ok(());
    }
    Err(format!("{name:?} is not the name of a header"))
}

/// Whether a text is the name of a header; the comma is let through as the peer does.
pub(super) fn is_header(name: &str) -> bool {
    let is_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+,-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_byte)
}
