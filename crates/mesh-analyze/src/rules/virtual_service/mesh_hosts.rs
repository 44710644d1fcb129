//! Several VirtualServices that decide over one host inside the mesh.

use super::MESH;
use crate::code::IST0109;
use crate::index::{fqdn, matches};
use crate::input::Input;
use crate::report::Report;
use crate::rules::common::{full_name, scopes};
use crate::scope::Scope;
use crate::view::{list, texts};
use mesh_model::object::Object;
use std::collections::{BTreeMap, HashSet};

/// VirtualServices by the scope that sees them and the host.
type Hosts<'a> = BTreeMap<(&'a str, String), Vec<&'a Object>>;

pub(super) fn run(scope: &Scope, report: &mut Report) {
    let mut hosts = Hosts::new();
    for service in scope.objects(Input::VirtualService) {
        let spec = &service.body["spec"];
        let gateways = list(&spec["gateways"]);
        if !gateways.is_empty() && !gateways.iter().any(|gateway| gateway == MESH) {
            continue;
        }
        for scope in scopes(&spec["exportTo"], &service.namespace) {
            for host in texts(&spec["hosts"]) {
                let host = fqdn(host, &service.namespace).into_owned();
                hosts.entry((scope, host)).or_default().push(service);
            }
        }
    }
    let for_all = ForAll::new(&hosts);
    let mut reported = HashSet::new();
    for ((scope, host), own) in &hosts {
        let mut services = own.clone();
        if *scope != "*" {
            services.extend(for_all.overlapping(host));
        }
        if services.len() < 2 {
            continue;
        }
        let mut names: Vec<String> = services.iter().map(|service| full_name(service)).collect();
        names.sort();
        let names = names.join(",");
        for service in services {
            if reported.insert((&service.namespace, &service.name)) {
                let message = format!(
                    "the VirtualServices {names} decide over the same host {scope}/{host} inside the mesh, and only one of \
                     them takes effect; merge them"
                );
                report.at(&IST0109, service, &["metadata", "name"], message);
            }
        }
    }
}

/// The VirtualServices that all namespaces see.
struct ForAll<'a, 'h> {
    hosts: &'h Hosts<'a>,
    wildcards: Vec<&'h str>,
}

impl<'a, 'h> ForAll<'a, 'h> {
    fn new(hosts: &'h Hosts<'a>) -> Self {
        let for_all = hosts.keys().filter(|(scope, _)| *scope == "*");
        let wildcards = for_all
            .map(|(_, host)| host.as_str())
            .filter(|host| host.starts_with('*'));
        Self {
            hosts,
            wildcards: wildcards.collect(),
        }
    }

    /// Those with a host that has names in common with another one, in the order of the hosts.
    fn overlapping(&self, host: &str) -> Vec<&'a Object> {
        if host.starts_with('*') {
            let for_all = self.hosts.iter().filter(|((scope, _), _)| *scope == "*");
            let found = for_all.filter(|((_, other), _)| matches(host, other));
            return found
                .flat_map(|(_, services)| services.iter().copied())
                .collect();
        }
        let wildcards = self
            .wildcards
            .iter()
            .copied()
            .filter(|other| matches(host, other));
        let same = wildcards
            .chain([host])
            .filter_map(|host| self.hosts.get(&("*", host.to_owned())));
        same.flatten().copied().collect()
    }
}
