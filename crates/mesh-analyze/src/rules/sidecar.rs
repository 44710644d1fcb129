//! Sidecars that select nothing, the same pods, or pods without a sidecar
//! (`pkg/config/analysis/analyzers/sidecar`).

use super::common::{is_namespace_ambient, is_pod_ambient, names};
use super::{Profile, Rule};
use crate::code::{IST0101, IST0110, IST0111, IST0167};
use crate::index::Equals;
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use mesh_model::object::Object;
use std::collections::{BTreeMap, HashSet};

pub(super) static RULE: Rule = Rule {
    name: "sidecar.SelectorAnalyzer",
    summary: "each workload has one Sidecar at most, and each Sidecar a workload",
    codes: &[&IST0101, &IST0110, &IST0111, &IST0167],
    inputs: &[Input::Namespace, Input::Pod, Input::Sidecar],
    profile: Profile::Istio,
    run,
};

fn run(scope: &Scope, report: &mut Report) {
    let mut of_pod: BTreeMap<(&str, &str), (&Object, Vec<&Object>)> = BTreeMap::new();
    let mut of_namespace: BTreeMap<&str, Vec<&Object>> = BTreeMap::new();
    for sidecar in scope.objects(Input::Sidecar) {
        let selector = Equals::from_json(&sidecar.body["spec"]["workloadSelector"]["labels"]);
        if selector.is_empty() {
            of_namespace
                .entry(&sidecar.namespace)
                .or_default()
                .push(sidecar);
            continue;
        }
        let mut has_pods = false;
        for pod in scope.pods().matching_in(&sidecar.namespace, &selector) {
            has_pods = true;
            let entry = of_pod.entry((&pod.namespace, &pod.name));
            entry.or_insert_with(|| (pod, Vec::new())).1.push(sidecar);
        }
        if !has_pods {
            let message = format!(
                "no pod of the namespace has the labels \"{selector}\" that the selector asks for"
            );
            let path = ["spec", "workloadSelector", "labels"]
                .into_iter()
                .chain(selector.first_key());
            report.at(&IST0101, sidecar, &path.collect::<Vec<_>>(), message);
        }
    }
    let mut ineffective = HashSet::new();
    for (pod, sidecars) in of_pod.into_values() {
        check_pod(pod, &sidecars, &mut ineffective, report);
    }
    for (namespace, sidecars) in of_namespace {
        check_namespace(scope, namespace, &sidecars, report);
    }
}

/// A pod of the ambient mesh has no sidecar that could be configured.
fn check_pod<'a>(
    pod: &Object,
    sidecars: &[&'a Object],
    ineffective: &mut HashSet<(&'a str, &'a str)>,
    report: &mut Report,
) {
    if is_pod_ambient(pod) {
        for sidecar in sidecars {
            if ineffective.insert((&sidecar.namespace, &sidecar.name)) {
                let message =
                    "the Sidecar has no effect: a workload that it selects is in ambient mode";
                report.about(&IST0167, sidecar, message);
            }
        }
    } else if sidecars.len() > 1 {
        let (all, namespace, pod) = (names(sidecars), &pod.namespace, &pod.name);
        for sidecar in sidecars {
            let message = format!(
                "the Sidecars {all} of namespace \"{namespace}\" select the same pod \"{pod}\""
            );
            report.at(&IST0110, sidecar, &["metadata", "name"], message);
        }
    }
}

fn check_namespace(scope: &Scope, namespace: &str, sidecars: &[&Object], report: &mut Report) {
    let object = scope.find(Input::Namespace, "", namespace);
    if object.is_some_and(is_namespace_ambient) {
        for sidecar in sidecars {
            let message = "the Sidecar has no effect: its namespace is in ambient mode";
            report.about(&IST0167, sidecar, message);
        }
    } else if sidecars.len() > 1 {
        let all = names(sidecars);
        for sidecar in sidecars {
            let message = format!(
                "the Sidecars {all} of namespace \"{namespace}\" all lack a workload selector"
            );
            report.about(&IST0111, sidecar, message);
        }
    }
}
