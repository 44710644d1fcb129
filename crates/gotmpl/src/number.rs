//! Constants: numbers, characters and strings as Go writes them.

use crate::Value;
use crate::ast::Number;

/// The number or character constant `text`.
pub(crate) fn parse(text: &str) -> Result<Number, String> {
    if text.starts_with('\'') {
        let value =
            unquote_char(text).ok_or_else(|| format!("malformed character constant: {text}"))?;
        return Ok(whole(text, i64::from(u32::from(value))));
    }
    if let Some(value) = parse_int(text) {
        return Ok(match i64::try_from(value) {
            Ok(value) if has_fraction(text) => floating(text, value as f64),
            Ok(value) => whole(text, value),
            Err(_) => Number {
                text: text.into(),
                int: None,
                float: value as f64,
                ideal: None,
            },
        });
    }
    match parse_float(text) {
        Some(_) if !text.contains(['.', 'e', 'E', 'p', 'P']) => {
            Err(format!("integer overflow: {text:?}"))
        }
        Some(value) => Ok(floating(text, value)),
        None => Err(format!("illegal number syntax: {text:?}")),
    }
}

fn whole(text: &str, value: i64) -> Number {
    let ideal = Some(Value::Int(value));
    Number {
        text: text.into(),
        int: Some(value),
        float: value as f64,
        ideal,
    }
}

fn floating(text: &str, value: f64) -> Number {
    let is_whole = value.fract() == 0.0 && value.abs() < i64::MAX as f64;
    let int = is_whole.then_some(value as i64);
    Number {
        text: text.into(),
        int,
        float: value,
        ideal: Some(Value::Float(value)),
    }
}

fn has_fraction(text: &str) -> bool {
    let is_hexadecimal = text.starts_with("0x") || text.starts_with("0X");
    !is_hexadecimal && text.contains(['.', 'e', 'E'])
}

/// An integer by Go's rules for base 0: prefixes `0x`, `0o`, `0b` and `0`, and underscores.
/// The value is in the range of `int64` or `uint64`.
pub(crate) fn parse_int(text: &str) -> Option<i128> {
    let (is_negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let lower = digits.to_ascii_lowercase();
    let (base, digits) = if let Some(digits) = lower.strip_prefix("0x") {
        (16, digits)
    } else if let Some(digits) = lower.strip_prefix("0b") {
        (2, digits)
    } else if let Some(digits) = lower.strip_prefix("0o") {
        (8, digits)
    } else if lower.len() > 1 && lower.starts_with('0') {
        (8, &lower[1..])
    } else {
        (10, lower.as_str())
    };
    if digits.is_empty() || digits.starts_with(['+', '-']) || !underscores_fit(digits, base) {
        return None;
    }
    let value = i128::from_str_radix(&digits.replace('_', ""), base).ok()?;
    let value = if is_negative { -value } else { value };
    let least = i128::from(i64::MIN);
    (least..=i128::from(u64::MAX))
        .contains(&value)
        .then_some(value)
}

/// Underscores stand between digits, or between a prefix and digits.
fn underscores_fit(digits: &str, base: u32) -> bool {
    let starts_well = base != 10 || !digits.starts_with('_');
    starts_well && !digits.ends_with('_') && !digits.contains("__")
}

/// A floating-point number, decimal or hexadecimal with an exponent of two.
pub(crate) fn parse_float(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let hexadecimal = unsigned
        .strip_prefix("0x")
        .or_else(|| unsigned.strip_prefix("0X"));
    if let Some(digits) = hexadecimal {
        let value = parse_hexadecimal(digits)?;
        return Some(if text.starts_with('-') { -value } else { value });
    }
    let is_plain = unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    if !is_plain {
        return None;
    }
    text.replace('_', "")
        .parse()
        .ok()
        .filter(|value: &f64| value.is_finite())
}

fn parse_hexadecimal(digits: &str) -> Option<f64> {
    let (mantissa, exponent) = digits.split_once(['p', 'P'])?;
    let (integer, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mut value = 0.0;
    for digit in integer.chars().chain(fraction.chars()) {
        value = value * 16.0 + f64::from(digit.to_digit(16)?);
    }
    let places = i32::try_from(fraction.len()).ok()?;
    let exponent: i32 = exponent.parse().ok()?;
    Some(value * power_of_two(exponent.checked_sub(places.checked_mul(4)?)?))
}

/// Two to the power of a number, exactly; the library for mathematics is not worth loading for it.
fn power_of_two(exponent: i32) -> f64 {
    match exponent {
        ..-1074 => 0.0,
        -1074..-1022 => f64::from_bits(1 << (exponent + 1074)),
        -1022..=1023 => f64::from_bits(((exponent + 1023) as u64) << 52),
        1024.. => f64::INFINITY,
    }
}

/// The value of a string constant in double quotes.
pub(crate) fn unquote(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    if !inner.contains('\\') {
        return Some(inner.to_owned());
    }
    let mut bytes = Vec::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(first) = rest.chars().next() {
        rest = &rest[first.len_utf8()..];
        if first == '\\' {
            rest = unescape(rest, '"', &mut bytes)?;
        } else {
            bytes.extend(first.encode_utf8(&mut [0; 4]).bytes());
        }
    }
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

fn unquote_char(text: &str) -> Option<char> {
    let inner = text.strip_prefix('\'')?.strip_suffix('\'')?;
    let mut chars = inner.chars();
    let first = chars.next()?;
    if first != '\\' {
        return chars.next().is_none().then_some(first);
    }
    let mut bytes = Vec::new();
    let rest = unescape(&inner[1..], '\'', &mut bytes)?;
    if !rest.is_empty() {
        return None;
    }
    match std::str::from_utf8(&bytes) {
        Ok(text) => text.chars().next(),
        Err(_) => bytes.first().map(|byte| char::from(*byte)),
    }
}

/// Appends what the escape behind a backslash stands for; returns what follows it.
fn unescape<'a>(rest: &'a str, quote: char, bytes: &mut Vec<u8>) -> Option<&'a str> {
    let kind = rest.chars().next()?;
    let rest = &rest[kind.len_utf8()..];
    let byte = match kind {
        'a' => 7,
        'b' => 8,
        'f' => 12,
        'n' => b'\n',
        'r' => b'\r',
        't' => b'\t',
        'v' => 11,
        '\\' => b'\\',
        c if c == quote => quote as u8,
        'x' => {
            bytes.push(u8::try_from(digits(rest, 2, 16)?).ok()?);
            return rest.get(2..);
        }
        'u' | 'U' => {
            let width = if kind == 'u' { 4 } else { 8 };
            let value = char::from_u32(digits(rest, width, 16)?)?;
            bytes.extend(value.encode_utf8(&mut [0; 4]).bytes());
            return rest.get(width..);
        }
        '0'..='7' => {
            let high = kind.to_digit(8)? * 64;
            bytes.push(u8::try_from(high + digits(rest, 2, 8)?).ok()?);
            return rest.get(2..);
        }
        _ => return None,
    };
    bytes.push(byte);
    Some(rest)
}

fn digits(text: &str, count: usize, base: u32) -> Option<u32> {
    let digits = text.get(..count)?;
    let is_plain = digits.chars().all(|c| c.is_digit(base));
    if is_plain {
        u32::from_str_radix(digits, base).ok()
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_of_two_are_exact() {
        for (text, expected) in [
            ("0x1p-2", 0.25),
            ("-0x1.8p1", -3.0),
            ("0x1p1023", 2_f64.powi(1023)),
            ("0x1p-1022", f64::MIN_POSITIVE),
            ("0x1p-1074", f64::from_bits(1)),
            ("0x1p-1075", 0.0),
        ] {
            assert_eq!(parse_float(text), Some(expected), "{text}");
        }
    }
}
