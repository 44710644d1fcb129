//! Revision tags and injection webhooks, compared with recorded facts of the peer.

#[expect(dead_code, reason = "other suites need the rest")]
mod support;

use std::path::Path;

use mesh_manifest::owner::{self, label};
use mesh_manifest::tag::Tag;
use mesh_manifest::webhook;
use mesh_model::selector::Labels;
use mesh_model::yaml;
use serde_json::{Value, json};
use support::{Score, cases, compare, conformance, read};

/// An injection webhook configuration from the few facts of a case.
fn canonical(facts: &Value) -> Value {
    let mut service = json!({"name": facts["service"], "namespace": "istio-system"});
    if facts["service_path"].is_string() {
        service["path"] = facts["service_path"].clone();
    }
    let names = facts["webhook_names"].as_array().into_iter().flatten();
    let webhooks: Vec<Value> = names
        .map(|name| {
            let mut webhook = json!({
                "name": name,
                "clientConfig": {"service": service, "caBundle": facts["caBundle"]},
            });
            if facts["reinvocationPolicy"].is_string() {
                webhook["reinvocationPolicy"] = facts["reinvocationPolicy"].clone();
            }
            webhook
        })
        .collect();
    json!({
        "kind": facts["kind"],
        "metadata": {"name": facts["name"], "labels": facts["labels"]},
        "webhooks": webhooks,
    })
}

fn tag(case: &Value) -> Tag {
    let text = |key: &str, or: &str| case[key].as_str().unwrap_or(or).to_owned();
    let revision = label(&case["canonical"], owner::REVISION)
        .or_else(|| case["canonical"]["labels"][owner::REVISION].as_str())
        .map_or_else(|| text("revision", "default"), str::to_owned);
    Tag {
        name: text("tag", ""),
        revision,
        istio_namespace: text("istio_namespace", "istio-system"),
        user_managed: case["user_managed"].as_bool().unwrap_or_default(),
        ..Tag::default()
    }
}

/// What a generated object lacks of the facts that a case wants.
fn missing(object: &Value, want: &Value) -> Vec<String> {
    let mut missing = Vec::new();
    let mut demand = |what: &str, got: &Value, wanted: &Value| {
        if got != wanted {
            missing.push(format!("{what}: {got} instead of {wanted}"));
        }
    };
    let client = &object["webhooks"][0]["clientConfig"];
    for (key, wanted) in want.as_object().expect("facts") {
        match key.as_str() {
            "caBundle" => demand(key, &client["caBundle"], wanted),
            "service" => demand(key, &client["service"]["name"], wanted),
            "service_namespace" => demand(key, &client["service"]["namespace"], wanted),
            "failurePolicy" | "reinvocationPolicy" => {
                demand(key, &object["webhooks"][0][key], wanted)
            }
            "webhooks" => demand(
                key,
                &json!(object["webhooks"].as_array().map_or(0, Vec::len)),
                wanted,
            ),
            "name" | "namespace" => demand(key, &object["metadata"][key], wanted),
            "selector" => {
                let selector = object["spec"]["selector"].as_object().expect("a selector");
                let part = wanted.as_object().expect("a selector");
                part.iter()
                    .for_each(|(key, value)| demand(key, &selector[key], value));
            }
            "labels" => {
                let labels = wanted.as_object().expect("labels");
                labels.iter().for_each(|(key, value)| {
                    demand(key, &object["metadata"]["labels"][key], value)
                });
            }
            "labels_absent" => {
                let keys = wanted.as_array().expect("names");
                keys.iter().filter_map(Value::as_str).for_each(|key| {
                    demand(key, &object["metadata"]["labels"][key], &Value::Null);
                });
            }
            other => panic!("unknown fact {other}"),
        }
    }
    missing
}

#[test]
fn generated_tags() {
    let Some(folder) = conformance("install/units") else {
        return;
    };
    let mut score = Score::new("tags", "generate");
    for case in cases(&folder.join("tags.yaml")) {
        let index = match case["op"].as_str().expect("an operation") {
            "generate-mutating" => 0,
            "generate-validating" => 1,
            "generate-service" => 2,
            _ => continue,
        };
        let mut case_tag = tag(&case);
        let facts = match index {
            2 => {
                &json!({"webhook_names": ["rev.namespace.sidecar-injector.istio.io"], "service": "istiod"})
            }
            _ => &case["canonical"],
        };
        let present = case["objects"]
            .as_array()
            .and_then(|objects| objects.first());
        if index == 1 {
            case_tag.name = "default".to_owned();
        }
        let mut objects = case_tag
            .generate(&canonical(facts), present)
            .expect("a tag");
        let object = if index == 2 {
            objects.pop().expect("a service")
        } else {
            objects.swap_remove(index)
        };
        score.add(&case, missing(&object, &case["want"]));
    }
    score.finish(&[]);
}

fn labels(value: &Value) -> Labels {
    let labels = value.as_object().expect("labels").iter();
    labels
        .map(|(key, value)| (key.clone(), value.as_str().expect("a label").to_owned()))
        .collect()
}

/// The injection webhook configuration of a recorded manifest.
fn injector(golden: &Path, file: &str) -> Value {
    let documents = yaml::all_from_str(&read(&golden.join(file))).expect("manifests are YAML");
    let is_injector = |one: &Value| one["kind"] == "MutatingWebhookConfiguration";
    documents
        .into_iter()
        .find(is_injector)
        .expect("an injector")
}

/// The webhook configurations of a cluster with a default revision, which has the default tag,
/// and a revision "canary".
fn two_revisions(default: &Value, canary: &Value, auto_inject: bool) -> Vec<Value> {
    let tag = Tag {
        name: "default".to_owned(),
        revision: "default".to_owned(),
        istio_namespace: "istio-system".to_owned(),
        auto_inject,
        ..Tag::default()
    };
    let tagged = tag.generate(default, None).expect("a tag").swap_remove(0);
    let mut off = default.clone();
    webhook::deactivate(&mut off);
    vec![tagged, canary.clone(), off]
}

#[test]
fn webhook_selectors() {
    let (Some(units), Some(golden)) = (conformance("install/units"), conformance("install/golden"))
    else {
        return;
    };
    let default = injector(&golden, "profile-minimal.yaml");
    let canary = injector(&golden, "rev-canary.yaml");
    let mut score = Score::new("webhook-selectors", "default tag and a revision");
    for case in cases(&units.join("webhook-selectors.yaml")) {
        let auto_inject = case["enableNamespacesByDefault"] == true;
        let configurations = two_revisions(&default, &canary, auto_inject);
        let (namespace, pod) = (
            labels(&case["namespace_labels"]),
            labels(&case["pod_labels"]),
        );
        let met: Vec<&Value> = configurations
            .iter()
            .flat_map(|one| one["webhooks"].as_array().expect("webhooks"))
            .filter(|webhook| webhook::meets(webhook, &namespace, &pod))
            .map(|webhook| &webhook["clientConfig"]["service"]["name"])
            .collect();
        let wanted = Some(&case["service"]).filter(|service| !service.is_null());
        let differences = if met == Vec::from_iter(wanted) {
            Vec::new()
        } else {
            vec![format!("{met:?} instead of {wanted:?}")]
        };
        score.add(&case, differences);
    }
    score.finish(&[]);
    for auto_inject in [false, true] {
        assert_eq!(
            webhook::overlaps(&two_revisions(&default, &canary, auto_inject)),
            []
        );
    }
}

#[test]
fn tag_generate() {
    let Some(golden) = conformance("install/golden") else {
        return;
    };
    let mut score = Score::new("tag-generate", "user managed");
    for case in cases(&golden.join("tag-generate/cases.yaml")) {
        let Some(file) = case["output"].as_str() else {
            continue;
        };
        let got: String = user_tag(&case)
            .generate(&installed_injector(&golden, &case), None)
            .expect("a tag")
            .iter()
            .map(|object| format!("{}---\n", yaml::to_string(object)))
            .collect();
        let recorded = read(&golden.join("tag-generate").join(file));
        score.add(&case, manifest_differences(&recorded, &got));
    }
    score.finish(&[]);
}

/// The value of a flag of a recorded command line.
fn flag(case: &Value, name: &str) -> Option<String> {
    let args = case["args"].as_array().expect("words");
    let at = args.iter().position(|arg| arg == name)?;
    args[at + 1].as_str().map(str::to_owned)
}

fn user_tag(case: &Value) -> Tag {
    let args = case["args"].as_array().expect("words");
    Tag {
        name: args[2].as_str().expect("a tag").to_owned(),
        revision: flag(case, "--revision").expect("a revision"),
        istio_namespace: "istio-system".to_owned(),
        auto_inject: args.iter().any(|arg| arg == "--auto-inject-namespaces"),
        webhook_name: flag(case, "--webhook-name"),
        user_managed: true,
        ..Tag::default()
    }
}

fn installed_injector(golden: &Path, case: &Value) -> Value {
    let is_default = flag(case, "--revision").as_deref() == Some("default");
    injector(
        golden,
        if is_default {
            "profile-minimal.yaml"
        } else {
            "rev-canary.yaml"
        },
    )
}

fn manifest_differences(recorded: &str, got: &str) -> Vec<String> {
    // A target port of 0 and an empty status are how Go prints what is not set.
    let recorded = recorded
        .replace("    targetPort: 0\n", "")
        .replace("status:\n  loadBalancer: {}\n", "");
    let (recorded, got) = (compare::objects(&recorded, &[]), compare::objects(got, &[]));
    let mut differences: Vec<String> = recorded
        .iter()
        .flat_map(|(id, recorded)| match got.get(id) {
            Some(got) => compare::differences(recorded, got, id),
            None => vec![format!("{id} is missing")],
        })
        .collect();
    let more = got.keys().filter(|id| !recorded.contains_key(*id));
    differences.extend(more.map(|id| format!("{id} is too much")));
    differences
}
