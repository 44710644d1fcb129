//! JSON values that are changed: copies share their parts until one of them changes, and texts are places in what was
//! read. They belong to one thread; [`crate::value`] has those that are kept and handed around.
//!
//! They are used as `serde_json`'s are: what is absent is null, and a member that is indexed to be set is made.

use crate::value::common::json_value;
use serde_json::Number;

mod convert;
mod index;
mod map;
mod node;
mod parts;
mod text;

pub use map::Map;
pub use node::{Notes, Written};
pub use parts::Parts;
pub use text::Text;

/// The items of a list.
pub type List = Parts<Value>;

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
    /// A text.
    String(Text),
    /// A list.
    Array(List),
    /// An object.
    Object(Map),
}

/// `serde_json::json!`, but for these values.
#[macro_export]
macro_rules! shared_json {
    ({}) => { $crate::shared::Value::Object($crate::shared::Map::new()) };
    ([]) => { $crate::shared::Value::Array($crate::shared::List::new()) };
    ($($json:tt)+) => { $crate::shared::Value::from(serde_json::json!($($json)+)) };
}

pub use crate::shared_json as json;

impl Value {
    /// The list that it is.
    pub fn as_array(&self) -> Option<&List> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The list that it is, to change it.
    pub fn as_array_mut(&mut self) -> Option<&mut List> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The object that it is.
    pub fn as_object(&self) -> Option<&Map> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The object that it is, to change it.
    pub fn as_object_mut(&mut self) -> Option<&mut Map> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The value at a JSON pointer.
    pub fn pointer(&self, pointer: &str) -> Option<&Self> {
        let mut steps = pointer.split('/').skip(1);
        steps.try_fold(self, |value, step| match value {
            Self::Array(items) => items.get(step.parse::<usize>().ok()?),
            value => value.get(&*unescaped(step)),
        })
    }

    /// The value at a JSON pointer, to change it.
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Self> {
        let mut steps = pointer.split('/').skip(1);
        steps.try_fold(self, |value, step| match value {
            Self::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
            value => value.get_mut(&*unescaped(step)),
        })
    }

    /// What is known of the list or object that it is.
    pub fn notes(&self) -> Option<&Notes> {
        match self {
            Self::Array(items) => items.notes(),
            Self::Object(members) => members.notes(),
            _ => None,
        }
    }

    /// Whether it is a list or object that others have, too.
    pub(crate) fn is_shared(&self) -> bool {
        match self {
            Self::Array(items) => items.is_shared(),
            Self::Object(members) => members.is_shared(),
            _ => false,
        }
    }
}

/// A step of a JSON pointer as a key.
fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

json_value!(Value);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml;

    #[test]
    fn a_copy_keeps_what_it_was() {
        let mut value = json!({"a": {"b": [1, {"c": "d"}]}, "e": "f"});
        let copy = value.clone();
        value["a"]["b"][1]["c"] = "x".into();
        value["new"]["deep"] = true.into();
        assert_eq!(
            copy,
            serde_json::json!({"a": {"b": [1, {"c": "d"}]}, "e": "f"})
        );
        assert_eq!(
            value,
            serde_json::json!({"a": {"b": [1, {"c": "x"}]}, "e": "f", "new": {"deep": true}})
        );
        assert_eq!(value["e"], copy["e"]);
        assert!(value["none"]["at all"][7].is_null());
    }

    #[test]
    fn what_is_known_is_forgotten_by_a_change() {
        let known = |value: &Value| {
            let parts = [value, &value["a"], &value["a"]["b"], &value["c"]];
            parts.map(|part| part.notes().is_some_and(|notes| notes.decoded().is_some()))
        };
        let mut value = json!({"a": {"b": [1]}, "c": {"d": "e"}});
        for part in [&value, &value["a"], &value["a"]["b"], &value["c"]] {
            part.notes().expect("it has parts").set_decoded(7, None);
        }
        let mut copy = value.clone();
        assert_eq!(known(&copy), [true; 4]);
        copy["a"]["b"][0] = 2.into();
        assert_eq!(known(&copy), [false, false, false, true]);
        assert_eq!(known(&value), [true; 4]);
        value["a"]["b"]
            .as_array_mut()
            .expect("a list")
            .push(3.into());
        assert_eq!(known(&value), [false, false, false, true]);
        value["c"].as_object_mut().expect("an object").remove("d");
        assert_eq!(known(&value), [false; 4]);

        let mut copy = value.clone();
        let first = yaml::to_string(&value);
        copy["a"]["b"][0] = 9.into();
        assert_eq!(yaml::to_string(&value), first);
        assert_eq!(yaml::to_string(&copy), first.replace("- 1", "- 9"));
    }

    #[test]
    fn pointers() {
        let mut value = json!({"a/b": [{"~": 1}]});
        assert_eq!(value.pointer("/a~1b/0/~0").and_then(Value::as_i64), Some(1));
        assert_eq!(value.pointer("/a~1b/x"), None);
        *value.pointer_mut("/a~1b/0").expect("is there") = Value::Null;
        assert_eq!(value.to_string(), r#"{"a/b":[null]}"#);
        assert_eq!(value.pointer(""), Some(&value));
    }

    #[test]
    fn values_are_small() {
        assert_eq!((size_of::<Value>(), size_of::<Text>()), (24, 16));
    }
}
