//! Scalars of the quick reader: plain, in quotes, literal blocks.

use super::super::number::float_value;
use super::super::scalar::{Resolved, resolve};
use super::super::tagged::Scalar;
use super::Cursor;
use granit_parser::ScalarStyle;
use serde_json::Value;

/// Longest key.
const KEY_LIMIT: usize = 500;

/// A scalar, and whether it is a key.
pub(super) struct Token {
    pub(super) value: Text,
    pub(super) is_key: bool,
}

pub(super) enum Text {
    /// The place of a scalar without quotes.
    Plain(usize, usize),
    Quoted(String),
}

impl Cursor<'_> {
    /// A scalar of a block, with the colon that makes it a key.
    pub(super) fn token(&mut self) -> Option<Token> {
        let start = self.at;
        let value = match self.byte(start) {
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
        Some(Token { value, is_key })
    }

    fn plain(&mut self) -> Option<Token> {
        let start = self.at;
        match self.byte(start) {
            b'-' if self.is_blank(start + 1) || self.text[start..].starts_with("---") => {
                return None;
            }
            b'?' | b':' | b',' | b'[' | b']' | b'{' | b'}' | b'#' | b'&' | b'*' | b'!' | b'|'
            | b'>' | b'%' | b'@' | b'`' => return None,
            _ => {}
        }
        let mut at = start;
        loop {
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
                        value: Text::Plain(start, at),
                        is_key: true,
                    });
                }
                _ => at += 1,
            }
        }
        let end = start + self.text[start..at].trim_ascii_end().len();
        self.at = end;
        Some(Token {
            value: Text::Plain(start, end),
            is_key: false,
        })
    }

    /// Steps over a text in quotes that ends on its line.
    pub(super) fn double_quoted(&mut self) -> Option<String> {
        let mut text = String::new();
        loop {
            self.at += 1;
            let start = self.at;
            let rest = &self.text.as_bytes()[start..];
            let length = rest
                .iter()
                .position(|byte| matches!(byte, b'"' | b'\\' | b'\n'))?;
            text.push_str(&self.text[start..start + length]);
            self.at += length;
            match self.byte(self.at) {
                b'"' => {
                    self.at += 1;
                    return Some(text);
                }
                b'\\' => {
                    self.at += 1;
                    text.push(match self.byte(self.at) {
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
    pub(super) fn single_quoted(&mut self) -> Option<String> {
        let mut text = String::new();
        loop {
            self.at += 1;
            let start = self.at;
            let rest = &self.text.as_bytes()[start..];
            let length = rest.iter().position(|byte| matches!(byte, b'\'' | b'\n'))?;
            text.push_str(&self.text[start..start + length]);
            self.at += length + 1;
            match (rest[length], self.byte(self.at)) {
                (b'\'', b'\'') => text.push('\''),
                (b'\'', _) => return Some(text),
                _ => return None,
            }
        }
    }

    pub(super) fn key_of(&self, text: Text) -> Option<String> {
        match text {
            Text::Quoted(text) => Some(text),
            Text::Plain(start, end) => {
                let text = &self.text[start..end];
                if matches!(resolve(text), Resolved::Text) {
                    return Some(text.to_owned());
                }
                let scalar = Scalar {
                    text: text.into(),
                    style: ScalarStyle::Plain,
                    tag: None,
                };
                scalar.key().ok()
            }
        }
    }

    pub(super) fn value_of(&self, text: Text) -> Option<Value> {
        let (start, end) = match text {
            Text::Quoted(text) => return Some(Value::String(text)),
            Text::Plain(start, end) => (start, end),
        };
        let text = &self.text[start..end];
        Some(match resolve(text) {
            Resolved::Null => Value::Null,
            Resolved::Bool(value) => Value::Bool(value),
            Resolved::Int(value) => value,
            Resolved::Float(float) => float_value(float)?,
            Resolved::Timestamp | Resolved::Text => Value::String(text.to_owned()),
        })
    }

    /// A literal block of an object or list at a column: `|` or `|-`, without a digit.
    pub(super) fn literal(&mut self, column: usize) -> Option<Value> {
        self.at += 1;
        let strips = self.byte(self.at) == b'-';
        self.at += usize::from(strips);
        self.skip_spaces();
        if self.byte(self.at) != b'\n' || !self.text.ends_with('\n') {
            return None;
        }
        self.at += 1;
        let (mut text, mut indent) = (String::new(), 0);
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
                    indent = spaces;
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
        Some(Value::String(text))
    }
}
