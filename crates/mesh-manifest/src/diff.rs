//! What differs between objects, field by field: two manifests, a manifest and a cluster, a cluster
//! before and after an installation.
//!
//! Items of lists are matched by what names them, texts of ConfigMaps that hold YAML or JSON are
//! compared as values, and fields that the API server or istiod write are left out; the latter are
//! counted.

mod field;
mod owned;
mod text;

use std::collections::BTreeMap;

use serde_json::Value;

pub use field::{Change, Fields, lacking, unmet};
pub use text::{Detail, Text};

use crate::plan::ObjectId;

/// What happens, or happened, to an object.
#[derive(Clone, Debug, PartialEq)]
pub enum Fate {
    /// It is only in the second set.
    Created,
    /// It is only in the first set.
    Removed,
    /// It is in both and differs.
    Changed(Vec<Change>),
}

/// The differences between two sets of objects.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diff {
    /// The objects that differ, sorted.
    pub objects: BTreeMap<ObjectId, Fate>,
    /// Number of objects that are equal.
    pub unchanged: usize,
    /// Number of differences in fields that istiod owns.
    pub hidden: usize,
}

impl Diff {
    /// Compares two sets of objects.
    pub fn between(before: &[Value], after: &[Value]) -> Self {
        let mut diff = Self::default();
        let later: BTreeMap<ObjectId, &Value> =
            after.iter().map(|one| (ObjectId::of(one), one)).collect();
        for object in before {
            match later.get(&ObjectId::of(object)) {
                Some(later) => diff.changed(object, later),
                None => diff.removed(object),
            }
        }
        let earlier: Vec<ObjectId> = before.iter().map(ObjectId::of).collect();
        for (id, object) in &later {
            if !earlier.contains(id) {
                diff.created(object);
            }
        }
        diff
    }

    /// Notes an object that is new.
    pub fn created(&mut self, object: &Value) {
        self.objects.insert(ObjectId::of(object), Fate::Created);
    }

    /// Notes an object that goes.
    pub fn removed(&mut self, object: &Value) {
        self.objects.insert(ObjectId::of(object), Fate::Removed);
    }

    /// Notes an object before and after.
    pub fn changed(&mut self, before: &Value, after: &Value) {
        self.fields(ObjectId::of(after), field::changes(before, after));
    }

    /// Notes what was found about the fields of an object.
    pub fn fields(&mut self, id: ObjectId, fields: Fields) {
        self.hidden += fields.hidden;
        match fields.changes.is_empty() {
            true => self.unchanged += 1,
            false => {
                self.objects.insert(id, Fate::Changed(fields.changes));
            }
        }
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.objects.is_empty()
    }

    /// Number of created, changed and removed objects.
    pub fn counts(&self) -> [usize; 3] {
        let count =
            |wanted: fn(&Fate) -> bool| self.objects.values().filter(|fate| wanted(fate)).count();
        [
            count(|fate| *fate == Fate::Created),
            count(|fate| matches!(fate, Fate::Changed(_))),
            count(|fate| *fate == Fate::Removed),
        ]
    }

    /// Whether the proxies of injected pods differ from those that a pod made now would get: by the
    /// templates and values of the injector, or by the proxy configuration that is part of a pod.
    pub fn reaches_proxies(&self) -> bool {
        let of_proxies = |id: &ObjectId, change: &Change| match id.name.as_str() {
            name if name.starts_with("istio-sidecar-injector") => change.path.starts_with("data."),
            name if name == "istio" || name.starts_with("istio-") => {
                change.path.starts_with("data.mesh.defaultConfig")
            }
            _ => false,
        };
        self.objects.iter().any(|(id, fate)| match fate {
            Fate::Changed(changes) if id.kind == "ConfigMap" => {
                changes.iter().any(|change| of_proxies(id, change))
            }
            _ => false,
        })
    }

    /// The workloads whose pods are made anew because their template changes.
    pub fn restarted(&self) -> impl Iterator<Item = &ObjectId> {
        let restarts = |fate: &Fate| match fate {
            Fate::Changed(changes) => changes
                .iter()
                .any(|one| one.path.starts_with("spec.template.")),
            _ => false,
        };
        self.objects
            .iter()
            .filter(move |(id, fate)| {
                ["Deployment", "DaemonSet"].contains(&id.kind.as_str()) && restarts(fate)
            })
            .map(|(id, _)| id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn deployment(name: &str, image: &str, replicas: u32) -> Value {
        json!({
            "apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": name, "namespace": "mesh"},
            "spec": {"replicas": replicas, "template": {"spec": {"containers": [{"name": "main", "image": image}]}}},
        })
    }

    #[test]
    fn sets_of_objects() {
        let before = [
            deployment("gone", "a", 1),
            deployment("same", "a", 1),
            deployment("other", "a", 1),
        ];
        let after = [
            deployment("other", "b", 1),
            deployment("new", "a", 1),
            deployment("same", "a", 1),
        ];
        let diff = Diff::between(&before, &after);
        assert_eq!(diff.counts(), [1, 1, 1]);
        assert_eq!(diff.unchanged, 1);
        let restarted: Vec<String> = diff.restarted().map(ToString::to_string).collect();
        assert_eq!(restarted, ["Deployment/mesh/other"]);
        assert!(Diff::between(&before, &before).is_empty());
    }

    #[test]
    fn proxies_are_reached_by_what_pods_are_made_of() {
        let check = |name: &str, mesh: &str, expected: bool| {
            let map = |mesh: &str| json!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name}, "data": {"mesh": mesh}});
            let diff = Diff::between(&[map("defaultConfig: {concurrency: 1}")], &[map(mesh)]);
            assert_eq!(diff.reaches_proxies(), expected, "{name} {mesh}");
        };
        check("istio", "defaultConfig: {concurrency: 2}", true);
        check("istio-canary", "defaultConfig: {concurrency: 2}", true);
        check(
            "istio",
            "defaultConfig: {concurrency: 1}\naccessLogFile: x",
            false,
        );
        check("istio-sidecar-injector", "x: 1", true);
        check("values", "defaultConfig: {concurrency: 2}", false);
    }

    #[test]
    fn a_workload_restarts_only_for_its_template() {
        let diff = Diff::between(&[deployment("a", "x", 1)], &[deployment("a", "x", 2)]);
        assert_eq!(diff.counts(), [0, 1, 0]);
        assert_eq!(diff.restarted().count(), 0);
    }
}
