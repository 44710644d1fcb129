//! What stands in the way of installing or upgrading Istio in a cluster, whatever the configuration
//! (`istioctl/pkg/precheck/precheck.go` in istio/istio).

use futures::future::try_join_all;
use mesh_manifest::plan::ObjectId;
use mesh_manifest::version::MINIMUM_KUBERNETES_MINOR;
use mesh_model::finding::{Finding, Level, Place};
use mesh_model::kind::Identity;
use mesh_model::object::Origin;
use serde_json::Value;

use crate::cluster::{Client, Filter, Resource, Version};
use crate::error::Result;

/// API group, kind of objects, and whether they are in the namespace of the control plane.
const CREATED: [(&str, &str, bool); 11] = [
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
const GATEWAY_API: &str = "gateway.networking.k8s.io";
/// Kinds of the Gateway API that istiod reads as v1.
const STABLE: [&str; 4] = ["Gateway", "GatewayClass", "HTTPRoute", "GRPCRoute"];
/// Kinds of the Gateway API that istiod reads as v1beta1.
const BETA: [&str; 4] = ["Gateway", "GatewayClass", "HTTPRoute", "ReferenceGrant"];
/// The last minor version in which proxies traced to a Zipkin of that name by default.
const TRACED_BY_DEFAULT: u32 = 21;

/// Looks at the cluster for an installation of a control plane in a namespace.
///
/// # Errors
/// When the server cannot be reached or refuses.
pub async fn precheck(client: &Client, istio_namespace: &str) -> Result<Vec<Finding>> {
    let definitions = Resource::builtin("customresourcedefinitions");
    let (version, denied, definitions) = futures::join!(
        client.version(),
        denied(client, istio_namespace),
        client.list(&definitions, "", Filter::default()),
    );
    let mut findings = denied?;
    findings.extend(old_kubernetes(&version?));
    findings.extend(definitions?.iter().flat_map(old_gateway_api));
    findings.sort();
    Ok(findings)
}

/// Looks for what changed since a minor version that the cluster has now.
///
/// # Errors
/// When the server cannot be reached or refuses.
pub async fn changes_since(client: &Client, minor: u32) -> Result<Vec<Finding>> {
    if minor > TRACED_BY_DEFAULT {
        return Ok(Vec::new());
    }
    let service = Resource::builtin("services");
    let zipkin = client.get(&service, "istio-system", "zipkin").await?;
    Ok(zipkin.iter().map(tracer_changed).collect())
}

fn tracer_changed(service: &Value) -> Finding {
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

async fn denied(client: &Client, istio_namespace: &str) -> Result<Vec<Finding>> {
    let questions = CREATED.iter().map(|(group, resource, namespaced)| {
        let namespace = if *namespaced { istio_namespace } else { "" };
        client.may("create", group, resource, namespace)
    });
    let answers = try_join_all(questions).await?;
    let denied = CREATED
        .iter()
        .zip(answers)
        .filter_map(|((_, resource, _), answer)| {
            let reason = answer.err()?;
            let reason = if reason.is_empty() {
                "permission denied"
            } else {
                &reason
            };
            let message =
                format!("Missing required permission to create resource {resource} ({reason})");
            Some(Finding::new(
                "IST0141",
                Level::Error,
                Some(cluster()),
                message,
            ))
        });
    Ok(denied.collect())
}

fn old_kubernetes(version: &Version) -> Option<Finding> {
    let message = format!(
        "The Kubernetes Version \"{}\" is lower than the minimum version: 1.{MINIMUM_KUBERNETES_MINOR}",
        version.git_version
    );
    (u64::from(version.minor) < MINIMUM_KUBERNETES_MINOR)
        .then(|| Finding::new("IST0142", Level::Error, Some(cluster()), message))
}

fn old_gateway_api(definition: &Value) -> Vec<Finding> {
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
