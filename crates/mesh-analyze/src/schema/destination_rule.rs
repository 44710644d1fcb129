//! DestinationRule.

use std::collections::BTreeSet;

use super::export_to::{self, Of};
use super::fields::Fields;
use super::report::Report;
use super::values::{check_labels, label, wildcard_domain};
use super::{Subject, selector, traffic_policy};

/// Checks a DestinationRule.
pub(super) fn check<'a>(report: &mut Report<'a>, rule: &Subject<'a>) {
    let spec = rule.spec;
    report.check((spec, "host"), wildcard_domain(spec.text("host")));
    if let Some(policy) = spec.get("trafficPolicy") {
        traffic_policy::check(report, policy, rule.namespace);
    }
    let mut names = BTreeSet::new();
    for subset in spec.list("subsets") {
        let name = subset.text("name");
        if !names.insert(name) {
            report.error((subset, "name"), format!("two subsets are named {name:?}"));
        }
        report.check((subset, "name"), subset_name(name));
        check_labels(report, subset, "labels");
        if let Some(policy) = subset.get("trafficPolicy") {
            report.quietly(|report| traffic_policy::check(report, policy, rule.namespace));
        }
    }
    let of = if spec.has("workloadSelector") {
        Of::SelectingRule
    } else {
        Of::Other
    };
    export_to::check(report, spec, rule.namespace, of);
    selector::check(report, spec, "workloadSelector");
}

/// The name of a subset.
pub(super) fn subset_name(name: &str) -> Result<(), String> {
    if name.is_empty() {
        return Err("the subset needs a name".to_owned());
    }
    label("the name of the subset", name)
}
