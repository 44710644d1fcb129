//! Findings as JSON and YAML: the peer's list, and a document of our own with everything that is known.

use mesh_analyze::Code;
use mesh_model::finding::{Finding, Level, Place};
use mesh_model::kind::Identity;
use mesh_model::object::Origin;
use mesh_model::yaml;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{Findings, cluster_of, documentation, object_of, path_text, reference};

/// The list of the peer, with its indentation (`istioctl/pkg/util/formatting`).
pub(super) fn peer_json(findings: &Findings) -> String {
    let mut text = Vec::new();
    let formatter = serde_json::ser::PrettyFormatter::with_indent(b"\t");
    let mut writer = serde_json::Serializer::with_formatter(&mut text, formatter);
    peer(findings)
        .serialize(&mut writer)
        .expect("memory takes it");
    let mut text = String::from_utf8(text).expect("JSON is UTF-8");
    text.push('\n');
    text
}

/// The same as YAML.
pub(super) fn peer_yaml(findings: &Findings) -> String {
    yaml::to_string(&peer(findings))
}

fn peer(findings: &Findings) -> Value {
    let one = |finding: &Finding| {
        let mut map = Map::new();
        let mut set = |key: &str, value: Option<String>| {
            if let Some(value) = value {
                map.insert(key.to_owned(), value.into());
            }
        };
        set("code", Some(finding.code.to_owned()));
        set("cluster", cluster_of(findings, finding).map(str::to_owned));
        set("documentationUrl", documentation(finding.code));
        set("level", Some(finding.level.to_string()));
        set("message", Some(finding.message.clone()));
        set(
            "origin",
            finding.place.is_some().then(|| object_of(finding)),
        );
        set("reference", reference(finding));
        Value::Object(map)
    };
    findings.shown.iter().map(one).collect()
}

/// Version 1 of our own document.
pub(super) fn v1(findings: &Findings) -> String {
    let count = |level| {
        let of_level = findings
            .shown
            .iter()
            .filter(|finding| finding.level == level);
        of_level.count()
    };
    let suppressed = findings.suppressed.iter().map(|suppressed| {
        let mut value = finding(&suppressed.finding);
        value["suppressedBy"] = suppressed.by.as_str().into();
        if let Some(reason) = &suppressed.reason {
            value["reason"] = reason.as_str().into();
        }
        value
    });
    let unread = findings.unread.iter();
    let unread =
        unread.map(|error| json!({"location": origin(&error.origin), "message": error.message}));
    let gaps = findings.gaps.iter();
    let gaps = gaps.map(|gap| json!({"subject": gap.subject, "reason": gap.reason}));
    let document = json!({
        "version": 1,
        "tool": {"name": "meshctl", "version": env!("CARGO_PKG_VERSION")},
        "summary": {
            "errors": count(Level::Error),
            "warnings": count(Level::Warning),
            "infos": count(Level::Info),
            "suppressed": findings.suppressed.len(),
        },
        "findings": findings.shown.iter().map(finding).collect::<Vec<_>>(),
        "suppressed": suppressed.collect::<Vec<_>>(),
        "unread": unread.collect::<Vec<_>>(),
        "notChecked": gaps.collect::<Vec<_>>(),
    });
    format!("{document:#}\n")
}

fn finding(finding: &Finding) -> Value {
    let mut value = json!({
        "code": finding.code,
        "level": finding.level.to_string(),
        "message": finding.message,
    });
    if let Some(code) = Code::named(finding.code) {
        value["name"] = code.title.into();
    }
    if let Some(url) = documentation(finding.code) {
        value["documentationUrl"] = url.into();
    }
    if let Some(found) = &finding.place {
        value["place"] = place(found);
    }
    if !finding.related.is_empty() {
        value["related"] = finding.related.iter().map(place).collect();
    }
    if let Some(remedy) = &finding.remedy {
        value["remedy"] = remedy.as_str().into();
    }
    value
}

fn place(place: &Place) -> Value {
    let Identity {
        kind,
        namespace,
        name,
    } = &place.object;
    let mut value = json!({
        "object": {"kind": kind, "namespace": namespace, "name": name},
        "location": origin(&place.origin),
    });
    if !place.path.is_empty() {
        value["path"] = path_text(place).into();
    }
    value
}

fn origin(origin: &Origin) -> Value {
    match origin {
        Origin::File { path, line, column } => {
            json!({"file": path.as_ref(), "line": line, "column": column})
        }
        Origin::Cluster { context } => json!({"cluster": context.as_ref()}),
        Origin::Snapshot { entry } => json!({"snapshotEntry": entry.as_ref()}),
    }
}
