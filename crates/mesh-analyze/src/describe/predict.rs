//! What istiod makes a proxy have, as far as objects tell, where the proxy itself did not answer.

use mesh_model::object::Object;
use mesh_model::selector::{Selector, labels};

use super::ingress::gateways_of;
use super::objects::{Of, all, referenced};
use super::policies::rule_names;
use super::virtual_service::{is_host_of, leads_to};
use super::{Name, Port, Proxy, View, ports, sidecar};
use crate::view::{list, text, texts};

/// What the sidecar of a pod has for Services.
pub fn predict(view: View<'_>, pod: &Object, services: &[&Object]) -> Proxy {
    let namespace = pod.namespace.as_str();
    let policies = rule_names(view, pod, services);
    let sidecar = sidecar::of(view, pod);
    let mut proxy = Proxy {
        predicted: true,
        ..Proxy::default()
    };
    for service in services {
        let is_known = sidecar.is_none_or(|sidecar| sidecar::knows(sidecar, service));
        let rule = rule_of(view, namespace, service).filter(|_| is_known);
        let routes = oldest(all(view.mesh, Of::VirtualService).filter(|routes| {
            is_known
                && is_for_sidecars(routes)
                && is_visible(routes, namespace)
                && has_host(routes, service)
        }));
        for port in ports(&[*service]) {
            proxy.policies.insert(port.clone(), policies.clone());
            proxy.add(port, rule, routes);
        }
    }
    proxy
}

/// What the pod of a gateway has for Services.
pub fn predict_gateway(view: View<'_>, gateway: &Object, services: &[&Object]) -> Proxy {
    let mut proxy = Proxy {
        predicted: true,
        ..Proxy::default()
    };
    let is_here = |name: Name| match referenced(view.mesh, Of::Gateway, &name) {
        Ok(object) => {
            let selector = labels(&object.body["spec"]["selector"]);
            Selector::from_labels(&selector).matches(&gateway.labels)
        }
        Err(_) => false,
    };
    for service in services {
        let rule = rule_of(view, &gateway.namespace, service);
        let routes = oldest(all(view.mesh, Of::VirtualService).filter(|routes| {
            gateways_of(routes).any(is_here)
                && is_visible(routes, &gateway.namespace)
                && has_route(routes, service)
        }));
        for port in ports(&[*service]) {
            proxy.add(port, rule, routes);
        }
    }
    proxy
}

impl Proxy {
    fn add(&mut self, port: Port, rule: Option<&Object>, routes: Option<&Object>) {
        if let Some(rule) = rule {
            self.rules.insert(port.clone(), Name::of(rule));
        }
        if let Some(routes) = routes {
            self.virtual_services.insert(port, Name::of(routes));
        }
    }
}

/// The DestinationRule of a Service for clients in a namespace: one of their own namespace, else of the Service's, else
/// of the root namespace; an exact host comes before a pattern, a longer pattern before a shorter one
/// (`pilot/pkg/model/push_context.go`, `destinationRule`).
fn rule_of<'a>(view: View<'a>, namespace: &str, service: &Object) -> Option<&'a Object> {
    let places = [namespace, &service.namespace, view.root_namespace];
    places.into_iter().find_map(|place| {
        let rules = all(view.mesh, Of::DestinationRule)
            .filter(|rule| rule.namespace == place && is_visible(rule, namespace))
            .filter_map(|rule| {
                let host = text(&rule.body["spec"]["host"]);
                Some((specificity(host, &rule.namespace, service)?, rule))
            });
        let best = rules.min_by_key(|(specificity, rule)| (*specificity, created(rule)));
        best.map(|(_, rule)| rule)
    })
}

/// How exactly a host means a Service, the smaller the more so.
fn specificity(host: &str, namespace: &str, service: &Object) -> Option<usize> {
    if is_host_of(host, namespace, service) {
        return Some(0);
    }
    let suffix = host.strip_prefix('*')?;
    let full = format!("{}.{}.svc.cluster.local", service.name, service.namespace);
    full.ends_with(suffix).then(|| usize::MAX - suffix.len())
}

fn is_for_sidecars(routes: &Object) -> bool {
    let gateways = list(&routes.body["spec"]["gateways"]);
    gateways.is_empty() || gateways.iter().any(|gateway| gateway == "mesh")
}

/// Whether an object is exported to a namespace.
fn is_visible(object: &Object, namespace: &str) -> bool {
    let mut exported = texts(&object.body["spec"]["exportTo"]).peekable();
    exported.peek().is_none()
        || exported.any(|to| match to {
            "." => object.namespace == namespace,
            "*" => true,
            to => to == namespace,
        })
}

/// Whether the hosts of a VirtualService include a Service.
fn has_host(routes: &Object, service: &Object) -> bool {
    let mut hosts = texts(&routes.body["spec"]["hosts"]);
    hosts.any(|host| specificity(host, &routes.namespace, service).is_some())
}

/// Whether any route of a VirtualService leads to a Service.
fn has_route(routes: &Object, service: &Object) -> bool {
    let kinds = ["http", "tls", "tcp"];
    let mut each = kinds
        .iter()
        .flat_map(|kind| list(&routes.body["spec"][*kind]));
    each.any(|route| leads_to(route, &routes.namespace, service))
}

fn oldest<'a>(objects: impl Iterator<Item = &'a Object>) -> Option<&'a Object> {
    objects.min_by_key(|object| created(object))
}

fn created(object: &Object) -> &str {
    text(&object.body["metadata"]["creationTimestamp"])
}
