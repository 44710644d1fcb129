//! `meshctl describe`: what of Istio applies to a pod or a Service.

mod draft;
mod facts;
mod gather;
mod report;

use clap::Subcommand;
use mesh_analyze::describe::Name;
use mesh_model::target::{self, Target};

use crate::commands::proxy_args::AdminPort;
use crate::commands::targets;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Format;
use crate::source::{Source, SourceArgs};
use report::{Form, Report};

/// Arguments of `meshctl describe`.
#[derive(clap::Args, Debug)]
#[command(args_conflicts_with_subcommands = true, arg_required_else_help = true)]
pub struct DescribeArgs {
    #[command(subcommand)]
    what: Option<What>,

    #[command(flatten)]
    args: WhatArgs,
}

/// What can be described.
#[derive(Subcommand, Debug)]
enum What {
    /// Tell which objects of Istio apply to a pod
    #[command(alias = "po")]
    Pod(WhatArgs),
    /// Tell which objects of Istio apply to a Service
    #[command(alias = "svc")]
    Service(WhatArgs),
}

/// Flags of all of them.
#[derive(clap::Args, Debug)]
struct WhatArgs {
    /// Name, as name[.namespace] or type/name[.namespace]
    #[arg(value_name = "TARGET")]
    targets: Vec<String>,

    /// Say nothing of pods that are not part of the mesh
    #[arg(long = "ignoreUnmeshed", alias = "ignore-unmeshed")]
    ignore_unmeshed: bool,

    /// text, wide (with policies, hosts and warnings), json or yaml
    #[arg(short, long, value_name = "FORMAT", default_value = "text")]
    output: String,

    #[command(flatten)]
    admin_port: AdminPort,

    #[command(flatten)]
    source: SourceArgs,
}

impl DescribeArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        match self.what {
            Some(What::Pod(args)) => args.pod(context),
            Some(What::Service(args)) => args.service(context),
            None => self.args.either(context),
        }
    }
}

impl WhatArgs {
    /// `describe pod/cart`, `describe svc/cart`, `describe deploy/cart`.
    fn either(self, context: &mut Context) -> Result<Exit> {
        let word = self.targets.first().map_or("", String::as_str);
        match word.split_once('/') {
            Some(("svc" | "service" | "services", _)) => self.service(context),
            Some(_) => self.pod(context),
            None => Err(
                Error::failed(format!("unknown resource type {word:?}")).hint(
                    "describe pod NAME, describe service NAME, or TYPE/NAME of a workload: describe deploy/cart",
                ),
            ),
        }
    }

    fn pod(self, context: &mut Context) -> Result<Exit> {
        let report = self.report()?;
        let [target] = self.targets.as_slice() else {
            return Err(Error::failed("expecting pod name"));
        };
        let mut source = self.open(context)?;
        let here = source.namespace().to_owned();
        let target = targets::parse(target, &here)?;
        let found = targets::load(&mut source, &target)?;
        let pods = target.pods(&found);
        let pods = pods.map_err(|error| not_found(&mut source, &target, error))?;
        match pods.first() {
            Some(pod) => report.pod(context, source, pod, &here),
            None => Err(Error::failed("expecting pod name")),
        }
    }

    fn service(self, context: &mut Context) -> Result<Exit> {
        let report = self.report()?;
        let [target] = self.targets.as_slice() else {
            return Err(Error::failed("expecting service name"));
        };
        let source = self.open(context)?;
        let here = source.namespace().to_owned();
        let name = target
            .rsplit_once('/')
            .map_or(target.as_str(), |(_, name)| name);
        let (name, namespace) = name.rsplit_once('.').unwrap_or((name, &here));
        report.service(context, source, &Name::new(namespace, name), &here)
    }

    fn open(&self, context: &Context) -> Result<Source> {
        let source = Source::open(context, &self.source)?;
        Ok(source.with_admin_port(self.admin_port.get()?))
    }

    fn report(&self) -> Result<Report> {
        self.admin_port.get()?;
        let form = match self.output.as_str() {
            "text" => Form::Text,
            "wide" => Form::Wide,
            "json" => Form::Document(Format::Json),
            "yaml" => Form::Document(Format::Yaml),
            other => {
                return Err(
                    Error::failed(format!("output format {other:?} not supported"))
                        .hint("the formats are text, wide, json and yaml"),
                );
            }
        };
        Ok(Report {
            ignore_unmeshed: self.ignore_unmeshed,
            form,
        })
    }
}

/// Which error says that there is no such object, in the words of the API server.
fn not_found(source: &mut Source, target: &Target, error: target::Error) -> Error {
    let error = targets::explained(source, target, error);
    let elsewhere = targets::elsewhere(source, &error);
    match error {
        target::Error::NotFound {
            kind,
            name,
            nearest,
            ..
        } => {
            let error = Error::failed(format!("{kind}s {name:?} not found"));
            let meant = nearest.map(|nearest| format!("did you mean {nearest}?"));
            match meant.or(elsewhere) {
                Some(hint) => error.hint(hint),
                None => error,
            }
        }
        other => Error::failed(other.to_string()),
    }
}
