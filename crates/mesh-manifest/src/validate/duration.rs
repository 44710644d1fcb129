//! Durations as Go writes them: `1h30m`, `1.5s`, `-10ms`.

use std::fmt;

/// A duration in nanoseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Duration(pub(super) i64);

/// A text that is not a duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Invalid;

pub(super) const MILLISECOND: i64 = 1_000_000;
pub(super) const SECOND: i64 = 1000 * MILLISECOND;
pub(super) const HOUR: i64 = 3600 * SECOND;

/// Units, the longer of two that begin alike first.
const UNITS: [(&str, i64); 8] = [
    ("ns", 1),
    ("us", 1000),
    ("µs", 1000),
    ("μs", 1000),
    ("ms", MILLISECOND),
    ("s", SECOND),
    ("m", 60 * SECOND),
    ("h", HOUR),
];

impl Duration {
    /// Reads a duration.
    pub(super) fn parse(text: &str) -> Result<Self, Invalid> {
        let (sign, mut rest) = match text.strip_prefix('-') {
            Some(rest) => (-1.0, rest),
            None => (1.0, text.strip_prefix('+').unwrap_or(text)),
        };
        if rest == "0" {
            return Ok(Self(0));
        }
        if rest.is_empty() {
            return Err(Invalid);
        }
        let mut nanoseconds = 0.0;
        while !rest.is_empty() {
            let end = rest
                .find(|char: char| !char.is_ascii_digit() && char != '.')
                .ok_or(Invalid)?;
            let (number, behind) = rest.split_at(end);
            let (unit, length) = UNITS
                .iter()
                .find(|(unit, _)| behind.starts_with(unit))
                .ok_or(Invalid)?;
            nanoseconds += number.parse::<f64>().map_err(|_| Invalid)? * *length as f64;
            rest = &behind[unit.len()..];
        }
        let is_in_range = nanoseconds <= i64::MAX as f64;
        if is_in_range {
            Ok(Self((sign * nanoseconds).round() as i64))
        } else {
            Err(Invalid)
        }
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.abs() / SECOND;
        let fraction = (self.0.abs() % SECOND) as f64 / SECOND as f64;
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        if self.0 < 0 {
            formatter.write_str("-")?;
        }
        if hours > 0 {
            write!(formatter, "{hours}h")?;
        }
        if hours > 0 || minutes > 0 {
            write!(formatter, "{minutes}m")?;
        }
        write!(formatter, "{}s", (seconds % 60) as f64 + fraction)
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, Invalid};

    #[track_caller]
    fn check(text: &str, expected: Result<i64, Invalid>) {
        assert_eq!(Duration::parse(text), expected.map(Duration), "{text}");
    }

    #[test]
    fn durations_of_go() {
        check("0", Ok(0));
        check("0s", Ok(0));
        check("1h5m", Ok(3_900_000_000_000));
        check("1.5ms", Ok(1_500_000));
        check(".5s", Ok(500_000_000));
        check("1.s", Ok(1_000_000_000));
        check("-10us", Ok(-10_000));
        for text in ["", "1", "1d", "s", "1s2", "x", ".s", "1.2.3s", "0s1"] {
            check(text, Err(Invalid));
        }
    }

    #[test]
    fn written_as_go_does() {
        for text in ["2h0m0s", "1m30s", "1.5s", "-5s"] {
            assert_eq!(Duration::parse(text).unwrap().to_string(), text);
        }
    }
}
