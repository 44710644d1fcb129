//! Sprig's arithmetic: integers are `int64`; the functions that end in `f` count in decimals.

use super::args::int;
use super::convert::{to_float, to_int};
use super::decimal::{Decimal, fold};
use super::{Entry, Outcome, fixed, variadic};
use crate::Param::{Any, Float, Int};
use crate::Value;

pub(super) const TABLE: &[Entry] = &[
    variadic("add", &[], Any, |args| {
        Ok(Value::int64(
            args.iter().map(to_int).fold(0, i64::wrapping_add),
        ))
    }),
    fixed("add1", &[Any], |args| {
        Ok(Value::int64(to_int(&args[0]).wrapping_add(1)))
    }),
    fixed("add1f", &[Any], |args| {
        fold(&args[0], &[Value::Int(1)], Decimal::add)
    }),
    variadic("addf", &[], Any, |args| {
        fold(&Value::Int(0), args, Decimal::add)
    }),
    variadic("biggest", &[Any], Any, max),
    fixed("ceil", &[Any], |args| Ok(to_float(&args[0]).ceil().into())),
    fixed("div", &[Any, Any], |args| divided(args, i64::wrapping_div)),
    variadic("divf", &[Any], Any, |args| {
        fold(&args[0], &args[1..], Decimal::div)
    }),
    fixed("floor", &[Any], |args| {
        Ok(to_float(&args[0]).floor().into())
    }),
    variadic("max", &[Any], Any, max),
    variadic("maxf", &[Any], Any, |args| {
        Ok(args
            .iter()
            .map(to_float)
            .fold(f64::NEG_INFINITY, f64::max)
            .into())
    }),
    variadic("min", &[Any], Any, |args| {
        Ok(Value::int64(
            args.iter().map(to_int).min().unwrap_or_default(),
        ))
    }),
    variadic("minf", &[Any], Any, |args| {
        Ok(args
            .iter()
            .map(to_float)
            .fold(f64::INFINITY, f64::min)
            .into())
    }),
    fixed("mod", &[Any, Any], |args| divided(args, i64::wrapping_rem)),
    variadic("mul", &[Any], Any, |args| {
        Ok(Value::int64(
            args.iter().map(to_int).fold(1, i64::wrapping_mul),
        ))
    }),
    variadic("mulf", &[Any], Any, |args| {
        fold(&args[0], &args[1..], Decimal::mul)
    }),
    variadic("round", &[Any, Int], Float, round),
    fixed("sub", &[Any, Any], |args| {
        Ok(Value::int64(
            to_int(&args[0]).wrapping_sub(to_int(&args[1])),
        ))
    }),
    variadic("subf", &[Any], Any, |args| {
        fold(&args[0], &args[1..], Decimal::sub)
    }),
];

fn max(args: &[Value]) -> Outcome {
    Ok(Value::int64(
        args.iter().map(to_int).max().unwrap_or_default(),
    ))
}

fn divided(args: &[Value], operation: fn(i64, i64) -> i64) -> Outcome {
    match to_int(&args[1]) {
        0 => Err("runtime error: integer divide by zero".into()),
        divisor => Ok(Value::int64(operation(to_int(&args[0]), divisor))),
    }
}

/// Rounds to places behind the point; a third argument says from which fraction on it goes up.
fn round(args: &[Value]) -> Outcome {
    let threshold = args.get(2).map_or(0.5, to_float);
    let scale = power_of_ten(int(args, 1));
    let scaled = scale * to_float(&args[0]);
    let is_up = scaled.fract() >= threshold;
    Ok((if is_up { scaled.ceil() } else { scaled.floor() } / scale).into())
}

/// Ten to the power of a number, as near as can be.
fn power_of_ten(exponent: i64) -> f64 {
    let exponent = exponent.clamp(-400, 400);
    format!("1e{exponent}").parse().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_of_ten_are_exact_or_nearest() {
        for (exponent, expected) in [(0, 1.0), (3, 1e3), (-2, 0.01), (22, 1e22), (308, 1e308)] {
            assert_eq!(power_of_ten(exponent), expected);
        }
        assert_eq!(power_of_ten(309), f64::INFINITY);
        assert_eq!(power_of_ten(i64::MIN), 0.0);
    }
}
