//! `meshctl install`: brings a cluster to what a configuration asks for.

use std::time::Duration;

use mesh_manifest::iop::Resolved;
use mesh_manifest::render::RenderOptions;

use crate::assets::ISTIO_VERSION;
use crate::cluster::{self, Client};
use crate::commands::operator_args::OperatorArgs;
use crate::commands::{detects_gke, parse_duration};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::install::{self, Installation, Look, Options};
use crate::output::progress::Progress;

/// Arguments of `meshctl install`.
///
/// Example: meshctl install --set profile=demo
#[derive(clap::Args, Debug)]
pub struct InstallArgs {
    #[command(flatten)]
    operator: OperatorArgs,

    /// Install without asking
    #[arg(short = 'y', long)]
    skip_confirmation: bool,

    /// Read the cluster but write nothing to it
    #[arg(long)]
    dry_run: bool,

    /// Go on where the configuration or the cluster is found wanting
    #[arg(long)]
    force: bool,

    /// How long a component may take to become ready
    #[arg(long, value_name = "DURATION", default_value = "5m", value_parser = parse_duration)]
    readiness_timeout: Duration,

    /// Accepted for compatibility: what was installed is always waited for
    #[arg(long, hide = true)]
    verify: bool,
}

impl InstallArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the configuration is not valid, the user declines, the cluster does not answer or
    /// refuses, or a component does not become ready in time.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let inputs = self.operator.load(context)?;
        // A configuration that is wrong in itself is refused before any server is asked.
        inputs.resolve(None, self.force)?;
        cluster::run(async {
            let client = Client::connect(context).await?;
            let Look { facts, notices } = install::look(&client, detects_gke(context)).await?;
            let options = RenderOptions {
                kube_version: facts.version.clone(),
                ..RenderOptions::default()
            };
            let resolved = inputs.resolve(Some(facts), self.force)?;
            inputs.report_problems(context, &resolved);
            let rendered = inputs.render(context, &resolved, &options)?;
            let installation = Installation::new(&resolved, rendered, ISTIO_VERSION);
            let change = install::version_change(&client, &installation.owner).await;
            for notice in notices.iter().chain(&change) {
                context.streams.warning(notice);
            }
            self.confirm(context, &client, &resolved)?;
            let options = Options {
                dry_run: self.dry_run,
                force: self.force,
                readiness_timeout: self.readiness_timeout,
            };
            let outcome = install::install(
                &client,
                installation,
                options,
                &Progress::new(&mut context.streams),
            )
            .await;
            for warning in client.warnings() {
                let text = format!("the API server says: {warning}");
                context.streams.warning(&text);
            }
            outcome
        })?;
        Ok(Exit::Success)
    }

    fn confirm(&self, context: &mut Context, client: &Client, resolved: &Resolved) -> Result<()> {
        let profile = resolved.profile();
        context
            .streams
            .message(&format!("cluster {}", client.server()));
        if self.skip_confirmation || self.dry_run {
            return Ok(());
        }
        let question = format!(
            "This will install the Istio {ISTIO_VERSION} profile \"{profile}\" into the cluster. Proceed?"
        );
        if context.streams.confirm(&question) {
            Ok(())
        } else {
            Err(Error::failed("cancelled"))
        }
    }
}
