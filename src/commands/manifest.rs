//! `meshctl manifest`: the Kubernetes objects of a configuration.

use std::path::PathBuf;

use mesh_manifest::generate::manifest_yaml;
use mesh_manifest::iop::ClusterFacts;
use mesh_manifest::render::RenderOptions;

use crate::cluster::{self, Client};
use crate::commands::detects_gke;
use crate::commands::install::InstallArgs;
use crate::commands::manifest_diff::DiffArgs;
use crate::commands::operator_args::OperatorArgs;
use crate::commands::translate::TranslateArgs;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::install;
use crate::source::files;

/// Commands of the group.
#[derive(clap::Subcommand, Debug)]
pub enum Manifest {
    /// Print the objects that install would apply
    Generate(GenerateArgs),
    /// Show what differs between two manifests, or a manifest and a cluster
    Diff(DiffArgs),
    /// Write values files and scripts by which Helm takes an installation over
    Translate(TranslateArgs),
    /// Install or reconfigure Istio in a cluster
    #[command(visible_alias = "apply")]
    Install(InstallArgs),
}

/// Arguments of `meshctl manifest generate`.
///
/// Example: meshctl manifest generate --set profile=demo | kubectl diff -f -
#[derive(clap::Args, Debug)]
pub struct GenerateArgs {
    #[command(flatten)]
    operator: OperatorArgs,

    /// File to write instead of stdout
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Only print these components, repeatable: Base, Pilot, IngressGateways, EgressGateways, Cni, Ztunnel
    #[arg(long, alias = "filter", value_name = "NAME", value_delimiter = ',')]
    component: Vec<String>,

    /// Ask the cluster for its Kubernetes version and provider
    #[arg(long)]
    cluster_specific: bool,

    /// Report configuration errors as warnings and go on
    #[arg(long)]
    force: bool,

    /// Accepted for compatibility: nothing is ever written to a cluster
    #[arg(long, hide = true)]
    dry_run: bool,
}

impl Manifest {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        match self {
            Self::Generate(args) => args.run(context),
            Self::Diff(args) => args.run(context),
            Self::Translate(args) => args.run(context),
            Self::Install(args) => args.run(context),
        }
    }
}

impl GenerateArgs {
    fn run(self, context: &mut Context) -> Result<Exit> {
        let inputs = self.operator.load(context)?;
        let facts = if self.cluster_specific {
            Some(ask_cluster(context)?)
        } else {
            None
        };
        let mut options = RenderOptions::default();
        if let Some(facts) = &facts {
            options.kube_version.clone_from(&facts.version);
        }
        let resolved = inputs.resolve(facts, self.force)?;
        inputs.report_problems(context, &resolved);
        let mut components = inputs.render(context, &resolved, &options)?;
        if !self.component.is_empty() {
            components.retain(|rendered| {
                self.component
                    .iter()
                    .any(|name| name.eq_ignore_ascii_case(rendered.component.label()))
            });
        }
        let text = manifest_yaml(&components);
        // A hundred thousand values; the end of the process frees them for nothing.
        std::mem::forget(components);
        match &self.output {
            None => context.streams.result(&text)?,
            Some(path) => files::write_text(&context.path(path), &text)
                .map_err(|error| Error::failed("write manifest to").because(error))?,
        }
        Ok(Exit::Success)
    }
}

fn ask_cluster(context: &Context) -> Result<ClusterFacts> {
    cluster::run(async {
        let client = Client::connect(context).await?;
        Ok(install::look(&client, detects_gke(context)).await?.facts)
    })
}
