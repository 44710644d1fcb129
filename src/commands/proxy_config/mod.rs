//! `meshctl proxy-config`: what an Envoy has, from the proxy itself, a snapshot or a file.

mod all;
mod bootstrap;
mod certs;
mod cluster;
mod ecds;
mod endpoint;
mod input;
mod listener;
mod log;
mod rootca;
mod route;
mod secret;
mod show;

use crate::commands::envoy_stats::StatsArgs;
use crate::context::Context;
use crate::error::{Exit, Result};

/// Commands of the group.
#[derive(clap::Subcommand, Debug)]
pub enum ProxyConfig {
    /// Show everything that tables show of a proxy's configuration
    #[command(visible_alias = "a")]
    All(all::AllArgs),
    /// Show how a proxy was started, and its versions
    #[command(visible_alias = "b")]
    Bootstrap(bootstrap::BootstrapArgs),
    /// List the certificates that a proxy has loaded, with the days that are left
    #[command(visible_alias = "cert")]
    Certs(certs::CertsArgs),
    /// List the clusters of a proxy: where it can send requests to
    #[command(visible_aliases = ["clusters", "c"])]
    Cluster(cluster::ClusterArgs),
    /// List the extensions that a proxy fetched on their own
    #[command(visible_alias = "ec")]
    Ecds(ecds::EcdsArgs),
    /// List the endpoints that istiod sent to a proxy
    #[command(hide = true)]
    Eds(endpoint::EdsArgs),
    /// List the endpoints of a proxy's clusters, with their health
    #[command(visible_aliases = ["endpoints", "ep"])]
    Endpoint(endpoint::EndpointArgs),
    /// List the listeners of a proxy: which connections it takes
    #[command(visible_aliases = ["listeners", "l"])]
    Listener(listener::ListenerArgs),
    /// Show or set the logging levels of proxies
    #[command(visible_alias = "o")]
    Log(log::LogArgs),
    /// Compare the root certificates of two pods
    #[command(name = "rootca-compare", visible_alias = "rc")]
    RootCa(rootca::RootCaArgs),
    /// List the routes of a proxy: where requests go to
    #[command(visible_aliases = ["routes", "r"])]
    Route(route::RouteArgs),
    /// List the certificates of a proxy
    #[command(visible_aliases = ["secrets", "s"])]
    Secret(secret::SecretArgs),
    /// Show the statistics of proxies
    Stats(StatsArgs),
}

impl ProxyConfig {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        match self {
            Self::Log(args) => args.run(context),
            Self::RootCa(args) => args.run(context),
            Self::Stats(args) => args.run(context),
            Self::All(args) => args.input.watched(context, |context| args.run(context)),
            Self::Bootstrap(args) => args.input.watched(context, |context| args.run(context)),
            Self::Certs(args) => args.input.watched(context, |context| args.run(context)),
            Self::Cluster(args) => args.input.watched(context, |context| args.run(context)),
            Self::Ecds(args) => args.input.watched(context, |context| args.run(context)),
            Self::Eds(args) => args.input.watched(context, |context| args.run(context)),
            Self::Endpoint(args) => args.input.watched(context, |context| args.run(context)),
            Self::Listener(args) => args.input.watched(context, |context| args.run(context)),
            Self::Route(args) => args.input.watched(context, |context| args.run(context)),
            Self::Secret(args) => args.input.watched(context, |context| args.run(context)),
        }
    }
}
