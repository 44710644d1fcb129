//! Gateway.

use std::collections::BTreeSet;

use mesh_model::value::Value;

use super::fields::Fields;
use super::report::Report;
use super::values::{
    ip, is_ip, is_label, label, no_partial_wildcard, port, unix_path, wildcard_domain,
};
use super::{Subject, protocol, server_tls};

/// What Gateways that were made from the Gateway API carry.
const SEMANTICS: &str = "internal.istio.io/gateway-semantics";

/// Checks a Gateway.
pub(super) fn check<'a>(report: &mut Report<'a>, gateway: &Subject<'a>) {
    let spec = gateway.spec;
    let is_internal = gateway.annotation(SEMANTICS) == Some("gateway");
    if !is_internal && !is_label(gateway.name) {
        report.check((spec, ""), label("the name", gateway.name));
    }
    let servers = spec.list("servers");
    if servers.is_empty() {
        report.error((spec, "servers"), "the gateway needs at least one server");
    }
    for server in servers {
        check_server(report, server, is_internal);
    }
    check_ports(report, servers);
}

fn check_ports<'a>(report: &mut Report<'a>, servers: &'a [Value]) {
    let mut names = BTreeSet::new();
    for server in servers {
        let Some(port) = server.get("port") else {
            continue;
        };
        let name = port.text("name");
        if !names.insert(name) {
            report.error(
                (port, "name"),
                format!("the port name {name:?} is used by two servers; names must be unique"),
            );
        }
        if server.message("tls").is_true("httpsRedirect")
            && !protocol::is_http(port.text("protocol"))
        {
            report.warning(
                (server, "tls.httpsRedirect"),
                format!(
                    "httpsRedirect is for plain HTTP; the port has the protocol {}",
                    port.text("protocol")
                ),
            );
        }
    }
}

fn check_server<'a>(report: &mut Report<'a>, server: &'a Value, is_internal: bool) {
    if server.list("hosts").is_empty() {
        report.error(
            (server, "hosts"),
            "the server needs at least one host; use `*` for all",
        );
    }
    for (item, host) in server.texts("hosts") {
        check_host(report, item, host, is_internal);
    }
    let before = report.errors();
    check_port(report, server);
    let port_is_valid = report.errors() == before;
    check_bind(report, server);
    if let Some(tls) = server.get("tls") {
        server_tls::check(report, tls);
    }
    if port_is_valid {
        check_tls_of_protocol(report, server);
    }
}

fn check_host<'a>(report: &mut Report<'a>, item: &'a Value, text: &str, is_internal: bool) {
    let Some((namespace, host)) = text.split_once('/') else {
        return check_host_part(report, item, text);
    };
    if namespace.is_empty() || host.is_empty() {
        report.error(
            item,
            format!("the host {text:?} is not NAMESPACE/HOST: a side is empty"),
        );
    }
    let is_known = matches!(namespace, "*" | ".") || namespace == "~" && is_internal;
    if !is_known && !is_label(namespace) {
        report.error(
            item,
            format!("the namespace {namespace:?} in {text:?} must be `*`, `.` or the name of a namespace"),
        );
    }
    check_host_part(report, item, host);
}

fn check_host_part<'a>(report: &mut Report<'a>, item: &'a Value, host: &str) {
    if host != "*" && !host.contains('.') {
        report.error(
            item,
            format!(
                "the host {host:?} is a short name; write it in full, such as {host}.example.com"
            ),
        );
    }
    if !is_ip(host) {
        report.check(item, wildcard_domain(host));
    }
    report.check(item, no_partial_wildcard(host));
}

fn check_port<'a>(report: &mut Report<'a>, server: &'a Value) {
    let Some(port) = server.get("port") else {
        report.error((server, "port"), "the server needs a port");
        return;
    };
    let name = port.text("protocol");
    if !protocol::is_known(name) {
        report.error((port, "protocol"), protocol::unknown(name));
    }
    let number = port.number("number");
    if number > 0 || !server.text("bind").starts_with("unix://") {
        report.check((port, "number"), self::port(number));
    }
    if port.number("targetPort") > 0 {
        report.error(
            (port, "targetPort"),
            "targetPort does nothing in a Gateway; routes say where requests go",
        );
    }
    if port.text("name").is_empty() {
        report.error((port, "name"), "the port needs a name");
    }
}

fn check_bind<'a>(report: &mut Report<'a>, server: &'a Value) {
    let at = (server, "bind");
    let bind = server.text("bind");
    if let Some(path) = bind.strip_prefix("unix://") {
        report.check(at, unix_path(path));
        let number = server.message("port").number("number");
        if number != 0 {
            report.error(
                (server, "port.number"),
                format!("the port is {number}; a server on a socket has port 0"),
            );
        }
    } else if !bind.is_empty() {
        report.check(at, ip(bind));
    }
}

fn check_tls_of_protocol<'a>(report: &mut Report<'a>, server: &'a Value) {
    let name = server.message("port").text("protocol");
    let tls = server.get("tls");
    match tls {
        None if protocol::is_tls(name) => report.error(
            (server, "tls"),
            format!("a server with the protocol {name} needs tls settings"),
        ),
        Some(tls) if protocol::is_http(name) => {
            let files = ["caCertificates", "privateKey", "serverCertificate"];
            let is_redirect = server_tls::is_passed_on(server_tls::mode(tls))
                && files.iter().all(|field| tls.text(field).is_empty());
            if !is_redirect {
                report.error(
                    (server, "tls"),
                    format!("a server with the protocol {name} has no TLS: only httpsRedirect is possible; use HTTPS"),
                );
            }
        }
        Some(_) if !protocol::is_tls(name) => report.error(
            (server, "tls"),
            format!(
                "a server with the protocol {name} has no TLS; use HTTPS or TLS, or remove tls"
            ),
        ),
        _ => {}
    }
}
