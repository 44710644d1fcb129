//! How Services are reached from outside: through the pods of ingress gateways.

use std::collections::{BTreeMap, BTreeSet};

use mesh_model::object::Object;
use mesh_model::selector::{Labels, Selector, labels};
use mesh_model::value::Value;
use serde::Serialize;

use super::exposure::{Endpoint, Opening, endpoints};
use super::objects::{Of, all, in_namespace, referenced};
use super::service::{Shaped, target};
use super::text::{RULER, Text};
use super::virtual_service::VirtualService;
use super::{Name, Print, Proxy, Stale, View, ports, protocol};
use crate::view::{list, number, text, texts};

/// The label of the pods of ingress gateways.
const LABEL: (&str, &str) = ("istio", "ingressgateway");

/// The ways in from outside.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ingress {
    /// The pods of ingress gateways that run.
    pub gateway_pods: Vec<Name>,
    /// The Services of these pods.
    pub gateway_services: Vec<Name>,
    /// What was found, in the order in which it is told.
    pub ways: Vec<Way>,
}

/// Something found on the way in.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Way {
    /// An object that a gateway has and the mesh has not.
    Stale(Stale),
    /// A Gateway without a selector, which is for all workloads.
    Everywhere(Name),
    /// Routes of a VirtualService through a Gateway.
    #[serde(rename_all = "camelCase")]
    Exposed {
        /// The Gateway.
        gateway: Name,
        /// Where its Services listen for plain HTTP: `http://10.0.0.1`.
        urls: Vec<String>,
        /// Where its servers listen for the hosts of the VirtualService.
        endpoints: Vec<Endpoint>,
        /// The routes.
        virtual_service: VirtualService,
    },
}

/// The pods of gateways that run, by namespace and name: those with the label of ingress gateways, and those that a
/// Gateway selects.
pub fn gateway_pods(view: View<'_>) -> Vec<&Object> {
    let selectors = all(view.mesh, Of::Gateway)
        .map(|gateway| labels(&gateway.body["spec"]["selector"]))
        .filter(|selector| !selector.is_empty());
    let mut selectors: Vec<Labels> = selectors.collect();
    selectors.push(Labels::from([(LABEL.0.to_owned(), LABEL.1.to_owned())]));
    selectors.sort();
    selectors.dedup();
    let selectors: Vec<Selector> = selectors.iter().map(Selector::from_labels).collect();
    let is_gateway = |pod: &&Object| {
        let mut selectors = selectors.iter();
        pod.body["status"]["phase"] == "Running"
            && selectors.any(|selector| selector.matches(&pod.labels))
    };
    all(view.mesh, Of::Pod).filter(is_gateway).collect()
}

/// A Service of gateways with the pods behind it.
struct Entrance<'a> {
    service: &'a Object,
    pods: Vec<&'a Object>,
}

/// The ways to Services through the gateways; `proxies` are those of the gateways' pods, by name. Subsets count for pods
/// with any of the labels.
pub fn ingress(
    view: View<'_>,
    services: &[&Object],
    pods: &[&Labels],
    proxies: &BTreeMap<Name, Proxy>,
) -> Ingress {
    let gateways = gateway_pods(view);
    let entrances = entrances(view, &gateways);
    let mut seen: BTreeSet<Name> = BTreeSet::new();
    let mut told = BTreeSet::new();
    let mut ways = Vec::new();
    for gateway in &gateways {
        let Some(proxy) = proxies.get(&Name::of(gateway)) else {
            continue;
        };
        for service in services {
            for port in ports(&[*service]) {
                let shaped = Shaped::of(view, service, &port, pods, proxy);
                for stale in shaped.stale {
                    if told.insert((stale.kind, stale.name.clone())) {
                        ways.push(Way::Stale(stale));
                    }
                }
                if let (Some(routes), Some(service)) = (shaped.routes, shaped.virtual_service) {
                    for gateway in gateways_of(routes) {
                        if !seen.contains(&gateway) {
                            let mut way = through(view, &gateway, &entrances, routes, &service);
                            if let Some(Way::Stale(stale)) = &mut way {
                                stale.predicted = proxy.predicted;
                            }
                            if !matches!(way, Some(Way::Stale(_))) {
                                seen.insert(gateway);
                            }
                            ways.extend(way);
                        }
                    }
                }
            }
        }
    }
    Ingress {
        gateway_pods: gateways.into_iter().map(Name::of).collect(),
        gateway_services: entrances
            .iter()
            .map(|entrance| Name::of(entrance.service))
            .collect(),
        ways,
    }
}

/// The Services whose pods are among the gateways.
fn entrances<'a>(view: View<'a>, gateways: &[&'a Object]) -> Vec<Entrance<'a>> {
    let namespaces = gateways.chunk_by(|one, other| one.namespace == other.namespace);
    let each = namespaces.flat_map(|pods| {
        let services = in_namespace(view.mesh, Of::Service, &pods[0].namespace);
        services.filter_map(|service| {
            let selector = labels(&service.body["spec"]["selector"]);
            if selector.is_empty() {
                return None;
            }
            let selector = Selector::from_labels(&selector);
            let pods = pods.iter().copied();
            let pods: Vec<&Object> = pods.filter(|pod| selector.matches(&pod.labels)).collect();
            (!pods.is_empty()).then_some(Entrance { service, pods })
        })
    });
    each.collect()
}

/// The Gateways that a VirtualService names.
pub(super) fn gateways_of(routes: &Object) -> impl Iterator<Item = Name> {
    let names = texts(&routes.body["spec"]["gateways"]);
    let names = names.filter(|name| !matches!(*name, "" | "mesh"));
    names.map(|name| match name.split_once('/') {
        Some((".", name)) => Name::new(&routes.namespace, name),
        Some((namespace, name)) => Name::new(namespace, name),
        None => Name::new(&routes.namespace, name),
    })
}

/// The way through a Gateway.
fn through(
    view: View<'_>,
    name: &Name,
    entrances: &[Entrance<'_>],
    routes: &Object,
    service: &VirtualService,
) -> Option<Way> {
    let gateway = match referenced(view.mesh, Of::Gateway, name) {
        Ok(gateway) => gateway,
        Err(stale) => return Some(Way::Stale(stale)),
    };
    let selector = &gateway.body["spec"]["selector"];
    if selector.is_null() {
        return Some(Way::Everywhere(name.clone()));
    }
    let selector = Selector::from_labels(&labels(selector));
    let has_pod = |entrance: &&Entrance<'_>| {
        let mut pods = entrance.pods.iter();
        pods.any(|pod| selector.matches(&pod.labels))
    };
    let mut meant: Vec<&Entrance<'_>> = entrances.iter().filter(has_pod).collect();
    if meant.is_empty() {
        return None;
    }
    meant.sort_by_cached_key(|entrance| entrance.address());
    Some(Way::Exposed {
        gateway: name.clone(),
        endpoints: meant
            .iter()
            .flat_map(|entrance| {
                let openings = entrance.openings();
                endpoints(gateway, routes, &entrance.address(), &openings)
            })
            .collect(),
        urls: meant.iter().flat_map(|entrance| entrance.urls()).collect(),
        virtual_service: service.clone(),
    })
}

impl Entrance<'_> {
    /// The address of the load balancer, else of the node of the first pod.
    fn address(&self) -> String {
        let balancers = list(&self.service.body["status"]["loadBalancer"]["ingress"]);
        let node = || self.pods.first().map(|pod| &pod.body["status"]["hostIP"]);
        let address = match balancers.first() {
            Some(balancer) => {
                let own = [&balancer["ip"], &balancer["hostname"]];
                own.into_iter().map(text).find(|text| !text.is_empty())
            }
            None => node().map(text).filter(|address| !address.is_empty()),
        };
        address.unwrap_or("unknown").to_owned()
    }

    fn openings(&self) -> Vec<Opening> {
        let ports = list(&self.service.body["spec"]["ports"]).iter();
        let each = ports.filter_map(|port| {
            Some(Opening {
                port: number(&port["port"]),
                target: i64::from(target(self.pods.first()?, port)?),
            })
        });
        each.collect()
    }

    /// The URLs of its plain ports that lead to a port of its pods.
    fn urls(&self) -> Vec<String> {
        let is_shown = |port: &&Value| {
            let is_web = matches!(text(&port["name"]), "http" | "http2");
            let has_target = self.pods.first().and_then(|pod| target(pod, port));
            port["protocol"] == "TCP" && is_web && has_target.is_some()
        };
        let ports = list(&self.service.body["spec"]["ports"]).iter();
        ports
            .filter(is_shown)
            .map(|port| {
                let scheme = match protocol::protocol(port) {
                    "HTTP" | "HTTP2" => "http",
                    other => other,
                };
                let host = self.address();
                let host = match host.contains(':') {
                    true => format!("[{host}]"),
                    false => host,
                };
                match number(&port["port"]) {
                    80 => format!("{scheme}://{host}"),
                    number => format!("{scheme}://{host}:{number}"),
                }
            })
            .collect()
    }
}

impl Print for Ingress {
    fn print(&self, text: &mut Text) {
        if self.gateway_pods.is_empty() {
            return text.line(0, "Skipping Gateway information (no ingress gateway pods)");
        }
        if self.gateway_services.is_empty() {
            text.line(
                0,
                "Skipping Gateway information (no ingress gateway service)",
            );
        }
        for way in &self.ways {
            match way {
                Way::Stale(stale) => stale.print(text),
                Way::Everywhere(Name { namespace, name }) => text.open_line(&format!(
                    "Ingress Gateway {namespace}/{name} be applied all workloads"
                )),
                Way::Exposed {
                    gateway,
                    urls,
                    endpoints,
                    virtual_service,
                } => {
                    text.line(0, RULER.trim_end());
                    for url in urls {
                        text.line(0, &format!("Exposed on Ingress Gateway {url}"));
                    }
                    if text.is_wide() {
                        let name = text.name(gateway);
                        endpoints.iter().for_each(|one| one.print(text, &name));
                    }
                    virtual_service.print(text, 0);
                }
            }
        }
    }
}

impl Endpoint {
    fn print(&self, text: &mut Text, gateway: &str) {
        let mut notes = vec![format!("Gateway {gateway}"), self.address.clone()];
        if let Some(mode) = &self.tls_mode {
            notes.push(format!("TLS {mode}"));
        }
        if self.redirects_to_https {
            notes.push("redirects to HTTPS".to_owned());
        }
        text.line(3, &format!("{} ({})", self.url, notes.join(", ")));
    }
}
