//! Whether connections to workloads are mutual TLS, as Kiali decides it (`util/mtls/status.go` there).

use std::collections::{BTreeMap, HashMap};

use mesh_model::value::Value;

use super::{has_members, host, labels, name, namespace, text};

/// The outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    /// Connections are mutual TLS.
    Enabled,
    /// They are plaintext.
    Disabled,
    /// Clients and servers do not agree.
    Partial,
    /// Nobody said anything.
    NotEnabled,
}

/// What decides.
#[derive(Clone, Debug, Default)]
pub(super) struct Mtls<'a> {
    /// Domain of services: `svc.cluster.local`.
    pub domain: &'a str,
    /// PeerAuthentications of the root namespace.
    pub mesh_policies: Vec<&'a Value>,
    /// Whether proxies choose mTLS by themselves.
    pub auto: bool,
    clients: Clients<'a>,
    /// PeerAuthentications by namespace.
    policies: HashMap<&'a str, Vec<&'a Value>>,
    selecting: Selecting<'a>,
    /// Services by namespace.
    services: HashMap<&'a str, Vec<&'a Value>>,
}

/// DestinationRules, each with its number, by host; a host without dots belongs to a namespace.
#[derive(Clone, Debug, Default)]
struct Clients<'a> {
    namespaces: HashMap<&'a str, Hosts<'a>>,
}

type Hosts<'a> = HashMap<&'a str, Vec<(usize, &'a Value)>>;

impl<'a> Clients<'a> {
    fn new(rules: &[&'a Value]) -> Self {
        let mut clients = Self::default();
        for (number, rule) in rules.iter().copied().enumerate() {
            let host = text(&rule["spec"]["host"]);
            let hosts = clients.namespaces.entry(home(host, namespace(rule)));
            let rules = hosts.or_default().entry(host).or_default();
            rules.push((number, rule));
        }
        clients
    }

    fn of(&self, host: &str, namespace: &str) -> &[(usize, &'a Value)] {
        let hosts = self.namespaces.get(home(host, namespace));
        let found = hosts.and_then(|hosts| hosts.get(host));
        found.map_or(&[], Vec::as_slice)
    }
}

/// The namespace that a host belongs to, if it does to one.
fn home<'n>(host: &str, namespace: &'n str) -> &'n str {
    if host.contains('.') { "" } else { namespace }
}

/// PeerAuthentications with a selector, each with its number, by one of the labels that it asks for.
#[derive(Clone, Debug, Default)]
struct Selecting<'a> {
    policies: HashMap<(&'a str, &'a str), Vec<Selector<'a>>>,
}

#[derive(Clone, Debug)]
struct Selector<'a> {
    number: usize,
    labels: BTreeMap<&'a str, &'a str>,
    policy: &'a Value,
}

impl<'a> Selecting<'a> {
    fn new(policies: &[&'a Value]) -> Self {
        let mut selecting = Self::default();
        for (number, policy) in policies.iter().copied().enumerate() {
            let labels = labels(&policy["spec"]["selector"]["matchLabels"]);
            let Some(first) = labels.iter().next().map(|(key, value)| (*key, *value)) else {
                continue;
            };
            selecting.policies.entry(first).or_default().push(Selector {
                number,
                labels,
                policy,
            });
        }
        selecting
    }

    /// Those that ask for nothing but these labels, in order.
    fn of(&self, found: &BTreeMap<&'a str, &'a str>) -> Vec<&'a Value> {
        let candidates = found
            .iter()
            .filter_map(|(key, value)| self.policies.get(&(*key, *value)))
            .flatten();
        let mut selecting: Vec<_> = candidates
            .filter(|selector| have_all(found, &selector.labels))
            .collect();
        selecting.sort_unstable_by_key(|selector| selector.number);
        selecting.iter().map(|selector| selector.policy).collect()
    }
}

fn have_all(found: &BTreeMap<&str, &str>, wanted: &BTreeMap<&str, &str>) -> bool {
    wanted
        .iter()
        .all(|(key, value)| found.get(key) == Some(value))
}

fn by_namespace<'a>(objects: &[&'a Value]) -> HashMap<&'a str, Vec<&'a Value>> {
    let mut namespaces: HashMap<_, Vec<_>> = HashMap::new();
    for object in objects {
        let own = namespaces.entry(namespace(object)).or_default();
        own.push(*object);
    }
    namespaces
}

/// The TLS mode of a DestinationRule; empty when it has no TLS settings. Settings without a mode mean plaintext.
pub(super) fn tls_mode(destination_rule: &Value) -> &str {
    let tls = &destination_rule["spec"]["trafficPolicy"]["tls"];
    match tls["mode"].as_str() {
        None if tls.is_object() => "DISABLE",
        mode => mode.unwrap_or_default(),
    }
}

/// The mode of a PeerAuthentication; empty when it has none.
pub(super) fn mode(policy: &Value) -> &str {
    match text(&policy["spec"]["mtls"]["mode"]) {
        "UNSET" => "",
        mode => mode,
    }
}

/// Whether a PeerAuthentication names its workloads; an empty selector counts as one.
pub(super) fn has_selector(policy: &Value) -> bool {
    policy["spec"]["selector"].is_object()
}

/// Whether a mode of a DestinationRule is mutual TLS.
pub(super) fn is_mutual(mode: &str) -> bool {
    matches!(mode, "ISTIO_MUTUAL" | "MUTUAL")
}

/// The host of the DestinationRule of a whole namespace.
pub(super) fn namespace_host(namespace: &str, domain: &str) -> String {
    format!("*.{namespace}.{domain}")
}

/// The host of the DestinationRule of the whole mesh.
pub(super) const MESH_HOST: &str = "*.local";

/// What a client's side and a server's side say; empty when nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Halves<'a> {
    client: &'a str,
    server: &'a str,
}

impl<'a> Halves<'a> {
    fn status(self, auto: bool) -> Status {
        let unsaid = self.client.is_empty() && auto;
        match self.server {
            "STRICT" | "PERMISSIVE" if is_mutual(self.client) || unsaid => Status::Enabled,
            "DISABLE" if self.client == "DISABLE" || unsaid => Status::Disabled,
            "" if self.client.is_empty() => Status::NotEnabled,
            _ => Status::Partial,
        }
    }

    fn or(self, other: Self) -> Self {
        let pick = |own: &'a str, other: &'a str| if own.is_empty() { other } else { own };
        Self {
            client: pick(self.client, other.client),
            server: pick(self.server, other.server),
        }
    }
}

impl<'a> Mtls<'a> {
    /// Looks through DestinationRules, PeerAuthentications outside of the root namespace, and Services.
    pub(super) fn new(
        domain: &'a str,
        destination_rules: &[&'a Value],
        policies: &[&'a Value],
        services: &[&'a Value],
    ) -> Self {
        Self {
            domain,
            clients: Clients::new(destination_rules),
            policies: by_namespace(policies),
            selecting: Selecting::new(policies),
            services: by_namespace(services),
            ..Self::default()
        }
    }

    /// The same with PeerAuthentications of the root namespace, and with proxies that choose mTLS by themselves.
    pub(super) fn in_mesh(self, mesh_policies: Vec<&'a Value>, auto: bool) -> Self {
        Self {
            mesh_policies,
            auto,
            ..self
        }
    }

    /// The PeerAuthentications of a namespace.
    pub(super) fn policies_in(&self, namespace: &str) -> &[&'a Value] {
        self.policies.get(namespace).map_or(&[], Vec::as_slice)
    }

    /// The modes of the DestinationRules of a wildcard host.
    pub(super) fn client_modes(&self, host: &str) -> impl Iterator<Item = &'a str> {
        let rules = self.clients.of(host, "").iter();
        rules.map(|(_, rule)| tls_mode(rule))
    }

    /// The status of the workloads that an AuthorizationPolicy selects.
    pub(super) fn of_policy(&self, policy: &'a Value) -> Status {
        let of_workload = self.of_selected(
            &policy["spec"]["selector"]["matchLabels"],
            namespace(policy),
        );
        let status = of_workload.unwrap_or_else(|| self.of_namespace(namespace(policy)));
        match status {
            Status::NotEnabled if self.auto => Status::Enabled,
            status => status,
        }
    }

    /// What a PeerAuthentication with a selector decides for workloads with these labels.
    fn of_selected(&self, selected: &'a Value, own: &str) -> Option<Status> {
        let policies = self.selecting.of(&labels(selected));
        policies.into_iter().find_map(|policy| match mode(policy) {
            "STRICT" => Some(Status::Enabled),
            "DISABLE" => Some(Status::Disabled),
            "PERMISSIVE" => self.of_clients(&policy["spec"]["selector"]["matchLabels"], own),
            _ => None,
        })
    }

    /// What the DestinationRules of the Services of some workloads decide.
    fn of_clients(&self, selector: &Value, own: &str) -> Option<Status> {
        let wanted = labels(selector);
        let services = self.services.get(own).into_iter().flatten();
        let services = services.filter(|service| {
            let selects = &service["spec"]["selector"];
            has_members(selects) && have_all(&labels(selects), &wanted)
        });
        let names = services.flat_map(|service| host::names(name(service), own, self.domain));
        let mut rules: Vec<_> = names.flat_map(|host| self.clients.of(&host, own)).collect();
        rules.sort_unstable_by_key(|(number, _)| *number);
        rules
            .into_iter()
            .find_map(|(_, rule)| match tls_mode(rule) {
                mode if is_mutual(mode) => Some(Status::Enabled),
                "DISABLE" => Some(Status::Disabled),
                _ => None,
            })
    }

    fn of_namespace(&self, own: &str) -> Status {
        let halves = Halves {
            client: self.client_mode(&namespace_host(own, self.domain)),
            server: first_mode(self.policies_in(own).iter()),
        };
        let mesh = Halves {
            client: self.client_mode(MESH_HOST),
            server: first_mode(self.mesh_policies.iter()),
        };
        match halves.status(self.auto) {
            Status::Partial => self.of_mesh(halves.or(mesh)),
            Status::NotEnabled => self.of_mesh(mesh),
            decided => decided,
        }
    }

    fn of_mesh(&self, mesh: Halves<'_>) -> Status {
        match mesh.status(self.auto) {
            Status::Partial => match (mesh.client, mesh.server) {
                ("DISABLE", "") | ("", "DISABLE") => Status::Disabled,
                ("", "STRICT" | "PERMISSIVE") if self.auto => Status::Enabled,
                (client, "") if is_mutual(client) && self.auto => Status::Enabled,
                _ => Status::Partial,
            },
            status => status,
        }
    }

    fn client_mode(&self, host: &str) -> &'a str {
        let mut modes = self.client_modes(host).filter(|mode| !mode.is_empty());
        modes.next().unwrap_or_default()
    }
}

/// The mode of the first policy without a selector that has one.
pub(super) fn first_mode<'p, 'a: 'p>(policies: impl Iterator<Item = &'p &'a Value>) -> &'a str {
    let mut modes = policies
        .filter(|policy| !has_selector(policy))
        .map(|policy| mode(policy));
    modes.find(|mode| !mode.is_empty()).unwrap_or_default()
}
