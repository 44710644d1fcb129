//! What the checks know, read from the objects of a mesh.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use mesh_model::object::{Object, Origin};
use mesh_model::value::Value;

use super::{Hosts, Namespace, Pod, Workload, World, items, label, name, namespace, text, texts};
use crate::index::Index;
use crate::input::Input;

/// The inputs that are read.
pub(crate) const INPUTS: [Input; 10] = [
    Input::DaemonSet,
    Input::Deployment,
    Input::MeshConfig,
    Input::Namespace,
    Input::Pod,
    Input::Service,
    Input::ServiceAccount,
    Input::ServiceEntry,
    Input::StatefulSet,
    Input::WorkloadGroup,
];

/// The domain of services, and the trust domain, unless the mesh config names another.
const CLUSTER_DOMAIN: &str = "cluster.local";

/// A mesh as the checks know it. A set of manifests may leave out what a cluster would have: then what nobody told is
/// not judged.
#[derive(Debug)]
pub(crate) struct Known<'a> {
    pub(super) world: World<'a>,
    /// Whether every namespace is known.
    pub(super) has_namespaces: bool,
    /// Whether every Service is known.
    pub(super) has_services: bool,
    /// Whether the workloads of every namespace are known.
    has_workloads: bool,
    /// Whether every ServiceAccount is known.
    pub(super) has_accounts: bool,
    /// Trust domains of the mesh.
    pub(super) trust_domains: Vec<String>,
    /// Identities of the workloads by cluster; the own one has no name.
    pub(super) accounts: BTreeMap<String, BTreeSet<String>>,
}

impl<'a> Known<'a> {
    /// Reads a mesh.
    pub(crate) fn new(index: &Index<'a>) -> Self {
        let config = index.mesh_config();
        let is_live = |object: &&&Object| matches!(object.origin, Origin::Cluster { .. });
        let is_complete = |input: Input| index.objects(input).iter().any(|object| is_live(&object));
        let live = is_complete(Input::Namespace) || is_complete(Input::Service);
        let value = config.value();
        let trust_domain = match text(&value["trustDomain"]) {
            "" => CLUSTER_DOMAIN,
            domain => domain,
        };
        let domain = format!("svc.{CLUSTER_DOMAIN}");
        let workloads = workloads(index);
        let mut namespaces = namespaces(index);
        if !live {
            // Manifests rarely hold the Namespaces of all their objects.
            let known: BTreeSet<_> = namespaces.iter().map(|one| one.name.clone()).collect();
            let used: BTreeSet<_> = Input::ALL
                .iter()
                .flat_map(|input| index.objects(*input))
                .map(|object| object.namespace.clone())
                .filter(|name| !name.is_empty() && !known.contains(name))
                .collect();
            namespaces.extend(used.into_iter().map(|name| Namespace {
                name,
                ..Namespace::default()
            }));
        }
        let root = config.root_namespace();
        for one in namespaces.iter_mut().filter(|one| one.name == root) {
            one.is_control_plane = true;
        }
        let mut trust_domains = vec![trust_domain.to_owned()];
        trust_domains.extend(texts(&value["trustDomainAliases"]).map(str::to_owned));
        let accounts = accounts(index, &workloads, &trust_domains);
        let services: Vec<&Value> = index
            .objects(Input::Service)
            .iter()
            .map(|one| &one.body)
            .collect();
        let mut hosts = Hosts::default();
        let default: Vec<String> = texts(&value["defaultServiceExportTo"])
            .map(str::to_owned)
            .collect();
        for service in &services {
            let own = service["metadata"]["annotations"]["networking.istio.io/exportTo"].as_str();
            let export_to = match own {
                Some(list) => list.split(',').map(|to| to.trim().to_owned()).collect(),
                None => default.clone(),
            };
            hosts.add_service(name(service), namespace(service), &domain, &export_to);
        }
        let entries = index.objects(Input::ServiceEntry).iter();
        let entries = entries.flat_map(|entry| texts(&entry.body["spec"]["hosts"]));
        Self {
            has_namespaces: live || !index.objects(Input::Namespace).is_empty(),
            has_services: live || !services.is_empty(),
            has_workloads: live,
            has_accounts: live || !index.objects(Input::ServiceAccount).is_empty(),
            trust_domains,
            accounts,
            world: World {
                domain,
                namespaces: namespaces.into_iter().collect(),
                hosts,
                entry_hosts: entries.map(str::to_owned).collect(),
                services: services.into_iter().collect(),
                workloads,
                roots: HashMap::new(),
                root: root.to_owned(),
                allows_any: text(&value["outboundTrafficPolicy"]["mode"]) != "REGISTRY_ONLY",
                auto_mtls: value["enableAutoMtls"] != false,
                gateways_stay_home: index.options().gateways_select_in_their_namespace,
                imports: None,
            },
        }
    }

    /// Whether the workloads of a namespace are known: of a cluster, or some are among the manifests.
    pub(super) fn knows_workloads_in(&self, namespace: &str) -> bool {
        self.has_workloads || !self.world.workloads_in(namespace).is_empty()
    }
}

/// Identities of the workloads; in other clusters those of the pods.
fn accounts(
    index: &Index<'_>,
    workloads: &BTreeMap<String, Vec<Workload>>,
    trust_domains: &[String],
) -> BTreeMap<String, BTreeSet<String>> {
    let mut accounts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut add = |cluster: &str, namespace: &str, account: &str| {
        let accounts = accounts.entry(cluster.to_owned()).or_default();
        let domains = trust_domains.iter();
        accounts.extend(domains.map(|domain| format!("{domain}/ns/{namespace}/sa/{account}")));
    };
    for workload in workloads.values().flatten() {
        add("", &workload.namespace, &workload.service_account);
    }
    // Kiali takes accounts that nobody uses for missing.
    for account in index.objects(Input::ServiceAccount) {
        add("", &account.namespace, &account.name);
    }
    for (cluster, pod) in index.by_cluster(Input::Pod) {
        let is_own = *cluster == index.options().cluster;
        let account = pod.body["spec"]["serviceAccountName"]
            .as_str()
            .unwrap_or("default");
        add(if is_own { "" } else { cluster }, &pod.namespace, account);
    }
    accounts
}

fn namespaces(index: &Index<'_>) -> Vec<Namespace> {
    let namespaces = index.objects(Input::Namespace).iter();
    namespaces
        .map(|object| Namespace {
            name: object.name.clone(),
            labels: object.labels.clone().into_iter().collect(),
            is_ambient: false,
            is_control_plane: false,
        })
        .collect()
}

fn workloads(index: &Index<'_>) -> BTreeMap<String, Vec<Workload>> {
    let is_own =
        |(cluster, _): &(&std::sync::Arc<str>, &Object)| **cluster == index.options().cluster;
    let own: Vec<&Object> = index
        .by_cluster(Input::Pod)
        .filter(is_own)
        .map(|(_, pod)| pod)
        .collect();
    let mut pods: HashMap<&str, Vec<&Object>> = HashMap::new();
    for pod in &own {
        pods.entry(&pod.namespace).or_default().push(pod);
    }
    let mut workloads: BTreeMap<String, Vec<Workload>> = BTreeMap::new();
    for input in [
        Input::Deployment,
        Input::StatefulSet,
        Input::DaemonSet,
        Input::WorkloadGroup,
    ] {
        for object in index.objects(input) {
            let workload = match input {
                Input::WorkloadGroup => of_group(object),
                _ => of_controller(
                    object,
                    pods.get(object.namespace.as_str())
                        .map_or(&[], Vec::as_slice),
                ),
            };
            workloads
                .entry(object.namespace.clone())
                .or_default()
                .push(workload);
        }
    }
    for pod in own {
        let siblings = workloads.entry(pod.namespace.clone()).or_default();
        let is_owned = siblings.iter().any(|workload| {
            let mut labels = workload.labels.iter();
            !workload.labels.is_empty()
                && labels.all(|(key, value)| pod.labels.get(key) == Some(value))
        });
        if !is_owned {
            siblings.push(of_lone_pod(pod));
        }
    }
    mark_waypoints(&mut workloads);
    workloads
}

/// A pod whose controller is not known counts as a workload of its own.
fn of_lone_pod(pod: &Object) -> Workload {
    let account = text(&pod.body["spec"]["serviceAccountName"]);
    let mut workload = workload(pod, texts_of(&pod.body["metadata"]["labels"]), account);
    workload.pods = vec![of_pod(pod)];
    workload.has_sidecar = workload.pods[0].has_sidecar;
    workload.is_ambient = workload.pods[0].is_redirected;
    workload
}

fn texts_of(value: &Value) -> BTreeMap<String, String> {
    let members = value.as_object().into_iter().flatten();
    members
        .map(|(key, value)| (key.to_owned(), text(value).to_owned()))
        .collect()
}

fn of_group(group: &Object) -> Workload {
    let spec = &group.body["spec"];
    workload(
        group,
        texts_of(&spec["metadata"]["labels"]),
        text(&spec["template"]["serviceAccount"]),
    )
}

fn of_controller(object: &Object, pods: &[&Object]) -> Workload {
    let template = &object.body["spec"]["template"];
    let labels = texts_of(&template["metadata"]["labels"]);
    let own = pods.iter().filter(|pod| {
        !labels.is_empty()
            && labels
                .iter()
                .all(|(key, value)| pod.labels.get(key) == Some(value))
    });
    let mut workload = workload(
        object,
        labels.clone(),
        text(&template["spec"]["serviceAccountName"]),
    );
    workload.pods = own.map(|pod| of_pod(pod)).collect();
    workload.has_sidecar =
        !workload.pods.is_empty() && workload.pods.iter().all(|pod| pod.has_sidecar);
    workload.is_ambient = workload.pods.iter().any(|pod| pod.is_redirected);
    let managed = label(template, "gateway.istio.io/managed")
        .or_else(|| label(&object.body, "gateway.istio.io/managed"));
    workload.is_waypoint = managed == Some("istio.io-mesh-controller");
    workload.is_gateway = managed.is_some()
        || workload
            .labels
            .get("istio")
            .is_some_and(|istio| istio.ends_with("gateway"));
    workload
}

fn workload(object: &Object, labels: BTreeMap<String, String>, account: &str) -> Workload {
    Workload {
        name: object.name.clone(),
        namespace: object.namespace.clone(),
        labels,
        service_account: if account.is_empty() {
            "default"
        } else {
            account
        }
        .to_owned(),
        pods: Vec::new(),
        is_waypoint: false,
        is_gateway: false,
        is_ambient: false,
        has_waypoint: true,
        is_controller: object.kind != "WorkloadGroup",
        has_sidecar: false,
    }
}

fn of_pod(pod: &Object) -> Pod {
    let spec = &pod.body["spec"];
    let mut containers = items(&spec["containers"]).chain(items(&spec["initContainers"]));
    Pod {
        has_sidecar: containers.any(|container| container["name"] == "istio-proxy"),
        is_redirected: pod.annotation("ambient.istio.io/redirection") == Some("enabled"),
    }
}

/// Notes for each workload whether the waypoint that its own label names exists.
fn mark_waypoints(workloads: &mut BTreeMap<String, Vec<Workload>>) {
    let waypoints: BTreeSet<(String, String)> = workloads
        .values()
        .flatten()
        .filter(|workload| workload.is_waypoint)
        .map(|workload| (workload.namespace.clone(), workload.name.clone()))
        .collect();
    for workload in workloads.values_mut().flatten() {
        let home = workload
            .labels
            .get("istio.io/use-waypoint-namespace")
            .unwrap_or(&workload.namespace);
        let wanted = workload.labels.get("istio.io/use-waypoint");
        workload.has_waypoint =
            wanted.is_none_or(|name| waypoints.contains(&(home.clone(), name.clone())));
    }
}
