//! What rules read.

use mesh_model::kind::{KINDS, Kind};
use mesh_model::object::Object;
use std::sync::LazyLock;

macro_rules! inputs {
    ($($name:ident $group:literal $kind:literal;)*) => {
        /// A kind of object that rules read, or one of the two mesh-wide settings.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Input {
            $(
                #[doc = concat!("`", $kind, "` of group `", $group, "`.")]
                $name,
            )*
        }

        impl Input {
            /// Every input.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            const NAMES: &[(&str, &str)] = &[$(($group, $kind)),*];
        }
    };
}

inputs! {
    AuthorizationPolicy "security.istio.io" "AuthorizationPolicy";
    BackendTlsPolicy "gateway.networking.k8s.io" "BackendTLSPolicy";
    ConfigMap "" "ConfigMap";
    CustomResourceDefinition "apiextensions.k8s.io" "CustomResourceDefinition";
    DaemonSet "apps" "DaemonSet";
    Deployment "apps" "Deployment";
    DestinationRule "networking.istio.io" "DestinationRule";
    EnvoyFilter "networking.istio.io" "EnvoyFilter";
    Gateway "networking.istio.io" "Gateway";
    GatewayClass "gateway.networking.k8s.io" "GatewayClass";
    GrpcRoute "gateway.networking.k8s.io" "GRPCRoute";
    HttpRoute "gateway.networking.k8s.io" "HTTPRoute";
    KubernetesGateway "gateway.networking.k8s.io" "Gateway";
    ListenerSet "gateway.networking.k8s.io" "ListenerSet";
    MeshConfig "" "MeshConfig";
    MeshNetworks "" "MeshNetworks";
    MutatingWebhookConfiguration "admissionregistration.k8s.io" "MutatingWebhookConfiguration";
    Namespace "" "Namespace";
    Node "" "Node";
    PeerAuthentication "security.istio.io" "PeerAuthentication";
    Pod "" "Pod";
    ProxyConfig "networking.istio.io" "ProxyConfig";
    ReferenceGrant "gateway.networking.k8s.io" "ReferenceGrant";
    RequestAuthentication "security.istio.io" "RequestAuthentication";
    Secret "" "Secret";
    Service "" "Service";
    ServiceAccount "" "ServiceAccount";
    ServiceEntry "networking.istio.io" "ServiceEntry";
    Sidecar "networking.istio.io" "Sidecar";
    StatefulSet "apps" "StatefulSet";
    TcpRoute "gateway.networking.k8s.io" "TCPRoute";
    Telemetry "telemetry.istio.io" "Telemetry";
    TlsRoute "gateway.networking.k8s.io" "TLSRoute";
    TrafficExtension "extensions.istio.io" "TrafficExtension";
    UdpRoute "gateway.networking.k8s.io" "UDPRoute";
    ValidatingWebhookConfiguration "admissionregistration.k8s.io" "ValidatingWebhookConfiguration";
    VirtualService "networking.istio.io" "VirtualService";
    WasmPlugin "extensions.istio.io" "WasmPlugin";
    WorkloadEntry "networking.istio.io" "WorkloadEntry";
    WorkloadGroup "networking.istio.io" "WorkloadGroup";
}

static KIND_OF: LazyLock<Vec<Option<&'static Kind>>> = LazyLock::new(|| {
    let kind = |(group, name): &(&str, &str)| {
        KINDS
            .iter()
            .find(|kind| kind.group == *group && kind.name == *name)
    };
    Input::NAMES.iter().map(kind).collect()
});

impl Input {
    /// The kind; `None` for the settings of the mesh.
    pub fn kind(self) -> Option<&'static Kind> {
        KIND_OF[self as usize]
    }

    /// As manifests spell it.
    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize].1
    }

    /// What an object is, when rules read its kind.
    pub fn of(object: &Object) -> Option<Self> {
        let (group, kind) = (object.group(), object.kind.as_str());
        let found = Self::NAMES
            .iter()
            .position(|known| known.1 == kind && known.0 == group)?;
        Some(Self::ALL[found])
    }

    /// Whether each cluster of a mesh has its own (`pkg/config/analysis/legacy/util/kuberesource`).
    pub fn is_of_one_cluster(self) -> bool {
        matches!(
            self,
            Self::Namespace | Self::Node | Self::Pod | Self::Secret | Self::Service
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_input_but_settings_is_a_known_kind() {
        for input in Input::ALL {
            let is_setting = matches!(input, Input::MeshConfig | Input::MeshNetworks);
            assert_eq!(input.kind().is_none(), is_setting, "{input:?}");
        }
        assert!(Input::ALL.len() < 64, "they fit a set of bits");
    }
}
