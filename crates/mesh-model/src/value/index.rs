//! `value["key"]` and `value[0]`.

use super::{NULL, Value};
use std::ops::Index;

/// A step into a value: a key or an index.
pub trait Step {
    /// What the step leads to.
    fn of<'v>(&self, value: &'v Value) -> Option<&'v Value>;
}

impl Step for str {
    fn of<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        match value {
            Value::Object(members) => members.get(self),
            _ => None,
        }
    }
}

impl Step for String {
    fn of<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        self.as_str().of(value)
    }
}

impl Step for usize {
    fn of<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        match value {
            Value::Array(items) => items.get(*self),
            _ => None,
        }
    }
}

impl<S: Step + ?Sized> Step for &S {
    fn of<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        (**self).of(value)
    }
}

impl<S: Step> Index<S> for Value {
    type Output = Self;

    /// What a step leads to; null when it leads nowhere.
    fn index(&self, step: S) -> &Self {
        step.of(self).unwrap_or(&NULL)
    }
}
