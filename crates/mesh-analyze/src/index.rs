//! What rules look up, computed once for a mesh and shared by all of them.

mod hosts;
mod ingress;
mod mesh_config;
mod pods;
mod registry;
mod selector;
mod services;

pub(crate) use hosts::{fqdn, matches, name_of_host};
pub use ingress::DefaultIngress;
pub use mesh_config::MeshConfig;
pub use pods::Pods;
pub use registry::{Entry, Registry};
pub use selector::Equals;
pub use services::{Service, Services};

use crate::input::Input;
use crate::kiali::Known;
use crate::options::Options;
use crate::schema::{self, Judged};
use mesh_model::mesh::Mesh;
use mesh_model::object::{Object, Origin};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

/// Namespaces that are never judged (`pkg/kube/inject`, `IgnoredNamespaces`).
const IGNORED_NAMESPACES: &[&str] = &[
    "kube-node-lease",
    "kube-public",
    "kube-system",
    "local-path-storage",
];

/// The objects of a mesh by kind, and what is derived from them when it is first asked for.
#[derive(Debug)]
pub struct Index<'a> {
    options: &'a Options<'a>,
    objects: Vec<Kinds<'a>>,
    pods: OnceLock<Pods<'a>>,
    services: OnceLock<Services<'a>>,
    registry: OnceLock<Registry<'a>>,
    known: OnceLock<Known<'a>>,
    /// By kind.
    judged: Vec<OnceLock<Vec<Judged>>>,
}

/// The objects of one kind.
#[derive(Debug, Default)]
struct Kinds<'a> {
    objects: Vec<&'a Object>,
    clusters: Vec<&'a Arc<str>>,
    names: OnceLock<HashMap<(&'a str, &'a str), &'a Object>>,
}

impl<'a> Index<'a> {
    /// An index of the objects that are to be judged.
    pub fn new(mesh: &'a Mesh, ingress: &'a DefaultIngress, options: &'a Options<'a>) -> Self {
        let objects = Input::ALL.iter().map(|input| {
            let mut kinds = Kinds::default();
            let Some(kind) = input.kind() else {
                return kinds;
            };
            let own = mesh
                .of_kind(kind)
                .filter(|object| is_meant(object, *input, options));
            own.for_each(|object| kinds.add(object, &options.cluster));
            for object in ingress.objects().filter(|object| object.kind == kind.name) {
                if mesh.get(kind, &object.namespace, &object.name).is_none() {
                    kinds.add(object, &options.cluster);
                }
            }
            for cluster in options
                .clusters
                .iter()
                .filter(|_| input.is_of_one_cluster())
            {
                let remote = cluster.mesh.of_kind(kind);
                let remote = remote.filter(|object| is_meant(object, *input, options));
                remote.for_each(|object| kinds.add(object, &cluster.name));
            }
            kinds
        });
        Self {
            options,
            objects: objects.collect(),
            pods: OnceLock::new(),
            services: OnceLock::new(),
            registry: OnceLock::new(),
            known: OnceLock::new(),
            judged: Input::ALL.iter().map(|_| OnceLock::new()).collect(),
        }
    }

    /// What the analysis was told.
    pub fn options(&self) -> &'a Options<'a> {
        self.options
    }

    /// The objects of a kind in all clusters.
    pub fn objects(&self, input: Input) -> &[&'a Object] {
        &self.objects[input as usize].objects
    }

    /// The objects of a kind with the cluster that each is in.
    pub fn by_cluster(&self, input: Input) -> impl Iterator<Item = (&'a Arc<str>, &'a Object)> {
        let kinds = &self.objects[input as usize];
        kinds
            .clusters
            .iter()
            .copied()
            .zip(kinds.objects.iter().copied())
    }

    /// One object of any cluster.
    pub fn find(&self, input: Input, namespace: &str, name: &str) -> Option<&'a Object> {
        let kinds = &self.objects[input as usize];
        let names = kinds.names.get_or_init(|| {
            let objects = kinds.objects.iter().rev();
            objects
                .map(|object| (key(input, object), *object))
                .collect()
        });
        names.get(&(namespace, name)).copied()
    }

    /// The objects of a kind of Istio's API, each with what is wrong with it by itself.
    pub(crate) fn judged(&self, input: Input) -> impl Iterator<Item = (&'a Object, &Judged)> {
        let objects = self.objects(input).iter();
        let judged = self.judged[input as usize].get_or_init(|| {
            let objects = objects.clone();
            objects.map(|object| schema::judge(object)).collect()
        });
        objects.copied().zip(judged)
    }

    /// The pods by their labels.
    pub fn pods(&self) -> &Pods<'a> {
        self.pods.get_or_init(|| {
            let pods = self.objects(Input::Pod).iter().copied();
            let expected = self.options.expected_pods.iter();
            Pods::new(&pods.chain(expected).collect::<Vec<_>>())
        })
    }

    /// The Services by what they select.
    pub fn services(&self) -> &Services<'a> {
        self.services
            .get_or_init(|| Services::new(self.objects(Input::Service)))
    }

    /// Every host that Services and ServiceEntries give the mesh.
    pub fn registry(&self) -> &Registry<'a> {
        let entries = || {
            Registry::new(
                self.objects(Input::ServiceEntry),
                self.objects(Input::Service),
            )
        };
        self.registry.get_or_init(entries)
    }

    /// The mesh as Kiali's checks know it.
    pub(crate) fn known(&self) -> &Known<'a> {
        self.known.get_or_init(|| Known::new(self))
    }

    /// The mesh config with Istio's defaults.
    pub fn mesh_config(&self) -> MeshConfig<'a> {
        MeshConfig::of(self.options)
    }
}

impl<'a> Kinds<'a> {
    fn add(&mut self, object: &'a Object, cluster: &'a Arc<str>) {
        self.objects.push(object);
        self.clusters.push(cluster);
    }
}

/// A manifest of an object of the cluster may name a namespace by mistake.
fn key(input: Input, object: &Object) -> (&str, &str) {
    let is_namespaced = input.kind().is_none_or(|kind| kind.is_namespaced());
    let namespace = if is_namespaced {
        object.namespace.as_str()
    } else {
        ""
    };
    (namespace, object.name.as_str())
}

/// Whether an object is judged at all (`pkg/config/analysis/local/istiod_analyze.go`).
fn is_meant(object: &Object, input: Input, options: &Options) -> bool {
    let is_ignored = |namespace: &String| IGNORED_NAMESPACES.contains(&namespace.as_str());
    let namespace = match input {
        Input::Namespace => &object.name,
        _ => &object.namespace,
    };
    if matches!(object.origin, Origin::File { .. }) {
        return !is_ignored(namespace);
    }
    match input {
        Input::Namespace | Input::Service | Input::Pod | Input::Deployment => {
            !is_ignored(namespace)
        }
        Input::Secret | Input::Node => true,
        _ => match (&options.revision, object.labels.get("istio.io/rev")) {
            (Some(asked), Some(own)) => asked.is_empty() || asked == own,
            _ => true,
        },
    }
}
