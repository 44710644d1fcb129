//! What is looked at before anything is written.

use mesh_manifest::iop::ClusterFacts;
use mesh_manifest::owner::{self, Owner, label};
use mesh_manifest::plan::ObjectId;
use mesh_manifest::version::{self, MINIMUM_KUBERNETES_MINOR};
use mesh_manifest::webhook;
use serde_json::Value;

use crate::cluster::{Client, Resource};
use crate::error::{Error, Exit, Result};
use crate::install::default_tag::{self, DefaultTag};
use crate::install::{Event, Installation, Options, Reporter};

/// What an installation has to know about a cluster before it is rendered.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// What the merge of the configuration depends on.
    pub facts: ClusterFacts,
    /// What the user should know.
    pub notices: Vec<String>,
}

/// Looks at the cluster. `detects_gke` tells whether a cluster on GKE may be configured as such.
///
/// # Errors
/// When the server cannot be reached or refuses.
pub async fn look(client: &Client, detects_gke: bool) -> Result<Look> {
    let version = client.version().await?;
    let felix = Resource {
        api_version: "projectcalico.org/v3".to_owned(),
        kind: "FelixConfiguration".to_owned(),
        plural: "felixconfigurations".to_owned(),
        namespaced: false,
    };
    let config_map = Resource::builtin("configmaps");
    let (felix_configuration, cilium_config) = futures::join!(
        client.get(&felix, "", "default"),
        client.get(&config_map, "kube-system", "cilium-config"),
    );
    let notices = old_kubernetes(&version.git_version, version.minor);
    let facts = ClusterFacts {
        version: version.git_version,
        detects_gke,
        felix_configuration: unless_denied(felix_configuration)?,
        cilium_config: unless_denied(cilium_config)?,
    };
    Ok(Look {
        facts,
        notices: notices.into_iter().collect(),
    })
}

/// The settings of other network plugins only serve warnings: not to be allowed to see them is no error.
fn unless_denied(found: Result<Option<Value>>) -> Result<Option<Value>> {
    match found {
        Err(error) if error.exit() == Exit::Denied => Ok(None),
        found => found,
    }
}

fn old_kubernetes(version: &str, minor: u32) -> Option<String> {
    (u64::from(minor) < MINIMUM_KUBERNETES_MINOR).then(|| {
        format!(
            "Kubernetes {version} is older than 1.{MINIMUM_KUBERNETES_MINOR}, the oldest that is supported; \
             there may be problems"
        )
    })
}

/// What the user should know when the running control plane of this revision is of another version.
pub async fn version_change(client: &Client, owner: &Owner) -> Option<String> {
    let name = match owner.revision.as_str() {
        "default" => "istiod".to_owned(),
        revision => format!("istiod-{revision}"),
    };
    // The comparison only helps; where it cannot be made it is left out.
    let running = client
        .get(&Resource::builtin("deployments"), &owner.namespace, &name)
        .await
        .ok()??;
    other_version(&running, owner)
}

/// A notice when the running control plane is of another version.
fn other_version(running: &Value, owner: &Owner) -> Option<String> {
    let before = label(running, owner::VERSION)?;
    let parse = |text: &str| text.parse::<version::Version>().ok();
    let step = match parse(before)?.cmp(&parse(&owner.version)?) {
        std::cmp::Ordering::Less => "upgrades",
        std::cmp::Ordering::Greater => "downgrades",
        std::cmp::Ordering::Equal => return None,
    };
    let mut notice = format!(
        "this {step} the control plane from {before} to {}",
        owner.version
    );
    if owner.revision == "default" {
        notice.push_str(" in place; --revision installs beside the running one");
    }
    Some(notice)
}

/// Checks that after the installation no pod is injected twice.
///
/// # Errors
/// When webhooks of the installation overlap with others; with `--force` that is a warning.
pub(super) fn check_webhooks(
    installation: &Installation,
    tag: &DefaultTag,
    live: &[Value],
    options: &Options,
    reporter: &dyn Reporter,
) -> Result<()> {
    let ours: Vec<&Value> = installation
        .components
        .iter()
        .flat_map(|component| &component.objects)
        .filter(|object| default_tag::is_injector(object) && !will_be_off(object, tag))
        .chain(
            tag.objects
                .iter()
                .filter(|object| default_tag::is_injector(object)),
        )
        .chain(&tag.deactivated_afterwards)
        .collect();
    let names: Vec<&Value> = ours
        .iter()
        .map(|object| &object["metadata"]["name"])
        .collect();
    let others = live
        .iter()
        .filter(|one| !names.contains(&&one["metadata"]["name"]));
    let afterwards: Vec<Value> = others.chain(ours.iter().copied()).cloned().collect();
    let found: Vec<String> = webhook::overlaps(&afterwards)
        .into_iter()
        .filter(|overlap| {
            names
                .iter()
                .any(|name| **name == overlap.configuration.as_str())
        })
        .map(|overlap| overlap.to_string())
        .collect();
    if found.is_empty() {
        return Ok(());
    }
    let text = format!(
        "injection webhooks would overlap, so that pods are injected twice: {}",
        found.join("; ")
    );
    if options.force {
        reporter.report(Event::Warning(&text));
        return Ok(());
    }
    Err(Error::failed(text).hint("remove or retag the other configuration, or go on with --force"))
}

/// Whether a rendered configuration is switched off once the default tag is in place.
fn will_be_off(object: &Value, tag: &DefaultTag) -> bool {
    tag.deactivated_afterwards
        .iter()
        .any(|off| ObjectId::of(off) == ObjectId::of(object))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn owner(version: &str) -> Owner {
        Owner {
            name: None,
            namespace: "istio-system".to_owned(),
            revision: "default".to_owned(),
            version: version.to_owned(),
            has_control_plane: true,
        }
    }

    #[test]
    fn versions_are_compared_as_numbers() {
        let check = |before: &str, now: &str, expected: Option<&str>| {
            let running = json!({"metadata": {"labels": {owner::VERSION: before}}});
            let notice = other_version(&running, &owner(now));
            assert_eq!(
                notice
                    .as_deref()
                    .and_then(|notice| notice.split(' ').nth(1)),
                expected,
                "{before} {now}"
            );
        };
        check("1.9.0", "1.10.0", Some("upgrades"));
        check("1.30.1", "1.30.0", Some("downgrades"));
        check("1.30.0", "1.30.0", None);
        check("unknown", "1.30.0", None);
    }

    #[test]
    fn old_clusters_are_told() {
        assert!(old_kubernetes("v1.31.4", 31).is_some());
        assert_eq!(old_kubernetes("v1.32.0", 32), None);
    }
}
