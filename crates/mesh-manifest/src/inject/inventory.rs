//! Which namespaces are injected by whom, and which pods are behind (`istioctl/pkg/injector/injector-list.go`).

use std::collections::BTreeMap;

use mesh_model::selector::{Labels, Selector, labels};
use serde_json::Value as Json;

use super::decision::IGNORED_NAMESPACES;
use super::webhooks::{INJECTION, REVISION, revision, webhooks};

/// The label that turns ambient mode on.
const DATAPLANE_MODE: &str = "istio.io/dataplane-mode";
/// The webhooks that look at labels of namespaces.
const NAMESPACE_WEBHOOKS: [&str; 2] = [
    "rev.namespace.sidecar-injector.istio.io",
    "namespace.sidecar-injector.istio.io",
];

/// Who injects what in a mesh.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct InjectorList {
    /// The namespaces by name.
    pub namespaces: Vec<InjectedNamespace>,
    /// The webhook configurations by name.
    pub hooks: Vec<Hook>,
}

/// What is injected in a namespace.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct InjectedNamespace {
    /// The namespace.
    pub namespace: String,
    /// The revision whose webhook takes it, `MISSING/…` if its label names none that there is; empty if there is no label.
    pub revision: String,
    /// Whether pods without labels of their own are injected.
    pub automatic: bool,
    /// Its pods by the revision that injected them.
    pub pods: Vec<PodCount>,
}

/// How many pods of a namespace were injected by one revision.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PodCount {
    /// The revision; empty for pods without a proxy.
    pub revision: String,
    /// How many there are.
    pub pods: usize,
    /// How many of them say that they are not to be injected.
    pub injection_disabled: usize,
    /// How many of them another revision than the namespace's injected.
    pub needs_restart: usize,
}

/// A webhook configuration that injects.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Hook {
    /// The configuration.
    pub hook: String,
    /// The revision of the control plane that it calls.
    pub revision: String,
    /// The namespaces whose labels it matches.
    pub namespaces: Vec<String>,
    /// The image of the proxies that it adds; empty if that is not known.
    pub sidecar_image: String,
}

/// What the list is made of; each an object as the API server has it.
#[derive(Clone, Debug, Default)]
pub struct InjectorFacts<'a> {
    /// Every Namespace.
    pub namespaces: Vec<&'a Json>,
    /// Every MutatingWebhookConfiguration.
    pub configurations: Vec<&'a Json>,
    /// Every Pod.
    pub pods: Vec<&'a Json>,
    /// Every ConfigMap, or those of revisions.
    pub config_maps: Vec<&'a Json>,
    /// The namespace of the control plane.
    pub istio_namespace: &'a str,
    /// The one namespace to tell about; all if there is none of that name.
    pub only: Option<&'a str>,
}

impl InjectorList {
    /// Puts the list together.
    pub fn of(facts: &InjectorFacts<'_>) -> Self {
        let is_hook = |object: &&&Json| object["metadata"]["labels"]["app"] == "sidecar-injector";
        let mut hooks: Vec<&Json> = facts
            .configurations
            .iter()
            .filter(is_hook)
            .copied()
            .collect();
        hooks.sort_by_key(|hook| name(hook));
        let namespaces = meant_namespaces(facts);
        let mut pods: BTreeMap<&str, Vec<&Json>> = BTreeMap::new();
        for pod in &facts.pods {
            let namespace = pod["metadata"]["namespace"].as_str().unwrap_or_default();
            pods.entry(namespace).or_default().push(pod);
        }
        let images = images(&facts.config_maps);
        let in_namespace = |namespace: &&Json| {
            let pods = pods.get(name(namespace)).map_or(&[][..], Vec::as_slice);
            in_namespace(namespace, &hooks, pods)
        };
        Self {
            namespaces: namespaces.iter().map(in_namespace).collect(),
            hooks: hooks
                .iter()
                .map(|hook| Hook {
                    hook: name(hook).to_owned(),
                    revision: revision(hook),
                    namespaces: taken(hook, &namespaces),
                    sidecar_image: images.get(&revision(hook)).cloned().unwrap_or_default(),
                })
                .collect(),
        }
    }
}

impl InjectedNamespace {
    /// What the table says of it: one row for each revision among its pods, or one row without pods if
    /// it is injected, as namespace, revision and count.
    pub fn rows(&self) -> Vec<[String; 3]> {
        let mut counts: Vec<_> = self.pods.iter().map(ToString::to_string).collect();
        if counts.is_empty() && !self.revision.is_empty() {
            counts.push("<no pods>".to_owned());
        }
        let row = |count| [self.namespace.clone(), self.revision.clone(), count];
        counts.into_iter().map(row).collect()
    }
}

impl Hook {
    /// What the table says of it: one row for each namespace, or one without, as namespace, name, revision and image.
    pub fn rows(&self) -> Vec<[String; 4]> {
        let row = |namespace: &String| {
            let (hook, revision) = (self.hook.clone(), self.revision.clone());
            [
                namespace.clone(),
                hook,
                revision,
                self.sidecar_image.clone(),
            ]
        };
        match self.namespaces.as_slice() {
            [] => vec![row(&"DOES NOT AUTOINJECT".to_owned())],
            namespaces => namespaces.iter().map(row).collect(),
        }
    }
}

impl std::fmt::Display for PodCount {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let revision = match self.revision.as_str() {
            "" => "<non-Istio>",
            revision => revision,
        };
        write!(formatter, "{revision}: {}", self.pods)?;
        if self.injection_disabled > 0 {
            write!(
                formatter,
                " (injection disabled: {})",
                self.injection_disabled
            )?;
        }
        if self.needs_restart > 0 {
            write!(formatter, " NEEDS RESTART: {}", self.needs_restart)?;
        }
        Ok(())
    }
}

fn name(object: &Json) -> &str {
    object["metadata"]["name"].as_str().unwrap_or_default()
}

fn own_labels(object: &Json) -> Labels {
    labels(&object["metadata"]["labels"])
}

/// The namespaces that could be injected, by name.
fn meant_namespaces<'a>(facts: &InjectorFacts<'a>) -> Vec<&'a Json> {
    let is_meant = |namespace: &&&Json| {
        let name = name(namespace);
        !IGNORED_NAMESPACES.contains(&name)
            && name != facts.istio_namespace
            && !is_ambient(&own_labels(namespace))
    };
    let mut namespaces: Vec<_> = facts.namespaces.iter().filter(is_meant).copied().collect();
    namespaces.sort_by_key(|namespace| name(namespace));
    if namespaces
        .iter()
        .any(|namespace| Some(name(namespace)) == facts.only)
    {
        namespaces.retain(|namespace| Some(name(namespace)) == facts.only);
    }
    namespaces
}

/// Whether a namespace is in ambient mode; labels for sidecars beat that.
fn is_ambient(labels: &Labels) -> bool {
    let is = |key: &str, value: &str| labels.get(key).is_some_and(|own| own == value);
    let has_revision = labels
        .get(REVISION)
        .is_some_and(|revision| !revision.is_empty());
    is(DATAPLANE_MODE, "ambient") && !is(INJECTION, "enabled") && !has_revision
}

fn in_namespace(namespace: &Json, hooks: &[&Json], pods: &[&Json]) -> InjectedNamespace {
    let own = own_labels(namespace);
    let revision = revision_of(&own, hooks);
    let mut counts: BTreeMap<String, PodCount> = BTreeMap::new();
    for pod in pods {
        let injected_by = injected_revision(pod);
        let count = counts
            .entry(injected_by.clone())
            .or_insert_with(|| PodCount {
                revision: injected_by.clone(),
                pods: 0,
                injection_disabled: 0,
                needs_restart: 0,
            });
        count.pods += 1;
        if is_injection_disabled(pod) {
            count.injection_disabled += 1;
        } else if injected_by != revision {
            count.needs_restart += 1;
        }
    }
    let mut pods: Vec<_> = counts.into_values().collect();
    pods.sort_by_cached_key(ToString::to_string);
    InjectedNamespace {
        namespace: name(namespace).to_owned(),
        automatic: hooks.iter().any(|hook| takes(hook, &own)),
        revision,
        pods,
    }
}

/// The revision of the first configuration that matches a namespace, or the one that its labels ask for in vain.
fn revision_of(own: &Labels, hooks: &[&Json]) -> String {
    let matches = |hook: &&&Json| {
        let mut webhooks = webhooks(hook).iter();
        webhooks.any(|webhook| selects(&webhook["namespaceSelector"], own))
    };
    if let Some(hook) = hooks.iter().find(matches) {
        return revision(hook);
    }
    let missing = |what: &str| format!("MISSING/{what}");
    match (
        own.get(REVISION).filter(|revision| !revision.is_empty()),
        own.get(INJECTION),
    ) {
        (Some(revision), _) => missing(revision),
        (None, Some(injection)) if injection != "disabled" => missing(INJECTION),
        _ => String::new(),
    }
}

/// Whether a selector holds; here an absent one never does.
fn selects(selector: &Json, labels: &Labels) -> bool {
    selector.is_object()
        && Selector::from_json(selector).is_ok_and(|selector| selector.matches(labels))
}

/// Whether a configuration injects all pods of a namespace with these labels.
fn takes(hook: &Json, own: &Labels) -> bool {
    let of_namespaces = |webhook: &&Json| {
        let name = webhook["name"].as_str().unwrap_or_default();
        NAMESPACE_WEBHOOKS.contains(&name)
    };
    let mut webhooks = webhooks(hook).iter().filter(of_namespaces);
    webhooks.any(|webhook| selects(&webhook["namespaceSelector"], own))
}

fn taken(hook: &Json, namespaces: &[&Json]) -> Vec<String> {
    let is_taken = |namespace: &&&Json| takes(hook, &own_labels(namespace));
    let taken = namespaces.iter().filter(is_taken);
    taken.map(|namespace| name(namespace).to_owned()).collect()
}

/// The revision that injected a pod; empty if none did.
pub fn injected_revision(pod: &Json) -> String {
    let annotations = &pod["metadata"]["annotations"];
    if let Some(revision) = annotations[REVISION].as_str() {
        return revision.to_owned();
    }
    let status = annotations["sidecar.istio.io/status"]
        .as_str()
        .unwrap_or_default();
    let status: Json = serde_json::from_str(status).unwrap_or_default();
    status["revision"].as_str().unwrap_or_default().to_owned()
}

/// Whether a pod says that it is not to be injected; its label beats its annotation.
pub fn is_injection_disabled(pod: &Json) -> bool {
    let of = |place: &str| pod["metadata"][place]["sidecar.istio.io/inject"].as_str();
    let value = of("labels").or_else(|| of("annotations"));
    value.is_some_and(|value| value.eq_ignore_ascii_case("false"))
}

/// The proxy image of each revision, from the values of its injector
/// (`pkg/config/analysis/analyzers/injection/injection-image.go`).
fn images(config_maps: &[&Json]) -> BTreeMap<String, String> {
    let image = |config_map: &&Json| {
        config_map["metadata"]["labels"][REVISION].as_str()?;
        let values: Json = serde_json::from_str(config_map["data"]["values"].as_str()?).ok()?;
        let global = &values["global"];
        let text = |value: &Json| match value {
            Json::String(text) => text.clone(),
            Json::Number(number) => number.to_string(),
            _ => String::new(),
        };
        let image = match text(&global["proxy"]["image"]) {
            whole if whole.contains('/') => whole,
            image => format!("{}/{image}:{}", text(&global["hub"]), text(&global["tag"])),
        };
        Some((revision(config_map), image))
    };
    config_maps.iter().filter_map(image).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_namespace_that_only_pods_opt_into_is_not_automatic() {
        let absent = json!({"matchExpressions": [{"key": INJECTION, "operator": "DoesNotExist"}]});
        let hook = json!({
            "metadata": {"name": "h", "labels": {"app": "sidecar-injector", REVISION: "canary"}},
            "webhooks": [{"name": "object.sidecar-injector.istio.io", "namespaceSelector": absent}],
        });
        let namespace = json!({"metadata": {"name": "shop"}});
        let config_map = json!({
            "metadata": {"labels": {REVISION: "canary"}},
            "data": {"values": r#"{"global": {"hub": "h", "tag": 1.5, "proxy": {"image": "i"}}}"#},
        });
        let list = InjectorList::of(&InjectorFacts {
            namespaces: vec![&namespace],
            configurations: vec![&hook],
            config_maps: vec![&config_map],
            istio_namespace: "istio-system",
            ..InjectorFacts::default()
        });
        let found = &list.namespaces[0];
        assert_eq!(
            (found.revision.as_str(), found.automatic),
            ("canary", false)
        );
        assert_eq!(found.rows(), [["shop", "canary", "<no pods>"]]);
        assert_eq!(list.hooks[0].sidecar_image, "h/i:1.5");
        assert!(list.hooks[0].namespaces.is_empty());
    }
}
