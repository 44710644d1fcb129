//! What the checks know of a mesh.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use mesh_model::value::Value;

use super::host::Host;
use super::{name, namespace};

/// A mesh, as one namespace sees it.
#[derive(Debug, Default)]
pub struct World<'a> {
    /// Domain of services: `svc.cluster.local`.
    pub domain: String,
    /// The namespaces there are.
    pub namespaces: Namespaces,
    /// Hosts of Services.
    pub hosts: Hosts,
    /// Hosts of ServiceEntries.
    pub entry_hosts: BTreeSet<String>,
    /// Services.
    pub services: Services<'a>,
    /// Workloads by namespace.
    pub workloads: BTreeMap<String, Vec<Workload>>,
    /// Root namespaces by namespace.
    pub roots: HashMap<String, String>,
    /// Root namespace of those that are not in `roots`.
    pub root: String,
    /// Whether requests to hosts that the mesh does not know go through.
    pub allows_any: bool,
    /// Whether proxies choose mTLS by themselves.
    pub auto_mtls: bool,
    /// Whether a Gateway takes workloads of its own namespace only.
    pub gateways_stay_home: bool,
    /// What the namespace imports; `None` for everything.
    pub imports: Option<Imports>,
}

/// A namespace.
#[derive(Clone, Debug, Default)]
pub struct Namespace {
    /// Name.
    pub name: String,
    /// Labels.
    pub labels: BTreeMap<String, String>,
    /// Whether it is known to be ambient.
    pub is_ambient: bool,
    /// Whether a control plane is in it.
    pub is_control_plane: bool,
}

/// Namespaces by name; of several with one name the first counts.
#[derive(Clone, Debug, Default)]
pub struct Namespaces(BTreeMap<String, Namespace>);

impl FromIterator<Namespace> for Namespaces {
    fn from_iter<T: IntoIterator<Item = Namespace>>(namespaces: T) -> Self {
        let mut names = BTreeMap::new();
        for namespace in namespaces {
            names.entry(namespace.name.clone()).or_insert(namespace);
        }
        Self(names)
    }
}

/// Services in order and by name; of several with one name the first counts.
#[derive(Clone, Debug, Default)]
pub struct Services<'a> {
    all: Vec<&'a Value>,
    namespaces: HashMap<&'a str, HashMap<&'a str, &'a Value>>,
}

impl<'a> FromIterator<&'a Value> for Services<'a> {
    fn from_iter<T: IntoIterator<Item = &'a Value>>(services: T) -> Self {
        let mut found = Self::default();
        for service in services {
            found.all.push(service);
            let names = found.namespaces.entry(namespace(service)).or_default();
            names.entry(name(service)).or_insert(service);
        }
        found
    }
}

impl<'a> Services<'a> {
    /// All of them.
    pub(super) fn all(&self) -> &[&'a Value] {
        &self.all
    }

    /// The one of a name.
    pub(super) fn get(&self, namespace: &str, name: &str) -> Option<&'a Value> {
        self.namespaces.get(namespace)?.get(name).copied()
    }
}

/// A controller of pods, or a WorkloadGroup.
#[derive(Clone, Debug)]
pub struct Workload {
    /// Name.
    pub name: String,
    /// Namespace.
    pub namespace: String,
    /// Labels of its pods.
    pub labels: BTreeMap<String, String>,
    /// Service account of its pods.
    pub service_account: String,
    /// Its pods.
    pub pods: Vec<Pod>,
    /// Whether it is a waypoint.
    pub is_waypoint: bool,
    /// Whether it is a gateway.
    pub is_gateway: bool,
    /// Whether its traffic goes through ztunnel.
    pub is_ambient: bool,
    /// Whether the waypoint that it uses exists.
    pub has_waypoint: bool,
    /// Whether it is a controller of pods, and no WorkloadGroup.
    pub is_controller: bool,
    /// Whether its pods have sidecars.
    pub has_sidecar: bool,
}

/// A pod of a workload.
#[derive(Clone, Debug, Default)]
pub struct Pod {
    /// Whether it has a sidecar.
    pub has_sidecar: bool,
    /// Whether its traffic is redirected to ztunnel.
    pub is_redirected: bool,
}

/// What a Sidecar lets the proxies of a namespace see.
#[derive(Clone, Debug, Default)]
pub struct Imports {
    /// The namespace.
    pub namespace: String,
    /// The egress hosts of the Sidecar.
    pub egress: Vec<Egress>,
}

/// One egress host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Egress {
    /// Namespace, or `*`.
    pub namespace: String,
    /// Host, or `*`.
    pub host: String,
    /// Whether it takes away instead of adding.
    pub excludes: bool,
}

/// The hosts of Services and who may see them.
#[derive(Clone, Debug, Default)]
pub struct Hosts {
    /// Namespace of the Service, and to whom it is exported; empty is everybody.
    entries: HashMap<String, (String, Vec<String>)>,
}

impl Hosts {
    /// Adds a host of a Service.
    pub fn add(&mut self, host: &str, namespace: &str, export_to: &[String]) {
        self.entries
            .insert(host.to_owned(), (namespace.to_owned(), export_to.to_vec()));
    }

    /// Adds the three names of a Service.
    pub fn add_service(&mut self, name: &str, namespace: &str, domain: &str, export_to: &[String]) {
        self.add(&format!("{name}.{namespace}"), namespace, export_to);
        self.add(&format!("{name}.{namespace}.svc"), namespace, export_to);
        self.add(
            &format!("{name}.{namespace}.{domain}"),
            namespace,
            export_to,
        );
    }

    /// Whether a namespace sees a host.
    pub(super) fn sees(&self, host: &str, from: &str) -> bool {
        self.entries
            .get(host)
            .is_some_and(|(namespace, export_to)| {
                export_to.is_empty()
                    || export_to
                        .iter()
                        .any(|to| to == "*" || to == from || (to == "." && namespace == from))
            })
    }
}

impl World<'_> {
    /// The names of the namespaces.
    pub(super) fn namespace_names(&self) -> impl Iterator<Item = &str> {
        self.namespaces.0.keys().map(String::as_str)
    }

    /// A namespace.
    pub(super) fn namespace(&self, name: &str) -> Option<&Namespace> {
        self.namespaces.0.get(name)
    }

    /// Whether there is a namespace of a name.
    pub(super) fn has_namespace(&self, name: &str) -> bool {
        self.namespace(name).is_some()
    }

    /// The root namespace of a namespace.
    pub(super) fn root_of(&self, namespace: &str) -> &str {
        self.roots.get(namespace).map_or(&self.root, String::as_str)
    }

    /// The workloads of a namespace.
    pub(super) fn workloads_in(&self, namespace: &str) -> &[Workload] {
        self.workloads.get(namespace).map_or(&[], Vec::as_slice)
    }

    /// A host as the checks of DestinationRules and VirtualServices read it.
    pub(super) fn host(&self, host: &str, namespace: &str) -> Host {
        let is_known = |name: &str| self.has_namespace(name);
        Host::resolve(host, namespace, is_known, &self.domain)
    }

    /// Whether a ServiceEntry has a host: equal, or within its wildcard.
    pub(super) fn has_entry(&self, host: &str) -> bool {
        // Kiali compares ends, so that `example.com` would cover `myexample.com`.
        self.entry_hosts.contains(host)
            || self
                .entry_hosts
                .range("*".to_owned()..)
                .map_while(|entry| entry.strip_prefix('*'))
                .any(|rest| host.ends_with(rest))
    }

    /// Whether a host is one that somebody serves: of a ServiceEntry, or of a Service that the namespace sees.
    pub(super) fn is_served(&self, host: &Host, from: &str) -> bool {
        let host = host.to_string();
        self.has_entry(&host) || self.hosts.sees(&host, from)
    }

    /// Whether an object of a namespace is imported by a host of its own.
    pub(super) fn imports(&self, host: &str, namespace: &str) -> bool {
        let Some(imports) = &self.imports else {
            return true;
        };
        let is_matched =
            |egress: &&Egress| imports.is_matched(egress, host, namespace, &self.domain);
        let (excluding, including): (Vec<_>, Vec<_>) = imports
            .egress
            .iter()
            .filter(is_matched)
            .partition(|egress| egress.excludes);
        !including.is_empty() && excluding.is_empty()
    }
}

impl Imports {
    fn is_matched(&self, egress: &Egress, host: &str, namespace: &str, domain: &str) -> bool {
        let parsed = Host::parse(host, namespace, domain);
        let host_namespace = match parsed.is_complete {
            true => parsed.namespace.as_str(),
            false => namespace,
        };
        let wanted = match egress.namespace.as_str() {
            "." => self.namespace.as_str(),
            other => other,
        };
        if wanted != "*" && wanted != host_namespace {
            return false;
        }
        let full = parsed.to_string();
        let dns = egress.host.as_str();
        dns == "*"
            || dns == host
            || dns == full
            || dns == parsed.service
            || dns == format!("{}.{}", parsed.service, parsed.namespace)
            || super::host::within(&full, dns)
            || super::host::within(host, dns)
            || super::host::within(dns, host)
    }
}
