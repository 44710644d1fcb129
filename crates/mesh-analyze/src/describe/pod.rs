//! The pod itself.

use mesh_model::object::Object;
use mesh_model::selector::{CANONICAL_NAME, CANONICAL_REVISION};
use mesh_model::target::{self, PROXY_CONTAINER};
use mesh_model::value::Value;
use serde::Serialize;

use super::text::Text;
use super::{Name, Print};
use crate::view::{list, number, text};

/// The user of the sidecar, which no other container may have.
const PROXY_USER: i64 = 1337;

/// The annotation of pods whose traffic a ztunnel takes.
const REDIRECTION: &str = "ambient.istio.io/redirection";

/// A pod as Istio sees it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Pod {
    /// The pod.
    #[serde(flatten)]
    pub name: Name,
    /// Revision of the control plane that injected it.
    pub revision: String,
    /// Ports of its containers: `8080 (app)`.
    pub ports: Vec<String>,
    /// Its phase.
    pub phase: String,
    /// How it takes part in the mesh.
    pub membership: Membership,
    /// Containers that are not ready.
    pub not_ready: Vec<String>,
    /// Init containers that are not ready.
    pub init_not_ready: Vec<String>,
    /// Containers that run as the user of the sidecar.
    pub reserved_user: Vec<String>,
    /// Whether the whole pod runs as that user.
    pub pod_reserved_user: bool,
    /// Which labels for telemetry it lacks: `name`, `revision`.
    pub missing_labels: Vec<&'static str>,
    /// Says nothing of the sidecar.
    #[serde(skip)]
    pub ignore_unmeshed: bool,
    /// Where the requirements of pods are told.
    #[serde(skip)]
    pub documentation: String,
}

/// How a pod takes part in a mesh.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Membership {
    /// With a proxy of its own.
    Sidecar,
    /// Through the ztunnel of its node.
    Ambient,
    /// Not at all.
    None,
}

/// The revision that the annotations of a pod tell.
pub fn revision(annotations: &Value) -> String {
    if let Some(revision) = annotations["istio.io/rev"].as_str() {
        return revision.to_owned();
    }
    let status = text(&annotations["sidecar.istio.io/status"]);
    let status: Value = serde_json::from_str(status).unwrap_or_default();
    text(&status["revision"]).to_owned()
}

/// Describes a pod.
pub fn pod(pod: &Object, ignore_unmeshed: bool, version: &str) -> Pod {
    let (spec, status) = (&pod.body["spec"], &pod.body["status"]);
    let containers = list(&spec["containers"]);
    let own = containers
        .iter()
        .filter(|one| one["name"] != PROXY_CONTAINER && one["name"] != "istio-operator");
    let reserved = |context: &Value| number(&context["runAsUser"]) == PROXY_USER;
    let lacks = |names: &[&str]| names.iter().all(|name| !pod.labels.contains_key(*name));
    let missing = [("name", CANONICAL_NAME), ("revision", CANONICAL_REVISION)];
    Pod {
        name: Name::of(pod),
        revision: revision(&pod.body["metadata"]["annotations"]),
        ports: containers.iter().flat_map(ports).collect(),
        phase: text(&status["phase"]).to_owned(),
        membership: membership(pod),
        not_ready: not_ready(&status["containerStatuses"]),
        init_not_ready: not_ready(&status["initContainerStatuses"]),
        reserved_user: own
            .filter(|one| reserved(&one["securityContext"]))
            .map(|one| text(&one["name"]).to_owned())
            .collect(),
        pod_reserved_user: reserved(&spec["securityContext"]),
        missing_labels: missing
            .iter()
            .filter(|(_, labels)| lacks(labels))
            .map(|(what, _)| *what)
            .collect(),
        ignore_unmeshed,
        documentation: format!("https://istio.io/v{version}/docs/ops/deployment/requirements/"),
    }
}

pub(super) fn membership(pod: &Object) -> Membership {
    match pod.annotation(REDIRECTION) {
        _ if target::has_proxy(&pod.body) => Membership::Sidecar,
        Some("enabled") => Membership::Ambient,
        _ => Membership::None,
    }
}

/// The ports of a container; TCP goes without saying.
fn ports(container: &Value) -> impl Iterator<Item = String> {
    let name = text(&container["name"]);
    list(&container["ports"]).iter().map(move |port| {
        let number = number(&port["containerPort"]);
        match port["protocol"].as_str() {
            Some(protocol) if protocol != "TCP" => format!("{number}/{protocol} ({name})"),
            _ => format!("{number} ({name})"),
        }
    })
}

fn not_ready(statuses: &Value) -> Vec<String> {
    list(statuses)
        .iter()
        .filter(|status| status["ready"] != true)
        .map(|status| text(&status["name"]).to_owned())
        .collect()
}

impl Print for Pod {
    fn print(&self, text: &mut Text) {
        const RESERVED: &str = "WARNING: User ID (UID) 1337 is reserved for the sidecar proxy.";
        let name = text.name(&self.name);
        for _ in &self.reserved_user {
            text.line(0, RESERVED);
        }
        text.line(0, &format!("Pod: {name}"));
        text.line(3, &format!("Pod Revision: {}", self.revision));
        text.line(
            3,
            &match self.ports.as_slice() {
                [] => "Pod does not expose ports".to_owned(),
                ports => format!("Pod Ports: {}", ports.join(", ")),
            },
        );
        if self.phase != "Running" {
            text.line(3, &format!("Pod is not Running ({})", self.phase));
            return;
        }
        for container in &self.not_ready {
            text.line(
                0,
                &format!("WARNING: Pod {name} Container {container} NOT READY"),
            );
        }
        for container in &self.init_not_ready {
            text.line(
                0,
                &format!("WARNING: Pod {name} Init Container {container} NOT READY"),
            );
        }
        if self.ignore_unmeshed {
            return;
        }
        match self.membership {
            Membership::Sidecar => {}
            Membership::Ambient => {
                text.line(3, "Pod is part of the ambient mesh, without a sidecar");
            }
            Membership::None => {
                text.line(
                    0,
                    &format!("WARNING: {name} is not part of mesh; no Istio sidecar"),
                );
                return;
            }
        }
        if self.pod_reserved_user {
            text.line(3, RESERVED);
        }
        for what in &self.missing_labels {
            text.line(
                0,
                &format!(
                    "Suggestion: add required service {what} label for Istio telemetry. See {}.",
                    self.documentation
                ),
            );
        }
    }
}
