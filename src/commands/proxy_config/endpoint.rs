//! `meshctl proxy-config endpoint` and `eds`.

use envoy_dump::eds::{Assignment, Endpoints};
use envoy_dump::endpoint::{self, Filter, Hosts};
use envoy_dump::message::Message;

use super::input::{InputArgs, bad_dump};
use super::listener::wrapped;
use super::show::{self, Results, ShowArgs};
use crate::context::Context;
use crate::error::{Exit, Result};
use crate::output::Table;

/// Arguments of `meshctl proxy-config endpoint`. A file is one of /clusters?format=json.
///
/// Example: meshctl proxy-config endpoint deploy/reviews-v1 --status unhealthy
#[derive(clap::Args, Debug)]
pub struct EndpointArgs {
    #[command(flatten)]
    pub(super) input: InputArgs,
    #[command(flatten)]
    show: ShowArgs,
    #[command(flatten)]
    filter: EndpointFilter,
}

/// Arguments of `meshctl proxy-config eds`.
#[derive(clap::Args, Debug)]
pub struct EdsArgs {
    #[command(flatten)]
    pub(super) input: InputArgs,
    #[command(flatten)]
    show: ShowArgs,
    #[command(flatten)]
    filter: EndpointFilter,
}

/// Flags that choose endpoints.
#[derive(clap::Args, Debug)]
struct EndpointFilter {
    /// Only endpoints with this address
    #[arg(
        long,
        value_name = "ADDRESS",
        default_value = "",
        hide_default_value = true
    )]
    address: String,
    /// Only endpoints with this port
    #[arg(
        long,
        value_name = "PORT",
        default_value_t = 0,
        hide_default_value = true,
        allow_negative_numbers = true
    )]
    port: i64,
    /// Only endpoints of the cluster with this whole name
    #[arg(
        long,
        value_name = "NAME",
        default_value = "",
        hide_default_value = true
    )]
    cluster: String,
    /// Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown
    #[arg(
        long,
        value_name = "STATUS",
        default_value = "",
        hide_default_value = true
    )]
    status: String,
}

impl EndpointFilter {
    fn filter(&self) -> Filter {
        Filter {
            address: self.address.clone(),
            port: wrapped(self.port),
            cluster: self.cluster.clone(),
            status: self.status.clone(),
        }
    }
}

impl EndpointArgs {
    pub(super) fn run(&self, context: &mut Context) -> Result<Exit> {
        self.input.check("endpoints")?;
        let show = self.show.get()?;
        let input = self.input.load_dump(context, "/clusters?format=json")?;
        let hosts = endpoint::read(input, &self.filter.filter(), show.needs_messages())
            .map_err(bad_dump)?;
        let found = FoundHosts(hosts);
        show::print(context, &show, &found)?;
        self.input.let_go(found);
        Ok(Exit::Success)
    }
}

impl EdsArgs {
    pub(super) fn run(&self, context: &mut Context) -> Result<Exit> {
        self.input.check("eds")?;
        let show = self.show.get()?;
        let mut endpoints = Endpoints::new(self.filter.filter(), show.needs_messages());
        self.input.read(
            context,
            "/config_dump?include_eds=true",
            &mut [&mut endpoints],
        )?;
        let found = FoundEndpoints(endpoints.finish());
        show::print(context, &show, &found)?;
        self.input.let_go(found);
        Ok(Exit::Success)
    }
}

struct FoundHosts(Hosts);

impl Results for FoundHosts {
    fn table(&self, _: bool) -> Table {
        let header = ["ENDPOINT", "STATUS", "OUTLIER CHECK", "CLUSTER"];
        let mut table = Table::with_header(5, &header);
        for host in &self.0.hosts {
            match host.port {
                0 => table.cell(&host.address),
                port => table.cell_of(format_args!("{}:{port}", host.address)),
            }
            table.cell(host.status);
            table.cell(if host.ejected { "FAILED" } else { "OK" });
            table.cell(&self.0.clusters[host.cluster]);
            table.end_row();
        }
        table
    }

    fn names(&self) -> Vec<String> {
        let hosts = self.0.hosts.iter();
        hosts
            .map(|host| match host.port {
                0 => format!("endpoint/{}", host.address),
                port => format!("endpoint/{}:{port}", host.address),
            })
            .collect()
    }

    fn messages(&self) -> Vec<&Message> {
        self.0.json.iter().collect()
    }
}

struct FoundEndpoints(Vec<Assignment>);

impl Results for FoundEndpoints {
    fn table(&self, _: bool) -> Table {
        eds_table(&self.0, "")
    }

    fn names(&self) -> Vec<String> {
        let endpoints = self.0.iter().flat_map(|assignment| &assignment.endpoints);
        endpoints
            .map(|endpoint| format!("endpoint/{}", endpoint.address))
            .collect()
    }

    fn messages(&self) -> Vec<&Message> {
        let assignments = self.0.iter();
        assignments
            .filter_map(|assignment| assignment.json.as_ref())
            .collect()
    }
}

/// The table of assigned endpoints, whose addresses follow a prefix.
pub(super) fn eds_table(assignments: &[Assignment], prefix: &str) -> Table {
    let mut table = Table::with_header(5, &["NAME", "STATUS", "LOCALITY", "CLUSTER"]);
    for assignment in assignments {
        for endpoint in &assignment.endpoints {
            table.cell_after(prefix, &endpoint.address);
            table.cell(endpoint.status);
            table.cell(&endpoint.locality);
            table.cell(&assignment.cluster);
            table.end_row();
        }
    }
    table
}
