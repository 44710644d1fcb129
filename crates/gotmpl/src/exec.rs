//! Executes parsed templates, by the rules of Go's `text/template`.

mod call;
mod field;
mod range;

use call::TextCall;

use std::collections::HashMap;
use std::rc::Rc;

use crate::ast::{At, Branch, Command, Expr, ExprKind, Node, Pipe, Template, Variable};
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
    /// Room for texts that functions write.
    scratch: String,
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

    fn variable(&mut self, variable: &Variable) -> Result<&mut Value, Error> {
        let name = &*variable.name;
        let by_name = || self.variables.iter().rposition(|(known, _)| *known == name);
        match variable.slot.or_else(by_name) {
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
            scratch: String::new(),
        }
    }

    pub(crate) fn execute(&mut self, name: &str, dot: &Value) -> Result<String, Error> {
        self.execute_into(String::new(), name, dot)
    }

    /// As [`Run::execute`], with room for the text.
    pub(crate) fn execute_into(
        &mut self,
        room: String,
        name: &str,
        dot: &Value,
    ) -> Result<String, Error> {
        let Some(template) = self.templates.get(name).cloned() else {
            return Err(unknown_template(&self.templates, name));
        };
        let outer = std::mem::replace(&mut self.out, room);
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
        let mut variables = Vec::with_capacity(template.variables);
        variables.push(("$", dot.clone()));
        let mut frame = Frame {
            template,
            at: At::Node(first),
            variables,
        };
        self.walk(&mut frame, dot, &template.root).map(|_| ())
    }

    #[inline]
    fn step(&mut self, frame: &Frame<'_>) -> Result<(), Error> {
        if self.steps == 0 || self.stack.is_exhausted() {
            return Err(self.no_step(frame));
        }
        self.steps -= 1;
        Ok(())
    }

    #[cold]
    fn no_step(&self, frame: &Frame<'_>) -> Error {
        match self.steps {
            0 => frame.limit(format!("took more than {} steps", self.limits.steps)),
            _ => frame.limit("templates and expressions are nested too deep"),
        }
    }

    /// Accounts for `length` more bytes of output or elements of a result.
    #[inline]
    fn charge(&mut self, frame: &Frame<'_>, length: usize) -> Result<(), Error> {
        match self.bytes.checked_sub(length) {
            Some(bytes) => self.bytes = bytes,
            None => return Err(self.too_long(frame)),
        }
        Ok(())
    }

    #[cold]
    fn too_long(&self, frame: &Frame<'_>) -> Error {
        let most = self.limits.output_bytes;
        frame.limit(format!("made more than {most} bytes of text"))
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
                    self.action(frame, dot, node, pipe)?;
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

    /// Declares or assigns variables, or prints a value.
    fn action<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        node: &'t Node,
        pipe: &'t Pipe,
    ) -> Result<(), Error> {
        let value = match pipe.commands.split_last() {
            Some((last, before)) if pipe.variables.is_empty() => {
                frame.at = At::Pipe(pipe);
                let piped = self.commands(frame, dot, before)?;
                if let Some(call) = TextCall::of(node, last) {
                    return self.print_call(frame, dot, &call, piped);
                }
                some_value(self.command(frame, dot, last, piped)?)
            }
            _ => return self.pipeline(frame, dot, pipe).map(drop),
        };
        frame.at = At::Node(node);
        self.print(frame, &value)
    }

    fn print(&mut self, frame: &Frame<'_>, value: &Value) -> Result<(), Error> {
        match value {
            Value::Missing => self.write(frame, NO_VALUE),
            Value::Str(text) => self.write(frame, text),
            _ => {
                let before = self.out.len();
                format::write_value(&mut self.out, value);
                self.charge(frame, self.out.len() - before)
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
        let value = match pipe.commands.as_slice() {
            [only] => some_value(self.command(frame, dot, only, None)?),
            commands => self.commands(frame, dot, commands)?.unwrap_or_default(),
        };
        for variable in &pipe.variables {
            match pipe.is_assignment {
                true => *frame.variable(variable)? = value.clone(),
                false => frame.variables.push((&variable.name, value.clone())),
            }
        }
        Ok(value)
    }

    /// The value of commands piped one into the other; none when there are none.
    fn commands<'t>(
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
            ExprKind::Field(_) | ExprKind::Chain { .. } | ExprKind::Variable { .. } => {
                if arguments.is_empty() && last.is_none() {
                    return self.operand(frame, dot, first);
                }
                self.method(frame, dot, first, arguments, last)
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
            ExprKind::Field(fields) => (dot.clone(), fields),
            ExprKind::Chain { base, fields } => (self.chain_base(frame, dot, expr, base)?, fields),
            ExprKind::Variable { variable, fields } => (frame.variable(variable)?.clone(), fields),
            _ => return constant(frame, dot, expr),
        };
        if fields.is_empty() {
            refuse_arguments(frame, expr, arguments, last.as_ref())?;
            return Ok(base);
        }
        self.fields(frame, dot, expr, base, fields, arguments, last)
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
            ExprKind::Field(fields) => match self.look(dot, fields) {
                Some(value) => Ok(value),
                None => self.fields(frame, dot, expr, dot.clone(), fields, &[], None),
            },
            ExprKind::Variable { variable, fields } => {
                let value = &*frame.variable(variable)?;
                if fields.is_empty() {
                    return Ok(value.clone());
                }
                if let Some(found) = self.look(value, fields) {
                    return Ok(found);
                }
                let value = value.clone();
                self.fields(frame, dot, expr, value, fields, &[], None)
            }
            ExprKind::Pipe(pipe) => self.pipeline(frame, dot, pipe),
            ExprKind::Function(function) => {
                self.call_function(frame, dot, function, At::Expr(expr), &[], None)
            }
            ExprKind::Chain { base, fields } => {
                let base = self.chain_base(frame, dot, expr, base)?;
                match self.look(&base, fields) {
                    Some(value) => Ok(value),
                    None => self.fields(frame, dot, expr, base, fields, &[], None),
                }
            }
            _ => constant(frame, dot, expr),
        }
    }
}

/// The value of a pipeline or of a stage of it, in which nil is no value.
fn some_value(value: Value) -> Value {
    match value {
        Value::Nil => Value::Missing,
        value => value,
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
