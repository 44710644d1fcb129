//! The ingress gateway that every installation has.

use super::mesh_config::MeshConfig;
use crate::options::Options;
use mesh_model::object::{Object, Origin};
use serde_json::json;

/// A Service and a Pod that stand for the ingress gateway where manifests do not hold the installation
/// (`pkg/config/analysis/local/helpers.go`).
#[derive(Debug, Default)]
pub struct DefaultIngress {
    objects: Vec<Object>,
}

impl DefaultIngress {
    /// The objects that are assumed with these options.
    pub(crate) fn of(options: &Options) -> Self {
        let mesh_config = MeshConfig::of(options);
        if !options.assume_ingress || !mesh_config.has_ingress() {
            return Self::default();
        }
        let (name, namespace) = (mesh_config.ingress_service(), &options.istio_namespace);
        let labels = json!({"istio": "ingressgateway"});
        let port = |(name, number): (&str, i64)| json!({"name": name, "port": number, "targetPort": number, "protocol": "TCP"});
        let ports = [
            ("http2", 80),
            ("https", 443),
            ("tcp", 31400),
            ("tls", 15443),
        ]
        .map(port);
        let pod = json!({
            "apiVersion": "v1",
            "kind": "Pod",
            "metadata": {"name": format!("{name}-dummypod"), "namespace": namespace, "labels": labels},
            "spec": {"containers": [{"name": "istio-proxy"}]},
        });
        let service = json!({
            "apiVersion": "v1",
            "kind": "Service",
            "metadata": {"name": name, "namespace": namespace},
            "spec": {"ports": ports, "selector": labels},
        });
        let origin = Origin::Snapshot {
            entry: "assumed ingress gateway".into(),
        };
        let objects = [pod, service].into_iter();
        Self {
            objects: objects
                .filter_map(|body| Object::from_json(body, origin.clone()).ok())
                .collect(),
        }
    }

    pub(super) fn objects(&self) -> impl Iterator<Item = &Object> {
        self.objects.iter()
    }
}
