//! Executes parsed templates, by the rules of Go's `text/template`.

mod call;
mod field;
mod pipeline;
mod range;
mod recall;

use call::TextCall;
use pipeline::some_value;

use std::collections::HashMap;
use std::rc::Rc;

use crate::ast::{At, Branch, Expr, List, Node, Only, Part, Pipe, Place, Slot, Template, Variable};
use crate::limits::Stack;
use crate::memo::{Kept, Keys};
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
    room: Room,
    remembers: bool,
    kept: Kept,
    /// For each site the keys that it looks up.
    absent: Rc<[Keys]>,
    /// The keys that maps of the data have.
    present: Keys,
    /// The count of changes at the start.
    began: u64,
}

/// What executions use one after the other.
#[derive(Default)]
pub(crate) struct Room {
    /// For the text.
    pub(crate) text: String,
    /// For texts that are the values of functions.
    scratch: String,
    /// The arguments of all calls under way.
    arguments: Vec<Value>,
    variables: Vec<Value>,
}

/// One template under way: where it is and what its variables are.
struct Frame<'t> {
    template: &'t Template,
    at: At<'t>,
    variables: Vec<Value>,
    /// Their names, where slots do not tell which is which.
    names: Vec<&'t str>,
    /// Whether its sites are remembered: its dot is the data.
    remembers: bool,
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

    /// The parts of a list.
    #[inline]
    fn list<T: Part>(&self, list: List<T>) -> &'t [T] {
        self.template.tree.list(list)
    }

    #[inline]
    fn only<T: Part>(&self, only: Only<T>) -> &'t T {
        self.template.tree.only(only)
    }

    #[inline]
    fn text(&self, place: Place) -> &'t str {
        self.template.tree.text(place)
    }

    /// An expression as errors show it.
    fn show(&self, expr: &Expr) -> String {
        self.template.tree.show_expr(expr).to_string()
    }

    fn variable(&mut self, variable: &Variable) -> Result<&mut Value, Error> {
        let name = || self.text(variable.name);
        let by_name = || self.names.iter().rposition(|known| *known == name());
        match variable.slot.map(Slot::index).or_else(by_name) {
            Some(index) => Ok(&mut self.variables[index]),
            None => Err(self.error(format!("undefined variable: {}", name()))),
        }
    }

    fn declare(&mut self, name: &'t str, value: Value) {
        self.variables.push(value);
        if !self.template.has_slots() {
            self.names.push(name);
        }
    }

    /// Forgets the variables of a scope that began when there were `count`.
    fn leave(&mut self, count: usize) {
        self.variables.truncate(count);
        self.names.truncate(count);
    }

    /// The variable that was declared `from_end`-last.
    fn set_last(&mut self, from_end: usize, value: Value) {
        let index = self.variables.len() - from_end;
        self.variables[index] = value;
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
            room: set.room.take(),
            remembers: false,
            kept: Kept::default(),
            absent: Rc::default(),
            present: 0,
            began: 0,
        }
    }

    pub(crate) fn execute(&mut self, name: &str, dot: &Value) -> Result<String, Error> {
        let Some(template) = self.templates.get(name).cloned() else {
            return Err(unknown_template(&self.templates, name));
        };
        let outer = std::mem::take(&mut self.out);
        let result = self.template(&template, dot, false);
        let text = std::mem::replace(&mut self.out, outer);
        result.map(|()| text)
    }

    /// As [`Run::execute`], over the whole data.
    pub(crate) fn execute_data(&mut self, name: &str, dot: &Value) -> Result<String, Error> {
        let Some(template) = self.templates.get(name).cloned() else {
            return Err(unknown_template(&self.templates, name));
        };
        self.out = std::mem::take(&mut self.room.text);
        self.template(&template, dot, self.remembers)?;
        Ok(std::mem::take(&mut self.out))
    }

    /// Room for the next execution.
    pub(crate) fn into_room(mut self) -> Room {
        /// More variables or arguments are the exception.
        const MOST: usize = 1 << 10;
        self.room.arguments.clear();
        self.room.arguments.shrink_to(MOST);
        self.room.variables.shrink_to(MOST);
        self.room
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
        let source = (NAME, text.into());
        add_parsed(&mut templates, &self.functions, self.stack, source)?;
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
    fn template(&mut self, template: &Template, dot: &Value, remembers: bool) -> Result<(), Error> {
        let root = template.tree.list(template.root);
        let Some(first) = root.first() else {
            return Ok(());
        };
        let mut variables = std::mem::take(&mut self.room.variables);
        variables.reserve(template.variables);
        let mut frame = Frame {
            template,
            at: At::Node(first),
            variables,
            names: Vec::new(),
            remembers,
        };
        frame.declare("$", dot.clone());
        let result = self.walk(&mut frame, dot, root);
        frame.leave(0);
        self.room.variables = frame.variables;
        result.map(|_| ())
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
            // What is one node only to be remembered takes no step of its own.
            if !matches!(node, Node::Steady { .. }) {
                self.step(frame)?;
            }
            if frame.remembers
                && let Some(site) = frame.template.tree.printed(node)
            {
                self.text_at(frame, dot, node, site)?;
                continue;
            }
            let flow = self.node(frame, dot, node)?;
            if flow != Flow::On {
                return Ok(flow);
            }
        }
        Ok(Flow::On)
    }

    fn node<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        node: &'t Node,
    ) -> Result<Flow, Error> {
        Ok(match node {
            Node::Text(place) => {
                self.write(frame, frame.text(*place))?;
                Flow::On
            }
            Node::Action(pipe) => {
                self.action(frame, dot, node, frame.only(*pipe))?;
                Flow::On
            }
            Node::If(branch) => self.condition(frame, dot, branch, None)?,
            Node::With(branch) => self.condition(frame, dot, branch, Some(()))?,
            Node::Range(branch) => self.range(frame, dot, branch)?,
            Node::Template { name, pipe, .. } => {
                frame.at = At::Node(node);
                self.invoke(frame, dot, name, pipe.map(|pipe| frame.only(pipe)))?;
                Flow::On
            }
            Node::Steady { list, .. } => self.walk(frame, dot, frame.list(*list))?,
            Node::Break(_) => Flow::Break,
            Node::Continue(_) => Flow::Continue,
        })
    }

    /// Declares or assigns variables, or prints a value.
    fn action<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        node: &'t Node,
        pipe: &'t Pipe,
    ) -> Result<(), Error> {
        let value = match frame.list(pipe.commands).split_last() {
            Some((last, before)) if pipe.variables.is_empty() => {
                frame.at = At::Pipe(pipe);
                let piped = self.commands(frame, dot, before)?;
                if let Some(call) = TextCall::of(frame, node, last) {
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
        let value = self.pipeline(frame, dot, frame.only(branch.pipe))?;
        let flow = match (value.is_true(), with) {
            (true, Some(())) => self.walk(frame, &value, frame.list(branch.list)),
            (true, None) => self.walk(frame, dot, frame.list(branch.list)),
            (false, _) => self.walk(frame, dot, frame.list(branch.otherwise)),
        };
        frame.leave(scope);
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
        self.template(&template, &dot, false)
    }
}
