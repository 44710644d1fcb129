//! Objects as Kubernetes decodes them: texts from any scalar, quantities in their canonical form,
//! empty fields left out. Unlike there, fields that the types do not have are kept.

use gotmpl::{IntType, Value, format_value};
use mesh_model::quantity::Quantity;
use mesh_model::shared::{List, Map, Text, Value as Json};
use serde_json::Number;

use super::types::{Definition, Field, Shape, Type, enum_values};
use super::wellknown::Leaf;

/// A value that does not have the type of its field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {message}")]
pub struct DecodeError {
    /// The field, such as `spec.replicas`.
    pub path: String,
    /// What is wrong.
    pub message: String,
}

impl DecodeError {
    fn new(message: impl Into<String>) -> Self {
        Self {
            path: String::new(),
            message: message.into(),
        }
    }

    fn inside(mut self, step: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') {
            ""
        } else {
            "."
        };
        self.path = format!("{step}{dot}{}", self.path);
        self
    }
}

/// Where the value comes from, which decides how strict its types are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// A manifest: numbers and bools are texts where texts are wanted, as `sigs.k8s.io/yaml` has it.
    Manifest,
    /// The result of a template, which is JSON by then.
    Template,
    /// A message, whose JSON may have numbers as texts.
    Message,
}

/// Brings the value of a type of `types.txt` into its decoded form.
pub(super) fn decode(
    type_text: &'static str,
    json: &mut Json,
    source: Source,
) -> Result<(), DecodeError> {
    if let Decoded::Changed(decoded) = value(&Type::read(type_text), json, source)? {
        *json = decoded;
    }
    Ok(())
}

/// What becomes of a value. Most stay as they are, and then it is noted of which type they are.
enum Decoded {
    Same,
    Changed(Json),
    /// It is null, which stands for nothing.
    Absent,
}

fn value(of: &Type, json: &Json, source: Source) -> Result<Decoded, DecodeError> {
    if json.is_null() {
        return Ok(Decoded::Absent);
    }
    let notes = json.notes().zip(number_of(of, source));
    if let Some((notes, number)) = notes {
        match notes.decoded() {
            Some((noted, None)) if noted == number => return Ok(Decoded::Same),
            Some((noted, Some(json))) if noted == number | source as usize => {
                return Ok(Decoded::Changed(json.clone()));
            }
            _ => {}
        }
    }
    let decoded = match &of.shape {
        Shape::List(item) => list(item, json, source)?,
        Shape::Map(item) => map(item, json, source)?,
        Shape::Struct(definition) => structure(definition, json, source)?,
        Shape::Leaf(leaf) => changed(*leaf, json, source)?.map_or(Decoded::Same, Decoded::Changed),
    };
    if let Some((notes, number)) = notes {
        match &decoded {
            Decoded::Changed(json) => {
                // What it became stays as it is from then on.
                if let Some(notes) = json.notes() {
                    notes.set_decoded(number, None);
                }
                notes.set_decoded(number | source as usize, Some(json.clone()));
            }
            Decoded::Same => notes.set_decoded(number, None),
            Decoded::Absent => {}
        }
    }
    Ok(decoded)
}

/// A number for a type, with room for the source; `None` for a type of which no note is made. What is the same for a
/// manifest is so for a template and the other way round, as they only differ in what they make of other texts.
fn number_of(of: &Type, source: Source) -> Option<usize> {
    let (item, shape) = match &of.shape {
        Shape::List(item) => (&**item, 1),
        Shape::Map(item) => (&**item, 2),
        _ => (of, 3),
    };
    let Shape::Struct(definition) = item.shape else {
        return None;
    };
    let is_message = usize::from(source == Source::Message);
    // Definitions stay where they are.
    let address = std::ptr::from_ref(definition).addr();
    Some(address << 5 | shape << 3 | is_message << 2)
}

fn list(item: &Type, json: &Json, source: Source) -> Result<Decoded, DecodeError> {
    let Json::Array(items) = json else {
        return Err(unexpected(json, "a list"));
    };
    let mut changed: Option<List> = None;
    for (index, json) in items.iter().enumerate() {
        let decoded =
            value(item, json, source).map_err(|error| error.inside(&format!("[{index}]")))?;
        if let Some(json) = replacement(item, decoded) {
            changed.get_or_insert_with(|| items.clone())[index] = json;
        }
    }
    Ok(changed.map_or(Decoded::Same, |items| Decoded::Changed(items.into())))
}

fn map(item: &Type, json: &Json, source: Source) -> Result<Decoded, DecodeError> {
    let Json::Object(members) = json else {
        return Err(unexpected(json, "a map"));
    };
    let mut changed: Option<Map> = None;
    for (key, json) in members {
        let decoded = value(item, json, source).map_err(|error| error.inside(key))?;
        if let Some(json) = replacement(item, decoded) {
            let members = changed.get_or_insert_with(|| members.clone());
            members.insert(key.clone(), json);
        }
    }
    Ok(changed.map_or(Decoded::Same, |members| Decoded::Changed(members.into())))
}

/// What takes the place of an item of a list or map.
fn replacement(item: &Type, decoded: Decoded) -> Option<Json> {
    match decoded {
        Decoded::Same => None,
        Decoded::Changed(json) => Some(json),
        Decoded::Absent => Some(zero(item)),
    }
}

/// What null becomes among the items of a list or map.
fn zero(of: &Type) -> Json {
    match (of.text, &of.shape) {
        ("bool", _) => Json::Bool(false),
        ("int32" | "int64" | "uint32" | "uint64" | "double", _) => 0.into(),
        ("resource.Quantity", _) => "0".into(),
        ("string", _) => "".into(),
        (text, Shape::Leaf(Leaf::Named(_))) if text.starts_with('=') => "".into(),
        _ => Json::Object(Map::new()),
    }
}

fn structure(
    definition: &'static Definition,
    json: &Json,
    source: Source,
) -> Result<Decoded, DecodeError> {
    let Json::Object(members) = json else {
        return Err(unexpected(json, "an object"));
    };
    let mut changed: Option<Map> = None;
    let mut is_misspelt = false;
    for (key, json) in members {
        let Some(field) = definition.member(key) else {
            continue;
        };
        is_misspelt |= field.json != key.as_str();
        let decoded = value(&field.of, json, source).map_err(|error| error.inside(field.json))?;
        let is_kept = match &decoded {
            Decoded::Same => is_written(field, json),
            Decoded::Changed(json) => is_written(field, json),
            Decoded::Absent => false,
        };
        match decoded {
            Decoded::Same if is_kept => {}
            Decoded::Changed(json) if is_kept => {
                let members = changed.get_or_insert_with(|| members.clone());
                members.insert(key.clone(), json);
            }
            _ => {
                changed.get_or_insert_with(|| members.clone()).remove(key);
            }
        }
    }
    if is_misspelt {
        // Names in another case; of several that name one field the last wins.
        let members = changed
            .take()
            .unwrap_or_else(|| members.clone())
            .into_iter();
        let renamed = members.map(|(key, json)| match definition.member(&key) {
            Some(field) => (Text::from(field.json), json),
            None => (key, json),
        });
        changed = Some(renamed.collect());
    }
    for field in definition.fields.iter().filter(|field| field.is_required) {
        if !changed.as_ref().unwrap_or(members).contains_key(field.json) {
            let zero = zero(&field.of);
            if !zero.is_object() {
                let members = changed.get_or_insert_with(|| members.clone());
                members.insert(field.json, zero);
            }
        }
    }
    Ok(changed.map_or(Decoded::Same, |members| Decoded::Changed(members.into())))
}

/// Go leaves out what is empty, but for structs and what is behind a pointer.
fn is_written(field: &Field, json: &Json) -> bool {
    if field.is_required || field.of.is_pointer {
        return true;
    }
    match json {
        Json::Null | Json::Bool(false) => false,
        Json::String(text) => !text.is_empty(),
        Json::Number(number) => number.as_f64() != Some(0.0),
        Json::Array(items) => !items.is_empty(),
        Json::Object(members) => !members.is_empty() || !matches!(field.of.shape, Shape::Map(_)),
        Json::Bool(true) => true,
    }
}

/// What becomes of a value of a type without fields; `None` when it stays as it is.
fn changed(leaf: Leaf, json: &Json, source: Source) -> Result<Option<Json>, DecodeError> {
    match leaf {
        Leaf::Text | Leaf::Named(_) => text(json, source),
        Leaf::Enum(name) => enumeration(name, json),
        Leaf::Bool | Leaf::Special("wrapperspb.BoolValue") => match json {
            Json::Bool(_) => Ok(None),
            other => Err(unexpected(other, "a bool")),
        },
        Leaf::Int(kind) => whole(kind, json, source),
        Leaf::Special("wrapperspb.Int32Value") => whole(IntType::Int32, json, source),
        Leaf::Special("wrapperspb.UInt32Value") => whole(IntType::Uint32, json, source),
        Leaf::Special("wrapperspb.Int64Value") => whole(IntType::Int64, json, source),
        Leaf::Double | Leaf::Special("wrapperspb.DoubleValue") => match json {
            Json::Number(_) => Ok(None),
            other => Err(unexpected(other, "a number")),
        },
        Leaf::Special("resource.Quantity") if json.as_str().is_some_and(Quantity::is_short) => {
            Ok(None)
        }
        Leaf::Special("resource.Quantity") => match Quantity::from_json(&json.into()) {
            Ok(quantity) => {
                let text = quantity.to_string();
                Ok((*json != text).then(|| text.into()))
            }
            Err(error) => Err(DecodeError::new(error.to_string())),
        },
        Leaf::Special("durationpb.Duration") => {
            match json.as_str().map(mesh_model::duration::parse) {
                Some(Ok(_)) => Ok(None),
                Some(Err(error)) => Err(DecodeError::new(error.to_string())),
                None => Err(unexpected(json, "a duration such as 45s")),
            }
        }
        Leaf::Special("intstr.IntOrString") => match json {
            Json::String(_) | Json::Number(_) => Ok(None),
            other => Err(unexpected(other, "a number or text")),
        },
        Leaf::Special(_) | Leaf::Unknown => Ok(None),
    }
}

fn text(json: &Json, source: Source) -> Result<Option<Json>, DecodeError> {
    match (json, source) {
        (Json::String(_), _) => Ok(None),
        (Json::Bool(value), Source::Manifest) => Ok(Some(value.to_string().into())),
        (Json::Number(number), Source::Manifest) => Ok(Some(number_text(number).into())),
        (other, _) => Err(unexpected(other, "a text; quote it")),
    }
}

/// A number as Go writes it into a text.
fn number_text(number: &Number) -> String {
    match number.as_f64().filter(|_| number.is_f64()) {
        Some(float) => format_value(&Value::Float(float)),
        None => number.to_string(),
    }
}

fn enumeration(name: &str, json: &Json) -> Result<Option<Json>, DecodeError> {
    let values = enum_values(name);
    let is_known = match json {
        Json::String(text) => values.iter().any(|(known, _)| *known == text.as_str()),
        other => other.as_i64().is_some() || other.as_u64().is_some(),
    };
    if is_known {
        return Ok(None);
    }
    let names: Vec<_> = values.iter().map(|(name, _)| *name).collect();
    Err(DecodeError::new(format!(
        "{json} is none of {}",
        names.join(", ")
    )))
}

/// A whole number in the range of its type.
fn whole(kind: IntType, json: &Json, source: Source) -> Result<Option<Json>, DecodeError> {
    let float = |json: &Json| {
        let whole = json.as_f64().filter(|float| float.fract() == 0.0);
        whole.map(|float| float as i64)
    };
    let number = match json {
        Json::String(text) if source == Source::Message => text.parse().ok(),
        json => json.as_i64().or_else(|| float(json)),
    };
    let Some(number) = number else {
        return Err(unexpected(json, "a whole number"));
    };
    let is_in_range = match kind {
        IntType::Int32 => i32::try_from(number).is_ok(),
        IntType::Uint32 => u32::try_from(number).is_ok(),
        IntType::Uint64 => number >= 0,
        IntType::Int64 | IntType::Uint8 => true,
    };
    if is_in_range {
        // What is that number already stays as it is, and with it all that it stands in.
        Ok((json.as_i64() != Some(number)).then(|| number.into()))
    } else {
        Err(DecodeError::new(format!(
            "{number} is out of the range of {}",
            kind.name()
        )))
    }
}

fn unexpected(json: &Json, wanted: &str) -> DecodeError {
    let kind = match json {
        Json::Null => "null".to_owned(),
        Json::Bool(value) => format!("the bool {value}"),
        Json::Number(number) => format!("the number {number}"),
        Json::String(text) => format!("the text {text:?}"),
        Json::Array(_) => "a list".to_owned(),
        Json::Object(_) => "an object".to_owned(),
    };
    DecodeError::new(format!("{kind} cannot stand here, it must be {wanted}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use mesh_model::shared::json;

    #[track_caller]
    fn check(type_text: &'static str, mut json: Json, expected: Result<Json, &str>) {
        let decoded = decode(type_text, &mut json, Source::Manifest);
        assert_eq!(
            decoded.map(|()| json).map_err(|error| error.to_string()),
            expected.map_err(str::to_owned)
        );
    }

    #[test]
    fn what_is_decoded_already_stays_the_same() {
        let is_same = |json: &Json| {
            let of = Type::read("v1.Container");
            matches!(value(&of, json, Source::Manifest), Ok(Decoded::Same))
        };
        assert!(is_same(
            &json!({"name": "a", "ports": [{"containerPort": 80}], "resources": {}})
        ));
        assert!(!is_same(
            &json!({"name": "a", "ports": [{"containerPort": 80.0}], "resources": {}})
        ));
    }

    #[test]
    fn containers() {
        check(
            "v1.Container",
            json!({"name": "a", "image": true, "env": [{"name": "N", "value": 1.5}], "ports": []}),
            Ok(json!({"name": "a", "image": "true", "env": [{"name": "N", "value": "1.5"}]})),
        );
        check(
            "v1.Container",
            json!({"name": "a", "mine": 0, "stdin": false, "resources": {"limits": {"memory": "1024Mi"}}}),
            Ok(json!({"name": "a", "mine": 0, "resources": {"limits": {"memory": "1Gi"}}})),
        );
        check(
            "v1.Container",
            json!({"name": "a", "livenessProbe": {"periodSeconds": "x"}}),
            Err(
                "livenessProbe.periodSeconds: the text \"x\" cannot stand here, it must be a whole number",
            ),
        );
        check(
            "v1.Container",
            json!({"name": "a", "livenessProbe": {"httpget": {"port": 1}, "initialDelaySeconds": 0}}),
            Ok(json!({"name": "a", "livenessProbe": {"httpGet": {"port": 1}}})),
        );
    }

    #[test]
    fn names_in_another_case() {
        check(
            "v1.Container",
            json!({"Image": "a", "image": "", "name": "n"}),
            Ok(json!({"image": "a", "name": "n"})),
        );
        check(
            "v1.Container",
            json!({"Image": "a", "image": "b", "name": "n"}),
            Ok(json!({"image": "b", "name": "n"})),
        );
    }

    #[test]
    fn numbers_as_texts() {
        let labels =
            json!({"a": 12345678901234567890_u64, "b": 1_000_000, "c": 1e6, "d": 1.1, "e": null});
        let texts =
            json!({"a": "12345678901234567890", "b": "1000000", "c": "1e+06", "d": "1.1", "e": ""});
        check("map[string]string", labels, Ok(texts));
    }

    #[test]
    fn templates_must_quote() {
        let mut annotations = json!({"annotations": {"a": 1}});
        let decoded = decode("v1.ObjectMeta", &mut annotations, Source::Template);
        assert_eq!(
            decoded.map_err(|error| error.path),
            Err("annotations.a".to_owned())
        );
    }
}
