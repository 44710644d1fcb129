//! Where rules put what they find.

use crate::code::Code;
use mesh_model::finding::{Finding, Level, Place};
use mesh_model::kind::Identity;
use mesh_model::object::Object;
use std::collections::HashSet;

/// The findings of one rule.
#[derive(Debug, Default)]
pub struct Report {
    findings: Vec<Finding>,
    said: HashSet<(&'static str, Identity, String)>,
}

impl Report {
    /// Adds a finding about a part of an object.
    pub fn add(
        &mut self,
        code: &'static Code,
        place: Place,
        message: impl Into<String>,
    ) -> Note<'_> {
        self.put(code, Some(place), message.into())
    }

    /// Adds a finding about an object as a whole.
    pub fn about(
        &mut self,
        code: &'static Code,
        object: &Object,
        message: impl Into<String>,
    ) -> Note<'_> {
        self.put(code, Some(Place::of(object)), message.into())
    }

    /// Adds a finding about a part of an object.
    pub fn at(
        &mut self,
        code: &'static Code,
        object: &Object,
        path: &[impl AsRef<str>],
        message: impl Into<String>,
    ) -> Note<'_> {
        self.put(code, Some(place(object, path)), message.into())
    }

    /// Adds a finding about a part of an object, unless the same was said of another part of it: istioctl knows only the
    /// object and says it once.
    pub fn once(
        &mut self,
        code: &'static Code,
        object: &Object,
        path: &[impl AsRef<str>],
        message: impl Into<String>,
    ) {
        let message = message.into();
        let key = (code.id, object.identity(), message.clone());
        if self.said.insert(key) {
            self.put(code, Some(place(object, path)), message);
        }
    }

    /// The findings in the order in which they were added.
    pub fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    fn put(&mut self, code: &'static Code, place: Option<Place>, message: String) -> Note<'_> {
        let index = self.findings.len();
        self.findings
            .push(Finding::new(code.id, code.level, place, message));
        Note(&mut self.findings[index])
    }
}

/// A finding that was just added, to say more about it.
#[derive(Debug)]
pub struct Note<'a>(&'a mut Finding);

impl Note<'_> {
    /// Adds another object that has to do with it.
    pub fn related(self, object: &Object) -> Self {
        self.0.related.push(Place::of(object));
        self
    }

    /// Says how bad it is here, where that depends.
    pub fn level(self, level: Level) -> Self {
        self.0.level = level;
        self
    }

    /// Says what to do about it.
    pub fn remedy(self, remedy: impl Into<String>) -> Self {
        self.0.remedy = Some(remedy.into());
        self
    }
}

fn place(object: &Object, path: &[impl AsRef<str>]) -> Place {
    let path: Vec<&str> = path.iter().map(AsRef::as_ref).collect();
    Place::at(object, &path)
}
