//! Whether a merged document can be installed.
//!
//! What is checked, and the labels of problems, are those of `operator/pkg/apis/validation` in istio/istio.

mod cni;
mod decode;
mod duration;
mod gateway;
mod image;
mod ineffective;
mod mesh_config;
mod network;
mod problem;
mod quantity;
mod schema;

use crate::iop::ClusterFacts;
use crate::layer::Layered;

pub(crate) use ineffective::ineffective;
pub use problem::Problem;

/// Fields that others are written into, and so must be objects before anything else is done.
const OBJECTS: [&[&str]; 8] = [
    &["metadata"],
    &["spec"],
    &["spec", "components"],
    &["spec", "meshConfig"],
    &["spec", "unvalidatedValues"],
    &["spec", "values"],
    &["spec", "values", "global"],
    &["spec", "values", "meshConfig"],
];

/// What is wrong with a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// What makes it invalid.
    pub errors: Vec<Problem>,
    /// What is probably not meant.
    pub warnings: Vec<Problem>,
}

/// The fields of a merged document that must be objects for it to be translated, and are something else.
pub(crate) fn objects(document: &Layered) -> Vec<Problem> {
    let problem = |path: &&[&str]| {
        let node = document
            .get(path)
            .filter(|node| !node.is_map() && !node.is_null())?;
        let text = "expected an object".to_owned();
        Some(Problem {
            path: path.join("."),
            ..Problem::new(&node.origin, text)
        })
    };
    OBJECTS.iter().filter_map(problem).collect()
}

/// Checks a merged and translated document, for a cluster if there is one.
///
/// All problems are reported, also those of parts beside a field of the wrong name or type.
pub fn document(document: &Layered, cluster: Option<&ClusterFacts>) -> Report {
    let mut report = Report::default();
    decode::check(
        &mut report,
        document,
        &[],
        &schema::OPERATOR,
        "IstioOperator",
    );
    if let Some(cluster) = cluster {
        let warnings = cni::warnings(document, cluster).into_iter();
        report.warnings.extend(warnings.map(Problem::of_cluster));
    }
    let Some(spec) = document.get(&["spec"]) else {
        return report;
    };
    let values = ["spec", "values"];
    if let Some(node) = document.get(&values) {
        decode::check(&mut report, node, &values, &schema::VALUES, "Values");
    }
    let mesh_config = ["spec", "values", "meshConfig"];
    if let Some(node) = document.get(&mesh_config) {
        decode::check(
            &mut report,
            node,
            &mesh_config,
            &schema::MESH_CONFIG,
            "MeshConfig",
        );
        mesh_config::check(&mut report, node, &mesh_config);
    }
    gateway::check(&mut report, spec);
    gateway::check_pilot_replicas(&mut report, spec);
    network::check(&mut report, spec);
    image::check(&mut report, spec);
    report
}
