//! A JSON value as YAML text, byte for byte what `sigs.k8s.io/yaml` writes.
//!
//! Three texts differ, as Go cannot read back what it writes for them: a key `<<` is quoted, line and paragraph separators
//! (U+2028, U+2029) are escaped, and what follows a byte order mark (U+FEFF) is not.
//!
//! Two-space indentation, lists not indented below their key, keys in natural order, texts folded behind column 80.

use super::natural;
use super::number::format_number;
use super::style::{self, Style, is_printable};
use crate::shared::Written;
use crate::value::{Kind, Tree};
use std::cell::OnceCell;
use std::fmt::Write as _;

/// Lines are folded at the first space behind this column.
const WIDTH: usize = 80;

/// Longest key, in bytes, that stands on one line with its value; longer ones are written behind `? `.
const KEY_LIMIT: usize = 128;

/// Characters that YAML 1.1 takes for line breaks; a key with one of them is written behind `? ` too.
const BREAKS: [char; 5] = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];

/// The value as a YAML document, newline included.
pub fn to_string(value: &impl Tree) -> String {
    let mut text = String::with_capacity(4096);
    write(&mut text, value);
    text
}

/// Appends the value as a YAML document, newline included. What `text` holds already must end a line.
pub fn write(text: &mut String, value: &impl Tree) {
    let mut emitter = Emitter {
        line_start: text.len(),
        out: text,
    };
    emitter.value(value, Place::Root);
    if !emitter.out.ends_with('\n') {
        emitter.out.push('\n');
    }
}

/// Where a value stands.
#[derive(Clone, Copy)]
enum Place {
    /// The whole document.
    Root,
    /// Behind the colon of a key that stands at this column.
    Member(usize),
    /// Behind a dash (or the `?` or `:` of a long key) at this column; objects and lists begin on the same line.
    Inline(usize),
}

impl Place {
    /// Column of the lines that continue a text.
    fn continuation(self) -> usize {
        match self {
            Self::Root => 2,
            Self::Member(column) | Self::Inline(column) => column + 2,
        }
    }
}

struct Emitter<'a> {
    out: &'a mut String,
    line_start: usize,
}

impl Emitter<'_> {
    fn value(&mut self, value: &impl Tree, place: Place) {
        match value.kind() {
            Kind::Object if value.members().next().is_some() => self.object(value, place),
            Kind::List if !value.items().is_empty() => self.list(value, place),
            Kind::Text(text) => {
                self.gap(place);
                self.text(text, place.continuation());
            }
            scalar => {
                self.gap(place);
                self.simple(scalar);
            }
        }
    }

    /// The space before a scalar.
    fn gap(&mut self, place: Place) {
        if !matches!(place, Place::Root) {
            self.out.push(' ');
        }
    }

    fn simple(&mut self, value: Kind<'_>) {
        match value {
            Kind::Null => self.out.push_str("null"),
            Kind::Bool(value) => self.out.push_str(if value { "true" } else { "false" }),
            Kind::Number(number) => self.out.push_str(&format_number(number)),
            Kind::List => self.out.push_str("[]"),
            Kind::Object => self.out.push_str("{}"),
            Kind::Text(text) => self.out.push_str(text),
        }
    }

    fn object<T: Tree>(&mut self, object: &T, place: Place) {
        let column = match place {
            Place::Root => 0,
            Place::Member(column) | Place::Inline(column) => column + 2,
        };
        self.begin(column, matches!(place, Place::Inline(_)));
        self.once(object, column, |emitter| emitter.members(object, column));
    }

    /// The members of an object, the first one where a line has begun.
    fn members<T: Tree>(&mut self, object: &T, column: usize) {
        let mut is_first = true;
        let mut member = |key: &str, value: &T| {
            if !std::mem::take(&mut is_first) {
                self.newline(column);
            }
            self.member(key, value, column);
        };
        if natural::is_sorted(object.members().map(|(key, _)| key)) {
            return object.members().for_each(|(key, value)| member(key, value));
        }
        let mut entries: Vec<(&str, &T)> = object.members().collect();
        natural::sort(&mut entries);
        for (key, value) in entries {
            member(key, value);
        }
    }

    /// Writes what begins at this column of a line, or copies what was written of it before.
    fn once<T: Tree>(&mut self, value: &T, column: usize, write: impl FnOnce(&mut Self)) {
        let start = self.out.len();
        let kept = value.written();
        if let Some(written) = kept.and_then(OnceCell::get)
            && written.column == column
        {
            self.out.push_str(&written.text);
            self.line_start = written.last_line.map_or(self.line_start, |at| start + at);
            return;
        }
        write(self);
        if let Some(kept) = kept {
            kept.get_or_init(|| {
                let last_line = self.line_start.checked_sub(start);
                let text = self.out[start..].into();
                Box::new(Written {
                    column,
                    text,
                    last_line,
                })
            });
        }
    }

    fn member(&mut self, key: &str, value: &impl Tree, column: usize) {
        if key.len() <= KEY_LIMIT && style::is_name(key.as_bytes()) {
            self.out.push_str(key);
            self.out.push(':');
            return self.value(value, Place::Member(column));
        }
        let is_printable = |byte: u8| matches!(byte, b' '..=b'~');
        if key.len() <= KEY_LIMIT && (key.bytes().all(is_printable) || !key.contains(BREAKS)) {
            self.key(key);
            self.out.push(':');
            return self.value(value, Place::Member(column));
        }
        self.out.push_str("? ");
        self.text(key, column + 2);
        self.newline(column);
        self.out.push(':');
        self.value(value, Place::Inline(column));
    }

    fn list<T: Tree>(&mut self, list: &T, place: Place) {
        let column = match place {
            Place::Root => 0,
            Place::Member(column) => column,
            Place::Inline(column) => column + 2,
        };
        self.begin(column, matches!(place, Place::Inline(_)));
        self.once(list, column, |emitter| {
            for (index, item) in list.items().iter().enumerate() {
                if index > 0 {
                    emitter.newline(column);
                }
                emitter.out.push('-');
                emitter.value(item, Place::Inline(column));
            }
        });
    }

    /// Goes to the place of a key or dash: the next line, or one space further behind a dash.
    fn begin(&mut self, column: usize, is_inline: bool) {
        if is_inline {
            self.out.push(' ');
        } else {
            self.newline(column);
        }
    }

    /// Starts a line with this indentation, unless one has just begun.
    fn newline(&mut self, column: usize) {
        if self.out.len() != self.line_start {
            self.out.push('\n');
        }
        self.line_start = self.out.len();
        self.indent(column);
    }

    fn indent(&mut self, column: usize) {
        const SPACES: &str = "                                                                ";
        let mut left = column;
        while left > SPACES.len() {
            self.out.push_str(SPACES);
            left -= SPACES.len();
        }
        self.out.push_str(&SPACES[..left]);
    }

    /// A key that stands on one line.
    fn key(&mut self, key: &str) {
        match style::of(key) {
            // go-yaml writes this key plainly and then reads it as a merge key.
            Style::Plain if key == "<<" => self.double(key, None),
            Style::Plain => self.out.push_str(key),
            Style::Single => self.single(key, None),
            Style::Double | Style::Literal => self.double(key, None),
        }
    }

    fn text(&mut self, text: &str, continuation: usize) {
        match style::of(text) {
            Style::Plain => self.plain(text, continuation),
            Style::Single => self.single(text, Some(continuation)),
            Style::Double => self.double(text, Some(continuation)),
            Style::Literal => self.literal(text, continuation),
        }
    }

    fn plain(&mut self, text: &str, continuation: usize) {
        if self.fits(text) {
            return self.out.push_str(text);
        }
        let mut column = self.column();
        let mut rest = text;
        while let Some(space) = rest.find(' ') {
            let (word, after) = (&rest[..space], &rest[space + 1..]);
            self.out.push_str(word);
            column += width(word);
            if column > WIDTH && !word.is_empty() && !after.starts_with(' ') {
                self.newline(continuation);
                column = continuation;
            } else {
                self.out.push(' ');
                column += 1;
            }
            rest = after;
        }
        self.out.push_str(rest);
    }

    /// Whether a text surely ends before the line is folded: it has at most as many characters as bytes.
    fn fits(&self, text: &str) -> bool {
        self.out.len() - self.line_start + text.len() <= WIDTH
    }

    /// Characters on the line so far.
    fn column(&self) -> usize {
        width(&self.out[self.line_start..])
    }

    /// In single quotes; folded when a column to continue at is given.
    fn single(&mut self, text: &str, continuation: Option<usize>) {
        self.out.push('\'');
        let is_one_line = continuation.is_none() || self.fits(text) || !text.contains(' ');
        if is_one_line && !text.contains('\'') {
            self.out.push_str(text);
            return self.out.push('\'');
        }
        let mut column = self.column();
        let mut was_space = false;
        for (index, c) in text.char_indices() {
            let is_space = c == ' ';
            let may_fold =
                is_space && !was_space && column > WIDTH && index > 0 && index + 1 < text.len();
            match continuation.filter(|_| may_fold && !text[index + 1..].starts_with(' ')) {
                Some(continuation) => {
                    self.newline(continuation);
                    column = continuation;
                }
                None => {
                    self.out.push_str(if c == '\'' { "'" } else { "" });
                    self.out.push(c);
                    column += if c == '\'' { 2 } else { 1 };
                }
            }
            was_space = is_space;
        }
        self.out.push('\'');
    }

    /// In double quotes with escapes; folded when a column to continue at is given.
    fn double(&mut self, text: &str, continuation: Option<usize>) {
        self.out.push('"');
        let is_bare = |byte: u8| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
        if self.fits(text) && text.bytes().all(is_bare) {
            self.out.push_str(text);
            return self.out.push('"');
        }
        let mut was_space = false;
        let mut column = self.column();
        for (index, c) in text.char_indices() {
            let is_space = c == ' ';
            let may_fold =
                is_space && !was_space && column > WIDTH && index > 0 && index + 1 < text.len();
            let before = self.out.len();
            match continuation.filter(|_| may_fold) {
                Some(continuation) => {
                    self.newline(continuation);
                    column = continuation;
                    if text[index + 1..].starts_with(' ') {
                        self.out.push('\\');
                        column += 1;
                    }
                }
                None => {
                    self.escaped(&text[index..], c);
                    column += width(&self.out[before..]);
                }
            }
            was_space = is_space;
        }
        self.out.push('"');
    }

    fn escaped(&mut self, text: &str, c: char) {
        let short = match c {
            '\0' => "\\0",
            '\x07' => "\\a",
            '\x08' => "\\b",
            '\t' => "\\t",
            '\n' => "\\n",
            '\x0b' => "\\v",
            '\x0c' => "\\f",
            '\r' => "\\r",
            '\x1b' => "\\e",
            '"' => "\\\"",
            '\\' => "\\\\",
            '\u{85}' => "\\N",
            '\u{2028}' => "\\L",
            '\u{2029}' => "\\P",
            c if is_printable(text.as_bytes()) => return self.out.push(c),
            c => return self.numbered(c),
        };
        self.out.push_str(short);
    }

    fn numbered(&mut self, c: char) {
        let code = u32::from(c);
        let written = match code {
            0..=0xff => write!(self.out, "\\x{code:02X}"),
            0x100..=0xffff => write!(self.out, "\\u{code:04X}"),
            _ => write!(self.out, "\\U{code:08X}"),
        };
        written.expect("writing to a text cannot fail");
    }

    fn literal(&mut self, text: &str, continuation: usize) {
        self.out.push('|');
        if text.starts_with([' ', '\n']) {
            self.out.push('2');
        }
        match text.strip_suffix('\n') {
            None => self.out.push('-'),
            Some(rest) if rest.is_empty() || rest.ends_with('\n') => self.out.push('+'),
            Some(_) => {}
        }
        for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
            self.out.push('\n');
            if !line.is_empty() {
                self.indent(continuation);
                self.out.push_str(line);
            }
        }
        if text.ends_with('\n') {
            self.out.push('\n');
            self.line_start = self.out.len();
        }
    }
}

/// Characters in a text.
fn width(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.chars().count()
    }
}
