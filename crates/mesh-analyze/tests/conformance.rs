//! The peer's recorded analyses: the same codes on the same objects.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "tests may fail and say what they count"
)]

use mesh_analyze::{Options, Profile, RULES, Rule, Setting, analyze};
use mesh_model::finding::Finding;
use mesh_model::mesh::{Mesh, MeshBuilder};
use mesh_model::object::{Object, Origin, from_text};
use mesh_model::yaml;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Cases that do not pass, with the reason.
const KNOWN_MISSES: &[(&str, &str)] = &[];

fn folder() -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("MESHCTL_CONFORMANCE") else {
        println!("skipped: MESHCTL_CONFORMANCE is not set");
        return None;
    };
    Some(PathBuf::from(folder).join("analyze"))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn cases(folder: &Path, file: &str) -> Vec<Value> {
    serde_json::from_str(&read(&folder.join(file))).unwrap()
}

/// Of objects with one name the last one counts, as in the peer's file source.
fn mesh<'a>(folder: &Path, files: impl Iterator<Item = &'a str>) -> Mesh {
    let mut objects: Vec<Object> = Vec::new();
    for file in files {
        let found = from_text(file, &read(&folder.join(file)));
        objects.extend(found.into_iter().filter_map(Result::ok));
    }
    let last_first = objects.into_iter().rev();
    last_first
        .fold(MeshBuilder::default(), MeshBuilder::object)
        .build()
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

fn setting(folder: &Path, file: &Value) -> Option<Setting> {
    let file = file.as_str()?;
    Some(Setting {
        value: yaml::from_str(&read(&folder.join(file))).unwrap().into(),
        origin: Origin::File {
            path: file.into(),
            line: 1,
            column: 1,
        },
    })
}

fn options<'a>(folder: &Path, case: &Value) -> Options<'a> {
    Options {
        rules: Rule::of_profile(Profile::Istio),
        mesh_config: setting(folder, &case["meshConfigFile"]),
        mesh_networks: setting(folder, &case["meshNetworksFile"]),
        assume_ingress: true,
        now: Some(SystemTime::now()),
        ..Options::default()
    }
}

fn resource(finding: &Finding) -> String {
    let Some(place) = &finding.place else {
        return String::new();
    };
    let object = &place.object;
    match object.namespace.as_str() {
        "" => format!("{} {}", object.kind, object.name),
        namespace => format!("{} {namespace}/{}", object.kind, object.name),
    }
}

type Counts = BTreeMap<(String, String, String), i64>;

fn difference(expected: &Value, found: &[Finding]) -> Vec<String> {
    let mut counts = Counts::new();
    for message in expected.as_array().unwrap() {
        let field = |name: &str| message[name].as_str().unwrap_or_default().to_owned();
        *counts
            .entry((field("code"), field("level"), field("resource")))
            .or_default() += 1;
    }
    for finding in found {
        let key = (
            finding.code.to_owned(),
            finding.level.to_string(),
            resource(finding),
        );
        *counts.entry(key).or_default() -= 1;
    }
    let differing = counts.into_iter().filter(|(_, count)| *count != 0);
    differing
        .map(|((code, level, resource), count)| {
            let what = if count > 0 { "missing" } else { "extra" };
            format!("  {what} {} x {level} {code} {resource}", count.abs())
        })
        .collect()
}

/// Lines of findings beside those of the peer.
#[derive(Default)]
struct Lines {
    same: usize,
    /// The peer points to the object, we to a part of it.
    finer: usize,
    /// The peer counts one line too many: after a `---` that begins a file or follows another, and in the items of a
    /// list.
    shifted: usize,
    misses: Vec<String>,
}

impl Lines {
    fn compare(&mut self, folder: &Path, id: &str, expected: &Value, found: &[Finding]) {
        for message in expected.as_array().unwrap() {
            let field = |name: &str| message[name].as_str().unwrap_or_default();
            let Some(line) = message["line"]
                .as_u64()
                .filter(|_| message["unstable"].is_null())
            else {
                continue;
            };
            let is_meant = |finding: &&Finding| {
                finding.code == field("code") && resource(finding) == field("resource")
            };
            let own: Vec<u64> = found.iter().filter(is_meant).filter_map(line_of).collect();
            let document = Document::around(&read(&folder.join(field("file"))), line);
            if own.contains(&line) {
                self.same += 1;
            } else if document.is_finer(line, &own) {
                self.finer += 1;
            } else if document.is_shifted && own.contains(&(line - 1)) {
                self.shifted += 1;
            } else {
                self.misses.push(format!(
                    "{id} {} {}: line {line}, ours {own:?}",
                    field("code"),
                    field("resource")
                ));
            }
        }
    }

    fn all(&self) -> usize {
        self.same + self.finer + self.shifted + self.misses.len()
    }
}

/// A document of a file as the peer sees it.
struct Document {
    /// The first line that is not blank.
    start: u64,
    end: u64,
    is_shifted: bool,
    is_list: bool,
}

impl Document {
    fn around(text: &str, line: u64) -> Self {
        let lines: Vec<(u64, &str)> = (1..).zip(text.lines()).collect();
        let separators = lines
            .iter()
            .filter(|(_, text)| text.trim_end() == "---")
            .map(|(number, _)| *number);
        let before = separators
            .clone()
            .filter(|number| *number < line)
            .max()
            .unwrap_or(0);
        let end = separators
            .clone()
            .filter(|number| *number > line)
            .min()
            .unwrap_or(u64::MAX);
        let own = || {
            lines
                .iter()
                .filter(|(number, _)| (before + 1..end).contains(number))
        };
        let start = own()
            .find(|(_, text)| !text.trim().is_empty())
            .map_or(line, |(number, _)| *number);
        let is_separator = |number| separators.clone().any(|other| other == number);
        let is_list = own().any(|(_, text)| text.trim_end() == "kind: List");
        Self {
            start,
            end,
            is_list,
            is_shifted: is_list || before == 1 || is_separator(before.wrapping_sub(1)),
        }
    }

    /// Whether the peer points to the first line of an object and we to a later one of it.
    fn is_finer(&self, line: u64, own: &[u64]) -> bool {
        let is_start = line == self.start || self.is_list;
        is_start && own.iter().any(|own| *own > line && self.contains(*own))
    }

    fn contains(&self, line: u64) -> bool {
        (self.start..self.end).contains(&line)
    }
}

fn line_of(finding: &Finding) -> Option<u64> {
    match &finding.place.as_ref()?.origin {
        Origin::File { line, .. } => u64::try_from(*line).ok(),
        _ => None,
    }
}

/// Runs cases and fails on a miss that is not listed.
fn check(
    name: &str,
    folder: &Path,
    cases: &[Value],
    (expected, detail): (&str, &str),
    run: impl Fn(&Value) -> Vec<Finding>,
) {
    let (mut passed, mut failed) = (0, Vec::new());
    let mut lines = Lines::default();
    for case in cases {
        let id = case["id"].as_str().unwrap();
        let found = run(case);
        let misses = difference(&case[expected], &found);
        if misses.is_empty() {
            passed += 1;
            lines.compare(folder, id, &case[detail], &found);
        } else {
            println!("{id} {}\n{}", case["name"], misses.join("\n"));
            failed.push(id);
        }
    }
    println!("{name}: passed {passed} of {}", cases.len());
    let Lines {
        same,
        finer,
        shifted,
        misses,
    } = &lines;
    println!(
        "{name}: of {} lines {same} are the peer's, {finer} finer, {shifted} one less",
        lines.all()
    );
    failed.retain(|id| !KNOWN_MISSES.iter().any(|(known, _)| known == id));
    assert!(
        failed.is_empty(),
        "{name}: not listed as known misses: {failed:?}"
    );
    assert!(misses.is_empty(), "{name}: lines:\n{}", misses.join("\n"));
}

#[test]
fn each_rule_by_itself() {
    let Some(folder) = folder() else { return };
    let cases = cases(&folder, "cases.json");
    check(
        "each rule by itself",
        &folder,
        &cases,
        ("expected", "detail"),
        |case| {
            let name = case["analyzer"].as_str().unwrap();
            let rule = RULES.iter().find(|rule| rule.name == name);
            let rule = rule.unwrap_or_else(|| panic!("no rule {name}"));
            let options = options(&folder, case);
            let options = Options {
                rules: vec![*rule],
                ..options
            };
            if case["clusters"].is_object() {
                return in_clusters(&folder, case, options);
            }
            analyze(&mesh(&folder, texts(&case["inputFiles"])), &options)
        },
    );
}

fn in_clusters(folder: &Path, case: &Value, options: Options) -> Vec<Finding> {
    let clusters = case["clusters"].as_object().unwrap().iter();
    let clusters: Vec<(&String, Mesh)> = clusters
        .map(|(name, files)| (name, mesh(folder, texts(files))))
        .collect();
    let (first, others) = clusters.split_first().unwrap();
    let others = others.iter().map(|(name, mesh)| mesh_analyze::Cluster {
        name: name.as_str().into(),
        mesh,
    });
    let options = Options {
        clusters: others.collect(),
        cluster: first.0.as_str().into(),
        rules: options.rules,
        ..Options::default()
    };
    analyze(&first.1, &options)
}

#[test]
fn all_rules() {
    let Some(folder) = folder() else { return };
    let cases = cases(&folder, "golden_all_analyzers.json");
    check(
        "all rules",
        &folder,
        &cases,
        ("messages", "messages"),
        |case| {
            analyze(
                &mesh(&folder, texts(&case["inputFiles"])),
                &options(&folder, case),
            )
        },
    );
}
