//! Gateways: names, ports that need root, replicas beside an autoscaler.

use serde_json::Value;

use super::Report;
use super::problem::Problem;
use crate::iop::Component;
use crate::layer::Layered;

/// Ports below this number can only be bound by root.
const FIRST_FREE_PORT: i64 = 1024;
/// The longest name of a gateway.
const LONGEST_NAME: usize = 254;

/// One kind of gateway.
struct Kind {
    component: Component,
    values: Option<Layered>,
}

impl Kind {
    fn new(spec: &Layered, component: Component) -> Self {
        let values = spec
            .get(&["values"])
            .and_then(|values| values.get(component.values_root()));
        Self {
            component,
            values: values.cloned(),
        }
    }

    /// The path of its values, such as `values.gateways.istio-ingressgateway`.
    fn values_path(&self) -> String {
        format!("values.{}", self.component.values_root().join("."))
    }

    fn is_true(&self, flag: &str) -> bool {
        let flag = self.values.as_ref().and_then(|values| values.get(&[flag]));
        flag.and_then(Layered::as_bool) == Some(true)
    }
}

/// Checks all gateways of a document.
pub(super) fn check(report: &mut Report, spec: &Layered) {
    for component in [Component::EgressGateways, Component::IngressGateways] {
        let kind = Kind::new(spec, component);
        let items = spec
            .get(&["components", component.key()])
            .map_or(&[][..], Layered::items);
        for (index, item) in items.iter().enumerate() {
            check_name(report, &kind, index, item);
            check_ports(report, &kind, item);
            check_replicas(report, &kind, item);
        }
    }
    check_ingress_ports(report, &Kind::new(spec, Component::IngressGateways));
}

fn name(item: &Layered) -> &str {
    item.get(&["name"])
        .and_then(Layered::as_str)
        .unwrap_or_default()
}

/// A gateway that is installed needs a name, since all its objects are called by it.
fn check_name(report: &mut Report, kind: &Kind, index: usize, item: &Layered) {
    let (key, name) = (kind.component.key(), name(item));
    let is_on = item.get(&["enabled"]).and_then(Layered::as_bool) != Some(false);
    if name.is_empty() && is_on {
        let text = format!("{key}[{index}] has no name, after which its objects are called");
        let hint = format!("a gateway of the profile is changed with {key}[name:…]");
        report.errors.push(Problem {
            hint: Some(hint),
            ..Problem::new(&item.origin, text)
        });
    } else if !name.is_empty() && !is_name(name) {
        let origin = item
            .get(&["name"])
            .map_or(&item.origin, |name| &name.origin);
        let text = format!("invalid value {key}.name: {name}");
        let hint = format!("a name has a-z, 0-9, `.` and `-`, at most {LONGEST_NAME} of them");
        report.errors.push(Problem {
            hint: Some(hint),
            ..Problem::new(origin, text)
        });
    }
}

fn is_name(name: &str) -> bool {
    let is_letter = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-');
    name.len() <= LONGEST_NAME && name.bytes().all(is_letter)
}

fn check_ports(report: &mut Report, kind: &Kind, item: &Layered) {
    if kind.is_true("runAsRoot") {
        return;
    }
    let ports = item
        .get(&["k8s", "service", "ports"])
        .map_or(&[][..], Layered::items);
    for port in ports {
        let Some((number, target)) = privileged(port) else {
            continue;
        };
        let what = format!(
            "port {}/{number} in gateway {} invalid",
            name(port),
            name(item)
        );
        report.errors.push(needs_root(kind, port, &what, target));
    }
}

/// `ingressPorts` is checked even for a gateway that runs as root, as the peer does.
fn check_ingress_ports(report: &mut Report, kind: &Kind) {
    let ports = kind
        .values
        .as_ref()
        .and_then(|values| values.get(&["ingressPorts"]));
    let ports = ports.map_or(&[][..], Layered::items).iter();
    for port in ports.filter(|port| port.get(&["port"]).is_some()) {
        let Some((number, target)) = privileged(port) else {
            continue;
        };
        report.errors.push(needs_root(
            kind,
            port,
            &format!("port {number} is invalid"),
            target,
        ));
    }
}

fn needs_root(kind: &Kind, port: &Layered, what: &str, target: i64) -> Problem {
    let text = format!(
        "{what}: targetPort is set to {target}, which requires root. Set targetPort to be greater than \
         {FIRST_FREE_PORT} or configure {}.runAsRoot=true",
        kind.values_path()
    );
    Problem::new(&port.origin, text)
}

/// The port and target port of a service port whose target only root can bind; without a target it counts as 0.
fn privileged(port: &Layered) -> Option<(i64, i64)> {
    let field = |name| {
        port.get(&[name])
            .and_then(Layered::leaf)
            .filter(|value| !value.is_null())
    };
    let number = field("port").and_then(Value::as_i64).unwrap_or_default();
    let target = match field("targetPort") {
        None if number > FIRST_FREE_PORT => return None,
        None => 0,
        Some(target) => target.as_i64()?,
    };
    (target < FIRST_FREE_PORT).then_some((number, target))
}

fn check_replicas(report: &mut Report, kind: &Kind, item: &Layered) {
    let Some(replicas) = item.get(&["k8s", "replicaCount"]) else {
        return;
    };
    let is_set = replicas
        .leaf()
        .and_then(Value::as_i64)
        .is_some_and(|count| count != 0);
    if is_set && kind.is_true("autoscaleEnabled") {
        let text = format!(
            "components.{}[name={}].k8s.replicaCount should not be set when {}.autoscaleEnabled is true",
            kind.component.key(),
            name(item),
            kind.values_path()
        );
        report.warnings.push(Problem::new(&replicas.origin, text));
    }
}

/// Checks the replicas of istiod against its autoscaler.
pub(super) fn check_pilot_replicas(report: &mut Report, spec: &Layered) {
    let autoscale = spec
        .get(&["values", "pilot", "autoscaleEnabled"])
        .and_then(Layered::as_bool);
    let Some(replicas) = spec.get(&["components", "pilot", "k8s", "replicaCount"]) else {
        return;
    };
    let is_many = replicas
        .leaf()
        .and_then(Value::as_i64)
        .is_some_and(|count| count > 1);
    if autoscale == Some(true) && is_many {
        let text = "components.pilot.k8s.replicaCount should not be set when \
                    values.pilot.autoscaleEnabled is true";
        report
            .warnings
            .push(Problem::new(&replicas.origin, text.to_owned()));
    }
}
