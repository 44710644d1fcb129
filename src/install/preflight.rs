//! What is looked at before an installation asks and writes: permissions, other control planes, and
//! whether the custom resource definitions of the cluster can become those of the installation.

use std::collections::BTreeSet;

use futures::future::{join_all, try_join_all};
use mesh_manifest::owner::{self, label};
use mesh_manifest::permissions::{self, Permission};
use mesh_manifest::plan::ObjectId;
use mesh_manifest::prune;
use serde_json::Value;

use crate::cluster::{Client, Filter, Resource};
use crate::error::{Error, Exit, Result};
use crate::install::Installation;

/// What was found.
#[derive(Debug, Default)]
pub struct Preflight {
    /// What the user should know.
    pub notices: Vec<String>,
    /// What would make the installation fail.
    pub problems: Vec<Error>,
}

/// Looks at a cluster before an installation.
///
/// # Errors
/// When the server cannot be reached.
pub async fn preflight(client: &Client, installation: &Installation) -> Result<Preflight> {
    let objects: Vec<Value> = installation
        .components
        .iter()
        .flat_map(|component| component.objects.iter().cloned())
        .collect();
    let (missing, notices, definitions) = futures::join!(
        missing_permissions(client, &objects),
        others(client, installation),
        lost_versions(client, &objects),
    );
    let mut problems = definitions?;
    problems.extend(denied(&missing?));
    Ok(Preflight {
        notices: notices?,
        problems,
    })
}

/// The permissions that the user lacks. Who may do everything is asked only once.
async fn missing_permissions(client: &Client, objects: &[Value]) -> Result<BTreeSet<Permission>> {
    let everything = Permission {
        group: "*".to_owned(),
        resource: "*".to_owned(),
        namespace: String::new(),
        verb: "*",
    };
    if may(client, &everything).await? {
        return Ok(BTreeSet::new());
    }
    let needed = permissions::needed(objects);
    let answers = try_join_all(needed.iter().map(|one| may(client, one))).await?;
    let denied = needed.iter().zip(answers).filter(|(_, may)| !may);
    Ok(denied.map(|(one, _)| one.clone()).collect())
}

async fn may(client: &Client, permission: &Permission) -> Result<bool> {
    let Permission {
        group,
        resource,
        namespace,
        verb,
    } = permission;
    match client.may(verb, group, resource, namespace).await {
        Ok(allowed) => Ok(allowed.is_ok()),
        // Who may not even ask finds out when something is applied.
        Err(error) if error.exit() == Exit::Denied => Ok(true),
        Err(error) => Err(error),
    }
}

/// The error for missing permissions, with the role that grants them.
fn denied(missing: &BTreeSet<Permission>) -> Option<Error> {
    if missing.is_empty() {
        return None;
    }
    let list: BTreeSet<String> = missing
        .iter()
        .map(|one| match one.group.as_str() {
            "" => format!("{} {}", one.verb, one.resource),
            group => format!("{} {}.{group}", one.verb, one.resource),
        })
        .collect();
    let list: Vec<String> = list.into_iter().collect();
    let role = permissions::cluster_role("meshctl-installer", missing);
    let error = Error::new(
        Exit::Denied,
        format!("this user may not: {}", list.join(", ")),
    );
    Some(error.hint(format!(
        "an administrator can grant it, bound to this user, by kubectl apply -f - with:\n{role}"
    )))
}

/// The other control planes of the cluster, and the one that is taken over.
async fn others(client: &Client, installation: &Installation) -> Result<Vec<String>> {
    let owner = &installation.owner;
    if !owner.has_control_plane {
        return Ok(Vec::new());
    }
    let filter = Filter::labels("app=istiod");
    let found = match client
        .list(&Resource::builtin("deployments"), "", filter)
        .await
    {
        Err(error) if error.exit() == Exit::Denied => return Ok(Vec::new()),
        found => found?,
    };
    Ok(found
        .iter()
        .filter_map(|one| notice(one, &owner.revision, &owner.namespace))
        .collect())
}

/// What is to be told of a control plane that runs already.
fn notice(istiod: &Value, revision: &str, namespace: &str) -> Option<String> {
    let theirs = label(istiod, owner::REVISION).unwrap_or("default");
    let id = ObjectId::of(istiod);
    let version = label(istiod, owner::VERSION)
        .map(|version| format!(" {version}"))
        .unwrap_or_default();
    let release = istiod["metadata"]["annotations"]["meta.helm.sh/release-name"].as_str();
    match (theirs == revision, id.namespace == namespace, release) {
        (true, true, Some(release)) => Some(format!(
            "the control plane{version} of revision {theirs} belongs to Helm's release {release}, which will find its \
             objects changed by this"
        )),
        (true, true, None) => None,
        (true, false, _) => Some(format!(
            "revision {theirs}{version} runs already in namespace {}; two control planes of one revision answer the \
             same webhooks",
            id.namespace
        )),
        (false, ..) => Some(format!(
            "beside it runs the control plane{version} of revision {theirs} in namespace {}",
            id.namespace
        )),
    }
}

/// The definitions of the cluster that hold resources in a version which would not be served any more.
async fn lost_versions(client: &Client, objects: &[Value]) -> Result<Vec<Error>> {
    let definitions: Vec<&Value> = objects
        .iter()
        .filter(|object| object["kind"] == prune::CUSTOM_RESOURCE_DEFINITION)
        .collect();
    let live = join_all(definitions.iter().map(|one| client.find(one))).await;
    let mut problems = Vec::new();
    for (definition, live) in definitions.into_iter().zip(live) {
        match live {
            Ok(Some(live)) => problems.extend(lost_version(definition, &live)),
            Err(error) if error.exit() != Exit::Denied => return Err(error),
            _ => {}
        }
    }
    Ok(problems)
}

fn lost_version(definition: &Value, live: &Value) -> Option<Error> {
    let names = |list: &Value, name: fn(&Value) -> &Value| -> BTreeSet<String> {
        let items = list.as_array().into_iter().flatten();
        items
            .filter_map(|item| name(item).as_str().map(str::to_owned))
            .collect()
    };
    let served = names(&definition["spec"]["versions"], |version| &version["name"]);
    let stored = names(&live["status"]["storedVersions"], |version| version);
    let lost: Vec<&str> = stored.difference(&served).map(String::as_str).collect();
    if lost.is_empty() {
        return None;
    }
    let name = ObjectId::of(definition).name;
    let error = Error::failed(format!(
        "the cluster stores {name} in version {}, which the definition of this installation does not have",
        lost.join(", ")
    ));
    Some(error.hint("the definitions are of a newer Istio: install that version, or migrate what is stored first"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn versions_in_use_must_stay() {
        let definition = json!({"metadata": {"name": "x.istio.io"}, "spec": {"versions": [{"name": "v1"}, {"name": "v1beta1"}]}});
        let live = |stored: Value| json!({"status": {"storedVersions": stored}});
        assert!(lost_version(&definition, &live(json!(["v1"]))).is_none());
        let error = lost_version(&definition, &live(json!(["v1", "v2"]))).unwrap();
        assert!(
            error
                .to_string()
                .contains("stores x.istio.io in version v2"),
            "{error}"
        );
    }

    #[test]
    fn other_control_planes_are_told() {
        let istiod = |namespace: &str, revision: &str, annotations: Value| {
            json!({"kind": "Deployment", "metadata": {
                "name": "istiod", "namespace": namespace, "annotations": annotations,
                "labels": {"istio.io/rev": revision, "operator.istio.io/version": "1.29.0"},
            }})
        };
        let check = |istiod: Value, expected: Option<&str>| {
            let notice = notice(&istiod, "default", "istio-system");
            assert!(
                notice.as_deref().is_some() == expected.is_some(),
                "{notice:?}"
            );
            assert!(
                notice
                    .unwrap_or_default()
                    .contains(expected.unwrap_or_default())
            );
        };
        check(istiod("istio-system", "default", Value::Null), None);
        check(
            istiod("istio-system", "canary", Value::Null),
            Some("the control plane 1.29.0 of revision canary"),
        );
        check(
            istiod("mesh", "default", Value::Null),
            Some("runs already in namespace mesh"),
        );
        let helm = json!({"meta.helm.sh/release-name": "istiod"});
        check(
            istiod("istio-system", "default", helm),
            Some("Helm's release istiod"),
        );
    }
}
