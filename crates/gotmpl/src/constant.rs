//! Finds the parts of a template that come to the same for all data.
//!
//! Such a part is made of constants, of the fields that [`crate::TemplateSet::remembering`] names
//! and of what [`crate::Functions::set_repeatable`] functions make of these. Variables count when
//! they are declared as such and never assigned; what a `range` declares counts for the whole
//! `range`, not for what stands in it.

use std::collections::HashSet;
use std::rc::Rc;

use crate::ast::{Branch, Command, Expr, ExprKind, Field, Node, Pipe, Template};
use crate::memo::Site;

/// What a set remembers.
#[derive(Debug, Default)]
pub(crate) struct Sites {
    /// The fields of the data that are the same each time.
    pub(crate) fields: &'static [&'static str],
    /// How many sites there are.
    count: Site,
}

impl Sites {
    /// Gives each part of `template` that can be remembered its site.
    pub(crate) fn mark(&mut self, template: &mut Template) {
        if self.fields.is_empty() || !template.has_slots() {
            return;
        }
        let mut assigned = HashSet::new();
        collect_assigned(&template.root, &mut assigned);
        let mut scope = Scope {
            sites: self,
            assigned,
            variables: vec![OTHER],
            dot: None,
            ranges: 0,
        };
        scope.nodes(&mut template.root);
    }
}

/// What something depends on: a bit for each `range` around it whose items it uses, by depth.
type Needs = u64;

/// Nothing but what is the same each time.
const NOTHING: Needs = 0;

/// Data, or anything that is not looked into.
const OTHER: Needs = 1 << 63;

struct Scope<'a> {
    sites: &'a mut Sites,
    /// The variables that are assigned anywhere.
    assigned: HashSet<Rc<str>>,
    /// What the variables by their slots depend on; the first is the data.
    variables: Vec<Needs>,
    /// What the dot depends on; none for the data.
    dot: Option<Needs>,
    ranges: u32,
}

impl Scope<'_> {
    fn site(&mut self, needs: Needs) -> Option<Site> {
        (needs == NOTHING).then(|| {
            self.sites.count += 1;
            self.sites.count - 1
        })
    }

    fn nodes(&mut self, nodes: &mut Vec<Node>) -> Needs {
        let mut needs = NOTHING;
        let mut steady = Vec::new();
        for mut node in std::mem::take(nodes) {
            needs |= self.node(&mut node);
            match matches!(node, Node::Text { .. }) || node.text().is_some() {
                true => steady.push(node),
                false => {
                    self.join(&mut steady, nodes);
                    nodes.push(node);
                }
            }
        }
        self.join(&mut steady, nodes);
        needs
    }

    /// Puts nodes that print the same each time behind others, as one where it is worth it.
    fn join(&mut self, steady: &mut Vec<Node>, nodes: &mut Vec<Node>) {
        let texts = steady.iter().filter(|node| node.text().is_none()).count();
        if steady.len() == texts || steady.len() < 2 {
            return nodes.append(steady);
        }
        if let Some(text) = self.site(NOTHING) {
            let list = std::mem::take(steady);
            nodes.push(Node::Steady { list, text });
        }
    }

    fn node(&mut self, node: &mut Node) -> Needs {
        match node {
            Node::Text { .. } | Node::Steady { .. } => NOTHING,
            Node::Action(pipe) if pipe.variables.is_empty() => {
                let needs = self.pipe(pipe);
                pipe.text = self.site(needs);
                needs
            }
            Node::Action(pipe) => self.head(pipe),
            Node::If(branch) => self.condition(branch, false),
            Node::With(branch) => self.condition(branch, true),
            Node::Range(branch) => self.range(branch),
            Node::Template { pipe, .. } => {
                pipe.iter_mut().for_each(|pipe| {
                    self.head(pipe);
                });
                OTHER
            }
            Node::Break(_) | Node::Continue(_) => OTHER,
        }
    }

    fn condition(&mut self, branch: &mut Branch, is_with: bool) -> Needs {
        let outside = self.variables.len();
        let head = self.head(&mut branch.pipe);
        let inside = self.variables.len();
        let dot = self.dot;
        if is_with {
            self.dot = Some(head);
        }
        let list = self.nodes(&mut branch.list);
        self.dot = dot;
        self.variables.truncate(inside);
        let otherwise = self.nodes(&mut branch.otherwise);
        self.variables.truncate(outside);
        let needs = head | list | otherwise;
        branch.text = self.site(needs);
        needs
    }

    fn range(&mut self, branch: &mut Branch) -> Needs {
        /// Items of loops within more loops than this are not told apart.
        const MOST: u32 = 60;
        let outside = self.variables.len();
        let head = self.head(&mut branch.pipe);
        let own = match self.ranges < MOST {
            true => 1 << self.ranges,
            false => OTHER,
        };
        let inside = self.variables.len();
        let dot = self.dot.replace(head | own);
        for variable in &mut self.variables[outside..] {
            *variable |= own;
        }
        self.ranges += 1;
        let list = self.nodes(&mut branch.list);
        self.ranges -= 1;
        self.dot = dot;
        self.variables.truncate(inside);
        let otherwise = self.nodes(&mut branch.otherwise);
        self.variables.truncate(outside);
        let needs = head | (list & !(own & !OTHER)) | otherwise;
        branch.text = self.site(needs);
        needs
    }

    /// The pipe of an action or block, which may declare variables.
    fn head(&mut self, pipe: &mut Pipe) -> Needs {
        let needs = self.pipe(pipe);
        if !pipe.is_assignment {
            for variable in &pipe.variables {
                let is_assigned = self.assigned.contains(&variable.name);
                self.variables.push(if is_assigned { OTHER } else { needs });
            }
        }
        pipe.value = self.site(needs);
        needs
    }

    /// A pipe, but for its variables. To assign is not the same as to evaluate.
    fn pipe(&mut self, pipe: &mut Pipe) -> Needs {
        let start = match pipe.is_assignment && !pipe.variables.is_empty() {
            true => OTHER,
            false => NOTHING,
        };
        let commands = pipe.commands.iter_mut();
        commands.fold(start, |needs, command| needs | self.command(command))
    }

    fn command(&mut self, command: &mut Command) -> Needs {
        let has_arguments = command.words.len() > 1;
        let mut needs = NOTHING;
        for (index, word) in command.words.iter_mut().enumerate() {
            needs |= self.expr(word);
            // A method that takes arguments may do anything.
            if index == 0 && has_arguments && !matches!(word.kind, ExprKind::Function(_)) {
                needs |= OTHER;
            }
        }
        needs
    }

    fn expr(&mut self, expr: &mut Expr) -> Needs {
        let (needs, is_plain) = match &mut expr.kind {
            ExprKind::Nil | ExprKind::Bool(_) | ExprKind::Number(_) | ExprKind::Str { .. } => {
                (NOTHING, true)
            }
            ExprKind::Dot => (self.dot.unwrap_or(OTHER), true),
            ExprKind::Field(fields) => match self.dot {
                Some(needs) => (needs, false),
                None => (self.data(fields), false),
            },
            ExprKind::Variable { variable, fields } => match variable.slot {
                Some(0) if !self.assigned.contains("$") => (self.data(fields), false),
                Some(slot) => (self.variables[slot], fields.is_empty()),
                None => (OTHER, true),
            },
            ExprKind::Chain { base, .. } => (self.expr(base), false),
            ExprKind::Function(function) => match function.is_repeatable {
                true => (NOTHING, true),
                false => (OTHER, true),
            },
            ExprKind::Pipe(pipe) => (self.pipe(pipe), false),
        };
        if !is_plain {
            expr.value = self.site(needs);
        }
        needs
    }

    /// A field of the data.
    fn data(&self, fields: &[Field]) -> Needs {
        match fields.first() {
            Some(first) if self.sites.fields.contains(&&*first.name) => NOTHING,
            _ => OTHER,
        }
    }
}

fn collect_assigned(nodes: &[Node], assigned: &mut HashSet<Rc<str>>) {
    for node in nodes {
        let (pipe, bodies) = match node {
            Node::Action(pipe) => (Some(pipe), None),
            Node::If(branch) | Node::With(branch) | Node::Range(branch) => {
                (Some(&branch.pipe), Some([&branch.list, &branch.otherwise]))
            }
            Node::Template { pipe, .. } => (pipe.as_ref(), None),
            Node::Text { .. } | Node::Steady { .. } | Node::Break(_) | Node::Continue(_) => {
                (None, None)
            }
        };
        if let Some(pipe) = pipe.filter(|pipe| pipe.is_assignment) {
            assigned.extend(pipe.variables.iter().map(|variable| variable.name.clone()));
        }
        for body in bodies.into_iter().flatten() {
            collect_assigned(body, assigned);
        }
    }
}
