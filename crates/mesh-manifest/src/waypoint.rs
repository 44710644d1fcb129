//! Waypoints: the Gateways of class `istio-waypoint` that proxy for a namespace, a service or a workload.

use serde_json::{Value, json};

/// Gateway class of waypoints.
pub const CLASS: &str = "istio-waypoint";
/// Name of a waypoint unless another is given.
pub const DEFAULT_NAME: &str = "waypoint";
/// Label that says which traffic a waypoint takes.
pub const TRAFFIC_LABEL: &str = "istio.io/waypoint-for";
/// Label by which a namespace uses a waypoint.
pub const USE_LABEL: &str = "istio.io/use-waypoint";
/// Label with the revision of the control plane.
pub const REVISION_LABEL: &str = "istio.io/rev";
/// The kinds of traffic that a waypoint may take.
pub const TRAFFIC: [&str; 4] = ["all", "none", "service", "workload"];
/// What a waypoint without the label takes (`pilot/pkg/serviceregistry/kube/controller/ambient`).
const DEFAULT_TRAFFIC: &str = "service";

/// Why there is no such waypoint.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WaypointError {
    /// The name is what namespaces say that want no waypoint.
    #[error("invalid name provided for waypoint, 'none' is a reserved value")]
    ReservedName,
    /// There is no such kind of traffic.
    #[error("invalid traffic type: {0}. Valid options are: [all none service workload]")]
    Traffic(String),
}

/// The Gateway of a waypoint.
///
/// # Errors
/// When the name is reserved, or there is no such kind of traffic.
pub fn gateway(
    name: &str,
    namespace: Option<&str>,
    traffic: Option<&str>,
    revision: Option<&str>,
) -> Result<Value, WaypointError> {
    if name == "none" {
        return Err(WaypointError::ReservedName);
    }
    let mut gateway = json!({
        "apiVersion": "gateway.networking.k8s.io/v1", "kind": "Gateway",
        "metadata": {"name": if name.is_empty() { DEFAULT_NAME } else { name }},
        "spec": {
            "gatewayClassName": CLASS,
            "listeners": [{"name": "mesh", "port": 15008, "protocol": "HBONE"}],
        },
    });
    if let Some(namespace) = namespace {
        gateway["metadata"]["namespace"] = namespace.into();
    }
    if let Some(traffic) = traffic.filter(|traffic| !traffic.is_empty()) {
        if !TRAFFIC.contains(&traffic) {
            return Err(WaypointError::Traffic(traffic.to_owned()));
        }
        gateway["metadata"]["labels"][TRAFFIC_LABEL] = traffic.into();
    }
    if let Some(revision) = revision.filter(|revision| !revision.is_empty()) {
        gateway["metadata"]["labels"][REVISION_LABEL] = revision.into();
    }
    Ok(gateway)
}

/// Whether a Gateway is a waypoint.
pub fn is_waypoint(gateway: &Value) -> bool {
    gateway["spec"]["gatewayClassName"] == CLASS
}

/// A condition of a waypoint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition {
    /// `True`, `False` or `Unknown`; empty when there is no condition at all.
    pub status: String,
    /// Name of the condition.
    pub kind: String,
    /// Its reason.
    pub reason: String,
    /// Its message.
    pub message: String,
}

/// What a waypoint's Gateway says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Namespace.
    pub namespace: String,
    /// Name.
    pub name: String,
    /// Revision of the control plane; `default` without one.
    pub revision: String,
    /// Which traffic it takes.
    pub traffic: String,
    /// Status of the condition `Programmed`; `None` when there is none yet.
    pub programmed: Option<String>,
    /// The condition `Programmed` when it is true, else the last one.
    pub condition: Condition,
}

impl State {
    /// The state of a waypoint.
    pub fn of(gateway: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let metadata = &gateway["metadata"];
        let label = |name: &str, default: &str| match metadata["labels"][name].as_str() {
            Some(value) if !value.is_empty() => value.to_owned(),
            _ => default.to_owned(),
        };
        let conditions: Vec<_> = gateway["status"]["conditions"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|condition| Condition {
                status: text(&condition["status"]),
                kind: text(&condition["type"]),
                reason: text(&condition["reason"]),
                message: text(&condition["message"]),
            })
            .collect();
        let programmed = conditions
            .iter()
            .find(|condition| condition.kind == "Programmed");
        let done = programmed.filter(|condition| condition.status == "True");
        Self {
            namespace: text(&metadata["namespace"]),
            name: text(&metadata["name"]),
            revision: label(REVISION_LABEL, "default"),
            traffic: label(TRAFFIC_LABEL, DEFAULT_TRAFFIC),
            programmed: programmed.map(|condition| condition.status.clone()),
            condition: done.or(conditions.last()).cloned().unwrap_or_default(),
        }
    }

    /// Whether the waypoint works.
    pub fn is_programmed(&self) -> bool {
        self.programmed.as_deref() == Some("True")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_traffic_are_checked() {
        let check = |name: &str, traffic: &str, expected: &str| {
            let error = gateway(name, None, Some(traffic), None).unwrap_err();
            assert_eq!(error.to_string(), expected);
        };
        check(
            "none",
            "all",
            "invalid name provided for waypoint, 'none' is a reserved value",
        );
        check(
            "a",
            "some",
            "invalid traffic type: some. Valid options are: [all none service workload]",
        );
        let made = gateway("", Some("shop"), Some("all"), Some("canary")).unwrap();
        assert_eq!(
            made["metadata"],
            json!({"name": "waypoint", "namespace": "shop", "labels": {"istio.io/waypoint-for": "all", "istio.io/rev": "canary"}})
        );
    }

    #[test]
    fn the_condition_that_matters_is_shown() {
        let state = |conditions: Value| State::of(&json!({"status": {"conditions": conditions}}));
        let programmed = json!({"type": "Programmed", "status": "True"});
        let accepted = json!({"type": "Accepted", "status": "True", "reason": "Accepted"});
        let pending = json!({"type": "Programmed", "status": "False", "reason": "Pending"});
        assert_eq!(
            state(json!([programmed, accepted])).condition.kind,
            "Programmed"
        );
        assert_eq!(
            state(json!([accepted, pending])).condition.reason,
            "Pending"
        );
        assert_eq!(
            state(json!([pending, accepted])).condition.reason,
            "Accepted"
        );
        assert_eq!(state(json!([])).condition, Condition::default());
        assert!(!state(json!([pending])).is_programmed());
    }
}
