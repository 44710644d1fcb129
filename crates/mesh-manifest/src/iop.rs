//! The IstioOperator document: from profiles, files and flags to one merged and validated document.
//!
//! [`resolve`] is a pure function of its [`Inputs`]. The layers, the last of which wins (the order is that of
//! `operator/pkg/render/manifest.go` in istio/istio):
//!
//! 1. the profile `default`, then the chosen profile,
//! 2. what is known about the cluster,
//! 3. the hub and tag that this program was built for,
//! 4. the user's files, then `--set`, `--manifests` and `--revision`.
//!
//! Then the document is translated to chart values ([`crate::translate`]) and validated ([`crate::validate`]).

mod component;
mod error;
mod input;
#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::assets::Assets;
use crate::layer::Layered;
use crate::translate::translate;
use crate::validate::{self, Problem};

pub use component::{Component, ComponentSpec};
pub use error::{Error, ErrorKind};
pub use input::package_path;

/// The namespace of the control plane when nothing says otherwise.
pub const DEFAULT_NAMESPACE: &str = "istio-system";

/// A file of the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText {
    /// Its name in messages.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// What is known about the cluster that the document is for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClusterFacts {
    /// The `gitVersion` of the API server, such as `v1.32.4-gke.8`.
    pub version: String,
    /// Whether a cluster on GKE may be configured as such without being asked (`AUTO_GKE_DETECTION`).
    pub detects_gke: bool,
    /// The Calico object FelixConfiguration `default`, if the cluster has it.
    pub felix_configuration: Option<Value>,
    /// The ConfigMap `kube-system/cilium-config`, if the cluster has it.
    pub cilium_config: Option<Value>,
}

/// Everything a document is made from.
#[derive(Clone, Debug)]
pub struct Inputs<'a> {
    /// Charts and profiles.
    pub assets: &'a Assets,
    /// The user's files in order.
    pub files: Vec<SourceText>,
    /// The texts of `--set` in order.
    pub set: Vec<String>,
    /// The folder given by `--manifests`.
    pub manifests: Option<String>,
    /// The revision given by `--revision`.
    pub revision: Option<String>,
    /// The cluster, when there is one.
    pub cluster: Option<ClusterFacts>,
    /// Whether an invalid document is used all the same.
    pub force: bool,
    /// The hub that this program was built for.
    pub hub: Option<String>,
    /// The tag that this program was built for.
    pub tag: Option<String>,
}

impl<'a> Inputs<'a> {
    /// The default profile and nothing else.
    pub fn new(assets: &'a Assets) -> Self {
        Self {
            assets,
            files: Vec::new(),
            set: Vec::new(),
            manifests: None,
            revision: None,
            cluster: None,
            force: false,
            hub: None,
            tag: None,
        }
    }
}

/// A merged document, translated to chart values.
#[derive(Clone, Debug)]
pub struct Resolved {
    /// The whole document; every leaf knows the layer that set it.
    pub document: Layered,
    /// What is probably not meant.
    pub warnings: Vec<Problem>,
    /// What makes the document invalid, when it is used all the same.
    pub forced_errors: Vec<Problem>,
    /// The document without origins.
    value: Value,
}

impl Resolved {
    /// `metadata`.
    pub fn metadata(&self) -> &Value {
        &self.value["metadata"]
    }

    /// `metadata.name`, which only the user can set.
    pub fn name(&self) -> Option<&str> {
        self.metadata()["name"].as_str()
    }

    /// `spec`.
    pub fn spec(&self) -> &Value {
        &self.value["spec"]
    }

    /// `spec.values` with everything that other fields stand for.
    pub fn values(&self) -> &Value {
        &self.spec()["values"]
    }

    /// The profile that the user chose, or `default`.
    pub fn profile(&self) -> &str {
        text(&self.spec()["profile"]).unwrap_or("default")
    }

    /// The namespace of the control plane.
    pub fn namespace(&self) -> &str {
        text(&self.metadata()["namespace"]).unwrap_or(DEFAULT_NAMESPACE)
    }

    /// The revision; `None` for the unnamed one.
    pub fn revision(&self) -> Option<&str> {
        text(&self.values()["revision"])
    }

    /// The components, enabled or not, in the order in which they are rendered.
    pub fn components(&self) -> Vec<ComponentSpec> {
        component::components(&self.document, self.namespace())
    }
}

fn text(value: &Value) -> Option<&str> {
    value.as_str().filter(|text| !text.is_empty())
}

/// Makes the document.
///
/// # Errors
/// A file, flag or profile that cannot be used; an invalid document, unless `force` is set.
pub fn resolve(inputs: &Inputs<'_>) -> Result<Resolved, Error> {
    let input::Layers {
        base,
        user,
        mut warnings,
    } = input::layers(inputs)?;
    let mut document = base;
    document.merge(user.clone());
    let wrong = validate::objects(&document);
    if !wrong.is_empty() {
        return Err(Error::Invalid(wrong));
    }
    translate(&mut document, user.get(&["spec", "values"]));

    let report = validate::document(&document, inputs.cluster.as_ref());
    if !report.errors.is_empty() && !inputs.force {
        return Err(Error::Invalid(report.errors));
    }
    warnings.extend(report.warnings);
    add_unvalidated(&mut document);
    let mut resolved = Resolved {
        value: document.to_json(),
        document,
        warnings,
        forced_errors: report.errors,
    };
    let ineffective = validate::ineffective(&user, &resolved.document, resolved.namespace());
    resolved.warnings.extend(ineffective);
    Ok(resolved)
}

/// Merges `spec.unvalidatedValues` into `spec.values`.
fn add_unvalidated(document: &mut Layered) {
    let Some(values) = document.get(&["spec", "unvalidatedValues"]) else {
        return;
    };
    if values.is_map() {
        let mut values = values.clone();
        values.map_origins(&|origin| origin.translated("spec.unvalidatedValues"));
        document.put(&["spec", "values"], values);
    }
}
