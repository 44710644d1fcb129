//! Tables and documents of a dump, with the peer's columns, filters and order
//! (`istioctl/pkg/writer/ztunnel/configdump`).

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::Dump;
use super::dump::{Certificate, Gateway, Policy, Service, State, Workload};
use super::record::Section;
use crate::time::Moment;

/// Columns of the workloads.
pub const WORKLOAD_HEADER: [&str; 6] = [
    "NAMESPACE",
    "POD NAME",
    "ADDRESS",
    "NODE",
    "WAYPOINT",
    "PROTOCOL",
];
/// Columns of the services.
pub const SERVICE_HEADER: [&str; 5] = [
    "NAMESPACE",
    "SERVICE NAME",
    "SERVICE VIP",
    "WAYPOINT",
    "ENDPOINTS",
];
/// Columns of the policies.
pub const POLICY_HEADER: [&str; 4] = ["NAMESPACE", "POLICY NAME", "ACTION", "SCOPE"];
/// Columns of the certificates.
pub const CERTIFICATE_HEADER: [&str; 7] = [
    "CERTIFICATE NAME",
    "TYPE",
    "STATUS",
    "VALID CERT",
    "SERIAL NUMBER",
    "NOT AFTER",
    "NOT BEFORE",
];
/// Columns of the connections.
pub const CONNECTION_HEADER: [&str; 6] = [
    "WORKLOAD",
    "DIRECTION",
    "LOCAL",
    "REMOTE",
    "REMOTE TARGET",
    "PROTOCOL",
];

/// Which workloads are wanted; an empty text wants all. Case does not matter.
#[derive(Clone, Debug, Default)]
pub struct WorkloadFilter {
    /// One of its addresses.
    pub address: String,
    /// Its node.
    pub node: String,
    /// Its namespace.
    pub namespace: String,
    /// Its name.
    pub name: String,
}

impl WorkloadFilter {
    fn accepts(&self, workload: &Workload) -> bool {
        let mut ips = workload.ips.items().iter();
        matches(&self.name, &workload.name)
            && matches(&self.namespace, &workload.namespace)
            && (self.address.is_empty() || ips.any(|ip| same(ip, &self.address)))
            && matches(&self.node, &workload.node)
    }
}

/// Which connections are wanted; an empty text wants all.
#[derive(Clone, Debug, Default)]
pub struct ConnectionFilter {
    /// Namespace of the workload; case matters.
    pub namespace: String,
    /// Name of the workload; case does not matter.
    pub workload: String,
    /// `inbound` or `outbound`; anything else wants both.
    pub direction: String,
    /// Whether addresses stay as they are instead of becoming names.
    pub raw: bool,
}

impl ConnectionFilter {
    fn accepts(&self, state: &State) -> bool {
        (self.namespace.is_empty() || self.namespace == state.info.namespace)
            && matches(&self.workload, &state.info.name)
    }
}

/// The rows of the wanted workloads.
pub fn workloads(dump: &Dump, filter: &WorkloadFilter) -> Vec<Vec<String>> {
    let mut wanted: Vec<&Workload> = dump
        .workloads
        .iter()
        .filter(|workload| filter.accepts(workload))
        .collect();
    wanted.sort_by_cached_key(|workload| {
        let name = format!("{}.{}", workload.namespace, workload.name);
        (name, workload.node.clone())
    });
    let waypoints = Waypoints::of(dump);
    wanted
        .into_iter()
        .map(|workload| {
            let address = match workload.ips.items().join(",") {
                ips if ips.is_empty() => workload.hostname.clone(),
                ips => ips,
            };
            vec![
                workload.namespace.clone(),
                workload.name.clone(),
                address,
                workload.node.clone(),
                waypoints.name(workload.waypoint.as_ref()),
                workload.protocol.clone(),
            ]
        })
        .collect()
}

/// The wanted workloads as a document, in the order of the dump.
pub fn workloads_document<'a>(dump: &'a Dump, filter: &WorkloadFilter) -> impl Serialize + use<'a> {
    wanted(&dump.workloads, |workload| filter.accepts(workload))
}

/// The rows of the services of a namespace; an empty one means all.
pub fn services(dump: &Dump, namespace: &str) -> Vec<Vec<String>> {
    let healthy: HashMap<&str, bool> = dump
        .workloads
        .iter()
        .map(|workload| (workload.uid.as_str(), workload.status == "Healthy"))
        .collect();
    let mut wanted: Vec<&Service> = dump
        .services
        .iter()
        .filter(|service| matches(namespace, &service.namespace))
        .collect();
    wanted.sort_by(|a, b| service_key(a).cmp(&service_key(b)));
    let waypoints = Waypoints::of(dump);
    wanted
        .into_iter()
        .map(|service| {
            let vips: Vec<&str> = service.vips.items().iter().map(|vip| ip_of(vip)).collect();
            let endpoints = service.endpoints.iter().flatten();
            let up = endpoints
                .clone()
                .filter_map(|(_, endpoint)| endpoint.as_ref())
                .filter(|endpoint| healthy.get(endpoint.workload_uid.as_str()) == Some(&true))
                .count();
            vec![
                service.namespace.clone(),
                service.name.clone(),
                vips.join(","),
                waypoints.name(service.waypoint.as_ref()),
                format!("{up}/{}", endpoints.count()),
            ]
        })
        .collect()
}

/// The services of a namespace as a document, in the order of the table.
pub fn services_document<'a>(dump: &'a Dump, namespace: &str) -> impl Serialize + use<'a> {
    let mut services = wanted(&dump.services, |service| {
        matches(namespace, &service.namespace)
    });
    services.sort_by(|a, b| {
        a.as_ref()
            .map(service_key)
            .cmp(&b.as_ref().map(service_key))
    });
    services
}

/// The rows of the policies of a namespace; an empty one means all.
pub fn policies(dump: &Dump, namespace: &str) -> Vec<Vec<String>> {
    let mut wanted: Vec<&Policy> = dump
        .policies
        .iter()
        .filter(|policy| matches(namespace, &policy.namespace))
        .collect();
    wanted.sort_by(|a, b| policy_key(a).cmp(&policy_key(b)));
    wanted
        .into_iter()
        .map(|policy| {
            vec![
                policy.namespace.clone(),
                policy.name.clone(),
                policy.action.clone(),
                policy.scope.clone(),
            ]
        })
        .collect()
}

/// The policies of a namespace as a document, in the order of the table.
pub fn policies_document<'a>(dump: &'a Dump, namespace: &str) -> impl Serialize + use<'a> {
    let mut policies = wanted(&dump.policies, |policy| {
        matches(namespace, &policy.namespace)
    });
    policies.sort_by(|a, b| a.as_ref().map(policy_key).cmp(&b.as_ref().map(policy_key)));
    policies
}

/// The rows of the certificates at a moment, and what could not be read in them.
pub fn certificates(dump: &Dump, now: Moment) -> (Vec<Vec<String>>, Vec<String>) {
    let mut rows = Vec::new();
    let mut problems = Vec::new();
    for entry in dump.certificates.iter() {
        let state = match entry.state.contains("Unavailable") {
            true => "Unavailable",
            false => &entry.state,
        };
        let chain = entry.chain.items();
        if chain.is_empty() {
            let cells = [&entry.identity, "NA", state, "false", "NA", "NA", "NA"];
            rows.push(cells.map(String::from).to_vec());
            continue;
        }
        let last_is_root = entry.roots.is_empty();
        let kinds = (0..chain.len()).map(|index| match index {
            0 => "Leaf",
            _ if last_is_root && index + 1 == chain.len() => "Root",
            _ => "Intermediate",
        });
        let roots = entry.roots.items().iter().map(|root| ("Root", root));
        for (kind, certificate) in kinds.zip(chain).chain(roots) {
            rows.push(vec![
                entry.identity.clone(),
                kind.into(),
                state.into(),
                is_valid(certificate, now, &mut problems).to_string(),
                hexadecimal(&certificate.serial_number).unwrap_or_else(|| "<nil>".into()),
                value_or_na(&certificate.expiration_time),
                value_or_na(&certificate.valid_from),
            ]);
        }
    }
    (rows, problems)
}

/// The certificates as a document; absent ones are `null`.
pub fn certificates_document(dump: &Dump) -> impl Serialize + '_ {
    &dump.certificates
}

/// The rows of the wanted connections.
pub fn connections(dump: &Dump, filter: &ConnectionFilter) -> Vec<Vec<String>> {
    let names = (!filter.raw).then(|| Names::of(dump));
    let name = |address: &str| match &names {
        Some(names) => names.resolve(address),
        None => address.to_owned(),
    };
    let mut rows = Vec::new();
    for state in states(dump, filter) {
        let workload = format!("{}.{}", state.info.name, state.info.namespace);
        if filter.direction != "outbound" {
            rows.extend(state.connections.inbound.items().iter().map(|connection| {
                vec![
                    workload.clone(),
                    "Inbound".into(),
                    name(&connection.actual_destination),
                    name(&connection.source),
                    connection.original_destination.clone(),
                    connection.protocol.clone(),
                ]
            }));
        }
        if filter.direction != "inbound" {
            rows.extend(state.connections.outbound.items().iter().map(|connection| {
                vec![
                    workload.clone(),
                    "Outbound".into(),
                    name(&connection.source),
                    name(&connection.actual_destination),
                    name(&connection.original_destination),
                    connection.protocol.clone(),
                ]
            }));
        }
    }
    rows
}

/// The served workloads with their connections as a document; direction and names do not matter.
pub fn connections_document<'a>(
    dump: &'a Dump,
    filter: &ConnectionFilter,
) -> impl Serialize + use<'a> {
    states(dump, filter)
}

/// The wanted workloads that this ztunnel serves, by namespace and name.
fn states<'a>(dump: &'a Dump, filter: &ConnectionFilter) -> Vec<&'a State> {
    let mut states: Vec<&State> = dump
        .states
        .values()
        .filter(|state| filter.accepts(state))
        .collect();
    states.sort_by_key(|state| (&state.info.namespace, &state.info.name));
    states
}

fn wanted<T>(section: &Section<T>, accepts: impl Fn(&T) -> bool) -> Vec<&Option<T>> {
    section
        .0
        .iter()
        .flatten()
        .filter(|item| item.as_ref().is_none_or(&accepts))
        .collect()
}

fn service_key(service: &Service) -> (&str, &str, &str) {
    (&service.namespace, &service.name, &service.hostname)
}

fn policy_key(policy: &Policy) -> (&str, &str) {
    (&policy.namespace, &policy.name)
}

/// Names of services by what a waypoint's address may be.
struct Waypoints<'a>(HashMap<String, &'a str>);

impl<'a> Waypoints<'a> {
    fn of(dump: &'a Dump) -> Self {
        let mut names = HashMap::new();
        for service in dump.services.iter() {
            let hostname = format!("{}/{}", service.namespace, service.hostname);
            for address in service.vips.items().iter().cloned().chain([hostname]) {
                names.entry(address).or_insert(service.name.as_str());
            }
        }
        Self(names)
    }

    fn name(&self, waypoint: Option<&Gateway>) -> String {
        let Some(waypoint) = waypoint else {
            return "None".into();
        };
        let name = self.0.get(&waypoint.destination);
        name.copied().unwrap_or("NA").to_owned()
    }
}

/// Names by address: host names of services first, then workloads.
struct Names<'a> {
    services: BTreeMap<&'a str, &'a str>,
    workloads: BTreeMap<&'a str, String>,
}

impl<'a> Names<'a> {
    fn of(dump: &'a Dump) -> Self {
        let services = dump.services.iter().map(|service| {
            let vip = service.vips.items().first().map_or("", |vip| ip_of(vip));
            (or_none(vip), service.hostname.as_str())
        });
        let workloads = dump.workloads.iter().map(|workload| {
            let ip = workload.ips.items().first().map_or("", String::as_str);
            (
                or_none(ip),
                format!("{}.{}", workload.name, workload.namespace),
            )
        });
        Self {
            services: services.collect(),
            workloads: workloads.collect(),
        }
    }

    fn resolve(&self, address: &str) -> String {
        let (ip, port) = split_host_port(address).unwrap_or_default();
        let workload = || self.workloads.get(ip).map(String::as_str);
        match self.services.get(ip).copied().or_else(workload) {
            Some(name) if name.contains(':') => format!("[{name}]:{port}"),
            Some(name) => format!("{name}:{port}"),
            None => address.to_owned(),
        }
    }
}

/// The peer files what has no address under this word.
fn or_none(ip: &str) -> &str {
    match ip {
        "" => "None",
        ip => ip,
    }
}

/// Host and port as Go's `net.SplitHostPort` has them; `None` where that fails.
fn split_host_port(address: &str) -> Option<(&str, &str)> {
    let (host, port) = address.rsplit_once(':')?;
    let host = match host.strip_prefix('[') {
        Some(inner) => inner.strip_suffix(']')?,
        None if host.contains(':') => return None,
        None => host,
    };
    let plain = |text: &str| !text.contains(['[', ']']);
    (plain(host) && plain(port)).then_some((host, port))
}

/// The address behind the network of `network/ip`.
fn ip_of(vip: &str) -> &str {
    vip.split_once('/').map_or("", |(_, ip)| ip)
}

fn same(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b) || a.to_lowercase() == b.to_lowercase()
}

fn matches(wanted: &str, found: &str) -> bool {
    wanted.is_empty() || same(wanted, found)
}

fn value_or_na(text: &str) -> String {
    match text {
        "" => "NA".into(),
        text => text.into(),
    }
}

/// Whether the moment lies strictly between the dates. Without dates the certificate is not there yet.
fn is_valid(certificate: &Certificate, now: Moment, problems: &mut Vec<String>) -> bool {
    if certificate.expiration_time.is_empty() && certificate.valid_from.is_empty() {
        return false;
    }
    let mut read = |text: &str| {
        let moment = Moment::parse(text);
        if moment.is_none() {
            problems.push(format!(
                "certificate timestamp ({text}) could not be parsed"
            ));
        }
        moment
    };
    let Some(end) = read(&certificate.expiration_time) else {
        return false;
    };
    let start = read(&certificate.valid_from);
    start.is_some_and(|start| start < now && now < end)
}

/// Longest serial number that is converted, in digits; X.509 allows 49.
const LONGEST_SERIAL: usize = 1000;

/// A decimal number in hexadecimal; `None` when it is none or absurdly long.
fn hexadecimal(decimal: &str) -> Option<String> {
    let (sign, digits) = match decimal.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", decimal.strip_prefix('+').unwrap_or(decimal)),
    };
    if digits.is_empty() || digits.len() > LONGEST_SERIAL {
        return None;
    }
    // Least significant first.
    let mut nibbles: Vec<u8> = Vec::new();
    for digit in digits.chars() {
        let mut carry = u8::try_from(digit.to_digit(10)?).ok()?;
        for nibble in &mut nibbles {
            let value = *nibble * 10 + carry;
            *nibble = value % 16;
            carry = value / 16;
        }
        if carry > 0 {
            nibbles.push(carry);
        }
    }
    let text: String = nibbles
        .iter()
        .rev()
        .filter_map(|&nibble| char::from_digit(u32::from(nibble), 16))
        .collect();
    match text.as_str() {
        "" => Some("0".into()),
        text => Some(format!("{sign}{text}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serial_numbers_become_hexadecimal() {
        let check = |decimal: &str, expected: Option<&str>| {
            assert_eq!(hexadecimal(decimal).as_deref(), expected, "{decimal}");
        };
        check("255", Some("ff"));
        check("0", Some("0"));
        check("007", Some("7"));
        check("18446744073709551616", Some("10000000000000000"));
        check("-16", Some("-10"));
        check("", None);
        check("0xzz", None);
        check(&"9".repeat(2000), None);
    }

    #[test]
    fn addresses_split_as_go_splits_them() {
        assert_eq!(split_host_port("10.0.0.1:80"), Some(("10.0.0.1", "80")));
        assert_eq!(split_host_port("[fd00::2]:80"), Some(("fd00::2", "80")));
        assert_eq!(split_host_port("fd00::2:80"), None);
        assert_eq!(split_host_port("garbage"), None);
        assert_eq!(split_host_port(":1"), Some(("", "1")));
    }
}
