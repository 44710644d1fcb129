//! The container images that an installation needs, for clusters that cannot reach a registry.

use std::collections::BTreeSet;

use serde_json::Value;

/// The images of the workloads among some objects, and of what the injector puts into pods, sorted.
pub fn images<'a>(objects: impl IntoIterator<Item = &'a Value>) -> BTreeSet<String> {
    let mut images = BTreeSet::new();
    for object in objects {
        let pod = &object["spec"]["template"]["spec"];
        for list in ["initContainers", "containers"] {
            let containers = pod[list].as_array().into_iter().flatten();
            images.extend(
                containers
                    .filter_map(|one| one["image"].as_str())
                    .map(str::to_owned),
            );
        }
        if object["kind"] == "ConfigMap" {
            images.extend(injected(object).into_iter().flatten());
        }
    }
    // The injector replaces this word by the image of the proxy.
    images.remove("auto");
    images
}

/// The images that an injector with this configuration puts into pods.
fn injected(config_map: &Value) -> Option<BTreeSet<String>> {
    let data = &config_map["data"];
    data["config"].as_str()?;
    let values: Value = serde_json::from_str(data["values"].as_str()?).ok()?;
    let global = &values["global"];
    let named = [
        &global["proxy"]["image"],
        &global["proxy_init"]["image"],
        &global["agentgateway"]["image"],
    ];
    Some(
        named
            .into_iter()
            .filter_map(Value::as_str)
            .filter(|name| !name.is_empty())
            .map(|name| full_name(name, global))
            .collect(),
    )
}

/// The name of an image with registry and tag; one with a slash is whole already.
fn full_name(name: &str, global: &Value) -> String {
    if name.contains('/') {
        return name.to_owned();
    }
    let text = |key: &str| match &global[key] {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    let (hub, tag, variant) = (text("hub"), text("tag"), text("variant"));
    match variant.as_str() {
        "" => format!("{hub}/{name}:{tag}"),
        variant => format!("{hub}/{name}:{tag}-{variant}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn workloads_and_the_injector_name_images() {
        let objects = [
            json!({"kind": "Deployment", "spec": {"template": {"spec": {
                "initContainers": [{"image": "a/init:1"}],
                "containers": [{"image": "auto"}, {"image": "a/pilot:1"}],
            }}}}),
            json!({"kind": "ConfigMap", "data": {"config": "x", "values": json!({"global": {
                "hub": "h", "tag": 1, "variant": "distroless",
                "proxy": {"image": "proxyv2"}, "proxy_init": {"image": "other/init:2"},
            }}).to_string()}}),
            json!({"kind": "ConfigMap", "data": {"values": "{}"}}),
        ];
        let found: Vec<String> = images(&objects).into_iter().collect();
        assert_eq!(
            found,
            [
                "a/init:1",
                "a/pilot:1",
                "h/proxyv2:1-distroless",
                "other/init:2"
            ]
        );
    }
}
