//! Gateways of Istio: workloads that do not exist, hosts that several claim.

use std::collections::BTreeMap;

use mesh_model::value::Value;

use super::host::{Overlaps, within};
use super::{
    Check, Judgement, Subject, World, items, labels, matches, merge, namespace, text, texts,
};

/// KIA0302: no workload has the labels that a Gateway selects.
pub(super) fn selector(gateway: &Value, world: &World<'_>) -> Vec<Check> {
    let selector = &gateway["spec"]["selector"];
    let own = namespace(gateway);
    let is_seen = |home: &&String| !world.gateways_stay_home || *home == own;
    let workloads = world.workloads.iter().filter(|(home, _)| is_seen(home));
    let found = workloads
        .flat_map(|(_, workloads)| workloads)
        .any(|workload| matches(selector, &workload.labels));
    match found {
        true => Vec::new(),
        false => vec![Check::warning("KIA0302", "spec/selector").invalid()],
    }
}

/// A host of a server, and whose it is.
struct Claim {
    subject: Subject,
    /// Namespace of the VirtualServices that may use it, or `*`.
    target: String,
    host: String,
    path: String,
}

/// KIA0301: Gateways of the same workloads claim a host on the same port. With `skips_any`, a host `*` claims nothing.
pub(super) fn collisions(gateways: &[&Value], skips_any: bool) -> Vec<Judgement> {
    let mut groups: BTreeMap<(String, u64), Vec<Claim>> = BTreeMap::new();
    for gateway in gateways {
        let selector = format!("{:?}", labels(&gateway["spec"]["selector"]));
        for (server, body) in items(&gateway["spec"]["servers"]).enumerate() {
            let port = body["port"]["number"].as_u64().unwrap_or_default();
            let claims = texts(&body["hosts"]).enumerate().map(|(index, host)| {
                let path = format!("spec/servers[{server}]/hosts[{index}]");
                claim(gateway, host, path)
            });
            groups
                .entry((selector.clone(), port))
                .or_default()
                .extend(claims);
        }
    }
    merge(
        groups
            .values()
            .flat_map(|claims| collide(claims, skips_any)),
    )
}

/// What is said of the claims on one port.
fn collide(claims: &[Claim], skips_any: bool) -> Vec<Judgement> {
    let hosts: Vec<&str> = claims.iter().map(|claim| claim.host.as_str()).collect();
    let overlaps = Overlaps::new(&hosts);
    let judge = |(index, claim): (usize, &Claim)| {
        // Of the hosts of one Gateway, the earlier ones are told.
        let others: Vec<_> = overlaps
            .of(index)
            .into_iter()
            .filter(|place| *place > index || claims[*place].subject != claim.subject)
            .map(|place| &claims[place])
            .filter(|other| claim.collides(other, skips_any))
            .map(|other| other.subject.clone())
            .collect();
        let check = Check::warning("KIA0301", claim.path.clone());
        (!others.is_empty()).then(|| {
            let others = others.into_iter().filter(|other| *other != claim.subject);
            Judgement::new(claim.subject.clone(), vec![check]).with(others)
        })
    };
    claims.iter().enumerate().filter_map(judge).collect()
}

fn claim(gateway: &Value, host: &str, path: String) -> Claim {
    let own = namespace(gateway);
    let (target, host) = host.split_once('/').unwrap_or(("*", host));
    let target = if target == "." { own } else { target };
    Claim {
        subject: Subject::of("Gateway", gateway),
        target: target.to_owned(),
        host: host.to_lowercase(),
        path,
    }
}

impl Claim {
    fn collides(&self, other: &Self, skips_any: bool) -> bool {
        let is_any = self.host == "*" || other.host == "*";
        let meets = self.target == other.target || self.target == "*" || other.target == "*";
        if !meets || (is_any && skips_any) {
            return false;
        }
        let is_wildcard = |host: &str| host.starts_with('*');
        is_any
            || self.host == other.host
            || (!is_wildcard(&self.host) && within(&self.host, &other.host))
            || (!is_wildcard(&other.host) && within(&other.host, &self.host))
    }
}

/// The name by which VirtualServices refer to a Gateway.
pub(super) fn is_named(reference: &str, own: &str, name: &str, home: &str) -> bool {
    if let Some((namespace, found)) = reference.split_once('/') {
        let namespace = if namespace == "." { own } else { namespace };
        return namespace == home && found == name;
    }
    if reference == name && own == home {
        return true;
    }
    let rest = reference
        .strip_prefix(name)
        .and_then(|rest| rest.strip_prefix('.'));
    rest.is_some_and(|rest| rest.split('.').next() == Some(home))
}

/// Namespace and name of a Gateway.
pub(super) fn id(gateway: &Value) -> (&str, &str) {
    (namespace(gateway), text(&gateway["metadata"]["name"]))
}
