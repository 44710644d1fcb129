//! `meshctl experimental precheck`: whether Istio can be installed in a cluster, or upgraded.

use std::collections::BTreeMap;

use mesh_manifest::precheck::{self, Permission};
use mesh_model::finding::{Finding, Level};
use mesh_model::kind::Kind;
use mesh_model::mesh::{Gap, Mesh};
use mesh_model::needs::Needs;

use crate::commands::analyze::parse_level;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Role;
use crate::output::findings::{Findings, FindingsFormat};
use crate::source::{Source, SourceArgs};

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

    #[command(flatten)]
    source: SourceArgs,
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
        let mut source = Source::open(context, &self.source)?;
        let namespace = &context.settings.istio_namespace;
        let (findings, gaps) = self.look(&mut source, namespace, from)?;
        for gap in &gaps {
            let text = format!("{}: {}", gap.subject, gap.reason);
            context.streams.warning(&text);
        }
        let unsafe_level = findings
            .iter()
            .any(|finding| finding.level <= Level::Warning);
        let mut shown = findings;
        shown.retain(|finding| finding.level <= self.output_threshold);
        if shown.is_empty() && !gaps.is_empty() {
            context
                .streams
                .message("No issues found in what could be looked at, which is not all.");
        } else if shown.is_empty() {
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
                gaps: &gaps,
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
            false if !gaps.is_empty() => Ok(Exit::Partial),
            false => Ok(Exit::Success),
        }
    }

    /// What stands in the way, and what could not be looked at.
    fn look(
        &self,
        source: &mut Source,
        istio_namespace: &str,
        from: Option<u32>,
    ) -> Result<(Vec<Finding>, Vec<Gap>)> {
        let (mut findings, mut gaps) = (Vec::new(), Vec::new());
        let mut needs = Needs::default();
        let [definitions, services] = ["customresourcedefinitions", "services"].map(kind);
        if !self.skip_controlplane {
            match source.server_version()?.as_str() {
                "" => gaps.push(gap("server version", "not captured")),
                version => findings.extend(precheck::old_kubernetes(version)),
            }
            match source.permissions() {
                Ok(permissions) => {
                    let other = |one: &&Permission| {
                        !one.namespace.is_empty() && one.namespace != istio_namespace
                    };
                    if let Some(other) = permissions.iter().find(other) {
                        let text = format!("captured for namespace {} only", other.namespace);
                        gaps.push(gap("permissions", &text));
                    }
                    findings.extend(precheck::denied(&permissions));
                }
                Err(error) if source.is_live() => return Err(error),
                Err(error) => gaps.push(gap("permissions", &error.to_string())),
            }
            needs = needs.all(definitions);
        }
        let is_old = from.is_some_and(precheck::depends_on_zipkin);
        if is_old {
            needs = needs.named(services, ZIPKIN.0, ZIPKIN.1);
        }
        let mesh = match source.load(&needs) {
            Ok(mesh) => mesh,
            Err(error) if source.is_live() => return Err(error),
            Err(error) => {
                gaps.push(gap("objects", &error.to_string()));
                Mesh::default()
            }
        };
        gaps.extend(mesh.gaps().iter().cloned());
        for definition in mesh.of_kind(definitions) {
            if definition.body["spec"]["group"].as_str() == Some(precheck::GATEWAY_API) {
                findings.extend(precheck::old_gateway_api(&definition.body.to_json()));
            }
        }
        if let Some(zipkin) = mesh.get(services, ZIPKIN.0, ZIPKIN.1).filter(|_| is_old) {
            findings.push(precheck::tracer_changed(&zipkin.body.to_json()));
        }
        findings.sort();
        Ok((findings, gaps))
    }
}

/// Namespace and name of the Service that proxies once traced to by default.
const ZIPKIN: (&str, &str) = ("istio-system", "zipkin");

fn kind(plural: &str) -> &'static Kind {
    Kind::named(plural).expect("the table of kinds has it")
}

fn gap(subject: &str, reason: &str) -> Gap {
    Gap {
        subject: subject.to_owned(),
        reason: reason.to_owned(),
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
