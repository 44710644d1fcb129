//! Types of configuration and their short names (`pkg/xds/types.go` and `pilot/pkg/xds/v3/model.go` of the peer).

pub(super) const CLUSTER: &str = "type.googleapis.com/envoy.config.cluster.v3.Cluster";
pub(super) const LISTENER: &str = "type.googleapis.com/envoy.config.listener.v3.Listener";
pub(super) const ENDPOINT: &str =
    "type.googleapis.com/envoy.config.endpoint.v3.ClusterLoadAssignment";
pub(super) const ROUTE: &str = "type.googleapis.com/envoy.config.route.v3.RouteConfiguration";
pub(super) const EXTENSION: &str = "type.googleapis.com/envoy.config.core.v3.TypedExtensionConfig";

const SHORT_NAMES: [(&str, &str); 11] = [
    (CLUSTER, "CDS"),
    (LISTENER, "LDS"),
    (ROUTE, "RDS"),
    (ENDPOINT, "EDS"),
    (EXTENSION, "ECDS"),
    (
        "type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret",
        "SDS",
    ),
    (
        "type.googleapis.com/istio.networking.nds.v1.NameTable",
        "NDS",
    ),
    (
        "type.googleapis.com/istio.mesh.v1alpha1.ProxyConfig",
        "PCDS",
    ),
    ("type.googleapis.com/istio.workload.Address", "WDS"),
    ("type.googleapis.com/istio.workload.Workload", "WDS"),
    ("type.googleapis.com/istio.security.Authorization", "WADS"),
];

/// What operators call a type, `CDS` for clusters; the type itself when it has no such name.
pub fn short_name(type_url: &str) -> &str {
    let found = SHORT_NAMES.iter().find(|(url, _)| *url == type_url);
    found.map_or(type_url, |(_, name)| name)
}
