//! The configuration file of a repository, `.meshctl.yaml`.
//!
//! ```yaml
//! analyze:
//!   failureThreshold: Warning
//!   severity: {IST0118: Warning, IST0133: off}
//!   suppressions:
//!   - code: IST0101
//!     object: VirtualService shop/*
//!     file: legacy/*
//!     reason: the service is created by another team
//!     expires: 2026-12-31
//! ```

use super::{Date, Suppression};
use mesh_model::finding::Level;
use mesh_model::suggest::nearest;
use mesh_model::yaml::{self, Entry, Node};
use std::collections::BTreeMap;

/// What the file says about `analyze`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// The mildest level that fails a run.
    pub failure_threshold: Option<Level>,
    /// The mildest level that is shown.
    pub output_threshold: Option<Level>,
    /// Other levels for codes.
    pub severities: BTreeMap<String, Severity>,
    /// Findings not to show.
    pub suppressions: Vec<Suppression>,
}

/// What a configuration makes of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Findings have this level.
    Level(Level),
    /// Findings are dropped.
    Off,
}

const KEYS: [&str; 4] = [
    "failureThreshold",
    "outputThreshold",
    "severity",
    "suppressions",
];
const SUPPRESSION_KEYS: [&str; 5] = ["code", "object", "file", "reason", "expires"];

impl Config {
    /// Reads the text of a configuration file; `path` is its name for messages.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with file, line and column.
    pub fn parse(path: &str, text: &str) -> Result<Self, Vec<String>> {
        let mut reader = Reader {
            path,
            problems: Vec::new(),
        };
        let mut config = Self::default();
        for document in yaml::documents(text) {
            match document {
                Ok(document) => reader.document(&document.root, &mut config),
                Err(error) => reader.problems.push(format!(
                    "{path}:{}:{}: {}",
                    error.line, error.column, error.message
                )),
            }
        }
        match reader.problems.is_empty() {
            true => Ok(config),
            false => Err(reader.problems),
        }
    }
}

/// Reads the name of a level in any case.
pub(super) fn level(text: &str) -> Option<Level> {
    [Level::Error, Level::Warning, Level::Info]
        .into_iter()
        .find(|level| level.to_string().eq_ignore_ascii_case(text))
}

struct Reader<'a> {
    path: &'a str,
    problems: Vec<String>,
}

impl Reader<'_> {
    fn problem(&mut self, node: &Node, message: impl AsRef<str>) {
        let at = node.span().start;
        let text = format!(
            "{}:{}:{}: {}",
            self.path,
            at.line,
            at.column,
            message.as_ref()
        );
        self.problems.push(text);
    }

    /// The members of an object whose keys are known; the others are problems.
    fn members<'n>(&mut self, node: &'n Node, known: &[&str]) -> Vec<&'n Entry> {
        if !matches!(node, Node::Map { .. }) && !is_null(node) {
            self.problem(node, "an object is expected");
        }
        let (good, bad): (Vec<&Entry>, Vec<&Entry>) = node
            .entries()
            .iter()
            .partition(|entry| known.contains(&entry.key.as_str()));
        for entry in bad {
            let near = match nearest(&entry.key, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("known are {}", known.join(", ")),
            };
            let at = entry.key_span.start;
            self.problems.push(format!(
                "{}:{}:{}: unknown key `{}`; {near}",
                self.path, at.line, at.column, entry.key
            ));
        }
        good
    }

    fn document(&mut self, root: &Node, config: &mut Config) {
        for entry in self.members(root, &["analyze"]) {
            for entry in self.members(&entry.value, &KEYS) {
                match entry.key.as_str() {
                    "failureThreshold" => config.failure_threshold = self.level(&entry.value),
                    "outputThreshold" => config.output_threshold = self.level(&entry.value),
                    "severity" => {
                        for entry in entry.value.entries() {
                            if let Some(severity) = self.severity(&entry.value) {
                                config.severities.insert(entry.key.clone(), severity);
                            }
                        }
                    }
                    _ => {
                        let items = entry.value.items().iter();
                        config
                            .suppressions
                            .extend(items.filter_map(|item| self.suppression(item)));
                    }
                }
            }
        }
    }

    fn level(&mut self, node: &Node) -> Option<Level> {
        let found = node.as_str().and_then(level);
        if found.is_none() {
            self.problem(node, "Error, Warning or Info is expected");
        }
        found
    }

    fn severity(&mut self, node: &Node) -> Option<Severity> {
        // YAML 1.1 reads a plain `off` as false.
        let is_off = match node {
            Node::Scalar { value, .. } => {
                value == &serde_json::Value::Bool(false)
                    || value
                        .as_str()
                        .is_some_and(|text| text.eq_ignore_ascii_case("off"))
            }
            _ => false,
        };
        if is_off {
            return Some(Severity::Off);
        }
        let found = node.as_str().and_then(level);
        if found.is_none() {
            self.problem(node, "Error, Warning, Info or off is expected");
        }
        found.map(Severity::Level)
    }

    fn suppression(&mut self, node: &Node) -> Option<Suppression> {
        let before = self.problems.len();
        let mut texts: BTreeMap<&str, &str> = BTreeMap::new();
        for entry in self.members(node, &SUPPRESSION_KEYS) {
            match entry.value.as_str().filter(|text| !text.is_empty()) {
                Some(text) => {
                    texts.insert(entry.key.as_str(), text);
                }
                None => self.problem(&entry.value, format!("`{}` must be a text", entry.key)),
            }
        }
        for key in ["code", "reason"] {
            if !texts.contains_key(key) && self.problems.len() == before {
                self.problem(node, format!("the suppression has no `{key}`"));
            }
        }
        let expires = texts.get("expires").map(|text| text.parse::<Date>());
        if let Some(Err(())) = expires {
            self.problem(node, "`expires` must be a day such as 2026-12-31");
        }
        let own = |key: &str| texts.get(key).map(|text| (*text).to_owned());
        (self.problems.len() == before).then(|| Suppression {
            code: own("code").unwrap_or_default(),
            object: own("object").unwrap_or_else(|| "*".to_owned()),
            file: own("file"),
            reason: own("reason"),
            expires: expires.and_then(Result::ok),
            origin: format!("{}:{}", self.path, node.span().start.line),
        })
    }
}

fn is_null(node: &Node) -> bool {
    matches!(node, Node::Scalar { value, .. } if value.is_null())
}
