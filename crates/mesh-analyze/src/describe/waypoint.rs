//! The waypoint that takes the traffic to a pod of an ambient mesh.

use mesh_model::object::Object;
use serde::Serialize;

use super::objects::{Of, all, in_namespace};
use super::text::Text;
use super::{Name, Print, View};

/// The label that asks for a waypoint, and the one with its namespace.
const USE: &str = "istio.io/use-waypoint";
const USE_NAMESPACE: &str = "istio.io/use-waypoint-namespace";

/// The label of a waypoint with what it takes.
const TRAFFIC: &str = "istio.io/waypoint-for";

/// A waypoint.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Waypoint {
    /// The Gateway.
    #[serde(flatten)]
    pub name: Name,
    /// What asks for it: `pod`, `service cart` or `namespace`.
    pub asked_for_by: String,
    /// Whether the Gateway is there.
    pub exists: bool,
    /// What it takes: `service`, `workload`, `all` or `none`.
    pub traffic: String,
}

/// The waypoints that a pod, its Services and its namespace ask for; what asks nearest counts.
pub fn waypoints(view: View<'_>, pod: &Object, services: &[&Object]) -> Vec<Waypoint> {
    let namespace = all(view.mesh, Of::Namespace).find(|one| one.name == pod.namespace);
    let mut found: Vec<Waypoint> = Vec::new();
    let services = services
        .iter()
        .map(|service| (format!("service {}", service.name), *service));
    let own = std::iter::once(("pod".to_owned(), pod)).chain(services);
    for (by, object) in own {
        found.extend(asked_for(view, object, &pod.namespace, by));
    }
    let is_silent = |object: &Object| !object.labels.contains_key(USE);
    if let Some(namespace) = namespace.filter(|_| found.is_empty() && is_silent(pod)) {
        found.extend(asked_for(
            view,
            namespace,
            &pod.namespace,
            "namespace".to_owned(),
        ));
    }
    found
}

fn asked_for(view: View<'_>, object: &Object, namespace: &str, by: String) -> Option<Waypoint> {
    let name = object.labels.get(USE).filter(|name| *name != "none")?;
    let namespace = object
        .labels
        .get(USE_NAMESPACE)
        .map_or(namespace, String::as_str);
    let gateway = in_namespace(view.mesh, Of::ApiGateway, namespace).find(|one| one.name == *name);
    let traffic = gateway.and_then(|gateway| gateway.labels.get(TRAFFIC));
    Some(Waypoint {
        name: Name::new(namespace, name),
        asked_for_by: by,
        exists: gateway.is_some(),
        traffic: traffic.map_or("service", String::as_str).to_owned(),
    })
}

impl Print for Waypoint {
    fn print(&self, text: &mut Text) {
        let name = text.name(&self.name);
        let Self {
            asked_for_by,
            traffic,
            ..
        } = self;
        text.line(
            0,
            &match self.exists {
                true => {
                    format!("Waypoint: {name} for {traffic} traffic, as the {asked_for_by} asks")
                }
                false => format!(
                    "WARNING: the {asked_for_by} asks for waypoint {name}, which does not exist"
                ),
            },
        );
    }
}
