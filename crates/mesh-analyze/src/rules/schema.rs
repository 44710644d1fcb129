//! Each object of Istio's API by itself (`pkg/config/analysis/analyzers/schema/validation.go`).

use super::{Profile, Rule};
use crate::code::{Code, IST0106, IST0130, IST0131, IST0133};
use crate::input::Input;
use crate::report::Report;
use crate::schema::{self, Problem};
use crate::scope::Scope;
use mesh_model::finding::{Level, Place};
use mesh_model::object::Object;
use std::collections::HashSet;

macro_rules! rules {
    ($($id:ident $input:ident;)*) => {
        $(
            pub(super) static $id: Rule = Rule {
                name: concat!("schema.ValidationAnalyzer.", stringify!($input)),
                summary: concat!("every ", stringify!($input), " keeps to its schema and its own rules"),
                codes: &[&IST0106, &IST0130, &IST0131, &IST0133],
                inputs: &[Input::$input],
                profile: Profile::Istio,
                run: |scope, report| check(scope, Input::$input, report),
            };
        )*
    };
}

rules! {
    AUTHORIZATION_POLICY AuthorizationPolicy;
    DESTINATION_RULE DestinationRule;
    ENVOY_FILTER EnvoyFilter;
    GATEWAY Gateway;
    MESH_CONFIG MeshConfig;
    MESH_NETWORKS MeshNetworks;
    PEER_AUTHENTICATION PeerAuthentication;
    PROXY_CONFIG ProxyConfig;
    REQUEST_AUTHENTICATION RequestAuthentication;
    SERVICE_ENTRY ServiceEntry;
    SIDECAR Sidecar;
    TELEMETRY Telemetry;
    TRAFFIC_EXTENSION TrafficExtension;
    VIRTUAL_SERVICE VirtualService;
    WASM_PLUGIN WasmPlugin;
    WORKLOAD_ENTRY WorkloadEntry;
    WORKLOAD_GROUP WorkloadGroup;
}

fn check(scope: &Scope, input: Input, report: &mut Report) {
    for object in scope.objects(input) {
        let mut said = HashSet::new();
        for problem in schema::check(object) {
            let code = code(&problem);
            if said.insert((code.id, problem.message.clone())) {
                report.add(code, place(object, &problem), problem.message);
            }
        }
    }
}

fn code(problem: &Problem) -> &'static Code {
    let own = problem.code.as_ref().and_then(|(id, _)| Code::named(id));
    own.unwrap_or(match problem.level {
        Level::Error => &IST0106,
        _ => &IST0133,
    })
}

fn place(object: &Object, problem: &Problem) -> Place {
    let path: Vec<&str> = problem.path.iter().map(String::as_str).collect();
    Place::at(object, &path)
}
