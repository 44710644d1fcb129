//! Scalars of the quick reader: plain, in quotes, literal blocks.

use super::super::number::float_value;
use super::super::scalar::{Resolved, resolve};
use super::super::tagged::Scalar;
use super::{Build, Cursor, Leaf};
use granit_parser::ScalarStyle;
use serde_json::Value;
use std::borrow::Cow;

/// Longest key.
const KEY_LIMIT: usize = 500;

/// A scalar, and whether it is a key.
pub(super) struct Token<'a> {
    pub(super) start: usize,
    pub(super) text: Text<'a>,
    pub(super) is_key: bool,
}

pub(super) enum Text<'a> {
    Plain(&'a str),
    Quoted(Cow<'a, str>),
}

/// The key that a scalar is.
pub(super) fn key_of(text: Text<'_>) -> Option<Cow<'_, str>> {
    match text {
        Text::Quoted(text) => Some(text),
        Text::Plain(text) if matches!(resolve(text), Resolved::Text) => Some(text.into()),
        Text::Plain(text) => {
            let scalar = Scalar {
                text: text.into(),
                style: ScalarStyle::Plain,
                tag: None,
            };
            scalar.key().ok().map(Cow::Owned)
        }
    }
}

/// The value that a scalar is.
pub(super) fn leaf_of(text: Text<'_>) -> Option<Leaf<'_>> {
    let text = match text {
        Text::Quoted(text) => return Some(Leaf::Text(text)),
        Text::Plain(text) => text,
    };
    Some(match resolve(text) {
        Resolved::Null => Leaf::Other(Value::Null),
        Resolved::Bool(value) => Leaf::Other(Value::Bool(value)),
        Resolved::Int(value) => Leaf::Other(value),
        Resolved::Float(float) => Leaf::Other(float_value(float)?),
        Resolved::Timestamp | Resolved::Text => Leaf::Text(text.into()),
    })
}

impl<'a, B: Build> Cursor<'a, B> {
    /// A scalar of a block, with the colon that makes it a key.
    pub(super) fn token(&mut self) -> Option<Token<'a>> {
        let start = self.at;
        let text = match self.byte(start) {
            b'"' => Text::Quoted(self.double_quoted()?),
            b'\'' => Text::Quoted(self.single_quoted()?),
            _ => return self.plain(),
        };
        let is_key = self.byte(self.at) == b':';
        if is_key {
            self.at += 1;
            if !self.is_blank(self.at) || self.at - start > KEY_LIMIT {
                return None;
            }
        }
        Some(Token {
            start,
            text,
            is_key,
        })
    }

    fn plain(&mut self) -> Option<Token<'a>> {
        let start = self.at;
        match self.byte(start) {
            b'-' if self.is_blank(start + 1) || self.text[start..].starts_with("---") => {
                return None;
            }
            b'?' | b':' | b',' | b'[' | b']' | b'{' | b'}' | b'#' | b'&' | b'*' | b'!' | b'|'
            | b'>' | b'%' | b'@' | b'`' => return None,
            _ => {}
        }
        let bytes = self.text.as_bytes();
        let may_end = |byte: &u8| matches!(byte, b'\n' | b'#' | b':');
        let mut at = start;
        loop {
            let same = bytes[at..].iter().position(may_end);
            at = same.map_or(bytes.len(), |same| at + same);
            match self.byte(at) {
                b'\n' => break,
                b'#' if self.byte(at - 1) == b' ' => break,
                b':' if self.is_blank(at + 1) => {
                    let text = &self.text[start..at];
                    if text == "<<" || text.ends_with(' ') || text.len() > KEY_LIMIT {
                        return None;
                    }
                    self.at = at + 1;
                    return Some(Token {
                        start,
                        text: Text::Plain(text),
                        is_key: true,
                    });
                }
                _ => at += 1,
            }
        }
        let text = self.text[start..at].trim_ascii_end();
        self.at = start + text.len();
        Some(Token {
            start,
            text: Text::Plain(text),
            is_key: false,
        })
    }

    /// Steps over a text in quotes that ends on its line.
    pub(super) fn double_quoted(&mut self) -> Option<Cow<'a, str>> {
        let mut text = Cow::Borrowed("");
        loop {
            self.at += 1;
            let rest = &self.text[self.at..];
            let length = rest
                .bytes()
                .position(|byte| matches!(byte, b'"' | b'\\' | b'\n'))?;
            append(&mut text, &rest[..length]);
            self.at += length;
            match self.byte(self.at) {
                b'"' => {
                    self.at += 1;
                    return Some(text);
                }
                b'\\' => {
                    self.at += 1;
                    text.to_mut().push(match self.byte(self.at) {
                        escaped @ (b'"' | b'\\') => escaped.into(),
                        b'n' => '\n',
                        b't' => '\t',
                        _ => return None,
                    });
                }
                _ => return None,
            }
        }
    }

    /// Steps over a text in quotes that ends on its line.
    pub(super) fn single_quoted(&mut self) -> Option<Cow<'a, str>> {
        let mut text = Cow::Borrowed("");
        loop {
            self.at += 1;
            let rest = &self.text[self.at..];
            let length = rest
                .bytes()
                .position(|byte| matches!(byte, b'\'' | b'\n'))?;
            append(&mut text, &rest[..length]);
            self.at += length + 1;
            match (rest.as_bytes()[length], self.byte(self.at)) {
                (b'\'', b'\'') => text.to_mut().push('\''),
                (b'\'', _) => return Some(text),
                _ => return None,
            }
        }
    }

    /// A literal block of an object or list at a column: `|` or `|-`, without a digit.
    pub(super) fn literal(&mut self, column: usize) -> Option<B::Tree> {
        self.at += 1;
        let strips = self.byte(self.at) == b'-';
        self.at += usize::from(strips);
        self.skip_spaces();
        if self.byte(self.at) != b'\n' || !self.text.ends_with('\n') {
            return None;
        }
        self.at += 1;
        let (mut text, mut indent, mut start) = (String::new(), 0, self.at);
        while self.at < self.text.len() {
            let end = self.line_end();
            let line = &self.text[self.at..end];
            let spaces = line.len() - line.trim_ascii_start().len();
            if spaces == line.len() {
                if spaces > indent && spaces > 0 {
                    return None;
                }
            } else {
                if indent == 0 {
                    (indent, start) = (spaces, self.at + spaces);
                    if indent <= column {
                        return None;
                    }
                }
                if spaces < indent {
                    break;
                }
                text.push_str(&line[indent..]);
            }
            text.push('\n');
            self.at = end + 1;
        }
        if indent == 0 {
            return None;
        }
        text.truncate(text.trim_end_matches('\n').len());
        if !strips {
            text.push('\n');
        }
        // The cursor is at the start of a line: step over the line break in front of it once more.
        self.at -= 1;
        self.end_line()?;
        Some(self.build.leaf(start, Leaf::Text(text.into())))
    }
}

/// Adds a piece to a text, which is borrowed as long as it has but one.
fn append<'a>(text: &mut Cow<'a, str>, piece: &'a str) {
    if text.is_empty() {
        *text = Cow::Borrowed(piece);
    } else {
        text.to_mut().push_str(piece);
    }
}
