//! What is wrong with a mesh, or worth knowing about it.

use crate::kind::Identity;
use crate::object::{Object, Origin};
use std::fmt;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Something does not work.
    Error,
    /// Something probably does not do what was meant.
    Warning,
    /// Something to know.
    Info,
}

/// `Error`, `Warning`, `Info`.
impl fmt::Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Error => "Error",
            Self::Warning => "Warning",
            Self::Info => "Info",
        })
    }
}

/// An object, or a part of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// Which object.
    pub object: Identity,
    /// Where it comes from; in a file the position of the part.
    pub origin: Origin,
    /// The part, as keys and list indexes; empty for the whole object.
    pub path: Vec<String>,
}

impl Place {
    /// A whole object.
    pub fn of(object: &Object) -> Self {
        Self {
            object: object.identity(),
            origin: object.origin.clone(),
            path: Vec::new(),
        }
    }

    /// A part of an object.
    pub fn at(object: &Object, path: &[&str]) -> Self {
        let path: Vec<String> = path.iter().map(|step| (*step).to_owned()).collect();
        let mut origin = object.origin.clone();
        if let (Origin::File { line, column, .. }, Some(position)) =
            (&mut origin, object.position(&path))
        {
            (*line, *column) = (position.line, position.column);
        }
        Self {
            object: object.identity(),
            origin,
            path,
        }
    }
}

/// One finding; the order is the one in which findings are printed: by level, code, place and message.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Finding {
    /// How bad it is.
    pub level: Level,
    /// The code that names the kind of finding: `IST0101`.
    pub code: &'static str,
    /// The place it is about; `None` when it is about the mesh.
    pub place: Option<Place>,
    /// What is wrong, in one sentence for people.
    pub message: String,
    /// Other places that have to do with it.
    pub related: Vec<Place>,
    /// What to do about it.
    pub remedy: Option<String>,
}

impl Finding {
    /// A finding without related places and remedy.
    pub fn new(
        code: &'static str,
        level: Level,
        place: Option<Place>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            level,
            code,
            place,
            message: message.into(),
            related: Vec::new(),
            remedy: None,
        }
    }

    /// The same with another place that has to do with it.
    #[must_use]
    pub fn related(mut self, place: Place) -> Self {
        self.related.push(place);
        self
    }

    /// The same with what to do about it.
    #[must_use]
    pub fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::object::from_text;

    #[test]
    fn places_and_order() {
        let text = "apiVersion: v1\nkind: Service\nmetadata:\n  name: cart\nspec:\n  ports:\n  - name: web\n";
        let service = from_text("shop.yaml", text).remove(0).unwrap();
        let place = Place::at(&service, &["spec", "ports", "0", "name"]);
        assert_eq!(place.origin.to_string(), "shop.yaml:7:5");
        assert_eq!(Place::of(&service).origin.to_string(), "shop.yaml:1:1");
        let warning = Finding::new(
            "IST0118",
            Level::Warning,
            Some(place),
            "the port has no protocol",
        )
        .related(Place::of(&service))
        .remedy("name the port http-web");
        let error = Finding::new("IST0999", Level::Error, None, "no control plane");
        let mut findings = vec![warning.clone(), error.clone()];
        findings.sort();
        assert_eq!(findings, [error, warning]);
        assert_eq!(Level::Error.to_string(), "Error");
    }
}
