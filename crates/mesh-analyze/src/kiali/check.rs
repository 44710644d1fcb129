//! What a check says of an object.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use mesh_model::value::Value;

/// How bad it is. `Unknown` says that it may be right, depending on what cannot be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It does not work.
    Error,
    /// It probably does not do what was meant.
    Warning,
    /// It may be right.
    Unknown,
}

/// One thing that is wrong with an object.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Check {
    /// The code: `KIA0101`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The part of the object, as Kiali writes it: `spec/http[0]/route[1]/destination/host`.
    pub path: String,
    /// Whether the object counts as valid all the same, which is independent of the severity.
    pub keeps_valid: bool,
}

impl Check {
    /// An error, which makes the object invalid.
    pub(super) fn error(code: &'static str, path: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            path: path.into(),
            keeps_valid: false,
        }
    }

    /// A warning, after which the object is still valid.
    pub(super) fn warning(code: &'static str, path: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            keeps_valid: true,
            ..Self::error(code, path)
        }
    }

    /// The same, with another severity.
    pub(super) fn severity(self, severity: Severity) -> Self {
        Self { severity, ..self }
    }

    /// The same, making the object invalid.
    pub(super) fn invalid(self) -> Self {
        Self {
            keeps_valid: false,
            ..self
        }
    }

    /// The same, leaving the object valid.
    pub(super) fn valid(self) -> Self {
        Self {
            keeps_valid: true,
            ..self
        }
    }
}

/// Which object.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Subject {
    /// Kind.
    pub kind: Cow<'static, str>,
    /// Namespace.
    pub namespace: Arc<str>,
    /// Name.
    pub name: Arc<str>,
}

impl Subject {
    /// An object of a kind.
    pub(super) fn of(kind: impl Into<Cow<'static, str>>, object: &Value) -> Self {
        let text = |value: &Value| match value {
            Value::String(text) => text.clone(),
            _ => "".into(),
        };
        Self {
            kind: kind.into(),
            namespace: text(&object["metadata"]["namespace"]),
            name: text(&object["metadata"]["name"]),
        }
    }
}

/// What the checks say of one object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The object.
    pub subject: Subject,
    /// What is wrong with it.
    pub checks: Vec<Check>,
    /// Other objects that have to do with it.
    pub references: BTreeSet<Subject>,
}

impl Judgement {
    /// What is wrong with an object on its own.
    pub(super) fn new(subject: Subject, checks: Vec<Check>) -> Self {
        Self {
            subject,
            checks,
            references: BTreeSet::new(),
        }
    }

    /// The same with other objects that have to do with it.
    pub(super) fn with(mut self, references: impl IntoIterator<Item = Subject>) -> Self {
        self.references.extend(references);
        self
    }

    /// Whether the object counts as valid.
    pub fn is_valid(&self) -> bool {
        self.checks.iter().all(|check| check.keeps_valid)
    }
}

/// One judgement for each object: checks and references united.
pub fn merge(judgements: impl IntoIterator<Item = Judgement>) -> Vec<Judgement> {
    let mut merged: Vec<Judgement> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for judgement in judgements {
        let subject = judgement.subject.clone();
        let place = *places.entry(subject).or_insert(merged.len());
        match merged.get_mut(place) {
            None => merged.push(judgement),
            Some(known) => {
                known.references.extend(judgement.references);
                for check in judgement.checks {
                    if !known.checks.contains(&check) {
                        known.checks.push(check);
                    }
                }
            }
        }
    }
    merged
}
