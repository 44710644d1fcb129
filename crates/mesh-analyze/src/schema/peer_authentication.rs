//! PeerAuthentication.

use super::fields::Fields;
use super::report::Report;
use super::values::port;
use super::{Subject, selector};

/// Checks a PeerAuthentication.
pub(super) fn check<'a>(report: &mut Report<'a>, policy: &Subject<'a>) {
    let spec = policy.spec;
    let has_labels = spec
        .message("selector")
        .entries("matchLabels")
        .next()
        .is_some();
    let has_ports = spec.entries("portLevelMtls").next().is_some();
    if has_ports && !has_labels {
        report.error(
            (spec, "portLevelMtls"),
            "portLevelMtls is for chosen workloads; add a selector with matchLabels",
        );
    }
    if spec.has("portLevelMtls") && !has_ports {
        report.error(
            (spec, "portLevelMtls"),
            "portLevelMtls is empty; add a port or remove it",
        );
    }
    for (key, mode) in spec.entries("portLevelMtls") {
        report.check(mode, port(key.parse().unwrap_or_default()));
    }
    selector::check(report, spec, "selector");
}
