//! `manifest translate` beside the recorded output of the peer, and `images list`.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::conformance;
use crate::support::program::meshctl;

#[test]
fn helm_gets_the_files_that_the_peer_writes() {
    let Some(golden) = conformance("install/golden") else {
        return;
    };
    let text = fs::read_to_string(golden.join("translate/cases.yaml")).unwrap();
    let cases = mesh_model::yaml::from_str(&text).unwrap();
    let cases = cases["cases"].as_array().unwrap();
    let mut misses = Vec::new();
    for case in cases {
        let differences = differences(&golden, case);
        if !differences.is_empty() {
            misses.push(format!("{}: {}", case["name"], differences.join("; ")));
        }
    }
    println!(
        "translate: {} of {}",
        cases.len() - misses.len(),
        cases.len()
    );
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

fn differences(golden: &Path, case: &Value) -> Vec<String> {
    let name = case["name"].as_str().unwrap();
    let folder = std::env::temp_dir().join(format!(
        "meshctl-it-translate-{}-{name}",
        std::process::id()
    ));
    let out = folder.display().to_string();
    let arguments = case["args"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one.as_str().unwrap());
    let arguments: Vec<&str> = arguments
        .map(|one| if one == "DIR" { &*out } else { one })
        .collect();
    let run = Command::new(env!("CARGO_BIN_EXE_meshctl"))
        .args(arguments)
        .current_dir(golden)
        .env_clear()
        .output()
        .unwrap();
    let mut differences = Vec::new();
    let expected = case["stdout"].as_str().unwrap().replace("DIR", &out);
    if run.status.code() != Some(0) || run.stdout != expected.as_bytes() {
        return vec![String::from_utf8(run.stderr).unwrap()];
    }
    let mode =
        |name: &str| fs::metadata(folder.join(name)).map(|file| file.permissions().mode() & 0o111);
    let mut names = BTreeSet::new();
    for file in case["files"].as_array().unwrap() {
        let name = file["name"].as_str().unwrap();
        names.insert(name.to_owned());
        match mode(name) {
            Ok(mode) if (mode != 0) == name.ends_with(".sh") => {}
            found => differences.push(format!("{name}: {found:?}")),
        }
    }
    let found: BTreeSet<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    differences.extend(
        found
            .difference(&names)
            .map(|name| format!("{name} is too much")),
    );
    let readme = fs::read_to_string(folder.join("README.md")).unwrap();
    let lines: Vec<&str> = readme
        .lines()
        .filter(|line| line.starts_with("* "))
        .collect();
    let expected: Vec<&str> = case["readme_components"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one.as_str().unwrap())
        .collect();
    if lines != expected {
        differences.push(format!("{lines:?}"));
    }
    for entry in fs::read_dir(golden.join(case["saved"].as_str().unwrap())).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let read = |path: &Path| fs::read_to_string(path).unwrap_or_default();
        let (recorded, ours) = (read(&entry.path()), read(&folder.join(&name)));
        let same = match name.ends_with(".yaml") {
            true => mesh_model::yaml::from_str(&recorded) == mesh_model::yaml::from_str(&ours),
            // The order of the objects is that of the charts, which are our own.
            false => lines_of(&recorded) == lines_of(&ours),
        };
        if !same {
            let (recorded, ours) = (lines_of(&recorded), lines_of(&ours));
            differences.push(format!(
                "{name}: {:?}",
                recorded
                    .symmetric_difference(&ours)
                    .take(6)
                    .collect::<Vec<_>>()
            ));
        }
    }
    fs::remove_dir_all(folder).unwrap();
    differences
}

fn lines_of(text: &str) -> BTreeSet<String> {
    text.lines().map(str::to_owned).collect()
}

#[test]
fn images_are_listed_with_those_that_are_injected() {
    let list = |set: &str| {
        let run = meshctl(&[
            "images",
            "list",
            "--set",
            set,
            "--set",
            "hub=example.com/mesh",
            "--set",
            "tag=1.2",
        ]);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        run.stdout
    };
    assert_eq!(
        list("profile=default"),
        "example.com/mesh/pilot:1.2\nexample.com/mesh/proxyv2:1.2\n"
    );
    let ambient = list("profile=ambient");
    for image in [
        "install-cni:1.2-distroless",
        "pilot:1.2-distroless",
        "proxyv2:1.2-distroless",
        "ztunnel:1.2-distroless",
    ] {
        assert!(
            ambient.contains(&format!("example.com/mesh/{image}\n")),
            "{image} is not in {ambient}"
        );
    }
    assert_eq!(list("profile=empty"), "");
}
