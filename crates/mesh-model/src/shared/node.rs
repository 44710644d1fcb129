//! What a list or object holds, and what is known of it.

use super::Value;
use std::cell::{Cell, OnceCell};

/// The parts of a list or object.
#[derive(Debug)]
pub(super) struct Node<T> {
    pub(super) parts: Vec<T>,
    pub(super) notes: Notes,
}

impl<T> Node<T> {
    pub(super) fn new(parts: Vec<T>) -> Self {
        let notes = Notes::default();
        Self { parts, notes }
    }
}

impl<T> Default for Node<T> {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

/// A copy is made to be changed, and nothing is known of it.
impl<T: Clone> Clone for Node<T> {
    fn clone(&self) -> Self {
        Self::new(self.parts.clone())
    }
}

/// What was found out about a list or object with everything in it; forgotten when something in it changes.
#[derive(Debug, Default)]
pub struct Notes {
    /// Whether a patch that adds it has nothing in it but what it adds.
    pub(crate) adds_only: Cell<bool>,
    /// What it is as a value of a type, by the number of the type; `None` is the same.
    decoded: OnceCell<(usize, Option<Value>)>,
    /// Its YAML.
    pub(crate) written: OnceCell<Box<Written>>,
}

impl Notes {
    /// What was noted that it is as a value of a type, `None` being the same. Types are numbered by who asks.
    pub fn decoded(&self) -> Option<(usize, Option<&Value>)> {
        let (number, value) = self.decoded.get()?;
        Some((*number, value.as_ref()))
    }

    /// Notes what it is as a value of a type; the first note counts.
    pub fn set_decoded(&self, number: usize, value: Option<Value>) {
        let _ = self.decoded.set((number, value));
    }
}

/// The YAML of a list or object behind its first indentation or dash.
#[derive(Debug)]
pub struct Written {
    /// The column at which it begins.
    pub(crate) column: usize,
    pub(crate) text: Box<str>,
    /// Where its last line begins, unless it is the first.
    pub(crate) last_line: Option<usize>,
}
