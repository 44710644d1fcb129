//! Tells variables where their values will stand.
//!
//! An execution keeps its variables in a list: a declaration appends to it, the end of a block
//! cuts it. Where declarations stand at the head of actions only, which are executed in the order
//! in which they are written, the places in that list are known beforehand. A declaration within
//! parentheses may be left out by `and` or `or`: texts that have one do without.

use std::rc::Rc;

use crate::ast::{Branch, Command, Expr, ExprKind, Node, Pipe, Variable};

/// Sets the slots of all variables of a template, and tells how many there are at most at a time.
pub(super) fn assign(root: &mut [Node]) -> usize {
    let names = vec!["$".into()];
    let mut scope = Scope { names, most: 1 };
    scope.nodes(root);
    scope.most
}

/// The variables that an execution has at the place under way.
struct Scope {
    names: Vec<Rc<str>>,
    most: usize,
}

impl Scope {
    fn nodes(&mut self, nodes: &mut [Node]) {
        for node in nodes {
            match node {
                Node::Text { .. } | Node::Steady { .. } | Node::Break(_) | Node::Continue(_) => {}
                Node::Action(pipe) => self.pipe(pipe),
                Node::If(branch) | Node::With(branch) | Node::Range(branch) => self.branch(branch),
                Node::Template { pipe, .. } => pipe.iter_mut().for_each(|pipe| self.pipe(pipe)),
            }
        }
    }

    fn branch(&mut self, branch: &mut Branch) {
        let outside = self.names.len();
        self.pipe(&mut branch.pipe);
        let inside = self.names.len();
        self.nodes(&mut branch.list);
        self.names.truncate(inside);
        self.nodes(&mut branch.otherwise);
        self.names.truncate(outside);
    }

    fn pipe(&mut self, pipe: &mut Pipe) {
        self.commands(&mut pipe.commands);
        for variable in &mut pipe.variables {
            match pipe.is_assignment {
                true => self.find(variable),
                false => self.names.push(variable.name.clone()),
            }
        }
        self.most = self.most.max(self.names.len());
    }

    fn commands(&self, commands: &mut [Command]) {
        let words = commands.iter_mut().flat_map(|command| &mut command.words);
        words.for_each(|word| self.expr(word));
    }

    fn expr(&self, expr: &mut Expr) {
        match &mut expr.kind {
            ExprKind::Variable { variable, .. } => self.find(variable),
            ExprKind::Chain { base, .. } => self.expr(base),
            ExprKind::Pipe(pipe) => self.commands(&mut pipe.commands),
            _ => {}
        }
    }

    fn find(&self, variable: &mut Variable) {
        variable.slot = self.names.iter().rposition(|name| *name == variable.name);
    }
}
