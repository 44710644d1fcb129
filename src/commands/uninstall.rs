//! `meshctl uninstall`: removes an installation.

use mesh_manifest::prune::Scope;

use crate::cluster::{self, Client};
use crate::commands::operator_args::OperatorArgs;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::install::{self, Removal};
use crate::output::progress::Progress;

/// Arguments of `meshctl uninstall`.
///
/// Example: meshctl uninstall --revision canary
#[derive(clap::Args, Debug)]
pub struct UninstallArgs {
    #[command(flatten)]
    operator: OperatorArgs,

    /// Remove everything of Istio: every revision, and the custom resource definitions that nobody uses
    #[arg(long)]
    purge: bool,

    /// With --purge, also remove the definitions that are used, and the resources that others made of them
    #[arg(long, requires = "purge")]
    remove_user_resources: bool,

    /// Remove without asking
    #[arg(short = 'y', long)]
    skip_confirmation: bool,

    /// List what would be removed, and remove nothing
    #[arg(long)]
    dry_run: bool,

    /// Accepted for compatibility: what cannot be removed is reported and the rest removed all the same
    #[arg(long, hide = true)]
    force: bool,
}

impl UninstallArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When nothing says what to remove, the user declines, the cluster does not answer or refuses,
    /// or an object could not be removed.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let removal = Removal {
            scope: self.scope(context)?,
            revision_was_named: self.operator.revision.is_some(),
            with_user_resources: self.remove_user_resources,
            dry_run: self.dry_run,
            skip_confirmation: self.skip_confirmation,
        };
        cluster::run(async {
            let client = Client::connect(context).await?;
            install::uninstall(&client, &removal, &Progress::new(&mut context.streams)).await
        })?;
        Ok(Exit::Success)
    }

    fn scope(&self, context: &mut Context) -> Result<Scope> {
        let operator = &self.operator;
        let narrowed = operator.revision.is_some() || !operator.files.is_empty();
        if self.purge {
            if narrowed {
                context.streams.warning(
                    "--purge removes all Istio resources, whatever the revision or the file",
                );
            }
            return Ok(Scope::Purge);
        }
        let set_revision = operator
            .set
            .iter()
            .any(|set| set.trim_start().starts_with("revision="));
        if !narrowed && !set_revision {
            return Err(Error::failed(
                "at least one of the --revision (or --set revision=<revision>), --filename or --purge flags must be set",
            ));
        }
        // What was installed need not be valid any more, so the check only reports.
        let resolved = operator.load(context)?.resolve(None, true)?;
        Ok(Scope::Revision {
            revision: resolved.revision().unwrap_or("default").to_owned(),
            name: resolved.name().map(str::to_owned),
            // A revision alone may have its control plane in any namespace.
            namespace: (!operator.files.is_empty()).then(|| resolved.namespace().to_owned()),
        })
    }
}
