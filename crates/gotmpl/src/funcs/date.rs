//! Sprig's functions about dates. They know UTC only, and the time of day only from the clock the
//! host gives.

use super::args::text;
use super::time::{Time, ZERO_SECONDS, format_duration, parse_duration};
use super::{Entry, Outcome, fixed};
use crate::Param::{Any, Named, Str};
use crate::{FunctionError, Functions, IntType, Signature, Value};

const TIME: crate::Param = Named("time.Time");

pub(super) const TABLE: &[Entry] = &[
    fixed("date", &[Str, Any], |args| {
        Ok(time(&args[1])?.format(text(args, 0)).into())
    }),
    fixed("dateInZone", &[Str, Any, Str], date_in_zone),
    fixed("dateModify", &[Str, TIME], |args| {
        Ok(modified(args).unwrap_or_else(|_| args[1].clone()))
    }),
    fixed("date_in_zone", &[Str, Any, Str], date_in_zone),
    fixed("date_modify", &[Str, TIME], |args| {
        Ok(modified(args).unwrap_or_else(|_| args[1].clone()))
    }),
    fixed("duration", &[Any], duration),
    fixed("durationRound", &[Any], duration_round),
    fixed("htmlDate", &[Any], |args| {
        Ok(time(&args[0])?.format("2006-01-02").into())
    }),
    fixed("htmlDateInZone", &[Any, Str], |args| {
        check_zone(text(args, 1))?;
        Ok(time(&args[0])?.format("2006-01-02").into())
    }),
    fixed("mustDateModify", &[Str, TIME], modified),
    fixed("mustToDate", &[Str, Str], to_date),
    fixed("must_date_modify", &[Str, TIME], modified),
    fixed("toDate", &[Str, Str], |args| {
        Ok(to_date(args).unwrap_or_else(|_| Value::object(Time::from_unix(ZERO_SECONDS))))
    }),
    fixed("unixEpoch", &[TIME], |args| {
        Ok(Time::from_value(&args[0])
            .map_or(0, |time| time.seconds)
            .to_string()
            .into())
    }),
];

/// Adds `now` and `ago`, which need to know the time.
pub(super) fn add_clock(functions: &mut Functions, seconds: i64) {
    let now = Time::from_unix(seconds);
    functions.add("now", Signature::new(&[]), move |_, _| {
        Ok(Value::object(now))
    });
    functions.add("ago", Signature::new(&[Any]), move |_, args| {
        let nanos = now.since(time(&args[0])?);
        Ok(format_duration(nanos / 1_000_000_000 * 1_000_000_000).into())
    });
}

/// A time, or seconds since 1970. Sprig takes the present for everything else; that would make
/// a template render differently each time, so here it is an error.
fn time(value: &Value) -> Result<Time, FunctionError> {
    match value {
        Value::Int(seconds) | Value::Sized(IntType::Int64 | IntType::Int32, seconds) => {
            Ok(Time::from_unix(*seconds))
        }
        value => Time::from_value(value).ok_or_else(|| {
            let type_name = value.type_name();
            format!("a date must be a time or an integer, not {type_name}").into()
        }),
    }
}

fn check_zone(zone: &str) -> Result<(), FunctionError> {
    match zone {
        "" | "UTC" | "GMT" | "Local" | "Etc/UTC" | "Zulu" => Ok(()),
        zone => Err(format!("time zone {zone:?} is not known; only UTC is").into()),
    }
}

fn date_in_zone(args: &[Value]) -> Outcome {
    check_zone(text(args, 2))?;
    let time = Time {
        offset: 0,
        ..time(&args[1])?
    };
    let name = if text(args, 2) == "GMT" { "GMT" } else { "UTC" };
    Ok(time.format(&text(args, 0).replace("MST", name)).into())
}

fn modified(args: &[Value]) -> Outcome {
    let duration = parse_duration(text(args, 0))
        .ok_or_else(|| format!("time: invalid duration {:?}", text(args, 0)))?;
    Ok(Value::object(time(&args[1])?.plus(duration)))
}

fn to_date(args: &[Value]) -> Outcome {
    Ok(Value::object(Time::parse(text(args, 0), text(args, 1))?))
}

/// Seconds, as text or `int64`, as a duration.
fn duration(args: &[Value]) -> Outcome {
    let seconds = match &args[0] {
        Value::Str(text) => text.parse().unwrap_or(0),
        Value::Sized(IntType::Int64, seconds) => *seconds,
        _ => 0,
    };
    Ok(format_duration(seconds.wrapping_mul(1_000_000_000)).into())
}

/// The greatest unit of a duration alone: `2h10m5s` is `2h`.
fn duration_round(args: &[Value]) -> Outcome {
    const SECOND: u64 = 1_000_000_000;
    const UNITS: [(u64, &str); 6] = [
        (SECOND * 3600 * 24 * 365, "y"),
        (SECOND * 3600 * 24 * 30, "mo"),
        (SECOND * 3600 * 24, "d"),
        (SECOND * 3600, "h"),
        (SECOND * 60, "m"),
        (SECOND, "s"),
    ];
    let nanos = match &args[0] {
        Value::Str(text) => parse_duration(text).unwrap_or(0),
        Value::Sized(IntType::Int64, nanos) => *nanos,
        _ => 0,
    };
    let size = nanos.unsigned_abs();
    let unit = UNITS.iter().find(|(unit, _)| size > *unit);
    Ok(unit
        .map_or_else(
            || "0s".to_owned(),
            |(unit, name)| format!("{}{name}", size / unit),
        )
        .into())
}
