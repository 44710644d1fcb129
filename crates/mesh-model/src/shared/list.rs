//! The items of a list.

use super::Value;
use super::node::{Node, Notes};
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

/// The items of a list, used as the vector that they are. Copies share it until one of them changes.
#[derive(Clone, Debug, Default)]
pub struct List(Option<Rc<Node<Value>>>);

const NONE: &Vec<Value> = &Vec::new();

impl List {
    /// No items.
    pub const fn new() -> Self {
        Self(None)
    }

    /// What is known of the list; nothing of one without items.
    pub fn notes(&self) -> Option<&Notes> {
        self.0.as_ref().map(|node| &node.notes)
    }

    /// Whether others have it, too.
    pub(super) fn is_shared(&self) -> bool {
        self.0
            .as_ref()
            .is_some_and(|node| Rc::strong_count(node) > 1)
    }
}

impl Deref for List {
    type Target = Vec<Value>;

    fn deref(&self) -> &Vec<Value> {
        self.0.as_ref().map_or(NONE, |node| &node.parts)
    }
}

/// The items for this list alone; those it shared with others are copied.
impl DerefMut for List {
    fn deref_mut(&mut self) -> &mut Vec<Value> {
        let node = Rc::make_mut(self.0.get_or_insert_default());
        node.notes = Notes::default();
        &mut node.parts
    }
}

impl PartialEq for List {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) if Rc::ptr_eq(one, other) => true,
            _ => **self == **other,
        }
    }
}

impl From<Vec<Value>> for List {
    fn from(items: Vec<Value>) -> Self {
        match items.is_empty() {
            true => Self(None),
            false => Self(Some(Rc::new(Node::new(items)))),
        }
    }
}

impl From<List> for Vec<Value> {
    fn from(list: List) -> Self {
        let node = list.0.map(Rc::unwrap_or_clone);
        node.map(|node| node.parts).unwrap_or_default()
    }
}

impl FromIterator<Value> for List {
    fn from_iter<T: IntoIterator<Item = Value>>(items: T) -> Self {
        Vec::from_iter(items).into()
    }
}

impl IntoIterator for List {
    type Item = Value;
    type IntoIter = std::vec::IntoIter<Value>;

    fn into_iter(self) -> Self::IntoIter {
        Vec::from(self).into_iter()
    }
}

impl<'a> IntoIterator for &'a List {
    type Item = &'a Value;
    type IntoIter = std::slice::Iter<'a, Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a> IntoIterator for &'a mut List {
    type Item = &'a mut Value;
    type IntoIter = std::slice::IterMut<'a, Value>;

    fn into_iter(self) -> Self::IntoIter {
        match &self.0 {
            // Nothing to change, nothing to make for it.
            None => [].iter_mut(),
            Some(_) => self.iter_mut(),
        }
    }
}
