//! What a template comes to for all data alike.
//!
//! A template that is executed again and again over data that share a part evaluates many
//! expressions of that part alone. A [`Memo`] keeps what they came to.

use std::cell::{Cell, RefCell};
use std::num::NonZeroU32;
use std::rc::Rc;

use crate::Value;
use crate::ast::index;
use crate::set::Templates;

/// What the parts of one [`crate::TemplateSet`] came to that depend on nothing but constants and
/// [`crate::TemplateSet::remembering`]'s fields.
///
/// One memo belongs to one set and one choice of values for these fields. A template that changes
/// a map which came with the data makes it forget everything.
#[derive(Debug, Default)]
pub struct Memo {
    templates: RefCell<Option<Rc<Templates>>>,
    kept: RefCell<Kept>,
}

impl Memo {
    /// What is kept for these templates, to be given back.
    pub(crate) fn take(&self, templates: &Rc<Templates>) -> Kept {
        let mut known = self.templates.borrow_mut();
        if !known.as_ref().is_some_and(|it| Rc::ptr_eq(it, templates)) {
            *known = Some(templates.clone());
            self.kept.take();
        }
        self.kept.take()
    }

    pub(crate) fn give_back(&self, kept: Kept) {
        self.kept.replace(kept);
    }
}

/// A part of a template that is remembered: its number, from 1.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Site(NonZeroU32);

impl Site {
    /// The site number `number`, of which there are no more than a text has parts.
    pub(crate) fn new(number: usize) -> Option<Self> {
        NonZeroU32::new(index(number)).map(Self)
    }

    /// Where in a list of all sites it stands.
    #[inline]
    pub(crate) fn index(self) -> usize {
        self.0.get() as usize - 1
    }
}

/// Keys of maps of the data, a bit for each.
pub(crate) type Keys = u128;

/// What sites came to, while no map of the data changed.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    /// The count of changes at which the entries were made.
    changes: u64,
    entries: Vec<Option<Entry>>,
}

/// What a site came to, and how many steps that took.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) what: What,
    pub(crate) steps: u64,
}

#[derive(Debug)]
pub(crate) enum What {
    Value(Value),
    Text(Box<str>),
}

impl Kept {
    pub(crate) fn get(&mut self, index: usize) -> Option<&Entry> {
        if self.changes != changes() {
            self.entries.clear();
            self.changes = changes();
        }
        self.entries.get(index)?.as_ref()
    }

    /// Keeps what a site came to; `since` is the count of changes before.
    pub(crate) fn put(&mut self, index: usize, entry: Entry, since: u64) {
        if since != changes() || since != self.changes {
            return;
        }
        if self.entries.len() <= index {
            self.entries.resize_with(index + 1, || None);
        }
        self.entries[index] = Some(entry);
    }
}

/// The count when nothing is to be remembered any more.
const LOST: u64 = u64::MAX;

thread_local! {
    /// How often a map that came with data was changed. Values do not leave their thread.
    static CHANGES: Cell<u64> = const { Cell::new(0) };
}

/// How often a map was changed that may be part of data.
pub(crate) fn changes() -> u64 {
    CHANGES.get()
}

/// Whether what is kept is of use.
pub(crate) fn is_reliable() -> bool {
    changes() != LOST
}

/// A map that may be part of data is about to change. When it is given a container, which is
/// changed without notice, nothing can be remembered from then on.
pub(crate) fn note_change(gives_container: bool) {
    let next = match gives_container {
        true => LOST,
        false => CHANGES.get().saturating_add(1),
    };
    CHANGES.set(next);
}
