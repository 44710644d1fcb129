//! How Go writes the nodes of a tree in errors.

use std::fmt;

use super::{At, Command, Expr, ExprKind, Field, List, Node, Pipe, Tree};

impl Tree {
    /// A node as Go writes it.
    pub(crate) fn show<'t>(&'t self, at: At<'t>) -> impl fmt::Display {
        Shown { tree: self, at }
    }

    /// An expression as Go writes it.
    pub(crate) fn show_expr<'t>(&'t self, expr: &'t Expr) -> impl fmt::Display {
        self.show(At::Expr(expr))
    }
}

struct Shown<'t> {
    tree: &'t Tree,
    at: At<'t>,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut writer = Writer { tree: self.tree, f };
        match self.at {
            At::Node(node) => writer.node(node),
            At::Pipe(pipe) => writer.pipe(pipe),
            At::Command(command) => writer.command(command),
            At::Expr(expr) => writer.expr(expr),
        }
    }
}

struct Writer<'w, 'f> {
    tree: &'w Tree,
    f: &'w mut fmt::Formatter<'f>,
}

impl Writer<'_, '_> {
    /// A control node shows its head only, for its body can be long.
    fn node(&mut self, node: &Node) -> fmt::Result {
        let (word, pipe) = match node {
            Node::Text(_) | Node::Steady { .. } => return self.f.write_str("text"),
            Node::Break(_) => return self.f.write_str("{{break}}"),
            Node::Continue(_) => return self.f.write_str("{{continue}}"),
            Node::Template { name, pipe, .. } => {
                write!(self.f, "{{{{template {name:?}")?;
                if pipe.is_some() {
                    self.f.write_str(" ")?;
                }
                ("", *pipe)
            }
            Node::Action(pipe) => ("{{", Some(*pipe)),
            Node::If(branch) => ("{{if ", Some(branch.pipe)),
            Node::With(branch) => ("{{with ", Some(branch.pipe)),
            Node::Range(branch) => ("{{range ", Some(branch.pipe)),
        };
        self.f.write_str(word)?;
        if let Some(pipe) = pipe {
            self.pipe(self.tree.only(pipe))?;
        }
        self.f.write_str("}}")
    }

    fn pipe(&mut self, pipe: &Pipe) -> fmt::Result {
        for (index, variable) in self.tree.list(pipe.variables).iter().enumerate() {
            let separator = if index > 0 { ", " } else { "" };
            write!(self.f, "{separator}{}", self.tree.text(variable.name))?;
        }
        if !pipe.variables.is_empty() {
            let sign = if pipe.is_assignment { " = " } else { " := " };
            self.f.write_str(sign)?;
        }
        for (index, command) in self.tree.list(pipe.commands).iter().enumerate() {
            self.f.write_str(if index > 0 { " | " } else { "" })?;
            self.command(command)?;
        }
        Ok(())
    }

    fn command(&mut self, command: &Command) -> fmt::Result {
        for (index, word) in self.tree.list(command.words).iter().enumerate() {
            self.f.write_str(if index > 0 { " " } else { "" })?;
            self.word(word)?;
        }
        Ok(())
    }

    /// An expression, a pipeline in parentheses.
    fn word(&mut self, word: &Expr) -> fmt::Result {
        let ExprKind::Pipe(_) = word.kind else {
            return self.expr(word);
        };
        self.f.write_str("(")?;
        self.expr(word)?;
        self.f.write_str(")")
    }

    fn expr(&mut self, expr: &Expr) -> fmt::Result {
        match &expr.kind {
            ExprKind::Dot => self.f.write_str("."),
            ExprKind::Nil => self.f.write_str("nil"),
            ExprKind::Bool(value) => write!(self.f, "{value}"),
            ExprKind::Number(number) => self.f.write_str(&number.text),
            ExprKind::Str { end, .. } => {
                let (start, end) = (expr.at, *end);
                self.f
                    .write_str(self.tree.text(super::Place { start, end }))
            }
            ExprKind::Field(fields) => self.fields(*fields),
            ExprKind::Variable { variable, fields } => {
                self.f.write_str(self.tree.text(variable.name))?;
                self.fields(*fields)
            }
            ExprKind::Chain { base, fields } => {
                self.word(self.tree.only(*base))?;
                self.fields(*fields)
            }
            ExprKind::Function(function) => self.f.write_str(&function.name),
            ExprKind::Pipe(pipe) => self.pipe(self.tree.only(*pipe)),
        }
    }

    fn fields(&mut self, fields: List<Field>) -> fmt::Result {
        let mut fields = self.tree.list(fields).iter();
        fields.try_for_each(|field| write!(self.f, ".{}", self.tree.text(field.name)))
    }
}
