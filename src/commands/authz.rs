//! `meshctl authz check`: the AuthorizationPolicies that a proxy enforces.

use envoy_dump::authz::{self, Policies};
use envoy_dump::dump;
use mesh_model::needs::Needs;
use mesh_model::target::Target;

use crate::commands::proxy_args::{self, AdminPort};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Table;
use crate::source::{Source, SourceArgs, files};

/// Commands of the group.
#[derive(clap::Subcommand, Debug)]
pub enum Authz {
    /// List the authorization policies that a proxy enforces
    Check(CheckArgs),
}

/// Arguments of `meshctl authz check`.
///
/// Example: meshctl authz check deploy/cart.shop
#[derive(clap::Args, Debug)]
pub struct CheckArgs {
    /// Proxy as [type/]name[.namespace]
    #[arg(value_name = "TARGET")]
    targets: Vec<String>,

    /// Dump that was saved to a file, instead of asking a proxy
    #[arg(short, long, value_name = "FILE")]
    file: Option<String>,

    #[command(flatten)]
    admin_port: AdminPort,

    #[command(flatten)]
    source: SourceArgs,
}

impl Authz {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        match self {
            Self::Check(args) => args.run(context),
        }
    }
}

impl CheckArgs {
    fn run(self, context: &mut Context) -> Result<Exit> {
        if self.targets.len() > 1 {
            return Err(Error::failed(
                "check requires only <pod-name>[.<pod-namespace>]",
            ));
        }
        let port = self.admin_port.get()?;
        let mut policies = Policies::default();
        let (name, bytes) = match (&self.file, self.targets.first()) {
            (Some(file), _) => {
                let name = format!("failed to get config dump from file {file}");
                let bytes = files::read_large(&context.path(file)).map_err(|error| {
                    Error::failed(&name).because(proxy_args::unreadable(file, &error))
                })?;
                (name, bytes)
            }
            (None, Some(target)) => self.dump(context, target, port)?,
            (None, None) => {
                return Err(Error::failed("expecting pod name or config dump, found: 0"));
            }
        };
        dump::read(bytes.as_slice(), &mut [&mut policies]).map_err(|error| {
            Error::failed(name)
                .because(Error::failed("failed to unmarshal proxy config").because(error))
        })?;
        let found = policies
            .finish()
            .map_err(|error| Error::failed("failed to get dynamic listener dump").because(error))?;
        for problem in &found.problems {
            context.streams.warning(problem);
        }
        if let Some(rows) = found.rows {
            let mut table = Table::with_header(3, &authz::HEADER);
            for row in rows {
                table.row(row);
            }
            context.streams.result(&table.print())?;
        }
        Ok(Exit::Success)
    }

    /// Asks a proxy; also gives what to say when its answer cannot be read.
    fn dump(&self, context: &Context, target: &str, port: u16) -> Result<(String, Vec<u8>)> {
        let mut source = Source::open(context, &self.source)?.with_admin_port(port);
        let target = Target::parse(target, source.namespace())
            .map_err(|error| Error::failed(error.to_string()))?;
        let mesh = source.load(&target.needs())?;
        let pods = target
            .proxies(&mesh)
            .map_err(|error| Error::failed(error.to_string()))?;
        let pod = pods.first().ok_or_else(|| Error::failed("no pods found"))?;
        let (namespace, pod) = (pod.namespace.clone(), pod.name.clone());
        let failed = format!("failed to get config dump from pod {pod} in {namespace}");
        let path = "/config_dump";
        let mesh = source
            .load(&Needs::default().proxy(&namespace, &pod, path))
            .map_err(|error| Error::new(error.exit(), &failed).because(error))?;
        match mesh.proxy_answer(&namespace, &pod, path) {
            Some(bytes) => Ok((failed, bytes.to_vec())),
            None => Err(Error::failed(failed).because(Error::failed("no answer"))),
        }
    }
}
