//! The functions that Helm adds to Sprig's.

use super::args::text;
use super::defaults::from_json;
use super::{Entry, Outcome, fixed};
use crate::Param::{Any, Str};
use crate::functions::Body;
use crate::{Functions, Map, Signature, Value, to_json_text};

const TABLE: &[Entry] = &[
    fixed("fromJson", &[Str], |args| {
        Ok(from_json_object(text(args, 0)))
    }),
    fixed("fromJsonArray", &[Str], |args| {
        Ok(from_json_array(text(args, 0)))
    }),
    fixed("getHostByName", &[Str], |_| Ok("".into())),
    fixed("lookup", &[Str, Str, Str, Str], |_| Ok(Map::new().into())),
    fixed("mustToJson", &[Any], |args| {
        Ok(to_json_text(&args[0])?.into())
    }),
    fixed("required", &[Str, Any], required),
];

/// Adds Helm's functions to Sprig's.
pub(super) fn add(functions: &mut Functions) {
    functions.add_table(TABLE);
    let text_and_data = Signature::new(&[Str, Any]);
    functions.put(
        "include".into(),
        text_and_data,
        Body::Host(Box::new(|run, args| {
            Ok(run.include(text(args, 0), &args[1])?.into())
        })),
    );
    functions.put(
        "tpl".into(),
        text_and_data,
        Body::Host(Box::new(|run, args| {
            Ok(run.tpl(text(args, 0), &args[1])?.into())
        })),
    );
    for name in ["toToml", "mustToToml", "fromToml"] {
        functions.refuse(name, "TOML is not implemented");
    }
}

fn required(args: &[Value]) -> Outcome {
    match &args[1] {
        Value::Missing | Value::Nil => Err(text(args, 0).into()),
        Value::Str(value) if value.is_empty() => Err(text(args, 0).into()),
        value => Ok(value.clone()),
    }
}

/// Helm puts what went wrong under the key `Error`.
fn from_json_object(json: &str) -> Value {
    let message = match from_json(json) {
        Ok(value @ Value::Map(_)) => return value,
        Ok(Value::Nil) => return Map::new().into(),
        Ok(other) => format!("json: cannot unmarshal {} into a map", other.kind_name()),
        Err(error) => error.message,
    };
    Value::Map([("Error", message.into())].into_iter().collect())
}

/// Helm makes what went wrong the only item.
fn from_json_array(json: &str) -> Value {
    let message = match from_json(json) {
        Ok(value @ Value::List(_)) => return value,
        Ok(Value::Nil) => return Vec::new().into(),
        Ok(other) => format!("json: cannot unmarshal {} into a list", other.kind_name()),
        Err(error) => error.message,
    };
    vec![message.into()].into()
}
