//! Fields, methods and map keys behind a dot.

use std::rc::Rc;

use super::{Frame, Run};
use crate::ast::{At, Expr, Field, Tree};
use crate::functions::nearest;
use crate::{Error, MissingKey, Object, Value};

/// A method call's arguments: those written behind it and the piped one.
struct Arguments<'t> {
    written: &'t [Expr],
    last: Option<Value>,
}

impl Arguments<'_> {
    fn is_empty(&self) -> bool {
        self.written.is_empty() && self.last.is_none()
    }
}

impl Run<'_> {
    /// Follows `fields` from `base`; the last of them takes the arguments.
    #[expect(
        clippy::too_many_arguments,
        reason = "the state of an evaluation, passed on"
    )]
    pub(super) fn fields<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        node: &'t Expr,
        base: Value,
        fields: &'t [Field],
        written: &'t [Expr],
        last: Option<Value>,
    ) -> Result<Value, Error> {
        let (final_field, path) = fields.split_last().expect("a field node has a field");
        let mut value = base;
        let mut is_boxed = false;
        for field in path {
            let none = Arguments {
                written: &[],
                last: None,
            };
            let name = frame.text(field.name);
            (value, is_boxed) = self.field(frame, dot, node, (value, is_boxed), name, none)?;
        }
        let arguments = Arguments { written, last };
        let name = frame.text(final_field.name);
        self.field(frame, dot, node, (value, is_boxed), name, arguments)
            .map(|(value, _)| value)
    }

    /// The value behind `fields`, without arguments, where nothing is out of the ordinary: what
    /// [`Run::fields`] would give. None when that is to be asked.
    pub(super) fn look(&self, tree: &Tree, value: &Value, fields: &[Field]) -> Option<Value> {
        /// Longer chains do not recurse here.
        const MOST: usize = 16;
        match fields.len() <= MOST && self.missing_key == MissingKey::Default {
            true => look(tree, value, fields),
            false => None,
        }
    }

    /// The field of `value`, and whether it came out of an `interface {}`, which is then the
    /// type that errors name.
    fn field<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        node: &'t Expr,
        (value, is_boxed): (Value, bool),
        name: &str,
        arguments: Arguments<'t>,
    ) -> Result<(Value, bool), Error> {
        match &value {
            Value::Missing if self.missing_key == MissingKey::Error => {
                Err(frame.error(format!("nil data; no entry for key {name:?}")))
            }
            Value::Missing => Ok((Value::Missing, false)),
            Value::Nil => Err(frame.error(format!("nil pointer evaluating interface {{}}.{name}"))),
            Value::Map(_) if !arguments.is_empty() => {
                Err(frame.error(format!("{name} is not a method but has arguments")))
            }
            Value::Map(map) => match map.get(name) {
                Some(found) => Ok((found, true)),
                None => self.absent_key(frame, map, name),
            },
            Value::Object(object) => self.member(frame, dot, node, object, name, arguments),
            _ => {
                let type_name = if is_boxed {
                    "interface {}".to_owned()
                } else {
                    value.type_name()
                };
                Err(frame.error(format!("can't evaluate field {name} in type {type_name}")))
            }
        }
    }

    fn absent_key(
        &self,
        frame: &Frame<'_>,
        map: &crate::Map,
        name: &str,
    ) -> Result<(Value, bool), Error> {
        match self.missing_key {
            MissingKey::Default => Ok((Value::Missing, false)),
            MissingKey::Zero => Ok((map.elem().zero(), true)),
            MissingKey::Error => {
                let keys = map.borrow();
                let near = nearest(name, keys.keys().map(AsRef::as_ref));
                let hint = near
                    .map(|near| format!("; did you mean {near:?}?"))
                    .unwrap_or_default();
                Err(frame.error(format!("map has no entry for key {name:?}{hint}")))
            }
        }
    }

    fn member<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        node: &'t Expr,
        object: &Rc<dyn Object>,
        name: &str,
        arguments: Arguments<'t>,
    ) -> Result<(Value, bool), Error> {
        let has_arguments = !arguments.is_empty();
        let mut values = Vec::with_capacity(arguments.written.len());
        if has_arguments {
            for expr in arguments.written {
                values.push(self.operand(frame, dot, expr)?);
            }
            values.extend(arguments.last);
            frame.at = At::Expr(node);
        }
        if let Some(result) = object.call(name, &values) {
            return match result {
                Ok(value) => Ok((value, true)),
                Err(error) => {
                    let message = format!("error calling {name}: {}", error.message);
                    Err(frame.failure(error.kind, message).caused_by(error.cause))
                }
            };
        }
        let type_name = object.type_name();
        match object.field(name) {
            Some(_) if object.is_nil() => {
                Err(frame.error(format!("nil pointer evaluating {type_name}.{name}")))
            }
            Some(_) if has_arguments => {
                let message = format!("{name} has arguments but cannot be invoked as function");
                Err(frame.error(message))
            }
            Some(value) => Ok((value, false)),
            None => match object.basic() {
                Some(basic @ Value::Map(_)) => {
                    let none = Arguments {
                        written: &[],
                        last: None,
                    };
                    self.field(frame, dot, node, (basic, false), name, none)
                }
                _ => {
                    let near = nearest(name, object.names().into_iter());
                    let hint = near.map(|near| format!("; did you mean {near}?"));
                    let hint = hint.unwrap_or_default();
                    let what = format!("can't evaluate field {name} in type {type_name}{hint}");
                    Err(frame.error(what))
                }
            },
        }
    }
}

fn look(tree: &Tree, value: &Value, fields: &[Field]) -> Option<Value> {
    let Some((field, rest)) = fields.split_first() else {
        return Some(value.clone());
    };
    match value {
        Value::Map(map) => match map.borrow().get(tree.text(field.name)) {
            Some(found) => look(tree, found, rest),
            None => Some(Value::Missing),
        },
        Value::Object(object) => {
            let member = object.member(tree.text(field.name), &field.near)?;
            look(tree, &member, rest)
        }
        Value::Missing => Some(Value::Missing),
        _ => None,
    }
}
