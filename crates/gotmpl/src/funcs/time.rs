//! Points in time and durations as Go's `time` has them, in UTC or with a fixed offset.

use std::fmt::Write as _;

use crate::{FunctionError, IntType, Object, Value};

/// A point in time, and the offset in seconds with which it is shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Time {
    pub(super) seconds: i64,
    pub(super) nanos: u32,
    pub(super) offset: i64,
}

/// Seconds since 1970 of Go's zero time, the start of year 1.
pub(super) const ZERO_SECONDS: i64 = -62_135_596_800;

const DAY: i64 = 86_400;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const WEEKDAYS: [&str; 7] = [
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
];

/// A day of the proleptic Gregorian calendar.
#[derive(Clone, Copy)]
struct Date {
    year: i64,
    month: usize,
    day: i64,
}

/// Days from 1970-01-01, after Howard Hinnant's `days_from_civil`.
fn days_from_date(date: Date) -> i64 {
    let year = if date.month <= 2 {
        date.year - 1
    } else {
        date.year
    };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let shifted = (date.month as i64 + 9) % 12;
    let day_of_year = (153 * shifted + 2) / 5 + date.day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The inverse of [`days_from_date`].
fn date_from_days(days: i64) -> Date {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    } as usize;
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Date {
        year,
        month,
        day: day_of_year - (153 * shifted + 2) / 5 + 1,
    }
}

impl Time {
    pub(super) fn from_unix(seconds: i64) -> Self {
        Self {
            seconds,
            nanos: 0,
            offset: 0,
        }
    }

    fn local_seconds(self) -> i64 {
        self.seconds + self.offset
    }

    fn date(self) -> Date {
        date_from_days(self.local_seconds().div_euclid(DAY))
    }

    fn second_of_day(self) -> i64 {
        self.local_seconds().rem_euclid(DAY)
    }

    fn weekday(self) -> usize {
        (self.local_seconds().div_euclid(DAY) + 4).rem_euclid(7) as usize
    }

    fn year_day(self) -> i64 {
        let year = self.date().year;
        let start = days_from_date(Date {
            year,
            month: 1,
            day: 1,
        });
        self.local_seconds().div_euclid(DAY) - start + 1
    }

    pub(super) fn plus(self, nanos: i64) -> Self {
        let total = i64::from(self.nanos) + nanos.rem_euclid(1_000_000_000);
        let seconds = self.seconds + nanos.div_euclid(1_000_000_000) + total / 1_000_000_000;
        Self {
            seconds,
            nanos: (total % 1_000_000_000) as u32,
            ..self
        }
    }

    /// Nanoseconds from `earlier` to here, as far as a Go `Duration` reaches.
    pub(super) fn since(self, earlier: Self) -> i64 {
        let seconds = self.seconds.saturating_sub(earlier.seconds);
        let nanos = i64::from(self.nanos) - i64::from(earlier.nanos);
        seconds.saturating_mul(1_000_000_000).saturating_add(nanos)
    }

    /// The time by a Go layout, in which the parts of `Mon Jan 2 15:04:05 MST 2006` stand for
    /// those of the time.
    pub(super) fn format(self, layout: &str) -> String {
        let mut out = String::new();
        let mut rest = layout;
        while !rest.is_empty() {
            let (text, part, after) = next_part(rest);
            out.push_str(text);
            if let Some(part) = part {
                self.push_part(&mut out, part);
            }
            rest = after;
        }
        out
    }

    fn push_part(self, out: &mut String, part: &str) {
        let Date { year, month, day } = self.date();
        let second = self.second_of_day();
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        let half = if hour % 12 == 0 { 12 } else { hour % 12 };
        let result = match part {
            "2006" if year < 0 => write!(out, "{year:05}"),
            "2006" => write!(out, "{year:04}"),
            "06" => write!(out, "{:02}", year.rem_euclid(100)),
            "January" => write!(out, "{}", MONTHS[month - 1]),
            "Jan" => write!(out, "{}", &MONTHS[month - 1][..3]),
            "01" => write!(out, "{month:02}"),
            "1" => write!(out, "{month}"),
            "Monday" => write!(out, "{}", WEEKDAYS[self.weekday()]),
            "Mon" => write!(out, "{}", &WEEKDAYS[self.weekday()][..3]),
            "02" => write!(out, "{day:02}"),
            "_2" => write!(out, "{day:>2}"),
            "2" => write!(out, "{day}"),
            "002" => write!(out, "{:03}", self.year_day()),
            "__2" => write!(out, "{:>3}", self.year_day()),
            "15" => write!(out, "{hour:02}"),
            "03" => write!(out, "{half:02}"),
            "3" => write!(out, "{half}"),
            "04" => write!(out, "{minute:02}"),
            "4" => write!(out, "{minute}"),
            "05" => write!(out, "{second:02}"),
            "5" => write!(out, "{second}"),
            "PM" => write!(out, "{}", if hour >= 12 { "PM" } else { "AM" }),
            "pm" => write!(out, "{}", if hour >= 12 { "pm" } else { "am" }),
            "MST" => write!(out, "{}", self.zone()),
            _ if part.starts_with(['.', ',']) => write!(out, "{}", self.fraction(part)),
            _ => write!(out, "{}", self.offset_text(part)),
        };
        result.expect("a string takes any text");
    }

    fn zone(self) -> String {
        match self.offset {
            0 => "UTC".to_owned(),
            _ => self.offset_text("-0700"),
        }
    }

    /// `.000` writes that many digits, `.999` leaves out zeros at the end.
    fn fraction(self, part: &str) -> String {
        let digits = format!("{:09}", self.nanos);
        let digits = &digits[..(part.len() - 1).min(9)];
        if part[1..].starts_with('0') {
            return format!("{}{digits}", &part[..1]);
        }
        match digits.trim_end_matches('0') {
            "" => String::new(),
            digits => format!("{}{digits}", &part[..1]),
        }
    }

    fn offset_text(self, part: &str) -> String {
        if part.starts_with('Z') && self.offset == 0 {
            return "Z".to_owned();
        }
        let size = self.offset.abs();
        let colon = if part.contains(':') { ":" } else { "" };
        let mut out = format!(
            "{}{:02}",
            if self.offset < 0 { '-' } else { '+' },
            size / 3600
        );
        let digits = part.bytes().filter(u8::is_ascii_digit).count();
        if digits >= 4 {
            out.push_str(&format!("{colon}{:02}", size / 60 % 60));
        }
        if digits >= 6 {
            out.push_str(&format!("{colon}{:02}", size % 60));
        }
        out
    }

    /// Reads `text` by a Go layout; what it does not give is as in year 0, at midnight, in UTC.
    pub(super) fn parse(layout: &str, text: &str) -> Result<Self, FunctionError> {
        let mut parsed = Parsed::default();
        let mut rest = layout;
        let mut value = text;
        let failed = |part: &str, value: &str| {
            format!("parsing time {text:?} as {layout:?}: cannot parse {value:?} as {part:?}")
        };
        while !rest.is_empty() {
            let (literal, part, after) = next_part(rest);
            value = value
                .strip_prefix(literal)
                .ok_or_else(|| failed(literal, value))?;
            if let Some(part) = part {
                value = parsed
                    .take(part, value)
                    .ok_or_else(|| failed(part, value))?;
                // Go reads a fraction behind seconds even where the layout has none.
                if part.ends_with('5') && !after.starts_with(['.', ',']) {
                    value = parsed.take_fraction(value);
                }
            }
            rest = after;
        }
        if !value.is_empty() {
            return Err(format!("parsing time {text:?}: extra text: {value:?}").into());
        }
        parsed
            .time()
            .ok_or_else(|| format!("parsing time {text:?}: out of range").into())
    }
}

/// The parts of a layout, longest first where one starts another.
const PARTS: &[&str] = &[
    "January",
    "Jan",
    "Monday",
    "Mon",
    "MST",
    "2006",
    "Z07:00:00",
    "Z070000",
    "Z07:00",
    "Z0700",
    "Z07",
    "-07:00:00",
    "-070000",
    "-07:00",
    "-0700",
    "-07",
    "002",
    "01",
    "02",
    "03",
    "04",
    "05",
    "06",
    "__2",
    "_2",
    "15",
    "1",
    "2",
    "3",
    "4",
    "5",
    "PM",
    "pm",
];

/// The text before the next part of a layout, the part, and what follows it.
fn next_part(layout: &str) -> (&str, Option<&str>, &str) {
    for at in layout.char_indices().map(|(at, _)| at) {
        let rest = &layout[at..];
        if rest.starts_with("_2006") {
            continue;
        }
        let part = PARTS.iter().find(|part| {
            let is_word = **part == "Jan" || **part == "Mon";
            let continues = |c: char| c.is_ascii_lowercase();
            rest.starts_with(**part) && !(is_word && rest[part.len()..].starts_with(continues))
        });
        let length = part.map_or_else(|| fraction_length(rest), |part| part.len());
        if length > 0 {
            return (&layout[..at], Some(&rest[..length]), &rest[length..]);
        }
    }
    (layout, None, "")
}

/// The length of a fraction such as `.000` or `,999`, which no other digit follows.
fn fraction_length(rest: &str) -> usize {
    let Some(digit) = rest
        .as_bytes()
        .get(1)
        .filter(|digit| matches!(digit, b'0' | b'9'))
    else {
        return 0;
    };
    let length = rest
        .bytes()
        .skip(1)
        .take_while(|byte| byte == digit)
        .count();
    let is_end = !rest
        .as_bytes()
        .get(1 + length)
        .is_some_and(u8::is_ascii_digit);
    if rest.starts_with(['.', ',']) && is_end {
        1 + length
    } else {
        0
    }
}

/// What has been read of a time.
#[derive(Default)]
struct Parsed {
    year: i64,
    month: Option<usize>,
    day: Option<i64>,
    year_day: Option<i64>,
    hour: i64,
    minute: i64,
    second: i64,
    nanos: u32,
    is_afternoon: Option<bool>,
    offset: i64,
}

impl Parsed {
    /// Reads one part; returns what follows it.
    fn take<'a>(&mut self, part: &str, value: &'a str) -> Option<&'a str> {
        let number = |least, most| take_number(value, least, most);
        let rest;
        match part {
            "2006" => (self.year, rest) = number(4, 4)?,
            "06" => {
                (self.year, rest) = number(2, 2)?;
                self.year += if self.year >= 69 { 1900 } else { 2000 };
            }
            "January" | "Jan" => {
                let length = if part == "Jan" { 3 } else { usize::MAX };
                let (index, after) = take_name(&MONTHS, length, value)?;
                self.month = Some(index + 1);
                rest = after;
            }
            "Monday" | "Mon" => {
                let length = if part == "Mon" { 3 } else { usize::MAX };
                rest = take_name(&WEEKDAYS, length, value)?.1;
            }
            "01" | "1" => {
                let (month, after) = number(if part == "01" { 2 } else { 1 }, 2)?;
                self.month = Some(usize::try_from(month).ok()?);
                rest = after;
            }
            "02" | "2" | "_2" => {
                let value = if part == "_2" {
                    value.trim_start_matches(' ')
                } else {
                    value
                };
                let (day, after) = take_number(value, if part == "02" { 2 } else { 1 }, 2)?;
                self.day = Some(day);
                rest = after;
            }
            "002" | "__2" => {
                let (day, after) = take_number(value.trim_start_matches(' '), 1, 3)?;
                self.year_day = Some(day);
                rest = after;
            }
            "15" => (self.hour, rest) = number(1, 2)?,
            "03" | "3" => (self.hour, rest) = number(1, 2)?,
            "04" | "4" => (self.minute, rest) = number(if part == "04" { 2 } else { 1 }, 2)?,
            "05" | "5" => (self.second, rest) = number(if part == "05" { 2 } else { 1 }, 2)?,
            "PM" | "pm" => {
                let (half, after) = value.split_at_checked(2)?;
                self.is_afternoon = Some(half.eq_ignore_ascii_case("PM"));
                if !half.eq_ignore_ascii_case("PM") && !half.eq_ignore_ascii_case("AM") {
                    return None;
                }
                rest = after;
            }
            "MST" => {
                let length = value.bytes().take_while(u8::is_ascii_uppercase).count();
                rest = value.get(length..).filter(|_| length >= 3)?;
            }
            _ if part.starts_with(['.', ',']) => rest = self.take_fraction(value),
            _ if part.starts_with('Z') && value.starts_with('Z') => rest = &value[1..],
            _ => rest = self.take_offset(part, value)?,
        }
        Some(rest)
    }

    fn take_fraction<'a>(&mut self, value: &'a str) -> &'a str {
        let digits = value.bytes().skip(1).take_while(u8::is_ascii_digit).count();
        if !value.starts_with(['.', ',']) || digits == 0 {
            return value;
        }
        let nanos = format!("{:0<9}", &value[1..=digits.min(9)]);
        self.nanos = nanos.parse().unwrap_or_default();
        &value[1 + digits..]
    }

    fn take_offset<'a>(&mut self, part: &str, value: &'a str) -> Option<&'a str> {
        let sign = match value.chars().next()? {
            '+' => 1,
            '-' => -1,
            _ => return None,
        };
        let mut rest = &value[1..];
        let mut unit = 3600;
        let fields = part.bytes().filter(u8::is_ascii_digit).count() / 2;
        for field in 0..fields {
            if field > 0 && part.contains(':') {
                rest = rest.strip_prefix(':')?;
            }
            let (number, after) = take_number(rest, 2, 2)?;
            self.offset += sign * number * unit;
            unit /= 60;
            rest = after;
        }
        Some(rest)
    }

    fn time(&self) -> Option<Time> {
        let hour = match self.is_afternoon {
            Some(true) if self.hour < 12 => self.hour + 12,
            Some(false) if self.hour == 12 => 0,
            _ => self.hour,
        };
        let date = match self.year_day {
            Some(day) => {
                let start = days_from_date(Date {
                    year: self.year,
                    month: 1,
                    day: 1,
                });
                date_from_days(start + day - 1)
            }
            None => Date {
                year: self.year,
                month: self.month.unwrap_or(1),
                day: self.day.unwrap_or(1),
            },
        };
        let is_valid = (1..=12).contains(&date.month)
            && (1..=days_in_month(date)).contains(&date.day)
            && hour < 24
            && self.minute < 60
            && self.second < 60;
        let seconds =
            days_from_date(date) * DAY + hour * 3600 + self.minute * 60 + self.second - self.offset;
        is_valid.then_some(Time {
            seconds,
            nanos: self.nanos,
            offset: self.offset,
        })
    }
}

fn days_in_month(date: Date) -> i64 {
    let next = match date.month {
        12 => Date {
            year: date.year + 1,
            month: 1,
            day: 1,
        },
        month => Date {
            month: month + 1,
            day: 1,
            ..date
        },
    };
    days_from_date(next) - days_from_date(Date { day: 1, ..date })
}

fn take_number(value: &str, least: usize, most: usize) -> Option<(i64, &str)> {
    let length = value
        .bytes()
        .take(most)
        .take_while(u8::is_ascii_digit)
        .count();
    if length < least {
        return None;
    }
    Some((value[..length].parse().ok()?, &value[length..]))
}

fn take_name<'a>(names: &[&str], length: usize, value: &'a str) -> Option<(usize, &'a str)> {
    names.iter().enumerate().find_map(|(index, name)| {
        let name = &name[..length.min(name.len())];
        let start = value.get(..name.len())?;
        start
            .eq_ignore_ascii_case(name)
            .then(|| (index, &value[name.len()..]))
    })
}

/// A month or weekday: a number that prints as a name.
struct Named {
    type_name: &'static str,
    number: i64,
    name: &'static str,
}

impl Object for Named {
    fn type_name(&self) -> &str {
        self.type_name
    }

    fn kind(&self) -> &'static str {
        "int"
    }

    fn call(&self, name: &str, _: &[Value]) -> Option<Result<Value, FunctionError>> {
        (name == "String").then(|| Ok(self.name.into()))
    }

    fn basic(&self) -> Option<Value> {
        Some(Value::Int(self.number))
    }

    fn display(&self) -> String {
        self.name.to_owned()
    }

    fn to_json(&self) -> serde_json::Value {
        self.number.into()
    }
}

impl Object for Time {
    fn type_name(&self) -> &str {
        "time.Time"
    }

    fn call(&self, name: &str, args: &[Value]) -> Option<Result<Value, FunctionError>> {
        let date = self.date();
        let second = self.second_of_day();
        let weekday = self.weekday();
        let other = args.first().and_then(Self::from_value);
        Some(Ok(match (name, other) {
            ("Before", Some(other)) => (self.since(other) < 0).into(),
            ("After", Some(other)) => (self.since(other) > 0).into(),
            ("Equal", Some(other)) => (self.since(other) == 0).into(),
            ("Day", _) => Value::Int(date.day),
            ("Format", _) => match args {
                [Value::Str(layout)] => self.format(layout).into(),
                _ => return Some(Err("Format takes a layout".into())),
            },
            ("Hour", _) => Value::Int(second / 3600),
            ("IsZero", _) => (self.seconds == ZERO_SECONDS && self.nanos == 0).into(),
            ("Minute", _) => Value::Int(second / 60 % 60),
            ("Month", _) => {
                let name = MONTHS[date.month - 1];
                Value::object(Named {
                    type_name: "time.Month",
                    number: date.month as i64,
                    name,
                })
            }
            ("Nanosecond", _) => Value::Int(self.nanos.into()),
            ("Second", _) => Value::Int(second % 60),
            ("String", _) => self.display().into(),
            ("UTC", _) => Value::object(Self { offset: 0, ..*self }),
            ("Unix", _) => Value::Sized(IntType::Int64, self.seconds),
            ("Weekday", _) => {
                let (number, name) = (weekday as i64, WEEKDAYS[weekday]);
                Value::object(Named {
                    type_name: "time.Weekday",
                    number,
                    name,
                })
            }
            ("Year", _) => Value::Int(date.year),
            ("YearDay", _) => Value::Int(self.year_day()),
            _ => return None,
        }))
    }

    fn names(&self) -> Vec<&str> {
        vec![
            "Day", "Format", "Hour", "Minute", "Month", "Second", "Unix", "Weekday", "Year",
        ]
    }

    fn display(&self) -> String {
        self.format("2006-01-02 15:04:05.999999999 -0700 MST")
    }

    fn to_json(&self) -> serde_json::Value {
        self.format("2006-01-02T15:04:05.999999999Z07:00").into()
    }
}

impl Time {
    pub(super) fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Object(object) => object.downcast::<Self>().copied(),
            _ => None,
        }
    }
}

/// A duration in nanoseconds as Go prints it: `1h30m0s`, `1.5ms`, `0s`.
pub(super) fn format_duration(nanos: i64) -> String {
    let sign = if nanos < 0 { "-" } else { "" };
    let size = nanos.unsigned_abs();
    if size == 0 {
        return "0s".to_owned();
    }
    if size < 1_000_000_000 {
        let (unit, name) = match size {
            0..1_000 => (1, "ns"),
            1_000..1_000_000 => (1_000, "µs"),
            _ => (1_000_000, "ms"),
        };
        return format!("{sign}{}{name}", with_fraction(size, unit));
    }
    let minutes = size / 60_000_000_000;
    let seconds = with_fraction(size % 60_000_000_000, 1_000_000_000);
    match (minutes / 60, minutes % 60) {
        (0, 0) => format!("{sign}{seconds}s"),
        (0, minutes) => format!("{sign}{minutes}m{seconds}s"),
        (hours, minutes) => format!("{sign}{hours}h{minutes}m{seconds}s"),
    }
}

fn with_fraction(value: u64, unit: u64) -> String {
    let whole = value / unit;
    let width = unit.ilog10() as usize;
    let fraction = format!("{:0width$}", value % unit);
    match fraction.trim_end_matches('0') {
        "" => whole.to_string(),
        fraction => format!("{whole}.{fraction}"),
    }
}

/// The nanoseconds of a Go duration such as `1h15m30.5s`.
pub(super) fn parse_duration(text: &str) -> Option<i64> {
    let (sign, mut rest) = match text.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    if rest == "0" {
        return Some(0);
    }
    let mut total = 0.0;
    while !rest.is_empty() {
        let digits = rest
            .bytes()
            .take_while(|c| c.is_ascii_digit() || *c == b'.')
            .count();
        let number: f64 = rest[..digits].parse().ok()?;
        rest = &rest[digits..];
        let length = rest
            .find(|c: char| c.is_ascii_digit() || c == '.')
            .unwrap_or(rest.len());
        let unit = match &rest[..length] {
            "ns" => 1.0,
            "us" | "µs" | "μs" => 1e3,
            "ms" => 1e6,
            "s" => 1e9,
            "m" => 60e9,
            "h" => 3600e9,
            _ => return None,
        };
        rest = &rest[length..];
        total += number * unit;
    }
    let is_number = text.contains(|c: char| c.is_ascii_digit());
    (is_number && total < 9.2e18).then_some((sign * total) as i64)
}
