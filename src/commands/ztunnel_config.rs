//! `meshctl ztunnel-config`: what a ztunnel knows of workloads, services, policies, certificates and connections.

use envoy_dump::ztunnel::Dump;
use envoy_dump::ztunnel::report::{self, ConnectionFilter, WorkloadFilter};
use serde::Serialize;

use crate::commands::proxy_args::{self, AdminArgs, Shape};
use crate::commands::watch::WatchArgs;
use crate::commands::ztunnel_log::LogArgs;
use crate::commands::ztunnel_target::{self, Asked, Choice, Workload};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::{Format, Table};
use crate::source::SourceArgs;

/// Commands of the group.
#[derive(clap::Subcommand, Debug)]
pub enum ZtunnelConfig {
    /// List the workloads that a ztunnel knows
    #[command(visible_aliases = ["w", "workloads"])]
    Workload(WorkloadArgs),
    /// List the services that a ztunnel knows
    #[command(visible_aliases = ["services", "s", "svc"])]
    Service(ServiceArgs),
    /// List the authorization policies that a ztunnel knows
    #[command(visible_aliases = ["policies", "p", "pol"])]
    Policy(PolicyArgs),
    /// List the certificates of a ztunnel
    #[command(visible_aliases = ["certificates", "certs", "cert"])]
    Certificate(CertificateArgs),
    /// List the open connections of a ztunnel
    #[command(visible_alias = "cons")]
    Connections(ConnectionsArgs),
    /// List everything that a ztunnel knows
    All(AllArgs),
    /// Show or set the logging levels of ztunnels
    #[command(visible_alias = "o")]
    Log(LogArgs),
}

/// Which ztunnel, and how it is shown.
#[derive(clap::Args, Debug)]
pub struct DumpArgs {
    /// Ztunnel, or a workload whose ztunnel is meant, as [type/]name[.namespace]
    #[arg(value_name = "TARGET")]
    target: Option<String>,

    /// Dump that was saved to a file, instead of asking a ztunnel; - is standard input
    #[arg(short, long, value_name = "FILE")]
    file: Option<String>,

    /// The ztunnel of this node
    #[arg(long, value_name = "NODE")]
    node: Option<String>,

    /// short (a table), json or yaml
    #[arg(short, long, value_name = "FORMAT", default_value = "short")]
    output: String,

    #[command(flatten)]
    watch: WatchArgs,

    #[command(flatten)]
    admin: AdminArgs,

    #[command(flatten)]
    source: SourceArgs,
}

/// Arguments of `meshctl ztunnel-config workload`.
///
/// Example: meshctl ztunnel-config workload deploy/cart.shop
#[derive(clap::Args, Debug)]
pub struct WorkloadArgs {
    #[command(flatten)]
    dump: DumpArgs,
    /// Only workloads with this address
    #[arg(long, value_name = "IP", default_value = "", hide_default_value = true)]
    address: String,
    /// Only workloads of this namespace
    #[arg(
        long,
        value_name = "NAMESPACE",
        default_value = "",
        hide_default_value = true
    )]
    workload_namespace: String,
    /// Only workloads on this node
    #[arg(
        long,
        value_name = "NODE",
        default_value = "",
        hide_default_value = true
    )]
    workload_node: String,
}

/// Arguments of `meshctl ztunnel-config service`.
#[derive(clap::Args, Debug)]
pub struct ServiceArgs {
    #[command(flatten)]
    dump: DumpArgs,
    /// Only services of this namespace
    #[arg(
        long,
        value_name = "NAMESPACE",
        default_value = "",
        hide_default_value = true
    )]
    service_namespace: String,
}

/// Arguments of `meshctl ztunnel-config policy`.
#[derive(clap::Args, Debug)]
pub struct PolicyArgs {
    #[command(flatten)]
    dump: DumpArgs,
    /// Only policies of this namespace
    #[arg(
        long,
        value_name = "NAMESPACE",
        default_value = "",
        hide_default_value = true
    )]
    policy_namespace: String,
}

/// Arguments of `meshctl ztunnel-config certificate`.
#[derive(clap::Args, Debug)]
pub struct CertificateArgs {
    #[command(flatten)]
    dump: DumpArgs,
}

/// Arguments of `meshctl ztunnel-config connections`.
///
/// Example: meshctl ztunnel-config connections --node worker-1 --direction inbound
#[derive(clap::Args, Debug)]
pub struct ConnectionsArgs {
    #[command(flatten)]
    dump: DumpArgs,
    /// Only connections of workloads of this namespace
    #[arg(
        long,
        value_name = "NAMESPACE",
        default_value = "",
        hide_default_value = true
    )]
    workload_namespace: String,
    /// Only inbound or only outbound connections
    #[arg(
        long,
        value_name = "DIRECTION",
        default_value = "",
        hide_default_value = true
    )]
    direction: String,
    /// Show addresses instead of names
    #[arg(long)]
    raw: bool,
}

/// Arguments of `meshctl ztunnel-config all`.
#[derive(clap::Args, Debug)]
pub struct AllArgs {
    #[command(flatten)]
    dump: DumpArgs,
    /// Show a title above each table
    #[arg(long)]
    with_headers: bool,
}

impl ZtunnelConfig {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        match self {
            Self::Workload(args) => args.dump.watch.run(context, |context| args.run(context)),
            Self::Service(args) => args.dump.watch.run(context, |context| args.run(context)),
            Self::Policy(args) => args.dump.watch.run(context, |context| args.run(context)),
            Self::Certificate(args) => args.dump.watch.run(context, |context| args.run(context)),
            Self::Connections(args) => args.dump.watch.run(context, |context| args.run(context)),
            Self::All(args) => args.dump.watch.run(context, |context| args.run(context)),
            Self::Log(args) => args.run(context),
        }
    }
}

impl WorkloadArgs {
    fn run(&self, context: &mut Context) -> Result<Exit> {
        let loaded = self.dump.load(context, Choice::First)?;
        let mut filter = WorkloadFilter {
            address: self.address.clone(),
            node: self.workload_node.clone(),
            namespace: self.workload_namespace.clone(),
            name: String::new(),
        };
        if let Some(workload) = &loaded.workload {
            filter.name.clone_from(&workload.name);
            filter.namespace.clone_from(&workload.namespace);
        }
        loaded.show(
            context,
            |dump| {
                table(
                    1,
                    &report::WORKLOAD_HEADER,
                    report::workloads(dump, &filter),
                )
            },
            |dump| report::workloads_document(dump, &filter),
        )
    }
}

impl ServiceArgs {
    fn run(&self, context: &mut Context) -> Result<Exit> {
        let namespace = &self.service_namespace;
        self.dump.load(context, Choice::First)?.show(
            context,
            |dump| {
                table(
                    1,
                    &report::SERVICE_HEADER,
                    report::services(dump, namespace),
                )
            },
            |dump| report::services_document(dump, namespace),
        )
    }
}

impl PolicyArgs {
    fn run(&self, context: &mut Context) -> Result<Exit> {
        let namespace = &self.policy_namespace;
        self.dump.load(context, Choice::First)?.show(
            context,
            |dump| table(1, &report::POLICY_HEADER, report::policies(dump, namespace)),
            |dump| report::policies_document(dump, namespace),
        )
    }
}

impl CertificateArgs {
    fn run(&self, context: &mut Context) -> Result<Exit> {
        let loaded = self.dump.load(context, Choice::Only)?;
        let (rows, problems) = report::certificates(&loaded.dump, context.now().into());
        if loaded.shape == Shape::Table {
            warn(context, &problems);
        }
        loaded.show(
            context,
            |_| table(5, &report::CERTIFICATE_HEADER, rows),
            report::certificates_document,
        )
    }
}

impl ConnectionsArgs {
    fn run(&self, context: &mut Context) -> Result<Exit> {
        let loaded = self.dump.load(context, Choice::Only)?;
        let mut filter = ConnectionFilter {
            namespace: self.workload_namespace.clone(),
            workload: String::new(),
            direction: self.direction.clone(),
            raw: self.raw,
        };
        if let Some(workload) = &loaded.workload {
            filter.workload.clone_from(&workload.name);
            filter.namespace.clone_from(&workload.namespace);
        }
        loaded.show(
            context,
            |dump| {
                table(
                    1,
                    &report::CONNECTION_HEADER,
                    report::connections(dump, &filter),
                )
            },
            |dump| report::connections_document(dump, &filter),
        )
    }
}

impl AllArgs {
    fn run(&self, context: &mut Context) -> Result<Exit> {
        let loaded = self.dump.load(context, Choice::First)?;
        let text = match loaded.shape {
            Shape::Table => self.summary(context, &loaded.dump),
            Shape::Document(Format::Json) => format!("{}\n", loaded.text),
            Shape::Document(format) => {
                let value: serde_json::Value = serde_json::from_str(&loaded.text)
                    .map_err(|error| Error::failed("read the dump").because(error))?;
                proxy_args::print(format, &value)?
            }
        };
        context.streams.result(&text)?;
        Ok(Exit::Success)
    }

    fn summary(&self, context: &mut Context, dump: &Dump) -> String {
        let (certificates, problems) = report::certificates(dump, context.now().into());
        warn(context, &problems);
        let workloads = report::workloads(dump, &WorkloadFilter::default());
        let connections = report::connections(dump, &ConnectionFilter::default());
        let sections = [
            ("WORKLOAD", table(1, &report::WORKLOAD_HEADER, workloads)),
            (
                "SERVICE",
                table(1, &report::SERVICE_HEADER, report::services(dump, "")),
            ),
            (
                "POLICY",
                table(1, &report::POLICY_HEADER, report::policies(dump, "")),
            ),
            (
                "SECRET",
                table(5, &report::CERTIFICATE_HEADER, certificates),
            ),
            (
                "CONNECTIONS",
                table(1, &report::CONNECTION_HEADER, connections),
            ),
        ];
        let section = |(title, table): (&str, Table)| match self.with_headers {
            true => format!("\n------ {title} INFO ------\n\n{}", table.print()),
            false => format!("\n{}", table.print()),
        };
        sections.into_iter().map(section).collect()
    }
}

/// A dump, and what it is for.
struct Loaded {
    dump: Dump,
    /// The dump as it came.
    text: String,
    /// The workload that the user named instead of a ztunnel.
    workload: Option<Workload>,
    shape: Shape,
}

impl DumpArgs {
    fn load(&self, context: &mut Context, choice: Choice) -> Result<Loaded> {
        let given = [&self.target, &self.file, &self.node];
        if given.into_iter().flatten().count() > 1 {
            return Err(Error::failed(
                "at most one of --file, --node, or pod name must be passed",
            ));
        }
        ztunnel_target::check_address(&self.admin, &given)?;
        self.admin.port()?;
        let shape = Shape::parse(&self.output, &["short", "table"])?;
        let (bytes, workload) = match &self.file {
            Some(path) => (proxy_args::read_file(context, path)?, None),
            None => {
                let asked = Asked {
                    target: self.target.as_deref(),
                    node: self.node.as_deref(),
                    choice,
                };
                ztunnel_target::dump(context, &self.source, &self.admin, &asked)?
            }
        };
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        };
        let dump = Dump::parse(&text).map_err(|error| Error::failed(error.to_string()))?;
        Ok(Loaded {
            dump,
            text,
            workload,
            shape,
        })
    }
}

impl Loaded {
    fn show<'a, D: Serialize>(
        &'a self,
        context: &mut Context,
        table: impl FnOnce(&'a Dump) -> Table,
        document: impl FnOnce(&'a Dump) -> D,
    ) -> Result<Exit> {
        let text = match self.shape {
            Shape::Table => table(&self.dump).print(),
            Shape::Document(format) => proxy_args::print(format, &document(&self.dump))?,
        };
        context.streams.result(&text)?;
        Ok(Exit::Success)
    }
}

fn table(padding: usize, header: &[&str], rows: Vec<Vec<String>>) -> Table {
    let mut table = Table::with_header(padding, header);
    for row in rows {
        table.row(row);
    }
    table
}

fn warn(context: &mut Context, problems: &[String]) {
    for problem in problems {
        context.streams.warning(problem);
    }
}
