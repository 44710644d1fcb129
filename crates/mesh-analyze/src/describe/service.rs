//! The Services of a pod, and what shapes the traffic to each of their ports.

use mesh_model::object::Object;
use mesh_model::selector::{Labels, Selector, labels};
use mesh_model::value::Value;
use serde::Serialize;

use super::destination_rule::DestinationRule;
use super::objects::{Of, in_namespace, referenced};
use super::protocol;
use super::text::Text;
use super::virtual_service::{Reach, VirtualService};
use super::{Name, Port, Print, Proxy, Stale, View};
use crate::view::{list, number, text};

/// A Service with the pods behind it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Service {
    /// The Service.
    #[serde(flatten)]
    pub name: Name,
    /// Its ports.
    pub ports: Vec<PortPart>,
}

/// A port of a Service.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PortPart {
    /// Its name; may be empty.
    pub name: String,
    /// The port.
    pub port: u32,
    /// Whether it is TCP, and so Istio's business.
    #[serde(skip)]
    pub is_tcp: bool,
    /// What istiod takes its protocol for.
    pub protocol: &'static str,
    /// The port of the pod.
    pub target_port: Option<u32>,
    /// The pod, as the peer names one without that port.
    #[serde(skip)]
    pub pod_uid: String,
    /// The DestinationRule for it.
    pub destination_rule: Option<DestinationRule>,
    /// The VirtualService for it.
    pub virtual_service: Option<VirtualService>,
    /// The policies that guard it.
    pub policies: Vec<String>,
    /// Objects that the proxy has and the mesh has not.
    pub stale: Vec<Stale>,
}

/// The Services of a pod's namespace that select it, by name.
pub fn services_of<'a>(view: View<'a>, pod: &'a Object) -> Vec<&'a Object> {
    let selects = |service: &&Object| {
        let selector = labels(&service.body["spec"]["selector"]);
        !selector.is_empty() && Selector::from_labels(&selector).matches(&pod.labels)
    };
    in_namespace(view.mesh, Of::Service, &pod.namespace)
        .filter(selects)
        .collect()
}

/// The ports of Services.
pub fn ports(services: &[&Object]) -> Vec<Port> {
    let each = services.iter().flat_map(|service| {
        let ports = list(&service.body["spec"]["ports"]).iter();
        ports.map(|port| port_of(service, port))
    });
    each.collect()
}

fn port_of(service: &Object, port: &Value) -> Port {
    Port {
        service: Name::of(service),
        port: u32::try_from(number(&port["port"])).unwrap_or(0),
    }
}

/// The port of a pod that a port of a Service leads to
/// (`pilot/pkg/serviceregistry/kube/controller/util.go`, `FindPort`).
pub fn target_port(pod: &Object, service: &Object, port: u32) -> Option<u32> {
    let ports = list(&service.body["spec"]["ports"]).iter();
    let mut ports = ports.filter(|one| number(&one["port"]) == i64::from(port));
    target(pod, ports.next()?)
}

pub(super) fn target(pod: &Object, port: &Value) -> Option<u32> {
    let number_of = |value: &Value| u32::try_from(number(value)).ok();
    let Value::String(wanted) = &port["targetPort"] else {
        return match number_of(&port["targetPort"]) {
            None | Some(0) => number_of(&port["port"]),
            target => target,
        };
    };
    let spec = &pod.body["spec"];
    let sidecars = list(&spec["initContainers"])
        .iter()
        .filter(|container| container["restartPolicy"] == "Always");
    let containers = list(&spec["containers"]).iter().chain(sidecars);
    let mut ports = containers.flat_map(|container| list(&container["ports"]));
    let protocol = |port: &Value| port["protocol"].as_str().unwrap_or("TCP").to_owned();
    let found = ports.find(|own| own["name"] == **wanted && protocol(own) == protocol(port));
    found.and_then(|own| number_of(&own["containerPort"]))
}

impl Service {
    /// A Service with a pod behind it; subsets count for pods with any of the labels.
    pub fn of(
        view: View<'_>,
        service: &Object,
        pod: &Object,
        pods: &[&Labels],
        proxy: &Proxy,
    ) -> Self {
        let ports = list(&service.body["spec"]["ports"]).iter().map(|port| {
            let key = port_of(service, port);
            let shaped = Shaped::of(view, service, &key, pods, proxy);
            PortPart {
                name: text(&port["name"]).to_owned(),
                port: key.port,
                is_tcp: port["protocol"] == "TCP",
                protocol: protocol::shown(port),
                target_port: target(pod, port),
                pod_uid: text(&pod.body["metadata"]["uid"]).to_owned(),
                destination_rule: shaped.rule,
                virtual_service: shaped.virtual_service,
                policies: proxy.policies.get(&key).cloned().unwrap_or_default(),
                stale: shaped.stale,
            }
        });
        Self {
            name: Name::of(service),
            ports: ports.collect(),
        }
    }
}

/// What shapes the traffic to a port of a Service.
pub(super) struct Shaped<'a> {
    pub rule: Option<DestinationRule>,
    pub virtual_service: Option<VirtualService>,
    /// The VirtualService as it is.
    pub routes: Option<&'a Object>,
    pub stale: Vec<Stale>,
}

impl<'a> Shaped<'a> {
    pub(super) fn of(
        view: View<'a>,
        service: &Object,
        port: &Port,
        pods: &[&Labels],
        proxy: &Proxy,
    ) -> Self {
        let mut stale = Vec::new();
        let mut find = |of: Of, name: Option<&Name>| {
            let found = referenced(view.mesh, of, name?);
            found.map_err(|missing| stale.push(missing)).ok()
        };
        let rule = find(Of::DestinationRule, proxy.rules.get(port));
        let routes = find(Of::VirtualService, proxy.virtual_services.get(port));
        let rule = rule.map(|rule| DestinationRule::of(rule, pods));
        let reach = Reach {
            service,
            rule: rule.as_ref(),
        };
        let virtual_service = routes.map(|routes| VirtualService::of(routes, reach));
        Self {
            rule,
            virtual_service,
            routes,
            stale,
        }
    }
}

impl Print for Service {
    fn print(&self, text: &mut Text) {
        let name = text.name(&self.name);
        text.line(0, &format!("Service: {name}"));
        for port in self.ports.iter().filter(|port| port.is_tcp) {
            let line = match port.target_port {
                Some(target) => format!(
                    "Port: {} {}/{} targets pod port {target}",
                    port.name, port.port, port.protocol
                ),
                None => format!("no suitable port for manifest: {}", port.pod_uid),
            };
            text.line(3, &line);
        }
        let several = self.ports.len() > 1;
        for port in &self.ports {
            if several {
                text.line(0, &format!("{}:", port.port));
            }
            port.print(text, several);
        }
    }
}

impl PortPart {
    fn print(&self, text: &mut Text, several: bool) {
        let indent = if several { 3 } else { 0 };
        let stale = |text: &mut Text, kind: &str| {
            let own = self.stale.iter().filter(|stale| stale.kind == kind);
            own.for_each(|stale| stale.print(text));
        };
        stale(text, "destination rule");
        if let Some(rule) = &self.destination_rule {
            rule.print(text, indent);
        }
        stale(text, "virtual service");
        if let Some(service) = &self.virtual_service {
            service.print(text, indent);
        }
        if !self.policies.is_empty() {
            let prefix = match several {
                true => format!("{} ", self.port),
                false => String::new(),
            };
            let policies = self.policies.join(", ");
            text.line(0, &format!("{prefix}RBAC policies: {policies}"));
        }
    }
}
