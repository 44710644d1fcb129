//! Gateways of the Gateway API: classes, listeners and addresses, and what their status says.

use mesh_model::value::Value;

use super::{Check, Judgement, Subject, items, merge, name, text};

/// KIA1504: there is no GatewayClass of the name.
pub(super) fn class(gateway: &Value, classes: &[&str]) -> Vec<Check> {
    match classes.contains(&text(&gateway["spec"]["gatewayClassName"])) {
        true => Vec::new(),
        false => vec![Check::error("KIA1504", "spec/gatewayClassName")],
    }
}

fn listeners(gateway: &Value) -> impl Iterator<Item = (usize, &Value)> {
    items(&gateway["spec"]["listeners"]).enumerate()
}

/// Whether two listeners take the same traffic.
fn same(one: &Value, other: &Value) -> bool {
    let keys = ["hostname", "port", "protocol"];
    one["hostname"].is_string() && keys.iter().all(|key| one[*key] == other[*key])
}

/// KIA1501, KIA1502, KIA1503: listeners and addresses that two Gateways, or two listeners of one, share.
pub(super) fn collisions(gateways: &[&Value]) -> Vec<Judgement> {
    let judgements = gateways.iter().map(|gateway| {
        let mut checks = Vec::new();
        let mut references = Vec::new();
        // Gateways of one name in two namespaces are not told apart by Kiali.
        for other in gateways.iter().filter(|other| name(other) != name(gateway)) {
            for (index, listener) in listeners(gateway) {
                if listeners(other).any(|(_, theirs)| same(listener, theirs)) {
                    checks.push(Check::warning(
                        "KIA1501",
                        format!("spec/listeners[{index}]/hostname"),
                    ));
                    references.push(Subject::of("K8sGateway", other));
                }
            }
            for address in items(&gateway["spec"]["addresses"]) {
                let is_same = |theirs: &Value| {
                    theirs["type"] == address["type"] && theirs["value"] == address["value"]
                };
                if items(&other["spec"]["addresses"]).any(is_same) {
                    checks.push(Check::warning("KIA1502", "spec/addresses/value"));
                    references.push(Subject::of("K8sGateway", other));
                }
            }
        }
        for (index, listener) in listeners(gateway) {
            let is_other =
                |other: &Value| same(listener, other) && listener["name"] != other["name"];
            if listeners(gateway).any(|(_, other)| is_other(other)) {
                checks
                    .push(Check::error("KIA1503", format!("spec/listeners[{index}]/name")).valid());
            }
        }
        Judgement::new(Subject::of("K8sGateway", gateway), checks).with(references)
    });
    merge(judgements)
        .into_iter()
        .filter(|judgement| !judgement.checks.is_empty())
        .collect()
}

/// Reasons that pass by themselves.
const PASSING: [&str; 3] = ["Pending", "ListenersNotValid", "ListenerSetsNotValid"];

/// GWAPI: what the controller says is wrong.
pub(super) fn status(gateway: &Value) -> Vec<Check> {
    let mut checks = Vec::new();
    for (index, condition) in items(&gateway["status"]["conditions"]).enumerate() {
        let is_bad = matches!(
            text(&condition["type"]),
            "Accepted" | "Programmed" | "Ready" | "Scheduled"
        ) && is(condition, "False");
        if is_bad && !passes(condition) {
            checks.push(bad(format!(
                "status/conditions[{index}]/reason/{}",
                text(&condition["reason"])
            )));
        }
    }
    for (index, listener) in items(&gateway["status"]["listeners"]).enumerate() {
        for condition in items(&listener["conditions"]) {
            let is_bad = match text(&condition["type"]) {
                "Accepted" | "Programmed" | "Ready" | "ResolvedRefs" => is(condition, "False"),
                "Conflicted" | "Detached" => is(condition, "True"),
                _ => false,
            };
            if is_bad && !passes(condition) {
                checks.push(bad(format!(
                    "status/conditions[{index}]/type/{}",
                    text(&condition["reason"])
                )));
            }
        }
    }
    checks
}

/// Whether a condition has a status; one without a status may have any.
fn is(condition: &Value, status: &str) -> bool {
    condition["status"]
        .as_str()
        .is_none_or(|found| found == status)
}

fn bad(path: String) -> Check {
    Check::warning("GWAPI", path).invalid()
}

fn passes(condition: &Value) -> bool {
    let reason = text(&condition["reason"]);
    PASSING.contains(&reason)
        || (reason == "AddressNotAssigned"
            && text(&condition["message"]).contains("address pending"))
}
