//! What stands in the way of installing or upgrading Istio in a cluster, whatever the configuration
//! (`istioctl/pkg/precheck/precheck.go` in istio/istio).

use mesh_model::finding::{Finding, Level, Place};
use mesh_model::kind::Identity;
use mesh_model::object::Origin;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::plan::ObjectId;
use crate::version::MINIMUM_KUBERNETES_MINOR;

/// What an installation creates: API group, kind of objects, and whether they are in the namespace of the control plane.
pub const CREATED: [(&str, &str, bool); 11] = [
    ("", "namespaces", false),
    ("rbac.authorization.k8s.io", "clusterroles", false),
    ("rbac.authorization.k8s.io", "clusterrolebindings", false),
    ("apiextensions.k8s.io", "customresourcedefinitions", false),
    ("rbac.authorization.k8s.io", "roles", true),
    ("", "serviceaccounts", true),
    ("", "services", true),
    ("apps", "deployments", true),
    ("", "configmaps", true),
    (
        "admissionregistration.k8s.io",
        "mutatingwebhookconfigurations",
        false,
    ),
    (
        "admissionregistration.k8s.io",
        "validatingwebhookconfigurations",
        false,
    ),
];

/// The group of the Gateway API.
pub const GATEWAY_API: &str = "gateway.networking.k8s.io";
/// Kinds of the Gateway API that istiod reads as v1.
const STABLE: [&str; 4] = ["Gateway", "GatewayClass", "HTTPRoute", "GRPCRoute"];
/// Kinds of the Gateway API that istiod reads as v1beta1.
const BETA: [&str; 4] = ["Gateway", "GatewayClass", "HTTPRoute", "ReferenceGrant"];
/// The last minor version in which proxies traced to a Zipkin of that name by default.
const TRACED_BY_DEFAULT: u32 = 21;

/// Whether the user may create objects of a kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Permission {
    /// API group; empty for the core group.
    pub group: String,
    /// Plural name of the kind.
    pub resource: String,
    /// Namespace; empty for the whole cluster.
    pub namespace: String,
    /// Whether it is allowed.
    pub allowed: bool,
    /// Why not, in the words of the server.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// What is forbidden of what an installation creates.
pub fn denied(permissions: &[Permission]) -> Vec<Finding> {
    let denied = permissions.iter().filter(|one| !one.allowed);
    let finding = |one: &Permission| {
        let reason = match one.reason.as_str() {
            "" => "permission denied",
            reason => reason,
        };
        let resource = &one.resource;
        let message =
            format!("Missing required permission to create resource {resource} ({reason})");
        Finding::new("IST0141", Level::Error, Some(cluster()), message)
    };
    denied.map(finding).collect()
}

/// The version of the API server, such as `v1.36.1-gke.100`, if it is too old.
pub fn old_kubernetes(version: &str) -> Option<Finding> {
    let minor: u64 = minor(version)?;
    let message = format!(
        "The Kubernetes Version \"{version}\" is lower than the minimum version: 1.{MINIMUM_KUBERNETES_MINOR}"
    );
    (minor < MINIMUM_KUBERNETES_MINOR)
        .then(|| Finding::new("IST0142", Level::Error, Some(cluster()), message))
}

/// The minor version of `v1.36.1-gke.100`.
fn minor(version: &str) -> Option<u64> {
    let minor = version.split('.').nth(1)?;
    let end = minor.find(|letter: char| !letter.is_ascii_digit());
    minor[..end.unwrap_or(minor.len())].parse().ok()
}

/// Whether something changed since a minor version that depends on the Service of a Zipkin.
pub fn depends_on_zipkin(minor: u32) -> bool {
    minor <= TRACED_BY_DEFAULT
}

/// That proxies do not trace to the Service of a Zipkin any more unless told to.
pub fn tracer_changed(service: &Value) -> Finding {
    let message = "The configuration \"meshConfig.defaultConfig.tracer\" changed in release 1.21: tracing is no longer by \
        default enabled to send to 'zipkin.istio-system.svc'; follow \
        https://istio.io/latest/docs/tasks/observability/distributed-tracing/telemetry-api/. Or, install with \
        `--set compatibilityVersion=1.21` to retain the old default.";
    let ObjectId {
        kind,
        namespace,
        name,
        ..
    } = ObjectId::of(service);
    let place = at(&kind, &namespace, &name);
    Finding::new("IST0169", Level::Warning, Some(place), message)
}

/// The versions in which a definition of the Gateway API is served, if they are too old.
pub fn old_gateway_api(definition: &Value) -> Vec<Finding> {
    let spec = &definition["spec"];
    if spec["group"] != GATEWAY_API {
        return Vec::new();
    }
    let versions = spec["versions"].as_array().into_iter().flatten();
    let mut served: Vec<&str> = versions
        .filter(|version| version["served"] == true)
        .filter_map(|version| version["name"].as_str())
        .collect();
    served.sort_unstable();
    let has = if served.is_empty() {
        "none".to_owned()
    } else {
        served.join(",")
    };
    let name = ObjectId::of(definition).name;
    let wanted = [
        ("IST0156", Level::Error, BETA, "v1beta1"),
        ("IST0172", Level::Warning, STABLE, "v1"),
    ];
    let missing = wanted.into_iter().filter(|(_, _, kinds, version)| {
        kinds.iter().any(|kind| spec["names"]["kind"] == *kind) && !served.contains(version)
    });
    missing
        .map(|(code, level, _, version)| {
            let message = format!(
                "The Gateway API CRD version {has} is lower than the minimum version: {version}"
            );
            let place = at("CustomResourceDefinition", "", &name);
            Finding::new(code, level, Some(place), message)
        })
        .collect()
}

/// The cluster as a whole.
fn cluster() -> Place {
    at("Cluster", "", "")
}

fn at(kind: &str, namespace: &str, name: &str) -> Place {
    Place {
        object: Identity {
            kind: kind.to_owned(),
            namespace: namespace.to_owned(),
            name: name.to_owned(),
        },
        origin: Origin::Cluster { context: "".into() },
        path: Vec::new(),
    }
}
