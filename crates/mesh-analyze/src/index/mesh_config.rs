//! The mesh config as rules read it.

use crate::options::Options;
use crate::view::{list, text};
use mesh_model::value::Value;

/// The mesh config with Istio's defaults (`pkg/config/mesh/mesh.go`).
#[derive(Clone, Copy, Debug)]
pub struct MeshConfig<'a> {
    value: &'a Value,
    istio_namespace: &'a str,
}

impl<'a> MeshConfig<'a> {
    /// The mesh config that an analysis was given.
    pub fn of(options: &'a Options<'_>) -> Self {
        let value = options
            .mesh_config
            .as_ref()
            .map_or(&Value::Null, |setting| &setting.value);
        Self {
            value,
            istio_namespace: &options.istio_namespace,
        }
    }

    /// As it was written.
    pub fn value(&self) -> &'a Value {
        self.value
    }

    /// Namespace of objects that are for the whole mesh.
    pub fn root_namespace(&self) -> &'a str {
        self.text_or("rootNamespace", self.istio_namespace)
    }

    /// The Service of the ingress gateway.
    pub fn ingress_service(&self) -> &'a str {
        self.text_or("ingressService", "istio-ingressgateway")
    }

    /// Whether Ingress objects are served at all.
    pub fn has_ingress(&self) -> bool {
        text(&self.value["ingressControllerMode"]) != "OFF"
    }

    /// `defaultConfig`.
    pub fn proxy_config(&self) -> &'a Value {
        &self.value["defaultConfig"]
    }

    /// Names of the default providers of access logs.
    pub fn access_log_providers(&self) -> &'a [Value] {
        list(&self.value["defaultProviders"]["accessLogging"])
    }

    /// `extensionProviders`.
    pub fn extension_providers(&self) -> &'a [Value] {
        list(&self.value["extensionProviders"])
    }

    fn text_or(&self, field: &str, default: &'a str) -> &'a str {
        match text(&self.value[field]) {
            "" => default,
            text => text,
        }
    }
}
