//! A section of a dump as it is.

use serde_json::value::RawValue;

use crate::dump::{self, Collect, Take};
use crate::error::Result;

/// Collects the fields of a section.
#[derive(Debug)]
pub struct Section {
    name: &'static str,
    /// The fields that are wanted; all when there are none.
    only: &'static [&'static str],
    begun: bool,
    fields: Vec<(String, Box<RawValue>)>,
}

impl Section {
    /// Collects the section of a type, such as `BootstrapConfigDump`.
    pub fn new(name: &'static str) -> Self {
        Self::masked(name, &[])
    }

    /// Collects some fields of a section, as Envoy itself does when it is asked with a mask.
    pub fn masked(name: &'static str, only: &'static [&'static str]) -> Self {
        Self {
            name,
            only,
            begun: false,
            fields: Vec::new(),
        }
    }

    /// The fields.
    ///
    /// # Errors
    /// When there was no such section.
    pub fn finish(self) -> Result<Vec<(String, Box<RawValue>)>> {
        if !self.begun {
            return Err(dump::missing(&self));
        }
        Ok(self.fields)
    }
}

impl Collect for Section {
    fn section(&self) -> &'static str {
        self.name
    }

    fn begin(&mut self) {
        self.begun = true;
        self.fields.clear();
    }

    fn wants(&self, field: &str) -> Take {
        if self.only.is_empty() || self.only.contains(&field) {
            Take::Whole
        } else {
            Take::Skip
        }
    }

    fn take(&mut self, field: &str, value: &[u8]) -> serde_json::Result<()> {
        self.fields
            .push((field.to_owned(), serde_json::from_slice(value)?));
        Ok(())
    }
}
