//! `components.<name>.k8s.overlays`: path-addressed patches of rendered objects.
//!
//! A path is a list of object keys and list selectors (`spec.containers.[name:x].args[0]`). The
//! meaning of each selector and of text values is that of istio's `operator/pkg/tpath`; what that
//! code drops silently (a selector without match, an object that is not there) is reported here.

use std::fmt::Write as _;

use regex::Regex;
use serde_json::{Map, Value};

/// Why one overlay patch was not applied. The text names the place inside the object.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OverlayError {
    /// The path is not well formed.
    #[error("{0}")]
    Path(String),
    /// The path does not fit the object: nothing there, or something of another type.
    #[error("{0}")]
    Place(String),
}

/// Applies one patch to an object: sets `value` at `path`, or deletes what is there when `value`
/// is absent or null.
///
/// Missing objects and lists on the way are created when a value is set. An error leaves the
/// object as it was.
pub fn patch(object: &mut Value, path: &str, value: Option<&Value>) -> Result<(), OverlayError> {
    let steps = parse_path(path)?;
    let value = value.filter(|value| !value.is_null()).map(expand_text);
    let place = Place {
        steps: &steps,
        depth: 0,
    };
    match value {
        Some(value) => place.set(object, value),
        None => place.delete(object),
    }
}

/// Applies every overlay of the component at `path` of the document to its objects and returns what
/// could not be applied, as one sentence per patch or overlay.
///
/// An overlay addresses all objects of its `kind` and `name`; apiVersion and namespace are not
/// compared, as in the peer.
pub(crate) fn apply(path: &str, overlays: &[Value], objects: &mut [Value]) -> Vec<String> {
    let mut warnings = Vec::new();
    for overlay in overlays {
        let text = |key: &str| overlay[key].as_str().unwrap_or_default();
        let subject = format!("{path}.k8s.overlays, {} `{}`", text("kind"), text("name"));
        let is_meant = |object: &&mut Value| {
            object["kind"] == text("kind") && object["metadata"]["name"] == text("name")
        };
        let mut meant = objects.iter_mut().filter(is_meant).peekable();
        if meant.peek().is_none() {
            warnings.push(format!("{subject}: there is no such object"));
        }
        for object in meant {
            let patches = overlay["patches"].as_array().into_iter().flatten();
            warnings.extend(patches.filter_map(|item| apply_patch(&subject, item, object)));
        }
    }
    warnings
}

fn apply_patch(subject: &str, item: &Value, object: &mut Value) -> Option<String> {
    let path = item["path"].as_str().unwrap_or_default();
    let error = patch(object, path, item.get("value")).err()?;
    Some(format!("{subject}, path `{path}`: {error}"))
}

/// One element of an overlay path.
#[derive(Debug, Clone, PartialEq)]
enum Step {
    /// `name`: a key of an object.
    Key(String),
    /// `[3]`: an item of a list; `[-1]` and every index past the end stand for a new item.
    Index(Option<usize>),
    /// `[key:value]`: the first item whose key has this text.
    Item(String, String),
    /// `[text]` or `[:text]`: the first scalar item that the regular expression finds.
    Scalar(String),
}

impl Step {
    fn write(&self, out: &mut String) {
        let separator = if out.is_empty() { "" } else { "." };
        // Writing to a String cannot fail.
        let _ = match self {
            Self::Key(key) => write!(out, "{separator}{}", key.replace('.', "\\.")),
            Self::Index(Some(index)) => write!(out, "[{index}]"),
            Self::Index(None) => write!(out, "[-1]"),
            Self::Item(key, value) => write!(out, "[{key}:{value}]"),
            Self::Scalar(pattern) => write!(out, "[{pattern}]"),
        };
    }
}

fn parse_path(path: &str) -> Result<Vec<Step>, OverlayError> {
    let mut steps = Vec::new();
    let mut key = String::new();
    let mut characters = path.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => key.extend(characters.next()),
            '.' => push_key(&mut steps, &mut key),
            '[' => {
                push_key(&mut steps, &mut key);
                steps.push(parse_selector(path, &mut characters)?);
            }
            other => key.push(other),
        }
    }
    push_key(&mut steps, &mut key);
    match steps.is_empty() {
        true => Err(OverlayError::Path("the path is empty".to_owned())),
        false => Ok(steps),
    }
}

fn push_key(steps: &mut Vec<Step>, key: &mut String) {
    if !key.is_empty() {
        steps.push(Step::Key(std::mem::take(key)));
    }
}

/// Reads a selector up to its closing bracket. Dots need no escape here, `\` is optional.
fn parse_selector(path: &str, characters: &mut std::str::Chars<'_>) -> Result<Step, OverlayError> {
    let rest = characters.as_str();
    let Some(end) = rest.find(']') else {
        return Err(OverlayError::Path(format!("`[` without `]` in `{path}`")));
    };
    *characters = rest[end + 1..].chars();
    let text = rest[..end].replace("\\.", ".").replace("\\:", ":");
    if let Ok(index) = text.parse::<i64>() {
        return match index {
            -1.. => Ok(Step::Index(usize::try_from(index).ok())),
            _ => Err(OverlayError::Path(format!(
                "index {index} in `{path}`: use -1 for a new item"
            ))),
        };
    }
    Ok(match text.split_once(':') {
        Some(("", pattern)) => Step::Scalar(pattern.to_owned()),
        Some((key, value)) if !value.is_empty() => Step::Item(key.to_owned(), value.to_owned()),
        _ => Step::Scalar(text),
    })
}

/// A walk down the path: the steps, and how many are taken.
#[derive(Clone, Copy)]
struct Place<'a> {
    steps: &'a [Step],
    depth: usize,
}

impl Place<'_> {
    fn set(self, node: &mut Value, value: Value) -> Result<(), OverlayError> {
        let Some(step) = self.steps.get(self.depth) else {
            *node = value;
            return Ok(());
        };
        let was_null = node.is_null();
        let result = match step {
            Step::Key(key) => self.set_key(key, node, value),
            _ => self.set_item(step, node, value),
        };
        if was_null && result.is_err() {
            *node = Value::Null;
        }
        result
    }

    fn set_key(self, key: &str, node: &mut Value, value: Value) -> Result<(), OverlayError> {
        if node.is_null() {
            *node = Value::Object(Map::new());
        }
        let map = node
            .as_object_mut()
            .ok_or_else(|| self.not_a("an object", step_text(&self.steps[self.depth])))?;
        let is_new = !map.contains_key(key);
        let result = self
            .next()
            .set(map.entry(key).or_insert(Value::Null), value);
        if is_new && result.is_err() {
            map.remove(key);
        }
        result
    }

    fn set_item(self, step: &Step, node: &mut Value, value: Value) -> Result<(), OverlayError> {
        if node.is_null() {
            *node = Value::Array(Vec::new());
        }
        let list = node
            .as_array_mut()
            .ok_or_else(|| self.not_a("a list", step_text(step)))?;
        let position = match step {
            Step::Index(index) => index.unwrap_or(list.len()).min(list.len()),
            _ => self.find(step, list)?,
        };
        let is_new = position == list.len();
        if is_new {
            list.push(Value::Null);
        }
        let result = self.next().set(&mut list[position], value);
        if is_new && result.is_err() {
            list.pop();
        }
        result
    }

    fn delete(self, node: &mut Value) -> Result<(), OverlayError> {
        let step = &self.steps[self.depth];
        let is_last = self.depth + 1 == self.steps.len();
        if let Step::Key(key) = step {
            let map = node
                .as_object_mut()
                .ok_or_else(|| self.not_a("an object", step_text(step)))?;
            if !map.contains_key(key) {
                return Err(self.nothing(step));
            }
            if is_last {
                map.remove(key);
                return Ok(());
            }
            return self.next().delete(&mut map[key.as_str()]);
        }
        let list = node
            .as_array_mut()
            .ok_or_else(|| self.not_a("a list", step_text(step)))?;
        let position = match step {
            Step::Index(Some(index)) if *index < list.len() => *index,
            Step::Index(_) => return Err(self.nothing(step)),
            _ => self.find(step, list)?,
        };
        if is_last {
            list.remove(position);
            return Ok(());
        }
        self.next().delete(&mut list[position])
    }

    fn find(self, step: &Step, list: &[Value]) -> Result<usize, OverlayError> {
        let found = match step {
            Step::Item(key, text) => list.iter().position(|item| {
                item.get(key)
                    .is_some_and(|value| scalar_text(value).as_deref() == Some(text))
            }),
            Step::Scalar(pattern) => {
                let regex = Regex::new(pattern).map_err(|error| {
                    OverlayError::Path(format!("`{pattern}` is no regular expression: {error}"))
                })?;
                list.iter()
                    .position(|item| scalar_text(item).is_some_and(|text| regex.is_match(&text)))
            }
            Step::Key(_) | Step::Index(_) => None,
        };
        found.ok_or_else(|| self.nothing(step))
    }

    fn next(self) -> Self {
        Self {
            depth: self.depth + 1,
            ..self
        }
    }

    fn at(self) -> String {
        let mut text = String::new();
        self.steps[..self.depth]
            .iter()
            .for_each(|step| step.write(&mut text));
        if text.is_empty() {
            "the object".to_owned()
        } else {
            format!("`{text}`")
        }
    }

    fn nothing(self, step: &Step) -> OverlayError {
        OverlayError::Place(format!("{} has no `{}`", self.at(), step_text(step)))
    }

    fn not_a(self, what: &str, step: String) -> OverlayError {
        OverlayError::Place(format!(
            "{} is not {what}, `{step}` does not fit",
            self.at()
        ))
    }
}

fn step_text(step: &Step) -> String {
    let mut text = String::new();
    step.write(&mut text);
    text
}

fn scalar_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Text that reads as a YAML mapping (but not as JSON) stands for that mapping
/// (`operator/pkg/tpath/tree.go` in istio/istio).
fn expand_text(value: &Value) -> Value {
    let Value::String(text) = value else {
        return value.clone();
    };
    let separator = if text.contains('\n') { ":" } else { ": " };
    if !text.contains(separator) || serde_json::from_str::<Value>(text).is_ok() {
        return value.clone();
    }
    match mesh_model::yaml::from_str(text) {
        Ok(parsed @ Value::Object(_)) => parsed,
        _ => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document() -> Value {
        json!({"spec": {
            "replicas": 1,
            "list": [{"name": "a", "v": 1}, {"name": "x.y:z", "v": 2}],
            "leafs": ["discovery", "30m"],
            "nested": [[1, 2], [3]],
            "none": null,
        }})
    }

    fn check(path: &str, value: Option<Value>, place: &str, expected: Value) {
        let mut object = document();
        patch(&mut object, path, value.as_ref()).expect(path);
        assert_eq!(
            object.pointer(place).cloned().unwrap_or_default(),
            expected,
            "{path}"
        );
    }

    fn check_error(path: &str, value: Option<Value>, expected: &str) {
        let mut object = document();
        let error = patch(&mut object, path, value.as_ref()).expect_err(path);
        assert_eq!(error.to_string(), expected);
        assert_eq!(object, document(), "an error changes nothing");
    }

    #[test]
    fn sets_what_the_path_names() {
        check("spec.replicas", Some(json!(5)), "/spec/replicas", json!(5));
        check(
            ".spec..replicas.",
            Some(json!(5)),
            "/spec/replicas",
            json!(5),
        );
        check(
            "spec.list.[name:x.y:z].v",
            Some(json!(9)),
            "/spec/list/1/v",
            json!(9),
        );
        check(
            r"spec.list.[name:x\.y\:z].v",
            Some(json!(9)),
            "/spec/list/1/v",
            json!(9),
        );
        check(
            "spec.nested[0][1]",
            Some(json!(9)),
            "/spec/nested/0",
            json!([1, 9]),
        );
        check(
            "spec.leafs.[:30m]",
            Some(json!("z")),
            "/spec/leafs",
            json!(["discovery", "z"]),
        );
        check(
            "spec.list[-1].new.x",
            Some(json!(1)),
            "/spec/list/2",
            json!({"new": {"x": 1}}),
        );
    }

    #[test]
    fn creates_lists_where_an_index_follows() {
        check(
            "spec.foo[0].bar",
            Some(json!(1)),
            "/spec/foo",
            json!([{"bar": 1}]),
        );
        check("spec.none[3]", Some(json!(1)), "/spec/none", json!([1]));
    }

    #[test]
    fn text_that_is_a_mapping_becomes_one() {
        check(
            "spec.none",
            Some(json!("a: 010")),
            "/spec/none",
            json!({"a": 8}),
        );
        check(
            "spec.none",
            Some(json!("a:\nb:")),
            "/spec/none",
            json!({"a": null, "b": null}),
        );
        for text in ["a:b", "a: b: c", "- a: b", "x\ny", r#"{"a": 1}"#] {
            check("spec.none", Some(json!(text)), "/spec/none", json!(text));
        }
    }

    #[test]
    fn deletes_without_a_value() {
        check("spec.replicas", None, "/spec/replicas", Value::Null);
        check(
            "spec.leafs[0]",
            Some(Value::Null),
            "/spec/leafs",
            json!(["30m"]),
        );
        check(
            "spec.nested[0].[0]",
            None,
            "/spec/nested",
            json!([[2], [3]]),
        );
    }

    #[test]
    fn says_what_does_not_fit() {
        check_error("", Some(json!(1)), "the path is empty");
        check_error(
            "spec.list[0",
            Some(json!(1)),
            "`[` without `]` in `spec.list[0`",
        );
        check_error(
            "spec.leafs.[-2]",
            Some(json!(1)),
            "index -2 in `spec.leafs.[-2]`: use -1 for a new item",
        );
        check_error(
            "spec.list.[name:q].v",
            Some(json!(1)),
            "`spec.list` has no `[name:q]`",
        );
        check_error(
            "spec.new.deep.[name:q].v",
            Some(json!(1)),
            "`spec.new.deep` has no `[name:q]`",
        );
        check_error(
            "spec.replicas.x",
            Some(json!(1)),
            "`spec.replicas` is not an object, `x` does not fit",
        );
        check_error(
            "spec.[0]",
            Some(json!(1)),
            "`spec` is not a list, `[0]` does not fit",
        );
        check_error("spec.leafs[7]", None, "`spec.leafs` has no `[7]`");
        check_error("nothing", None, "the object has no `nothing`");
    }
}
