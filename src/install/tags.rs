//! Revision tags: what is there, making one, removing one.

use futures::future::try_join_all;
use mesh_manifest::owner;
use mesh_manifest::tag::{self, DEFAULT_VALIDATOR, Present, Tag, TagError};
use mesh_manifest::webhook;
use serde_json::Value;

use crate::cluster::{Client, Filter, Propagation, Resource};
use crate::error::{Error, Result};

/// The name under which a tag's fields are managed, the peer's (`istioctl/pkg/tag/generate.go`).
const FIELD_MANAGER: &str = "istio-ci";

/// A tag that is about to be made.
#[derive(Clone, Debug)]
pub struct NewTag {
    /// The objects of the tag.
    pub objects: Vec<Value>,
    /// The un-tagged webhooks of the default revision, switched off, when the default tag takes their place.
    pub deactivated: Option<Value>,
    /// The webhooks that would serve the same pods as those of the tag, one line each.
    pub conflicts: Vec<String>,
}

/// A tag that is about to be removed.
#[derive(Clone, Debug)]
pub struct OldTag {
    /// The objects of the tag.
    pub objects: Vec<Value>,
    /// The namespaces that ask for injection by the tag.
    pub users: Vec<String>,
}

async fn present(client: &Client, istio_namespace: &str) -> Result<Present> {
    let (injectors, services) = objects(client, istio_namespace, owner::REVISION).await?;
    Ok(Present {
        injectors,
        services,
    })
}

/// The injection webhook configurations, and the Services of the control plane's namespace, that a selector selects.
async fn objects(
    client: &Client,
    istio_namespace: &str,
    selector: &str,
) -> Result<(Vec<Value>, Vec<Value>)> {
    let filter = Filter::labels(selector);
    let (injector, service) = (
        Resource::builtin("mutatingwebhookconfigurations"),
        Resource::builtin("services"),
    );
    let (injectors, services) = futures::join!(
        client.list(&injector, "", filter),
        client.list(&service, istio_namespace, filter)
    );
    Ok((injectors?, services?))
}

/// Generates a tag from what the cluster holds. Nothing is written.
///
/// `only_shown` leaves out the check that no revision has the tag's name, as the peer's `tag generate` does.
///
/// # Errors
/// When the revision does not exist or cannot be told, the tag exists already and may not be
/// overwritten, or the server cannot be reached or refuses.
pub async fn plan_tag(
    client: &Client,
    tag: &Tag,
    overwrite: bool,
    only_shown: bool,
) -> Result<NewTag> {
    let validators = Resource::builtin("validatingwebhookconfigurations");
    let injectors = Resource::builtin("mutatingwebhookconfigurations");
    let (present, validator, all) = futures::join!(
        present(client, &tag.istio_namespace),
        client.get(&validators, "", DEFAULT_VALIDATOR),
        client.list(&injectors, "", Filter::default()),
    );
    let (present, validator, all) = (present?, validator?, all?);
    if !overwrite && !only_shown {
        present.check_name(&tag.name).map_err(tag_error)?;
    }
    let canonical = present
        .canonical(&tag.revision, &tag.istio_namespace)
        .map_err(tag_error)?;
    if !overwrite {
        present.check_absent(&tag.name).map_err(tag_error)?;
    }
    let objects = tag
        .generate(canonical, validator.as_ref())
        .map_err(tag_error)?;
    let is_default = tag.name == tag::DEFAULT;
    let replaced = all
        .iter()
        .find(|one| is_default && webhook::is_untagged_default(one));
    Ok(NewTag {
        conflicts: conflicts(&objects[0], &all, replaced),
        deactivated: replaced
            .filter(|one| !webhook::is_deactivated(one))
            .map(|one| {
                let mut one = one.clone();
                webhook::deactivate(&mut one);
                one
            }),
        objects,
    })
}

/// The webhooks of a tag that would meet a pod together with others, which those that it replaces do not count as.
fn conflicts(injector: &Value, all: &[Value], replaced: Option<&Value>) -> Vec<String> {
    let name = |object: &Value| object["metadata"]["name"].clone();
    let gone = [Some(name(injector)), replaced.map(name)];
    let mut afterwards: Vec<Value> = all
        .iter()
        .filter(|one| !gone.contains(&Some(name(one))))
        .cloned()
        .collect();
    afterwards.push(injector.clone());
    webhook::overlaps(&afterwards)
        .into_iter()
        .filter(|overlap| name(injector) == overlap.configuration.as_str())
        .map(|overlap| overlap.to_string())
        .collect()
}

fn tag_error(error: TagError) -> Error {
    let hint = match &error {
        TagError::NameOfRevision(_) => Some("choose another name for the tag".to_owned()),
        TagError::NoRevision { known, .. } if known.is_empty() => {
            Some("there is no control plane in this cluster".to_owned())
        }
        TagError::NoRevision { known, .. } => Some(format!(
            "the revisions of this cluster are {}",
            known.join(", ")
        )),
        TagError::Exists { revision, .. } => Some(format!(
            "it points to revision {revision}; --overwrite moves it"
        )),
        _ => None,
    };
    let text = Error::failed(error.to_string());
    hint.into_iter().fold(text, Error::hint)
}

/// Makes a tag. The webhooks that it replaces are switched off only once its own are in place, so
/// that no pod is missed.
///
/// # Errors
/// When the server cannot be reached or refuses an object.
pub async fn apply_tag(client: &Client, tag: &NewTag) -> Result<()> {
    try_join_all(
        tag.objects
            .iter()
            .map(|object| client.apply(object, FIELD_MANAGER)),
    )
    .await?;
    if let Some(deactivated) = &tag.deactivated {
        client.replace(deactivated, FIELD_MANAGER).await?;
    }
    Ok(())
}

/// Finds what a tag consists of and who uses it.
///
/// # Errors
/// When there is no such tag, or the server cannot be reached or refuses.
pub async fn find_tag(client: &Client, istio_namespace: &str, tag: &str) -> Result<OldTag> {
    let selector = format!("{}={tag}", owner::TAG);
    let user = format!("{}={tag}", owner::REVISION);
    let validators = Resource::builtin("validatingwebhookconfigurations");
    let namespaces = Resource::builtin("namespaces");
    let (found, validators, users) = futures::join!(
        objects(client, istio_namespace, &selector),
        client.list(&validators, "", Filter::labels(&selector)),
        client.list(&namespaces, "", Filter::labels(&user)),
    );
    let ((injectors, services), validators) = (found?, validators?);
    if injectors.is_empty() && services.is_empty() {
        let error = Error::failed(format!(
            "cannot remove tag \"{tag}\": cannot find MutatingWebhookConfiguration or Service for tag"
        ));
        let entries = present(client, istio_namespace).await?.entries(&[]);
        let known: Vec<&str> = entries
            .iter()
            .map(|one| one.tag.as_str())
            .filter(|tag| !tag.is_empty())
            .collect();
        return Err(match known.as_slice() {
            [] => error.hint("there are no tags in this cluster"),
            _ => error.hint(format!("the tags of this cluster are {}", known.join(", "))),
        });
    }
    let mut objects = injectors;
    objects.extend(validators);
    objects.extend(services);
    Ok(OldTag {
        objects,
        users: tag::users(tag, &users?),
    })
}

/// Removes a tag.
///
/// # Errors
/// When the server cannot be reached or refuses.
pub async fn remove_tag(client: &Client, tag: &OldTag) -> Result<()> {
    for object in &tag.objects {
        let resource = client.resource_of(object).await?;
        let text = |key: &str| object["metadata"][key].as_str().unwrap_or_default();
        client
            .delete(
                &resource,
                text("namespace"),
                text("name"),
                Propagation::Background,
            )
            .await?;
    }
    Ok(())
}
