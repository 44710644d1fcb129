//! Commands that make things for a mesh, beside the peer's recorded runs against a cluster in memory.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use mesh_model::yaml;
use serde_json::Value;

use crate::support::cases::{Miss, cli_suite, is_command};
use crate::support::memory::{Memory, objects_of};
use crate::support::program::{Run, meshctl_reading};

#[test]
fn workload_groups() {
    suite("workload-group", &[]);
}

#[test]
fn workload_entries() {
    suite(
        "workload-entry",
        &[("no-root-cert", "what fails leaves no files behind")],
    );
}

#[test]
fn waypoints() {
    suite(
        "waypoint",
        &[
            (
                "list-default",
                "a waypoint without the label takes the traffic of services, so that is shown",
            ),
            (
                "list-only-non-waypoints",
                "Gateways that are no waypoints are not a reason for a bare header",
            ),
            (
                "status-timeout",
                "the table is printed even when the time is over",
            ),
            ("apply-already-enrolled", "warnings go to stderr"),
        ],
    );
}

#[test]
fn remote_secrets() {
    suite(
        "create-remote-secret",
        &[("plugin", "--auth-plugin-config has an effect")],
    );
}

/// Runs the commands of a suite; what differs on purpose is listed with its reason.
fn suite(name: &str, differences: &[Miss]) {
    cli_suite(name, differences, is_command, check);
}

fn check(fixtures: &Path, case: &Value) -> Result<(), String> {
    let (input, expect) = (&case["input"], &case["expect"]);
    let fixtures = fixtures.join("fixtures");
    let files = input["cluster"].as_array().into_iter().flatten();
    let files: Vec<PathBuf> = files
        .map(|name| fixtures.join(name.as_str().unwrap()))
        .collect();
    let minor = input["k8sVersion"].as_str().unwrap_or("36");
    let memory = Memory::of_version(minor, objects_of(&files));
    let folder = Scratch::new();
    let run = run(&memory, &fixtures, &folder.0, case);
    // Where the peer crashes, anything sane is right.
    if expect["upstreamPanic"].is_string() {
        return Ok(());
    }
    let exit = expect["exit"].as_i64().unwrap_or_default();
    if i64::from(run.exit) != exit {
        return Err(format!(
            "exit code {} instead of {exit}: {}",
            run.exit, run.stderr
        ));
    }
    let known_stdout = |text: &str| {
        let lines = text
            .lines()
            .filter(|line| !line.starts_with("Labels should be set"));
        let text: String = lines.map(|line| format!("{line}\n")).collect();
        text.replace("${OUTDIR}", &folder.0.to_string_lossy())
            .replace("server: server\n", &format!("server: {}\n", memory.url()))
    };
    match expect["stdout"].as_str() {
        Some(stdout) if known_stdout(stdout) != run.stdout => {
            return Err(format!(
                "{:?} instead of {:?}",
                run.stdout,
                known_stdout(stdout)
            ));
        }
        _ => {}
    }
    for (name, text) in expect["files"].as_object().into_iter().flatten() {
        let found = std::fs::read_to_string(folder.0.join(name)).unwrap_or_default();
        if !same_file(name, text.as_str().unwrap(), &found) {
            return Err(format!("{name}: {found:?} instead of {text}"));
        }
    }
    if let Some(names) = expect["remaining"]["gw"].as_array() {
        let names: Vec<_> = names
            .iter()
            .filter_map(|name| name.as_str()?.split('/').nth(1))
            .collect();
        if memory.names("Gateway") != names {
            return Err(format!(
                "{:?} remain instead of {names:?}",
                memory.names("Gateway")
            ));
        }
    }
    error(expect, &run)
}

/// An error says what the peer's says, up to what a library or the server added.
fn error(expect: &Value, run: &Run) -> Result<(), String> {
    const IN_OUR_WORDS: [(&str, &str); 7] = [
        ("unknown subcommand \"x\"", "unexpected argument 'x'"),
        ("unknown subcommand", "unrecognized subcommand"),
        (
            "invalid argument \"-1\" for \"-w, --weight\"",
            "invalid value '-1' for '--weight",
        ),
        (
            "failed to print waypoint status: timed out while",
            "timed out while",
        ),
        (
            "failed to automatically determine the --clusterID",
            "determine the --clusterID: configmap istio-sidecar-injector",
        ),
        ("error unmarshaling JSON", "in YAML n, no, off"),
        (
            "yaml: line 1: did not find expected node content",
            "annotation proxy.istio.io/config",
        ),
    ];
    let Some(error) = expect["error"].as_str() else {
        return Ok(());
    };
    let own = IN_OUR_WORDS
        .iter()
        .find(|(theirs, _)| error.starts_with(theirs));
    let whole = own.map_or(error, |(_, ours)| ours);
    let start = whole.rsplit_once(": ").map_or(whole, |(start, _)| start);
    let start = start.split(" (hint").next().unwrap_or_default();
    match run.stderr.contains(start) {
        true => Ok(()),
        false => Err(format!("{} instead of {error}", run.stderr)),
    }
}

fn same_file(name: &str, expected: &str, found: &str) -> bool {
    match name {
        // The order of ports is random in the peer.
        "cluster.env" => sorted(expected) == sorted(found),
        "mesh.yaml" => {
            yaml::from_str(expected).unwrap() == yaml::from_str(found).unwrap_or_default()
        }
        _ => expected == found,
    }
}

fn sorted(environment: &str) -> Vec<String> {
    let line = |line: &str| match line.strip_prefix("ISTIO_INBOUND_PORTS=") {
        Some(ports) => {
            let mut ports: Vec<_> = ports.trim_matches('\'').split(',').collect();
            ports.sort_unstable();
            format!("ISTIO_INBOUND_PORTS={ports:?}")
        }
        None => line.to_owned(),
    };
    environment.lines().map(line).collect()
}

fn run(memory: &Memory, fixtures: &Path, folder: &Path, case: &Value) -> Run {
    let input = &case["input"];
    let text = |value: &Value, default: &str| value.as_str().unwrap_or(default).to_owned();
    let mut arguments = vec![
        "--kubeconfig".to_owned(),
        memory.kubeconfig().to_string_lossy().into_owned(),
    ];
    let words = case["argv"]
        .as_array()
        .unwrap()
        .iter()
        .map(|word| word.as_str().unwrap());
    let words: Vec<_> = words
        .map(|word| match fixtures.join(word) {
            path if word.ends_with(".yaml") && path.exists() => path.to_string_lossy().into_owned(),
            _ => word.replace("${OUTDIR}", &folder.to_string_lossy()),
        })
        .collect();
    if !words.iter().any(|word| word == "-i") {
        arguments.extend([
            "-i".to_owned(),
            text(&input["istioNamespace"], "istio-system"),
        ]);
    }
    arguments.extend(words);
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    meshctl_reading(&arguments, input["stdin"].as_str().unwrap_or_default())
}

/// A folder that goes when the test is over.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("meshctl-operate-{}-{count}", std::process::id());
        Self(std::env::temp_dir().join(name))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Most commands write nothing.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
