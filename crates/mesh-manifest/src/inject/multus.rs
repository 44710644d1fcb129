//! The pod annotation that lists Multus networks, in either of its two forms.

use serde_json::Value as Json;

/// `existing`, a comma list or a JSON list of networks, with `network` (`name` or
/// `namespace/name`) at its end, unless it is there already. JSON that cannot be read stays.
pub(super) fn append_network(existing: &str, network: &str) -> String {
    if existing.is_empty() {
        return network.to_owned();
    }
    match existing.rfind(']') {
        Some(end) => append_to_json(existing, end, network),
        None if existing.split(',').any(|entry| entry.trim() == network) => existing.to_owned(),
        None => format!("{existing}, {network}"),
    }
}

/// The new entry is put into the text, so that what people wrote keeps its form.
fn append_to_json(existing: &str, end: usize, network: &str) -> String {
    let (namespace, name) = network.split_once('/').unwrap_or(("", network));
    let entries = match serde_json::from_str(existing) {
        Ok(Json::Array(entries)) if entries.iter().all(Json::is_object) => entries,
        _ => return existing.to_owned(),
    };
    let member = |entry: &Json, key: &str| match &entry[key] {
        Json::String(text) => text.clone(),
        _ => String::new(),
    };
    let is_there =
        |entry: &Json| member(entry, "name") == name && member(entry, "namespace") == namespace;
    if entries.iter().any(is_there) {
        return existing.to_owned();
    }
    let separator = if entries.is_empty() { "" } else { ", " };
    let name = Json::from(name);
    let namespace = match namespace {
        "" => String::new(),
        namespace => format!(", \"namespace\": {}", Json::from(namespace)),
    };
    let entry = format!("{separator}{{\"name\": {name}{namespace}}}");
    format!("{}{entry}{}", &existing[..end], &existing[end..])
}
