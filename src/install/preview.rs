//! What an installation would do, without doing it.
//!
//! The API server itself says what it would make of each object that exists (a dry run of the same
//! apply), so that defaults, and fields that others manage, are as they will be.

use std::collections::BTreeSet;

use futures::future::join_all;
use mesh_manifest::diff::{self, Diff};
use mesh_manifest::owner;
use mesh_manifest::plan::ObjectId;
use serde_json::{Value, json};

use crate::cluster::{Client, Filter, Resource};
use crate::error::{Exit, Result};
use crate::install::flow::{self, Prepared};
use crate::install::{Event, FIELD_MANAGER, Installation, Options, Reporter, apply, leftovers};

/// What an installation would do.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// What happens to objects.
    pub diff: Diff,
    /// The workloads whose injected proxies stay as they are until they are restarted.
    pub outdated: Vec<String>,
}

/// Works out what [`super::install`] would do. Nothing is written.
///
/// # Errors
/// When a check fails, the server cannot be reached, or it would refuse an object.
pub async fn preview(
    client: &Client,
    installation: Installation,
    options: &Options,
    reporter: &dyn Reporter,
) -> Result<Preview> {
    let prepared = flow::prepare(client, installation, options, reporter).await?;
    let mut diff = Diff::default();
    for name in flow::namespaces(&prepared.installation) {
        let live = client
            .get(&Resource::builtin("namespaces"), "", &name)
            .await?;
        if live.is_none() {
            diff.created(
                &json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}}),
            );
        }
    }
    let objects = in_the_end(&prepared);
    let outlooks = join_all(objects.iter().map(|object| outlook(client, object))).await;
    let mut refused = Vec::new();
    let mut guessed = false;
    for (object, outlook) in objects.iter().zip(outlooks) {
        match outlook {
            Ok(Outlook::New) => diff.created(object),
            Ok(Outlook::Becomes(before, after)) => diff.changed(&before, &after),
            Ok(Outlook::Unknown(live)) => {
                guessed = true;
                diff.fields(ObjectId::of(object), diff::unmet(object, &live));
            }
            Err(error) => refused.push(Err::<(), _>(error)),
        }
    }
    apply::one_error(refused)?;
    if guessed {
        reporter.report(Event::Warning(
            "this user may not apply some objects, so the server does not tell what would become of them; \
             they are compared as they are, and fields that go are not shown",
        ));
    }
    let owner = &prepared.installation.owner;
    if !owner.is_anonymous_addition() {
        let present = flow::present(&prepared.installation, &prepared.default_tag);
        for object in leftovers::left(client, owner, &present, reporter).await? {
            diff.removed(&object);
        }
    }
    let outdated = match diff.reaches_proxies() {
        true => injected(client, &owner.revision).await?,
        false => Vec::new(),
    };
    Ok(Preview { diff, outdated })
}

/// All objects as they are to be when everything is done.
fn in_the_end(prepared: &Prepared) -> Vec<&Value> {
    let tag = &prepared.default_tag;
    let later: BTreeSet<ObjectId> = tag
        .deactivated_afterwards
        .iter()
        .map(ObjectId::of)
        .collect();
    let rendered = prepared
        .installation
        .components
        .iter()
        .flat_map(|component| &component.objects)
        .filter(|object| !later.contains(&ObjectId::of(object)));
    rendered
        .chain(&tag.objects)
        .chain(&tag.deactivated_afterwards)
        .collect()
}

/// What becomes of an object.
enum Outlook {
    /// There is none yet.
    New,
    /// It is the first, and would be the second.
    Becomes(Value, Value),
    /// It is this, and the user may not ask what it would be.
    Unknown(Value),
}

async fn outlook(client: &Client, object: &Value) -> Result<Outlook> {
    let Some(live) = client.find(object).await? else {
        return Ok(Outlook::New);
    };
    match client.try_apply(object, FIELD_MANAGER).await {
        Ok(after) => Ok(Outlook::Becomes(
            live.clone(),
            without_chosen_ports(after, &live),
        )),
        Err(error) if error.exit() == Exit::Denied => Ok(Outlook::Unknown(live)),
        Err(error) => Err(error),
    }
}

/// Leaves out the node ports that the server chose for new ports of a Service: it chooses others
/// when the object is applied.
fn without_chosen_ports(mut after: Value, live: &Value) -> Value {
    let had = |port: &Value| {
        let ports = live["spec"]["ports"].as_array().into_iter().flatten();
        ports.into_iter().any(|one| one["nodePort"] == *port)
    };
    let ports = after
        .pointer_mut("/spec/ports")
        .and_then(Value::as_array_mut);
    for port in ports.into_iter().flatten().filter_map(Value::as_object_mut) {
        if port.get("nodePort").is_some_and(|port| !had(port)) {
            port.remove("nodePort");
        }
    }
    after
}

/// The workloads with injected pods of a revision.
async fn injected(client: &Client, revision: &str) -> Result<Vec<String>> {
    let filter = Filter::labels("security.istio.io/tlsMode");
    let pods = client.list(&Resource::builtin("pods"), "", filter).await?;
    let of_revision = |pod: &&Value| pod["metadata"]["annotations"][owner::REVISION] == revision;
    let workloads: BTreeSet<String> = pods.iter().filter(of_revision).map(workload).collect();
    Ok(workloads.into_iter().collect())
}

/// The workload that made a pod: `Deployment/shop/reviews`.
fn workload(pod: &Value) -> String {
    let ObjectId {
        namespace, name, ..
    } = ObjectId::of(pod);
    let maker = &pod["metadata"]["ownerReferences"][0];
    let (Some(kind), Some(maker)) = (maker["kind"].as_str(), maker["name"].as_str()) else {
        return format!("Pod/{namespace}/{name}");
    };
    // A ReplicaSet is made by a Deployment, whose name it has, and the hash of its template.
    let hash = pod["metadata"]["labels"]["pod-template-hash"].as_str();
    match hash.and_then(|hash| maker.strip_suffix(hash)?.strip_suffix('-')) {
        Some(deployment) if kind == "ReplicaSet" => format!("Deployment/{namespace}/{deployment}"),
        _ => format!("{kind}/{namespace}/{maker}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pods_stand_for_their_workload() {
        let pod = |kind: &str, maker: &str| {
            json!({"kind": "Pod", "metadata": {
                "name": "reviews-1-x", "namespace": "shop", "labels": {"pod-template-hash": "1"},
                "ownerReferences": [{"kind": kind, "name": maker}],
            }})
        };
        assert_eq!(
            workload(&pod("ReplicaSet", "reviews-1")),
            "Deployment/shop/reviews"
        );
        assert_eq!(workload(&pod("StatefulSet", "db")), "StatefulSet/shop/db");
        let alone = json!({"kind": "Pod", "metadata": {"name": "x", "namespace": "shop"}});
        assert_eq!(workload(&alone), "Pod/shop/x");
    }
}
