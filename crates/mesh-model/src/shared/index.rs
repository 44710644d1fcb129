//! `value["key"]` and `value[0]`.

use super::{Map, Text, Value};
use std::ops::{Index, IndexMut};

/// What is absent.
const NULL: &Value = &Value::Null;

/// A step into a value: a key or an index.
pub trait Step {
    /// What the step leads to.
    fn of<'v>(&self, value: &'v Value) -> Option<&'v Value>;
    /// What the step leads to, to change it.
    fn of_mut<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value>;
    /// What the step leads to; a member that is not there is made.
    fn made<'v>(&self, value: &'v mut Value) -> &'v mut Value;
}

impl Step for str {
    fn of<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        value.as_object()?.get(self)
    }

    fn of_mut<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value> {
        value.as_object_mut()?.get_mut(self)
    }

    /// # Panics
    /// The value is neither an object nor null.
    fn made<'v>(&self, value: &'v mut Value) -> &'v mut Value {
        if value.is_null() {
            *value = Value::Object(Map::new());
        }
        match value {
            Value::Object(members) => members.at_mut(self),
            other => panic!("{other} has no member {self}"),
        }
    }
}

impl Step for Text {
    fn of<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        self.as_str().of(value)
    }

    fn of_mut<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value> {
        self.as_str().of_mut(value)
    }

    fn made<'v>(&self, value: &'v mut Value) -> &'v mut Value {
        self.as_str().made(value)
    }
}

impl Step for usize {
    fn of<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        value.as_array()?.get(*self)
    }

    fn of_mut<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value> {
        value.as_array_mut()?.get_mut(*self)
    }

    /// # Panics
    /// The value is no list, or a shorter one.
    fn made<'v>(&self, value: &'v mut Value) -> &'v mut Value {
        self.of_mut(value).expect("the list has the item")
    }
}

impl<S: Step + ?Sized> Step for &S {
    fn of<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        (**self).of(value)
    }

    fn of_mut<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value> {
        (**self).of_mut(value)
    }

    fn made<'v>(&self, value: &'v mut Value) -> &'v mut Value {
        (**self).made(value)
    }
}

impl Value {
    /// The member of an object or the item of a list.
    pub fn get(&self, step: impl Step) -> Option<&Self> {
        step.of(self)
    }

    /// The member of an object or the item of a list, to change it.
    pub fn get_mut(&mut self, step: impl Step) -> Option<&mut Self> {
        step.of_mut(self)
    }
}

impl<S: Step> Index<S> for Value {
    type Output = Self;

    /// What a step leads to; null when it leads nowhere.
    fn index(&self, step: S) -> &Self {
        step.of(self).unwrap_or(NULL)
    }
}

impl<S: Step> IndexMut<S> for Value {
    /// What a step leads to; a member that is not there is made, in an object or in null.
    ///
    /// # Panics
    /// The value can have no such member or item.
    fn index_mut(&mut self, step: S) -> &mut Self {
        step.made(self)
    }
}
