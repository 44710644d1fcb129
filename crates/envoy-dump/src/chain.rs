//! Filter chains of listeners: which connections they take, and where to.

use std::sync::LazyLock;

use memchr::memmem::Finder;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::proto::{List, Number, Text, each};
use crate::quick;
use crate::route::{ConfigFields, cluster_cell};

/// Name of the filter that reads HTTP.
pub(crate) const HTTP: &str = "envoy.filters.network.http_connection_manager";
/// Name of the filter that forwards connections.
pub(crate) const TCP: &str = "envoy.filters.network.tcp_proxy";

/// Finds the name of the cluster that drops connections.
static BLACK_HOLE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("BlackHoleCluster"));

#[derive(Deserialize)]
pub(crate) struct ChainFields<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(borrow, default, alias = "filterChainMatch")]
    filter_chain_match: Option<Box<Condition<'a>>>,
    #[serde(borrow, default)]
    filters: List<Filter<'a>>,
}

#[derive(Deserialize)]
struct Condition<'a> {
    #[serde(borrow, default, alias = "serverNames")]
    server_names: List<Text<'a>>,
    #[serde(borrow, default, alias = "transportProtocol")]
    transport_protocol: Text<'a>,
    #[serde(borrow, default, alias = "applicationProtocols")]
    application_protocols: List<Text<'a>>,
    #[serde(default, alias = "destinationPort")]
    destination_port: Option<Number>,
    #[serde(borrow, default, alias = "prefixRanges")]
    prefix_ranges: List<Range<'a>>,
}

/// A range of addresses.
#[derive(Deserialize)]
pub(crate) struct Range<'a> {
    #[serde(borrow, default, alias = "addressPrefix")]
    pub(crate) address_prefix: Text<'a>,
    #[serde(default, alias = "prefixLen")]
    pub(crate) prefix_len: Option<Number>,
}

impl Range<'_> {
    pub(crate) fn length(&self) -> u32 {
        self.prefix_len.map_or(0, |length| length.0)
    }
}

#[derive(Deserialize)]
struct Filter<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(borrow, default, alias = "typedConfig")]
    typed_config: Option<&'a RawValue>,
}

#[derive(Deserialize, Default)]
struct ConnectionManager<'a> {
    #[serde(borrow, default, alias = "routeConfig")]
    route_config: Option<ConfigFields<'a>>,
    #[serde(borrow, default)]
    rds: Option<Rds<'a>>,
}

#[derive(Deserialize)]
struct Rds<'a> {
    #[serde(borrow, default, alias = "routeConfigName")]
    route_config_name: Text<'a>,
}

#[derive(Deserialize, Default)]
struct TcpProxy<'a> {
    #[serde(borrow, default)]
    cluster: Text<'a>,
}

/// Lists of application protocols that have a name (`istioctl/pkg/writer/envoy/configdump/listener.go`).
const PROTOCOLS: [(&str, &[&str]); 4] = [
    (
        "HTTP TLS",
        &[
            "http/1.0",
            "http/1.1",
            "h2c",
            "istio-http/1.0",
            "istio-http/1.1",
            "istio-h2",
        ],
    ),
    (
        "Istio HTTP Plain",
        &["istio", "istio-http/1.0", "istio-http/1.1", "istio-h2"],
    ),
    ("TCP TLS", &["istio-peer-exchange", "istio"]),
    ("HTTP", &["http/1.0", "http/1.1", "h2c"]),
];

impl ChainFields<'_> {
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Whether it has a filter of a name that does not only drop connections.
    pub(crate) fn decides(&self, name: &str) -> bool {
        each(&self.filters)
            .iter()
            .any(|filter| &*filter.name == name && filter.decides())
    }

    /// Which connections it takes.
    pub(crate) fn condition(&self) -> String {
        let Some(condition) = &self.filter_chain_match else {
            return "ALL".to_owned();
        };
        let mut parts = Vec::new();
        let names = each(&condition.server_names);
        if !names.is_empty() {
            parts.push(format!("SNI: {}", join(names)));
        }
        if !condition.transport_protocol.is_empty() {
            parts.push(format!("Trans: {}", &*condition.transport_protocol));
        }
        let protocols = each(&condition.application_protocols);
        if !protocols.is_empty() {
            let known = PROTOCOLS.iter().find(|(_, list)| {
                protocols
                    .iter()
                    .map(|text| &**text)
                    .eq(list.iter().copied())
            });
            parts.push(match known {
                Some((name, _)) => format!("App: {name}"),
                None => format!("App: {}", join(protocols)),
            });
        }
        let port = condition
            .destination_port
            .map_or(String::new(), |port| format!(":{}", port.0));
        let ranges: Vec<String> = each(&condition.prefix_ranges)
            .iter()
            .map(|range| format!("{}/{}", &*range.address_prefix, range.length()))
            .collect();
        if !ranges.is_empty() {
            parts.push(format!("Addr: {}{port}", ranges.join(",")));
        } else if !port.is_empty() {
            parts.push(format!("Addr: *{port}"));
        }
        if parts.is_empty() {
            return "ALL".to_owned();
        }
        parts.join("; ")
    }

    /// Where it sends connections: what its first filter that decides says.
    pub(crate) fn destination(&self) -> serde_json::Result<String> {
        for filter in each(&self.filters) {
            match &*filter.name {
                HTTP => return filter.http_destination(),
                TCP if filter.decides() => {
                    let proxy: TcpProxy<'_> = filter.config()?;
                    return Ok(cluster_cell(&proxy.cluster));
                }
                _ => {}
            }
        }
        Ok("Non-HTTP/Non-TCP".to_owned())
    }
}

impl<'a> Filter<'a> {
    fn decides(&self) -> bool {
        let drops = |config: &RawValue| BLACK_HOLE.find(config.get().as_bytes()).is_some();
        &*self.name != TCP || !self.typed_config.is_some_and(drops)
    }

    fn config<T: Deserialize<'a> + Default>(&self) -> serde_json::Result<T> {
        match self.typed_config {
            Some(config) => quick::whole(config.get().as_bytes()),
            None => Ok(T::default()),
        }
    }

    fn http_destination(&self) -> serde_json::Result<String> {
        let manager: ConnectionManager<'_> = self.config()?;
        if let Some(routes) = &manager.route_config {
            return Ok(routes.inline());
        }
        Ok(match &manager.rds {
            Some(rds) if !rds.route_config_name.is_empty() => {
                format!("Route: {}", &*rds.route_config_name)
            }
            _ => "HTTP".to_owned(),
        })
    }
}

fn join(texts: &[Text<'_>]) -> String {
    let texts: Vec<&str> = texts.iter().map(|text| &**text).collect();
    texts.join(",")
}
