//! Rules over the objects of a mesh, each in a file of its own or with its nearest relatives.

mod schema;

use crate::code::Code;
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;

/// Whose rule it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// istioctl has the rule, by the same name.
    Istio,
    /// Only we have it.
    Extra,
}

/// A rule: reads the mesh and reports what is wrong.
#[derive(Debug)]
pub struct Rule {
    /// Name; that of istioctl's analyzer where there is one.
    pub name: &'static str,
    /// What it checks, in one line.
    pub summary: &'static str,
    /// The codes that it reports.
    pub codes: &'static [&'static Code],
    /// What it reads.
    pub inputs: &'static [Input],
    /// Whose rule it is.
    pub profile: Profile,
    /// The rule itself.
    pub run: fn(&Scope, &mut Report),
}

/// Every rule, sorted by name.
pub static RULES: &[&Rule] = &[
    &schema::AUTHORIZATION_POLICY,
    &schema::DESTINATION_RULE,
    &schema::ENVOY_FILTER,
    &schema::GATEWAY,
    &schema::MESH_CONFIG,
    &schema::MESH_NETWORKS,
    &schema::PEER_AUTHENTICATION,
    &schema::PROXY_CONFIG,
    &schema::REQUEST_AUTHENTICATION,
    &schema::SERVICE_ENTRY,
    &schema::SIDECAR,
    &schema::TELEMETRY,
    &schema::TRAFFIC_EXTENSION,
    &schema::VIRTUAL_SERVICE,
    &schema::WASM_PLUGIN,
    &schema::WORKLOAD_ENTRY,
    &schema::WORKLOAD_GROUP,
];

impl Rule {
    /// The rule with a name, in any case.
    pub fn named(name: &str) -> Option<&'static Self> {
        RULES
            .iter()
            .copied()
            .find(|rule| rule.name.eq_ignore_ascii_case(name))
    }

    /// The rules of a profile: istioctl's alone, or all.
    pub fn of_profile(profile: Profile) -> Vec<&'static Self> {
        let is_in = |rule: &&'static Self| profile == Profile::Extra || rule.profile == profile;
        RULES.iter().copied().filter(is_in).collect()
    }
}
