//! Decimal arithmetic, for Sprig's `addf` and its kin: 0.1 and 0.2 make 0.3.

use super::Outcome;
use super::convert::to_float;
use crate::float::shortest;
use crate::{FunctionError, Value};

/// `digits` × 10^-`scale`.
#[derive(Clone, Copy)]
pub(super) struct Decimal {
    digits: i128,
    scale: u32,
}

const OUT_OF_RANGE: &str = "decimal arithmetic out of range";

/// Places behind the point that a division keeps.
const DIVISION_SCALE: u32 = 16;

impl Decimal {
    /// The shortest decimal that reads as `value`.
    fn from_float(value: f64) -> Option<Self> {
        let text = format!("{value}");
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let digits = format!("{whole}{fraction}").parse().ok()?;
        Some(Self {
            digits,
            scale: u32::try_from(fraction.len()).ok()?,
        })
    }

    fn to_float(self) -> f64 {
        let sign = if self.digits < 0 { "-" } else { "" };
        let text = format!("{sign}{}e-{}", self.digits.unsigned_abs(), self.scale);
        text.parse().unwrap_or_default()
    }

    fn rescaled(self, scale: u32) -> Option<i128> {
        self.digits
            .checked_mul(10_i128.checked_pow(scale.checked_sub(self.scale)?)?)
    }

    fn sum(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let digits = self.rescaled(scale)?.checked_add(other.rescaled(scale)?)?;
        Some(Self { digits, scale })
    }

    /// Rounds half away from zero.
    fn quotient(self, other: Self) -> Option<Self> {
        let dividend = self.rescaled(DIVISION_SCALE.max(self.scale) + other.scale)?;
        let quotient = dividend.checked_div(other.digits)?;
        let is_up = (dividend % other.digits).unsigned_abs() * 2 >= other.digits.unsigned_abs();
        let direction = if (dividend < 0) == (other.digits < 0) {
            1
        } else {
            -1
        };
        let digits = quotient + if is_up { direction } else { 0 };
        Some(Self {
            digits,
            scale: DIVISION_SCALE.max(self.scale),
        })
    }

    pub(super) fn add(self, other: Self) -> Result<Self, &'static str> {
        self.sum(other).ok_or(OUT_OF_RANGE)
    }

    pub(super) fn sub(self, other: Self) -> Result<Self, &'static str> {
        self.add(Self {
            digits: -other.digits,
            ..other
        })
    }

    pub(super) fn mul(self, other: Self) -> Result<Self, &'static str> {
        let digits = self.digits.checked_mul(other.digits).ok_or(OUT_OF_RANGE)?;
        Ok(Self {
            digits,
            scale: self.scale + other.scale,
        })
    }

    pub(super) fn div(self, other: Self) -> Result<Self, &'static str> {
        match other.digits {
            0 => Err("decimal division by 0"),
            _ => self.quotient(other).ok_or(OUT_OF_RANGE),
        }
    }
}

/// Applies `operation` from left to right.
pub(super) fn fold(
    first: &Value,
    rest: &[Value],
    operation: fn(Decimal, Decimal) -> Result<Decimal, &'static str>,
) -> Outcome {
    let mut result = decimal(first)?;
    for value in rest {
        let operand = decimal(value)?;
        result = operation(result, operand)?;
    }
    Ok(result.to_float().into())
}

fn decimal(value: &Value) -> Result<Decimal, FunctionError> {
    let float = to_float(value);
    Decimal::from_float(float)
        .ok_or_else(|| format!("cannot make a decimal of {}", shortest(float)).into())
}
