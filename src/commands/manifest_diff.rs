//! `meshctl manifest diff`: what differs between two manifests, or a manifest and a cluster.

use std::path::Path;

use mesh_manifest::diff::{self, Detail, Diff, Text};
use mesh_manifest::plan::ObjectId;
use serde_json::Value;

use crate::cluster::{self, Client};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::files;

/// Arguments of `meshctl manifest diff`.
///
/// Example: meshctl manifest diff old.yaml new.yaml
#[derive(clap::Args, Debug)]
pub struct DiffArgs {
    /// File or folder of Kubernetes objects; "-" is standard input
    first: String,
    /// File or folder to compare it with
    #[arg(required_unless_present = "live", conflicts_with = "live")]
    second: Option<String>,

    /// Compare with the objects of the cluster: what it lacks of the manifest
    #[arg(long)]
    live: bool,

    /// Only show which objects differ
    #[arg(long)]
    summary: bool,

    /// Accepted for compatibility: folders are always read with the folders below them
    #[arg(short = 'r', long, hide = true)]
    directory: bool,
}

impl DiffArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When a manifest cannot be read, or the cluster does not answer or refuses.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let first = objects(context, &self.first)?;
        let diff = match &self.second {
            Some(second) => Diff::between(&first, &objects(context, second)?),
            None => live(context, &first)?,
        };
        let detail = match self.summary {
            true => Detail::Objects,
            false => Detail::Fields,
        };
        let text = Text {
            diff: &diff,
            detail,
        }
        .to_string();
        context.streams.result(&text)?;
        match diff.is_empty() {
            true => Ok(Exit::Success),
            false => Ok(Exit::Failed),
        }
    }
}

/// The objects of a file, of a folder, or of standard input.
fn objects(context: &Context, name: &str) -> Result<Vec<Value>> {
    let path = context.path(name);
    if name == "-" {
        let text = files::read_stdin().map_err(|error| Error::failed("read").because(error))?;
        return parse("standard input", &text);
    }
    if !path.is_dir() {
        return read(name, &path);
    }
    let names = files::list_folder(&path, true)
        .map_err(|error| Error::failed("read the folder").because(error))?;
    let mut objects = Vec::new();
    for name in names.iter().filter(|name| is_manifest(name)) {
        objects.extend(read(name, &path.join(name))?);
    }
    Ok(objects)
}

fn is_manifest(name: &str) -> bool {
    [".yaml", ".yml", ".json"]
        .iter()
        .any(|end| name.ends_with(end))
}

fn read(name: &str, path: &Path) -> Result<Vec<Value>> {
    let text = files::read_text(path).map_err(|error| Error::failed("read").because(error))?;
    parse(name, &text)
}

/// The objects of a text; those of a List one by one.
fn parse(name: &str, text: &str) -> Result<Vec<Value>> {
    let documents = mesh_model::yaml::all_from_str(text)
        .map_err(|error| Error::new(Exit::BadInput, format!("parse {name}")).because(error))?;
    let mut objects = Vec::new();
    for document in documents.into_iter().filter(|one| !one.is_null()) {
        if document["kind"] == "IstioOperator" {
            let error = Error::failed(format!("{name} is a configuration, not a manifest"));
            return Err(error.hint(format!("render it: meshctl manifest generate -f {name}")));
        }
        if !document["kind"].is_string() {
            let error = format!("{name} holds something without a kind");
            return Err(Error::new(Exit::BadInput, error));
        }
        match document["items"].as_array() {
            Some(items) => objects.extend(items.iter().cloned()),
            None => objects.push(document),
        }
    }
    Ok(objects)
}

/// What the cluster lacks of some objects.
fn live(context: &Context, objects: &[Value]) -> Result<Diff> {
    cluster::run(async {
        let client = Client::connect(context).await?;
        let found =
            futures::future::try_join_all(objects.iter().map(|one| client.find(one))).await?;
        let mut diff = Diff::default();
        for (object, live) in objects.iter().zip(found) {
            match live {
                Some(live) => diff.fields(ObjectId::of(object), diff::unmet(object, &live)),
                None => diff.created(object),
            }
        }
        Ok(diff)
    })
}
