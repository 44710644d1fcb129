//! Decodes JSON as serde_json does, faster, where it is as Envoy writes it.
//!
//! What is odd is declined here and left to serde_json, which gives the value or the error: a text where a list
//! belongs, a number with an exponent, a text that nests deeply, bytes that end too early. So nothing here has to
//! know every case, and no error needs words; what is taken must be taken as serde_json takes it. The bytes are known to
//! be UTF-8, as those of the reader are.

use serde::Deserialize;
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::bytes::{blanks_end, text_end};
use crate::message;
use crate::scan::{Scan, plain_end, quoted_end};

/// How deeply what is decoded may nest; serde_json has a limit, too.
const DEPTH: u8 = 100;

/// How serde_json asks for a value as it stands.
const RAW: &str = "$serde_json::private::RawValue";

/// The value that some bytes start with, and its length.
///
/// # Errors
/// When they are too few, or what they start with is declined.
pub(crate) fn first<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> serde_json::Result<(T, usize)> {
    let mut cursor = Cursor::new(bytes);
    match T::deserialize(&mut cursor) {
        Ok(value) => Ok((value, cursor.at)),
        Err(error) => Err(de::Error::custom(error)),
    }
}

/// The value that some bytes are, or that they start with, and its length.
///
/// # Errors
/// As [`whole`] or [`first`].
pub(crate) fn value<'a, T: Deserialize<'a>>(
    bytes: &'a [u8],
    part: Part,
) -> serde_json::Result<(T, usize)> {
    match part {
        Part::Whole => whole(bytes).map(|value| (value, bytes.len())),
        Part::First => first(bytes),
    }
}

/// What some bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// A value.
    Whole,
    /// A value and what follows it, or the start of one.
    First,
}

/// The value that some bytes are.
///
/// # Errors
/// As `serde_json::from_slice`.
pub(crate) fn whole<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> serde_json::Result<T> {
    let mut cursor = Cursor::new(bytes);
    if let Ok(value) = T::deserialize(&mut cursor)
        && blanks_end(bytes, cursor.at) == bytes.len()
    {
        return Ok(value);
    }
    serde_json::from_slice(bytes)
}

/// What is not taken here.
#[derive(Debug)]
pub(crate) struct Declined;

impl std::fmt::Display for Declined {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("declined")
    }
}

impl std::error::Error for Declined {}

impl de::Error for Declined {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self
    }
}

type Taken<T> = Result<T, Declined>;

/// A place in some bytes.
pub(crate) struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: u8,
}

/// A string of the input.
pub(crate) enum Quoted<'a> {
    /// As it stands.
    Plain(&'a [u8]),
    /// One that had escapes.
    Unescaped(String),
}

impl Quoted<'_> {
    /// The text.
    pub(crate) fn into_string(self) -> Result<String, Declined> {
        match self {
            Quoted::Plain(text) => String::from_utf8(text.to_vec()).map_err(|_| Declined),
            Quoted::Unescaped(text) => Ok(text),
        }
    }
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            depth: 0,
        }
    }

    /// The bytes that are left.
    pub(crate) fn rest(&self) -> &'a [u8] {
        &self.bytes[self.at..]
    }

    /// Goes past some bytes.
    pub(crate) fn pass(&mut self, length: usize) {
        self.at += length;
    }

    /// The next byte that is not a blank.
    #[inline(always)]
    pub(crate) fn peek(&mut self) -> Taken<u8> {
        self.at = blanks_end(self.bytes, self.at);
        self.bytes.get(self.at).copied().ok_or(Declined)
    }

    /// Goes past a value.
    #[inline]
    pub(crate) fn skip(&mut self) -> Taken<()> {
        let first = self.peek()?;
        let end = match first {
            b'"' => quoted_end(self.bytes, self.at),
            _ => plain_end(self.bytes, self.at, first),
        };
        match end {
            Some(end) => self.at = end,
            None => match Scan::new().feed(self.rest()) {
                Ok(Some(length)) => self.at += length,
                _ => return Err(Declined),
            },
        }
        Ok(())
    }

    /// Takes a string.
    #[inline]
    pub(crate) fn string(&mut self) -> Taken<Quoted<'a>> {
        if self.peek()? != b'"' {
            return Err(Declined);
        }
        let end = text_end(self.bytes, self.at + 1);
        match self.bytes.get(end) {
            Some(b'"') => {
                let text = &self.bytes[self.at + 1..end];
                self.at = end + 1;
                Ok(Quoted::Plain(text))
            }
            Some(b'\\') => self.unescaped().map(Quoted::Unescaped),
            _ => Err(Declined),
        }
    }

    #[cold]
    fn unescaped(&mut self) -> Taken<String> {
        let start = self.at;
        match Scan::new().feed(self.rest()) {
            Ok(Some(length)) => self.at += length,
            _ => return Err(Declined),
        }
        serde_json::from_slice(&self.bytes[start..self.at]).map_err(|_| Declined)
    }

    /// Takes a natural number or one below zero, of few digits.
    #[inline]
    pub(crate) fn integer(&mut self) -> Taken<(&'a [u8], i64)> {
        let negative = self.peek()? == b'-';
        let start = self.at + usize::from(negative);
        let first = *self.bytes.get(start).ok_or(Declined)?;
        if !first.is_ascii_digit() {
            return Err(Declined);
        }
        let end = plain_end(self.bytes, start, first).ok_or(Declined)?;
        let digits = &self.bytes[start..end];
        // Minus zero is a float, more digits may be one.
        if digits.len() > 18 || (negative && first == b'0') {
            return Err(Declined);
        }
        let number = digits
            .iter()
            .fold(0, |number, digit| number * 10 + i64::from(digit - b'0'));
        let text = &self.bytes[self.at..end];
        self.at = end;
        Ok((text, if negative { -number } else { number }))
    }

    /// Takes `true`, `false` or `null`.
    #[inline]
    pub(crate) fn word(&mut self, word: &str) -> Taken<()> {
        if !self.rest().starts_with(word.as_bytes()) {
            return Err(Declined);
        }
        self.at += word.len();
        Ok(())
    }

    /// Takes what opens a list or object.
    #[inline]
    pub(crate) fn open(&mut self, open: u8) -> Taken<()> {
        if self.peek()? != open || self.depth == DEPTH {
            return Err(Declined);
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Before an element of a list or object: whether there is one. Takes the comma before it, or the end.
    #[inline]
    pub(crate) fn goes_on(&mut self, first: &mut bool, close: u8) -> Taken<bool> {
        let byte = self.peek()?;
        if byte == close {
            self.at += 1;
            self.depth -= 1;
            return Ok(false);
        }
        if !std::mem::replace(first, false) {
            if byte != b',' {
                return Err(Declined);
            }
            self.at += 1;
            // No comma before the end.
            if self.peek()? == close {
                return Err(Declined);
            }
        }
        Ok(true)
    }

    /// Takes the colon after a key.
    #[inline]
    pub(crate) fn colon(&mut self) -> Taken<()> {
        if self.peek()? != b':' {
            return Err(Declined);
        }
        // As a rule one space follows.
        let is_space = self.bytes.get(self.at + 1) == Some(&b' ');
        self.at += 1 + usize::from(is_space);
        Ok(())
    }

    /// Takes a value as it stands.
    fn raw(&mut self) -> Taken<&'a str> {
        self.peek()?;
        let start = self.at;
        self.skip()?;
        std::str::from_utf8(&self.bytes[start..self.at]).map_err(|_| Declined)
    }
}

impl<'de> Deserializer<'de> for &mut Cursor<'de> {
    type Error = Declined;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Taken<V::Value> {
        match self.peek()? {
            b'"' => self.deserialize_str(visitor),
            b'{' => self.deserialize_map(visitor),
            b'[' => self.deserialize_seq(visitor),
            b't' | b'f' => self.deserialize_bool(visitor),
            b'n' => {
                self.word("null")?;
                visitor.visit_unit()
            }
            _ => match self.integer()?.1 {
                number @ 0.. => visitor.visit_u64(number.cast_unsigned()),
                number => visitor.visit_i64(number),
            },
        }
    }

    #[inline]
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Taken<V::Value> {
        match self.string()? {
            Quoted::Plain(text) => {
                visitor.visit_borrowed_str(std::str::from_utf8(text).map_err(|_| Declined)?)
            }
            Quoted::Unescaped(text) => visitor.visit_str(&text),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Taken<V::Value> {
        self.deserialize_str(visitor)
    }

    #[inline]
    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Taken<V::Value> {
        self.deserialize_str(visitor)
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Taken<V::Value> {
        if self.peek()? == b'n' {
            self.word("null")?;
            return visitor.visit_none();
        }
        visitor.visit_some(self)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Taken<V::Value> {
        let value = self.peek()? == b't';
        self.word(if value { "true" } else { "false" })?;
        visitor.visit_bool(value)
    }

    #[inline]
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Taken<V::Value> {
        self.skip()?;
        visitor.visit_unit()
    }

    #[inline]
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Taken<V::Value> {
        self.open(b'[')?;
        let mut elements = Elements::new(self);
        let value = visitor.visit_seq(&mut elements)?;
        elements.finish()?;
        Ok(value)
    }

    #[inline]
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Taken<V::Value> {
        self.open(b'{')?;
        let mut members = Elements::new(self);
        let value = visitor.visit_map(&mut members)?;
        members.finish()?;
        Ok(value)
    }

    #[inline]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Taken<V::Value> {
        self.deserialize_map(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Taken<V::Value> {
        match name {
            RAW => visitor.visit_map(Raw(Some(self.raw()?))),
            message::NAME => {
                let lines = message::lines(self)?;
                visitor.visit_byte_buf(lines)
            }
            _ => visitor.visit_newtype_struct(self),
        }
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct
        tuple tuple_struct enum
    }
}

/// The elements of a list or the members of an object.
struct Elements<'c, 'de> {
    cursor: &'c mut Cursor<'de>,
    first: bool,
    ended: bool,
}

impl<'c, 'de> Elements<'c, 'de> {
    #[inline]
    fn new(cursor: &'c mut Cursor<'de>) -> Self {
        Self {
            cursor,
            first: true,
            ended: false,
        }
    }

    /// Whether there is another one.
    #[inline]
    fn more(&mut self, close: u8) -> Taken<bool> {
        if !self.ended {
            self.ended = !self.cursor.goes_on(&mut self.first, close)?;
        }
        Ok(!self.ended)
    }

    /// All must have been asked for.
    #[inline]
    fn finish(self) -> Taken<()> {
        if self.ended { Ok(()) } else { Err(Declined) }
    }
}

impl<'de> SeqAccess<'de> for &mut Elements<'_, 'de> {
    type Error = Declined;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Taken<Option<T::Value>> {
        if !self.more(b']')? {
            return Ok(None);
        }
        seed.deserialize(&mut *self.cursor).map(Some)
    }
}

impl<'de> MapAccess<'de> for &mut Elements<'_, 'de> {
    type Error = Declined;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Taken<Option<K::Value>> {
        if !self.more(b'}')? {
            return Ok(None);
        }
        let key = seed.deserialize(Key(&mut *self.cursor))?;
        self.cursor.colon()?;
        Ok(Some(key))
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Taken<V::Value> {
        seed.deserialize(&mut *self.cursor)
    }
}

/// The key of a member, which is a string whatever is asked for.
struct Key<'c, 'de>(&'c mut Cursor<'de>);

impl<'de> Deserializer<'de> for Key<'_, 'de> {
    type Error = Declined;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Taken<V::Value> {
        self.0.deserialize_str(visitor)
    }

    /// A name of a field is compared byte by byte anyway.
    #[inline]
    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Taken<V::Value> {
        match self.0.string()? {
            Quoted::Plain(name) => visitor.visit_borrowed_bytes(name),
            Quoted::Unescaped(name) => visitor.visit_str(&name),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum ignored_any
    }
}

/// A value as it stands, in the way that serde_json's raw value wants it.
struct Raw<'de>(Option<&'de str>);

impl<'de> MapAccess<'de> for Raw<'de> {
    type Error = Declined;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Taken<Option<K::Value>> {
        seed.deserialize(BorrowedStrDeserializer::new(RAW))
            .map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Taken<V::Value> {
        let text = self.0.take().ok_or(Declined)?;
        seed.deserialize(BorrowedStrDeserializer::new(text))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::*;
    use crate::proto::{Choice, List, Number, Text};

    /// Something of each kind that collectors read.
    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "looked at by Debug only")]
    struct Probe<'a> {
        #[serde(borrow, default)]
        name: Text<'a>,
        #[serde(default, alias = "portValue")]
        port_value: Number,
        #[serde(borrow, default)]
        kind: Choice<'a>,
        #[serde(default)]
        flag: Option<bool>,
        #[serde(borrow, default)]
        raw: Option<&'a RawValue>,
        #[serde(default)]
        path: Option<String>,
        #[serde(borrow, default)]
        list: List<Self>,
        #[serde(borrow, default)]
        inner: Option<Box<Self>>,
    }

    const SAMPLE: &str = r#"{
 "version_info": "7", "other": {"a": [1, -2.5e3, true, {"b": "\u00e9\\"}], "c": {}},
 "name": "outbound|80||a.b", "port_value": 8080, "kind": "EDS", "flag": false,
 "raw": {"x": [1, "y"]}, "path": "/a\n", "list": [
  {"name": "é", "kind": 3, "flag": null, "raw": null, "path": null}, {},
  {"portValue": "15001", "kind": -1, "list": [], "inner": null}
 ],
 "inner": {"inner": {"name": null, "list": null}}
}"#;

    /// What is taken is taken as serde_json takes it; says whether it was.
    fn check(bytes: &[u8]) -> bool {
        let mut cursor = Cursor::new(bytes);
        let Ok(found) = Probe::deserialize(&mut cursor) else {
            return false;
        };
        let text = String::from_utf8_lossy(bytes);
        let taken = &bytes[..cursor.at];
        let expected: Probe<'_> = serde_json::from_slice(taken).expect(&text);
        assert_eq!(format!("{found:?}"), format!("{expected:?}"), "{text}");
        true
    }

    #[test]
    fn what_is_plain_is_taken() {
        assert!(check(SAMPLE.as_bytes()));
        assert!(check(b"{\"name\": \"a\"} x"));
        let probe: Probe<'_> = whole(b" { \"port_value\" : 1e1 } \n").unwrap();
        assert_eq!(probe.port_value, Number(10));
        for cut in 0..SAMPLE.len() {
            assert!(!check(&SAMPLE.as_bytes()[..cut]), "{cut}");
            assert!(whole::<Probe<'_>>(&SAMPLE.as_bytes()[..cut]).is_err());
        }
    }

    #[test]
    fn what_is_broken_is_never_taken_otherwise() {
        let pieces: [&[u8]; 24] = [
            b"{",
            b"}",
            b"[",
            b"]",
            b",",
            b":",
            b"\"",
            b"\\",
            b"0",
            b"-",
            b".5",
            b"e3",
            b"\n",
            b"\xff",
            b"\x00",
            b"null",
            b"true",
            b"\"x\"",
            b"\\u00e9",
            b"\\ud83d",
            b"{\"name\":1}",
            b" ",
            b"99999999999",
            b"",
        ];
        let mut seed = 7_u64;
        let mut random = |limit: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            usize::try_from(seed >> 33).unwrap() % limit
        };
        let mut taken = 0;
        for _ in 0..20_000 {
            let mut bytes = SAMPLE.as_bytes().to_vec();
            for _ in 0..=random(2) {
                let at = random(bytes.len());
                let end = (at + random(3)).min(bytes.len());
                bytes.splice(at..end, pieces[random(pieces.len())].iter().copied());
            }
            if std::str::from_utf8(&bytes).is_ok() {
                taken += usize::from(check(&bytes));
            }
        }
        assert!(taken > 2_000, "{taken}");
    }
}
