//! DestinationRules: hosts and subsets that do not exist, rules that collide, mTLS that servers do not follow.

use std::collections::{BTreeSet, HashMap};

use mesh_model::value::Value;

use super::host::{Host, Overlaps};
use super::mtls::{MESH_HOST, Mtls, has_selector, mode, namespace_host, tls_mode};
use super::{
    Check, Judgement, Severity, Subject, World, has_members, items, matches, namespace, text,
};

const TLS_PATH: &str = "spec/trafficPolicy/tls/mode";

fn host(rule: &Value) -> &str {
    text(&rule["spec"]["host"])
}

/// KIA0202, KIA0203, KIA0209: a host that nobody serves, subsets that select nothing.
pub(super) fn destination(
    rule: &Value,
    virtual_services: &[&Value],
    service_entries: &[&Value],
    world: &World<'_>,
) -> Vec<Check> {
    let own = namespace(rule);
    let parsed = world.host(host(rule), own);
    let is_app = || {
        let workloads = world.workloads_in(own).iter();
        workloads
            .filter_map(|workload| workload.labels.get("app"))
            .any(|app| *app == parsed.service)
    };
    if !parsed.is_wildcard() && !is_app() && !world.is_served(&parsed, own) {
        let severity = if world.allows_any {
            Severity::Warning
        } else {
            Severity::Error
        };
        return vec![Check::error("KIA0202", "spec/host").severity(severity)];
    }
    let subsets: Vec<_> = items(&rule["spec"]["subsets"]).collect();
    let has_match = |subset: &&Value| {
        has_members(&subset["labels"])
            && is_selecting(&parsed, &subset["labels"], service_entries, world)
    };
    let mut checks = Vec::new();
    for (index, subset) in subsets.iter().enumerate() {
        let path = format!("spec/subsets[{index}]");
        if !has_members(&subset["labels"]) {
            let severity = match subsets.iter().any(has_match) {
                true => Severity::Unknown,
                false => Severity::Warning,
            };
            checks.push(Check::warning("KIA0209", path).severity(severity));
        } else if !has_match(subset) {
            let is_used = virtual_services
                .iter()
                .any(|vs| routes_to(vs, &parsed, text(&subset["name"]), world));
            checks.push(match is_used {
                true => Check::error("KIA0203", path),
                false => Check::error("KIA0203", path)
                    .severity(Severity::Unknown)
                    .valid(),
            });
        }
    }
    checks
}

/// KIA0209 of a rule whose host is not looked up: perhaps meant when other subsets have labels.
pub(super) fn empty_subsets(rule: &Value) -> Vec<Check> {
    let subsets: Vec<_> = items(&rule["spec"]["subsets"]).collect();
    let severity = match subsets.iter().any(|subset| has_members(&subset["labels"])) {
        true => Severity::Unknown,
        false => Severity::Warning,
    };
    let empty = subsets
        .iter()
        .enumerate()
        .filter(|(_, subset)| !has_members(&subset["labels"]));
    empty
        .map(|(index, _)| {
            Check::warning("KIA0209", format!("spec/subsets[{index}]")).severity(severity)
        })
        .collect()
}

/// Whether something that a host stands for has the labels of a subset.
fn is_selecting(
    host: &Host,
    labels: &Value,
    service_entries: &[&Value],
    world: &World<'_>,
) -> bool {
    if host.is_wildcard() {
        return true;
    }
    let (service, of) = host.service_and_namespace();
    let found = world.services.get(of, service);
    if let Some(selector) = found
        .map(|service| &service["spec"]["selector"])
        .filter(|selector| has_members(selector))
    {
        let mut workloads = world.workloads_in(of).iter();
        return workloads.any(|workload| {
            matches(selector, &workload.labels) && matches(labels, &workload.labels)
        });
    }
    let endpoints = service_entries
        .iter()
        .flat_map(|entry| items(&entry["spec"]["endpoints"]));
    endpoints.into_iter().any(|endpoint| {
        let found = super::labels(&endpoint["labels"]);
        super::labels(labels)
            .iter()
            .all(|(key, value)| found.get(key) == Some(value))
    })
}

/// Whether a VirtualService routes to a subset of a host.
fn routes_to(virtual_service: &Value, host: &Host, subset: &str, world: &World<'_>) -> bool {
    let own = namespace(virtual_service);
    let routes = ["http", "tcp", "tls"]
        .into_iter()
        .flat_map(|kind| items(&virtual_service["spec"][kind]));
    let destinations = routes
        .flat_map(|route| items(&route["route"]))
        .map(|route| &route["destination"]);
    destinations.into_iter().any(|destination| {
        destination["subset"] == subset && world.host(text(&destination["host"]), own) == *host
    })
}

/// Whether a rule turns on mTLS for the whole mesh or its whole namespace.
fn is_wide_mtls(rule: &Value, domain: &str) -> bool {
    let is_wide =
        || host(rule) == MESH_HOST || host(rule) == namespace_host(namespace(rule), domain);
    tls_mode(rule) == "ISTIO_MUTUAL" && is_wide()
}

/// KIA0201: several rules decide over one subset of a host.
pub(super) fn collisions(rules: &[&Value], world: &World<'_>) -> Vec<Judgement> {
    let judged: Vec<_> = rules
        .iter()
        .filter(|rule| !is_wide_mtls(rule, &world.domain))
        .filter(|rule| world.imports(host(rule), namespace(rule)))
        .map(|rule| Ruled {
            subject: Subject::of("DestinationRule", rule),
            host: world.host(host(rule), namespace(rule)).to_string(),
            subsets: items(&rule["spec"]["subsets"])
                .map(|subset| text(&subset["name"]))
                .collect(),
        })
        .collect();
    let hosts: Vec<&str> = judged.iter().map(|rule| rule.host.as_str()).collect();
    let overlaps = Overlaps::new(&hosts);
    let judge = |(index, rule): (usize, &Ruled<'_>)| {
        let others: Vec<_> = overlaps
            .of(index)
            .into_iter()
            .map(|other| &judged[other])
            .filter(|other| rule.shares(other))
            .map(|other| other.subject.clone())
            .collect();
        let check = Check::warning("KIA0201", "spec/host");
        (!others.is_empty()).then(|| Judgement::new(rule.subject.clone(), vec![check]).with(others))
    };
    judged.iter().enumerate().filter_map(judge).collect()
}

struct Ruled<'a> {
    subject: Subject,
    host: String,
    subsets: BTreeSet<&'a str>,
}

impl Ruled<'_> {
    /// Rules without subsets collide with every rule.
    fn shares(&self, other: &Self) -> bool {
        self.subsets.is_empty()
            || other.subsets.is_empty()
            || !self.subsets.is_disjoint(&other.subsets)
    }
}

/// KIA0204: a rule without TLS settings takes a host out of the mTLS that another one turns on.
pub(super) fn lost_mtls(
    rules: &[&Value],
    mtls_rules: &[&Value],
    world: &World<'_>,
) -> Vec<Judgement> {
    let domain = &world.domain;
    let full = |rule: &Value| world.host(host(rule), namespace(rule));
    let wide: Vec<_> = mtls_rules
        .iter()
        .filter(|rule| is_wide_mtls(rule, domain))
        .collect();
    let mut mutual: HashMap<String, Vec<&&Value>> = HashMap::new();
    for rule in rules.iter().filter(|rule| tls_mode(rule) == "ISTIO_MUTUAL") {
        mutual.entry(full(rule).to_string()).or_default().push(rule);
    }
    let judge = |rule: &&Value| {
        if has_tls(rule) || !world.imports(host(rule), namespace(rule)) {
            return None;
        }
        let own = full(rule);
        let of_namespace = namespace_host(&own.namespace, domain);
        let wide = wide
            .iter()
            .copied()
            .filter(|other| host(other) == MESH_HOST || host(other) == of_namespace);
        let same = [own.to_string(), of_namespace.clone()];
        let same = same
            .iter()
            .filter_map(|host| mutual.get(host))
            .flatten()
            .copied();
        let subject = Subject::of("DestinationRule", rule);
        let others = wide
            .chain(same)
            .map(|other| Subject::of("DestinationRule", other));
        let references: BTreeSet<_> = others.filter(|other| *other != subject).collect();
        let check = Check::warning("KIA0204", "spec/trafficPolicy");
        (!references.is_empty()).then(|| Judgement::new(subject, vec![check]).with(references))
    };
    rules.iter().filter_map(judge).collect()
}

fn has_tls(rule: &Value) -> bool {
    let policy = &rule["spec"]["trafficPolicy"];
    let is_set = |value: &Value| value.is_object();
    is_set(&policy["tls"])
        || items(&policy["portLevelSettings"]).any(|settings| is_set(&settings["tls"]))
}

fn accepts_mtls(policies: &[&Value]) -> bool {
    let accepts =
        |policy: &&Value| !has_selector(policy) && matches!(mode(policy), "STRICT" | "PERMISSIVE");
    policies.iter().any(accepts)
}

/// KIA0205: mutual TLS to the whole mesh, whose servers were not told so.
pub(super) fn mtls_mesh_wide(rule: &Value, mtls: &Mtls<'_>) -> Vec<Check> {
    let asks = host(rule) == MESH_HOST && tls_mode(rule) == "ISTIO_MUTUAL";
    when(
        asks && !mtls.auto && !accepts_mtls(&mtls.mesh_policies),
        "KIA0205",
    )
}

/// KIA0206: mutual TLS to a namespace, whose servers were not told so.
pub(super) fn mtls_in_namespace(rule: &Value, mtls: &Mtls<'_>) -> Vec<Check> {
    let own = namespace(rule);
    if mtls.auto
        || tls_mode(rule) != "ISTIO_MUTUAL"
        || host(rule) != namespace_host(own, mtls.domain)
    {
        return Vec::new();
    }
    let accepted = accepts_mtls(mtls.policies_in(own)) || accepts_mtls(&mtls.mesh_policies);
    when(!accepted, "KIA0206")
}

/// KIA0208: plaintext to the whole mesh, whose servers take mutual TLS only.
pub(super) fn plaintext_mesh_wide(rule: &Value, mesh_policies: &[&Value]) -> Vec<Check> {
    let asks = host(rule) == MESH_HOST && tls_mode(rule) == "DISABLE";
    let is_strict = |policy: &&Value| !has_selector(policy) && mode(policy) == "STRICT";
    when(asks && mesh_policies.iter().any(is_strict), "KIA0208")
}

/// KIA0207, KIA0208: plaintext to a namespace, whose servers take mutual TLS only.
pub(super) fn plaintext_in_namespace(rule: &Value, mtls: &Mtls<'_>) -> Vec<Check> {
    let own = namespace(rule);
    if tls_mode(rule) != "DISABLE" || host(rule) != namespace_host(own, mtls.domain) {
        return Vec::new();
    }
    match super::mtls::first_mode(mtls.policies_in(own).iter()) {
        "STRICT" => when(true, "KIA0207"),
        "" => {
            let is_strict = super::mtls::first_mode(mtls.mesh_policies.iter()) == "STRICT";
            when(is_strict, "KIA0208")
        }
        _ => Vec::new(),
    }
}

fn when(holds: bool, code: &'static str) -> Vec<Check> {
    holds
        .then(|| Check::error(code, TLS_PATH))
        .into_iter()
        .collect()
}
