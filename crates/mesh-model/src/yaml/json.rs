//! JSON text read straight into a value, with whole numbers kept whole as the YAML reader does.

use super::number::float_value;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// The value of a text that is one JSON list or object, with no key twice; `None` when it is anything else.
pub(super) fn parse(text: &str) -> Option<Value> {
    from_json::<Json>(text).map(|json| json.0)
}

/// What a text that is one JSON list or object is as a `T`; `None` when it is anything else, which may still be YAML,
/// or when it is no `T`.
pub fn from_json<'a, T: Deserialize<'a>>(text: &'a str) -> Option<T> {
    // A byte order mark says nothing in UTF-8.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !text.trim_ascii_start().starts_with(['{', '[']) {
        return None;
    }
    serde_json::from_str(text).ok()
}

struct Json(Value);

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor).map(Self)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(float_value(value).unwrap_or_default())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(Json(item)) = access.next_element()? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some((key, Json(value))) = access.next_entry::<String, Json>()? {
            if members.insert(key, value).is_some() {
                return Err(A::Error::custom("a key is there twice"));
            }
        }
        Ok(Value::Object(members))
    }
}
