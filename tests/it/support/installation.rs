//! Installations to be tested, and what a cluster must hold after them.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use mesh_manifest::iop::{self, Inputs, SourceText};
use mesh_manifest::owner::{self, label};
use mesh_manifest::plan::ObjectId;
use mesh_manifest::prune::Scope;
use mesh_manifest::render::{RenderOptions, render};
use mesh_manifest::webhook;
use mesh_model::quantity::Quantity;
use meshctl::assets;
use meshctl::error::Result;
use meshctl::install::{Installation, Options, Removal, install, uninstall};
use serde_json::Value;

use super::apiserver::Cluster;
use super::recorder::Recorder;
use super::with_client;

/// The version that objects are labelled with.
pub(crate) const VERSION: &str = "1.30.0";

pub(crate) const OPTIONS: Options = Options {
    dry_run: false,
    force: false,
    readiness_timeout: Duration::from_secs(60),
};

/// What `--set` and a file ask for.
pub(crate) fn configured(set: &[&str], file: &str) -> Installation {
    let assets = match std::env::var_os("MESHCTL_TEST_MANIFESTS") {
        Some(folder) => assets::from_folder(std::path::Path::new(&folder)).unwrap(),
        None => assets::embedded(),
    };
    let file = SourceText {
        name: "file".to_owned(),
        text: file.to_owned(),
    };
    let inputs = Inputs {
        files: Some(file)
            .filter(|file| !file.text.is_empty())
            .into_iter()
            .collect(),
        set: set.iter().map(|text| (*text).to_owned()).collect(),
        ..Inputs::new(&assets)
    };
    let resolved = iop::resolve(&inputs).unwrap();
    let rendered = render(&resolved, &assets, &RenderOptions::default()).unwrap();
    Installation::new(&resolved, rendered, VERSION)
}

/// Installs, and tells what was reported.
pub(crate) fn run_install(
    cluster: &Cluster,
    installation: &Installation,
    options: Options,
) -> (Result<()>, Recorder) {
    let recorder = Recorder::answering(true);
    let outcome = with_client(&cluster.context(), async |client| {
        install(&client, installation.clone(), options, &recorder).await
    });
    (outcome, recorder)
}

/// Installs what `--set` asks for.
pub(crate) fn installed(cluster: &Cluster, set: &[&str]) -> Installation {
    let installation = configured(set, "");
    run_install(cluster, &installation, OPTIONS).0.unwrap();
    installation
}

/// Removes, answering every question alike, and tells what was reported.
pub(crate) fn run_uninstall(
    cluster: &Cluster,
    scope: Scope,
    answer: bool,
) -> (Result<()>, Recorder) {
    let removal = Removal {
        scope,
        revision_was_named: true,
        with_user_resources: false,
        dry_run: false,
        skip_confirmation: false,
    };
    run_removal(cluster, &removal, answer)
}

/// Removes, answering every question alike, and tells what was reported.
pub(crate) fn run_removal(
    cluster: &Cluster,
    removal: &Removal,
    answer: bool,
) -> (Result<()>, Recorder) {
    let recorder = Recorder::answering(answer);
    let outcome = with_client(&cluster.context(), async |client| {
        uninstall(&client, removal, &recorder).await
    });
    (outcome, recorder)
}

/// The scope of a revision.
pub(crate) fn revision(name: &str) -> Scope {
    Scope::Revision {
        revision: name.to_owned(),
        name: None,
        namespace: None,
    }
}

/// All objects but those that the controllers made from others, and those that are on their way out.
pub(crate) fn objects(cluster: &Cluster) -> BTreeMap<String, Value> {
    let mut objects = cluster.objects();
    objects.retain(|object| {
        let metadata = &object["metadata"];
        metadata["ownerReferences"].is_null() && metadata["deletionTimestamp"].is_null()
    });
    objects
        .into_iter()
        .map(|object| (ObjectId::of(&object).to_string(), object))
        .collect()
}

/// The names of all objects.
pub(crate) fn names(cluster: &Cluster) -> BTreeSet<String> {
    objects(cluster).into_keys().collect()
}

/// The names of the objects that an installation makes, its namespaces and default tag included.
pub(crate) fn expected_names(installation: &Installation) -> BTreeSet<String> {
    let rendered = installation
        .components
        .iter()
        .flat_map(|component| &component.objects);
    let mut names: BTreeSet<String> = rendered
        .clone()
        .map(|object| ObjectId::of(object).to_string())
        .collect();
    names.extend(
        rendered
            .filter_map(|object| object["metadata"]["namespace"].as_str())
            .map(|name| format!("Namespace/{name}")),
    );
    if installation.owner.has_control_plane {
        names.insert("MutatingWebhookConfiguration/istio-revision-tag-default".to_owned());
        names.insert("ValidatingWebhookConfiguration/istiod-default-validator".to_owned());
        names.insert("Service/istio-system/istiod-revision-tag-default".to_owned());
    }
    names
}

/// Checks that the cluster holds the objects of installations and nothing else, as they were
/// rendered, with their labels and managed by the installer.
pub(crate) fn assert_holds(cluster: &Cluster, installations: &[&Installation]) {
    let live = objects(cluster);
    let expected: BTreeSet<String> = installations
        .iter()
        .flat_map(|one| expected_names(one))
        .collect();
    let names: BTreeSet<String> = live.keys().cloned().collect();
    assert_eq!(
        names.symmetric_difference(&expected).collect::<Vec<_>>(),
        Vec::<&String>::new()
    );
    for installation in installations {
        for component in &installation.components {
            for object in &component.objects {
                assert_applied(
                    installation,
                    &component.name,
                    object,
                    &live[&ObjectId::of(object).to_string()],
                );
            }
        }
    }
    for (name, object) in live
        .iter()
        .filter(|(_, object)| label(object, owner::TAG) == Some("default"))
    {
        assert_eq!(label(object, owner::NOT_PRUNED), Some("true"), "{name}");
        assert_eq!(label(object, owner::COMPONENT), Some("Pilot"), "{name}");
        assert_managed(object);
    }
}

fn assert_applied(installation: &Installation, component: &str, rendered: &Value, live: &Value) {
    let mut rendered = rendered.clone();
    installation.owner.stamp(component, &mut rendered);
    assert_eq!(
        live["metadata"]["labels"],
        rendered["metadata"]["labels"],
        "{}",
        ObjectId::of(live)
    );
    assert_managed(live);
    if webhook::is_untagged_default(&rendered) && rendered["kind"] == "MutatingWebhookConfiguration"
    {
        webhook::deactivate(&mut rendered);
    }
    assert_contains(live, &rendered, &ObjectId::of(live).to_string());
}

fn assert_managed(object: &Value) {
    let managers = object["metadata"]["managedFields"].as_array().unwrap();
    let installer = managers
        .iter()
        .find(|one| one["manager"] == "istio-operator" && one["operation"] == "Apply");
    assert!(
        installer.is_some(),
        "{}: {managers:?}",
        ObjectId::of(object)
    );
}

/// Checks that everything stated was stored: quantities by value, what is empty may be absent.
fn assert_contains(live: &Value, stated: &Value, path: &str) {
    match (live, stated) {
        (_, stated) if is_empty(stated) => {}
        (Value::Object(live), Value::Object(stated)) => {
            for (key, stated) in stated {
                assert_contains(
                    live.get(key).unwrap_or(&Value::Null),
                    stated,
                    &format!("{path}.{key}"),
                );
            }
        }
        (Value::Array(live), Value::Array(stated)) => {
            assert_eq!(live.len(), stated.len(), "{path}");
            for (index, (live, stated)) in live.iter().zip(stated).enumerate() {
                assert_contains(live, stated, &format!("{path}[{index}]"));
            }
        }
        _ => assert!(
            live == stated || quantity(live).is_some_and(|live| Some(live) == quantity(stated)),
            "{path}: {live} instead of {stated}"
        ),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.values().all(is_empty),
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::Bool(value) => !value,
    }
}

fn quantity(value: &Value) -> Option<Quantity> {
    Quantity::from_json(value).ok()
}
