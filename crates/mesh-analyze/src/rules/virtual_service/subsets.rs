//! Subsets that no DestinationRule defines.

use super::destinations;
use crate::code::IST0101;
use crate::index::name_of_host;
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{list, text};
use std::collections::HashSet;

pub(super) fn run(scope: &Scope, report: &mut Report) {
    let rules = scope.objects(Input::DestinationRule).iter();
    let defined = rules.flat_map(|rule| {
        let spec = &rule.body["spec"];
        let host = name_of_host(text(&spec["host"]), &rule.namespace);
        list(&spec["subsets"])
            .iter()
            .map(move |subset| (host, text(&subset["name"])))
    });
    let defined: HashSet<_> = defined.collect();
    for service in scope.objects(Input::VirtualService) {
        for destination in destinations(service) {
            let (host, subset) = (destination.host, text(&destination.value["subset"]));
            let is_defined = || defined.contains(&(name_of_host(host, &service.namespace), subset));
            if subset.is_empty() || is_defined() {
                continue;
            }
            let what = if destination.is_mirror {
                "mirror"
            } else {
                "destination"
            };
            let message = format!(
                "no DestinationRule defines the host and subset of this {what}: \"{host}+{subset}\""
            );
            // istioctl points to the host.
            let path = destination.path_of("host");
            if destination.is_located {
                report.at(&IST0101, service, &path, message);
            } else {
                report.once(&IST0101, service, &path, message);
            }
        }
    }
}
