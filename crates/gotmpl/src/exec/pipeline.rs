//! Pipelines, commands and operands.

use super::{Frame, Run};
use crate::ast::{At, Command, Expr, ExprKind, Only, Pipe};
use crate::{Error, Value};

impl Run<'_> {
    /// The value of a pipeline; nil becomes no value.
    pub(super) fn pipeline<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        pipe: &'t Pipe,
    ) -> Result<Value, Error> {
        let value = match pipe.value.filter(|_| frame.remembers) {
            Some(site) => self.value_at(frame, site, |run, frame| run.piped(frame, dot, pipe))?,
            None => self.piped(frame, dot, pipe)?,
        };
        for variable in frame.list(pipe.variables) {
            match pipe.is_assignment {
                true => *frame.variable(variable)? = value.clone(),
                false => frame.declare(frame.text(variable.name), value.clone()),
            }
        }
        Ok(value)
    }

    /// The value of a pipeline, without its variables.
    fn piped<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        pipe: &'t Pipe,
    ) -> Result<Value, Error> {
        frame.at = At::Pipe(pipe);
        match frame.list(pipe.commands) {
            [only] => Ok(some_value(self.command(frame, dot, only, None)?)),
            commands => Ok(self.commands(frame, dot, commands)?.unwrap_or_default()),
        }
    }

    /// The value of commands piped one into the other; none when there are none.
    pub(super) fn commands<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        commands: &'t [Command],
    ) -> Result<Option<Value>, Error> {
        let mut value = None;
        for command in commands {
            value = Some(some_value(self.command(frame, dot, command, value)?));
        }
        Ok(value)
    }

    /// The value of a command; `last` is what was piped into it.
    pub(super) fn command<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        command: &'t Command,
        last: Option<Value>,
    ) -> Result<Value, Error> {
        let (first, arguments) = frame
            .list(command.words)
            .split_first()
            .expect("the parser gives each command a word");
        match &first.kind {
            ExprKind::Function(function) => {
                frame.at = At::Expr(first);
                self.call_function(frame, dot, function, At::Command(command), arguments, last)
            }
            ExprKind::Field(_) | ExprKind::Chain { .. } | ExprKind::Variable { .. } => {
                if arguments.is_empty() && last.is_none() {
                    return self.operand(frame, dot, first);
                }
                self.method(frame, dot, first, arguments, last)
            }
            ExprKind::Pipe(pipe) => {
                refuse_arguments(frame, first, arguments, last.as_ref())?;
                match first.value.filter(|_| frame.remembers) {
                    Some(_) => self.operand(frame, dot, first),
                    None => self.pipeline(frame, dot, frame.only(*pipe)),
                }
            }
            _ => {
                frame.at = At::Expr(first);
                refuse_arguments(frame, first, arguments, last.as_ref())?;
                constant(frame, dot, first)
            }
        }
    }

    /// The value of a chain of fields with arguments, which only a method takes.
    fn method<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        expr: &'t Expr,
        arguments: &'t [Expr],
        last: Option<Value>,
    ) -> Result<Value, Error> {
        frame.at = At::Expr(expr);
        let (base, fields) = match &expr.kind {
            ExprKind::Field(fields) => (dot.clone(), *fields),
            ExprKind::Chain { base, fields } => {
                (self.chain_base(frame, dot, expr, *base)?, *fields)
            }
            ExprKind::Variable { variable, fields } => (frame.variable(variable)?.clone(), *fields),
            _ => return constant(frame, dot, expr),
        };
        if fields.is_empty() {
            refuse_arguments(frame, expr, arguments, last.as_ref())?;
            return Ok(base);
        }
        let fields = frame.list(fields);
        self.fields(frame, dot, expr, base, fields, arguments, last)
    }

    /// What stands in parentheses before a chain of fields.
    fn chain_base<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        chain: &'t Expr,
        base: Only<Expr>,
    ) -> Result<Value, Error> {
        let base = frame.only(base);
        if matches!(base.kind, ExprKind::Nil) {
            let chain = frame.show(chain);
            return Err(frame.error(format!("indirection through explicit nil in {chain}")));
        }
        self.operand(frame, dot, base)
    }

    /// The value of an argument, whatever its type.
    pub(super) fn operand<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        expr: &'t Expr,
    ) -> Result<Value, Error> {
        match expr.value.filter(|_| frame.remembers) {
            Some(site) => self.value_at(frame, site, |run, frame| run.evaluate(frame, dot, expr)),
            None => self.evaluate(frame, dot, expr),
        }
    }

    fn evaluate<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        expr: &'t Expr,
    ) -> Result<Value, Error> {
        frame.at = At::Expr(expr);
        match &expr.kind {
            ExprKind::Dot => Ok(dot.clone()),
            ExprKind::Field(fields) => {
                let (tree, fields) = (&*frame.template.tree, frame.list(*fields));
                match self.look(tree, dot, fields) {
                    Some(value) => Ok(value),
                    None => self.fields(frame, dot, expr, dot.clone(), fields, &[], None),
                }
            }
            ExprKind::Variable { variable, fields } => {
                let (tree, fields) = (&*frame.template.tree, frame.list(*fields));
                let value = &*frame.variable(variable)?;
                if fields.is_empty() {
                    return Ok(value.clone());
                }
                if let Some(found) = self.look(tree, value, fields) {
                    return Ok(found);
                }
                let value = value.clone();
                self.fields(frame, dot, expr, value, fields, &[], None)
            }
            ExprKind::Pipe(pipe) => self.pipeline(frame, dot, frame.only(*pipe)),
            ExprKind::Function(function) => {
                self.call_function(frame, dot, function, At::Expr(expr), &[], None)
            }
            ExprKind::Chain { base, fields } => {
                let base = self.chain_base(frame, dot, expr, *base)?;
                let fields = frame.list(*fields);
                match self.look(&frame.template.tree, &base, fields) {
                    Some(value) => Ok(value),
                    None => self.fields(frame, dot, expr, base, fields, &[], None),
                }
            }
            _ => constant(frame, dot, expr),
        }
    }
}

/// The value of a pipeline or of a stage of it, in which nil is no value.
pub(super) fn some_value(value: Value) -> Value {
    match value {
        Value::Nil => Value::Missing,
        value => value,
    }
}

/// The value of a constant, or of the dot, as the first word of a command.
pub(super) fn constant(frame: &Frame<'_>, dot: &Value, expr: &Expr) -> Result<Value, Error> {
    match &expr.kind {
        ExprKind::Dot => Ok(dot.clone()),
        ExprKind::Bool(value) => Ok(Value::Bool(*value)),
        ExprKind::Str { value, .. } => Ok(Value::Str(value.clone())),
        ExprKind::Number(number) => match &number.ideal {
            Some(value) => Ok(value.clone()),
            None => Err(frame.error(format!("{} overflows int", number.text))),
        },
        ExprKind::Nil => Err(frame.error("nil is not a command")),
        _ => Err(frame.error(format!("can't evaluate command {}", frame.show(expr)))),
    }
}

fn refuse_arguments(
    frame: &Frame<'_>,
    first: &Expr,
    arguments: &[Expr],
    last: Option<&Value>,
) -> Result<(), Error> {
    if arguments.is_empty() && last.is_none() {
        return Ok(());
    }
    let first = frame.show(first);
    Err(frame.error(format!("can't give argument to non-function {first}")))
}
