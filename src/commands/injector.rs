//! `meshctl injector list`: who injects proxies, and where.

use mesh_manifest::inject::{InjectorFacts, InjectorList};
use mesh_model::mesh::Mesh;
use mesh_model::needs::Needs;
use serde_json::{Value, json};

use crate::commands::check_inject::kind;
use crate::context::Context;
use crate::error::{Exit, Result};
use crate::output::{Format, Table};
use crate::source::{Source, SourceArgs};

/// Commands of the group.
#[derive(clap::Subcommand, Debug)]
pub enum Injector {
    /// List the namespaces that are injected with their pods, and the webhooks with their proxy images
    List(ListArgs),
}

/// Arguments of `meshctl injector list`.
///
/// Example: meshctl injector list -n shop
#[derive(clap::Args, Debug)]
pub struct ListArgs {
    /// json or yaml instead of tables
    #[arg(short, long, value_name = "FORMAT")]
    output: Option<Format>,

    #[command(flatten)]
    source: SourceArgs,
}

impl Injector {
    /// Runs the command.
    ///
    /// # Errors
    /// When the cluster cannot be asked.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        match self {
            Self::List(args) => args.run(context),
        }
    }
}

/// What the list is made of.
const KINDS: [&str; 4] = [
    "namespaces",
    "mutatingwebhookconfigurations",
    "pods",
    "configmaps",
];

impl ListArgs {
    fn run(self, context: &mut Context) -> Result<Exit> {
        let mut source = Source::open(context, &self.source)?;
        let mut needs = Needs::default();
        for name in KINDS {
            needs = needs.all(kind(name)?);
        }
        let mesh = source.load(&needs)?;
        let exit = context.streams.gaps(&mesh);
        let list = list(context, &mesh)?;
        match self.output {
            Some(format) => context.streams.result(&format.print(&json!(list)))?,
            None => context.streams.result(&tables(&list))?,
        }
        Ok(exit)
    }
}

fn list(context: &mut Context, mesh: &Mesh) -> Result<InjectorList> {
    let objects = |name: &str| -> Result<Vec<Value>> {
        Ok(mesh
            .of_kind(kind(name)?)
            .map(|object| object.body.to_json())
            .collect())
    };
    let (namespaces, configurations) = (
        objects("namespaces")?,
        objects("mutatingwebhookconfigurations")?,
    );
    let (pods, config_maps) = (objects("pods")?, objects("configmaps")?);
    let facts = InjectorFacts {
        namespaces: namespaces.iter().collect(),
        configurations: configurations.iter().collect(),
        pods: pods.iter().collect(),
        config_maps: config_maps.iter().collect(),
        istio_namespace: &context.settings.istio_namespace,
        only: context.settings.namespace.as_deref(),
    };
    let list = InjectorList::of(&facts);
    let is_missing = |name: &&str| !list.namespaces.iter().any(|found| found.namespace == *name);
    if let Some(name) = facts.only.filter(is_missing) {
        let text =
            format!("namespace {name} is not there or takes no sidecars; all others are listed");
        context.streams.warning(&text);
    }
    Ok(list)
}

fn tables(list: &InjectorList) -> String {
    let rows: Vec<_> = list
        .namespaces
        .iter()
        .flat_map(|namespace| namespace.rows())
        .collect();
    let mut text = match rows.is_empty() {
        true => "No Istio injected namespaces present.\n".to_owned(),
        false => table(&["NAMESPACE", "ISTIO-REVISION", "POD-REVISIONS"], rows),
    };
    text.push('\n');
    match list.hooks.is_empty() {
        true => text.push_str("No Istio injection hooks present.\n"),
        false => {
            let header = [
                "NAMESPACES",
                "INJECTOR-HOOK",
                "ISTIO-REVISION",
                "SIDECAR-IMAGE",
            ];
            text.push_str(&table(
                &header,
                list.hooks.iter().flat_map(|hook| hook.rows()),
            ));
        }
    }
    text
}

fn table<const N: usize>(
    header: &[&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> String {
    let mut table = Table::with_header(1, header);
    for row in rows {
        table.row(row);
    }
    table.print()
}
