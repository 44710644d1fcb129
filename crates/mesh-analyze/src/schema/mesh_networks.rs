//! The networks of a mesh.

use mesh_model::value::Value;

use super::fields::Fields;
use super::report::Report;
use super::values::{fqdn, host_or_ip, label, port, subnet};

/// Checks a network; messages name it.
pub(super) fn check<'a>(report: &mut Report<'a>, name: &str, network: &'a Value) {
    let named =
        |outcome: Result<(), String>| outcome.map_err(|why| format!("network {name}: {why}"));
    for endpoint in network.list("endpoints") {
        if endpoint.has("fromCidr") {
            report.check(
                (endpoint, "fromCidr"),
                named(subnet(endpoint.text("fromCidr"))),
            );
        } else if endpoint.has("fromRegistry") {
            let registry = endpoint.text("fromRegistry");
            report.check(
                (endpoint, "fromRegistry"),
                named(label("the registry", registry)),
            );
        }
    }
    for gateway in network.list("gateways") {
        if gateway.has("registryServiceName") {
            let service = gateway.text("registryServiceName");
            report.check((gateway, "registryServiceName"), named(fqdn(service)));
        } else if gateway.has("address") {
            let address = gateway.text("address");
            report.check(
                (gateway, "address"),
                named(host_or_ip("the address", address)),
            );
        }
        report.check((gateway, "port"), named(port(gateway.number("port"))));
    }
}
