//! Fields that istiod, or the installation as a whole, writes into objects after they were applied.

use serde_json::Value;

use super::field::Change;
use crate::webhook;

/// Whether a difference is the doing of istiod: the CA bundles of webhooks, the failure policy that
/// it raises once it can answer (`pilot/pkg/controller/validation`); or of the default tag, which
/// switches the un-tagged webhooks off.
pub(super) fn is_owned(change: &Change, before: &Value, after: &Value) -> bool {
    let kind = after["kind"].as_str().or_else(|| before["kind"].as_str());
    let field = |name: &str| change.path.contains(name);
    match kind.unwrap_or_default() {
        "MutatingWebhookConfiguration" => {
            field(".clientConfig.caBundle")
                || is_switched_off(before, after)
                    && (field("].namespaceSelector") || field("].objectSelector"))
        }
        "ValidatingWebhookConfiguration" => {
            let raised = field("].failurePolicy")
                && change.before.as_ref().is_some_and(|value| value == "Fail");
            field(".clientConfig.caBundle") || raised
        }
        "CustomResourceDefinition" => field(".clientConfig.caBundle"),
        _ => false,
    }
}

/// Whether a difference tells who installed an object, not how it works: labels of charts and
/// installers, the record of values, and the texts of injection templates, which are those of the charts.
pub(super) fn is_mark(change: &Change, object: &Value) -> bool {
    let path = change.path.as_str();
    let of_charts = [
        "app.kubernetes.io/",
        "helm.sh/chart",
        "operator.istio.io",
        "kubernetes.io/description",
    ];
    let name = object["metadata"]["name"].as_str().unwrap_or_default();
    match object["kind"].as_str().unwrap_or_default() {
        "ConfigMap" if name == "values" || name.starts_with("values-") => true,
        "ConfigMap" if path.starts_with("data.config.templates.") => true,
        "CustomResourceDefinition" if path.contains(".openAPIV3Schema") => true,
        _ => {
            path.contains("metadata.labels.release")
                || path.contains("metadata.") && of_charts.iter().any(|mark| path.contains(mark))
        }
    }
}

/// Whether the default tag serves in place of an un-tagged configuration.
fn is_switched_off(before: &Value, after: &Value) -> bool {
    webhook::is_untagged_default(before)
        && webhook::is_deactivated(before)
        && !webhook::is_deactivated(after)
}

#[cfg(test)]
mod tests {
    use super::super::{lacking, unmet};
    use crate::webhook;
    use serde_json::json;

    #[test]
    fn what_istiod_writes_is_counted_and_hidden() {
        let desired = json!({"kind": "ValidatingWebhookConfiguration", "webhooks": [
            {"name": "a", "clientConfig": {"caBundle": "old"}, "failurePolicy": "Ignore", "sideEffects": "None"},
        ]});
        let mut live = desired.clone();
        live["webhooks"][0]["clientConfig"]["caBundle"] = "new".into();
        live["webhooks"][0]["failurePolicy"] = "Fail".into();
        let fields = unmet(&desired, &live);
        assert_eq!((fields.changes.len(), fields.hidden), (0, 2));
        live["webhooks"][0]["sideEffects"] = "Some".into();
        assert_eq!(unmet(&desired, &live).changes.len(), 1);
    }

    #[test]
    fn marks_of_installers_are_no_lack() {
        let object = |version: &str, part: &str| json!({"kind": "Service", "metadata": {"labels": {"app.kubernetes.io/version": version, "app": part}}});
        assert!(
            lacking(&object("1", "a"), &object("2", "a"))
                .changes
                .is_empty()
        );
        assert_eq!(
            lacking(&object("1", "a"), &object("1", "b")).changes.len(),
            1
        );
    }

    #[test]
    fn webhooks_that_a_tag_replaces_are_as_they_should_be() {
        let desired = json!({
            "kind": "MutatingWebhookConfiguration", "metadata": {"labels": {"istio.io/rev": "default"}},
            "webhooks": [{"name": "a", "namespaceSelector": {"matchLabels": {"x": "y"}}, "objectSelector": {}}],
        });
        let mut live = desired.clone();
        webhook::deactivate(&mut live);
        let fields = unmet(&desired, &live);
        assert!(fields.changes.is_empty() && fields.hidden > 0, "{fields:?}");
    }
}
