//! What about a pod and its Services is likely not meant.

use mesh_model::object::Object;

use super::objects::{Of, in_namespace};
use super::protocol::{DETECTED, UNSUPPORTED};
use super::{MutualTls, Name, PortPart, Proxy, Service, View, Waypoint};

/// The port of gateways for probes, whose protocol is nobody's business.
const STATUS_PORT: u32 = 15021;

/// What is compared.
#[derive(Clone, Copy, Debug)]
pub struct Judged<'a> {
    /// The pod.
    pub pod: &'a Object,
    /// Its Services as they were described.
    pub services: &'a [Service],
    /// What it asks of connections.
    pub mutual_tls: &'a MutualTls,
    /// What its proxy has.
    pub proxy: &'a Proxy,
    /// What objects let it have.
    pub predicted: &'a Proxy,
    /// The waypoints that are asked for.
    pub waypoints: &'a [Waypoint],
}

/// The warnings, those of each Service together.
pub fn warnings(view: View<'_>, judged: Judged<'_>) -> Vec<String> {
    let mut found = match judged.services {
        [] => nearly_selecting(view, judged.pod),
        _ => Vec::new(),
    };
    for service in judged.services {
        for port in &service.ports {
            found.extend(of_port(&service.name.name, port, judged.mutual_tls));
        }
    }
    if !judged.proxy.predicted {
        found.extend(differences(judged));
    }
    let missing = judged.waypoints.iter().filter(|waypoint| !waypoint.exists);
    found.extend(missing.map(|waypoint| {
        let Name { namespace, name } = &waypoint.name;
        format!(
            "the {} asks for waypoint {namespace}/{name}, which does not exist",
            waypoint.asked_for_by
        )
    }));
    found
}

fn of_port(service: &str, part: &PortPart, mutual_tls: &MutualTls) -> Vec<String> {
    let mut found = Vec::new();
    let PortPart { name, port, .. } = part;
    if part.is_tcp && part.protocol == DETECTED {
        found.push(format!(
            "port {port} of Service {service} has no name, so proxies guess its protocol; name it PROTOCOL-… or set appProtocol"
        ));
    }
    if part.is_tcp && part.protocol == UNSUPPORTED && *port != STATUS_PORT {
        found.push(format!(
            "the name {name:?} of port {port} of Service {service} says nothing about its protocol; name it PROTOCOL-{name} or set appProtocol"
        ));
    }
    if part.is_tcp && part.target_port.is_none() {
        found.push(format!(
            "port {port} of Service {service} leads to a port that the pod does not name"
        ));
    }
    if let Some(rule) = &part.destination_rule {
        let of_port = rule.ports.iter().find(|own| own.port == i64::from(*port));
        let policy = of_port
            .map(|own| &own.policy)
            .or(rule.traffic_policy.as_ref());
        let mode = policy.and_then(|policy| policy.tls_mode.as_deref());
        let target = part
            .target_port
            .and_then(|port| mutual_tls.ports.get(&port));
        let asked = target.unwrap_or(&mutual_tls.mode);
        if mode == Some("DISABLE") && asked == "STRICT" {
            let Name { namespace, name } = &rule.name;
            found.push(format!(
                "DestinationRule {namespace}/{name} lets clients send plaintext to port {port} of Service {service}, and the pod takes mutual TLS only"
            ));
        }
    }
    found
}

/// Services whose selector differs from the labels of a pod in one value.
fn nearly_selecting(view: View<'_>, pod: &Object) -> Vec<String> {
    let mut found = Vec::new();
    for service in in_namespace(view.mesh, Of::Service, &pod.namespace) {
        let selector = mesh_model::selector::labels(&service.body["spec"]["selector"]);
        let is_off = |(key, value): &(&String, &String)| pod.labels.get(*key) != Some(*value);
        let off: Vec<_> = selector.iter().filter(is_off).collect();
        if let ([(key, value)], true) = (off.as_slice(), selector.len() > 1) {
            found.push(format!(
                "Service {} selects pods like this one, but with the label {key}={value}",
                service.name
            ));
        }
    }
    found
}

/// Where a proxy has another object than objects let expect.
fn differences(judged: Judged<'_>) -> Vec<String> {
    let shown = |name: Option<&Name>| match name {
        Some(Name { namespace, name }) => format!("{namespace}/{name}"),
        None => "none".to_owned(),
    };
    let mut found = Vec::new();
    for service in judged.services {
        for part in &service.ports {
            let port = super::Port {
                service: service.name.clone(),
                port: part.port,
            };
            let kinds = [
                (
                    "DestinationRule",
                    judged.proxy.rules.get(&port),
                    judged.predicted.rules.get(&port),
                ),
                (
                    "VirtualService",
                    judged.proxy.virtual_services.get(&port),
                    judged.predicted.virtual_services.get(&port),
                ),
            ];
            let differing = kinds.iter().filter(|(_, has, expected)| has != expected);
            found.extend(differing.map(|(kind, has, expected)| {
                format!(
                    "the proxy has {kind} {} for port {} of Service {}, but the objects let expect {}: it may be out of date",
                    shown(*has),
                    part.port,
                    service.name.name,
                    shown(*expected)
                )
            }));
        }
    }
    found
}
