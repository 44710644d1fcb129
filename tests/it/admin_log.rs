//! `admin log`: recorded cases, and several istiods.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use envoy_dump::scopes::{self, Action, Request, Reset};
use serde_json::{Value, json};

use crate::support::cases::cli_suite;
use crate::support::memory::objects_of;
use crate::support::program::meshctl_at;
use crate::support::world::World;

/// A cluster of istiods that answer the same.
fn world(objects: Vec<Value>, answers: &Value) -> World {
    let pods = objects.iter().filter(|object| object["kind"] == "Pod");
    let mut admin = json!({});
    for pod in pods {
        let name = pod["metadata"]["name"].as_str().unwrap();
        admin[format!("istio-system/{name}:9876")] = answers.clone();
    }
    let world = json!({"objects": objects, "admin": admin, "xds": {}});
    World::start(world, Path::new("/nonexistent"), Duration::ZERO)
}

/// The answers of a case: `GET /scopej` with body and status.
fn answers(http: &Value) -> Value {
    let rules = http.as_object().unwrap().iter().map(|(request, answer)| {
        let (method, path) = request.split_once(' ').unwrap();
        let mut rule = answer.clone();
        rule["method"] = method.into();
        rule["path"] = path.into();
        rule
    });
    rules.collect()
}

fn function(case: &Value) -> Result<(), String> {
    let (input, expected) = (&case["input"], &case["expect"]);
    if let Some(text) = input.as_str() {
        return match (scopes::pair(text), expected["error"] == true) {
            (Err(_), true) => Ok(()),
            (Ok((scope, level)), false) => {
                let values: Vec<&Value> = expected
                    .as_object()
                    .into_iter()
                    .flat_map(|one| one.values())
                    .collect();
                match values.contains(&&json!(scope)) && values.contains(&&json!(level)) {
                    true => Ok(()),
                    false => Err(format!("{scope}:{level} instead of {expected}")),
                }
            }
            (outcome, _) => Err(format!("{outcome:?} instead of {expected}")),
        };
    }
    let flag = |name: &str| input[name] == true;
    let text = |name: &str| input[name].as_str().unwrap_or_default().to_owned();
    let request = Request {
        reset: flag("reset"),
        log_reset: flag("logReset"),
        stack_trace_reset: flag("stackTraceReset"),
        level: text("level"),
        stack_trace_level: text("stackTraceLevel"),
    };
    let found = match request.action().unwrap() {
        Action::Reset(Reset::All) => "reset-all",
        Action::Reset(Reset::Log) => "reset-log",
        Action::Reset(Reset::StackTrace) => "reset-stack",
        Action::Set(_) => "set-levels",
        Action::Show => "get",
    };
    match expected.as_str() {
        Some(name) if name == found || (found == "get" && !name.contains("set")) => Ok(()),
        _ => Err(format!("{found} instead of {expected}")),
    }
}

fn command(folder: &Path, case: &Value) -> Result<(), String> {
    let (input, expected) = (&case["input"], &case["expect"]);
    let files = input["cluster"].as_array().into_iter().flatten();
    let files: Vec<_> = files
        .map(|file| folder.join("fixtures").join(file.as_str().unwrap()))
        .collect();
    let world = world(objects_of(&files), &answers(&input["http"]));
    let arguments = case["argv"].as_array().unwrap().iter();
    let arguments: Vec<&str> = arguments.map(|one| one.as_str().unwrap()).collect();
    let output = meshctl_at(&world.kubeconfig, &arguments);
    let exit = output.exit;
    let told = output.stderr;
    if Some(i64::from(exit)) != expected["exit"].as_i64() {
        return Err(format!("exit {exit}: {told}"));
    }
    if output.stdout != expected["stdout"].as_str().unwrap() {
        return Err(format!("prints something else:\n{}", output.stdout));
    }
    let requests = expected["requests"].as_array().into_iter().flatten();
    let wanted = requests.map(|one| {
        let text = |field: &str| one[field].as_str().unwrap();
        let line = format!("{} {} {}", text("Method"), text("Path"), text("Body"));
        line.trim().to_owned()
    });
    let sent: Vec<String> = world.requests();
    let sent = sent
        .iter()
        .filter_map(|line| line.strip_prefix("ADMIN "))
        .map(|line| line.split_once(' ').unwrap().1.trim().to_owned());
    let (wanted, sent): (BTreeSet<String>, BTreeSet<String>) = (wanted.collect(), sent.collect());
    // After a refusal the names of the scopes are asked for.
    let extra: Vec<&String> = sent
        .difference(&wanted)
        .filter(|line| exit == 0 || *line != "GET /scopej")
        .collect();
    if !extra.is_empty() || !wanted.is_subset(&sent) {
        return Err(format!("sends {sent:?} instead of {wanted:?}"));
    }
    match expected["error"].as_str() {
        // Which revisions run is said too, in other words.
        Some("no pods found") if told.contains("no istiod of revision") => Ok(()),
        Some(text) if !told.contains(text) => Err(format!("says {told}")),
        _ => Ok(()),
    }
}

#[test]
fn recorded_cases() {
    cli_suite(
        "admin-log",
        &[],
        |_| true,
        |folder, case| match case["kind"] == "function" {
            true => function(case),
            false => command(folder, case),
        },
    );
}

fn istiod(name: &str) -> Value {
    json!({
        "apiVersion": "v1", "kind": "Pod",
        "metadata": {"name": name, "namespace": "istio-system", "labels": {"app": "istiod", "istio.io/rev": "default"}},
        "status": {"phase": "Running"},
    })
}

const SCOPES: &str = r#"[{"name": "ads", "description": "xds", "output_level": "info", "stack_trace_level": "none"}]"#;

#[test]
fn every_replica_is_set() {
    let rules = json!([
        {"method": "GET", "path": "/scopej", "body": SCOPES},
        {"method": "PUT", "path": "/scopej/ads", "status": 202},
        {"method": "PUT", "path": "/scopej/*", "status": 400, "body": "unknown scope name"},
    ]);
    let cluster = world(vec![istiod("one"), istiod("two")], &rules);
    let output = meshctl_at(
        &cluster.kubeconfig,
        &["istiod", "l", "--level", "ads:debug"],
    );
    assert!(output.exit == 0, "{}", output.stderr);
    for pod in ["one", "two"] {
        let put = format!(
            "ADMIN istio-system/{pod}:9876 PUT /scopej/ads {{\"name\":\"ads\",\"output_level\":\"debug\"}}\n"
        );
        assert!(
            cluster.requests().contains(&put),
            "{:?}",
            cluster.requests()
        );
    }
    let output = meshctl_at(
        &cluster.kubeconfig,
        &["admin", "-l", "app=istiod", "log", "--level", "adz:debug"],
    );
    assert_eq!(output.exit, 1);
    let told = output.stderr;
    assert!(told.contains("did you mean \"ads\"?"), "{told}");
}

#[test]
fn an_istiod_may_have_its_scopes_behind_a_slash() {
    let rules = json!([
        {"path": "/scopej", "status": 301, "location": "/scopej/"},
        {"path": "/scopej/", "body": SCOPES},
    ]);
    let cluster = world(vec![istiod("one")], &rules);
    let output = meshctl_at(&cluster.kubeconfig, &["admin", "log"]);
    assert_eq!(output.exit, 0, "{}", output.stderr);
    assert!(
        output.stdout.contains("ads            xds"),
        "{}",
        output.stdout
    );
}

#[test]
fn replicas_that_differ_or_fail_are_named() {
    let page = |level: &str| json!([{"method": "GET", "path": "/scopej", "body": SCOPES.replace("info", level)}]);
    let objects = vec![istiod("one"), istiod("two"), istiod("three")];
    let admin =
        json!({"istio-system/one:9876": page("info"), "istio-system/two:9876": page("debug")});
    let world = json!({"objects": objects, "admin": admin, "xds": {}});
    let world = World::start(world, Path::new("/nonexistent"), Duration::ZERO);
    let output = meshctl_at(&world.kubeconfig, &["admin", "log"]);
    assert_eq!(output.exit, 75);
    assert_eq!(
        output.stdout,
        "ACTIVE SCOPE   DESCRIPTION   LOG LEVEL   STACK TRACE LEVEL\nads            xds           info        none\n"
    );
    let told = output.stderr;
    assert!(
        told.contains("two differs from one, which is shown: ads:debug"),
        "{told}"
    );
    assert!(
        told.contains("istiod three: could not get scopes information: "),
        "{told}"
    );
    let output = meshctl_at(&world.kubeconfig, &["admin", "log", "three"]);
    assert_eq!(output.exit, 69, "{}", output.stderr);
    let output = meshctl_at(
        &world.kubeconfig,
        &["admin", "log", "two.istio-system", "-o", "json"],
    );
    assert!(output.stdout.contains("\"log_level\": \"debug\""));
}
