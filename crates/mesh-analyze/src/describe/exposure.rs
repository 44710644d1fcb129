//! Where a Gateway's servers listen for the hosts of a VirtualService.

use mesh_model::object::Object;
use mesh_model::value::Value;
use serde::Serialize;

use crate::index::matches;
use crate::view::{is_set, list, number, text, texts};

/// A way in by one server of a Gateway.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Endpoint {
    /// `https://shop.example.com`.
    pub url: String,
    /// The address of the gateway.
    pub address: String,
    /// The TLS mode of the server.
    pub tls_mode: Option<String>,
    /// Whether requests are sent to HTTPS instead.
    pub redirects_to_https: bool,
}

/// A port on which a gateway can be reached: its number, and that of the pods behind it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Opening {
    pub port: i64,
    pub target: i64,
}

/// The ways in by the servers of a Gateway, for the hosts that a VirtualService has.
pub(super) fn endpoints(
    gateway: &Object,
    routes: &Object,
    address: &str,
    openings: &[Opening],
) -> Vec<Endpoint> {
    let mut found = Vec::new();
    for server in list(&gateway.body["spec"]["servers"]) {
        let wanted = number(&server["port"]["number"]);
        let by = |number: fn(&Opening) -> i64| openings.iter().find(|one| number(one) == wanted);
        let Some(opening) = by(|one| one.port).or_else(|| by(|one| one.target)) else {
            continue;
        };
        let (tls, protocol) = (&server["tls"], text(&server["port"]["protocol"]));
        let redirects_to_https = tls["httpsRedirect"] == true;
        let tls_mode = tls["mode"].as_str().filter(|_| !redirects_to_https);
        let (scheme, usual) = match protocol.to_ascii_uppercase().as_str() {
            "HTTP" | "HTTP2" | "GRPC" | "GRPC-WEB" => ("http", 80),
            "HTTPS" if tls_mode != Some("PASSTHROUGH") => ("https", 443),
            "HTTPS" | "TLS" => ("tls", 0),
            _ => ("tcp", 0),
        };
        let port = match opening.port {
            port if port == usual => String::new(),
            port => format!(":{port}"),
        };
        for host in hosts(server, gateway, routes) {
            found.push(Endpoint {
                url: match host {
                    "*" => format!("{scheme}://{address}{port}"),
                    host => format!("{scheme}://{host}{port}"),
                },
                address: address.to_owned(),
                tls_mode: is_set(tls).then(|| tls_mode.map(str::to_owned)).flatten(),
                redirects_to_https,
            });
        }
    }
    found
}

/// The names that a server and a VirtualService have in common, the narrower of two patterns.
fn hosts<'a>(server: &'a Value, gateway: &'a Object, routes: &'a Object) -> Vec<&'a str> {
    let mut found = Vec::new();
    for own in texts(&server["hosts"]) {
        let (namespace, own) = own.split_once('/').unwrap_or(("*", own));
        let is_from = match namespace {
            "*" => true,
            "." => routes.namespace == gateway.namespace,
            namespace => routes.namespace == namespace,
        };
        let wanted = texts(&routes.body["spec"]["hosts"]);
        let common = wanted.filter(|host| is_from && matches(own, host));
        found.extend(common.map(
            |host| match host.starts_with('*') && host.len() < own.len() {
                true => own,
                false => host,
            },
        ));
    }
    found
}
