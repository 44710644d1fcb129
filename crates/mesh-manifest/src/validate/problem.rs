//! One thing that is wrong, with its place.

use std::fmt;

use crate::layer::Origin;

/// One thing that is wrong with a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where it was written; `None` for what is missing, or is in the cluster.
    pub origin: Option<Origin>,
    /// Path of the field, such as `spec.values.pilot`; empty where the text names it.
    pub path: String,
    /// What is wrong.
    pub text: String,
    /// What was probably meant, or what to do.
    pub hint: Option<String>,
}

impl Problem {
    /// A problem of what was written at `origin`.
    pub fn new(origin: &Origin, text: String) -> Self {
        Self {
            origin: Some(origin.clone()),
            path: String::new(),
            text,
            hint: None,
        }
    }

    /// A problem of the cluster.
    pub(super) fn of_cluster(text: String) -> Self {
        Self {
            origin: None,
            path: String::new(),
            text,
            hint: None,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(origin) = &self.origin {
            write!(formatter, "{}: ", origin.written())?;
        }
        if !self.path.is_empty() {
            write!(formatter, "{}: ", self.path)?;
        }
        formatter.write_str(&self.text)?;
        match &self.hint {
            Some(hint) => write!(formatter, "; {hint}"),
            None => Ok(()),
        }
    }
}
