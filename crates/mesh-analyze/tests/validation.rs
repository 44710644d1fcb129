//! The conformance vectors of validation: as many errors and warnings as Istio's own code reports.
//!
//! Messages are in our own words, so counts are compared; warnings with a code of their own by code and arguments.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "the whole file is a test"
)]

use std::path::PathBuf;

use mesh_analyze::schema::{self, Base, Options};
use mesh_model::finding::Level;
use mesh_model::object::{Object, Origin};
use serde_json::{Value, json};

/// Vectors that do not pass, with the reason.
const KNOWN_MISSES: &[(&str, &str)] = &[];

fn folder() -> Option<PathBuf> {
    let Some(root) = std::env::var_os("MESHCTL_CONFORMANCE") else {
        eprintln!("skipped: MESHCTL_CONFORMANCE is not set");
        return None;
    };
    Some(PathBuf::from(root).join("validation"))
}

fn vectors(file: &str) -> Vec<Value> {
    let Some(folder) = folder() else {
        return Vec::new();
    };
    let text = std::fs::read_to_string(folder.join(file)).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// What a vector expects and what was found, in a form that can be compared.
#[derive(Debug, PartialEq)]
enum Verdict {
    Undecoded,
    Counts {
        errors: usize,
        warnings: usize,
        codes: Vec<String>,
    },
}

fn expected(expect: &Value) -> Verdict {
    if expect.get("parseError").is_some() {
        return Verdict::Undecoded;
    }
    let list = |field: &str| expect[field].as_array().cloned().unwrap_or_default();
    let coded = list("warnings").into_iter().filter(Value::is_object);
    let mut codes: Vec<String> = coded
        .map(|warning| {
            let code = match warning["type"].as_str().unwrap_or_default() {
                "VirtualServiceUnreachableRule" => "IST0130",
                "VirtualServiceIneffectiveMatch" => "IST0131",
                other => other,
            };
            format!("{code} {}", warning["args"])
        })
        .collect();
    codes.sort();
    Verdict::Counts {
        errors: list("errors").len(),
        warnings: list("warnings").len(),
        codes,
    }
}

fn found(outcome: &schema::Outcome) -> Verdict {
    if !outcome.is_decoded {
        return Verdict::Undecoded;
    }
    let count = |level| {
        let problems = outcome.problems.iter();
        problems.filter(|problem| problem.level == level).count()
    };
    let coded = outcome
        .problems
        .iter()
        .filter_map(|problem| problem.code.as_ref());
    let mut codes: Vec<String> = coded
        .map(|(code, arguments)| format!("{code} {}", json!(arguments)))
        .collect();
    codes.sort();
    Verdict::Counts {
        errors: count(Level::Error),
        warnings: count(Level::Warning),
        codes,
    }
}

fn object(vector: &Value) -> Object {
    let body = json!({
        "apiVersion": vector["apiVersion"],
        "kind": vector["kind"],
        "metadata": vector["metadata"],
        "spec": vector["spec"],
    });
    let cluster = Origin::Cluster {
        context: "test".into(),
    };
    Object::from_json(body, cluster).unwrap()
}

/// What is different from the vector, when something is.
fn difference(vector: &Value) -> Option<String> {
    let object = object(vector);
    let compare = |options, expect: &Value| {
        let outcome = schema::check_with(&object, options).expect("a kind of Istio's API");
        let (expected, found) = (expected(expect), found(&outcome));
        (expected != found).then(|| {
            let problems: Vec<String> = outcome
                .problems
                .iter()
                .map(|problem| {
                    format!(
                        "\n      {} {}: {}",
                        problem.level,
                        problem.path.join("."),
                        problem.message
                    )
                })
                .collect();
            format!("expected {expect}, found {found:?}{}", problems.concat())
        })
    };
    let strict = compare(Options::STRICT, &vector["expect"]);
    let lenient = vector.get("expectInAnalyzer").and_then(|expect| {
        let difference = compare(Options::LENIENT, expect)?;
        Some(format!("in analyze: {difference}"))
    });
    let refused = vector.get("crdRejects").and_then(|why| {
        let kind = mesh_model::api::kind(object.group(), &object.kind)?;
        let violations = mesh_model::api::validate(kind, &object.body);
        violations
            .is_empty()
            .then(|| format!("the definition refuses it: {why}"))
    });
    strict.or(lenient).or(refused)
}

/// Runs the vectors of a file and tells how many pass.
fn run(file: &str, difference: impl Fn(&Value) -> Option<String>) {
    let vectors = vectors(file);
    let mut unexpected = Vec::new();
    let mut passed = 0;
    for vector in &vectors {
        let id = vector["id"].as_str().unwrap_or_default();
        let known = KNOWN_MISSES.iter().find(|(miss, _)| *miss == id);
        match (difference(vector), known) {
            (None, None) => passed += 1,
            (None, Some(_)) => unexpected.push(format!("{id} passes now: remove it from the list")),
            (Some(_), Some((_, why))) => println!("known miss {id}: {why}"),
            (Some(difference), None) => {
                unexpected.push(format!(
                    "{id} ({}): {difference}",
                    vector["case"].as_str().unwrap_or_default()
                ));
            }
        }
    }
    println!("{file}: passed {passed} of {}", vectors.len());
    assert!(unexpected.is_empty(), "{}", unexpected.join("\n  "));
}

macro_rules! files {
    ($($name:ident)*) => {$(
        #[test]
        fn $name() {
            run(concat!(stringify!($name), ".json"), difference);
        }
    )*};
}

files! {
    authorizationpolicy destinationrule envoyfilter gateway peerauthentication proxyconfig requestauthentication
    serviceentry sidecar telemetry trafficextension virtualservice wasmplugin workloadentry workloadgroup
}

fn config_difference(vector: &Value) -> Option<String> {
    let spec = &vector["spec"];
    let base = match vector["base"].as_str() {
        Some("istio-defaults") => Base::Defaults,
        _ => Base::Nothing,
    };
    let problems = match vector["kind"].as_str().unwrap_or_default() {
        "MeshConfig" => schema::check_mesh_config(&spec.clone().into(), base),
        "MeshConfig.defaultConfig" => schema::check_proxy_config(&spec.clone().into(), base),
        _ => schema::check_mesh_networks(&spec.clone().into()),
    };
    let outcome = schema::Outcome {
        is_decoded: true,
        problems,
    };
    let (expected, found) = (expected(&vector["expect"]), found(&outcome));
    (expected != found).then(|| format!("expected {}, found {outcome:?}", vector["expect"]))
}

#[test]
fn mesh_config() {
    run("meshconfig.json", config_difference);
    run("meshconfig-defaultconfig.json", config_difference);
    run("meshnetworks.json", config_difference);
}
