//! What single values must be: names, hosts, addresses, durations.
//!
//! The facts are those of `pkg/config/validation/agent/validation.go`, `pkg/config/labels/instance.go` and
//! `pkg/config/host/name.go` in istio/istio.

mod address;
mod host;
mod label;
mod url;

use mesh_model::duration;
use mesh_model::value::Value;

use super::fields::Fields;
use super::report::Report;

pub(super) use address::{
    address, host_or_ip, ip, is_ip, port, split_host_port, subnet, unix_path,
};
pub(super) use host::{
    fqdn, gateway_domain, is_label, is_within, label, no_partial_wildcard, overlap, wildcard_domain,
};
pub(super) use label::check_labels;
pub(super) use url::{request_scheme, url_scheme};

type Check = Result<(), String>;

/// A percentage.
pub(super) fn percent(what: &str, number: i64) -> Check {
    if (0..=100).contains(&number) {
        return Ok(());
    }
    Err(format!("{what} is {number}; it must be between 0 and 100"))
}

/// A duration of at least a millisecond, without fractions of one.
pub(super) fn whole_milliseconds(what: &str, nanoseconds: i64) -> Check {
    const MILLISECOND: i64 = 1_000_000;
    if nanoseconds < MILLISECOND {
        return Err(format!(
            "{what} is {}; it must be at least 1ms",
            duration::format(nanoseconds)
        ));
    }
    if nanoseconds % MILLISECOND != 0 {
        return Err(format!(
            "{what} is {}; only whole milliseconds are possible",
            duration::format(nanoseconds)
        ));
    }
    Ok(())
}

/// Checks the duration in a field of a message, when it is set.
pub(super) fn check_duration<'a>(report: &mut Report<'a>, message: &'a Value, field: &'static str) {
    if let Some(nanoseconds) = message.duration(field) {
        report.check((message, field), whole_milliseconds(field, nanoseconds));
    }
}

/// A number that is not negative, in a field of a message.
pub(super) fn check_not_negative<'a>(
    report: &mut Report<'a>,
    message: &'a Value,
    field: &'static str,
) {
    let number = message.number(field);
    if number < 0 {
        report.error(
            (message, field),
            format!("{field} is {number}; it must not be negative"),
        );
    }
}
