//! Reading without positions.

use super::build::{Reader, Tree};
use super::document::DuplicateKey;
use super::error::Error;
use super::{json, quick};
use crate::shared;
use granit_parser::Span;
use serde_json::{Map, Value};
use std::rc::Rc;

/// The first document of a text; null when the text has none.
///
/// Text that is JSON is read as JSON, and plain YAML by a reader of its own: much faster, with the same result.
///
/// # Errors
/// A syntax error in the first document, a null key, a number that JSON does not have, aliases that repeat too much.
pub fn from_str(text: &str) -> Result<Value, Error> {
    if let Some(value) = json::parse(text).or_else(|| quick::parse(text)) {
        return Ok(value);
    }
    let root = Reader::new(text).document::<Value>()?;
    Ok(root.map(|root| root.tree).unwrap_or_default())
}

/// Reads texts for values that are changed, which share the text. What was in earlier texts is not read again: blocks of
/// lines that recur give the value that was made of them then. How much is kept has a bound.
#[derive(Default)]
pub struct Recurring {
    texts: usize,
    slots: quick::Slots,
}

impl Recurring {
    /// The first document of a text, as [`from_str`] has it.
    ///
    /// # Errors
    /// As those of [`from_str`].
    pub fn read(&mut self, text: &Rc<String>) -> Result<shared::Value, Error> {
        // JSON has a reader of its own.
        if !text.trim_ascii_start().starts_with(['{', '[']) {
            // A manifest and what a template prints are two; whoever injects one pod keeps nothing.
            self.texts = self.texts.saturating_add(1);
            let slots = (self.texts > 2).then_some(&mut self.slots);
            let mut build = quick::Shared::new(text.clone(), slots);
            if let Some((value, _)) = quick::read(text, &mut build) {
                return Ok(value);
            }
        }
        from_str(text).map(shared::Value::from)
    }
}

/// Every document of a text that has a value; documents of comments only are left out.
///
/// # Errors
/// The first error in any document; [`super::documents`] goes on after an error.
pub fn all_from_str(text: &str) -> Result<Vec<Value>, Error> {
    if let Some(value) = json::parse(text) {
        return Ok(vec![value]);
    }
    let mut reader = Reader::new(text);
    let mut values = Vec::new();
    while let Some(root) = reader.document::<Value>()? {
        if !root.is_absent {
            values.push(root.tree);
        }
    }
    Ok(values)
}

impl Tree for Value {
    type Members = Map<String, Self>;

    fn scalar(value: Value, _: Span) -> Self {
        value
    }

    fn sequence(items: Vec<Self>, _: Span) -> Self {
        Self::Array(items)
    }

    fn mapping(members: Self::Members, _: Span, _: &mut Vec<DuplicateKey>) -> Self {
        Self::Object(members)
    }

    fn insert(members: &mut Self::Members, key: String, _: Span, value: Self) {
        members.insert(key, value);
    }

    fn merge(members: &mut Self::Members, object: &Self) -> bool {
        let Some(object) = object.as_object() else {
            return false;
        };
        members.extend(
            object
                .iter()
                .map(|(key, value)| (key.clone(), value.clone())),
        );
        true
    }

    fn items(&self) -> Option<&[Self]> {
        self.as_array().map(Vec::as_slice)
    }

    fn value(&self) -> Option<&Value> {
        (!self.is_array() && !self.is_object()).then_some(self)
    }
}
