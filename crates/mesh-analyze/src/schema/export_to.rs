//! Which namespaces see an object.

use std::collections::BTreeSet;

use mesh_model::value::Value;

use super::fields::Fields;
use super::report::Report;
use super::values::is_label;

/// What is different about the kind of the object.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Of {
    /// A ServiceEntry may be visible to no one (`~`).
    ServiceEntry,
    /// A DestinationRule for chosen workloads stays in its namespace.
    SelectingRule,
    /// Nothing.
    Other,
}

/// Checks `exportTo` of an object in that namespace.
pub(super) fn check<'a>(report: &mut Report<'a>, spec: &'a Value, namespace: &str, of: Of) {
    let mut seen = BTreeSet::new();
    for (item, entry) in spec.texts("exportTo") {
        // Without a namespace `.` stands for itself.
        let key = if entry == "." && !namespace.is_empty() {
            namespace
        } else {
            entry
        };
        if seen.contains(key) {
            let message = if key == entry {
                format!("{entry:?} is there twice")
            } else {
                format!("`.` is the own namespace {namespace:?}, which is there already")
            };
            report.error(item, message);
        } else if is_visibility(key) || of == Of::ServiceEntry && key == "~" {
            seen.insert(key);
        } else {
            report.error(
                item,
                format!("{entry:?} is neither `.`, `*` nor the name of a namespace"),
            );
        }
    }
    let at = (spec, "exportTo");
    if of == Of::SelectingRule && !seen.is_empty() {
        if !seen.contains(namespace) {
            report.error(
                at,
                "a rule with a workloadSelector is only for its own namespace; use `.` or remove exportTo",
            );
        } else if seen.len() > 1 {
            report.error(
                at,
                "a rule with a workloadSelector is only for its own namespace; keep `.` alone",
            );
        }
    }
    let is_alone = spec.list("exportTo").len() == 1;
    if seen.contains("*") && !is_alone {
        report.error(at, "`*` means every namespace; remove the other entries");
    }
    if seen.contains("~") && !is_alone {
        report.error(
            at,
            "`~` means no namespace at all; remove the other entries",
        );
    }
}

fn is_visibility(text: &str) -> bool {
    matches!(text, "." | "*") || is_label(text)
}
