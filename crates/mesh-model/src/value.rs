//! JSON values of objects that are kept: a tenth of the room that `serde_json`'s take, whose maps have 640 bytes each
//! however small they are.
//!
//! They are read as those are: by keys and indexes, where what is absent is null.

use serde_json::Number;
use std::sync::Arc;

pub(crate) mod common;
mod convert;
mod index;
mod map;
mod tree;

pub use index::Step;
pub use map::{Iter, Map};
pub use tree::{Kind, Tree};

/// A JSON value.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text; equal ones may share their memory.
    String(Arc<str>),
    /// A list.
    Array(Box<[Self]>),
    /// An object.
    Object(Map),
}

/// What is absent.
static NULL: Value = Value::Null;

impl Value {
    /// The member of an object or the item of a list.
    pub fn get(&self, step: impl Step) -> Option<&Self> {
        step.of(self)
    }

    /// The value at a JSON pointer.
    pub fn pointer(&self, pointer: &str) -> Option<&Self> {
        let mut steps = pointer.split('/').skip(1);
        steps.try_fold(self, |value, step| {
            let step = step.replace("~1", "/").replace("~0", "~");
            match value {
                Self::Array(items) => items.get(step.parse::<usize>().ok()?),
                value => value.get(step.as_str()),
            }
        })
    }

    /// The items of the list that it is.
    pub fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The members of the object that it is.
    pub fn as_object(&self) -> Option<&Map> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }
}

common::json_value!(Value);

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_is_as_it_was_written() {
        let json = json!({"b": [1, -2, 2.5, "x", null, true], "a": {"d": {}, "c": "e"}, "A/~": 1});
        let value = Value::from(json.clone());
        assert_eq!(value.to_string(), json.to_string());
        assert_eq!(serde_json::Value::from(&value), json);
        assert_eq!(value["a"]["c"], "e");
        assert_eq!(value["b"][3].as_str(), Some("x"));
        assert_eq!(
            (value["b"][0].as_u64(), value["b"][1].as_i64()),
            (Some(1), Some(-2))
        );
        assert!(value["none"]["at all"][7].is_null());
        assert_eq!(value.pointer("/b/2").and_then(Value::as_f64), Some(2.5));
        assert_eq!(value.pointer("/A~1~0"), Some(&Value::from(1)));
        assert_eq!(value.pointer("/b/x"), None);
        assert_eq!(value.pointer(""), Some(&value));
    }

    #[test]
    fn values_are_small() {
        assert_eq!(size_of::<Value>(), 24);
        assert_eq!(size_of::<(Arc<str>, Value)>(), 40);
    }
}
