//! The pods of a Service that are part of the mesh: with a proxy that is ready, or behind a ztunnel.

use mesh_model::object::Object;
use mesh_model::selector::{Selector, labels};
use mesh_model::target::PROXY_CONTAINER;
use serde::Serialize;

use super::objects::{Of, in_namespace};
use super::pod::{Membership, membership};
use super::text::Text;
use super::{Name, Print, View};
use crate::view::{list, text};

/// The pods of a Service.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Selected<'a> {
    /// The Service.
    #[serde(flatten)]
    pub service: Name,
    /// The pods whose proxy is ready, or that need none, by name.
    #[serde(skip)]
    pub ready: Vec<&'a Object>,
    /// The pods that are not described, and why.
    pub others: Vec<Other>,
}

/// A pod without a proxy that is ready.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Other {
    /// The pod.
    #[serde(flatten)]
    pub pod: Name,
    /// Why it is not described.
    pub reason: Reason,
}

/// Why a pod of a Service is not described.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Reason {
    /// It is in this phase.
    Phase(String),
    /// It has no proxy.
    NoProxy,
    /// Its proxy is not ready.
    NotReady,
}

/// The pods that a Service selects.
pub fn selected<'a>(view: View<'a>, service: &'a Object) -> Selected<'a> {
    let selector = labels(&service.body["spec"]["selector"]);
    let mut found = Selected {
        service: Name::of(service),
        ready: Vec::new(),
        others: Vec::new(),
    };
    if selector.is_empty() {
        return found;
    }
    let selector = Selector::from_labels(&selector);
    let pods = in_namespace(view.mesh, Of::Pod, &service.namespace);
    for pod in pods.filter(|pod| selector.matches(&pod.labels)) {
        match reason(pod) {
            None => found.ready.push(pod),
            Some(reason) => found.others.push(Other {
                pod: Name::of(pod),
                reason,
            }),
        }
    }
    found
}

fn reason(pod: &Object) -> Option<Reason> {
    let status = &pod.body["status"];
    let phase = text(&status["phase"]);
    if phase != "Running" {
        return Some(Reason::Phase(phase.to_owned()));
    }
    if membership(pod) == Membership::Ambient {
        return None;
    }
    let containers = ["containerStatuses", "initContainerStatuses"];
    let mut containers = containers.iter().flat_map(|field| list(&status[*field]));
    match containers.find(|container| container["name"] == PROXY_CONTAINER) {
        None => Some(Reason::NoProxy),
        Some(proxy) if proxy["ready"] == true => None,
        Some(_) => Some(Reason::NotReady),
    }
}

impl Print for Selected<'_> {
    fn print(&self, text: &mut Text) {
        for Other { pod, reason } in &self.others {
            let pod = text.name(pod);
            let (indent, line) = match reason {
                Reason::Phase(phase) => (3, format!("Pod is not Running ({phase})")),
                Reason::NoProxy => (
                    0,
                    format!("Pod {pod}: no container \"{PROXY_CONTAINER}\" in pod"),
                ),
                Reason::NotReady => (
                    0,
                    format!("WARNING: Pod {pod} Container {PROXY_CONTAINER} NOT READY"),
                ),
            };
            text.line(indent, &line);
        }
        if !self.ready.is_empty() {
            return;
        }
        let service = text.name(&self.service);
        match self.others.len() {
            0 => text.line(0, &format!("Service {service:?} has no pods.")),
            count => {
                text.line(
                    0,
                    &format!("Service {service:?} has no Istio pods.  ({count} pods in service)."),
                );
                text.line(
                    0,
                    "Use `istioctl kube-inject` or redeploy with Istio automatic sidecar injection.",
                );
            }
        }
    }
}
