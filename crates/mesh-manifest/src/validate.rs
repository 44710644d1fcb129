//! Whether a merged document can be installed.

mod problem;

use crate::iop::ClusterFacts;
use crate::layer::Layered;

pub use problem::Problem;

/// What is wrong with a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// What makes it invalid.
    pub errors: Vec<Problem>,
    /// What is probably not meant.
    pub warnings: Vec<Problem>,
}

/// Checks a merged and translated document, for a cluster if there is one.
pub fn document(_document: &Layered, _cluster: Option<&ClusterFacts>) -> Report {
    Report::default()
}
