//! Workloads: without an AuthorizationPolicy, and with labels that contradict each other about the data plane.

use mesh_model::value::Value;

use super::ambient::{is_ambient, uses_l7_policy};
use super::{Check, Workload, World, has_members, matches, namespace, service, text};

const PATH: &str = "workload";

/// KIA1301: no AuthorizationPolicy applies.
pub(super) fn uncovered(workload: &Workload, policies: &[&Value], world: &World<'_>) -> Vec<Check> {
    let root = world.root_of(&workload.namespace);
    let covers = |policy: &&Value| {
        let home = namespace(policy);
        let selector = &policy["spec"]["selector"]["matchLabels"];
        (home == workload.namespace || home == root)
            && (!has_members(selector) || matches(selector, &workload.labels))
    };
    match policies.iter().any(covers) {
        true => Vec::new(),
        false => vec![Check::warning("KIA1301", PATH)],
    }
}

/// KIA1311 to KIA1317.
pub(super) fn data_plane(
    workload: &Workload,
    policies: &[&Value],
    world: &World<'_>,
) -> Vec<Check> {
    let mut checks = Vec::new();
    let mut say = |holds: bool, check: Check| {
        if holds {
            checks.push(check);
        }
    };
    let labels = &workload.labels;
    let home = world.namespace(&workload.namespace);
    let of_home = |key: &str| {
        home.and_then(|home| home.labels.get(key))
            .map(String::as_str)
    };
    let own = |key: &str| labels.get(key).map(String::as_str);
    let mode = own("istio.io/dataplane-mode");
    let home_is_ambient = of_home("istio.io/dataplane-mode") == Some("ambient");
    let ambient_label = mode == Some("ambient") || (home_is_ambient && mode != Some("none"));
    let sidecar_label = wants_sidecar(own("sidecar.istio.io/inject"), &of_home);
    let waypoint = own("istio.io/use-waypoint").or(of_home("istio.io/use-waypoint"));
    let has_waypoint_label =
        mode != Some("none") && waypoint.is_some_and(|name| !name.is_empty() && name != "none");
    let has_pods = !workload.pods.is_empty();
    let error = |code| Check::error(code, PATH);
    let warning = |code| Check::warning(code, PATH).invalid();
    say(ambient_label && sidecar_label, error("KIA1311"));
    say(
        has_pods && has_waypoint_label && !workload.is_ambient,
        warning("KIA1312"),
    );
    say(
        has_pods && has_waypoint_label && !workload.has_waypoint,
        error("KIA1313"),
    );
    say(
        sidecar_label && workload.pods.iter().any(|pod| pod.is_redirected),
        error("KIA1314"),
    );
    say(
        ambient_label && workload.pods.iter().any(|pod| pod.has_sidecar),
        error("KIA1315"),
    );
    say(
        has_pods && workload.has_sidecar && home_is_ambient,
        warning("KIA1316"),
    );
    let is_judged = !workload.is_waypoint && !workload.is_gateway && mode != Some("none");
    let in_ambient = workload.is_ambient || is_ambient(&workload.namespace, world);
    let has_policy = || {
        let policies = policies
            .iter()
            .filter(|policy| namespace(policy) == workload.namespace);
        policies
            .into_iter()
            .any(|policy| uses_l7_policy(policy) && applies(policy, workload, world))
    };
    say(
        is_judged && in_ambient && !workload.has_waypoint && has_policy(),
        warning("KIA1317"),
    );
    checks
}

fn wants_sidecar<'a>(inject: Option<&str>, of_home: &dyn Fn(&str) -> Option<&'a str>) -> bool {
    let injection = of_home("istio-injection");
    if injection == Some("disabled") || matches!(inject, Some("none" | "false")) {
        return false;
    }
    injection == Some("enabled")
        || of_home("istio.io/rev").is_some()
        || matches!(inject, Some("enabled" | "true"))
}

/// Whether a policy is about a workload.
fn applies(policy: &Value, workload: &Workload, world: &World<'_>) -> bool {
    let targets: Vec<_> = super::ambient::targets(policy).collect();
    if !targets.is_empty() {
        return targets
            .iter()
            .filter(|target| target["kind"] == "Service")
            .any(|target| {
                let found = world
                    .services
                    .get(&workload.namespace, text(&target["name"]));
                found.is_some_and(|found| service::selects(found, &workload.labels))
            });
    }
    let selector = &policy["spec"]["selector"]["matchLabels"];
    !has_members(selector) || matches(selector, &workload.labels)
}
