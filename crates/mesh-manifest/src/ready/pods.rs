//! What the pods of a workload say about why it is not ready: container states, conditions and
//! the last warning event.

use serde_json::Value;

use super::{Readiness, Surroundings, condition, going_on, is_owned, joined, number, stuck, text};

/// The worst that the pods of a workload say, or how many of them are ready.
pub(super) fn because_of_pods(
    parent: &Value,
    around: Surroundings<'_>,
    ready: i64,
    wanted: i64,
) -> Readiness {
    let pods: Vec<&Value> = around
        .pods
        .iter()
        .filter(|pod| is_owned(pod, parent))
        .collect();
    if let Some(reason) = pods.iter().find_map(|pod| pod_trouble(pod, around.events)) {
        return stuck(reason);
    }
    if pods.is_empty() {
        if let Some(failure) = condition(&parent["status"], "ReplicaFailure", "True") {
            return stuck(text(&failure["message"]));
        }
        if let Some(event) = last_event(parent, around.events) {
            return stuck(event);
        }
    }
    going_on(format!("{ready} of {wanted} pods ready"))
}

/// What is wrong with a pod, with the last warning event where it says more than the state.
fn pod_trouble(pod: &Value, events: &[Value]) -> Option<String> {
    let status = &pod["status"];
    if is_pod_ready(status) {
        return None;
    }
    let event = last_event(pod, events);
    let name = text(&pod["metadata"]["name"]);
    if let Some(trouble) = containers(status).find_map(container_trouble) {
        let event = event.map_or_else(String::new, |event| format!("; last event: {event}"));
        return Some(format!("pod {name}: {trouble}{event}"));
    }
    if let Some(unscheduled) = condition(status, "PodScheduled", "False") {
        return Some(format!(
            "pod {name} is not scheduled: {}",
            text(&unscheduled["message"])
        ));
    }
    let unready = condition(status, "Ready", "False").map(|unready| text(&unready["message"]));
    match (event, unready.filter(|message| !message.is_empty())) {
        (Some(event), _) => Some(format!("pod {name}: {event}")),
        (None, Some(_)) if !is_started(status) => None,
        (None, Some(message)) => Some(format!("pod {name}: {message}")),
        (None, None) => None,
    }
}

fn is_pod_ready(status: &Value) -> bool {
    condition(status, "Ready", "True").is_some()
}

/// Whether a container runs for long enough that being unready is worth a word: it was restarted.
fn is_started(status: &Value) -> bool {
    containers(status).any(|container| number(&container["restartCount"]).unwrap_or(0) > 0)
}

/// States of the init containers, then of the containers.
fn containers(status: &Value) -> impl Iterator<Item = &Value> {
    ["initContainerStatuses", "containerStatuses"]
        .into_iter()
        .flat_map(|key| status[key].as_array())
        .flatten()
}

/// Why a container does not run: what it waits for, or how it ended.
fn container_trouble(container: &Value) -> Option<String> {
    let name = text(&container["name"]);
    let waiting = &container["state"]["waiting"];
    if let Some(reason) = waiting["reason"]
        .as_str()
        .filter(|reason| !is_ordinary_start(reason))
    {
        let message = joined(reason, &text(&waiting["message"]));
        let end = ending(&container["lastState"]["terminated"]);
        return Some(format!(
            "container {name} does not start: {message}{}",
            end.map_or_else(String::new, |end| format!(" ({end})"))
        ));
    }
    ending(&container["state"]["terminated"]).map(|end| format!("container {name} ended: {end}"))
}

fn is_ordinary_start(reason: &str) -> bool {
    matches!(reason, "ContainerCreating" | "PodInitializing")
}

/// How a container ended, when it did not end well.
fn ending(terminated: &Value) -> Option<String> {
    let code = number(&terminated["exitCode"]).filter(|code| *code != 0)?;
    let why = joined(&text(&terminated["reason"]), &text(&terminated["message"]));
    Some(format!(
        "exit code {code}, {}",
        if why.is_empty() {
            "no reason given"
        } else {
            &why
        }
    ))
}

/// The last warning event about an object.
fn last_event(object: &Value, events: &[Value]) -> Option<String> {
    let uid = &object["metadata"]["uid"];
    events
        .iter()
        .filter(|event| {
            !uid.is_null() && event["involvedObject"]["uid"] == *uid && event["type"] == "Warning"
        })
        .max_by_key(|event| time(event).to_owned())
        .map(|event| joined(&text(&event["reason"]), &text(&event["message"])))
}

/// When an event was last seen; RFC 3339 texts in UTC order as times do.
fn time(event: &Value) -> &str {
    let times = [
        &event["series"]["lastObservedTime"],
        &event["lastTimestamp"],
        &event["eventTime"],
    ];
    times
        .into_iter()
        .find_map(Value::as_str)
        .unwrap_or_default()
}
