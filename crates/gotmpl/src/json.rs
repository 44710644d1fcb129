//! JSON as Go's `encoding/json` writes it.

use std::fmt::Write as _;

use crate::{FunctionError, Value, float};

/// How deep values may nest, lest a map that holds itself is walked for ever.
pub(crate) const MAX_DEPTH: usize = 200;

/// Whether `<`, `>` and `&` are escaped, as Go does unless asked not to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Html {
    Escaped,
    Plain,
}

impl Value {
    /// The value as JSON, for printers of JSON and YAML. A whole number is written without a
    /// fraction.
    ///
    /// # Errors
    /// When values nest too deep, or a number is infinite or none.
    pub fn to_json(&self) -> Result<serde_json::Value, FunctionError> {
        self.json_below(0)
    }

    fn json_below(&self, depth: usize) -> Result<serde_json::Value, FunctionError> {
        check_depth(depth)?;
        Ok(match self {
            Self::Missing | Self::Nil => serde_json::Value::Null,
            Self::Bool(value) => (*value).into(),
            Self::Int(value) | Self::Sized(_, value) => (*value).into(),
            Self::Float(value) => json_number(*value)?,
            Self::Str(value) => serde_json::Value::from(&**value),
            Self::List(list) => {
                let items: Result<Vec<_>, _> =
                    list.iter().map(|item| item.json_below(depth + 1)).collect();
                items?.into()
            }
            Self::Map(map) => {
                let mut object = serde_json::Map::new();
                for (key, value) in &*map.borrow() {
                    object.insert(key.to_string(), value.json_below(depth + 1)?);
                }
                object.into()
            }
            Self::Object(object) => object.to_json(),
        })
    }
}

fn json_number(value: f64) -> Result<serde_json::Value, FunctionError> {
    if value.fract() == 0.0 && value.abs() < 9.2e18 {
        return Ok((value as i64).into());
    }
    let number = serde_json::Number::from_f64(value);
    number
        .map(serde_json::Value::Number)
        .ok_or_else(|| unsupported(value))
}

fn unsupported(value: f64) -> FunctionError {
    format!("json: unsupported value: {}", float::shortest(value)).into()
}

pub(crate) fn check_depth(depth: usize) -> Result<(), FunctionError> {
    if depth <= MAX_DEPTH {
        return Ok(());
    }
    Err(format!("the value nests deeper than {MAX_DEPTH} levels, or holds itself").into())
}

/// The value as compact JSON text with sorted keys and `<`, `>`, `&` escaped: Go's
/// `json.Marshal`.
///
/// # Errors
/// As [`Value::to_json`].
pub fn to_json_text(value: &Value) -> Result<String, FunctionError> {
    let mut out = String::new();
    write_json(&mut out, value, Html::Escaped)?;
    Ok(out)
}

/// As [`to_json_text`], behind what there is.
///
/// # Errors
/// As [`Value::to_json`].
pub fn write_json_text(out: &mut String, value: &Value) -> Result<(), FunctionError> {
    write_json(out, value, Html::Escaped)
}

/// Appends the value as compact JSON text.
pub(crate) fn write_json(out: &mut String, value: &Value, html: Html) -> Result<(), FunctionError> {
    write(out, value, html, 0)
}

fn write(out: &mut String, value: &Value, html: Html, depth: usize) -> Result<(), FunctionError> {
    check_depth(depth)?;
    match value {
        Value::Missing | Value::Nil => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Int(value) | Value::Sized(_, value) => push_integer(out, *value),
        Value::Float(value) => {
            out.push_str(&float::json(*value).ok_or_else(|| unsupported(*value))?);
        }
        Value::Str(value) => write_string(out, value, html),
        Value::List(list) => {
            out.push('[');
            for (index, item) in list.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(out, item, html, depth + 1)?;
            }
            out.push(']');
        }
        Value::Map(map) => {
            out.push('{');
            for (index, (key, item)) in map.borrow().iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_string(out, key, html);
                out.push(':');
                write(out, item, html, depth + 1)?;
            }
            out.push('}');
        }
        Value::Object(object) => match html {
            Html::Escaped => write_escaped(out, &object.json_text()),
            Html::Plain => out.push_str(&object.json_text()),
        },
    }
    Ok(())
}

fn push_integer(out: &mut String, value: i64) {
    write!(out, "{value}").expect("a string takes any text");
}

pub(crate) fn write_string(out: &mut String, text: &str, html: Html) {
    let is_plain = |byte: u8| {
        matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\' | b'<' | b'>' | b'&')
    };
    out.push('"');
    if text.bytes().all(is_plain) {
        out.push_str(text);
        out.push('"');
        return;
    }
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '<' | '>' | '&' if html == Html::Plain => out.push(c),
            '\0'..='\u{1f}' | '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => push_escape(out, c),
            c => out.push(c),
        }
    }
    out.push('"');
}

/// The escapes of `json.HTMLEscape`; outside strings JSON has none of these characters.
fn write_escaped(out: &mut String, json: &str) {
    // The last byte is the first of U+2028 and U+2029.
    let is_plain = |byte: u8| !matches!(byte, b'<' | b'>' | b'&' | 0xe2);
    if json.bytes().all(is_plain) {
        return out.push_str(json);
    }
    for c in json.chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => push_escape(out, c),
            c => out.push(c),
        }
    }
}

fn push_escape(out: &mut String, c: char) {
    write!(out, "\\u{:04x}", u32::from(c)).expect("a string takes any text");
}

/// The value as JSON text indented by two spaces: Go's `json.MarshalIndent`.
///
/// # Errors
/// As [`Value::to_json`].
pub fn to_json_pretty(value: &Value) -> Result<String, FunctionError> {
    Ok(indent(&to_json_text(value)?))
}

/// Indents compact JSON.
fn indent(json: &str) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    let mut depth = 0;
    let mut chars = json.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                out.push(c);
                copy_string(&mut out, &mut chars);
            }
            '{' | '[' if chars.peek().is_some_and(|next| matches!(next, '}' | ']')) => {
                out.push(c);
                out.extend(chars.next());
            }
            '{' | '[' => {
                depth += 1;
                out.push(c);
                break_line(&mut out, depth);
            }
            '}' | ']' => {
                depth -= 1;
                break_line(&mut out, depth);
                out.push(c);
            }
            ',' => {
                out.push(c);
                break_line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            c => out.push(c),
        }
    }
    out
}

fn break_line(out: &mut String, depth: usize) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

/// Copies the rest of a string, its closing quote included.
fn copy_string(out: &mut String, chars: &mut impl Iterator<Item = char>) {
    while let Some(c) = chars.next() {
        out.push(c);
        match c {
            '"' => return,
            '\\' => out.extend(chars.next()),
            _ => {}
        }
    }
}
