//! `install` and `uninstall` as programs beside the recorded runs of the peer: exit code, lines,
//! and what they left in the cluster.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::{fs, str};

use mesh_manifest::owner;
use mesh_model::kind::Kind;
use serde_json::Value;

use crate::support::apiserver::{Cluster, cluster};
use crate::support::conformance;
use crate::support::controllers::{self, Fate};
use crate::support::installation::objects;
use crate::support::memory::Memory;
use crate::support::program;

/// Labels whose values are of the program or its charts.
const OWN_LABELS: [&str; 4] = [
    owner::VERSION,
    "app.kubernetes.io/version",
    "app.kubernetes.io/managed-by",
    "helm.sh/chart",
];

/// What the recorded runs start from, where it is not an empty cluster.
const PREPARATION: [(&str, &[&str]); 7] = [
    ("reinstall-minimal", &[MINIMAL]),
    ("tag-set-prod", &[MINIMAL]),
    ("tag-list", &[MINIMAL, PROD]),
    ("uninstall-purge-leaves-user-tag", &[MINIMAL, PROD]),
    ("uninstall-revision-default", &[MINIMAL]),
    ("install-default-after-canary", &[CANARY]),
    ("tag-list-with-revisions", &[CANARY, MINIMAL]),
];

const MINIMAL: &str = "install -y --set profile=minimal";
const CANARY: &str = "install -y --set profile=minimal --set revision=canary";
const PROD: &str = "tag set prod --revision default";

/// The run that needs a server of another version, which writes nothing.
const OLD_SERVER: &str = "install-old-kubernetes";

fn meshctl(cluster: &Cluster, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_meshctl"))
        .arg("--kubeconfig")
        .arg(cluster.kubeconfig())
        .args(arguments)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    child.wait_with_output().unwrap()
}

fn traces(folder: &Path) -> Vec<Value> {
    let text = fs::read_to_string(folder.join("traces.yaml")).unwrap();
    mesh_model::yaml::from_str(&text).unwrap()["traces"]
        .as_array()
        .unwrap()
        .clone()
}

#[test]
fn runs_end_as_recorded() {
    let Some(folder) = conformance("install/golden") else {
        return;
    };
    let mut traces = traces(&folder);
    traces.retain(|trace| trace["name"] != OLD_SERVER);
    let mut failed = Vec::new();
    for trace in &traces {
        let Some(cluster) = cluster() else { return };
        let differences = differences(&cluster, trace);
        if !differences.is_empty() {
            let name = trace["name"].as_str().unwrap();
            println!("traces: {name} differs");
            differences
                .iter()
                .take(12)
                .for_each(|difference| println!("    {difference}"));
            failed.push(name);
        }
    }
    println!(
        "traces: {} of {}",
        traces.len() - failed.len(),
        traces.len()
    );
    assert!(failed.is_empty(), "{failed:?}");
}

#[test]
fn an_old_cluster_is_told_and_gone_on_with() {
    let Some(folder) = conformance("install/golden") else {
        return;
    };
    let traces = traces(&folder);
    let trace = traces.iter().find(|trace| trace["name"] == OLD_SERVER);
    let trace = trace.unwrap();
    let memory = Memory::of_version("31", Vec::new());
    let mut arguments = vec!["--kubeconfig", memory.kubeconfig().to_str().unwrap()];
    let words = trace["command"].as_array().unwrap().iter();
    arguments.extend(words.filter_map(Value::as_str));
    let run = program::meshctl(&arguments);
    assert_eq!(trace["exit"], run.exit, "{}", run.stderr);
    assert_eq!(missing_marks(trace, &run.stderr), Vec::<String>::new());
    assert!(run.stderr.contains("older than 1.32"), "{}", run.stderr);
    assert_eq!(memory.names("Deployment"), Vec::<String>::new());
}

/// Repeats a recorded run and tells what differs.
fn differences(cluster: &Cluster, trace: &Value) -> Vec<String> {
    let name = trace["name"].as_str().unwrap();
    let fate = if name == "install-not-ready" {
        Fate::ImagePullBackOff
    } else {
        Fate::Ready
    };
    let _controllers = controllers::start(&cluster.context(), fate);
    let commands = PREPARATION
        .iter()
        .find(|(prepared, _)| *prepared == name)
        .map_or(&[][..], |(_, commands)| commands);
    for command in commands {
        let arguments: Vec<&str> = command.split(' ').collect();
        assert!(meshctl(cluster, &arguments, "").status.success(), "{name}");
    }
    let before: BTreeSet<String> = objects(cluster).into_keys().collect();
    let arguments: Vec<&str> = trace["command"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let output = meshctl(
        cluster,
        &arguments,
        trace["stdin"].as_str().unwrap_or_default(),
    );
    let mut differences = Vec::new();
    let exit = output.status.code().unwrap();
    if trace["exit"] != exit {
        differences.push(format!(
            "exit {exit}: {}",
            str::from_utf8(&output.stderr).unwrap()
        ));
    }
    differences.extend(missing_marks(
        trace,
        str::from_utf8(&output.stderr).unwrap(),
    ));
    // What installers print are words of their own.
    let stdout = str::from_utf8(&output.stdout).unwrap();
    if arguments[0] == "tag" && trace["stdout"] != stdout {
        differences.push(format!("printed: {stdout}"));
    }
    let live = objects(cluster);
    differences.extend(requests(trace, "PATCH").flat_map(|request| missing_object(&live, request)));
    differences.extend(requests(trace, "DELETE").filter_map(|request| {
        let id = identity(request);
        live.contains_key(&id)
            .then(|| format!("{id} is still there"))
    }));
    let after: BTreeSet<String> = live.into_keys().collect();
    let writes = ["PATCH", "POST", "DELETE"]
        .iter()
        .any(|method| requests(trace, method).next().is_some());
    if !writes && before != after {
        differences.push(format!("written although nothing should be: {after:?}"));
    }
    differences
}

/// The recorded lines with a mark that are not among ours, in any order.
fn missing_marks(trace: &Value, ours: &str) -> Vec<String> {
    let recorded = trace["stderr"].as_str().unwrap_or_default();
    let marked = |line: &&str| line.starts_with('✔') || line.starts_with('✘');
    // What follows a colon are words of the program, the recording's last line runs on.
    let subject = |line: &str| {
        line.split(": ")
            .next()
            .unwrap()
            .split("The ambient")
            .next()
            .unwrap()
            .to_owned()
    };
    let ours: BTreeSet<String> = ours.lines().filter(marked).map(subject).collect();
    let missing = recorded
        .lines()
        .filter(marked)
        .map(subject)
        .filter(|line| !ours.contains(line));
    missing.map(|line| format!("line: {line}")).collect()
}

fn requests<'a>(trace: &'a Value, method: &'a str) -> impl Iterator<Item = &'a Value> {
    trace["requests"]
        .as_array()
        .unwrap()
        .iter()
        .filter(move |request| request["method"] == method)
}

/// The object that a request is about, as `Kind/namespace/name`.
fn identity(request: &Value) -> String {
    let path: Vec<&str> = request["path"]
        .as_str()
        .unwrap()
        .trim_start_matches('/')
        .split('/')
        .collect();
    let (group, rest) = match path[0] {
        "api" => ("", &path[2..]),
        _ => (path[1], &path[3..]),
    };
    let (namespace, rest) = match rest {
        ["namespaces", namespace, rest @ ..] if !rest.is_empty() => (format!("{namespace}/"), rest),
        rest => (String::new(), rest),
    };
    let resource = format!("{}.{group}", rest[0]);
    let kind = Kind::named(resource.trim_end_matches('.')).unwrap();
    format!("{}/{namespace}{}", kind.name, rest[1])
}

/// What an applied object lacks of the recorded one: existence, labels, the field manager.
fn missing_object(live: &BTreeMap<String, Value>, request: &Value) -> Vec<String> {
    let id = identity(request);
    let Some(live) = live.get(&id) else {
        return vec![format!("{id} is missing")];
    };
    let recorded = [&request["labels"], &request["body"]["metadata"]["labels"]];
    let recorded = recorded.into_iter().find_map(Value::as_object).unwrap();
    let labels = recorded
        .iter()
        .filter(|(key, _)| !OWN_LABELS.contains(&key.as_str()));
    let mut missing: Vec<String> = labels
        .filter(|(key, value)| live["metadata"]["labels"][key.as_str()] != **value)
        .map(|(key, value)| format!("{id}: label {key}={value}"))
        .collect();
    let manager = &request["query"]["fieldManager"];
    let managers = live["metadata"]["managedFields"].as_array().unwrap();
    if !managers.iter().any(|one| one["manager"] == *manager) {
        missing.push(format!("{id}: manager {manager}"));
    }
    missing
}
