//! Waiting until applied objects do their work.

use std::collections::BTreeMap;
use std::time::Duration;

use futures::future::try_join_all;
use mesh_manifest::plan::ObjectId;
use mesh_manifest::ready::{self, Pending, Readiness, Surroundings};
use serde_json::Value;
use tokio::time::{Instant, sleep};

use crate::cluster::{Client, Filter, Resource};
use crate::error::{Error, Result};

/// Pause before the second look; it doubles up to [`LONGEST_PAUSE`].
const FIRST_PAUSE: Duration = Duration::from_millis(100);
/// Pause between later looks.
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// An object that is waited for.
#[derive(Clone, Debug)]
pub struct Awaited {
    /// The object.
    pub id: ObjectId,
    /// How its kind is served.
    pub resource: Resource,
}

/// Waits until all objects are ready, telling `report` whenever what is missing has changed.
///
/// # Errors
/// When an object disappears, the server cannot be asked, or the time is over; that error names
/// each object with its reason.
pub async fn wait(
    client: &Client,
    mut objects: Vec<Awaited>,
    timeout: Duration,
    report: impl Fn(&[Pending]),
) -> Result<()> {
    let deadline = Instant::now() + timeout;
    let mut pause = FIRST_PAUSE;
    let mut reported = Vec::new();
    loop {
        let pending = look(client, &objects).await?;
        if pending.is_empty() {
            return Ok(());
        }
        if pending != reported {
            report(&pending);
            reported.clone_from(&pending);
        }
        if Instant::now() + pause > deadline {
            return Err(not_ready(&pending, timeout));
        }
        objects.retain(|object| pending.iter().any(|one| one.id == object.id));
        sleep(pause).await;
        pause = LONGEST_PAUSE.min(pause * 2);
    }
}

fn not_ready(pending: &[Pending], timeout: Duration) -> Error {
    let list: Vec<String> = pending
        .iter()
        .map(|one| format!("{} ({})", one.id, one.reason.text))
        .collect();
    Error::failed(format!("not ready after {timeout:?}: {}", list.join(", ")))
        .hint("what is missing may still come: see kubectl get pods -A; a longer wait is set by --readiness-timeout")
}

/// The objects that are not ready now.
///
/// # Errors
/// When an object is not there, or the server cannot be asked.
pub async fn look(client: &Client, objects: &[Awaited]) -> Result<Vec<Pending>> {
    let live = try_join_all(objects.iter().map(|object| live(client, object))).await?;
    let mut around = BTreeMap::new();
    let mut pending = Vec::new();
    for (object, live) in objects.iter().zip(live) {
        let namespace = &object.id.namespace;
        if !around.contains_key(namespace) && needs_surroundings(&live) {
            around.insert(namespace.clone(), Around::load(client, namespace).await?);
        }
        let surroundings = around
            .get(namespace)
            .map(Around::borrow)
            .unwrap_or_default();
        if let Readiness::Waiting(reason) = ready::readiness(&live, surroundings) {
            pending.push(Pending {
                id: object.id.clone(),
                reason,
            });
        }
    }
    Ok(pending)
}

async fn live(client: &Client, object: &Awaited) -> Result<Value> {
    let ObjectId {
        namespace, name, ..
    } = &object.id;
    let live = client.get(&object.resource, namespace, name).await?;
    live.ok_or_else(|| {
        Error::failed(format!(
            "{} was deleted by somebody while it was waited for",
            object.id
        ))
    })
}

/// Whether an object alone does not tell: a Deployment's ReplicaSet does, and pods tell why not.
fn needs_surroundings(live: &Value) -> bool {
    live["kind"] == "Deployment"
        || ready::readiness(live, Surroundings::default()) != Readiness::Ready && is_workload(live)
}

fn is_workload(live: &Value) -> bool {
    matches!(live["kind"].as_str(), Some("DaemonSet" | "StatefulSet"))
}

/// What a namespace holds that tells about its workloads.
struct Around {
    replica_sets: Vec<Value>,
    pods: Vec<Value>,
    events: Vec<Value>,
}

impl Around {
    async fn load(client: &Client, namespace: &str) -> Result<Self> {
        let (replica_set, pod, event) = (
            Resource::builtin("replicasets"),
            Resource::builtin("pods"),
            Resource::builtin("events"),
        );
        let (replica_sets, pods, events) = futures::join!(
            client.list(&replica_set, namespace, Filter::default()),
            client.list(&pod, namespace, Filter::default()),
            client.list(&event, namespace, Filter::fields("type=Warning")),
        );
        // Pods and events only explain; without permission to see them the wait goes on.
        Ok(Self {
            replica_sets: replica_sets?,
            pods: pods.unwrap_or_default(),
            events: events.unwrap_or_default(),
        })
    }

    fn borrow(&self) -> Surroundings<'_> {
        Surroundings {
            replica_sets: &self.replica_sets,
            pods: &self.pods,
            events: &self.events,
        }
    }
}

/// Waits until an object is gone.
///
/// # Errors
/// When the server cannot be asked, or the time is over.
pub async fn wait_until_gone(client: &Client, object: &Awaited, timeout: Duration) -> Result<()> {
    let deadline = Instant::now() + timeout;
    let ObjectId {
        namespace, name, ..
    } = &object.id;
    let mut pause = FIRST_PAUSE;
    while client
        .get(&object.resource, namespace, name)
        .await?
        .is_some()
    {
        if Instant::now() + pause > deadline {
            return Err(Error::failed(format!(
                "{} is still being deleted after {timeout:?}",
                object.id
            ))
            .hint("a finalizer may hold it: see its metadata.finalizers"));
        }
        sleep(pause).await;
        pause = LONGEST_PAUSE.min(pause * 2);
    }
    Ok(())
}
