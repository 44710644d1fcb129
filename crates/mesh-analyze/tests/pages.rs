//! The pages of codes, `docs/codes/`: every code has one, its bad example is found and its good example is not.
#![allow(clippy::unwrap_used, reason = "tests may fail")]

use mesh_analyze::{CODES, Cluster, Code, Options, Profile, RULES, Rule, Setting, analyze};
use mesh_model::finding::{Finding, Level};
use mesh_model::mesh::{Mesh, MeshBuilder};
use mesh_model::object::{Origin, from_text};
use mesh_model::yaml;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, UNIX_EPOCH};

const HEADINGS: [&str; 5] = ["Meaning", "Effect", "Example", "Fix", "Suppress"];

/// Codes that no rule of `analyze` reports: other commands do, or nothing does.
const ELSEWHERE: [&str; 8] = [
    "IST0001", "IST0141", "IST0142", "IST0143", "IST0156", "IST0168", "IST0169", "IST0172",
];

/// The codes that rules report.
fn reported() -> BTreeSet<&'static str> {
    let rules = RULES.iter().flat_map(|rule| rule.codes);
    rules.map(|code| code.id).collect()
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/codes")
}

fn page(code: &Code) -> String {
    fs::read_to_string(folder().join(code.page())).unwrap_or_default()
}

/// The text of each fenced block by the word behind `yaml`.
fn examples(page: &str) -> BTreeMap<&str, &str> {
    let blocks = page.split("\n```yaml ").skip(1);
    blocks
        .map(|block| {
            let (name, rest) = block.split_once('\n').unwrap();
            (name, rest.split("\n```").next().unwrap())
        })
        .collect()
}

fn mesh(path: &str, text: &str) -> Mesh {
    let objects = from_text(path, text).into_iter();
    let add = |builder: MeshBuilder, object: Result<_, _>| {
        builder.object(object.unwrap_or_else(|error| panic!("{error}")))
    };
    objects.fold(MeshBuilder::default(), add).build()
}

/// What is found in the example of this name.
fn findings(code: &Code, examples: &BTreeMap<&str, &str>, name: &str) -> Vec<Finding> {
    let path = format!("{} {name}", code.id);
    let own = mesh(
        &path,
        examples
            .get(name)
            .unwrap_or_else(|| panic!("{path}: missing")),
    );
    let setting = |what: &str| {
        let text = examples.get(format!("{name}-{what}").as_str())?;
        let value = yaml::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let origin = Origin::Snapshot { entry: what.into() };
        let value = value.into();
        Some(Setting { value, origin })
    };
    let other = examples.get(format!("{name}-other-cluster").as_str());
    let other = other.map(|text| mesh(&path, text));
    // What runs on request only may judge more strictly; it counts for its own codes.
    let counts = |rule: &&Rule| {
        rule.profile != Profile::OnRequest || rule.codes.iter().any(|own| own.id == code.id)
    };
    let options = Options {
        rules: RULES.iter().copied().filter(counts).collect(),
        mesh_config: setting("mesh-config"),
        mesh_networks: setting("mesh-networks"),
        clusters: other
            .iter()
            .map(|mesh| Cluster {
                name: "other".into(),
                mesh,
            })
            .collect(),
        // The certificates of examples begin in November 2026 and last a hundred years.
        now: Some(UNIX_EPOCH + Duration::from_secs(1_800_000_000)),
        ..Options::default()
    };
    analyze(&own, &options)
}

#[test]
fn every_code_has_a_page_of_the_same_form() {
    let known: BTreeSet<String> = CODES.iter().map(|code| code.page()).collect();
    let files = fs::read_dir(folder()).unwrap();
    let there: BTreeSet<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(there, known);
    for code in CODES {
        let page = page(code);
        let (id, title, level) = (code.id, code.title, code.level);
        assert!(
            page.starts_with(&format!("# {id}: {title}\n\nLevel: {level}\n")),
            "{id}"
        );
        let headings: Vec<&str> = page
            .lines()
            .filter_map(|line| line.strip_prefix("## "))
            .collect();
        assert_eq!(headings, HEADINGS, "{id}");
        let wide = page
            .lines()
            .find(|line| line.chars().count() > 200 && !line.contains("tls.crt"));
        assert_eq!(wide, None, "{id}");
    }
}

#[test]
fn bad_examples_are_found_and_good_ones_are_not() {
    let mut wrong = Vec::new();
    let mut checked = 0;
    let reported = reported();
    for code in CODES.iter().filter(|code| !ELSEWHERE.contains(&code.id)) {
        if !reported.contains(code.id) && code.id.starts_with("GWA") {
            println!("{}: its rule is not there yet", code.id);
            continue;
        }
        checked += 1;
        let page = page(code);
        let examples = examples(&page);
        let (bad, good) = (
            findings(code, &examples, "bad"),
            findings(code, &examples, "good"),
        );
        let of_code = |found: &Vec<Finding>| found.iter().any(|finding| finding.code == code.id);
        if !of_code(&bad) {
            let others: Vec<_> = bad
                .iter()
                .map(|finding| (finding.code, &finding.message))
                .collect();
            wrong.push(format!(
                "{}: the bad example is not found; {others:?}",
                code.id
            ));
        }
        for finding in good
            .iter()
            .filter(|finding| finding.code == code.id || finding.level == Level::Error)
        {
            wrong.push(format!(
                "{}: the good example gives {} {}",
                code.id, finding.code, finding.message
            ));
        }
    }
    println!("passed {} of {checked}", checked - wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_said_to_be_reported_elsewhere_is() {
    let reported = reported();
    for code in CODES {
        let elsewhere = ELSEWHERE.contains(&code.id);
        assert!(!(reported.contains(code.id) && elsewhere), "{}", code.id);
        assert_eq!(page(code).contains("\n```yaml "), !elsewhere, "{}", code.id);
    }
}
