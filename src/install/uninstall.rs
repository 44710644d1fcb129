//! Removing an installation: find, tell, ask, delete.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use mesh_manifest::owner::{self, label};
use mesh_manifest::plan::ObjectId;
use mesh_manifest::prune::{self, Scope};
use serde_json::Value;

use crate::cluster::{self, Awaited, Client, Filter, Resource};
use crate::error::{Error, Exit, Result};
use crate::install::{Event, Reporter, leftovers, purge};

/// How long the end of deletions is waited for. They go on without us.
const PATIENCE: Duration = Duration::from_secs(20);
/// Names of one kind that are listed before the rest is only counted.
const LISTED: usize = 30;

/// What is to be removed, and how.
#[derive(Clone, Debug)]
pub struct Removal {
    /// Which installation.
    pub scope: Scope,
    /// Whether the revision was named by the user, so that it must exist.
    pub revision_was_named: bool,
    /// Whether a purge takes the resources that users made, with their definitions.
    pub with_user_resources: bool,
    /// Write nothing.
    pub dry_run: bool,
    /// Do not ask.
    pub skip_confirmation: bool,
}

/// Removes an installation after telling what goes and asking.
///
/// # Errors
/// When the revision does not exist, the user declines, the server cannot be reached, or objects
/// could not be deleted; the others are deleted all the same.
pub async fn uninstall(client: &Client, removal: &Removal, reporter: &dyn Reporter) -> Result<()> {
    let kinds = removal.scope.kinds();
    let mut found = leftovers::find(client, &kinds, &removal.scope.selectors(), reporter).await?;
    found.retain(|object| !prune::is_made_by_controller(object));
    let is_purge = removal.scope == Scope::Purge;
    let mut extra = purge::Extra::default();
    if is_purge {
        extra = purge::find(client, &found).await?;
        if !removal.with_user_resources {
            let spared = purge::spare_used_definitions(&mut found, &extra.user_resources);
            if !spared.is_empty() {
                reporter.report(Event::Notice(&kept(&extra.user_resources, &spared)));
            }
            extra.user_resources.clear();
        }
    } else {
        check_revision(client, removal, &found).await?;
    }
    if found.is_empty() && extra.is_empty() {
        reporter.report(Event::Answer(
            "nothing of Istio was found in the cluster that this would remove",
        ));
        reporter.report(Event::Uninstalled);
        return Ok(());
    }
    let (leaving, found): (Vec<Value>, Vec<Value>) = found.into_iter().partition(is_leaving);
    reporter.report(Event::Answer(&announcement(
        client, removal, &found, &extra,
    )));
    if let Some(users) = attached(client, &removal.scope).await {
        reporter.report(Event::Warning(&users));
    }
    if removal.dry_run {
        reporter.report(Event::Notice("nothing was removed because of --dry-run"));
        return Ok(());
    }
    if !removal.skip_confirmation && !reporter.confirm("Proceed?") {
        return Err(Error::failed("cancelled"));
    }
    let removed = leftovers::remove(client, &found, reporter).await;
    wait_for_the_end(client, leaving.iter().chain(&found), reporter).await?;
    if is_purge {
        // Not before: a running istiod makes its own objects anew.
        purge::remove_made_by_istiod(client, &found, PATIENCE, reporter).await?;
    }
    purge::remove_namespaces(client, &extra.namespaces, PATIENCE, reporter).await?;
    removed?;
    reporter.report(Event::Uninstalled);
    Ok(())
}

/// What tells that definitions stay, and why.
fn kept(resources: &[Value], definitions: &[String]) -> String {
    let resources: Vec<String> = by_kind(resources)
        .into_iter()
        .map(|(kind, names)| format!("{kind} {}", shortened(&names)))
        .collect();
    format!(
        "these definitions stay because others made resources of them: {} ({}); \
         --remove-user-resources removes both",
        definitions.join(", "),
        resources.join("; ")
    )
}

/// An error when the user named a revision that nothing in the cluster is of.
async fn check_revision(client: &Client, removal: &Removal, found: &[Value]) -> Result<()> {
    let Scope::Revision { revision, .. } = &removal.scope else {
        return Ok(());
    };
    if !removal.revision_was_named || !found.is_empty() {
        return Ok(());
    }
    let resource = Resource::builtin("mutatingwebhookconfigurations");
    let configurations = client
        .list(&resource, "", Filter::labels("app=sidecar-injector"))
        .await?;
    let mut known: Vec<&str> = configurations
        .iter()
        .map(|one| label(one, owner::REVISION).unwrap_or("default"))
        .collect();
    known.sort_unstable();
    known.dedup();
    if known.contains(&revision.as_str()) {
        return Ok(());
    }
    let error = Error::failed(format!(
        "no installation of revision \"{revision}\" was found"
    ));
    Err(match known.as_slice() {
        [] => error.hint("there is no control plane in this cluster"),
        _ => error.hint(format!(
            "the revisions of this cluster are {}",
            known.join(", ")
        )),
    })
}

/// Whether an object was deleted before and is not gone yet.
fn is_leaving(object: &Value) -> bool {
    !object["metadata"]["deletionTimestamp"].is_null()
}

/// What is about to go, kind by kind.
fn announcement(
    client: &Client,
    removal: &Removal,
    found: &[Value],
    extra: &purge::Extra,
) -> String {
    let mut text = match &removal.scope {
        Scope::Purge => format!(
            "All of Istio will be removed from the cluster {}:\n",
            client.server()
        ),
        Scope::Revision { revision, .. } => {
            format!(
                "Revision {revision} of Istio will be removed from the cluster {}:\n",
                client.server()
            )
        }
    };
    for (kind, names) in by_kind(found.iter().chain(&extra.made_by_istiod)) {
        let _ = writeln!(text, "  {kind}: {}", shortened(&names));
    }
    for namespace in &extra.namespaces {
        let _ = writeln!(
            text,
            "  Namespace: {namespace}, unless it holds something else"
        );
    }
    if !extra.user_resources.is_empty() {
        let total = extra.user_resources.len();
        let _ = writeln!(
            text,
            "With the definitions go {total} resources that others made:"
        );
        for (kind, names) in by_kind(&extra.user_resources) {
            let _ = writeln!(text, "  {kind}: {}", shortened(&names));
        }
    }
    let gateways: Vec<String> = found
        .iter()
        .filter(|object| is_gateway(object))
        .map(place)
        .collect();
    if !gateways.is_empty() {
        let _ = writeln!(
            text,
            "Traffic through these gateways will be interrupted: {}",
            gateways.join(", ")
        );
    }
    text
}

/// Whether an object is a gateway's workload (`operator/cmd/mesh/uninstall.go`).
fn is_gateway(object: &Value) -> bool {
    object["kind"] == "Deployment"
        && label(object, owner::COMPONENT).is_some_and(|component| component.ends_with("Gateways"))
}

/// The names of objects by kind, in the order in which kinds appear.
fn by_kind<'a>(objects: impl IntoIterator<Item = &'a Value>) -> Vec<(String, Vec<String>)> {
    let mut order: Vec<(String, Vec<String>)> = Vec::new();
    let mut index: BTreeMap<String, usize> = BTreeMap::new();
    for object in objects {
        let kind = object["kind"].as_str().unwrap_or_default().to_owned();
        let at = *index.entry(kind.clone()).or_insert_with(|| {
            order.push((kind, Vec::new()));
            order.len() - 1
        });
        order[at].1.push(place(object));
    }
    order
}

/// `namespace/name`, or the name.
fn place(object: &Value) -> String {
    let ObjectId {
        namespace, name, ..
    } = ObjectId::of(object);
    if namespace.is_empty() {
        name
    } else {
        format!("{namespace}/{name}")
    }
}

fn shortened(names: &[String]) -> String {
    match names.len().saturating_sub(LISTED) {
        0 => names.join(", "),
        more => format!("{} and {more} more", names[..LISTED].join(", ")),
    }
}

/// A warning that names the pods which the control plane serves, when there are any.
///
/// They are told by what the injector wrote on them; the peer asks istiod for its connections
/// (`operator/cmd/mesh/uninstall.go`), which does not show those of an istiod that is down.
async fn attached(client: &Client, scope: &Scope) -> Option<String> {
    let filter = Filter::labels("security.istio.io/tlsMode");
    let pods = client
        .list(&Resource::builtin("pods"), "", filter)
        .await
        .ok()?;
    let served: Vec<String> = pods
        .iter()
        .filter(|pod| match scope {
            Scope::Purge => true,
            Scope::Revision { revision, .. } => {
                pod["metadata"]["annotations"][owner::REVISION] == revision.as_str()
            }
        })
        .map(place)
        .collect();
    (!served.is_empty()).then(|| {
        format!(
            "{} pods have a proxy of this control plane and will lose it: {}",
            served.len(),
            shortened(&served)
        )
    })
}

/// Waits until what takes its time to go is gone, so that an installation may follow at once.
async fn wait_for_the_end(
    client: &Client,
    removed: impl Iterator<Item = &Value>,
    reporter: &dyn Reporter,
) -> Result<()> {
    let slow = ["Deployment", "DaemonSet", prune::CUSTOM_RESOURCE_DEFINITION];
    for object in removed.filter(|object| slow.iter().any(|kind| object["kind"] == *kind)) {
        let leaving = Awaited {
            id: ObjectId::of(object),
            resource: client.resource_of(object).await?,
        };
        match cluster::wait_until_gone(client, &leaving, PATIENCE).await {
            Ok(()) => {}
            Err(error) if error.exit() == Exit::Failed => {
                reporter.report(Event::Warning(&error.to_string()));
                return Ok(());
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn objects_are_listed_by_kind() {
        let object = |kind: &str, namespace: Option<&str>, name: &str| json!({"kind": kind, "metadata": {"name": name, "namespace": namespace}});
        let objects = [
            object("Service", Some("istio-system"), "istiod"),
            object("ClusterRole", None, "istiod"),
            object("Service", Some("shop"), "gw"),
        ];
        let expected = [
            (
                "Service".to_owned(),
                vec!["istio-system/istiod".to_owned(), "shop/gw".to_owned()],
            ),
            ("ClusterRole".to_owned(), vec!["istiod".to_owned()]),
        ];
        assert_eq!(by_kind(&objects), expected);
    }

    #[test]
    fn long_lists_are_cut() {
        let names: Vec<String> = (0..LISTED + 2).map(|number| number.to_string()).collect();
        assert!(shortened(&names).ends_with("28, 29 and 2 more"));
        assert_eq!(shortened(&names[..2]), "0, 1");
    }
}
