//! Sprig's functions about what is empty, and those of JSON.

use super::args::text;
use super::{Entry, Outcome, fixed, fixed_text, variadic};
use crate::Param::{Any, Bool, Str};
use crate::json::{Html, write_json};
use crate::{FunctionError, Value, to_json_pretty};

pub(super) const TABLE: &[Entry] = &[
    variadic("all", &[], Any, |args| {
        Ok(args.iter().all(|arg| !is_empty(arg)).into())
    }),
    variadic("any", &[], Any, |args| {
        Ok(args.iter().any(|arg| !is_empty(arg)).into())
    }),
    variadic("coalesce", &[], Any, |args| {
        Ok(args
            .iter()
            .find(|arg| !is_empty(arg))
            .cloned()
            .unwrap_or(Value::Nil))
    }),
    variadic("default", &[Any], Any, |args| {
        Ok(args
            .get(1)
            .filter(|given| !is_empty(given))
            .unwrap_or(&args[0])
            .clone())
    }),
    fixed("empty", &[Any], |args| Ok(is_empty(&args[0]).into())),
    fixed("fail", &[Str], |args| Err(text(args, 0).into())),
    fixed("fromJson", &[Str], |args| {
        Ok(from_json(text(args, 0)).unwrap_or(Value::Nil))
    }),
    fixed("mustFromJson", &[Str], |args| from_json(text(args, 0))),
    fixed_text("mustToJson", &[Any], |out, args| {
        write_json(out, &args[0], Html::Escaped)
    }),
    fixed("mustToPrettyJson", &[Any], |args| {
        Ok(to_json_pretty(&args[0])?.into())
    }),
    fixed_text("mustToRawJson", &[Any], |out, args| {
        write_json(out, &args[0], Html::Plain)
    }),
    fixed("ternary", &[Any, Any, Bool], |args| {
        Ok(args[usize::from(!args[2].is_true())].clone())
    }),
    fixed_text("toJson", &[Any], |out, args| {
        let before = out.len();
        if write_json(out, &args[0], Html::Escaped).is_err() {
            out.truncate(before);
        }
        Ok(())
    }),
    fixed("toPrettyJson", &[Any], |args| {
        Ok(or_empty(to_json_pretty(&args[0])))
    }),
    fixed_text("toRawJson", &[Any], |out, args| {
        write_json(out, &args[0], Html::Plain)
    }),
];

/// Whether the value is what its type starts with: 0, false, "", no items, nil.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Object(object) => match object.basic() {
            Some(basic) => is_empty(&basic),
            None => object.is_nil(),
        },
        value => !value.is_true(),
    }
}

fn or_empty(text: Result<String, FunctionError>) -> Value {
    text.unwrap_or_default().into()
}

/// JSON with all numbers as `float64`.
pub(super) fn from_json(text: &str) -> Outcome {
    match serde_json::from_str(text) {
        Ok(json) => Ok(Value::from_json(&json)),
        Err(error) => Err(error.to_string().into()),
    }
}
