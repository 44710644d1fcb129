//! Findings as JUnit XML, the format of test reports: what fails the run is a failure, what does not is a passed test
//! with a text, what is suppressed is skipped, what could not be read is an error.

use std::fmt::Write as _;

use mesh_model::finding::Finding;

use super::{Findings, file_of, object_of, reference};

/// The document with one suite.
pub(super) fn print(findings: &Findings) -> String {
    let mut cases = String::new();
    for finding in findings.shown {
        let text = reference(finding).map_or_else(
            || finding.message.clone(),
            |reference| format!("{reference}: {}", finding.message),
        );
        let inner = if findings.fails(finding) {
            let (message, kind, text) = (escape(&finding.message), finding.level, escape(&text));
            format!("<failure message=\"{message}\" type=\"{kind}\">{text}</failure>")
        } else {
            format!(
                "<system-out>{}: {}</system-out>",
                finding.level,
                escape(&text)
            )
        };
        case(&mut cases, finding, &inner);
    }
    for suppressed in findings.suppressed {
        let reason = suppressed.reason.as_ref().unwrap_or(&suppressed.by);
        let inner = format!("<skipped message=\"{}\"/>", escape(reason));
        case(&mut cases, &suppressed.finding, &inner);
    }
    for error in findings.unread {
        let at = escape(&error.origin.to_string());
        let file = file_of(&error.origin).map_or("input", |(path, _, _)| path);
        let (file, message) = (escape(file), escape(&error.message));
        writeln!(
            cases,
            "    <testcase classname=\"{file}\" name=\"readable\"><error message=\"{message}\">{at}: {message}</error></testcase>"
        )
        .expect("a String takes it");
    }
    if cases.is_empty() {
        cases.push_str("    <testcase classname=\"meshctl analyze\" name=\"no findings\"/>\n");
    }
    let failures = findings
        .shown
        .iter()
        .filter(|finding| findings.fails(finding));
    let counts = format!(
        "tests=\"{}\" failures=\"{}\" errors=\"{}\"",
        cases
            .lines()
            .filter(|line| line.starts_with("    <testcase"))
            .count(),
        failures.count(),
        findings.unread.len(),
    );
    let skipped = findings.suppressed.len();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites {counts}>\n  \
         <testsuite name=\"meshctl analyze\" {counts} skipped=\"{skipped}\">\n{cases}  </testsuite>\n</testsuites>\n"
    )
}

fn case(cases: &mut String, finding: &Finding, inner: &str) {
    let file = finding
        .place
        .as_ref()
        .and_then(|place| file_of(&place.origin));
    let class = escape(file.map_or("cluster", |(path, _, _)| path));
    let name = match object_of(finding) {
        object if object.is_empty() => finding.code.to_owned(),
        object => format!("{} {object}", finding.code),
    };
    writeln!(
        cases,
        "    <testcase classname=\"{class}\" name=\"{}\">{inner}</testcase>",
        escape(&name)
    )
    .expect("a String takes it");
}

/// Text for XML, as content or in quotes; letters that XML cannot hold become the replacement character.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push_str("&#10;"),
            '\t' => escaped.push_str("&#9;"),
            '\r' => escaped.push_str("&#13;"),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            _ => escaped.push(letter),
        }
    }
    escaped
}
