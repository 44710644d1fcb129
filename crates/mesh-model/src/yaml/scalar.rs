//! What a plain scalar means in YAML 1.1, with the rules of go-yaml v2 (`resolve.go`).

use super::timestamp::is_timestamp;
use serde_json::Value;
use std::borrow::Cow;

/// The type that a plain scalar has.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Resolved {
    /// Nothing: `~`, `null`, the empty text.
    Null,
    /// `yes`, `off`, `true`, `n` …
    Bool(bool),
    /// A whole number that fits 64 bits.
    Int(Value),
    /// Any other number, infinite ones included.
    Float(f64),
    /// A date or time; read as a text.
    Timestamp,
    /// Anything else.
    Text,
}

impl Resolved {
    /// The name of the type in YAML's short tags.
    pub(super) fn tag(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "bool",
            Self::Int(_) => "int",
            Self::Float(_) => "float",
            Self::Timestamp => "timestamp",
            Self::Text => "str",
        }
    }
}

/// Resolves a plain scalar; its first byte decides which forms are tried.
pub(super) fn resolve(text: &str) -> Resolved {
    let Some(first) = text.bytes().next() else {
        return Resolved::Null;
    };
    match first {
        b'y' | b'Y' | b'n' | b'N' | b't' | b'T' | b'f' | b'F' | b'o' | b'O' | b'~' => word(text),
        b'.' => special_float(text).unwrap_or_else(|| dotted(text)),
        b'+' | b'-' | b'0'..=b'9' => special_float(text).unwrap_or_else(|| number(text)),
        _ => Resolved::Text,
    }
}

fn word(text: &str) -> Resolved {
    const LONGEST: usize = "false".len();
    match text {
        _ if text.len() > LONGEST => Resolved::Text,
        "y" | "Y" | "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => {
            Resolved::Bool(true)
        }
        "n" | "N" | "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => {
            Resolved::Bool(false)
        }
        "~" | "null" | "Null" | "NULL" => Resolved::Null,
        _ => Resolved::Text,
    }
}

fn special_float(text: &str) -> Option<Resolved> {
    match text {
        ".nan" | ".NaN" | ".NAN" => Some(Resolved::Float(f64::NAN)),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => {
            Some(Resolved::Float(f64::INFINITY))
        }
        "-.inf" | "-.Inf" | "-.INF" => Some(Resolved::Float(f64::NEG_INFINITY)),
        _ => None,
    }
}

/// A scalar that starts with a dot: a fraction, grouped only between digits.
fn dotted(text: &str) -> Resolved {
    let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let bytes = text.as_bytes();
    let is_grouped =
        |index: usize| is_digit(bytes.get(index - 1)) && is_digit(bytes.get(index + 1));
    if !text.match_indices('_').all(|(index, _)| is_grouped(index)) {
        return Resolved::Text;
    }
    decimal_float(&without_underscores(text)).map_or(Resolved::Text, Resolved::Float)
}

/// Numbers may be grouped: `1_000`.
fn without_underscores(text: &str) -> Cow<'_, str> {
    if text.contains('_') {
        text.replace('_', "").into()
    } else {
        text.into()
    }
}

/// A scalar that starts with a digit or sign.
fn number(text: &str) -> Resolved {
    if is_timestamp(text) {
        return Resolved::Timestamp;
    }
    let plain = without_underscores(text);
    if let Some(value) = integer(&plain) {
        return Resolved::Int(value);
    }
    if let Some(float) = decimal_float(&plain) {
        return Resolved::Float(float);
    }
    Resolved::Text
}

/// A whole number: decimal, octal after `0` or `0o`, hexadecimal after `0x`, binary after `0b`.
fn integer(text: &str) -> Option<Value> {
    let (negative, magnitude) = match text.as_bytes() {
        [b'-', ..] => (true, &text[1..]),
        [b'+', ..] => (false, &text[1..]),
        _ => (false, text),
    };
    let (radix, digits) = match magnitude.as_bytes() {
        [b'0', b'x' | b'X', ..] => (16, &magnitude[2..]),
        [b'0', b'o' | b'O', ..] => (8, &magnitude[2..]),
        [b'0', b'b' | b'B', ..] => (2, &magnitude[2..]),
        [b'0', _, ..] => (8, &magnitude[1..]),
        _ => (10, magnitude),
    };
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let value = u64::from_str_radix(digits, radix).ok()?;
    match i64::try_from(value) {
        Ok(value) if negative => Some(Value::from(-value)),
        Ok(value) => Some(Value::from(value)),
        Err(_) if negative => (value == 1 << 63).then(|| Value::from(i64::MIN)),
        // Go reads a sign only in front of numbers that fit a signed 64-bit integer.
        Err(_) => (!text.starts_with('+')).then(|| Value::from(value)),
    }
}

/// A decimal number with an optional fraction and exponent; too large a number stays a text.
fn decimal_float(text: &str) -> Option<f64> {
    is_decimal_float(text.as_bytes())
        .then(|| text.parse::<f64>().ok().filter(|float| float.is_finite()))?
}

/// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
fn is_decimal_float(text: &[u8]) -> bool {
    let text = text
        .strip_prefix(b"-")
        .or_else(|| text.strip_prefix(b"+"))
        .unwrap_or(text);
    let (whole, text) = split_digits(text);
    let (fraction, text) = match text {
        [b'.', rest @ ..] => split_digits(rest),
        _ => (0, text),
    };
    let exponent = match text {
        [] => true,
        [b'e' | b'E', b'-' | b'+', rest @ ..] | [b'e' | b'E', rest @ ..] => {
            let (digits, rest) = split_digits(rest);
            digits > 0 && rest.is_empty()
        }
        _ => false,
    };
    exponent && whole + fraction > 0
}

/// The number of leading digits and what follows them.
fn split_digits(text: &[u8]) -> (usize, &[u8]) {
    let count = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (count, &text[count..])
}

/// Whether a text looks like a number in base 60 (`12:30:45`), which older YAML 1.1 readers take for one.
pub(super) fn is_base60(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let (text, fraction) = text.split_once('.').unwrap_or((text, ""));
    let mut parts = text.split(':');
    let first = parts.next().unwrap_or_default();
    let mut sixties = parts.peekable();
    sixties.peek().is_some()
        && first
            .bytes()
            .chain(fraction.bytes())
            .all(|byte| byte.is_ascii_digit() || byte == b'_')
        && sixties.all(|part| matches!(part.as_bytes(), [b'0'..=b'9'] | [b'0'..=b'5', b'0'..=b'9']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::number::float_value;
    use serde_json::json;

    fn value(text: &str) -> Value {
        match resolve(text) {
            Resolved::Null => Value::Null,
            Resolved::Bool(value) => Value::Bool(value),
            Resolved::Int(value) => value,
            Resolved::Float(float) => float_value(float).unwrap(),
            Resolved::Timestamp | Resolved::Text => Value::from(text),
        }
    }

    fn check(text: &str, expected: Value) {
        assert_eq!(value(text), expected, "{text:?}");
    }

    #[test]
    fn words() {
        for text in ["y", "Yes", "ON", "true", "True"] {
            check(text, json!(true));
        }
        for text in ["n", "No", "OFF", "false"] {
            check(text, json!(false));
        }
        for text in ["", "~", "null", "Null", "NULL"] {
            check(text, Value::Null);
        }
        for text in ["yEs", "nULL", "oFf", "tRUE", "ja", "<<", "="] {
            check(text, json!(text));
        }
    }

    #[test]
    fn whole_numbers() {
        check("0777", json!(511));
        check("010", json!(8));
        check("0o777", json!(511));
        check("0x1F", json!(31));
        check("-0x1F", json!(-31));
        check("0b11", json!(3));
        check("1_000", json!(1000));
        check("+1", json!(1));
        check("-0", json!(0));
        check("-9223372036854775808", json!(i64::MIN));
        check("18446744073709551615", json!(u64::MAX));
        check("+18446744073709551615", json!(u64::MAX as f64));
        check("089", json!(89));
    }

    #[test]
    fn other_numbers() {
        check("1.0", json!(1));
        check("1.5", json!(1.5));
        check("1.", json!(1));
        check(".5", json!(0.5));
        check("1e3", json!(1000));
        check("1E-3", json!(0.001));
        check("18446744073709551616", json!(18_446_744_073_709_551_616.0));
        check("1_0.5", json!(10.5));
        check(".1_0", json!(0.1));
    }

    #[test]
    fn texts() {
        for text in [
            "1e999",
            "12:30:45",
            "2020-01-01",
            "1.2.3",
            "100m",
            "-",
            "+",
            ".",
            "..",
            "-d",
            "0x",
            "0b2",
            "1e",
            "._5",
            "+-1",
            "0x+1",
        ] {
            check(text, json!(text));
        }
    }

    #[test]
    fn base_sixty() {
        for text in ["12:30:45", "1:30", "-1:30.5", "1_0:59"] {
            assert!(is_base60(text), "{text}");
        }
        for text in ["12", "1:60", "a:30", ":30", "1:", "1:3a", "::1"] {
            assert!(!is_base60(text), "{text}");
        }
    }
}
