//! Specs of what goes into a bug report, such as `shop,web/cart*/*/app=cart`.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::SYSTEM_NAMESPACES;
use super::glob::{matches, occurs};
use crate::object::Object;

/// What a spec asks for; nothing asks for everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spec {
    /// Namespaces.
    pub namespaces: Vec<String>,
    /// Deployments, or what else pods belong to.
    pub deployments: Vec<String>,
    /// DaemonSets. A spec that is typed does not name them apart.
    pub daemonsets: Vec<String>,
    /// Pods.
    pub pods: Vec<String>,
    /// Labels.
    pub labels: BTreeMap<String, String>,
    /// Annotations.
    pub annotations: BTreeMap<String, String>,
    /// Containers.
    pub containers: Vec<String>,
}

/// Reads `namespace,…/deployment,…/pod,…/label=value,…/annotation=value,…/container,…`, whose parts may be left out
/// from the end; an empty one and `*` mean all (`tools/bug-report/pkg/config/config.go`).
impl FromStr for Spec {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut parts = text.split('/');
        let mut next = || parts.next().unwrap_or_default();
        let spec = Self {
            namespaces: names(next()),
            deployments: names(next()),
            daemonsets: Vec::new(),
            pods: names(next()),
            labels: pairs(next())?,
            annotations: pairs(next())?,
            containers: names(next()),
        };
        match parts.next() {
            None => Ok(spec),
            Some(_) => Err(format!(
                "bad selection {text}: at most namespaces/deployments/pods/labels/annotations/containers is expected"
            )),
        }
    }
}

impl fmt::Display for Spec {
    /// The spec as it is typed, all parts of it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pairs = |map: &BTreeMap<String, String>| {
            let pairs = map.iter().map(|(key, value)| format!("{key}={value}"));
            pairs.collect::<Vec<_>>().join(",")
        };
        let parts = [
            self.namespaces.join(","),
            self.deployments.join(","),
            self.pods.join(","),
            pairs(&self.labels),
            pairs(&self.annotations),
            self.containers.join(","),
        ];
        formatter.write_str(&parts.join("/"))
    }
}

fn names(text: &str) -> Vec<String> {
    match text.trim() {
        "" | "*" => Vec::new(),
        _ => text.split(',').map(str::to_owned).collect(),
    }
}

fn pairs(text: &str) -> Result<BTreeMap<String, String>, String> {
    if text.trim() == "*" {
        return Ok(BTreeMap::new());
    }
    let items = text.split(',').filter(|item| !item.is_empty());
    items
        .map(|item| {
            let bad = |why: &str| format!("bad label/annotation selection {item}, {why}");
            match item.split_once('=') {
                Some((_, value)) if value.contains('=') => Err(bad("must have format key=value")),
                Some((key, _)) if key.contains('*') => Err(bad("key cannot have '*' wildcards")),
                Some((key, value)) => Ok((key.to_owned(), value.to_owned())),
                None => Err(bad("must have format key=value")),
            }
        })
        .collect()
}

/// What a container is in; the names that specs are compared with.
pub(super) struct Path<'a> {
    pub(super) namespace: &'a str,
    pub(super) owner: &'a str,
    pub(super) pod: &'a str,
    pub(super) container: &'a str,
    pub(super) labels: &'a BTreeMap<String, String>,
    pub(super) annotations: &'a BTreeMap<String, String>,
}

impl Spec {
    /// Whether a container is meant: every part must be, whole names are compared, and each label and annotation
    /// must be there.
    pub(super) fn matches(&self, path: &Path<'_>) -> bool {
        any_matches(&self.namespaces, path.namespace)
            && any_matches(&self.deployments, path.owner)
            && any_matches(&self.pods, path.pod)
            && any_matches(&self.containers, path.container)
            && all_match(&self.labels, path.labels)
            && all_match(&self.annotations, path.annotations)
    }

    /// Whether anything of the spec leads to leave a pod out.
    fn excludes_pod(&self, pod: &Object) -> bool {
        let annotations = annotations(pod);
        any_occurs(&self.namespaces, &pod.namespace)
            || any_occurs(&self.pods, &pod.name)
            || containers(pod).any(|name| any_occurs(&self.containers, name))
            || any_pair(&self.labels, &pod.labels)
            || any_pair(&self.annotations, &annotations)
    }

    /// Whether everything that the spec says of pods holds for one.
    fn includes_pod(&self, pod: &Object) -> bool {
        let annotations = annotations(pod);
        let unless_empty =
            |patterns: &[String], name: &str| patterns.is_empty() || any_occurs(patterns, name);
        unless_empty(&self.namespaces, &pod.namespace)
            && unless_empty(&self.pods, &pod.name)
            && (self.containers.is_empty()
                || containers(pod).any(|name| any_occurs(&self.containers, name)))
            && (self.labels.is_empty() || any_pair(&self.labels, &pod.labels))
            && (self.annotations.is_empty() || any_pair(&self.annotations, &annotations))
    }
}

fn any_matches(patterns: &[String], name: &str) -> bool {
    match patterns {
        [] => true,
        [one] if matches!(one.trim(), "" | "*") => true,
        _ => patterns.iter().any(|pattern| matches(pattern, name)),
    }
}

fn all_match(wanted: &BTreeMap<String, String>, found: &BTreeMap<String, String>) -> bool {
    wanted
        .iter()
        .all(|(key, pattern)| found.get(key).is_some_and(|value| matches(pattern, value)))
}

fn any_occurs(patterns: &[String], name: &str) -> bool {
    patterns.iter().any(|pattern| occurs(pattern, name))
}

fn any_pair(wanted: &BTreeMap<String, String>, found: &BTreeMap<String, String>) -> bool {
    wanted
        .iter()
        .any(|(key, pattern)| found.get(key).is_some_and(|value| occurs(pattern, value)))
}

/// The names of the regular containers of a pod.
fn containers(pod: &Object) -> impl Iterator<Item = &str> {
    let containers = pod.body["spec"]["containers"].as_array();
    let containers = containers.into_iter().flatten();
    containers.filter_map(|container| container["name"].as_str())
}

/// The annotations of an object.
pub(super) fn annotations(object: &Object) -> BTreeMap<String, String> {
    let annotations = object.body["metadata"]["annotations"].as_object();
    let annotations = annotations.into_iter().flatten();
    annotations
        .filter_map(|(key, value)| Some((key.to_owned(), value.as_str()?.to_owned())))
        .collect()
}

/// What goes in and what does not. Without a spec everything does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Specs of what goes in; one that holds is enough.
    pub include: Vec<Spec>,
    /// Specs of what does not, which win.
    pub exclude: Vec<Spec>,
}

/// More namespaces than these are not listed one by one.
const MOST_NAMESPACES: usize = 20;

impl Selection {
    /// The selection that specs on a command line make. Nothing to include means everything; the namespaces of the
    /// cluster itself are always left out (`tools/bug-report/pkg/bugreport/flags.go`).
    ///
    /// # Errors
    /// When a spec cannot be read.
    pub fn of_flags(include: &[String], exclude: &[String]) -> Result<Self, String> {
        let read = |specs: &[String]| specs.iter().map(|spec| spec.parse::<Spec>()).collect();
        let (include, exclude): (Result<_, _>, Result<_, _>) = (read(include), read(exclude));
        Ok(Self::of_specs(include?, exclude?))
    }

    /// As [`Selection::of_flags`], of specs that were read before.
    pub fn of_specs(mut include: Vec<Spec>, exclude: Vec<Spec>) -> Self {
        if include.is_empty() {
            include.push(Spec::default());
        }
        let is_system = |name: &String| SYSTEM_NAMESPACES.contains(&name.as_str());
        let system = Spec {
            namespaces: SYSTEM_NAMESPACES.map(str::to_owned).to_vec(),
            ..Spec::default()
        };
        let more = exclude.into_iter().filter_map(|mut spec| {
            let had_namespaces = !spec.namespaces.is_empty();
            spec.namespaces.retain(|name| !is_system(name));
            // Without its namespaces it would leave out the rest of the world.
            let is_empty = spec.namespaces.is_empty() && had_namespaces;
            (!is_empty && spec != Spec::default()).then_some(spec)
        });
        Self {
            include,
            exclude: std::iter::once(system).chain(more).collect(),
        }
    }

    /// Whether a container is asked for by its name.
    pub(super) fn names_container(&self, name: &str) -> bool {
        let mut specs = self.include.iter();
        specs.any(|spec| !spec.containers.is_empty() && any_matches(&spec.containers, name))
    }

    /// Whether a pod may have containers that are meant. Parts of names are compared, one label or annotation of a
    /// spec is enough, and one container that is left out leaves its pod out.
    pub fn keeps_pod(&self, pod: &Object) -> bool {
        let is_out = self.exclude.iter().any(|spec| spec.excludes_pod(pod));
        !is_out && self.include.iter().any(|spec| spec.includes_pod(pod))
    }

    /// Whether pods of a deployment may be meant; pods without one have the name "".
    pub fn keeps_deployment(&self, name: &str) -> bool {
        self.keeps(name, |spec| &spec.deployments)
    }

    /// Whether pods of a DaemonSet may be meant; pods without one have the name "".
    pub fn keeps_daemonset(&self, name: &str) -> bool {
        self.keeps(name, |spec| &spec.daemonsets)
    }

    fn keeps(&self, name: &str, patterns: impl Fn(&Spec) -> &Vec<String>) -> bool {
        let is_out = self
            .exclude
            .iter()
            .any(|spec| any_occurs(patterns(spec), name));
        let is_in = |spec: &Spec| patterns(spec).is_empty() || any_occurs(patterns(spec), name);
        !is_out && self.include.iter().all(is_in)
    }

    /// The namespaces to list, sorted and with that of the control plane; none means all of them.
    pub fn namespaces(&self, istio_namespace: &str) -> Vec<String> {
        let is_open = |spec: &Spec| {
            spec.namespaces.is_empty() || spec.namespaces.iter().any(|name| name.contains('*'))
        };
        if self.include.is_empty() || self.include.iter().any(is_open) {
            return Vec::new();
        }
        let named = self.include.iter().flat_map(|spec| spec.namespaces.clone());
        let own = Some(istio_namespace.to_owned()).filter(|name| !name.is_empty());
        let mut names: Vec<String> = named.chain(own).collect();
        names.sort();
        names.dedup();
        match names.len() {
            0..=MOST_NAMESPACES => names,
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn specs_may_end_early_but_not_go_on() {
        let spec: Spec = "shop,web//cart-*".parse().unwrap();
        assert_eq!(spec.namespaces, ["shop", "web"]);
        assert!(spec.deployments.is_empty());
        assert_eq!(spec.pods, ["cart-*"]);
        assert!("a/b/c/d=e/f=g/h/i".parse::<Spec>().is_err());
    }

    #[test]
    fn labels_are_pairs() {
        let error = |text: &str| text.parse::<Spec>().unwrap_err();
        assert_eq!(
            error("///app"),
            "bad label/annotation selection app, must have format key=value"
        );
        assert!(error("///a=b=c").contains("key=value"));
        assert!(error("////a*=b").contains("wildcards"));
        assert!("///*/*".parse::<Spec>().unwrap().labels.is_empty());
    }

    #[test]
    fn many_namespaces_are_all() {
        let many: Vec<String> = (0..30).map(|number| format!("ns{number}")).collect();
        let selection = Selection {
            include: vec![many.join(",").parse().unwrap()],
            exclude: Vec::new(),
        };
        assert!(selection.namespaces("istio-system").is_empty());
    }
}
