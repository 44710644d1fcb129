//! The syntax tree.
//!
//! A text is cut into thousands of parts. They are kept in few rows, those of a list one behind
//! the other, and names are places in the text: to make a tree takes hardly longer than to cut
//! the text, and to free it takes no time.

mod rows;
mod show;

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;

pub(crate) use rows::{List, Only, Part, index};

use crate::functions::Function;
use crate::memo::Site;
use crate::{Error, ErrorKind, Value};

/// The parts of one text: of its own template and of those defined in it.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    /// The name of the text.
    pub(crate) name: Rc<str>,
    text: Rc<str>,
    nodes: Vec<Node>,
    pipes: Vec<Pipe>,
    commands: Vec<Command>,
    words: Vec<Expr>,
    fields: Vec<Field>,
    variables: Vec<Variable>,
}

impl Tree {
    pub(crate) fn new(name: &str, text: Rc<str>) -> Self {
        Self {
            name: name.into(),
            // Texts with many actions have about as many parts as this.
            nodes: Vec::with_capacity(text.len() / 48),
            pipes: Vec::with_capacity(text.len() / 48),
            commands: Vec::with_capacity(text.len() / 48),
            words: Vec::with_capacity(text.len() / 24),
            fields: Vec::with_capacity(text.len() / 48),
            variables: Vec::with_capacity(text.len() / 256),
            text,
        }
    }

    /// What stands in a place of the text.
    #[inline]
    pub(crate) fn text(&self, place: Place) -> &str {
        &self.text[place.start as usize..place.end as usize]
    }

    /// The 1-based line and 0-based column of a byte.
    pub(crate) fn line_and_column(&self, at: u32) -> (usize, usize) {
        let before = &self.text.as_bytes()[..self.text.len().min(at as usize)];
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let start = before
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |end| end + 1);
        (line, before.len() - start)
    }

    /// Says that no variable has a slot.
    pub(crate) fn forget_slots(&mut self) {
        for variable in &mut self.variables {
            variable.slot = None;
        }
        for word in &mut self.words {
            if let ExprKind::Variable { variable, .. } = &mut word.kind {
                variable.slot = None;
            }
        }
    }
}

/// A place in the text, in bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// A named template: the whole text, or what stands within a `define` or `block` of it.
#[derive(Clone, Debug)]
pub(crate) struct Template {
    pub(crate) name: Rc<str>,
    pub(crate) tree: Rc<Tree>,
    pub(crate) root: List<Node>,
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
        self.tree.is_blank(self.root)
    }

    /// An error at `at`, with the expression there.
    pub(crate) fn error(&self, kind: ErrorKind, at: At<'_>, message: String) -> Error {
        let place = self.tree.line_and_column(at.position(&self.tree));
        let expression = self.tree.show(at).to_string();
        Error::new(kind, &self.tree.name, place, message).executing(&self.name, expression)
    }
}

impl Tree {
    /// Whether nodes are nothing but white space.
    pub(crate) fn is_blank(&self, nodes: List<Node>) -> bool {
        self.list(nodes).iter().all(|node| match node {
            Node::Text(place) => self.text(*place).trim().is_empty(),
            _ => false,
        })
    }
}

#[derive(Clone, Debug)]
pub(crate) enum Node {
    Text(Place),
    Action(Only<Pipe>),
    If(Branch),
    With(Branch),
    Range(Branch),
    Template {
        at: u32,
        name: Rc<str>,
        pipe: Option<Only<Pipe>>,
    },
    Break(u32),
    Continue(u32),
    /// Nodes that print the same each time, and where that is remembered.
    Steady {
        list: List<Self>,
        text: Site,
    },
}

/// An `if`, `with` or `range` with its bodies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Branch {
    pub(crate) at: u32,
    pub(crate) pipe: Only<Pipe>,
    pub(crate) list: List<Node>,
    pub(crate) otherwise: List<Node>,
    /// Where what it prints is remembered.
    pub(crate) text: Option<Site>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Pipe {
    pub(crate) at: u32,
    /// The variables that are declared or assigned.
    pub(crate) variables: List<Variable>,
    pub(crate) is_assignment: bool,
    pub(crate) commands: List<Command>,
    /// Where its value is remembered.
    pub(crate) value: Option<Site>,
    /// Where what it prints is remembered, if it is an action.
    pub(crate) text: Option<Site>,
}

/// A first word and its arguments; there is at least the first word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Command {
    pub(crate) at: u32,
    pub(crate) words: List<Expr>,
}

#[derive(Clone, Debug)]
pub(crate) struct Expr {
    pub(crate) at: u32,
    /// Where its value is remembered.
    pub(crate) value: Option<Site>,
    pub(crate) kind: ExprKind,
}

impl Expr {
    pub(crate) fn new(at: u32, kind: ExprKind) -> Self {
        Self {
            at,
            kind,
            value: None,
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) enum ExprKind {
    Dot,
    Nil,
    Bool(bool),
    Number(Rc<Number>),
    /// A string, which is written from where the expression begins to `end`.
    Str {
        value: Rc<str>,
        end: u32,
    },
    Field(List<Field>),
    Variable {
        variable: Variable,
        fields: List<Field>,
    },
    Chain {
        base: Only<Expr>,
        fields: List<Field>,
    },
    Function(Rc<Function>),
    Pipe(Only<Pipe>),
}

/// A variable where it is declared, assigned or read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Variable {
    pub(crate) name: Place,
    /// How many variables stand before it when it is used, where that is known.
    pub(crate) slot: Option<Slot>,
}

/// How many variables stand before one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot(u16);

impl Slot {
    /// The slot of the variable with this many before it, if there can be one.
    pub(crate) fn new(before: usize) -> Option<Self> {
        u16::try_from(before).ok().map(Self)
    }

    #[inline]
    pub(crate) fn index(self) -> usize {
        self.0.into()
    }
}

/// A name behind a dot.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: Place,
    /// Where the object that had it last keeps it: the first place to look at.
    pub(crate) near: Cell<usize>,
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

impl Tree {
    /// Where what a node prints is remembered.
    #[inline]
    pub(crate) fn printed(&self, node: &Node) -> Option<Site> {
        match node {
            Node::Action(pipe) => self.only(*pipe).text,
            Node::If(branch) | Node::With(branch) | Node::Range(branch) => branch.text,
            Node::Steady { text, .. } => Some(*text),
            _ => None,
        }
    }
}

impl At<'_> {
    fn position(self, tree: &Tree) -> u32 {
        match self {
            Self::Node(node) => match node {
                Node::Action(pipe) => tree.only(*pipe).at,
                Node::Text(Place { start: at, .. })
                | Node::If(Branch { at, .. })
                | Node::With(Branch { at, .. })
                | Node::Range(Branch { at, .. })
                | Node::Template { at, .. }
                | Node::Break(at)
                | Node::Continue(at) => *at,
                Node::Steady { list, .. } => match tree.list(*list).first() {
                    Some(first) => At::Node(first).position(tree),
                    None => 0,
                },
            },
            Self::Pipe(pipe) => pipe.at,
            Self::Command(command) => command.at,
            Self::Expr(expr) => expr.at,
        }
    }
}
