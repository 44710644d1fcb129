//! Hosts of Envoy's `/clusters?format=json`, as `proxy-config endpoint` shows them.

use std::io::Read;

use serde::Deserialize;

use crate::address::Address;
use crate::dump;
use crate::error::Result;
use crate::message::Message;
use crate::proto::{Choice, List, Text, each};
use crate::quick;
use crate::sort::sort_like_go;

/// Which endpoints are wanted; an empty text or 0 is any.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Its address, whatever its case.
    pub address: String,
    /// Its port.
    pub port: u32,
    /// The whole name of its cluster, whatever its case.
    pub cluster: String,
    /// Its health, whatever its case.
    pub status: String,
}

/// The values of health, by number.
pub(crate) const HEALTH: [&str; 6] = [
    "UNKNOWN",
    "HEALTHY",
    "UNHEALTHY",
    "DRAINING",
    "TIMEOUT",
    "DEGRADED",
];

/// A host of a cluster.
#[derive(Clone, Debug)]
pub struct Host {
    /// Its address without the port.
    pub address: String,
    /// Its port, or 0.
    pub port: u32,
    /// Its health.
    pub status: &'static str,
    /// Whether it was ejected for failures.
    pub ejected: bool,
    /// Which of [`Hosts::clusters`] it belongs to.
    pub cluster: usize,
}

/// The hosts that pass a filter.
#[derive(Clone, Debug, Default)]
pub struct Hosts {
    /// Names of the clusters that have some.
    pub clusters: Vec<String>,
    /// The hosts, in the order of tables.
    pub hosts: Vec<Host>,
    /// Those clusters themselves, when that was asked for.
    pub json: Vec<Message>,
}

#[derive(Deserialize)]
struct Fields<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(borrow, default, alias = "hostStatuses")]
    host_statuses: List<HostFields<'a>>,
}

#[derive(Deserialize)]
struct HostFields<'a> {
    #[serde(borrow, default)]
    address: Option<Address<'a>>,
    #[serde(borrow, default, alias = "healthStatus")]
    health_status: Option<Health<'a>>,
}

#[derive(Deserialize, Default)]
struct Health<'a> {
    #[serde(borrow, default, alias = "edsHealthStatus")]
    eds_health_status: Choice<'a>,
    #[serde(default, alias = "failedOutlierCheck")]
    failed_outlier_check: Option<bool>,
}

/// Reads the hosts that pass a filter, with the JSON of their clusters when that is to be printed.
///
/// # Errors
/// When the input fails, is not JSON, or is not an answer about clusters.
pub fn read(input: impl Read, filter: &Filter, keep_json: bool) -> Result<Hosts> {
    let mut found = Hosts::default();
    dump::read_list(input, "cluster_statuses", |bytes, part| {
        let (fields, length): (Fields<'_>, _) = quick::value(bytes, part)?;
        if !same(&filter.cluster, &fields.name) {
            return Ok(length);
        }
        let cluster = found.clusters.len();
        let before = found.hosts.len();
        for fields in each(&fields.host_statuses) {
            let host = fields.host(cluster);
            if filter.passes(&host) {
                found.hosts.push(host);
            }
        }
        if found.hosts.len() > before {
            found.clusters.push(fields.name.0.into_owned());
            if keep_json {
                found.json.push(quick::value(bytes, part)?.0);
            }
        }
        Ok(length)
    })?;
    let Hosts {
        clusters,
        hosts,
        json,
    } = found;
    let hosts = sort_like_go(hosts, |left, right| {
        let key = |host: &Host| (host.port, &clusters[host.cluster]);
        left.address < right.address || (left.address == right.address && key(left) < key(right))
    });
    Ok(Hosts {
        clusters,
        hosts,
        json,
    })
}

impl Filter {
    fn passes(&self, host: &Host) -> bool {
        same(&self.address, &host.address)
            && (self.port == 0 || self.port == host.port)
            && same(&self.status, host.status)
    }
}

/// Whether a text is the one that is wanted, if any is.
pub(crate) fn same(wanted: &str, text: &str) -> bool {
    wanted.is_empty() || wanted.to_lowercase() == text.to_lowercase()
}

impl HostFields<'_> {
    fn host(&self, cluster: usize) -> Host {
        let (address, port) = match &self.address {
            None => (None, 0),
            Some(address) => (
                address
                    .socket_host()
                    .map(str::to_owned)
                    .or_else(|| address.pipe_path().map(|path| format!("unix://{path}")))
                    .or_else(|| address.internal_url()),
                address.port(),
            ),
        };
        let health = self.health_status.as_ref();
        Host {
            address: address.unwrap_or_else(|| "unknown".to_owned()),
            port,
            status: health.map_or(HEALTH[0], |health| health.eds_health_status.among(&HEALTH)),
            ejected: health.and_then(|health| health.failed_outlier_check) == Some(true),
            cluster,
        }
    }
}
