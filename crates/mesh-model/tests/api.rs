//! The description of Istio's API against its generated definitions, against recorded ones and against recorded
//! objects. Recordings are in the folder that `MESHCTL_CONFORMANCE` names; those tests are skipped without it.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "the whole file is a test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use mesh_model::api::{self, Kind};
use mesh_model::{kind, yaml};
use serde_json::Value;

/// The generated definitions, which the base chart installs.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../templates/base/files/crds")
}

fn text(kind: &Kind) -> String {
    api::crd(kind).to_string() + "\n"
}

/// `UPDATE=1` writes them.
#[test]
fn definitions_are_fresh() {
    let update = std::env::var_os("UPDATE").is_some_and(|value| value == "1");
    let mut expected = BTreeSet::new();
    for kind in api::kinds() {
        let name = format!("{}.json", kind.definition_name());
        let path = folder().join(&name);
        if update {
            std::fs::create_dir_all(folder()).unwrap();
            std::fs::write(&path, text(kind)).unwrap();
        }
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            found == text(kind),
            "{} is stale: run this test with UPDATE=1",
            path.display()
        );
        expected.insert(name);
    }
    let files = std::fs::read_dir(folder()).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    assert_eq!(names.collect::<BTreeSet<_>>(), expected);
}

/// The table of kinds, which knows more than Istio's, says the same.
#[test]
fn the_table_of_kinds_agrees() {
    for described in api::kinds() {
        let api_version = format!("{}/", described.group);
        let known = kind::Kind::of(&api_version, described.name).expect(described.name);
        assert_eq!(known.plural, described.plural);
        assert_eq!(known.short_names, described.short_names);
        let versions: BTreeSet<_> = described
            .versions
            .iter()
            .map(|version| version.name)
            .collect();
        assert_eq!(
            versions,
            known.versions.iter().copied().collect(),
            "{}",
            described.name
        );
    }
}

fn recorded(suite: &str) -> Option<PathBuf> {
    let root = std::env::var_os("MESHCTL_CONFORMANCE");
    if root.is_none() {
        println!("{suite}: skipped, MESHCTL_CONFORMANCE is not set");
    }
    root.map(PathBuf::from)
}

/// Prints and checks a suite: at most one in a hundred may miss.
fn report(suite: &str, passed: usize, total: usize, misses: &[String]) {
    println!("{suite}: {passed} of {total}");
    for miss in misses.iter().take(20) {
        println!("  {miss}");
    }
    assert!(passed * 100 >= total * 99, "{suite}: {passed} of {total}");
}

/// Compares the definitions with those of a recorded run: names and versions, fields with their types, and what
/// values must keep to. What only one side has counts as missed; words are our own.
#[test]
fn crds() {
    let Some(root) = recorded("crds") else { return };
    let text =
        std::fs::read_to_string(root.join("install/golden/base-untemplated-crds.yaml")).unwrap();
    let documents = yaml::all_from_str(&text).unwrap();
    let recorded = documents
        .iter()
        .filter(|each| each["kind"] == "CustomResourceDefinition");
    let wanted = recorded.fold(Facts::default(), |facts, crd| facts.with(crd));
    let crds: Vec<Value> = api::kinds().iter().map(api::crd).collect();
    let found = crds
        .iter()
        .fold(Facts::default(), |facts, crd| facts.with(crd));
    compare("crd-names", &wanted.names, &found.names);
    compare("crd-fields", &wanted.fields, &found.fields);
    compare(
        "crd-validations (ranges, patterns, enums, one-of, CEL)",
        &wanted.validations,
        &found.validations,
    );
}

type Table = BTreeMap<String, Value>;

fn compare(suite: &str, wanted: &Table, found: &Table) {
    assert!(!wanted.is_empty(), "{suite}: nothing recorded");
    let keys: BTreeSet<&String> = wanted.keys().chain(found.keys()).collect();
    let misses = keys
        .iter()
        .filter(|key| wanted.get(**key) != found.get(**key));
    let misses: Vec<String> = misses
        .map(|key| format!("{key}: {:?} / {:?}", wanted.get(*key), found.get(*key)))
        .collect();
    report(suite, keys.len() - misses.len(), keys.len(), &misses);
}

/// What definitions say, one entry for each thing that can be right or wrong.
#[derive(Default)]
struct Facts {
    names: Table,
    fields: Table,
    validations: Table,
}

impl Facts {
    fn with(mut self, crd: &Value) -> Self {
        let name = crd["metadata"]["name"].as_str().unwrap();
        self.names
            .insert(format!("{name} metadata"), crd["metadata"].clone());
        for key in ["group", "names", "scope"] {
            self.names
                .insert(format!("{name} {key}"), crd["spec"][key].clone());
        }
        for (index, version) in crd["spec"]["versions"]
            .as_array()
            .unwrap()
            .iter()
            .enumerate()
        {
            let mut rest = version.clone();
            let schema = rest.as_object_mut().unwrap().remove("schema").unwrap();
            for column in rest["additionalPrinterColumns"]
                .as_array_mut()
                .into_iter()
                .flatten()
            {
                column.as_object_mut().unwrap().remove("description");
            }
            self.names.insert(format!("{name} version {index}"), rest);
            let path = format!("{name} {}", version["name"]);
            self.schema(&schema["openAPIV3Schema"], &path);
        }
        self
    }

    fn schema(&mut self, schema: &Value, path: &str) {
        let mut kind = serde_json::Map::new();
        for (key, value) in schema.as_object().unwrap() {
            match key.as_str() {
                "description" => {}
                "properties" => {
                    for (name, field) in value.as_object().unwrap() {
                        self.schema(field, &format!("{path}.{name}"));
                    }
                }
                "items" => self.schema(value, &format!("{path}[]")),
                "additionalProperties" => self.schema(value, &format!("{path}{{}}")),
                "type"
                | "format"
                | "nullable"
                | "x-kubernetes-int-or-string"
                | "x-kubernetes-preserve-unknown-fields"
                | "x-kubernetes-list-type" => {
                    kind.insert(key.clone(), value.clone());
                }
                "x-kubernetes-validations" => self.rules(value, path),
                _ => drop(
                    self.validations
                        .insert(format!("{path} {key}"), value.clone()),
                ),
            }
        }
        self.fields.insert(path.to_owned(), kind.into());
    }

    fn rules(&mut self, rules: &Value, path: &str) {
        for rule in rules.as_array().unwrap() {
            assert!(
                rule["message"].is_string(),
                "{path}: a rule without message"
            );
            let rule = canonical(rule["rule"].as_str().unwrap());
            let before = self
                .validations
                .insert(format!("{path} rule {rule}"), Value::Null);
            assert_eq!(before, None, "{path}: {rule} stands twice");
        }
    }
}

/// An expression with single spaces and sorted lists of texts, whose order says nothing.
fn canonical(rule: &str) -> String {
    let words: Vec<&str> = rule.split_whitespace().collect();
    let parts = words.join(" ");
    let parts = parts
        .split_inclusive(['[', ']'])
        .map(|part| match part.strip_suffix(']') {
            Some(list) if list.starts_with('"') => {
                let mut items: Vec<&str> = list.split(", ").collect();
                items.sort_unstable();
                items.join(", ") + "]"
            }
            _ => part.to_owned(),
        });
    parts.collect()
}

/// Recorded objects that an API server refuses are refused, and those that are valid in every way are not.
///
/// A few of the latter are: the control plane's decoder takes null list items, enums by number and numbers as text,
/// and an API server does not. A recorded wording differs where a null was checked that an API server drops first.
#[test]
fn refusals() {
    let Some(root) = recorded("crd-refusals") else {
        return;
    };
    let (mut refused, mut accepted, mut worded) = (Vec::new(), Vec::new(), Vec::new());
    for kind in api::kinds() {
        let file = root.join(format!("validation/{}.json", kind.singular()));
        let cases: Vec<Value> =
            serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        for case in cases {
            let violations =
                api::validate(kind, &serde_json::json!({ "spec": case["spec"] }).into());
            let says = case["crdRejects"].as_str();
            if let Some(words) = says.filter(|words| is_servers(words)) {
                let said = violations
                    .iter()
                    .any(|violation| violation.to_string().contains(words));
                worded.push((case["id"].clone(), said, violations.clone()));
            }
            match (says, case["expect"]["valid"] == true) {
                (Some(_), _) => {
                    refused.push((case["id"].clone(), !violations.is_empty(), violations))
                }
                (None, true) => {
                    accepted.push((case["id"].clone(), violations.is_empty(), violations))
                }
                (None, false) => {}
            }
        }
    }
    summary("crd-refused", &refused, 100);
    summary("crd-accepted", &accepted, 98);
    summary("crd-wording", &worded, 90);
}

/// Whether a recorded text is the API server's own and not the message of a rule.
fn is_servers(text: &str) -> bool {
    [
        "in body",
        "Required value",
        "Unsupported value",
        "Duplicate value",
    ]
    .iter()
    .any(|words| text.contains(words))
}

fn summary(suite: &str, results: &[(Value, bool, Vec<api::Violation>)], percent: usize) {
    let passed = results.iter().filter(|(_, passed, _)| *passed).count();
    println!("{suite}: {passed} of {}", results.len());
    for (id, _, violations) in results.iter().filter(|(_, passed, _)| !passed) {
        let texts: Vec<String> = violations.iter().map(ToString::to_string).collect();
        println!("  {id}: {}", texts.join("; "));
    }
    assert!(
        !results.is_empty() && passed * 100 >= results.len() * percent,
        "{suite}"
    );
}
