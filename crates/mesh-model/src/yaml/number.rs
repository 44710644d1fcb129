//! Numbers as Go's JSON and YAML libraries read and print them.

use serde_json::{Number, Value};

const TWO_POW_63: f64 = 9_223_372_036_854_775_808.0;
const TWO_POW_64: f64 = 18_446_744_073_709_551_616.0;

/// A float as JSON holds it: a whole number when it is one and fits 64 bits. `None` for infinity and not-a-number.
pub(super) fn float_value(float: f64) -> Option<Value> {
    match whole(float) {
        Some(number) => Some(Value::Number(number)),
        None => Number::from_f64(float).map(Value::Number),
    }
}

/// The whole number that a float is, when 64 bits can hold it.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "whole and in range, checked above"
)]
fn whole(float: f64) -> Option<Number> {
    if float.fract() != 0.0 {
        None
    } else if (-TWO_POW_63..TWO_POW_63).contains(&float) {
        Some(Number::from(float as i64))
    } else if (TWO_POW_63..TWO_POW_64).contains(&float) {
        Some(Number::from(float as u64))
    } else {
        None
    }
}

/// A float in Go's shortest `%g` form: `0.5`, `1e+06`, `1.5e-07`.
fn go_float(float: f64) -> String {
    shortest(&format!("{float:e}"), float)
}

/// A float key in the form that Go gives it: the shortest `%g` text that 32 bits tell apart.
pub(super) fn key_float(float: f64) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "keys are printed with 32 bits"
    )]
    let short = float as f32;
    shortest(&format!("{short:e}"), float)
}

/// Turns Rust's `d.ddde-N` into Go's `%g`.
fn shortest(scientific: &str, float: f64) -> String {
    let Some((mantissa, exponent)) = scientific.split_once('e') else {
        return match float {
            f if f.is_nan() => ".nan".to_owned(),
            f if f > 0.0 => ".inf".to_owned(),
            _ => "-.inf".to_owned(),
        };
    };
    let (sign, mantissa) = mantissa
        .strip_prefix('-')
        .map_or(("", mantissa), |rest| ("-", rest));
    let exponent: i32 = exponent
        .parse()
        .expect("the exponent of a formatted float is a number");
    let digits: String = mantissa.chars().filter(|c| *c != '.').collect();
    if !(-4..6).contains(&exponent) {
        let sign_of_exponent = if exponent < 0 { '-' } else { '+' };
        return format!("{sign}{mantissa}e{sign_of_exponent}{:02}", exponent.abs());
    }
    format!("{sign}{}", plain_digits(&digits, exponent))
}

/// Digits with the decimal point after `exponent + 1` of them.
fn plain_digits(digits: &str, exponent: i32) -> String {
    let point = exponent + 1;
    if point <= 0 {
        return format!("0.{}{digits}", "0".repeat(point.unsigned_abs() as usize));
    }
    let point = point as usize;
    if digits.len() <= point {
        return format!("{digits}{}", "0".repeat(point - digits.len()));
    }
    format!("{}.{}", &digits[..point], &digits[point..])
}

/// A JSON number as YAML text.
pub(super) fn format_number(number: &Number) -> String {
    let Some(float) = number.as_f64().filter(|_| number.is_f64()) else {
        return number.to_string();
    };
    whole(float).map_or_else(|| go_float(float), |number| number.to_string())
}
