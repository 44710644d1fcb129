//! What a section with a list of dynamic and a list of static entries gives.

use crate::error::{Error, Result};

/// Entries of one section; static ones come after the dynamic ones wherever the dump has them.
#[derive(Debug)]
pub(crate) struct Gathered<T> {
    begun: bool,
    any: bool,
    found: Vec<T>,
    fixed: Vec<T>,
}

impl<T> Gathered<T> {
    /// Nothing, before a section begins.
    pub(crate) fn new() -> Self {
        Self {
            begun: false,
            any: false,
            found: Vec::new(),
            fixed: Vec::new(),
        }
    }

    /// A section begins; what an earlier one gave is forgotten.
    pub(crate) fn begin(&mut self) {
        *self = Self::new();
        self.begun = true;
    }

    /// Notes that the section has an entry, whether it is wanted or not.
    pub(crate) fn note(&mut self) {
        self.any = true;
    }

    /// Whether the section had an entry so far.
    pub(crate) fn has_any(&self) -> bool {
        self.any
    }

    /// Keeps an entry of a field.
    pub(crate) fn push(&mut self, field: &str, entry: T) {
        let list = if field.starts_with("static") {
            &mut self.fixed
        } else {
            &mut self.found
        };
        list.push(entry);
    }

    /// The entries that were kept.
    ///
    /// # Errors
    /// When there was no such section, or none of `entries` in it.
    pub(crate) fn finish(mut self, section: &'static str, entries: &'static str) -> Result<Vec<T>> {
        if !self.begun {
            return Err(Error::NoSection(section));
        }
        if !self.any {
            return Err(Error::None(entries));
        }
        self.found.append(&mut self.fixed);
        Ok(self.found)
    }
}
