//! Which workloads or targets an object is for.

use mesh_model::value::{Map, Value};

use super::fields::Fields;
use super::report::Report;

/// Kinds that a policy can be attached to, with their groups.
const TARGETS: [(&str, &str); 4] = [
    ("core", "Service"),
    ("networking.istio.io", "ServiceEntry"),
    ("gateway.networking.k8s.io", "Gateway"),
    ("gateway.networking.k8s.io", "GatewayClass"),
];

/// Checks `selector`, `targetRef` and `targetRefs` of a policy.
pub(super) fn check_policy<'a>(report: &mut Report<'a>, spec: &'a Value) {
    let chosen = [
        spec.has("selector"),
        spec.has("targetRef"),
        !spec.list("targetRefs").is_empty(),
    ];
    if chosen.iter().filter(|is_set| **is_set).count() > 1 {
        report.error(
            (spec, if chosen[0] { "selector" } else { "targetRef" }),
            "only one of selector, targetRef and targetRefs can be set",
        );
    }
    check(report, spec, "selector");
    for target in spec
        .get("targetRef")
        .into_iter()
        .chain(spec.list("targetRefs"))
    {
        check_target(report, target);
    }
}

/// Checks a selector with `matchLabels` in that field.
pub(super) fn check<'a>(report: &mut Report<'a>, spec: &'a Value, field: &'static str) {
    if let Some(selector) = spec.get(field) {
        check_labels(report, selector, "matchLabels");
        if selector
            .message("matchLabels")
            .as_object()
            .is_none_or(Map::is_empty)
        {
            report.warning(
                (spec, field),
                format!("{field} has no labels, so it chooses every workload; add matchLabels or remove it"),
            );
        }
    }
}

/// Checks `workloadSelector` with `labels`; false when nothing else is worth checking.
pub(super) fn check_workload_selector<'a>(report: &mut Report<'a>, spec: &'a Value) -> bool {
    let Some(selector) = spec.get("workloadSelector") else {
        return true;
    };
    let before = report.errors();
    check_labels(report, selector, "labels");
    if report.errors() > before {
        return false;
    }
    if selector
        .message("labels")
        .as_object()
        .is_none_or(Map::is_empty)
    {
        report.warning(
            (spec, "workloadSelector"),
            "workloadSelector has no labels, so it chooses every workload of the namespace; add labels or remove it",
        );
    }
    true
}

fn check_labels<'a>(report: &mut Report<'a>, selector: &'a Value, field: &str) {
    for (key, value) in selector.entries(field) {
        let text = value.as_str().unwrap_or_default();
        if key.is_empty() {
            report.error(
                value,
                format!("the label with the value {text:?} has an empty key"),
            );
        }
        if key.contains('*') || text.contains('*') {
            report.error(
                value,
                format!("the label {key}={text} has a wildcard; labels are compared as they are"),
            );
        }
    }
}

fn check_target<'a>(report: &mut Report<'a>, target: &'a Value) {
    if target.text("name").is_empty() {
        report.error((target, "name"), "the target needs a name");
    }
    if !target.text("namespace").is_empty() {
        report.error(
            (target, "namespace"),
            "the target must be in the namespace of the policy; remove its namespace",
        );
    }
    let group = match target.text("group") {
        "" => "core",
        group => group,
    };
    let kind = target.text("kind");
    if !TARGETS.contains(&(group, kind)) {
        let hint = TARGETS
            .iter()
            .find(|(_, known)| *known == kind)
            .map(|(group, _)| {
                format!(
                    "; {kind} has the group {}",
                    if *group == "core" { "\"\"" } else { group }
                )
            })
            .unwrap_or_default();
        report.error(
            (target, "kind"),
            format!(
                "a policy cannot be attached to {kind:?} of group {:?}: use Service, ServiceEntry, Gateway or GatewayClass{hint}",
                target.text("group")
            ),
        );
    }
}
