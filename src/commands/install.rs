//! `meshctl install`: brings a cluster to what a configuration asks for.

use std::time::Duration;

use mesh_manifest::diff::{Detail, Text};
use mesh_manifest::iop::Resolved;
use mesh_manifest::render::RenderOptions;

use crate::assets::ISTIO_VERSION;
use crate::cluster::{self, Client};
use crate::commands::operator_args::OperatorArgs;
use crate::commands::{detects_gke, parse_duration};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::install::{self, Installation, Look, Options, Preflight, Preview};
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

    /// Write nothing, and show what would be created, changed and removed; "diff" shows it field by field
    #[arg(
        long,
        value_name = "DETAIL",
        num_args = 0..=1,
        require_equals = true,
        default_value = "false",
        default_missing_value = "true",
        hide_default_value = true,
        hide_possible_values = true
    )]
    dry_run: DryRun,

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

/// Whether nothing is written, and how much is shown then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum DryRun {
    /// It is no dry run.
    False,
    /// The objects.
    #[value(alias = "objects")]
    True,
    /// The fields.
    Diff,
}

impl DryRun {
    fn detail(self) -> Option<Detail> {
        match self {
            Self::False => None,
            Self::True => Some(Detail::Objects),
            Self::Diff => Some(Detail::Fields),
        }
    }
}

/// Arguments of `meshctl upgrade`.
///
/// Example: meshctl upgrade --revision 1-30-0
#[derive(clap::Args, Debug)]
pub struct UpgradeArgs {
    #[command(flatten)]
    install: InstallArgs,
}

impl UpgradeArgs {
    /// Runs the command: an installation over what is there, for which the default tag, objects that an
    /// older version left, and webhooks are all the same (`operator/cmd/mesh/upgrade.go`).
    ///
    /// # Errors
    /// Those of an installation.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        self.install.run(context)
    }
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
            self.look_ahead(context, &client, &installation).await?;
            self.confirm(context, &client, &resolved)?;
            let options = Options {
                dry_run: self.dry_run.detail().is_some(),
                force: self.force,
                readiness_timeout: self.readiness_timeout,
            };
            if let Some(detail) = self.dry_run.detail() {
                let progress = Progress::new(&mut context.streams);
                let preview =
                    install::preview(&client, installation.clone(), &options, &progress).await?;
                context.streams.result(&text(&preview, detail))?;
            }
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
            if self.dry_run.detail().is_some() && outcome.is_ok() {
                context
                    .streams
                    .message("nothing was written because of --dry-run");
            }
            outcome
        })?;
        Ok(Exit::Success)
    }

    /// Tells what stands in the way, before anything is asked or written.
    async fn look_ahead(
        &self,
        context: &mut Context,
        client: &Client,
        installation: &Installation,
    ) -> Result<()> {
        let Preflight { notices, problems } = install::preflight(client, installation).await?;
        for notice in &notices {
            context.streams.message(notice);
        }
        for problem in problems {
            // A dry run needs no permission to write.
            if !self.force && self.dry_run.detail().is_none() {
                return Err(problem);
            }
            context.streams.warning(&problem.to_string());
        }
        Ok(())
    }

    fn confirm(&self, context: &mut Context, client: &Client, resolved: &Resolved) -> Result<()> {
        let profile = resolved.profile();
        context
            .streams
            .message(&format!("cluster {}", client.server()));
        if self.skip_confirmation || self.dry_run.detail().is_some() {
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

fn text(preview: &Preview, detail: Detail) -> String {
    let diff = &preview.diff;
    let mut text = Text { diff, detail }.to_string();
    let restarted: Vec<String> = diff.restarted().map(ToString::to_string).collect();
    for (what, workloads) in [
        ("restarted by this", &restarted),
        (
            "to be restarted afterwards, to get the new proxy",
            &preview.outdated,
        ),
    ] {
        if !workloads.is_empty() {
            text.push_str(&format!("{what}: {}\n", workloads.join(", ")));
        }
    }
    text
}
