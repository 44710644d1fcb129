//! `experimental precheck` beside the peer's recorded runs against a cluster in memory.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::conformance;
use crate::support::memory::{Memory, objects_of};
use crate::support::program::meshctl;

#[test]
fn prechecks_find_what_was_recorded() {
    let Some(folder) = conformance("cli") else {
        return;
    };
    let text = std::fs::read_to_string(folder.join("precheck.json")).unwrap();
    let suite: Value = serde_json::from_str(&text).unwrap();
    // The functions are the parsing of versions, which the client does, and the comparison below.
    let cases = suite["cases"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|case| case["kind"] == "command");
    let cases: Vec<&Value> = cases.collect();
    let mut misses = Vec::new();
    for case in &cases {
        if let Err(difference) = check(&folder, case) {
            misses.push(format!("{}: {difference}", case["id"].as_str().unwrap()));
        }
    }
    println!(
        "cli/precheck: {} of {} commands",
        cases.len() - misses.len(),
        cases.len()
    );
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

fn check(folder: &Path, case: &Value) -> Result<(), String> {
    let (input, expect) = (&case["input"], &case["expect"]);
    let files = input["cluster"].as_array().into_iter().flatten();
    let files: Vec<PathBuf> = files
        .map(|name| folder.join("fixtures").join(name.as_str().unwrap()))
        .collect();
    let minor = input["k8sVersion"].as_str().unwrap_or("36");
    let memory = Memory::of_version(minor, objects_of(&files));
    for (resource, reason) in input["deniedCreate"].as_object().into_iter().flatten() {
        let denied = (resource.clone(), reason.as_str().unwrap().to_owned());
        memory.permissions().denied.extend([denied]);
    }
    let mut arguments = vec!["--kubeconfig", memory.kubeconfig().to_str().unwrap()];
    arguments.extend(
        case["argv"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one.as_str().unwrap()),
    );
    let run = meshctl(&arguments);
    if i64::from(run.exit) != expect["exit"].as_i64().unwrap() {
        return Err(format!("exit code {}: {}", run.exit, run.stderr));
    }
    // Colours are for terminals.
    let stdout = expect["stdout"]
        .as_str()
        .unwrap()
        .replace("\u{1b}[1;31m", "")
        .replace("\u{1b}[33m", "")
        .replace("\u{1b}[0m", "");
    // Links to the same pages, which `analyze` of the peer marks as its own.
    let printed = run.stdout.replace("?ref=istioctl-analyze", "");
    let equal = match stdout.starts_with('-') {
        true => mesh_model::yaml::from_str(&stdout) == mesh_model::yaml::from_str(&printed),
        false => stdout == printed,
    };
    if !equal {
        return Err(format!("{:?} instead of {stdout:?}", run.stdout));
    }
    // The first line of an error; what a flag's parser says is its own.
    let error = expect["error"]
        .as_str()
        .and_then(|error| error.lines().next());
    if let Some(error) = error.filter(|error| !error.starts_with("invalid argument"))
        && !run.stderr.contains(error)
    {
        return Err(format!("{} instead of {error}", run.stderr));
    }
    if let Some(asked) = expect["accessReviews"].as_array() {
        // `create apps/v1 deployments in "istio-system"`
        let question = |review: &Value| {
            let words: Vec<&str> = review.as_str().unwrap().split(' ').collect();
            format!("{} {} {}", words[0], words[2], words[4])
        };
        let expected: Vec<String> = asked.iter().map(question).collect();
        let mut found = memory.permissions().questions.clone();
        // They are asked at the same time.
        found.sort_by_key(|one| expected.iter().position(|other| other == one));
        if expected != found {
            return Err(format!("{found:?} instead of {expected:?}"));
        }
    }
    Ok(())
}
