//! Sidecar.

use std::collections::{BTreeMap, BTreeSet};

use mesh_model::value::Value;

use super::fields::Fields;
use super::report::Report;
use super::traffic_policy::check_connection_pool;
use super::values::{
    fqdn, ip, is_ip, is_label, label, no_partial_wildcard, port, split_host_port, unix_path,
    wildcard_domain,
};
use super::virtual_service::check_destination;
use super::{Subject, protocol, selector, server_tls};

/// Checks a Sidecar.
pub(super) fn check<'a>(report: &mut Report<'a>, sidecar: &Subject<'a>) {
    let spec = sidecar.spec;
    if !selector::check_workload_selector(report, spec) {
        return;
    }
    let (ingress, egress) = (spec.list("ingress"), spec.list("egress"));
    let parts = ["outboundTrafficPolicy", "inboundConnectionPool"];
    if ingress.is_empty() && egress.is_empty() && !parts.iter().any(|part| spec.has(part)) {
        report.clear();
        report.error(
            (spec, ""),
            "the Sidecar is empty: set egress, ingress, outboundTrafficPolicy or inboundConnectionPool",
        );
        return;
    }
    let mut ports = BTreeSet::new();
    for listener in ingress {
        check_ingress(report, listener, &mut ports);
    }
    if let Some(pool) = spec.get("inboundConnectionPool") {
        check_connection_pool(report, pool);
    }
    check_egress(report, egress, sidecar.namespace);
    if let Some(policy) = spec.get("outboundTrafficPolicy") {
        check_outbound(report, policy);
    }
}

fn check_ingress<'a>(report: &mut Report<'a>, listener: &'a Value, ports: &mut BTreeSet<i64>) {
    let Some(port) = listener.get("port") else {
        report.error((listener, "port"), "an ingress listener needs a port");
        return;
    };
    check_target_port(report, port);
    check_port_name(report, port);
    check_protocol(report, port);
    let number = port.number("number");
    report.check((port, "number"), self::port(number));
    check_bind(report, listener);
    if !ports.insert(number) {
        report.error(
            (port, "number"),
            format!("two listeners have the port {number}"),
        );
    }
    check_default_endpoint(report, listener);
    if let Some(tls) = listener.get("tls") {
        check_tls(report, tls, port);
    }
    if let Some(pool) = listener.get("connectionPool") {
        check_connection_pool(report, pool);
        let name = port.text("protocol");
        if pool.has("http") && !protocol::is_http(name) {
            report.warning(
                (pool, "http"),
                format!("the protocol {name:?} of the port is not HTTP, so only the tcp settings are used"),
            );
        }
    }
}

fn check_target_port<'a>(report: &mut Report<'a>, port: &'a Value) {
    if port.number("targetPort") > 0 {
        report.error(
            (port, "targetPort"),
            "targetPort does nothing in a Sidecar; use defaultEndpoint",
        );
    }
}

fn check_port_name<'a>(report: &mut Report<'a>, port: &'a Value) {
    let name = port.text("name");
    if !name.is_empty() {
        report.check((port, "name"), label("the port name", name));
    }
}

fn check_protocol<'a>(report: &mut Report<'a>, port: &'a Value) {
    report.check(
        (port, "protocol"),
        protocol::optional(port.text("protocol")),
    );
}

fn check_bind<'a>(report: &mut Report<'a>, listener: &'a Value) {
    let bind = listener.text("bind");
    if !bind.is_empty() {
        report.check((listener, "bind"), ip(bind));
    }
}

fn check_default_endpoint<'a>(report: &mut Report<'a>, listener: &'a Value) {
    let at = || (listener, "defaultEndpoint");
    let endpoint = listener.text("defaultEndpoint");
    if endpoint.is_empty() {
        return;
    }
    if let Some(path) = endpoint.strip_prefix("unix://") {
        return report.check(at(), unix_path(path));
    }
    let (host, number) = match split_host_port(endpoint) {
        Ok(sides) => sides,
        Err(message) => {
            report.error(at(), message);
            ("", "")
        }
    };
    if !matches!(host, "" | "127.0.0.1" | "0.0.0.0" | "::1" | "::") {
        report.error(
            at(),
            format!("the host {host:?} of defaultEndpoint is not the workload's own: use 127.0.0.1, 0.0.0.0, [::1], [::] or none"),
        );
    }
    match number.parse() {
        Ok(number) => report.check(at(), port(number)),
        Err(_) => report.error(
            at(),
            format!("the port {number:?} of defaultEndpoint is not a number"),
        ),
    }
}

fn check_tls<'a>(report: &mut Report<'a>, tls: &'a Value, port: &'a Value) {
    let unsupported = [
        "subjectAltNames",
        "httpsRedirect",
        "credentialName",
        "credentialNames",
        "tlsCertificates",
    ];
    for field in unsupported {
        let is_given =
            !tls.list(field).is_empty() || tls.is_true(field) || !tls.text(field).is_empty();
        if is_given {
            report.error(
                (tls, field),
                format!("{field} is not possible in a Sidecar; remove it"),
            );
        }
    }
    let mode = server_tls::mode(tls);
    if matches!(mode, "ISTIO_MUTUAL" | "AUTO_PASSTHROUGH") {
        report.error(
            (tls, "mode"),
            format!("the mode {mode} is not possible in a Sidecar; use SIMPLE or MUTUAL"),
        );
    }
    let name = port.text("protocol");
    if !protocol::is_tls(name) {
        report.error(
            (port, "protocol"),
            format!("the protocol {name:?} has no TLS; use HTTPS or TLS, or remove tls"),
        );
    }
    server_tls::check(report, tls);
}

fn check_egress<'a>(report: &mut Report<'a>, listeners: &'a [Value], namespace: &'a str) {
    let (mut ports, mut sockets) = (BTreeSet::new(), BTreeSet::new());
    for (index, listener) in listeners.iter().enumerate() {
        match listener.get("port") {
            None if index + 1 < listeners.len() => report.error(
                (listener, "port"),
                "a listener without a port is for all remaining ports; it must be the last one",
            ),
            None => {}
            Some(port) => {
                check_target_port(report, port);
                check_egress_port(report, listener, port);
                let number = port.number("number");
                if number == 0 {
                    if !sockets.insert(listener.text("bind")) {
                        report.error((listener, "bind"), "two listeners have the same socket");
                    }
                } else if !ports.insert(number) {
                    report.error(
                        (port, "number"),
                        format!("two listeners have the port {number}"),
                    );
                }
            }
        }
        check_hosts(report, listener, namespace);
    }
}

fn check_egress_port<'a>(report: &mut Report<'a>, listener: &'a Value, port: &'a Value) {
    check_port_name(report, port);
    check_protocol(report, port);
    let number = port.number("number");
    if number != 0 {
        report.check((port, "number"), self::port(number));
        return check_bind(report, listener);
    }
    match listener.text("bind").strip_prefix("unix://") {
        Some(path) => report.check((listener, "bind"), unix_path(path)),
        None => report.error(
            (listener, "bind"),
            "a listener with port 0 needs a socket: set bind to unix://PATH, or a port number",
        ),
    }
    let capture = listener.choice("captureMode", "DEFAULT");
    if !matches!(capture, "DEFAULT" | "NONE") {
        report.error(
            (listener, "captureMode"),
            format!("captureMode {capture} is not possible on a socket; use NONE"),
        );
    }
}

fn check_hosts<'a>(report: &mut Report<'a>, listener: &'a Value, namespace: &'a str) {
    if listener.list("hosts").is_empty() {
        report.error(
            (listener, "hosts"),
            "the listener needs at least one host, such as ./*",
        );
    }
    let mut known: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (item, host) in listener.texts("hosts") {
        if let Some((of, name)) = host.split_once('/')
            && !of.starts_with('~')
        {
            let of = if of == "." { namespace } else { of };
            let names = known.entry(of).or_default();
            let is_covered = if name == "*" {
                !names.is_empty()
            } else {
                names.contains(name) || names.contains("*")
            };
            if is_covered {
                report.warning(
                    item,
                    format!("the host {host:?} is covered by another one of the list"),
                );
            }
            names.insert(name);
        }
        check_host(report, item, host);
    }
    let has_all = known.get("*").is_some_and(|names| names.contains("*"));
    if has_all && known.len() > 1 {
        report.warning(
            (listener, "hosts"),
            "*/* already means every service; remove the other hosts",
        );
    }
}

fn check_host<'a>(report: &mut Report<'a>, item: &'a Value, text: &str) {
    let Some((namespace, host)) = text.split_once('/') else {
        report.error(
            item,
            format!(
                "the host {text:?} has no namespace; write NAMESPACE/{text}, ./{text} or */{text}"
            ),
        );
        return;
    };
    if namespace.is_empty() || host.is_empty() {
        report.error(
            item,
            format!("the host {text:?} is not NAMESPACE/HOST: a side is empty"),
        );
    }
    let plain = namespace.strip_prefix('~').unwrap_or(namespace);
    if !matches!(plain, "" | "*" | ".") && !is_label(plain) {
        report.error(
            item,
            format!("the namespace {namespace:?} in {text:?} must be `*`, `.`, `~` or the name of a namespace"),
        );
    }
    if host != "*" && !host.contains('.') {
        report.error(
            item,
            format!("the host {host:?} is a short name; write it in full, such as {host}.NAMESPACE.svc.cluster.local"),
        );
    }
    if let Err(message) = wildcard_domain(host) {
        // The peer's two checks both report what is no address either.
        if !is_ip(host) {
            report.error(
                item,
                format!("{host:?} names no service: only host names are possible"),
            );
        }
        report.error(item, message);
    }
    report.check(item, no_partial_wildcard(host));
}

fn check_outbound<'a>(report: &mut Report<'a>, policy: &'a Value) {
    let mode = policy.choice("mode", "REGISTRY_ONLY");
    if policy.number("mode") == 3 {
        report.error(
            (policy, "mode"),
            "ALLOW_ANY_DYNAMIC_DNS is a setting of the mesh, not of a Sidecar; use ALLOW_ANY",
        );
        return;
    }
    let Some(proxy) = policy.get("egressProxy") else {
        return;
    };
    if mode != "ALLOW_ANY" {
        report.error(
            (policy, "egressProxy"),
            format!("egressProxy is for mode ALLOW_ANY, not {mode}"),
        );
        return;
    }
    report.check((proxy, "host"), fqdn(proxy.text("host")));
    if !proxy.has("port") {
        report.error((proxy, "port"), "egressProxy needs a port");
        return;
    }
    check_destination(report, proxy);
}
