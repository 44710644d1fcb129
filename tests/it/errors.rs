//! What goes wrong before a cluster is contacted: exit codes and messages beside the peer's recorded ones.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::conformance;

/// Cases that do not hold, by the beginning of their names, and why; `docs/differences.md` has them too.
const DIFFERENT: [(&str, &str); 3] = [
    (
        "kv-selector-not-found",
        "a selector of --set finds the items of a profile's list",
    ),
    ("unknown-command", "meshctl has `profile list`"),
    (
        "manifest-diff-gone",
        "meshctl has `manifest diff`, which does not find the files",
    ),
];

#[test]
fn errors_have_the_peers_exit_code_and_name_the_same_thing() {
    let Some(folder) = conformance("install/golden") else {
        return;
    };
    let cases =
        mesh_model::yaml::from_str(&std::fs::read_to_string(folder.join("errors.yaml")).unwrap())
            .unwrap();
    let mut misses = Vec::new();
    let cases = cases["cases"].as_array().unwrap();
    for case in cases {
        if let Err(reason) = check(&folder, case) {
            misses.push(format!("{}: {reason}", case["name"].as_str().unwrap()));
        }
    }
    println!("errors: {} of {}", cases.len() - misses.len(), cases.len());
    for miss in &misses {
        println!("  {miss}");
    }
    misses.retain(|miss| !DIFFERENT.iter().any(|(name, _)| miss.starts_with(name)));
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

fn check(folder: &Path, case: &Value) -> Result<(), String> {
    let arguments: Vec<String> = case["args"].as_array().unwrap().iter().map(text).collect();
    let output = Command::new(env!("CARGO_BIN_EXE_meshctl"))
        .args(&arguments)
        .current_dir(folder)
        .env_clear()
        .env("HOME", folder)
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    let panicked = case["panics"] == true;
    let wanted = if panicked {
        1
    } else {
        case["exit"].as_i64().unwrap()
    };
    let found = output.status.code().map_or(-1, i64::from);
    // Without a cluster the peer ends with 1; that the server could not be reached is a code of its own here.
    let unreachable = found == 69 && wanted == 1;
    if found != wanted && !(panicked && found == 64) && !unreachable {
        return Err(format!("exit code {found} instead of {wanted}: {stderr}"));
    }
    let expected = case["stderr"].as_str().unwrap_or_default();
    let named: Vec<&String> = arguments
        .iter()
        .filter(|argument| is_named(argument, expected))
        .collect();
    if panicked || named.is_empty() || named.iter().any(|argument| is_named(argument, &stderr)) {
        return Ok(());
    }
    Err(format!("{named:?} is not named in: {stderr}"))
}

/// Whether a message names what an argument gave: one of its path elements or its value. The names of
/// files are not asked for.
fn is_named(argument: &str, message: &str) -> bool {
    if argument.ends_with(".yaml") {
        return false;
    }
    argument
        .split(['.', '=', '[', ']', ':', '/'])
        .any(|part| part.len() > 2 && message.contains(part))
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
