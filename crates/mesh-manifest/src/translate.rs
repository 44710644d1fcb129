//! What the fields of an IstioOperator mean as chart values.
//!
//! The facts are those of `operator/pkg/render/manifest.go` and `operator/pkg/values/map.go` in istio/istio.

use crate::layer::Layered;

/// Fields of `spec` that are chart values of another name.
const FIELDS: [(&str, &str, &[&str]); 5] = [
    ("hub", "spec.hub", &["global", "hub"]),
    ("tag", "spec.tag", &["global", "tag"]),
    ("revision", "spec.revision", &["revision"]),
    (
        "compatibilityVersion",
        "spec.compatibilityVersion",
        &["compatibilityVersion"],
    ),
    ("meshConfig", "spec.meshConfig", &["meshConfig"]),
];

/// Components whose charts ask whether another component is enabled.
const ENABLED: [(&str, &str, &[&str]); 2] = [
    (
        "pilot",
        "spec.components.pilot.enabled",
        &["pilot", "enabled"],
    ),
    (
        "cni",
        "spec.components.cni.enabled",
        &["pilot", "cni", "enabled"],
    ),
];

/// Fills `spec.values` and `metadata.namespace` of a merged document.
///
/// `user_values` are the values that the user wrote; they win over what is translated from other fields.
pub(crate) fn translate(document: &mut Layered, user_values: Option<&Layered>) {
    for (values, path) in translated(document) {
        document.put(&path, values);
    }
    if let Some(values) = user_values.filter(|values| values.is_map()) {
        document.put(&["spec", "values"], values.clone());
    }
    if let Some(namespace) = document.get(&["spec", "values", "global", "istioNamespace"]) {
        let mut namespace = namespace.clone();
        namespace.origin = namespace
            .origin
            .translated("spec.values.global.istioNamespace");
        document.put(&["metadata", "namespace"], namespace);
    }
}

/// The values that other fields stand for, with the paths where they belong.
fn translated(document: &Layered) -> Vec<(Layered, Vec<&'static str>)> {
    let fields = FIELDS.iter().filter_map(|(field, path, target)| {
        let node = document
            .get(&["spec", field])
            .filter(|node| !node.is_null())?;
        Some((from(node, path), target))
    });
    let enabled = ENABLED.iter().filter_map(|(component, path, target)| {
        let node = document.get(&["spec", "components", component, "enabled"])?;
        (node.as_bool() == Some(true)).then(|| (from(node, path), target))
    });
    let below_values = |target: &[&'static str]| [&["spec", "values"], target].concat();
    fields
        .chain(enabled)
        .map(|(node, target)| (node, below_values(target)))
        .collect()
}

/// A copy whose parts say where they were written and that they were translated.
fn from(node: &Layered, path: &'static str) -> Layered {
    let mut copy = node.clone();
    copy.map_origins(&|origin| origin.translated(path));
    copy
}
