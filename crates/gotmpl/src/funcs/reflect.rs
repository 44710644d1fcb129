//! Sprig's functions about types, and equality of whole values.

use super::args::text;
use super::{Entry, fixed};
use crate::Param::{Any, Str};
use crate::Value;
use crate::json::MAX_DEPTH;

pub(super) const TABLE: &[Entry] = &[
    fixed("deepEqual", &[Any, Any], |args| {
        Ok(deep_equal(&args[0], &args[1]).into())
    }),
    fixed("kindIs", &[Str, Any], |args| {
        Ok((text(args, 0) == args[1].kind_name()).into())
    }),
    fixed("kindOf", &[Any], |args| Ok(args[0].kind_name().into())),
    fixed("typeIs", &[Str, Any], |args| {
        Ok((text(args, 0) == args[1].type_name()).into())
    }),
    fixed("typeIsLike", &[Str, Any], |args| {
        let type_name = args[1].type_name();
        let name = type_name.strip_prefix('*').unwrap_or(&type_name);
        Ok((text(args, 0) == type_name || text(args, 0) == name).into())
    }),
    fixed("typeOf", &[Any], |args| Ok(args[0].type_name().into())),
];

/// Go's `reflect.DeepEqual`: types count, so 1 is not 1.0.
pub(super) fn deep_equal(left: &Value, right: &Value) -> bool {
    equal_below(left, right, 0)
}

fn equal_below(left: &Value, right: &Value, depth: usize) -> bool {
    match (left, right) {
        (left, right) if left.is_nil() || right.is_nil() => left.is_nil() && right.is_nil(),
        (Value::Bool(left), Value::Bool(right)) => left == right,
        (Value::Int(left), Value::Int(right)) => left == right,
        (Value::Sized(kind, left), Value::Sized(other, right)) => kind == other && left == right,
        (Value::Float(left), Value::Float(right)) => left == right,
        (Value::Str(left), Value::Str(right)) => left == right,
        (Value::List(left), Value::List(right)) => {
            left.ptr_eq(right)
                || depth < MAX_DEPTH
                    && left.elem() == right.elem()
                    && left.len() == right.len()
                    && left
                        .iter()
                        .zip(right.iter())
                        .all(|(l, r)| equal_below(l, r, depth + 1))
        }
        (Value::Map(left), Value::Map(right)) => {
            left.ptr_eq(right)
                || depth < MAX_DEPTH
                    && left.elem() == right.elem()
                    && left.len() == right.len()
                    && left.borrow().iter().zip(&*right.borrow()).all(
                        |((left_key, left), (right_key, right))| {
                            left_key == right_key && equal_below(left, right, depth + 1)
                        },
                    )
        }
        (Value::Object(left), Value::Object(right)) => {
            left.type_name() == right.type_name() && left.json_text() == right.json_text()
        }
        _ => false,
    }
}
