//! The mesh config that injection templates see: Istio's defaults with a file laid over them.

use std::collections::BTreeSet;
use std::rc::Rc;

use gotmpl::Value;
use mesh_model::shared::{List, Map as JsonMap, Value as Json, json};
use mesh_model::yaml;

use super::decode::{DecodeError, Source, decode};
use super::typed::Typed;
use super::written::json_text;

/// Why a mesh config cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum MeshError {
    /// The text is not YAML.
    #[error("cannot read the mesh config")]
    Yaml(#[from] yaml::Error),
    /// The text is something else than a mapping.
    #[error("the mesh config is not a mapping")]
    NotAMapping,
    /// A field has a value of another type.
    #[error(transparent)]
    Type(#[from] DecodeError),
}

/// A mesh config with everything that is not set at its default.
#[derive(Clone, Debug)]
pub struct MeshSettings {
    mesh: Json,
}

impl Default for MeshSettings {
    fn default() -> Self {
        Self { mesh: defaults() }
    }
}

impl MeshSettings {
    /// The defaults with `text`, the YAML of a mesh config, laid over them.
    ///
    /// # Errors
    /// The text is not YAML, or not a mapping.
    pub fn from_yaml(text: &str) -> Result<Self, MeshError> {
        Self::default().with_text(text)
    }

    /// `text` alone, without the defaults.
    ///
    /// # Errors
    /// The text is not YAML, or not a mapping.
    pub fn bare(text: &str) -> Result<Self, MeshError> {
        Self { mesh: json!({}) }.with_text(text)
    }

    fn with_text(self, text: &str) -> Result<Self, MeshError> {
        match Json::from(yaml::from_str(text)?) {
            Json::Object(given) => Ok(self.with(&given)),
            Json::Null => Ok(self),
            _ => Err(MeshError::NotAMapping),
        }
    }

    /// This mesh config with the YAML of a proxy config laid over its own.
    ///
    /// # Errors
    /// The text is not YAML, not a mapping, or a field has a value of another type.
    pub fn with_proxy_config(&self, text: &str) -> Result<Self, MeshError> {
        let mut given = match Json::from(yaml::from_str(text)?) {
            Json::Null => return Ok(self.clone()),
            given @ Json::Object(_) => with_camel_case(&given),
            _ => return Err(MeshError::NotAMapping),
        };
        decode("v1alpha1.ProxyConfig", &mut given, Source::Message)?;
        let mut merged = self.clone();
        let old = merged.mesh["defaultConfig"].take();
        merged.mesh["defaultConfig"] = merged_proxy(old, given);
        Ok(merged)
    }

    /// The mesh config, by the names of its JSON.
    pub fn mesh(&self) -> &Json {
        &self.mesh
    }

    /// The proxy config of the mesh, by the names of its JSON.
    pub fn proxy(&self) -> &Json {
        &self.mesh["defaultConfig"]
    }

    /// This mesh config with `given` laid over it: a member replaces the whole of the previous
    /// one, but for those that `pkg/config/mesh` merges.
    fn with(mut self, given: &JsonMap) -> Self {
        for (key, value) in given {
            let (key, value) = (camel_case(key), with_camel_case(value));
            let old = self.mesh[key.as_str()].take();
            self.mesh[key.as_str()] = match key.as_str() {
                "defaultConfig" => merged_proxy(old, value),
                "defaultProviders" => united(old, value),
                "extensionProviders" => merged_providers(old, value),
                "trustDomainAliases" => merged_aliases(&old, &value),
                _ => value,
            };
        }
        self
    }
}

/// `pkg/config/mesh/mesh.go`, `DefaultMeshConfig`.
fn defaults() -> Json {
    let everywhere = || Json::from(vec![Json::from(&"*")]);
    let envoy = object([(&"path", (&"/dev/stdout").into())]);
    let providers = vec![
        object([
            (&"name", (&"prometheus").into()),
            (&"prometheus", object([])),
        ]),
        object([
            (&"name", (&"stackdriver").into()),
            (&"stackdriver", object([])),
        ]),
        object([(&"envoyFileAccessLog", envoy), (&"name", (&"envoy").into())]),
    ];
    object([
        (&"accessLogEncoding", (&"TEXT").into()),
        (&"accessLogFile", (&"").into()),
        (&"accessLogFormat", (&"").into()),
        (&"defaultConfig", default_proxy()),
        (&"defaultDestinationRuleExportTo", everywhere()),
        (&"defaultServiceExportTo", everywhere()),
        (&"defaultVirtualServiceExportTo", everywhere()),
        (&"enableAutoMtls", true.into()),
        (&"enablePrometheusMerge", true.into()),
        (&"enableTracing", true.into()),
        (&"extensionProviders", providers.into()),
        (
            &"inboundTrafficPolicy",
            object([(&"mode", (&"PASSTHROUGH").into())]),
        ),
        (&"ingressClass", (&"istio").into()),
        (&"ingressControllerMode", (&"STRICT").into()),
        (&"ingressService", (&"istio-ingressgateway").into()),
        (
            &"outboundTrafficPolicy",
            object([(&"mode", (&"ALLOW_ANY").into())]),
        ),
        (&"protocolDetectionTimeout", (&"0s").into()),
        (&"proxyHttpPort", 0.into()),
        (&"proxyInboundListenPort", 15006.into()),
        (&"proxyListenPort", 15001.into()),
        (&"rootNamespace", (&"istio-system").into()),
        (&"trustDomain", (&"cluster.local").into()),
        (&"trustDomainAliases", json!([])),
    ])
}

/// `pkg/config/mesh/mesh.go`, `DefaultProxyConfig`.
fn default_proxy() -> Json {
    object([
        (&"binaryPath", (&"/usr/local/bin/envoy").into()),
        (&"configPath", (&"./etc/istio/proxy").into()),
        (&"controlPlaneAuthPolicy", (&"MUTUAL_TLS").into()),
        (
            &"discoveryAddress",
            (&"istiod.istio-system.svc:15012").into(),
        ),
        (&"drainDuration", (&"45s").into()),
        (&"proxyAdminPort", 15000.into()),
        (&"serviceCluster", (&"istio-proxy").into()),
        (&"statNameLength", 189.into()),
        (&"statusPort", 15020.into()),
        (&"terminationDrainDuration", (&"5s").into()),
    ])
}

/// An object of texts that the program has: neither a key nor a text is copied.
fn object<const N: usize>(members: [(&'static &'static str, Json); N]) -> Json {
    members.into_iter().collect()
}

/// The members of the proxy config that are left out of its JSON where they are as by default;
/// the proxy knows those itself.
const KNOWN_TO_PROXY: &[&str] = &[
    "binaryPath",
    "concurrency",
    "configPath",
    "controlPlaneAuthPolicy",
    "discoveryAddress",
    "drainDuration",
    "envoyAccessLogService",
    "envoyMetricsService",
    "proxyAdminPort",
    "serviceCluster",
    "statNameLength",
    "statusPort",
    "terminationDrainDuration",
    "tracing",
];

/// The canonical JSON of a message; a proxy config without what is as by default.
pub(super) fn message_json(message: &Value) -> Rc<str> {
    let Value::Object(object) = message else {
        return "{}".into();
    };
    match (object.downcast::<Typed>(), Typed::json(message)) {
        _ if object.is_nil() => "{}".into(),
        (Some(typed), Some(json)) if object.type_name() == "*v1alpha1.ProxyConfig" => {
            typed.memoized(|| proxy_config_json(json))
        }
        _ => object.json_text().into(),
    }
}

fn proxy_config_json(json: &Json) -> String {
    let mut kept = json.clone();
    let defaults = default_proxy();
    if let Json::Object(members) = &mut kept {
        members.retain(|key, value| {
            !KNOWN_TO_PROXY.contains(&key.as_str()) || defaults.get(key) != Some(value)
        });
    }
    json_text("*v1alpha1.ProxyConfig", &kept)
}

/// Fields replace; the metadata unites, and so do the headers, one level down.
fn merged_proxy(old: Json, given: Json) -> Json {
    let (mut old, given) = match (old, given) {
        (Json::Object(old), Json::Object(given)) => (old, given),
        (old, Json::Null) => return old,
        (_, given) => return given,
    };
    for (key, value) in given {
        let merged = match key.as_str() {
            "proxyMetadata" | "proxyHeaders" => united(old.remove(&key).unwrap_or_default(), value),
            _ => value,
        };
        old.insert(key, merged);
    }
    Json::Object(old)
}

/// The members of both; of two the given one.
fn united(old: Json, given: Json) -> Json {
    match (old, given) {
        (Json::Object(mut old), Json::Object(given)) => {
            old.extend(given);
            Json::Object(old)
        }
        (old, Json::Null) => old,
        (_, given) => given,
    }
}

/// Providers by name: a given one replaces its namesake or comes last.
fn merged_providers(old: Json, given: Json) -> Json {
    let mut providers = match old {
        Json::Array(old) => old,
        _ => List::new(),
    };
    for provider in given.as_array().into_iter().flatten() {
        match providers
            .iter_mut()
            .find(|known| known["name"] == provider["name"])
        {
            Some(known) => *known = provider.clone(),
            None => providers.push(provider.clone()),
        }
    }
    Json::Array(providers)
}

fn merged_aliases(old: &Json, given: &Json) -> Json {
    let aliases = [old, given]
        .into_iter()
        .filter_map(Json::as_array)
        .flatten();
    let aliases: BTreeSet<&str> = aliases.filter_map(Json::as_str).collect();
    aliases.into_iter().map(Json::from).collect()
}

/// Messages may be written with the names of their definition, too: `proxy_listen_port`.
fn camel_case(key: &str) -> String {
    let mut out = String::with_capacity(key.len());
    let mut words = key.split('_');
    out.push_str(words.next().unwrap_or_default());
    for word in words {
        let mut chars = word.chars();
        out.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        out.push_str(chars.as_str());
    }
    out
}

/// The value with such names throughout, but for the keys of maps, which are data.
fn with_camel_case(value: &Json) -> Json {
    const MAPS: &[&str] = &[
        "proxyMetadata",
        "runtimeValues",
        "matchLabels",
        "customTags",
        "labels",
    ];
    match value {
        Json::Object(members) => {
            let renamed = members.iter().map(|(key, value)| {
                let key = camel_case(key);
                let is_map = MAPS.contains(&key.as_str());
                let value = if is_map {
                    value.clone()
                } else {
                    with_camel_case(value)
                };
                (key, value)
            });
            Json::Object(renamed.collect())
        }
        Json::Array(items) => items.iter().map(with_camel_case).collect(),
        value => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, path: &str, expected: Json) {
        let settings = MeshSettings::from_yaml(text).expect("a mesh config");
        assert_eq!(settings.mesh().pointer(path), Some(&expected), "{text}");
    }

    #[test]
    fn what_is_given_replaces_what_is_default() {
        check("", "/proxyListenPort", json!(15001));
        check("proxyListenPort: 1", "/proxyListenPort", json!(1));
        check("proxy_listen_port: 1", "/proxyListenPort", json!(1));
        check(
            "defaultConfig: {drainDuration: 1s}",
            "/defaultConfig/drainDuration",
            json!("1s"),
        );
        check(
            "defaultConfig: {drainDuration: 1s}",
            "/defaultConfig/statusPort",
            json!(15020),
        );
    }

    #[test]
    fn metadata_providers_and_aliases_unite() {
        check(
            "defaultConfig: {proxyMetadata: {some_key: a}}",
            "/defaultConfig/proxyMetadata",
            json!({"some_key": "a"}),
        );
        check(
            "trustDomainAliases: [b, a, b]",
            "/trustDomainAliases",
            json!(["a", "b"]),
        );
        let providers = "extensionProviders: [{name: envoy, x: 1}, {name: own}]";
        check(
            providers,
            "/extensionProviders/2",
            json!({"name": "envoy", "x": 1}),
        );
        check(providers, "/extensionProviders/3", json!({"name": "own"}));
    }

    #[test]
    fn what_is_no_mapping_is_refused() {
        assert!(matches!(
            MeshSettings::from_yaml("[]"),
            Err(MeshError::NotAMapping)
        ));
        assert!(matches!(
            MeshSettings::from_yaml("{"),
            Err(MeshError::Yaml(_))
        ));
    }
}
