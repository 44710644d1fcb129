//! Objects as Kubernetes decodes them: texts from any scalar, quantities in their canonical form,
//! empty fields left out. Unlike there, fields that the types do not have are kept.

use gotmpl::{Value, format_value};
use mesh_model::quantity::Quantity;
use serde_json::{Map, Number, Value as Json};

use super::types::{Definition, Field, definition, enum_values};

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

/// The value of a type of `types.txt` in its decoded form.
pub(super) fn decode(
    type_text: &'static str,
    json: &Json,
    source: Source,
) -> Result<Json, DecodeError> {
    Ok(value(type_text, json, source)?.unwrap_or_default())
}

/// The decoded value; `None` stands for null.
fn value(
    type_text: &'static str,
    json: &Json,
    source: Source,
) -> Result<Option<Json>, DecodeError> {
    if let Some(item) = type_text.strip_prefix("[]") {
        return list(item, json, source);
    }
    if let Some(item) = type_text.strip_prefix("map[string]") {
        return map(item, json, source);
    }
    if json.is_null() {
        return Ok(None);
    }
    let name = type_text.strip_prefix('*').unwrap_or(type_text);
    match definition(name) {
        Some(definition) => structure(definition, json, source).map(Some),
        None => leaf(name, json, source).map(Some),
    }
}

fn list(item: &'static str, json: &Json, source: Source) -> Result<Option<Json>, DecodeError> {
    let items = match json {
        Json::Null => return Ok(None),
        Json::Array(items) => items,
        other => return Err(unexpected(other, "a list")),
    };
    let decoded = items.iter().enumerate().map(|(index, json)| {
        let decoded =
            value(item, json, source).map_err(|error| error.inside(&format!("[{index}]")));
        Ok(decoded?.unwrap_or_else(|| zero(item)))
    });
    decoded
        .collect::<Result<Vec<_>, _>>()
        .map(|items| Some(Json::Array(items)))
}

fn map(item: &'static str, json: &Json, source: Source) -> Result<Option<Json>, DecodeError> {
    let members = match json {
        Json::Null => return Ok(None),
        Json::Object(members) => members,
        other => return Err(unexpected(other, "a map")),
    };
    let decoded = members.iter().map(|(key, json)| {
        let decoded = value(item, json, source).map_err(|error| error.inside(key));
        Ok((key.clone(), decoded?.unwrap_or_else(|| zero(item))))
    });
    decoded
        .collect::<Result<Map<_, _>, _>>()
        .map(|members| Some(Json::Object(members)))
}

/// What null becomes among the items of a list or map.
fn zero(type_text: &str) -> Json {
    match type_text {
        "bool" => Json::Bool(false),
        "int32" | "int64" | "uint32" | "uint64" | "double" => 0.into(),
        "resource.Quantity" => "0".into(),
        "string" => "".into(),
        text if text.starts_with('=') => "".into(),
        _ => Json::Object(Map::new()),
    }
}

fn structure(
    definition: &'static Definition,
    json: &Json,
    source: Source,
) -> Result<Json, DecodeError> {
    let Json::Object(members) = json else {
        return Err(unexpected(json, "an object"));
    };
    let mut decoded = Map::new();
    for (key, json) in members {
        let Some(field) = find(definition, key) else {
            decoded.insert(key.clone(), json.clone());
            continue;
        };
        let inner =
            value(field.type_text, json, source).map_err(|error| error.inside(field.json))?;
        if let Some(inner) = inner.filter(|inner| is_written(field, inner)) {
            decoded.insert(field.json.to_owned(), inner);
        }
    }
    for field in definition.fields.iter().filter(|field| field.is_required) {
        let zero = zero(field.type_text);
        if !decoded.contains_key(field.json) && !zero.is_object() {
            decoded.insert(field.json.to_owned(), zero);
        }
    }
    Ok(Json::Object(decoded))
}

/// The field of a JSON name, in any case; those of embedded structs are the struct's own.
fn find(definition: &'static Definition, key: &str) -> Option<&'static Field> {
    let own = definition.fields.iter().filter(|field| !field.is_inline());
    let mut own = own.filter(|field| field.json.eq_ignore_ascii_case(key));
    let found = own.clone().find(|field| field.json == key);
    found.or_else(|| own.next()).or_else(|| {
        let inline = definition.fields.iter().filter(|field| field.is_inline());
        inline
            .filter_map(|field| super::types::definition(field.type_text))
            .find_map(|inner| find(inner, key))
    })
}

/// Go leaves out what is empty, but for structs and what is behind a pointer.
fn is_written(field: &Field, json: &Json) -> bool {
    if field.is_required || field.type_text.starts_with('*') {
        return true;
    }
    match json {
        Json::Null | Json::Bool(false) => false,
        Json::String(text) => !text.is_empty(),
        Json::Number(number) => number.as_f64() != Some(0.0),
        Json::Array(items) => !items.is_empty(),
        Json::Object(members) => !members.is_empty() || !field.type_text.starts_with("map[string]"),
        Json::Bool(true) => true,
    }
}

/// A value of a type without fields.
fn leaf(name: &str, json: &Json, source: Source) -> Result<Json, DecodeError> {
    match name {
        "string" | "bytes" => text(json, source),
        _ if name.starts_with('=') => text(json, source),
        _ if name.starts_with('%') => enumeration(&name[1..], json),
        "bool" | "wrapperspb.BoolValue" => match json {
            Json::Bool(_) => Ok(json.clone()),
            other => Err(unexpected(other, "a bool")),
        },
        "int32" | "uint32" | "int64" | "uint64" => whole(name, json, source),
        "wrapperspb.Int32Value" => whole("int32", json, source),
        "wrapperspb.UInt32Value" => whole("uint32", json, source),
        "wrapperspb.Int64Value" => whole("int64", json, source),
        "double" | "wrapperspb.DoubleValue" => match json {
            Json::Number(_) => Ok(json.clone()),
            other => Err(unexpected(other, "a number")),
        },
        "resource.Quantity" => match Quantity::from_json(json) {
            Ok(quantity) => Ok(quantity.to_string().into()),
            Err(error) => Err(DecodeError::new(error.to_string())),
        },
        "durationpb.Duration" => match json.as_str().map(mesh_model::duration::parse) {
            Some(Ok(_)) => Ok(json.clone()),
            Some(Err(error)) => Err(DecodeError::new(error.to_string())),
            None => Err(unexpected(json, "a duration such as 45s")),
        },
        "intstr.IntOrString" => match json {
            Json::String(_) | Json::Number(_) => Ok(json.clone()),
            other => Err(unexpected(other, "a number or text")),
        },
        _ => Ok(json.clone()),
    }
}

fn text(json: &Json, source: Source) -> Result<Json, DecodeError> {
    match (json, source) {
        (Json::String(_), _) => Ok(json.clone()),
        (Json::Bool(value), Source::Manifest) => Ok(value.to_string().into()),
        (Json::Number(number), Source::Manifest) => Ok(number_text(number).into()),
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

fn enumeration(name: &str, json: &Json) -> Result<Json, DecodeError> {
    let values = enum_values(name);
    let is_known = match json {
        Json::String(text) => values.iter().any(|(known, _)| known == text),
        other => other.is_i64() || other.is_u64(),
    };
    if is_known {
        return Ok(json.clone());
    }
    let names: Vec<_> = values.iter().map(|(name, _)| *name).collect();
    Err(DecodeError::new(format!(
        "{json} is none of {}",
        names.join(", ")
    )))
}

/// A whole number in the range of its type.
fn whole(name: &str, json: &Json, source: Source) -> Result<Json, DecodeError> {
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
    let is_in_range = match name {
        "int32" => i32::try_from(number).is_ok(),
        "uint32" => u32::try_from(number).is_ok(),
        "uint64" => number >= 0,
        _ => true,
    };
    if is_in_range {
        Ok(number.into())
    } else {
        Err(DecodeError::new(format!(
            "{number} is out of the range of {name}"
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
    use serde_json::json;

    #[track_caller]
    fn check(type_text: &'static str, json: Json, expected: Result<Json, &str>) {
        let decoded = decode(type_text, &json, Source::Manifest);
        assert_eq!(
            decoded.map_err(|error| error.to_string()),
            expected.map_err(str::to_owned)
        );
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
    fn numbers_as_texts() {
        let labels =
            json!({"a": 12345678901234567890_u64, "b": 1_000_000, "c": 1e6, "d": 1.1, "e": null});
        let texts =
            json!({"a": "12345678901234567890", "b": "1000000", "c": "1e+06", "d": "1.1", "e": ""});
        check("map[string]string", labels, Ok(texts));
    }

    #[test]
    fn templates_must_quote() {
        let annotations = json!({"annotations": {"a": 1}});
        let decoded = decode("v1.ObjectMeta", &annotations, Source::Template);
        assert_eq!(
            decoded.map_err(|error| error.path),
            Err("annotations.a".to_owned())
        );
    }
}
