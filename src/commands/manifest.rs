//! `meshctl manifest`: the Kubernetes objects of a configuration.

use std::path::PathBuf;

use mesh_manifest::generate::manifest_yaml;
use mesh_manifest::render::RenderOptions;

use crate::commands::operator_args::OperatorArgs;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::files;

/// Commands of the group.
#[derive(clap::Subcommand, Debug)]
pub enum Manifest {
    /// Print the objects that install would apply
    Generate(GenerateArgs),
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
        }
    }
}

impl GenerateArgs {
    fn run(self, context: &mut Context) -> Result<Exit> {
        let inputs = self.operator.load(context)?;
        let options = RenderOptions::default();
        let resolved = inputs.resolve(None, self.force)?;
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
        match &self.output {
            None => context.streams.result(&text)?,
            Some(path) => files::write_text(&context.path(path), &text)
                .map_err(|error| Error::failed("write manifest to").because(error))?,
        }
        Ok(Exit::Success)
    }
}
