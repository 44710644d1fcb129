//! The IstioOperator document against recorded facts of the peer: settings, merging, validation, versions, errors.
//!
//! The recordings are in the folder `install` of the folder that `MESHCTL_CONFORMANCE` names; without it the
//! suites are skipped, and say so.
#![expect(clippy::print_stdout, reason = "the suites print what passed")]

use std::fs;
use std::path::{Path, PathBuf};

use mesh_manifest::iop::{self, ClusterFacts, Inputs, SourceText};
use mesh_manifest::layer::{Layer, Layered, Origin};
use mesh_manifest::{Assets, set, validate, version};
use mesh_model::yaml;
use serde_json::{Value, json};

/// The hub and tag that the peer was built for.
const RECORDED: Option<(&str, &str)> = Some(("registry.istio.io/testing", "latest"));
/// How many of a hundred cases must pass.
const THRESHOLD: usize = 95;

#[test]
fn parse_value() {
    suite("install/units/parse-value.yaml", |case| {
        // `1e5` without quotes is a number in YAML; the peer's test has the text.
        let text = match &case["in"] {
            Value::Number(number) => format!("{:e}", number.as_f64().expect("a number")),
            other => text(other).to_owned(),
        };
        match set::parse_value(&text) {
            Ok(value) => same(&case["want"], &value).and(same_type(&case["type"], &value)),
            Err(error) => error_expected(case, &error.to_string()),
        }
    });
}

fn same_type(expected: &Value, value: &Value) -> Result<(), String> {
    let found = match value {
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_f64() => "float",
        Value::Number(_) => "int",
        _ => "string",
    };
    same(expected, &json!(found))
}

/// What the peer crashes on is recorded with a note, and is an error here.
fn error_expected(case: &Value, error: &str) -> Result<(), String> {
    let is_crash = text(&case["note"]).contains("crashes");
    if is_crash {
        Ok(())
    } else {
        Err(format!("fails: {error}"))
    }
}

#[test]
fn always_string() {
    suite("install/units/always-string.yaml", |case| {
        let path = text(&case["name"]);
        let path = path.strip_prefix("spec.").unwrap_or(path);
        let assignment = set::parse(&format!("{path}={}", text(&case["value"])))
            .map_err(|error| error.to_string())?;
        // On purpose: a hub or tag that would lose something as a number is a text (docs/differences.md).
        let is_image = path.ends_with("hub") || path.ends_with("tag");
        let is_lossy = is_image && case["want"].to_string().as_str() != text(&case["value"]);
        let expected = if is_lossy {
            &case["value"]
        } else {
            &case["want"]
        };
        same(expected, &assignment.value)
    });
}

#[test]
fn set_path() {
    suite("install/units/set-path.yaml", |case| {
        let mut document = layered(&case["base"]);
        let result = written(&mut document, case);
        match (result, case["error"].as_bool()) {
            (Err(_), Some(true)) => Ok(()),
            (Ok(()), None) => same(&case["out"], &document.to_json()),
            (result, _) => Err(format!("{result:?}")),
        }
    });
}

/// Writes the value of a case, or its flags.
fn written(document: &mut Layered, case: &Value) -> Result<(), set::Error> {
    let Some(flags) = case["flags"].as_array() else {
        let path = set::parse_path(text(&case["path"]))?;
        return set::write(document, None, &path, layered(&case["value"]));
    };
    for flag in flags {
        let assignment = set::parse(text(flag))?;
        set::write(document, None, &assignment.path, layered(&assignment.value))?;
    }
    Ok(())
}

#[test]
fn get_path() {
    suite("install/units/get-path.yaml", |case| {
        let document = layered(&case["base"]);
        let path = set::parse_path(text(&case["path"])).map_err(|error| error.to_string())?;
        let found = set::get(&document, &path).map_or(Value::Null, Layered::to_json);
        same(&case["out"], &found)
    });
}

#[test]
fn merge_from() {
    suite("install/units/merge-from.yaml", |case| {
        let mut merged = layered(&case["base"]);
        merged.merge(layered(&case["other"]));
        same(&case["want"], &merged.to_json())
    });
}

#[test]
fn versions() {
    suite("install/units/versions.yaml", |case| {
        match (
            version_answer(text(&case["op"]), text(&case["in"])),
            &case["error"],
        ) {
            (Ok(found), Value::Null) => same(&case["want"], &found),
            (Err(_), Value::Bool(true)) => Ok(()),
            (Err(error), expected) => same(expected, &json!(error.to_string())),
            (Ok(found), expected) => Err(format!("{found} instead of the error {expected}")),
        }
    });
}

fn version_answer(operation: &str, text: &str) -> Result<Value, version::Malformed> {
    Ok(match operation {
        "parse" => {
            let version: version::Version = text.parse()?;
            json!([version.major, version.minor, version.patch, version.suffix])
        }
        "is_version_string" => json!(version::is_version(text)),
        "tag_to_version" => json!(version::of_tag(text)?),
        "k8s_minor" => json!(version::kubernetes_minor(text)?),
        "k8s_supported" => json!(version::is_supported_kubernetes(text)?),
        other => panic!("unknown operation {other}"),
    })
}

#[test]
fn validation() {
    suite("install/units/validation.yaml", |case| {
        let cluster = cluster(&case["cluster"]);
        let report = validate::document(&layered(&case["iop"]), cluster.as_ref());
        let texts = |problems: &[validate::Problem]| {
            let mut texts: Vec<_> = problems
                .iter()
                .map(|problem| problem.text.clone())
                .collect();
            texts.sort();
            json!(texts)
        };
        same(&expected_texts(&case["errors"]), &texts(&report.errors))?;
        same(&expected_texts(&case["warnings"]), &texts(&report.warnings))
    });
}

/// The recorded texts, sorted, without the names of the decoders that the peer puts before some of them.
fn expected_texts(texts: &Value) -> Value {
    let texts = texts.as_array().map_or(&[][..], Vec::as_slice);
    let mut texts: Vec<_> = texts
        .iter()
        .map(|problem| label(text(problem)).to_owned())
        .collect();
    texts.sort();
    json!(texts)
}

/// A message of the peer without the steps that led to it.
fn label(mut message: &str) -> &str {
    let steps = [
        "Error: ",
        "merge inputs: ",
        "could not unmarshal: ",
        "error unmarshaling JSON: while decoding JSON: ",
        "failed to convert to proto. ",
        "json: ",
    ];
    while let Some(rest) = steps.iter().find_map(|step| message.strip_prefix(step)) {
        message = rest;
    }
    message
}

fn cluster(objects: &Value) -> Option<ClusterFacts> {
    let objects = objects.as_array()?;
    let of_kind = |kind: &str| {
        objects
            .iter()
            .find(|object| object["kind"] == kind)
            .cloned()
    };
    Some(ClusterFacts {
        felix_configuration: of_kind("FelixConfiguration"),
        cilium_config: of_kind("ConfigMap"),
        ..ClusterFacts::default()
    })
}

/// The recorded failures of `manifest generate` that concern the document: same verdict, and the peer's label.
#[test]
fn errors() {
    let Some(assets) = profiles() else {
        return println!("errors: skipped, there are no profiles");
    };
    let Some(root) = conformance() else { return };
    let folder = root.join("install/golden");
    let mut score = Score::new("install/golden/errors.yaml");
    for case in cases(&folder.join("errors.yaml")) {
        if let Some(inputs) = inputs(&case, &folder, &assets) {
            score.add(&case, error_verdict(&case, &inputs));
        }
    }
    score.finish();
}

fn error_verdict(case: &Value, inputs: &Inputs<'_>) -> Result<(), String> {
    let message = label(text(&case["stderr"]));
    // Rendering fails, not the document; or on purpose: a selector finds the items of the profile.
    let is_valid =
        case["exit"] == 0 || message.starts_with("helm render") || message.starts_with("element ");
    match iop::resolve(inputs) {
        Ok(_) if is_valid => Ok(()),
        Ok(_) => Err(format!("is accepted, but: {message}")),
        Err(error) if is_valid => Err(format!("is refused: {error}")),
        Err(error) => same_meaning(message, &error.to_string()),
    }
}

/// Whether our message has the peer's label, up to where the peer tells of its own types and files.
fn same_meaning(peer: &str, ours: &str) -> Result<(), String> {
    let needles: Vec<&str> = match peer {
        _ if peer.contains("not a map") => vec!["there is no path"],
        _ if peer.contains("nonsense") => vec!["unknown field \"nonsense\""],
        _ if peer.contains("cannot unmarshal") || peer.starts_with("bad StructValue") => {
            vec!["expected ", "found "]
        }
        _ if peer.starts_with("invalid character") => vec!["expected a whole number"],
        _ if peer.starts_with("quantities must") => vec!["expected a quantity"],
        _ if peer.starts_with("invalid value inressGateways") => {
            vec!["invalid value ingressGateways.name: "]
        }
        _ if peer.starts_with("profile ") => vec![peer.split(": ").next().unwrap_or(peer)],
        _ if peer.contains("'Kind' is missing") => vec!["has no `kind`"],
        _ if peer.contains("converting YAML") => vec![":2:"],
        _ if peer.contains("contains multiple") => vec!["contains multiple IstioOperator"],
        _ if peer.starts_with("bad tag") => vec!["bad tag: ", "only contain the characters"],
        _ if peer.starts_with("invalid schema") => {
            vec!["cni.seccompProfile", "\"a\"", "pilot.affinity", "\"foo\""]
        }
        _ => peer
            .split(", ")
            .filter(|part| !part.contains("65535]"))
            .collect(),
    };
    let missing = needles.iter().find(|needle| !ours.contains(**needle));
    missing.map_or(Ok(()), |needle| Err(format!("{ours:?} lacks {needle:?}")))
}

/// Every document that the peer renders is valid, and only those.
#[test]
fn accepted() {
    let Some(assets) = profiles() else {
        return println!("accepted: skipped, there are no profiles");
    };
    let Some(root) = conformance() else { return };
    for folder in ["install/golden", "install/manifest-generate"] {
        let mut score = Score::new(&format!("{folder}/cases.yaml"));
        for case in cases(&root.join(folder).join("cases.yaml")) {
            if let Some(inputs) = inputs(&case, &root.join(folder), &assets) {
                let result = iop::resolve(&inputs)
                    .map(drop)
                    .map_err(|error| error.to_string());
                score.add(&case, as_expected(&case, result));
            }
        }
        score.finish();
    }
}

/// The values that a document is translated to, for the recordings of `manifest translate` that have those of base.
#[test]
fn translated_values() {
    let Some(assets) = profiles() else {
        return println!("translate: skipped, there are no profiles");
    };
    let Some(root) = conformance() else { return };
    let folder = root.join("install/golden");
    let mut score = Score::new("install/golden/translate/cases.yaml");
    for case in cases(&folder.join("translate/cases.yaml")) {
        let file = folder.join(text(&case["saved"])).join("base-values.yaml");
        let Ok(expected) = fs::read_to_string(file) else {
            continue;
        };
        let expected = yaml::from_str(&expected).expect("values are YAML");
        let inputs = inputs(&case, &folder, &assets).expect("arguments that are known");
        let result = iop::resolve(&inputs).map_err(|error| error.to_string());
        score.add(
            &case,
            result.and_then(|resolved| same(&expected, resolved.values())),
        );
    }
    score.finish();
}

fn as_expected(case: &Value, result: Result<(), String>) -> Result<(), String> {
    let expectations = case["expect"].as_array().map_or(&[][..], Vec::as_slice);
    let fails = expectations
        .iter()
        .any(|expectation| expectation["exit"] == 1);
    match result {
        Err(_) if fails => Ok(()),
        Ok(()) if fails => Err("is accepted".to_owned()),
        result => result,
    }
}

/// The inputs that the arguments of a case stand for; `None` when the case is about something else.
fn inputs<'a>(case: &Value, folder: &Path, assets: &'a Assets) -> Option<Inputs<'a>> {
    let args: Vec<&str> = case["args"].as_array()?.iter().map(text).collect();
    let ["manifest", "generate" | "translate", flags @ ..] = args.as_slice() else {
        return None;
    };
    let mut inputs = Inputs::new(assets);
    (inputs.hub, inputs.tag) = RECORDED
        .map(|(hub, tag)| (hub.to_owned(), tag.to_owned()))
        .unzip();
    inputs.force = flags.contains(&"--force");
    let flags: Vec<&str> = flags
        .iter()
        .copied()
        .filter(|flag| *flag != "--force")
        .collect();
    for flag in flags.chunks(2) {
        match *flag {
            ["--set", setting] => inputs.set.push(setting.to_owned()),
            ["--revision", revision] => inputs.revision = Some(revision.to_owned()),
            ["-o", _] if args[1] == "translate" => {}
            ["-f", name] => inputs.files.push(source(folder, name)?),
            _ => return None,
        }
    }
    Some(inputs)
}

fn source(folder: &Path, name: &str) -> Option<SourceText> {
    let text = fs::read_to_string(folder.join(name)).ok()?;
    Some(SourceText {
        name: name.to_owned(),
        text,
    })
}

/// The profiles of the repository.
fn profiles() -> Option<Assets> {
    let folder = std::env::var_os("MESHCTL_TEST_MANIFESTS").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."));
    let mut assets = Assets::new();
    for entry in fs::read_dir(folder.join("profiles")).ok()?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        assets.insert(format!("profiles/{name}"), fs::read(entry.path()).ok()?);
    }
    Some(assets).filter(|assets| !assets.is_empty())
}

fn layered(value: &Value) -> Layered {
    let value = if value.is_null() {
        json!({})
    } else {
        value.clone()
    };
    Layered::new(value, &Origin::of(Layer::BuiltIn))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Equal as JSON, where 1 and 1.0 are one number.
fn same(expected: &Value, found: &Value) -> Result<(), String> {
    let is_same = match (expected.as_f64(), found.as_f64()) {
        (Some(expected), Some(found)) => expected == found,
        _ => expected == found,
    };
    if is_same {
        Ok(())
    } else {
        Err(format!("expected {expected}, found {found}"))
    }
}

fn conformance() -> Option<PathBuf> {
    let root = std::env::var_os("MESHCTL_CONFORMANCE").map(PathBuf::from);
    if root.is_none() {
        println!("skipped: MESHCTL_CONFORMANCE is not set");
    }
    root
}

fn cases(file: &Path) -> Vec<Value> {
    let text =
        fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let document = yaml::from_str(&text).expect("cases are YAML");
    document["cases"]
        .as_array()
        .expect("a list of cases")
        .clone()
}

/// Runs all cases of a file.
fn suite(file: &str, check: impl Fn(&Value) -> Result<(), String>) {
    let Some(root) = conformance() else { return };
    let mut score = Score::new(file);
    for case in cases(&root.join(file)) {
        score.add(&case, check(&case));
    }
    score.finish();
}

/// Counts what passes and prints what does not.
struct Score {
    suite: String,
    passed: usize,
    total: usize,
}

impl Score {
    fn new(suite: &str) -> Self {
        Self {
            suite: suite.to_owned(),
            passed: 0,
            total: 0,
        }
    }

    fn add(&mut self, case: &Value, result: Result<(), String>) {
        self.total += 1;
        match result {
            Ok(()) => self.passed += 1,
            Err(error) => println!("{}: {}: {error}", self.suite, case["name"]),
        }
    }

    fn finish(self) {
        let Self {
            suite,
            passed,
            total,
        } = self;
        println!("{suite}: {passed} of {total}");
        assert!(
            total > 0 && passed * 100 >= total * THRESHOLD,
            "{suite}: {passed} of {total}"
        );
    }
}
