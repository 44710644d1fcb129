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

/// Brings the value of a type of `types.txt` into its decoded form, in place.
pub(super) fn decode(
    type_text: &'static str,
    json: &mut Json,
    source: Source,
) -> Result<(), DecodeError> {
    value(type_text, json, source).map(|_| ())
}

/// Decodes a value; false stands for null.
fn value(type_text: &'static str, json: &mut Json, source: Source) -> Result<bool, DecodeError> {
    if json.is_null() {
        return Ok(false);
    }
    if let Some(item) = type_text.strip_prefix("[]") {
        list(item, json, source)?;
    } else if let Some(item) = type_text.strip_prefix("map[string]") {
        map(item, json, source)?;
    } else {
        let name = type_text.strip_prefix('*').unwrap_or(type_text);
        let is_basic = matches!(name, "string" | "bool" | "int32" | "int64");
        match definition(name).filter(|_| !is_basic) {
            Some(definition) => structure(definition, json, source)?,
            None => leaf(name, json, source)?,
        }
    }
    Ok(true)
}

fn list(item: &'static str, json: &mut Json, source: Source) -> Result<(), DecodeError> {
    let Json::Array(items) = json else {
        return Err(unexpected(json, "a list"));
    };
    for (index, json) in items.iter_mut().enumerate() {
        let is_value =
            value(item, json, source).map_err(|error| error.inside(&format!("[{index}]")));
        if !is_value? {
            *json = zero(item);
        }
    }
    Ok(())
}

fn map(item: &'static str, json: &mut Json, source: Source) -> Result<(), DecodeError> {
    let Json::Object(members) = json else {
        return Err(unexpected(json, "a map"));
    };
    for (key, json) in members.iter_mut() {
        if !value(item, json, source).map_err(|error| error.inside(key))? {
            *json = zero(item);
        }
    }
    Ok(())
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
    json: &mut Json,
    source: Source,
) -> Result<(), DecodeError> {
    let Json::Object(members) = json else {
        return Err(unexpected(json, "an object"));
    };
    let mut error = None;
    let mut is_misspelt = false;
    members.retain(|key, json| {
        if error.is_some() {
            return true;
        }
        let Some(field) = find(definition, key) else {
            return true;
        };
        is_misspelt |= field.json != key;
        match value(field.type_text, json, source) {
            Ok(is_value) => is_value && is_written(field, json),
            Err(inner) => {
                error = Some(inner.inside(field.json));
                true
            }
        }
    });
    if let Some(error) = error {
        return Err(error);
    }
    if is_misspelt {
        // Names in another case; of several that name one field the last wins.
        *members = std::mem::take(members)
            .into_iter()
            .map(|(key, json)| match find(definition, &key) {
                Some(field) => (field.json.to_owned(), json),
                None => (key, json),
            })
            .collect();
    }
    for field in definition.fields.iter().filter(|field| field.is_required) {
        if !members.contains_key(field.json) {
            let zero = zero(field.type_text);
            if !zero.is_object() {
                members.insert(field.json.to_owned(), zero);
            }
        }
    }
    Ok(())
}

/// The field of a JSON name, in any case; those of embedded structs are the struct's own.
fn find(definition: &'static Definition, key: &str) -> Option<&'static Field> {
    let own = || definition.fields.iter().filter(|field| !field.is_inline());
    let found = own()
        .find(|field| field.json == key)
        .or_else(|| own().find(|field| field.json.eq_ignore_ascii_case(key)));
    found.or_else(|| {
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
fn leaf(name: &str, json: &mut Json, source: Source) -> Result<(), DecodeError> {
    if let Some(decoded) = changed(name, json, source)? {
        *json = decoded;
    }
    Ok(())
}

/// What becomes of a value; `None` when it stays as it is.
fn changed(name: &str, json: &Json, source: Source) -> Result<Option<Json>, DecodeError> {
    match name {
        "string" | "bytes" => text(json, source),
        _ if name.starts_with('=') => text(json, source),
        _ if name.starts_with('%') => enumeration(&name[1..], json),
        "bool" | "wrapperspb.BoolValue" => match json {
            Json::Bool(_) => Ok(None),
            other => Err(unexpected(other, "a bool")),
        },
        "int32" | "uint32" | "int64" | "uint64" => whole(name, json, source),
        "wrapperspb.Int32Value" => whole("int32", json, source),
        "wrapperspb.UInt32Value" => whole("uint32", json, source),
        "wrapperspb.Int64Value" => whole("int64", json, source),
        "double" | "wrapperspb.DoubleValue" => match json {
            Json::Number(_) => Ok(None),
            other => Err(unexpected(other, "a number")),
        },
        "resource.Quantity" => match Quantity::from_json(json) {
            Ok(quantity) => Ok(Some(quantity.to_string().into())),
            Err(error) => Err(DecodeError::new(error.to_string())),
        },
        "durationpb.Duration" => match json.as_str().map(mesh_model::duration::parse) {
            Some(Ok(_)) => Ok(None),
            Some(Err(error)) => Err(DecodeError::new(error.to_string())),
            None => Err(unexpected(json, "a duration such as 45s")),
        },
        "intstr.IntOrString" => match json {
            Json::String(_) | Json::Number(_) => Ok(None),
            other => Err(unexpected(other, "a number or text")),
        },
        _ => Ok(None),
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
        Json::String(text) => values.iter().any(|(known, _)| known == text),
        other => other.is_i64() || other.is_u64(),
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
fn whole(name: &str, json: &Json, source: Source) -> Result<Option<Json>, DecodeError> {
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
        Ok(Some(number.into()))
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
    fn check(type_text: &'static str, mut json: Json, expected: Result<Json, &str>) {
        let decoded = decode(type_text, &mut json, Source::Manifest);
        assert_eq!(
            decoded.map(|()| json).map_err(|error| error.to_string()),
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
