//! Objects by kind.

use mesh_model::kind::Kind;
use mesh_model::mesh::Mesh;
use mesh_model::object::Object;

use super::{Name, Stale};

/// The kinds that a description reads.
#[derive(Clone, Copy, Debug)]
pub(super) enum Of {
    DestinationRule,
    Gateway,
    PeerAuthentication,
    Pod,
    Service,
    VirtualService,
}

impl Of {
    pub(super) fn kind(self) -> Option<&'static Kind> {
        let (api_version, name) = match self {
            Self::DestinationRule => ("networking.istio.io/v1", "DestinationRule"),
            Self::Gateway => ("networking.istio.io/v1", "Gateway"),
            Self::PeerAuthentication => ("security.istio.io/v1", "PeerAuthentication"),
            Self::Pod => ("v1", "Pod"),
            Self::Service => ("v1", "Service"),
            Self::VirtualService => ("networking.istio.io/v1", "VirtualService"),
        };
        Kind::of(api_version, name)
    }

    fn words(self) -> &'static str {
        match self {
            Self::DestinationRule => "destination rule",
            Self::Gateway => "gateway",
            Self::PeerAuthentication => "peer authentication",
            Self::Pod => "pod",
            Self::Service => "service",
            Self::VirtualService => "virtual service",
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
    })
}
