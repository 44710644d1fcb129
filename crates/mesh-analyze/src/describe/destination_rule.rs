//! A DestinationRule, and which of its subsets some pods are in.

use mesh_model::object::Object;
use mesh_model::selector::{Labels, Selector, labels};
use mesh_model::value::Value;
use serde::Serialize;

use super::Name;
use super::text::Text;
use crate::view::{is_set, list, number, text};

/// A DestinationRule as it applies to some pods.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DestinationRule {
    /// The object.
    #[serde(flatten)]
    pub name: Name,
    /// Its host as written.
    pub host: String,
    /// Subsets that any of the pods is in.
    pub matching_subsets: Vec<String>,
    /// Subsets that none of the pods is in.
    pub non_matching_subsets: Vec<String>,
    /// Its traffic policy.
    pub traffic_policy: Option<Policy>,
    /// Policies of single ports.
    pub ports: Vec<PortPolicy>,
}

/// What a traffic policy sets.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Policy {
    /// The TLS mode.
    pub tls_mode: Option<String>,
    /// `load balancer`, `connection pool`, `outlier detection`.
    pub policies: Vec<&'static str>,
}

/// The traffic policy of a port.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PortPolicy {
    /// The port.
    pub port: i64,
    /// Its policy.
    #[serde(flatten)]
    pub policy: Policy,
}

impl DestinationRule {
    /// A rule as it applies to pods with these labels.
    pub(super) fn of(rule: &Object, pods: &[&Labels]) -> Self {
        let spec = &rule.body["spec"];
        let (matching, others): (Vec<&Value>, Vec<&Value>) = list(&spec["subsets"])
            .iter()
            .partition(|subset| is_any_in(pods, subset));
        let names = |subsets: Vec<&Value>| {
            let names = subsets.into_iter().map(|subset| text(&subset["name"]));
            names.map(str::to_owned).collect()
        };
        let policy = &spec["trafficPolicy"];
        Self {
            name: Name::of(rule),
            host: text(&spec["host"]).to_owned(),
            matching_subsets: names(matching),
            non_matching_subsets: names(others),
            traffic_policy: is_set(policy).then(|| Policy::of(policy)),
            ports: list(&policy["portLevelSettings"])
                .iter()
                .map(|settings| PortPolicy {
                    port: number(&settings["port"]["number"]),
                    policy: Policy::of(settings),
                })
                .collect(),
        }
    }

    /// Appends its lines.
    pub(super) fn print(&self, text: &mut Text, indent: usize) {
        let (level1, level2) = (indent + 3, indent + 6);
        let name = text.name(&self.name);
        text.line(
            indent,
            &format!("DestinationRule: {name} for {:?}", self.host),
        );
        let (matching, others) = (
            self.matching_subsets.join(","),
            self.non_matching_subsets.join(","),
        );
        if self.matching_subsets.is_empty() && !self.non_matching_subsets.is_empty() {
            text.line(
                level1,
                &format!(
                    "WARNING POD DOES NOT MATCH ANY SUBSETS.  (Non matching subsets {others})"
                ),
            );
        }
        if !self.matching_subsets.is_empty() || !self.non_matching_subsets.is_empty() {
            text.line(level1, &format!("Matching subsets: {matching}"));
        }
        if !self.non_matching_subsets.is_empty() {
            text.line(level2, &format!("(Non-matching subsets {others})"));
        }
        let Some(policy) = &self.traffic_policy else {
            return text.line(level1, "No Traffic Policy");
        };
        if let Some(mode) = &policy.tls_mode {
            text.line(level1, &format!("Traffic Policy TLS Mode: {mode}"));
        }
        policy.print(text, level1);
        if !self.ports.is_empty() {
            text.line(level1, "Port Level Settings:");
        }
        for PortPolicy { port, policy } in &self.ports {
            text.line(4, &format!("{port}:"));
            if let Some(mode) = &policy.tls_mode {
                text.line(level2, &format!("TLS Mode: {mode}"));
            }
            policy.print(text, level2);
        }
    }
}

impl Policy {
    fn of(settings: &Value) -> Self {
        let tls = &settings["tls"];
        let mode = || match text(&tls["mode"]) {
            "" => "DISABLE".to_owned(),
            mode => mode.to_owned(),
        };
        let named = [
            ("loadBalancer", "load balancer"),
            ("connectionPool", "connection pool"),
            ("outlierDetection", "outlier detection"),
        ];
        Self {
            tls_mode: is_set(tls).then(mode),
            policies: named
                .iter()
                .filter(|(field, _)| is_set(&settings[*field]))
                .map(|(_, words)| *words)
                .collect(),
        }
    }

    fn print(&self, text: &mut Text, indent: usize) {
        if !self.policies.is_empty() {
            text.line(indent, &format!("Policies: {}", self.policies.join("/")));
        }
    }
}

fn is_any_in(pods: &[&Labels], subset: &Value) -> bool {
    let selector = Selector::from_labels(&labels(&subset["labels"]));
    pods.iter().any(|pod| selector.matches(pod))
}
