//! The installation: namespaces, components in the order of their needs, the default tag, pruning.

use std::collections::BTreeMap;

use futures::StreamExt;
use futures::stream::FuturesUnordered;
use mesh_manifest::{plan, tag, webhook};
use serde_json::Value;

use crate::cluster::{self, Client, Filter, Resource};
use crate::error::{Error, Exit, Result};
use crate::install::default_tag::{self, DefaultTag};
use crate::install::{Component, Event, Installation, Options, Reporter, apply, check, leftovers};

/// Brings a cluster to hold an installation, and nothing that an earlier state of it left.
///
/// # Errors
/// When a check fails, an object cannot be applied, or a component does not become ready in time.
/// Components that do not need the failed one are installed all the same; nothing is pruned then.
pub async fn install(
    client: &Client,
    installation: Installation,
    options: Options,
    reporter: &dyn Reporter,
) -> Result<()> {
    let Prepared {
        installation,
        default_tag,
    } = prepare(client, installation, &options, reporter).await?;
    let present = present(&installation, &default_tag);
    let owner = installation.owner.clone();
    if !options.dry_run {
        create_namespaces(client, &installation, options, reporter).await?;
    }
    let run = Run {
        client,
        options,
        default_tag,
        reporter,
    };
    run.components(installation.components).await?;
    if owner.is_anonymous_addition() {
        reporter.report(Event::Notice(NOT_PRUNED));
    } else if !options.dry_run {
        reporter.report(Event::Pruning);
        leftovers::prune(client, &owner, &present, reporter).await?;
    }
    reporter.report(Event::Complete);
    Ok(())
}

/// An installation fitted to what a cluster holds.
pub(super) struct Prepared {
    /// The installation, its objects labelled.
    pub(super) installation: Installation,
    /// What is done about the default tag.
    pub(super) default_tag: DefaultTag,
}

/// Fits an installation to what the cluster holds. Nothing is written.
///
/// # Errors
/// When the server cannot be reached, or webhooks would overlap.
pub(super) async fn prepare(
    client: &Client,
    mut installation: Installation,
    options: &Options,
    reporter: &dyn Reporter,
) -> Result<Prepared> {
    let webhooks = Webhooks::load(client).await?;
    stamp(&mut installation);
    let default_tag = webhooks.settle(&mut installation);
    check::check_webhooks(
        &installation,
        &default_tag,
        &webhooks.mutating,
        options,
        reporter,
    )?;
    for notice in &default_tag.notices {
        reporter.report(Event::Notice(notice));
    }
    Ok(Prepared {
        installation,
        default_tag,
    })
}

const NOT_PRUNED: &str = "nothing is pruned: this configuration has neither a control plane nor a \
     metadata.name, so what an earlier state of it left cannot be told from the main installation";

/// The webhook configurations of the cluster.
struct Webhooks {
    mutating: Vec<Value>,
    validating: Vec<Value>,
}

impl Webhooks {
    async fn load(client: &Client) -> Result<Self> {
        let list = async |kind| {
            client
                .list(&Resource::builtin(kind), "", Filter::default())
                .await
        };
        let (mutating, validating) = futures::join!(
            list("mutatingwebhookconfigurations"),
            list("validatingwebhookconfigurations"),
        );
        Ok(Self {
            mutating: mutating?,
            validating: validating?,
        })
    }

    /// Fits the webhooks of an installation to those of the cluster, and decides about the default tag.
    fn settle(&self, installation: &mut Installation) -> DefaultTag {
        let objects = installation
            .components
            .iter_mut()
            .flat_map(|component| &mut component.objects);
        for object in objects.filter(|one| one["kind"] == "ValidatingWebhookConfiguration") {
            if let Some(live) = self.validating(&object["metadata"]["name"]) {
                webhook::keep_raised_policies(object, live);
            }
        }
        if !installation.owner.has_control_plane {
            return DefaultTag::default();
        }
        let validator = self.validating(&tag::DEFAULT_VALIDATOR.into());
        default_tag::plan(installation, &self.mutating, validator)
    }

    fn validating(&self, name: &Value) -> Option<&Value> {
        self.validating
            .iter()
            .find(|one| one["metadata"]["name"] == *name)
    }
}

async fn create_namespaces(
    client: &Client,
    installation: &Installation,
    options: Options,
    reporter: &dyn Reporter,
) -> Result<()> {
    let home = installation.owner.namespace.as_str();
    let network = installation
        .network
        .as_deref()
        .map(|network| (home, network));
    let names = namespaces(installation);
    apply::create_namespaces(client, &names, network, options.readiness_timeout, reporter).await
}

/// Labels all objects with their owner.
fn stamp(installation: &mut Installation) {
    let owner = &installation.owner;
    for component in &mut installation.components {
        for object in &mut component.objects {
            owner.stamp(&component.name, object);
        }
    }
}

/// All objects that the installation holds, by which leftovers are told.
pub(super) fn present(installation: &Installation, tag: &DefaultTag) -> Vec<Value> {
    let rendered = installation
        .components
        .iter()
        .flat_map(|component| &component.objects);
    rendered.chain(&tag.objects).map(identity).collect()
}

/// An object without its content.
fn identity(object: &Value) -> Value {
    let metadata = &object["metadata"];
    serde_json::json!({
        "apiVersion": object["apiVersion"],
        "kind": object["kind"],
        "metadata": {"name": metadata["name"], "namespace": metadata["namespace"], "labels": metadata["labels"]},
    })
}

/// The namespaces that the objects live in, that of the control plane first.
pub(super) fn namespaces(installation: &Installation) -> Vec<String> {
    let home = &installation.owner.namespace;
    let objects = installation
        .components
        .iter()
        .flat_map(|component| &component.objects);
    let mut namespaces = plan::namespaces(objects);
    namespaces.retain(|namespace| namespace != home && namespace != "default");
    if installation
        .components
        .iter()
        .any(|component| !component.objects.is_empty())
    {
        namespaces.insert(0, home.clone());
    }
    namespaces
}

/// One run over the components.
struct Run<'a> {
    client: &'a Client,
    options: Options,
    default_tag: DefaultTag,
    reporter: &'a dyn Reporter,
}

/// What is to be done with a component now.
enum Turn {
    Start,
    Hold,
    Skip(&'static str),
}

impl Run<'_> {
    /// Installs all components, each as soon as those that it needs are in place.
    async fn components(&self, mut waiting: Vec<Component>) -> Result<()> {
        waiting.retain(|component| !component.objects.is_empty());
        // Whether each component that is part of this run is in place; None while that is open.
        let mut outcome: BTreeMap<String, Option<bool>> = waiting
            .iter()
            .map(|component| (component.name.clone(), None))
            .collect();
        let mut running = FuturesUnordered::new();
        let mut errors = Vec::new();
        loop {
            let mut index = 0;
            while index < waiting.len() {
                match turn(&waiting[index].name, &outcome) {
                    Turn::Hold => index += 1,
                    Turn::Start => running.push(self.component(waiting.remove(index))),
                    Turn::Skip(prerequisite) => {
                        let component = waiting.remove(index);
                        self.reporter
                            .report(Event::Skipped(&component.name, prerequisite));
                        outcome.insert(component.name, Some(false));
                        index = 0;
                    }
                }
            }
            let Some((name, done)) = running.next().await else {
                break;
            };
            match &done {
                Ok(()) => self.reporter.report(Event::Installed(&name)),
                Err(error) => self.reporter.report(Event::Failed(&name, error)),
            }
            outcome.insert(name, Some(done.is_ok()));
            errors.extend(done.err());
        }
        failed(&outcome, errors)
    }

    /// Installs one component and waits until it is ready.
    async fn component(&self, component: Component) -> (String, Result<()>) {
        let Component { name, objects } = component;
        self.reporter.report(Event::Started(&name));
        let done = match self.options.dry_run {
            true => Ok(()),
            false => self.apply_and_wait(&name, objects).await,
        };
        (name, done)
    }

    async fn apply_and_wait(&self, name: &str, objects: Vec<Value>) -> Result<()> {
        let timeout = self.options.readiness_timeout;
        let report = |pending: &[_]| self.reporter.report(Event::Waiting(name, pending));
        let awaited = apply::awaited(&objects);
        apply::apply_in_steps(self.client, objects, timeout, &report).await?;
        cluster::wait(self.client, awaited, timeout, report).await?;
        if name == "Pilot" {
            let tag = &self.default_tag;
            for objects in [&tag.objects, &tag.deactivated_afterwards] {
                apply::apply_in_steps(self.client, objects.clone(), timeout, &report).await?;
            }
        }
        Ok(())
    }
}

fn turn(component: &str, outcome: &BTreeMap<String, Option<bool>>) -> Turn {
    for prerequisite in plan::prerequisites(component) {
        match outcome.get(*prerequisite) {
            Some(Some(false)) => return Turn::Skip(prerequisite),
            Some(None) => return Turn::Hold,
            Some(Some(true)) | None => {}
        }
    }
    Turn::Start
}

/// The error of a run in which components failed: it names all, and exits as the first did.
fn failed(outcome: &BTreeMap<String, Option<bool>>, errors: Vec<Error>) -> Result<()> {
    let exit = errors.first().map_or(Exit::Failed, Error::exit);
    let missing: Vec<&str> = outcome
        .iter()
        .filter(|(_, done)| **done != Some(true))
        .map(|(name, _)| name.as_str())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let mut hints: Vec<String> = errors.iter().flat_map(Error::hints).cloned().collect();
    hints.dedup();
    let causes: Vec<String> = errors.iter().map(Error::to_string).collect();
    let error = Error::new(
        exit,
        format!(
            "not installed: {}: {}",
            missing.join(", "),
            causes.join("; ")
        ),
    );
    Err(hints.into_iter().fold(error, Error::hint))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn_of(component: &str, outcome: &[(&str, Option<bool>)]) -> &'static str {
        let outcome = outcome
            .iter()
            .map(|(name, done)| ((*name).to_owned(), *done))
            .collect();
        match turn(component, &outcome) {
            Turn::Start => "start",
            Turn::Hold => "hold",
            Turn::Skip(_) => "skip",
        }
    }

    #[test]
    fn components_wait_for_what_they_need() {
        assert_eq!(turn_of("Base", &[("Base", None)]), "start");
        assert_eq!(turn_of("Pilot", &[("Base", None)]), "hold");
        assert_eq!(turn_of("Pilot", &[("Base", Some(true))]), "start");
        assert_eq!(turn_of("Pilot", &[("Base", Some(false))]), "skip");
        assert_eq!(
            turn_of("IngressGateways", &[]),
            "start",
            "an addition has no control plane"
        );
    }

    #[test]
    fn a_failed_run_names_what_is_missing_and_why() {
        let outcome = BTreeMap::from([
            ("Base".to_owned(), Some(true)),
            ("IngressGateways".to_owned(), Some(false)),
            ("Pilot".to_owned(), Some(false)),
        ]);
        let error = failed(
            &outcome,
            vec![Error::new(Exit::Unreachable, "no answer").hint("look")],
        )
        .unwrap_err();
        assert_eq!(
            error.to_string(),
            "not installed: IngressGateways, Pilot: no answer"
        );
        assert_eq!(error.exit(), Exit::Unreachable);
        assert_eq!(error.hints(), ["look"]);
        assert!(
            failed(
                &BTreeMap::from([("Base".to_owned(), Some(true))]),
                Vec::new()
            )
            .is_ok()
        );
    }
}
