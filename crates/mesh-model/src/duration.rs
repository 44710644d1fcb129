//! Durations in Go's notation: `1h30m`, `1.5s`, `250ms`.

/// A text that is not a duration.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{text}` is not a duration: write a number with a unit (ns, us, ms, s, m, h), for example 30s or 1h30m"
)]
pub struct Error {
    /// The text.
    pub text: String,
}

const UNITS: [(&str, i128); 8] = [
    ("ns", 1),
    ("us", 1_000),
    ("µs", 1_000),
    ("μs", 1_000),
    ("ms", 1_000_000),
    ("s", NANOS),
    ("m", 60 * NANOS),
    ("h", 3600 * NANOS),
];

const NANOS: i128 = 1_000_000_000;

/// The nanoseconds of a duration as Go's `time.ParseDuration` reads it.
///
/// # Errors
/// The text has no unit, an unknown one, or does not fit 64 bits.
pub fn parse(text: &str) -> Result<i64, Error> {
    let (negative, magnitude) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let total = if magnitude == "0" {
        Some(0)
    } else {
        sum(magnitude)
    };
    let total = total.map(|total| if negative { -total } else { total });
    total
        .and_then(|total| i64::try_from(total).ok())
        .ok_or_else(|| Error {
            text: text.to_owned(),
        })
}

/// Adds up parts such as `1h` and `30.5m`; there must be one at least.
fn sum(text: &str) -> Option<i128> {
    let mut total = 0_i128;
    let mut rest = text;
    loop {
        let (part, after) = part(rest)?;
        total = total.checked_add(part)?;
        rest = after;
        if rest.is_empty() {
            return Some(total);
        }
    }
}

/// The nanoseconds of the first part, and what follows it.
fn part(text: &str) -> Option<(i128, &str)> {
    let (whole, rest) = digits(text);
    let (fraction, rest) = match rest.strip_prefix('.') {
        Some(rest) => digits(rest),
        None => ("", rest),
    };
    let unit_end = rest
        .find(|c: char| c == '.' || c.is_ascii_digit())
        .unwrap_or(rest.len());
    let (unit, rest) = rest.split_at(unit_end);
    let (_, factor) = UNITS.iter().find(|(name, _)| *name == unit)?;
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let whole: i128 = if whole.is_empty() {
        0
    } else {
        whole.parse().ok()?
    };
    Some((whole.checked_mul(*factor)? + share(fraction, *factor), rest))
}

fn digits(text: &str) -> (&str, &str) {
    text.split_at(text.bytes().take_while(u8::is_ascii_digit).count())
}

/// The fraction of a unit, rounded down; digits behind the nanoseconds of an hour do not count.
fn share(fraction: &str, factor: i128) -> i128 {
    let digits = &fraction[..fraction.len().min(15)];
    let value = digits
        .bytes()
        .fold(0_i128, |value, digit| value * 10 + i128::from(digit - b'0'));
    value * factor / 10_i128.pow(digits.len() as u32)
}

/// A duration in nanoseconds as Go prints it: `1h30m0s`, `1.5s`, `250ms`, `0s`.
pub fn format(nanoseconds: i64) -> String {
    let sign = if nanoseconds < 0 { "-" } else { "" };
    let total = nanoseconds.unsigned_abs();
    let seconds = total / 1_000_000_000;
    match total {
        0 => "0s".to_owned(),
        1..1_000 => format!("{sign}{total}ns"),
        1_000..1_000_000 => format!("{sign}{}µs", decimal(total, 3)),
        1_000_000..1_000_000_000 => format!("{sign}{}ms", decimal(total, 6)),
        _ => {
            let rest = decimal(total % 60_000_000_000, 9);
            match (seconds / 3600, seconds / 60 % 60) {
                (0, 0) => format!("{sign}{rest}s"),
                (0, minutes) => format!("{sign}{minutes}m{rest}s"),
                (hours, minutes) => format!("{sign}{hours}h{minutes}m{rest}s"),
            }
        }
    }
}

/// A number with its decimal point moved left, without zeros at the end.
fn decimal(value: u64, places: usize) -> String {
    let unit = 10_u64.pow(places as u32);
    let fraction = format!("{:0places$}", value % unit);
    let text = format!("{}.{fraction}", value / unit);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{format, parse};

    fn check(text: &str, printed: &str) {
        assert_eq!(format(parse(text).unwrap()), printed, "{text}");
    }

    #[test]
    fn durations() {
        check("0", "0s");
        check("30s", "30s");
        check("1h", "1h0m0s");
        check("90m", "1h30m0s");
        check("1h30m10.5s", "1h30m10.5s");
        check("1.5s", "1.5s");
        check("-.5s", "-500ms");
        check("+5m", "5m0s");
        check("1500us", "1.5ms");
        check("1500ns", "1.5µs");
        check("7ns", "7ns");
        check("0.333333333333333333h", "19m59.999999999s");
        check("2562047h47m16.854775807s", "2562047h47m16.854775807s");
    }

    #[test]
    fn not_durations() {
        for text in [
            "", "5", "-", ".s", "5x", "1h5", "s", "5 s", "9999999h", "5S",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
