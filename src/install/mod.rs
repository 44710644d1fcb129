//! Installing and removing a mesh: what is sent to a cluster, in which order, and what is told.
//!
//! The decisions are pure functions of `mesh_manifest` (plan, ready, prune, tag, webhook); here
//! they meet the API server. What happens is told to a [`Reporter`], so that the terminal, a log
//! and a test can each listen in their way.

mod apply;
mod check;
mod default_tag;
mod flow;
mod leftovers;
mod preflight;
mod preview;
mod purge;
mod tags;
mod uninstall;

use std::time::Duration;

use mesh_manifest::iop::Resolved;
use mesh_manifest::owner::Owner;
use mesh_manifest::plan::ObjectId;
use mesh_manifest::ready::Pending;
use mesh_manifest::render::RenderedComponent;
use serde_json::Value;

pub use apply::awaited;
pub use check::{Look, look, version_change};
pub use flow::install;
pub use preflight::{Preflight, preflight};
pub use preview::{Preview, preview};
pub use tags::{NewTag, OldTag, apply_tag, find_tag, plan_tag, remove_tag};
pub use uninstall::{Removal, uninstall};

use crate::error::Error;

/// The name under which fields of objects are managed: the peer's, so that either program takes
/// over from the other (`operator/pkg/install/install.go` in istio/istio).
pub const FIELD_MANAGER: &str = "istio-operator";

/// A component and its rendered objects.
#[derive(Clone, Debug)]
pub struct Component {
    /// Name as labels have it, such as `Pilot`.
    pub name: String,
    /// Objects, in the order of the charts.
    pub objects: Vec<Value>,
}

/// What shall be in the cluster.
#[derive(Clone, Debug)]
pub struct Installation {
    /// Whose objects these are.
    pub owner: Owner,
    /// The components, in any order.
    pub components: Vec<Component>,
    /// Label `topology.istio.io/network` for the namespace of the control plane, when it is created.
    pub network: Option<String>,
    /// Whether somebody else manages the injection webhooks (`values.global.operatorManageWebhooks`).
    pub foreign_webhooks: bool,
    /// Whether namespaces are injected without asking for it
    /// (`values.sidecarInjectorWebhook.enableNamespacesByDefault`).
    pub auto_inject: bool,
}

impl Installation {
    /// What a resolved configuration and its rendered components ask for.
    pub fn new(resolved: &Resolved, rendered: Vec<RenderedComponent>, version: &str) -> Self {
        let mut components: Vec<Component> = Vec::new();
        for part in rendered {
            match components
                .iter_mut()
                .find(|component| component.name == part.component.label())
            {
                Some(component) => component.objects.extend(part.objects),
                None => components.push(Component {
                    name: part.component.label().to_owned(),
                    objects: part.objects,
                }),
            }
        }
        let values = resolved.values();
        let owner = Owner {
            name: resolved.name().map(str::to_owned),
            namespace: resolved.namespace().to_owned(),
            revision: resolved.revision().unwrap_or("default").to_owned(),
            version: version.to_owned(),
            has_control_plane: components.iter().any(|component| component.name == "Pilot"),
        };
        let network = values["global"]["network"]
            .as_str()
            .filter(|network| !network.is_empty());
        Self {
            owner,
            components,
            network: network.map(str::to_owned),
            foreign_webhooks: values["global"]["operatorManageWebhooks"] == true,
            auto_inject: values["sidecarInjectorWebhook"]["enableNamespacesByDefault"] == true,
        }
    }
}

/// How an installation is to proceed.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Write nothing.
    pub dry_run: bool,
    /// Go on where a check says no.
    pub force: bool,
    /// How long a component may take to become ready.
    pub readiness_timeout: Duration,
}

/// What happens during an installation or a removal.
#[derive(Debug)]
pub enum Event<'a> {
    /// The objects of a component are being applied.
    Started(&'a str),
    /// A component waits for objects.
    Waiting(&'a str, &'a [Pending]),
    /// A component is in place.
    Installed(&'a str),
    /// A component could not be installed.
    Failed(&'a str, &'a Error),
    /// A component was not tried because another, which it needs, is not in place.
    Skipped(&'a str, &'a str),
    /// What an earlier configuration left is being removed.
    Pruning,
    /// An object was removed.
    Removed(&'a ObjectId),
    /// Everything is in place.
    Complete,
    /// Everything was removed.
    Uninstalled,
    /// Something that the user asked for, such as the list of what is about to be removed.
    Answer(&'a str),
    /// Something that is worth knowing.
    Notice(&'a str),
    /// Something that may go wrong.
    Warning(&'a str),
}

/// Listens to what happens, and asks the user.
pub trait Reporter {
    /// Takes note of an event.
    fn report(&self, event: Event<'_>);

    /// Whether the user wants to proceed.
    fn confirm(&self, question: &str) -> bool;
}
