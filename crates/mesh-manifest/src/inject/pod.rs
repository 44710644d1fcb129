//! Reading and changing the JSON of a pod: an object with `metadata` and `spec`.

use mesh_model::shared::{Map, Value as Json, json};

/// The lists of containers that injection looks at; the proxy is looked for in this order.
pub(super) const LISTS: [&str; 2] = ["containers", "initContainers"];

/// The container that injection adds.
pub(super) const PROXY: &str = "istio-proxy";

/// What identifies a container, volume or variable.
pub(super) fn name(item: &Json) -> &str {
    item["name"].as_str().unwrap_or_default()
}

/// A list of the pod's spec.
pub(super) fn list<'a>(pod: &'a Json, list: &str) -> &'a [Json] {
    pod["spec"][list]
        .as_array()
        .map(|items| items.as_slice())
        .unwrap_or_default()
}

/// A list of the pod's spec; one that is missing is made.
pub(super) fn list_mut<'a>(pod: &'a mut Json, list: &str) -> &'a mut Vec<Json> {
    array_mut(object_mut(pod, "spec"), list)
}

/// A list member of an object; one that is missing is made.
pub(super) fn array_mut<'a>(object: &'a mut Map, key: &str) -> &'a mut Vec<Json> {
    let member = object.at_mut(key);
    if !member.is_array() {
        *member = json!([]);
    }
    member.as_array_mut().expect("it was made a list")
}

/// An object member; one that is missing is made.
pub(super) fn object_mut<'a>(parent: &'a mut Json, key: &str) -> &'a mut Map {
    if !parent[key].is_object() {
        parent[key] = json!({});
    }
    parent[key].as_object_mut().expect("it was made an object")
}

/// The text of an annotation.
pub(super) fn annotation<'a>(pod: &'a Json, name: &str) -> Option<&'a str> {
    pod["metadata"]["annotations"].get(name)?.as_str()
}

/// The text of a label.
pub(super) fn label<'a>(pod: &'a Json, name: &str) -> Option<&'a str> {
    pod["metadata"]["labels"].get(name)?.as_str()
}

/// The annotations of a pod, made if it has none.
pub(super) fn annotations_mut(pod: &mut Json) -> &mut Map {
    if !pod["metadata"].is_object() {
        pod["metadata"] = json!({});
    }
    object_mut(&mut pod["metadata"], "annotations")
}

/// The container of a name in a list.
pub(super) fn container<'a>(pod: &'a Json, of: &str, wanted: &str) -> Option<&'a Json> {
    list(pod, of)
        .iter()
        .find(|container| name(container) == wanted)
}

/// The list that the proxy of a pod is in: `containers` or `initContainers`.
pub fn proxy_list(pod: &Json) -> Option<&'static str> {
    LISTS
        .into_iter()
        .find(|list| container(pod, list, PROXY).is_some())
}

/// The proxy of a pod.
pub(super) fn proxy(pod: &Json) -> Option<&Json> {
    container(pod, proxy_list(pod)?, PROXY)
}

/// The variables of the proxy, if the pod has one.
pub(super) fn proxy_env(pod: &mut Json) -> Option<&mut Vec<Json>> {
    let list = proxy_list(pod)?;
    let containers = list_mut(pod, list).iter_mut();
    let proxy = containers
        .filter(|container| name(container) == PROXY)
        .find_map(Json::as_object_mut)?;
    Some(array_mut(proxy, "env"))
}

/// A variable of a container.
pub(super) fn variable(name: impl Into<Json>, value: impl Into<Json>) -> Json {
    Json::from_iter([(&"name", name.into()), (&"value", value.into())])
}

/// Text of a JSON value as Go writes it into HTML-safe JSON.
pub(super) fn go_json(text: &str) -> String {
    let is_same = |byte: u8| byte.is_ascii() && !matches!(byte, b'<' | b'>' | b'&');
    if text.bytes().all(is_same) {
        return text.to_owned();
    }
    text.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

/// Go's `strconv.ParseBool`.
pub(super) fn parse_bool(text: &str) -> Option<bool> {
    match text {
        "1" | "t" | "T" | "TRUE" | "true" | "True" => Some(true),
        "0" | "f" | "F" | "FALSE" | "false" | "False" => Some(false),
        _ => None,
    }
}
