//! Manifests are a part of a mesh: what they refer to may be created elsewhere.
//!
//! Whether something is missing, or merely not here, depends on what is here. A host of a namespace whose Services are in
//! the files is missing; one of a namespace of which the files hold nothing is told, but fails nothing. What is nearly
//! the name of something that is here is a misspelling and stays an error.

use mesh_model::finding::{Finding, Level, Place};
use mesh_model::kind::KINDS;
use mesh_model::mesh::Mesh;
use mesh_model::object::Object;
use mesh_model::suggest::nearest;
use mesh_model::value::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Makes findings milder that are about things which may exist outside of the files of `mesh`; `pods` are those that
/// its workloads will have.
pub fn soften(findings: &mut [Finding], mesh: &Mesh, pods: &[Object]) {
    let known = Known::of(mesh, pods);
    for finding in findings {
        let Some((place, object)) = finding
            .place
            .as_ref()
            .and_then(|place| Some((place, known.object(place)?)))
        else {
            continue;
        };
        if let Some(level) = known.milder(finding.code, place, object) {
            finding.level = finding.level.max(level);
            let remedy = "if it is created elsewhere, analyze that too, or lay the files over the cluster (--use-kube)";
            finding.remedy.get_or_insert_with(|| remedy.to_owned());
        }
    }
}

/// What the files hold.
struct Known<'a> {
    mesh: &'a Mesh,
    /// Namespaces by the kinds of which they have objects.
    namespaces: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// Values of each label of pods.
    labels: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Known<'a> {
    fn of(mesh: &'a Mesh, pods: &'a [Object]) -> Self {
        let mut namespaces: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut labels: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        // The ingress gateway that is assumed.
        labels.entry("istio").or_default().insert("ingressgateway");
        for object in mesh.objects().iter().chain(pods) {
            let kinds = namespaces.entry(&object.namespace).or_default();
            kinds.insert(&object.kind);
            if object.kind == "Pod" {
                for (key, value) in &object.labels {
                    labels.entry(key).or_default().insert(value);
                }
            }
        }
        Self {
            mesh,
            namespaces,
            labels,
        }
    }

    fn object(&self, place: &Place) -> Option<&'a Object> {
        let object = &place.object;
        let kinds = KINDS.iter().filter(|kind| kind.name == object.kind);
        let mut found =
            kinds.filter_map(|kind| self.mesh.get(kind, &object.namespace, &object.name));
        found.next()
    }

    /// The level that a finding has when what is missing may be elsewhere; `None` when it is not about such a thing.
    fn milder(&self, code: &str, place: &Place, object: &Object) -> Option<Level> {
        let value = value_at(&object.body, &place.path);
        let text = value.and_then(Value::as_str).unwrap_or_default();
        let last = place.path.last().map_or("", String::as_str);
        let in_path = |name: &str| place.path.iter().any(|step| step == name);
        let own = object.namespace.as_str();
        let elsewhere = match code {
            "IST0173" => return Some(Level::Warning),
            // The codes of Kiali that say that something does not exist; those above say it where it is known.
            "KIA0004" | "KIA0005" | "KIA0101" | "KIA0104" | "KIA0106" | "KIA0202" | "KIA0203"
            | "KIA0302" | "KIA1004" | "KIA1101" | "KIA1102" | "KIA1107" | "KIA1313" | "KIA1401"
            | "KIA1402" | "KIA1504" | "KIA1601" | "KIA1701" => true,
            "IST0174" => !self.has_services(host_namespace(text, own)?),
            "IST0101" if last == "host" => !self.has_services(host_namespace(text, own)?),
            "IST0101" if last == "credentialName" => !self.has("Secret", own),
            "IST0101" if in_path("namespaces") || in_path("notNamespaces") => {
                let names = self.namespaces.keys().copied();
                nearest(text, names.filter(|name| !name.is_empty())).is_none()
            }
            "IST0101" | "IST0132" if in_path("gateways") => {
                let (namespace, _) = text.split_once('/').unwrap_or((own, text));
                !self.has("Gateway", namespace)
            }
            "IST0101" | "IST0127" => {
                let labels = selector(object, place)?;
                !self.has("Pod", own) && !self.is_misspelt(labels)
                    || object.kind == "Gateway" && !self.is_misspelt(labels)
            }
            "GWA0001" | "GWA0005" => {
                let reference = value_at(
                    &object.body,
                    &place.path[..place.path.len().checked_sub(1)?],
                )?;
                let kind = reference["kind"].as_str();
                let kind = kind.unwrap_or(if code == "GWA0001" {
                    "Gateway"
                } else {
                    "Service"
                });
                !self.has(kind, reference["namespace"].as_str().unwrap_or(own))
            }
            "GWA0008" => {
                let reference = value.filter(|value| value.is_object());
                let namespace = reference.and_then(|reference| reference["namespace"].as_str());
                !self.has("Secret", namespace.unwrap_or(own))
            }
            "GWA0009" => {
                !self.has("GatewayClass", "") && {
                    let classes = ["istio", "istio-waypoint", "istio-remote", "istio-east-west"];
                    nearest(text, classes).is_none()
                }
            }
            _ => return None,
        };
        elsewhere.then_some(Level::Info)
    }

    fn has(&self, kind: &str, namespace: &str) -> bool {
        let kinds = self.namespaces.get(namespace);
        kinds.is_some_and(|kinds| kinds.contains(kind))
    }

    fn has_services(&self, namespace: &str) -> bool {
        self.has("Service", namespace) || self.has("ServiceEntry", namespace)
    }

    /// Whether a value of a selector is nearly that of a pod.
    fn is_misspelt(&self, selector: &Value) -> bool {
        let pairs = selector.as_object().into_iter().flatten();
        let mut pairs = pairs.filter_map(|(key, value)| Some((key, value.as_str()?)));
        pairs.any(|(key, value)| {
            let known = self.labels.get(key).into_iter().flatten().copied();
            nearest(value, known).is_some_and(|near| near != value)
        })
    }
}

/// The namespace of a host of the cluster; `None` for one outside of it.
fn host_namespace<'a>(host: &'a str, own: &'a str) -> Option<&'a str> {
    if !host.contains('.') {
        return Some(own);
    }
    let name = host.strip_suffix(".svc.cluster.local")?;
    name.rsplit_once('.').map(|(_, namespace)| namespace)
}

/// The labels that a selector asks for, of the object that it stands in.
fn selector<'a>(object: &'a Object, place: &Place) -> Option<&'a Value> {
    let spec = &object.body["spec"];
    let is_selector = place.path.is_empty()
        || place
            .path
            .iter()
            .any(|step| matches!(step.as_str(), "selector" | "workloadSelector"));
    let selector = match &spec["workloadSelector"] {
        Value::Null => &spec["selector"],
        selector => selector,
    };
    let labels = ["matchLabels", "labels"].into_iter();
    let mut labels = labels
        .map(|name| &selector[name])
        .filter(|labels| labels.is_object());
    is_selector.then(|| labels.next().unwrap_or(selector))
}

fn value_at<'a>(body: &'a Value, path: &[String]) -> Option<&'a Value> {
    path.iter().try_fold(body, |value, step| match value {
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        value => value.get(step),
    })
}
