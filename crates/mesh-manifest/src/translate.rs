//! What the fields of an IstioOperator mean as chart values.
//!
//! The facts are those of `operator/pkg/render/manifest.go` in istio/istio, and of recorded runs: what the user
//! writes in `values` wins over `hub`, `tag`, `revision` and `compatibilityVersion`, but `meshConfig` and the
//! components' flags win over `values`.

use serde_json::Value;

use crate::layer::{Layered, Origin};

/// A path of keys.
type Path = &'static [&'static str];

/// Fields of `spec` that are chart values of another name.
const FIELDS: [(&str, &str, Path); 4] = [
    ("hub", "spec.hub", &["spec", "values", "global", "hub"]),
    ("tag", "spec.tag", &["spec", "values", "global", "tag"]),
    ("revision", "spec.revision", &["spec", "values", "revision"]),
    (
        "compatibilityVersion",
        "spec.compatibilityVersion",
        &["spec", "values", "compatibilityVersion"],
    ),
];

/// Components whose charts ask whether another component is enabled.
const ENABLED: [(&str, &str, Path); 2] = [
    (
        "pilot",
        "spec.components.pilot.enabled",
        &["spec", "values", "pilot", "enabled"],
    ),
    (
        "cni",
        "spec.components.cni.enabled",
        &["spec", "values", "pilot", "cni", "enabled"],
    ),
];

/// Fills `spec.values` and `metadata.namespace` of a merged document.
///
/// `user_values` are the values that the user wrote.
pub(crate) fn translate(document: &mut Layered, user_values: Option<&Layered>) {
    for (field, path, target) in FIELDS {
        let node = document
            .get(&["spec", field])
            .filter(|node| !node.is_null());
        if let Some(copy) = node.map(|node| copied(node, path)) {
            document.put(target, copy);
        }
    }
    if let Some(values) = user_values.filter(|values| values.is_map()) {
        document.put(&["spec", "values"], values.clone());
    }
    if let Some(config) = document
        .get(&["spec", "meshConfig"])
        .filter(|config| config.is_map())
    {
        let copy = copied(config, "spec.meshConfig");
        document.put(&["spec", "values", "meshConfig"], copy);
    }
    for (component, path, target) in ENABLED {
        let flag = enabled_flag(document, component, path);
        document.put(target, flag);
    }
    if let Some(namespace) = document.get(&["spec", "values", "global", "istioNamespace"]) {
        let copy = copied(namespace, "spec.values.global.istioNamespace");
        document.put(&["metadata", "namespace"], copy);
    }
}

/// Whether a component is enabled in so many words.
fn enabled_flag(document: &Layered, component: &str, path: &'static str) -> Layered {
    let flag = document.get(&["spec", "components", component, "enabled"]);
    let is_enabled = flag.and_then(Layered::as_bool) == Some(true);
    let origin = flag.map_or(&document.origin, |flag| &flag.origin);
    Layered::new(Value::Bool(is_enabled), &origin.translated(path))
}

/// A copy whose parts say where they were written and that they were translated.
fn copied(node: &Layered, path: &'static str) -> Layered {
    let mut copy = node.clone();
    copy.map_origins(&|origin: &Origin| origin.translated(path));
    copy
}

/// The values that the user wrote and that translation replaced: their paths, with the field that decides.
pub(crate) fn replaced<'a>(
    user: &'a Layered,
    document: &'a Layered,
) -> impl Iterator<Item = (&'a Layered, Path, &'static str)> {
    ENABLED.iter().filter_map(|(_, path, target)| {
        let written = user.get(target)?;
        (written.as_bool() != document.get(target)?.as_bool()).then_some((written, *target, *path))
    })
}

#[cfg(test)]
mod tests {
    use super::translate;
    use crate::layer::{Layer, Layered, Origin};
    use serde_json::{Value, json};

    #[track_caller]
    fn check(spec: Value, user_values: Value, expected: Value) {
        let origin = Origin::of(Layer::BuiltIn);
        let mut document = Layered::new(json!({ "spec": spec }), &origin);
        translate(&mut document, Some(&Layered::new(user_values, &origin)));
        assert_eq!(document.to_json()["spec"]["values"], expected);
    }

    #[test]
    fn what_wins() {
        let flags = json!({ "enabled": false, "cni": { "enabled": false } });
        check(
            json!({ "hub": "spec", "tag": "t", "revision": "r", "compatibilityVersion": "1.28" }),
            json!({ "global": { "hub": "values" } }),
            json!({ "global": { "hub": "values", "tag": "t" }, "revision": "r", "compatibilityVersion": "1.28", "pilot": flags }),
        );
        check(
            json!({ "meshConfig": { "a": "spec", "b": 1 } }),
            json!({ "meshConfig": { "a": "values", "c": 1 } }),
            json!({ "meshConfig": { "a": "spec", "b": 1, "c": 1 }, "pilot": flags }),
        );
        check(
            json!({ "components": { "pilot": { "enabled": true }, "cni": {} }, "values": null }),
            json!({ "pilot": { "cni": { "enabled": true } } }),
            json!({ "pilot": { "enabled": true, "cni": { "enabled": false } } }),
        );
    }
}
