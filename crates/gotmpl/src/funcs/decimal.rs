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

    pub(super) fn add(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let digits = self.rescaled(scale)?.checked_add(other.rescaled(scale)?)?;
        Some(Self { digits, scale })
    }

    pub(super) fn sub(self, other: Self) -> Option<Self> {
        self.add(Self {
            digits: -other.digits,
            ..other
        })
    }

    pub(super) fn mul(self, other: Self) -> Option<Self> {
        let digits = self.digits.checked_mul(other.digits)?;
        Some(Self {
            digits,
            scale: self.scale + other.scale,
        })
    }

    /// Rounds half away from zero; nothing can be divided by zero.
    pub(super) fn div(self, other: Self) -> Option<Self> {
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
}

/// Applies `operation` from left to right.
pub(super) fn fold(
    first: &Value,
    rest: &[Value],
    operation: fn(Decimal, Decimal) -> Option<Decimal>,
) -> Outcome {
    let mut result = decimal(first)?;
    for value in rest {
        let operand = decimal(value)?;
        let Some(next) = operation(result, operand) else {
            let (left, right) = (result.to_float(), operand.to_float());
            return Err(format!("no decimal is the result of {left} and {right}").into());
        };
        result = next;
    }
    Ok(result.to_float().into())
}

fn decimal(value: &Value) -> Result<Decimal, FunctionError> {
    let float = to_float(value);
    Decimal::from_float(float)
        .ok_or_else(|| format!("cannot make a decimal of {}", shortest(float)).into())
}
