//! WorkloadEntry, and the endpoints of ServiceEntries.

use std::collections::BTreeSet;

use mesh_model::value::Value;

use super::Subject;
use super::fields::Fields;
use super::report::Report;
use super::service_entry::check_endpoint_ports;
use super::values::{check_labels, host_or_ip, ip, unix_path};

/// Checks a WorkloadEntry.
pub(super) fn check<'a>(report: &mut Report<'a>, entry: &Subject<'a>) {
    check_entry(report, entry.spec, None);
}

/// Checks an endpoint of a service with ports of those names; its address must not be a host name.
pub(super) fn check_endpoint<'a>(
    report: &mut Report<'a>,
    endpoint: &'a Value,
    names: &BTreeSet<&str>,
) {
    check_entry(report, endpoint, Some(names));
}

fn check_entry<'a>(report: &mut Report<'a>, entry: &'a Value, names: Option<&BTreeSet<&str>>) {
    let at = (entry, "address");
    let address = entry.text("address");
    let network = entry.text("network");
    if address.is_empty() && network.is_empty() {
        report.error(
            at,
            "an address is needed, or a network whose gateway is used",
        );
        return;
    }
    if address.is_empty() {
        report.warning(
            at,
            format!("there is no address: calls go through the gateway of the network {network:?}"),
        );
    }
    if let Some(path) = address.strip_prefix("unix://") {
        report.check(at, unix_path(path));
        if entry.entries("ports").next().is_some() {
            report.error((entry, "ports"), "a socket has no ports; remove them");
        }
    } else if !address.is_empty() {
        let outcome = match names {
            Some(_) => {
                ip(address).map_err(|message| format!("{message}; for names use resolution DNS"))
            }
            None => host_or_ip("the address", address),
        };
        report.check(at, outcome);
    }
    check_endpoint_ports(report, entry, names);
    check_labels(report, entry, "labels");
    let is_socket = address.starts_with("unix://");
    if let Some(names) = names.filter(|names| is_socket && names.len() != 1) {
        report.error(
            at,
            format!(
                "an endpoint on a socket needs a service with exactly one port, not {}",
                names.len()
            ),
        );
    }
}
