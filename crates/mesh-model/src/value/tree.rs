//! What is read of values of either sort: those of objects, and those of `serde_json`.

use super::Value;
use std::fmt;

/// A JSON value of either sort.
pub trait Tree: Sized + fmt::Display {
    /// The member of an object; null when there is none.
    fn member(&self, key: &str) -> &Self;
    /// The items of a list; none for anything else.
    fn items(&self) -> &[Self];
    /// The members of an object; none for anything else.
    fn members(&self) -> impl Iterator<Item = (&str, &Self)>;
    /// The text that it is.
    fn text(&self) -> Option<&str>;
}

impl Tree for Value {
    fn member(&self, key: &str) -> &Self {
        &self[key]
    }

    fn items(&self) -> &[Self] {
        self.as_array().unwrap_or_default()
    }

    fn members(&self) -> impl Iterator<Item = (&str, &Self)> {
        self.as_object().into_iter().flatten()
    }

    fn text(&self) -> Option<&str> {
        self.as_str()
    }
}

impl Tree for serde_json::Value {
    fn member(&self, key: &str) -> &Self {
        &self[key]
    }

    fn items(&self) -> &[Self] {
        self.as_array().map_or(&[], Vec::as_slice)
    }

    fn members(&self) -> impl Iterator<Item = (&str, &Self)> {
        let members = self.as_object().into_iter().flatten();
        members.map(|(key, value)| (key.as_str(), value))
    }

    fn text(&self) -> Option<&str> {
        self.as_str()
    }
}
