//! A message of a dump as it is to be printed: [`crate::protojson`] in one pass over the bytes, while their end is looked for.
//!
//! A message is kept without its indentation, which is half of the text: lines are parted by a byte that says how deep
//! the next one is. Text is copied from input to output in runs. What [`crate::quick`] declines is kept as it stands
//! and printed, or refused, by the slower reader.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde_json::Number;
use serde_json::value::RawValue;

use crate::bytes::{control_at, part_end, verbatim_end};
use crate::dump::snake_case;
use crate::protojson::{self, Shown, Zone};
use crate::quick::{Cursor, Declined};

/// How a message is asked for.
pub(crate) const NAME: &str = "envoy_dump::Message";

/// Before a line that is one level deeper than the one before it.
const DEEPER: u8 = 1;
/// Before a line of the same level.
const SAME: u8 = 2;
/// Before a line that is one level less deep.
const LESS_DEEP: u8 = 3;

/// Blanks of one level.
const INDENT: usize = 4;

/// The start of a line, to take some of.
const LINE: &[u8; 64] = b"\n                                                               ";

/// A message of a dump.
#[derive(Clone, Debug)]
pub struct Message(Kept);

#[derive(Clone, Debug)]
enum Kept {
    /// The text to be printed, lines parted by their marks.
    Lines(Box<[u8]>),
    /// The message as it was in the dump.
    Raw(Box<RawValue>),
}

impl Message {
    /// A message that is there as it was in the dump, or could have been.
    pub fn of(raw: Box<RawValue>) -> Self {
        match lines(&mut Cursor::new(raw.get().as_bytes())) {
            Ok(lines) => Self(Kept::Lines(lines.into_boxed_slice())),
            Err(Declined) => Self(Kept::Raw(raw)),
        }
    }

    /// Appends the message to a text, whose lines after the first start at a depth of levels.
    ///
    /// # Errors
    /// When it nests too deeply, or has a number or text that is none.
    pub fn print(&self, depth: usize, out: &mut Vec<u8>) -> serde_json::Result<()> {
        match &self.0 {
            Kept::Lines(lines) => indent(lines, depth, out),
            Kept::Raw(raw) => {
                let mut text = String::new();
                protojson::message(raw, depth, &mut text)?;
                out.extend_from_slice(text.as_bytes());
            }
        }
        Ok(())
    }

    /// About how long it is when printed.
    pub(crate) fn length(&self) -> usize {
        match &self.0 {
            Kept::Lines(lines) => lines.len() * 2,
            Kept::Raw(raw) => raw.get().len() * 3 / 2,
        }
    }
}

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MessageVisitor;
        impl<'de> Visitor<'de> for MessageVisitor {
            type Value = Message;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a message")
            }

            fn visit_byte_buf<E: Error>(self, lines: Vec<u8>) -> Result<Message, E> {
                Ok(Message(Kept::Lines(lines.into_boxed_slice())))
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(
                self,
                deserializer: D,
            ) -> Result<Message, D::Error> {
                Ok(Message(Kept::Raw(Box::deserialize(deserializer)?)))
            }
        }
        deserializer.deserialize_newtype_struct(NAME, MessageVisitor)
    }
}

/// Takes a message; gives its lines.
pub(crate) fn lines(cursor: &mut Cursor<'_>) -> Result<Vec<u8>, Declined> {
    let mut printer = Printer {
        cursor,
        out: Vec::with_capacity(4 << 10),
    };
    printer.value(Zone::Fields, true)?;
    Ok(printer.out)
}

/// Appends lines with their indentation.
fn indent(lines: &[u8], mut depth: usize, out: &mut Vec<u8>) {
    let mut at = 0;
    loop {
        let end = control_at(lines, at);
        append(lines, at, end, out);
        match lines.get(end) {
            Some(&DEEPER) => depth += 1,
            Some(&LESS_DEEP) => depth = depth.saturating_sub(1),
            Some(_) => {}
            None => return,
        }
        let blanks = depth * INDENT;
        append(LINE, 0, LINE.len().min(1 + blanks), out);
        if blanks >= LINE.len() {
            out.resize(out.len() + blanks + 1 - LINE.len(), b' ');
        }
        at = end + 1;
    }
}

/// Appends a part of some bytes; a short one as a block of fixed size, which is faster.
#[inline(always)]
fn append(bytes: &[u8], start: usize, end: usize, out: &mut Vec<u8>) {
    let length = end - start;
    match bytes[start..].first_chunk::<32>() {
        Some(block) if length <= block.len() => {
            let length = out.len() + length;
            out.extend_from_slice(block);
            out.truncate(length);
        }
        _ => out.extend_from_slice(&bytes[start..end]),
    }
}

/// What reads a message and prints it.
struct Printer<'c, 'a> {
    cursor: &'c mut Cursor<'a>,
    out: Vec<u8>,
}

impl<'a> Printer<'_, 'a> {
    fn value(&mut self, zone: Zone, outermost: bool) -> Result<Shown, Declined> {
        match self.cursor.peek()? {
            b'"' => self.text(zone != Zone::Data)?,
            b'{' => return self.object(zone, outermost),
            b'[' => return self.list(zone),
            b't' => self.word("true")?,
            b'f' => self.word("false")?,
            b'n' => {
                self.word("null")?;
                return Ok(Shown::when(zone == Zone::Data));
            }
            _ => self.number()?,
        }
        Ok(Shown::Yes)
    }

    fn list(&mut self, zone: Zone) -> Result<Shown, Declined> {
        self.cursor.open(b'[')?;
        self.out.push(b'[');
        let mut first = true;
        let mut any = false;
        while self.cursor.goes_on(&mut first, b']')? {
            self.line(any);
            self.value(zone, false)?;
            any = true;
        }
        self.close(any, b']');
        Ok(Shown::when(any || zone == Zone::Data))
    }

    fn object(&mut self, zone: Zone, outermost: bool) -> Result<Shown, Declined> {
        self.cursor.open(b'{')?;
        self.out.push(b'{');
        let mut first = true;
        let mut any = false;
        let mut data_value = false;
        while self.cursor.goes_on(&mut first, b'}')? {
            let mark = self.out.len();
            self.line(any);
            let name = self.key(zone)?;
            let shown = if zone.renames() && *name == *b"@type" {
                data_value = self.kind()?;
                Shown::when(!outermost)
            } else if zone == Zone::Key && name.starts_with(b"inline") {
                self.cursor.skip()?;
                self.string(protojson::redacted(&name));
                Shown::Yes
            } else {
                self.value(zone.of_field(&name, data_value), false)?
            };
            match shown {
                Shown::Yes => any = true,
                Shown::No => self.out.truncate(mark),
            }
        }
        self.close(any, b'}');
        Ok(Shown::when(any || zone != Zone::Map))
    }

    /// The start of the line of an element, which may have others before it.
    #[inline(always)]
    fn line(&mut self, any: bool) {
        if any {
            self.out.extend_from_slice(&[b',', SAME]);
        } else {
            self.out.push(DEEPER);
        }
    }

    /// The end of a list or object.
    #[inline(always)]
    fn close(&mut self, any: bool, close: u8) {
        if any {
            self.out.push(LESS_DEEP);
        }
        self.out.push(close);
    }

    /// The key of a member; gives the name that its meaning hangs on.
    #[inline]
    fn key(&mut self, zone: Zone) -> Result<Cow<'a, [u8]>, Declined> {
        if self.cursor.peek()? != b'"' {
            return Err(Declined);
        }
        let rest = self.cursor.rest();
        let mark = self.out.len();
        let end = match zone.renames() && rest.get(1) != Some(&b'@') {
            true => camel_case(rest, &mut self.out),
            false => verbatim(rest, &mut self.out),
        };
        let name = match end {
            Some(end) => {
                self.cursor.pass(end);
                Cow::Borrowed(&rest[1..end - 1])
            }
            None => {
                self.out.truncate(mark);
                self.odd_key(zone)?
            }
        };
        self.cursor.colon()?;
        self.out.extend_from_slice(b": ");
        Ok(name)
    }

    /// A key with escapes or capitals.
    #[cold]
    fn odd_key(&mut self, zone: Zone) -> Result<Cow<'a, [u8]>, Declined> {
        let key = self.cursor.string()?.into_string()?;
        if zone.renames() && !key.starts_with('@') {
            let mut text = String::new();
            protojson::camel_case(&key, &mut text);
            self.out.extend_from_slice(text.as_bytes());
        } else {
            self.string(&key);
        }
        Ok(Cow::Owned(match zone.renames() {
            true => snake_case(&key).into_owned().into_bytes(),
            false => key.into_bytes(),
        }))
    }

    /// The type of a message; gives whether its `value` is data.
    fn kind(&mut self) -> Result<bool, Declined> {
        self.cursor.peek()?;
        let rest = self.cursor.rest();
        self.text(false)?;
        // With an escape in it, it is looked at as it is meant.
        let written = &rest[..rest.len() - self.cursor.rest().len()];
        let kind = Cursor::new(written).string()?.into_string()?;
        Ok(protojson::holds_data(&kind))
    }

    /// A string; a duration or moment that is not data becomes a normal one.
    #[inline]
    fn text(&mut self, normalize: bool) -> Result<(), Declined> {
        let rest = self.cursor.rest();
        let mark = self.out.len();
        if let Some(end) = verbatim(rest, &mut self.out) {
            if !(normalize && matches!(rest[end - 2], b's' | b'Z')) {
                self.cursor.pass(end);
                return Ok(());
            }
            self.out.truncate(mark);
        }
        let text = self.cursor.string()?.into_string()?;
        match normalize {
            true => self.string(&protojson::normal(&text)),
            false => self.string(&text),
        }
        Ok(())
    }

    /// Any text as a string.
    fn string(&mut self, text: &str) {
        let mut quoted = String::with_capacity(text.len() + 2);
        protojson::string(text, &mut quoted);
        self.out.extend_from_slice(quoted.as_bytes());
    }

    fn word(&mut self, word: &str) -> Result<(), Declined> {
        self.cursor.word(word)?;
        self.out.extend_from_slice(word.as_bytes());
        Ok(())
    }

    fn number(&mut self) -> Result<(), Declined> {
        if let Ok((digits, _)) = self.cursor.integer() {
            self.out.extend_from_slice(digits);
            return Ok(());
        }
        let rest = self.cursor.rest();
        self.cursor.skip()?;
        let written = &rest[..rest.len() - self.cursor.rest().len()];
        let number: Number = serde_json::from_slice(written).map_err(|_| Declined)?;
        self.out.extend_from_slice(number.to_string().as_bytes());
        Ok(())
    }
}

/// Appends the string that some bytes start with, if it is printed as it is; gives its length.
#[inline(always)]
fn verbatim(bytes: &[u8], out: &mut Vec<u8>) -> Option<usize> {
    let end = verbatim_end(bytes, 1);
    if bytes.get(end) != Some(&b'"') || bytes[0] != b'"' {
        return None;
    }
    append(bytes, 0, end + 1, out);
    Some(end + 1)
}

/// Appends the name of a field that some bytes start with in camel case, if it is in snake case; gives its length.
/// Otherwise what was appended is to be forgotten.
#[inline(always)]
fn camel_case(bytes: &[u8], out: &mut Vec<u8>) -> Option<usize> {
    let mut start = 0;
    let mut end = part_end(bytes, 1);
    while bytes.get(end) == Some(&b'_') {
        append(bytes, start, end, out);
        start = end + 1;
        if let Some(letter @ b'a'..=b'z') = bytes.get(start) {
            out.push(letter.to_ascii_uppercase());
            start += 1;
        }
        end = part_end(bytes, start);
    }
    if bytes.get(end) != Some(&b'"') {
        return None;
    }
    append(bytes, start, end + 1, out);
    Some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What both readers make of a message.
    fn check(text: &str) {
        let raw = RawValue::from_string(text.to_owned()).unwrap();
        let message = Message::of(raw.clone());
        for depth in [0, 1, 20] {
            let mut slowly = String::new();
            let expected =
                protojson::message(&raw, depth, &mut slowly).map_err(|error| error.to_string());
            let mut out = Vec::new();
            let found = message
                .print(depth, &mut out)
                .map_err(|error| error.to_string());
            assert_eq!(found, expected, "{text}");
            if found.is_ok() {
                assert_eq!(String::from_utf8(out).unwrap(), slowly, "{text}");
            }
        }
    }

    #[test]
    fn both_readers_print_the_same() {
        for text in [
            "{}",
            " { } ",
            "[]",
            r#"[[], {}, null, "", true, false]"#,
            r#"{"@type": "a", "b": {"@type": "c", "d": 1}}"#,
            r#"{"@a_b": 1, "@": 2, "": 3, "_": 4, "__a__b_": 5, "aB_c": 6, "a_B": 7}"#,
            r#"{"a\u005fb": 1, "c<d_e": 2, "é_é": 3, "x\ny": ["<", "&", "\u2028", "\ud83d\ude00", "ü"]}"#,
            r#"{"a": "1.5s", "b": "s", "c": "1.5\u0073", "d": "2026-01-02T03:04:05.1234Z", "e": "bytes"}"#,
            r#"{"filter_metadata": {"a_b": "1.5s", "c": [], "d": null, "@type": 1}, "policies": {"a_b": {"c_d": []}, "e": {}}}"#,
            r#"{"filterMetadata": {"a_b": 1}, "privateKey": {"inlineBytes": "eA==", "inline_string": [1], "file_name": "x"}}"#,
            r#"{"x": {"@type": "type.googleapis.com/xds.type.v3.TypedStruct", "value": {"a_b": {}}}}"#,
            r#"{"x": {"@type": "udpa.type.v1.Typed\u0053truct", "value": {"a_b": {}}}}"#,
            r#"{"x": {"@type": "a/google.protobuf.Struct", "value": {"a_b": "2.0s"}}, "y": {"value": {"a_b": "2.0s"}}}"#,
            r#"{"x": {"@type": 3}}"#,
            "[0, -0, 1, -1, 1.0, -1.5, 1e2, 123456789012345678, 1234567890123456789, 0.1, 1E-7]",
            "[18446744073709551615, 18446744073709551616, -9223372036854775808, -9223372036854775809]",
            "[1E400]",
            r#"{"lonely": "\ud83d"}"#,
            r#"{"a_key_that_is_longer_than_any_that_envoy_has_and_has_still_to_be_renamed_as_all_are": 1}"#,
            r#"{"map": {"exact_match_map": {"map": {"a_b": {"c_d": {}}}}, "node": {"metadata": {"e_f": 1}}}}"#,
        ] {
            check(text);
        }
        for length in 58..68 {
            let key = "a_".repeat(length / 2) + &"b".repeat(length % 2);
            check(&format!("{{\"{key}\": {{\"{}\": 1}}}}", "c".repeat(length)));
        }
        for depth in [10, 95, 99, 100, 101, 120, 126, 127, 128, 200] {
            check(&format!("{}{}", "[".repeat(depth), "]".repeat(depth)));
            check(&format!(
                "{}1{}",
                "{\"a\":".repeat(depth),
                "}".repeat(depth)
            ));
        }
    }
}
