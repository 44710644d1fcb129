//! Whether an applied object does its work yet, and if not, why.
//!
//! The rules are those of `operator/pkg/install/wait.go` in istio/istio, except that a DaemonSet
//! for which no node is meant is ready. The reasons are found in what Kubernetes says about the
//! pods: container states, conditions and the last warning event.

mod pods;

use serde_json::Value;

use crate::plan::ObjectId;
use pods::because_of_pods;

/// What is known about an object that was applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Readiness {
    /// Nothing more to wait for.
    Ready,
    /// Not there yet.
    Waiting(Reason),
}

/// Why an object is not ready.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// One line.
    pub text: String,
    /// Whether something is wrong, as opposed to still going on.
    pub stuck: bool,
}

/// The objects that tell why a workload is not ready: those of its namespace.
#[derive(Clone, Copy, Debug, Default)]
pub struct Surroundings<'a> {
    /// ReplicaSets.
    pub replica_sets: &'a [Value],
    /// Pods.
    pub pods: &'a [Value],
    /// Warning events.
    pub events: &'a [Value],
}

/// Whether objects of a kind are waited for at all.
pub fn is_awaited(kind: &str) -> bool {
    matches!(
        kind,
        "CustomResourceDefinition" | "Namespace" | "Deployment" | "DaemonSet" | "StatefulSet"
    )
}

/// Whether a live object is ready, and otherwise why not.
pub fn readiness(object: &Value, around: Surroundings<'_>) -> Readiness {
    let status = &object["status"];
    match object["kind"].as_str().unwrap_or_default() {
        "CustomResourceDefinition" => definition(status),
        "Namespace" => namespace(status),
        "Deployment" => deployment(object, around),
        "DaemonSet" => daemon_set(object, around),
        "StatefulSet" => stateful_set(object, around),
        _ => Readiness::Ready,
    }
}

fn going_on(text: impl Into<String>) -> Readiness {
    Readiness::Waiting(Reason {
        text: text.into(),
        stuck: false,
    })
}

fn stuck(text: impl Into<String>) -> Readiness {
    Readiness::Waiting(Reason {
        text: text.into(),
        stuck: true,
    })
}

fn definition(status: &Value) -> Readiness {
    if condition(status, "Established", "True").is_some() {
        return Readiness::Ready;
    }
    match condition(status, "NamesAccepted", "False") {
        Some(refused) => stuck(format!(
            "its names are not accepted: {}",
            text(&refused["message"])
        )),
        None => going_on("not established yet"),
    }
}

fn namespace(status: &Value) -> Readiness {
    match status["phase"].as_str() {
        Some("Active") => Readiness::Ready,
        Some("Terminating") => stuck("being deleted"),
        _ => going_on("not active yet"),
    }
}

fn deployment(object: &Value, around: Surroundings<'_>) -> Readiness {
    let Some(replica_set) = around
        .replica_sets
        .iter()
        .find(|one| is_owned(one, object) && has_template(one, object))
    else {
        return match condition(&object["status"], "ReplicaFailure", "True") {
            Some(failure) => stuck(text(&failure["message"])),
            None => going_on("no ReplicaSet for the present pod template yet"),
        };
    };
    let wanted = number(&object["spec"]["replicas"]).unwrap_or(1);
    let ready = number(&replica_set["status"]["readyReplicas"]).unwrap_or(0);
    if ready >= wanted {
        return Readiness::Ready;
    }
    because_of_pods(replica_set, around, ready, wanted)
}

/// Whether a ReplicaSet was made from the present pod template of a Deployment. The ReplicaSet's
/// has one more label, the hash of the template.
fn has_template(replica_set: &Value, deployment: &Value) -> bool {
    let mut template = replica_set["spec"]["template"].clone();
    if let Some(labels) = template["metadata"]["labels"].as_object_mut() {
        labels.remove("pod-template-hash");
    }
    without_empty_time(template) == without_empty_time(deployment["spec"]["template"].clone())
}

/// A template as both objects show it: older API servers print `creationTimestamp: null` in either.
fn without_empty_time(mut template: Value) -> Value {
    if let Some(metadata) = template["metadata"].as_object_mut() {
        metadata.retain(|key, value| key != "creationTimestamp" || !value.is_null());
    }
    template
}

fn daemon_set(object: &Value, around: Surroundings<'_>) -> Readiness {
    let status = &object["status"];
    if is_unseen(object) {
        return going_on("the DaemonSet controller has not seen the change yet");
    }
    let count = |name: &str| number(&status[name]).unwrap_or(0);
    let (wanted, ready, updated) = (
        count("desiredNumberScheduled"),
        count("numberReady"),
        count("updatedNumberScheduled"),
    );
    let on_delete = object["spec"]["updateStrategy"]["type"] == "OnDelete";
    if updated >= wanted && (on_delete || ready >= wanted) {
        return Readiness::Ready;
    }
    because_of_pods(object, around, ready.min(updated), wanted)
}

fn stateful_set(object: &Value, around: Surroundings<'_>) -> Readiness {
    if is_unseen(object) {
        return going_on("the StatefulSet controller has not seen the change yet");
    }
    let strategy = &object["spec"]["updateStrategy"];
    let replicas = number(&object["spec"]["replicas"]).unwrap_or(1);
    let wanted = replicas - number(&strategy["rollingUpdate"]["partition"]).unwrap_or(0);
    let updated = number(&object["status"]["updatedReplicas"]).unwrap_or(0);
    if updated >= wanted {
        Readiness::Ready
    } else {
        because_of_pods(object, around, updated, wanted)
    }
}

/// Whether the object's controller has not caught up with its last change.
fn is_unseen(object: &Value) -> bool {
    number(&object["status"]["observedGeneration"]) < number(&object["metadata"]["generation"])
}

fn is_owned(object: &Value, owner: &Value) -> bool {
    let uid = &owner["metadata"]["uid"];
    let references = object["metadata"]["ownerReferences"]
        .as_array()
        .into_iter()
        .flatten();
    !uid.is_null()
        && references
            .into_iter()
            .any(|reference| reference["uid"] == *uid)
}

fn condition<'a>(status: &'a Value, kind: &str, expected: &str) -> Option<&'a Value> {
    status["conditions"]
        .as_array()?
        .iter()
        .find(|one| one["type"] == kind && one["status"] == expected)
}

fn joined(reason: &str, message: &str) -> String {
    match (reason, message.trim()) {
        (reason, "") => reason.to_owned(),
        ("", message) => message.to_owned(),
        (reason, message) => format!("{reason}: {message}"),
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn number(value: &Value) -> Option<i64> {
    value.as_i64()
}

/// One object that is waited for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// The object.
    pub id: ObjectId,
    /// Why it is not ready.
    pub reason: Reason,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(object: &Value, around: Surroundings<'_>, expected: Result<(), (&str, bool)>) {
        let expected = match expected {
            Ok(()) => Readiness::Ready,
            Err((text, stuck)) => Readiness::Waiting(Reason {
                text: text.to_owned(),
                stuck,
            }),
        };
        assert_eq!(readiness(object, around), expected, "{object}");
    }

    fn alone(object: Value, expected: Result<(), (&str, bool)>) {
        check(&object, Surroundings::default(), expected);
    }

    fn conditions(kind: &str, status: &str, message: &str) -> Value {
        json!([{"type": kind, "status": status, "message": message}])
    }

    #[test]
    fn definitions_are_established() {
        let object = |conditions| json!({"kind": "CustomResourceDefinition", "status": {"conditions": conditions}});
        alone(object(conditions("Established", "True", "")), Ok(()));
        alone(object(json!([])), Err(("not established yet", false)));
        alone(
            object(conditions("NamesAccepted", "False", "taken")),
            Err(("its names are not accepted: taken", true)),
        );
    }

    #[test]
    fn namespaces_are_active() {
        let object = |phase: &str| json!({"kind": "Namespace", "status": {"phase": phase}});
        alone(object("Active"), Ok(()));
        alone(object("Terminating"), Err(("being deleted", true)));
    }

    #[test]
    fn a_daemon_set_without_nodes_is_ready_once_seen() {
        let object = |observed: i64, wanted: i64, ready: i64| {
            json!({
                "kind": "DaemonSet",
                "metadata": {"generation": 1},
                "status": {
                    "observedGeneration": observed, "desiredNumberScheduled": wanted,
                    "numberReady": ready, "updatedNumberScheduled": ready,
                },
            })
        };
        alone(
            object(0, 0, 0),
            Err((
                "the DaemonSet controller has not seen the change yet",
                false,
            )),
        );
        alone(object(1, 0, 0), Ok(()));
        alone(object(1, 3, 1), Err(("1 of 3 pods ready", false)));
        alone(object(1, 3, 3), Ok(()));
    }

    #[test]
    fn stateful_sets_count_what_their_partition_leaves() {
        let object = |updated: i64| {
            json!({
                "kind": "StatefulSet",
                "spec": {"replicas": 3, "updateStrategy": {"rollingUpdate": {"partition": 1}}},
                "status": {"updatedReplicas": updated},
            })
        };
        alone(object(1), Err(("1 of 2 pods ready", false)));
        alone(object(2), Ok(()));
    }

    fn istiod() -> Value {
        json!({
            "kind": "Deployment",
            "metadata": {"name": "istiod", "uid": "d"},
            "spec": {"replicas": 1, "template": {"metadata": {"labels": {"app": "istiod"}}}},
        })
    }

    fn replica_set(image: &str, ready: i64) -> Value {
        let mut object = json!({
            "metadata": {"uid": "r", "ownerReferences": [{"uid": "d"}]},
            "spec": {"template": {"metadata": {"labels": {"app": "istiod", "pod-template-hash": "1"}}}},
            "status": {"readyReplicas": ready},
        });
        if !image.is_empty() {
            object["spec"]["template"]["spec"] = json!({"image": image});
        }
        object
    }

    fn pod(status: Value) -> Value {
        json!({"metadata": {"name": "istiod-1", "uid": "p", "ownerReferences": [{"uid": "r"}]}, "status": status})
    }

    fn with_pod(pod: Value, events: &[Value], expected: (&str, bool)) {
        let around = Surroundings {
            replica_sets: &[replica_set("", 0)],
            pods: &[pod],
            events,
        };
        check(&istiod(), around, Err(expected));
    }

    #[test]
    fn a_deployment_waits_for_the_replica_set_of_its_template() {
        let sets = [replica_set("old", 1)];
        let around = Surroundings {
            replica_sets: &sets,
            ..Surroundings::default()
        };
        check(
            &istiod(),
            around,
            Err(("no ReplicaSet for the present pod template yet", false)),
        );
        let sets = [replica_set("old", 1), replica_set("", 1)];
        check(
            &istiod(),
            Surroundings {
                replica_sets: &sets,
                ..Surroundings::default()
            },
            Ok(()),
        );
        let sets = [replica_set("", 0)];
        let around = Surroundings {
            replica_sets: &sets,
            ..Surroundings::default()
        };
        check(&istiod(), around, Err(("0 of 1 pods ready", false)));
    }

    #[test]
    fn a_container_that_waits_is_the_reason() {
        let state = |reason: &str| json!({"containerStatuses": [{"name": "discovery", "state": {"waiting": {"reason": reason, "message": "back-off"}}}]});
        with_pod(
            pod(state("ContainerCreating")),
            &[],
            ("0 of 1 pods ready", false),
        );
        with_pod(
            pod(state("ImagePullBackOff")),
            &[],
            (
                "pod istiod-1: container discovery does not start: ImagePullBackOff: back-off",
                true,
            ),
        );
    }

    #[test]
    fn a_crash_tells_its_exit_code_and_the_last_event() {
        let status = json!({"containerStatuses": [{
            "name": "discovery",
            "state": {"waiting": {"reason": "CrashLoopBackOff"}},
            "lastState": {"terminated": {"exitCode": 137, "reason": "OOMKilled"}},
        }]});
        let event = |reason: &str, time: &str| json!({"type": "Warning", "involvedObject": {"uid": "p"}, "reason": reason, "message": "see log", "lastTimestamp": time});
        let events = [
            event("BackOff", "2026-01-01T00:00:02Z"),
            event("Unhealthy", "2026-01-01T00:00:01Z"),
        ];
        with_pod(
            pod(status),
            &events,
            (
                "pod istiod-1: container discovery does not start: CrashLoopBackOff (exit code 137, OOMKilled); \
              last event: BackOff: see log",
                true,
            ),
        );
    }

    #[test]
    fn an_unscheduled_pod_says_why() {
        let status =
            json!({"conditions": conditions("PodScheduled", "False", "0/3 nodes are available")});
        with_pod(
            pod(status),
            &[],
            (
                "pod istiod-1 is not scheduled: 0/3 nodes are available",
                true,
            ),
        );
    }

    #[test]
    fn a_refused_pod_is_told_by_the_replica_set() {
        let mut set = replica_set("", 0);
        set["status"]["conditions"] = conditions("ReplicaFailure", "True", "exceeded quota");
        let around = Surroundings {
            replica_sets: &[set],
            ..Surroundings::default()
        };
        check(&istiod(), around, Err(("exceeded quota", true)));
    }
}
