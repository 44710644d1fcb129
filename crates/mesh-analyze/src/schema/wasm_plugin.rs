//! WasmPlugin, and the parts that TrafficExtension shares.

use std::collections::BTreeSet;

use mesh_model::value::Value;

use super::fields::Fields;
use super::report::Report;
use super::values::{request_scheme, url_scheme};
use super::{Subject, selector};

/// Checks a WasmPlugin.
pub(super) fn check<'a>(report: &mut Report<'a>, plugin: &Subject<'a>) {
    selector::check_policy(report, plugin.spec);
    check_module(report, plugin.spec);
    check_match(report, plugin.spec);
}

/// Checks where a module comes from and how it runs.
pub(super) fn check_module<'a>(report: &mut Report<'a>, module: &'a Value) {
    report.check((module, "url"), module_url(module.text("url")));
    report.check((module, "sha256"), checksum(module.text("sha256")));
    for (field, most) in [("imagePullSecret", 253), ("pluginName", 256)] {
        let length = module.text(field).len();
        if length > most {
            report.error(
                (module, field),
                format!("{field} has {length} characters; at most {most} are possible"),
            );
        }
    }
    check_environment(report, module.message("vmConfig"));
}

/// Checks which traffic is meant; the first problem ends the check.
pub(super) fn check_match<'a>(report: &mut Report<'a>, spec: &'a Value) {
    let ports = spec
        .list("match")
        .iter()
        .flat_map(|each| each.list("ports"));
    for port in ports {
        let number = port.number("number");
        if !(1..=65535).contains(&number) {
            report.error(
                (port, "number"),
                format!("the port {number} is not between 1 and 65535"),
            );
            return;
        }
    }
}

fn module_url(text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Err("the url of the module is missing".to_owned());
    }
    let with_http = || {
        let text = format!("http://{text}");
        request_scheme(&text).map(|scheme| (scheme, text))
    };
    let parsed = request_scheme(text).map(|scheme| (scheme, text.to_owned()));
    let parsed = parsed.or_else(with_http);
    let scheme = parsed.and_then(|(scheme, text)| url_scheme(&text).map(|_| scheme));
    match scheme.as_deref() {
        Some("" | "file" | "http" | "https" | "oci") => Ok(()),
        Some(scheme) => Err(format!(
            "the scheme {scheme:?} is not possible: use oci, file, http or https"
        )),
        None => Err(format!("{text:?} is not a URL")),
    }
}

fn checksum(text: &str) -> Result<(), String> {
    let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if text.is_empty() || text.len() == 64 && text.bytes().all(is_digit) {
        return Ok(());
    }
    Err(format!(
        "sha256 must be 64 digits 0-9 and a-f in lower case; {} characters are given",
        text.len()
    ))
}

fn check_environment<'a>(report: &mut Report<'a>, machine: &'a Value) {
    let mut names = BTreeSet::new();
    for variable in machine.list("env") {
        let name = variable.text("name");
        let problem = if name.is_empty() {
            "the variable needs a name".to_owned()
        } else if name.len() > 256 {
            format!(
                "the name of the variable has {} characters; at most 256 are possible",
                name.len()
            )
        } else if !names.insert(name) {
            format!("the variable {name} is there twice")
        } else if variable.choice("valueFrom", "INLINE") != "INLINE"
            && !variable.text("value").is_empty()
        {
            format!(
                "the variable {name} comes from the host and cannot have a value; remove the value or valueFrom"
            )
        } else {
            continue;
        };
        report.error(variable, problem);
        return;
    }
}
