//! Reading the fields of a decoded message, where an absent field means its zero value.

use mesh_model::value::{Map, Value};
use std::sync::LazyLock;

use mesh_model::duration;

static EMPTY: LazyLock<Value> = LazyLock::new(|| Value::Object(Map::new()));

/// An empty message.
pub(super) fn empty() -> &'static Value {
    &EMPTY
}

/// The fields of a message by name, after [`super::decode`].
pub(super) trait Fields {
    /// Whether the field is set.
    fn has(&self, name: &str) -> bool;
    /// A message, or an empty one.
    fn message(&self, name: &str) -> &Value;
    /// A text, or an empty one.
    fn text(&self, name: &str) -> &str;
    /// The name of an enum's value; `zero` when absent, `?` for a number without a name.
    fn choice(&self, name: &str, zero: &'static str) -> &str;
    /// A whole number, or 0.
    fn number(&self, name: &str) -> i64;
    /// A number, or 0.
    fn float(&self, name: &str) -> f64;
    /// A bool, or false.
    fn is_true(&self, name: &str) -> bool;
    /// A list, or an empty one.
    fn list(&self, name: &str) -> &[Value];
    /// A list of texts with their values, which tell the place.
    fn texts<'a>(&'a self, name: &str) -> impl Iterator<Item = (&'a Value, &'a str)>;
    /// The entries of a map.
    fn entries<'a>(&'a self, name: &str) -> impl Iterator<Item = (&'a str, &'a Value)>;
    /// A duration in nanoseconds, when the field is set.
    fn duration(&self, name: &str) -> Option<i64>;
}

impl Fields for Value {
    fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    fn message(&self, name: &str) -> &Value {
        self.get(name).unwrap_or(&EMPTY)
    }

    fn text(&self, name: &str) -> &str {
        self.get(name).and_then(Self::as_str).unwrap_or_default()
    }

    fn choice(&self, name: &str, zero: &'static str) -> &str {
        self.get(name)
            .map_or(zero, |value| value.as_str().unwrap_or("?"))
    }

    fn number(&self, name: &str) -> i64 {
        self.get(name).and_then(whole).unwrap_or_default()
    }

    fn float(&self, name: &str) -> f64 {
        self.get(name).and_then(Self::as_f64).unwrap_or_default()
    }

    fn is_true(&self, name: &str) -> bool {
        self.get(name).and_then(Self::as_bool).unwrap_or_default()
    }

    fn list(&self, name: &str) -> &[Value] {
        self.get(name).and_then(Self::as_array).unwrap_or_default()
    }

    fn texts<'a>(&'a self, name: &str) -> impl Iterator<Item = (&'a Self, &'a str)> {
        self.list(name)
            .iter()
            .map(|item| (item, item.as_str().unwrap_or_default()))
    }

    fn entries<'a>(&'a self, name: &str) -> impl Iterator<Item = (&'a str, &'a Self)> {
        let entries = self.get(name).and_then(Self::as_object).into_iter();
        entries.flatten()
    }

    fn duration(&self, name: &str) -> Option<i64> {
        duration::parse(self.get(name)?.as_str()?).ok()
    }
}

/// A whole number, also when it is written with a fraction of zero.
pub(super) fn whole(value: &Value) -> Option<i64> {
    let float = || {
        value
            .as_f64()
            .filter(|number| number.fract() == 0.0 && number.abs() < 9e18)
    };
    value
        .as_i64()
        .or_else(|| float().map(|number| number as i64))
}
