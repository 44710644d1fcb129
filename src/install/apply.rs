//! Applying objects: namespaces first, then the objects of a component step by step.

use std::time::Duration;

use futures::future::join_all;
use mesh_manifest::owner;
use mesh_manifest::plan::{self, ObjectId};
use mesh_manifest::prune;
use mesh_manifest::ready::{self, Pending};
use serde_json::{Value, json};

use crate::cluster::{self, Awaited, Client, Resource};
use crate::error::{Error, Result};
use crate::install::{Event, FIELD_MANAGER, Reporter};

/// Applies objects in steps, those of one step at the same time; definitions are established
/// before the next step. `report` is told what is waited for.
///
/// # Errors
/// When an object of a step cannot be applied: then later steps are left out.
pub(super) async fn apply_in_steps(
    client: &Client,
    objects: Vec<Value>,
    timeout: Duration,
    report: &dyn Fn(&[Pending]),
) -> Result<()> {
    for step in plan::steps(objects) {
        let outcomes = join_all(step.iter().map(|object| apply(client, object, timeout))).await;
        one_error(outcomes)?;
        let definitions: Vec<Value> = step
            .into_iter()
            .filter(|object| object["kind"] == prune::CUSTOM_RESOURCE_DEFINITION)
            .collect();
        cluster::wait(client, awaited(&definitions), timeout, report).await?;
    }
    Ok(())
}

/// Applies an object. One that is still being deleted is waited for and applied again, since it
/// would disappear otherwise.
///
/// # Errors
/// When the server cannot be reached or refuses the object, or a deletion does not end.
pub(super) async fn apply(client: &Client, object: &Value, timeout: Duration) -> Result<()> {
    let applied = client.apply(object, FIELD_MANAGER).await?;
    if applied["metadata"]["deletionTimestamp"].is_null() {
        return Ok(());
    }
    let resource = client.resource_of(object).await?;
    let leaving = Awaited {
        id: ObjectId::of(object),
        resource,
    };
    cluster::wait_until_gone(client, &leaving, timeout).await?;
    client.apply(object, FIELD_MANAGER).await.map(|_| ())
}

/// The first error of several outcomes, with the number of the others and the hints of all.
pub(super) fn one_error<T>(outcomes: impl IntoIterator<Item = Result<T>>) -> Result<()> {
    let mut errors = outcomes.into_iter().filter_map(Result::err);
    let Some(first) = errors.next() else {
        return Ok(());
    };
    let others: Vec<Error> = errors.collect();
    if others.is_empty() {
        return Err(first);
    }
    let mut hints: Vec<&String> = first
        .hints()
        .iter()
        .chain(others.iter().flat_map(Error::hints))
        .collect();
    hints.dedup();
    let error = Error::new(
        first.exit(),
        format!("{first} (and {} more like it)", others.len()),
    );
    Err(hints
        .into_iter()
        .fold(error, |error, hint| error.hint(hint)))
}

/// The objects that have to become ready, with how they are served.
pub fn awaited(objects: &[Value]) -> Vec<Awaited> {
    let awaited = objects
        .iter()
        .filter(|object| ready::is_awaited(object["kind"].as_str().unwrap_or_default()));
    awaited
        .filter_map(|object| {
            let resource =
                Resource::known(object["apiVersion"].as_str()?, object["kind"].as_str()?)?;
            Some(Awaited {
                id: ObjectId::of(object),
                resource,
            })
        })
        .collect()
}

/// Creates the namespaces that objects need and that do not exist. Existing ones are left as they
/// are; one that is still being deleted is waited for.
///
/// # Errors
/// When the server cannot be reached or refuses, or a deletion does not end.
pub(super) async fn create_namespaces(
    client: &Client,
    names: &[String],
    network: Option<(&str, &str)>,
    timeout: Duration,
    reporter: &dyn Reporter,
) -> Result<()> {
    let resource = Resource::builtin("namespaces");
    for name in names {
        let live = client.get(&resource, "", name).await?;
        if let Some(live) = live {
            if live["metadata"]["deletionTimestamp"].is_null() {
                continue;
            }
            reporter.report(Event::Notice(&format!(
                "namespace {name} is still being deleted; waiting until it is gone"
            )));
            let leaving = Awaited {
                id: ObjectId::of(&live_id(name)),
                resource: resource.clone(),
            };
            cluster::wait_until_gone(client, &leaving, timeout).await?;
        }
        let network = network
            .filter(|(namespace, _)| *namespace == name.as_str())
            .map(|(_, network)| network);
        client
            .create(&namespace(name, network), FIELD_MANAGER)
            .await?;
    }
    Ok(())
}

fn live_id(name: &str) -> Value {
    json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}})
}

fn namespace(name: &str, network: Option<&str>) -> Value {
    let mut namespace = live_id(name);
    owner::set_label(&mut namespace, owner::MANAGED_BY, owner::MESHCTL);
    if let Some(network) = network {
        owner::set_label(&mut namespace, "topology.istio.io/network", network);
    }
    namespace
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Exit;

    #[test]
    fn several_errors_become_one_with_all_hints() {
        let outcomes: [Result<()>; 3] = [
            Ok(()),
            Err(Error::new(Exit::Denied, "apply Role a").hint("rule one")),
            Err(Error::new(Exit::Denied, "apply Role b").hint("rule two")),
        ];
        let error = one_error(outcomes).unwrap_err();
        assert_eq!(error.to_string(), "apply Role a (and 1 more like it)");
        assert_eq!(error.hints(), ["rule one", "rule two"]);
        assert_eq!(error.exit(), Exit::Denied);
        assert!(one_error([Ok(()), Ok(())]).is_ok());
    }

    #[test]
    fn created_namespaces_are_marked() {
        let created = namespace("istio-system", Some("net"));
        let expected =
            json!({"app.kubernetes.io/managed-by": "meshctl", "topology.istio.io/network": "net"});
        assert_eq!(created["metadata"]["labels"], expected);
    }
}
