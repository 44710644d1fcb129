//! Recorded cases of commands whose cluster is described inside the case: pods, what they answer, and Prometheus.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use envoy_dump::status::{REMOTE_CLUSTERS_HEADER, remote_clusters as remote_clusters_of};
use meshctl::output::Table;
use serde_json::{Value, json};

use crate::support::cases::{Miss, cli_suite, is_command};
use crate::support::conformance;
use crate::support::world::World;

/// What an istiod says of the proxy of another.
const NOT_CONNECTED: &str =
    "Proxy not connected to this Pilot instance. It may be connected to another instance.";

fn run(name: &str, known: &[Miss]) {
    cli_suite(name, known, is_command, check);
}

#[test]
fn envoy_stats() {
    run("envoy-stats", &[]);
}

#[test]
fn metrics() {
    run("metrics", &[]);
}

#[test]
fn authz_check() {
    run("authz-check", &[]);
}

#[test]
fn internal_debug() {
    run("internal-debug", &[]);
}

#[test]
fn remote_clusters() {
    let Some(folder) = conformance("cli") else {
        return;
    };
    let text = fs::read(folder.join("remote-clusters.json")).unwrap();
    let suite: Value = serde_json::from_slice(&text).unwrap();
    let cases = suite["cases"].as_array().unwrap();
    for case in cases {
        let expected = &case["expect"];
        match (table_of_clusters(&case["input"]), &expected["stdout"]) {
            (Ok(printed), Value::String(text)) => assert_eq!(printed, *text, "{}", case["id"]),
            (Err(_), Value::Null) => assert_eq!(expected["error"], true, "{}", case["id"]),
            (found, _) => panic!("{}: {found:?} instead of {expected}", case["id"]),
        }
    }
    println!("cli remote-clusters.json: passed {0} of {0}", cases.len());
}

/// The table of the clusters that istiods say they read.
fn table_of_clusters(input: &Value) -> Result<String, String> {
    let mut table = Table::with_header(5, &REMOTE_CLUSTERS_HEADER);
    for (istiod, answer) in input["clusterz"].as_object().unwrap() {
        let revision = input["istiodRevisions"][istiod]
            .as_str()
            .unwrap_or_default();
        let answer = answer.as_str().unwrap().as_bytes();
        let rows =
            remote_clusters_of(istiod, revision, answer).map_err(|error| error.to_string())?;
        rows.into_iter().for_each(|row| table.row(row));
    }
    Ok(table.print())
}

fn check(folder: &Path, case: &Value) -> Result<(), String> {
    let world = World::start(
        world(folder, case),
        &folder.join("fixtures"),
        Duration::ZERO,
    );
    let arguments = case["argv"].as_array().unwrap().iter();
    let output = Command::new(env!("CARGO_BIN_EXE_meshctl"))
        .args(arguments.map(|argument| argument.as_str().unwrap()))
        .current_dir(folder.join("fixtures"))
        .env_clear()
        .env("HOME", "/nonexistent")
        .env("KUBECONFIG", &*world.kubeconfig)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let expected = &case["expect"];
    let told = String::from_utf8_lossy(&output.stderr);
    let exit = output.status.code().unwrap_or(-1);
    if (exit == 0) != (expected["exit"] == 0) {
        return Err(format!(
            "exit {exit} instead of {}: {told}",
            expected["exit"]
        ));
    }
    if exit != 0 && told.trim().is_empty() {
        return Err("fails without a word".to_owned());
    }
    let printed = String::from_utf8_lossy(&output.stdout);
    match expected["stdout"].as_str() {
        Some(text) if text != printed => Err(format!("prints something else:\n{printed}{told}")),
        _ => Ok(()),
    }
}

/// The cluster of a case, as `world.json` describes clusters.
fn world(folder: &Path, case: &Value) -> Value {
    let input = &case["input"];
    let mut objects = Vec::new();
    for file in input["cluster"].as_array().into_iter().flatten() {
        let path = folder.join("fixtures").join(file.as_str().unwrap());
        let text = fs::read_to_string(path).unwrap();
        objects.extend(mesh_model::yaml::all_from_str(&text).unwrap());
    }
    let mut admin = json!({});
    let named = |field: &str| {
        let pods = input[field].as_object().cloned().unwrap_or_default();
        pods.into_iter()
            .map(|(pod, body)| (pod, body.as_str().unwrap().to_owned()))
    };
    let inline = named("podResponsesInline").map(|(pod, body)| (pod, json!({"body": body})));
    let files = named("podResponses").map(|(pod, file)| (pod, json!({"file": file})));
    for (pod, mut answer) in inline.chain(files) {
        answer["method"] = "GET".into();
        answer["path"] = "/*".into();
        answer["status"] = 200.into();
        admin[format!("default/{pod}:15000")] = json!([answer]);
        if !objects
            .iter()
            .any(|object| object["metadata"]["name"] == pod.as_str())
        {
            objects.push(json!({
                "apiVersion": "v1", "kind": "Pod", "metadata": {"name": pod, "namespace": "default"},
            }));
        }
    }
    if let Some(answers) = input["prometheus"].as_object() {
        let rules: Vec<Value> = answers
            .iter()
            .map(|(query, result)| {
                let data = json!({"status": "success", "data": {"resultType": "vector", "result": result}});
                json!({
                    "method": "GET", "path": format!("/api/v1/query?query={}", encoded(query)),
                    "status": 200, "body": data.to_string(),
                })
            })
            .collect();
        for pod in objects.iter().filter(|object| object["kind"] == "Pod") {
            let name = pod["metadata"]["name"].as_str().unwrap();
            admin[format!("istio-system/{name}:9090")] = rules.clone().into();
        }
    }
    if let Some(answers) = input["xdsResponsesInOrder"].as_array() {
        let istiods = objects.iter().filter(|object| object["kind"] == "Pod");
        for (index, istiod) in istiods.enumerate() {
            // All are asked at the same time here; one that the peer does not come to has nothing to tell.
            let body = match (answers.get(index), answers.as_slice()) {
                (Some(answer), _) => answer["Value"].as_str().unwrap(),
                (None, []) => "",
                (None, _) => NOT_CONNECTED,
            };
            let name = istiod["metadata"]["name"].as_str().unwrap();
            admin[format!("istio-system/{name}:15014")] =
                json!([{"method": "GET", "path": "/*", "status": 200, "body": body}]);
        }
    }
    for pod in objects.iter_mut().filter(|object| object["kind"] == "Pod") {
        // The peer's cluster in memory has no containers; a real pod with a proxy has this one.
        pod["spec"]["containers"] = json!([{"name": "istio-proxy"}]);
        pod["status"]["phase"] = "Running".into();
    }
    json!({"objects": objects, "admin": admin, "xds": {}})
}

fn encoded(query: &str) -> String {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(byte);
    query
        .bytes()
        .map(|byte| match is_plain(&byte) {
            true => char::from(byte).to_string(),
            false => format!("%{byte:02X}"),
        })
        .collect()
}
