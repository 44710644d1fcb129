//! Charts and whole documents rendered, compared with recorded output of the peer.

mod support;

use std::path::Path;

use mesh_manifest::Assets;
use mesh_manifest::generate::manifest_yaml;
use mesh_manifest::iop::{Inputs, SourceText, resolve};
use mesh_manifest::overlay;
use mesh_manifest::render::{Release, RenderOptions, render, render_chart};
use mesh_model::yaml;
use regex::Regex;
use serde_json::Value;
use support::{Score, cases, compare, conformance, expect, manifests, read};

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
fn chart_merge() {
    let Some(folder) = conformance("install/units") else {
        return;
    };
    for (charts, assets) in manifests() {
        let mut score = Score::new("chart-merge", charts);
        for case in cases(&folder.join("chart-merge.yaml")) {
            let values = effective_values(&case, &assets);
            let wanted = case["want"].as_object().expect("an object");
            let keys = wanted.iter();
            let differences = keys.flat_map(|(key, wanted)| match values.get(key) {
                Some(got) => compare::differences(wanted, got, key),
                None => vec![format!("{key} is missing")],
            });
            score.add(&case, differences.collect());
        }
        score.finish(&[]);
    }
}

/// What templates of the base chart see as values, with the defaults of a case for its own.
fn effective_values(case: &Value, assets: &Assets) -> Value {
    let defaults = yaml::from_str(assets.text("charts/base/values.yaml").expect("values"));
    let mut keys = defaults
        .expect("YAML")
        .as_object()
        .expect("an object")
        .clone();
    // The templates that lay the user's values over the defaults find these below one key.
    let mut own = case["default"].clone();
    own["global"] = serde_json::json!({});
    keys.values_mut()
        .for_each(|defaults| *defaults = own.clone());
    let merges =
        |path: &str| path.contains("/zz") || path.contains("/_") || path.contains("files/");
    let mut chart: Assets = assets
        .below("charts/base")
        .filter(|(path, _)| merges(path) || *path == "Chart.yaml")
        .map(|(path, bytes)| (format!("chart/{path}"), bytes.to_vec()))
        .collect();
    chart.insert(
        "chart/values.yaml",
        Value::Object(keys).to_string().into_bytes(),
    );
    let probe = "kind: Probe\nvalues: {{ toJson .Values }}";
    chart.insert("chart/templates/probe.yaml", probe.as_bytes());
    let release = Release {
        name: "r",
        namespace: "n",
        is_install: true,
        is_upgrade: false,
        revision: 1,
    };
    let user = case["user"].as_object().expect("an object");
    let rendered = render_chart(&chart, "chart", user, &release, &RenderOptions::default());
    rendered.expect("renders").objects[0]["values"].clone()
}

#[test]
fn helm_render() {
    let Some(folder) = conformance("install/helm-render") else {
        return;
    };
    for (charts, assets) in manifests() {
        let own = default_images(&assets);
        let defaults = [RECORDED, (&*own.0, &*own.1)];
        let mut score = Score::new("helm-render", charts);
        for case in cases(&folder.join("cases.yaml")) {
            let differences = helm_differences(&case, &folder, &assets, &defaults)
                .unwrap_or_else(|error| vec![error]);
            score.add(&case, differences);
        }
        score.finish(&[]);
    }
}

fn helm_differences(
    case: &Value,
    folder: &Path,
    assets: &Assets,
    defaults: &[(&str, &str)],
) -> Result<Vec<String>, String> {
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
        .map(|object| compare::object(object, defaults))
        .collect();
    let wanted = compare::objects(&read(&folder.join(text("golden"))), defaults);
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

#[test]
fn golden() {
    let Some(folder) = conformance("install/golden") else {
        return;
    };
    for (charts, assets) in manifests() {
        let own = default_images(&assets);
        let defaults = [RECORDED, (&own.0, &own.1)];
        let mut score = Score::new("golden", charts);
        for case in cases(&folder.join("cases.yaml")) {
            let wanted = compare::objects(&read(&folder.join(text(&case, "output"))), &defaults);
            let differences = match generate(&case["args"], &folder, &assets) {
                Ok(got) => {
                    let got = compare::objects(&got, &defaults).into_iter().collect();
                    compare::differences(&wanted.into_iter().collect(), &got, "")
                }
                Err(error) => vec![error],
            };
            score.add(&case, differences);
        }
        // k8s.strategy of a DaemonSet becomes its updateStrategy; k8s.volumes are applied.
        score.finish(&["cni-k8s-overrides", "pilot-k8s-all"]);
    }
}

#[test]
fn manifest_generate() {
    let Some(folder) = conformance("install/manifest-generate") else {
        return;
    };
    for (charts, assets) in manifests() {
        let own = default_images(&assets);
        let defaults = [RECORDED, (&*own.0, &*own.1)];
        let mut score = Score::new("manifest-generate", charts);
        for case in cases(&folder.join("cases.yaml")) {
            let got = generate(&case["args"], &folder, &assets);
            let differences = match case["kind"].as_str() {
                Some("golden") => selected_differences(&case, got, &folder, &defaults),
                _ => expectation_differences(&case, got, &folder, &assets),
            };
            score.add(&case, differences);
        }
        score.finish(&[]);
    }
}

fn text<'a>(case: &'a Value, key: &str) -> &'a str {
    case[key].as_str().expect("a text")
}

/// The hub and tag of the default profile.
fn default_images(assets: &Assets) -> (String, String) {
    let profile = assets
        .text("profiles/default.yaml")
        .expect("a default profile");
    let profile = yaml::from_str(profile).expect("profiles are YAML");
    let text = |key: &str| profile["spec"][key].as_str().unwrap_or("-").to_owned();
    (text("hub"), text("tag"))
}

/// `manifest generate` with the arguments of a case.
fn generate(arguments: &Value, folder: &Path, assets: &Assets) -> Result<String, String> {
    let mut inputs = Inputs::new(assets);
    let mut arguments = arguments
        .as_array()
        .expect("a list")
        .iter()
        .map(argument)
        .skip(2);
    while let Some(argument) = arguments.next() {
        let (flag, value) = argument
            .split_once('=')
            .filter(|(flag, _)| flag.starts_with("--"))
            .map_or((argument.clone(), None), |(flag, value)| {
                (flag.to_owned(), Some(value.to_owned()))
            });
        let mut value = || value.clone().or_else(|| arguments.next()).expect("a value");
        match flag.as_str() {
            "-f" | "--filename" => {
                let name = value();
                inputs.files.push(SourceText {
                    text: read(&folder.join(&name)),
                    name,
                });
            }
            "-s" | "--set" => inputs.set.push(value()),
            "-r" | "--revision" => inputs.revision = Some(value()),
            "-o" | "--output" => drop(value()),
            "--force" => inputs.force = true,
            other => return Err(format!("the test does not know the flag {other}")),
        }
    }
    let resolved = resolve(&inputs).map_err(|error| error.to_string())?;
    let rendered = render(&resolved, assets, &RenderOptions::default());
    Ok(manifest_yaml(&rendered.map_err(|error| error.to_string())?))
}

fn argument(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn selected_differences(
    case: &Value,
    got: Result<String, String>,
    folder: &Path,
    defaults: &[(&str, &str)],
) -> Vec<String> {
    let got = match got {
        Ok(got) => got,
        Err(error) => return vec![error],
    };
    let objects = |text: &str| -> Value {
        let documents = yaml::all_from_str(text).expect("manifests are YAML");
        let chosen = documents
            .into_iter()
            .filter(|object| is_selected(case, object));
        chosen
            .map(|object| compare::object(object, defaults))
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    let wanted = objects(&read(&folder.join(text(case, "expected_head"))));
    compare::differences(&wanted, &objects(&got), "")
}

fn expectation_differences(
    case: &Value,
    got: Result<String, String>,
    folder: &Path,
    assets: &Assets,
) -> Vec<String> {
    let objects =
        yaml::all_from_str(got.as_deref().unwrap_or_default()).expect("manifests are YAML");
    let expectations = case["expect"].as_array().expect("a list");
    let mut wrong = Vec::new();
    let fails = expectations
        .iter()
        .any(|expectation| expectation["exit"] == 1);
    for expectation in expectations {
        if let Some(arguments) = expectation.get("same_output_as") {
            let other = generate(arguments, folder, assets);
            wrong.extend((other != got).then(|| format!("not the output of {arguments}")));
        } else if let Some(pattern) = expectation["no_line_matches"].as_str() {
            let pattern = Regex::new(pattern).expect("a pattern");
            let lines = got.iter().flat_map(|text| text.lines());
            wrong.extend(
                lines
                    .filter(|line| pattern.is_match(line))
                    .map(str::to_owned),
            );
        } else {
            wrong.extend(expect::check(expectation, &objects).into_iter().flatten());
        }
    }
    match got {
        Err(error) if !fails => vec![error],
        // What fails after rendering (writing a file) is the program's to test.
        Ok(_)
            if fails
                && !expectations
                    .iter()
                    .any(|e| e["stderr_contains"] == "write manifest to") =>
        {
            vec!["did not fail".to_owned()]
        }
        _ => wrong,
    }
}
