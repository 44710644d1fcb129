//! Services: names of ports, and ports that no container has.

use mesh_model::value::Value;

use super::{Check, Pod, has_members, items, label, text};

/// What a port's name says it speaks.
const PROTOCOLS: [&str; 11] = [
    "grpc", "grpc-web", "http", "http2", "https", "mongo", "redis", "mysql", "tcp", "tls", "udp",
];
/// What an `appProtocol` may say besides.
const KUBERNETES_PROTOCOLS: [&str; 3] =
    ["kubernetes.io/h2c", "kubernetes.io/ws", "kubernetes.io/wss"];

/// KIA0601, KIA0602, KIA0701. `pods` are those that the Service selects, `deployment` the first whose labels it selects.
pub(super) fn ports(service: &Value, pods: &[Pod], deployment: Option<&Value>) -> Vec<Check> {
    let in_mesh =
        pods.iter().all(|pod| pod.has_sidecar) || pods.iter().any(|pod| pod.is_redirected);
    let mut checks = Vec::new();
    for (index, port) in items(&service["spec"]["ports"]).enumerate() {
        let path = format!("spec/ports[{index}]");
        if let Some(deployment) = deployment
            && label(service, "gateway.istio.io/managed").is_none()
            && !is_open(port, deployment)
        {
            checks.push(Check::warning("KIA0701", path.clone()).invalid());
        }
        let is_judged =
            in_mesh && text(&port["protocol"]) != "UDP" && label(service, "kiali_wizard").is_none();
        if !is_judged {
            continue;
        }
        match text(&port["appProtocol"]) {
            "" if !is_named(text(&port["name"])) => checks.push(Check::error("KIA0601", path)),
            "" => {}
            protocol if !is_protocol(protocol) => checks.push(Check::error("KIA0602", path)),
            _ => {}
        }
    }
    checks
}

fn is_named(name: &str) -> bool {
    let starts = |protocol: &&str| {
        name.strip_prefix(*protocol)
            .is_some_and(|rest| rest.starts_with('-'))
    };
    PROTOCOLS
        .iter()
        .any(|protocol| name.eq_ignore_ascii_case(protocol))
        || PROTOCOLS.iter().any(starts)
}

fn is_protocol(protocol: &str) -> bool {
    let known = PROTOCOLS.iter().chain(&KUBERNETES_PROTOCOLS);
    known
        .into_iter()
        .any(|known| known.eq_ignore_ascii_case(protocol))
}

/// Whether a container of a Deployment has the port that a Service's port leads to.
fn is_open(port: &Value, deployment: &Value) -> bool {
    let containers = items(&deployment["spec"]["template"]["spec"]["containers"]);
    let mut open = containers.flat_map(|container| items(&container["ports"]));
    let target = &port["targetPort"];
    match target.as_str() {
        Some(name) if !name.is_empty() => open.any(|one| one["name"] == name),
        _ => {
            let number = target
                .as_u64()
                .filter(|number| *number != 0)
                .or(port["port"].as_u64());
            open.any(|one| one["containerPort"].as_u64() == number)
        }
    }
}

/// Whether a Service selects an object with labels.
pub(super) fn selects(
    service: &Value,
    labels: &std::collections::BTreeMap<String, String>,
) -> bool {
    let selector = &service["spec"]["selector"];
    has_members(selector) && super::matches(selector, labels)
}
