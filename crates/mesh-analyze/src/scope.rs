//! What a rule sees: the mesh, the settings, and what is derived from them.

use crate::index::{Index, MeshConfig, Pods, Registry, Services};
use crate::input::Input;
use crate::kiali::{Known, known};
use crate::options::Options;
use crate::schema::Judged;
use mesh_model::object::Object;
use mesh_model::value::Value;
use std::cell::Cell;
use std::sync::Arc;

/// What a rule sees. It notes what is read, so that a test can tell whether a rule declares its inputs.
#[derive(Debug)]
pub struct Scope<'a> {
    index: &'a Index<'a>,
    reads: Cell<u64>,
}

impl<'a> Scope<'a> {
    /// A scope over an index.
    pub fn new(index: &'a Index<'a>) -> Self {
        Self {
            index,
            reads: Cell::new(0),
        }
    }

    /// The objects of a kind in all clusters, by namespace and name.
    pub fn objects(&self, input: Input) -> &'a [&'a Object] {
        self.note(&[input]);
        self.index.objects(input)
    }

    /// The objects of a kind with the cluster that each is in.
    pub fn by_cluster(&self, input: Input) -> impl Iterator<Item = (&'a Arc<str>, &'a Object)> {
        self.note(&[input]);
        self.index.by_cluster(input)
    }

    /// One object of any cluster; the namespace of objects of the cluster is empty.
    pub fn find(&self, input: Input, namespace: &str, name: &str) -> Option<&'a Object> {
        self.note(&[input]);
        self.index.find(input, namespace, name)
    }

    /// The objects of a kind of Istio's API, each with what is wrong with it by itself.
    pub(crate) fn judged(&self, input: Input) -> impl Iterator<Item = (&'a Object, &'a Judged)> {
        self.note(&[input]);
        self.index.judged(input)
    }

    /// The pods by their labels.
    pub fn pods(&self) -> &'a Pods<'a> {
        self.note(&[Input::Pod]);
        self.index.pods()
    }

    /// The Services by what they select.
    pub fn services(&self) -> &'a Services<'a> {
        self.note(&[Input::Service]);
        self.index.services()
    }

    /// Every host that Services and ServiceEntries give the mesh.
    pub fn registry(&self) -> &'a Registry<'a> {
        self.note(&[Input::Service, Input::ServiceEntry]);
        self.index.registry()
    }

    /// The mesh as Kiali's checks know it.
    pub(crate) fn known(&self) -> &'a Known<'a> {
        self.note(&known::INPUTS);
        self.index.known()
    }

    /// The mesh config with Istio's defaults.
    pub fn mesh_config(&self) -> MeshConfig<'a> {
        self.note(&[Input::MeshConfig]);
        self.index.mesh_config()
    }

    /// The mesh networks.
    pub fn mesh_networks(&self) -> &'a Value {
        self.note(&[Input::MeshNetworks]);
        match &self.options().mesh_networks {
            Some(networks) => &networks.value,
            None => &Value::Null,
        }
    }

    /// What the analysis was told.
    pub fn options(&self) -> &'a Options<'a> {
        self.index.options()
    }

    /// What has been read so far.
    pub fn reads(&self) -> Vec<Input> {
        let was_read = |input: &Input| self.reads.get() & bit(*input) != 0;
        Input::ALL.iter().copied().filter(was_read).collect()
    }

    fn note(&self, inputs: &[Input]) {
        let all = inputs
            .iter()
            .fold(self.reads.get(), |all, input| all | bit(*input));
        self.reads.set(all);
    }
}

fn bit(input: Input) -> u64 {
    1 << input as u64
}
