//! Which variables there are at a place, and where their values will stand.
//!
//! An execution keeps its variables in a list: a declaration appends to it, the end of a block
//! cuts it. Where declarations stand at the head of actions only, which are executed in the order
//! in which they are written, the places in that list are known beforehand. A declaration within
//! parentheses may be left out by `and` or `or`: texts that have one do without.

use crate::ast::Slot;

/// The variables at a place of a template.
pub(super) struct Scope<'a> {
    /// Those that a pipeline may use; one that uses another does not parse. As in Go these are
    /// more than an execution has: a body's are seen in its `else`, too.
    known: Vec<&'a str>,
    /// Those that an execution has.
    names: Vec<&'a str>,
    /// How many it has at most at a time.
    most: usize,
    /// Whether the places of all variables are known so far.
    has_slots: bool,
}

/// How many variables there were somewhere.
pub(super) struct Mark {
    known: usize,
    names: usize,
}

const DATA: &str = "$";

impl Default for Scope<'_> {
    fn default() -> Self {
        Self {
            known: vec![DATA],
            names: vec![DATA],
            most: 1,
            has_slots: true,
        }
    }
}

impl<'a> Scope<'a> {
    /// Begins a template that sees no variable but its data; returns what [`Scope::resume`] takes.
    pub(super) fn begin(&mut self) -> Self {
        let inner = Self {
            has_slots: self.has_slots,
            ..Self::default()
        };
        std::mem::replace(self, inner)
    }

    /// Goes back to the template in which another one stood.
    pub(super) fn resume(&mut self, outer: Self) {
        let has_slots = self.has_slots;
        *self = Self { has_slots, ..outer };
    }

    /// How many variables an execution of this template has at most at a time.
    pub(super) fn most(&self) -> usize {
        self.most
    }

    /// Whether the places of all variables are known.
    pub(super) fn has_slots(&self) -> bool {
        self.has_slots
    }

    /// Where a block begins.
    pub(super) fn enter(&self) -> Mark {
        Mark {
            known: self.known.len(),
            names: self.names.len(),
        }
    }

    /// Forgets what was declared in a block.
    pub(super) fn leave(&mut self, mark: &Mark) {
        self.known.truncate(mark.known);
        self.names.truncate(mark.names);
    }

    /// Leaves the body of a block for its `else`.
    pub(super) fn leave_body(&mut self, mark: &Mark) {
        self.names.truncate(mark.names);
    }

    /// A pipeline may use a variable from now on, its own included.
    pub(super) fn learn(&mut self, name: &'a str) {
        self.known.push(name);
    }

    /// An execution declares a variable here.
    pub(super) fn declare(&mut self, name: &'a str) {
        self.names.push(name);
        self.most = self.most.max(self.names.len());
    }

    /// A pipeline within parentheses declares a variable: whether it will be executed is not known.
    pub(super) fn declare_within(&mut self) {
        self.has_slots = false;
    }

    /// The place of a variable; an error where a pipeline may not use it.
    pub(super) fn find(&mut self, name: &str) -> Result<Option<Slot>, ()> {
        let Some(before) = self.names.iter().rposition(|known| *known == name) else {
            return match self.known.contains(&name) {
                true => Ok(None),
                false => Err(()),
            };
        };
        let slot = Slot::new(before);
        self.has_slots &= slot.is_some();
        Ok(slot)
    }
}
