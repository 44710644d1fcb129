//! `meshctl authz check`: the AuthorizationPolicies that a proxy enforces.

use envoy_dump::authz::{self, Policies};
use envoy_dump::dump;
use mesh_model::needs::Needs;

use crate::commands::proxy_args::{self, AdminArgs};
use crate::commands::targets;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Table;
use crate::source::{SourceArgs, files};

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
    admin: AdminArgs,

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
        self.admin.port()?;
        let mut policies = Policies::default();
        let (name, bytes) = match (&self.file, self.targets.first()) {
            (Some(file), _) => {
                let name = format!("failed to get config dump from file {file}");
                let bytes = files::read_large(&context.path(file)).map_err(|error| {
                    Error::failed(&name).because(proxy_args::unreadable(file, &error))
                })?;
                (name, bytes)
            }
            (None, target) if target.is_some() != self.admin.address().is_some() => {
                self.dump(context, target.map(String::as_str))?
            }
            (None, Some(_)) => {
                return Err(Error::failed(
                    "a pod name cannot be combined with --proxy-admin-address",
                ));
            }
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
    fn dump(&self, context: &Context, target: Option<&str>) -> Result<(String, Vec<u8>)> {
        let mut source = self.admin.source(context, &self.source)?;
        let (namespace, pod, failed) = match (target, self.admin.address()) {
            (Some(target), _) => {
                let target = targets::parse(target, source.namespace())?;
                let pod = targets::proxies(&mut source, &target)?.swap_remove(0);
                let failed = format!(
                    "failed to get config dump from pod {} in {}",
                    pod.name, pod.namespace
                );
                (pod.namespace, pod.name, failed)
            }
            (None, address) => {
                let address = address.unwrap_or_default();
                let failed = format!("failed to get config dump from {address}");
                (String::new(), address.to_owned(), failed)
            }
        };
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
