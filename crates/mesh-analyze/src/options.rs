//! What an analysis is told besides the mesh.

use crate::rules::{Profile, Rule};
use mesh_model::mesh::Mesh;
use mesh_model::object::{Object, Origin};
use mesh_model::value::Value;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::SystemTime;

/// A mesh-wide setting and where it was read.
#[derive(Clone, Debug)]
pub struct Setting {
    /// Its content; what is absent has Istio's default.
    pub value: Value,
    /// Where it was read.
    pub origin: Origin,
}

/// The mesh of another cluster.
#[derive(Debug)]
pub struct Cluster<'a> {
    /// Name of the cluster.
    pub name: Arc<str>,
    /// What it holds; only kinds that each cluster has of its own are read (`Pod`, `Service`, …), all others belong
    /// into the first mesh.
    pub mesh: &'a Mesh,
}

/// What an analysis is told besides the mesh.
#[derive(Debug)]
pub struct Options<'a> {
    /// The rules to run.
    pub rules: Vec<&'static Rule>,
    /// `MeshConfig`.
    pub mesh_config: Option<Setting>,
    /// `MeshNetworks`.
    pub mesh_networks: Option<Setting>,
    /// Namespace of the control plane, which is the root namespace unless the mesh config names another.
    pub istio_namespace: String,
    /// Namespaces whose objects are reported; `None` for all. Everything is analysed whatever is reported.
    pub namespaces: Option<BTreeSet<String>>,
    /// Leaves out Istio's objects of a cluster that are labelled for another revision.
    pub revision: Option<String>,
    /// Other clusters of the mesh.
    pub clusters: Vec<Cluster<'a>>,
    /// Name of the cluster that the first mesh is of.
    pub cluster: Arc<str>,
    /// Assumes the ingress gateway that every installation has, which manifests rarely hold: its Service and a Pod.
    pub assume_ingress: bool,
    /// Pods that selectors find although the mesh does not hold them yet ([`crate::pods_of_templates`]); no rule is about
    /// them.
    pub expected_pods: Vec<Object>,
    /// `PILOT_SCOPE_GATEWAY_TO_NAMESPACE` of istiod.
    pub gateways_select_in_their_namespace: bool,
    /// The time at which certificates are judged; `None` judges no times.
    pub now: Option<SystemTime>,
    /// How many threads to use; the findings do not depend on it.
    pub threads: usize,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self {
            rules: Rule::of_profile(Profile::Extra),
            mesh_config: None,
            mesh_networks: None,
            istio_namespace: "istio-system".to_owned(),
            namespaces: None,
            revision: None,
            clusters: Vec::new(),
            cluster: "default".into(),
            assume_ingress: false,
            expected_pods: Vec::new(),
            gateways_select_in_their_namespace: false,
            now: None,
            threads: 1,
        }
    }
}
