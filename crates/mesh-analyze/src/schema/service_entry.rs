//! ServiceEntry.

use std::collections::BTreeSet;

use mesh_model::value::Value;

use super::export_to::{self, Of};
use super::fields::{Fields, whole};
use super::report::Report;
use super::values::{
    check_labels, fqdn, host_or_ip, label, no_partial_wildcard, port, subnet, wildcard_domain,
};
use super::{Subject, protocol, selector, workload_entry};

/// Checks a ServiceEntry.
pub(super) fn check<'a>(report: &mut Report<'a>, entry: &Subject<'a>) {
    let spec = entry.spec;
    if !selector::check_workload_selector(report, spec) {
        return;
    }
    if spec.has("workloadSelector") && !spec.list("endpoints").is_empty() {
        report.error(
            (spec, "endpoints"),
            "workloadSelector and endpoints cannot be combined; keep one",
        );
    }
    let resolution = spec.choice("resolution", "NONE");
    check_hosts(report, spec, resolution);
    check_addresses(report, spec, resolution);
    check_ports(report, entry);
    match resolution {
        "NONE" => check_none(report, spec),
        "STATIC" => check_static(report, spec),
        "DNS" | "DNS_ROUND_ROBIN" => check_dns(report, spec, resolution),
        "DYNAMIC_DNS" => check_dynamic(report, entry),
        _ => report.error((spec, "resolution"), "the resolution is not known"),
    }
    check_several_hosts(report, spec, resolution);
    export_to::check(report, spec, entry.namespace, Of::ServiceEntry);
}

fn check_hosts<'a>(report: &mut Report<'a>, spec: &'a Value, resolution: &str) {
    if spec.list("hosts").is_empty() {
        report.error((spec, "hosts"), "the ServiceEntry needs at least one host");
    }
    for (item, host) in spec.texts("hosts") {
        if host == "*" {
            report.error(
                item,
                "the host `*` stands for everything; name hosts, such as *.example.com",
            );
            continue;
        }
        report.check(item, wildcard_domain(host));
        if resolution != "DYNAMIC_DNS"
            && let Err(message) = no_partial_wildcard(host)
        {
            report.warning(item, message);
        }
    }
}

fn check_addresses<'a>(report: &mut Report<'a>, spec: &'a Value, resolution: &str) {
    for (item, address) in spec.texts("addresses") {
        report.check(item, subnet(address));
    }
    let has_range = spec
        .texts("addresses")
        .any(|(_, address)| address.contains('/'));
    if has_range && !matches!(resolution, "NONE" | "STATIC") {
        report.error(
            (spec, "addresses"),
            format!("ranges of addresses are not possible with resolution {resolution}; use NONE or STATIC"),
        );
    }
}

fn check_ports<'a>(report: &mut Report<'a>, entry: &Subject<'a>) {
    let spec = entry.spec;
    let needs_addresses = spec.list("addresses").is_empty() && !gets_addresses(entry);
    let (mut names, mut numbers) = (BTreeSet::new(), BTreeSet::new());
    for each in spec.list("ports") {
        let (name, number) = (each.text("name"), each.number("number"));
        if !names.insert(name) {
            report.error((each, "name"), format!("two ports are named {name:?}"));
        }
        if !numbers.insert(number) {
            report.error(
                (each, "number"),
                format!("the port {number} is there twice"),
            );
        }
        let target = each.number("targetPort");
        if target != 0 {
            report.check((each, "targetPort"), port(target));
        }
        let name_of_protocol = each.text("protocol");
        if needs_addresses && matches!(name_of_protocol, "" | "TCP") {
            report.warning(
                (each, "protocol"),
                format!("port {number} is plain TCP, where hosts are told apart by address only; set addresses or a protocol"),
            );
        }
        report.check((each, "name"), label("the port name", name));
        report.check((each, "protocol"), protocol::optional(name_of_protocol));
        report.check((each, "number"), port(number));
    }
}

/// Whether the control plane gives the hosts addresses (`pilot/pkg/networking/serviceentry`).
fn gets_addresses(entry: &Subject<'_>) -> bool {
    let is_off = entry
        .label("networking.istio.io/enable-autoallocate-ip")
        .is_some_and(|value| value.eq_ignore_ascii_case("false"));
    entry.spec.choice("resolution", "NONE") != "NONE" && !is_off
}

fn check_none<'a>(report: &mut Report<'a>, spec: &'a Value) {
    if !spec.list("endpoints").is_empty() {
        report.error(
            (spec, "endpoints"),
            "endpoints are not used with resolution NONE; remove them, or use STATIC or DNS",
        );
    }
    if spec.has("workloadSelector") {
        report.warning(
            (spec, "workloadSelector"),
            "workloadSelector is not used with resolution NONE; use STATIC",
        );
    }
}

fn port_names(spec: &Value) -> BTreeSet<&str> {
    spec.list("ports")
        .iter()
        .map(|port| port.text("name"))
        .collect()
}

fn check_static<'a>(report: &mut Report<'a>, spec: &'a Value) {
    let names = port_names(spec);
    for endpoint in spec.list("endpoints") {
        workload_entry::check_endpoint(report, endpoint, &names);
    }
}

fn check_dns<'a>(report: &mut Report<'a>, spec: &'a Value, resolution: &str) {
    let endpoints = spec.list("endpoints");
    if endpoints.is_empty() {
        let invalid = spec.texts("hosts").find(|(_, host)| fqdn(host).is_err());
        if let Some((item, host)) = invalid {
            report.error(
                item,
                format!("the host {host:?} cannot be looked up: with resolution {resolution} and no endpoints it must be a whole name"),
            );
        }
    }
    if resolution == "DNS_ROUND_ROBIN" && endpoints.len() > 1 {
        report.error(
            (spec, "endpoints"),
            format!(
                "DNS_ROUND_ROBIN takes one endpoint, not {}; use DNS",
                endpoints.len()
            ),
        );
    }
    let names = port_names(spec);
    for endpoint in endpoints {
        report.check(
            (endpoint, "address"),
            host_or_ip("the address", endpoint.text("address")),
        );
        check_labels(report, endpoint, "labels");
        check_endpoint_ports(report, endpoint, Some(&names));
    }
    let has_tcp = spec
        .list("ports")
        .iter()
        .any(|port| protocol::is_tcp(port.text("protocol")));
    if has_tcp && !spec.list("addresses").is_empty() && spec.list("hosts").len() > 1 {
        report.warning(
            (spec, "hosts"),
            "with addresses and a TCP port only one host can be told apart; split the ServiceEntry",
        );
    }
}

/// Checks the ports of an endpoint; with names, they must be among those of the service.
pub(super) fn check_endpoint_ports<'a>(
    report: &mut Report<'a>,
    endpoint: &'a Value,
    names: Option<&BTreeSet<&str>>,
) {
    for (name, value) in endpoint.entries("ports") {
        if let Some(names) = names.filter(|names| !names.contains(name)) {
            let hint = mesh_model::suggest::nearest(name, names.iter().copied())
                .map(|near| format!("; did you mean {near:?}?"))
                .unwrap_or_default();
            report.error(
                value,
                format!("no port of the service is named {name:?}{hint}"),
            );
        }
        report.check(value, label("the port name", name));
        report.check(value, port(whole(value).unwrap_or_default()));
    }
}

fn check_dynamic<'a>(report: &mut Report<'a>, entry: &Subject<'a>) {
    let spec = entry.spec;
    if spec.list("hosts").is_empty() {
        report.error(
            (spec, "hosts"),
            "DYNAMIC_DNS needs a host with a wildcard, such as *.example.com",
        );
    }
    for (item, host) in spec.texts("hosts") {
        if !host.starts_with('*') {
            report.error(
                item,
                format!("the host {host:?} must begin with `*`, because DYNAMIC_DNS is for wildcards; use DNS"),
            );
        }
    }
    for field in ["addresses", "endpoints"] {
        if !spec.list(field).is_empty() {
            report.error(
                (spec, field),
                format!("{field} are not used with DYNAMIC_DNS, which looks up the name in the request; remove them"),
            );
        }
    }
    for port in spec.list("ports") {
        let name = port.text("protocol");
        let known = ["HTTP", "TLS", "GRPC", "HTTP2"];
        if !known.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            report.error(
                (port, "protocol"),
                format!("DYNAMIC_DNS is for {}, not {name:?}", known.join(", ")),
            );
        }
    }
    let location = spec.choice("location", "MESH_EXTERNAL");
    let waypoint = entry.label("istio.io/use-waypoint").unwrap_or_default();
    if location == "MESH_INTERNAL" && !waypoint.is_empty() && !waypoint.eq_ignore_ascii_case("none")
    {
        report.error(
            (spec, "location"),
            format!(
                "MESH_INTERNAL with DYNAMIC_DNS does not work behind the waypoint {waypoint:?}"
            ),
        );
    }
    if !matches!(location, "MESH_EXTERNAL" | "MESH_INTERNAL") {
        report.error(
            (spec, "location"),
            "DYNAMIC_DNS needs the location MESH_EXTERNAL or MESH_INTERNAL",
        );
    }
}

fn check_several_hosts<'a>(report: &mut Report<'a>, spec: &'a Value, resolution: &str) {
    if resolution == "NONE" || spec.list("hosts").len() < 2 {
        return;
    }
    let tells_host = |port: &&Value| {
        let name = port.text("protocol");
        protocol::is_http(name) || protocol::is_tls(name)
    };
    if let Some(port) = spec.list("ports").iter().find(|port| !tells_host(port)) {
        report.error(
            (port, "protocol"),
            "several hosts cannot be told apart on this port: use HTTP or TLS, or one ServiceEntry for each host",
        );
    }
}
