//! The containers that a bug report may be about, and whom their pods belong to.

use std::collections::{BTreeMap, BTreeSet};

use super::SYSTEM_NAMESPACES;
use super::spec::{Path, Selection, Spec, annotations};
use crate::object::Object;
use crate::target::PROXY_CONTAINER;

/// The label of pods of the CNI agent.
const CNI_LABEL: (&str, &str) = ("k8s-app", "istio-cni-node");

/// Who owns pods: the Deployments of ReplicaSets, and the DaemonSets, by namespace and name.
#[derive(Clone, Debug, Default)]
pub struct Owners {
    /// Deployments by their ReplicaSets, both as `namespace/name`.
    pub replica_sets: BTreeMap<String, String>,
    /// DaemonSets by `namespace/name`.
    pub daemon_sets: BTreeMap<String, String>,
}

impl Owners {
    /// Reads the ReplicaSets and DaemonSets among objects.
    pub fn of<'a>(objects: impl IntoIterator<Item = &'a Object>) -> Self {
        let mut owners = Self::default();
        for object in objects {
            let key = format!("{}/{}", object.namespace, object.name);
            match object.kind.as_str() {
                "ReplicaSet" => {
                    if let Some(name) = owner(object, "Deployment") {
                        owners.replica_sets.insert(key, name.to_owned());
                    }
                }
                "DaemonSet" => {
                    owners.daemon_sets.insert(key, object.name.clone());
                }
                _ => {}
            }
        }
        owners
    }

    /// The Deployment of a pod.
    pub fn deployment(&self, pod: &Object) -> Option<&str> {
        self.found(pod, "ReplicaSet", &self.replica_sets)
    }

    /// The DaemonSet of a pod.
    pub fn daemon_set(&self, pod: &Object) -> Option<&str> {
        self.found(pod, "DaemonSet", &self.daemon_sets)
    }

    fn found<'a>(
        &self,
        pod: &Object,
        kind: &str,
        names: &'a BTreeMap<String, String>,
    ) -> Option<&'a str> {
        owners(pod, kind)
            .find_map(|name| names.get(&format!("{}/{name}", pod.namespace)))
            .map(String::as_str)
    }

    /// What a pod is listed under: its Deployment or DaemonSet, whatever else owns it, or itself.
    fn of_pod(&self, pod: &Object) -> String {
        let known = self.deployment(pod).or_else(|| self.daemon_set(pod));
        let other = || pod.body["metadata"]["ownerReferences"][0]["name"].as_str();
        known.or_else(other).unwrap_or(&pod.name).to_owned()
    }
}

fn owner<'a>(object: &'a Object, kind: &'a str) -> Option<&'a str> {
    owners(object, kind).next()
}

fn owners<'a>(object: &'a Object, kind: &'a str) -> impl Iterator<Item = &'a str> {
    let owners = object.body["metadata"]["ownerReferences"].as_array();
    let owners = owners.into_iter().flatten();
    owners
        .filter(move |owner| owner["kind"] == kind)
        .filter_map(|owner| owner["name"].as_str())
}

/// A container that a report may be about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Namespace.
    pub namespace: String,
    /// What the pod belongs to.
    pub owner: String,
    /// Pod.
    pub pod: String,
    /// Container.
    pub container: String,
}

/// Labels and annotations of a pod.
type Marks = (BTreeMap<String, String>, BTreeMap<String, String>);

static NO_MARKS: Marks = (BTreeMap::new(), BTreeMap::new());

/// The containers of the pods that a selection keeps.
#[derive(Clone, Debug, Default)]
pub struct Resources {
    /// The containers, sorted.
    pub places: BTreeSet<Place>,
    /// Pods of the CNI agent by namespace and name, which go in whatever is selected.
    pub cni_pods: BTreeSet<(String, String)>,
    /// Labels and annotations of pods by namespace and name.
    marks: BTreeMap<(String, String), Marks>,
}

impl Resources {
    /// The containers of pods among objects: the regular ones, and a proxy that is an init container.
    pub fn of<'a>(
        pods: impl IntoIterator<Item = &'a Object>,
        owners: &Owners,
        selection: &Selection,
    ) -> Self {
        let mut resources = Self::default();
        for pod in pods.into_iter().filter(|object| object.kind == "Pod") {
            let name = (pod.namespace.clone(), pod.name.clone());
            if pod
                .labels
                .get(CNI_LABEL.0)
                .is_some_and(|value| value == CNI_LABEL.1)
            {
                resources.cni_pods.insert(name);
            }
            let is_kept = !SYSTEM_NAMESPACES.contains(&pod.namespace.as_str())
                && selection.keeps_pod(pod)
                && selection.keeps_deployment(owners.deployment(pod).unwrap_or_default())
                && selection.keeps_daemonset(owners.daemon_set(pod).unwrap_or_default());
            if is_kept {
                resources.add(pod, &owners.of_pod(pod));
            }
        }
        resources
    }

    /// Adds a container, with the labels and annotations of its pod.
    pub fn insert(
        &mut self,
        place: Place,
        labels: BTreeMap<String, String>,
        annotations: BTreeMap<String, String>,
    ) {
        let pod = (place.namespace.clone(), place.pod.clone());
        self.marks.insert(pod, (labels, annotations));
        self.places.insert(place);
    }

    fn add(&mut self, pod: &Object, owner: &str) {
        for container in containers(pod) {
            let place = Place {
                namespace: pod.namespace.clone(),
                owner: owner.to_owned(),
                pod: pod.name.clone(),
                container: container.to_owned(),
            };
            let labels = pod.labels.iter();
            let labels = labels.map(|(key, value)| (key.clone(), value.clone()));
            self.insert(place, labels.collect(), annotations(pod));
        }
    }

    /// The containers that are meant: by some spec of the selection, or by any when it has none, and by none of those
    /// that leave out (`tools/bug-report/pkg/filter/filter.go`).
    pub fn matching<'a>(&'a self, selection: &'a Selection) -> impl Iterator<Item = &'a Place> {
        let holds = |specs: &[Spec], path: &Path<'_>| specs.iter().any(|spec| spec.matches(path));
        self.places.iter().filter(move |place| {
            let pod = (place.namespace.clone(), place.pod.clone());
            let (labels, annotations) = self.marks.get(&pod).unwrap_or(&NO_MARKS);
            let path = Path {
                namespace: &place.namespace,
                owner: &place.owner,
                pod: &place.pod,
                container: &place.container,
                labels,
                annotations,
            };
            let is_in = selection.include.is_empty() || holds(&selection.include, &path);
            is_in && !holds(&selection.exclude, &path)
        })
    }
}

fn containers(pod: &Object) -> impl Iterator<Item = &str> {
    let named = |field: &str| {
        let containers = pod.body["spec"][field].as_array();
        let containers = containers.into_iter().flatten();
        containers.filter_map(|container| container["name"].as_str())
    };
    let init = named("initContainers").filter(|name| *name == PROXY_CONTAINER);
    named("containers").chain(init)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::object;

    #[test]
    fn pods_of_anyone_are_there() {
        let text = "\
{apiVersion: v1, kind: Pod, metadata: {name: bare, namespace: shop}, spec: {containers: [{name: c}]}}
---
{apiVersion: v1, kind: Pod, metadata: {name: db-0, namespace: shop, ownerReferences: [{kind: StatefulSet, name: db}]}, spec: {containers: [{name: c}], initContainers: [{name: istio-proxy}, {name: wait}]}}
";
        let objects: Vec<Object> = object::from_text("x.yaml", text)
            .into_iter()
            .map(Result::unwrap)
            .collect();
        let everything = Selection {
            include: vec![Spec::default()],
            exclude: Vec::new(),
        };
        let resources = Resources::of(&objects, &Owners::of(&objects), &everything);
        let found: Vec<String> = resources
            .places
            .iter()
            .map(|place| format!("{}/{}/{}", place.owner, place.pod, place.container))
            .collect();
        assert_eq!(found, ["bare/bare/c", "db/db-0/c", "db/db-0/istio-proxy"]);
    }
}
