//! Which texts YAML 1.1 takes for a date or a time.
//!
//! Such texts stay texts when read, but are quoted when written, so that other YAML 1.1 readers see texts too.

/// Whether a plain scalar is a date (`2020-01-31`) or a date with a time (`2020-01-31T10:00:00Z`, `2020-1-31 1:2:3.5`).
pub(super) fn is_timestamp(text: &str) -> bool {
    let mut rest = Digits(text.as_bytes());
    let Some(year) = rest.number(4, 4).filter(|_| rest.skip(b"-")) else {
        return false;
    };
    let Some(month) = rest.number(1, 2).filter(|_| rest.skip(b"-")) else {
        return false;
    };
    let Some(day) = rest.number(1, 2) else {
        return false;
    };
    if !(1..=12).contains(&month) || day == 0 || day > days(year, month) {
        return false;
    }
    match rest.0.first() {
        None => true,
        Some(b'T' | b't') => rest.skip(b"Tt") && rest.clock() && rest.zone(),
        Some(b' ') => rest.skip(b" ") && rest.clock() && rest.0.is_empty(),
        Some(_) => false,
    }
}

fn days(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// What is left of a text that is read digit by digit.
struct Digits<'a>(&'a [u8]);

impl Digits<'_> {
    /// A number of `least` to `most` digits.
    fn number(&mut self, least: usize, most: usize) -> Option<u32> {
        let count = self
            .0
            .iter()
            .take(most)
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        if count < least {
            return None;
        }
        let (digits, rest) = self.0.split_at(count);
        self.0 = rest;
        Some(
            digits
                .iter()
                .fold(0, |value, digit| value * 10 + u32::from(digit - b'0')),
        )
    }

    /// Takes one byte when it is one of `set`.
    fn skip(&mut self, set: &[u8]) -> bool {
        let found = self.0.first().is_some_and(|byte| set.contains(byte));
        if found {
            self.0 = &self.0[1..];
        }
        found
    }

    /// `15:04:05` with an optional fraction.
    fn clock(&mut self) -> bool {
        let below = |value: Option<u32>, limit| value.is_some_and(|value| value < limit);
        let clock = below(self.number(1, 2), 24)
            && self.skip(b":")
            && below(self.number(1, 2), 60)
            && self.skip(b":")
            && below(self.number(1, 2), 60);
        if clock && matches!(self.0, [b'.' | b',', digit, ..] if digit.is_ascii_digit()) {
            let fraction = self.0[1..]
                .iter()
                .take_while(|byte| byte.is_ascii_digit())
                .count();
            self.0 = &self.0[1 + fraction..];
        }
        clock
    }

    /// `Z` or `+01:00`, then the end.
    fn zone(&mut self) -> bool {
        if self.skip(b"Z") {
            return self.0.is_empty();
        }
        self.skip(b"+-")
            && self.number(2, 2).is_some_and(|hours| hours <= 24)
            && self.skip(b":")
            && self.number(2, 2).is_some_and(|minutes| minutes < 60)
            && self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::is_timestamp;

    #[test]
    fn dates_and_times() {
        for text in [
            "2020-01-01",
            "2020-1-1",
            "2020-02-29",
            "2020-01-01T10:00:00Z",
            "2020-01-01t1:2:3.5+01:00",
            "2020-01-01 10:00:00",
        ] {
            assert!(is_timestamp(text), "{text}");
        }
        for text in [
            "",
            "2020",
            "2020-13-01",
            "2021-02-29",
            "2020-01-01T",
            "2020-01-01 10:00:00Z",
            "2020-01-01T24:00:00Z",
            "20200-01-01",
            "2020-01-01x",
        ] {
            assert!(!is_timestamp(text), "{text}");
        }
    }
}
