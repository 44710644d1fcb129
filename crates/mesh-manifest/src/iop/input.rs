//! The layers of a document, read from profiles, files and flags.

use std::sync::Arc;

use mesh_model::yaml;
use serde_json::{Value, json};

use super::{ClusterFacts, Error, Inputs, SourceText};
use crate::assets::Assets;
use crate::layer::{Layer, Layered, Origin};
use crate::profile;
use crate::set::{self, Assignment, Step};
use crate::validate::Problem;

/// A document before its two halves are merged.
pub(super) struct Layers {
    /// What the user did not write: profiles, cluster, built-in hub and tag.
    pub(super) base: Layered,
    /// What the user wrote: files and flags.
    pub(super) user: Layered,
    /// What is odd in the files.
    pub(super) warnings: Vec<Problem>,
}

/// Reads all layers.
pub(super) fn layers(inputs: &Inputs<'_>) -> Result<Layers, Error> {
    let mut warnings = Vec::new();
    let files = files(&inputs.files, &mut warnings)?;
    let flags = flags(
        &inputs.set,
        inputs.manifests.as_deref(),
        inputs.revision.as_deref(),
    )?;
    let base = base(inputs, chosen(&files, &flags, "profile").as_deref())?;
    let user = with_flags(files, &base, flags)?;
    Ok(Layers {
        base,
        user,
        warnings,
    })
}

/// The folder of charts and profiles that the user asks for, by flag, `--set` or file; `None` for the built-in one.
pub fn package_path(
    files: &[SourceText],
    set: &[String],
    manifests: Option<&str>,
) -> Result<Option<String>, Error> {
    let files = self::files(files, &mut Vec::new())?;
    Ok(chosen(
        &files,
        &flags(set, manifests, None)?,
        "installPackagePath",
    ))
}

/// The last non-empty text that a field of `spec` is given.
fn chosen(files: &Layered, flags: &[Flag], field: &str) -> Option<String> {
    let is_field =
        |flag: &&Flag| matches!(&flag.assignment.path[..], [Step::Key(key)] if key == field);
    let value = match flags.iter().rfind(is_field) {
        Some(flag) => Some(&flag.assignment.value),
        None => files.get(&["spec", field]).and_then(Layered::leaf),
    };
    match value? {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// The user's files, merged in order.
fn files(files: &[SourceText], warnings: &mut Vec<Problem>) -> Result<Layered, Error> {
    let mut merged = Layered::empty(Origin::of(Layer::BuiltIn));
    for file in files {
        let layer = Layer::File(Arc::from(file.name.as_str()));
        merged.merge(read(&file.name, &file.text, layer, warnings)?);
    }
    Ok(merged)
}

/// The one IstioOperator of a text; an empty object when there is none.
fn read(
    name: &str,
    text: &str,
    layer: Layer,
    warnings: &mut Vec<Problem>,
) -> Result<Layered, Error> {
    let mut found = Layered::empty(Origin::of(layer.clone()));
    let mut is_found = false;
    for document in yaml::documents(text) {
        let document = document.map_err(|source| Error::Yaml {
            name: name.to_owned(),
            source,
        })?;
        let line = document.root.span().start.line;
        let kind = document
            .root
            .entry("kind")
            .and_then(|entry| entry.value.as_str());
        if kind.is_none_or(str::is_empty) {
            return Err(Error::NoKind {
                name: name.to_owned(),
                line,
            });
        }
        if is_found {
            return Err(Error::SeveralDocuments {
                name: name.to_owned(),
                line,
            });
        }
        is_found = true;
        warnings.extend(document.duplicates.iter().map(|key| duplicate(key, &layer)));
        let mut root = document.root;
        keep_tags(&mut root, text);
        found = without_null_spec(Layered::from_yaml(&root, &layer));
    }
    Ok(found)
}

/// Keeps what is written as `hub` or `tag` as its text where a number would lose something: `tag: 1.10`.
fn keep_tags(node: &mut yaml::Node, text: &str) {
    let yaml::Node::Map { entries, .. } = node else {
        return;
    };
    for entry in entries {
        match &mut entry.value {
            yaml::Node::Scalar { value, span } if matches!(entry.key.as_str(), "hub" | "tag") => {
                let written = text
                    .get(span.start.offset..span.end.offset)
                    .unwrap_or_default();
                *value = set::without_loss(value.take(), written);
            }
            yaml::Node::Seq { items, .. } => {
                items.iter_mut().for_each(|item| keep_tags(item, text))
            }
            value => keep_tags(value, text),
        }
    }
}

fn without_null_spec(mut document: Layered) -> Layered {
    if document.get(&["spec"]).is_some_and(Layered::is_null) {
        document.members_mut().remove("spec");
    }
    document
}

fn duplicate(key: &yaml::DuplicateKey, layer: &Layer) -> Problem {
    let origin = Origin::at(layer.clone(), key.again);
    let first = key.first.line;
    Problem::new(
        &origin,
        format!(
            "key `{}` is already set on line {first}, which this replaces",
            key.key
        ),
    )
}

/// One setting of a flag.
struct Flag {
    assignment: Assignment,
    text: String,
    layer: Layer,
}

/// The settings of all flags in order.
fn flags(
    set: &[String],
    manifests: Option<&str>,
    revision: Option<&str>,
) -> Result<Vec<Flag>, Error> {
    let set = set.iter().map(|text| {
        let assignment = set::parse(text).map_err(|source| Error::Set {
            flag: text.clone(),
            source,
        })?;
        Ok(Flag {
            assignment,
            text: text.clone(),
            layer: Layer::Set(Arc::from(text.as_str())),
        })
    });
    let revision = revision.filter(|revision| *revision != "default");
    let named = [
        (manifests, "installPackagePath", "--manifests"),
        (revision, "revision", "--revision"),
    ];
    let named = named.into_iter().filter_map(|(text, field, name)| {
        let path = vec![Step::Key(field.to_owned())];
        let assignment = Assignment {
            path,
            value: Value::from(text?),
        };
        Some(Ok(Flag {
            assignment,
            text: format!("{field}={}", text?),
            layer: Layer::Flag(name),
        }))
    });
    set.chain(named).collect()
}

/// The user's document: the files with the flags written over them.
fn with_flags(mut document: Layered, base: &Layered, flags: Vec<Flag>) -> Result<Layered, Error> {
    for flag in flags {
        let origin = Origin::of(flag.layer);
        let value = Layered::new(flag.assignment.value, &origin);
        let spec = document
            .members_mut()
            .entry("spec".to_owned())
            .or_insert_with(|| Layered::empty(origin));
        set::write(spec, base.get(&["spec"]), &flag.assignment.path, value).map_err(|source| {
            Error::Set {
                flag: flag.text,
                source,
            }
        })?;
    }
    Ok(document)
}

/// Everything below the user's document.
fn base(inputs: &Inputs<'_>, profile: Option<&str>) -> Result<Layered, Error> {
    let mut base = profile_document(inputs.assets, profile::DEFAULT)?;
    if let Some(name) = profile.filter(|name| *name != profile::DEFAULT) {
        base.merge(profile_document(inputs.assets, name)?);
    }
    if let Some(detected) = inputs.cluster.as_ref().and_then(detected) {
        base.merge(detected);
    }
    if let (Some(hub), Some(tag)) = (&inputs.hub, &inputs.tag) {
        let built_in = json!({ "spec": { "hub": hub, "tag": tag } });
        base.merge(Layered::new(built_in, &Origin::of(Layer::BuiltIn)));
    }
    Ok(base)
}

/// A profile of the package.
fn profile_document(assets: &Assets, name: &str) -> Result<Layered, Error> {
    let path = profile::path(name);
    let Some(text) = assets.text(&path) else {
        return Err(Error::UnknownProfile {
            name: name.to_owned(),
            available: profile::list(assets),
        });
    };
    read(
        &path,
        text,
        Layer::Profile(Arc::from(name)),
        &mut Vec::new(),
    )
}

/// Settings for the kind of cluster (`operator/pkg/render/manifest.go`).
fn detected(cluster: &ClusterFacts) -> Option<Layered> {
    if !cluster.detects_gke || !cluster.version.contains("-gke") {
        return None;
    }
    let settings = json!({ "spec": {
        "components": { "cni": { "namespace": "kube-system" } },
        "values": { "global": { "platform": "gke" }, "cni": { "resourceQuotas": { "enabled": false } } },
    } });
    Some(Layered::new(settings, &Origin::of(Layer::Cluster)))
}
