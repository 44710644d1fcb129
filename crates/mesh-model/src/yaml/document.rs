//! Reading with positions, document by document.

use super::build::{Reader, Root, Tree};
use super::error::Error;
use super::node::{Entry, Node, Position};
use granit_parser::Span;
use serde_json::Value;

/// One document of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its value with positions.
    pub root: Node,
    /// Keys written more than once in one object, in the order of the text. The last one won.
    pub duplicates: Vec<DuplicateKey>,
}

/// A key written more than once in one object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DuplicateKey {
    /// The key as JSON holds it.
    pub key: String,
    /// Where it stands first.
    pub first: Position,
    /// Where it stands again.
    pub again: Position,
}

impl Document {
    /// The value without positions.
    pub fn to_json(&self) -> Value {
        self.root.to_json()
    }

    /// The document, unless a key is written twice in one object.
    ///
    /// # Errors
    /// Names the first such key and both places.
    pub fn without_duplicates(self) -> Result<Self, Error> {
        match self.duplicates.first() {
            None => Ok(self),
            Some(duplicate) => Err(duplicate.clone().into()),
        }
    }
}

impl From<DuplicateKey> for Error {
    fn from(DuplicateKey { key, first, again }: DuplicateKey) -> Self {
        let message = format!("key `{key}` is already set on line {}", first.line);
        Self::at(again, message)
    }
}

/// Every document of a text that has a value, with positions; documents of comments only are left out.
///
/// A document that cannot be read is an error in its place, and reading goes on behind the next `---`.
pub fn documents(text: &str) -> Vec<Result<Document, Error>> {
    let mut documents = Vec::new();
    each(text, |document| documents.push(document));
    documents
}

/// The same, one after the other: what is done with one is done before the next is read.
pub(super) fn each(text: &str, mut sink: impl FnMut(Result<Document, Error>)) {
    each_root(text, |root: Result<Root<Node>, Error>| {
        sink(root.map(|root| Document {
            root: root.tree,
            duplicates: root.duplicates,
        }));
    });
}

fn each_root<T: Tree>(text: &str, mut sink: impl FnMut(Result<Root<T>, Error>)) {
    let mut reader = Reader::new(text);
    loop {
        match reader.document::<T>() {
            Ok(None) => return,
            Ok(Some(root)) if root.is_absent => {}
            Ok(Some(root)) => sink(Ok(root)),
            Err(error) => {
                sink(Err(error));
                if !reader.skip_document() {
                    return;
                }
            }
        }
    }
}

/// A member as it comes: the last one of a key wins when the object is finished.
pub(super) struct Member {
    entry: Entry,
    is_merged: bool,
}

impl Tree for Node {
    type Members = Vec<Member>;

    fn scalar(value: Value, span: Span) -> Self {
        Self::Scalar {
            value,
            span: span.into(),
        }
    }

    fn sequence(items: Vec<Self>, span: Span) -> Self {
        Self::Seq {
            items,
            span: span.into(),
        }
    }

    fn mapping(members: Self::Members, span: Span, duplicates: &mut Vec<DuplicateKey>) -> Self {
        Self::Map {
            entries: unique(members, duplicates),
            span: span.into(),
        }
    }

    fn insert(members: &mut Self::Members, key: String, span: Span, value: Self) {
        members.push(Member {
            entry: Entry {
                key,
                key_span: span.into(),
                value,
            },
            is_merged: false,
        });
    }

    fn merge(members: &mut Self::Members, object: &Self) -> bool {
        let merged = object.entries().iter().map(|entry| Member {
            entry: entry.clone(),
            is_merged: true,
        });
        members.extend(merged);
        matches!(object, Self::Map { .. })
    }

    fn items(&self) -> Option<&[Self]> {
        match self {
            Self::Seq { items, .. } => Some(items),
            _ => None,
        }
    }

    fn value(&self) -> Option<&Value> {
        match self {
            Self::Scalar { value, .. } => Some(value),
            _ => None,
        }
    }
}

/// Keeps the last member of each key and tells the keys that were written twice.
fn unique(members: Vec<Member>, duplicates: &mut Vec<DuplicateKey>) -> Vec<Entry> {
    let mut order: Vec<usize> = (0..members.len()).collect();
    order.sort_by(|a, b| members[*a].entry.key.cmp(&members[*b].entry.key));
    let mut is_kept = vec![true; members.len()];
    let mut found = Vec::new();
    for pair in order.windows(2) {
        let (first, again) = (&members[pair[0]], &members[pair[1]]);
        if first.entry.key != again.entry.key {
            continue;
        }
        is_kept[pair[0]] = false;
        if !first.is_merged && !again.is_merged {
            let (first, again) = (&first.entry, &again.entry);
            found.push(DuplicateKey {
                key: again.key.clone(),
                first: first.key_span.start,
                again: again.key_span.start,
            });
        }
    }
    found.sort_by_key(|duplicate| duplicate.again);
    duplicates.append(&mut found);
    members
        .into_iter()
        .zip(is_kept)
        .filter_map(|(member, kept)| kept.then_some(member.entry))
        .collect()
}
