//! Destinations that do not exist or need a port.

use super::{Destination, destinations};
use crate::code::{Code, IST0101, IST0112, IST0140};
use crate::index::Entry;
use crate::input::Input;
use crate::report::Report;
use crate::rules::common::{bracketed, full_name};
use crate::scope::Scope;
use crate::view::{is_set, list, number, steps, text, texts};
use mesh_model::object::Object;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn run(scope: &Scope, report: &mut Report) {
    let services = scope.objects(Input::VirtualService);
    let registry = scope.registry();
    let subset_users = subset_users(services);
    for service in services {
        for destination in destinations(service) {
            let export_to = texts(&service.body["spec"]["exportTo"]);
            match registry.find(&service.namespace, export_to, destination.host) {
                None => report_host(service, &destination, report),
                Some(entry) => check_port(service, &destination, entry, report),
            }
        }
        check_subset_users(service, &subset_users, report);
    }
}

fn report_host(service: &Object, destination: &Destination, report: &mut Report) {
    let what = if destination.is_mirror {
        "mirror host"
    } else {
        "host"
    };
    let message = format!(
        "no service of the mesh has the {what} \"{}\"",
        destination.host
    );
    say(&IST0101, service, destination, message, report);
}

fn check_port(service: &Object, destination: &Destination, entry: Entry, report: &mut Report) {
    let (port, host) = (&destination.value["port"], destination.host);
    if !is_set(port) {
        if entry.ports().nth(1).is_some() {
            let ports = bracketed(entry.ports());
            let message = format!(
                "the service \"{host}\" has several ports {ports}, and the destination names none"
            );
            say(&IST0112, service, destination, message, report);
        }
        return;
    }
    let port = number(&port["number"]);
    if !entry.ports().any(|known| known == port) {
        let message = format!("the service has no such port: \"{host}:{port}\"");
        say(&IST0101, service, destination, message, report);
    }
}

fn say(
    code: &'static Code,
    service: &Object,
    destination: &Destination,
    message: String,
    report: &mut Report,
) {
    let path = destination.path_of("host");
    if destination.is_located && is_set(&destination.value["host"]) {
        report.at(code, service, &path, message);
    } else {
        report.once(code, service, &path, message);
    }
}

/// Which VirtualServices route their own hosts to subsets.
fn subset_users<'a>(services: &[&'a Object]) -> BTreeMap<&'a str, BTreeSet<String>> {
    let mut users: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for service in services {
        let spec = &service.body["spec"];
        for destination in list(&spec["http"])
            .iter()
            .flat_map(|rule| list(&rule["route"]))
        {
            let destination = &destination["destination"];
            let host = text(&destination["host"]);
            let has_subset = !text(&destination["subset"]).is_empty();
            if has_subset && texts(&spec["hosts"]).any(|own| own == host) {
                users.entry(host).or_default().insert(full_name(service));
            }
        }
    }
    users
}

/// Routes through a gateway to a host are not those that another VirtualService gives the host.
fn check_subset_users(
    service: &Object,
    users: &BTreeMap<&str, BTreeSet<String>>,
    report: &mut Report,
) {
    let spec = &service.body["spec"];
    if list(&spec["gateways"]).is_empty() {
        return;
    }
    for (i, rule) in list(&spec["http"]).iter().enumerate() {
        for (j, route) in list(&rule["route"]).iter().enumerate() {
            let destination = &route["destination"];
            if !text(&destination["subset"]).is_empty() {
                continue;
            }
            for user in users.get(text(&destination["host"])).into_iter().flatten() {
                let message = format!(
                    "the subsets that the VirtualService {user} routes to do not apply to requests that {} takes from a \
                     gateway",
                    full_name(service)
                );
                let path = steps!["spec", "http", i, "route", j, "destination", "host"];
                report.once(&IST0140, service, &path, message);
            }
        }
    }
}
