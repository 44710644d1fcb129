//! What a purge takes besides labelled objects: what istiod made, namespaces, and with the
//! definitions the resources of users.

use std::collections::BTreeSet;
use std::time::Duration;

use futures::future::{join_all, try_join_all};
use mesh_manifest::owner::{self, label};
use mesh_manifest::plan::ObjectId;
use mesh_manifest::prune;
use serde_json::Value;

use crate::cluster::{self, Awaited, Client, Filter, Propagation, Resource};
use crate::error::{Exit, Result};
use crate::install::{Event, Reporter, leftovers};

/// How often what istiod made is looked for, until it stays away.
const LOOKS: u32 = 10;
/// Pause between two looks.
const BETWEEN_LOOKS: Duration = Duration::from_secs(1);

/// What is found besides labelled objects.
#[derive(Debug, Default)]
pub(super) struct Extra {
    /// Objects that istiod made while it ran.
    pub(super) made_by_istiod: Vec<Value>,
    /// Resources of the definitions that are removed, made by others than the installer.
    pub(super) user_resources: Vec<Value>,
    /// Namespaces that an installation created.
    pub(super) namespaces: Vec<String>,
}

impl Extra {
    /// Whether there is nothing to remove.
    pub(super) fn is_empty(&self) -> bool {
        self.made_by_istiod.is_empty() && self.namespaces.is_empty()
    }
}

/// Finds it, given the labelled objects.
///
/// # Errors
/// When the server cannot be reached or refuses.
pub(super) async fn find(client: &Client, labelled: &[Value]) -> Result<Extra> {
    Ok(Extra {
        made_by_istiod: made_by_istiod(client, labelled).await?,
        user_resources: user_resources(client, labelled).await?,
        namespaces: created_namespaces(client).await?,
    })
}

async fn made_by_istiod(client: &Client, labelled: &[Value]) -> Result<Vec<Value>> {
    let (map, secret, lease) = (
        Resource::builtin("configmaps"),
        Resource::builtin("secrets"),
        Resource::builtin("leases"),
    );
    let homes: BTreeSet<&str> = labelled
        .iter()
        .filter_map(|object| label(object, owner::OWNING_NAMESPACE))
        .collect();
    let mut found = client
        .list(&map, "", Filter::labels("istio.io/config=true"))
        .await?;
    found.extend(
        client
            .list(&secret, "", Filter::fields("type=istio.io/ca-root"))
            .await?,
    );
    let class = Resource::builtin("gatewayclasses");
    found.extend(client.list(&class, "", Filter::default()).await?);
    for home in homes {
        found.extend(client.list(&lease, home, Filter::default()).await?);
        found.extend(
            client
                .list(&map, home, Filter::labels("!istio.io/config"))
                .await?,
        );
    }
    found.retain(prune::is_made_by_istiod);
    Ok(found)
}

/// Removes what istiod made, once its last pod is gone; a running one makes it anew.
///
/// # Errors
/// When the server cannot be reached or refuses.
pub(super) async fn remove_made_by_istiod(
    client: &Client,
    labelled: &[Value],
    patience: Duration,
    reporter: &dyn Reporter,
) -> Result<()> {
    let resource = Resource::builtin("pods");
    for pod in client
        .list(&resource, "", Filter::labels("app=istiod"))
        .await?
    {
        let leaving = Awaited {
            id: ObjectId::of(&pod),
            resource: resource.clone(),
        };
        match cluster::wait_until_gone(client, &leaving, patience).await {
            Err(error) if error.exit() == Exit::Failed => {
                reporter.report(Event::Warning(&error.to_string()));
            }
            outcome => outcome?,
        }
    }
    // A process may outlive its pod, on a node that does not answer for instance.
    for _ in 0..LOOKS {
        let found = made_by_istiod(client, labelled).await?;
        if found.is_empty() {
            break;
        }
        leftovers::remove(client, &found, reporter).await?;
        tokio::time::sleep(BETWEEN_LOOKS).await;
    }
    Ok(())
}

/// The resources of the definitions among the objects, without those that are removed anyway.
async fn user_resources(client: &Client, labelled: &[Value]) -> Result<Vec<Value>> {
    let definitions = labelled
        .iter()
        .filter(|object| object["kind"] == prune::CUSTOM_RESOURCE_DEFINITION)
        .filter_map(defined);
    let resources: Vec<Resource> = definitions.collect();
    let lists = try_join_all(
        resources
            .iter()
            .map(|resource| client.list(resource, "", Filter::default())),
    )
    .await?;
    Ok(lists
        .into_iter()
        .flatten()
        .filter(|object| label(object, owner::COMPONENT).is_none())
        .collect())
}

/// Keeps the definitions of which users have resources out of what is removed. Returns their names.
pub(super) fn spare_used_definitions(found: &mut Vec<Value>, users: &[Value]) -> Vec<String> {
    let is_used = |object: &Value| {
        defined(object).is_some_and(|resource| {
            users.iter().any(|user| {
                let id = ObjectId::of(user);
                id.kind == resource.kind && id.group == resource.group()
            })
        })
    };
    let spared = found
        .extract_if(.., |object| {
            object["kind"] == prune::CUSTOM_RESOURCE_DEFINITION && is_used(object)
        })
        .map(|definition| ObjectId::of(&definition).name);
    spared.collect()
}

/// How the stored version of a definition is served.
fn defined(definition: &Value) -> Option<Resource> {
    let spec = &definition["spec"];
    let versions = spec["versions"].as_array()?;
    let stored = versions
        .iter()
        .find(|version| version["storage"] == true && version["served"] == true)?;
    Some(Resource {
        api_version: format!("{}/{}", spec["group"].as_str()?, stored["name"].as_str()?),
        kind: spec["names"]["kind"].as_str()?.to_owned(),
        plural: spec["names"]["plural"].as_str()?.to_owned(),
        namespaced: spec["scope"] == "Namespaced",
    })
}

async fn created_namespaces(client: &Client) -> Result<Vec<String>> {
    let selector = format!("{}={}", owner::MANAGED_BY, owner::MESHCTL);
    let found = client
        .list(
            &Resource::builtin("namespaces"),
            "",
            Filter::labels(&selector),
        )
        .await?;
    Ok(found
        .iter()
        .map(|namespace| ObjectId::of(namespace).name)
        .collect())
}

/// Deletes the namespaces that hold nothing of others any more, and tells which ones stay.
///
/// # Errors
/// When the server cannot be reached or refuses.
pub(super) async fn remove_namespaces(
    client: &Client,
    namespaces: &[String],
    patience: Duration,
    reporter: &dyn Reporter,
) -> Result<()> {
    if namespaces.is_empty() {
        return Ok(());
    }
    let kinds = namespaced_kinds(client).await?;
    for namespace in namespaces {
        let kept = kept_by(client, namespace, &kinds).await?;
        if kept.is_empty() {
            remove_namespace(client, namespace, patience, reporter).await?;
        } else {
            let text = format!(
                "namespace {namespace} stays because it holds {}",
                kept.join(", ")
            );
            reporter.report(Event::Notice(&text));
        }
    }
    Ok(())
}

async fn remove_namespace(
    client: &Client,
    name: &str,
    patience: Duration,
    reporter: &dyn Reporter,
) -> Result<()> {
    let resource = Resource::builtin("namespaces");
    if !client
        .delete(&resource, "", name, Propagation::Background)
        .await?
    {
        return Ok(());
    }
    let id = ObjectId {
        group: String::new(),
        kind: "Namespace".to_owned(),
        namespace: String::new(),
        name: name.to_owned(),
    };
    reporter.report(Event::Removed(&id));
    match cluster::wait_until_gone(client, &Awaited { id, resource }, patience).await {
        Err(error) if error.exit() == Exit::Failed => {
            reporter.report(Event::Warning(&error.to_string()))
        }
        outcome => outcome?,
    }
    Ok(())
}

/// All kinds whose objects live in namespaces, once each.
async fn namespaced_kinds(client: &Client) -> Result<Vec<Resource>> {
    let versions = client.preferred_versions().await?;
    let served = join_all(versions.iter().map(|version| client.served(version))).await;
    // A group whose own server is down cannot be asked; deleting the namespace would wait for it.
    let kinds = served.into_iter().filter_map(Result::ok).flatten();
    Ok(kinds.filter(|kind| kind.namespaced).collect())
}

/// What in a namespace is somebody's own.
async fn kept_by(client: &Client, namespace: &str, kinds: &[Resource]) -> Result<Vec<String>> {
    let lists = try_join_all(
        kinds
            .iter()
            .map(|kind| client.list(kind, namespace, Filter::default())),
    )
    .await?;
    let mut kept: Vec<String> = lists
        .into_iter()
        .flatten()
        .filter(prune::keeps_namespace)
        .map(|object| {
            let ObjectId { kind, name, .. } = ObjectId::of(&object);
            format!("{kind}/{name}")
        })
        .collect();
    kept.sort();
    kept.dedup();
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_definition_tells_how_it_is_served() {
        let definition = json!({"spec": {
            "group": "networking.istio.io",
            "scope": "Namespaced",
            "names": {"kind": "Gateway", "plural": "gateways"},
            "versions": [{"name": "v1beta1", "served": true}, {"name": "v1", "served": true, "storage": true}],
        }});
        let resource = defined(&definition).unwrap();
        assert_eq!(resource.full_name(), "gateways.networking.istio.io");
        assert_eq!(resource.api_version, "networking.istio.io/v1");
    }
}
