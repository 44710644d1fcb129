//! The YAML that people and templates mostly write, read several times faster than by the parser of all YAML.
//!
//! Known are printable ASCII, lists and objects in blocks, plain and quoted scalars that end on their line, literal
//! blocks, lists and objects in brackets on one line, comments, and a separator in front. For anything else, errors
//! included, [`parse`] gives `None`, and the parser proper has its say. What it gives is what that parser gives.

mod blocks;
mod compact;
mod places;
mod scalar;
mod shared;
#[cfg(test)]
pub(super) mod tests;

pub(super) use blocks::Slots;
pub(super) use compact::Compact;
pub(super) use places::Places;
use scalar::{Text, Token, key_of, leaf_of};
use serde_json::{Map, Value};
pub(super) use shared::Shared;
use std::borrow::Cow;

/// Deepest nesting; the parser proper allows more.
const DEPTH_LIMIT: usize = 100;

/// What a scalar in brackets and without quotes consists of.
const FLOW_LETTERS: [bool; 256] = {
    let mut letters = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        let letter = byte as u8;
        letters[byte] = letter.is_ascii_alphanumeric()
            || matches!(letter, b'-' | b'_' | b'.' | b'/' | b'=' | b'+' | b'~');
        byte += 1;
    }
    letters
};

/// What is made of a text; places are offsets in it.
pub(super) trait Build {
    /// A finished value.
    type Tree;
    /// The items of a list that is not finished.
    type Items;
    /// The members of an object that is not finished.
    type Members;

    /// What was made of the block that begins at a place and column, if it was there before, and the line behind it.
    fn known(&mut self, _at: usize, _column: usize) -> Option<(Self::Tree, usize)> {
        None
    }
    /// A text, number, bool or null.
    fn leaf(&mut self, at: usize, leaf: Leaf<'_>) -> Self::Tree;
    /// Begins a list.
    fn items(&mut self) -> Self::Items;
    /// An item of a list.
    fn item(&mut self, items: &mut Self::Items, item: Self::Tree);
    /// A list.
    fn list(&mut self, at: usize, items: Self::Items) -> Self::Tree;
    /// Begins an object.
    fn members(&mut self) -> Self::Members;
    /// A member of an object, by the place of its key.
    fn member(
        &mut self,
        members: &mut Self::Members,
        at: usize,
        key: Cow<'_, str>,
        value: Self::Tree,
    );
    /// An object; `None` when it has a key twice.
    fn object(&mut self, at: usize, members: Self::Members) -> Option<Self::Tree>;
}

/// A scalar.
pub(super) enum Leaf<'a> {
    /// A text.
    Text(Cow<'a, str>),
    /// Anything else.
    Other(Value),
}

/// Makes JSON values.
struct Values;

impl Build for Values {
    type Tree = Value;
    type Items = Vec<Value>;
    /// And whether a key is there twice.
    type Members = (Map<String, Value>, bool);

    fn leaf(&mut self, _: usize, leaf: Leaf<'_>) -> Value {
        match leaf {
            Leaf::Text(text) => Value::String(text.into_owned()),
            Leaf::Other(value) => value,
        }
    }

    fn items(&mut self) -> Vec<Value> {
        Vec::new()
    }

    fn item(&mut self, items: &mut Vec<Value>, item: Value) {
        items.push(item);
    }

    fn list(&mut self, _: usize, items: Vec<Value>) -> Value {
        Value::Array(items)
    }

    fn members(&mut self) -> Self::Members {
        (Map::new(), false)
    }

    fn member(&mut self, members: &mut Self::Members, _: usize, key: Cow<'_, str>, value: Value) {
        members.1 |= members.0.insert(key.into_owned(), value).is_some();
    }

    fn object(&mut self, _: usize, (members, has_twice): Self::Members) -> Option<Value> {
        (!has_twice).then_some(Value::Object(members))
    }
}

/// The value of a text with one document that is a list or an object; `None` when the parser proper must read it.
pub(super) fn parse(text: &str) -> Option<Value> {
    read(text, &mut Values).map(|(value, _)| value)
}

/// What is made of a text with one document that is a list or an object, and the place where that begins.
pub(super) fn read<B: Build>(text: &str, build: &mut B) -> Option<(B::Tree, usize)> {
    // Every byte is looked at, which is faster than to stop at the first.
    let is_plain = |byte: &u8| matches!(byte, b'\n' | b' '..=b'~');
    if !text
        .bytes()
        .fold(true, |plain, byte| plain & is_plain(&byte))
    {
        return None;
    }
    let mut cursor = Cursor::at(text, 0, build);
    cursor.first_line()?;
    let start = cursor.at;
    let tree = cursor.block()?;
    cursor.is_end.then_some((tree, start))
}

/// What is made of the value that begins at a column of the first line of a text, and is an item of a list or all that
/// follows.
pub(super) fn read_at<B: Build>(text: &str, column: usize, build: &mut B) -> Option<B::Tree> {
    Cursor::at(text, column, build).block()
}

/// What is made of a text that is one value from a column of its first line on.
fn read_whole<B: Build>(text: &str, column: usize, build: &mut B) -> Option<B::Tree> {
    let mut cursor = Cursor::at(text, column, build);
    let tree = cursor.block()?;
    cursor.is_end.then_some(tree)
}

/// A place in the text: the first token of a line, or one behind it.
struct Cursor<'a, B> {
    text: &'a str,
    at: usize,
    /// Bytes of the line in front of `at`, where a block may begin.
    column: usize,
    is_end: bool,
    depth: usize,
    build: &'a mut B,
}

impl<'a, B: Build> Cursor<'a, B> {
    fn at(text: &'a str, column: usize, build: &'a mut B) -> Self {
        Self {
            text,
            at: column,
            column,
            is_end: false,
            depth: 0,
            build,
        }
    }

    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(b'\n')
    }

    /// Whether a space or the end of the line is at a place.
    fn is_blank(&self, at: usize) -> bool {
        matches!(self.byte(at), b' ' | b'\n')
    }

    fn line_end(&self) -> usize {
        let rest = &self.text.as_bytes()[self.at..];
        let end = rest.iter().position(|byte| *byte == b'\n');
        end.map_or(self.text.len(), |end| self.at + end)
    }

    fn skip_spaces(&mut self) {
        while self.text.as_bytes().get(self.at) == Some(&b' ') {
            self.at += 1;
        }
    }

    /// From the start of a line to the next token that is no comment.
    fn seek(&mut self) {
        loop {
            let start = self.at;
            self.skip_spaces();
            match self.text.as_bytes().get(self.at) {
                None => {
                    (self.is_end, self.column) = (true, 0);
                    return;
                }
                Some(b'\n') => self.at += 1,
                Some(b'#') => self.at = (self.line_end() + 1).min(self.text.len()),
                Some(_) => {
                    self.column = self.at - start;
                    return;
                }
            }
        }
    }

    /// To the first token of the document.
    fn first_line(&mut self) -> Option<()> {
        self.seek();
        let rest = &self.text[self.at..];
        if self.column == 0 && rest.starts_with("...") {
            return None;
        }
        if self.column == 0 && rest.starts_with("---") {
            self.at += 3;
            self.end_line()?;
        }
        (!self.is_end).then_some(())
    }

    /// Over spaces and a comment to the first token of another line.
    fn end_line(&mut self) -> Option<()> {
        if !self.is_line_done()? {
            return None;
        }
        self.at = (self.line_end() + 1).min(self.text.len());
        self.next_line()
    }

    /// From the start of a line to the next token; behind the document nothing may follow.
    fn next_line(&mut self) -> Option<()> {
        self.seek();
        let rest = &self.text[self.at..];
        if self.column > 0 || !(rest.starts_with("---") || rest.starts_with("...")) {
            return Some(());
        }
        // A separator, behind which nothing follows.
        self.at += 3;
        self.is_end = rest.starts_with("---") && rest[3..].trim_ascii().is_empty();
        self.is_end.then_some(())
    }

    /// Skips spaces; whether nothing but a comment is left of the line.
    fn is_line_done(&mut self) -> Option<bool> {
        let start = self.at;
        self.skip_spaces();
        match self.byte(self.at) {
            b'\n' => Some(true),
            b'#' => (self.at > start).then_some(true),
            _ => Some(false),
        }
    }

    fn is_dash(&self) -> bool {
        self.byte(self.at) == b'-' && self.is_blank(self.at + 1)
    }

    /// The value that begins here, at the column of the cursor, and all its lines.
    fn block(&mut self) -> Option<B::Tree> {
        if let Some((tree, end)) = self.build.known(self.at, self.column) {
            self.at = end;
            self.next_line()?;
            return Some(tree);
        }
        self.depth += 1;
        if self.depth > DEPTH_LIMIT {
            return None;
        }
        let value = if self.is_dash() {
            self.sequence(self.column)?
        } else if matches!(self.byte(self.at), b'{' | b'[') {
            self.line_of_flow()?
        } else {
            let token = self.token()?;
            if token.is_key {
                self.mapping(token)?
            } else if self.depth == 1 {
                return None;
            } else {
                self.line_of_scalar(token)?
            }
        };
        self.depth -= 1;
        Some(value)
    }

    fn sequence(&mut self, column: usize) -> Option<B::Tree> {
        let first = self.at;
        let mut items = self.build.items();
        while !self.is_end && self.column == column && self.is_dash() {
            self.at += 1;
            let start = self.at;
            if self.is_line_done()? {
                self.end_line()?;
                let item = match !self.is_end && self.column > column {
                    true => self.block()?,
                    false => self.build.leaf(start, Leaf::Other(Value::Null)),
                };
                self.build.item(&mut items, item);
            } else if self.byte(self.at) == b'|' {
                let item = self.literal(column)?;
                self.build.item(&mut items, item);
            } else {
                self.column = column + 1 + self.at - start;
                let item = self.block()?;
                self.build.item(&mut items, item);
            }
            self.check_outdent(column)?;
        }
        Some(self.build.list(first, items))
    }

    /// An object whose first key is read already.
    fn mapping(&mut self, first: Token<'a>) -> Option<B::Tree> {
        let (column, start) = (self.column, first.start);
        let mut members = self.build.members();
        let mut token = first;
        loop {
            let key = key_of(token.text)?;
            let value = self.member(column)?;
            self.build.member(&mut members, token.start, key, value);
            self.check_outdent(column)?;
            if self.is_end || self.column < column {
                return self.build.object(start, members);
            }
            if self.is_dash() {
                return None;
            }
            token = self.token()?;
            if !token.is_key {
                return None;
            }
        }
    }

    /// What stands behind a key of an object.
    fn member(&mut self, column: usize) -> Option<B::Tree> {
        if self.is_line_done()? {
            let start = self.at;
            self.end_line()?;
            let is_nested = self.column > column || self.column == column && self.is_dash();
            return match !self.is_end && is_nested {
                true => self.block(),
                false => Some(self.build.leaf(start, Leaf::Other(Value::Null))),
            };
        }
        match self.byte(self.at) {
            b'|' => self.literal(column),
            b'{' | b'[' => self.line_of_flow(),
            _ => {
                let token = self.token()?;
                if token.is_key {
                    return None;
                }
                self.line_of_scalar(token)
            }
        }
    }

    fn line_of_scalar(&mut self, token: Token<'a>) -> Option<B::Tree> {
        let value = self.build.leaf(token.start, leaf_of(token.text)?);
        self.end_line()?;
        Some(value)
    }

    /// A line that is deeper than the one before, without need: most often a text of several lines.
    fn check_outdent(&self, column: usize) -> Option<()> {
        (self.is_end || self.column <= column).then_some(())
    }

    /// A list or object in brackets that ends with its line.
    fn line_of_flow(&mut self) -> Option<B::Tree> {
        let value = self.flow()?;
        self.end_line()?;
        Some(value)
    }

    fn flow(&mut self) -> Option<B::Tree> {
        self.depth += 1;
        if self.depth > DEPTH_LIMIT {
            return None;
        }
        let start = self.at;
        let value = match self.byte(start) {
            b'{' => {
                let mut members = self.build.members();
                self.each_in_flow(b'}', |cursor| {
                    let start = cursor.at;
                    let key = cursor.flow_text()?;
                    // As in JSON, nothing need follow the colon behind a key in quotes.
                    let ends_with_colon =
                        matches!(key, Text::Quoted(_)) || cursor.byte(cursor.at + 1) == b' ';
                    if cursor.byte(cursor.at) != b':' || !ends_with_colon {
                        return None;
                    }
                    let key = key_of(key)?;
                    cursor.at += 1;
                    cursor.skip_spaces();
                    let value = cursor.flow()?;
                    cursor.build.member(&mut members, start, key, value);
                    Some(())
                })?;
                self.build.object(start, members)?
            }
            b'[' => {
                let mut items = self.build.items();
                self.each_in_flow(b']', |cursor| {
                    let item = cursor.flow()?;
                    cursor.build.item(&mut items, item);
                    Some(())
                })?;
                self.build.list(start, items)
            }
            _ => {
                let text = self.flow_text()?;
                self.build.leaf(start, leaf_of(text)?)
            }
        };
        self.depth -= 1;
        Some(value)
    }

    /// Reads what stands between brackets, up to the commas.
    fn each_in_flow(
        &mut self,
        close: u8,
        mut read: impl FnMut(&mut Self) -> Option<()>,
    ) -> Option<()> {
        self.at += 1;
        self.skip_spaces();
        if self.byte(self.at) == close {
            self.at += 1;
            return Some(());
        }
        loop {
            read(self)?;
            self.skip_spaces();
            let byte = self.byte(self.at);
            self.at += 1;
            if byte == close {
                return Some(());
            }
            if byte != b',' {
                return None;
            }
            self.skip_spaces();
        }
    }

    /// A scalar in brackets; without quotes, one of few letters.
    fn flow_text(&mut self) -> Option<Text<'a>> {
        match self.byte(self.at) {
            b'"' => return self.double_quoted().map(Text::Quoted),
            b'\'' => return self.single_quoted().map(Text::Quoted),
            b'-' if !self.byte(self.at + 1).is_ascii_alphanumeric() => return None,
            _ => {}
        }
        let start = self.at;
        let is_known = |byte: &u8| FLOW_LETTERS[usize::from(*byte)];
        let rest = &self.text.as_bytes()[start..];
        self.at += rest.iter().position(|byte| !is_known(byte))?;
        // A colon inside a text: an image, not a key.
        while self.byte(self.at) == b':' && is_known(&self.byte(self.at + 1)) {
            let rest = &self.text.as_bytes()[self.at + 1..];
            self.at += 1 + rest.iter().position(|byte| !is_known(byte))?;
        }
        (self.at > start).then(|| Text::Plain(&self.text[start..self.at]))
    }
}
