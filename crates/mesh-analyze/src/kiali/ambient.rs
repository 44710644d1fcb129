//! Policies that need a waypoint where there is none.

use mesh_model::value::Value;

use super::{
    Check, Judgement, Subject, Workload, World, has_members, items, label, matches, namespace,
    text, texts,
};

/// Whether a namespace is ambient.
pub(super) fn is_ambient(name: &str, world: &World<'_>) -> bool {
    world.namespace(name).is_some_and(|namespace| {
        match namespace.labels.get("istio.io/dataplane-mode") {
            Some(mode) => mode == "ambient",
            None => namespace.is_ambient && !namespace.is_control_plane,
        }
    })
}

/// Whether a label says that a waypoint is used; `None` when there is no label.
fn enrolled(label: Option<&str>) -> Option<bool> {
    label.map(|waypoint| !waypoint.is_empty() && waypoint != "none")
}

fn is_namespace_enrolled(name: &str, world: &World<'_>) -> bool {
    let label = world
        .namespace(name)
        .and_then(|namespace| namespace.labels.get("istio.io/use-waypoint"));
    enrolled(label.map(String::as_str)).unwrap_or_default()
}

fn is_service_enrolled(service: &Value, world: &World<'_>) -> bool {
    enrolled(label(service, "istio.io/use-waypoint"))
        .unwrap_or_else(|| is_namespace_enrolled(namespace(service), world))
}

/// The targets of a policy.
pub(super) fn targets(policy: &Value) -> impl Iterator<Item = &Value> {
    let spec = &policy["spec"];
    let one = (spec["targetRef"].is_object()).then_some(&spec["targetRef"]);
    items(&spec["targetRefs"]).chain(one)
}

/// Whether an AuthorizationPolicy looks into HTTP.
pub(super) fn uses_l7_policy(policy: &Value) -> bool {
    const KEYS: [&str; 5] = [
        "request.headers",
        "request.auth.claims",
        "request.auth.principal",
        "request.auth.audiences",
        "request.auth.presenter",
    ];
    const OPERATIONS: [&str; 6] = [
        "methods",
        "notMethods",
        "paths",
        "notPaths",
        "hosts",
        "notHosts",
    ];
    const SOURCES: [&str; 2] = ["requestPrincipals", "notRequestPrincipals"];
    let is_set = |value: &Value| items(value).next().is_some();
    items(&policy["spec"]["rules"]).any(|rule| {
        items(&rule["when"]).any(|when| KEYS.iter().any(|key| text(&when["key"]).starts_with(key)))
            || items(&rule["to"])
                .any(|to| OPERATIONS.iter().any(|key| is_set(&to["operation"][*key])))
            || items(&rule["from"])
                .any(|from| SOURCES.iter().any(|key| is_set(&from["source"][*key])))
    })
}

fn uses_l7_telemetry(telemetry: &Value) -> bool {
    let spec = &telemetry["spec"];
    let is_set = |value: &Value| items(value).next().is_some();
    is_set(&spec["tracing"])
        || is_set(&spec["accessLogging"])
        || items(&spec["metrics"]).any(|metrics| is_set(&metrics["overrides"]))
}

fn uses_l7_rule(rule: &Value) -> bool {
    let uses = |policy: &Value| {
        let hash = &policy["loadBalancer"]["consistentHash"];
        !text(&hash["httpHeaderName"]).is_empty()
            || hash["httpCookie"].is_object()
            || policy["connectionPool"]["http"].is_object()
            || policy["outlierDetection"].is_object()
    };
    let spec = &rule["spec"];
    uses(&spec["trafficPolicy"])
        || items(&spec["subsets"]).any(|subset| uses(&subset["trafficPolicy"]))
}

fn uses_l7_routes(virtual_service: &Value) -> bool {
    let spec = &virtual_service["spec"];
    let routes = ["http", "tls"]
        .iter()
        .any(|kind| items(&spec[*kind]).next().is_some());
    let mut gateways = texts(&spec["gateways"]).peekable();
    routes && (gateways.peek().is_none() || gateways.any(|gateway| gateway == "mesh"))
}

/// A kind of policy: whether one needs a waypoint, and the codes for no target and for targets without a waypoint.
pub(super) struct Policies {
    kind: &'static str,
    needs: fn(&Value) -> bool,
    untargeted: &'static str,
    unenrolled: &'static str,
}

/// The kinds of policies that waypoints enforce.
pub(super) static POLICIES: [Policies; 4] = [
    Policies {
        kind: "AuthorizationPolicy",
        needs: uses_l7_policy,
        untargeted: "KIA0110",
        unenrolled: "KIA0109",
    },
    Policies {
        kind: "RequestAuthentication",
        needs: |_| true,
        untargeted: "KIA1115",
        unenrolled: "KIA1110",
    },
    Policies {
        kind: "WasmPlugin",
        needs: |_| true,
        untargeted: "KIA1116",
        unenrolled: "KIA1111",
    },
    Policies {
        kind: "Telemetry",
        needs: uses_l7_telemetry,
        untargeted: "KIA1117",
        unenrolled: "KIA1112",
    },
];

impl Policies {
    /// What is wrong with a policy of the kind.
    pub(super) fn judge(&self, policy: &Value, world: &World<'_>) -> Judgement {
        let own = namespace(policy);
        let mut checks = Vec::new();
        if is_ambient(own, world) && (self.needs)(policy) {
            let check = |code| Check::warning(code, "").invalid();
            if targets(policy).next().is_none() {
                checks.push(check(self.untargeted));
            }
            if !are_enrolled(policy, world) {
                checks.push(check(self.unenrolled));
            }
        }
        Judgement::new(Subject::of(self.kind, policy), checks)
    }
}

/// Whether all that a policy is about uses a waypoint.
fn are_enrolled(policy: &Value, world: &World<'_>) -> bool {
    let own = namespace(policy);
    let is_service = |target: &&Value| {
        target["kind"] == "Service"
            && matches!(text(&target["group"]), "" | "core")
            && target["namespace"]
                .as_str()
                .is_none_or(|namespace| namespace == own)
    };
    let targeted = targets(policy).filter(is_service);
    let targeted: Vec<_> = targeted
        .filter_map(|target| world.services.get(own, text(&target["name"])))
        .collect();
    if !targeted.is_empty() {
        return targeted
            .iter()
            .all(|service| is_service_enrolled(service, world));
    }
    let selector = &policy["spec"]["selector"]["matchLabels"];
    if !has_members(selector) {
        return is_namespace_enrolled(own, world);
    }
    let selected: Vec<_> = world
        .workloads_in(own)
        .iter()
        .filter(|workload| !workload.is_waypoint && matches(selector, &workload.labels))
        .collect();
    if selected.is_empty() {
        return is_namespace_enrolled(own, world);
    }
    let takes_part = |workload: &&&Workload| {
        workload
            .labels
            .get("istio.io/dataplane-mode")
            .is_none_or(|mode| mode != "none")
    };
    selected.iter().filter(takes_part).all(|workload| {
        let label = workload
            .labels
            .get("istio.io/use-waypoint")
            .map(String::as_str);
        enrolled(label).unwrap_or_else(|| is_namespace_enrolled(own, world))
    })
}

/// KIA1109, KIA1113, KIA1114: routes that need a waypoint.
pub(super) fn virtual_service(virtual_service: &Value, world: &World<'_>) -> Judgement {
    let hosts: Vec<_> = texts(&virtual_service["spec"]["hosts"]).collect();
    let mut checks = Vec::new();
    if uses_l7_routes(virtual_service) {
        let path = |index: usize| format!("spec/hosts[{index}]");
        let codes = ["KIA1114", "KIA1113", "KIA1109"];
        checks = hosts_checks(virtual_service, &hosts, codes, &path, world);
    }
    Judgement::new(Subject::of("VirtualService", virtual_service), checks)
}

/// KIA0210, KIA0211, KIA0212: traffic policies that need a waypoint.
pub(super) fn destination_rule(rule: &Value, world: &World<'_>) -> Judgement {
    let host = [text(&rule["spec"]["host"])];
    let mut checks = Vec::new();
    if uses_l7_rule(rule) {
        let path = |_: usize| "spec/host".to_owned();
        let codes = ["KIA0212", "KIA0211", "KIA0210"];
        checks = hosts_checks(rule, &host, codes, &path, world);
    }
    Judgement::new(Subject::of("DestinationRule", rule), checks)
}

fn hosts_checks(
    object: &Value,
    hosts: &[&str],
    [elsewhere, unenrolled, unresolved]: [&'static str; 3],
    path: &dyn Fn(usize) -> String,
    world: &World<'_>,
) -> Vec<Check> {
    let own = namespace(object);
    let warning = |code, index| Check::warning(code, path(index)).invalid();
    let mut checks = Vec::new();
    let mut seen = Vec::new();
    for (index, host) in hosts.iter().enumerate() {
        if host.is_empty() || *host == "*" {
            continue;
        }
        let parsed = world.host(host, own);
        let (service, of) = parsed.service_and_namespace();
        if !is_ambient(of, world) {
            continue;
        }
        let Some(found) = world.services.get(of, service) else {
            continue;
        };
        if seen.contains(&(service.to_owned(), of.to_owned())) {
            continue;
        }
        seen.push((service.to_owned(), of.to_owned()));
        if of != own {
            checks.push(warning(elsewhere, index));
        } else if !is_service_enrolled(found, world) {
            checks.push(warning(unenrolled, index));
        }
    }
    if seen.is_empty() && is_ambient(own, world) && !is_namespace_enrolled(own, world) {
        checks.push(warning(unresolved, 0));
    }
    checks
}
