//! Selectors that ask for equal labels.

use crate::view::members;
use mesh_model::selector::Labels;
use mesh_model::value::Value;
use std::fmt;

/// Labels that an object must have; without any it holds for every object. Printed as `a=b,c=d`, sorted by key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Equals<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Equals<'a> {
    /// The labels of a map as manifests hold them.
    pub fn from_json(value: &'a Value) -> Self {
        let labels = members(value).filter_map(|(key, value)| Some((key, value.as_str()?)));
        let mut labels: Vec<_> = labels.collect();
        labels.sort_unstable();
        Self(labels)
    }

    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether an object with these labels is selected.
    pub fn matches(&self, labels: &Labels) -> bool {
        self.0
            .iter()
            .all(|(key, value)| labels.get(*key).is_some_and(|own| own == value))
    }

    /// The labels, sorted by key.
    pub fn pairs(&self) -> &[(&'a str, &'a str)] {
        &self.0
    }

    /// The first key.
    pub fn first_key(&self) -> Option<&'a str> {
        self.0.first().map(|(key, _)| *key)
    }
}

impl fmt::Display for Equals<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (key, value)) in self.0.iter().enumerate() {
            let comma = if index > 0 { "," } else { "" };
            write!(formatter, "{comma}{key}={value}")?;
        }
        Ok(())
    }
}
