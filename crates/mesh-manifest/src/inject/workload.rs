//! Which objects hold a pod to inject, where, and which workload a pod belongs to.

use std::fmt;

use mesh_model::shared::{Map, Value as Json, json};

use super::data::{DeploymentMeta, TypeMeta};
use super::pod;

/// A kind of object that holds a pod.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct WorkloadKind {
    kind: &'static str,
    groups: &'static [&'static str],
    /// Its type in `types.txt`.
    pub(super) type_text: &'static str,
    metadata: &'static [&'static str],
    spec: &'static [&'static str],
    /// Whether a pod without template is an error, as it is where Go has a pointer.
    needs_template: bool,
}

const POD: &[&str] = &[];
const TEMPLATE: &[&str] = &["spec", "template"];

const fn templated(
    kind: &'static str,
    groups: &'static [&'static str],
    type_text: &'static str,
) -> WorkloadKind {
    WorkloadKind {
        kind,
        groups,
        type_text,
        metadata: TEMPLATE,
        spec: TEMPLATE,
        needs_template: false,
    }
}

const APPS: &[&str] = &["apps", "extensions"];
const BATCH: &[&str] = &["batch"];

/// The kinds, with the groups that have or had them. The metadata of a CronJob's pod is taken from
/// the job, as the peer does it.
static KINDS: [WorkloadKind; 9] = [
    templated("Deployment", APPS, "v1.Deployment"),
    templated("DaemonSet", APPS, "v1.DaemonSet"),
    templated("ReplicaSet", APPS, "v1.ReplicaSet"),
    templated("StatefulSet", APPS, "v1.StatefulSet"),
    templated("Job", BATCH, "v1.Job"),
    WorkloadKind {
        metadata: &["spec", "jobTemplate"],
        spec: &["spec", "jobTemplate", "spec", "template"],
        ..templated("CronJob", BATCH, "v1.CronJob")
    },
    WorkloadKind {
        metadata: POD,
        spec: POD,
        ..templated("Pod", &[""], "v1.Pod")
    },
    WorkloadKind {
        needs_template: true,
        ..templated("ReplicationController", &[""], "v1.ReplicationController")
    },
    WorkloadKind {
        needs_template: true,
        ..templated(
            "DeploymentConfig",
            &["apps.openshift.io", ""],
            "v1.DeploymentConfig",
        )
    },
];

impl WorkloadKind {
    /// The kind of an object. Without API version the kind alone decides.
    pub(super) fn of(object: &Json) -> Option<&'static Self> {
        let kind = object["kind"].as_str()?;
        let version = object["apiVersion"].as_str();
        let group = version.map(|version| version.rsplit_once('/').map_or("", |(group, _)| group));
        KINDS.iter().find(|known| {
            known.kind == kind && group.is_none_or(|group| known.groups.contains(&group))
        })
    }

    /// Takes the pod out of an object, as `metadata` and `spec`.
    ///
    /// # Errors
    /// The object has no pod.
    pub(super) fn take_pod(&self, object: &mut Json) -> Result<Json, &'static str> {
        if self.needs_template && object["spec"]["template"].is_null() {
            return Err("spec.template is required");
        }
        let mut at = |path: &[&str], part: &str| {
            let parent = path
                .iter()
                .try_fold(&mut *object, |value, step| value.get_mut(step));
            match parent.and_then(|parent| parent.get_mut(part)) {
                None | Some(Json::Null) => json!({}),
                Some(found) => found.take(),
            }
        };
        let (metadata, spec) = (at(self.metadata, "metadata"), at(self.spec, "spec"));
        Ok(Json::Object(Map::from_iter([
            ("metadata".to_owned(), metadata),
            ("spec".to_owned(), spec),
        ])))
    }

    /// The metadata of the pod in an object; null without any.
    pub(super) fn metadata<'a>(&self, object: &'a Json) -> &'a Json {
        let steps = self.metadata.iter().chain(&["metadata"]);
        steps.fold(object, |value, step| &value[*step])
    }

    /// Puts a pod back to where [`WorkloadKind::take_pod`] took it from.
    pub(super) fn put(&self, object: &mut Json, mut pod: Json) {
        for (path, part) in [(self.metadata, "metadata"), (self.spec, "spec")] {
            let parent = path.iter().fold(&mut *object, |value, step| {
                if value[*step].is_null() {
                    value[*step] = json!({});
                }
                &mut value[*step]
            });
            parent[part] = pod[part].take();
        }
    }
}

/// The workload that a pod belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workload {
    /// Its type.
    pub type_meta: TypeMeta,
    /// Its name and namespace.
    pub deployment_meta: DeploymentMeta,
}

impl Workload {
    /// The workload of an object with a pod: the object itself, but for pods that something owns.
    pub fn of(object: &Json) -> Self {
        match object["kind"].as_str() {
            Some("Pod") => of_pod(object),
            _ => of_object(object),
        }
    }
}

fn text(json: &Json) -> String {
    json.as_str().unwrap_or_default().to_owned()
}

fn of_object(object: &Json) -> Workload {
    Workload {
        type_meta: TypeMeta {
            api_version: text(&object["apiVersion"]),
            kind: text(&object["kind"]),
        },
        deployment_meta: DeploymentMeta {
            name: text(&object["metadata"]["name"]),
            namespace: text(&object["metadata"]["namespace"]),
        },
    }
}

/// The workload behind a pod's controller (`pkg/kube/controllers`, `GetWorkloadMetaFromPod`).
fn of_pod(pod: &Json) -> Workload {
    let mut workload = of_object(pod);
    workload.type_meta = TypeMeta {
        api_version: "v1".to_owned(),
        kind: "Pod".to_owned(),
    };
    let mut owners = pod["metadata"]["ownerReferences"]
        .as_array()
        .into_iter()
        .flatten();
    let controller = owners.find(|owner| owner["controller"] == true);
    let is_generated = pod["metadata"]["generateName"]
        .as_str()
        .is_some_and(|name| !name.is_empty());
    let Some(owner) = controller.filter(|_| is_generated) else {
        return workload;
    };
    let (type_meta, name) = behind(pod, owner);
    workload.type_meta = type_meta;
    if !name.is_empty() {
        workload.deployment_meta.name = name;
    }
    workload
}

/// What made the owner of a pod, where names and labels tell.
fn behind(pod: &Json, owner: &Json) -> (TypeMeta, String) {
    let type_meta = TypeMeta {
        api_version: text(&owner["apiVersion"]),
        kind: text(&owner["kind"]),
    };
    let of_kind = |kind: &str| TypeMeta {
        kind: kind.to_owned(),
        ..type_meta.clone()
    };
    let name = text(&owner["name"]);
    let without_hash = |label: &str| {
        let hash = pod::label(pod, label).filter(|hash| !hash.is_empty())?;
        Some(
            name.strip_suffix(hash)?
                .strip_suffix('-')
                .unwrap_or_default()
                .to_owned(),
        )
    };
    match type_meta.kind.as_str() {
        "ReplicaSet" => {
            if let Some(name) = without_hash("pod-template-hash") {
                return (of_kind("Deployment"), name);
            }
            if let Some(name) = without_hash("rollouts-pod-template-hash") {
                let api_version = "v1alpha1".to_owned();
                return (
                    TypeMeta {
                        api_version,
                        kind: "Rollout".to_owned(),
                    },
                    name,
                );
            }
        }
        "ReplicationController" => {
            if let Some(name) = pod::label(pod, "deploymentconfig") {
                return (of_kind("DeploymentConfig"), name.to_owned());
            }
        }
        "Job" => {
            if let Some(name) = without_time(&name) {
                let api_version = "batch/v1".to_owned();
                return (
                    TypeMeta {
                        api_version,
                        kind: "CronJob".to_owned(),
                    },
                    name.to_owned(),
                );
            }
        }
        _ => {}
    }
    (type_meta, name)
}

/// The name of the CronJob in a Job's: what stands before 8 to 10 digits.
fn without_time(name: &str) -> Option<&str> {
    let (name, time) = name.rsplit_once('-')?;
    let is_time = (8..=10).contains(&time.len()) && time.bytes().all(|byte| byte.is_ascii_digit());
    (is_time && !name.is_empty()).then_some(name)
}

/// A workload in messages: `Deployment shop/cart`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkloadName {
    /// The kind.
    pub kind: String,
    /// The namespace of the object; empty when it names none.
    pub namespace: String,
    /// The name of the pod if it has one, else that of the object.
    pub name: String,
}

impl WorkloadName {
    pub(super) fn of(object: &Json, pod_metadata: &Json) -> Self {
        let own = text(&pod_metadata["name"]);
        let name = match own.is_empty() {
            true => text(&object["metadata"]["name"]),
            false => own,
        };
        Self {
            kind: text(&object["kind"]),
            namespace: text(&object["metadata"]["namespace"]),
            name,
        }
    }
}

impl fmt::Display for WorkloadName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.kind)?;
        match (self.namespace.as_str(), self.name.as_str()) {
            (_, "") => formatter.write_str(" without a name"),
            ("", name) => write!(formatter, " {name}"),
            (namespace, name) => write!(formatter, " {namespace}/{name}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(owner: Json, labels: Json, expected: &str) {
        let pod = json!({"kind": "Pod", "metadata": {
            "name": "p", "generateName": "p-", "labels": labels, "ownerReferences": [owner],
        }});
        let workload = Workload::of(&pod);
        let TypeMeta { api_version, kind } = workload.type_meta;
        assert_eq!(
            format!("{api_version} {kind} {}", workload.deployment_meta.name),
            expected
        );
    }

    #[test]
    fn owners_of_pods() {
        let owner = |kind: &str, name: &str| json!({"apiVersion": "g/v1", "kind": kind, "name": name, "controller": true});
        check(
            owner("ReplicaSet", "a-b1"),
            json!({"pod-template-hash": "b1"}),
            "g/v1 Deployment a",
        );
        check(
            owner("ReplicaSet", "a-b1"),
            json!({"rollouts-pod-template-hash": "b1"}),
            "v1alpha1 Rollout a",
        );
        check(
            owner("ReplicaSet", "a-b1"),
            json!({}),
            "g/v1 ReplicaSet a-b1",
        );
        check(owner("Job", "a-12345678"), json!({}), "batch/v1 CronJob a");
        check(owner("Job", "a-1234567"), json!({}), "g/v1 Job a-1234567");
        check(json!({"kind": "X", "name": "y"}), json!({}), "v1 Pod p");
    }

    #[test]
    fn foreign_groups_are_left_alone() {
        let kind = |version: &str| WorkloadKind::of(&json!({"apiVersion": version, "kind": "Job"}));
        assert!(kind("batch/v1").is_some());
        assert!(kind("batch.volcano.sh/v1alpha1").is_none());
        assert!(WorkloadKind::of(&json!({"kind": "Job"})).is_some());
    }
}
