//! `meshctl experimental precheck`: whether Istio can be installed in a cluster, or upgraded.

use std::collections::BTreeMap;

use mesh_model::finding::Level;

use crate::cluster::{self, Client};
use crate::commands::analyze::parse_level;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::install;
use crate::output::Role;
use crate::output::findings::{Findings, FindingsFormat};

/// Arguments of `meshctl experimental precheck`.
#[derive(clap::Args, Debug)]
pub struct PrecheckArgs {
    /// Do not look at what the installation of a control plane needs
    #[arg(long)]
    skip_controlplane: bool,

    /// Minor version to upgrade from, such as 1.29
    #[arg(short, long, value_name = "VERSION")]
    from_version: Option<String>,

    /// log, json or yaml
    #[arg(short, long, value_name = "FORMAT", default_value = "log")]
    output: String,

    /// Mildest level that is shown: Error, Warning or Info
    #[arg(long, value_name = "LEVEL", default_value = "Warning", value_parser = parse_level)]
    output_threshold: Level,

    /// Accepted for compatibility: the checks are the same for every revision
    #[arg(short, long, hide = true)]
    revision: Option<String>,
}

const UNSAFE: &str =
    "Issues found when checking the cluster. Istio may not be safe to install or upgrade.";

impl PrecheckArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When something stands in the way, or the cluster does not answer or refuses.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let format = match self.output.as_str() {
            "log" => FindingsFormat::Log,
            "json" => FindingsFormat::Json,
            "yaml" => FindingsFormat::Yaml,
            other => {
                return Err(Error::failed(format!(
                    "invalid format, expected one of [log json yaml] but got \"{other}\""
                )));
            }
        };
        let from = self.from_version.as_deref().map(minor).transpose()?;
        let findings = cluster::run(async {
            let client = Client::connect(context).await?;
            let mut findings = Vec::new();
            if !self.skip_controlplane {
                let namespace = &context.settings.istio_namespace;
                findings.extend(install::precheck(&client, namespace).await?);
            }
            if let Some(from) = from {
                findings.extend(install::changes_since(&client, from).await?);
            }
            findings.sort();
            Ok(findings)
        })?;
        let unsafe_level = findings
            .iter()
            .any(|finding| finding.level <= Level::Warning);
        let mut shown = findings;
        shown.retain(|finding| finding.level <= self.output_threshold);
        if shown.is_empty() {
            let mark = context.streams.styled_message(Role::Ok, "✔");
            context.streams.message(&format!(
                "{mark} No issues found when checking the cluster. Istio is safe to install or upgrade!\n  \
                 To get started, check out https://istio.io/latest/docs/setup/getting-started/."
            ));
        } else {
            Findings {
                shown: &shown,
                suppressed: &[],
                unread: &[],
                gaps: &[],
                failure_threshold: Level::Warning,
                texts: &BTreeMap::new(),
                several_clusters: false,
            }
            .print(format, &mut context.streams)?;
        }
        match unsafe_level {
            true => {
                Err(Error::failed(UNSAFE).hint("what a code means is told by meshctl explain CODE"))
            }
            false => Ok(Exit::Success),
        }
    }
}

/// The minor version of `1.29`.
fn minor(text: &str) -> Result<u32> {
    let Some((major, minor)) = text.split_once('.') else {
        let error = format!("invalid version {text}, expected format like '1.0'");
        return Err(Error::failed(error));
    };
    if major != "1" {
        return Err(Error::failed(format!(
            "expected major version 1, got {text}"
        )));
    }
    minor
        .parse()
        .map_err(|_| Error::failed(format!("minor version is not a number: {minor}")))
}
