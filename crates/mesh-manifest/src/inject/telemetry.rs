//! The OpenTelemetry resource attributes of a workload, by the semantic conventions for
//! Kubernetes.

use gotmpl::{List, Map, Value, format_value};
use mesh_model::shared::Value as Json;

/// What the attributes are made of.
pub(super) struct Workload<'a> {
    pub(super) annotations: Map,
    pub(super) labels: Map,
    pub(super) namespace: &'a str,
    pub(super) containers: &'a List,
}

const NAMESPACE: &str = "service.namespace";
const VERSION: &str = "service.version";
const INSTANCE: &str = "service.instance.id";

/// The attributes as a comma list; nothing unless some extension provider of the mesh asks for
/// enrichment by the conventions.
pub(super) fn resource_attributes(mesh: Option<&Json>, workload: &Workload<'_>) -> String {
    if !mesh.is_some_and(is_enriching) {
        return String::new();
    }
    let attributes = [
        (
            NAMESPACE,
            workload
                .attribute(NAMESPACE)
                .or_else(|| workload.own_namespace()),
        ),
        (
            VERSION,
            workload.attribute(VERSION).or_else(|| workload.version()),
        ),
        (
            INSTANCE,
            workload.attribute(INSTANCE).or_else(|| workload.instance()),
        ),
    ];
    let present = attributes
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));
    present
        .map(|(name, value)| format!("{name}={value}"))
        .collect::<Vec<_>>()
        .join(",")
}

fn is_enriching(mesh: &Json) -> bool {
    let providers = mesh["extensionProviders"].as_array();
    providers.into_iter().flatten().any(|provider| {
        let enrichment = &provider["opentelemetry"]["serviceAttributeEnrichment"];
        // The enum's number is as good as its name.
        *enrichment == "OTEL_SEMANTIC_CONVENTIONS" || *enrichment == 1
    })
}

impl Workload<'_> {
    fn attribute(&self, name: &str) -> Option<String> {
        let annotation = format!("resource.opentelemetry.io/{name}");
        self.annotations
            .get(&annotation)
            .map(|value| format_value(&value))
    }

    fn own_namespace(&self) -> Option<String> {
        Some(self.namespace.to_owned()).filter(|namespace| !namespace.is_empty())
    }

    fn version(&self) -> Option<String> {
        if let Some(label) = self.labels.get("app.kubernetes.io/version") {
            return Some(format_value(&label));
        }
        match &**self.containers {
            [only] => image_version(&text(only, "Image")),
            _ => None,
        }
    }

    fn instance(&self) -> Option<String> {
        let first = text(self.containers.first()?, "Name");
        Some(format!("{}.$(POD_NAME).{first}", self.namespace))
    }
}

/// A text among the fields of a container.
fn text(container: &Value, field: &str) -> String {
    let found = match container {
        Value::Object(container) => container.field(field),
        _ => None,
    };
    found.map_or_else(String::new, |value| format_value(&value))
}

/// The tag, the digest, or both joined by `@`.
fn image_version(image: &str) -> Option<String> {
    let (name, digest) = image.split_once('@').unwrap_or((image, ""));
    let last = name.rsplit('/').next().unwrap_or(name);
    let tag = last.split_once(':').map_or("", |(_, tag)| tag);
    match (tag, digest) {
        ("", "") => None,
        (tag, "") => Some(tag.to_owned()),
        ("", digest) => Some(digest.to_owned()),
        (tag, digest) => Some(format!("{tag}@{digest}")),
    }
}
