//! Go's layouts of times, in which the parts of `Mon Jan 2 15:04:05 MST 2006` stand for those of
//! the time.

use std::fmt::Write as _;

use super::{DAY, Date, MONTHS, Time, WEEKDAYS, date_from_days, days_from_date};
use crate::FunctionError;

impl Time {
    /// The time by a Go layout, in which the parts of `Mon Jan 2 15:04:05 MST 2006` stand for
    /// those of the time.
    pub(in crate::funcs) fn format(self, layout: &str) -> String {
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
    pub(in crate::funcs) fn parse(layout: &str, text: &str) -> Result<Self, FunctionError> {
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
