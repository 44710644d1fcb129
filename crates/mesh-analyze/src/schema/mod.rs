//! What makes one object invalid or suspicious, whatever else is in the mesh.

use mesh_model::finding::Level;
use mesh_model::object::Object;

/// Something wrong with an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// An error keeps the object from being accepted; a warning does not.
    pub level: Level,
    /// The part of the object, as keys and list indexes.
    pub path: Vec<String>,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// The code and its arguments, for warnings that have a code of their own.
    pub code: Option<(&'static str, Vec<String>)>,
}

/// The problems of an object of Istio's API; none for other kinds.
pub fn check(_object: &Object) -> Vec<Problem> {
    Vec::new()
}
