//! Values from and to others, and what they are equal to.

use super::{Map, Value};
use serde_json::Number;

impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(value),
            serde_json::Value::Number(number) => Self::Number(number),
            serde_json::Value::String(text) => Self::String(text.into()),
            serde_json::Value::Array(items) => items.into_iter().map(Self::from).collect(),
            serde_json::Value::Object(members) => {
                let members = members.into_iter();
                let members = members.map(|(key, value)| (key.into(), Self::from(value)));
                Self::Object(Map::from_members(members.collect()).unwrap_or_default())
            }
        }
    }
}

impl From<&Value> for serde_json::Value {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => Self::Number(number.clone()),
            Value::String(text) => Self::String((**text).to_owned()),
            Value::Array(items) => items.iter().map(Self::from).collect(),
            Value::Object(members) => {
                let members = members.iter();
                let members = members.map(|(key, value)| (key.to_owned(), Self::from(value)));
                Self::Object(members.collect())
            }
        }
    }
}

impl Value {
    /// The same as `serde_json` has it.
    pub fn to_json(&self) -> serde_json::Value {
        self.into()
    }
}

impl FromIterator<Self> for Value {
    fn from_iter<T: IntoIterator<Item = Self>>(items: T) -> Self {
        Self::Array(items.into_iter().collect())
    }
}

/// Null for infinity and what is no number.
impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Number::from_f64(number).map_or(Self::Null, Self::Number)
    }
}

impl PartialEq<serde_json::Value> for Value {
    fn eq(&self, other: &serde_json::Value) -> bool {
        self.to_json() == *other
    }
}
