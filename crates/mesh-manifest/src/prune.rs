//! What is removed: what an earlier configuration left behind, or a whole installation.

use std::collections::{BTreeSet, HashSet};

use mesh_model::kind::Kind;
use serde_json::Value;

use crate::owner::{self, Owner, label};
use crate::plan::ObjectId;

const ADMISSION: &str = "admissionregistration.k8s.io";
const RBAC: &str = "rbac.authorization.k8s.io";

/// API group and kind of what is pruned, in the order of removal: webhooks go before what answers
/// them, what runs goes before what it needs.
///
/// `operator/pkg/uninstall/prune.go` in istio/istio has them without the network policies, quotas,
/// endpoint slices, network attachments and admission policies.
const PRUNED: [(&str, &str); 22] = [
    (ADMISSION, "MutatingWebhookConfiguration"),
    (ADMISSION, "ValidatingWebhookConfiguration"),
    (ADMISSION, "ValidatingAdmissionPolicyBinding"),
    (ADMISSION, "ValidatingAdmissionPolicy"),
    ("apps", "Deployment"),
    ("apps", "DaemonSet"),
    ("", "Pod"),
    ("autoscaling", "HorizontalPodAutoscaler"),
    ("policy", "PodDisruptionBudget"),
    ("", "Service"),
    ("discovery.k8s.io", "EndpointSlice"),
    ("networking.k8s.io", "NetworkPolicy"),
    ("k8s.cni.cncf.io", "NetworkAttachmentDefinition"),
    ("", "ResourceQuota"),
    ("networking.istio.io", "EnvoyFilter"),
    ("", "ConfigMap"),
    ("", "Secret"),
    (RBAC, "RoleBinding"),
    (RBAC, "Role"),
    ("", "ServiceAccount"),
    (RBAC, "ClusterRoleBinding"),
    (RBAC, "ClusterRole"),
];

/// The kinds that are pruned, in the order of removal.
pub fn pruned_kinds() -> Vec<&'static Kind> {
    PRUNED
        .iter()
        .filter_map(|(group, kind)| Kind::of(&format!("{group}/"), kind))
        .collect()
}

/// The kind of custom resource definitions: never pruned, removed by a purge only.
pub const CUSTOM_RESOURCE_DEFINITION: &str = "CustomResourceDefinition";

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
    pub fn kinds(&self) -> Vec<&'static Kind> {
        let mut kinds = pruned_kinds();
        if *self == Self::Purge {
            kinds.extend(Kind::of(
                "apiextensions.k8s.io/v1",
                CUSTOM_RESOURCE_DEFINITION,
            ));
        }
        kinds
    }
}

/// What in a namespace is somebody's own, so that a purge must leave the namespace.
///
/// Kubernetes' and istiod's own objects do not count, nor what is already being deleted or goes
/// with its owner.
pub fn keeps_namespace(object: &Value) -> bool {
    let name = object["metadata"]["name"].as_str().unwrap_or_default();
    let provided = match object["kind"].as_str().unwrap_or_default() {
        "ServiceAccount" => name == "default",
        "ConfigMap" => name == "kube-root-ca.crt",
        "Secret" => object["type"] == "kubernetes.io/service-account-token",
        "Event" | "PodMetrics" => true,
        _ => false,
    };
    let leaving = !object["metadata"]["deletionTimestamp"].is_null();
    !provided && !leaving && !is_made_by_istiod(object) && !is_made_by_controller(object)
}

/// The GatewayClasses that istiod makes (`pkg/config/constants/constants.go` in istio/istio).
const GATEWAY_CLASSES: [&str; 6] = [
    "istio",
    "istio-agentgateway",
    "istio-agentgateway-waypoint",
    "istio-east-west",
    "istio-remote",
    "istio-waypoint",
];

/// Whether istiod made an object while it ran: its root certificates, its signing key, the
/// records by which its replicas elect leaders (`pilot/pkg/leaderelection` in istio/istio), and the
/// GatewayClasses that nobody changed.
pub fn is_made_by_istiod(object: &Value) -> bool {
    let metadata = &object["metadata"];
    let is_istio = metadata["name"]
        .as_str()
        .is_some_and(|name| name.starts_with("istio-"));
    match object["kind"].as_str().unwrap_or_default() {
        "ConfigMap" => {
            let is_record =
                !metadata["annotations"]["control-plane.alpha.kubernetes.io/leader"].is_null();
            label(object, "istio.io/config") == Some("true") || (is_istio && is_record)
        }
        "Secret" => object["type"] == "istio.io/ca-root",
        "Lease" => is_istio,
        "GatewayClass" => {
            let spec = &object["spec"];
            GATEWAY_CLASSES.iter().any(|name| metadata["name"] == *name)
                && metadata["labels"].is_null()
                && spec["parametersRef"].is_null()
                && spec["controllerName"]
                    .as_str()
                    .is_some_and(|controller| controller.starts_with("istio.io/"))
        }
        _ => false,
    }
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
        let definitions = |scope: &Scope| {
            scope
                .kinds()
                .iter()
                .any(|kind| kind.name == CUSTOM_RESOURCE_DEFINITION)
        };
        assert!(!definitions(&scope));
        assert!(definitions(&Scope::Purge));
    }

    #[test]
    fn all_pruned_kinds_are_known() {
        let known: Vec<(&str, &str)> = pruned_kinds()
            .iter()
            .map(|kind| (kind.group, kind.name))
            .collect();
        assert_eq!(known, PRUNED);
    }

    #[test]
    fn gateway_classes_of_istiod_are_told_from_those_of_users() {
        let class = |name: &str, controller: &str| json!({"kind": "GatewayClass", "metadata": {"name": name}, "spec": {"controllerName": controller}});
        assert!(is_made_by_istiod(&class(
            "istio-waypoint",
            "istio.io/mesh-controller"
        )));
        assert!(!is_made_by_istiod(&class(
            "mine",
            "istio.io/gateway-controller"
        )));
        assert!(!is_made_by_istiod(&class("istio", "example.com/other")));
        let mut labelled = class("istio", "istio.io/gateway-controller");
        owner::set_label(&mut labelled, "team", "mine");
        assert!(!is_made_by_istiod(&labelled));
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
