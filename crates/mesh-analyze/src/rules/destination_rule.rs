//! DestinationRules (`pkg/config/analysis/analyzers/destinationrule`).

use super::common::full_name;
use super::{Profile, Rule};
use crate::code::{IST0128, IST0129, IST0173, IST0174};
use crate::index::{Entry, Equals, Pods};
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{is_set, list, members, steps, text, texts};
use mesh_model::object::Object;
use mesh_model::selector::Labels;
use mesh_model::value::Value;
use std::collections::HashMap;

pub(super) static CA_CERTIFICATES: Rule = Rule {
    name: "destinationrule.CaCertificateAnalyzer",
    summary: "originated TLS verifies the server's certificate",
    codes: &[&IST0128, &IST0129],
    inputs: &[Input::DestinationRule],
    profile: Profile::Istio,
    run: |scope, report| {
        for rule in scope.objects(Input::DestinationRule) {
            check_certificates(rule, report);
        }
    },
};

pub(super) static SUBSETS: Rule = Rule {
    name: "destinationrule.SubsetSelectPodAnalyzer",
    summary: "hosts of destination rules exist and their subsets select pods",
    codes: &[&IST0173, &IST0174],
    inputs: &[
        Input::DestinationRule,
        Input::Node,
        Input::Pod,
        Input::Service,
        Input::ServiceEntry,
    ],
    profile: Profile::Istio,
    run: |scope, report| {
        let pods = LocatedPods::new(scope);
        for rule in scope.objects(Input::DestinationRule) {
            check_subsets(scope, rule, &pods, report);
        }
    },
};

fn check_certificates(rule: &Object, report: &mut Report) {
    let spec = &rule.body["spec"];
    let policy = &spec["trafficPolicy"];
    let has_selector = is_set(&spec["workloadSelector"]);
    let (name, namespace, host) = (full_name(rule), &rule.namespace, text(&spec["host"]));
    if let Some(mode) = unverified(&policy["tls"], has_selector) {
        let message = format!(
            "the DestinationRule {name} of namespace {namespace} originates {mode} TLS to {host} without caCertificates, \
             so any server is trusted"
        );
        report.once(
            &IST0128,
            rule,
            &["spec", "trafficPolicy", "tls", "caCertificates"],
            message,
        );
    }
    for (index, settings) in list(&policy["portLevelSettings"]).iter().enumerate() {
        if let Some(mode) = unverified(&settings["tls"], has_selector) {
            let port = port_text(&settings["port"]);
            let message = format!(
                "the DestinationRule {name} of namespace {namespace} originates {mode} TLS to {host} at port {port} \
                 without caCertificates, so any server is trusted"
            );
            let path = steps![
                "spec",
                "trafficPolicy",
                "portLevelSettings",
                index,
                "tls",
                "caCertificates"
            ];
            report.once(&IST0129, rule, &path, message);
        }
    }
}

/// The mode of TLS settings that verify no server.
fn unverified(tls: &Value, has_selector: bool) -> Option<&str> {
    let mode = text(&tls["mode"]);
    let has_credential = has_selector && !text(&tls["credentialName"]).is_empty();
    let verifies = has_credential || !text(&tls["caCertificates"]).is_empty();
    (matches!(mode, "SIMPLE" | "MUTUAL") && !verifies).then_some(mode)
}

/// As istioctl prints a port selector: `number:443`.
fn port_text(port: &Value) -> String {
    let fields = members(port).map(|(key, value)| format!("{key}:{value}"));
    fields.collect::<Vec<_>>().join(" ")
}

fn check_subsets(scope: &Scope, rule: &Object, pods: &LocatedPods, report: &mut Report) {
    let spec = &rule.body["spec"];
    let host = text(&spec["host"]);
    let found = scope
        .registry()
        .find(&rule.namespace, texts(&spec["exportTo"]), host);
    let Some(service) = found else {
        let message = format!("no service of the mesh has the host {host} of this DestinationRule");
        report.once(&IST0174, rule, &["spec", "host"], message);
        return;
    };
    for (index, subset) in list(&spec["subsets"]).iter().enumerate() {
        let name = text(&subset["name"]);
        let is_last = !list(&spec["subsets"])[index + 1..]
            .iter()
            .any(|later| later["name"] == name);
        if is_last && !pods.has_match(&labels_of(service, subset)) {
            let message = format!(
                "the subset {name} selects no pod, so requests to it fail with 503 (no healthy upstream)"
            );
            report.once(
                &IST0173,
                rule,
                &steps!["spec", "subsets", index, "name"],
                message,
            );
        }
    }
}

/// The labels that a subset asks for, with those that its ServiceEntry asks for.
fn labels_of(service: Entry, subset: &Value) -> Value {
    let mut labels = service.workload_labels().clone();
    match (&mut labels, &subset["labels"]) {
        (Value::Object(labels), Value::Object(own)) => labels.extend(own.clone()),
        (labels, own) => *labels = own.clone(),
    }
    labels
}

/// Pods with the labels that Istio gives them for the place where they run.
struct LocatedPods<'a> {
    pods: &'a Pods<'a>,
    /// The labels of each pod; the place wins over what the pod says.
    labels: Vec<Labels>,
    /// Which pods have a label of a place.
    by_place: HashMap<(String, String), Vec<usize>>,
}

const PLACE_LABELS: &[&str] = &[
    "kubernetes.io/hostname",
    "topology.istio.io/subzone",
    "topology.kubernetes.io/region",
    "topology.kubernetes.io/zone",
];

impl<'a> LocatedPods<'a> {
    fn new(scope: &Scope<'a>) -> Self {
        let mut located = Self {
            pods: scope.pods(),
            labels: Vec::new(),
            by_place: HashMap::new(),
        };
        for (index, pod) in located.pods.all().iter().enumerate() {
            let name = text(&pod.body["spec"]["nodeName"]);
            let node = scope.find(Input::Node, "", name);
            let mut labels = pod.labels.clone();
            labels.extend(place(name, node));
            for key in PLACE_LABELS {
                if let Some(value) = labels.get(*key) {
                    let pods = located.by_place.entry(((*key).to_owned(), value.clone()));
                    pods.or_default().push(index);
                }
            }
            located.labels.push(labels);
        }
        located
    }

    fn has_match(&self, labels: &Value) -> bool {
        let selector = Equals::from_json(labels);
        let places = selector
            .pairs()
            .iter()
            .filter(|(key, _)| PLACE_LABELS.contains(key));
        let candidates = places.map(|(key, value)| {
            let key = ((*key).to_owned(), (*value).to_owned());
            self.by_place.get(&key).map_or(&[][..], Vec::as_slice)
        });
        match candidates.min_by_key(|pods| pods.len()) {
            Some(pods) => pods.iter().any(|pod| selector.matches(&self.labels[*pod])),
            None => self.pods.matching(&selector).next().is_some(),
        }
    }
}

/// The labels of a place; a subzone counts only within a zone.
fn place(name: &str, node: Option<&Object>) -> Vec<(String, String)> {
    let label = |key: &str| {
        node.and_then(|node| node.labels.get(key))
            .cloned()
            .unwrap_or_default()
    };
    let region = label("topology.kubernetes.io/region");
    let zone = label("topology.kubernetes.io/zone");
    let subzone = if zone.is_empty() {
        String::new()
    } else {
        label("topology.istio.io/subzone")
    };
    let values = [name.to_owned(), subzone, region, zone];
    let labels = PLACE_LABELS.iter().map(|key| (*key).to_owned()).zip(values);
    labels.filter(|(_, value)| !value.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::place;
    use mesh_model::object::from_text;

    #[test]
    fn places() {
        let check = |labels: &str, expected: &[&str]| {
            let text = format!(
                "{{apiVersion: v1, kind: Node, metadata: {{name: n, labels: {{{labels}}}}}}}"
            );
            let node = from_text("n.yaml", &text).remove(0).unwrap();
            let found: Vec<_> = place("n", Some(&node))
                .into_iter()
                .map(|(_, value)| value)
                .collect();
            assert_eq!(found, expected, "{labels}");
        };
        let (region, zone, subzone) = (
            "topology.kubernetes.io/region: r",
            "topology.kubernetes.io/zone: z",
            "topology.istio.io/subzone: s",
        );
        check(&[region, zone, subzone].join(", "), &["n", "s", "r", "z"]);
        check(&[region, subzone].join(", "), &["n", "r"]);
        check(&[zone, subzone].join(", "), &["n", "s", "z"]);
        assert!(place("", None).is_empty());
    }
}
