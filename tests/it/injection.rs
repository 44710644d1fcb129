//! `check-inject` and `injector list` beside the peer's recorded runs: against a cluster in memory, and over a recording.

use std::path::PathBuf;

use serde_json::Value;

use crate::support::conformance;
use crate::support::memory::Memory;
use crate::support::program::{Run, meshctl};

#[test]
fn commands_print_what_was_recorded() {
    let Some(folder) = conformance("cli") else {
        return;
    };
    for area in ["check-inject", "injector-list"] {
        let text = std::fs::read_to_string(folder.join(format!("{area}.json"))).unwrap();
        let suite: Value = serde_json::from_str(&text).unwrap();
        let cases: Vec<&Value> = suite["cases"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|case| case["kind"] == "command")
            .collect();
        let misses: Vec<String> = cases
            .iter()
            .filter_map(|case| {
                let files = texts(&case["input"]["cluster"]);
                let files: Vec<PathBuf> = files
                    .map(|name| folder.join("fixtures").join(name))
                    .collect();
                let run = run(&Memory::with_files(&files), case);
                differs(&case["expect"], &run).map(|what| format!("{}: {what}", case["id"]))
            })
            .collect();
        println!(
            "cli/{area}: passed {} of {}",
            cases.len() - misses.len(),
            cases.len()
        );
        assert!(
            !cases.is_empty() && misses.is_empty(),
            "{}",
            misses.join("\n")
        );
    }
}

fn texts(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

fn run(memory: &Memory, case: &Value) -> Run {
    let mut arguments = vec!["--kubeconfig", memory.kubeconfig().to_str().unwrap()];
    arguments.extend(texts(&case["argv"]));
    meshctl(&arguments)
}

/// What differs; colours do not, they depend on the terminal, and errors have words of our own.
fn differs(expect: &Value, run: &Run) -> Option<String> {
    if expect["exit"] != i64::from(run.exit) {
        return Some(format!("exit code {}: {}", run.exit, run.stderr));
    }
    if expect["exit"] == 0 && !run.stderr.is_empty() {
        return Some(format!("stderr: {}", run.stderr));
    }
    let expected = without_colours(expect["stdout"].as_str().unwrap_or_default());
    (expected != run.stdout).then(|| format!("{:?} instead of {expected:?}", run.stdout))
}

fn without_colours(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        text + part.split_once('m').map_or("", |(_, rest)| rest)
    })
}

/// A recording of a whole mesh, beside the folder of conformance cases.
#[test]
fn a_recording_is_answered_as_the_mesh_was() {
    let Some(folder) = conformance("../recordings/bookinfo-rich") else {
        return;
    };
    let expected = folder.join("expected");
    let commands = std::fs::read_to_string(expected.join("commands.txt")).unwrap();
    for name in ["check-inject", "injector-list"] {
        let line = commands
            .lines()
            .find_map(|line| line.strip_prefix(&format!("{name}: istioctl ")))
            .unwrap();
        let mut arguments: Vec<&str> = line.split(' ').collect();
        arguments.extend(["--from", folder.to_str().unwrap()]);
        let run = meshctl(&arguments);
        let stdout = std::fs::read_to_string(expected.join(format!("{name}.stdout"))).unwrap();
        assert_eq!((run.stderr.as_str(), run.exit), ("", 0), "{name}");
        assert_eq!(run.stdout, without_colours(&stdout), "{name}");
    }
}

#[test]
fn wrong_arguments() {
    let memory = Memory::with(Vec::new());
    let kubeconfig = memory.kubeconfig().to_str().unwrap();
    for arguments in [&["check-inject"][..], &["check-inject", "a", "b"]] {
        let run = meshctl(&[&["--kubeconfig", kubeconfig], arguments].concat());
        assert_eq!(run.exit, 1, "{arguments:?}");
        assert!(run.stderr.contains("specify labels flag"), "{}", run.stderr);
    }
}

#[test]
fn machines_get_the_same_and_more() {
    let object = |text: &str| mesh_model::yaml::from_str(text).unwrap();
    let memory = Memory::with(vec![
        object(
            "{apiVersion: v1, kind: Namespace, metadata: {name: shop, labels: {istio-injection: enabled}}}",
        ),
        object(
            "{apiVersion: v1, kind: Pod, metadata: {name: cart, namespace: shop}, spec: {hostNetwork: true, containers: [{name: a}]}}",
        ),
        object(
            "{apiVersion: admissionregistration.k8s.io/v1, kind: MutatingWebhookConfiguration, metadata: {name: hook, labels: {app: sidecar-injector, istio.io/rev: default}}, \
             webhooks: [{name: namespace.sidecar-injector.istio.io, namespaceSelector: {matchLabels: {istio-injection: enabled}}}]}",
        ),
    ]);
    let kubeconfig = memory.kubeconfig().to_str().unwrap();
    let run = meshctl(&[
        "check-inject",
        "cart.shop",
        "-o",
        "json",
        "--kubeconfig",
        kubeconfig,
    ]);
    let check: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(check["webhooks"][0]["injected"], true);
    assert_eq!(
        (&check["injected"], &check["hasProxy"]),
        (&false.into(), &false.into())
    );
    assert!(
        check["notes"][0]
            .as_str()
            .unwrap()
            .contains("host networking"),
        "{check}"
    );
    let run = meshctl(&["injector", "list", "-o", "yaml", "--kubeconfig", kubeconfig]);
    let list = object(&run.stdout);
    assert_eq!(list["namespaces"][0]["automatic"], true);
    assert_eq!(list["namespaces"][0]["pods"][0]["needsRestart"], 1);
    assert_eq!(list["hooks"][0]["namespaces"][0], "shop");
}
