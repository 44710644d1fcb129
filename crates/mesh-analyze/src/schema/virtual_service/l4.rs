//! Routes of TLS and TCP.

use mesh_model::value::Value;

use super::super::fields::Fields;
use super::super::report::Report;
use super::super::values::{
    check_labels, check_not_negative, gateway_domain, is_ip, is_within, port, subnet,
    wildcard_domain,
};
use super::{check_destination, check_gateways, check_shares};

/// Checks a route of TLS; `sni` when server names that istiod makes are possible.
pub(super) fn check_tls<'a>(report: &mut Report<'a>, route: &'a Value, spec: &'a Value, sni: bool) {
    if route.list("match").is_empty() {
        report.error((route, "match"), "a tls route needs a match with sniHosts");
    }
    for condition in route.list("match") {
        if condition.list("sniHosts").is_empty() {
            report.error(
                (condition, "sniHosts"),
                "the match needs at least one server name in sniHosts",
            );
        }
        for (item, host) in condition.texts("sniHosts") {
            check_server_name(report, item, host, spec, sni);
        }
        check_condition(report, condition);
        check_gateways(report, condition);
    }
    check_destinations(report, route, "tls");
}

fn check_server_name<'a>(
    report: &mut Report<'a>,
    item: &'a Value,
    host: &str,
    spec: &Value,
    sni: bool,
) {
    let outcome = if sni {
        gateway_domain(true, host)
    } else {
        wildcard_domain(host)
    };
    if let Err(message) = outcome {
        if is_ip(host) {
            report.warning(
                item,
                format!("{host} is an address; few clients send one as server name"),
            );
        } else {
            report.error(item, message);
        }
        return;
    }
    let mut hosts = spec.texts("hosts").map(|(_, host)| host);
    if !hosts.any(|outer| is_within(host, outer)) {
        let hosts: Vec<&str> = spec.texts("hosts").map(|(_, host)| host).collect();
        report.error(
            item,
            format!(
                "the server name {host:?} is not within the hosts of the VirtualService ({})",
                hosts.join(", ")
            ),
        );
    }
}

/// Checks a route of TCP.
pub(super) fn check_tcp<'a>(report: &mut Report<'a>, route: &'a Value) {
    for condition in route.list("match") {
        check_condition(report, condition);
        report.quietly(|report| check_gateways(report, condition));
    }
    check_destinations(report, route, "tcp");
}

fn check_condition<'a>(report: &mut Report<'a>, condition: &'a Value) {
    for (item, range) in condition.texts("destinationSubnets") {
        report.check(item, subnet(range));
    }
    if condition.number("port") != 0 {
        report.check((condition, "port"), port(condition.number("port")));
    }
    check_labels(report, condition, "sourceLabels");
}

fn check_destinations<'a>(report: &mut Report<'a>, route: &'a Value, protocol: &str) {
    let destinations = route.list("route");
    if destinations.is_empty() {
        report.error(
            (route, "route"),
            format!("the {protocol} route needs a destination in route"),
        );
    }
    for each in destinations {
        match each.get("destination") {
            Some(destination) => check_destination(report, destination),
            None => report.error((each, "destination"), "the destination is missing"),
        }
        check_not_negative(report, each, "weight");
    }
    check_shares(report, destinations);
}
