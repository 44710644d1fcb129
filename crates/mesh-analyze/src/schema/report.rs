//! Collecting problems while a message is checked.
//!
//! Checks name the value that is wrong; where it stands is found out afterwards by its identity in the tree, so that
//! descending into a valid object builds no paths.

use std::collections::HashMap;

use mesh_model::finding::Level;
use mesh_model::value::Value;

use super::Problem;

/// A value, or a field below it that may be absent.
pub(super) struct At<'a> {
    node: &'a Value,
    field: &'static str,
}

impl<'a> From<&'a Value> for At<'a> {
    fn from(node: &'a Value) -> Self {
        Self { node, field: "" }
    }
}

impl<'a> From<(&'a Value, &'static str)> for At<'a> {
    fn from((node, field): (&'a Value, &'static str)) -> Self {
        Self { node, field }
    }
}

struct Found<'a> {
    at: At<'a>,
    level: Level,
    message: String,
    code: Option<(&'static str, Vec<String>)>,
}

/// The problems found so far.
#[derive(Default)]
pub(super) struct Report<'a> {
    found: Vec<Found<'a>>,
}

impl<'a> Report<'a> {
    /// Adds an error.
    pub(super) fn error(&mut self, at: impl Into<At<'a>>, message: impl Into<String>) {
        self.add(Level::Error, at.into(), message.into(), None);
    }

    /// Adds a warning.
    pub(super) fn warning(&mut self, at: impl Into<At<'a>>, message: impl Into<String>) {
        self.add(Level::Warning, at.into(), message.into(), None);
    }

    /// Adds a warning that has a code of its own.
    pub(super) fn coded(
        &mut self,
        at: impl Into<At<'a>>,
        message: impl Into<String>,
        code: &'static str,
        arguments: Vec<String>,
    ) {
        self.add(
            Level::Warning,
            at.into(),
            message.into(),
            Some((code, arguments)),
        );
    }

    /// Adds an error when a check of a value failed.
    pub(super) fn check(&mut self, at: impl Into<At<'a>>, outcome: Result<(), String>) {
        if let Err(message) = outcome {
            self.error(at, message);
        }
    }

    fn add(
        &mut self,
        level: Level,
        at: At<'a>,
        message: String,
        code: Option<(&'static str, Vec<String>)>,
    ) {
        self.found.push(Found {
            at,
            level,
            message,
            code,
        });
    }

    /// Runs checks whose warnings the peer loses: they become information.
    pub(super) fn quietly(&mut self, checks: impl FnOnce(&mut Self)) {
        let before = self.found.len();
        checks(self);
        for found in &mut self.found[before..] {
            found.level = match found.level {
                Level::Warning => Level::Info,
                level => level,
            };
        }
    }

    /// Forgets everything found so far.
    pub(super) fn clear(&mut self) {
        self.found.clear();
    }

    /// How many errors there are.
    pub(super) fn errors(&self) -> usize {
        let is_error = |found: &&Found<'_>| found.level == Level::Error;
        self.found.iter().filter(is_error).count()
    }

    /// The problems with their paths below `prefix`, which is where `root` stands.
    pub(super) fn finish(self, root: &Value, prefix: &[&str]) -> Vec<Problem> {
        let mut places: HashMap<*const Value, Vec<String>> = HashMap::new();
        for found in &self.found {
            places.insert(std::ptr::from_ref(found.at.node), Vec::new());
        }
        if !places.is_empty() {
            let mut path = prefix.iter().map(ToString::to_string).collect();
            locate(root, &mut path, &mut places);
        }
        let problem = |found: Found<'_>| {
            let mut path = places[&std::ptr::from_ref(found.at.node)].clone();
            if path.is_empty() {
                path = prefix.iter().map(ToString::to_string).collect();
            }
            let below = found.at.field.split('.').filter(|step| !step.is_empty());
            path.extend(below.map(str::to_owned));
            Problem {
                level: found.level,
                path,
                message: found.message,
                code: found.code,
            }
        };
        self.found.into_iter().map(problem).collect()
    }
}

fn locate(node: &Value, path: &mut Vec<String>, places: &mut HashMap<*const Value, Vec<String>>) {
    if let Some(place) = places.get_mut(&std::ptr::from_ref(node)) {
        place.clone_from(path);
    }
    let mut visit = |step: String, child: &Value| {
        path.push(step);
        locate(child, path, places);
        path.pop();
    };
    match node {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                visit(index.to_string(), item);
            }
        }
        Value::Object(members) => {
            for (key, value) in members {
                visit(key.to_owned(), value);
            }
        }
        _ => {}
    }
}
