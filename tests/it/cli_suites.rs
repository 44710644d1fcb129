//! Recorded cases of commands that need no cluster, and of rules that hold for all commands: errors and their exit
//! codes, the configuration, completion, the names of pods, tables.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use mesh_model::mesh::MeshBuilder;
use mesh_model::object;
use mesh_model::target::{Target, split_namespace};
use meshctl::cli::globals::Globals;
use meshctl::context::Context;
use meshctl::output::{Streams, Table};
use meshctl::source::Source;
use serde_json::{Value, json};

use crate::support::cases::{Miss, cli_suite};
use crate::support::program::meshctl;
use crate::support::world::World;

#[test]
fn errors() {
    let unknown = "an unknown command is an error at every depth";
    let authz = "meshctl has the command there";
    suite(
        "cli-errors",
        &[
            ("authz-stub", authz),
            ("authz-stub-args", authz),
            ("x-unknown-sub", unknown),
            ("config-unknown-sub", unknown),
            ("completion-unknown", unknown),
        ],
    );
}

#[test]
fn exit_codes() {
    suite("exit-codes", &[]);
}

#[test]
fn pod_names() {
    suite("pod-names", &[]);
}

#[test]
fn table_writer() {
    let width = "a column is as wide as what is seen of it, and colour is for terminals";
    suite("table-writer", &[("color-columns", width)]);
}

#[test]
fn config_list() {
    suite("config-list", &[]);
}

#[test]
fn completion() {
    let more = "meshctl has more commands there";
    suite(
        "completion",
        &[
            ("root", more),
            ("root-d", more),
            ("proxy-config", more),
            ("proxy-config-c", more),
            ("manifest", more),
        ],
    );
}

fn suite(name: &str, known: &[Miss]) {
    cli_suite(name, known, |_| true, check);
}

fn check(folder: &Path, case: &Value) -> Result<(), String> {
    if case["kind"] == "command" {
        return command(folder, case);
    }
    let found = function(case["function"].as_str().unwrap(), &case["input"])?;
    same(&found, &case["expect"])
}

fn same(found: &Value, expected: &Value) -> Result<(), String> {
    match found == expected {
        true => Ok(()),
        false => Err(format!("{found} instead of {expected}")),
    }
}

/// A home folder that is removed when it is dropped.
struct Home(PathBuf);

impl Home {
    fn with(files: &Value) -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("meshctl-it-home-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        for (name, content) in files.as_object().into_iter().flatten() {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content.as_str().unwrap()).unwrap();
        }
        Self(folder)
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn command(folder: &Path, case: &Value) -> Result<(), String> {
    let home = Home::with(&case["input"]["homeFiles"]);
    let shown = home.0.display().to_string();
    let in_home = |text: &str| text.replace("${HOME}", &shown);
    let arguments: Vec<&str> = strings(&case["argv"]);
    let environment = case["input"]["env"].as_object().into_iter().flatten();
    let output = Command::new(env!("CARGO_BIN_EXE_meshctl"))
        .args(arguments)
        .current_dir(folder.join("fixtures"))
        .env_clear()
        .env("HOME", &home.0)
        .envs(environment.map(|(name, value)| (name, in_home(value.as_str().unwrap()))))
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let expected = &case["expect"];
    let told = String::from_utf8_lossy(&output.stderr);
    let printed = String::from_utf8_lossy(&output.stdout);
    let exit = output.status.code().unwrap_or(-1);
    if expected["exit"] != exit {
        return Err(format!(
            "exit {exit} instead of {}: {told}",
            expected["exit"]
        ));
    }
    if let Some(text) = expected["stdout"].as_str()
        && in_home(text) != printed
    {
        return Err(format!("prints something else:\n{printed}{told}"));
    }
    if expected["stdoutNonEmpty"] == true && printed.is_empty() {
        return Err("prints nothing".to_owned());
    }
    if exit == 0 {
        return Ok(());
    }
    let message = in_home(expected["stderr"].as_str().unwrap_or_default());
    match names(&message).find(|name| !told.contains(name.as_str())) {
        Some(name) => Err(format!("does not name {name}: {told}")),
        None if told.trim().is_empty() => Err("fails without a word".to_owned()),
        None => Ok(()),
    }
}

/// What a message of the peer names: flags, and what stands in quotes.
fn names(message: &str) -> impl Iterator<Item = String> {
    let first = message.lines().next().unwrap_or_default().to_owned();
    let quoted: Vec<String> = first
        .split('"')
        .skip(1)
        .step_by(2)
        .map(|text| text.trim_matches(['[', ']']).to_owned())
        .collect();
    let words: Vec<String> = first
        .split([' ', ',', '"'])
        .filter(|word| word.starts_with("--"))
        .map(|word| word.trim_end_matches(':').to_owned())
        .collect();
    let names = quoted.into_iter().chain(words);
    // The program is called differently, and the short form of a flag is not repeated.
    names
        .map(|name| match name.split_once(", ") {
            Some((_, long)) => long.to_owned(),
            None => name,
        })
        .filter(|name| !name.starts_with("istioctl"))
}

fn strings(list: &Value) -> Vec<&str> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(Value::as_str).collect()
}

/// What a rule gives.
fn function(name: &str, input: &Value) -> Result<Value, String> {
    let text = |field: &str| input[field].as_str().unwrap_or_default();
    match name {
        "exit_code_of_error_class" => Ok(exit_of_class(input.as_str().unwrap())?.into()),
        "split_name_and_namespace" => {
            let (name, namespace) = split_namespace(text("name"), text("defaultNamespace"));
            Ok(json!({"name": name, "namespace": namespace}))
        }
        "resolve_pod" => {
            let pod = text("firstPodOfDeploymentFoo");
            resolve_pod(text("name"), text("defaultNamespace"), pod)
        }
        "namespace_or_default" => Ok(namespace(text("namespace")).into()),
        "revision_or_default_without_cluster" => revision(input.as_str().unwrap()),
        "render_color_table" => Ok(table(input).into()),
        _ => Err(format!("no function {name}")),
    }
}

/// The exit code of a run whose error is of a class.
fn exit_of_class(class: &str) -> Result<i32, String> {
    let bad = "a: [";
    let no_gateway = "apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: a, namespace: b}\n\
                      spec: {hosts: [x], gateways: [none], http: [{route: [{destination: {host: y}}]}]}\n";
    let files = Home::with(&json!({"bad.yaml": bad, "no-gateway.yaml": no_gateway}));
    let (bad, no_gateway) = (files.0.join("bad.yaml"), files.0.join("no-gateway.yaml"));
    let arguments = match class {
        _ if class.contains("unknown command") => "foo".to_owned(),
        _ if class.contains("parse error") && class.contains("analyze") => {
            format!("analyze --use-kube=false {}", bad.display())
        }
        _ if class.contains("threshold") => {
            format!("analyze --use-kube=false {}", no_gateway.display())
        }
        _ if class.contains("flag") => "analyze --bogus".to_owned(),
        "any other error" => "tag list -c /does/not/exist".to_owned(),
        _ => return Err("no command line is known for it".to_owned()),
    };
    let run = Command::new(env!("CARGO_BIN_EXE_meshctl"))
        .args(arguments.split(' '))
        .env_clear()
        .stdin(Stdio::null())
        .output()
        .unwrap();
    Ok(run.status.code().unwrap())
}

/// The pod that a name leads to, where a deployment `foo` of each namespace has a pod.
fn resolve_pod(name: &str, default: &str, pod: &str) -> Result<Value, String> {
    let mut mesh = MeshBuilder::default();
    for namespace in ["istio-system", default] {
        let text = format!(
            "{{apiVersion: apps/v1, kind: Deployment, metadata: {{name: foo, namespace: {namespace}}}, \
              spec: {{selector: {{matchLabels: {{app: foo}}}}}}}}\n---\n\
             {{apiVersion: v1, kind: Pod, metadata: {{name: {pod}, namespace: {namespace}, labels: {{app: foo}}}}, \
              status: {{phase: Running}}}}\n"
        );
        for found in object::from_text("foo.yaml", &text) {
            mesh = mesh.object(found.map_err(|error| error.to_string())?);
        }
    }
    let mesh = mesh.build();
    let target = Target::parse(name, default).map_err(|error| error.to_string())?;
    let pods = target.pods(&mesh).map_err(|error| error.to_string())?;
    Ok(json!({"pod": pods[0].name, "namespace": pods[0].namespace}))
}

/// The namespace of a command for which one was given, or none.
fn namespace(given: &str) -> String {
    let globals = Globals {
        namespace: Some(given.to_owned()),
        ..Globals::default()
    };
    let streams = Streams::new(std::io::sink(), std::io::sink(), std::io::empty());
    let context = Context::new(&globals, BTreeMap::new(), std::env::temp_dir(), streams).unwrap();
    let source = Source::files(&context, &[], false).unwrap();
    source.namespace().to_owned()
}

/// The revision whose injector `kube-inject` looks for in a cluster that has nothing.
fn revision(given: &str) -> Result<Value, String> {
    let world = World::start(json!({"objects": []}), Path::new("/"), Duration::ZERO);
    let files =
        Home::with(&json!({"pod.yaml": "{apiVersion: v1, kind: Pod, metadata: {name: a}}"}));
    let mut command = Command::new(env!("CARGO_BIN_EXE_meshctl"));
    command
        .args(["kube-inject", "-f"])
        .arg(files.0.join("pod.yaml"));
    if !given.is_empty() {
        command.args(["-r", given]);
    }
    let run = command
        .env_clear()
        .env("KUBECONFIG", &*world.kubeconfig)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&run.stderr).into_owned();
    let words = told.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
    let mut names = words.filter_map(|word| word.strip_prefix("istio-sidecar-injector"));
    match names.next() {
        Some("") => Ok("default".into()),
        Some(name) => Ok(name.trim_start_matches('-').into()),
        None => Err(told),
    }
}

fn table(input: &Value) -> String {
    let mut table = Table::with_header(2, &strings(&input["header"]));
    for row in input["rows"].as_array().unwrap() {
        let cells = row.as_array().unwrap().iter();
        table.row(cells.map(|cell| match cell["text"].as_str() {
            Some(text) => format!("\u{1b}[32m{text}\u{1b}[0m"),
            None => cell.as_str().unwrap().to_owned(),
        }));
    }
    table.print()
}

/// Command lines that are wrong before anybody is asked, with the exit codes that the peer gave them in November 2026.
#[test]
fn wrong_command_lines_end_as_the_peers_do() {
    let lines = [
        ("tag set a b --revision x", 1),
        ("tag remove", 1),
        ("tag generate", 1),
        ("tag generate x", 1),
        ("waypoint foo", 1),
        ("waypoint delete", 1),
        ("waypoint generate --for bogus", 1),
        ("dashboard envoy", 1),
        ("dashboard envoy a -l app=x", 1),
        ("dashboard controlz a -r x", 1),
        ("dashboard kiali --port x", 64),
        ("dashboard kiali --port 99999", 1),
        ("x describe foo", 1),
        ("x describe pod a b", 1),
        ("x metrics", 1),
        ("x envoy-stats", 1),
        ("x envoy-stats a -l b=c", 1),
        ("x check-inject", 1),
        ("x check-inject a b", 1),
        ("x precheck --from-version abc", 1),
        ("x workload group create", 1),
        ("x workload group create --name a", 1),
        ("x workload entry configure", 1),
        ("x version extra", 64),
        ("proxy-config cluster", 1),
        ("proxy-config rootca-compare a", 1),
        ("install extra", 1),
        ("install --bogus", 64),
        ("install -s", 64),
        ("uninstall", 1),
        ("kube-inject", 1),
        ("validate", 1),
        ("validate -f", 64),
        ("version -o xml --remote=false", 1),
        ("version --remote=maybe", 64),
        ("admin log --ctrlz_port 0", 1),
        ("analyze --output bogus", 64),
        ("analyze --use-kube=bogus", 64),
        ("create-remote-secret extra", 64),
        ("create-remote-secret --auth-type bogus", 1),
        ("completion", 0),
        ("completion bash extra", 64),
        ("bug-report --bogus", 64),
        ("bug-report --duration x", 64),
        ("bug-report --tail x", 64),
        ("bug-report --start-time x", 1),
        ("bug-report --include a///b", 1),
        ("--bogus", 64),
        ("-Z", 64),
        ("--namespace", 64),
    ];
    let mut wrong = Vec::new();
    for (line, exit) in lines {
        let run = meshctl(&line.split(' ').collect::<Vec<_>>());
        let speaks = exit == 0 || !run.stderr.trim().is_empty();
        if run.exit != exit || !speaks {
            let told = run.stderr.lines().next().unwrap_or_default();
            wrong.push(format!(
                "{line}: exit {} instead of {exit}: {told}",
                run.exit
            ));
        }
    }
    println!(
        "wrong command lines: {} of {}",
        lines.len() - wrong.len(),
        lines.len()
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
