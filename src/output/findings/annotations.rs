//! Findings beside the changed lines of a pull or merge request.

use mesh_analyze::Code;
use mesh_model::finding::{Finding, Level};
use serde_json::{Value, json};

use super::{Findings, file_of, file_of_finding, fingerprint, object_of};

/// Workflow commands of GitHub Actions, one line each.
pub(super) fn github(findings: &Findings) -> String {
    let mut text = String::new();
    for finding in findings.shown {
        let command = match finding.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Info => "notice",
        };
        let title = match Code::named(finding.code) {
            Some(code) => format!("{} {}", finding.code, code.title),
            None => finding.code.to_owned(),
        };
        let mut message = match object_of(finding) {
            object if object.is_empty() => finding.message.clone(),
            object => format!("{object}: {}", finding.message),
        };
        if let Some(remedy) = &finding.remedy {
            message.push_str(&format!("\nhelp: {remedy}"));
        }
        text.push_str(&line(command, file_of_finding(finding), &title, &message));
    }
    for error in findings.unread {
        text.push_str(&line(
            "error",
            file_of(&error.origin),
            "unreadable",
            &error.message,
        ));
    }
    text
}

fn line(command: &str, file: Option<(&str, usize, usize)>, title: &str, message: &str) -> String {
    let mut properties = match file {
        Some((path, line, column)) => {
            let path = property(path.strip_prefix("./").unwrap_or(path));
            format!("file={path},line={line},col={column},")
        }
        None => String::new(),
    };
    properties.push_str(&format!("title={}", property(title)));
    format!("::{command} {properties}::{}\n", data(message))
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// The code quality report of GitLab.
pub(super) fn gitlab(findings: &Findings) -> String {
    let issue = |finding: &Finding| {
        let severity = match finding.level {
            Level::Error => "major",
            Level::Warning => "minor",
            Level::Info => "info",
        };
        let (path, line) = match file_of_finding(finding) {
            Some((path, line, _)) => (path.strip_prefix("./").unwrap_or(path), line),
            None => ("cluster", 1),
        };
        let description = match object_of(finding) {
            object if object.is_empty() => finding.message.clone(),
            object => format!("{object}: {}", finding.message),
        };
        json!({
            "description": description,
            "check_name": finding.code,
            "fingerprint": fingerprint(finding),
            "severity": severity,
            "location": {"path": path, "lines": {"begin": line}},
        })
    };
    let unread = findings.unread.iter().map(|error| {
        let (path, line) =
            file_of(&error.origin).map_or(("input", 1), |(path, line, _)| (path, line));
        json!({
            "description": error.message,
            "check_name": "unreadable",
            "fingerprint": format!("unreadable {path} {}", error.message),
            "severity": "blocker",
            "location": {"path": path, "lines": {"begin": line}},
        })
    });
    let issues: Vec<Value> = findings.shown.iter().map(issue).chain(unread).collect();
    format!("{:#}\n", Value::Array(issues))
}
