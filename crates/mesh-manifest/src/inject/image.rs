//! The image of the sidecar.

use gotmpl::{Value, format_value};
use serde_json::Value as Json;

/// What decides about an image.
#[derive(Clone, Copy, Debug, Default)]
pub struct ImageSettings<'a> {
    /// `hub`, `tag` and `variant` of the values' `global`.
    pub global: Option<&'a Json>,
    /// The name of the image, `proxyv2` when it is empty.
    pub name: &'a str,
    /// The type that the proxy config asks for.
    pub config_type: Option<&'a str>,
    /// The annotation `sidecar.istio.io/proxyImageType`.
    pub annotation_type: Option<&'a str>,
}

const DEFAULT_TYPE: &str = "default";

/// `HUB/NAME:TAG`, the tag with the type of the image behind it
/// (`pkg/kube/inject/inject.go`, `ProxyImage`).
pub fn proxy_image(settings: &ImageSettings<'_>) -> String {
    let global = settings.global.unwrap_or(&Json::Null);
    let variant = global["variant"].as_str();
    let image_type = settings
        .annotation_type
        .or(settings
            .config_type
            .filter(|image_type| !image_type.is_empty()))
        .or(variant)
        .unwrap_or_default();
    let name = if settings.name.is_empty() {
        "proxyv2"
    } else {
        settings.name
    };
    let hub = global["hub"].as_str().unwrap_or_default();
    let tag = tag(&global["tag"]);
    format!("{hub}/{name}:{}", with_type(&tag, image_type))
}

/// The tag may be written as a number.
fn tag(tag: &Json) -> String {
    if tag.is_null() {
        String::new()
    } else {
        format_value(&Value::from_json(tag))
    }
}

fn with_type(tag: &str, image_type: &str) -> String {
    if image_type.is_empty() {
        return tag.to_owned();
    }
    let bare = ["-distroless", "-debug"]
        .iter()
        .find_map(|known| tag.strip_suffix(known));
    let bare = bare.unwrap_or(tag);
    if image_type == DEFAULT_TYPE {
        bare.to_owned()
    } else {
        format!("{bare}-{image_type}")
    }
}
