//! Arguments as the type their parameter has.

use crate::{FunctionError, List, Map, Value};

/// The text of a `string` parameter.
pub(super) fn text(args: &[Value], index: usize) -> &str {
    args[index].as_str().unwrap_or_default()
}

/// The number of an `int` or `int64` parameter.
pub(super) fn int(args: &[Value], index: usize) -> i64 {
    args[index].as_int().unwrap_or_default()
}

/// The map of a map parameter; a nil map is an empty one.
pub(super) fn map(value: &Value) -> Map {
    value.as_map().cloned().unwrap_or_default()
}

/// The items of an argument that must be a list; `doing` says what for.
pub(super) fn list(value: &Value, doing: &str) -> Result<List, FunctionError> {
    match value {
        Value::List(list) => Ok(list.clone()),
        Value::Object(object) => match object.basic() {
            Some(Value::List(list)) => Ok(list),
            _ => Err(format!("cannot {doing} type {}", object.type_name()).into()),
        },
        Value::Missing | Value::Nil => Err(format!("cannot {doing} nil").into()),
        value => Err(format!("cannot {doing} type {}", value.kind_name()).into()),
    }
}

/// A length that is not negative and not absurd.
pub(super) fn count(value: i64, what: &str) -> Result<usize, FunctionError> {
    /// Enough for any text; a mistyped number should not take the memory of the machine.
    const MOST: usize = 1 << 26;
    match usize::try_from(value) {
        Ok(count) if count <= MOST => Ok(count),
        Ok(count) => Err(format!("{what} {count} is more than {MOST}").into()),
        Err(_) => Err(format!("{what} {value} is negative").into()),
    }
}

/// The product of a length and a number of pieces, if it is not absurd.
pub(super) fn check_size(pieces: usize, length: usize) -> Result<(), FunctionError> {
    let size = i64::try_from(pieces.saturating_mul(length)).unwrap_or(i64::MAX);
    count(size, "a text of length").map(|_| ())
}
