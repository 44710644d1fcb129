//! Finding and removing objects: what an earlier configuration left, and deletion in general.

use futures::future::join_all;
use mesh_manifest::owner::Owner;
use mesh_manifest::plan::ObjectId;
use mesh_manifest::prune;
use mesh_model::kind::Kind;
use serde_json::Value;

use crate::cluster::{Client, Filter, Propagation, Resource};
use crate::error::{Exit, Result};
use crate::install::{Event, Reporter, apply};

/// Removes what the owner applied earlier and does not hold any more.
///
/// # Errors
/// When the server cannot be reached or does not remove an object. Kinds that the user may not
/// list are told and left.
pub(super) async fn prune(
    client: &Client,
    owner: &Owner,
    present: &[Value],
    reporter: &dyn Reporter,
) -> Result<()> {
    let leftovers = left(client, owner, present, reporter).await?;
    remove(client, &leftovers, reporter).await
}

/// What the owner applied earlier and does not hold any more.
///
/// # Errors
/// When the server cannot be reached.
pub(super) async fn left(
    client: &Client,
    owner: &Owner,
    present: &[Value],
    reporter: &dyn Reporter,
) -> Result<Vec<Value>> {
    let selector = owner.selector();
    let live = find(client, &prune::pruned_kinds(), &[selector], reporter).await?;
    Ok(prune::leftovers(owner, present, &live)
        .into_iter()
        .cloned()
        .collect())
}

/// All objects of some kinds that one of the selectors selects, in the order of the kinds.
pub(super) async fn find(
    client: &Client,
    kinds: &[&Kind],
    selectors: &[String],
    reporter: &dyn Reporter,
) -> Result<Vec<Value>> {
    let queries = kinds
        .iter()
        .flat_map(|kind| selectors.iter().map(move |selector| (kind, selector)));
    let answers = join_all(queries.map(|(kind, selector)| async move {
        client
            .list(&Resource::from(*kind), "", Filter::labels(selector))
            .await
    }))
    .await;
    let mut objects = Vec::new();
    for answer in answers {
        match answer {
            Ok(found) => objects.extend(found),
            Err(error) if error.exit() == Exit::Denied => {
                reporter.report(Event::Warning(&format!("not looked at: {error}")));
            }
            Err(error) => return Err(error),
        }
    }
    Ok(objects)
}

/// Deletes objects, kind by kind in their order, those of one kind at the same time. Goes on where
/// one cannot be deleted.
///
/// # Errors
/// When objects could not be deleted.
pub(super) async fn remove(
    client: &Client,
    objects: &[Value],
    reporter: &dyn Reporter,
) -> Result<()> {
    let mut outcomes = Vec::new();
    for kind in objects.chunk_by(|left, right| left["kind"] == right["kind"]) {
        outcomes.extend(
            join_all(
                kind.iter()
                    .map(|object| remove_one(client, object, reporter)),
            )
            .await,
        );
    }
    apply::one_error(outcomes)
}

async fn remove_one(client: &Client, object: &Value, reporter: &dyn Reporter) -> Result<()> {
    let id = ObjectId::of(object);
    let resource = client.resource_of(object).await?;
    // A workload stays until its pods are gone, so that its absence means what it says.
    let propagation = match id.kind.as_str() {
        "Deployment" | "DaemonSet" => Propagation::Foreground,
        _ => Propagation::Background,
    };
    if client
        .delete(&resource, &id.namespace, &id.name, propagation)
        .await?
    {
        reporter.report(Event::Removed(&id));
    }
    Ok(())
}
