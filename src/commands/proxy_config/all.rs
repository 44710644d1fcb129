//! `meshctl proxy-config all`.

use std::io::Read;

use envoy_dump::bootstrap::Bootstrap;
use envoy_dump::cluster::Clusters;
use envoy_dump::eds::Endpoints;
use envoy_dump::endpoint;
use envoy_dump::listener::{Detail, Listeners};
use envoy_dump::route::Routes;
use envoy_dump::secret::Secrets;
use mesh_model::yaml;
use serde_json::Value;

use super::cluster::{self, ClusterFilter};
use super::input::{InputArgs, bad_dump};
use super::listener::{self, ListenerFilter, Name, wrapped};
use super::route::{self, RouteFilter};
use super::show::{Show, ShowArgs};
use super::{bootstrap, endpoint as endpoints, secret};
use crate::context::Context;
use crate::error::{Error, Exit, Result};

/// Arguments of `meshctl proxy-config all`. With --verbose=false listeners and routes have one row each.
///
/// Example: meshctl proxy-config all deploy/reviews-v1 --with-headers
#[derive(clap::Args, Debug)]
pub struct AllArgs {
    #[command(flatten)]
    pub(super) input: InputArgs,
    #[command(flatten)]
    show: ShowArgs,
    #[command(flatten)]
    clusters: ClusterFilter,
    #[command(flatten)]
    listeners: ListenerFilter,
    #[command(flatten)]
    routes: RouteFilter,
    /// Only clusters, listeners and endpoints of this port
    #[arg(
        long,
        value_name = "PORT",
        default_value_t = 0,
        hide_default_value = true,
        allow_negative_numbers = true
    )]
    port: i64,
    /// Print a title above each table
    #[arg(long)]
    with_headers: bool,
}

impl AllArgs {
    pub(super) fn run(&self, context: &mut Context) -> Result<Exit> {
        self.input.check("all")?;
        let show = self.show.get()?;
        let dump = self
            .input
            .load_dump(context, "/config_dump?include_eds=true")?;
        match show {
            Show::Table { .. } | Show::Name => self.show_tables(context, dump)?,
            Show::Json => copy(context, dump)?,
            Show::Yaml => {
                let value = document(dump)?;
                context
                    .streams
                    .result(&format!("{}\n", yaml::to_string(&value)))?;
            }
            Show::Path(path) => {
                let text = path
                    .print(&document(dump)?)
                    .map_err(|error| Error::failed(format!("jsonpath: {error}")))?;
                context.streams.result(&text)?;
            }
        }
        Ok(Exit::Success)
    }

    /// The tables one after the other; what a missing section leaves is printed before the error.
    fn show_tables(&self, context: &mut Context, dump: impl Read) -> Result<()> {
        let terse = context.settings.terse;
        let detail = if terse { Detail::Type } else { Detail::Chains };
        let mut versions = Bootstrap::default();
        let mut clusters = Clusters::new(&self.clusters.filter(self.port), false);
        let mut listeners = Listeners::new(self.listeners.filter(self.port), detail, false);
        let mut routes = Routes::new(&self.routes.name, false);
        let mut secrets = Secrets::default();
        let mut assignments = Endpoints::new(
            endpoint::Filter {
                address: self.listeners.address.clone(),
                port: wrapped(self.port),
                ..endpoint::Filter::default()
            },
            false,
        );
        envoy_dump::dump::read(
            dump,
            &mut [
                &mut versions,
                &mut clusters,
                &mut listeners,
                &mut routes,
                &mut secrets,
                &mut assignments,
            ],
        )
        .map_err(bad_dump)?;

        self.title(context, "BOOTSTRAP INFO", "")?;
        let versions = versions.finish().map_err(bad_dump)?;
        context
            .streams
            .result(&bootstrap::summary(&versions).print())?;

        self.title(context, "CLUSTER INFO", "\n")?;
        let clusters = clusters.finish().map_err(bad_dump)?;
        context.streams.table(&cluster::named_table(&clusters))?;

        self.title(context, "LISTENER INFO", "\n")?;
        let listeners = listener::in_order(listener::finish(listeners)?);
        let table = listener::table(&listeners, terse, Name::First);
        context.streams.table(&table)?;

        self.title(context, "ROUTE INFO", "\n")?;
        let routes = routes.finish().map_err(bad_dump)?;
        context
            .streams
            .table(&route::table(&routes, terse, "route/"))?;

        self.title(context, "SECRET INFO", "\n")?;
        let secrets = secrets.finish().map_err(bad_dump)?;
        let text = secret::summary(&secrets, context.now().into(), "secret/");
        context.streams.result(&text)?;

        self.title(context, "ENDPOINTS INFO", "\n")?;
        let assignments = assignments.finish();
        context
            .streams
            .table(&endpoints::eds_table(&assignments, "endpoint/"))?;
        self.input
            .let_go((clusters, listeners, routes, secrets, assignments));
        Ok(())
    }

    fn title(&self, context: &mut Context, title: &str, before: &str) -> Result<()> {
        context.streams.result(before)?;
        if self.with_headers {
            context
                .streams
                .result(&format!("------ {title} ------\n\n"))?;
        }
        Ok(())
    }
}

/// Hands a dump on as it is; the peer does so even with what is not one.
fn copy(context: &mut Context, mut dump: impl Read) -> Result<()> {
    let mut piece = vec![0; 256 << 10];
    loop {
        match dump.read(&mut piece) {
            Ok(0) => return context.streams.result("\n"),
            Ok(length) => context.streams.result_bytes(&piece[..length])?,
            Err(error) => return Err(Error::failed("read the dump").because(error)),
        }
    }
}

/// A dump as a tree: JSON, or else YAML.
fn document(mut dump: impl Read) -> Result<Value> {
    let mut text = String::new();
    dump.read_to_string(&mut text)
        .map_err(|error| Error::failed("read the dump").because(error))?;
    match serde_json::from_str(&text) {
        Ok(value) => Ok(value),
        Err(_) => yaml::from_str(&text).map_err(|error| Error::failed(format!("yaml: {error}"))),
    }
}
