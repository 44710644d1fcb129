//! A recorded mesh: the same findings as the peer's live run printed in the same minute.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "tests may fail and say what they count"
)]

use mesh_analyze::{Options, Profile, Rule, Setting, analyze};
use mesh_model::finding::Finding;
use mesh_model::mesh::{Mesh, MeshBuilder};
use mesh_model::object::{Object, Origin};
use mesh_model::yaml;
use serde_json::Value;
use std::path::PathBuf;
use std::time::SystemTime;

fn folder() -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("MESHCTL_CONFORMANCE") else {
        println!("skipped: MESHCTL_CONFORMANCE is not set");
        return None;
    };
    Some(PathBuf::from(folder).join("../recordings/bookinfo-rich"))
}

fn json(path: PathBuf) -> Value {
    let text = std::fs::read_to_string(&path);
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap()
}

fn origin() -> Origin {
    Origin::Cluster {
        context: "lab".into(),
    }
}

fn mesh(resources: &Value) -> Mesh {
    let items = resources["items"].as_array().unwrap().iter();
    let objects = items.map(|item| Object::from_json(item.clone(), origin()).unwrap());
    objects
        .fold(MeshBuilder::default(), MeshBuilder::object)
        .build()
}

/// The mesh config, which the control plane keeps in a ConfigMap.
fn mesh_config(resources: &Value) -> Option<Setting> {
    let items = resources["items"].as_array()?.iter();
    let mut config_maps = items.filter(|item| item["kind"] == "ConfigMap");
    let config_map = config_maps.find(|item| {
        item["metadata"]["name"] == "istio" && item["metadata"]["namespace"] == "istio-system"
    })?;
    Some(Setting {
        value: yaml::from_str(config_map["data"]["mesh"].as_str()?)
            .unwrap()
            .into(),
        origin: origin(),
    })
}

fn line(finding: &Finding) -> String {
    let object = &finding.place.as_ref().unwrap().object;
    format!(
        "{} {} {} {}/{}",
        finding.level, finding.code, object.kind, object.namespace, object.name
    )
}

#[test]
fn as_the_live_run_of_the_peer() {
    let Some(folder) = folder() else { return };
    let resources = json(folder.join("resources.json"));
    let expected = json(folder.join("expected/analyze-json.stdout"));
    let expected: Vec<String> = expected
        .as_array()
        .unwrap()
        .iter()
        .map(|message| {
            let field = |name: &str| message[name].as_str().unwrap();
            format!("{} {} {}", field("level"), field("code"), field("origin"))
        })
        .collect();
    let options = Options {
        rules: Rule::of_profile(Profile::Istio),
        mesh_config: mesh_config(&resources),
        revision: Some("default".to_owned()),
        now: Some(SystemTime::now()),
        ..Options::default()
    };
    let found = analyze(&mesh(&resources), &options);
    // The recording leaves Secrets out, so that those of gateways cannot be found.
    let is_known = |finding: &&Finding| !finding.message.contains("that credentialName asks for");
    let lines: Vec<String> = found.iter().filter(is_known).map(line).collect();
    println!(
        "recording: passed {} of {}",
        lines.iter().filter(|line| expected.contains(line)).count(),
        expected.len()
    );
    assert_eq!(lines, expected);
}
