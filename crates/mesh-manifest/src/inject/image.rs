//! The image of the sidecar.

use super::values::InjectorValues;

/// What decides about an image.
#[derive(Clone, Copy, Debug, Default)]
pub struct ImageSettings<'a> {
    /// `hub`, `tag` and `variant` of the values' `global`.
    pub values: Option<&'a InjectorValues>,
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
    let (hub, tag, variant) = match settings.values {
        Some(values) => (&*values.hub, &*values.tag, &*values.variant),
        None => Default::default(),
    };
    let image_type = settings
        .annotation_type
        .or(settings
            .config_type
            .filter(|image_type| !image_type.is_empty()))
        .unwrap_or(variant);
    let name = if settings.name.is_empty() {
        "proxyv2"
    } else {
        settings.name
    };
    format!("{hub}/{name}:{}", with_type(tag, image_type))
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
