//! AuthorizationPolicies: namespaces, methods, hosts and identities that do not exist, and identities without mTLS.

use std::collections::{BTreeMap, BTreeSet};

use mesh_model::value::Value;
use regex::Regex;

use super::host::{Host, within};
use super::mtls::{Mtls, Status};
use super::{Check, Judgement, Severity, Subject, World, items, namespace, text, texts};

const METHODS: [&str; 9] = [
    "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "CONNECT", "OPTIONS", "TRACE",
];

/// The parts of one kind of each rule, with their paths: `spec/rules[0]/from[1]`.
fn parts<'a>(policy: &'a Value, key: &'static str) -> impl Iterator<Item = (String, &'a Value)> {
    let rules = items(&policy["spec"]["rules"]).enumerate();
    rules.flat_map(move |(rule, body)| {
        let parts = items(&body[key]).enumerate();
        parts.map(move |(index, part)| (format!("spec/rules[{rule}]/{key}[{index}]"), part))
    })
}

/// KIA0101, KIA0102: sources from namespaces and methods that do not exist.
pub(super) fn namespaces_and_methods(policy: &Value, world: &World<'_>) -> Vec<Check> {
    let mut checks = Vec::new();
    for (path, from) in parts(policy, "from") {
        for (index, wanted) in texts(&from["source"]["namespaces"]).enumerate() {
            if !world.namespace_names().any(|known| is_like(known, wanted)) {
                checks.push(Check::warning(
                    "KIA0101",
                    format!("{path}/source/namespaces[{index}]"),
                ));
            }
        }
    }
    for (path, to) in parts(policy, "to") {
        for (index, method) in texts(&to["operation"]["methods"]).enumerate() {
            if !is_method(method) {
                checks.push(Check::warning(
                    "KIA0102",
                    format!("{path}/operation/methods[{index}]"),
                ));
            }
        }
    }
    checks
}

/// Whether a text is what a pattern says: equal, or `prefix*`, `*suffix`, `*`.
fn is_like(text: &str, pattern: &str) -> bool {
    if pattern == "*" {
        return true;
    }
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(suffix), _) => text.ends_with(suffix),
        (None, Some(prefix)) => text.starts_with(prefix),
        (None, None) => text == pattern,
    }
}

fn is_method(method: &str) -> bool {
    let method = method.trim().to_uppercase();
    if method.is_empty() || (method.len() > 1 && method.starts_with('*') && method.ends_with('*')) {
        return false;
    }
    METHODS.iter().any(|known| is_like(known, &method))
}

/// KIA0104: operations on hosts that nobody serves.
pub(super) fn hosts(policy: &Value, virtual_services: &[&Value], world: &World<'_>) -> Vec<Check> {
    let own = namespace(policy);
    let mut checks = Vec::new();
    for (path, to) in parts(policy, "to") {
        for (index, host) in texts(&to["operation"]["hosts"]).enumerate() {
            if is_beyond(host, own, world) {
                continue;
            }
            let parsed = world.host(host, own);
            let is_routed = || {
                virtual_services
                    .iter()
                    .any(|vs| is_host_of(&parsed, vs, world))
            };
            if !world.is_served(&parsed, own) && !is_routed() {
                let check = Check::error("KIA0104", format!("{path}/operation/hosts[{index}]"));
                let severity = if world.allows_any {
                    Severity::Warning
                } else {
                    Severity::Error
                };
                checks.push(check.severity(severity));
            }
        }
    }
    checks
}

/// Whether a host cannot be judged: a wildcard, or not one of a Service.
fn is_beyond(host: &str, own: &str, world: &World<'_>) -> bool {
    if host.starts_with('*') || host.ends_with('*') {
        return true;
    }
    let labels: Vec<&str> = host.split('.').collect();
    match labels.as_slice() {
        [_] => false,
        [_, namespace] => *namespace != own && !world.has_namespace(namespace),
        _ => true,
    }
}

fn is_host_of(host: &Host, virtual_service: &Value, world: &World<'_>) -> bool {
    let own = namespace(virtual_service);
    texts(&virtual_service["spec"]["hosts"]).any(|routed| {
        let parsed = world.host(routed, own);
        routed == "*"
            || parsed == *host
            || (parsed.is_wildcard() && within(&host.to_string(), &parsed.to_string()))
    })
}

/// KIA0106, KIA0107, KIA0108: identities that no workload has. `accounts` are those of the workloads, by cluster.
pub(super) fn principals(
    policy: &Value,
    cluster: &str,
    accounts: &BTreeMap<String, BTreeSet<String>>,
    trust_domains: &[String],
) -> Vec<Check> {
    let mut checks = Vec::new();
    let none = BTreeSet::new();
    let own = accounts.get(cluster).unwrap_or(&none);
    let others = || accounts.iter().filter(|(name, _)| *name != cluster);
    for (path, from) in parts(policy, "from") {
        for (index, principal) in texts(&from["source"]["principals"]).enumerate() {
            if principal == "*" {
                continue;
            }
            let pattern = Principal::new(principal);
            if pattern.is_in(own) {
                continue;
            }
            let path = format!("{path}/source/principals[{index}]");
            let trust_domain = principal.split_once("/ns/").map(|(domain, _)| domain);
            let is_foreign = !principal.contains('*')
                && trust_domain
                    .is_some_and(|domain| !trust_domains.iter().any(|known| known == domain));
            checks.push(if others().any(|(_, accounts)| pattern.is_in(accounts)) {
                Check::error("KIA0107", path).severity(Severity::Unknown)
            } else if is_foreign {
                Check::warning("KIA0108", path).invalid()
            } else {
                Check::error("KIA0106", path)
            });
        }
    }
    checks
}

/// A principal that may have wildcards.
struct Principal<'a> {
    text: &'a str,
    pattern: Option<Regex>,
}

impl<'a> Principal<'a> {
    fn new(text: &'a str) -> Self {
        let is_pattern = text.starts_with('*') || text.ends_with('*');
        let pattern = is_pattern.then(|| regex::escape(text).replace(r"\*", ".*"));
        Self {
            text,
            pattern: pattern.and_then(|pattern| Regex::new(&format!("^{pattern}$")).ok()),
        }
    }

    fn is_in(&self, accounts: &BTreeSet<String>) -> bool {
        match &self.pattern {
            Some(pattern) => accounts.iter().any(|account| pattern.is_match(account)),
            None => accounts.contains(self.text),
        }
    }
}

/// The keys of conditions that need to know who asks.
const IDENTITY_KEYS: [&str; 3] = ["source.namespace", "source.principal", "connection.sni"];
/// The parts of sources that need to know who asks.
const IDENTITY_SOURCES: [&str; 4] = ["principals", "notPrincipals", "namespaces", "notNamespaces"];

/// KIA0105: policies that need to know who asks, for workloads without mTLS.
pub(super) fn identities(policies: &[&Value], mtls: &Mtls<'_>) -> Vec<Judgement> {
    let judge = |policy: &&Value| {
        let checks = identity_checks(policy);
        let needed = !checks.is_empty() && mtls.of_policy(policy) != Status::Enabled;
        needed.then(|| Judgement::new(Subject::of("AuthorizationPolicy", policy), checks))
    };
    policies.iter().filter_map(judge).collect()
}

fn identity_checks(policy: &Value) -> Vec<Check> {
    let mut checks = Vec::new();
    for (path, from) in parts(policy, "from") {
        for key in IDENTITY_SOURCES {
            if items(&from["source"][key]).next().is_some() {
                checks.push(Check::error("KIA0105", format!("{path}/source/{key}")));
            }
        }
    }
    for (path, when) in parts(policy, "when") {
        if IDENTITY_KEYS.contains(&text(&when["key"])) {
            checks.push(Check::error("KIA0105", path));
        }
    }
    checks
}
