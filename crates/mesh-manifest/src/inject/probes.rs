//! Probes of the application go through the agent, which is not stopped by mutual TLS
//! (`pkg/kube/inject/app_probe.go`).

use std::collections::BTreeMap;

use mesh_model::shared::{Value as Json, json};

use super::pod::{self, PROXY, go_json, name, parse_bool};
use super::written::{json_text, quoted};

/// The variable that tells the agent which probes it stands for.
const PROBERS: &str = "ISTIO_KUBE_APP_PROBERS";

/// The handlers of a container: where they stand, and the path that the agent serves instead.
const HANDLERS: [(&[&str], &str); 5] = [
    (&["readinessProbe"], "/app-health/{}/readyz"),
    (&["livenessProbe"], "/app-health/{}/livez"),
    (&["startupProbe"], "/app-health/{}/startupz"),
    (&["lifecycle", "preStop"], "/app-lifecycle/{}/prestopz"),
    (&["lifecycle", "postStart"], "/app-lifecycle/{}/poststartz"),
];

/// The ways to probe that the agent can stand for.
const KINDS: [&str; 3] = ["httpGet", "tcpSocket", "grpc"];

/// What the agent does for each path: JSON texts of probers.
pub type Probers = BTreeMap<String, String>;

/// Whether probes are rewritten: the pod decides before the values do.
pub fn rewrites_probes(annotation: Option<&str>, setting: bool) -> bool {
    annotation.and_then(parse_bool).unwrap_or(setting)
}

/// The probers of the containers, which do not include the proxy.
pub fn probers<'a>(containers: impl IntoIterator<Item = &'a Json>, status_port: i64) -> Probers {
    let mut probers = Probers::new();
    for container in containers
        .into_iter()
        .filter(|container| name(container) != PROXY)
    {
        for (path, target) in HANDLERS {
            let handler = &container[path[0]];
            let handler = path.get(1).map_or(handler, |step| &handler[*step]);
            if let Some(prober) = prober(container, handler, path.len() > 1, status_port) {
                probers.insert(target.replace("{}", name(container)), prober);
            }
        }
    }
    probers
}

/// The prober of one handler; none if its port is unknown or already the agent's.
fn prober(
    container: &Json,
    handler: &Json,
    is_lifecycle: bool,
    status_port: i64,
) -> Option<String> {
    let kind = kind_of(handler, is_lifecycle)?;
    let port = number(container, &handler[kind]["port"])?;
    if port == status_port {
        return None;
    }
    let mut action = handler[kind].clone();
    action["port"] = port.into();
    let mut prober = Json::from_iter([(kind, action)]);
    if handler["timeoutSeconds"]
        .as_i64()
        .is_some_and(|seconds| seconds != 0)
    {
        prober["timeoutSeconds"] = handler["timeoutSeconds"].clone();
    }
    Some(prober_text(&prober))
}

fn prober_text(prober: &Json) -> String {
    go_json(&json_text("inject.KubeAppProber", prober))
}

fn kind_of(handler: &Json, is_lifecycle: bool) -> Option<&'static str> {
    let kinds = if is_lifecycle {
        &KINDS[..2]
    } else {
        &KINDS[..]
    };
    kinds
        .iter()
        .copied()
        .find(|kind| handler[*kind].is_object())
}

/// A port by its number, or by its name among the container's ports.
fn number(container: &Json, port: &Json) -> Option<i64> {
    if let Some(number) = port.as_i64() {
        return Some(number);
    }
    let wanted = port.as_str()?;
    let ports = container["ports"].as_array().into_iter().flatten();
    let mut named = ports.filter(|port| name(port) == wanted);
    named.next()?["containerPort"].as_i64()
}

/// The probers as the variable has them.
pub fn probers_json(probers: &Probers) -> String {
    let members = probers
        .iter()
        .map(|(path, prober)| format!("{}:{prober}", go_json(&quoted(path))));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

/// Puts the probers into the variables of the proxy. Those of an earlier injection win, for the
/// pod that is injected again probes the agent already.
pub fn add_probers(env: &mut Vec<Json>, mut probers: Probers, was_injected: bool) {
    let known = env.iter_mut().find(|variable| name(variable) == PROBERS);
    match known.filter(|_| was_injected) {
        Some(variable) => {
            let old = variable["value"].as_str().unwrap_or_default();
            let old: BTreeMap<String, Json> = serde_json::from_str(old).unwrap_or_default();
            probers.extend(
                old.iter()
                    .map(|(path, prober)| (path.clone(), prober_text(prober))),
            );
            variable["value"] = probers_json(&probers).into();
        }
        None => env.push(pod::variable(PROBERS, probers_json(&probers))),
    }
}

/// Sends the probes of the containers to the agent.
pub fn rewrite_probes<'a>(containers: impl IntoIterator<Item = &'a mut Json>, port: i64) {
    for container in containers {
        if name(container) == PROXY {
            continue;
        }
        let container_name = name(container).to_owned();
        for (path, target) in HANDLERS {
            let handler = path
                .iter()
                .try_fold(&mut *container, |value, step| value.get_mut(step));
            if let Some(handler) = handler {
                rewrite(
                    handler,
                    path.len() > 1,
                    || target.replace("{}", &container_name),
                    port,
                );
            }
        }
    }
}

fn rewrite(handler: &mut Json, is_lifecycle: bool, path: impl Fn() -> String, port: i64) {
    let Some(kind) = kind_of(handler, is_lifecycle) else {
        return;
    };
    let mut action = match kind {
        "httpGet" => handler[kind].take(),
        _ => json!({}),
    };
    if action["scheme"] == "HTTPS" {
        action["scheme"] = "HTTP".into();
    }
    action["path"] = path().into();
    action["port"] = port.into();
    let members = handler
        .as_object_mut()
        .expect("a handler of a kind is an object");
    members.remove(kind);
    members.insert("httpGet".to_owned(), action);
}

/// Makes the agent stand for the probes of a pod with a proxy. Returns what deserves a warning.
pub(super) fn redirect(pod: &mut Json, status_port: i64, was_injected: bool) -> Vec<String> {
    if pod::proxy(pod).is_none() {
        return Vec::new();
    }
    let lists = ["initContainers", "containers"];
    let containers = || lists.iter().flat_map(|list| pod::list(pod, list));
    let warnings = unknown_ports(containers());
    let probers = probers(containers(), status_port);
    if !probers.is_empty()
        && let Some(env) = pod::proxy_env(pod)
    {
        add_probers(env, probers, was_injected);
    }
    let annotated = pod::annotation(pod, "status.sidecar.istio.io/port");
    let port = annotated
        .and_then(|port| port.parse().ok())
        .unwrap_or(status_port);
    for list in lists {
        if !pod::list(pod, list).is_empty() {
            rewrite_probes(pod::list_mut(pod, list), port);
        }
    }
    warnings
}

/// Handlers whose port no container declares: they are rewritten and fail at run time.
fn unknown_ports<'a>(containers: impl Iterator<Item = &'a Json>) -> Vec<String> {
    let mut found = Vec::new();
    for container in containers.filter(|container| name(container) != PROXY) {
        for (path, _) in HANDLERS {
            let handler = path.iter().fold(container, |value, step| &value[*step]);
            let Some(kind) = kind_of(handler, path.len() > 1) else {
                continue;
            };
            let port = &handler[kind]["port"];
            if number(container, port).is_none() {
                let (container, path) = (name(container), path.join("."));
                found.push(format!(
                    "container {container} has no port {port}, so its {path} will fail"
                ));
            }
        }
    }
    found
}
