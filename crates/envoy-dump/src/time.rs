//! Moments as dumps write them, in RFC 3339, and ages as kubectl prints them.

use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds and nanoseconds since 1970 in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// Whole seconds.
    pub seconds: i64,
    /// The rest, below 1,000,000,000.
    pub nanoseconds: u32,
}

/// Seconds of a day.
const DAY: i64 = 24 * 60 * 60;

const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

impl Moment {
    /// A moment of whole seconds.
    pub fn from_seconds(seconds: i64) -> Self {
        Self {
            seconds,
            nanoseconds: 0,
        }
    }

    /// Reads a moment in RFC 3339, such as `2026-11-21T03:04:48.5Z` or with an offset `+01:00`.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if !text.is_ascii() || bytes.len() < 20 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        if bytes[10] != b'T' || bytes[13] != b':' || bytes[16] != b':' {
            return None;
        }
        let number = |from: usize, to: usize| digits(&text[from..to]);
        let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
        let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
        if !(1..=12).contains(&month) || day < 1 || day > days_of_month(year, month) {
            return None;
        }
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let (nanoseconds, zone) = fraction(&text[19..])?;
        Some(Self {
            seconds: days_from_civil(year, month, day) * DAY + hour * 3600 + minute * 60 + second
                - offset(zone)?,
            nanoseconds,
        })
    }

    /// Reads a moment as the header `Date` of HTTP has it: `Sat, 21 Nov 2026 03:04:48 GMT`.
    pub fn parse_http(text: &str) -> Option<Self> {
        let (_, rest) = text.split_once(", ")?;
        let mut words = rest.split(' ');
        let (day, month) = (digits(words.next()?)?, words.next()?);
        let month = MONTHS.iter().position(|name| *name == month)? + 1;
        let (year, clock) = (digits(words.next()?)?, words.next()?);
        Self::parse(&format!("{year:04}-{month:02}-{day:02}T{clock}Z"))
    }

    /// The moment in RFC 3339 in UTC, with as many digits behind the seconds as needed, three at a time, as
    /// Protocol Buffers print it: `2026-11-21T03:04:48.500Z`.
    pub fn rfc3339(self) -> String {
        let rest = self.seconds.rem_euclid(DAY);
        let (year, month, day) = civil_from_days(self.seconds.div_euclid(DAY));
        let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
        let fraction = match self.nanoseconds {
            0 => String::new(),
            nanos if nanos.is_multiple_of(1_000_000) => format!(".{:03}", nanos / 1_000_000),
            nanos if nanos.is_multiple_of(1_000) => format!(".{:06}", nanos / 1_000),
            nanos => format!(".{nanos:09}"),
        };
        if !(0..=9999).contains(&year) {
            return format!(
                "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z"
            );
        }
        // Answers of istiods are full of these.
        let mut text = String::with_capacity("0000-00-00T00:00:00.000000000Z".len());
        let parts = [
            (year / 100, ""),
            (year % 100, "-"),
            (month, "-"),
            (day, "T"),
            (hour, ":"),
            (minute, ":"),
            (second, ""),
        ];
        for (number, behind) in parts {
            text.push(digit(number / 10));
            text.push(digit(number % 10));
            text.push_str(behind);
        }
        text + &fraction + "Z"
    }

    /// The moment as RFC 1123 has it in UTC, such as `Sat, 21 Nov 2026 03:04:48 UTC`.
    pub fn rfc1123(self) -> String {
        let days = self.seconds.div_euclid(DAY);
        let rest = self.seconds.rem_euclid(DAY);
        let (year, month, day) = civil_from_days(days);
        let weekday = WEEKDAYS[days.rem_euclid(7) as usize];
        let month = MONTHS[month as usize - 1];
        let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
        format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} UTC")
    }
}

impl From<SystemTime> for Moment {
    fn from(time: SystemTime) -> Self {
        let (elapsed, sign) = match time.duration_since(UNIX_EPOCH) {
            Ok(elapsed) => (elapsed, 1),
            Err(before) => (before.duration(), -1),
        };
        Self {
            seconds: sign * i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX),
            nanoseconds: elapsed.subsec_nanos(),
        }
    }
}

/// The time between two moments as kubectl prints ages: the two largest units where the second matters
/// (`k8s.io/apimachinery/pkg/util/duration`).
pub fn age(from: Moment, to: Moment) -> String {
    let mut seconds = to.seconds - from.seconds;
    if to.nanoseconds < from.nanoseconds {
        seconds -= 1;
    }
    let (minutes, hours) = (seconds / 60, seconds / 3600);
    let (days, years) = (hours / 24, hours / 24 / 365);
    let pair = |large: i64, unit: char, small: i64, small_unit: char| match small {
        0 => format!("{large}{unit}"),
        _ => format!("{large}{unit}{small}{small_unit}"),
    };
    match seconds {
        ..-1 => "<invalid>".into(),
        -1 => "0s".into(),
        0..120 => format!("{seconds}s"),
        120..600 => pair(minutes, 'm', seconds % 60, 's'),
        600..10_800 => format!("{minutes}m"),
        10_800..28_800 => pair(hours, 'h', minutes % 60, 'm'),
        28_800..172_800 => format!("{hours}h"),
        172_800..691_200 => pair(days, 'd', hours % 24, 'h'),
        _ if years < 2 => format!("{days}d"),
        _ if years < 8 => pair(years, 'y', days % 365, 'd'),
        _ => format!("{years}y"),
    }
}

fn digit(number: i64) -> char {
    (b'0' + number as u8) as char
}

fn digits(text: &str) -> Option<i64> {
    match text.bytes().all(|byte| byte.is_ascii_digit()) {
        true => text.parse().ok(),
        false => None,
    }
}

/// The nanoseconds at the start of what follows the seconds, and the zone behind them.
fn fraction(text: &str) -> Option<(u32, &str)> {
    let Some(rest) = text.strip_prefix('.') else {
        return Some((0, text));
    };
    let count = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (number, zone) = rest.split_at(count);
    let padded = format!("{:0<9}", &number[..count.min(9)]);
    match count {
        0 => None,
        _ => Some((padded.parse().ok()?, zone)),
    }
}

/// Seconds east of Greenwich.
fn offset(zone: &str) -> Option<i64> {
    if zone == "Z" {
        return Some(0);
    }
    let sign = match zone.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (hours, minutes) = zone[1..].split_once(':')?;
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    Some(sign * (digits(hours)? * 3600 + digits(minutes)? * 60))
}

fn days_of_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01, counted in years that start in March so that leap days come last.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month > 2 { year } else { year - 1 };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> Option<i64> {
        Moment::parse(text).map(|moment| moment.seconds)
    }

    #[test]
    fn moments_are_read_in_every_zone() {
        assert_eq!(seconds("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(seconds("2024-02-29T12:00:00Z"), Some(1_709_208_000));
        assert_eq!(seconds("2024-02-29T13:30:00+01:30"), Some(1_709_208_000));
        assert_eq!(seconds("1969-12-31T23:59:59Z"), Some(-1));
        assert_eq!(
            Moment::parse("2026-11-21T03:04:48.527409095Z").map(|m| m.nanoseconds),
            Some(527_409_095)
        );
        for bad in [
            "",
            "bad",
            "2023-02-29T00:00:00Z",
            "2023-01-01T00:00:00",
            "2023-01-01T00:00:00.Z",
        ] {
            assert_eq!(Moment::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn moments_are_written_as_they_were_read() {
        for text in [
            "2026-11-21T03:04:48Z",
            "2026-11-21T03:04:48.500Z",
            "2026-11-21T03:04:48.000001Z",
            "1969-12-31T23:59:59.527409095Z",
        ] {
            assert_eq!(Moment::parse(text).unwrap().rfc3339(), text);
        }
    }

    #[test]
    fn rfc1123_names_the_weekday() {
        let moment = Moment::parse("2026-11-21T03:04:48.9Z").unwrap();
        assert_eq!(moment.rfc1123(), "Sat, 21 Nov 2026 03:04:48 UTC");
        assert_eq!(
            Moment::from_seconds(951_782_400).rfc1123(),
            "Tue, 29 Feb 2000 00:00:00 UTC"
        );
    }

    #[test]
    fn ages_have_the_units_of_kubectl() {
        let check = |seconds: i64, expected: &str| {
            let start = Moment::from_seconds(1_000_000);
            let end = Moment::from_seconds(1_000_000 + seconds);
            assert_eq!(age(start, end), expected);
        };
        check(0, "0s");
        check(119, "119s");
        check(120, "2m");
        check(150, "2m30s");
        check(600, "10m");
        check(3 * 3600 + 60, "3h1m");
        check(9 * 3600, "9h");
        check(50 * 3600, "2d2h");
        check(9 * DAY, "9d");
        check(2 * 365 * DAY + 3 * DAY, "2y3d");
        check(9 * 365 * DAY, "9y");
        check(-1, "0s");
        check(-5, "<invalid>");
    }
}
