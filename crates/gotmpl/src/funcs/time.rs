//! Points in time and durations as Go's `time` has them, in UTC or with a fixed offset.

mod duration;
mod layout;

pub(super) use duration::{format_duration, parse_duration};

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
