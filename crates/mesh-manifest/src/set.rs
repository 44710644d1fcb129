//! `--set path=value`: the path grammar, the types of values, and writing at a path.
//!
//! The facts are those of `operator/pkg/values/map.go` and `operator/pkg/util/path.go` in istio/istio.
//!
//! * Paths are relative to `spec`: keys joined by dots, `\.` for a dot within a key, and after a key `[2]` for
//!   an item of a list by index or `[name:istiod]` for the first item whose member has that value.
//! * An index beyond the end appends. A selector needs an item that it matches; where the document has no such
//!   list yet, the list of `below` (the profile's) is taken over first, so that the profile's items can be addressed.

mod number;

use serde_json::Value;

use crate::layer::{Data, Layered, Origin};

/// Paths below `spec` whose values stay text; also every path that begins with one of them.
const TEXT: [&str; 6] = [
    "tag",
    "compatibilityVersion",
    "meshConfig.defaultConfig.proxyMetadata.",
    "values.global.tag",
    "values.compatibilityVersion",
    "values.meshConfig.defaultConfig.proxyMetadata.",
];

/// A `--set` that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Nothing stands before the `=`.
    #[error("there is no path before the `=`; write it as `path=value`, such as `profile=demo`")]
    NoPath,
    /// A bracket that holds neither an index nor a selector, or is not closed.
    #[error(
        "`{0}` is neither an index such as `[0]` nor a selector such as `[name:istio-ingressgateway]`"
    )]
    BadSegment(String),
    /// A number that no document can hold.
    #[error("`{0}` is not a finite number")]
    NotFinite(String),
    /// A step into a value that has no parts.
    #[error("{path} is {found}, so `{step}` cannot be set in it")]
    NotContainer {
        /// Path of the value.
        path: String,
        /// What the value is, such as `a text`.
        found: &'static str,
        /// The step that cannot be made.
        step: String,
    },
    /// No item matches a selector.
    #[error("element {selector} not found in {path}{}", candidates(.found))]
    NotFound {
        /// Path of the list.
        path: String,
        /// The selector with its brackets.
        selector: String,
        /// The selectors that would match.
        found: Vec<String>,
    },
}

fn candidates(found: &[String]) -> String {
    match found {
        [] => String::new(),
        found => format!(", which has {}", found.join(", ")),
    }
}

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the member of an object.
    Key(String),
    /// To the item of a list; negative counts as beyond the end.
    Index(i64),
    /// To the first item of a list whose member `key` is `value`.
    Select {
        /// Name of the member.
        key: String,
        /// Its value as text.
        value: String,
    },
}

impl std::fmt::Display for Step {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Key(key) => formatter.write_str(&key.replace('.', "\\.")),
            Self::Index(index) => write!(formatter, "[{index}]"),
            Self::Select { key, value } => write!(formatter, "[{key}:{value}]"),
        }
    }
}

/// A `--set` flag taken apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Assignment {
    /// Where to write, below `spec`.
    pub path: Vec<Step>,
    /// What to write.
    pub value: Value,
}

/// Takes `path=value` apart; without `=` the value is the empty text.
pub fn parse(flag: &str) -> Result<Assignment, Error> {
    let (path, text) = flag.split_once('=').unwrap_or((flag, ""));
    let (path, text) = (parse_path(path.trim())?, text.trim());
    if path.is_empty() {
        return Err(Error::NoPath);
    }
    let value = if is_text(&path) {
        Value::from(text)
    } else {
        parse_value(text)?
    };
    let is_image =
        matches!(path.last(), Some(Step::Key(key)) if matches!(key.as_str(), "hub" | "tag"));
    let value = if is_image {
        without_loss(value, text)
    } else {
        value
    };
    Ok(Assignment { path, value })
}

/// Whether values at a path are never read as number or bool.
fn is_text(path: &[Step]) -> bool {
    let path = text_of(path);
    TEXT.iter().any(|text| path.starts_with(text))
}

/// A value as its text when it would be printed differently: the tag `1.10` is not the number 1.1.
pub(crate) fn without_loss(value: Value, text: &str) -> Value {
    match value {
        Value::Number(_) | Value::Bool(_) if value.to_string().as_str() != text => {
            Value::from(text)
        }
        value => value,
    }
}

/// The steps of a path.
pub fn parse_path(path: &str) -> Result<Vec<Step>, Error> {
    let mut steps = Vec::new();
    let mut key = String::new();
    let mut rest = path.chars();
    while let Some(char) = rest.next() {
        match char {
            '.' => finish_key(&mut key, &mut steps),
            '\\' if rest.as_str().starts_with('.') => key.extend(rest.next()),
            '[' => {
                finish_key(&mut key, &mut steps);
                let Some((inner, after)) = rest.as_str().split_once(']') else {
                    return Err(Error::BadSegment(format!("[{}", rest.as_str())));
                };
                steps.push(parse_segment(inner)?);
                rest = after.chars();
            }
            char => key.push(char),
        }
    }
    finish_key(&mut key, &mut steps);
    Ok(steps)
}

fn finish_key(key: &mut String, steps: &mut Vec<Step>) {
    if !key.is_empty() {
        steps.push(Step::Key(std::mem::take(key)));
    }
}

fn parse_segment(inner: &str) -> Result<Step, Error> {
    if let Ok(index) = inner.parse() {
        return Ok(Step::Index(index));
    }
    match inner.split_once(':') {
        Some((key, value)) if !key.is_empty() => Ok(Step::Select {
            key: key.replace("\\.", "."),
            value: value.replace("\\.", "."),
        }),
        _ => Err(Error::BadSegment(format!("[{inner}]"))),
    }
}

/// The value that a text stands for: an integer, a number, a bool, or else the text with `\,` read as a comma.
pub fn parse_value(text: &str) -> Result<Value, Error> {
    if let Some(integer) = number::integer(text) {
        return Ok(integer.into());
    }
    if let Some(float) = number::float(text) {
        let number = serde_json::Number::from_f64(float);
        return number
            .map(Value::Number)
            .ok_or_else(|| Error::NotFinite(text.to_owned()));
    }
    Ok(match text {
        "t" | "T" | "TRUE" | "true" | "True" => Value::Bool(true),
        "f" | "F" | "FALSE" | "false" | "False" => Value::Bool(false),
        text => Value::String(text.replace("\\,", ",")),
    })
}

/// The value at a path; `None` when the path leads nowhere.
pub fn get<'a>(document: &'a Layered, path: &[Step]) -> Option<&'a Layered> {
    path.iter()
        .try_fold(document, |node, step| match (step, &node.data) {
            (Step::Key(key), Data::Map(members)) => members.get(key),
            (Step::Index(index), Data::List(items)) => items.get(usize::try_from(*index).ok()?),
            (Step::Select { key, value }, Data::List(items)) => {
                items.iter().find(|item| is_selected(item, key, value))
            }
            _ => None,
        })
}

/// Writes `value` at `path` of `document`.
///
/// `below` is the document under this one: its lists are taken over when a selector needs one that is missing.
///
/// # Errors
/// A step through a value without parts, or a selector without a match.
pub fn write(
    document: &mut Layered,
    below: Option<&Layered>,
    path: &[Step],
    value: Layered,
) -> Result<(), Error> {
    let writer = Writer {
        path,
        origin: value.origin.clone(),
    };
    *writer.place(document, below, 0)? = value;
    Ok(())
}

/// Finds or makes the place for a value.
struct Writer<'a> {
    path: &'a [Step],
    origin: Origin,
}

impl Writer<'_> {
    /// The place that `path` leads to from `node`, which stands behind its first `done` steps.
    fn place<'n>(
        &self,
        node: &'n mut Layered,
        below: Option<&Layered>,
        done: usize,
    ) -> Result<&'n mut Layered, Error> {
        let Some(step) = self.path.get(done) else {
            return Ok(node);
        };
        self.prepare(node, below, step);
        let found = kind(node);
        let (child, below) = match (step, &mut node.data) {
            (Step::Key(key), Data::Map(members)) => {
                let child = members.entry(key.clone()).or_insert_with(|| self.null());
                (child, below.and_then(|below| below.get(&[key])))
            }
            (Step::Index(index), Data::List(items)) => (self.item(items, *index), None),
            (Step::Select { key, value }, Data::List(items)) => {
                match items.iter().position(|item| is_selected(item, key, value)) {
                    Some(index) => (&mut items[index], None),
                    None => return Err(self.not_found(items, key, done)),
                }
            }
            _ => {
                return Err(Error::NotContainer {
                    path: self.place_text(done),
                    found,
                    step: step.to_string(),
                });
            }
        };
        self.place(child, below, done + 1)
    }

    /// Makes a missing value the object or list that the next step needs.
    fn prepare(&self, node: &mut Layered, below: Option<&Layered>, step: &Step) {
        if !node.is_null() {
            return;
        }
        node.data = match step {
            Step::Key(_) => Layered::empty(self.origin.clone()).data,
            Step::Index(_) => Data::List(Vec::new()),
            Step::Select { .. } => {
                Data::List(below.map_or_else(Vec::new, |list| list.items().to_vec()))
            }
        };
    }

    fn item<'n>(&self, items: &'n mut Vec<Layered>, index: i64) -> &'n mut Layered {
        let index = usize::try_from(index)
            .ok()
            .filter(|index| *index < items.len());
        let index = index.unwrap_or_else(|| {
            items.push(self.null());
            items.len() - 1
        });
        &mut items[index]
    }

    fn null(&self) -> Layered {
        Layered::new(Value::Null, &self.origin)
    }

    fn not_found(&self, items: &[Layered], key: &str, done: usize) -> Error {
        let values = items.iter().filter_map(|item| item.get(&[key])?.as_str());
        Error::NotFound {
            path: self.place_text(done),
            selector: self.path[done].to_string(),
            found: values.map(|value| format!("[{key}:{value}]")).collect(),
        }
    }

    fn place_text(&self, done: usize) -> String {
        match done {
            0 => "the document".to_owned(),
            _ => text_of(&self.path[..done]),
        }
    }
}

/// A path as it is written in a flag.
pub fn text_of(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        if !text.is_empty() && matches!(step, Step::Key(_)) {
            text.push('.');
        }
        text.push_str(&step.to_string());
    }
    text
}

fn is_selected(item: &Layered, key: &str, value: &str) -> bool {
    match item.get(&[key]).and_then(Layered::leaf) {
        Some(Value::String(text)) => text == value,
        Some(Value::Number(number)) => value == number.to_string(),
        Some(Value::Bool(flag)) => value == flag.to_string(),
        _ => false,
    }
}

fn kind(node: &Layered) -> &'static str {
    match &node.data {
        Data::Map(_) => "an object",
        Data::List(_) => "a list",
        Data::Leaf(Value::String(_)) => "a text",
        Data::Leaf(Value::Bool(_)) => "a bool",
        Data::Leaf(Value::Number(_)) => "a number",
        Data::Leaf(_) => "null",
    }
}

#[cfg(test)]
mod tests {
    use super::{Error, parse, parse_path, text_of, write};
    use crate::layer::{Layer, Layered, Origin};
    use serde_json::{Value, json};

    fn layered(value: Value) -> Layered {
        Layered::new(value, &Origin::of(Layer::BuiltIn))
    }

    fn written(document: Value, below: Value, flag: &str) -> Result<Value, Error> {
        let mut document = layered(document);
        let assignment = parse(flag)?;
        write(
            &mut document,
            Some(&layered(below)),
            &assignment.path,
            layered(assignment.value),
        )?;
        Ok(document.to_json())
    }

    #[track_caller]
    fn check(document: Value, flag: &str, expected: Value) {
        assert_eq!(written(document, json!({}), flag), Ok(expected), "{flag}");
    }

    #[track_caller]
    fn check_error(document: Value, flag: &str, expected: &str) {
        let below = json!({"gateways": [{"name": "in"}, {"name": "out"}]});
        let error = written(document, below, flag).expect_err(flag);
        assert_eq!(error.to_string(), expected, "{flag}");
    }

    #[test]
    fn paths_are_written_as_they_are_read() {
        for path in [
            "a.b",
            "a[0].b",
            "a[name:x.y].b",
            "annotations.prometheus\\.io/port",
            "a[-1]",
        ] {
            assert_eq!(text_of(&parse_path(path).unwrap()), path);
        }
        for (path, same) in [
            (".a..b.", "a.b"),
            ("a.[0].[1]", "a[0][1]"),
            ("e.[name:x\\.y].v", "e[name:x.y].v"),
        ] {
            assert_eq!(text_of(&parse_path(path).unwrap()), same);
        }
    }

    #[test]
    fn missing_objects_and_lists_are_made() {
        check(json!({}), "a.b=1", json!({"a": {"b": 1}}));
        check(json!({"a": null}), "a.b=x", json!({"a": {"b": "x"}}));
        check(json!({}), "a[7].b=x", json!({"a": [{"b": "x"}]}));
        check(json!({"a": [1]}), "a[0]=2", json!({"a": [2]}));
        check(json!({"a": [1]}), "a[-1]=2", json!({"a": [1, 2]}));
    }

    #[test]
    fn a_selector_takes_over_the_list_of_the_document_below() {
        let below = json!({"gateways": [{"name": "in", "on": true}, {"name": "out"}]});
        let expected = json!({"gateways": [{"name": "in", "on": false}, {"name": "out"}]});
        assert_eq!(
            written(json!({}), below.clone(), "gateways[name:in].on=false"),
            Ok(expected)
        );
        let own = json!({"gateways": [{"name": "in"}]});
        let expected = json!({"gateways": [{"name": "in", "on": false}]});
        assert_eq!(
            written(own, below, "gateways[name:in].on=false"),
            Ok(expected)
        );
    }

    #[test]
    fn tags_lose_nothing() {
        let pilot = |tag| json!({"components": {"pilot": {"tag": tag}}});
        check(json!({}), "components.pilot.tag=1.10", pilot(json!("1.10")));
        check(json!({}), "components.pilot.tag=t", pilot(json!("t")));
        check(json!({}), "components.pilot.tag=1.1", pilot(json!(1.1)));
        check(json!({}), "tags=1", json!({"tags": "1"}));
        check(json!({}), "values.tags=1", json!({"values": {"tags": 1}}));
    }

    #[test]
    fn what_cannot_be_set() {
        check_error(
            json!({}),
            "=x",
            "there is no path before the `=`; write it as `path=value`, such as `profile=demo`",
        );
        check_error(json!({}), "a=inf", "`inf` is not a finite number");
        check_error(
            json!({"a": "x"}),
            "a.b=1",
            "a is a text, so `b` cannot be set in it",
        );
        check_error(
            json!({"a": {}}),
            "a[0]=1",
            "a is an object, so `[0]` cannot be set in it",
        );
        check_error(
            json!({}),
            "gateways[name:no].x=1",
            "element [name:no] not found in gateways, which has [name:in], [name:out]",
        );
        check_error(
            json!({}),
            "a[foo]=1",
            "`[foo]` is neither an index such as `[0]` nor a selector such as `[name:istio-ingressgateway]`",
        );
    }
}
