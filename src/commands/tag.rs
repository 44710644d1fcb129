//! `meshctl tag`: revision tags, by which namespaces follow a revision under a name of their own.

use mesh_manifest::owner;
use mesh_manifest::tag::{Entry, Present, Tag as NewTag};
use mesh_model::mesh::Mesh;
use mesh_model::needs::Needs;
use serde_json::Value;

use crate::assets::ISTIO_VERSION;
use crate::cluster::{self, Client};
use crate::commands::check_inject::kind;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::install::{apply_tag, find_tag, plan_tag, remove_tag};
use crate::output::{Format, Table, tabbed_json};
use crate::source::{Source, SourceArgs};

/// Commands of the group.
#[derive(clap::Subcommand, Debug)]
pub enum Tag {
    /// Create a revision tag, or let it point to another revision
    Set(SetArgs),
    /// Print the objects of a revision tag
    Generate(SetArgs),
    /// List the revision tags and the namespaces that follow them
    #[command(visible_alias = "show")]
    List(ListArgs),
    /// Remove a revision tag
    #[command(visible_alias = "delete")]
    Remove(RemoveArgs),
}

/// Arguments of `meshctl tag set` and `meshctl tag generate`.
///
/// Example: meshctl tag set prod --revision 1-30-0
#[derive(clap::Args, Debug)]
pub struct SetArgs {
    /// Name of the tag
    tag: Vec<String>,

    /// Revision that the tag points to
    #[arg(short, long, value_name = "NAME")]
    revision: Option<String>,

    /// Let an existing tag point to another revision
    #[arg(long)]
    overwrite: bool,

    /// Set the tag even if its webhooks and others would serve the same pods
    #[arg(short = 'y', long)]
    skip_confirmation: bool,

    /// Name of the injection webhook configuration [default: istio-revision-tag-TAG]
    #[arg(long, value_name = "NAME")]
    webhook_name: Option<String>,

    /// Inject namespaces that do not ask for it, with the tag default
    #[arg(long)]
    auto_inject_namespaces: bool,

    /// Accepted for compatibility: a tag is made from the cluster's objects, not from charts
    #[arg(short = 'd', long, alias = "charts", hide = true, value_name = "DIR")]
    manifests: Option<String>,
}

/// Arguments of `meshctl tag list`.
#[derive(clap::Args, Debug)]
pub struct ListArgs {
    #[arg(hide = true)]
    excess: Vec<String>,

    /// table, json or yaml
    #[arg(short, long, value_name = "FORMAT", default_value = "table")]
    output: String,

    #[command(flatten)]
    source: SourceArgs,
}

/// Arguments of `meshctl tag remove`.
///
/// Example: meshctl tag remove prod
#[derive(clap::Args, Debug)]
pub struct RemoveArgs {
    /// Name of the tag
    tag: Vec<String>,

    /// Remove the tag even if namespaces follow it
    #[arg(short = 'y', long)]
    skip_confirmation: bool,
}

impl Tag {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        match self {
            Self::Set(args) => args.set(context),
            Self::Generate(args) => args.generate(context),
            Self::List(args) => args.run(context),
            Self::Remove(args) => args.run(context),
        }
    }
}

/// The only one of the positional arguments.
fn only<'a>(tags: &'a [String], none: &str, many: &str) -> Result<&'a str> {
    match tags {
        [] => Err(Error::failed(none)),
        [tag] => Ok(tag),
        _ => Err(Error::failed(many)),
    }
}

impl SetArgs {
    fn tag(&self, context: &Context) -> Result<NewTag> {
        let name = only(
            &self.tag,
            "must provide a tag for modification",
            "must provide a single tag for creation",
        )?;
        let Some(revision) = &self.revision else {
            return Err(Error::failed("required flag(s) \"revision\" not set")
                .hint("name the revision that the tag shall point to by --revision"));
        };
        Ok(NewTag {
            name: name.to_owned(),
            revision: revision.clone(),
            istio_namespace: context.settings.istio_namespace.clone(),
            auto_inject: self.auto_inject_namespaces,
            webhook_name: self.webhook_name.clone().filter(|name| !name.is_empty()),
            user_managed: true,
            version: ISTIO_VERSION.to_owned(),
            ..NewTag::default()
        })
    }

    fn set(self, context: &mut Context) -> Result<Exit> {
        let tag = self.tag(context)?;
        cluster::run(async {
            let client = Client::connect(context).await?;
            let plan = plan_tag(&client, &tag, self.overwrite, false).await?;
            if !plan.conflicts.is_empty() && !self.skip_confirmation {
                context.streams.message(&format!(
                    "creating tag would conflict, pass --skip-confirmation to proceed:\n{}",
                    plan.conflicts.join("\n")
                ));
                if !context.streams.confirm("Apply anyways?") {
                    return Ok(());
                }
            }
            apply_tag(&client, &plan).await?;
            context.streams.result(&created(&tag))
        })?;
        Ok(Exit::Success)
    }

    fn generate(self, context: &mut Context) -> Result<Exit> {
        let tag = self.tag(context)?;
        cluster::run(async {
            let client = Client::connect(context).await?;
            let plan = plan_tag(&client, &tag, self.overwrite, true).await?;
            if !plan.conflicts.is_empty() {
                context.streams.warning(&format!(
                    "creating tag would conflict:\n{}",
                    plan.conflicts.join("\n")
                ));
            }
            let documents: Vec<String> = plan
                .objects
                .iter()
                .map(|one| Format::Yaml.print(one))
                .collect();
            context.streams.result(&documents.join("---\n"))
        })?;
        Ok(Exit::Success)
    }
}

fn created(tag: &NewTag) -> String {
    let NewTag { name, revision, .. } = tag;
    format!(
        "Revision tag \"{name}\" created, referencing control plane revision \"{revision}\". To enable injection using this\n\
         revision tag, use 'kubectl label namespace <NAMESPACE> istio.io/rev={name}'\n"
    )
}

impl ListArgs {
    fn run(self, context: &mut Context) -> Result<Exit> {
        if !self.excess.is_empty() {
            return Err(Error::failed("tag list command does not accept arguments"));
        }
        if !["table", "json", "yaml"].contains(&self.output.as_str()) {
            return Err(Error::failed(format!("unknown format: {}", self.output))
                .hint("the formats are table, json and yaml"));
        }
        let mut source = Source::open(context, &self.source)?;
        let istio_namespace = &context.settings.istio_namespace;
        let needs = Needs::default()
            .all(kind(NAMESPACES)?)
            .all(kind(INJECTORS)?)
            .in_namespace(kind(SERVICES)?, istio_namespace);
        let mesh = source.load(&needs)?;
        let entries = entries(&mesh, istio_namespace)?;
        let exit = context.streams.gaps(&mesh);
        let rows: Vec<Row<'_>> = entries.iter().map(Row::from).collect();
        let text = match self.output.as_str() {
            "json" => tabbed_json(&rows),
            "yaml" => format!("{}\n", Format::Yaml.print(&serde_json::json!(rows))),
            _ => table(&rows),
        };
        context.streams.result(&text)?;
        Ok(exit)
    }
}

const NAMESPACES: &str = "namespaces";
const INJECTORS: &str = "mutatingwebhookconfigurations";
const SERVICES: &str = "services";

/// The tags and revisions of a mesh, and the namespaces that follow them.
fn entries(mesh: &Mesh, istio_namespace: &str) -> Result<Vec<Entry>> {
    let labelled = |name: &str, namespace: Option<&str>| -> Result<Vec<Value>> {
        let objects = mesh.of_kind(kind(name)?);
        let wanted = objects.filter(|object| {
            object.labels.contains_key(owner::REVISION)
                && namespace.is_none_or(|namespace| object.namespace == namespace)
        });
        Ok(wanted.map(|object| object.body.to_json()).collect())
    };
    let present = Present {
        injectors: labelled(INJECTORS, None)?,
        services: labelled(SERVICES, Some(istio_namespace))?,
    };
    Ok(present.entries(&labelled(NAMESPACES, None)?))
}

/// An entry as it is printed.
#[derive(serde::Serialize)]
struct Row<'a> {
    tag: &'a str,
    revision: &'a str,
    namespaces: &'a [String],
}

impl<'a> From<&'a Entry> for Row<'a> {
    fn from(entry: &'a Entry) -> Self {
        Self {
            tag: &entry.tag,
            revision: &entry.revision,
            namespaces: &entry.namespaces,
        }
    }
}

fn table(rows: &[Row<'_>]) -> String {
    if rows.is_empty() {
        return "No Istio revision tags found.\n".to_owned();
    }
    let mut table = Table::with_header(1, &["TAG", "REVISION", "NAMESPACES"]);
    for row in rows {
        table.row([row.tag, row.revision, &row.namespaces.join(",")]);
    }
    table.print()
}

impl RemoveArgs {
    fn run(self, context: &mut Context) -> Result<Exit> {
        let tag = only(
            &self.tag,
            "must provide a tag for removal",
            "must provide a single tag for removal",
        )?;
        cluster::run(async {
            let client = Client::connect(context).await?;
            let found = find_tag(&client, &context.settings.istio_namespace, tag).await?;
            if !found.users.is_empty() && !self.skip_confirmation {
                context.streams.message(&format!(
                    "Caution, found {} namespace(s) still injected by tag \"{tag}\": {}",
                    found.users.len(),
                    found.users.join(" ")
                ));
                if !context.streams.confirm("Proceed with operation?") {
                    context.streams.message("Aborting operation.");
                    return Ok(());
                }
            }
            remove_tag(&client, &found).await?;
            context
                .streams
                .result(&format!("Revision tag {tag} removed\n"))
        })?;
        Ok(Exit::Success)
    }
}
