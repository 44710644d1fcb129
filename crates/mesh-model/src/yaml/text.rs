//! A text of any number of documents. Most are read by quick readers, those that these do not know by the parser of all
//! YAML; positions are not kept but found out once more when one is asked for, which for most never is.

use super::document::{self, Document, DuplicateKey};
use super::error::Error;
use super::json;
use super::node::{Node, Position};
use super::quick::{self, Places};
use crate::value::Value;
use memchr::{memchr_iter, memmem, memrchr};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// A text whose documents are read.
#[derive(Debug)]
pub struct Text {
    text: Box<str>,
    /// What was found out of documents whose places take long to find, by where their stretches begin.
    found: Mutex<HashMap<(usize, What), Arc<Found>>>,
}

/// What is found out of a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum What {
    Items,
    Documents,
}

/// One document.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// Its value.
    pub value: Value,
    /// Where it begins.
    pub start: Position,
    /// Keys written more than once in one object. The last one won.
    pub duplicates: Vec<DuplicateKey>,
    /// Where it is found again.
    pub address: Address,
}

/// Where a document, or an item of a list that is one, is found in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    stretch: Stretch,
    /// Which document of the stretch.
    number: usize,
    /// Which item of the `items` of the document, of the list that this item is, and so on.
    items: Vec<usize>,
}

/// A part of the text that is read by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    start: usize,
    end: usize,
    /// How many lines are in front of it.
    lines: usize,
}

#[derive(Debug)]
enum Found {
    /// Where the `items` of the document begin.
    Items(Vec<Position>),
    /// The documents of the stretch.
    Documents(Vec<Option<Node>>),
}

impl Address {
    /// The address of an item of the list that is here.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        let mut item = self.clone();
        item.items.push(index);
        item
    }
}

impl Text {
    /// A text that is not read yet.
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self {
            text: text.into(),
            found: Mutex::default(),
        }
    }

    /// Reads every document that has a value, one after the other; documents of comments only are left out.
    ///
    /// A document that cannot be read is an error in its place, and reading goes on behind the next `---`.
    pub fn each(&self, mut sink: impl FnMut(Result<Read, Error>)) {
        let mut values = quick::Compact::default();
        for stretch in Stretches::of(&self.text) {
            let part = self.part(stretch);
            if is_blank(part) {
                continue;
            }
            if let Some((value, at)) = json_or_quick(part, &mut values) {
                sink(Ok(Read {
                    value,
                    start: position_in(part, at).behind(stretch.start, stretch.lines),
                    duplicates: Vec::new(),
                    address: stretch.document(0),
                }));
                continue;
            }
            values.forget();
            let mut documents = Vec::new();
            self.parse(stretch, |document| documents.push(document));
            if documents.iter().all(Result::is_ok) {
                documents.into_iter().for_each(&mut sink);
                continue;
            }
            // Where a broken document ends is for the parser to say.
            let end = self.text.len();
            self.parse(Stretch { end, ..stretch }, &mut sink);
            return;
        }
    }

    /// Where a part of what is at an address begins: the key of a member, the item of a list; or the nearest part around
    /// it that exists.
    pub fn position(&self, address: &Address, path: &[impl AsRef<str>]) -> Option<Position> {
        let stretch = address.stretch;
        if let ([], 0) = (address.items.as_slice(), address.number)
            && let Some(place) = quick::read(self.part(stretch), &mut Places)
            && let Some(at) = place.0.nearest(path)
        {
            let position = position_in(self.part(stretch), at);
            return Some(position.behind(stretch.start, stretch.lines));
        }
        let found = self.found(address);
        match (&*found, address.items.as_slice()) {
            (Found::Items(starts), [index]) => {
                let start = *starts.get(*index)?;
                let end = starts
                    .get(index + 1)
                    .map_or(stretch.end, |next| next.offset);
                self.position_in_item(start, end, path)
                    .or_else(|| self.node_position(&self.documents(stretch), address, path))
            }
            (found, _) => self.node_position(found, address, path),
        }
    }

    fn position_in_item(
        &self,
        start: Position,
        end: usize,
        path: &[impl AsRef<str>],
    ) -> Option<Position> {
        if path.is_empty() {
            return Some(start);
        }
        let line = start.offset + 1 - start.column;
        let part = &self.text[line..end];
        let place = quick::read_at(part, start.column - 1, &mut Places)?;
        let position = position_in(part, place.nearest(path)?);
        Some(position.behind(line, start.line - 1))
    }

    fn node_position(
        &self,
        found: &Found,
        address: &Address,
        path: &[impl AsRef<str>],
    ) -> Option<Position> {
        let Found::Documents(documents) = found else {
            return self.node_position(&self.documents(address.stretch), address, path);
        };
        let root = documents.get(address.number)?.as_ref()?;
        let node = address.items.iter().try_fold(root, |node, index| {
            node.get(&["items"])?.items().get(*index)
        })?;
        let Stretch { start, lines, .. } = address.stretch;
        Some(node.nearest_position(path).behind(start, lines))
    }

    /// What is kept of a document whose places take long to find.
    fn found(&self, address: &Address) -> Arc<Found> {
        let Stretch { start, lines, .. } = address.stretch;
        let part = self.part(address.stretch);
        self.keep((start, What::Items), || {
            let known = quick::read(part, &mut Places).filter(|_| address.items.len() == 1);
            let items = known.as_ref().and_then(|(place, _)| place.member("items"));
            let Some(items) = items else {
                return documents(part);
            };
            let mut starts = Vec::new();
            let mut last = Position {
                line: 1,
                column: 1,
                offset: 0,
            };
            for item in items.items() {
                last = position_from(last, part, item.start);
                starts.push(last.behind(start, lines));
            }
            Found::Items(starts)
        })
    }

    fn documents(&self, stretch: Stretch) -> Arc<Found> {
        let key = (stretch.start, What::Documents);
        self.keep(key, || documents(self.part(stretch)))
    }

    fn keep(&self, key: (usize, What), find: impl FnOnce() -> Found) -> Arc<Found> {
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        found.entry(key).or_insert_with(|| Arc::new(find())).clone()
    }

    fn part(&self, stretch: Stretch) -> &str {
        &self.text[stretch.start..stretch.end]
    }

    /// Reads a part with the parser of all YAML.
    fn parse(&self, stretch: Stretch, mut sink: impl FnMut(Result<Read, Error>)) {
        let Stretch { start, lines, .. } = stretch;
        let mut number = 0;
        document::each(self.part(stretch), |document| {
            let address = stretch.document(number);
            number += 1;
            sink(match document {
                Ok(Document { root, duplicates }) => Ok(Read {
                    start: root.span().start.behind(start, lines),
                    value: root.into_json().into(),
                    duplicates: duplicates
                        .into_iter()
                        .map(|duplicate| DuplicateKey {
                            first: duplicate.first.behind(start, lines),
                            again: duplicate.again.behind(start, lines),
                            ..duplicate
                        })
                        .collect(),
                    address,
                }),
                Err(error) => Err(Error {
                    line: error.line + lines,
                    ..error
                }),
            });
        });
    }
}

fn documents(part: &str) -> Found {
    let mut documents = Vec::new();
    document::each(part, |document| {
        documents.push(document.ok().map(|document| document.root));
    });
    Found::Documents(documents)
}

fn json_or_quick(part: &str, values: &mut quick::Compact) -> Option<(Value, usize)> {
    let start = part.len() - part.trim_ascii_start().len();
    match json::parse(&part[start..]) {
        Some(value) => Some((value.into(), start)),
        None => quick::read(part, values),
    }
}

/// A place of a text by its offset.
fn position_in(text: &str, at: usize) -> Position {
    let start = Position {
        line: 1,
        column: 1,
        offset: 0,
    };
    position_from(start, text, at)
}

/// A place of a text by its offset, counted from one in front of it.
fn position_from(known: Position, text: &str, at: usize) -> Position {
    let front = &text.as_bytes()[..at];
    let between = &front[known.offset..];
    Position {
        line: known.line + memchr_iter(b'\n', between).count(),
        column: match memrchr(b'\n', between) {
            Some(end) => between.len() - end,
            None => known.column + between.len(),
        },
        offset: at,
    }
}

/// Whether a part is a separator and comments at most.
fn is_blank(part: &str) -> bool {
    let part = part.strip_prefix("---").unwrap_or(part);
    let mut lines = part.lines().map(str::trim_ascii);
    lines.all(|line| line.is_empty() || line.starts_with('#'))
}

/// The parts of a text that begin with `---`, and what is in front of the first.
struct Stretches<'a> {
    text: &'a str,
    separator: memmem::Finder<'static>,
    /// What a directive is about, only the parser knows.
    has_directives: bool,
    start: usize,
    lines: usize,
}

impl<'a> Stretches<'a> {
    fn of(text: &'a str) -> Self {
        Self {
            text,
            separator: memmem::Finder::new("\n---"),
            has_directives: text.starts_with('%') || text.contains("\n%"),
            start: 0,
            lines: 0,
        }
    }

    /// Where the stretch at hand ends.
    fn end(&self) -> usize {
        let bytes = self.text.as_bytes();
        let mut from = if self.has_directives {
            bytes.len()
        } else {
            self.start
        };
        while let Some(found) = self.separator.find(&bytes[from..]) {
            let at = from + found + 1;
            if matches!(bytes.get(at + 3), None | Some(b' ' | b'\t' | b'\n' | b'\r')) {
                return at;
            }
            from = at;
        }
        bytes.len()
    }
}

impl Iterator for Stretches<'_> {
    type Item = Stretch;

    fn next(&mut self) -> Option<Stretch> {
        if self.start == self.text.len() {
            return None;
        }
        let (start, end, lines) = (self.start, self.end(), self.lines);
        self.start = end;
        self.lines += memchr_iter(b'\n', &self.text.as_bytes()[start..end]).count();
        Some(Stretch { start, end, lines })
    }
}

impl Stretch {
    fn document(self, number: usize) -> Address {
        Address {
            stretch: self,
            number,
            items: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        let mut lines = Vec::new();
        Text::new(text).each(|read| {
            lines.push(match read {
                Ok(read) => format!("{}:{} {}", read.start.line, read.start.column, read.value),
                Err(error) => error.to_string(),
            });
        });
        lines
    }

    #[test]
    fn documents_of_a_text() {
        let text = "\
# one
a: 1
--- # two
b: |
  ---
c: é
---
---
  {\"d\": [2]}
--- [e]
...
--- f
---x: 1
";
        let expected = [
            "2:1 {\"a\":1}",
            "4:1 {\"b\":\"---\\n\",\"c\":\"é\"}",
            "9:3 {\"d\":[2]}",
            "10:5 [\"e\"]",
            "line 13, column 5: simple key expected ':'",
        ];
        assert_eq!(lines(text)[..4], expected[..4]);
        let broken = "a: 1\n---\nb: [\n---\nc: é\n---\nd: 2\n";
        let found = lines(broken);
        assert_eq!(found.len(), 4, "{found:?}");
        assert_eq!(
            (found[2].as_str(), found[3].as_str()),
            ("5:1 {\"c\":\"é\"}", "7:1 {\"d\":2}")
        );
    }

    #[test]
    fn keys_written_twice() {
        for text in [
            "x: 1\n---\na: {b: 1}\nc: 2\nc: 3\n",
            "x: 1\n---\n{\"c\": 1,\n \"c\": 2}\n",
        ] {
            let mut duplicates = Vec::new();
            Text::new(text).each(|read| duplicates.extend(read.unwrap().duplicates));
            let found = &duplicates[0];
            let places = (found.again.line - found.first.line, found.again.line);
            assert_eq!((duplicates.len(), found.key.as_str()), (1, "c"));
            assert!(matches!(places, (1, 4 | 5)), "{places:?}");
        }
    }

    /// Every part of a text stands where the parser of all YAML says that it does.
    #[track_caller]
    fn check_positions(text: &str) {
        let text = Text::new(text);
        let mut nodes = document::documents(&text.text).into_iter();
        text.each(|read| match (read, nodes.next().unwrap()) {
            (Ok(read), Ok(document)) => {
                let mut path = Vec::new();
                check_node(&text, &read.address, &document.root, &mut path);
                assert_eq!(read.value, document.to_json());
                for (index, item) in document
                    .root
                    .get(&["items"])
                    .into_iter()
                    .flat_map(Node::items)
                    .enumerate()
                {
                    check_node(&text, &read.address.item(index), item, &mut Vec::new());
                }
            }
            (Err(error), Err(expected)) => assert_eq!(error, expected),
            (read, expected) => panic!("{read:?} is not {expected:?}"),
        });
        assert!(nodes.next().is_none());
    }

    /// Every document has the value, or the error, that the parser of all YAML gives it.
    #[track_caller]
    fn check_values(text: &str) {
        let mut documents = document::documents(text).into_iter();
        Text::new(text).each(|read| match (read, documents.next().unwrap()) {
            (Ok(read), Ok(document)) => {
                assert_eq!(read.value, document.to_json(), "{text:?}");
                assert_eq!(read.duplicates, document.duplicates, "{text:?}");
            }
            (Err(error), Err(expected)) => assert_eq!(error, expected, "{text:?}"),
            (read, expected) => panic!("{read:?} is not {expected:?}: {text:?}"),
        });
        assert_eq!(documents.next(), None, "{text:?}");
    }

    fn check_node(text: &Text, address: &Address, root: &Node, path: &mut Vec<String>) {
        assert_eq!(
            text.position(address, path),
            Some(root.nearest_position(path)),
            "{path:?} of {:?}",
            text.text
        );
        let node = root.get(path).unwrap();
        let steps = node.entries().iter().map(|entry| entry.key.clone());
        let indexes = (0..node.items().len()).map(|index| index.to_string());
        for step in steps.chain(indexes).collect::<Vec<_>>() {
            path.push(step);
            check_node(text, address, root, path);
            path.pop();
        }
    }

    #[test]
    fn positions() {
        for text in [
            "a:\n  b: 1\n  c:\n  - d: 2\n    e: |\n      x\n  -\n  - - f\n    - {g: [h, i], \"j\": k}\nl:\n",
            "kind: List\nitems:\n- a: 1\n  b: [2, {c: 3}]\n- - d\n- e\n-\n- {f: 4}\nmore: 1\n",
            "kind: List\nitems: [{a: 1, b: [2]}, c]\n",
            "# x\nkind: List\nitems:\n  - a: é\n    b:\n    - c\n  - d: {e: f}\n",
            "{\n  \"kind\": \"List\",\n  \"items\": [\n    {\"a\": 1},\n    {\"b\": [2]}\n  ]\n}\n",
            "x: 1\n---\n\ny:\n- z\n--- {a: b}\n---\nw: \"é\"\n",
        ] {
            check_positions(text);
        }
    }

    /// Texts of several documents, broken at random.
    #[test]
    fn broken_texts() {
        let mut random = super::super::quick::tests::Random(11);
        let seeds = [
            "a: 1\n---\nb:\n- c: \"d\"\n  e: 'f'\n- g\n---\n# x\n---\nh: |\n  i\n",
            "kind: List\nitems:\n- a: {b: c}\n- d: [1]\n---\n{\"e\": [{\"f\": 2}]}\n---\ng: h\n",
        ];
        for round in 0..4_000 {
            let mut text = seeds[round % seeds.len()].to_owned();
            for _ in 0..1 + random.below(3) {
                text = random.broken(&text);
            }
            check_values(&text);
        }
    }

    /// The YAML of the repository and of the conformance data.
    #[test]
    fn positions_in_files() {
        let mut checked = 0;
        for path in super::super::quick::tests::files() {
            let Ok(text) = std::fs::read_to_string(&path) else {
                continue;
            };
            if text.len() < 2_000 {
                check_positions(&text);
                checked += 1;
            }
        }
        assert!(checked > 20, "{checked}");
    }
}
