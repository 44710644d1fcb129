//! Where the parts of a text stand.

use super::{Build, Leaf};
use std::borrow::Cow;

/// Makes places.
pub(in super::super) struct Places;

/// Where a value stands, and the values in it.
#[derive(Debug)]
pub(in super::super) struct Place {
    /// Its first byte: of a list the first dash or the bracket, of an object the first key or the brace.
    pub(in super::super) start: usize,
    inner: Inner,
}

#[derive(Debug)]
enum Inner {
    /// A value in quotes, or of at least one byte.
    Scalar,
    /// Nothing at all is written.
    Nothing,
    List(Vec<Place>),
    /// Keys, where they stand, and their values.
    Object(Vec<(Box<str>, usize, Place)>),
}

impl Build for Places {
    type Tree = Place;
    type Items = Vec<Place>;
    type Members = Vec<(Box<str>, usize, Place)>;

    fn leaf(&mut self, start: usize, leaf: Leaf<'_>) -> Place {
        let inner = match leaf {
            Leaf::Other(value) if value.is_null() => Inner::Nothing,
            _ => Inner::Scalar,
        };
        Place { start, inner }
    }

    fn items(&mut self) -> Vec<Place> {
        Vec::new()
    }

    fn item(&mut self, items: &mut Vec<Place>, item: Place) {
        items.push(item);
    }

    fn members(&mut self) -> Self::Members {
        Vec::new()
    }

    fn list(&mut self, start: usize, items: Vec<Place>) -> Place {
        let inner = Inner::List(items);
        Place { start, inner }
    }

    fn member(&mut self, members: &mut Self::Members, at: usize, key: Cow<'_, str>, value: Place) {
        members.push((key.into(), at, value));
    }

    fn object(&mut self, start: usize, members: Self::Members) -> Option<Place> {
        let inner = Inner::Object(members);
        Some(Place { start, inner })
    }
}

impl Place {
    /// The items of a list; none for anything else.
    pub(in super::super) fn items(&self) -> &[Self] {
        match &self.inner {
            Inner::List(items) => items,
            _ => &[],
        }
    }

    /// The value of a key.
    pub(in super::super) fn member(&self, key: &str) -> Option<&Self> {
        self.entry(key).map(|(_, value)| value)
    }

    fn entry(&self, key: &str) -> Option<(usize, &Self)> {
        let Inner::Object(members) = &self.inner else {
            return None;
        };
        // As everywhere, the last one counts.
        let mut members = members.iter().rev();
        let found = members.find(|(name, ..)| **name == *key);
        found.map(|(_, at, value)| (*at, value))
    }

    /// Where a part begins, or the nearest one around it that exists: the key of a member, the item of a list. `None`
    /// for an item of which nothing is written.
    pub(in super::super) fn nearest(&self, path: &[impl AsRef<str>]) -> Option<usize> {
        let (mut place, mut nearest) = (self, self.start);
        for step in path {
            let step = step.as_ref();
            let child = match &place.inner {
                Inner::List(items) => {
                    let item = step.parse().ok().and_then(|index: usize| items.get(index));
                    if item.is_some_and(|item| matches!(item.inner, Inner::Nothing)) {
                        return None;
                    }
                    item.map(|item| (item.start, item))
                }
                _ => place.entry(step),
            };
            let Some((at, child)) = child else {
                break;
            };
            (place, nearest) = (child, at);
        }
        Some(nearest)
    }
}
