//! Findings as SARIF 2.1.0, the format of code scanning.

use mesh_analyze::Code;
use mesh_analyze::filter::display_name;
use mesh_model::finding::{Finding, Level, Place};
use mesh_model::object::Origin;
use serde_json::{Value, json};
use std::collections::BTreeSet;

use super::{Findings, documentation, file_of, fingerprint, path_text};
use crate::pages;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The log with one run.
pub(super) fn print(findings: &Findings) -> String {
    let suppressed = findings
        .suppressed
        .iter()
        .map(|suppressed| &suppressed.finding);
    let codes: BTreeSet<&str> = findings
        .shown
        .iter()
        .chain(suppressed)
        .map(|finding| finding.code)
        .collect();
    let codes: Vec<&str> = codes.into_iter().collect();
    let mut results: Vec<Value> = findings
        .shown
        .iter()
        .map(|finding| result(finding, &codes))
        .collect();
    for suppressed in findings.suppressed {
        let kind = if suppressed.in_source {
            "inSource"
        } else {
            "external"
        };
        let reason = suppressed.reason.as_ref().unwrap_or(&suppressed.by);
        let mut result = result(&suppressed.finding, &codes);
        result["suppressions"] = json!([{"kind": kind, "justification": reason}]);
        results.push(result);
    }
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "meshctl",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": codes.iter().map(|code| rule(code)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": findings.unread.is_empty() && findings.gaps.is_empty(),
                "toolExecutionNotifications": notifications(findings),
            }],
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Info => "note",
    }
}

fn rule(id: &str) -> Value {
    let mut rule = json!({"id": id});
    if let Some(code) = Code::named(id) {
        rule["name"] = code.title.into();
        rule["shortDescription"] = json!({"text": code.summary});
        rule["defaultConfiguration"] = json!({"level": level(code.level)});
    }
    if let Some(page) = pages::of(id) {
        rule["help"] = json!({"text": page, "markdown": page});
    }
    if let Some(url) = documentation(id) {
        rule["helpUri"] = url.into();
    }
    rule
}

fn result(finding: &Finding, codes: &[&str]) -> Value {
    let message = match &finding.remedy {
        Some(remedy) => format!("{}\n\nHelp: {remedy}", finding.message),
        None => finding.message.clone(),
    };
    let mut result = json!({
        "ruleId": finding.code,
        "level": level(finding.level),
        "message": {"text": message},
        "partialFingerprints": {"meshctl/v1": fingerprint(finding)},
    });
    if let Ok(index) = codes.binary_search(&finding.code) {
        result["ruleIndex"] = index.into();
    }
    if let Some(place) = &finding.place {
        result["locations"] = json!([location(place)]);
    }
    if !finding.related.is_empty() {
        let related = finding.related.iter().enumerate().map(|(index, place)| {
            let mut location = location(place);
            location["id"] = (index + 1).into();
            location["message"] = json!({"text": display_name(&place.object)});
            location
        });
        result["relatedLocations"] = related.collect();
    }
    result
}

fn location(place: &Place) -> Value {
    let mut name = display_name(&place.object);
    let path = path_text(place);
    if !path.is_empty() {
        name = format!("{name} {path}");
    }
    let mut location = json!({
        "logicalLocations": [{"fullyQualifiedName": name, "kind": "resource"}],
    });
    if let Some(physical) = physical(&place.origin) {
        location["physicalLocation"] = physical;
    }
    location
}

fn physical(origin: &Origin) -> Option<Value> {
    let (path, line, column) = file_of(origin)?;
    let mut physical = json!({"artifactLocation": {"uri": uri(path)}});
    // A file that is empty, or not text, has no first line.
    if line > 0 {
        physical["region"] = json!({"startLine": line, "startColumn": column.max(1)});
    }
    Some(physical)
}

/// A path as a URI: relative ones stay relative, so that they name files of the repository.
fn uri(path: &str) -> String {
    let path = path.strip_prefix("./").unwrap_or(path);
    let mut uri = String::from(if path.starts_with('/') { "file://" } else { "" });
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

/// What could not be read or looked at.
fn notifications(findings: &Findings) -> Vec<Value> {
    let unread = findings.unread.iter().map(|error| {
        let mut notification = json!({"level": "error", "message": {"text": error.message}});
        if let Some(physical) = physical(&error.origin) {
            notification["locations"] = json!([{"physicalLocation": physical}]);
        }
        notification
    });
    let gaps = findings.gaps.iter().map(|gap| {
        let text = format!("{} could not be looked at: {}", gap.subject, gap.reason);
        json!({"level": "warning", "message": {"text": text}})
    });
    unread.chain(gaps).collect()
}
