//! Findings for people: with the line of the file, and as one line each.

use mesh_analyze::filter::display_name;
use mesh_model::finding::{Finding, Level, Place};

use super::excerpt::Excerpt;
use super::{Findings, cluster_of, file_of, object_of, path_text, reference};
use crate::output::{Role, Streams};
use crate::pages;

/// Findings with their lines, what has to do with them, what to do and what happens otherwise.
pub(super) fn print(findings: &Findings, streams: &Streams) -> String {
    let printed = findings.shown.iter();
    let printed: Vec<String> = printed
        .map(|finding| one(findings, finding, streams))
        .collect();
    printed.join("\n")
}

fn one(findings: &Findings, finding: &Finding, streams: &Streams) -> String {
    let role = role(finding.level);
    let level = finding.level.to_string().to_lowercase();
    let head = streams.styled(role, &format!("{level}[{}]", finding.code));
    let message = streams.styled(Role::Name, &finding.message);
    let mut text = format!("{head}: {message}\n");
    let mut margin = 1;
    if let Some(place) = &finding.place {
        let excerpt = excerpt(findings, place);
        margin = excerpt.as_ref().map_or(1, |(number, _)| number.len());
        let dim = |text: &str| streams.styled(Role::Dim, text);
        let arrow = dim(&format!("{:margin$}-->", ""));
        text.push_str(&format!(
            "{arrow} {}\n",
            place_text(findings, finding, place)
        ));
        if let Some((
            number,
            Excerpt {
                line,
                indent,
                width,
            },
        )) = excerpt
        {
            let bar = dim(&format!("{:margin$} |", ""));
            let carets = streams.styled(role, &"^".repeat(width));
            text.push_str(&format!("{bar}\n{}{line}\n", dim(&format!("{number} | "))));
            text.push_str(&format!("{bar} {:indent$}{carets}\n", ""));
        }
    }
    let mut remark = |label: &str, what: &str| {
        let label = streams.styled(Role::Name, label);
        text.push_str(&format!("{:margin$} = {label} {what}\n", ""));
    };
    for place in &finding.related {
        let at = match file_of(&place.origin) {
            Some((path, line, column)) => format!(" ({path}:{line}:{column})"),
            None => String::new(),
        };
        remark("note:", &format!("{}{at}", display_name(&place.object)));
    }
    if let Some(remedy) = &finding.remedy {
        remark("help:", remedy);
    }
    if let Some(effect) = pages::effect(finding.code) {
        remark("effect:", &effect);
    }
    text
}

/// Line number and excerpt, when the file is at hand.
fn excerpt(findings: &Findings, place: &Place) -> Option<(String, Excerpt)> {
    let (path, line, column) = file_of(&place.origin)?;
    let text = findings.texts.get(path)?;
    let key = place.path.last().map(String::as_str);
    Some((line.to_string(), Excerpt::of(text, line, column, key)?))
}

/// `shop.yaml:3:1  VirtualService shop/cart`, or the object and the path of the part where there is no file.
fn place_text(findings: &Findings, finding: &Finding, place: &Place) -> String {
    let object = object_of(finding);
    if let Some((path, line, column)) = file_of(&place.origin) {
        return format!("{path}:{line}:{column}  {object}");
    }
    let path = path_text(place);
    let path = match path.is_empty() {
        true => path,
        false => format!("  {path}"),
    };
    match cluster_of(findings, finding) {
        Some(cluster) => format!("{object}{path}  (cluster {cluster})"),
        None => format!("{object}{path}"),
    }
}

fn role(level: Level) -> Role {
    match level {
        Level::Error => Role::Bad,
        Level::Warning => Role::Warn,
        Level::Info => Role::Name,
    }
}

/// The lines of the peer (`pkg/config/analysis/diag/message.go`).
pub(super) fn log(findings: &Findings, streams: &Streams) -> String {
    let line = |finding: &Finding| {
        let level = finding.level.to_string();
        let level = match finding.level {
            Level::Info => level,
            other => streams.styled(role(other), &level),
        };
        let cluster = cluster_of(findings, finding)
            .map(|cluster| format!(" [cluster-{cluster}]"))
            .unwrap_or_default();
        let place = match (&finding.place, reference(finding)) {
            (None, _) => String::new(),
            (Some(_), None) => format!("({}) ", object_of(finding)),
            (Some(_), Some(reference)) => format!("({} {reference}) ", object_of(finding)),
        };
        format!(
            "{level} [{}]{cluster} {place}{}\n",
            finding.code, finding.message
        )
    };
    findings.shown.iter().map(line).collect()
}
