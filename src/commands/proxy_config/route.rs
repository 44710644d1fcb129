//! `meshctl proxy-config route`.

use envoy_dump::message::Message;
use envoy_dump::route::{RouteConfig, Routes};

use super::input::{InputArgs, bad_dump};
use super::show::{self, Results, ShowArgs};
use crate::context::Context;
use crate::error::{Exit, Result};
use crate::output::Table;

/// Arguments of `meshctl proxy-config route`. With --verbose=false there is one row for each route
/// configuration.
///
/// Example: meshctl proxy-config route deploy/reviews-v1 --name 9080
#[derive(clap::Args, Debug)]
pub struct RouteArgs {
    #[command(flatten)]
    pub(super) input: InputArgs,
    #[command(flatten)]
    show: ShowArgs,
    #[command(flatten)]
    filter: RouteFilter,
}

/// Flags that choose route configurations.
#[derive(clap::Args, Debug)]
pub(super) struct RouteFilter {
    /// Only the route configuration of this name
    #[arg(
        long,
        value_name = "NAME",
        default_value = "",
        hide_default_value = true
    )]
    pub(super) name: String,
}

/// What the mask of a dump leaves for this command.
const PATH: &str = "/config_dump?mask=dynamic_route_configs,static_route_configs";

impl RouteArgs {
    pub(super) fn run(&self, context: &mut Context) -> Result<Exit> {
        self.input.check("route")?;
        let show = self.show.get()?;
        let mut routes = Routes::new(&self.filter.name, show.needs_messages());
        self.input.read(context, PATH, &mut [&mut routes])?;
        let found = Found {
            configs: routes.finish().map_err(bad_dump)?,
            terse: context.settings.terse,
        };
        show::print(context, &show, &found)?;
        self.input.let_go(found);
        Ok(Exit::Success)
    }
}

struct Found {
    configs: Vec<RouteConfig>,
    terse: bool,
}

impl Results for Found {
    fn table(&self, _: bool) -> Table {
        table(&self.configs, self.terse, "")
    }

    fn names(&self) -> Vec<String> {
        let configs = self.configs.iter();
        configs
            .map(|config| format!("route/{}", config.name))
            .collect()
    }

    fn messages(&self) -> Vec<&Message> {
        let configs = self.configs.iter();
        configs.filter_map(|config| config.json.as_ref()).collect()
    }
}

/// The table of routes, one row for each route or, when terse, for each configuration, whose name
/// follows a prefix.
pub(super) fn table(configs: &[RouteConfig], terse: bool, prefix: &str) -> Table {
    if terse {
        let mut table = Table::with_header(5, &["NAME", "VIRTUAL HOSTS"]);
        for config in configs {
            let hosts = config.hosts.len().to_string();
            table.row([format!("{prefix}{}", config.name), hosts]);
        }
        return table;
    }
    let header = ["NAME", "VHOST NAME", "DOMAINS", "MATCH", "VIRTUAL SERVICE"];
    let mut table = Table::with_header(5, &header);
    for config in configs {
        let name = format!("{prefix}{}", config.name);
        for host in &config.hosts {
            for route in &host.routes {
                table.row([
                    &name,
                    &host.name,
                    &host.domains,
                    &route.condition,
                    &route.service,
                ]);
            }
        }
    }
    table
}
