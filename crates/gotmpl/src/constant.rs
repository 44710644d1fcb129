//! Finds the parts of a template that come to the same for all data.
//!
//! Such a part is made of constants, of the fields that [`Same`] names and of what
//! [`crate::Functions::set_repeatable`] functions make of these. Variables count when they are
//! declared as such and never assigned; what a `range` declares counts for the whole `range`, not
//! for what stands in it. A part that looks up a key in a map that differs from data to data comes
//! to the same where the map does not have the key.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use crate::ast::{Branch, Command, Expr, ExprKind, Field, Node, Pipe, Template};
use crate::memo::{Keys, Site};
use crate::{Elem, Map, Value};

/// What is the same for all data that a set is executed over.
#[derive(Clone, Copy, Debug, Default)]
pub struct Same {
    /// Fields of the data.
    pub fields: &'static [&'static str],
    /// Paths to maps with texts that few data have many keys in. The maps are made by
    /// [`Map::of_entries`]. What stands in the first is rare; each of the others has keys that
    /// most data have.
    pub sparse: &'static [&'static [&'static str]],
}

/// The parts of the templates of a set that are remembered.
#[derive(Debug, Default)]
pub(crate) struct Sites {
    pub(crate) same: Same,
    /// For each sparse map the keys that templates look up, with a bit of their own.
    keys: Vec<HashMap<Rc<str>, Keys>>,
    /// How many sites there are.
    count: usize,
}

impl Sites {
    pub(crate) fn new(same: Same) -> Self {
        Self {
            same,
            keys: vec![HashMap::new(); same.sparse.len()],
            count: 0,
        }
    }

    /// Gives each part of `template` that can be remembered its site.
    pub(crate) fn mark(&mut self, template: &mut Template) {
        if self.same.fields.is_empty() || !template.has_slots() {
            return;
        }
        let mut assigned = HashSet::new();
        collect_assigned(&template.root, &mut assigned);
        let data = Variable {
            needs: OTHER,
            path: None,
        };
        let mut scope = Scope {
            sites: self,
            assigned,
            variables: vec![data],
            dot: None,
            ranges: 0,
        };
        scope.nodes(&mut template.root);
    }

    /// The looked up keys that the sparse maps of some data have.
    pub(crate) fn present(&self, data: &Value) -> Keys {
        let mut present = 0;
        for (path, keys) in self.same.sparse.iter().zip(&self.keys) {
            if keys.is_empty() {
                continue;
            }
            present |= match map_at(data, path) {
                Some(map) => bits(keys, &map),
                None => keys.values().fold(0, |all, key| all | key),
            };
        }
        present
    }

    /// The bit of a key of a sparse map, while there are bits.
    fn key(&mut self, map: usize, key: &Rc<str>) -> Option<Needs> {
        if let Some(bit) = self.keys[map].get(key) {
            return Some(*bit);
        }
        let count: usize = self.keys.iter().map(HashMap::len).sum();
        let bit = (count < MOST_KEYS).then(|| 1 << (MOST_RANGES + count))?;
        self.keys[map].insert(key.clone(), bit);
        Some(bit)
    }
}

fn bits(keys: &HashMap<Rc<str>, Keys>, map: &Map) -> Keys {
    let entries = map.borrow();
    let known = entries.keys().filter_map(|key| keys.get(key));
    known.fold(0, |present, key| present | key)
}

/// A map of texts of which changes are noted.
fn map_at(data: &Value, path: &[&str]) -> Option<Map> {
    let found = path
        .iter()
        .try_fold(data.clone(), |value, name| match value {
            Value::Map(map) => map.get(name),
            Value::Object(object) => object.field(name).filter(|_| !object.is_nil()),
            _ => None,
        });
    match found? {
        Value::Map(map) if map.is_noted() && map.elem() == Elem::Str => Some(map),
        _ => None,
    }
}

/// What something depends on: a bit for each `range` around it whose items it uses, by depth, a
/// bit for each key that it looks up, and [`OTHER`].
type Needs = Keys;

/// Nothing but what is the same each time.
const NOTHING: Needs = 0;

/// Data, or anything that is not looked into.
const OTHER: Needs = 1 << 127;

/// Items of loops within more loops than this are not told apart.
const MOST_RANGES: usize = 24;

const RANGES: Needs = (1 << MOST_RANGES) - 1;

const MOST_KEYS: usize = 127 - MOST_RANGES;

struct Scope<'a> {
    sites: &'a mut Sites,
    /// The variables that are assigned anywhere.
    assigned: HashSet<Rc<str>>,
    /// The variables by their slots; the first is the data.
    variables: Vec<Variable>,
    /// What the dot depends on; none for the data.
    dot: Option<Needs>,
    ranges: usize,
}

#[derive(Clone)]
struct Variable {
    needs: Needs,
    /// Where in the data it stands, if it is part of it.
    path: Option<Vec<Rc<str>>>,
}

impl Scope<'_> {
    fn site(&mut self, needs: Needs) -> Option<Site> {
        (needs & (OTHER | RANGES) == 0).then(|| {
            self.sites.count += 1;
            Site {
                index: self.sites.count - 1,
                absent: needs,
            }
        })
    }

    fn nodes(&mut self, nodes: &mut Vec<Node>) -> Needs {
        let mut needs = NOTHING;
        let mut steady = Vec::new();
        for mut node in std::mem::take(nodes) {
            needs |= self.node(&mut node);
            let is_rare = |site: Site| self.is_rare(site.absent);
            match matches!(node, Node::Text { .. }) || node.text().is_some_and(is_rare) {
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

    /// Whether all keys are of the first sparse map.
    fn is_rare(&self, keys: Keys) -> bool {
        let others = self.sites.keys.iter().skip(1).flat_map(HashMap::values);
        others.fold(0, |all, key| all | key) & keys == 0
    }

    /// Puts nodes that print the same each time behind others, as one where it is worth it.
    fn join(&mut self, steady: &mut Vec<Node>, nodes: &mut Vec<Node>) {
        let sites = || steady.iter().filter_map(Node::text);
        if steady.len() < 2 || sites().count() == 0 {
            return nodes.append(steady);
        }
        let needs = sites().fold(NOTHING, |needs, site| needs | site.absent);
        if let Some(text) = self.site(needs) {
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
        let outside = self.variables.len();
        let head = self.head(&mut branch.pipe);
        let own = match self.ranges < MOST_RANGES {
            true => 1 << self.ranges,
            false => OTHER,
        };
        for variable in &mut self.variables[outside..] {
            variable.needs |= own;
            variable.path = None;
        }
        let inside = self.variables.len();
        let dot = self.dot.replace(head | own);
        self.ranges += 1;
        let list = self.nodes(&mut branch.list);
        self.ranges -= 1;
        self.dot = dot;
        self.variables.truncate(inside);
        let otherwise = self.nodes(&mut branch.otherwise);
        self.variables.truncate(outside);
        let needs = head | (list & !(own & RANGES)) | otherwise;
        branch.text = self.site(needs);
        needs
    }

    /// The pipe of an action or block, which may declare variables.
    fn head(&mut self, pipe: &mut Pipe) -> Needs {
        let needs = self.pipe(pipe);
        if !pipe.is_assignment {
            let path = match pipe.commands.as_slice() {
                [only] if only.words.len() == 1 => self.path(&only.words[0]),
                _ => None,
            };
            for variable in &pipe.variables {
                let is_assigned = self.assigned.contains(&variable.name);
                self.variables.push(match is_assigned {
                    true => Variable {
                        needs: OTHER,
                        path: None,
                    },
                    false => Variable {
                        needs,
                        path: path.clone(),
                    },
                });
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
        if let Some(key) = self.lookup(&command.words) {
            let rest = command.words[3..].iter_mut();
            return rest.fold(key, |needs, word| needs | self.expr(word));
        }
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

    /// What a command needs but for its words from the fourth on, if it looks up a key in a
    /// sparse map.
    fn lookup(&mut self, words: &[Expr]) -> Option<Needs> {
        let [function, map, key, ..] = words else {
            return None;
        };
        let (ExprKind::Function(function), ExprKind::Str { value: key, .. }) =
            (&function.kind, &key.kind)
        else {
            return None;
        };
        let mut path = self.path(map)?;
        path.extend(function.lookup?.iter().map(|name| (*name).into()));
        let is_path = |sparse: &&[&str]| sparse.iter().copied().eq(path.iter().map(|name| &**name));
        let map = self.sites.same.sparse.iter().position(is_path)?;
        self.sites.key(map, key)
    }

    /// Where in the data something stands.
    fn path(&self, expr: &Expr) -> Option<Vec<Rc<str>>> {
        let (mut path, fields) = match &expr.kind {
            ExprKind::Field(fields) if self.dot.is_none() => (Vec::new(), fields),
            ExprKind::Variable { variable, fields } => match variable.slot? {
                0 if self.assigned.contains("$") => return None,
                0 => (Vec::new(), fields),
                slot => (self.variables[slot].path.clone()?, fields),
            },
            _ => return None,
        };
        path.extend(fields.iter().map(|field| field.name.clone()));
        Some(path)
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
                Some(slot) => (self.variables[slot].needs, fields.is_empty()),
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
            Some(first) if self.sites.same.fields.contains(&&*first.name) => NOTHING,
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
