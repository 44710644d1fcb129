//! VirtualService.

mod http;
mod l4;
mod matches;
mod retry;
mod unreachable;

use mesh_model::value::Value;

use super::Subject;
use super::destination_rule::subset_name;
use super::export_to::{self, Of};
use super::fields::Fields;
use super::report::Report;
use super::values::{fqdn, gateway_domain, is_ip, is_label, overlap, port, wildcard_domain};

pub(super) use retry::check as check_retry;

/// Where a VirtualService applies.
#[derive(Clone, Copy)]
struct Scope {
    /// Gateways are named, and the mesh is not one of them.
    gateway: bool,
    /// Server names are looked at, unless gateways include the mesh.
    sni: bool,
}

/// Checks a VirtualService.
pub(super) fn check<'a>(report: &mut Report<'a>, service: &Subject<'a>) {
    let spec = service.spec;
    let is_delegate = spec.list("hosts").is_empty();
    if is_delegate {
        for field in ["gateways", "tls", "tcp"] {
            if !spec.list(field).is_empty() {
                report.error(
                    (spec, field),
                    format!("a VirtualService without hosts is one that others delegate to; it must not have {field}"),
                );
            }
        }
    }
    check_gateways(report, spec);
    let names_mesh = spec.texts("gateways").any(|(_, gateway)| gateway == "mesh");
    let scope = Scope {
        gateway: !spec.list("gateways").is_empty() && !names_mesh,
        sni: !names_mesh,
    };
    if !scope.gateway {
        check_claims(report, spec);
    }
    check_hosts(report, spec, scope);
    let protocols = ["http", "tls", "tcp"];
    if protocols.iter().all(|field| spec.list(field).is_empty()) {
        report.error(
            (spec, ""),
            "the VirtualService has no routes: set http, tls or tcp",
        );
    }
    for route in spec.list("http") {
        http::check(report, route, is_delegate);
    }
    for route in spec.list("tls") {
        l4::check_tls(report, route, spec, scope.sni);
    }
    for route in spec.list("tcp") {
        l4::check_tcp(report, route);
    }
    export_to::check(report, spec, service.namespace, Of::Other);
    unreachable::check(report, spec);
}

/// Checks `gateways`: after the first name without a namespace the peer looks at no others.
fn check_gateways<'a>(report: &mut Report<'a>, message: &'a Value) {
    for (item, gateway) in message.texts("gateways") {
        let Some((namespace, name)) = gateway.split_once('/') else {
            if let Some((name, rest)) = gateway.split_once('.') {
                let namespace = rest.split('.').next().unwrap_or_default();
                report.warning(
                    item,
                    format!("the gateway {gateway:?} is written in the old way; write \"{namespace}/{name}\""),
                );
            }
            report.check(item, fqdn(gateway));
            return;
        };
        if namespace.is_empty() || name.is_empty() {
            report.error(
                item,
                format!("the gateway {gateway:?} is not NAMESPACE/NAME: a side is empty"),
            );
        }
        for (what, side) in [("namespace", namespace), ("name", name)] {
            if !is_label(side) {
                report.error(
                    item,
                    format!("the {what} {side:?} of the gateway {gateway:?} is not valid"),
                );
            }
        }
    }
}

/// Whether a header is a claim of a token (`pkg/jwt/routing.go`).
fn is_claim(header: &str) -> bool {
    const PREFIX: &str = "@request.auth.claims";
    let is_claim = header
        .get(..PREFIX.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(PREFIX));
    if !is_claim {
        return false;
    }
    let name = &header[PREFIX.len()..];
    name.starts_with('.') && name.len() > 1
        || name.starts_with('[') && name.ends_with(']') && name.len() > 2
}

fn check_claims<'a>(report: &mut Report<'a>, spec: &'a Value) {
    for condition in spec
        .list("http")
        .iter()
        .flat_map(|route| route.list("match"))
    {
        for (header, value) in condition
            .entries("headers")
            .chain(condition.entries("withoutHeaders"))
        {
            if is_claim(header) {
                report.error(
                    value,
                    format!("{header} is looked at by gateways only; name a gateway and not mesh in gateways"),
                );
            }
        }
    }
}

fn check_hosts<'a>(report: &mut Report<'a>, spec: &'a Value, scope: Scope) {
    let mut conditions = spec
        .list("tls")
        .iter()
        .flat_map(|route| route.list("match"));
    let has_sni = conditions.any(|condition| !condition.list("sniHosts").is_empty());
    let mut all_valid = true;
    for (item, host) in spec.texts("hosts") {
        let outcome = if scope.gateway {
            gateway_domain(has_sni, host)
        } else {
            wildcard_domain(host)
        };
        match outcome {
            Err(message) if !is_ip(host) => {
                report.error(item, message);
                all_valid = false;
            }
            Ok(()) if host == "*" && !scope.gateway => {
                report.error(
                    item,
                    "the host `*` is only possible behind gateways; name the hosts that sidecars shall route, or gateways",
                );
                all_valid = false;
            }
            _ => {}
        }
    }
    if all_valid {
        check_overlaps(report, spec);
    }
}

fn check_overlaps<'a>(report: &mut Report<'a>, spec: &'a Value) {
    let hosts: Vec<(&Value, &str)> = spec.texts("hosts").collect();
    for (index, (_, host)) in hosts.iter().enumerate() {
        for (item, other) in &hosts[index + 1..] {
            if overlap(host, other) {
                report.error(
                    *item,
                    format!("the hosts {host:?} and {other:?} overlap; keep one of them"),
                );
            }
        }
    }
}

/// Checks where requests go.
pub(super) fn check_destination<'a>(report: &mut Report<'a>, destination: &'a Value) {
    let host = destination.text("host");
    if host == "*" {
        report.error(
            (destination, "host"),
            "the host of a destination must name a service, not `*`",
        );
    } else {
        report.check((destination, "host"), wildcard_domain(host));
    }
    if !destination.text("subset").is_empty() {
        report.check(
            (destination, "subset"),
            subset_name(destination.text("subset")),
        );
    }
    if let Some(selector) = destination.get("port") {
        report.check(
            (destination, "port.number"),
            port(selector.number("number")),
        );
    }
}

/// Checks shares: none negative, and some above zero when there are several.
fn check_shares<'a>(report: &mut Report<'a>, destinations: &'a [Value]) {
    let total: i64 = destinations.iter().map(|each| each.number("weight")).sum();
    if let [first, _, ..] = destinations
        && total == 0
    {
        report.error(
            (first, "weight"),
            "the weights of the destinations add up to 0, so none gets requests; set weight",
        );
    }
}
