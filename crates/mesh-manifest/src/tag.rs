//! Revision tags: the webhooks and the Service that give a revision a second name.
//!
//! A tag is generated from the injection webhook of the revision that it points to (the canonical
//! one), so that it carries what istiod or the user put there: CA bundle, URL, labels. The shape
//! is that of `istioctl/pkg/tag/generate.go` in istio/istio.

mod present;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

pub use present::{Entry, Present, users};

use crate::owner::{self, label};

/// The tag that stands for the default revision.
pub const DEFAULT: &str = "default";
/// Name of the validating webhook configuration of the default tag.
pub const DEFAULT_VALIDATOR: &str = "istiod-default-validator";
/// How the names of all injection webhooks end.
const INJECTOR: &str = "sidecar-injector.istio.io";
/// The webhook of [`DEFAULT_VALIDATOR`].
const VALIDATION: &str = "validation.istio.io";
/// Namespaces that are not injected unless they ask for it.
const SYSTEM_NAMESPACES: [&str; 4] = [
    "kube-system",
    "kube-public",
    "kube-node-lease",
    "local-path-storage",
];

/// What a tag shall be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tag {
    /// Name of the tag.
    pub name: String,
    /// The revision that it points to; `default` for the unnamed one.
    pub revision: String,
    /// Namespace of the control plane.
    pub istio_namespace: String,
    /// Whether namespaces are injected without asking for it.
    pub auto_inject: bool,
    /// Another name for the injection webhook configuration.
    pub webhook_name: Option<String>,
    /// Whether a user asked for the tag: then nothing of it is the installer's.
    pub user_managed: bool,
    /// Further labels for all objects.
    pub labels: BTreeMap<String, String>,
    /// The version of the charts, for the labels by which every chart marks its objects. When it is
    /// empty there are none but those of the canonical webhook.
    pub version: String,
}

/// Why a tag cannot be generated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TagError {
    /// The canonical configuration holds no injection webhook. The user's cluster is at fault.
    #[error("webhook configuration \"{0}\" holds no webhook named *.sidecar-injector.istio.io")]
    NoInjector(String),
    /// The tag would have the name of a revision.
    #[error(
        "cannot create revision tag \"{0}\": found existing control plane revision with same name"
    )]
    NameOfRevision(String),
    /// Nothing in the cluster is of the revision.
    #[error(
        "cannot modify tag: cannot find MutatingWebhookConfiguration or Service with revision \"{revision}\""
    )]
    NoRevision {
        /// The revision that was asked for.
        revision: String,
        /// The revisions of the cluster.
        known: Vec<String>,
    },
    /// The revision injects no pods, so that there is nothing that a tag could copy.
    #[error(
        "revision \"{0}\" has a Service but no MutatingWebhookConfiguration that a tag could be made from"
    )]
    NoWebhook(String),
    /// Several Services are the control plane of the revision.
    #[error(
        "cannot modify tag: found multiple canonical services with revision \"{revision}\" in namespace \"{namespace}\""
    )]
    ManyServices {
        /// The revision.
        revision: String,
        /// Where the Services are.
        namespace: String,
    },
    /// Several webhook configurations without a tag inject pods for the revision.
    #[error(
        "cannot modify tag: found multiple canonical webhooks or services with revision \"{0}\""
    )]
    ManyWebhooks(String),
    /// The tag exists.
    #[error("revision tag \"{tag}\" already exists, and --overwrite is false")]
    Exists {
        /// The tag.
        tag: String,
        /// The revision that it points to.
        revision: String,
    },
}

/// What the canonical injection webhook says about the control plane.
struct Canonical<'a> {
    client: &'a Value,
    reinvocation_policy: &'a str,
    annotations: &'a Value,
    labels: Map<String, Value>,
}

impl<'a> Canonical<'a> {
    fn of(configuration: &'a Value) -> Result<Self, TagError> {
        let webhook = configuration["webhooks"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|webhook| {
                webhook["name"]
                    .as_str()
                    .is_some_and(|name| name.ends_with(INJECTOR))
            })
            .ok_or_else(|| TagError::NoInjector(name(configuration).to_owned()))?;
        let mut labels = configuration["metadata"]["labels"]
            .as_object()
            .cloned()
            .unwrap_or_default();
        labels.remove("app");
        Ok(Self {
            client: &webhook["clientConfig"],
            reinvocation_policy: webhook["reinvocationPolicy"].as_str().unwrap_or("Never"),
            annotations: &configuration["metadata"]["annotations"],
            labels,
        })
    }

    /// The client configuration for a webhook: the URL or the service of the canonical one.
    fn client(&self, istio_namespace: &str, path: Option<&str>, port: Option<u16>) -> Value {
        let mut client = Map::new();
        let service = &self.client["service"];
        if let Some(url) = self.client["url"].as_str() {
            client.insert(
                "url".into(),
                path.map_or_else(|| url.to_owned(), |path| with_path(url, path))
                    .into(),
            );
        } else {
            let path = path.or_else(|| service["path"].as_str());
            let mut target = json!({"name": service["name"], "namespace": istio_namespace});
            insert_some(&mut target, "path", path);
            insert_some(&mut target, "port", port);
            client.insert("service".into(), target);
        }
        if let Some(bundle) = self.client["caBundle"]
            .as_str()
            .filter(|bundle| !bundle.is_empty())
        {
            client.insert("caBundle".into(), bundle.into());
        }
        Value::Object(client)
    }
}

impl Tag {
    /// Name of the injection webhook configuration of the tag.
    pub fn injector_name(&self) -> String {
        match (&self.webhook_name, self.istio_namespace.as_str()) {
            (Some(name), _) => name.clone(),
            (None, "istio-system") => format!("istio-revision-tag-{}", self.name),
            (None, namespace) => format!("istio-revision-tag-{}-{namespace}", self.name),
        }
    }

    /// The objects of the tag: the injection webhook configuration, for the default tag the
    /// validating one, and the Service.
    ///
    /// `canonical` is the injection webhook configuration of the revision; `validator` the
    /// cluster's [`DEFAULT_VALIDATOR`], whose failure policy is kept.
    ///
    /// # Errors
    /// When the canonical configuration is no injection webhook.
    pub fn generate(
        &self,
        canonical: &Value,
        validator: Option<&Value>,
    ) -> Result<Vec<Value>, TagError> {
        let canonical = Canonical::of(canonical)?;
        let mut objects = vec![self.injector(&canonical)];
        if self.name == DEFAULT {
            objects.push(self.validator(&canonical, validator));
        }
        objects.push(self.service(&canonical.labels));
        Ok(objects)
    }

    fn injector(&self, canonical: &Canonical<'_>) -> Value {
        let client = canonical.client(&self.istio_namespace, None, Some(443));
        let webhooks: Vec<Value> = self
            .selectors()
            .into_iter()
            .map(|(prefix, namespace, pod)| {
                json!({
                    "name": format!("{prefix}{INJECTOR}"),
                    "clientConfig": client,
                    "sideEffects": "None",
                    "admissionReviewVersions": ["v1"],
                    "failurePolicy": "Fail",
                    "reinvocationPolicy": canonical.reinvocation_policy,
                    "rules": [{"operations": ["CREATE"], "apiGroups": [""], "apiVersions": ["v1"], "resources": ["pods"]}],
                    "namespaceSelector": {"matchExpressions": namespace},
                    "objectSelector": {"matchExpressions": pod},
                })
            })
            .collect();
        let mut metadata = json!({
            "name": self.injector_name(),
            "labels": self.labels("istiod", &[("app", "sidecar-injector"), ("release", "istio")], &canonical.labels),
        });
        if canonical
            .annotations
            .as_object()
            .is_some_and(|annotations| !annotations.is_empty())
        {
            metadata["annotations"] = canonical.annotations.clone();
        }
        json!({
            "apiVersion": "admissionregistration.k8s.io/v1",
            "kind": "MutatingWebhookConfiguration",
            "metadata": metadata,
            "webhooks": webhooks,
        })
    }

    /// Name prefix, namespace selector terms and pod selector terms of each webhook.
    fn selectors(&self) -> Vec<(&'static str, Vec<Value>, Vec<Value>)> {
        let absent = |key: &str| json!({"key": key, "operator": "DoesNotExist"});
        let one_of =
            |key: &str, values: &[&str]| json!({"key": key, "operator": "In", "values": values});
        let none_of =
            |key: &str, values: &[&str]| json!({"key": key, "operator": "NotIn", "values": values});
        let (revision, injection, inject) = (
            owner::REVISION,
            "istio-injection",
            "sidecar.istio.io/inject",
        );
        let refused = none_of(inject, &["false"]);
        let tag = one_of(revision, &[&self.name]);
        let mut selectors = vec![
            (
                "rev.namespace.",
                vec![tag.clone(), absent(injection)],
                vec![refused.clone()],
            ),
            (
                "rev.object.",
                vec![absent(revision), absent(injection)],
                vec![refused.clone(), tag],
            ),
        ];
        if self.name == DEFAULT {
            let unlabelled = vec![absent(injection), absent(revision)];
            selectors.push((
                "namespace.",
                vec![one_of(injection, &["enabled"])],
                vec![refused],
            ));
            selectors.push((
                "object.",
                unlabelled.clone(),
                vec![one_of(inject, &["true"]), absent(revision)],
            ));
            if self.auto_inject {
                let mut namespaces = unlabelled;
                namespaces.push(none_of("kubernetes.io/metadata.name", &SYSTEM_NAMESPACES));
                selectors.push(("auto.", namespaces, vec![absent(inject), absent(revision)]));
            }
        }
        selectors
    }

    fn validator(&self, canonical: &Canonical<'_>, present: Option<&Value>) -> Value {
        let mut webhook = json!({
            "name": VALIDATION,
            "clientConfig": canonical.client(&self.istio_namespace, Some("/validate"), None),
            "sideEffects": "None",
            "admissionReviewVersions": ["v1"],
            "rules": [{
                "operations": ["CREATE", "UPDATE"],
                "apiGroups": ["security.istio.io", "networking.istio.io", "telemetry.istio.io", "extensions.istio.io"],
                "apiVersions": ["*"],
                "resources": ["*"],
            }],
            "objectSelector": {"matchExpressions": [{"key": owner::REVISION, "operator": "DoesNotExist"}]},
        });
        // istiod turns Ignore into Fail once it can validate; naming a policy would take that back.
        insert_some(&mut webhook, "failurePolicy", failure_policy(present));
        json!({
            "apiVersion": "admissionregistration.k8s.io/v1",
            "kind": "ValidatingWebhookConfiguration",
            "metadata": {
                "name": DEFAULT_VALIDATOR,
                "labels": self.labels("istio-default", &[("app", "istiod"), ("istio", "istiod")], &canonical.labels),
            },
            "webhooks": [webhook],
        })
    }

    fn service(&self, canonical_labels: &Map<String, Value>) -> Value {
        // What users put on their webhooks does not concern the Service.
        let of_charts: Map<String, Value> = canonical_labels
            .iter()
            .filter(|(key, _)| is_of_charts(key))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        json!({
            "apiVersion": "v1",
            "kind": "Service",
            "metadata": {
                "name": format!("istiod-revision-tag-{}", self.name),
                "namespace": self.istio_namespace,
                "labels": self.labels("istiod", &[("app", "istiod"), ("istio", "pilot"), ("release", "istio")], &of_charts),
            },
            "spec": {
                "ports": [
                    {"name": "grpc-xds", "port": 15010, "protocol": "TCP"},
                    {"name": "https-dns", "port": 15012, "protocol": "TCP"},
                    {"name": "https-webhook", "port": 443, "protocol": "TCP", "targetPort": 15017},
                    {"name": "http-monitoring", "port": 15014, "protocol": "TCP"},
                ],
                "selector": {"app": "istiod", owner::REVISION: self.revision},
            },
        })
    }

    /// The labels of an object: those of its chart, its own, then the canonical ones, then those of the tag.
    fn labels(
        &self,
        chart: &str,
        own: &[(&str, &str)],
        canonical: &Map<String, Value>,
    ) -> Map<String, Value> {
        let version = &self.version;
        let mut labels = Map::new();
        if !version.is_empty() {
            let of_chart = json!({
                "app.kubernetes.io/instance": "istio",
                "app.kubernetes.io/managed-by": "Helm",
                "app.kubernetes.io/name": "istiod",
                "app.kubernetes.io/part-of": "istio",
                "app.kubernetes.io/version": version,
                "helm.sh/chart": format!("{chart}-{version}"),
            });
            labels.extend(of_chart.as_object().cloned().unwrap_or_default());
        }
        labels.extend(
            own.iter()
                .map(|(key, value)| ((*key).into(), (*value).into())),
        );
        labels.extend(
            canonical
                .iter()
                .filter(|(key, _)| *key != "istio")
                .map(|(key, value)| (key.clone(), value.clone())),
        );
        labels.insert(owner::REVISION.into(), self.revision.clone().into());
        labels.insert(owner::TAG.into(), self.name.clone().into());
        labels.extend(
            self.labels
                .iter()
                .map(|(key, value)| (key.clone(), value.clone().into())),
        );
        if self.user_managed {
            labels.retain(|key, _| !key.contains("operator.istio.io"));
        }
        labels
    }
}

/// Whether a label is one that the charts and the installer put on all objects.
fn is_of_charts(label: &str) -> bool {
    label.starts_with("app.kubernetes.io/")
        || label.contains("operator.istio.io")
        || ["helm.sh/chart", "release"].contains(&label)
}

/// The failure policy to state: Ignore for a new webhook, the present one otherwise, and none when that is Fail.
fn failure_policy(present: Option<&Value>) -> Option<&str> {
    let webhooks = present.and_then(|present| present["webhooks"].as_array());
    let webhook = webhooks
        .into_iter()
        .flatten()
        .find(|webhook| webhook["name"] == VALIDATION);
    match webhook.map(|webhook| webhook["failurePolicy"].as_str()) {
        None => Some("Ignore"),
        Some(Some("Fail")) => None,
        Some(policy) => policy,
    }
}

/// A URL with another path.
fn with_path(url: &str, path: &str) -> String {
    let host = url.find("://").map_or(0, |scheme| scheme + 3);
    let end = url[host..]
        .find('/')
        .map_or(url.len(), |slash| host + slash);
    format!("{}{path}", &url[..end])
}

fn insert_some(object: &mut Value, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        object[key] = value.into();
    }
}

fn name(object: &Value) -> &str {
    object["metadata"]["name"].as_str().unwrap_or_default()
}

/// Whether an object makes a tag of this name.
pub fn is_tag(object: &Value, tag: &str) -> bool {
    label(object, owner::TAG) == Some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::webhook;

    fn canonical(revision: &str) -> Value {
        let service = if revision == "default" {
            "istiod".to_owned()
        } else {
            format!("istiod-{revision}")
        };
        json!({
            "metadata": {
                "name": "istio-sidecar-injector",
                "labels": {"app": "sidecar-injector", "istio.io/rev": revision, "operator.istio.io/managed": "Reconcile"},
            },
            "webhooks": [{
                "name": "rev.namespace.sidecar-injector.istio.io",
                "clientConfig": {"service": {"name": service, "namespace": "istio-system", "path": "/inject"}, "caBundle": "Y2E="},
            }],
        })
    }

    fn tag(name: &str, revision: &str) -> Tag {
        Tag {
            name: name.to_owned(),
            revision: revision.to_owned(),
            istio_namespace: "istio-system".to_owned(),
            ..Tag::default()
        }
    }

    fn names(objects: &[Value]) -> Vec<&str> {
        objects.iter().map(name).collect()
    }

    #[test]
    fn only_the_default_tag_validates() {
        let objects = tag("prod", "canary")
            .generate(&canonical("canary"), None)
            .unwrap();
        assert_eq!(
            names(&objects),
            ["istio-revision-tag-prod", "istiod-revision-tag-prod"]
        );
        let objects = tag("default", "canary")
            .generate(&canonical("canary"), None)
            .unwrap();
        assert_eq!(
            names(&objects),
            [
                "istio-revision-tag-default",
                DEFAULT_VALIDATOR,
                "istiod-revision-tag-default"
            ]
        );
        assert_eq!(objects[1]["webhooks"][0]["failurePolicy"], "Ignore");
        assert_eq!(
            objects[1]["webhooks"][0]["clientConfig"]["service"]["path"],
            "/validate"
        );
    }

    #[test]
    fn facts_of_the_canonical_webhook_are_copied() {
        let objects = tag("prod", "canary")
            .generate(&canonical("canary"), None)
            .unwrap();
        let client = &objects[0]["webhooks"][1]["clientConfig"];
        let expected = json!({
            "service": {"name": "istiod-canary", "namespace": "istio-system", "path": "/inject", "port": 443},
            "caBundle": "Y2E=",
        });
        assert_eq!(*client, expected);
        assert_eq!(label(&objects[0], "istio.io/rev"), Some("canary"));
        assert_eq!(label(&objects[0], owner::MANAGED), Some("Reconcile"));
    }

    #[test]
    fn a_url_keeps_its_host_and_changes_its_path() {
        let mut canonical = canonical("canary");
        canonical["webhooks"][0]["clientConfig"] =
            json!({"url": "https://istiod.example.com:15017/inject/net/a"});
        let objects = tag("default", "canary").generate(&canonical, None).unwrap();
        assert_eq!(
            objects[0]["webhooks"][0]["clientConfig"]["url"],
            "https://istiod.example.com:15017/inject/net/a"
        );
        assert_eq!(
            objects[1]["webhooks"][0]["clientConfig"]["url"],
            "https://istiod.example.com:15017/validate"
        );
    }

    #[test]
    fn a_policy_that_istiod_raised_is_left_to_it() {
        let check = |policy: &str, expected: Option<&str>| {
            let present = json!({"webhooks": [{"name": "random"}, {"name": VALIDATION, "failurePolicy": policy}]});
            let objects = tag("default", "default")
                .generate(&canonical("default"), Some(&present))
                .unwrap();
            assert_eq!(
                objects[1]["webhooks"][0]["failurePolicy"].as_str(),
                expected,
                "{policy}"
            );
        };
        check("Fail", None);
        check("Ignore", Some("Ignore"));
    }

    #[test]
    fn user_tags_carry_no_label_of_the_installer() {
        let tag = Tag {
            user_managed: true,
            ..tag("prod", "default")
        };
        for object in tag.generate(&canonical("default"), None).unwrap() {
            assert_eq!(label(&object, owner::MANAGED), None, "{object}");
            assert_eq!(label(&object, owner::TAG), Some("prod"), "{object}");
        }
    }

    #[test]
    fn other_namespaces_are_in_the_name() {
        let tag = Tag {
            istio_namespace: "mesh".to_owned(),
            ..tag("default", "default")
        };
        assert_eq!(tag.injector_name(), "istio-revision-tag-default-mesh");
    }

    #[test]
    fn the_default_tag_and_another_do_not_overlap() {
        let default = Tag {
            auto_inject: true,
            ..tag("default", "default")
        };
        let objects = [
            default
                .generate(&canonical("default"), None)
                .unwrap()
                .remove(0),
            tag("prod", "canary")
                .generate(&canonical("canary"), None)
                .unwrap()
                .remove(0),
        ];
        assert_eq!(webhook::overlaps(&objects), []);
    }

    #[test]
    fn a_configuration_without_injector_is_named() {
        let error = tag("prod", "canary")
            .generate(&json!({"metadata": {"name": "other"}}), None)
            .unwrap_err();
        assert_eq!(error, TagError::NoInjector("other".to_owned()));
    }
}
