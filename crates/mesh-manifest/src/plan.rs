//! In which order components and their objects are applied.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

/// What makes an object that one within a cluster. The version is no part of it: all versions of
/// an API group show the same objects.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId {
    /// API group; empty for the core group.
    pub group: String,
    /// Kind, such as `Deployment`.
    pub kind: String,
    /// Namespace; empty for objects of the whole cluster.
    pub namespace: String,
    /// Name.
    pub name: String,
}

impl ObjectId {
    /// The identity of an object.
    pub fn of(object: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let api_version = object["apiVersion"].as_str().unwrap_or_default();
        Self {
            group: api_version
                .split_once('/')
                .map_or("", |(group, _)| group)
                .to_owned(),
            kind: text(&object["kind"]),
            namespace: text(&object["metadata"]["namespace"]),
            name: text(&object["metadata"]["name"]),
        }
    }
}

impl fmt::Display for ObjectId {
    /// `Deployment/istio-system/istiod`, or `ClusterRole/istiod` without a namespace.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            kind,
            namespace,
            name,
            ..
        } = self;
        match namespace.as_str() {
            "" => write!(formatter, "{kind}/{name}"),
            _ => write!(formatter, "{kind}/{namespace}/{name}"),
        }
    }
}

/// The components that must be in place before a component is applied
/// (`operator/pkg/install/install.go`).
pub fn prerequisites(component: &str) -> &'static [&'static str] {
    match component {
        "Cni" | "Pilot" => &["Base"],
        "Ztunnel" => &["Cni"],
        "IngressGateways" | "EgressGateways" => &["Pilot"],
        _ => &[],
    }
}

/// When an object is applied within its component. Objects of one step do not need each other, so
/// that they may be applied at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    /// What later objects live in or are instances of.
    Foundation,
    /// What workloads and bindings refer to.
    Settings,
    /// What refers to roles, accounts and pods.
    Bindings,
    /// What runs.
    Workloads,
    /// What sends requests of the API server to a workload.
    Webhooks,
}

fn step(kind: &str) -> Step {
    match kind {
        "Namespace" | "CustomResourceDefinition" | "PriorityClass" => Step::Foundation,
        "Deployment" | "DaemonSet" | "StatefulSet" | "Job" | "Pod" | "HorizontalPodAutoscaler" => {
            Step::Workloads
        }
        "RoleBinding"
        | "ClusterRoleBinding"
        | "ValidatingAdmissionPolicyBinding"
        | "Service"
        | "EndpointSlice"
        | "PodDisruptionBudget" => Step::Bindings,
        "MutatingWebhookConfiguration" | "ValidatingWebhookConfiguration" => Step::Webhooks,
        _ => Step::Settings,
    }
}

/// The objects of a component in the steps in which they are applied, none of them empty. Objects
/// keep their order within a step.
pub fn steps(objects: impl IntoIterator<Item = Value>) -> Vec<Vec<Value>> {
    let mut steps: BTreeMap<Step, Vec<Value>> = BTreeMap::new();
    for object in objects {
        steps
            .entry(step(object["kind"].as_str().unwrap_or_default()))
            .or_default()
            .push(object);
    }
    steps.into_values().collect()
}

/// The namespaces that objects live in, each once, in order.
pub fn namespaces<'a>(objects: impl IntoIterator<Item = &'a Value>) -> Vec<String> {
    let mut namespaces: Vec<String> = objects
        .into_iter()
        .filter_map(|object| object["metadata"]["namespace"].as_str())
        .map(str::to_owned)
        .collect();
    namespaces.sort();
    namespaces.dedup();
    namespaces
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn identity_leaves_the_version_out() {
        let object = |version: &str| json!({"apiVersion": version, "kind": "Deployment", "metadata": {"name": "istiod", "namespace": "istio-system"}});
        assert_eq!(
            ObjectId::of(&object("apps/v1")),
            ObjectId::of(&object("apps/v1beta1"))
        );
        assert_ne!(
            ObjectId::of(&object("apps/v1")),
            ObjectId::of(&object("extensions/v1beta1"))
        );
        assert_eq!(
            ObjectId::of(&object("apps/v1")).to_string(),
            "Deployment/istio-system/istiod"
        );
        let role = json!({"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRole", "metadata": {"name": "x"}});
        assert_eq!(ObjectId::of(&role).to_string(), "ClusterRole/x");
    }

    #[test]
    fn steps_put_what_is_referred_to_first() {
        let kinds = [
            "MutatingWebhookConfiguration",
            "Deployment",
            "ClusterRole",
            "Service",
            "ConfigMap",
            "CustomResourceDefinition",
        ];
        let steps = steps(kinds.map(|kind| json!({"kind": kind})));
        let kinds: Vec<Vec<&str>> = steps
            .iter()
            .map(|step| {
                step.iter()
                    .filter_map(|object| object["kind"].as_str())
                    .collect()
            })
            .collect();
        let expected = [
            vec!["CustomResourceDefinition"],
            vec!["ClusterRole", "ConfigMap"],
            vec!["Service"],
            vec!["Deployment"],
            vec!["MutatingWebhookConfiguration"],
        ];
        assert_eq!(kinds, expected);
    }

    #[test]
    fn namespaces_are_named_once() {
        let object = |namespace: &str| json!({"metadata": {"namespace": namespace}});
        let objects = [
            object("b"),
            object("a"),
            object("b"),
            json!({"metadata": {}}),
        ];
        assert_eq!(namespaces(&objects), ["a", "b"]);
    }
}
