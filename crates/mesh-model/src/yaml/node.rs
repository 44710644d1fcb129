//! A YAML document as a tree that knows where each part stands in the text.

use granit_parser::Marker;
use serde_json::{Map, Value};

/// A place in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Distance from the start of the text, in bytes.
    pub offset: usize,
}

impl Position {
    /// The same place, told from the start of a text in which this one begins behind so many bytes and lines.
    pub(super) fn behind(self, bytes: usize, lines: usize) -> Self {
        Self {
            line: self.line + lines,
            offset: self.offset + bytes,
            ..self
        }
    }
}

impl From<&Marker> for Position {
    fn from(marker: &Marker) -> Self {
        Self {
            line: marker.line(),
            column: marker.col() + 1,
            offset: marker.byte_offset().unwrap_or_else(|| marker.index()),
        }
    }
}

/// A stretch of text: from `start` up to but not including `end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// First character.
    pub start: Position,
    /// The character after the last one.
    pub end: Position,
}

impl From<granit_parser::Span> for Span {
    fn from(span: granit_parser::Span) -> Self {
        Self {
            start: Position::from(&span.start),
            end: Position::from(&span.end),
        }
    }
}

/// One value of a document with its place.
///
/// Aliases are replaced by what they name and merge keys are merged, each part keeping the place where it was written.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// A text, number, bool or null.
    Scalar {
        /// The value after YAML 1.1 resolution; never an array or object.
        value: Value,
        /// Where it stands.
        span: Span,
    },
    /// A list.
    Seq {
        /// The items in order.
        items: Vec<Self>,
        /// From the first dash or bracket to the end.
        span: Span,
    },
    /// An object.
    Map {
        /// The members in the order written; each key occurs once.
        entries: Vec<Entry>,
        /// From the first key or brace to the end.
        span: Span,
    },
}

/// One member of a [`Node::Map`].
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key as JSON holds it: `on:` is `true`.
    pub key: String,
    /// Where the key stands.
    pub key_span: Span,
    /// The value.
    pub value: Node,
}

impl Node {
    /// Where the value stands.
    pub fn span(&self) -> Span {
        match self {
            Self::Scalar { span, .. } | Self::Seq { span, .. } | Self::Map { span, .. } => *span,
        }
    }

    /// The value without positions.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Scalar { value, .. } => value.clone(),
            Self::Seq { items, .. } => items.iter().map(Self::to_json).collect(),
            Self::Map { entries, .. } => {
                let members = entries
                    .iter()
                    .map(|entry| (entry.key.clone(), entry.value.to_json()));
                Value::Object(members.collect::<Map<_, _>>())
            }
        }
    }

    /// The same, taking the texts out.
    pub fn into_json(self) -> Value {
        match self {
            Self::Scalar { value, .. } => value,
            Self::Seq { items, .. } => items.into_iter().map(Self::into_json).collect(),
            Self::Map { entries, .. } => {
                let members = entries.into_iter();
                let members = members.map(|entry| (entry.key, entry.value.into_json()));
                Value::Object(members.collect::<Map<_, _>>())
            }
        }
    }

    /// The members of an object; none for anything else.
    pub fn entries(&self) -> &[Entry] {
        match self {
            Self::Map { entries, .. } => entries,
            _ => &[],
        }
    }

    /// The items of a list; none for anything else.
    pub fn items(&self) -> &[Self] {
        match self {
            Self::Seq { items, .. } => items,
            _ => &[],
        }
    }

    /// The text of a scalar that is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Scalar { value, .. } => value.as_str(),
            _ => None,
        }
    }

    /// The member of an object with this key.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// The value at a path of keys and list indexes (decimal text); the empty path is the node itself.
    pub fn get<S: AsRef<str>>(&self, path: &[S]) -> Option<&Self> {
        path.iter().try_fold(self, |node, step| {
            node.child(step.as_ref()).map(|(_, child)| child)
        })
    }

    /// Where the addressed part begins: the key of an object's member, the item of a list.
    ///
    /// `None` when the path leads nowhere.
    pub fn position<S: AsRef<str>>(&self, path: &[S]) -> Option<Position> {
        let (found, deepest) = self.descend(path);
        (found == path.len()).then_some(deepest)
    }

    /// Like [`Node::position`], but a path that leads nowhere gives its deepest part that exists.
    pub fn nearest_position<S: AsRef<str>>(&self, path: &[S]) -> Position {
        self.descend(path).1
    }

    fn descend<S: AsRef<str>>(&self, path: &[S]) -> (usize, Position) {
        let mut node = self;
        let mut position = self.span().start;
        for (index, step) in path.iter().enumerate() {
            let Some((place, child)) = node.child(step.as_ref()) else {
                return (index, position);
            };
            (node, position) = (child, place);
        }
        (path.len(), position)
    }

    fn child(&self, step: &str) -> Option<(Position, &Self)> {
        match self {
            Self::Scalar { .. } => None,
            Self::Seq { items, .. } => {
                let item = items.get(step.parse::<usize>().ok()?)?;
                Some((item.span().start, item))
            }
            Self::Map { .. } => {
                let entry = self.entry(step)?;
                Some((entry.key_span.start, &entry.value))
            }
        }
    }
}
