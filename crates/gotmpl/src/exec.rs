//! Executes parsed templates, by the rules of Go's `text/template`.

mod call;
mod field;
mod range;

use std::collections::HashMap;
use std::rc::Rc;

use crate::ast::{At, Branch, Command, Expr, ExprKind, Node, Pipe, Template};
use crate::limits::Stack;
use crate::set::{NO_VALUE, Templates, add_parsed, unknown_template, without_no_value};
use crate::{
    Error, ErrorKind, FunctionError, Functions, Limits, MissingKey, TemplateSet, Value, format,
};

/// An execution under way, as functions of the host see it.
pub struct Run<'a> {
    functions: Rc<Functions>,
    templates: Rc<Templates>,
    missing_key: MissingKey,
    strip_no_value: bool,
    limits: &'a Limits,
    stack: Stack,
    steps: u64,
    bytes: usize,
    out: String,
    includes: HashMap<Rc<str>, usize>,
    /// Lists for the arguments of calls to come.
    spare: Vec<Vec<Value>>,
}

/// One template under way: where it is and what its variables are.
struct Frame<'t> {
    template: &'t Template,
    at: At<'t>,
    variables: Vec<(&'t str, Value)>,
}

impl<'t> Frame<'t> {
    fn error(&self, message: impl Into<String>) -> Error {
        self.failure(ErrorKind::Execute, message)
    }

    fn limit(&self, message: impl Into<String>) -> Error {
        self.failure(ErrorKind::Limit, message)
    }

    fn failure(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        self.template.error(kind, self.at, message.into())
    }

    fn variable(&mut self, name: &str) -> Result<&mut Value, Error> {
        match self.variables.iter().rposition(|(known, _)| *known == name) {
            Some(index) => Ok(&mut self.variables[index].1),
            None => Err(self.error(format!("undefined variable: {name}"))),
        }
    }

    /// The variable that was declared `from_end`-last.
    fn set_last(&mut self, from_end: usize, value: Value) {
        let index = self.variables.len() - from_end;
        self.variables[index].1 = value;
    }
}

/// Whether a `break` or `continue` is on its way to its `range`.
#[derive(PartialEq, Eq)]
enum Flow {
    On,
    Break,
    Continue,
}

impl<'a> Run<'a> {
    pub(crate) fn new(set: &TemplateSet, limits: &'a Limits) -> Self {
        Self {
            functions: set.functions.clone(),
            templates: set.templates.clone(),
            missing_key: set.missing_key,
            strip_no_value: set.strip_no_value,
            limits,
            stack: Stack::new(limits.stack_bytes),
            steps: limits.steps,
            bytes: limits.output_bytes,
            out: String::new(),
            includes: HashMap::new(),
            spare: Vec::new(),
        }
    }

    pub(crate) fn execute(&mut self, name: &str, dot: &Value) -> Result<String, Error> {
        let Some(template) = self.templates.get(name).cloned() else {
            return Err(unknown_template(&self.templates, name));
        };
        let outer = std::mem::take(&mut self.out);
        let result = self.template(&template, dot);
        let text = std::mem::replace(&mut self.out, outer);
        result.map(|()| text)
    }

    /// Executes the template `name` with `dot` and returns its text (Helm's `include`).
    ///
    /// # Errors
    /// As [`TemplateSet::execute`]; and when `name` is included within itself too often.
    pub fn include(&mut self, name: &str, dot: &Value) -> Result<Rc<str>, FunctionError> {
        let name: Rc<str> = name.into();
        let depth = self.includes.entry(name.clone()).or_default();
        if *depth >= self.limits.include_depth {
            let message = format!("template {name:?} includes itself {depth} times");
            return Err(FunctionError::limit(message));
        }
        *depth += 1;
        let text = self.execute(&name, dot);
        if let Some(depth) = self.includes.get_mut(&name) {
            *depth -= 1;
        }
        Ok(text?.into())
    }

    /// Parses `text` as a template that sees all others, and executes it (Helm's `tpl`). What it
    /// defines is seen by what it includes, and forgotten afterwards.
    ///
    /// # Errors
    /// As [`TemplateSet::parse`] and [`TemplateSet::execute`].
    pub fn tpl(&mut self, text: &str, dot: &Value) -> Result<Rc<str>, FunctionError> {
        const NAME: &str = "tpl";
        if !text.contains("{{") && !text.contains(NO_VALUE) {
            return Ok(text.into());
        }
        let mut templates = (*self.templates).clone();
        templates.remove(NAME);
        add_parsed(&mut templates, &self.functions, self.stack, NAME, text)?;
        let outer = std::mem::replace(&mut self.templates, Rc::new(templates));
        let result = self.execute(NAME, dot);
        self.templates = outer;
        let text = result?;
        Ok(if self.strip_no_value {
            without_no_value(text)
        } else {
            text
        }
        .into())
    }

    /// Executes `template` into the current output.
    fn template(&mut self, template: &Template, dot: &Value) -> Result<(), Error> {
        let Some(first) = template.root.first() else {
            return Ok(());
        };
        let mut variables = Vec::with_capacity(16);
        variables.push(("$", dot.clone()));
        let mut frame = Frame {
            template,
            at: At::Node(first),
            variables,
        };
        self.walk(&mut frame, dot, &template.root).map(|_| ())
    }

    fn step(&mut self, frame: &Frame<'_>) -> Result<(), Error> {
        let Some(steps) = self.steps.checked_sub(1) else {
            return Err(frame.limit(format!("took more than {} steps", self.limits.steps)));
        };
        self.steps = steps;
        if self.stack.is_exhausted() {
            return Err(frame.limit("templates and expressions are nested too deep"));
        }
        Ok(())
    }

    /// Accounts for `length` more bytes of output or elements of a result.
    fn charge(&mut self, frame: &Frame<'_>, length: usize) -> Result<(), Error> {
        match self.bytes.checked_sub(length) {
            Some(bytes) => self.bytes = bytes,
            None => {
                let most = self.limits.output_bytes;
                return Err(frame.limit(format!("made more than {most} bytes of text")));
            }
        }
        Ok(())
    }

    fn write(&mut self, frame: &Frame<'_>, text: &str) -> Result<(), Error> {
        self.charge(frame, text.len())?;
        self.out.push_str(text);
        Ok(())
    }

    fn walk<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        nodes: &'t [Node],
    ) -> Result<Flow, Error> {
        for node in nodes {
            self.step(frame)?;
            let flow = match node {
                Node::Text { start, end } => {
                    self.write(frame, &frame.template.source.text[*start..*end])?;
                    Flow::On
                }
                Node::Action(pipe) => {
                    let value = self.pipeline(frame, dot, pipe)?;
                    if pipe.variables.is_empty() {
                        frame.at = At::Node(node);
                        self.print(frame, &value)?;
                    }
                    Flow::On
                }
                Node::If(branch) => self.condition(frame, dot, branch, None)?,
                Node::With(branch) => self.condition(frame, dot, branch, Some(()))?,
                Node::Range(branch) => self.range(frame, dot, branch)?,
                Node::Template { name, pipe, .. } => {
                    frame.at = At::Node(node);
                    self.invoke(frame, dot, name, pipe.as_ref())?;
                    Flow::On
                }
                Node::Break(_) => Flow::Break,
                Node::Continue(_) => Flow::Continue,
            };
            if flow != Flow::On {
                return Ok(flow);
            }
        }
        Ok(Flow::On)
    }

    fn print(&mut self, frame: &Frame<'_>, value: &Value) -> Result<(), Error> {
        match value {
            Value::Missing => self.write(frame, NO_VALUE),
            Value::Str(text) => self.write(frame, text),
            _ => {
                let text = format::format_value(value);
                self.write(frame, &text)
            }
        }
    }

    /// An `if`, or a `with`, which makes the value the dot of its body.
    fn condition<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        branch: &'t Branch,
        with: Option<()>,
    ) -> Result<Flow, Error> {
        let scope = frame.variables.len();
        let value = self.pipeline(frame, dot, &branch.pipe)?;
        let flow = match (value.is_true(), with) {
            (true, Some(())) => self.walk(frame, &value, &branch.list),
            (true, None) => self.walk(frame, dot, &branch.list),
            (false, _) => self.walk(frame, dot, &branch.otherwise),
        };
        frame.variables.truncate(scope);
        flow
    }

    /// A `template` action.
    fn invoke<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        name: &Rc<str>,
        pipe: Option<&'t Pipe>,
    ) -> Result<(), Error> {
        let Some(template) = self.templates.get(name).cloned() else {
            let nearest = unknown_template(&self.templates, name);
            return Err(frame.error(format!(
                "template {name:?} not defined ({})",
                nearest.message()
            )));
        };
        let dot = match pipe {
            Some(pipe) => self.pipeline(frame, dot, pipe)?,
            None => Value::Missing,
        };
        self.template(&template, &dot)
    }

    /// The value of a pipeline; nil becomes no value.
    fn pipeline<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        pipe: &'t Pipe,
    ) -> Result<Value, Error> {
        frame.at = At::Pipe(pipe);
        let mut value = None;
        for command in &pipe.commands {
            value = Some(match self.command(frame, dot, command, value)? {
                Value::Nil => Value::Missing,
                value => value,
            });
        }
        let value = value.unwrap_or_default();
        for name in &pipe.variables {
            match pipe.is_assignment {
                true => *frame.variable(name)? = value.clone(),
                false => frame.variables.push((name, value.clone())),
            }
        }
        Ok(value)
    }

    /// The value of a command; `last` is what was piped into it.
    fn command<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        command: &'t Command,
        last: Option<Value>,
    ) -> Result<Value, Error> {
        let (first, arguments) = command
            .words
            .split_first()
            .expect("the parser gives each command a word");
        match &first.kind {
            ExprKind::Function(function) => {
                frame.at = At::Expr(first);
                self.call_function(frame, dot, function, At::Command(command), arguments, last)
            }
            ExprKind::Field(fields) => {
                frame.at = At::Expr(first);
                self.fields(frame, dot, first, dot.clone(), fields, arguments, last)
            }
            ExprKind::Chain { base, fields } => {
                frame.at = At::Expr(first);
                let base = self.chain_base(frame, dot, first, base)?;
                self.fields(frame, dot, first, base, fields, arguments, last)
            }
            ExprKind::Variable { name, fields } => {
                frame.at = At::Expr(first);
                let value = frame.variable(name)?.clone();
                if fields.is_empty() {
                    refuse_arguments(frame, first, arguments, last.as_ref())?;
                    return Ok(value);
                }
                self.fields(frame, dot, first, value, fields, arguments, last)
            }
            ExprKind::Pipe(pipe) => {
                refuse_arguments(frame, first, arguments, last.as_ref())?;
                self.pipeline(frame, dot, pipe)
            }
            _ => {
                frame.at = At::Expr(first);
                refuse_arguments(frame, first, arguments, last.as_ref())?;
                constant(frame, dot, first)
            }
        }
    }

    /// What stands in parentheses before a chain of fields.
    fn chain_base<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        chain: &'t Expr,
        base: &'t Expr,
    ) -> Result<Value, Error> {
        if matches!(base.kind, ExprKind::Nil) {
            return Err(frame.error(format!("indirection through explicit nil in {chain}")));
        }
        self.operand(frame, dot, base)
    }

    /// The value of an argument, whatever its type.
    fn operand<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        expr: &'t Expr,
    ) -> Result<Value, Error> {
        frame.at = At::Expr(expr);
        match &expr.kind {
            ExprKind::Dot => Ok(dot.clone()),
            ExprKind::Field(fields) => {
                self.fields(frame, dot, expr, dot.clone(), fields, &[], None)
            }
            ExprKind::Variable { name, fields } => {
                let value = frame.variable(name)?.clone();
                match fields.is_empty() {
                    true => Ok(value),
                    false => self.fields(frame, dot, expr, value, fields, &[], None),
                }
            }
            ExprKind::Pipe(pipe) => self.pipeline(frame, dot, pipe),
            ExprKind::Function(function) => {
                self.call_function(frame, dot, function, At::Expr(expr), &[], None)
            }
            ExprKind::Chain { base, fields } => {
                let base = self.chain_base(frame, dot, expr, base)?;
                self.fields(frame, dot, expr, base, fields, &[], None)
            }
            _ => constant(frame, dot, expr),
        }
    }
}

/// The value of a constant, or of the dot, as the first word of a command.
fn constant(frame: &Frame<'_>, dot: &Value, expr: &Expr) -> Result<Value, Error> {
    match &expr.kind {
        ExprKind::Dot => Ok(dot.clone()),
        ExprKind::Bool(value) => Ok(Value::Bool(*value)),
        ExprKind::Str { value, .. } => Ok(Value::Str(value.clone())),
        ExprKind::Number(number) => match &number.ideal {
            Some(value) => Ok(value.clone()),
            None => Err(frame.error(format!("{} overflows int", number.text))),
        },
        ExprKind::Nil => Err(frame.error("nil is not a command")),
        _ => Err(frame.error(format!("can't evaluate command {expr}"))),
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
    Err(frame.error(format!("can't give argument to non-function {first}")))
}
