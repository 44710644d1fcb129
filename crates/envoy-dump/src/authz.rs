//! The AuthorizationPolicies that a proxy enforces, as the RBAC filters of its listeners name them
//! (`istioctl/pkg/authz/listener.go`).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::dump::{self, Collect, Take};
use crate::error::Result;
use crate::proto::{Choice, List, Number, Text, each};

/// Columns of the table.
pub const HEADER: [&str; 3] = ["ACTION", "AuthorizationPolicy", "RULES"];

/// Policy that stands for a filter without any, which matches nothing.
const ANONYMOUS: &str = "_anonymous_match_nothing_";
/// What policies start with that ask an external authorizer.
const EXTERNAL: &str = "istio-ext-authz-";
/// Actions of filters, by their numbers in Envoy's API.
const ACTIONS: [&str; 3] = ["ALLOW", "DENY", "LOG"];
/// Actions in the order of the table.
const ORDER: [&str; 4] = ["DENY", "ALLOW", "LOG", "CUSTOM"];

const HTTP: [&str; 2] = [
    "envoy.filters.network.http_connection_manager",
    "envoy.http_connection_manager",
];
const HTTP_RBAC: &str = "envoy.filters.http.rbac";
const NETWORK_RBAC: &str = "envoy.filters.network.rbac";

/// Collects the policies of the dynamic listeners.
#[derive(Debug, Default)]
pub struct Policies {
    begun: bool,
    any: bool,
    /// Names by action.
    actions: BTreeMap<&'static str, BTreeSet<String>>,
    /// Rules by policy.
    rules: BTreeMap<String, BTreeSet<String>>,
    problems: Vec<String>,
}

/// What was found.
#[derive(Debug)]
pub struct Found {
    /// The rows of the table; `None` when there is no listener.
    pub rows: Option<Vec<[String; 3]>>,
    /// What could not be understood.
    pub problems: Vec<String>,
}

#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow, default, alias = "activeState")]
    active_state: Option<Active<'a>>,
}

#[derive(Deserialize)]
struct Active<'a> {
    #[serde(borrow, default)]
    listener: Option<Listener<'a>>,
}

#[derive(Deserialize)]
struct Listener<'a> {
    #[serde(borrow, default, alias = "filterChains")]
    filter_chains: List<Chain<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct Chain<'a> {
    #[serde(default, alias = "filterChainMatch")]
    filter_chain_match: Option<ChainMatch>,
    #[serde(borrow, default)]
    filters: List<Filter<'a>>,
}

#[derive(Deserialize)]
struct ChainMatch {
    #[serde(default, alias = "destinationPort")]
    destination_port: Option<Number>,
}

#[derive(Deserialize)]
struct Filter<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(borrow, default, alias = "typedConfig")]
    typed_config: Option<&'a serde_json::value::RawValue>,
}

#[derive(Deserialize)]
struct Manager<'a> {
    #[serde(borrow, default, rename = "@type")]
    kind: Text<'a>,
    #[serde(borrow, default, alias = "httpFilters")]
    http_filters: List<Filter<'a>>,
}

#[derive(Default, Deserialize)]
struct Rbac<'a> {
    #[serde(borrow, default, rename = "@type")]
    kind: Text<'a>,
    #[serde(borrow, default)]
    rules: Option<Rules<'a>>,
    #[serde(borrow, default, alias = "shadowRules")]
    shadow_rules: Option<Rules<'a>>,
}

#[derive(Deserialize)]
struct Rules<'a> {
    #[serde(borrow, default)]
    action: Choice<'a>,
    #[serde(default)]
    policies: Option<BTreeMap<String, IgnoredAny>>,
}

impl Rules<'_> {
    fn policies(&self) -> impl Iterator<Item = &String> {
        self.policies.iter().flat_map(BTreeMap::keys)
    }
}

impl Chain<'_> {
    /// The port whose connections alone it takes.
    pub(crate) fn port(&self) -> Option<u32> {
        let condition = self.filter_chain_match.as_ref()?;
        condition.destination_port.map(|port| port.0)
    }

    /// Action and name of each policy that its filters enforce, in their order.
    pub(crate) fn policies(&self) -> serde_json::Result<Vec<(&'static str, String)>> {
        let mut found = Vec::new();
        for filter in each(&self.filters) {
            if HTTP.contains(&&*filter.name) {
                let Some(raw) = filter.typed_config else {
                    continue;
                };
                let manager: Manager<'_> = serde_json::from_str(raw.get())?;
                for filter in each(&manager.http_filters) {
                    filter.enforced(HTTP_RBAC, &mut found)?;
                }
            } else {
                filter.enforced(NETWORK_RBAC, &mut found)?;
            }
        }
        Ok(found)
    }
}

impl Filter<'_> {
    /// Adds the policies that it enforces if it is an RBAC filter of that name.
    fn enforced(
        &self,
        name: &str,
        found: &mut Vec<(&'static str, String)>,
    ) -> serde_json::Result<()> {
        let Some(raw) = self.typed_config.filter(|_| &*self.name == name) else {
            return Ok(());
        };
        let rbac: Rbac<'_> = serde_json::from_str(raw.get())?;
        if let Some(rules) = &rbac.rules {
            let action = rules.action.among(&ACTIONS);
            found.extend(rules.policies().map(|policy| (action, policy.clone())));
        }
        Ok(())
    }
}

impl Policies {
    /// The table.
    ///
    /// # Errors
    /// When there was no section of listeners.
    pub fn finish(self) -> Result<Found> {
        if !self.begun {
            return Err(dump::missing(&self));
        }
        let rules = &self.rules;
        let row = |action: &str, name: &String| {
            let count = rules.get(name).map_or(0, BTreeSet::len);
            [action.to_owned(), name.clone(), count.to_string()]
        };
        let rows = ORDER
            .iter()
            .filter_map(|action| Some((action, self.actions.get(action)?)))
            .flat_map(|(action, names)| names.iter().map(move |name| row(action, name)))
            .collect();
        Ok(Found {
            rows: self.any.then_some(rows),
            problems: self.problems,
        })
    }

    fn listener(&mut self, listener: &Listener<'_>) -> serde_json::Result<()> {
        let chains = each(&listener.filter_chains);
        for filter in chains.iter().flat_map(|chain| each(&chain.filters)) {
            if HTTP.contains(&&*filter.name) {
                self.manager(filter)?;
            } else if &*filter.name == NETWORK_RBAC {
                self.filter(filter, "envoy.extensions.filters.network.rbac.v3.RBAC")?;
            }
        }
        Ok(())
    }

    fn manager(&mut self, filter: &Filter<'_>) -> serde_json::Result<()> {
        let Some(raw) = filter.typed_config else {
            return Ok(());
        };
        let manager: Manager<'_> = serde_json::from_str(raw.get())?;
        if !manager.kind.ends_with(".HttpConnectionManager") {
            self.wrong_type("an HTTP connection manager", &manager.kind);
            return Ok(());
        }
        for filter in each(&manager.http_filters) {
            if &*filter.name == HTTP_RBAC {
                self.filter(filter, "envoy.extensions.filters.http.rbac.v3.RBAC")?;
            }
        }
        Ok(())
    }

    /// A filter without configuration of its own counts as one without policies.
    fn filter(&mut self, filter: &Filter<'_>, kind: &str) -> serde_json::Result<()> {
        let rbac: Rbac<'_> = match filter.typed_config {
            None => Rbac::default(),
            Some(raw) => serde_json::from_str(raw.get())?,
        };
        if filter.typed_config.is_some() && rbac.kind.rsplit('/').next() != Some(kind) {
            self.wrong_type("an RBAC filter", &rbac.kind);
            return Ok(());
        }
        let action = rbac
            .rules
            .as_ref()
            .map_or(ACTIONS[0], |rules| rules.action.among(&ACTIONS));
        let mut any = false;
        for policy in rbac.rules.iter().flat_map(Rules::policies) {
            any = true;
            self.policy(action, policy);
        }
        // Other shadow policies are dry runs.
        let shadows = rbac.shadow_rules.iter().flat_map(Rules::policies);
        for policy in shadows.filter(|policy| policy.starts_with(EXTERNAL)) {
            self.policy("CUSTOM", policy);
        }
        if !any {
            self.add(action, ANONYMOUS.to_owned(), "0".to_owned());
        }
        Ok(())
    }

    fn policy(&mut self, action: &'static str, policy: &str) {
        // Namespace, name and number of the rule, each as long as it can be.
        static NAME: LazyLock<Option<Regex>> = LazyLock::new(|| {
            Regex::new(r"(?:istio-ext-authz-)?ns\[(.+)\]-policy\[(.+)\]-rule\[(.+)\]").ok()
        });
        let parts = NAME.as_ref().and_then(|name| name.captures(policy));
        let Some((_, [namespace, name, rule])) = parts.map(|parts| parts.extract()) else {
            self.problems
                .push(format!("failed to parse policy name: {policy}"));
            return self.add(action, String::new(), String::new());
        };
        self.add(action, format!("{name}.{namespace}"), rule.to_owned());
    }

    fn add(&mut self, action: &'static str, name: String, rule: String) {
        self.actions.entry(action).or_default().insert(name.clone());
        self.rules.entry(name).or_default().insert(rule);
    }

    fn wrong_type(&mut self, what: &str, kind: &str) {
        self.problems
            .push(format!("{what} cannot be read: it has the type \"{kind}\""));
    }
}

impl Collect for Policies {
    fn section(&self) -> &'static str {
        "ListenersConfigDump"
    }

    fn begin(&mut self) {
        *self = Self {
            begun: true,
            ..Self::default()
        };
    }

    fn wants(&self, field: &str) -> Take {
        match field {
            "dynamic_listeners" => Take::Each,
            _ => Take::Skip,
        }
    }

    fn take(&mut self, _: &str, value: &[u8]) -> serde_json::Result<()> {
        // A listener without filters of this kind does not have to be decoded, once one was.
        if self.any && memchr::memmem::find(value, b"rbac").is_none() {
            return Ok(());
        }
        let entry: Entry<'_> = serde_json::from_slice(value)?;
        if let Some(active) = entry.active_state {
            self.any = true;
            if let Some(listener) = active.listener {
                self.listener(&listener)?;
            }
        }
        Ok(())
    }
}
