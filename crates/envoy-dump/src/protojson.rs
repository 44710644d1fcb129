//! Prints messages of a dump as JSON for protobuf, which is how the peer prints them.
//!
//! Envoy writes fields in snake case, `"connect_timeout": "1.5s"`; JSON for protobuf has
//! `"connectTimeout": "1.500s"`. No description of Envoy's messages is needed for that, only the
//! places where keys are data and not names of fields. Text goes from input to output without a tree;
//! [`Message`] does so faster with what is as Envoy writes it.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::message::Message;

/// Blanks of one level.
const INDENT: usize = 4;

/// Blanks to take some of.
const BLANKS: &str = "                                                                ";

/// Appends a message to a text, whose lines after the first start at a depth of levels. The type of
/// the message itself is left out, those of messages inside stay.
///
/// # Errors
/// When it nests too deeply.
pub fn message(raw: &RawValue, depth: usize, out: &mut String) -> serde_json::Result<()> {
    let mut printer = Printer { out, depth };
    let mut deserializer = serde_json::Deserializer::from_str(raw.get());
    Element {
        printer: &mut printer,
        zone: Zone::Fields,
        outermost: true,
    }
    .deserialize(&mut deserializer)
    .map(|_| ())
}

/// Bytes that a list is printed in at once, at least.
const PIECE: usize = 64 << 10;

/// Prints messages as a list, in pieces.
pub fn list<'a>(
    messages: impl IntoIterator<Item = &'a Message>,
) -> impl Iterator<Item = serde_json::Result<Vec<u8>>> {
    let mut messages = messages.into_iter().fuse();
    let mut before = Some("[\n    ");
    let mut failed = None;
    std::iter::from_fn(move || {
        if let Some(error) = failed.take() {
            return Some(Err(error));
        }
        let mut piece = Vec::new();
        while let Some(open) = before
            && piece.len() < PIECE
        {
            let Some(message) = messages.next() else {
                let end = match open {
                    "[\n    " => "[]\n",
                    _ => "\n]\n",
                };
                piece.extend_from_slice(end.as_bytes());
                before = None;
                break;
            };
            piece.reserve(message.length() + open.len());
            let mark = piece.len();
            piece.extend_from_slice(open.as_bytes());
            before = Some(",\n    ");
            if let Err(error) = message.print(1, &mut piece) {
                piece.truncate(mark);
                failed = Some(error);
                before = None;
            }
        }
        match piece.is_empty() {
            true => failed.take().map(Err),
            false => Some(Ok(piece)),
        }
    })
}

/// Prints a section whose fields are given as an object.
///
/// # Errors
/// When a field nests too deeply.
pub fn object(fields: &[(String, Box<RawValue>)]) -> serde_json::Result<String> {
    let mut raw = String::from("{");
    for (name, value) in fields {
        if raw.len() > 1 {
            raw.push(',');
        }
        string(name, &mut raw);
        raw.push(':');
        raw.push_str(value.get());
    }
    raw.push('}');
    let mut out = String::new();
    message(&RawValue::from_string(raw)?, 0, &mut out)?;
    out.push('\n');
    Ok(out)
}

/// What keys and values of an object are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Zone {
    /// Fields of a message.
    Fields,
    /// Fields of a message of which one holds data: `metadata` of a node and the like.
    FieldsWithData(&'static str),
    /// Fields of a message of which one is a map: the tables of a matcher.
    FieldsWithMap,
    /// Keys are data, values are messages.
    Map,
    /// All is data.
    Data,
    /// A key, which must not be printed.
    Key,
}

impl Zone {
    /// What the value of a field is. `data_value` says that the message is one whose `value` is data.
    pub(crate) fn of_field(self, name: &[u8], data_value: bool) -> Self {
        match (self, name) {
            (Self::Data, _) => Self::Data,
            (Self::Map, _) => Self::Fields,
            (Self::FieldsWithData(field), _) if field.as_bytes() == name => Self::Data,
            (Self::FieldsWithMap, b"map") => Self::Map,
            (_, b"value") if data_value => Self::Data,
            (
                _,
                b"filter_metadata"
                | b"static_layer"
                | b"json_format"
                | b"default_subset"
                | b"context_extensions",
            ) => Self::Data,
            (
                _,
                b"typed_per_filter_config"
                | b"typed_filter_metadata"
                | b"typed_extension_protocol_options"
                | b"policies"
                | b"key_values"
                | b"providers"
                | b"requirement_map",
            ) => Self::Map,
            (_, b"exact_match_map" | b"prefix_match_map") => Self::FieldsWithMap,
            (_, b"node" | b"user_agent_build_version") => Self::FieldsWithData("metadata"),
            (_, b"transport_socket_matches") => Self::FieldsWithData("match"),
            (_, b"private_key") => Self::Key,
            _ => Self::Fields,
        }
    }

    pub(crate) fn renames(self) -> bool {
        !matches!(self, Self::Map | Self::Data)
    }
}

struct Printer<'o> {
    out: &'o mut String,
    depth: usize,
}

impl Printer<'_> {
    fn line(&mut self) {
        self.out.push('\n');
        let mut blanks = self.depth * INDENT;
        while blanks > BLANKS.len() {
            self.out.push_str(BLANKS);
            blanks -= BLANKS.len();
        }
        self.out.push_str(&BLANKS[..blanks]);
    }

    fn text(&mut self, text: &str, zone: Zone) {
        match zone {
            Zone::Data => string(text, self.out),
            _ => string(&normal(text), self.out),
        }
    }
}

/// A value that is read and printed.
struct Element<'p, 'o> {
    printer: &'p mut Printer<'o>,
    zone: Zone,
    outermost: bool,
}

/// Whether a value has to be shown: lists and maps without elements are not, as protobuf has no
/// difference between those and none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    Yes,
    No,
}

impl Shown {
    pub(crate) fn when(shown: bool) -> Self {
        if shown { Self::Yes } else { Self::No }
    }
}

impl<'de> DeserializeSeed<'de> for Element<'_, '_> {
    type Value = Shown;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Shown, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Element<'_, '_> {
    type Value = Shown;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Shown, E> {
        self.printer.out.push_str("null");
        Ok(Shown::when(self.zone == Zone::Data))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Shown, E> {
        self.printer
            .out
            .push_str(if value { "true" } else { "false" });
        Ok(Shown::Yes)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Shown, E> {
        self.printer.out.push_str(&value.to_string());
        Ok(Shown::Yes)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Shown, E> {
        self.printer.out.push_str(&value.to_string());
        Ok(Shown::Yes)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Shown, E> {
        self.printer
            .out
            .push_str(&serde_json::Value::from(value).to_string());
        Ok(Shown::Yes)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Shown, E> {
        self.printer.text(value, self.zone);
        Ok(Shown::Yes)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Shown, A::Error> {
        let Self { printer, zone, .. } = self;
        printer.out.push('[');
        printer.depth += 1;
        let mut any = false;
        loop {
            let mark = printer.out.len();
            if any {
                printer.out.push(',');
            }
            printer.line();
            let element = Element {
                printer: &mut *printer,
                zone,
                outermost: false,
            };
            if list.next_element_seed(element)?.is_none() {
                printer.out.truncate(mark);
                break;
            }
            any = true;
        }
        printer.depth -= 1;
        if any {
            printer.line();
        }
        printer.out.push(']');
        Ok(Shown::when(any || zone == Zone::Data))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Shown, A::Error> {
        let Self {
            printer,
            zone,
            outermost,
        } = self;
        printer.out.push('{');
        printer.depth += 1;
        let mut any = false;
        let mut data_value = false;
        while let Some(key) = map.next_key::<Cow<'_, str>>()? {
            let mark = printer.out.len();
            if any {
                printer.out.push(',');
            }
            printer.line();
            let snake = crate::dump::snake_case(&key);
            let name = if zone.renames() { &*snake } else { &*key };
            if zone.renames() && !key.starts_with('@') {
                camel_case(&key, printer.out);
            } else {
                string(&key, printer.out);
            }
            printer.out.push_str(": ");
            if zone.renames() && key == "@type" {
                let kind: Cow<'_, str> = map.next_value()?;
                data_value = holds_data(&kind);
                if outermost {
                    printer.out.truncate(mark);
                } else {
                    string(&kind, printer.out);
                    any = true;
                }
                continue;
            }
            if zone == Zone::Key && name.starts_with("inline") {
                map.next_value::<serde::de::IgnoredAny>()?;
                string(redacted(name.as_bytes()), printer.out);
                any = true;
                continue;
            }
            let element = Element {
                printer: &mut *printer,
                zone: zone.of_field(name.as_bytes(), data_value),
                outermost: false,
            };
            match map.next_value_seed(element)? {
                Shown::Yes => any = true,
                Shown::No => printer.out.truncate(mark),
            }
        }
        printer.depth -= 1;
        if any {
            printer.line();
        }
        printer.out.push('}');
        Ok(Shown::when(any || zone != Zone::Map))
    }
}

/// Whether `value` of a message of that type is data.
pub(crate) fn holds_data(kind: &str) -> bool {
    kind.ends_with(".TypedStruct") || kind.ends_with("/google.protobuf.Struct")
}

/// What Envoy prints in place of a key: `[redacted]`, as bytes or as text.
pub(crate) fn redacted(field: &[u8]) -> &'static str {
    if field.ends_with(b"bytes") {
        "W3JlZGFjdGVkXQ=="
    } else {
        "[redacted]"
    }
}

/// Appends the name of a field in JSON for protobuf, in quotes.
pub(crate) fn camel_case(name: &str, out: &mut String) {
    let Some((first, rest)) = name.split_once('_') else {
        return string(name, out);
    };
    if !is_plain(name) {
        let mut camel = String::with_capacity(name.len());
        camel_parts(first, rest, &mut camel);
        return string(&camel, out);
    }
    out.push('"');
    camel_parts(first, rest, out);
    out.push('"');
}

/// Appends the parts of a name between underscores, each but the first with a capital.
fn camel_parts(first: &str, rest: &str, out: &mut String) {
    out.push_str(first);
    for part in rest.split('_') {
        let mut letters = part.chars();
        if let Some(letter) = letters.next() {
            out.push(letter.to_ascii_uppercase());
            out.push_str(letters.as_str());
        }
    }
}

/// A duration or moment with 0, 3, 6 or 9 digits of a fraction; any other text as it is.
pub(crate) fn normal(text: &str) -> Cow<'_, str> {
    let is_time = |start: &str, unit: char| match unit {
        's' => {
            let digits = start.strip_prefix('-').unwrap_or(start);
            !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
        }
        _ => start.len() == 19 && start.as_bytes()[4] == b'-' && start.as_bytes()[10] == b'T',
    };
    if !text.ends_with(['s', 'Z']) {
        return Cow::Borrowed(text);
    }
    let Some((start, rest)) = text.split_once('.') else {
        return Cow::Borrowed(text);
    };
    let Some(unit) = rest.chars().last().filter(|unit| matches!(unit, 's' | 'Z')) else {
        return Cow::Borrowed(text);
    };
    let fraction = &rest[..rest.len() - 1];
    let plain = !fraction.is_empty()
        && fraction.len() <= 9
        && fraction.bytes().all(|byte| byte.is_ascii_digit());
    if !plain || !text.is_ascii() || !is_time(start, unit) {
        return Cow::Borrowed(text);
    }
    let digits = fraction.trim_end_matches('0');
    if digits.is_empty() {
        return Cow::Owned(format!("{start}{unit}"));
    }
    let width = digits.len().div_ceil(3) * 3;
    Cow::Owned(format!("{start}.{digits:0<width$}{unit}"))
}

/// Bytes that are escaped, or may begin a character that is.
const NOT_PLAIN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 0x20 {
        table[byte] = true;
        byte += 1;
    }
    let others = b"\"\\<>&\xe2";
    let mut at = 0;
    while at < others.len() {
        table[others[at] as usize] = true;
        at += 1;
    }
    table
};

/// Whether nothing in a text is escaped.
fn is_plain(text: &str) -> bool {
    !text.bytes().any(|byte| NOT_PLAIN[usize::from(byte)])
}

/// Appends a string in quotes, escaped as Go's JSON is.
pub(crate) fn string(text: &str, out: &mut String) {
    out.push('"');
    if is_plain(text) {
        out.push_str(text);
    } else {
        escaped(text, out);
    }
    out.push('"');
}

fn escaped(text: &str, out: &mut String) {
    let mut plain = 0;
    for (at, character) in text.char_indices() {
        let escape: Cow<'_, str> = match character {
            '"' => "\\\"".into(),
            '\\' => "\\\\".into(),
            '\n' => "\\n".into(),
            '\r' => "\\r".into(),
            '\t' => "\\t".into(),
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' => {
                format!("\\u{:04x}", u32::from(character)).into()
            }
            _ => continue,
        };
        out.push_str(&text[plain..at]);
        out.push_str(&escape);
        plain = at + character.len_utf8();
    }
    out.push_str(&text[plain..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str, expected: &str) {
        let mut out = String::new();
        let raw = RawValue::from_string(input.to_owned()).unwrap();
        message(&raw, 0, &mut out).unwrap();
        let compact: serde_json::Value = serde_json::from_str(&out).unwrap();
        let expected: serde_json::Value = serde_json::from_str(expected).unwrap();
        assert_eq!(compact, expected, "{input}");
    }

    #[test]
    fn fields_are_renamed_and_data_is_not() {
        check(
            r#"{"@type":"t","alt_stat_name":"a_b","http2_options":{"a_b":1},"x":{"@type":"u","y_z":true}}"#,
            r#"{"altStatName":"a_b","http2Options":{"aB":1},"x":{"@type":"u","yZ":true}}"#,
        );
        check(
            r#"{"metadata":{"filter_metadata":{"a_b":{"c_d":[],"e":null}}},"node":{"metadata":{"X_Y":"1.5s"},"user_agent_name":"e"}}"#,
            r#"{"metadata":{"filterMetadata":{"a_b":{"c_d":[],"e":null}}},"node":{"metadata":{"X_Y":"1.5s"},"userAgentName":"e"}}"#,
        );
        check(
            r#"{"typed_per_filter_config":{"a_b":{"@type":"t","c_d":1}},"exact_match_map":{"map":{"k_1":{"on_match":{}}}},
                "c":{"@type":"x/xds.type.v3.TypedStruct","type_url":"u","value":{"s_t":[1,1.5]}},"transport_socket_matches":[{"match":{"tls_mode":"x"},"transport_socket":{}}]}"#,
            r#"{"typedPerFilterConfig":{"a_b":{"@type":"t","cD":1}},"exactMatchMap":{"map":{"k_1":{"onMatch":{}}}},
                "c":{"@type":"x/xds.type.v3.TypedStruct","typeUrl":"u","value":{"s_t":[1,1.5]}},"transportSocketMatches":[{"match":{"tls_mode":"x"},"transportSocket":{}}]}"#,
        );
    }

    #[test]
    fn what_is_empty_is_left_out_and_times_are_normal() {
        check(
            r#"{"a":[],"b":{},"c":null,"policies":{},"d":"1.5s","e":"-0.25s","f":"2.000s","g":"1.5.5s","h":"2026-01-02T03:04:05.1234Z"}"#,
            r#"{"b":{},"d":"1.500s","e":"-0.250s","f":"2s","g":"1.5.5s","h":"2026-01-02T03:04:05.123400Z"}"#,
        );
    }

    #[test]
    fn keys_are_never_printed() {
        check(
            r#"{"tls_certificate":{"private_key":{"inline_bytes":"c2VjcmV0"},"certificate_chain":{"inline_bytes":"Yw=="}}}"#,
            r#"{"tlsCertificate":{"privateKey":{"inlineBytes":"W3JlZGFjdGVkXQ=="},"certificateChain":{"inlineBytes":"Yw=="}}}"#,
        );
        check(
            r#"{"privateKey":{"inlineString":"secret","filename":"/etc/key.pem"}}"#,
            r#"{"privateKey":{"inlineString":"[redacted]","filename":"/etc/key.pem"}}"#,
        );
    }

    #[test]
    fn lists_are_laid_out_like_the_peers() {
        let raw = [r#"{"name":"a<b"}"#, r#"{"x":{},"list":[1,[2]]}"#]
            .map(|text| RawValue::from_string(text.to_owned()).unwrap());
        let raw = raw.map(Message::of);
        let print = |messages: &[Message]| {
            let pieces: Vec<Vec<u8>> = list(messages).map(Result::unwrap).collect();
            String::from_utf8(pieces.concat()).unwrap()
        };
        assert_eq!(print(&[]), "[]\n");
        let expected = r#"[
    {
        "name": "a\u003cb"
    },
    {
        "x": {},
        "list": [
            1,
            [
                2
            ]
        ]
    }
]
"#;
        assert_eq!(print(&raw), expected);
    }
}
