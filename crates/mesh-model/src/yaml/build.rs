//! From parser events to a tree: anchors, merge keys, keys that are not texts, limits.
//!
//! The same walk builds plain JSON values and trees with positions; [`Tree`] is the difference between them.

use super::document::DuplicateKey;
use super::error::Error;
use super::node::Position;
use super::tagged::{Scalar, key_of_value};
use granit_parser::{Event, Parser, ScalarStyle, Span, StrInput};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::HashMap;

/// Deepest nesting of lists and objects, what aliases repeat included.
const DEPTH_LIMIT: usize = 500;

/// How much a document may repeat through aliases: values, and texts by the 64 bytes.
const ALIAS_BUDGET: usize = 1_000_000;

/// What the events are built into.
pub(super) trait Tree: Clone {
    /// The members of an object that is not finished.
    type Members: Default;

    /// A text, number, bool or null.
    fn scalar(value: Value, span: Span) -> Self;
    /// A finished list.
    fn sequence(items: Vec<Self>, span: Span) -> Self;
    /// A finished object; members set twice are told.
    fn mapping(members: Self::Members, span: Span, duplicates: &mut Vec<DuplicateKey>) -> Self;
    /// Sets a member written in the object; the last one of a key wins.
    fn insert(members: &mut Self::Members, key: String, span: Span, value: Self);
    /// Sets every member of an object named by a merge key; false when it is none.
    fn merge(members: &mut Self::Members, object: &Self) -> bool;
    /// The items of a list.
    fn items(&self) -> Option<&[Self]>;
    /// The value of a scalar.
    fn value(&self) -> Option<&Value>;
}

/// One document.
pub(super) struct Root<T> {
    /// Its value.
    pub(super) tree: T,
    /// Keys written twice in one object.
    pub(super) duplicates: Vec<DuplicateKey>,
    /// Whether it has no value at all, only comments or nothing.
    pub(super) is_absent: bool,
}

/// The documents of a text, one after the other.
pub(super) struct Reader<'a> {
    parser: Parser<'a, StrInput<'a>>,
    text: &'a str,
}

impl<'a> Reader<'a> {
    /// Starts at the first document.
    pub(super) fn new(text: &'a str) -> Self {
        let mut options = granit_parser::options! { simple_key_max_lookahead: 1 << 20 };
        options.set_emit_comments(false);
        Self {
            parser: Parser::new_from_str_with_options(text, options),
            text,
        }
    }

    /// Reads the next document; `None` at the end of the text.
    pub(super) fn document<T: Tree>(&mut self) -> Result<Option<Root<T>>, Error> {
        let mut builder = Builder::<T>::default();
        while let Some(event) = self.parser.next_event() {
            match event? {
                (Event::DocumentEnd, _) => return Ok(builder.finish()),
                (Event::Scalar(text, style, anchor, tag), span) => {
                    let text = self.without_added_break(text, style, span);
                    let scalar = Scalar { text, style, tag };
                    if self.ends_with_colon(&scalar, span) {
                        builder.colon(scalar, span)?;
                    } else {
                        builder.scalar(scalar, anchor, span)?;
                    }
                }
                (event, span) => builder.event(&event, span)?,
            }
        }
        Ok(None)
    }

    /// Gives up the document at hand; false when there is no other.
    pub(super) fn skip_document(&mut self) -> bool {
        self.parser.proceed_next_document().unwrap_or(false)
    }

    /// Whether the colon behind a text in brackets belongs to it, as in `[::1, 2001:db8::]`.
    fn ends_with_colon(&self, scalar: &Scalar<'_>, span: Span) -> bool {
        let Some(end) = span
            .end
            .byte_offset()
            .filter(|_| scalar.is_bare() && !span.is_empty())
        else {
            return false;
        };
        matches!(
            self.text.as_bytes().get(end..),
            Some([b':', b',' | b']' | b'}', ..])
        )
    }

    /// A block text that ends with the file has no more line breaks than the file; the parser adds one.
    fn without_added_break(
        &self,
        text: Cow<'a, str>,
        style: ScalarStyle,
        span: Span,
    ) -> Cow<'a, str> {
        let is_block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        if !is_block || self.text.ends_with('\n') || span.end.byte_offset() != Some(self.text.len())
        {
            return text;
        }
        // Spaces behind the last line break are a line of the text only when all line breaks are kept.
        let last_line = self.text.rsplit('\n').next().unwrap_or_default();
        let is_blank = last_line.trim_ascii().is_empty();
        match text.strip_suffix('\n') {
            Some(rest) if !is_blank || rest.is_empty() || rest.ends_with('\n') => {
                Cow::Owned(rest.to_owned())
            }
            _ => text,
        }
    }
}

struct Builder<T: Tree> {
    frames: Vec<Frame<T>>,
    root: Option<T>,
    is_absent: bool,
    anchors: HashMap<usize, Anchor<T>>,
    alias_cost: usize,
    duplicates: Vec<DuplicateKey>,
    /// A text that the parser takes for an object with one key.
    text_of_pair: Option<String>,
}

impl<T: Tree> Default for Builder<T> {
    fn default() -> Self {
        Self {
            frames: Vec::new(),
            root: None,
            is_absent: false,
            anchors: HashMap::new(),
            alias_cost: 0,
            duplicates: Vec::new(),
            text_of_pair: None,
        }
    }
}

/// A value that an alias can name.
struct Anchor<T> {
    tree: T,
    size: Size,
}

/// How large a value is.
#[derive(Clone, Copy, Default)]
struct Size {
    /// Values in it, and texts by the 64 bytes.
    cost: usize,
    /// Lists and objects around its deepest value.
    height: usize,
}

/// A list or object that is not finished.
struct Frame<T: Tree> {
    open: Open<T>,
    anchor: usize,
    span: Span,
    size: Size,
}

enum Open<T: Tree> {
    Sequence(Vec<T>),
    Mapping(T::Members, Option<Key>),
}

enum Key {
    Name(String, Span),
    Merge(Span),
}

impl<T: Tree> Builder<T> {
    fn finish(self) -> Option<Root<T>> {
        let Self {
            root,
            is_absent,
            duplicates,
            ..
        } = self;
        root.map(|tree| Root {
            tree,
            duplicates,
            is_absent,
        })
    }

    fn event(&mut self, event: &Event<'_>, span: Span) -> Result<(), Error> {
        match *event {
            Event::SequenceStart(_, anchor, _) => {
                self.open(Open::Sequence(Vec::new()), anchor, span)
            }
            Event::MappingStart(_, anchor, _) => {
                self.open(Open::Mapping(T::Members::default(), None), anchor, span)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(anchor) => self.alias(anchor, span),
            _ => Ok(()),
        }
    }

    fn scalar(&mut self, scalar: Scalar<'_>, anchor: usize, span: Span) -> Result<(), Error> {
        let fail = |message| Error::at(Position::from(&span.start), message);
        if let Some(Frame {
            open: Open::Mapping(_, key @ None),
            ..
        }) = self.frames.last_mut()
        {
            if anchor != 0 {
                let value = scalar.clone().value().map_err(fail)?;
                self.anchors.insert(
                    anchor,
                    Anchor {
                        tree: T::scalar(value, span),
                        size: Size::default(),
                    },
                );
            }
            *key = Some(if scalar.is_merge() {
                Key::Merge(span)
            } else {
                Key::Name(scalar.key().map_err(fail)?, span)
            });
            return Ok(());
        }
        self.is_absent =
            self.frames.is_empty() && anchor == 0 && scalar.is_bare() && span.is_empty();
        let size = Size {
            cost: 1 + scalar.text.len() / 64,
            height: 0,
        };
        let tree = T::scalar(scalar.value().map_err(fail)?, span);
        self.attach(tree, anchor, size)
    }

    /// A text whose last colon the parser took for the end of a key: in an object a key, in a list an item.
    fn colon(&mut self, scalar: Scalar<'_>, span: Span) -> Result<(), Error> {
        let text = format!("{}:", scalar.text);
        if let Some(Frame {
            open: Open::Mapping(..),
            span: around,
            ..
        }) = self.frames.last()
        {
            let is_pair = around.start.byte_offset() == span.start.byte_offset();
            self.text_of_pair = is_pair.then(|| text.clone());
        }
        self.scalar(
            Scalar {
                text: text.into(),
                ..scalar
            },
            0,
            span,
        )
    }

    fn open(&mut self, open: Open<T>, anchor: usize, span: Span) -> Result<(), Error> {
        if let Some(Frame {
            open: Open::Mapping(_, None),
            ..
        }) = self.frames.last()
        {
            return Err(Error::at(
                Position::from(&span.start),
                "a key must be a text, not a list or an object",
            ));
        }
        self.check_depth(1, span)?;
        self.frames.push(Frame {
            open,
            anchor,
            span,
            size: Size { cost: 1, height: 1 },
        });
        Ok(())
    }

    fn check_depth(&self, height: usize, span: Span) -> Result<(), Error> {
        if self.frames.len() + height > DEPTH_LIMIT {
            let message = format!("lists and objects are nested more than {DEPTH_LIMIT} deep");
            return Err(Error::at(Position::from(&span.start), message));
        }
        Ok(())
    }

    fn close(&mut self, end: Span) -> Result<(), Error> {
        let Some(Frame {
            open,
            anchor,
            span,
            size,
        }) = self.frames.pop()
        else {
            return Ok(());
        };
        let span = Span::new(span.start, end.end);
        if let Some(text) = self.text_of_pair.take() {
            let scalar = Scalar {
                text: text.into(),
                style: ScalarStyle::Plain,
                tag: None,
            };
            return self.scalar(scalar, anchor, span);
        }
        let tree = match open {
            Open::Sequence(items) => T::sequence(items, span),
            Open::Mapping(members, _) => T::mapping(members, span, &mut self.duplicates),
        };
        self.attach(tree, anchor, size)
    }

    fn alias(&mut self, id: usize, span: Span) -> Result<(), Error> {
        let fail = |message: String| Error::at(Position::from(&span.start), message);
        let Some(Anchor { tree, size }) = self.anchors.get(&id) else {
            return Err(fail("the alias names a value that contains it".to_owned()));
        };
        if let Some(Frame {
            open: Open::Mapping(_, key @ None),
            ..
        }) = self.frames.last_mut()
        {
            let value = tree
                .value()
                .ok_or_else(|| fail("a key must be a text, not a list or an object".to_owned()))?;
            *key = Some(Key::Name(key_of_value(value).map_err(fail)?, span));
            return Ok(());
        }
        let (tree, size) = (tree.clone(), *size);
        self.alias_cost += size.cost;
        if self.alias_cost > ALIAS_BUDGET {
            return Err(fail("aliases repeat too much of the document".to_owned()));
        }
        self.check_depth(size.height, span)?;
        self.attach(tree, 0, size)
    }

    /// Puts a finished value where it belongs.
    fn attach(&mut self, tree: T, anchor: usize, size: Size) -> Result<(), Error> {
        if anchor != 0 {
            self.anchors.insert(
                anchor,
                Anchor {
                    tree: tree.clone(),
                    size,
                },
            );
        }
        let Some(frame) = self.frames.last_mut() else {
            self.root = Some(tree);
            return Ok(());
        };
        frame.size.cost += size.cost;
        frame.size.height = frame.size.height.max(size.height + 1);
        match &mut frame.open {
            Open::Sequence(items) => items.push(tree),
            Open::Mapping(members, key) => match key.take() {
                Some(Key::Name(key, span)) => T::insert(members, key, span, tree),
                Some(Key::Merge(span)) => merge(members, &tree, span)?,
                None => {}
            },
        }
        Ok(())
    }
}

/// `<<: {…}` or `<<: [{…}, {…}]`: in a list the first object that has a key wins.
fn merge<T: Tree>(members: &mut T::Members, tree: &T, span: Span) -> Result<(), Error> {
    let is_merged = match tree.items() {
        Some(items) => items.iter().rev().all(|item| T::merge(members, item)),
        None => T::merge(members, tree),
    };
    let message = "the merge key << needs an object or a list of objects";
    is_merged
        .then_some(())
        .ok_or_else(|| Error::at(Position::from(&span.start), message))
}
