//! Which proxies are meant by what a user types: `deploy/cart`, `cart-7d9f.shop`, `svc/cart.shop`, `-l app=cart`.
//!
//! The notation is the one of istioctl (`istioctl/pkg/util/handlers`): a namespace behind the last dot wins over `-n`.

use crate::kind::{Kind, UnknownKind};
use crate::mesh::Mesh;
use crate::needs::Needs;
use crate::object::Object;
use crate::selector::{self, Labels, Selector};
use crate::suggest::nearest;
use crate::value::{Tree, Value};
use std::cmp::Reverse;

/// The container of a sidecar or gateway proxy.
pub const PROXY_CONTAINER: &str = "istio-proxy";

/// The label that Istio puts on the pods of a Gateway that it manages.
const GATEWAY_LABEL: &str = "gateway.networking.k8s.io/gateway-name";

/// What a user typed, taken apart; not yet compared with any mesh.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    choice: Choice,
    namespace: String,
    /// The name and namespace when the last dot is part of the name.
    undivided: Option<(String, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Choice {
    Named(&'static Kind, String),
    Selected(Selector),
}

/// Why a target names no proxy.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The type before the slash is unknown.
    #[error(transparent)]
    Kind(#[from] UnknownKind),
    /// Nothing stands behind the slash or before the dot.
    #[error(
        "`{0}` has no name: write a pod, or a type and a name such as deploy/cart, with .namespace if needed"
    )]
    NoName(String),
    /// There is no such object.
    #[error("no {kind} `{name}` in namespace `{namespace}`{}", hint(.nearest))]
    NotFound {
        /// Kind in lower case.
        kind: String,
        /// Name.
        name: String,
        /// Namespace.
        namespace: String,
        /// How the one that was probably meant is typed.
        nearest: Option<String>,
    },
    /// Objects of this kind have no pods.
    #[error("`{0}` has no pods: name a pod, workload, Service or Gateway")]
    NotAWorkload(String),
    /// The Service has no selector, or the Gateway is not deployed by Istio.
    #[error("`{0}` selects no pods: {1}")]
    NoSelector(String, &'static str),
    /// The selector holds for no pod.
    #[error("no pods in namespace `{namespace}` match {selector}")]
    NoPods {
        /// Namespace.
        namespace: String,
        /// The selector as text.
        selector: String,
    },
    /// There are pods, but none has a proxy.
    #[error(
        "pod `{pod}` in namespace `{namespace}` has no proxy: it has no container {PROXY_CONTAINER}"
    )]
    NoProxy {
        /// Namespace.
        namespace: String,
        /// The first of the pods.
        pod: String,
    },
}

fn hint(nearest: &Option<String>) -> String {
    nearest
        .as_ref()
        .map(|name| format!("; did you mean `{name}`?"))
        .unwrap_or_default()
}

/// Divides `[type/]name[.namespace]` into what stands before the namespace, and that; without one the given one is
/// meant. A type may contain dots (`istioctl/pkg/util/handlers/handlers.go`).
pub fn split_namespace<'a>(text: &'a str, namespace: &'a str) -> (&'a str, &'a str) {
    let start = text.rfind('/').filter(|&at| at > 0).unwrap_or(0);
    match text[start..].rfind('.') {
        Some(dot) => (&text[..start + dot], &text[start + dot + 1..]),
        None => (text, namespace),
    }
}

impl Target {
    /// Reads `[type/]name[.namespace]`; without a namespace the given one is meant, without a type a pod.
    ///
    /// # Errors
    /// The type is unknown, or there is no name.
    pub fn parse(text: &str, namespace: &str) -> Result<Self, Error> {
        let (whole, own_namespace) = split_namespace(text, namespace);
        let (kind, name) = whole.rsplit_once('/').unwrap_or(("pods", whole));
        let kind = Kind::named(kind)?;
        let rest = text.rsplit_once('/').map_or(text, |(_, rest)| rest);
        if name.is_empty() || own_namespace.is_empty() {
            return Err(Error::NoName(text.to_owned()));
        }
        let undivided = rest
            .contains('.')
            .then(|| (rest.to_owned(), namespace.to_owned()));
        let choice = Choice::Named(kind, name.to_owned());
        Ok(Self {
            choice,
            namespace: own_namespace.to_owned(),
            undivided,
        })
    }

    /// The pods with these labels in a namespace.
    pub fn labelled(selector: Selector, namespace: &str) -> Self {
        Self {
            choice: Choice::Selected(selector),
            namespace: namespace.to_owned(),
            undivided: None,
        }
    }

    /// The object that is named, or the pods that are selected: enough to resolve it where nothing is wrong, with
    /// what [`Target::pod_needs`] adds.
    pub fn object_needs(&self) -> Needs {
        match &self.choice {
            Choice::Selected(selector) => {
                Needs::default().labelled(kind_of_pods(), &self.namespace, selector)
            }
            Choice::Named(kind, name) => {
                let needs = Needs::default().named(kind, &self.namespace, name);
                match &self.undivided {
                    Some((name, namespace)) => needs.named(kind, namespace, name),
                    None => needs,
                }
            }
        }
    }

    /// The pods of the object that is named, if it is there and is no pod itself.
    pub fn pod_needs(&self, mesh: &Mesh) -> Option<Needs> {
        let Choice::Named(kind, name) = &self.choice else {
            return None;
        };
        let object = self.object(mesh, kind, name)?;
        let selector = match *kind == kind_of_pods() {
            true => return None,
            false => pod_selector(kind, object).ok()?,
        };
        let pods = Needs::default();
        Some(pods.labelled(kind_of_pods(), &object.namespace, &selector))
    }

    /// What must be loaded to resolve it, and to say what was probably meant.
    pub fn needs(&self) -> Needs {
        let pods = Needs::default().in_namespace(kind_of_pods(), &self.namespace);
        let Choice::Named(kind, _) = &self.choice else {
            return pods;
        };
        let needs = pods.in_namespace(kind, &self.namespace);
        match &self.undivided {
            Some((_, namespace)) => needs
                .in_namespace(kind_of_pods(), namespace)
                .in_namespace(kind, namespace),
            None => needs,
        }
    }

    /// The pods that it names, the one to ask first in front: scheduled, running, ready (for longest) pods come before
    /// others, then those restarted more often and older ones, as kubectl orders them for logs.
    ///
    /// # Errors
    /// The object is not there, has no pods, or cannot have any.
    pub fn pods<'a>(&self, mesh: &'a Mesh) -> Result<Vec<&'a Object>, Error> {
        let mut pods = match &self.choice {
            Choice::Selected(selector) => self.selected(mesh, &self.namespace, selector)?,
            Choice::Named(kind, name) => self.named(mesh, kind, name)?,
        };
        pods.sort_by_cached_key(|pod| rank(&pod.body));
        Ok(pods)
    }

    /// The pods that it names and that have a proxy, in the same order.
    ///
    /// # Errors
    /// As [`Target::pods`], and when no pod has a proxy.
    pub fn proxies<'a>(&self, mesh: &'a Mesh) -> Result<Vec<&'a Object>, Error> {
        let pods = self.pods(mesh)?;
        let first = pods
            .first()
            .map(|pod| (pod.namespace.clone(), pod.name.clone()));
        let proxies: Vec<&Object> = pods
            .into_iter()
            .filter(|pod| has_proxy(&pod.body))
            .collect();
        match first {
            Some((namespace, pod)) if proxies.is_empty() => Err(Error::NoProxy { namespace, pod }),
            _ => Ok(proxies),
        }
    }

    fn object<'a>(&self, mesh: &'a Mesh, kind: &Kind, name: &str) -> Option<&'a Object> {
        let undivided = || {
            let (name, namespace) = self.undivided.as_ref()?;
            mesh.get(kind, namespace, name)
        };
        mesh.get(kind, &self.namespace, name).or_else(undivided)
    }

    fn named<'a>(&self, mesh: &'a Mesh, kind: &Kind, name: &str) -> Result<Vec<&'a Object>, Error> {
        let object = self
            .object(mesh, kind, name)
            .ok_or_else(|| self.not_found(mesh, kind, name))?;
        if kind == kind_of_pods() {
            return Ok(vec![object]);
        }
        let selector = pod_selector(kind, object)?;
        self.selected(mesh, &object.namespace, &selector)
    }

    fn selected<'a>(
        &self,
        mesh: &'a Mesh,
        namespace: &str,
        selector: &Selector,
    ) -> Result<Vec<&'a Object>, Error> {
        let pods = mesh.selected(kind_of_pods(), namespace, selector);
        if pods.is_empty() {
            return Err(Error::NoPods {
                namespace: namespace.to_owned(),
                selector: selector.to_string(),
            });
        }
        Ok(pods)
    }

    /// Offers, as it is typed: for a pod a workload of that name, a similar name, or the name in another namespace.
    fn not_found(&self, mesh: &Mesh, kind: &Kind, name: &str) -> Error {
        let prefix = match kind == kind_of_pods() {
            true => String::new(),
            false => format!("{}/", typed_kind(kind)),
        };
        let similar = || {
            let names = mesh
                .in_namespace(kind, &self.namespace)
                .map(|object| object.name.as_str());
            nearest(name, names).map(|name| format!("{prefix}{name}"))
        };
        let elsewhere = || {
            let object = mesh.of_kind(kind).find(|object| object.name == name)?;
            Some(format!("{prefix}{name}.{}", object.namespace))
        };
        let workload = (kind == kind_of_pods())
            .then(|| self.workload(mesh, name))
            .flatten();
        Error::NotFound {
            kind: kind.name.to_lowercase(),
            name: name.to_owned(),
            namespace: self.namespace.clone(),
            nearest: workload.or_else(similar).or_else(elsewhere),
        }
    }

    /// A workload or Service of this name, as it is typed.
    fn workload(&self, mesh: &Mesh, name: &str) -> Option<String> {
        let mut kinds = WORKLOADS.iter().filter_map(|kind| Kind::named(kind).ok());
        let found = kinds.find(|kind| mesh.get(kind, &self.namespace, name).is_some())?;
        Some(format!("{}/{name}", typed_kind(found)))
    }
}

/// How a kind is typed: its short name, or its name.
fn typed_kind(kind: &Kind) -> String {
    kind.short_names
        .first()
        .map_or_else(|| kind.name.to_lowercase(), |name| (*name).to_owned())
}

/// Kinds to offer for a name that no pod has.
pub const WORKLOADS: [&str; 5] = [
    "deployments",
    "statefulsets",
    "daemonsets",
    "jobs",
    "services",
];

fn kind_of_pods() -> &'static Kind {
    Kind::named("pods").expect("the table of kinds has pods")
}

/// The selector of the pods that belong to an object.
fn pod_selector(kind: &Kind, object: &Object) -> Result<Selector, Error> {
    let typed = || format!("{}/{}", kind.name.to_lowercase(), object.name);
    let selector = &object.body["spec"]["selector"];
    match (kind.group, kind.name) {
        ("apps", "Deployment" | "StatefulSet" | "DaemonSet" | "ReplicaSet") | ("batch", "Job") => {
            Selector::from_json(selector)
                .map_err(|_| Error::NoSelector(typed(), "its selector cannot be read"))
        }
        ("", "Service" | "ReplicationController") => match selector::labels(selector) {
            labels if labels.is_empty() => Err(Error::NoSelector(typed(), "it has no selector")),
            labels => Ok(Selector::from_labels(&labels)),
        },
        ("gateway.networking.k8s.io", "Gateway") if is_managed(&object.body) => {
            let label = (GATEWAY_LABEL.to_owned(), object.name.clone());
            Ok(Selector::from_labels(&Labels::from([label])))
        }
        ("gateway.networking.k8s.io", "Gateway") => Err(Error::NoSelector(
            typed(),
            "it has addresses of its own, so Istio does not deploy it",
        )),
        _ => Err(Error::NotAWorkload(typed())),
    }
}

/// Whether Istio deploys the proxies of a Gateway: it has no address, or one IP address.
fn is_managed(gateway: &Value) -> bool {
    match gateway["spec"]["addresses"].as_array() {
        None | Some([]) => true,
        Some([address]) => matches!(address["type"].as_str(), None | Some("IPAddress")),
        Some(_) => false,
    }
}

/// Whether a pod has a proxy, as a sidecar container or as a native sidecar.
pub fn has_proxy(pod: &impl Tree) -> bool {
    let containers = ["containers", "initContainers"].map(|field| pod.member("spec").member(field));
    containers
        .into_iter()
        .flat_map(Tree::items)
        .any(|container| container.member("name").text() == Some(PROXY_CONTAINER))
}

/// Smaller for pods to ask first.
fn rank(pod: &Value) -> impl Ord + use<> {
    let status = &pod["status"];
    let is_unscheduled = pod["spec"]["nodeName"]
        .as_str()
        .unwrap_or_default()
        .is_empty();
    let phase = match status["phase"].as_str() {
        Some("Pending") => 2,
        Some("Unknown") => 1,
        _ => 0,
    };
    let conditions = status["conditions"].as_array().into_iter().flatten();
    let ready = conditions
        .into_iter()
        .find(|condition| condition["type"] == "Ready" && condition["status"] == "True");
    let time = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let ready_since = ready
        .map(|condition| time(&condition["lastTransitionTime"]))
        .unwrap_or_default();
    let containers = status["containerStatuses"].as_array().into_iter().flatten();
    let restarts = containers
        .filter_map(|container| container["restartCount"].as_u64())
        .max();
    // Without a time a pod comes last.
    let created = pod["metadata"]["creationTimestamp"]
        .as_str()
        .unwrap_or("~")
        .to_owned();
    (
        is_unscheduled,
        phase,
        ready.is_none(),
        ready_since,
        Reverse(restarts),
        created,
    )
}

#[cfg(test)]
mod tests;
