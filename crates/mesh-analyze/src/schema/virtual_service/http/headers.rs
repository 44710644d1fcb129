//! Changes of headers.

use mesh_model::value::Value;

use super::super::super::fields::Fields;
use super::super::super::header_value;
use super::super::super::report::Report;

/// Checks the header changes of a route or destination.
pub(super) fn check<'a>(report: &mut Report<'a>, message: &'a Value) {
    let Some(headers) = message.get("headers") else {
        return;
    };
    for (side, may_set_host) in [("request", true), ("response", false)] {
        let Some(changes) = headers.get(side) else {
            continue;
        };
        for (name, value) in changes.entries("add").chain(changes.entries("set")) {
            report.check(value, header_name(name, may_set_host));
            report.check(
                value,
                header_value::check(value.as_str().unwrap_or_default()),
            );
        }
        for (item, name) in changes.texts("remove") {
            report.check(item, header_name(name, false));
        }
    }
}

fn header_name(name: &str, may_set_host: bool) -> Result<(), String> {
    if name.is_empty() {
        return Err("the name of a header is empty".to_owned());
    }
    if may_set_host && is_authority(name) {
        return Ok(());
    }
    if name.eq_ignore_ascii_case("host") {
        return Err("the header Host cannot be changed here; use rewrite.authority".to_owned());
    }
    if name.starts_with(':') {
        return Err(format!(
            "the header {name:?} begins with a colon and cannot be changed"
        ));
    }
    Ok(())
}

fn is_authority(name: &str) -> bool {
    name.eq_ignore_ascii_case(":authority") || name.eq_ignore_ascii_case("host")
}

/// Checks that the authority is set in one place.
pub(super) fn check_authority<'a>(report: &mut Report<'a>, route: &'a Value) {
    let mut current = route.message("rewrite").text("authority");
    let request = route.message("headers").message("request");
    for (name, value) in request.entries("set").chain(request.entries("add")) {
        if !is_authority(name) {
            continue;
        }
        let text = value.as_str().unwrap_or_default();
        if !current.is_empty() {
            report.error(
                value,
                format!(
                    "the authority is set to {current:?} already and here to {text:?}; set it once"
                ),
            );
            return;
        }
        current = text;
    }
}
