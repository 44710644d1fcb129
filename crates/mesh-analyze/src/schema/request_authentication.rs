//! RequestAuthentication.

mod jwks;

use mesh_model::value::Value;

use super::fields::Fields;
use super::report::Report;
use super::values::{check_duration, url_scheme};
use super::{Subject, selector};

/// Checks a RequestAuthentication.
pub(super) fn check<'a>(report: &mut Report<'a>, policy: &Subject<'a>) {
    selector::check_policy(report, policy.spec);
    for rule in policy.spec.list("jwtRules") {
        check_rule(report, rule);
    }
}

fn check_rule<'a>(report: &mut Report<'a>, rule: &'a Value) {
    check_texts(report, rule, "audiences");
    let uri = rule.text("jwksUri");
    if rule.text("issuer").is_empty() && uri.is_empty() {
        report.error((rule, "issuer"), "the rule needs an issuer, or a jwksUri");
    }
    if !uri.is_empty() {
        report.check((rule, "jwksUri"), keys_uri(uri));
    }
    if !rule.text("jwks").is_empty() {
        check_keys(report, rule);
    }
    for header in rule.list("fromHeaders") {
        if header.text("name").is_empty() {
            report.error((header, "name"), "the header with the token needs a name");
        }
    }
    check_texts(report, rule, "fromParams");
    check_texts(report, rule, "fromCookies");
    for output in rule.list("outputClaimToHeaders") {
        let (header, claim) = (output.text("header"), output.text("claim"));
        let is_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
        if header.is_empty() || claim.is_empty() {
            report.error(output, "outputClaimToHeaders needs a header and a claim");
        } else if !header.bytes().all(is_byte) {
            report.error(
                (output, "header"),
                format!("{header:?} is not the name of a header: use letters, digits, - and _"),
            );
        }
    }
    check_duration(report, rule, "timeout");
}

fn check_texts<'a>(report: &mut Report<'a>, rule: &'a Value, field: &str) {
    for (item, text) in rule.texts(field) {
        if text.is_empty() {
            report.error(item, format!("{field} has an empty text; remove it"));
        }
    }
}

/// A URL of HTTP whose port is a number.
fn keys_uri(text: &str) -> Result<(), String> {
    let Some(scheme) = url_scheme(text) else {
        return Err(format!("jwksUri {text:?} is not a URL"));
    };
    if !matches!(scheme.as_str(), "http" | "https") {
        return Err(format!(
            "jwksUri {text:?} must begin with https:// or http://"
        ));
    }
    let authority = text[scheme.len()..].trim_start_matches("://");
    let authority = authority.split(['/', '?', '#']).next().unwrap_or_default();
    let port = authority.rsplit_once(':').map_or("", |(_, port)| port);
    let is_number = port.bytes().all(|byte| byte.is_ascii_digit());
    if is_number && !port.is_empty() && port.parse::<i64>().is_err() {
        return Err(format!("the port {port} of jwksUri is too large"));
    }
    Ok(())
}

fn check_keys<'a>(report: &mut Report<'a>, rule: &'a Value) {
    let at = || (rule, "jwks");
    match jwks::parse(rule.text("jwks")) {
        Err(why) => report.error(at(), format!("jwks is not a set of JSON web keys: {why}")),
        Ok(private) => {
            for index in private {
                report.warning(
                    at(),
                    format!("key {index} of jwks has its private part; it is not needed and everyone who may read the object sees it"),
                );
            }
        }
    }
}
