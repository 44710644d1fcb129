//! Finds the parts of a template that come to the same for all data.
//!
//! Such a part is made of constants, of the fields that [`Same`] names and of what
//! [`crate::Functions::set_repeatable`] functions make of these. Variables count when they are
//! declared as such and never assigned; what a `range` declares counts for the whole `range`, not
//! for what stands in it. A part that looks up a key in a map that differs from data to data comes
//! to the same where the map does not have the key.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use crate::ast::{
    Branch, Command, Expr, ExprKind, Field, List, Node, Only, Pipe, Slot, Template, Tree,
};
use crate::memo::{Keys, Site};
use crate::set::Templates;
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

/// The templates of a set with the parts of them that are remembered.
#[derive(Debug)]
pub(crate) struct Marked {
    pub(crate) templates: Rc<Templates>,
    /// For each site the keys that it looks up: it comes to the same while they are absent.
    pub(crate) absent: Rc<[Keys]>,
    same: Same,
    /// For each sparse map the keys that templates look up, with a bit of their own.
    keys: Vec<HashMap<Rc<str>, Keys>>,
}

impl Marked {
    /// Gives each part of the templates that can be remembered its site.
    pub(crate) fn new(same: Same, templates: &Templates) -> Self {
        let mut sites = Sites {
            same,
            keys: vec![HashMap::new(); same.sparse.len()],
            absent: Vec::new(),
        };
        let mut sorted: Vec<Template> = templates.values().map(|it| (**it).clone()).collect();
        sorted.sort_by(|one, other| one.name.cmp(&other.name));
        // The templates of one text share its tree.
        let mut trees: HashMap<*const Tree, Tree> = HashMap::new();
        for template in &mut sorted {
            let tree = trees.entry(Rc::as_ptr(&template.tree));
            let tree = tree.or_insert_with(|| (*template.tree).clone());
            if template.has_slots() {
                template.root = sites.mark(tree, template.root);
            }
        }
        let trees: HashMap<_, _> = trees
            .into_iter()
            .map(|(from, tree)| (from, Rc::new(tree)))
            .collect();
        let templates = sorted.into_iter().map(|mut template| {
            if let Some(tree) = trees.get(&Rc::as_ptr(&template.tree)) {
                template.tree = tree.clone();
            }
            (template.name.clone(), Rc::new(template))
        });
        Self {
            templates: Rc::new(templates.collect()),
            absent: sites.absent.into(),
            same,
            keys: sites.keys,
        }
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
}

/// The sites that were found so far.
struct Sites {
    same: Same,
    keys: Vec<HashMap<Rc<str>, Keys>>,
    absent: Vec<Keys>,
}

impl Sites {
    /// Marks a template, and returns its nodes.
    fn mark(&mut self, tree: &mut Tree, root: List<Node>) -> List<Node> {
        let mut assigned = HashSet::new();
        collect_assigned(tree, root, &mut assigned);
        let data = Variable {
            needs: OTHER,
            path: None,
        };
        let mut scope = Scope {
            sites: self,
            tree,
            assigned,
            variables: vec![data],
            dot: None,
            ranges: 0,
        };
        scope.nodes(root).1
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
    tree: &'a mut Tree,
    /// The variables that are assigned anywhere.
    assigned: HashSet<Box<str>>,
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
    path: Option<Vec<Box<str>>>,
}

impl Scope<'_> {
    fn site(&mut self, needs: Needs) -> Option<Site> {
        if needs & (OTHER | RANGES) != 0 {
            return None;
        }
        self.sites.absent.push(needs);
        Site::new(self.sites.absent.len())
    }

    /// What nodes need, and the list of them in which those that print the same each time are joined.
    fn nodes(&mut self, list: List<Node>) -> (Needs, List<Node>) {
        let mut needs = NOTHING;
        let mut nodes = Vec::new();
        let mut steady = Vec::new();
        for at in list.each() {
            let mut node = self.tree.only(at).clone();
            needs |= self.node(&mut node);
            let is_rare = |site: Site| self.is_rare(self.sites.absent[site.index()]);
            let is_steady = matches!(node, Node::Text(_));
            match is_steady || self.tree.printed(&node).is_some_and(is_rare) {
                true => steady.push(node),
                false => {
                    self.join(&mut steady, &mut nodes);
                    nodes.push(node);
                }
            }
        }
        self.join(&mut steady, &mut nodes);
        (needs, self.tree.add_list(&mut nodes, 0))
    }

    /// Whether all keys are of the first sparse map.
    fn is_rare(&self, keys: Keys) -> bool {
        let others = self.sites.keys.iter().skip(1).flat_map(HashMap::values);
        others.fold(0, |all, key| all | key) & keys == 0
    }

    /// Puts nodes that print the same each time behind others, as one where it is worth it.
    fn join(&mut self, steady: &mut Vec<Node>, nodes: &mut Vec<Node>) {
        let sites: Vec<Site> = steady
            .iter()
            .filter_map(|node| self.tree.printed(node))
            .collect();
        if steady.len() < 2 || sites.is_empty() {
            return nodes.append(steady);
        }
        let absent = sites.iter().map(|site| self.sites.absent[site.index()]);
        let needs = absent.fold(NOTHING, |needs, absent| needs | absent);
        if let Some(text) = self.site(needs) {
            let list = self.tree.add_list(steady, 0);
            nodes.push(Node::Steady { list, text });
        }
    }

    fn node(&mut self, node: &mut Node) -> Needs {
        match node {
            Node::Text(_) | Node::Steady { .. } => NOTHING,
            Node::Action(at) if self.tree.only(*at).variables.is_empty() => {
                let needs = self.pipe(*at);
                self.tree.only_mut(*at).text = self.site(needs);
                needs
            }
            Node::Action(at) => self.head(*at),
            Node::If(branch) => self.condition(branch, false),
            Node::With(branch) => self.condition(branch, true),
            Node::Range(branch) => self.range(branch),
            Node::Template { pipe, .. } => {
                pipe.iter().for_each(|pipe| {
                    self.head(*pipe);
                });
                OTHER
            }
            Node::Break(_) | Node::Continue(_) => OTHER,
        }
    }

    fn condition(&mut self, branch: &mut Branch, is_with: bool) -> Needs {
        let outside = self.variables.len();
        let head = self.head(branch.pipe);
        let inside = self.variables.len();
        let dot = self.dot;
        if is_with {
            self.dot = Some(head);
        }
        let (list, otherwise);
        (list, branch.list) = self.nodes(branch.list);
        self.dot = dot;
        self.variables.truncate(inside);
        (otherwise, branch.otherwise) = self.nodes(branch.otherwise);
        self.variables.truncate(outside);
        let needs = head | list | otherwise;
        branch.text = self.site(needs);
        needs
    }

    fn range(&mut self, branch: &mut Branch) -> Needs {
        let outside = self.variables.len();
        let head = self.head(branch.pipe);
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
        let (list, otherwise);
        self.ranges += 1;
        (list, branch.list) = self.nodes(branch.list);
        self.ranges -= 1;
        self.dot = dot;
        self.variables.truncate(inside);
        (otherwise, branch.otherwise) = self.nodes(branch.otherwise);
        self.variables.truncate(outside);
        let needs = head | (list & !(own & RANGES)) | otherwise;
        branch.text = self.site(needs);
        needs
    }

    /// The pipe of an action or block, which may declare variables.
    fn head(&mut self, at: Only<Pipe>) -> Needs {
        let needs = self.pipe(at);
        let pipe = *self.tree.only(at);
        if !pipe.is_assignment {
            let path = match self.tree.list(pipe.commands) {
                [only] => match self.tree.list(only.words) {
                    [word] => self.path(word),
                    _ => None,
                },
                _ => None,
            };
            for variable in self.tree.list(pipe.variables) {
                let name = self.tree.text(variable.name);
                self.variables.push(match self.assigned.contains(name) {
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
        self.tree.only_mut(at).value = self.site(needs);
        needs
    }

    /// A pipe, but for its variables. To assign is not the same as to evaluate.
    fn pipe(&mut self, at: Only<Pipe>) -> Needs {
        let pipe = *self.tree.only(at);
        let start = match pipe.is_assignment && !pipe.variables.is_empty() {
            true => OTHER,
            false => NOTHING,
        };
        let commands = pipe.commands.each();
        commands.fold(start, |needs, command| needs | self.command(command))
    }

    fn command(&mut self, at: Only<Command>) -> Needs {
        let words = self.tree.only(at).words;
        if let Some(key) = self.lookup(words) {
            let rest = words.skip(3).each();
            return rest.fold(key, |needs, word| needs | self.expr(word));
        }
        let mut needs = NOTHING;
        for word in words.each() {
            needs |= self.expr(word);
        }
        // A method that takes arguments may do anything.
        if let [first, _, ..] = self.tree.list(words)
            && !matches!(first.kind, ExprKind::Function(_))
        {
            needs |= OTHER;
        }
        needs
    }

    /// What a command needs but for its words from the fourth on, if it looks up a key in a
    /// sparse map.
    fn lookup(&mut self, words: List<Expr>) -> Option<Needs> {
        let [function, map, key, ..] = self.tree.list(words) else {
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
    fn path(&self, expr: &Expr) -> Option<Vec<Box<str>>> {
        let (mut path, fields) = match &expr.kind {
            ExprKind::Field(fields) if self.dot.is_none() => (Vec::new(), fields),
            ExprKind::Variable { variable, fields } => match variable.slot?.index() {
                0 if self.assigned.contains("$") => return None,
                0 => (Vec::new(), fields),
                slot => (self.variables[slot].path.clone()?, fields),
            },
            _ => return None,
        };
        let fields = self.tree.list(*fields).iter();
        path.extend(fields.map(|field| self.tree.text(field.name).into()));
        Some(path)
    }

    fn expr(&mut self, at: Only<Expr>) -> Needs {
        let (needs, is_plain) = match &self.tree.only(at).kind {
            ExprKind::Nil | ExprKind::Bool(_) | ExprKind::Number(_) | ExprKind::Str { .. } => {
                (NOTHING, true)
            }
            ExprKind::Dot => (self.dot.unwrap_or(OTHER), true),
            ExprKind::Field(fields) => match self.dot {
                Some(needs) => (needs, false),
                None => (self.data(*fields), false),
            },
            ExprKind::Variable { variable, fields } => match variable.slot.map(Slot::index) {
                Some(0) if !self.assigned.contains("$") => (self.data(*fields), false),
                Some(slot) => (self.variables[slot].needs, fields.is_empty()),
                None => (OTHER, true),
            },
            ExprKind::Chain { base, .. } => (self.expr(*base), false),
            ExprKind::Function(function) => match function.is_repeatable() {
                true => (NOTHING, true),
                false => (OTHER, true),
            },
            ExprKind::Pipe(pipe) => (self.pipe(*pipe), false),
        };
        if !is_plain {
            self.tree.only_mut(at).value = self.site(needs);
        }
        needs
    }

    /// A field of the data.
    fn data(&self, fields: List<Field>) -> Needs {
        match self.tree.list(fields).first() {
            Some(first) => {
                let name = self.tree.text(first.name);
                match self.sites.same.fields.contains(&name) {
                    true => NOTHING,
                    false => OTHER,
                }
            }
            None => OTHER,
        }
    }
}

fn collect_assigned(tree: &Tree, nodes: List<Node>, assigned: &mut HashSet<Box<str>>) {
    for node in tree.list(nodes) {
        let (pipe, bodies) = match node {
            Node::Action(pipe) => (Some(*pipe), None),
            Node::If(branch) | Node::With(branch) | Node::Range(branch) => {
                (Some(branch.pipe), Some([branch.list, branch.otherwise]))
            }
            Node::Template { pipe, .. } => (*pipe, None),
            Node::Text(_) | Node::Steady { .. } | Node::Break(_) | Node::Continue(_) => {
                (None, None)
            }
        };
        let pipe = pipe.map(|pipe| tree.only(pipe));
        if let Some(pipe) = pipe.filter(|pipe| pipe.is_assignment) {
            let variables = tree.list(pipe.variables).iter();
            assigned.extend(variables.map(|variable| tree.text(variable.name).into()));
        }
        for body in bodies.into_iter().flatten() {
            collect_assigned(tree, body, assigned);
        }
    }
}
