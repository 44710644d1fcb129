//! The values of objects that are changed: texts are places in what was read.

use super::blocks::{Lines, Slots};
use super::{Build, Leaf, read_whole};
use crate::shared::{Map, Text, Value};
use std::borrow::Cow;
use std::rc::Rc;

/// Makes values that share the text that they are read from, and, of blocks that were there before, the values that were
/// made then. What lists and objects hold waits until they are finished, so that they are as large as they need be at
/// once.
pub(in super::super) struct Shared<'s> {
    source: Rc<String>,
    known: Option<(Lines, &'s mut Slots)>,
    items: Vec<Value>,
    members: Vec<(Text, Value)>,
}

impl<'s> Shared<'s> {
    /// For a text, which is the one to be read; with slots what was there before is known.
    pub(in super::super) fn new(source: Rc<String>, slots: Option<&'s mut Slots>) -> Self {
        Self {
            known: slots.map(|slots| (Lines::of(&source), slots)),
            source,
            items: Vec::new(),
            members: Vec::new(),
        }
    }

    fn text(&self, text: Cow<'_, str>) -> Text {
        match text {
            Cow::Borrowed(text) => Text::part(&self.source, text),
            Cow::Owned(text) => text.into(),
        }
    }
}

/// The value of lines of which the first begins at a column; `None` when they are not one block.
pub(super) fn block(lines: &str, column: usize) -> Option<Value> {
    let mut source = " ".repeat(column);
    source.push_str(lines);
    let source = Rc::new(source);
    read_whole(&source, column, &mut Shared::new(source.clone(), None))
}

impl Build for Shared<'_> {
    type Tree = Value;
    /// Where they begin among what waits.
    type Items = usize;
    /// Where they begin among what waits.
    type Members = usize;

    fn known(&mut self, at: usize, column: usize) -> Option<(Value, usize)> {
        let (lines, slots) = self.known.as_mut()?;
        let (end, hash) = lines.block(&self.source, at, column)?;
        let value = slots.value(&self.source[at..end], column, hash)?;
        Some((value, end))
    }

    fn leaf(&mut self, _: usize, leaf: Leaf<'_>) -> Value {
        match leaf {
            Leaf::Text(text) => Value::String(self.text(text)),
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
        Value::Array(self.items.drain(start..).collect())
    }

    fn members(&mut self) -> usize {
        self.members.len()
    }

    fn member(&mut self, _: &mut usize, _: usize, key: Cow<'_, str>, value: Value) {
        let key = self.text(key);
        self.members.push((key, value));
    }

    fn object(&mut self, _: usize, start: usize) -> Option<Value> {
        Map::from_members(self.members.drain(start..).collect()).map(Value::Object)
    }
}
