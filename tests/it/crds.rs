//! Our custom resource definitions on a real API server: what they accept, refuse and keep.
//!
//! The recorded definitions of the peer are the measure: with them and with ours installed in
//! turn, the server must decide alike about every recorded resource, and prune nothing valid.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use futures::StreamExt;
use futures::stream;
use mesh_manifest::plan::ObjectId;
use meshctl::cluster::{Awaited, Client, Resource, wait};
use meshctl::error::Result;
use serde_json::{Value, json};

use crate::support::apiserver::{Cluster, cluster};
use crate::support::installation::configured;
use crate::support::{conformance, raw};

/// What the server says to a resource.
#[derive(Clone, Debug, PartialEq)]
enum Verdict {
    /// Accepted; the spec that would be stored.
    Accepted(Value),
    /// Refused by the schema, in the server's words.
    Refused(String),
}

/// A recorded resource, and whether it is valid.
struct Vector {
    id: String,
    valid: bool,
    object: Value,
}

fn vectors(folder: &PathBuf) -> Vec<Vector> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let cases = files.iter().flat_map(|file| -> Vec<Value> {
        serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
    });
    cases
        .filter(|case| case["apiVersion"].is_string())
        .map(|case| Vector {
            id: case["id"].as_str().unwrap().to_owned(),
            valid: case["expect"]["valid"] == true,
            object: json!({
                "apiVersion": case["apiVersion"],
                "kind": case["kind"],
                "metadata": {"name": "case", "namespace": "default", "labels": case["metadata"]["labels"]},
                "spec": case["spec"],
            }),
        })
        .collect()
}

fn recorded_definitions(file: &PathBuf) -> Vec<Value> {
    definitions(mesh_model::yaml::all_from_str(&fs::read_to_string(file).unwrap()).unwrap())
}

fn our_definitions() -> Vec<Value> {
    let components = configured(&["profile=minimal"], "").components;
    definitions(
        components
            .into_iter()
            .flat_map(|component| component.objects)
            .collect(),
    )
}

fn definitions(mut objects: Vec<Value>) -> Vec<Value> {
    objects.retain(|object| object["kind"] == "CustomResourceDefinition");
    objects
}

/// Installs definitions and asks the server about every vector.
fn verdicts(cluster: &Cluster, definitions: &[Value], vectors: &[Vector]) -> Vec<Verdict> {
    cluster.with(async |client: Client| {
        let resource = Resource::builtin("customresourcedefinitions");
        for definition in definitions {
            client.apply(definition, "test").await?;
        }
        let awaited = definitions.iter().map(|one| Awaited {
            id: ObjectId::of(one),
            resource: resource.clone(),
        });
        wait(&client, awaited.collect(), Duration::from_secs(30), |_| ()).await?;
        Ok(())
    });
    let judged = async {
        let client = raw(&cluster.kubeconfig()).await;
        let requests = vectors
            .iter()
            .map(|vector| judge(&client, &vector.object, plural(definitions, &vector.object)));
        Ok(stream::iter(requests).buffered(8).collect().await)
    };
    meshctl::cluster::run(judged).unwrap()
}

fn plural<'a>(definitions: &'a [Value], object: &Value) -> &'a str {
    let definition = definitions
        .iter()
        .find(|one| one["spec"]["names"]["kind"] == object["kind"])
        .unwrap();
    definition["spec"]["names"]["plural"].as_str().unwrap()
}

/// Asks the server to create a resource without doing it.
async fn judge(client: &kube::Client, object: &Value, plural: &str) -> Verdict {
    let api_version = object["apiVersion"].as_str().unwrap();
    let path = format!("/apis/{api_version}/namespaces/default/{plural}?dryRun=All");
    loop {
        let request = http::Request::post(&path).header("content-type", "application/json");
        match client
            .request::<Value>(request.body(object.to_string().into_bytes()).unwrap())
            .await
        {
            Ok(mut accepted) => return Verdict::Accepted(accepted["spec"].take()),
            // An established kind is served a moment later.
            Err(kube::Error::Api(status)) if status.code == 404 => {
                tokio::time::sleep(Duration::from_millis(50)).await
            }
            Err(kube::Error::Api(status)) => return Verdict::Refused(status.message.clone()),
            Err(error) => panic!("{path}: {error}"),
        }
    }
}

/// Whether two values are equal; 5 is 5.0.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(key, left)| right.get(key).is_some_and(|right| same(left, right)))
        }
        _ => left == right,
    }
}

#[test]
fn ours_decide_as_the_peers() -> Result<()> {
    let (Some(validation), Some(golden)) =
        (conformance("validation"), conformance("install/golden"))
    else {
        return Ok(());
    };
    let Some(cluster) = cluster() else {
        return Ok(());
    };
    let vectors = vectors(&validation);
    let recorded = verdicts(
        &cluster,
        &recorded_definitions(&golden.join("profile-minimal.yaml")),
        &vectors,
    );
    cluster.empty();
    let ours = verdicts(&cluster, &our_definitions(), &vectors);
    let mut failed = Vec::new();
    for ((vector, recorded), ours) in vectors.iter().zip(&recorded).zip(&ours) {
        let alike = match (recorded, ours) {
            (Verdict::Accepted(recorded), Verdict::Accepted(ours)) => same(recorded, ours),
            (Verdict::Refused(_), Verdict::Refused(_)) => true,
            _ => false,
        };
        let kept = match ours {
            Verdict::Accepted(ours) => !vector.valid || same(ours, &vector.object["spec"]),
            Verdict::Refused(_) => true,
        };
        if !(alike && kept) {
            println!("{}: {ours:?} instead of {recorded:?}", vector.id);
            failed.push(&vector.id);
        }
    }
    println!(
        "crd verdicts: {} of {} ({} refused by the schema)",
        vectors.len() - failed.len(),
        vectors.len(),
        recorded
            .iter()
            .filter(|one| matches!(one, Verdict::Refused(_)))
            .count()
    );
    assert!(failed.is_empty(), "{failed:?}");
    Ok(())
}
