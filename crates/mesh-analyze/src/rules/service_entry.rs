//! ServiceEntries (`pkg/config/analysis/analyzers/serviceentry`).

use super::common::{full_name, scopes};
use super::{Profile, Rule};
use crate::code::{IST0134, IST0177};
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{list, number, steps, text, texts};
use mesh_model::object::Object;
use std::collections::{BTreeMap, BTreeSet, HashSet};

pub(super) static ADDRESSES: Rule = Rule {
    name: "serviceentry.Analyzer",
    summary: "TCP ports of service entries can be told apart by their addresses",
    codes: &[&IST0134],
    inputs: &[Input::MeshConfig, Input::ServiceEntry],
    profile: Profile::Istio,
    run: |scope, report| {
        let is_allocated = allocates_addresses(scope);
        let entries = scope.objects(Input::ServiceEntry).iter();
        entries
            .filter(|_| !is_allocated)
            .for_each(|entry| check_addresses(entry, report));
    },
};

pub(super) static PROTOCOLS: Rule = Rule {
    name: "serviceentry.ConflictingServiceEntryProtocolAnalyzer",
    summary: "service entries agree on the protocol of a host's port",
    codes: &[&IST0177],
    inputs: &[Input::ServiceEntry],
    profile: Profile::Istio,
    run: check_protocols,
};

fn allocates_addresses(scope: &Scope) -> bool {
    let metadata = &scope.mesh_config().proxy_config()["proxyMetadata"];
    let is_on = |name: &str| metadata[name] == "true";
    is_on("ISTIO_META_DNS_CAPTURE")
        && (is_on("ISTIO_META_DNS_AUTO_ALLOCATE") || is_on("PILOT_ENABLE_IP_AUTOALLOCATE"))
}

fn check_addresses(entry: &Object, report: &mut Report) {
    let spec = &entry.body["spec"];
    let has_addresses = |addresses| !list(addresses).is_empty();
    if has_addresses(&spec["addresses"]) || has_addresses(&entry.body["status"]["addresses"]) {
        return;
    }
    for (index, port) in list(&spec["ports"]).iter().enumerate() {
        let protocol = text(&port["protocol"]);
        if !protocol.is_empty() && !protocol.eq_ignore_ascii_case("TCP") {
            continue;
        }
        let message = "the ServiceEntry has no addresses, so its TCP ports take all traffic to their port number";
        if port["name"].is_string() {
            report.at(
                &IST0134,
                entry,
                &steps!["spec", "ports", index, "name"],
                message,
            );
        } else {
            report.once(&IST0134, entry, &steps!["spec", "ports", index], message);
        }
    }
}

/// Who sees a port of a host: a namespace or all (`*`).
type Key<'a> = (&'a str, &'a str, i64);

fn check_protocols(scope: &Scope, report: &mut Report) {
    let mut claims: BTreeMap<Key, Vec<(&str, &Object)>> = BTreeMap::new();
    for entry in scope.objects(Input::ServiceEntry) {
        let spec = &entry.body["spec"];
        for scope in scopes(&spec["exportTo"], &entry.namespace) {
            for host in texts(&spec["hosts"]) {
                for port in list(&spec["ports"]) {
                    let key = (scope, host, number(&port["number"]));
                    claims
                        .entry(key)
                        .or_default()
                        .push((text(&port["protocol"]), entry));
                }
            }
        }
    }
    let mut reported = HashSet::new();
    for ((scope, host, port), own) in &claims {
        let for_all = claims.get(&("*", *host, *port)).filter(|_| *scope != "*");
        let all = || own.iter().chain(for_all.into_iter().flatten());
        let protocols: BTreeSet<String> =
            all().map(|(protocol, _)| protocol.to_uppercase()).collect();
        if protocols.len() < 2 {
            continue;
        }
        let names: BTreeSet<String> = all().map(|(_, entry)| full_name(entry)).collect();
        let (names, protocols) = (join(names), join(protocols));
        for (_, entry) in all() {
            if reported.insert((&entry.namespace, &entry.name)) {
                let message = format!(
                    "the ServiceEntries {names} give the port {port} of {host} different protocols: {protocols}"
                );
                report.at(&IST0177, entry, &["metadata", "name"], message);
            }
        }
    }
}

fn join(items: BTreeSet<String>) -> String {
    items.into_iter().collect::<Vec<_>>().join(", ")
}
