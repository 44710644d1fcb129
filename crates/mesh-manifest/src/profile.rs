//! Profiles: which there are, what a document consists of and who said so, and how two documents differ.
//!
//! The facts are those of the `profile` commands that istio/istio had until release 1.23
//! (`operator/cmd/mesh/profile-*.go`).

mod diff;

use serde_json::{Value, json};

use crate::assets::Assets;
use crate::iop::Resolved;
use crate::layer::{Layered, path_text};
use crate::set;

pub use diff::{Change, Line, difference};

/// The profile below all others.
pub const DEFAULT: &str = "default";
/// The folder of the profiles.
const FOLDER: &str = "profiles";

/// The names of all profiles, sorted.
pub fn list(assets: &Assets) -> Vec<String> {
    let names = assets
        .below(FOLDER)
        .filter_map(|(path, _)| path.strip_suffix(".yaml"));
    names
        .filter(|name| !name.contains('/'))
        .map(str::to_owned)
        .collect()
}

/// The file of a profile.
pub(crate) fn path(name: &str) -> String {
    format!("{FOLDER}/{name}.yaml")
}

/// A part of a document that was asked for and cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The path is not well-formed.
    #[error("{path}: {source}")]
    Path {
        /// The path asked for.
        path: String,
        /// What is wrong with it.
        source: set::Error,
    },
    /// Nothing is there.
    #[error("nothing is set at {0}; paths begin below spec, such as components.pilot")]
    Missing(String),
}

/// The part of a document at a path below `spec`; all of `spec` without one.
pub fn subtree<'a>(document: &'a Resolved, path: Option<&str>) -> Result<&'a Layered, Error> {
    let text = path.unwrap_or_default();
    let steps = set::parse_path(text).map_err(|source| Error::Path {
        path: text.to_owned(),
        source,
    })?;
    let spec = document.document.get(&["spec"]);
    let found = spec.and_then(|spec| set::get(spec, &steps));
    found.ok_or_else(|| Error::Missing(text.to_owned()))
}

/// What to print as YAML or JSON: the subtree, or a whole document with its header when no path is given.
pub fn dump(document: &Resolved, path: Option<&str>) -> Result<Value, Error> {
    let spec = subtree(document, path)?.to_json();
    Ok(match path {
        Some(_) => spec,
        None => json!({
            "apiVersion": "install.istio.io/v1alpha1",
            "kind": "IstioOperator",
            "spec": spec,
        }),
    })
}

/// One leaf of a document, written as `--set` takes it, with where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Path below the part that was asked for.
    pub path: String,
    /// The value; texts in double quotes.
    pub value: String,
    /// Where it was set.
    pub origin: String,
}

/// The leaves of a part of a document, sorted by path.
pub fn settings(part: &Layered) -> Vec<Setting> {
    let mut settings = Vec::new();
    part.leaves(&mut |path, leaf| {
        settings.push(Setting {
            path: path_text(path),
            value: leaf.to_json().to_string(),
            origin: leaf.origin.to_string(),
        });
    });
    settings.sort_by(|left, right| left.path.cmp(&right.path));
    settings
}
