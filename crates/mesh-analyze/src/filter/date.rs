//! Days, for suppressions that expire.

use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: i64,
    month: u32,
    day: u32,
}

impl Date {
    /// The day of a time, in UTC; times before 1970 count as its first day.
    pub fn of(time: SystemTime) -> Self {
        let seconds = time
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| since.as_secs());
        // Days counted from the first of March of year 0, so that leap days end a year.
        let days = i64::try_from(seconds / 86_400).unwrap_or(0) + 719_468;
        let era = days / 146_097;
        let day_of_era = days % 146_097;
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let number = |value: i64| u32::try_from(value).unwrap_or(1);
        let day = number(day_of_year - (153 * month + 2) / 5 + 1);
        let month = number(if month < 10 { month + 3 } else { month - 9 });
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self { year, month, day }
    }
}

impl FromStr for Date {
    type Err = ();

    /// Reads `2026-12-31`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts[..] else {
            return Err(());
        };
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return Err(());
        }
        let year: i64 = year.parse().map_err(drop)?;
        let month: u32 = month.parse().map_err(drop)?;
        let day: u32 = day.parse().map_err(drop)?;
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return Err(()),
        };
        (1..=last)
            .contains(&day)
            .then_some(Self { year, month, day })
            .ok_or(())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day } = self;
        write!(formatter, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn days_of_times() {
        let check = |seconds, expected: &str| {
            let date = Date::of(UNIX_EPOCH + Duration::from_secs(seconds));
            assert_eq!(date.to_string(), expected);
            assert_eq!(expected.parse(), Ok(date));
        };
        check(0, "1970-01-01");
        check(951_782_400, "2000-02-29");
        check(951_868_800, "2000-03-01");
        check(1_772_323_199, "2026-02-28");
        check(1_772_323_200, "2026-03-01");
        check(1_798_761_599, "2026-12-31");
        check(4_107_542_400, "2100-03-01");
    }

    #[test]
    fn only_days_that_exist() {
        for text in [
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "31.12.2026",
            "",
            "2026-12-32",
            "2026-12",
        ] {
            assert_eq!(text.parse::<Date>(), Err(()), "{text}");
        }
        assert!("2026-12-31".parse::<Date>() < "2027-01-01".parse::<Date>());
    }
}
