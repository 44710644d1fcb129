//! The text of `manifest generate`: all objects in a fixed order, each followed by `---`.

use serde_json::Value;

use crate::render::RenderedComponent;

/// Prints the objects of all components in the order of the peer's `manifest generate`.
pub fn manifest_yaml(components: &[RenderedComponent]) -> String {
    let mut objects: Vec<&Value> = components
        .iter()
        .flat_map(|component| &component.objects)
        .collect();
    objects.sort_by_cached_key(|object| sort_key(object));
    let mut text = String::new();
    for object in objects {
        text.push_str(&mesh_model::yaml::to_string(object));
        text.push_str("\n---\n");
    }
    text
}

/// Rank, API group, kind and name (`operator/pkg/manifest` in istio/istio).
fn sort_key(object: &Value) -> (i32, &str, &str, &str) {
    let group = object["apiVersion"]
        .as_str()
        .and_then(|version| version.split_once('/'))
        .map_or("", |(group, _)| group);
    let kind = object["kind"].as_str().unwrap_or_default();
    (
        rank(group, kind),
        group,
        kind,
        object["metadata"]["name"].as_str().unwrap_or_default(),
    )
}

fn rank(group: &str, kind: &str) -> i32 {
    match (group, kind) {
        ("apiextensions.k8s.io", "CustomResourceDefinition") => -1000,
        ("", "ServiceAccount") | ("rbac.authorization.k8s.io", "ClusterRole") => 1,
        ("rbac.authorization.k8s.io", "ClusterRoleBinding") => 2,
        ("admissionregistration.k8s.io", "ValidatingWebhookConfiguration") => 3,
        ("", "ConfigMap") => 100,
        ("autoscaling", "HorizontalPodAutoscaler") => 1001,
        ("", "Service") => 10000,
        _ => 1000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_come_first_and_services_last() {
        let sorted = [
            ("apiextensions.k8s.io/v1", "CustomResourceDefinition", "z"),
            ("v1", "ServiceAccount", "z"),
            ("rbac.authorization.k8s.io/v1", "ClusterRole", "a"),
            ("rbac.authorization.k8s.io/v1", "ClusterRoleBinding", "a"),
            (
                "admissionregistration.k8s.io/v1",
                "ValidatingWebhookConfiguration",
                "a",
            ),
            ("v1", "ConfigMap", "a"),
            ("v1", "ConfigMap", "b"),
            ("v1", "Secret", "a"),
            ("apps/v1", "Deployment", "a"),
            ("rbac.authorization.k8s.io/v1", "Role", "a"),
            ("autoscaling/v2", "HorizontalPodAutoscaler", "a"),
            ("v1", "Service", "a"),
        ];
        let mut objects: Vec<Value> = sorted
            .iter()
            .map(|(version, kind, name)| serde_json::json!({"apiVersion": version, "kind": kind, "metadata": {"name": name}}))
            .collect();
        let expected = objects.clone();
        objects.reverse();
        objects.sort_by(|a, b| sort_key(a).cmp(&sort_key(b)));
        assert_eq!(objects, expected);
    }
}
