//! What holds for every rule.
#![allow(clippy::unwrap_used, reason = "tests may fail")]

use mesh_analyze::{
    CODES, DefaultIngress, Index, Input, Options, Profile, RULES, Report, Rule, Scope, Setting,
    analyze, needs,
};
use mesh_model::mesh::{Mesh, MeshBuilder};
use mesh_model::object::{Object, Origin, from_text};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The objects of the examples on the pages of codes.
fn examples() -> Vec<Vec<Object>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/codes");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let pages = paths
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap());
    let blocks = pages.flat_map(|page| {
        let blocks = page.split("\n```yaml ").skip(1);
        let texts = blocks.map(|block| {
            block
                .split_once('\n')
                .unwrap()
                .1
                .split("\n```")
                .next()
                .unwrap()
                .to_owned()
        });
        texts.collect::<Vec<_>>()
    });
    let objects = blocks.map(|text| {
        from_text("page", &text)
            .into_iter()
            .filter_map(Result::ok)
            .collect()
    });
    objects.collect()
}

fn mesh(objects: impl IntoIterator<Item = Object>) -> Mesh {
    objects
        .into_iter()
        .fold(MeshBuilder::default(), MeshBuilder::object)
        .build()
}

fn options<'a>() -> Options<'a> {
    let setting = |value: serde_json::Value| Setting {
        value: value.into(),
        origin: Origin::Snapshot {
            entry: "mesh".into(),
        },
    };
    Options {
        rules: RULES.to_vec(),
        mesh_config: Some(setting(json!({}))),
        mesh_networks: Some(setting(
            json!({"networks": {"a": {"endpoints": [{"fromRegistry": "x"}]}}}),
        )),
        ..Options::default()
    }
}

/// What each rule reads and reports over all examples.
fn behaviour() -> BTreeMap<&'static str, (BTreeSet<Input>, BTreeSet<&'static str>)> {
    let mut seen: BTreeMap<_, (BTreeSet<Input>, BTreeSet<&str>)> = BTreeMap::new();
    for objects in examples() {
        let (mesh, options, ingress) = (mesh(objects), options(), DefaultIngress::default());
        let index = Index::new(&mesh, &ingress, &options);
        for rule in RULES {
            let (scope, mut report) = (Scope::new(&index), Report::default());
            (rule.run)(&scope, &mut report);
            let (reads, codes) = seen.entry(rule.name).or_default();
            reads.extend(scope.reads());
            codes.extend(report.into_findings().iter().map(|finding| finding.code));
        }
    }
    seen
}

#[test]
fn sorted_and_unique() {
    assert!(RULES.windows(2).all(|pair| pair[0].name < pair[1].name));
    for rule in RULES {
        assert!(
            rule.codes.windows(2).all(|pair| pair[0].id < pair[1].id),
            "{}",
            rule.name
        );
        assert!(rule.inputs.is_sorted(), "{}", rule.name);
        assert!(
            rule.codes.iter().all(|code| CODES.contains(code)),
            "{}",
            rule.name
        );
        assert_eq!(
            Rule::named(&rule.name.to_uppercase()).map(|rule| rule.name),
            Some(rule.name)
        );
    }
}

#[test]
fn declared_inputs_are_those_that_are_read() {
    for (name, (reads, codes)) in behaviour() {
        let rule = Rule::named(name).unwrap();
        assert_eq!(reads, rule.inputs.iter().copied().collect(), "{name}");
        let declared: BTreeSet<_> = rule.codes.iter().map(|code| code.id).collect();
        assert!(codes.is_subset(&declared), "{name} reports {codes:?}");
    }
}

#[test]
fn the_same_for_any_number_of_threads() {
    let mut all = 0;
    for objects in examples() {
        let mesh = mesh(objects);
        let run = |threads| {
            analyze(
                &mesh,
                &Options {
                    threads,
                    ..options()
                },
            )
        };
        let alone = run(1);
        for threads in [0, 2, 7] {
            assert_eq!(run(threads), alone, "{threads} threads");
        }
        all += alone.len();
    }
    assert!(all > 200, "{all} findings");
}

#[test]
fn profiles_and_needs() {
    let istio = Rule::of_profile(Profile::Istio);
    let all = Rule::of_profile(Profile::Extra);
    assert_eq!(istio.len(), 53, "as many as the peer lists");
    assert!(all.len() > istio.len() && all.len() < RULES.len());
    assert!(
        istio
            .iter()
            .all(|rule| rule.codes.iter().all(|code| code.id.starts_with("IST")))
    );
    let needs = needs(&[Rule::named("telemetry.SelectorAnalyzer").unwrap()]);
    let kinds: Vec<_> = needs.kinds().map(|(kind, _)| kind.plural).collect();
    assert_eq!(kinds, ["pods", "telemetries"]);
}

#[test]
fn only_asked_namespaces_are_reported() {
    let text = "\
{apiVersion: telemetry.istio.io/v1, kind: Telemetry, metadata: {name: a, namespace: one}, spec: {selector: {matchLabels: {a: b}}}}
---
{apiVersion: telemetry.istio.io/v1, kind: Telemetry, metadata: {name: a, namespace: two}, spec: {selector: {matchLabels: {a: b}}}}
---
{apiVersion: v1, kind: Namespace, metadata: {name: two}}
---
{apiVersion: v1, kind: Namespace, metadata: {name: kube-system}}
";
    let mesh = mesh(from_text("a.yaml", text).into_iter().map(Result::unwrap));
    let found = |namespaces: Option<&str>| {
        let namespaces = namespaces.map(|name| BTreeSet::from([name.to_owned()]));
        let findings = analyze(
            &mesh,
            &Options {
                namespaces,
                ..options()
            },
        );
        let objects = findings
            .into_iter()
            .filter_map(|finding| Some(finding.place?.object));
        let objects = objects.filter(|object| object.kind != "MeshNetworks");
        objects
            .map(|object| format!("{} {}/{}", object.kind, object.namespace, object.name))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        found(None),
        ["Telemetry one/a", "Telemetry two/a", "Namespace /two"]
    );
    assert_eq!(found(Some("two")), ["Telemetry two/a", "Namespace /two"]);
}
