//! VirtualServices: destinations, gateways and subsets that do not exist, weights and hosts that collide.

use std::collections::{BTreeMap, BTreeSet};

use mesh_model::value::Value;

use super::gateway::{id, is_named};
use super::host::within;
use super::{Check, Judgement, Severity, Subject, World, items, merge, namespace, text, texts};

/// The routes of each protocol with their paths: `spec/http[0]`.
fn routes(virtual_service: &Value) -> impl Iterator<Item = (String, &Value)> {
    ["http", "tcp", "tls"].into_iter().flat_map(move |kind| {
        let routes = items(&virtual_service["spec"][kind]).enumerate();
        routes.map(move |(index, route)| (format!("spec/{kind}[{index}]"), route))
    })
}

/// KIA1101: a destination that nobody serves.
pub(super) fn destinations(virtual_service: &Value, world: &World<'_>) -> Vec<Check> {
    let own = namespace(virtual_service);
    let mut checks = Vec::new();
    for (path, route) in routes(virtual_service) {
        for (index, destination) in items(&route["route"]).enumerate() {
            let host = text(&destination["destination"]["host"]);
            if host.is_empty() || world.is_served(&world.host(host, own), own) {
                continue;
            }
            let severity = if world.allows_any {
                Severity::Warning
            } else {
                Severity::Error
            };
            let path = format!("{path}/route[{index}]/destination/host");
            checks.push(Check::error("KIA1101", path).severity(severity));
        }
    }
    checks
}

/// KIA1102, KIA1108: a gateway that does not exist, or that is named as a host would be.
pub(super) fn gateways(virtual_service: &Value, gateways: &[&Value]) -> Vec<Check> {
    let known: Vec<_> = gateways.iter().map(|gateway| id(gateway)).collect();
    gateways_of(virtual_service, &|reference, own| {
        known
            .iter()
            .any(|(home, name)| is_named(reference, own, name, home))
    })
}

/// As [`gateways`], with the test whether a reference, in a namespace, is to a Gateway that exists.
pub(super) fn gateways_of(
    virtual_service: &Value,
    exists: &dyn Fn(&str, &str) -> bool,
) -> Vec<Check> {
    let own = namespace(virtual_service);
    let mut checks = Vec::new();
    let mut judge = |names: &Value, path: String| {
        let mut is_lost = false;
        for (index, gateway) in texts(names).enumerate() {
            if gateway == "mesh" {
                continue;
            }
            if !exists(gateway, own) {
                is_lost = true;
                checks.push(Check::error("KIA1102", format!("{path}[{index}]")));
            } else if gateway.contains('.') && !gateway.contains('/') {
                let check = Check::warning("KIA1108", format!("spec/gateways[{index}]"));
                checks.push(check.severity(Severity::Unknown));
            }
        }
        is_lost
    };
    judge(
        &virtual_service["spec"]["gateways"],
        "spec/gateways".to_owned(),
    );
    for (index, route) in items(&virtual_service["spec"]["http"]).enumerate() {
        for part in items(&route["match"]) {
            judge(
                &part["gateways"],
                format!("spec/http[{index}]/match/gateways"),
            );
        }
    }
    checks
}

/// KIA1104, KIA1105: a lone destination with a weight below 100, a destination twice.
pub(super) fn weights(virtual_service: &Value, world: &World<'_>) -> Vec<Check> {
    let own = namespace(virtual_service);
    let mut checks = Vec::new();
    for (path, route) in routes(virtual_service) {
        let destinations: Vec<_> = items(&route["route"]).collect();
        if let [only] = destinations.as_slice()
            && only["weight"]
                .as_i64()
                .is_some_and(|weight| (1..100).contains(&weight))
        {
            checks.push(Check::warning("KIA1104", format!("{path}/route[0]/weight")));
        }
        let key = |destination: &Value| {
            let destination = &destination["destination"];
            let host = text(&destination["host"]);
            (!host.is_empty()).then(|| {
                (
                    world.host(host, own).to_string(),
                    text(&destination["subset"]).to_owned(),
                )
            })
        };
        let keys: Vec<_> = destinations
            .iter()
            .map(|destination| key(destination))
            .collect();
        for (index, own_key) in keys.iter().enumerate() {
            let twice = own_key.is_some() && keys.iter().filter(|key| *key == own_key).count() > 1;
            if twice {
                checks.push(Check::warning(
                    "KIA1105",
                    format!("{path}/route[{index}]/host"),
                ));
            }
        }
    }
    checks
}

/// The subsets that DestinationRules define, by host.
pub(super) type Subsets = BTreeMap<String, BTreeSet<String>>;

/// The subsets that DestinationRules define.
pub(super) fn subsets(rules: &[&Value], world: &World<'_>) -> Subsets {
    let mut subsets = Subsets::new();
    for rule in rules {
        let host = world
            .host(text(&rule["spec"]["host"]), namespace(rule))
            .to_string();
        let names = items(&rule["spec"]["subsets"]).map(|subset| text(&subset["name"]).to_owned());
        subsets.entry(host).or_default().extend(names);
    }
    subsets
}

/// KIA1107: a destination with a subset that nobody defines.
pub(super) fn subset_presence(
    virtual_service: &Value,
    subsets: &Subsets,
    world: &World<'_>,
) -> Vec<Check> {
    let own = namespace(virtual_service);
    let is_imported = texts(&virtual_service["spec"]["hosts"]).any(|host| world.imports(host, own));
    if !is_imported && world.imports.is_some() {
        return Vec::new();
    }
    let mut checks = Vec::new();
    for (path, route) in routes(virtual_service) {
        for (index, destination) in items(&route["route"]).enumerate() {
            let destination = &destination["destination"];
            let (host, subset) = (text(&destination["host"]), text(&destination["subset"]));
            if host.is_empty() || subset.is_empty() {
                continue;
            }
            let host = world.host(host, own).to_string();
            let is_defined = subsets
                .iter()
                .filter(|(of, _)| **of == host || within(&host, of))
                .any(|(_, names)| names.contains(subset));
            if !is_defined {
                checks.push(Check::warning(
                    "KIA1107",
                    format!("{path}/route[{index}]/destination"),
                ));
            }
        }
    }
    checks
}

/// KIA1106: several VirtualServices decide over a host at one gateway.
pub(super) fn collisions(virtual_services: &[&Value], world: &World<'_>) -> Vec<Judgement> {
    let mut groups: BTreeMap<&str, Vec<Claim>> = BTreeMap::new();
    for virtual_service in virtual_services {
        let own = namespace(virtual_service);
        let hosts: Vec<_> = texts(&virtual_service["spec"]["hosts"]).collect();
        if !hosts.iter().any(|host| world.imports(host, own)) {
            continue;
        }
        let named: Vec<_> = texts(&virtual_service["spec"]["gateways"]).collect();
        let gateways = if named.is_empty() { vec![""] } else { named };
        for gateway in gateways {
            let claims = hosts.iter().map(|host| {
                let host = world.host(host, own);
                Claim {
                    subject: Subject::of("VirtualService", virtual_service),
                    covers: (host.service == "*").then(|| host.namespace.clone()),
                    namespace: host.is_complete.then(|| host.namespace.clone()),
                    host: host.to_string(),
                }
            });
            groups.entry(gateway).or_default().extend(claims);
        }
    }
    merge(
        groups
            .values()
            .flat_map(|claims| claims.iter().filter_map(|claim| claim.judge(claims))),
    )
}

struct Claim {
    subject: Subject,
    host: String,
    /// Namespace of the host's service.
    namespace: Option<String>,
    /// The namespace all of whose hosts are meant.
    covers: Option<String>,
}

impl Claim {
    fn judge(&self, claims: &[Self]) -> Option<Judgement> {
        let collides = |other: &&Self| {
            other.subject != self.subject
                && (other.host == self.host
                    || (self.covers.is_some() && self.covers == other.namespace)
                    || (other.covers.is_some() && other.covers == self.namespace))
        };
        let others: Vec<_> = claims
            .iter()
            .filter(collides)
            .map(|other| other.subject.clone())
            .collect();
        let check = Check::warning("KIA1106", "spec/hosts");
        (!others.is_empty()).then(|| Judgement::new(self.subject.clone(), vec![check]).with(others))
    }
}
