//! `tag` beside the peer's recorded runs against a cluster in memory.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::conformance;
use crate::support::memory::Memory;
use crate::support::program::{Run, meshctl_reading};

/// Recorded runs, and those that were recorded together with others.
#[test]
fn commands_do_what_was_recorded() {
    let Some(folder) = conformance("cli") else {
        return;
    };
    let text = std::fs::read_to_string(folder.join("tag.json")).unwrap();
    let suite: Value = serde_json::from_str(&text).unwrap();
    let cases = suite["cases"].as_array().unwrap();
    let mut misses = Vec::new();
    for case in cases {
        let differences = match case["kind"].as_str().unwrap() {
            "command" => command(&folder, case),
            _ => side_effects(&folder, case),
        };
        if let Err(difference) = differences {
            misses.push(format!("{}: {difference}", case["id"].as_str().unwrap()));
        }
    }
    println!("cli/tag: {} of {}", cases.len() - misses.len(), cases.len());
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

fn run(memory: &Memory, case: &Value, arguments: &[&str]) -> Run {
    let kubeconfig = memory.kubeconfig().to_str().unwrap();
    let namespace = case["input"]["istioNamespace"]
        .as_str()
        .unwrap_or("istio-system");
    let all = [
        &["--kubeconfig", kubeconfig, "--istioNamespace", namespace],
        arguments,
    ]
    .concat();
    meshctl_reading(&all, case["input"]["stdin"].as_str().unwrap_or_default())
}

fn files(folder: &Path, list: &Value) -> Vec<PathBuf> {
    let names = list.as_array().into_iter().flatten();
    names
        .map(|name| folder.join("fixtures").join(name.as_str().unwrap()))
        .collect()
}

fn command(folder: &Path, case: &Value) -> Result<(), String> {
    let expect = &case["expect"];
    let memory = Memory::with_files(&files(folder, &case["input"]["cluster"]));
    let mut arguments: Vec<&str> = case["argv"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one.as_str().unwrap())
        .collect();
    // The namespace is given once already.
    if let Some(at) = arguments.iter().position(|one| *one == "-i") {
        arguments.drain(at..at + 2);
    }
    let run = run(&memory, case, &arguments);
    // Where the peer crashes, an error is right.
    let exit = if expect["upstreamPanic"].is_string() {
        1
    } else {
        expect["exit"].as_i64().unwrap()
    };
    if i64::from(run.exit) != exit {
        return Err(format!(
            "exit code {} instead of {exit}: {}",
            run.exit, run.stderr
        ));
    }
    if let Some(error) = expect["error"].as_str()
        && !run.stderr.contains(&in_our_words(error))
    {
        return Err(format!("{} instead of {error}", run.stderr));
    }
    if let Some(stdout) = expect["stdout"].as_str() {
        check_output(stdout, &run)?;
    }
    let kinds = [
        ("mwc", "MutatingWebhookConfiguration"),
        ("vwc", "ValidatingWebhookConfiguration"),
        ("svc", "Service"),
    ];
    for (key, kind) in kinds {
        let remaining = &expect["remaining"][key];
        if remaining.is_array() && *remaining != Value::from(memory.names(kind)) {
            return Err(format!(
                "{kind}: {:?} instead of {remaining}",
                memory.names(kind)
            ));
        }
    }
    Ok(())
}

/// Words of the peer that name its own code.
fn in_our_words(error: &str) -> String {
    match error.split_once("could not find sidecar-injector webhook in canonical webhook ") {
        Some((_, name)) => format!("webhook configuration {name} holds no webhook"),
        None if error.starts_with("unknown subcommand") => "unrecognized subcommand".to_owned(),
        None => error.to_owned(),
    }
}

/// Manifests are compared as objects, questions are asked on stderr, everything else is equal.
fn check_output(expected: &str, run: &Run) -> Result<(), String> {
    if expected.starts_with("apiVersion") {
        let (expected, found) = (objects(expected), objects(&run.stdout));
        return match expected == found {
            true => Ok(()),
            false => Err(format!("{found:#?} instead of {expected:#?}")),
        };
    }
    let (asked, found) = match expected.starts_with("Caution") {
        true => (expected.replace("[y/N]", "(y/N)"), &run.stderr),
        false => (expected.to_owned(), &run.stdout),
    };
    let words = |text: &str| {
        text.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let equal = match expected.starts_with("Caution") {
        true => words(&asked) == words(found),
        false => asked == *found,
    };
    if equal {
        Ok(())
    } else {
        Err(format!("{found:?} instead of {asked:?}"))
    }
}

/// The objects of a manifest, without the versions of charts and without what Go prints of unset fields.
fn objects(manifest: &str) -> Vec<Value> {
    let mut objects = mesh_model::yaml::all_from_str(manifest).unwrap();
    for object in &mut objects {
        object.as_object_mut().unwrap().remove("status");
        let labels = object["metadata"]["labels"].as_object_mut().unwrap();
        labels.remove("app.kubernetes.io/version");
        labels.remove("helm.sh/chart");
        for port in list(object.pointer_mut("/spec/ports")) {
            if port["targetPort"] == 0 {
                port.as_object_mut().unwrap().remove("targetPort");
            }
        }
        for webhook in list(object.pointer_mut("/webhooks")) {
            let service = webhook.pointer_mut("/clientConfig/service");
            if let Some(service) = service.and_then(Value::as_object_mut)
                && service.get("path").is_some_and(|path| path == "")
            {
                service.remove("path");
            }
        }
    }
    objects
}

fn list(value: Option<&mut Value>) -> impl Iterator<Item = &mut Value> {
    value.and_then(Value::as_array_mut).into_iter().flatten()
}

/// What `tag set` and `tag generate` do to the webhooks that a default tag replaces.
fn side_effects(folder: &Path, case: &Value) -> Result<(), String> {
    let input = &case["input"];
    let text = |key: &str| input[key].as_str().unwrap();
    let memory = Memory::with_files(&[folder.join("fixtures").join(text("cluster"))]);
    let name = if input["generate"] == true {
        "generate"
    } else {
        "set"
    };
    let run = run(
        &memory,
        case,
        &["tag", name, text("tag"), "--revision", text("revision")],
    );
    if run.exit != 0 {
        return Err(run.stderr);
    }
    let live = memory
        .object("MutatingWebhookConfiguration", "istio-sidecar-injector")
        .unwrap();
    let webhooks = live["webhooks"].as_array().unwrap().iter();
    let selectors: Vec<Value> = webhooks
        .map(|one| serde_json::json!({"namespaceSelector": one["namespaceSelector"], "objectSelector": one["objectSelector"]}))
        .collect();
    let expected = &case["expect"]["webhookSelectors"];
    if *expected == Value::from(selectors) {
        Ok(())
    } else {
        Err(live.to_string())
    }
}

#[test]
fn a_tag_follows_its_revision_and_conflicts_are_asked_about() {
    let injector = |name: &str, revision: &str| {
        serde_json::json!({
            "apiVersion": "admissionregistration.k8s.io/v1", "kind": "MutatingWebhookConfiguration",
            "metadata": {"name": name, "labels": {"istio.io/rev": revision, "app": "sidecar-injector"}},
            "webhooks": [{
                "name": "rev.namespace.sidecar-injector.istio.io",
                "clientConfig": {"service": {"name": format!("istiod-{revision}"), "namespace": "istio-system", "path": "/inject"}},
                "namespaceSelector": {"matchLabels": {"istio.io/rev": revision}},
                "objectSelector": {},
            }],
        })
    };
    let memory = Memory::with(vec![injector("one", "a"), injector("two", "b")]);
    let run = |arguments: &[&str]| run(&memory, &Value::Null, arguments);
    let revision = || {
        let live = memory
            .object("MutatingWebhookConfiguration", "istio-revision-tag-prod")
            .unwrap();
        live["webhooks"][0]["clientConfig"]["service"]["name"].clone()
    };

    assert_eq!(run(&["tag", "set", "prod", "-r", "a"]).exit, 0);
    assert_eq!(revision(), "istiod-a");
    let refused = run(&["tag", "set", "prod", "-r", "b"]);
    assert_eq!(refused.exit, 1);
    assert!(
        refused
            .stderr
            .contains("it points to revision a; --overwrite moves it"),
        "{}",
        refused.stderr
    );
    assert_eq!(
        run(&[
            "x",
            "revision",
            "tag",
            "set",
            "prod",
            "-r",
            "b",
            "--overwrite"
        ])
        .exit,
        0
    );
    assert_eq!(revision(), "istiod-b");

    // The tag "a" would serve the pods of the revision "a" too; without an answer nothing is written.
    let declined = run(&["tag", "set", "a", "-r", "b", "--overwrite"]);
    assert_eq!(declined.exit, 0);
    assert!(
        declined.stderr.contains("creating tag would conflict"),
        "{}",
        declined.stderr
    );
    assert!(
        declined
            .stderr
            .contains("istio-revision-tag-a/rev.namespace.sidecar-injector.istio.io with one/"),
        "{}",
        declined.stderr
    );
    assert!(
        memory
            .object("MutatingWebhookConfiguration", "istio-revision-tag-a")
            .is_none()
    );
    assert_eq!(
        run(&["tag", "set", "a", "-r", "b", "--overwrite", "-y"]).exit,
        0
    );
    assert!(
        memory
            .object("MutatingWebhookConfiguration", "istio-revision-tag-a")
            .is_some()
    );
}
