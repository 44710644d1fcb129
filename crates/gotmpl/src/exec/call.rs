//! Function calls: the number of arguments, their types, and what errors say.

use super::{Frame, Run, constant};
use crate::ast::{At, Expr, ExprKind};
use crate::functions::{Body, Function, Param};
use crate::{Elem, Error, Value, format};

impl Run<'_> {
    /// Calls `function`; `call` is what errors of the function itself show.
    pub(super) fn call_function<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        function: &'t Function,
        call: At<'t>,
        arguments: &'t [Expr],
        last: Option<Value>,
    ) -> Result<Value, Error> {
        self.step(frame)?;
        check_count(frame, function, arguments.len(), last.is_some())?;
        if let Body::And | Body::Or = function.body {
            return self.short_circuit(frame, dot, function, arguments, last);
        }
        let mut values = self.spare.pop().unwrap_or_default();
        for (index, expr) in arguments.iter().enumerate() {
            let param = parameter(function, index);
            values.push(self.argument(frame, dot, param, expr)?);
        }
        if let Some(last) = last {
            values.push(validate(frame, parameter(function, arguments.len()), last)?);
        }
        let result = match &function.body {
            Body::Plain(body) => body(&values),
            Body::Host(body) => body(self, &values),
            Body::Call => Err(not_callable(&values, arguments).into()),
            Body::And | Body::Or => Ok(Value::Nil),
        };
        values.clear();
        self.spare.push(values);
        match result {
            Ok(value) => self.weigh(frame, value),
            Err(error) => {
                frame.at = call;
                let colon = if error.message.is_empty() { "" } else { ": " };
                let message = format!("error calling {}{colon}{}", function.name, error.message);
                Err(frame.failure(error.kind, message).caused_by(error.cause))
            }
        }
    }

    /// Counts a result that had to be made, so that doubling a text has an end.
    fn weigh(&mut self, frame: &Frame<'_>, value: Value) -> Result<Value, Error> {
        let length = match &value {
            Value::Str(text) => text.len(),
            Value::List(list) => list.len(),
            _ => return Ok(value),
        };
        if length > self.limits.output_bytes {
            return self.charge(frame, length).map(|()| value);
        }
        self.steps = self.steps.saturating_sub(length as u64 / 64);
        Ok(value)
    }

    /// `and` and `or` evaluate their arguments up to the one that decides.
    fn short_circuit<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        function: &Function,
        arguments: &'t [Expr],
        last: Option<Value>,
    ) -> Result<Value, Error> {
        let is_or = matches!(function.body, Body::Or);
        let mut value = Value::Missing;
        for expr in arguments {
            value = self.argument(frame, dot, Param::Reflect, expr)?;
            if value.is_true() == is_or {
                return Ok(value);
            }
        }
        Ok(last.unwrap_or(value))
    }

    /// The value of an argument, of the type its parameter has.
    fn argument<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        param: Param,
        expr: &'t Expr,
    ) -> Result<Value, Error> {
        match &expr.kind {
            ExprKind::Nil => {
                frame.at = At::Expr(expr);
                if !is_nillable(param) {
                    let message = format!("cannot assign nil to {}", param.type_name());
                    return Err(frame.error(message));
                }
                Ok(Value::Nil)
            }
            ExprKind::Bool(_) | ExprKind::Number(_) | ExprKind::Str { .. } => {
                frame.at = At::Expr(expr);
                typed_constant(frame, dot, param, expr)
            }
            _ => {
                let value = self.operand(frame, dot, expr)?;
                validate(frame, param, value)
            }
        }
    }
}

fn check_count(
    frame: &Frame<'_>,
    function: &Function,
    written: usize,
    has_last: bool,
) -> Result<(), Error> {
    let fixed = function.signature.fixed.len();
    let given = written + usize::from(has_last);
    let name = &function.name;
    if function.signature.rest.is_some() {
        if given < fixed {
            let message =
                format!("wrong number of args for {name}: want at least {fixed} got {written}");
            return Err(frame.error(message));
        }
    } else if given != fixed {
        let message = format!("wrong number of args for {name}: want {fixed} got {given}");
        return Err(frame.error(message));
    }
    Ok(())
}

fn parameter(function: &Function, index: usize) -> Param {
    let signature = function.signature;
    signature
        .fixed
        .get(index)
        .copied()
        .or(signature.rest)
        .unwrap_or(Param::Any)
}

/// A constant takes the type of the parameter, where it can.
fn typed_constant(
    frame: &Frame<'_>,
    dot: &Value,
    param: Param,
    expr: &Expr,
) -> Result<Value, Error> {
    let expected = match (param, &expr.kind) {
        (Param::Any | Param::Reflect, _) => return constant(frame, dot, expr),
        (Param::Str, ExprKind::Str { .. }) | (Param::Bool, ExprKind::Bool(_)) => {
            return constant(frame, dot, expr);
        }
        (Param::Int | Param::Int64, ExprKind::Number(number)) => match (number.int, param) {
            (Some(value), Param::Int) => return Ok(Value::Int(value)),
            (Some(value), _) => return Ok(Value::int64(value)),
            (None, _) => "integer",
        },
        (Param::Float, ExprKind::Number(number)) => return Ok(Value::Float(number.float)),
        (Param::Str, _) => "string",
        (Param::Bool, _) => "bool",
        (Param::Int | Param::Int64, _) => "integer",
        (Param::Float, _) => "float",
        _ => {
            let message = format!("can't handle {expr} for arg of type {}", param.type_name());
            return Err(frame.error(message));
        }
    };
    Err(frame.error(format!("expected {expected}; found {expr}")))
}

/// Checks that `value` can be given to a parameter.
fn validate(frame: &Frame<'_>, param: Param, value: Value) -> Result<Value, Error> {
    let is_accepted = match (&value, param) {
        (Value::Missing, Param::Any) => return Ok(Value::Nil),
        (_, Param::Any | Param::Reflect)
        | (Value::Str(_), Param::Str)
        | (Value::Bool(_), Param::Bool)
        | (Value::Int(_), Param::Int)
        | (Value::Sized(crate::IntType::Int64, _), Param::Int64)
        | (Value::Float(_), Param::Float) => true,
        (Value::Map(map), Param::Map) => map.elem() == Elem::Any,
        (Value::Map(map), Param::StrMap) => map.elem() == Elem::Str,
        (Value::List(list), Param::List) => list.elem() == Elem::Any,
        (Value::List(list), Param::StrList) => list.elem() == Elem::Str,
        (Value::Missing, param) if is_nillable(param) => {
            return Ok(Value::Nil);
        }
        (Value::Missing, _) => {
            return Err(frame.error(format!("invalid value; expected {}", param.type_name())));
        }
        (_, Param::Named(name)) => is_same_type(&value, name),
        _ => false,
    };
    if is_accepted {
        return Ok(value);
    }
    let got = if value.is_nil() {
        "interface {}".to_owned()
    } else {
        value.type_name()
    };
    let expected = param.type_name();
    Err(frame.error(format!(
        "wrong type for value; expected {expected}; got {got}"
    )))
}

/// Whether nil is a value of the type.
fn is_nillable(param: Param) -> bool {
    match param {
        Param::Str | Param::Bool | Param::Int | Param::Int64 | Param::Float => false,
        Param::Named(name) => name.starts_with(['*', '[']) || name.starts_with("map["),
        _ => true,
    }
}

/// A pointer and what it points to stand for each other.
fn is_same_type(value: &Value, name: &str) -> bool {
    let is_same = |got: &str| {
        got == name || got.strip_prefix('*') == Some(name) || name.strip_prefix('*') == Some(got)
    };
    match value {
        Value::Object(object) => is_same(object.type_name()),
        Value::List(list) => name.strip_prefix("[]") == Some(list.elem().type_name()),
        value => is_same(&value.type_name()),
    }
}

fn not_callable(values: &[Value], arguments: &[Expr]) -> String {
    let callee = match arguments.first() {
        Some(expr) => expr.to_string(),
        None => values.first().map(format::format_value).unwrap_or_default(),
    };
    match values.first() {
        Some(Value::Missing | Value::Nil) | None => "call of nil".to_owned(),
        Some(value) => format!("non-function {callee} of type {}", value.type_name()),
    }
}
