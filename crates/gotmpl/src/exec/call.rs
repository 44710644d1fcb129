//! Function calls: the number of arguments, their types, and what errors say.

use super::pipeline::constant;
use super::{Frame, Run};
use crate::ast::{At, Command, Expr, ExprKind, Node};
use crate::functions::{Body, Function, Param};
use crate::{Elem, Error, FunctionError, Value, format};

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
        if let Body::And | Body::Or = function.body {
            check_count(frame, function, arguments.len(), last.is_some())?;
            return self.short_circuit(frame, dot, function, arguments, last);
        }
        let first = self.arguments(frame, dot, function, arguments, last)?;
        let values = &self.room.arguments[first..];
        let result = match &function.body {
            Body::Plain(body) => body(values),
            Body::Text(body) => text_of(*body, &mut self.room.scratch, values),
            Body::Host(body) => {
                let values: Vec<_> = self.room.arguments.drain(first..).collect();
                body(self, &values)
            }
            Body::Call => Err(not_callable(frame, values, arguments).into()),
            Body::And | Body::Or => Ok(Value::Nil),
        };
        self.room.arguments.truncate(first);
        match result {
            Ok(value) => {
                match &value {
                    Value::Str(text) => self.weigh(frame, text.len())?,
                    Value::List(list) => self.weigh(frame, list.len())?,
                    _ => {}
                }
                Ok(value)
            }
            Err(error) => Err(failed_call(frame, call, function, error)),
        }
    }

    /// Prints the result of a function that writes text; `last` is what was piped into it.
    pub(super) fn print_call<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        call: &TextCall<'t>,
        last: Option<Value>,
    ) -> Result<(), Error> {
        let (first, arguments) = call.words;
        frame.at = At::Expr(first);
        self.step(frame)?;
        let first = self.arguments(frame, dot, call.function, arguments, last)?;
        let before = self.out.len();
        let result = (call.body)(&mut self.out, &self.room.arguments[first..]);
        self.room.arguments.truncate(first);
        if let Err(error) = result {
            return Err(failed_call(frame, call.at, call.function, error));
        }
        let length = self.out.len() - before;
        self.weigh(frame, length)?;
        frame.at = call.printed_at;
        self.charge(frame, length)
    }

    /// Puts the values of the arguments of a call behind those of the calls around it. Returns
    /// where the first stands.
    #[inline]
    fn arguments<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        function: &Function,
        arguments: &'t [Expr],
        last: Option<Value>,
    ) -> Result<usize, Error> {
        check_count(frame, function, arguments.len(), last.is_some())?;
        let first = self.room.arguments.len();
        for (index, expr) in arguments.iter().enumerate() {
            self.push_argument(frame, dot, parameter(function, index), expr)?;
        }
        if let Some(last) = last {
            self.push_valid(frame, parameter(function, arguments.len()), last)?;
        }
        Ok(first)
    }

    /// Puts a value that a parameter accepts behind the arguments.
    #[inline]
    fn push_valid(
        &mut self,
        frame: &Frame<'_>,
        param: Param,
        mut value: Value,
    ) -> Result<(), Error> {
        match (&value, param) {
            (Value::Missing, Param::Any) => value = Value::Nil,
            (_, Param::Any | Param::Reflect) | (Value::Str(_), Param::Str) => {}
            _ => value = validate_type(frame, param, value)?,
        }
        self.room.arguments.push(value);
        Ok(())
    }

    /// Counts a result that had to be made, so that doubling a text has an end.
    #[inline]
    fn weigh(&mut self, frame: &Frame<'_>, length: usize) -> Result<(), Error> {
        if length > self.limits.output_bytes {
            return self.charge(frame, length);
        }
        self.steps = self.steps.saturating_sub(length as u64 / 64);
        Ok(())
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
            value = match &expr.kind {
                ExprKind::Nil => {
                    frame.at = At::Expr(expr);
                    Value::Nil
                }
                _ => self.operand(frame, dot, expr)?,
            };
            if value.is_true() == is_or {
                return Ok(value);
            }
        }
        Ok(last.unwrap_or(value))
    }

    /// Puts the value of an argument, of the type its parameter has, behind the others.
    fn push_argument<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        param: Param,
        expr: &'t Expr,
    ) -> Result<(), Error> {
        let value = match &expr.kind {
            ExprKind::Nil => {
                frame.at = At::Expr(expr);
                if !is_nillable(param) {
                    let message = format!("cannot assign nil to {}", param.type_name());
                    return Err(frame.error(message));
                }
                Value::Nil
            }
            ExprKind::Str { value, .. }
                if matches!(param, Param::Any | Param::Str | Param::Reflect) =>
            {
                frame.at = At::Expr(expr);
                Value::Str(value.clone())
            }
            ExprKind::Bool(_) | ExprKind::Number(_) | ExprKind::Str { .. } => {
                frame.at = At::Expr(expr);
                typed_constant(frame, dot, param, expr)?
            }
            _ => {
                let value = self.operand(frame, dot, expr)?;
                return self.push_valid(frame, param, value);
            }
        };
        self.room.arguments.push(value);
        Ok(())
    }
}

/// What a function that writes text writes, as a value.
fn text_of(
    body: fn(&mut String, &[Value]) -> Result<(), FunctionError>,
    scratch: &mut String,
    values: &[Value],
) -> Result<Value, FunctionError> {
    /// Longer texts do not leave their room behind.
    const MOST: usize = 1 << 16;
    scratch.clear();
    body(scratch, values)?;
    let text = Value::from(scratch.as_str());
    scratch.shrink_to(MOST);
    Ok(text)
}

/// An action whose last command calls a function that writes text.
pub(super) struct TextCall<'t> {
    function: &'t Function,
    body: fn(&mut String, &[Value]) -> Result<(), FunctionError>,
    words: (&'t Expr, &'t [Expr]),
    /// What errors of the function show.
    at: At<'t>,
    /// What errors of the printing show.
    printed_at: At<'t>,
}

impl<'t> TextCall<'t> {
    pub(super) fn of(frame: &Frame<'t>, action: &'t Node, command: &'t Command) -> Option<Self> {
        let (first, arguments) = frame.list(command.words).split_first()?;
        let ExprKind::Function(function) = &first.kind else {
            return None;
        };
        let Body::Text(body) = function.body else {
            return None;
        };
        Some(Self {
            function,
            body,
            words: (first, arguments),
            at: At::Command(command),
            printed_at: At::Node(action),
        })
    }
}

#[cold]
fn failed_call<'t>(
    frame: &mut Frame<'t>,
    call: At<'t>,
    function: &Function,
    error: FunctionError,
) -> Error {
    frame.at = call;
    let colon = if error.message.is_empty() { "" } else { ": " };
    let message = format!("error calling {}{colon}{}", function.name, error.message);
    frame.failure(error.kind, message).caused_by(error.cause)
}

#[inline]
fn check_count(
    frame: &Frame<'_>,
    function: &Function,
    written: usize,
    has_last: bool,
) -> Result<(), Error> {
    let fixed = function.signature.fixed.len();
    let given = written + usize::from(has_last);
    let is_right = match function.signature.rest {
        Some(_) => given >= fixed,
        None => given == fixed,
    };
    match is_right {
        true => Ok(()),
        false => Err(wrong_count(frame, function, written, given)),
    }
}

#[cold]
fn wrong_count(frame: &Frame<'_>, function: &Function, written: usize, given: usize) -> Error {
    let (name, fixed) = (&function.name, function.signature.fixed.len());
    frame.error(match function.signature.rest {
        Some(_) => format!("wrong number of args for {name}: want at least {fixed} got {written}"),
        None => format!("wrong number of args for {name}: want {fixed} got {given}"),
    })
}

#[inline]
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
            let (expr, param) = (frame.show(expr), param.type_name());
            return Err(frame.error(format!("can't handle {expr} for arg of type {param}")));
        }
    };
    let expr = frame.show(expr);
    Err(frame.error(format!("expected {expected}; found {expr}")))
}

/// Checks that `value` can be given to a parameter.
fn validate_type(frame: &Frame<'_>, param: Param, value: Value) -> Result<Value, Error> {
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

fn not_callable(frame: &Frame<'_>, values: &[Value], arguments: &[Expr]) -> String {
    let callee = match arguments.first() {
        Some(expr) => frame.show(expr),
        None => values.first().map(format::format_value).unwrap_or_default(),
    };
    match values.first() {
        Some(Value::Missing | Value::Nil) | None => "call of nil".to_owned(),
        Some(value) => format!("non-function {callee} of type {}", value.type_name()),
    }
}
