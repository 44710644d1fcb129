//! The recorded commands of the peer against a cluster, run against the same cluster.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::support::world::World;

/// Cases that do not pass, and why. Most are defects of the peer that are not copied (`docs/differences.md`).
const MISSES: &[(&str, &str)] = &[
    (
        "id-unknown",
        "what precedes the list of pages goes to stderr",
    ),
    (
        "log-substring-logger",
        "a logger is named in full, not by a part of any word",
    ),
    (
        "ps-direct-diff-mismatch",
        "what istiod sent is read as JSON, whose members are in another order; the verdicts are the same",
    ),
    (
        "rootca-same",
        "certificates are compared as they are, and are the same",
    ),
    (
        "zc-log-node-ignored",
        "--node chooses the ztunnel of the node",
    ),
    (
        "zc-log-scoped",
        "access:debug is told to ztunnel as access=debug, which it takes",
    ),
];

#[test]
fn commands_against_a_cluster_print_what_the_peer_prints() {
    let Some(world) = World::conformance() else {
        return;
    };
    let root = crate::support::conformance("proxy").unwrap();
    let text = std::fs::read_to_string(root.join("incluster.json")).unwrap();
    let cases: Value = serde_json::from_str(&text).unwrap();
    let cases = cases["cases"].as_array().unwrap();
    let mut wrong = Vec::new();
    let mut passed = 0;
    for case in cases {
        let id = case["id"].as_str().unwrap();
        let miss = MISSES.iter().any(|(known, _)| *known == id);
        match (check(case, &world, &root), miss) {
            (Ok(()), false) => passed += 1,
            (Ok(()), true) => wrong.push(format!("{id}: passes, and is listed as a miss")),
            (Err(_), true) => {}
            (Err(why), false) => wrong.push(format!("{id}: {why}")),
        }
    }
    println!("in a cluster: passed {passed} of {}", cases.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn check(case: &Value, world: &World, root: &Path) -> Result<(), String> {
    let arguments: Vec<String> = case["args"]
        .as_array()
        .unwrap()
        .iter()
        .map(|argument| {
            let argument = argument.as_str().unwrap();
            argument.replace("{XDS_PLAINTEXT_ADDR}", &world.plaintext)
        })
        .collect();
    let output = Command::new(env!("CARGO_BIN_EXE_meshctl"))
        .args(&arguments)
        .current_dir(root)
        .env_clear()
        .env("HOME", "/nonexistent")
        .env("TZ", "UTC")
        .env("KUBECONFIG", &*world.kubeconfig)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let found = String::from_utf8(output.stdout).unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    let exit = output.status.code().unwrap();
    let line = arguments.join(" ");
    if (exit == 0) != (case["exit_code"] == 0) {
        return Err(format!(
            "`{line}` exits {exit}, not {}: {told}",
            case["exit_code"]
        ));
    }
    if exit != 0 && told.trim().is_empty() {
        return Err(format!("`{line}` fails without a word"));
    }
    let expected = match case["stdout"].as_str() {
        Some(file) => std::fs::read_to_string(root.join(file)).unwrap(),
        None => String::new(),
    };
    let mode = case["compare_stdout"].as_str().unwrap();
    match is_same(mode, &found, &expected) {
        true => Ok(()),
        false => Err(format!(
            "`{line}` ({mode}) prints\n{}\nnot\n{}",
            shortened(&found),
            shortened(&expected)
        )),
    }
}

fn is_same(mode: &str, found: &str, expected: &str) -> bool {
    match mode {
        "rows-unordered" => sorted(found) == sorted(expected),
        "json" => json(found).is_some() && json(found) == json(expected),
        "diff-headers" => headers(found) == headers(expected),
        "json-documents" | "concatenated-documents-any-order" => {
            documents(found) == documents(expected)
        }
        _ => found == expected,
    }
}

fn sorted(text: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.sort_unstable();
    lines
}

fn json(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

fn headers(text: &str) -> Vec<&str> {
    let lines = text
        .lines()
        .filter(|line| !line.starts_with([' ', '+', '-', '@']));
    lines.filter(|line| line.contains("Match")).collect()
}

/// The documents of a text in an order of their own: of JSON one behind the other, of YAML with empty lines between.
fn documents(text: &str) -> Vec<String> {
    let stream = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    let parsed: Result<Vec<Value>, _> = stream.collect();
    let values = parsed.unwrap_or_else(|_| {
        let parts = text.split("\n\n").flat_map(|part| part.split("\n---\n"));
        let parts = parts.filter(|part| !part.trim().is_empty());
        parts
            .map(|part| mesh_model::yaml::from_str(part).unwrap_or(Value::Null))
            .collect()
    });
    let mut texts: Vec<String> = values.iter().map(Value::to_string).collect();
    texts.sort();
    texts
}

fn shortened(text: &str) -> String {
    text.chars().take(600).collect()
}
