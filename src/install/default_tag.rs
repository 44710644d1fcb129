//! The default tag: the webhooks by which `istio-injection=enabled` reaches a revision.
//!
//! The un-tagged webhooks of the default revision and those of the default tag ask for the same
//! pods, so only one of them may be switched on. The un-tagged ones are applied switched off
//! whenever the tag's are there or about to be; only where they alone serve pods now (another
//! program installed them) do they stay on until the tag's are in place, so that no pod that was
//! injected before is missed. That is the one case in which both match for a moment.

use std::collections::BTreeMap;

use mesh_manifest::owner::{self, Owner, label};
use mesh_manifest::tag::{self, Tag};
use mesh_manifest::webhook;
use serde_json::Value;

use crate::install::Installation;

/// What an installation does about the default tag.
#[derive(Debug, Default)]
pub(super) struct DefaultTag {
    /// The tag's objects, applied once istiod is ready. Empty when the tag is not this revision's.
    pub(super) objects: Vec<Value>,
    /// The un-tagged webhooks, switched off after the tag's objects are in place.
    pub(super) deactivated_afterwards: Vec<Value>,
    /// What the user should know.
    pub(super) notices: Vec<String>,
}

/// Decides about the default tag, and switches the un-tagged webhooks of the installation off
/// where the tag takes their place.
///
/// `live` are all injection webhook configurations of the cluster, `validator` its
/// [`tag::DEFAULT_VALIDATOR`].
pub(super) fn plan(
    installation: &mut Installation,
    live: &[Value],
    validator: Option<&Value>,
) -> DefaultTag {
    let mut plan = DefaultTag::default();
    let tagged: Vec<&Value> = live.iter().filter(|one| is_default_injector(one)).collect();
    let owner = installation.owner.clone();
    if !is_needed(installation, live, !tagged.is_empty()) {
        return plan;
    }
    let (auto_inject, is_default) = (installation.auto_inject, owner.revision == tag::DEFAULT);
    let Some(canonical) = canonical(installation) else {
        return plan;
    };
    let present = live
        .iter()
        .find(|one| one["metadata"]["name"] == canonical["metadata"]["name"]);
    match new_tag(&owner, auto_inject).generate(&with_ca_bundle(canonical, present), validator) {
        Ok(objects) => plan.objects = objects,
        Err(error) => {
            plan.notices
                .push(format!("the default tag is not set: {error}"));
            return plan;
        }
    }
    if is_default {
        if tagged
            .iter()
            .any(|one| label(one, owner::REVISION) != Some(tag::DEFAULT))
        {
            plan.notices.push(MOVED.to_owned());
        }
        let mut deactivated = canonical.clone();
        webhook::deactivate(&mut deactivated);
        let serves_alone =
            tagged.is_empty() && present.is_some_and(|present| !webhook::is_deactivated(present));
        match serves_alone {
            true => plan.deactivated_afterwards.push(deactivated),
            false => *canonical = deactivated,
        }
    }
    plan
}

const MOVED: &str = "default injection and validation now point to the default revision; they pointed to another one";

/// Whether the default tag shall point to this revision (`operator/pkg/install/install.go`): it is
/// the default revision, or there is no default yet. A default revision without tag counts as one.
fn is_needed(installation: &Installation, live: &[Value], is_tagged: bool) -> bool {
    let serves_untagged = || {
        live.iter()
            .any(|one| webhook::is_untagged_default(one) && !webhook::is_deactivated(one))
    };
    let is_default = installation.owner.revision == tag::DEFAULT;
    !installation.foreign_webhooks && (is_default || !(is_tagged || serves_untagged()))
}

fn is_default_injector(configuration: &Value) -> bool {
    label(configuration, "app") == Some("sidecar-injector")
        && tag::is_tag(configuration, tag::DEFAULT)
}

/// The un-tagged injection webhook configuration among the rendered objects.
fn canonical(installation: &mut Installation) -> Option<&mut Value> {
    let pilot = installation
        .components
        .iter_mut()
        .find(|component| component.name == "Pilot")?;
    pilot
        .objects
        .iter_mut()
        .find(|object| is_injector(object) && label(object, owner::TAG).is_none())
}

/// Whether an object configures injection webhooks.
pub(super) fn is_injector(object: &Value) -> bool {
    object["kind"] == "MutatingWebhookConfiguration"
}

fn new_tag(owner: &Owner, auto_inject: bool) -> Tag {
    Tag {
        name: tag::DEFAULT.to_owned(),
        revision: owner.revision.clone(),
        istio_namespace: owner.namespace.clone(),
        auto_inject,
        labels: BTreeMap::from([(owner::NOT_PRUNED.to_owned(), "true".to_owned())]),
        ..Tag::default()
    }
}

/// The rendered configuration with the CA bundle that istiod put into the live one.
fn with_ca_bundle(rendered: &Value, live: Option<&Value>) -> Value {
    let mut configuration = rendered.clone();
    let bundle = live
        .map(|live| &live["webhooks"][0]["clientConfig"]["caBundle"])
        .filter(|bundle| bundle.is_string());
    if let Some(bundle) = bundle {
        for webhook in configuration["webhooks"]
            .as_array_mut()
            .into_iter()
            .flatten()
        {
            let client = &mut webhook["clientConfig"];
            if client["caBundle"].as_str().unwrap_or_default().is_empty() {
                client["caBundle"] = bundle.clone();
            }
        }
    }
    configuration
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::install::Component;
    use serde_json::json;

    fn configuration(name: &str, revision: &str, tag: Option<&str>) -> Value {
        let mut configuration = json!({
            "kind": "MutatingWebhookConfiguration",
            "metadata": {"name": name, "labels": {"app": "sidecar-injector", "istio.io/rev": revision}},
            "webhooks": [{
                "name": "namespace.sidecar-injector.istio.io",
                "clientConfig": {"service": {"name": "istiod", "path": "/inject"}},
                "namespaceSelector": {"matchLabels": {"istio-injection": "enabled"}},
            }],
        });
        if let Some(tag) = tag {
            owner::set_label(&mut configuration, owner::TAG, tag);
        }
        configuration
    }

    fn installation(revision: &str) -> Installation {
        let name = if revision == "default" {
            "istio-sidecar-injector".to_owned()
        } else {
            format!("istio-sidecar-injector-{revision}")
        };
        Installation {
            owner: Owner {
                name: None,
                namespace: "istio-system".to_owned(),
                revision: revision.to_owned(),
                version: "1".to_owned(),
                has_control_plane: true,
            },
            components: vec![Component {
                name: "Pilot".to_owned(),
                objects: vec![configuration(&name, revision, None)],
            }],
            network: None,
            foreign_webhooks: false,
            auto_inject: false,
        }
    }

    /// Whether a tag is made, whether the rendered webhooks are switched off from the start, and afterwards.
    fn check(revision: &str, live: &[Value], expected: (bool, bool, bool)) -> DefaultTag {
        let mut installation = installation(revision);
        let plan = plan(&mut installation, live, None);
        let off = webhook::is_deactivated(&installation.components[0].objects[0]);
        assert_eq!(
            (
                !plan.objects.is_empty(),
                off,
                !plan.deactivated_afterwards.is_empty()
            ),
            expected,
            "{revision} {live:?}"
        );
        plan
    }

    #[test]
    fn an_empty_cluster_gets_the_tag_and_never_two_webhooks() {
        check("default", &[], (true, true, false));
        check("canary", &[], (true, false, false));
    }

    #[test]
    fn a_second_run_keeps_the_untagged_webhooks_off() {
        let mut off = configuration("istio-sidecar-injector", "default", None);
        webhook::deactivate(&mut off);
        let live = [
            off,
            configuration("istio-revision-tag-default", "default", Some("default")),
        ];
        let plan = check("default", &live, (true, true, false));
        assert!(plan.notices.is_empty());
    }

    #[test]
    fn webhooks_that_serve_alone_stay_on_until_the_tag_is_there() {
        let live = [configuration("istio-sidecar-injector", "default", None)];
        check("default", &live, (true, false, true));
    }

    #[test]
    fn a_revision_does_not_take_the_default_from_another() {
        check(
            "canary",
            &[configuration("istio-sidecar-injector", "default", None)],
            (false, false, false),
        );
        check(
            "canary",
            &[configuration(
                "istio-revision-tag-default",
                "prod",
                Some("default"),
            )],
            (false, false, false),
        );
    }

    #[test]
    fn moving_the_default_is_told() {
        let live = [configuration(
            "istio-revision-tag-default",
            "canary",
            Some("default"),
        )];
        let plan = check("default", &live, (true, true, false));
        assert_eq!(plan.notices, [MOVED]);
    }

    #[test]
    fn the_live_ca_bundle_is_carried_over() {
        let mut live = configuration("istio-sidecar-injector", "default", None);
        live["webhooks"][0]["clientConfig"]["caBundle"] = "Y2E=".into();
        let plan = check("default", &[live], (true, false, true));
        assert_eq!(
            plan.objects[0]["webhooks"][0]["clientConfig"]["caBundle"],
            "Y2E="
        );
    }
}
