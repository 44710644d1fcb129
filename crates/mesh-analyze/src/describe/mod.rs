//! What applies to a pod or a Service: its ports, the objects of Istio that shape its traffic, and the way in.
//!
//! Everything is a function of a mesh and of what proxies said ([`Proxy`]); where a proxy did not answer, its part is
//! predicted from objects ([`predict`]). Texts and rules: `istioctl/pkg/describe/describe.go`.

mod destination_rule;
mod exposure;
mod gateway_api;
mod ingress;
mod objects;
mod peer_authentication;
mod pod;
mod policies;
mod predict;
mod proto_text;
mod protocol;
mod selection;
mod service;
mod sidecar;
#[cfg(test)]
mod tests;
mod text;
mod virtual_service;
mod warnings;
mod waypoint;

use std::collections::BTreeMap;

use mesh_model::mesh::Mesh;
use serde::Serialize;

pub use exposure::Endpoint;
pub use gateway_api::{ApiRoute, Parent, api_routes};
pub use ingress::{Ingress, Way, gateway_pods, ingress};
pub use peer_authentication::{MutualTls, mutual_tls};
pub use pod::{Membership, Pod, pod, revision};
pub use policies::{Guard, Guards, guards};
pub use predict::{predict, predict_gateway};
pub use protocol::shown as shown_protocol;
pub use selection::{Selected, selected};
pub use service::{PortPart, Service, ports, services_of, target_port};
pub use sidecar::sidecar;
pub use text::RULER;
pub use warnings::{Judged, warnings};
pub use waypoint::{Waypoint, waypoints};

use text::Text;

/// An object by namespace and name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Name {
    /// Namespace.
    pub namespace: String,
    /// Name.
    pub name: String,
}

/// A port of a Service.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Port {
    /// The Service.
    pub service: Name,
    /// Its port.
    pub port: u32,
}

/// What shapes the traffic of a proxy.
#[derive(Clone, Debug, Default)]
pub struct Proxy {
    /// The DestinationRule for each port of a Service.
    pub rules: BTreeMap<Port, Name>,
    /// The VirtualService for each port of a Service.
    pub virtual_services: BTreeMap<Port, Name>,
    /// The policies that guard each port of a Service in this pod.
    pub policies: BTreeMap<Port, Vec<String>>,
    /// Whether it is a prediction from objects, not what a proxy said.
    pub predicted: bool,
}

/// What is described, and from where.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The mesh.
    pub mesh: &'a Mesh,
    /// The namespace whose objects are shown without it.
    pub here: &'a str,
    /// The namespace whose objects are for the whole mesh.
    pub root_namespace: &'a str,
}

/// An object that a proxy, or another object, refers to and the mesh has not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stale {
    /// `destination rule`, `virtual service` or `gateway`.
    pub kind: &'static str,
    /// The object.
    #[serde(flatten)]
    pub name: Name,
    /// Whether objects of the kind could not be read, so that nobody knows.
    pub unread: bool,
    /// Whether no proxy said so, but another object.
    pub predicted: bool,
}

/// Prints parts for people.
pub trait Print {
    /// Appends the lines of this part.
    fn print(&self, text: &mut Text);
}

/// The text of a part; objects of the namespace are named without it. Wide is what the peer does not tell too.
pub fn text_of(part: &impl Print, here: &str, wide: bool) -> String {
    let mut text = Text::new(here, wide);
    part.print(&mut text);
    text.finish()
}

impl Name {
    /// A name from its parts.
    pub fn new(namespace: &str, name: &str) -> Self {
        Self {
            namespace: namespace.to_owned(),
            name: name.to_owned(),
        }
    }

    fn of(object: &mesh_model::object::Object) -> Self {
        Self::new(&object.namespace, &object.name)
    }
}

impl Print for Stale {
    fn print(&self, text: &mut Text) {
        let Name { namespace, name } = &self.name;
        let kind = self.kind;
        let object = match kind {
            "gateway" => format!("{namespace}/{name}"),
            _ => format!("{name}.{namespace}"),
        };
        let line = match (self.unread, self.predicted) {
            (true, _) => format!("WARNING: {kind} {object} cannot be read"),
            (_, true) => format!("WARNING: {kind} {object} is referred to and does not exist"),
            _ => format!("WARNING: Proxy is stale; it references to non-existent {kind} {object}"),
        };
        text.line(0, &line);
    }
}
