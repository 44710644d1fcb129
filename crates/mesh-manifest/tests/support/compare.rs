//! Comparison of rendered objects by meaning.
//!
//! Not compared: nulls against absence, descriptions in CRDs, the text of injection templates
//! (their names are), labels with versions, and the default hub and tag.

use std::collections::BTreeMap;

use mesh_model::yaml;
use regex::Regex;
use serde_json::{Map, Value};

const VERSION_LABELS: [&str; 4] = [
    "helm.sh/chart",
    "app.kubernetes.io/version",
    "app.kubernetes.io/managed-by",
    "operator.istio.io/version",
];

/// The objects of a manifest by kind, namespace and name, ready to be compared.
pub(crate) fn objects(text: &str, defaults: &[(&str, &str)]) -> BTreeMap<String, Value> {
    let documents = yaml::all_from_str(text).expect("manifests are YAML");
    documents
        .into_iter()
        .filter(|document| document["kind"].is_string())
        .map(|document| object(document, defaults))
        .collect()
}

/// One object by its identity, ready to be compared.
pub(crate) fn object(mut object: Value, defaults: &[(&str, &str)]) -> (String, Value) {
    open_texts(&mut object);
    let is_crd = object["kind"] == "CustomResourceDefinition";
    let id = identity(&object);
    let text = without_defaults(clean(object, is_crd).to_string(), defaults);
    (id, serde_json::from_str(&text).expect("still JSON"))
}

/// `Kind:namespace:name`.
pub(crate) fn identity(object: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    format!(
        "{}:{}:{}",
        text(&object["kind"]),
        text(&object["metadata"]["namespace"]),
        text(&object["metadata"]["name"])
    )
}

/// Texts of ConfigMaps that hold YAML or JSON are compared as what they hold.
fn open_texts(object: &mut Value) {
    if object["kind"] != "ConfigMap" {
        return;
    }
    let is_injector = object["metadata"]["name"]
        .as_str()
        .is_some_and(|name| name.contains("sidecar-injector"));
    let Some(data) = object["data"].as_object_mut() else {
        return;
    };
    let texts: &[&str] = if is_injector {
        &["config", "values"]
    } else {
        &["mesh", "meshNetworks", "original-values", "merged-values"]
    };
    for key in texts {
        if let Some(value) = data.get_mut(*key) {
            *value =
                yaml::from_str(value.as_str().expect("data is text")).expect("data holds YAML");
        }
    }
    if let Some(Value::Object(templates)) = data
        .get_mut("config")
        .and_then(|config| config.get_mut("templates"))
    {
        templates
            .values_mut()
            .for_each(|template| *template = Value::Bool(true));
    }
}

fn clean(value: Value, is_crd: bool) -> Value {
    let is_kept = |key: &str| {
        let is_prose = is_crd && matches!(key, "description" | "x-kubernetes-validations");
        !is_prose && !VERSION_LABELS.contains(&key)
    };
    match value {
        Value::Object(map) => {
            let kept = map
                .into_iter()
                .filter(|(key, value)| is_kept(key) && !value.is_null());
            Value::Object(
                kept.map(|(key, value)| (key, clean(value, is_crd)))
                    .collect::<Map<_, _>>(),
            )
        }
        Value::Array(items) => items.into_iter().map(|item| clean(item, is_crd)).collect(),
        other => other,
    }
}

fn without_defaults(mut text: String, defaults: &[(&str, &str)]) -> String {
    for (hub, tag) in defaults {
        text = text
            .replace(&format!("{hub}/"), "HUB/")
            .replace(&format!("\"{hub}\""), "\"HUB\"");
        let image =
            Regex::new(&format!(r"(HUB/[a-z0-9-]+):{}\b", regex::escape(tag))).expect("a pattern");
        text = image
            .replace_all(&text, "$1:TAG")
            .replace(&format!("\"{tag}\""), "\"TAG\"");
    }
    text
}

/// Where two values differ, as `path: recorded / ours`.
pub(crate) fn differences(wanted: &Value, got: &Value, at: &str) -> Vec<String> {
    match (wanted, got) {
        (Value::Object(wanted), Value::Object(got)) => {
            let mut keys: Vec<&String> = wanted.keys().chain(got.keys()).collect();
            keys.sort();
            keys.dedup();
            keys.into_iter()
                .flat_map(|key| {
                    member_differences(wanted.get(key), got.get(key), &format!("{at}.{key}"))
                })
                .collect()
        }
        (Value::Array(wanted), Value::Array(got)) if wanted.len() == got.len() => wanted
            .iter()
            .zip(got)
            .enumerate()
            .flat_map(|(index, (wanted, got))| differences(wanted, got, &format!("{at}[{index}]")))
            .collect(),
        _ if wanted == got => Vec::new(),
        _ => vec![format!("{at}: {} / {}", short(wanted), short(got))],
    }
}

fn member_differences(wanted: Option<&Value>, got: Option<&Value>, at: &str) -> Vec<String> {
    match (wanted, got) {
        (Some(wanted), Some(got)) => differences(wanted, got, at),
        (Some(_), None) => vec![format!("{at}: only in recording")],
        _ => vec![format!("{at}: only in ours")],
    }
}

fn short(value: &Value) -> String {
    value.to_string().chars().take(80).collect()
}
