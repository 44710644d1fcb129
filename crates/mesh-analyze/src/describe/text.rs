//! The text for people.

use super::Name;

/// The line between parts.
pub const RULER: &str = "--------------------\n";

/// A text that grows line by line.
#[derive(Debug)]
pub struct Text {
    out: String,
    here: String,
    wide: bool,
}

impl Text {
    pub(super) fn new(here: &str, wide: bool) -> Self {
        Self {
            out: String::new(),
            here: here.to_owned(),
            wide,
        }
    }

    /// Whether what the peer does not tell is told too.
    pub(super) fn is_wide(&self) -> bool {
        self.wide
    }

    /// Adds a line with so many blanks in front.
    pub(super) fn line(&mut self, indent: usize, line: &str) {
        self.begin_line();
        self.out.push_str(&" ".repeat(indent));
        self.out.push_str(line);
        self.out.push('\n');
    }

    /// Adds text whose line the next one ends.
    pub(super) fn open_line(&mut self, line: &str) {
        self.begin_line();
        self.out.push_str(line);
    }

    /// How an object is named: with its namespace unless that is the present one.
    pub(super) fn name(&self, name: &Name) -> String {
        match name.namespace == self.here {
            true => name.name.clone(),
            false => format!("{}.{}", name.name, name.namespace),
        }
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    fn begin_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }
}
