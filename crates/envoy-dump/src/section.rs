//! A section of a dump as it is.

use serde_json::value::RawValue;

use crate::dump::{self, Collect, Take};
use crate::error::Result;

/// Collects the fields of a section.
#[derive(Debug)]
pub struct Section {
    name: &'static str,
    begun: bool,
    fields: Vec<(String, Box<RawValue>)>,
}

impl Section {
    /// Collects the section of a type, such as `BootstrapConfigDump`.
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
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

    fn wants(&self, _: &str) -> Take {
        Take::Whole
    }

    fn take(&mut self, field: &str, value: &[u8]) -> serde_json::Result<()> {
        self.fields
            .push((field.to_owned(), serde_json::from_slice(value)?));
        Ok(())
    }
}
