//! The values of objects that are kept: equal short texts share their memory.

use super::{Build, Leaf};
use crate::value::{Map, Value};
use std::borrow::Cow;
use std::sync::Arc;

/// Makes values of objects. What lists and objects hold waits until they are finished, so that they are as large as
/// they need be at once.
#[derive(Default)]
pub(in super::super) struct Compact {
    texts: Texts,
    items: Vec<Value>,
    members: Vec<(Arc<str>, Value)>,
}

impl Compact {
    /// Forgets what waits, after a text that was given up.
    pub(in super::super) fn forget(&mut self) {
        self.items.clear();
        self.members.clear();
    }
}

impl Build for Compact {
    type Tree = Value;
    /// Where they begin among what waits.
    type Items = usize;
    /// Where they begin among what waits.
    type Members = usize;

    fn leaf(&mut self, _: usize, leaf: Leaf<'_>) -> Value {
        match leaf {
            Leaf::Text(text) => Value::String(self.texts.share(&text)),
            Leaf::Other(value) => value.into(),
        }
    }

    fn items(&mut self) -> usize {
        self.items.len()
    }

    fn item(&mut self, _: &mut usize, item: Value) {
        self.items.push(item);
    }

    fn list(&mut self, _: usize, start: usize) -> Value {
        self.items.drain(start..).collect()
    }

    fn members(&mut self) -> usize {
        self.members.len()
    }

    fn member(&mut self, _: &mut usize, _: usize, key: Cow<'_, str>, value: Value) {
        let key = self.texts.share(&key);
        self.members.push((key, value));
    }

    fn object(&mut self, _: usize, start: usize) -> Option<Value> {
        Map::from_members(self.members.drain(start..).collect()).map(Value::Object)
    }
}

/// Texts that were there lately: one for each place that a hash names.
struct Texts {
    places: Vec<Option<Arc<str>>>,
}

impl Default for Texts {
    fn default() -> Self {
        Self {
            places: vec![None; 1 << Self::BITS],
        }
    }
}

impl Texts {
    const BITS: u32 = 11;
    /// Longer texts are seldom there twice.
    const LONGEST: usize = 64;

    /// The text, the one that was there when an equal one was.
    fn share(&mut self, text: &str) -> Arc<str> {
        if text.len() > Self::LONGEST {
            return text.into();
        }
        let place = &mut self.places[Self::place(text)];
        match place {
            Some(known) if **known == *text => known.clone(),
            _ => place.insert(text.into()).clone(),
        }
    }

    /// FNV-1a, whose upper bits are the better ones.
    fn place(text: &str) -> usize {
        let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325, mix);
        usize::try_from((hash ^ (hash >> 32)) & ((1 << Self::BITS) - 1)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_share_their_memory() {
        let mut texts = Texts::default();
        let (one, other) = (texts.share("metadata"), texts.share("metadata"));
        assert!(Arc::ptr_eq(&one, &other));
        for number in 0..10_000 {
            assert_eq!(
                &*texts.share(&format!("name-{number}")),
                format!("name-{number}")
            );
        }
    }
}
