//! `meshctl manifest translate`: an installation handed over to Helm.

use mesh_manifest::migrate::migrate;
use mesh_manifest::render::RenderOptions;

use crate::commands::operator_args::{OperatorArgs, operator_error};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::files;

/// Arguments of `meshctl manifest translate`.
///
/// Example: meshctl manifest translate -f mesh.yaml -o helm
#[derive(clap::Args, Debug)]
pub struct TranslateArgs {
    #[command(flatten)]
    operator: OperatorArgs,

    /// Folder for values files and scripts [default: a new one among the temporary files]
    #[arg(short, long, value_name = "DIR")]
    output: Option<String>,
}

impl TranslateArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the configuration is not valid, or a file cannot be written.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let inputs = self.operator.load(context)?;
        let resolved = inputs.resolve(None, false)?;
        inputs.report_problems(context, &resolved);
        let options = RenderOptions::default();
        let components = inputs.render(context, &resolved, &options)?;
        let files = migrate(&components, &inputs.assets, &options).map_err(operator_error)?;
        let folder = self.output.unwrap_or_else(|| {
            let temporary = context.variable("TMPDIR");
            let temporary = temporary.as_deref().unwrap_or("/tmp");
            format!("{temporary}/meshctl-migrate-{}", std::process::id())
        });
        let path = context.path(&folder);
        let failed = |error| Error::failed("write the translation").because(error);
        files::create_folder(&path).map_err(failed)?;
        for file in files {
            let path = path.join(&file.name);
            match file.is_script {
                true => files::write_script(&path, &file.text),
                false => files::write_text(&path, &file.text),
            }
            .map_err(failed)?;
        }
        let text = format!("Output written to {folder}! See the README.md for next steps\n");
        context.streams.result(&text)?;
        Ok(Exit::Success)
    }
}
