//! The flags that say what to install, shared by install, uninstall, manifest and profile.

use mesh_manifest::assets::Assets;
use mesh_manifest::iop::{self, ClusterFacts, Inputs, Resolved, SourceText};
use mesh_manifest::render::{RenderOptions, RenderedComponent, render};

use crate::assets;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::source::files;

/// Files and settings of an IstioOperator.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct OperatorArgs {
    /// IstioOperator file, repeatable, later ones win; "-" is standard input
    #[arg(
        short = 'f',
        long = "filename",
        value_name = "FILE",
        value_delimiter = ','
    )]
    pub files: Vec<String>,

    /// Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug
    #[arg(
        short = 's',
        long = "set",
        value_name = "PATH=VALUE",
        allow_hyphen_values = true
    )]
    pub set: Vec<String>,

    /// Folder with charts and profiles to use instead of the built-in ones
    #[arg(short = 'd', long, alias = "charts", value_name = "DIR")]
    pub manifests: Option<String>,

    /// Revision of the control plane
    #[arg(short, long, value_name = "NAME")]
    pub revision: Option<String>,
}

/// Where a release of this program has its images from; the variable is set when a release is built.
/// Without it the default profile says where development images are.
const BUILT_IN_HUB: Option<&str> = option_env!("MESHCTL_HUB");
/// The tag of those images.
const BUILT_IN_TAG: Option<&str> = option_env!("MESHCTL_TAG");

/// The inputs of one run, read.
pub struct OperatorInputs {
    /// Charts and profiles.
    pub assets: Assets,
    files: Vec<SourceText>,
    operator: OperatorArgs,
}

impl OperatorArgs {
    /// Reads the files and folders that the flags name.
    ///
    /// # Errors
    /// When one cannot be read, or standard input is not the last file.
    pub fn load(&self, context: &Context) -> Result<OperatorInputs> {
        let count = self.files.len();
        let files = self
            .files
            .iter()
            .enumerate()
            .map(|(index, name)| read_source(context, name, index + 1 == count));
        let files = files.collect::<Result<Vec<_>>>()?;
        let package = iop::package_path(&files, &self.set, self.manifests.as_deref())
            .map_err(operator_error)?;
        let assets = assets::load(context, package.as_deref())?;
        Ok(OperatorInputs {
            assets,
            files,
            operator: self.clone(),
        })
    }
}

fn read_source(context: &Context, name: &str, last: bool) -> Result<SourceText> {
    let (name, text) = match name {
        "-" if !last => {
            return Err(Error::failed(
                "standard input (-) must be the last of the files",
            ));
        }
        "-" => ("standard input", files::read_stdin()),
        name => (name, files::read_text(&context.path(name))),
    };
    let text = text.map_err(|error| Error::failed("read").because(error))?;
    Ok(SourceText {
        name: name.to_owned(),
        text,
    })
}

impl OperatorInputs {
    /// Merges and checks the inputs.
    ///
    /// # Errors
    /// When the merged document is not valid and `force` is not set.
    pub fn resolve(&self, cluster: Option<ClusterFacts>, force: bool) -> Result<Resolved> {
        let inputs = Inputs {
            files: self.files.clone(),
            set: self.operator.set.clone(),
            manifests: self.operator.manifests.clone(),
            revision: self.operator.revision.clone(),
            cluster,
            force,
            hub: BUILT_IN_HUB.map(str::to_owned),
            tag: BUILT_IN_TAG.map(str::to_owned),
            ..Inputs::new(&self.assets)
        };
        iop::resolve(&inputs).map_err(operator_error)
    }

    /// Tells what is odd in a resolved document, and what is wrong in one that is used all the same.
    pub fn report_problems(&self, context: &mut Context, resolved: &Resolved) {
        for problem in resolved.warnings.iter().chain(&resolved.forced_errors) {
            context.streams.warning(&problem.to_string());
        }
    }

    /// Renders what was resolved; warnings go to stderr.
    ///
    /// # Errors
    /// When a chart cannot be rendered.
    pub fn render(
        &self,
        context: &mut Context,
        resolved: &Resolved,
        options: &RenderOptions,
    ) -> Result<Vec<RenderedComponent>> {
        let components = render(resolved, &self.assets, options).map_err(operator_error)?;
        for component in &components {
            for warning in &component.warnings {
                context
                    .streams
                    .warning(&format!("{}: {warning}", component.name));
            }
        }
        Ok(components)
    }
}

/// An error of the merge or the render as the error of a command.
pub fn operator_error(error: impl std::error::Error) -> Error {
    Error::failed(error.to_string())
}
