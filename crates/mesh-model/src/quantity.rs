//! Kubernetes quantities: `500m`, `1.5Gi`, `1e3`.
//!
//! The value is kept exactly, to the nano unit; the text is Kubernetes' canonical one, except that a text close enough
//! to it stays as written (`k8s.io/apimachinery` does the same).

use serde_json::Value;
use std::cmp::Ordering;
use std::fmt;

/// A text that is not a quantity.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Not a number with something behind it.
    #[error(
        "`{0}` is not a quantity: write a number with an optional unit, for example 500m, 2 or 1.5Gi"
    )]
    Format(String),
    /// A number with something else than a unit behind it.
    #[error(
        "`{0}` has no known unit: n, u, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei or an exponent such as e3"
    )]
    Unit(String),
    /// A number beyond what can be held.
    #[error("`{0}` is too large a quantity")]
    Range(String),
}

/// The family of units that a quantity was written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    /// `1e3`
    Exponent,
    /// `1k`
    Decimal,
    /// `1Ki`
    Binary,
}

/// An amount of some resource.
#[derive(Clone, Debug)]
pub struct Quantity {
    /// In nano units.
    nanos: i128,
    text: String,
}

/// Powers of ten with a letter; `m` is a thousandth.
const DECIMAL_UNITS: [(&str, i32); 10] = [
    ("n", -9),
    ("u", -6),
    ("m", -3),
    ("", 0),
    ("k", 3),
    ("M", 6),
    ("G", 9),
    ("T", 12),
    ("P", 15),
    ("E", 18),
];

/// Powers of 1024.
const BINARY_UNITS: [&str; 7] = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

/// Decimal places of a nano unit.
const NANO_PLACES: i32 = 9;

impl Quantity {
    /// Reads a quantity.
    ///
    /// # Errors
    /// The text is not a number, has an unknown unit, or is too large.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let fail = |error: fn(String) -> Error| error(text.to_owned());
        let written = Written::split(text).ok_or_else(|| fail(Error::Format))?;
        let (format, exponent) = unit(written.unit).ok_or_else(|| fail(Error::Unit))?;
        let nanos = written
            .nanos(format, exponent)
            .ok_or_else(|| fail(Error::Range))?;
        let text = match written.is_kept(format, exponent) {
            true => text.to_owned(),
            false => canonical(nanos, format),
        };
        Ok(Self { nanos, text })
    }

    /// Whether a text is surely a quantity in the form that quantities are written in: a whole number of up to three
    /// digits, and perhaps a unit. No larger unit suits those.
    pub fn is_short(text: &str) -> bool {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (number, unit) = text.split_at(digits);
        let is_known = matches!(unit, "" | "m" | "k" | "M" | "G" | "Ki" | "Mi" | "Gi");
        is_known && matches!(digits, 1..=3) && !number.starts_with('0')
    }

    /// Reads a quantity from a manifest, where it may be a number.
    ///
    /// # Errors
    /// The value is neither a text nor a number, or not a quantity.
    pub fn from_json(value: &Value) -> Result<Self, Error> {
        match value {
            Value::String(text) => Self::parse(text.trim()),
            Value::Number(number) => Self::parse(&number.to_string()),
            other => Err(Error::Format(other.to_string())),
        }
    }

    /// The amount in thousandths, rounded up: milli-CPUs of a CPU quantity.
    pub fn millis(&self) -> i128 {
        self.nanos.div_euclid(1_000_000) + i128::from(self.nanos.rem_euclid(1_000_000) > 0)
    }

    /// The amount in whole units, rounded up: bytes of a memory quantity.
    pub fn units(&self) -> i128 {
        self.nanos.div_euclid(1_000_000_000) + i128::from(self.nanos.rem_euclid(1_000_000_000) > 0)
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

/// By amount: `1` equals `1000m`.
impl PartialEq for Quantity {
    fn eq(&self, other: &Self) -> bool {
        self.nanos == other.nanos
    }
}

impl Eq for Quantity {}

impl PartialOrd for Quantity {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Quantity {
    fn cmp(&self, other: &Self) -> Ordering {
        self.nanos.cmp(&other.nanos)
    }
}

/// The parts of a quantity's text.
struct Written<'a> {
    negative: bool,
    /// Digits before the point, without zeros at the start; `0` when none is left.
    whole: &'a str,
    /// Digits behind the point.
    fraction: &'a str,
    unit: &'a str,
}

impl<'a> Written<'a> {
    fn split(text: &'a str) -> Option<Self> {
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        let (digits, rest) = split_digits(unsigned);
        let (fraction, unit) = match rest.strip_prefix('.') {
            Some(rest) => split_digits(rest),
            None => ("", rest),
        };
        let letters = unit.trim_start_matches(|c| "eEinumkKMGTP".contains(c));
        let signed = letters.strip_prefix(['-', '+']).unwrap_or(letters);
        let is_number = !text.is_empty() && signed.bytes().all(|byte| byte.is_ascii_digit());
        let whole = digits.trim_start_matches('0');
        let whole = if whole.is_empty() { "0" } else { whole };
        is_number.then_some(Self {
            negative: text.starts_with('-'),
            whole,
            fraction,
            unit,
        })
    }

    /// The amount in nano units, rounded away from zero. `None` when it is too large.
    fn nanos(&self, format: Format, exponent: i32) -> Option<i128> {
        let digits = format!("{}{}", self.whole, self.fraction);
        let mut amount: i128 = digits.parse().ok()?;
        let mut power = NANO_PLACES - i32::try_from(self.fraction.len()).ok()?;
        match format {
            Format::Binary => amount = amount.checked_mul(1 << exponent)?,
            Format::Decimal | Format::Exponent => power = power.checked_add(exponent)?,
        }
        let nanos = match u32::try_from(power) {
            Ok(power) if amount != 0 => amount.checked_mul(10_i128.checked_pow(power)?)?,
            Ok(_) => 0,
            Err(_) => divide_up(amount, power.unsigned_abs()),
        };
        let largest = i128::from(i64::MAX) * 10_i128.pow(NANO_PLACES as u32);
        let nanos = if format == Format::Binary {
            nanos.min(largest)
        } else {
            nanos
        };
        Some(if self.negative { -nanos } else { nanos })
    }

    /// Whether Kubernetes keeps the text, as it takes it for canonical without looking closely.
    fn is_kept(&self, format: Format, exponent: i32) -> bool {
        let digits = self.whole.len() + self.fraction.len();
        match format {
            Format::Binary => {
                let precision = 14 - digits as i32 - exponent * 3 / 10;
                let last: u64 = self.whole.parse().unwrap_or_default();
                self.fraction.is_empty() && precision >= 0 && !last.is_multiple_of(8)
            }
            Format::Decimal | Format::Exponent => {
                let scale = exponent - self.fraction.len() as i32;
                let ends_in_thousands = format!("{}{}", self.whole, self.fraction).ends_with("000");
                digits <= 18
                    && scale >= -NANO_PLACES
                    && scale % 3 == 0
                    && !ends_in_thousands
                    && self.whole != "0"
            }
        }
    }
}

fn split_digits(text: &str) -> (&str, &str) {
    text.split_at(text.bytes().take_while(u8::is_ascii_digit).count())
}

/// The family and exponent of a unit: of 10, or of 2 for the binary ones.
fn unit(text: &str) -> Option<(Format, i32)> {
    if let Some((_, exponent)) = DECIMAL_UNITS.iter().find(|(unit, _)| *unit == text) {
        return Some((Format::Decimal, *exponent));
    }
    if let Some(index) = BINARY_UNITS.iter().position(|unit| *unit == text) {
        return Some((Format::Binary, 10 * index as i32));
    }
    let exponent = text.strip_prefix(['e', 'E'])?;
    Some((Format::Exponent, exponent.parse().ok()?))
}

/// Divides by a power of ten and rounds up.
fn divide_up(amount: i128, power: u32) -> i128 {
    match 10_i128.checked_pow(power) {
        Some(divisor) => amount / divisor + i128::from(amount % divisor != 0),
        None => i128::from(amount != 0),
    }
}

/// The canonical text: no fraction, the largest unit that allows it.
fn canonical(nanos: i128, format: Format) -> String {
    const UNIT: i128 = 1_000_000_000;
    if format == Format::Binary && nanos % UNIT == 0 && nanos.abs() >= 1024 * UNIT {
        return with_unit(nanos / UNIT, 1024, |index| {
            BINARY_UNITS.get(index).map(|unit| (*unit).to_owned())
        });
    }
    with_unit(nanos, 1000, |index| match format {
        Format::Exponent => {
            let exponent = 3 * index as i32 - NANO_PLACES;
            Some(if exponent == 0 {
                String::new()
            } else {
                format!("e{exponent}")
            })
        }
        Format::Decimal | Format::Binary => {
            DECIMAL_UNITS.get(index).map(|(unit, _)| (*unit).to_owned())
        }
    })
}

/// Divides by `base` while nothing is lost and there is a name for the next unit.
fn with_unit(mut amount: i128, base: i128, name: impl Fn(usize) -> Option<String>) -> String {
    if amount == 0 {
        return "0".to_owned();
    }
    let mut unit = name(0).unwrap_or_default();
    for index in 1.. {
        match name(index).filter(|_| amount % base == 0) {
            Some(next) => (amount, unit) = (amount / base, next),
            None => break,
        }
    }
    format!("{amount}{unit}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(text: &str, expected: &str) {
        assert_eq!(
            Quantity::parse(text).unwrap().to_string(),
            expected,
            "{text}"
        );
    }

    #[test]
    fn canonical_text() {
        for text in [
            "1", "100m", "1e3", "01", "-1", "1Gi", "129e6", "5.", "12E", "1Ki", "1e-3",
        ] {
            check(text, text);
        }
        check("0.1", "100m");
        check("1000m", "1");
        check("0.0001", "100u");
        check("1024Ki", "1Mi");
        check("1.5Gi", "1536Mi");
        check("0.5Ki", "512");
        check("1.25k", "1250");
        check("3.0e2", "300");
        check("0Gi", "0");
        check("0.5m", "500u");
        check("0.0000000001", "1n");
        check("10000e3", "10e6");
        check("0.5", "500m");
    }

    #[test]
    fn amounts() {
        let quantity = |text: &str| Quantity::parse(text).unwrap();
        assert_eq!(quantity("1"), quantity("1000m"));
        assert!(quantity("1Gi") > quantity("1G"));
        assert!(quantity("-1") < quantity("1n"));
        assert_eq!(quantity("1.5").millis(), 1500);
        assert_eq!(quantity("1n").millis(), 1);
        assert_eq!(quantity("2Ki").units(), 2048);
    }

    #[test]
    fn short_texts_are_canonical() {
        let units = [
            "", "n", "m", "k", "M", "G", "T", "E", "Ki", "Mi", "Gi", "Pi", "x",
        ];
        let numbers = (0..1100).map(|number| number.to_string());
        for text in numbers.flat_map(|number| units.map(|unit| format!("{number}{unit}"))) {
            let is_same = Quantity::parse(&text).is_ok_and(|read| read.to_string() == text);
            assert!(is_same || !Quantity::is_short(&text), "{text}");
        }
        assert!(Quantity::is_short("128Mi") && !Quantity::is_short("1000m"));
        assert_eq!(
            Quantity::from_json(&json!(2.5)).unwrap().to_string(),
            "2500m"
        );
        assert_eq!(Quantity::from_json(&json!(" 2 ")).unwrap().to_string(), "2");
        assert!(Quantity::from_json(&json!(true)).is_err());
    }

    #[test]
    fn not_quantities() {
        for text in ["", "lots", "1 Gi", "1GI", "0x10", "NaN", "1MiB", "100m\t"] {
            assert_eq!(Quantity::parse(text), Err(Error::Format(text.to_owned())));
        }
        for text in ["--1", "1ee3", "1K", "1i", "1e"] {
            assert_eq!(Quantity::parse(text), Err(Error::Unit(text.to_owned())));
        }
        for text in ["1e40", "999999999999999999999999999999999999999999"] {
            assert_eq!(Quantity::parse(text), Err(Error::Range(text.to_owned())));
        }
    }
}
