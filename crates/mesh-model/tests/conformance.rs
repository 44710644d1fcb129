//! Runs recorded cases from the folder named by `MESHCTL_CONFORMANCE`; skipped when it is not set.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "the whole file is a test"
)]

use mesh_model::patch::{Schema, strategic_merge};
use mesh_model::quantity::Quantity;
use mesh_model::shared;
use mesh_model::yaml;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// A folder of recorded cases, or `None` (said on standard output) when there are none on this machine.
fn recorded(suite: &str) -> Option<PathBuf> {
    let root = std::env::var_os("MESHCTL_CONFORMANCE");
    if root.is_none() {
        println!("{suite}: skipped, MESHCTL_CONFORMANCE is not set");
    }
    root.map(PathBuf::from)
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn yaml_roundtrip() {
    let Some(root) = recorded("yaml-roundtrip") else {
        return;
    };
    let (mut passed, mut total, mut misses) = (0, 0, Vec::new());
    for path in yaml_files(&root.join("install/golden")) {
        let text = read(&path);
        if !text.ends_with("\n\n---\n") {
            continue;
        }
        for document in text.split_terminator("\n---\n") {
            total += 1;
            let written = yaml::from_str(document).map(|value| yaml::to_string(&value));
            if written.as_deref() == Ok(document) {
                passed += 1;
            } else {
                misses.push(format!("{}: {written:?}", path.display()));
            }
        }
    }
    println!("yaml-roundtrip: {passed} of {total}");
    assert!(total > 0 && misses.is_empty(), "{}", misses[0]);
}

/// The YAML files of a folder and the folders in it.
fn yaml_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = paths.partition(|path| path.is_dir());
    let is_yaml = |path: &PathBuf| {
        path.extension()
            .is_some_and(|extension| extension == "yaml")
    };
    let inner = folders.iter().flat_map(|folder| yaml_files(folder));
    files.into_iter().filter(is_yaml).chain(inner).collect()
}

#[test]
fn quantities() {
    let Some(root) = recorded("quantity") else {
        return;
    };
    let suite: Value =
        serde_json::from_str(&read(&root.join("inject/units/quantity-canonical.json"))).unwrap();
    let cases = suite["cases"].as_array().unwrap();
    let is_passed = |case: &&Value| {
        let printed =
            Quantity::parse(case["in"].as_str().unwrap()).map(|quantity| quantity.to_string());
        printed.ok().as_deref() == case["out"].as_str()
    };
    let (passed, missed): (Vec<&Value>, Vec<&Value>) = cases.iter().partition(is_passed);
    println!("quantity: {} of {}", passed.len(), cases.len());
    assert_eq!(missed, Vec::<&Value>::new());
}

#[test]
fn strategic_merge_patch() {
    let Some(root) = recorded("smp") else { return };
    let suite: Value = serde_json::from_str(&read(&root.join("inject/smp.json"))).unwrap();
    let cases = suite["cases"].as_array().unwrap();
    let is_passed = |case: &&Value| {
        let schema = Schema::of("v1", "Pod").unwrap();
        let shared = |part: &str| shared::Value::from(&case[part]);
        let merged = strategic_merge(shared("original"), shared("patch"), schema);
        merged.map(|merged| without_nulls(merged.into()))
            == Ok(without_nulls(case["expected"].clone()))
    };
    let (passed, missed): (Vec<&Value>, Vec<&Value>) = cases.iter().partition(is_passed);
    println!("smp: {} of {}", passed.len(), cases.len());
    let missed: Vec<&Value> = missed.iter().map(|case| &case["id"]).collect();
    assert_eq!(missed, Vec::<&Value>::new());
}

/// The cases do not tell a member that is null from one that is absent.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.into_iter().filter(|(_, value)| !value.is_null());
            members
                .map(|(key, value)| (key, without_nulls(value)))
                .collect()
        }
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        scalar => scalar,
    }
}
