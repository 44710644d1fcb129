//! Injection webhooks: which of them a pod meets, whether two of them meet the same pod, and how
//! one is switched off.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use mesh_model::selector::{Labels, Selector};
use serde_json::{Value, json};

use crate::owner::{self, label};

/// Label of namespaces that ask for injection by the default revision.
const INJECTION: &str = "istio-injection";
/// Label of pods that ask for injection, or refuse it.
const INJECT: &str = "sidecar.istio.io/inject";

/// Whether a webhook of a configuration is asked about pods with these labels in namespaces with those.
///
/// A selector that is none meets nothing.
pub fn meets(webhook: &Value, namespace: &Labels, pod: &Labels) -> bool {
    let selects = |selector: &Value, labels: &Labels| {
        Selector::from_json(selector).is_ok_and(|selector| selector.matches(labels))
    };
    selects(&webhook["namespaceSelector"], namespace) && selects(&webhook["objectSelector"], pod)
}

/// A webhook that some pod meets together with others, which would inject it twice.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Overlap {
    /// Name of the configuration.
    pub configuration: String,
    /// Name of the webhook.
    pub webhook: String,
    /// The others as `configuration/webhook`, sorted.
    pub others: Vec<String>,
}

impl fmt::Display for Overlap {
    /// `configuration/webhook with other/webhook, another/webhook`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            configuration,
            webhook,
            others,
        } = self;
        write!(
            formatter,
            "{configuration}/{webhook} with {}",
            others.join(", ")
        )
    }
}

/// The webhooks of injection configurations that overlap
/// (`pkg/config/analysis/analyzers/webhook/webhook.go`).
pub fn overlaps(configurations: &[Value]) -> Vec<Overlap> {
    let configurations: Vec<&Value> = configurations
        .iter()
        .filter(|one| is_injection(one))
        .collect();
    let webhooks: Vec<(&str, &Value)> = configurations
        .iter()
        .flat_map(|one| webhooks(one).map(|webhook| (name(one), webhook)))
        .collect();
    let mut met: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    let revisions: BTreeSet<String> = configurations
        .iter()
        .flat_map(|one| revisions(one))
        .collect();
    for namespace in label_sets(INJECTION, ["enabled", "disabled"], &revisions) {
        for pod in label_sets(INJECT, ["true", "false"], &revisions) {
            let together: Vec<usize> = (0..webhooks.len())
                .filter(|&index| meets(webhooks[index].1, &namespace, &pod))
                .collect();
            for &one in &together {
                met.entry(one)
                    .or_default()
                    .extend(together.iter().filter(|&&other| other != one));
            }
        }
    }
    let full_name = |index: usize| {
        format!(
            "{}/{}",
            webhooks[index].0,
            name_of_webhook(webhooks[index].1)
        )
    };
    met.into_iter()
        .filter(|(_, others)| !others.is_empty())
        .map(|(index, others)| {
            let mut others: Vec<String> = others.into_iter().map(full_name).collect();
            others.sort();
            let (configuration, webhook) = webhooks[index];
            Overlap {
                configuration: configuration.to_owned(),
                webhook: name_of_webhook(webhook).to_owned(),
                others,
            }
        })
        .collect()
}

/// The sets with no label, each value of one label, and each of these with every revision.
fn label_sets(key: &str, values: [&str; 2], revisions: &BTreeSet<String>) -> Vec<Labels> {
    let with = |labels: &Labels, key: &str, value: &str| {
        let mut labels = labels.clone();
        labels.insert(key.to_owned(), value.to_owned());
        labels
    };
    let mut sets = vec![Labels::new()];
    sets.extend(values.map(|value| with(&Labels::new(), key, value)));
    let revised: Vec<Labels> = sets
        .iter()
        .flat_map(|set| {
            revisions
                .iter()
                .map(move |revision| with(set, owner::REVISION, revision))
        })
        .collect();
    sets.extend(revised);
    sets
}

fn name(configuration: &Value) -> &str {
    configuration["metadata"]["name"]
        .as_str()
        .unwrap_or_default()
}

fn name_of_webhook(webhook: &Value) -> &str {
    webhook["name"].as_str().unwrap_or_default()
}

fn webhooks(configuration: &Value) -> impl Iterator<Item = &Value> {
    configuration["webhooks"].as_array().into_iter().flatten()
}

fn is_injection(configuration: &Value) -> bool {
    !revisions(configuration).is_empty()
        || webhooks(configuration).any(|webhook| name_of_webhook(webhook).ends_with("istio.io"))
}

/// The revisions that a configuration mentions: its own label and the values in its selectors.
fn revisions(configuration: &Value) -> BTreeSet<String> {
    let mut revisions: BTreeSet<String> = label(configuration, owner::REVISION)
        .map(str::to_owned)
        .into_iter()
        .collect();
    let selectors = webhooks(configuration)
        .flat_map(|webhook| [&webhook["namespaceSelector"], &webhook["objectSelector"]]);
    for selector in selectors {
        revisions.extend(
            selector["matchLabels"][owner::REVISION]
                .as_str()
                .map(str::to_owned),
        );
        let terms = selector["matchExpressions"]
            .as_array()
            .into_iter()
            .flatten();
        for term in terms.filter(|term| term["key"] == owner::REVISION) {
            let values = term["values"].as_array().into_iter().flatten();
            revisions.extend(values.filter_map(Value::as_str).map(str::to_owned));
        }
    }
    revisions
}

/// Whether a configuration is the un-tagged one of the default revision, which the default tag replaces.
pub fn is_untagged_default(configuration: &Value) -> bool {
    label(configuration, owner::REVISION) == Some("default")
        && label(configuration, owner::TAG).is_none()
}

/// Makes a configuration meet no pod at all, so that a tag can take its place
/// (`istioctl/pkg/tag/generate.go`).
pub fn deactivate(configuration: &mut Value) {
    let never = json!({"matchLabels": {"istio.io/deactivated": "never-match"}});
    for webhook in configuration["webhooks"]
        .as_array_mut()
        .into_iter()
        .flatten()
    {
        webhook["namespaceSelector"] = never.clone();
        webhook["objectSelector"] = never.clone();
    }
}

/// Whether [`deactivate`] was applied to every webhook of a configuration.
pub fn is_deactivated(configuration: &Value) -> bool {
    webhooks(configuration).all(|webhook| {
        !webhook["namespaceSelector"]["matchLabels"]["istio.io/deactivated"].is_null()
    })
}

/// Leaves out the failure policies that istiod raised from `Ignore` to `Fail`, so that applying
/// a validating configuration anew does not take them back (`pilot/pkg/controller/validation`).
pub fn keep_raised_policies(rendered: &mut Value, live: &Value) {
    for webhook in rendered["webhooks"].as_array_mut().into_iter().flatten() {
        let raised = webhooks(live)
            .any(|one| one["name"] == webhook["name"] && one["failurePolicy"] == "Fail");
        if let Some(webhook) = webhook.as_object_mut().filter(|_| raised)
            && webhook
                .get("failurePolicy")
                .is_some_and(|policy| policy == "Ignore")
        {
            webhook.remove("failurePolicy");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn configuration(name: &str, namespace: Value) -> Value {
        json!({
            "metadata": {"name": name, "labels": {"istio.io/rev": "default"}},
            "webhooks": [{"name": "namespace.sidecar-injector.istio.io", "namespaceSelector": namespace, "objectSelector": {}}],
        })
    }

    #[test]
    fn two_that_meet_one_pod_overlap_until_one_is_deactivated() {
        let enabled = json!({"matchLabels": {"istio-injection": "enabled"}});
        let mut both = [
            configuration("one", enabled.clone()),
            configuration("two", enabled),
        ];
        let found = overlaps(&both);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].configuration, "one");
        assert_eq!(found[0].others, ["two/namespace.sidecar-injector.istio.io"]);
        deactivate(&mut both[0]);
        assert!(is_deactivated(&both[0]) && !is_deactivated(&both[1]));
        assert_eq!(overlaps(&both), []);
    }

    #[test]
    fn other_webhooks_are_left_alone() {
        let foreign = |name: &str| json!({"metadata": {"name": name}, "webhooks": [{"name": "pods.example.com"}]});
        assert_eq!(overlaps(&[foreign("one"), foreign("two")]), []);
    }

    #[test]
    fn a_raised_policy_is_not_taken_back() {
        let validator = |policy: &str| json!({"webhooks": [{"name": "a", "failurePolicy": policy}, {"name": "b"}]});
        let mut rendered = validator("Ignore");
        keep_raised_policies(&mut rendered, &validator("Ignore"));
        assert_eq!(rendered, validator("Ignore"));
        keep_raised_policies(&mut rendered, &validator("Fail"));
        assert_eq!(
            rendered,
            json!({"webhooks": [{"name": "a"}, {"name": "b"}]})
        );
    }
}
