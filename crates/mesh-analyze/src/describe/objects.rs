//! Objects by kind.

use mesh_model::kind::Kind;
use mesh_model::mesh::Mesh;
use mesh_model::object::Object;

use super::{Name, Stale};

/// The kinds that a description reads.
#[derive(Clone, Copy, Debug)]
pub(super) enum Of {
    /// A Gateway of the Gateway API.
    ApiGateway,
    AuthorizationPolicy,
    DestinationRule,
    Gateway,
    GrpcRoute,
    HttpRoute,
    Namespace,
    PeerAuthentication,
    Pod,
    RequestAuthentication,
    Service,
    Sidecar,
    TcpRoute,
    TlsRoute,
    VirtualService,
}

impl Of {
    pub(super) fn kind(self) -> Option<&'static Kind> {
        const API: &str = "gateway.networking.k8s.io/v1";
        const NETWORKING: &str = "networking.istio.io/v1";
        const SECURITY: &str = "security.istio.io/v1";
        let (api_version, name) = match self {
            Self::ApiGateway => (API, "Gateway"),
            Self::AuthorizationPolicy => (SECURITY, "AuthorizationPolicy"),
            Self::DestinationRule => (NETWORKING, "DestinationRule"),
            Self::Gateway => (NETWORKING, "Gateway"),
            Self::GrpcRoute => (API, "GRPCRoute"),
            Self::HttpRoute => (API, "HTTPRoute"),
            Self::Namespace => ("v1", "Namespace"),
            Self::PeerAuthentication => (SECURITY, "PeerAuthentication"),
            Self::Pod => ("v1", "Pod"),
            Self::RequestAuthentication => (SECURITY, "RequestAuthentication"),
            Self::Service => ("v1", "Service"),
            Self::Sidecar => (NETWORKING, "Sidecar"),
            Self::TcpRoute => (API, "TCPRoute"),
            Self::TlsRoute => (API, "TLSRoute"),
            Self::VirtualService => (NETWORKING, "VirtualService"),
        };
        Kind::of(api_version, name)
    }

    fn words(self) -> &'static str {
        match self {
            Self::DestinationRule => "destination rule",
            Self::Gateway => "gateway",
            Self::VirtualService => "virtual service",
            _ => "object",
        }
    }
}

/// The objects of a kind.
pub(super) fn all(mesh: &Mesh, of: Of) -> impl Iterator<Item = &Object> {
    of.kind().into_iter().flat_map(|kind| mesh.of_kind(kind))
}

/// The objects of a kind in a namespace.
pub(super) fn in_namespace<'a>(
    mesh: &'a Mesh,
    of: Of,
    namespace: &'a str,
) -> impl Iterator<Item = &'a Object> {
    all(mesh, of).filter(move |object| object.namespace == namespace)
}

/// An object that a proxy names.
pub(super) fn referenced<'a>(mesh: &'a Mesh, of: Of, name: &Name) -> Result<&'a Object, Stale> {
    let kind = of.kind();
    let found = kind.and_then(|kind| mesh.get(kind, &name.namespace, &name.name));
    found.ok_or_else(|| Stale {
        kind: of.words(),
        name: name.clone(),
        unread: kind.is_some_and(|kind| mesh.gap_of(kind).is_some()),
        predicted: false,
    })
}
