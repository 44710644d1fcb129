//! `meshctl proxy-config cluster`.

use envoy_dump::cluster::{Cluster, Clusters, Filter};
use envoy_dump::message::Message;

use super::input::{InputArgs, bad_dump};
use super::show::{self, Results, ShowArgs};
use crate::context::Context;
use crate::error::{Exit, Result};
use crate::output::Table;

/// Arguments of `meshctl proxy-config cluster`.
///
/// Example: meshctl proxy-config cluster deploy/reviews-v1 --fqdn ratings.default.svc.cluster.local
#[derive(clap::Args, Debug)]
pub struct ClusterArgs {
    #[command(flatten)]
    pub(super) input: InputArgs,
    #[command(flatten)]
    show: ShowArgs,
    #[command(flatten)]
    filter: ClusterFilter,
    /// Only clusters of this port
    #[arg(
        long,
        value_name = "PORT",
        default_value_t = 0,
        hide_default_value = true,
        allow_negative_numbers = true
    )]
    port: i64,
}

/// Flags that choose clusters.
#[derive(clap::Args, Debug)]
pub(super) struct ClusterFilter {
    /// Only clusters with this in their name, as a rule the host
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    fqdn: String,
    /// Only clusters of this direction: inbound or outbound
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    direction: String,
    /// Only clusters of this subset
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    subset: String,
}

impl ClusterFilter {
    pub(super) fn filter(&self, port: i64) -> Filter {
        Filter {
            fqdn: self.fqdn.clone(),
            direction: self.direction.clone(),
            subset: self.subset.clone(),
            port,
        }
    }
}

/// What the mask of a dump leaves for this command.
const PATH: &str =
    "/config_dump?mask=dynamic_active_clusters,dynamic_warming_clusters,static_clusters";

impl ClusterArgs {
    pub(super) fn run(&self, context: &mut Context) -> Result<Exit> {
        self.input.check("cluster")?;
        let show = self.show.get()?;
        let mut clusters = Clusters::new(&self.filter.filter(self.port), show.needs_messages());
        self.input.read(context, PATH, &mut [&mut clusters])?;
        let clusters = clusters.finish().map_err(bad_dump)?;
        let found = Found(clusters);
        show::print(context, &show, &found)?;
        self.input.let_go(found);
        Ok(Exit::Success)
    }
}

struct Found(Vec<Cluster>);

impl Results for Found {
    fn table(&self, wide: bool) -> Table {
        let mut table = Table::new(5);
        let header = [
            "SERVICE FQDN",
            "PORT",
            "SUBSET",
            "DIRECTION",
            "TYPE",
            "DESTINATION RULE",
        ];
        for title in header {
            table.cell(title);
        }
        if wide {
            table.cell("NAME");
        }
        table.end_row();
        for cluster in &self.0 {
            cells(&mut table, cluster, "");
            if wide {
                table.cell(&cluster.name);
            }
            table.end_row();
        }
        table
    }

    fn names(&self) -> Vec<String> {
        let names = self
            .0
            .iter()
            .map(|cluster| format!("cluster/{}", cluster.name));
        names.collect()
    }

    fn messages(&self) -> Vec<&Message> {
        self.0
            .iter()
            .filter_map(|cluster| cluster.json.as_ref())
            .collect()
    }
}

/// The cells of a cluster; one whose name has no parts is shown with a prefix.
fn cells(table: &mut Table, cluster: &Cluster, prefix: &str) {
    match cluster.key() {
        Some(key) => {
            table.cell(key.host);
            table.cell_of(format_args!("{}", key.port));
            table.cell(if key.subset.is_empty() {
                "-"
            } else {
                key.subset
            });
            table.cell(key.direction);
        }
        None => {
            table.cell_after(prefix, &cluster.name);
            for _ in 0..3 {
                table.cell("-");
            }
        }
    }
    table.cell(cluster.discovery);
    table.cell(&cluster.rule);
}

/// The table among those of `proxy-config all`, where a name comes first.
pub(super) fn named_table(clusters: &[Cluster]) -> Table {
    let header = [
        "NAME",
        "SERVICE FQDN",
        "PORT",
        "SUBSET",
        "DIRECTION",
        "TYPE",
        "DESTINATION RULE",
    ];
    let mut table = Table::with_header(5, &header);
    for cluster in clusters {
        // A cluster without any name has a row one cell short, as in the peer.
        let prefix = if cluster.name.is_empty() {
            ""
        } else {
            table.cell_after("cluster/", &cluster.name);
            "cluster/"
        };
        cells(&mut table, cluster, prefix);
        table.end_row();
    }
    table
}
