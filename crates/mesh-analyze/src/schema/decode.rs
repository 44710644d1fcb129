//! From what is written to a message of the API, as the control plane's decoder does it (`pkg/util/protomarshal`).
//!
//! Fields may be named in camel or snake case, enums by name or number, whole numbers may be texts, null means unset.
//! The outcome is in one form: camel case, names of enums, numbers, nothing null. A message that is already in that
//! form is not copied.

mod path;

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose;
use mesh_model::api::{self, Message, Shape, Type};
use mesh_model::suggest::nearest;
use mesh_model::value::{Map, Value};
use mesh_model::{duration, finding::Level};

use super::Problem;
use super::fields::whole;
use path::{Path, camel_case};

pub(super) use path::rename_as_written;

/// A decoded message and fields that the API does not know.
pub(super) struct Decoded<'a> {
    /// The message in one form.
    pub(super) value: Cow<'a, Value>,
    /// One problem for each unknown field.
    pub(super) unknown: Vec<Problem>,
}

/// Decodes the spec of an object.
///
/// # Errors
/// What keeps it from being decoded at all.
pub(super) fn decode<'a>(of: &Type, spec: &'a Value) -> Result<Decoded<'a>, Vec<Problem>> {
    let mut decoder = Decoder::default();
    let changed = decoder.value(of, spec, Path::Root("spec"));
    if decoder.problems.is_empty() {
        return Ok(Decoded {
            value: changed.map_or(Cow::Borrowed(spec), Cow::Owned),
            unknown: decoder.unknown,
        });
    }
    Err(decoder.problems)
}

#[derive(Default)]
struct Decoder {
    problems: Vec<Problem>,
    unknown: Vec<Problem>,
}

impl Decoder {
    fn fail(&mut self, path: Path<'_>, message: String) {
        self.problems.push(problem(path, message));
    }

    fn wrong(&mut self, path: Path<'_>, expected: &str, value: &Value) {
        let found = match value {
            Value::Null => "null".to_owned(),
            Value::Bool(bool) => format!("the bool {bool}"),
            Value::Number(number) => format!("the number {number}"),
            Value::String(text) => format!("the text {:?}", shortened(text)),
            Value::Array(_) => "a list".to_owned(),
            Value::Object(_) => "an object".to_owned(),
        };
        self.fail(path, format!("{path} must be {expected}, not {found}"));
    }

    /// The value in the one form, when it is not in that form.
    fn value(&mut self, of: &Type, value: &Value, path: Path<'_>) -> Option<Value> {
        match &of.shape {
            Shape::String | Shape::Time if matches!(of.name, "duration" | "loose-duration") => {
                self.duration(value, path)
            }
            Shape::String | Shape::Time => self.text(value, path),
            Shape::Bytes => self.bytes(value, path),
            Shape::Bool => {
                if !value.is_boolean() {
                    self.wrong(path, "true or false", value);
                }
                None
            }
            Shape::Int32 => self.integer(i32::MIN.into(), i32::MAX.into(), value, path),
            Shape::Uint32 => self.integer(0, u32::MAX.into(), value, path),
            Shape::Uint64 => self.integer(0, i64::MAX, value, path),
            Shape::Double => self.double(value, path),
            Shape::IntOrString => None,
            Shape::Struct => {
                if !value.is_object() {
                    self.wrong(path, "an object", value);
                }
                None
            }
            Shape::Enum(name) => self.enumeration(name, value, path),
            Shape::Message(name) => self.message(api::api().message(name), value, path),
            Shape::List(item) => self.list(item, value, path),
            Shape::Map(item) => self.map(of, item, value, path),
        }
    }

    fn text(&mut self, value: &Value, path: Path<'_>) -> Option<Value> {
        if value.is_null() {
            return Some(Value::from(""));
        }
        if !value.is_string() {
            self.wrong(path, "a text (quote it)", value);
        }
        None
    }

    fn duration(&mut self, value: &Value, path: Path<'_>) -> Option<Value> {
        let Some(text) = value.as_str() else {
            self.wrong(path, "a duration with a unit, such as 1.5s", value);
            return None;
        };
        if let Err(error) = duration::parse(text) {
            self.fail(path, format!("{path}: {error}"));
        }
        None
    }

    fn bytes(&mut self, value: &Value, path: Path<'_>) -> Option<Value> {
        let decoded = value.as_str().map(|text| {
            let plain: String = text
                .trim_end_matches('=')
                .replace('-', "+")
                .replace('_', "/");
            general_purpose::STANDARD_NO_PAD.decode(plain)
        });
        if !matches!(decoded, Some(Ok(_))) {
            self.wrong(path, "bytes in base64", value);
        }
        None
    }

    fn integer(&mut self, min: i64, max: i64, value: &Value, path: Path<'_>) -> Option<Value> {
        let (number, is_text) = match value {
            Value::String(text) => (text.parse().ok(), true),
            Value::Number(_) => (whole(value), false),
            Value::Null => return Some(Value::from(0)),
            _ => (None, false),
        };
        match number {
            Some(number) if (min..=max).contains(&number) => is_text.then(|| Value::from(number)),
            _ => {
                let expected = format!("a whole number from {min} to {max}");
                self.wrong(path, &expected, value);
                None
            }
        }
    }

    fn double(&mut self, value: &Value, path: Path<'_>) -> Option<Value> {
        let text = value.as_str().and_then(|text| text.parse::<f64>().ok());
        if let Some(number) = text {
            return Some(Value::from(number));
        }
        if !value.is_number() {
            self.wrong(path, "a number", value);
        }
        None
    }

    fn enumeration(&mut self, name: &str, value: &Value, path: Path<'_>) -> Option<Value> {
        let values = &api::api().enumeration(name).values;
        if let Some(number) = whole(value).filter(|_| value.is_number()) {
            // A number that has no name is kept: what it means is not the decoder's business.
            let named = usize::try_from(number)
                .ok()
                .and_then(|number| values.get(number));
            return named.map(|value| Value::from(value.name));
        }
        let Some(text) = value.as_str() else {
            let names: Vec<_> = values.iter().map(|value| value.name).collect();
            self.wrong(path, &format!("one of {}", names.join(", ")), value);
            return None;
        };
        if !values.iter().any(|value| value.name == text) {
            let names: Vec<_> = values.iter().map(|value| value.name).collect();
            let hint = nearest(text, names.iter().copied())
                .map(|near| format!("; did you mean {near}?"))
                .unwrap_or_default();
            self.fail(
                path,
                format!(
                    "{path} must be one of {}, not {text:?}{hint}",
                    names.join(", ")
                ),
            );
        }
        None
    }

    fn list(&mut self, item: &Type, value: &Value, path: Path<'_>) -> Option<Value> {
        let Some(items) = value.as_array() else {
            self.wrong(path, "a list", value);
            return None;
        };
        let mut changes = Vec::new();
        for (index, each) in items.iter().enumerate() {
            let path = Path::Item(&path, index);
            if let Some(change) = self.element(item, each, path) {
                changes.push((index, change));
            }
        }
        if changes.is_empty() {
            return None;
        }
        let mut items: Box<[Value]> = items.into();
        for (index, change) in changes {
            items[index] = change;
        }
        Some(Value::Array(items))
    }

    /// An element of a list or map: null is an empty one.
    fn element(&mut self, of: &Type, value: &Value, path: Path<'_>) -> Option<Value> {
        if value.is_null() && matches!(of.shape, Shape::Message(_)) {
            return Some(Value::Object(Map::new()));
        }
        self.value(of, value, path)
    }

    fn map(&mut self, of: &Type, item: &Type, value: &Value, path: Path<'_>) -> Option<Value> {
        let Some(entries) = value.as_object() else {
            self.wrong(path, "an object", value);
            return None;
        };
        let are_ports = matches!(&item.shape, Shape::Message(name) if *name == "MutualTLS");
        debug_assert!(!are_ports || !of.rules.is_empty());
        let mut changes = Vec::new();
        for (key, each) in entries {
            let path = Path::Key(&path, key);
            if are_ports && key.parse::<u32>().is_err() {
                self.fail(
                    path,
                    format!("{path}: the key must be a port number, not {key:?}"),
                );
            }
            if let Some(change) = self.element(item, each, path) {
                changes.push((key, change));
            }
        }
        if changes.is_empty() {
            return None;
        }
        let mut changed = entries.clone();
        changed.extend(
            changes
                .into_iter()
                .map(|(key, change)| (key.to_owned(), change)),
        );
        Some(Value::Object(changed))
    }

    fn message(&mut self, message: &Message, value: &Value, path: Path<'_>) -> Option<Value> {
        let Some(entries) = value.as_object() else {
            self.wrong(path, "an object", value);
            return None;
        };
        let mut changes: Vec<(&str, Option<(&str, Value)>)> = Vec::new();
        for (key, each) in entries {
            let below = Path::Key(&path, key);
            let camel = camel_case(key);
            let Some(field) = message.field(&camel) else {
                self.unknown_field(message, below, key);
                continue;
            };
            if each.is_null() {
                changes.push((key, None));
                continue;
            }
            let change = self.value(&field.value, each, below);
            if change.is_some() || *camel != *key {
                let change = change.unwrap_or_else(|| each.clone());
                changes.push((key, Some((field.name, change))));
            }
        }
        let surplus = surplus(message, entries);
        if changes.is_empty() && surplus.is_empty() {
            return None;
        }
        let mut changed = entries.clone();
        for (key, change) in changes {
            changed.remove(key);
            if let Some((name, value)) = change {
                changed.insert(name.to_owned(), value);
            }
        }
        for name in surplus {
            changed.remove(name);
        }
        Some(Value::Object(changed))
    }

    fn unknown_field(&mut self, message: &Message, path: Path<'_>, name: &str) {
        let known = message.fields.iter().map(|field| field.name);
        let hint = match nearest(name, known.clone()) {
            Some(near) => format!("; did you mean {near}?"),
            None if message.fields.len() <= 12 => {
                let known: Vec<_> = known.collect();
                format!("; known here: {}", known.join(", "))
            }
            None => String::new(),
        };
        self.unknown
            .push(problem(path, format!("unknown field {path}{hint}")));
    }
}

/// Fields of which only one can be set, but for the last one that is: it wins.
fn surplus(message: &Message, entries: &Map) -> Vec<&'static str> {
    let mut surplus = Vec::new();
    let mut last: Option<(usize, &'static str)> = None;
    let is_set = |name| entries.get(name).is_some_and(|value| !value.is_null());
    let choices = message.fields.iter().filter(|field| field.oneof.is_some());
    let set = choices.filter(|field| is_set(field.name));
    for field in set {
        let group = field.oneof.unwrap_or_default();
        match last {
            Some((of, earlier)) if of == group => surplus.push(earlier),
            _ => {}
        }
        last = Some((group, field.name));
    }
    surplus
}

fn problem(path: Path<'_>, message: String) -> Problem {
    Problem {
        level: Level::Error,
        path: path.steps(),
        message,
        code: None,
    }
}

/// At most the first 60 characters of a text.
fn shortened(text: &str) -> &str {
    text.char_indices()
        .nth(60)
        .map_or(text, |(end, _)| &text[..end])
}
