//! Rules over the objects of a mesh, each in a file of its own or with its nearest relatives.

mod annotations;
mod authorization;
mod clusters;
mod common;
mod conditions;
mod deprecation;
mod destination_rule;
mod envoy_filter;
mod external_control_plane;
mod fields;
mod gateway;
mod gateway_api;
mod injection;
mod routes;
mod schema;
mod service;
mod service_entry;
mod sidecar;
mod telemetry;
mod token_keys;
mod virtual_service;
mod webhook;
mod workloads;

use crate::code::Code;
use crate::input::Input;
use crate::kiali::rules as kiali;
use crate::report::Report;
use crate::scope::Scope;

/// Whose rule it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// istioctl has the rule, by the same name.
    Istio,
    /// Only we have it.
    Extra,
    /// Runs only when it is asked for by name, in istioctl not even then.
    OnRequest,
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
    &annotations::ALPHA,
    &annotations::K8S,
    &workloads::USER,
    &authorization::RULE,
    &token_keys::RULE,
    &conditions::RULE,
    &workloads::SERVICES,
    &deprecation::RULE,
    &destination_rule::CA_CERTIFICATES,
    &destination_rule::SUBSETS,
    &envoy_filter::RULE,
    &external_control_plane::RULE,
    &gateway::CERTIFICATES,
    &gateway::CONFLICTS,
    &gateway::PORTS,
    &gateway::SECRETS,
    &routes::BACKENDS,
    &routes::GATEWAYS,
    &routes::PARENTS,
    &injection::NAMESPACES,
    &injection::IMAGES,
    &injection::IMAGE_AUTO,
    &gateway_api::VERSIONS,
    &gateway_api::SELECTORS,
    &kiali::AUTHORIZATION,
    &kiali::COVERAGE,
    &kiali::DATA_PLANE,
    &kiali::DESTINATION_RULE,
    &kiali::DESTINATION_RULE_HOST,
    &kiali::GATEWAY,
    &kiali::GATEWAY_API,
    &kiali::GATEWAY_API_REFERENCES,
    &kiali::PEER_AUTHENTICATION,
    &kiali::REQUEST_POLICIES,
    &kiali::SERVICE,
    &kiali::SERVICE_ENTRY,
    &kiali::SERVICE_ENTRY_PROTOCOLS,
    &kiali::SERVICE_PORT_NAMES,
    &kiali::SIDECAR,
    &kiali::VIRTUAL_SERVICE,
    &kiali::VIRTUAL_SERVICE_REFERENCES,
    &kiali::WORKLOAD_GROUP,
    &clusters::NETWORKS,
    &fields::RULE,
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
    &service::RULE,
    &service_entry::ADDRESSES,
    &service_entry::PROTOCOLS,
    &clusters::SERVICES,
    &sidecar::RULE,
    &telemetry::DEFAULTS,
    &telemetry::LIGHTSTEP,
    &telemetry::PROVIDERS,
    &telemetry::SELECTORS,
    &virtual_service::MESH_HOSTS,
    &virtual_service::DESTINATIONS,
    &virtual_service::SUBSETS,
    &virtual_service::GATEWAYS,
    &virtual_service::CLAIMS,
    &webhook::RULE,
];

impl Rule {
    /// The rule with a name, in any case.
    pub fn named(name: &str) -> Option<&'static Self> {
        RULES
            .iter()
            .copied()
            .find(|rule| rule.name.eq_ignore_ascii_case(name))
    }

    /// The rules that run unless some are named: istioctl's alone, or with our own.
    pub fn of_profile(profile: Profile) -> Vec<&'static Self> {
        let is_in = |rule: &&'static Self| match rule.profile {
            Profile::Istio => true,
            own => own == profile && own == Profile::Extra,
        };
        RULES.iter().copied().filter(is_in).collect()
    }
}
