//! The syntax tree, and how Go writes its nodes in errors.

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;

use crate::functions::Function;
use crate::memo::Site;
use crate::{Error, ErrorKind, Value};

/// A parsed text and its name.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) name: Rc<str>,
    pub(crate) text: Box<str>,
}

impl Source {
    /// The 1-based line and 0-based column of a byte.
    pub(crate) fn place(&self, at: usize) -> (usize, usize) {
        let before = &self.text.as_bytes()[..at.min(self.text.len())];
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let start = before
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |end| end + 1);
        (line, before.len() - start)
    }
}

/// A named template: the whole text, or what stands within a `define` or `block` of it.
#[derive(Debug)]
pub(crate) struct Template {
    pub(crate) name: Rc<str>,
    pub(crate) source: Rc<Source>,
    pub(crate) root: Vec<Node>,
    /// How many variables it has at most at a time, as far as that is known.
    pub(crate) variables: usize,
}

impl Template {
    /// Whether each variable knows its slot.
    pub(crate) fn has_slots(&self) -> bool {
        self.variables > 0
    }

    /// Whether there is nothing but white space in it.
    pub(crate) fn is_blank(&self) -> bool {
        self.root.iter().all(|node| match node {
            Node::Text { start, end } => self.source.text[*start..*end].trim().is_empty(),
            _ => false,
        })
    }

    /// An error at `at`, with the expression there.
    pub(crate) fn error(&self, kind: ErrorKind, at: At<'_>, message: String) -> Error {
        let place = self.source.place(at.position());
        Error::new(kind, &self.source.name, place, message).executing(&self.name, at.to_string())
    }
}

#[derive(Debug)]
pub(crate) enum Node {
    Text {
        start: usize,
        end: usize,
    },
    Action(Pipe),
    If(Branch),
    With(Branch),
    Range(Branch),
    Template {
        at: usize,
        name: Rc<str>,
        pipe: Option<Pipe>,
    },
    Break(usize),
    Continue(usize),
    /// Nodes that print the same each time, and where that is remembered.
    Steady {
        list: Vec<Self>,
        text: Site,
    },
}

/// An `if`, `with` or `range` with its bodies.
#[derive(Debug)]
pub(crate) struct Branch {
    pub(crate) at: usize,
    pub(crate) pipe: Pipe,
    pub(crate) list: Vec<Node>,
    pub(crate) otherwise: Vec<Node>,
    /// Where what it prints is remembered.
    pub(crate) text: Option<Site>,
}

#[derive(Debug)]
pub(crate) struct Pipe {
    pub(crate) at: usize,
    /// The variables that are declared or assigned.
    pub(crate) variables: Vec<Variable>,
    pub(crate) is_assignment: bool,
    pub(crate) commands: Vec<Command>,
    /// Where its value is remembered.
    pub(crate) value: Option<Site>,
    /// Where what it prints is remembered, if it is an action.
    pub(crate) text: Option<Site>,
}

/// A first word and its arguments; there is at least the first word.
#[derive(Debug)]
pub(crate) struct Command {
    pub(crate) at: usize,
    pub(crate) words: Vec<Expr>,
}

#[derive(Debug)]
pub(crate) struct Expr {
    pub(crate) at: usize,
    pub(crate) kind: ExprKind,
    /// Where its value is remembered.
    pub(crate) value: Option<Site>,
}

impl Expr {
    pub(crate) fn new(at: usize, kind: ExprKind) -> Self {
        Self {
            at,
            kind,
            value: None,
        }
    }
}

#[derive(Debug)]
pub(crate) enum ExprKind {
    Dot,
    Nil,
    Bool(bool),
    Number(Box<Number>),
    Str {
        value: Rc<str>,
        quoted: Rc<str>,
    },
    Field(Vec<Field>),
    Variable {
        variable: Variable,
        fields: Vec<Field>,
    },
    Chain {
        base: Box<Expr>,
        fields: Vec<Field>,
    },
    Function(Rc<Function>),
    Pipe(Box<Pipe>),
}

/// A variable where it is declared, assigned or read.
#[derive(Debug)]
pub(crate) struct Variable {
    pub(crate) name: Rc<str>,
    /// How many variables stand before it when it is used, where that is known.
    pub(crate) slot: Option<usize>,
}

impl Variable {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.into(),
            slot: None,
        }
    }
}

/// A name behind a dot.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: Rc<str>,
    /// Where the object that had it last keeps it: the first place to look at.
    pub(crate) near: Cell<usize>,
}

impl Field {
    /// The field of a word such as `.Name`.
    pub(crate) fn read(word: &str) -> Self {
        Self {
            name: word[1..].into(),
            near: Cell::new(0),
        }
    }
}

/// A constant, which takes the type its place asks for.
#[derive(Debug)]
pub(crate) struct Number {
    pub(crate) text: Rc<str>,
    pub(crate) int: Option<i64>,
    pub(crate) float: f64,
    /// What it is where any type will do; none when it does not fit an `int`.
    pub(crate) ideal: Option<Value>,
}

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// A node that is being evaluated: errors show it.
#[derive(Clone, Copy)]
pub(crate) enum At<'t> {
    Node(&'t Node),
    Pipe(&'t Pipe),
    Command(&'t Command),
    Expr(&'t Expr),
}

impl Node {
    /// Where what the node prints is remembered.
    pub(crate) fn text(&self) -> Option<Site> {
        match self {
            Self::Action(pipe) => pipe.text,
            Self::If(branch) | Self::With(branch) | Self::Range(branch) => branch.text,
            Self::Steady { text, .. } => Some(*text),
            _ => None,
        }
    }
}

impl At<'_> {
    fn position(self) -> usize {
        match self {
            Self::Node(node) => match node {
                Node::Text { start: at, .. }
                | Node::Action(Pipe { at, .. })
                | Node::If(Branch { at, .. })
                | Node::With(Branch { at, .. })
                | Node::Range(Branch { at, .. })
                | Node::Template { at, .. }
                | Node::Break(at)
                | Node::Continue(at) => *at,
                Node::Steady { list, .. } => {
                    list.first().map_or(0, |first| At::Node(first).position())
                }
            },
            Self::Pipe(pipe) => pipe.at,
            Self::Command(command) => command.at,
            Self::Expr(expr) => expr.at,
        }
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Node(node) => node.fmt(f),
            Self::Pipe(pipe) => pipe.fmt(f),
            Self::Command(command) => command.fmt(f),
            Self::Expr(expr) => expr.fmt(f),
        }
    }
}

/// A control node shows its head only, for its body can be long.
impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text { .. } | Self::Steady { .. } => f.write_str("text"),
            Self::Action(pipe) => write!(f, "{{{{{pipe}}}}}"),
            Self::If(branch) => write!(f, "{{{{if {}}}}}", branch.pipe),
            Self::With(branch) => write!(f, "{{{{with {}}}}}", branch.pipe),
            Self::Range(branch) => write!(f, "{{{{range {}}}}}", branch.pipe),
            Self::Template {
                name, pipe: None, ..
            } => write!(f, "{{{{template {name:?}}}}}"),
            Self::Template {
                name,
                pipe: Some(pipe),
                ..
            } => {
                write!(f, "{{{{template {name:?} {pipe}}}}}")
            }
            Self::Break(_) => f.write_str("{{break}}"),
            Self::Continue(_) => f.write_str("{{continue}}"),
        }
    }
}

impl fmt::Display for Pipe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, variable) in self.variables.iter().enumerate() {
            let separator = if index > 0 { ", " } else { "" };
            write!(f, "{separator}{}", variable.name)?;
        }
        if !self.variables.is_empty() {
            f.write_str(if self.is_assignment { " = " } else { " := " })?;
        }
        for (index, command) in self.commands.iter().enumerate() {
            write!(f, "{}{command}", if index > 0 { " | " } else { "" })?;
        }
        Ok(())
    }
}

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, word) in self.words.iter().enumerate() {
            let space = if index > 0 { " " } else { "" };
            match &word.kind {
                ExprKind::Pipe(pipe) => write!(f, "{space}({pipe})")?,
                _ => write!(f, "{space}{word}")?,
            }
        }
        Ok(())
    }
}

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ExprKind::Dot => f.write_str("."),
            ExprKind::Nil => f.write_str("nil"),
            ExprKind::Bool(value) => value.fmt(f),
            ExprKind::Number(number) => f.write_str(&number.text),
            ExprKind::Str { quoted, .. } => f.write_str(quoted),
            ExprKind::Field(fields) => write_fields(f, fields),
            ExprKind::Variable { variable, fields } => {
                f.write_str(&variable.name)?;
                write_fields(f, fields)
            }
            ExprKind::Chain { base, fields } => {
                match &base.kind {
                    ExprKind::Pipe(pipe) => write!(f, "({pipe})")?,
                    _ => base.fmt(f)?,
                }
                write_fields(f, fields)
            }
            ExprKind::Function(function) => f.write_str(&function.name),
            ExprKind::Pipe(pipe) => pipe.fmt(f),
        }
    }
}

fn write_fields(f: &mut fmt::Formatter<'_>, fields: &[Field]) -> fmt::Result {
    fields
        .iter()
        .try_for_each(|field| write!(f, ".{}", field.name))
}
