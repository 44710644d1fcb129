//! Which objects shaped what a proxy does with the ports of Services, and which policies guard its own ports
//! (`istioctl/pkg/describe/describe.go`).

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::authz::Chain;
use crate::dump::{Collect, Take};
use crate::name::{Metadata, SubsetKey, config_path};
use crate::proto::{List, Text, each};

/// A port of a Service.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ServicePort {
    /// Namespace of the Service.
    pub namespace: String,
    /// Name of the Service.
    pub name: String,
    /// Its port.
    pub port: u32,
}

impl ServicePort {
    fn host(&self) -> String {
        format!("{}.{}.svc.cluster.local", self.name, self.namespace)
    }
}

/// Namespace and name of an object.
pub type Reference = (String, String);

/// The object in a path such as `/apis/networking.istio.io/v1/namespaces/shop/destination-rule/reviews`, if it is of
/// that kind. Older control planes wrote the group as `networking`.
fn reference(path: &str, kind: &str) -> Option<Reference> {
    let rest = path.strip_prefix("/apis/networking")?;
    let rest = rest.strip_prefix(".istio.io").unwrap_or(rest);
    match rest.split('/').collect::<Vec<_>>()[..] {
        ["", version, "namespaces", namespace, found, name, ..]
            if version.starts_with("v1") && found == kind =>
        {
            Some((namespace.to_owned(), name.to_owned()))
        }
        _ => None,
    }
}

/// Collects the DestinationRules of Services: those that shaped the clusters to them.
#[derive(Debug)]
pub struct DestinationRules {
    /// The ports by host.
    wanted: BTreeMap<(String, u32), ServicePort>,
    begun: bool,
    found: BTreeMap<ServicePort, Option<Reference>>,
}

#[derive(Deserialize)]
struct ClusterEntry<'a> {
    #[serde(borrow, default)]
    cluster: Option<Cluster<'a>>,
}

#[derive(Deserialize)]
struct Cluster<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(default)]
    metadata: Option<Metadata>,
}

impl DestinationRules {
    /// Looks for these ports.
    pub fn new(ports: &[ServicePort]) -> Self {
        let keyed = ports
            .iter()
            .map(|port| ((port.host(), port.port), port.clone()));
        Self {
            wanted: keyed.collect(),
            begun: false,
            found: BTreeMap::new(),
        }
    }

    /// The DestinationRule of each port that has one; `None` when the dump has no section of clusters.
    pub fn finish(self) -> Option<BTreeMap<ServicePort, Reference>> {
        let found = self.found.into_iter();
        self.begun.then(|| {
            found
                .filter_map(|(port, rule)| Some((port, rule?)))
                .collect()
        })
    }
}

impl Collect for DestinationRules {
    fn section(&self) -> &'static str {
        "ClustersConfigDump"
    }

    fn begin(&mut self) {
        self.begun = true;
        self.found.clear();
    }

    fn wants(&self, field: &str) -> Take {
        match field {
            "dynamic_active_clusters" => Take::Each,
            _ => Take::Skip,
        }
    }

    fn take(&mut self, _: &str, value: &[u8]) -> serde_json::Result<()> {
        let entry: ClusterEntry<'_> = serde_json::from_slice(value)?;
        let Some((cluster, metadata)) = entry
            .cluster
            .as_ref()
            .and_then(|cluster| Some((cluster, cluster.metadata.as_ref()?)))
        else {
            return Ok(());
        };
        let key = SubsetKey::parse(&cluster.name);
        let port = u32::try_from(key.port).unwrap_or(0);
        if key.direction != "outbound" {
            return Ok(());
        }
        if let Some(port) = self.wanted.get(&(key.host.to_owned(), port)) {
            let rule = || reference(config_path(metadata), "destination-rule");
            self.found.entry(port.clone()).or_insert_with(rule);
        }
        Ok(())
    }
}

/// Collects the VirtualServices of Services: those that shaped the first route that leads to them.
#[derive(Debug)]
pub struct VirtualServices {
    wanted: Vec<ServicePort>,
    begun: bool,
    /// With the name of the route configuration, of which the first one counts.
    found: BTreeMap<ServicePort, (String, Option<Reference>)>,
}

#[derive(Deserialize)]
struct RouteEntry<'a> {
    #[serde(borrow, default, alias = "routeConfig")]
    route_config: Option<RouteConfig<'a>>,
}

#[derive(Deserialize)]
struct RouteConfig<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(borrow, default, alias = "virtualHosts")]
    virtual_hosts: List<VirtualHost<'a>>,
}

#[derive(Deserialize)]
struct VirtualHost<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(borrow, default)]
    domains: List<Text<'a>>,
    #[serde(borrow, default)]
    routes: List<Route<'a>>,
}

#[derive(Deserialize)]
struct Route<'a> {
    #[serde(borrow, default)]
    route: Option<Action<'a>>,
    #[serde(default)]
    metadata: Option<Metadata>,
}

#[derive(Deserialize)]
struct Action<'a> {
    #[serde(borrow, default)]
    cluster: Text<'a>,
    #[serde(borrow, default, alias = "weightedClusters")]
    weighted_clusters: Option<Weighted<'a>>,
}

#[derive(Deserialize)]
struct Weighted<'a> {
    #[serde(borrow, default)]
    clusters: List<Named<'a>>,
}

#[derive(Deserialize)]
struct Named<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
}

impl VirtualServices {
    /// Looks for these ports.
    pub fn new(ports: &[ServicePort]) -> Self {
        Self {
            wanted: ports.to_vec(),
            begun: false,
            found: BTreeMap::new(),
        }
    }

    /// The VirtualService of each port that has one; `None` when the dump has no section of routes.
    pub fn finish(self) -> Option<BTreeMap<ServicePort, Reference>> {
        let found = self.found.into_iter();
        self.begun.then(|| {
            found
                .filter_map(|(port, (_, service))| Some((port, service?)))
                .collect()
        })
    }
}

impl Collect for VirtualServices {
    fn section(&self) -> &'static str {
        "RoutesConfigDump"
    }

    fn begin(&mut self) {
        self.begun = true;
        self.found.clear();
    }

    fn wants(&self, field: &str) -> Take {
        match field {
            "dynamic_route_configs" => Take::Each,
            _ => Take::Skip,
        }
    }

    fn take(&mut self, _: &str, value: &[u8]) -> serde_json::Result<()> {
        let entry: RouteEntry<'_> = serde_json::from_slice(value)?;
        let Some(mut config) = entry.route_config else {
            return Ok(());
        };
        if let Some(hosts) = &mut config.virtual_hosts {
            hosts.sort_by(|one, other| one.name.cmp(&other.name));
        }
        for port in &self.wanted {
            let earlier = self.found.get(port);
            let is_first = earlier.is_none_or(|(name, _)| *config.name < **name);
            if !config.may_lead_to(port) || !is_first {
                continue;
            }
            if let Some(route) = config.first_route_to(port) {
                let path = route.metadata.as_ref().map_or("", config_path);
                let service = reference(path, "virtual-service");
                self.found
                    .insert(port.clone(), (config.name.to_string(), service));
            }
        }
        Ok(())
    }
}

impl RouteConfig<'_> {
    fn may_lead_to(&self, port: &ServicePort) -> bool {
        *self.name == *port.port.to_string()
            || self.name.starts_with("http.")
            || self.name.starts_with("https.")
    }

    fn first_route_to(&self, port: &ServicePort) -> Option<&Route<'_>> {
        let host = port.host();
        each(&self.virtual_hosts).iter().find_map(|virtual_host| {
            let is_own = |domain: &Text<'_>| {
                let before = domain.strip_suffix(host.as_str());
                before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
            };
            let is_meant = each(&virtual_host.domains).iter().any(is_own);
            each(&virtual_host.routes)
                .iter()
                .find(|route| is_meant || route.leads_to(&host, port.port))
        })
    }
}

impl Route<'_> {
    /// Whether its cluster, or the first of several, is of a host.
    fn leads_to(&self, host: &str, port: u32) -> bool {
        let Some(action) = &self.route else {
            return false;
        };
        let weighted = action.weighted_clusters.as_ref();
        let first = weighted.and_then(|weighted| each(&weighted.clusters).first());
        let cluster = first.map_or(&*action.cluster, |first| &*first.name);
        let key = SubsetKey::parse(cluster);
        key.direction == "outbound" && key.host == host && key.port == i64::from(port)
    }
}

/// Collects the policies that guard what a sidecar receives.
#[derive(Debug, Default)]
pub struct InboundPolicies {
    begun: bool,
    chains: Vec<Guarded>,
}

/// A filter chain of the inbound listener.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guarded {
    /// The port that it is for; `None` for all that have no chain of their own.
    pub port: Option<u32>,
    /// Action and name of each policy, in the order in which filters ask them.
    pub policies: Vec<(&'static str, String)>,
}

#[derive(Deserialize)]
struct ListenerEntry<'a> {
    #[serde(borrow, default, alias = "activeState")]
    active_state: Option<State<'a>>,
}

#[derive(Deserialize)]
struct State<'a> {
    #[serde(borrow, default)]
    listener: Option<Listener<'a>>,
}

#[derive(Deserialize)]
struct Listener<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(borrow, default, alias = "filterChains")]
    filter_chains: List<Chain<'a>>,
}

impl InboundPolicies {
    /// The filter chains; `None` when the dump has no section of listeners.
    pub fn finish(self) -> Option<Vec<Guarded>> {
        self.begun.then_some(self.chains)
    }
}

/// The policies of the chains for a port, or of those for all other ports when it has none of its own; each once.
pub fn policies_of_port(chains: &[Guarded], port: u32) -> Vec<(&'static str, String)> {
    let own = chains.iter().any(|chain| chain.port == Some(port));
    let wanted = own.then_some(port);
    let mut policies: Vec<(&str, String)> = Vec::new();
    for chain in chains.iter().filter(|chain| chain.port == wanted) {
        for policy in &chain.policies {
            if !policies.contains(policy) {
                policies.push(policy.clone());
            }
        }
    }
    policies
}

impl Collect for InboundPolicies {
    fn section(&self) -> &'static str {
        "ListenersConfigDump"
    }

    fn begin(&mut self) {
        *self = Self {
            begun: true,
            chains: Vec::new(),
        };
    }

    fn wants(&self, field: &str) -> Take {
        match field {
            "dynamic_listeners" => Take::Each,
            _ => Take::Skip,
        }
    }

    fn take(&mut self, _: &str, value: &[u8]) -> serde_json::Result<()> {
        if memchr::memmem::find(value, b"virtualInbound").is_none() {
            return Ok(());
        }
        let entry: ListenerEntry<'_> = serde_json::from_slice(value)?;
        let listener = entry.active_state.and_then(|state| state.listener);
        let Some(listener) = listener.filter(|listener| &*listener.name == "virtualInbound") else {
            return Ok(());
        };
        for chain in each(&listener.filter_chains) {
            self.chains.push(Guarded {
                port: chain.port(),
                policies: chain.policies()?,
            });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
