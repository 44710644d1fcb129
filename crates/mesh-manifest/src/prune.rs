//! What is removed: what an earlier configuration left behind, or a whole installation.

use std::collections::{BTreeSet, HashSet};

use serde_json::Value;

use crate::owner::{self, Owner, label};
use crate::plan::ObjectId;

/// A kind of objects as the API server serves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// API version, `v1` or `apps/v1`.
    pub api_version: &'static str,
    /// Kind.
    pub kind: &'static str,
    /// Name in URLs.
    pub plural: &'static str,
    /// Whether its objects live in namespaces.
    pub namespaced: bool,
}

const fn namespaced(api_version: &'static str, kind: &'static str, plural: &'static str) -> Kind {
    Kind {
        api_version,
        kind,
        plural,
        namespaced: true,
    }
}

const fn cluster_wide(api_version: &'static str, kind: &'static str, plural: &'static str) -> Kind {
    Kind {
        api_version,
        kind,
        plural,
        namespaced: false,
    }
}

/// The kinds that are pruned, in the order of removal: what runs goes first, permissions last
/// (`operator/pkg/uninstall/prune.go`; the last six are this program's).
pub const PRUNED: [Kind; 22] = [
    namespaced("apps/v1", "Deployment", "deployments"),
    namespaced("apps/v1", "DaemonSet", "daemonsets"),
    namespaced("v1", "Service", "services"),
    namespaced("v1", "ConfigMap", "configmaps"),
    namespaced("v1", "Pod", "pods"),
    namespaced("v1", "Secret", "secrets"),
    namespaced("v1", "ServiceAccount", "serviceaccounts"),
    namespaced(
        "rbac.authorization.k8s.io/v1",
        "RoleBinding",
        "rolebindings",
    ),
    namespaced("rbac.authorization.k8s.io/v1", "Role", "roles"),
    namespaced("policy/v1", "PodDisruptionBudget", "poddisruptionbudgets"),
    namespaced(
        "autoscaling/v2",
        "HorizontalPodAutoscaler",
        "horizontalpodautoscalers",
    ),
    namespaced(
        "networking.istio.io/v1alpha3",
        "EnvoyFilter",
        "envoyfilters",
    ),
    cluster_wide(
        "admissionregistration.k8s.io/v1",
        "MutatingWebhookConfiguration",
        "mutatingwebhookconfigurations",
    ),
    cluster_wide(
        "admissionregistration.k8s.io/v1",
        "ValidatingWebhookConfiguration",
        "validatingwebhookconfigurations",
    ),
    cluster_wide(
        "rbac.authorization.k8s.io/v1",
        "ClusterRole",
        "clusterroles",
    ),
    cluster_wide(
        "rbac.authorization.k8s.io/v1",
        "ClusterRoleBinding",
        "clusterrolebindings",
    ),
    namespaced("networking.k8s.io/v1", "NetworkPolicy", "networkpolicies"),
    namespaced("v1", "ResourceQuota", "resourcequotas"),
    namespaced("discovery.k8s.io/v1", "EndpointSlice", "endpointslices"),
    namespaced(
        "k8s.cni.cncf.io/v1",
        "NetworkAttachmentDefinition",
        "network-attachment-definitions",
    ),
    cluster_wide(
        "admissionregistration.k8s.io/v1",
        "ValidatingAdmissionPolicyBinding",
        "validatingadmissionpolicybindings",
    ),
    cluster_wide(
        "admissionregistration.k8s.io/v1",
        "ValidatingAdmissionPolicy",
        "validatingadmissionpolicies",
    ),
];

/// Custom resource definitions: never pruned, removed by a purge only.
pub const CUSTOM_RESOURCE_DEFINITION: Kind = cluster_wide(
    "apiextensions.k8s.io/v1",
    "CustomResourceDefinition",
    "customresourcedefinitions",
);

/// Namespaces: never pruned, removed by a purge when an installation created them.
pub const NAMESPACE: Kind = cluster_wide("v1", "Namespace", "namespaces");

/// The components that an uninstall by revision removes. Base stays: other revisions need it.
pub const REVISIONED_COMPONENTS: [&str; 5] = [
    "Pilot",
    "IngressGateways",
    "EgressGateways",
    "Cni",
    "Ztunnel",
];

/// What an installation applied earlier and does not hold any more.
///
/// `present` are the stamped objects of the configuration, `live` those that the cluster holds
/// for [`Owner::selector`]. Objects that a controller made from others go with those.
pub fn leftovers<'a>(owner: &Owner, present: &[Value], live: &'a [Value]) -> Vec<&'a Value> {
    if owner.is_anonymous_addition() {
        return Vec::new();
    }
    let names: BTreeSet<String> = owner::owner_names(present);
    let present: HashSet<ObjectId> = present.iter().map(ObjectId::of).collect();
    live.iter()
        .filter(|object| owner.owns(object, &names))
        .filter(|object| label(object, owner::NOT_PRUNED) != Some("true"))
        .filter(|object| !is_made_by_controller(object))
        .filter(|object| !present.contains(&ObjectId::of(object)))
        .collect()
}

/// Whether an object is another's product, which goes with it: a Pod of a ReplicaSet, or the
/// EndpointSlice that carries its Service's labels.
pub fn is_made_by_controller(object: &Value) -> bool {
    object["metadata"]["ownerReferences"]
        .as_array()
        .is_some_and(|references| !references.is_empty())
        || label(object, "endpointslice.kubernetes.io/managed-by")
            .is_some_and(|by| by.ends_with("controller.k8s.io"))
}

/// Which installation an uninstall is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everything of Istio, whoever installed it.
    Purge,
    /// The control plane and gateways of one revision.
    Revision {
        /// The revision; `default` for the unnamed one.
        revision: String,
        /// Name of the IstioOperator, when known.
        name: Option<String>,
        /// Namespace of the IstioOperator, when known.
        namespace: Option<String>,
    },
}

impl Scope {
    /// The label selectors whose objects together are the scope.
    pub fn selectors(&self) -> Vec<String> {
        match self {
            Self::Purge => vec![
                owner::COMPONENT.to_owned(),
                format!("{},!{}", owner::TAG, owner::COMPONENT),
            ],
            Self::Revision {
                revision,
                name,
                namespace,
            } => {
                let mut selector = format!(
                    "{}={revision},{} in ({})",
                    owner::REVISION,
                    owner::COMPONENT,
                    REVISIONED_COMPONENTS.join(",")
                );
                for (key, value) in [
                    (owner::OWNING_RESOURCE, name),
                    (owner::OWNING_NAMESPACE, namespace),
                ] {
                    if let Some(value) = value {
                        selector.push_str(&format!(",{key}={value}"));
                    }
                }
                vec![selector]
            }
        }
    }

    /// The kinds that the scope covers, in the order of removal.
    pub fn kinds(&self) -> Vec<Kind> {
        let mut kinds = PRUNED.to_vec();
        if *self == Self::Purge {
            kinds.push(CUSTOM_RESOURCE_DEFINITION);
        }
        kinds
    }
}

/// What in a namespace is somebody's own, so that a purge must leave the namespace.
///
/// Kubernetes' and istiod's own objects do not count, nor what is already being deleted or goes
/// with its owner.
pub fn keeps_namespace(object: &Value) -> bool {
    let metadata = &object["metadata"];
    let name = metadata["name"].as_str().unwrap_or_default();
    let kind = object["kind"].as_str().unwrap_or_default();
    let provided = match kind {
        "ServiceAccount" => name == "default",
        "ConfigMap" => {
            name == "kube-root-ca.crt"
                || label(object, "istio.io/config").is_some()
                || is_election_record(name)
        }
        "Secret" => {
            object["type"] == "istio.io/ca-root"
                || object["type"] == "kubernetes.io/service-account-token"
        }
        "Lease" => is_election_record(name),
        "Event" | "PodMetrics" => true,
        _ => false,
    };
    !provided && metadata["deletionTimestamp"].is_null() && !is_made_by_controller(object)
}

/// Whether istiod elects a leader with an object of this name
/// (`pilot/pkg/leaderelection/leaderelection.go`).
fn is_election_record(name: &str) -> bool {
    name.starts_with("istio-")
        && ["-leader", "-election", "-deployment"]
            .iter()
            .any(|part| name.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn owner() -> Owner {
        Owner {
            name: None,
            namespace: "istio-system".to_owned(),
            revision: "default".to_owned(),
            version: "1.30.0".to_owned(),
            has_control_plane: true,
        }
    }

    fn object(kind: &str, name: &str) -> Value {
        let mut object = json!({
            "apiVersion": "v1", "kind": kind, "metadata": {"name": name, "namespace": "istio-system"},
        });
        owner().stamp("EgressGateways", &mut object);
        object
    }

    fn left(owner: &Owner, present: &[Value], live: &[Value]) -> Vec<String> {
        leftovers(owner, present, live)
            .into_iter()
            .map(|object| ObjectId::of(object).to_string())
            .collect()
    }

    #[test]
    fn what_is_present_no_more_is_left_over() {
        let live = [
            object("Service", "istiod"),
            object("Service", "istio-egressgateway"),
        ];
        assert_eq!(
            left(&owner(), &live[..1], &live),
            ["Service/istio-system/istio-egressgateway"]
        );
    }

    #[test]
    fn what_an_older_version_left_is_left_over() {
        let mut old = object("Service", "istio-egressgateway");
        owner::set_label(&mut old, owner::VERSION, "1.20.0");
        assert_eq!(
            left(&owner(), &[], &[old]),
            ["Service/istio-system/istio-egressgateway"]
        );
    }

    #[test]
    fn exempted_and_derived_objects_stay() {
        let mut tag = object("Service", "istiod-revision-tag-default");
        owner::set_label(&mut tag, owner::NOT_PRUNED, "true");
        let mut pod = object("Pod", "istiod-1");
        pod["metadata"]["ownerReferences"] = json!([{"kind": "ReplicaSet", "name": "istiod"}]);
        let mut slice = object("EndpointSlice", "istiod-x");
        owner::set_label(
            &mut slice,
            "endpointslice.kubernetes.io/managed-by",
            "endpointslice-controller.k8s.io",
        );
        assert!(left(&owner(), &[], &[tag, pod, slice]).is_empty());
    }

    #[test]
    fn an_addition_and_the_main_installation_leave_each_other_alone() {
        let main = object("Service", "istiod");
        let mut addition = Owner {
            has_control_plane: false,
            ..owner()
        };
        assert!(
            left(&addition, &[], std::slice::from_ref(&main)).is_empty(),
            "unnamed addition"
        );
        let mut gateway = json!({"apiVersion": "v1", "kind": "Service", "metadata": {"name": "gw", "namespace": "shop"}});
        addition.stamp("IngressGateways", &mut gateway);
        assert!(
            left(&owner(), &[], &[gateway]).is_empty(),
            "main after an unnamed addition"
        );

        addition.name = Some("shop".to_owned());
        assert!(left(&addition, &[], &[main]).is_empty(), "named addition");
        let mut gateway = json!({"apiVersion": "v1", "kind": "Service", "metadata": {"name": "gw", "namespace": "shop"}});
        addition.stamp("IngressGateways", &mut gateway);
        assert!(
            left(&owner(), &[], std::slice::from_ref(&gateway)).is_empty(),
            "main after a named addition"
        );
        assert_eq!(
            left(&addition, &[], &[gateway]),
            ["Service/shop/gw"],
            "what the addition gave up"
        );
    }

    #[test]
    fn selectors_name_the_scope() {
        let scope = Scope::Revision {
            revision: "canary".to_owned(),
            name: None,
            namespace: Some("istio-system".to_owned()),
        };
        assert_eq!(
            scope.selectors(),
            [
                "istio.io/rev=canary,operator.istio.io/component in (Pilot,IngressGateways,EgressGateways,Cni,Ztunnel),\
              install.operator.istio.io/owning-resource-namespace=istio-system"
            ]
        );
        assert!(!scope.kinds().contains(&CUSTOM_RESOURCE_DEFINITION));
        assert!(Scope::Purge.kinds().contains(&CUSTOM_RESOURCE_DEFINITION));
    }

    #[test]
    fn only_other_peoples_objects_keep_a_namespace() {
        let check = |object: Value, expected: bool| {
            assert_eq!(keeps_namespace(&object), expected, "{object}")
        };
        check(
            json!({"kind": "ServiceAccount", "metadata": {"name": "default"}}),
            false,
        );
        check(
            json!({"kind": "ConfigMap", "metadata": {"name": "kube-root-ca.crt"}}),
            false,
        );
        check(
            json!({"kind": "ConfigMap", "metadata": {"name": "istio-ca-root-cert", "labels": {"istio.io/config": "true"}}}),
            false,
        );
        check(
            json!({"kind": "Lease", "metadata": {"name": "istio-namespace-controller-election"}}),
            false,
        );
        check(
            json!({"kind": "Secret", "type": "istio.io/ca-root", "metadata": {"name": "istio-ca-secret"}}),
            false,
        );
        check(
            json!({"kind": "Secret", "type": "Opaque", "metadata": {"name": "cacerts"}}),
            true,
        );
        check(
            json!({"kind": "Deployment", "metadata": {"name": "kiali"}}),
            true,
        );
        check(
            json!({"kind": "Deployment", "metadata": {"name": "istiod", "deletionTimestamp": "2026-01-01T00:00:00Z"}}),
            false,
        );
    }
}
