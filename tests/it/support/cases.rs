//! Runs recorded cases of the peer's commands over saved dumps, and compares as the data says.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::conformance;

/// Runs the cases of `proxy/cases.json` that belong to a group starting with one of the names, and
/// fails on any that does not pass and is not among the known misses.
pub(crate) fn run_groups(groups: &[&str], known_misses: &[&str]) {
    let Some(folder) = conformance("proxy") else {
        return;
    };
    let suite: Value =
        serde_json::from_slice(&fs::read(folder.join("cases.json")).unwrap()).unwrap();
    let (mut total, mut misses) = (0, BTreeSet::new());
    for case in suite["cases"].as_array().unwrap() {
        let group = case["group"].as_str().unwrap();
        if !groups.iter().any(|wanted| group.starts_with(wanted)) {
            continue;
        }
        total += 1;
        if let Err(why) = check(&folder, case) {
            println!("{}: {why}", case["id"]);
            misses.insert(case["id"].as_str().unwrap().to_owned());
        }
    }
    let passed = total - misses.len();
    println!("proxy {}: passed {passed} of {total}", groups.join(", "));
    assert!(total > 0, "no case of {groups:?}");
    let known: BTreeSet<String> = known_misses.iter().map(|&id| id.to_owned()).collect();
    assert_eq!(misses, known, "misses are not the known ones");
}

fn check(folder: &Path, case: &Value) -> Result<(), String> {
    let arguments = case["args"].as_array().unwrap().iter();
    let input = match case["stdin"].as_str() {
        Some(file) => Stdio::from(fs::File::open(folder.join(file)).unwrap()),
        None => Stdio::null(),
    };
    let output = Command::new(env!("CARGO_BIN_EXE_meshctl"))
        .args(arguments.map(|argument| argument.as_str().unwrap()))
        .current_dir(folder.join("inputs"))
        .env_clear()
        .envs([
            ("HOME", "/nonexistent"),
            ("KUBECONFIG", "/nonexistent/kubeconfig"),
            ("TZ", "UTC"),
        ])
        .stdin(input)
        .output()
        .unwrap();
    let exit = output.status.code().unwrap_or(-1);
    if i64::from(exit) != case["exit_code"].as_i64().unwrap() {
        return Err(format!("exit {exit} instead of {}", case["exit_code"]));
    }
    let expected = match case["stdout"].as_str() {
        Some(file) => String::from_utf8_lossy(&fs::read(folder.join(file)).unwrap()).into_owned(),
        None => String::new(),
    };
    let printed = String::from_utf8_lossy(&output.stdout);
    let mode = case["compare_stdout"].as_str().unwrap();
    if !same(mode, &expected, &printed) {
        return Err(format!("prints something else ({mode}):\n{printed}"));
    }
    let told = String::from_utf8_lossy(&output.stderr);
    if exit != 0 && told.trim().is_empty() {
        return Err("fails without a word".to_owned());
    }
    match (
        case["compare_stderr"].as_str(),
        case["stderr_error_line"].as_str(),
    ) {
        (Some("error-line"), Some(line)) => {
            let text = line.trim_start_matches("Error: ");
            match told.contains(text) {
                true => Ok(()),
                false => Err(format!("says {told:?} instead of {text:?}")),
            }
        }
        _ => Ok(()),
    }
}

/// Compares in one of the modes of the data.
pub(crate) fn same(mode: &str, expected: &str, printed: &str) -> bool {
    let json = |text: &str| serde_json::from_str::<Value>(text).ok();
    match mode {
        "ignore" => true,
        "json" => json(expected).is_some() && json(expected) == json(printed),
        "json-unordered" => match (json(expected), json(printed)) {
            (Some(Value::Array(one)), Some(Value::Array(other))) => {
                sorted(one.iter().map(Value::to_string))
                    == sorted(other.iter().map(Value::to_string))
            }
            (one, other) => one.is_some() && one == other,
        },
        "yaml" => {
            let yaml = |text| mesh_model::yaml::all_from_str(text).ok();
            yaml(expected).is_some() && yaml(expected) == yaml(printed)
        }
        "rows-unordered" => {
            expected.lines().next() == printed.lines().next()
                && sorted(expected.lines().map(str::to_owned))
                    == sorted(printed.lines().map(str::to_owned))
        }
        _ => expected == printed,
    }
}

fn sorted(items: impl Iterator<Item = String>) -> Vec<String> {
    let mut items: Vec<String> = items.collect();
    items.sort();
    items
}

/// A known miss: the case, and why.
pub(crate) type Miss = (&'static str, &'static str);

/// Runs the cases of a file of `conformance/cli` that are chosen, and fails on whatever does not hold and is not a known
/// miss, or the other way round.
pub(crate) fn cli_suite(
    name: &str,
    known: &[Miss],
    chosen: impl Fn(&Value) -> bool,
    check: impl Fn(&Path, &Value) -> Result<(), String>,
) {
    let Some(folder) = super::conformance("cli") else {
        return;
    };
    let text = std::fs::read(folder.join(format!("{name}.json"))).unwrap();
    let suite: Value = serde_json::from_slice(&text).unwrap();
    let cases = suite["cases"].as_array().unwrap().iter();
    let cases: Vec<&Value> = cases.filter(|case| chosen(case)).collect();
    let (mut passed, mut unexpected) = (0, Vec::new());
    for case in &cases {
        let id = case["id"].as_str().unwrap();
        let miss = known.iter().find(|(known, _)| *known == id);
        match (check(&folder, case), miss) {
            (Ok(()), None) => passed += 1,
            (Ok(()), Some(_)) => unexpected.push(format!("{id} passes and is a known miss")),
            (Err(why), None) => unexpected.push(format!("{id}: {why}")),
            (Err(_), Some((_, reason))) => println!("cli/{name} {id}: {reason}"),
        }
    }
    println!("cli/{name}: passed {passed} of {}", cases.len());
    assert!(
        !cases.is_empty() && unexpected.is_empty(),
        "{}",
        unexpected.join("\n")
    );
}

/// Chooses the cases that are command lines.
pub(crate) fn is_command(case: &Value) -> bool {
    case["kind"] == "command"
}
