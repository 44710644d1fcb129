//! The properties that a case may ask of rendered objects.

use regex::Regex;
use serde_json::Value;

/// What is wrong with the objects; `None` when the expectation is about the program instead
/// (exit codes, streams, files).
pub(crate) fn check(expectation: &Value, objects: &[Value]) -> Option<Vec<String>> {
    let wanted = &expectation["equals"];
    if let Some(id) = expectation["object"].as_str() {
        return Some(check_object(expectation, id, find(objects, id)));
    }
    if let Some(filter) = expectation.get("count") {
        let count = objects
            .iter()
            .filter(|object| passes(filter, object))
            .count();
        return Some(unless(*wanted == count, || {
            format!("{filter}: {count} objects, not {wanted}")
        }));
    }
    if let Some(filter) = expectation.get("all") {
        let path = expectation["path"].as_str().unwrap_or_default();
        let wrong = objects
            .iter()
            .filter(|object| passes(filter, object) && get(object, path) != Some(wanted));
        return Some(
            wrong
                .map(|object| format!("{}: {path} is not {wanted}", object["metadata"]["name"]))
                .collect(),
        );
    }
    if expectation.get("referential").is_some() {
        return Some(check_references(objects));
    }
    expectation
        .get("selects")
        .map(|selects| check_selects(selects, objects))
}

fn unless(holds: bool, message: impl FnOnce() -> String) -> Vec<String> {
    if holds { Vec::new() } else { vec![message()] }
}

fn check_object(expectation: &Value, id: &str, object: Option<&Value>) -> Vec<String> {
    if let Some(exists) = expectation["exists"].as_bool() {
        return unless(object.is_some() == exists, || {
            format!("{id}: exists is not {exists}")
        });
    }
    let path = expectation["path"].as_str().unwrap_or_default();
    let found = object
        .and_then(|object| get(object, path))
        .unwrap_or(&Value::Null);
    if let Some(wanted) = expectation["contains"].as_object() {
        return unless(
            wanted
                .iter()
                .all(|(key, value)| found.get(key) == Some(value)),
            || format!("{id} {path}: {found} lacks {wanted:?}"),
        );
    }
    unless(*found == expectation["equals"], || {
        format!("{id} {path}: {found}, not {}", expectation["equals"])
    })
}

fn find<'a>(objects: &'a [Value], id: &str) -> Option<&'a Value> {
    let (kind, name) = id.split_once('/').expect("Kind/name");
    objects
        .iter()
        .find(|object| object["kind"] == kind && object["metadata"]["name"] == name)
}

fn passes(filter: &Value, object: &Value) -> bool {
    let name = object["metadata"]["name"].as_str().unwrap_or_default();
    let labels = filter["labels"].as_object().into_iter().flatten();
    filter
        .get("kind")
        .is_none_or(|kind| *kind == object["kind"])
        && filter["nameRegex"]
            .as_str()
            .is_none_or(|pattern| Regex::new(pattern).expect("a pattern").is_match(name))
        && labels
            .into_iter()
            .all(|(key, value)| object["metadata"]["labels"].get(key) == Some(value))
}

/// Every binding names a role that is there.
fn check_references(objects: &[Value]) -> Vec<String> {
    let roles = objects.iter().filter_map(|object| {
        Some((
            object["roleRef"]["kind"].as_str()?,
            object["roleRef"]["name"].as_str()?,
        ))
    });
    roles
        .filter(|(kind, name)| find(objects, &format!("{kind}/{name}")).is_none())
        .map(|(kind, name)| format!("there is no {kind} {name}"))
        .collect()
}

fn check_selects(selects: &Value, objects: &[Value]) -> Vec<String> {
    let resolve = |reference: &str| {
        let (id, path) = reference.split_once(':').expect("Kind/name:path");
        find(objects, id)
            .and_then(|object| get(object, path))
            .and_then(Value::as_object)
    };
    let labels = resolve(selects["to"].as_str().expect("a reference")).expect("labels");
    let selectors = selects["from"]
        .as_array()
        .expect("references")
        .iter()
        .filter_map(Value::as_str);
    // An object that is not rendered selects nothing wrong.
    let wrong = selectors.filter(|reference| {
        resolve(reference).is_some_and(|selector| {
            selector
                .iter()
                .any(|(key, value)| labels.get(key) != Some(value))
        })
    });
    wrong
        .map(|reference| format!("{reference} does not select"))
        .collect()
}

/// The value at `a.[0].[name:x].b`.
fn get<'a>(object: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(object, |value, step| {
        match step
            .strip_prefix('[')
            .and_then(|step| step.strip_suffix(']'))
        {
            None => value.get(step),
            Some(selector) => match selector.split_once(':') {
                Some((key, text)) => value.as_array()?.iter().find(|item| item[key] == text),
                None => value.get(selector.parse::<usize>().ok()?),
            },
        }
    })
}
