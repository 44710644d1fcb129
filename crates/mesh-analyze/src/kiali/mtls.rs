//! Whether connections to workloads are mutual TLS, as Kiali decides it (`util/mtls/status.go` there).

use serde_json::Value;

use super::{has_members, labels, name, namespace, text};

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
    /// DestinationRules.
    pub destination_rules: Vec<&'a Value>,
    /// PeerAuthentications of the namespace.
    pub policies: Vec<&'a Value>,
    /// PeerAuthentications of the root namespace.
    pub mesh_policies: Vec<&'a Value>,
    /// Services.
    pub services: Vec<&'a Value>,
    /// Whether proxies choose mTLS by themselves.
    pub auto: bool,
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
    /// The status of the workloads that an AuthorizationPolicy selects.
    pub(super) fn of_policy(&self, policy: &Value) -> Status {
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
    fn of_selected(&self, selected: &Value, own: &str) -> Option<Status> {
        let selected = labels(selected);
        self.policies.iter().find_map(|policy| {
            let selector = labels(&policy["spec"]["selector"]["matchLabels"]);
            if selector.is_empty()
                || !selector
                    .iter()
                    .all(|(key, value)| selected.get(key) == Some(value))
            {
                return None;
            }
            match mode(policy) {
                "STRICT" => Some(Status::Enabled),
                "DISABLE" => Some(Status::Disabled),
                "PERMISSIVE" => self.of_clients(&policy["spec"]["selector"]["matchLabels"], own),
                _ => None,
            }
        })
    }

    /// What the DestinationRules of the Services of some workloads decide.
    fn of_clients(&self, selector: &Value, own: &str) -> Option<Status> {
        let wanted = labels(selector);
        let services = self.services.iter().filter(|service| {
            let selects = &service["spec"]["selector"];
            let found = labels(selects);
            namespace(service) == own
                && has_members(selects)
                && wanted
                    .iter()
                    .all(|(key, value)| found.get(key) == Some(value))
        });
        let services: Vec<_> = services.map(|service| name(service)).collect();
        self.destination_rules.iter().find_map(|rule| {
            let host = text(&rule["spec"]["host"]);
            let is_of = |service: &&str| {
                super::host::is_service(host, namespace(rule), service, own, self.domain)
            };
            if !services.iter().any(is_of) {
                return None;
            }
            match tls_mode(rule) {
                mode if is_mutual(mode) => Some(Status::Enabled),
                "DISABLE" => Some(Status::Disabled),
                _ => None,
            }
        })
    }

    fn of_namespace(&self, own: &str) -> Status {
        let halves = Halves {
            client: self.client_mode(&namespace_host(own, self.domain)),
            server: first_mode(
                self.policies
                    .iter()
                    .filter(|policy| namespace(policy) == own),
            ),
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
        let of_host = |rule: &&&Value| rule["spec"]["host"] == host && !tls_mode(rule).is_empty();
        self.destination_rules
            .iter()
            .find(of_host)
            .map_or("", |rule| tls_mode(rule))
    }
}

/// The mode of the first policy without a selector that has one.
pub(super) fn first_mode<'p, 'a: 'p>(policies: impl Iterator<Item = &'p &'a Value>) -> &'a str {
    let mut modes = policies
        .filter(|policy| !has_selector(policy))
        .map(|policy| mode(policy));
    modes.find(|mode| !mode.is_empty()).unwrap_or_default()
}
