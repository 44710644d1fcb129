//! Charts and whole documents rendered, compared with recorded output of the peer.
#![expect(clippy::print_stdout, reason = "the suites print what passed")]

mod support;

use std::path::Path;

use mesh_manifest::Assets;
use mesh_manifest::overlay;
use mesh_manifest::render::{Release, RenderOptions, render_chart};
use mesh_model::yaml;
use regex::Regex;
use serde_json::Value;
use support::{Score, cases, compare, conformance, manifests, read};

/// The hub and tag of the recordings.
const RECORDED: (&str, &str) = ("registry.istio.io/testing", "latest");

#[test]
fn overlay_paths() {
    let Some(folder) = conformance("install/units") else {
        return;
    };
    let document = yaml::from_str(
        "{spec: {replicas: 1, list: [{name: a, v: 1}, {name: b, v: 2}], leafs: [discovery, --keep, 30m], m: {x: 1}}}",
    );
    let document = document.expect("YAML");
    let mut score = Score::new("overlay-path", "no charts");
    for case in cases(&folder.join("overlay-path.yaml")) {
        let mut object = document.clone();
        let result = overlay::patch(
            &mut object,
            case["path"].as_str().expect("a path"),
            case.get("value"),
        );
        let mut differences = compare::differences(&case["want"], &object, "");
        if result.is_err() != case["silent_error"].as_bool().unwrap_or_default() {
            differences.push(format!("{result:?}"));
        }
        score.add(&case, differences);
    }
    // Where the peer makes an object with the key "[0]", which no list field takes, we make a list.
    score.finish(&["index into missing list makes an odd map"]);
}

#[test]
fn helm_render() {
    let Some(folder) = conformance("install/helm-render") else {
        return;
    };
    for (charts, assets) in manifests() {
        let mut score = Score::new("helm-render", charts);
        for case in cases(&folder.join("cases.yaml")) {
            let differences =
                helm_differences(&case, &folder, &assets).unwrap_or_else(|error| vec![error]);
            score.add(&case, differences);
        }
        score.finish(&[]);
    }
}

fn helm_differences(case: &Value, folder: &Path, assets: &Assets) -> Result<Vec<String>, String> {
    let text = |key: &str| case[key].as_str().expect("text");
    let input =
        yaml::from_str(&read(&folder.join(text("input")))).map_err(|error| error.to_string())?;
    let is_upgrade = case["is_upgrade"].as_bool().expect("a bool");
    let release = Release {
        name: text("release"),
        namespace: text("namespace"),
        is_install: !is_upgrade,
        is_upgrade,
        revision: 1,
    };
    let values = input["spec"]["values"]
        .as_object()
        .cloned()
        .unwrap_or_default();
    let chart = format!("charts/{}", text("chart"));
    let rendered = render_chart(assets, &chart, &values, &release, &RenderOptions::default())
        .map_err(|error| error.to_string())?;
    let chosen = rendered
        .objects
        .into_iter()
        .filter(|object| is_selected(case, object));
    let got: serde_json::Map<_, _> = chosen
        .map(|object| compare::object(object, &[RECORDED]))
        .collect();
    let wanted = compare::objects(&read(&folder.join(text("golden"))), &[RECORDED]);
    Ok(compare::differences(
        &wanted.into_iter().collect(),
        &got.into(),
        "",
    ))
}

/// Whether an object is one of those that a case selects: `Kind:namespace:name`, each part a
/// regular expression that is found anywhere, or everything when empty or `*`.
fn is_selected(case: &Value, object: &Value) -> bool {
    let Some(selectors) = case["select"].as_array() else {
        return true;
    };
    let id = compare::identity(object);
    let is_cluster_role = id.starts_with("ClusterRole");
    selectors.iter().filter_map(Value::as_str).any(|selector| {
        let parts: Vec<&str> = selector
            .split(':')
            .map(|part| if matches!(part, "" | "*") { ".*" } else { part })
            .collect();
        let subject = if is_cluster_role {
            id.replacen("::", ":", 1)
        } else {
            id.clone()
        };
        Regex::new(&parts.join(":"))
            .expect("a pattern")
            .is_match(&subject)
    })
}
