//! Recorded verdicts of `check-inject` and tables of `injector list`.
#![expect(clippy::print_stdout, reason = "the suites print what passed")]

#[allow(dead_code, reason = "this suite needs a part of what the suites share")]
mod support;

use std::path::Path;

use mesh_manifest::inject::{
    InjectorFacts, InjectorList, injected_revision, is_injection_disabled, webhook_verdicts,
};
use mesh_model::selector::labels;
use mesh_model::yaml;
use serde_json::{Value as Json, json};
use support::conformance;

/// Compares what cases expect with what comes.
#[track_caller]
fn check(suite: &str, results: impl IntoIterator<Item = (String, Json, Json)>) {
    let (mut total, mut failed) = (0, Vec::new());
    for (case, expected, got) in results {
        total += 1;
        if expected != got {
            failed.push(format!("{case}: expected {expected:#}\ngot {got:#}"));
        }
    }
    println!("{suite}: passed {} of {total}", total - failed.len());
    assert!(total > 0 && failed.is_empty(), "{}", failed.join("\n"));
}

fn read(path: &Path) -> Json {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    yaml::from_str(&text).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

fn list(json: &Json) -> Vec<&Json> {
    json.as_array().into_iter().flatten().collect()
}

fn text(json: &Json) -> String {
    json.as_str().unwrap_or_default().to_owned()
}

fn verdicts(folder: &Path, webhooks: &Json, case: &Json) -> Json {
    let configurations: Vec<_> = list(webhooks)
        .into_iter()
        .map(|file| read(&folder.join(text(file))))
        .collect();
    let (pod, namespace) = (labels(&case["podLabels"]), labels(&case["namespaceLabels"]));
    json!(webhook_verdicts(&configurations, &pod, &namespace))
}

#[test]
fn verdicts_of_webhooks() {
    let Some(folder) = conformance("inject") else {
        return;
    };
    let folder = folder.join("check-inject");
    let suite = read(&folder.join("cases.json"));
    let run = |case: &Json| {
        let got = verdicts(&folder, &suite["webhookFiles"], case);
        (text(&case["name"]), case["expected"].clone(), got)
    };
    check("check-inject", list(&suite["cases"]).into_iter().map(run));
}

#[test]
fn functions_of_the_command_line() {
    let Some(folder) = conformance("cli") else {
        return;
    };
    let mut cases = list(&read(&folder.join("check-inject.json"))["cases"])
        .into_iter()
        .cloned()
        .collect::<Vec<_>>();
    cases.extend(
        list(&read(&folder.join("injector-list.json"))["cases"])
            .into_iter()
            .cloned(),
    );
    let run = |case: &Json| {
        let input = &case["input"];
        let pod = json!({"metadata": input});
        let got = match case["function"].as_str()? {
            "check_inject_analyze" => verdicts(&folder.join("fixtures"), &input["webhooks"], input),
            "injected_revision_of_pod" => injected_revision(&pod).into(),
            "injection_disabled_on_pod" => is_injection_disabled(&pod).into(),
            "injector_list_namespaces" => {
                namespaces(&input["namespaces"], &text(&input["istioNamespace"]))
            }
            other => panic!("unknown function {other}"),
        };
        Some((text(&case["id"]), case["expect"].clone(), got))
    };
    check("cli functions", cases.iter().filter_map(run));
}

/// The names of the namespaces that the list is about.
fn namespaces(namespaces: &Json, istio_namespace: &str) -> Json {
    let namespaces: Vec<_> = list(namespaces)
        .into_iter()
        .map(|metadata| json!({"metadata": metadata}))
        .collect();
    let list = InjectorList::of(&InjectorFacts {
        namespaces: namespaces.iter().collect(),
        istio_namespace,
        ..InjectorFacts::default()
    });
    let names = list.namespaces.into_iter().map(|found| found.namespace);
    names.collect::<Vec<_>>().into()
}

#[test]
fn units_of_the_injector_list() {
    let Some(folder) = conformance("inject") else {
        return;
    };
    let units = read(&folder.join("injector-list/units.json"));
    let of_pods = |suite: &str, wanted: &str, run: fn(&Json) -> Json| {
        let run = |case: &Json| {
            let got = run(&json!({"metadata": case}));
            (text(&case["name"]), case[wanted].clone(), got)
        };
        list(&units[suite]).into_iter().map(run).collect::<Vec<_>>()
    };
    let filter = &units["namespaceFilter"];
    let got = namespaces(&filter["input"], &text(&filter["istioNamespace"]));
    let mut results = vec![("namespaces".to_owned(), filter["want"].clone(), got)];
    results.extend(of_pods("podRevision", "want", |pod| {
        injected_revision(pod).into()
    }));
    results.extend(of_pods("injectionDisabled", "injectionDisabled", |pod| {
        is_injection_disabled(pod).into()
    }));
    check("injector-list units", results);
}

#[test]
fn tables_of_the_injector_list() {
    let Some(folder) = conformance("inject") else {
        return;
    };
    let folder = folder.join("injector-list");
    let (cluster, expected) = (
        read(&folder.join("cluster.json")),
        read(&folder.join("expected.json")),
    );
    let objects = |kind: &str| list(&cluster[kind]);
    let run = |name: &str, expected: &Json| {
        let args: Vec<_> = list(&expected["args"]).into_iter().map(text).collect();
        let only = args.iter().position(|arg| arg == "-n");
        let found = InjectorList::of(&InjectorFacts {
            namespaces: objects("namespaces"),
            configurations: objects("mutatingwebhookconfigurations"),
            pods: objects("pods"),
            config_maps: objects("configmaps"),
            istio_namespace: "istio-system",
            only: only.map(|index| args[index + 1].as_str()),
        });
        let rows: Vec<Json> = found
            .namespaces
            .iter()
            .flat_map(|namespace| namespace.rows())
            .map(|row| json!(row))
            .collect();
        let hooks: Vec<Json> = found
            .hooks
            .iter()
            .flat_map(|hook| hook.rows())
            .map(|row| json!(row))
            .collect();
        let sorted = |rows: &[Json]| {
            let mut rows = rows.to_vec();
            rows.sort_by_key(ToString::to_string);
            rows
        };
        let expected_rows = sorted(expected["namespaces"].as_array().map_or(&[], Vec::as_slice));
        vec![
            (
                format!("{name} namespaces"),
                expected_rows.into(),
                sorted(&rows).into(),
            ),
            (
                format!("{name} hooks"),
                expected["hooks"].clone(),
                hooks.into(),
            ),
        ]
    };
    let cases = expected.as_object().into_iter().flatten();
    let cases = cases.filter(|(_, case)| case["hooks"].is_array());
    check(
        "injector-list",
        cases.flat_map(|(name, case)| run(name, case)),
    );
}
