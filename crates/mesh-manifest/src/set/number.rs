//! Numbers as Go's `strconv` reads them.

/// A decimal integer: optional sign, leading zeros allowed.
pub(super) fn integer(text: &str) -> Option<i64> {
    text.parse().ok()
}

/// A float in Go's syntax: decimal or hexadecimal with exponent, `_` between digits, infinity, not-a-number.
///
/// A decimal too large for a float is no float, as in Go, where it is a range error.
pub(super) fn float(text: &str) -> Option<f64> {
    let lower = text.to_ascii_lowercase();
    let (sign, number) = match lower.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, lower.strip_prefix('+').unwrap_or(&lower)),
    };
    let magnitude = match number {
        "inf" | "infinity" => f64::INFINITY,
        "nan" if number.len() == lower.len() => f64::NAN,
        number => finite(number)?,
    };
    Some(sign * magnitude)
}

fn finite(number: &str) -> Option<f64> {
    let number = without_underscores(number)?;
    let value = match number.strip_prefix("0x") {
        Some(digits) => hexadecimal(digits)?,
        None => decimal(&number)?,
    };
    value.is_finite().then_some(value)
}

/// The number without `_`, each of which must stand between digits (or behind the `0x`).
fn without_underscores(number: &str) -> Option<String> {
    let bytes = number.as_bytes();
    let is_digit = |index: usize| bytes.get(index).is_some_and(u8::is_ascii_hexdigit);
    let is_hex = number.starts_with("0x");
    let separates = |index: usize| {
        let before = index.checked_sub(1).is_some_and(is_digit) || (is_hex && index == 2);
        before && is_digit(index + 1)
    };
    let all_separate = bytes
        .iter()
        .enumerate()
        .all(|(index, byte)| *byte != b'_' || separates(index));
    all_separate.then(|| number.replace('_', ""))
}

fn decimal(number: &str) -> Option<f64> {
    let is_plain = number
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'+' | b'-'));
    if is_plain { number.parse().ok() } else { None }
}

/// The part of a hexadecimal float behind its `0x`: digits with an optional point, `p`, decimal exponent.
fn hexadecimal(digits: &str) -> Option<f64> {
    let (mantissa, exponent) = digits.split_once('p')?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mut value = 0.0;
    let mut seen = false;
    for digit in whole.chars().chain(fraction.chars()) {
        value = value * 16.0 + f64::from(digit.to_digit(16)?);
        seen = true;
    }
    let places = i32::try_from(fraction.len()).ok()?.checked_mul(4)?;
    let exponent = exponent.parse::<i32>().ok()?.checked_sub(places)?;
    seen.then(|| scaled(value, exponent))
}

/// The value times a power of two, without the mathematical library that nothing else needs.
fn scaled(mut value: f64, exponent: i32) -> f64 {
    const STEP: i32 = 1000;
    // Beyond these nothing is left, or no end.
    let mut left = exponent.clamp(-5 * STEP, 5 * STEP);
    while left != 0 {
        let step = left.clamp(-STEP, STEP);
        let power = if step < 0 { 0.5_f64 } else { 2.0 };
        value *= power.powi(step.abs());
        left -= step;
    }
    value
}

#[cfg(test)]
mod tests {
    use super::float;

    #[track_caller]
    fn check(text: &str, expected: Option<f64>) {
        assert_eq!(float(text), expected, "{text}");
    }

    #[test]
    fn go_floats() {
        check("1.5", Some(1.5));
        check("-.5", Some(-0.5));
        check("5.", Some(5.0));
        check("1E-2", Some(0.01));
        check("1_000", Some(1000.0));
        check("0x1p4", Some(16.0));
        check("0X_1.8P-1", Some(0.75));
        check("0x1p-1074", Some(5e-324));
        check("0x1p1023", Some(8.98846567431158e307));
        check("0x1p-9999999", Some(0.0));
        check("0x1p9999999", None);
        check("-Inf", Some(f64::NEG_INFINITY));
        check("infinity", Some(f64::INFINITY));
        assert!(float("NaN").is_some_and(f64::is_nan));
    }

    #[test]
    fn texts_that_look_like_numbers() {
        for text in [
            "", ".", "e5", "1__0", "_1", "1_", "0x10", "0xp1", "1e400", "1.2.3", "12x", "+nan",
        ] {
            check(text, None);
        }
    }
}
