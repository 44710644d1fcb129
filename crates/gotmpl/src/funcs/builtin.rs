//! The functions of Go's `text/template` itself.

use std::cmp::Ordering;
use std::fmt::Write as _;

use super::{Entry, Outcome, fixed, variadic, variadic_text};
use crate::Param::{Any, Reflect, Str};
use crate::format::{format_value, sprint, write_sprint, write_sprintf};
use crate::quote::is_printable;
use crate::set::NO_VALUE;
use crate::{FunctionError, IntType, List, Value, sprintf};

pub(super) const TABLE: &[Entry] = &[
    variadic("eq", &[Reflect], Reflect, eq),
    fixed("ge", &[Reflect, Reflect], |args| Ok((!less(args)?).into())),
    fixed("gt", &[Reflect, Reflect], |args| {
        Ok((!less_or_equal(args)?).into())
    }),
    variadic("html", &[], Any, |args| Ok(html(&joined(args)).into())),
    variadic("index", &[Reflect], Reflect, index),
    variadic("js", &[], Any, |args| Ok(js(&joined(args)).into())),
    fixed("le", &[Reflect, Reflect], |args| {
        Ok(less_or_equal(args)?.into())
    }),
    fixed("len", &[Reflect], len),
    fixed("lt", &[Reflect, Reflect], |args| Ok(less(args)?.into())),
    fixed("ne", &[Reflect, Reflect], |args| {
        Ok((!is_equal(&args[0], &args[1])?).into())
    }),
    fixed("not", &[Reflect], |args| Ok((!args[0].is_true()).into())),
    variadic_text("print", &[], Any, |out, args| {
        write_sprint(out, args);
        Ok(())
    }),
    variadic_text("printf", &[Str], Any, |out, args| {
        write_sprintf(out, args[0].as_str().unwrap_or_default(), &args[1..]);
        Ok(())
    }),
    variadic("println", &[], Any, |args| {
        let words: Vec<_> = args.iter().map(format_value).collect();
        Ok((words.join(" ") + "\n").into())
    }),
    variadic("slice", &[Reflect], Reflect, slice),
    variadic("urlquery", &[], Any, |args| {
        Ok(super::url::query_escape(&joined(args)).into())
    }),
];

/// What comparisons go by: values of different kinds are an error, not unequal.
enum Basic<'a> {
    Bool(bool),
    Int(i64),
    Float(f64),
    Str(&'a str),
    Other,
}

fn basic(value: &Value) -> Basic<'_> {
    match value {
        Value::Bool(value) => Basic::Bool(*value),
        Value::Int(value) | Value::Sized(_, value) => Basic::Int(*value),
        Value::Float(value) => Basic::Float(*value),
        Value::Str(value) => Basic::Str(value),
        _ => Basic::Other,
    }
}

/// The value below a named type of the host; comparisons look through the name.
fn unnamed(value: &Value) -> Value {
    match value {
        Value::Object(object) => object.basic().unwrap_or_else(|| value.clone()),
        value => value.clone(),
    }
}

fn eq(args: &[Value]) -> Outcome {
    if args.len() < 2 {
        return Err("missing argument for comparison".into());
    }
    for other in &args[1..] {
        if is_equal(&args[0], other)? {
            return Ok(true.into());
        }
    }
    Ok(false.into())
}

fn is_equal(left: &Value, right: &Value) -> Result<bool, FunctionError> {
    let (plain_left, plain_right) = (unnamed(left), unnamed(right));
    match (basic(&plain_left), basic(&plain_right)) {
        (Basic::Bool(left), Basic::Bool(right)) => Ok(left == right),
        (Basic::Int(left), Basic::Int(right)) => Ok(left == right),
        (Basic::Float(left), Basic::Float(right)) => Ok(left == right),
        (Basic::Str(left), Basic::Str(right)) => Ok(left == right),
        (Basic::Other, Basic::Other) => is_same(left, right),
        _ if left.is_nil() || right.is_nil() => Ok(false),
        _ => Err(incompatible(left, right)),
    }
}

fn incompatible(left: &Value, right: &Value) -> FunctionError {
    let (left, right) = (left.type_name(), right.type_name());
    format!("incompatible types for comparison: {left} and {right}").into()
}

/// Equality of what is not basic: nil equals nil, and objects equal themselves.
fn is_same(left: &Value, right: &Value) -> Result<bool, FunctionError> {
    let is_nil = |value: &Value| match value {
        Value::Missing | Value::Nil => true,
        Value::Object(object) => object.is_nil(),
        _ => false,
    };
    if left.kind_name() != right.kind_name() && !left.is_nil() && !right.is_nil() {
        let (left_type, right_type) = (left.type_name(), right.type_name());
        let (left, right) = (as_text(left), format_value(right));
        let message = format!("non-comparable types {left}: {left_type}, {right_type}: {right}");
        return Err(message.into());
    }
    if is_nil(left) || is_nil(right) {
        return Ok(is_nil(left) == is_nil(right));
    }
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => Ok(std::rc::Rc::ptr_eq(left, right)),
        _ => {
            let type_name = right.type_name();
            Err(format!("non-comparable type {}: {type_name}", as_text(right)).into())
        }
    }
}

/// As `%s` prints it.
fn as_text(value: &Value) -> String {
    sprintf("%s", std::slice::from_ref(value))
}

fn order(args: &[Value]) -> Result<Option<Ordering>, FunctionError> {
    let (left, right) = (unnamed(&args[0]), unnamed(&args[1]));
    match (basic(&left), basic(&right)) {
        (Basic::Int(left), Basic::Int(right)) => Ok(Some(left.cmp(&right))),
        (Basic::Float(left), Basic::Float(right)) => Ok(left.partial_cmp(&right)),
        (Basic::Str(left), Basic::Str(right)) => Ok(Some(left.cmp(right))),
        (Basic::Other, _) | (_, Basic::Other) | (Basic::Bool(_), Basic::Bool(_)) => {
            Err("invalid type for comparison".into())
        }
        _ => Err(incompatible(&args[0], &args[1])),
    }
}

fn less(args: &[Value]) -> Result<bool, FunctionError> {
    Ok(order(args)? == Some(Ordering::Less))
}

fn less_or_equal(args: &[Value]) -> Result<bool, FunctionError> {
    Ok(matches!(
        order(args)?,
        Some(Ordering::Less | Ordering::Equal)
    ))
}

fn index(args: &[Value]) -> Outcome {
    let mut item = args[0].clone();
    if item.is_nil() {
        return Err("index of untyped nil".into());
    }
    for index in &args[1..] {
        item = match unnamed(&item) {
            Value::List(list) => list[position(index, list.len(), false)?].clone(),
            Value::Str(text) => {
                let byte = text.as_bytes()[position(index, text.len(), false)?];
                Value::Sized(IntType::Uint8, byte.into())
            }
            Value::Map(map) => match index {
                Value::Str(key) => map.get(key).unwrap_or_else(|| map.elem().zero()),
                Value::Missing | Value::Nil => {
                    return Err("value is nil; should be of type string".into());
                }
                other => {
                    let other = other.type_name();
                    return Err(format!("value has type {other}; should be string").into());
                }
            },
            Value::Missing | Value::Nil => return Err("index of nil pointer".into()),
            other => return Err(format!("can't index item of type {}", other.type_name()).into()),
        };
    }
    Ok(item)
}

/// An index within `length`, which may be `length` itself at the end of a slice.
fn position(index: &Value, length: usize, is_end: bool) -> Result<usize, FunctionError> {
    let Some(at) = index.as_int() else {
        return Err(match index {
            Value::Missing | Value::Nil => "cannot index slice/array with nil".into(),
            other => format!("cannot index slice/array with type {}", other.type_name()).into(),
        });
    };
    match usize::try_from(at) {
        Ok(position) if position < length || (is_end && position == length) => Ok(position),
        _ => Err(format!("index out of range: {at}").into()),
    }
}

fn slice(args: &[Value]) -> Outcome {
    let item = unnamed(&args[0]);
    let (length, most) = match &item {
        Value::List(list) => (list.len(), 3),
        Value::Str(text) => (text.len(), 2),
        Value::Missing | Value::Nil => return Err("slice of untyped nil".into()),
        other => return Err(format!("can't slice item of type {}", other.type_name()).into()),
    };
    if args.len() - 1 > most {
        return Err(match &item {
            Value::Str(_) if args.len() == 4 => "cannot 3-index slice a string".into(),
            _ => format!("too many slice indexes: {}", args.len() - 1).into(),
        });
    }
    let mut bounds = [0, length, length];
    for (bound, index) in bounds.iter_mut().zip(&args[1..]) {
        *bound = position(index, length, true)?;
    }
    let [start, end, capacity] = bounds;
    if start > end || end > capacity {
        let (low, high) = if start > end {
            (start, end)
        } else {
            (end, capacity)
        };
        return Err(format!("invalid slice index: {low} > {high}").into());
    }
    Ok(match item {
        Value::List(list) => List::of(list.elem(), list[start..end].to_vec()).into(),
        Value::Str(text) => super::strings::bytes(&text, start, end),
        other => other,
    })
}

fn len(args: &[Value]) -> Outcome {
    let length = match unnamed(&args[0]) {
        Value::Str(text) => text.len(),
        Value::List(list) => list.len(),
        Value::Map(map) => map.len(),
        Value::Object(object) if object.is_nil() => return Err("len of nil pointer".into()),
        Value::Missing => return Err("reflect: call of reflect.Value.Type on zero Value".into()),
        Value::Nil => return Err("len of nil pointer".into()),
        other => return Err(format!("len of type {}", other.type_name()).into()),
    };
    Ok(Value::Int(length as i64))
}

/// The arguments as `print` prints them, where nil is what an action writes for it.
fn joined(args: &[Value]) -> String {
    if let [Value::Str(text)] = args {
        return text.to_string();
    }
    let args: Vec<_> = args
        .iter()
        .map(|arg| {
            if arg.is_nil() {
                NO_VALUE.into()
            } else {
                arg.clone()
            }
        })
        .collect();
    sprint(&args)
}

fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\0' => out.push('\u{fffd}'),
            '"' => out.push_str("&#34;"),
            '\'' => out.push_str("&#39;"),
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c => out.push(c),
        }
    }
    out
}

fn js(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '\'' | '"' => {
                out.push('\\');
                out.push(c);
            }
            '<' | '>' | '&' | '=' | '\0'..='\u{1f}' => push_code(&mut out, c),
            c if c.is_ascii() || is_printable(c) => out.push(c),
            c => push_code(&mut out, c),
        }
    }
    out
}

fn push_code(out: &mut String, c: char) {
    write!(out, "\\u{:04X}", u32::from(c)).expect("a string takes any text");
}
