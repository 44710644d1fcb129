//! What routes attach to.

use super::{GROUP, ROUTES, Reference, is_known};
use crate::code::{GWA0001, GWA0002, GWA0003, GWA0004};
use crate::index::matches;
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{is_set, list, number, steps, text, texts};
use mesh_model::object::Object;
use mesh_model::selector::Selector;
use mesh_model::value::Value;

pub(super) fn run(scope: &Scope, report: &mut Report) {
    let kinds = [Input::KubernetesGateway, Input::ListenerSet, Input::Service];
    let known = kinds.map(|kind| (kind, is_known(scope, kind)));
    for route in ROUTES.iter().flat_map(|input| scope.objects(*input)) {
        for (index, parent) in list(&route.body["spec"]["parentRefs"]).iter().enumerate() {
            let reference = Reference::new(parent, GROUP, "Gateway", &route.namespace);
            let Some(kind) = kind(&reference).filter(|kind| known.contains(&(*kind, true))) else {
                continue;
            };
            let own = Parent {
                route,
                index,
                parent,
            };
            match scope.find(kind, reference.namespace, reference.name) {
                None => {
                    let message = format!(
                        "the {} {} does not exist",
                        reference.kind,
                        reference.full_name()
                    );
                    own.report(&GWA0001, "name", message, report);
                }
                Some(service) if kind == Input::Service => own.check_port(service, report),
                Some(gateway) => own.check_listeners(scope, gateway, report),
            }
        }
    }
}

fn kind(reference: &Reference) -> Option<Input> {
    match (reference.group, reference.kind) {
        (GROUP, "Gateway") => Some(Input::KubernetesGateway),
        (GROUP, "ListenerSet") => Some(Input::ListenerSet),
        ("", "Service") => Some(Input::Service),
        _ => None,
    }
}

/// A reference of a route to what it attaches to.
struct Parent<'a> {
    route: &'a Object,
    index: usize,
    parent: &'a Value,
}

impl Parent<'_> {
    fn report(
        &self,
        code: &'static crate::Code,
        field: &str,
        message: String,
        report: &mut Report,
    ) {
        let path = steps!["spec", "parentRefs", self.index, field];
        report.at(code, self.route, &path, message);
    }

    fn check_port(&self, service: &Object, report: &mut Report) {
        let port = number(&self.parent["port"]);
        let mut ports = list(&service.body["spec"]["ports"])
            .iter()
            .map(|port| number(&port["port"]));
        if is_set(&self.parent["port"]) && !ports.any(|known| known == port) {
            let message = format!("the Service {} has no port {port}", service.name);
            self.report(&GWA0002, "port", message, report);
        }
    }

    fn check_listeners(&self, scope: &Scope, gateway: &Object, report: &mut Report) {
        let listeners = list(&gateway.body["spec"]["listeners"]).iter();
        let named: Vec<&Value> = listeners.filter(|listener| self.names(listener)).collect();
        let (kind, name) = (&gateway.kind, &gateway.name);
        if named.is_empty() {
            let field = if is_set(&self.parent["sectionName"]) {
                "sectionName"
            } else {
                "port"
            };
            let message = format!(
                "the {kind} {name} has no listener with this {field}: {}",
                self.parent[field]
            );
            self.report(&GWA0002, field, message, report);
            return;
        }
        let admitting: Vec<&Value> = named
            .into_iter()
            .filter(|listener| admits(scope, gateway, listener, self.route))
            .collect();
        if admitting.is_empty() {
            let message = format!(
                "no listener of the {kind} {name} admits a {} of the namespace {}",
                self.route.kind, self.route.namespace
            );
            self.report(&GWA0003, "name", message, report);
        } else if !admitting
            .iter()
            .any(|listener| serves(listener, self.route))
        {
            let message = format!(
                "no listener of the {kind} {name} that admits the route serves its hostnames"
            );
            report.at(&GWA0004, self.route, &["spec", "hostnames"], message);
        }
    }

    /// Whether it means a listener; without a name or port it means all.
    fn names(&self, listener: &Value) -> bool {
        let section = self.parent["sectionName"].as_str();
        let is_section = section.is_none_or(|name| listener["name"] == name);
        let port = &self.parent["port"];
        is_section && (!is_set(port) || number(port) == number(&listener["port"]))
    }
}

/// Whether a listener admits routes of the kind and the namespace of a route.
fn admits(scope: &Scope, gateway: &Object, listener: &Value, route: &Object) -> bool {
    let allowed = &listener["allowedRoutes"];
    let kinds = list(&allowed["kinds"]);
    let admits_kind = match kinds {
        [] => is_usual(text(&listener["protocol"]), &route.kind),
        kinds => kinds.iter().any(|kind| kind["kind"] == route.kind),
    };
    let namespaces = &allowed["namespaces"];
    // Read in any case, so that it does not depend on the listeners what a rule reads.
    let namespace = scope.find(Input::Namespace, "", &route.namespace);
    let admits_namespace = match namespaces["from"].as_str() {
        Some("All") => true,
        Some("None") => false,
        Some("Selector") => {
            namespace.is_none_or(|namespace| selects(&namespaces["selector"], namespace))
        }
        _ => gateway.namespace == route.namespace,
    };
    admits_kind && admits_namespace
}

/// Whether a selector holds for a namespace, which has its name as a label.
fn selects(selector: &Value, namespace: &Object) -> bool {
    let mut labels = namespace.labels.clone();
    labels.insert(
        "kubernetes.io/metadata.name".to_owned(),
        namespace.name.clone(),
    );
    Selector::from_json(selector).is_ok_and(|selector| selector.matches(&labels))
}

/// Whether listeners of a protocol take routes of a kind unless they say otherwise.
fn is_usual(protocol: &str, kind: &str) -> bool {
    match protocol {
        "HTTP" | "HTTPS" => matches!(kind, "HTTPRoute" | "GRPCRoute"),
        "TLS" => matches!(kind, "TLSRoute" | "TCPRoute"),
        "TCP" => kind == "TCPRoute",
        "UDP" => kind == "UDPRoute",
        _ => true,
    }
}

/// Whether a listener and a route have a hostname in common.
fn serves(listener: &Value, route: &Object) -> bool {
    let own = text(&listener["hostname"]);
    let mut hostnames = texts(&route.body["spec"]["hostnames"]).peekable();
    own.is_empty() || hostnames.peek().is_none() || hostnames.any(|hostname| matches(own, hostname))
}
