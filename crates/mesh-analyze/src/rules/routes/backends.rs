//! Where routes send requests.

use super::grants::{self, Grants};
use super::{ROUTES, Reference, is_known};
use crate::code::{GWA0005, GWA0006, GWA0007};
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{is_set, list, number, steps};
use mesh_model::object::Object;
use mesh_model::value::Value;
use std::iter::empty;

pub(super) fn run(scope: &Scope, report: &mut Report) {
    let grants = Grants::new(scope);
    let registry = scope.registry();
    let is_known = is_known(scope, Input::Service);
    for route in ROUTES.iter().flat_map(|input| scope.objects(*input)) {
        for (path, backend) in backends(route) {
            let reference = Reference::new(backend, "", "Service", &route.namespace);
            if !grants.permit(route, &reference) {
                report.at(&GWA0007, route, &path, grants::message(route, &reference));
            }
            if reference.group.is_empty() && reference.kind == "Service" && is_known {
                let host = format!(
                    "{}.{}.svc.cluster.local",
                    reference.name, reference.namespace
                );
                let entry = registry.find(reference.namespace, empty(), &host);
                let ports = entry.map(|entry| entry.ports().collect::<Vec<_>>());
                check_service(route, &path, backend, &reference, ports.as_deref(), report);
            }
        }
    }
}

fn check_service(
    route: &Object,
    path: &[String],
    backend: &Value,
    reference: &Reference,
    ports: Option<&[i64]>,
    report: &mut Report,
) {
    let name = reference.full_name();
    let field = |field: &str| [path, &[field.to_owned()]].concat();
    let Some(ports) = ports else {
        let message = format!("the Service {name} does not exist");
        report.at(&GWA0005, route, &field("name"), message);
        return;
    };
    let port = number(&backend["port"]);
    if !is_set(&backend["port"]) {
        let message = format!("the backend {name} is a Service, so it needs a port");
        report.at(&GWA0006, route, path, message);
    } else if !ports.contains(&port) && !ports.is_empty() {
        let message = format!("the Service {name} has no port {port}, only {ports:?}");
        report.at(&GWA0006, route, &field("port"), message);
    }
}

/// The references of a route to backends, those of mirrors too, and where they stand.
fn backends(route: &Object) -> Vec<(Vec<String>, &Value)> {
    let mut found = Vec::new();
    for (index, rule) in list(&route.body["spec"]["rules"]).iter().enumerate() {
        let path = steps!["spec", "rules", index];
        add_mirrors(rule, &path, &mut found);
        for (index, backend) in list(&rule["backendRefs"]).iter().enumerate() {
            let path = [&path[..], &steps!["backendRefs", index]].concat();
            add_mirrors(backend, &path, &mut found);
            found.push((path, backend));
        }
    }
    found
}

fn add_mirrors<'a>(value: &'a Value, path: &[String], found: &mut Vec<(Vec<String>, &'a Value)>) {
    for (index, filter) in list(&value["filters"]).iter().enumerate() {
        let mirror = &filter["requestMirror"]["backendRef"];
        if is_set(mirror) {
            let own = steps!["filters", index, "requestMirror", "backendRef"];
            found.push(([path, &own].concat(), mirror));
        }
    }
}
