//! Proxies that run another image than the injector gives
//! (`pkg/config/analysis/analyzers/injection/injection-image.go`).

use super::{REVISION, config_map_name, label};
use crate::code::IST0158;
use crate::index::Equals;
use crate::input::Input;
use crate::report::Report;
use crate::rules::common::{bracketed, containers, is_labelled_for_injection};
use crate::scope::Scope;
use crate::view::text;
use mesh_model::object::Object;
use mesh_model::value::Value;
use mesh_model::yaml;
use std::collections::{BTreeMap, HashMap};

pub(super) fn run(scope: &Scope, report: &mut Report) {
    let config_maps = scope.objects(Input::ConfigMap).iter();
    let injectors = config_maps.filter(|object| object.name.starts_with("istio-sidecar-injector"));
    let images: HashMap<&str, String> = injectors
        .map(|object| (object.name.as_str(), image(object)))
        .collect();
    let variants = Variants::new(scope);
    let namespaces = scope.objects(Input::Namespace).iter();
    let injected: HashMap<&str, String> = namespaces
        .filter_map(|namespace| Some((namespace.name.as_str(), injector(namespace)?)))
        .collect();
    let mut others: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for pod in scope.objects(Input::Pod) {
        let injector = injected.get(pod.namespace.as_str());
        let Some(image) = injector.and_then(|injector| images.get(injector.as_str())) else {
            continue;
        };
        for _ in other_images(pod, image, &variants) {
            others.entry(&pod.namespace).or_default().push(&pod.name);
        }
    }
    for (namespace, pods) in others {
        if let Some(namespace) = scope.find(Input::Namespace, "", namespace) {
            let message = format!(
                "the proxies of the pods {} have another image than the injector gives; restart them",
                bracketed(pods)
            );
            report.about(&IST0158, namespace, message);
        }
    }
}

/// The ConfigMap of the injector of a namespace.
fn injector(namespace: &Object) -> Option<String> {
    match label(namespace, REVISION) {
        Some(revision) => Some(config_map_name(revision)),
        None => is_labelled_for_injection(namespace).then(|| config_map_name("default")),
    }
}

/// The image that an injector gives.
fn image(config_map: &Object) -> String {
    let Ok(values) = serde_json::from_str::<Value>(text(&config_map.body["data"]["values"])) else {
        return String::new();
    };
    let global = &values["global"];
    let tag = match &global["tag"] {
        Value::Number(number) => number.to_string(),
        tag => text(tag).to_owned(),
    };
    match text(&global["proxy"]["image"]) {
        image if image.contains('/') => image.to_owned(),
        image => format!("{}/{image}:{tag}", text(&global["hub"])),
    }
}

/// The images of a pod's proxies that are not the expected one.
fn other_images<'a>(pod: &'a Object, image: &str, variants: &Variants) -> Vec<&'a str> {
    let is_own = pod
        .annotation("sidecar.istio.io/proxyImage")
        .is_some_and(|own| !own.is_empty());
    let proxies =
        containers(&pod.body["spec"]).filter(|container| container["name"] == "istio-proxy");
    let mut images = proxies
        .map(|proxy| text(&proxy["image"]))
        .filter(|own| !is_own && *own != image)
        .peekable();
    if images.peek().is_none() {
        return Vec::new();
    }
    let variant = format!("{image}-{}", variants.of(pod));
    images.filter(|own| *own != variant).collect()
}

/// The image types that are configured for the mesh, namespaces and workloads; the nearest one wins
/// (`pkg/config/analysis/analyzers/util/proxyconfig.go`).
struct Variants<'a> {
    mesh: &'a str,
    root: &'a str,
    namespaces: HashMap<&'a str, &'a str>,
    workloads: Vec<(&'a str, Equals<'a>, &'a str)>,
}

impl<'a> Variants<'a> {
    fn new(scope: &Scope<'a>) -> Self {
        let mesh_config = scope.mesh_config();
        let mut variants = Self {
            mesh: image_type(mesh_config.proxy_config()),
            root: "",
            namespaces: HashMap::new(),
            workloads: Vec::new(),
        };
        for config in scope.objects(Input::ProxyConfig) {
            let spec = &config.body["spec"];
            let (namespace, image) = (config.namespace.as_str(), image_type(spec));
            if namespace == mesh_config.root_namespace() {
                variants.root = image;
            } else if spec["selector"].is_null() {
                variants.namespaces.insert(namespace, image);
            } else {
                let selector = Equals::from_json(&spec["selector"]["matchLabels"]);
                variants.workloads.push((namespace, selector, image));
            }
        }
        variants
    }

    fn of(&self, pod: &Object) -> String {
        let workloads = self.workloads.iter().filter(|(namespace, selector, _)| {
            *namespace == pod.namespace && selector.matches(&pod.labels)
        });
        let workload = workloads
            .map(|(_, _, image)| *image)
            .rfind(|image| !image.is_empty());
        let namespace = self.namespaces.get(pod.namespace.as_str()).copied();
        let own = pod
            .annotation("proxy.istio.io/config")
            .and_then(|text| yaml::from_str(text).ok())
            .map(Value::from);
        let own = own.as_ref().map(image_type);
        let levels = [own, workload, namespace, Some(self.root), Some(self.mesh)];
        let nearest = levels.into_iter().flatten().find(|image| !image.is_empty());
        nearest
            .filter(|image| *image != "default")
            .unwrap_or_default()
            .to_owned()
    }
}

fn image_type(proxy_config: &Value) -> &str {
    text(&proxy_config["image"]["imageType"])
}
