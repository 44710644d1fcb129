//! The fields in which two objects differ.

use mesh_model::quantity::Quantity;
use mesh_model::yaml;
use serde_json::{Map, Value};

use super::owned;

/// A field that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Where it is: `spec.template.spec.containers[discovery].image`.
    pub path: String,
    /// Its value in the first object; `None` when it is only in the second.
    pub before: Option<Value>,
    /// Its value in the second object; `None` when it is only in the first.
    pub after: Option<Value>,
}

/// The fields in which two objects differ.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields {
    /// The differences, in the order of the fields.
    pub changes: Vec<Change>,
    /// Number of differences in fields that istiod owns, which are left out.
    pub hidden: usize,
}

/// What the API server writes into `metadata`.
const SERVER_FIELDS: [&str; 8] = [
    "creationTimestamp",
    "deletionGracePeriodSeconds",
    "deletionTimestamp",
    "generation",
    "managedFields",
    "resourceVersion",
    "selfLink",
    "uid",
];

/// All differences of two objects.
pub(super) fn changes(before: &Value, after: &Value) -> Fields {
    compare(before, after, Mode::Equal)
}

/// What a live object lacks of what is desired. What it has beyond that, the defaults of the API
/// server for instance, is no difference. The first side of each change is the live one.
pub fn unmet(desired: &Value, live: &Value) -> Fields {
    compare(live, desired, Mode::Contains)
}

/// What a live object, whoever installed it, lacks of what is desired: as [`unmet`], without the marks
/// of who installed it, from which charts and by which values.
pub fn lacking(desired: &Value, live: &Value) -> Fields {
    let mut fields = unmet(desired, live);
    let all = fields.changes.len();
    fields
        .changes
        .retain(|change| !owned::is_mark(change, desired));
    fields.hidden += all - fields.changes.len();
    fields
}

/// What has to be so for there to be no difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// Both are equal.
    Equal,
    /// The first holds everything that the second does.
    Contains,
}

fn compare(before: &Value, after: &Value, mode: Mode) -> Fields {
    let mut walk = Walk {
        mode,
        parses_texts: after["kind"] == "ConfigMap",
        changes: Vec::new(),
    };
    let (before, after) = (without_server_fields(before), without_server_fields(after));
    walk.value(&mut Vec::new(), Some(&before), Some(&after));
    let all = walk.changes.len();
    let mut changes = walk.changes;
    changes.retain(|change| !owned::is_owned(change, &before, &after));
    Fields {
        hidden: all - changes.len(),
        changes,
    }
}

fn without_server_fields(object: &Value) -> Value {
    let mut object = object.clone();
    if let Some(fields) = object.as_object_mut() {
        fields.remove("status");
        if let Some(metadata) = fields.get_mut("metadata").and_then(Value::as_object_mut) {
            metadata.retain(|key, _| !SERVER_FIELDS.contains(&key.as_str()));
        }
    }
    object
}

struct Walk {
    mode: Mode,
    /// Whether texts may hold YAML.
    parses_texts: bool,
    changes: Vec<Change>,
}

impl Walk {
    fn value(&mut self, path: &mut Vec<String>, before: Option<&Value>, after: Option<&Value>) {
        if before == after || (self.mode == Mode::Contains && after.is_none_or(is_empty)) {
            return;
        }
        match (before, after) {
            (Some(Value::Object(before)), Some(Value::Object(after))) => {
                self.object(path, before, after)
            }
            (Some(Value::Array(before)), Some(Value::Array(after))) => {
                self.list(path, before, after)
            }
            (Some(Value::String(before)), Some(Value::String(after))) => {
                self.text(path, before, after)
            }
            (Some(before), Some(after)) if is_same_amount(before, after) => {}
            (None, Some(Value::Object(fields))) if !fields.is_empty() => {
                self.object(path, &Map::new(), fields)
            }
            (Some(Value::Object(fields)), None) if !fields.is_empty() => {
                self.object(path, fields, &Map::new())
            }
            (before, after) if before.is_none_or(is_unset) && after.is_none_or(is_unset) => {}
            (before, after) => self.changes.push(Change {
                path: joined(path),
                before: before.cloned(),
                after: after.cloned(),
            }),
        }
    }

    fn object(
        &mut self,
        path: &mut Vec<String>,
        before: &Map<String, Value>,
        after: &Map<String, Value>,
    ) {
        let mut keys: Vec<&String> = before.keys().chain(after.keys()).collect();
        keys.sort_unstable();
        keys.dedup();
        for key in keys {
            path.push(format!(".{}", quoted(key)));
            self.value(path, before.get(key), after.get(key));
            path.pop();
        }
    }

    fn list(&mut self, path: &mut Vec<String>, before: &[Value], after: &[Value]) {
        let name = path
            .last()
            .map_or("", |last| last.trim_start_matches('.'))
            .to_owned();
        let Some(names) = names(&name, before, after) else {
            // Items that nothing names are matched by their place, and none may be too much.
            let mode = self.mode;
            for index in 0..before.len().max(after.len()) {
                self.mode = if index < after.len() {
                    mode
                } else {
                    Mode::Equal
                };
                path.push(format!("[{index}]"));
                self.value(path, before.get(index), after.get(index));
                path.pop();
            }
            self.mode = mode;
            return;
        };
        let find = |items: &'_ [Value], wanted: &str| {
            items
                .iter()
                .position(|item| names(item).as_deref() == Some(wanted))
        };
        let mut wanted: Vec<String> = after.iter().chain(before).filter_map(&names).collect();
        let mut seen = Vec::new();
        wanted.retain(|one| {
            !seen.contains(one) && {
                seen.push(one.clone());
                true
            }
        });
        for one in wanted {
            path.push(format!("[{one}]"));
            let (before, after) = (
                find(before, &one).map(|at| &before[at]),
                find(after, &one).map(|at| &after[at]),
            );
            self.value(path, before, after);
            path.pop();
        }
    }

    fn text(&mut self, path: &mut Vec<String>, before: &str, after: &str) {
        let parsed = || Some((structured(before)?, structured(after)?));
        match self.parses_texts.then(parsed).flatten() {
            Some((before, after)) => {
                // What a text leaves out it does not hold.
                let mode = std::mem::replace(&mut self.mode, Mode::Equal);
                self.value(path, Some(&before), Some(&after));
                self.mode = mode;
            }
            None if is_same_amount(&before.into(), &after.into()) => {}
            None => self.changes.push(Change {
                path: joined(path),
                before: Some(before.into()),
                after: Some(after.into()),
            }),
        }
    }
}

/// A text as the object or list that it holds.
fn structured(text: &str) -> Option<Value> {
    text.contains(['\n', ':', '{'])
        .then(|| yaml::from_str(text).ok())?
        .filter(|value| value.is_object() || value.is_array())
}

/// How the items of two lists are named, when all of them are, each differently.
fn names(list: &str, before: &[Value], after: &[Value]) -> Option<fn(&Value) -> Option<String>> {
    let by: fn(&Value) -> Option<String> = match list {
        "volumeMounts" => |item| text(&item["mountPath"]),
        "ports" => |item| {
            let port = item.get("port").or_else(|| item.get("containerPort"))?;
            Some(format!(
                "{port}/{}",
                item["protocol"].as_str().unwrap_or("TCP")
            ))
        },
        _ => |item| text(item.get("name")?),
    };
    let unique = |items: &[Value]| {
        let mut names: Vec<String> = items.iter().map_while(by).collect();
        let all = names.len() == items.len();
        names.sort_unstable();
        names.dedup();
        all && names.len() == items.len()
    };
    (unique(before) && unique(after) && !(before.is_empty() && after.is_empty())).then_some(by)
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

/// Whether two values are the same amount: `2000m` and `2`, a port as number and as text.
fn is_same_amount(before: &Value, after: &Value) -> bool {
    match (Quantity::from_json(before), Quantity::from_json(after)) {
        (Ok(before), Ok(after)) => before == after,
        _ => false,
    }
}

/// Whether an API server may leave a value out.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.values().all(is_empty),
        Value::String(text) => text.is_empty(),
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::Bool(value) => !value,
        Value::Null => true,
    }
}

/// Whether a value stands for none.
fn is_unset(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        value => value.is_null(),
    }
}

/// A key as a part of a path; one with a dot in it is quoted.
fn quoted(key: &str) -> String {
    match key.contains('.') {
        true => format!("\"{key}\""),
        false => key.to_owned(),
    }
}

fn joined(path: &[String]) -> String {
    path.concat().trim_start_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(fields: Fields, expected: &[&str]) {
        let show = |value: &Option<Value>| {
            value
                .as_ref()
                .map_or_else(|| "-".to_owned(), Value::to_string)
        };
        let found: Vec<String> = fields
            .changes
            .iter()
            .map(|one| format!("{}: {} {}", one.path, show(&one.before), show(&one.after)))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn items_are_matched_by_what_names_them() {
        let pod = |env: Value, ports: Value| json!({"spec": {"containers": [{"name": "a", "env": env, "ports": ports, "args": ["x", "y"]}]}});
        let before = pod(
            json!([{"name": "A", "value": "1"}, {"name": "B"}]),
            json!([{"port": 80, "name": "old"}]),
        );
        let mut after = pod(
            json!([{"name": "B"}, {"name": "C"}, {"name": "A", "value": "2"}]),
            json!([{"port": 80, "name": "new"}]),
        );
        after["spec"]["containers"][0]["args"] = json!(["x"]);
        check(
            changes(&before, &after),
            &[
                "spec.containers[a].args[1]: \"y\" -",
                "spec.containers[a].env[C].name: - \"C\"",
                "spec.containers[a].env[A].value: \"1\" \"2\"",
                "spec.containers[a].ports[80/TCP].name: \"old\" \"new\"",
            ],
        );
    }

    #[test]
    fn config_maps_are_compared_as_what_they_hold() {
        let map = |mesh: &str| json!({"kind": "ConfigMap", "metadata": {"uid": mesh}, "data": {"mesh": mesh, "a.b": "x"}});
        check(
            changes(
                &map("trustDomain: a\nx: 1\n"),
                &map("x: 1\ntrustDomain: \"b\"\n"),
            ),
            &["data.mesh.trustDomain: \"a\" \"b\""],
        );
        check(changes(&map("a: [1, 2]"), &map("{\"a\": [1, 2]}")), &[]);
        check(
            unmet(&map("a: 1"), &map("a: 1\nb: 2")),
            &["data.mesh.b: 2 -"],
        );
    }

    #[test]
    fn a_live_object_may_hold_more() {
        let desired = json!({"spec": {"replicas": 1, "cpu": "2000m", "paused": false, "selector": {}, "template": {"name": "x"}}});
        let live = json!({"spec": {"replicas": 1, "cpu": "2", "dnsPolicy": "ClusterFirst", "template": {"name": "x", "more": 1}}, "status": {}});
        check(unmet(&desired, &live), &[]);
        check(
            unmet(&json!({"spec": {"replicas": 2, "new": {"a": 1}}}), &live),
            &["spec.new.a: - 1", "spec.replicas: 1 2"],
        );
        check(
            unmet(&json!({"args": ["a"]}), &json!({"args": ["a", "b"]})),
            &["args[1]: \"b\" -"],
        );
    }

    #[test]
    fn keys_with_dots_are_quoted() {
        check(
            changes(
                &json!({"metadata": {"labels": {"istio.io/rev": "a"}}}),
                &json!({"metadata": {"labels": {"istio.io/rev": "b"}}}),
            ),
            &["metadata.labels.\"istio.io/rev\": \"a\" \"b\""],
        );
    }
}
