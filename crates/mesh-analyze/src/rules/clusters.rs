//! Several clusters and networks (`pkg/config/analysis/analyzers/multicluster`).

use super::common::bracketed;
use super::{Profile, Rule};
use crate::code::{IST0126, IST0170};
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{list, members, steps, text};
use mesh_model::finding::Place;
use mesh_model::kind::Identity;
use mesh_model::object::Object;
use mesh_model::value::Value;
use std::collections::{BTreeMap, BTreeSet, HashSet};

pub(super) static NETWORKS: Rule = Rule {
    name: "meshnetworks.MeshNetworksAnalyzer",
    summary: "the networks of the mesh name service registries that exist",
    codes: &[&IST0126],
    inputs: &[Input::MeshNetworks, Input::Secret],
    profile: Profile::Istio,
    run: check_networks,
};

pub(super) static SERVICES: Rule = Rule {
    name: "services.MultiClusterServiceAnalyzer",
    summary: "a service is the same in all clusters",
    codes: &[&IST0170],
    inputs: &[Input::Service],
    profile: Profile::Istio,
    run: check_services,
};

fn check_networks(scope: &Scope, report: &mut Report) {
    let secrets = scope.objects(Input::Secret).iter();
    let remote = secrets.filter(|secret| {
        secret
            .labels
            .get("istio/multiCluster")
            .is_some_and(|value| value == "true")
    });
    let clusters = remote.flat_map(|secret| {
        members(&secret.body["data"]).chain(members(&secret.body["stringData"]))
    });
    let mut registries: HashSet<&str> = clusters.map(|(name, _)| name).collect();
    registries.extend(["Mock", "Kubernetes", "External"]);
    for (network, settings) in members(&scope.mesh_networks()["networks"]) {
        for (index, endpoint) in list(&settings["endpoints"]).iter().enumerate() {
            let Some(registry) = endpoint["fromRegistry"].as_str() else {
                continue;
            };
            if !registries.contains(registry) {
                let message = format!(
                    "the network {network} names the service registry {registry}, which does not exist"
                );
                let path = steps!["networks", network, "endpoints", index, "fromRegistry"];
                if let Some(place) = place(scope, &path) {
                    report.add(&IST0126, place, message);
                }
            }
        }
    }
}

/// A place in the mesh networks, which have no object of their own.
fn place(scope: &Scope, path: &[String]) -> Option<Place> {
    let options = scope.options();
    let networks = options.mesh_networks.as_ref()?;
    Some(Place {
        object: Identity {
            kind: "MeshNetworks".to_owned(),
            namespace: options.istio_namespace.clone(),
            name: "meshnetworks".to_owned(),
        },
        origin: networks.origin.clone(),
        path: path.to_vec(),
    })
}

fn check_services(scope: &Scope, report: &mut Report) {
    let mut services: BTreeMap<(&str, &str), BTreeMap<&str, &Object>> = BTreeMap::new();
    for (cluster, service) in scope.by_cluster(Input::Service) {
        let name = (service.namespace.as_str(), service.name.as_str());
        services.entry(name).or_default().insert(cluster, service);
    }
    for ((namespace, name), clusters) in services {
        let (differing, reasons) = differences(&clusters);
        let Some(service) = clusters
            .into_values()
            .next()
            .filter(|_| !reasons.is_empty())
        else {
            continue;
        };
        let (differing, reasons) = (bracketed(differing), join(reasons));
        let message = format!(
            "the service {name} of namespace {namespace} differs between the clusters {differing}: {reasons}"
        );
        report.about(&IST0170, service, message);
    }
}

/// Which clusters differ from the first one, which counts among them, and in what.
fn differences<'a>(
    clusters: &BTreeMap<&'a str, &Object>,
) -> (BTreeSet<&'a str>, BTreeSet<&'static str>) {
    let (mut differing, mut reasons) = (BTreeSet::new(), BTreeSet::new());
    let mut all = clusters.iter();
    let Some((first, reference)) = all.next() else {
        return (differing, reasons);
    };
    let reference = &reference.body["spec"];
    for (cluster, service) in all {
        let spec = &service.body["spec"];
        let is_headless = |spec: &Value| spec["clusterIP"] == "None";
        if is_headless(spec) != is_headless(reference) {
            reasons.insert("some are headless and some are not");
            differing.extend(clusters.keys());
        }
        if text(&spec["type"]) != text(&reference["type"]) {
            reasons.insert("the types differ");
            differing.insert(cluster);
        }
        if sorted_ports(spec) != sorted_ports(reference) {
            reasons.insert("the ports differ");
            differing.insert(cluster);
        }
    }
    if !reasons.is_empty() {
        differing.insert(first);
    }
    (differing, reasons)
}

fn sorted_ports(spec: &Value) -> Vec<&Value> {
    let mut ports: Vec<&Value> = list(&spec["ports"]).iter().collect();
    ports.sort_by_key(|port| text(&port["name"]));
    ports
}

fn join(reasons: BTreeSet<&str>) -> String {
    reasons.into_iter().collect::<Vec<_>>().join("; ")
}
