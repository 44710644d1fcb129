//! `meshctl images`: the container images of an installation.

use mesh_manifest::images::images;
use mesh_manifest::render::RenderOptions;

use crate::commands::operator_args::OperatorArgs;
use crate::context::Context;
use crate::error::{Exit, Result};
use crate::output::Format;

/// Commands of the group.
#[derive(clap::Subcommand, Debug)]
pub enum Images {
    /// List the images that an installation needs, with those that are injected into pods
    List(ListArgs),
}

/// Arguments of `meshctl images list`.
///
/// Example: meshctl images list --set profile=ambient --set hub=registry.example.com/istio
#[derive(clap::Args, Debug)]
pub struct ListArgs {
    #[command(flatten)]
    operator: OperatorArgs,

    /// yaml or json [default: one line for each image]
    #[arg(short, long, value_name = "FORMAT")]
    output: Option<Format>,
}

impl Images {
    /// Runs the command.
    ///
    /// # Errors
    /// When the configuration is not valid.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let Self::List(args) = self;
        let inputs = args.operator.load(context)?;
        let resolved = inputs.resolve(None, false)?;
        inputs.report_problems(context, &resolved);
        let components = inputs.render(context, &resolved, &RenderOptions::default())?;
        let images = images(components.iter().flat_map(|one| &one.objects));
        let text = match args.output {
            Some(format) => format.print(&images.iter().map(String::as_str).collect()),
            None => images.iter().map(|image| format!("{image}\n")).collect(),
        };
        context.streams.result(&text)?;
        Ok(Exit::Success)
    }
}
