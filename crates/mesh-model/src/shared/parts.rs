//! The parts of a list or object, which copies share.

use super::node::{Node, Notes};
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

/// The items of a list, or the members of an object, used as the vector that they are. Copies share it until one of them
/// changes.
#[derive(Clone, Debug)]
pub struct Parts<T>(Option<Rc<Node<T>>>);

impl<T> Parts<T> {
    /// Nothing.
    pub const fn new() -> Self {
        Self(None)
    }

    /// What is known of them; nothing where there are none.
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

impl<T: 'static> Parts<T> {
    const NONE: &'static Vec<T> = &Vec::new();
}

impl<T> Default for Parts<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: 'static> Deref for Parts<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        self.0.as_ref().map_or(Self::NONE, |node| &node.parts)
    }
}

/// The vector for this copy alone, of which nothing is known from then on.
impl<T: Clone + 'static> DerefMut for Parts<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        let node = Rc::make_mut(self.0.get_or_insert_default());
        node.notes = Notes::default();
        &mut node.parts
    }
}

impl<T: PartialEq + 'static> PartialEq for Parts<T> {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) if Rc::ptr_eq(one, other) => true,
            _ => **self == **other,
        }
    }
}

impl<T> From<Vec<T>> for Parts<T> {
    fn from(items: Vec<T>) -> Self {
        match items.is_empty() {
            true => Self(None),
            false => Self(Some(Rc::new(Node::new(items)))),
        }
    }
}

impl<T: Clone> From<Parts<T>> for Vec<T> {
    fn from(parts: Parts<T>) -> Self {
        let node = parts.0.map(Rc::unwrap_or_clone);
        node.map(|node| node.parts).unwrap_or_default()
    }
}

impl<T> FromIterator<T> for Parts<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Vec::from_iter(items).into()
    }
}

impl<T: Clone> IntoIterator for Parts<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        Vec::from(self).into_iter()
    }
}

impl<'a, T: 'static> IntoIterator for &'a Parts<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, T: Clone + 'static> IntoIterator for &'a mut Parts<T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        match &self.0 {
            // Nothing to change, nothing to make for it.
            None => [].iter_mut(),
            Some(_) => self.iter_mut(),
        }
    }
}
