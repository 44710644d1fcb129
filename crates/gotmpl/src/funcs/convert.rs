//! Conversions between text and numbers.

use super::args::text;
use super::{Entry, fixed};
use crate::Param::{Any, Str};
use crate::{Value, format_value, number};

pub(super) const TABLE: &[Entry] = &[
    fixed("atoi", &[Str], |args| {
        Ok(Value::Int(text(args, 0).parse().unwrap_or(0)))
    }),
    fixed("float64", &[Any], |args| Ok(to_float(&args[0]).into())),
    fixed("int", &[Any], |args| Ok(Value::Int(to_int(&args[0])))),
    fixed("int64", &[Any], |args| Ok(Value::int64(to_int(&args[0])))),
    fixed("toDecimal", &[Any], |args| {
        let digits = format_value(&args[0]);
        Ok(Value::int64(i64::from_str_radix(&digits, 8).unwrap_or(0)))
    }),
    fixed("toString", &[Any], |args| Ok(to_text(&args[0]))),
    fixed("toStrings", &[Any], |args| {
        Ok(Value::strings(to_texts(&args[0])))
    }),
];

/// The value as text, without a copy when it is text.
pub(crate) fn to_text(value: &Value) -> Value {
    match value {
        Value::Str(text) => Value::Str(text.clone()),
        value => format_value(value).into(),
    }
}

/// The items as texts, without nil; what is not a list counts as its only item.
pub(super) fn to_texts(value: &Value) -> Vec<String> {
    match value {
        Value::Missing | Value::Nil => Vec::new(),
        Value::List(list) => list
            .iter()
            .filter(|item| !item.is_nil())
            .map(format_value)
            .collect(),
        value => vec![format_value(value)],
    }
}

/// The value as an integer, as Sprig converts: what makes no sense is 0.
pub(super) fn to_int(value: &Value) -> i64 {
    match value {
        Value::Int(value) | Value::Sized(_, value) => *value,
        Value::Float(value) => float_to_int(*value),
        Value::Bool(value) => (*value).into(),
        Value::Str(text) => number::parse_int(without_zero_fraction(text))
            .and_then(|value| i64::try_from(value).ok())
            .unwrap_or(0),
        _ => 0,
    }
}

/// Out of range, the conversion gives the least integer, as Go's does on amd64.
fn float_to_int(value: f64) -> i64 {
    const LIMIT: f64 = -(i64::MIN as f64);
    let is_in_range = (-LIMIT..LIMIT).contains(&value);
    if is_in_range { value as i64 } else { i64::MIN }
}

/// `8080.00` is as good as `8080`.
fn without_zero_fraction(text: &str) -> &str {
    match text.rsplit_once('.') {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.bytes().all(|c| c == b'0') => whole,
        _ => text,
    }
}

/// The value as a floating-point number; what makes no sense is 0.
pub(super) fn to_float(value: &Value) -> f64 {
    match value {
        Value::Int(value) | Value::Sized(_, value) => *value as f64,
        Value::Float(value) => *value,
        Value::Bool(value) => f64::from(u8::from(*value)),
        Value::Str(text) => parse_float(text).unwrap_or(0.0),
        _ => 0.0,
    }
}

fn parse_float(text: &str) -> Option<f64> {
    let lower = text.to_ascii_lowercase();
    let name = lower.trim_start_matches(['+', '-']);
    if matches!(name, "inf" | "infinity" | "nan") {
        return lower.parse().ok();
    }
    number::parse_float(text)
}
