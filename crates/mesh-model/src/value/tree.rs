//! What is read of values of any sort: those of objects, those that are changed, and those of `serde_json`.

use super::Value;
use crate::shared;
use serde_json::Number;
use std::cell::OnceCell;
use std::fmt;

/// What a JSON value is.
#[derive(Clone, Copy, Debug)]
pub enum Kind<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(&'a Number),
    /// A text.
    Text(&'a str),
    /// A list.
    List,
    /// An object.
    Object,
}

/// A JSON value of any sort.
pub trait Tree: Sized + fmt::Display {
    /// What it is.
    fn kind(&self) -> Kind<'_>;
    /// The member of an object; null when there is none.
    fn member(&self, key: &str) -> &Self;
    /// The items of a list; none for anything else.
    fn items(&self) -> &[Self];
    /// The members of an object; none for anything else.
    fn members(&self) -> impl Iterator<Item = (&str, &Self)> + Clone;
    /// The text that it is.
    fn text(&self) -> Option<&str>;

    /// Where its YAML is kept, if it is to be; it may be written again.
    fn written(&self) -> Option<&OnceCell<Box<shared::Written>>> {
        None
    }
}

/// The kind of an enum with the variants of `serde_json`'s value.
macro_rules! kind {
    () => {
        fn kind(&self) -> Kind<'_> {
            match self {
                Self::Null => Kind::Null,
                Self::Bool(value) => Kind::Bool(*value),
                Self::Number(number) => Kind::Number(number),
                Self::String(text) => Kind::Text(text),
                Self::Array(_) => Kind::List,
                Self::Object(_) => Kind::Object,
            }
        }
    };
}

impl Tree for Value {
    kind!();

    fn member(&self, key: &str) -> &Self {
        &self[key]
    }

    fn items(&self) -> &[Self] {
        self.as_array().unwrap_or_default()
    }

    fn members(&self) -> impl Iterator<Item = (&str, &Self)> + Clone {
        self.as_object().into_iter().flatten()
    }

    fn text(&self) -> Option<&str> {
        self.as_str()
    }
}

impl Tree for serde_json::Value {
    kind!();

    fn member(&self, key: &str) -> &Self {
        &self[key]
    }

    fn items(&self) -> &[Self] {
        self.as_array().map_or(&[], Vec::as_slice)
    }

    fn members(&self) -> impl Iterator<Item = (&str, &Self)> + Clone {
        let members = self.as_object().into_iter().flatten();
        members.map(|(key, value)| (key.as_str(), value))
    }

    fn text(&self) -> Option<&str> {
        self.as_str()
    }
}

impl Tree for shared::Value {
    kind!();

    fn member(&self, key: &str) -> &Self {
        &self[key]
    }

    fn items(&self) -> &[Self] {
        self.as_array().map_or(&[], |items| items)
    }

    fn members(&self) -> impl Iterator<Item = (&str, &Self)> + Clone {
        let members = self.as_object().into_iter().flatten();
        members.map(|(key, value)| (key.as_str(), value))
    }

    fn text(&self) -> Option<&str> {
        self.as_str()
    }

    /// What occurs once is written once.
    fn written(&self) -> Option<&OnceCell<Box<shared::Written>>> {
        self.notes()
            .filter(|_| self.is_shared())
            .map(|notes| &notes.written)
    }
}
