//! Executes parsed templates.

use std::rc::Rc;

use crate::{Error, Limits, TemplateSet, Value};

/// An execution under way, as functions of the host see it.
pub struct Run<'a> {
    set: &'a TemplateSet,
}

impl<'a> Run<'a> {
    pub(crate) fn new(set: &'a TemplateSet, _limits: &'a Limits) -> Self {
        Self { set }
    }

    pub(crate) fn execute(&mut self, name: &str, _dot: &Value) -> Result<String, Error> {
        Err(crate::set::unknown_template(&self.set.templates, name))
    }

    /// Executes the template `name` with `dot` and returns its text (Helm's `include`).
    ///
    /// # Errors
    /// As [`TemplateSet::execute`].
    pub fn include(&mut self, name: &str, _dot: &Value) -> Result<Rc<str>, Error> {
        Err(crate::set::unknown_template(&self.set.templates, name))
    }

    /// Parses `text` as a template that sees all others, and executes it (Helm's `tpl`).
    ///
    /// # Errors
    /// As [`TemplateSet::parse`] and [`TemplateSet::execute`].
    pub fn tpl(&mut self, text: &str, _dot: &Value) -> Result<Rc<str>, Error> {
        Err(crate::set::unknown_template(&self.set.templates, text))
    }
}
