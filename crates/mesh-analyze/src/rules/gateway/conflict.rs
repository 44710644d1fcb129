//! Gateways that claim the same host on the same port of the same pods
//! (`pkg/config/analysis/analyzers/gateway/conflictinggateway.go`).

use super::{report_selector, selector, servers};
use crate::code::IST0145;
use crate::index::Equals;
use crate::input::Input;
use crate::report::Report;
use crate::rules::common::full_name;
use crate::scope::Scope;
use crate::view::{number, steps, text, texts};
use mesh_model::object::Object;
use mesh_model::value::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Where a claim is made: a selector and a port.
type Door = (String, i64);

/// The hosts that a gateway claims at a door, each with the address that it binds.
type Claims<'a> = HashMap<Door, BTreeMap<String, HashMap<&'a str, &'a str>>>;

/// The selectors and gateways that claim a host at a port and an address.
type Claimants<'a> = HashMap<(i64, &'a str, &'a str), BTreeSet<(String, String)>>;

pub(super) fn run(scope: &Scope, report: &mut Report) {
    let gateways = scope.objects(Input::Gateway);
    let claims = claims(gateways);
    let mut claimants = Claimants::new();
    for ((selector, port), gateways) in &claims {
        for (gateway, hosts) in gateways {
            for (host, bind) in hosts {
                let door = claimants.entry((*port, *host, *bind)).or_default();
                door.insert((selector.clone(), gateway.clone()));
            }
        }
    }
    let doors: BTreeSet<&str> = claims
        .keys()
        .map(|(selector, _)| selector.as_str())
        .collect();
    let neighbours = neighbours(scope, gateways, &doors);
    for gateway in gateways {
        let selector = selector(gateway);
        let own = selector.to_string();
        let near = &neighbours[&own];
        if near.is_empty() && !own.is_empty() {
            report_selector(gateway, &selector, report);
            continue;
        }
        for (index, server) in servers(gateway).iter().enumerate() {
            check(gateway, index, server, &own, near, &claimants, report);
        }
    }
}

fn check(
    gateway: &Object,
    index: usize,
    server: &Value,
    own: &str,
    near: &BTreeSet<String>,
    claimants: &Claimants,
    report: &mut Report,
) {
    let (port, bind) = (number(&server["port"]["number"]), text(&server["bind"]));
    let name = full_name(gateway);
    let claims = texts(&server["hosts"]).filter_map(|host| claimants.get(&(port, host, bind)));
    let others = claims
        .flatten()
        .filter(|(selector, other)| *other != name && near.contains(selector));
    let others: BTreeSet<&str> = others.map(|(_, other)| other.as_str()).collect();
    if !others.is_empty() {
        let others: Vec<_> = others.into_iter().collect();
        let hosts: Vec<_> = texts(&server["hosts"]).collect();
        let (others, hosts) = (others.join(","), hosts.join(","));
        let message = format!(
            "the gateways {others} claim some of the same hosts (selector {own}, port {port}, hosts {hosts})"
        );
        report.once(
            &IST0145,
            gateway,
            &steps!["spec", "servers", index],
            message,
        );
    }
}

/// Of several servers of a gateway at one door the last one counts.
fn claims<'a>(gateways: &[&'a Object]) -> Claims<'a> {
    let mut claims = Claims::new();
    for gateway in gateways {
        let selector = selector(gateway).to_string();
        for server in servers(gateway) {
            let door = (selector.clone(), number(&server["port"]["number"]));
            let bind = text(&server["bind"]);
            let hosts = texts(&server["hosts"]).map(|host| (host, bind)).collect();
            claims
                .entry(door)
                .or_default()
                .insert(full_name(gateway), hosts);
        }
    }
    claims
}

/// The selectors at whose doors the claims of each selector count: its own, and those that contain it or are contained
/// in it, as texts, when both select some pod.
fn neighbours(
    scope: &Scope,
    gateways: &[&Object],
    doors: &BTreeSet<&str>,
) -> HashMap<String, BTreeSet<String>> {
    let selectors: BTreeMap<String, Equals> = gateways
        .iter()
        .map(|gateway| selector(gateway))
        .map(|selector| (selector.to_string(), selector))
        .collect();
    let mut near: HashMap<String, BTreeSet<String>> = selectors
        .keys()
        .map(|own| (own.clone(), BTreeSet::new()))
        .collect();
    for (own, near) in &mut near {
        if doors.contains(own.as_str()) {
            near.insert(own.clone());
        }
    }
    for group in selectors_of_pods(scope, &selectors) {
        for own in &group {
            for other in group.iter().filter(|other| doors.contains(**other)) {
                if own != other && (own.contains(other) || other.contains(own)) {
                    near.entry((*own).to_owned())
                        .or_default()
                        .insert((*other).to_owned());
                }
            }
        }
    }
    near
}

/// For each pod the selectors that select it; the same selectors are given once.
fn selectors_of_pods<'a>(
    scope: &Scope,
    selectors: &'a BTreeMap<String, Equals>,
) -> BTreeSet<Vec<&'a str>> {
    let mut of_pod: HashMap<(&str, &str), Vec<&str>> = HashMap::new();
    for (text, selector) in selectors {
        for pod in scope.pods().matching(selector) {
            of_pod
                .entry((&pod.namespace, &pod.name))
                .or_default()
                .push(text);
        }
    }
    of_pod.into_values().collect()
}
