//! Values from and to others, and what they are equal to.

use super::{List, Map, Text, Value};
use serde_json::Number;

impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(value),
            serde_json::Value::Number(number) => Self::Number(number),
            serde_json::Value::String(text) => Self::String(text.into()),
            serde_json::Value::Array(items) => items.into_iter().map(Self::from).collect(),
            serde_json::Value::Object(members) => members
                .into_iter()
                .map(|(key, value)| (key, Self::from(value)))
                .collect(),
        }
    }
}

impl From<&serde_json::Value> for Value {
    fn from(value: &serde_json::Value) -> Self {
        value.clone().into()
    }
}

impl From<&Value> for serde_json::Value {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => Self::Number(number.clone()),
            Value::String(text) => Self::String(text.as_str().to_owned()),
            Value::Array(items) => items.iter().map(Self::from).collect(),
            Value::Object(members) => {
                let members = members.iter();
                let members =
                    members.map(|(key, value)| (String::from(key.as_str()), value.into()));
                Self::Object(members.collect())
            }
        }
    }
}

impl From<Value> for serde_json::Value {
    fn from(value: Value) -> Self {
        (&value).into()
    }
}

impl FromIterator<Self> for Value {
    fn from_iter<T: IntoIterator<Item = Self>>(items: T) -> Self {
        Self::Array(items.into_iter().collect())
    }
}

impl<K: AsRef<str> + Into<Text>> FromIterator<(K, Self)> for Value {
    fn from_iter<T: IntoIterator<Item = (K, Self)>>(members: T) -> Self {
        Self::Object(members.into_iter().collect())
    }
}

impl From<Vec<Self>> for Value {
    fn from(items: Vec<Self>) -> Self {
        Self::Array(items.into())
    }
}

impl From<Map> for Value {
    fn from(members: Map) -> Self {
        Self::Object(members)
    }
}

impl From<List> for Value {
    fn from(items: List) -> Self {
        Self::Array(items)
    }
}

impl From<Text> for Value {
    fn from(text: Text) -> Self {
        Self::String(text)
    }
}

/// A text that the program has; it costs nothing.
impl From<&'static &'static str> for Value {
    fn from(text: &'static &'static str) -> Self {
        Self::String(text.into())
    }
}

impl From<Number> for Value {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl PartialEq<serde_json::Value> for Value {
    fn eq(&self, other: &serde_json::Value) -> bool {
        let other = Self::from(other);
        *self == other
    }
}

impl PartialEq<Value> for serde_json::Value {
    fn eq(&self, other: &Value) -> bool {
        other == self
    }
}
