//! Short ways to read a JSON value; what is absent or of another type reads as nothing.

use mesh_model::value::{Map, Value};

/// A text, empty when there is none.
pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The items of a list.
pub(crate) fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_default()
}

/// The texts in a list.
pub(crate) fn texts(value: &Value) -> impl Iterator<Item = &str> + Clone {
    list(value).iter().filter_map(Value::as_str)
}

/// The members of an object.
pub(crate) fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

/// A number, also one that is written as text, as the JSON form of protocol buffers allows; 0 when there is none.
pub(crate) fn number(value: &Value) -> i64 {
    match value {
        Value::String(text) => text.parse().unwrap_or(0),
        Value::Number(number) => number
            .as_i64()
            .or_else(|| number.as_f64().map(|float| float as i64))
            .unwrap_or(0),
        _ => 0,
    }
}

/// Whether a message or map is there, be it empty.
pub(crate) fn is_set(value: &Value) -> bool {
    !value.is_null()
}

/// Steps of a path; numbers are indexes.
macro_rules! steps {
    ($($step:expr),* $(,)?) => {
        [$($step.to_string()),*]
    };
}
pub(crate) use steps;
