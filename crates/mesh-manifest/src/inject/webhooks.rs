//! What the injection webhooks of a cluster do to a pod (`istioctl/pkg/checkinject/checkinject.go`).
//!
//! A webhook configuration holds several webhooks, each with a selector for namespaces and one for pods.
//! They are looked at in order, and the first that has something to say speaks for the configuration.

use mesh_model::selector::{Labels, Selector, labels};
use serde_json::{Value as Json, json};

/// The label with the revision of a control plane.
pub(super) const REVISION: &str = "istio.io/rev";
/// The label of a namespace that turns injection on or off.
pub(super) const INJECTION: &str = "istio-injection";
/// What a deactivated webhook selects, on purpose something that nobody has.
const NEVER: (&str, &str) = ("istio.io/deactivated", "never-match");

/// What one webhook configuration does to a pod.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct WebhookVerdict {
    /// The configuration.
    pub webhook: String,
    /// The revision of the control plane that it calls.
    pub revision: String,
    /// Whether it has the pod injected.
    pub injected: bool,
    /// Why, for people.
    pub reason: String,
}

/// What each injection webhook does to a pod with these labels, in a namespace with those; by name.
///
/// Webhook configurations that are not Istio's are left out.
pub fn webhook_verdicts<'a>(
    configurations: impl IntoIterator<Item = &'a Json>,
    pod: &Labels,
    namespace: &Labels,
) -> Vec<WebhookVerdict> {
    let verdict = |configuration: &Json| {
        let webhooks = webhooks(configuration);
        let (injected, reason) = judge(webhooks, pod, namespace);
        WebhookVerdict {
            webhook: text(&configuration["metadata"]["name"]),
            revision: revision(configuration),
            injected,
            reason,
        }
    };
    let configurations = configurations.into_iter();
    let mut verdicts: Vec<_> = configurations
        .filter(|it| is_istio(it))
        .map(verdict)
        .collect();
    verdicts.sort_by(|one, other| one.webhook.cmp(&other.webhook));
    verdicts
}

/// The webhooks of a configuration.
pub(super) fn webhooks(configuration: &Json) -> &[Json] {
    configuration["webhooks"]
        .as_array()
        .map_or(&[], Vec::as_slice)
}

/// The revision that an object is labelled with, or nothing.
pub(super) fn revision(object: &Json) -> String {
    text(&object["metadata"]["labels"][REVISION])
}

fn text(value: &Json) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn is_istio(configuration: &Json) -> bool {
    let is_ours = |webhook: &Json| {
        let name = webhook["name"].as_str();
        name.is_some_and(|name| name.ends_with("istio.io"))
    };
    webhooks(configuration).iter().any(is_ours)
}

/// Whether a configuration has the pod injected, and why.
fn judge(webhooks: &[Json], pod: &Labels, namespace: &Labels) -> (bool, String) {
    let mut verdicts = webhooks
        .iter()
        .filter_map(|webhook| judge_one(webhook, pod, namespace));
    verdicts
        .next()
        .unwrap_or_else(|| (false, why_nothing_matches(webhooks)))
}

/// The verdict of one webhook, if it has one.
fn judge_one(webhook: &Json, pod: &Labels, namespace: &Labels) -> Option<(bool, String)> {
    let (of_namespace, of_pod) = (&webhook["namespaceSelector"], &webhook["objectSelector"]);
    match (matches(of_namespace, namespace), matches(of_pod, pod)) {
        (true, true) => {
            let (namespace, pod) = (deciding(of_namespace, namespace), deciding(of_pod, pod));
            Some((true, why_both_match(namespace, pod)))
        }
        (true, false) => {
            let label = preventing(of_pod, pod)?;
            Some((
                false,
                format!("Pod has {label} label, preventing injection"),
            ))
        }
        (false, true) => {
            let value = namespace
                .get(INJECTION)
                .filter(|value| *value != "enabled")?;
            let reason = format!("Namespace has {INJECTION}={value} label, preventing injection");
            Some((false, reason))
        }
        (false, false) => None,
    }
}

fn why_both_match(namespace: Option<String>, pod: Option<String>) -> String {
    match (namespace, pod) {
        (Some(namespace), Some(pod)) => {
            format!("Namespace label {namespace} matches, and pod label {pod} matches")
        }
        (Some(namespace), None) if namespace.contains("kubernetes.io/metadata.name") => format!(
            "Namespace label {namespace} matches (Automatic injection is enabled in all namespaces)."
        ),
        (Some(namespace), None) => format!("Namespace label {namespace} matches"),
        (None, Some(pod)) => format!("Pod label {pod} matches"),
        (None, None) => {
            "Every pod matches that no label of its own or of its namespace excludes".to_owned()
        }
    }
}

/// Whether a selector holds; an absent one always does, one that cannot be read never.
fn matches(selector: &Json, labels: &Labels) -> bool {
    Selector::from_json(selector).is_ok_and(|selector| selector.matches(labels))
}

fn expressions(selector: &Json) -> &[Json] {
    selector["matchExpressions"]
        .as_array()
        .map_or(&[], Vec::as_slice)
}

fn values(expression: &Json) -> impl Iterator<Item = &str> {
    let values = expression["values"].as_array().into_iter().flatten();
    values.filter_map(Json::as_str)
}

/// The label by which a matching selector matches: the first whose value it looks at.
fn deciding(selector: &Json, own: &Labels) -> Option<String> {
    let looks_at_value =
        |expression: &&Json| matches!(expression["operator"].as_str(), Some("In" | "NotIn"));
    let expressions = expressions(selector).iter().filter(looks_at_value);
    let required = labels(&selector["matchLabels"]).into_keys();
    let keys = expressions
        .map(|expression| text(&expression["key"]))
        .chain(required);
    keys.filter_map(|key| own.get(&key).map(|value| format!("{key}={value}")))
        .next()
}

/// The label by which a pod keeps a selector from matching.
fn preventing(selector: &Json, own: &Labels) -> Option<String> {
    let prevents = |expression: &Json| {
        let key = expression["key"].as_str()?;
        let own = own.get(key)?;
        let is_excluded = match expression["operator"].as_str() {
            Some("DoesNotExist") => true,
            Some("NotIn") => values(expression).any(|value| value == own),
            _ => false,
        };
        is_excluded.then(|| format!("{key}={own}"))
    };
    expressions(selector).iter().find_map(prevents)
}

fn why_nothing_matches(webhooks: &[Json]) -> String {
    if webhooks.iter().any(is_deactivated) {
        return "The injection webhook is deactivated, and will never match labels.".to_owned();
    }
    let wanted = |selector: &str| {
        let selectors = webhooks.iter().map(|webhook| &webhook[selector]);
        selectors
            .flat_map(wanted_labels)
            .collect::<Vec<_>>()
            .join(", ")
    };
    format!(
        "No matching namespace labels ({}) or pod labels ({})",
        wanted("namespaceSelector"),
        wanted("objectSelector")
    )
}

fn is_deactivated(webhook: &Json) -> bool {
    let never = json!({ NEVER.0: NEVER.1 });
    let is_never =
        |selector: &Json| selector["matchLabels"] == never && expressions(selector).is_empty();
    is_never(&webhook["namespaceSelector"]) && is_never(&webhook["objectSelector"])
}

/// The labels that a selector asks for, as `key=value`.
fn wanted_labels(selector: &Json) -> Vec<String> {
    let mut wanted = Vec::new();
    for expression in expressions(selector) {
        if expression["operator"] == "In" {
            let key = text(&expression["key"]);
            wanted.extend(values(expression).map(|value| format!("{key}={value}")));
        }
    }
    wanted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(webhook: Json, pod: Json, namespace: Json, injected: bool, reason: &str) {
        let configuration = json!({"metadata": {"name": "w"}, "webhooks": [webhook]});
        let verdicts = webhook_verdicts([&configuration], &labels(&pod), &labels(&namespace));
        let found: Vec<_> = verdicts
            .iter()
            .map(|verdict| (verdict.injected, verdict.reason.as_str()))
            .collect();
        assert_eq!(found, [(injected, reason)]);
    }

    #[test]
    fn absent_labels_inject_too() {
        let absent = json!({"matchExpressions": [{"key": REVISION, "operator": "DoesNotExist"}]});
        let webhook =
            json!({"name": "auto.istio.io", "namespaceSelector": absent, "objectSelector": absent});
        let reason = "Every pod matches that no label of its own or of its namespace excludes";
        check(webhook.clone(), json!({}), json!({}), true, reason);
        let reason = "Pod has istio.io/rev=x label, preventing injection";
        check(webhook, json!({REVISION: "x"}), json!({}), false, reason);
    }

    #[test]
    fn plain_labels_decide_as_expressions_do() {
        let webhook = json!({
            "name": "x.istio.io",
            "namespaceSelector": {"matchLabels": {INJECTION: "enabled"}},
        });
        let reason = "Namespace label istio-injection=enabled matches";
        check(
            webhook.clone(),
            json!({}),
            json!({INJECTION: "enabled"}),
            true,
            reason,
        );
        let reason = "Namespace has istio-injection=disabled label, preventing injection";
        check(
            webhook,
            json!({}),
            json!({INJECTION: "disabled"}),
            false,
            reason,
        );
    }

    #[test]
    fn an_unreadable_selector_never_matches() {
        let selector = json!({"matchExpressions": [{"key": "a", "operator": "Near"}]});
        let webhook = json!({"name": "x.istio.io", "namespaceSelector": selector});
        check(
            webhook,
            json!({}),
            json!({}),
            false,
            "No matching namespace labels () or pod labels ()",
        );
    }

    #[test]
    fn webhooks_of_others_do_not_count() {
        let other = json!({"webhooks": [{"name": "pods.example.com"}]});
        assert_eq!(
            webhook_verdicts([&other], &Labels::new(), &Labels::new()),
            []
        );
    }
}
