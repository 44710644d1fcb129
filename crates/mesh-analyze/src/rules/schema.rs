//! Each object of Istio's API by itself (`pkg/config/analysis/analyzers/schema/validation.go`).

use super::{Profile, Rule};
use crate::code::{Code, IST0106, IST0130, IST0131, IST0133};
use crate::input::Input;
use crate::options::Setting;
use crate::report::Report;
use crate::schema::{self, Base, Problem};
use crate::scope::Scope;
use mesh_model::finding::{Level, Place};
use mesh_model::kind::Identity;
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
    let options = scope.options();
    match input {
        Input::MeshConfig => {
            let problems = schema::check_mesh_config(scope.mesh_config().value(), Base::Defaults);
            return check_setting(
                scope,
                "istio",
                options.mesh_config.as_ref(),
                problems,
                report,
            );
        }
        Input::MeshNetworks => {
            let problems = schema::check_mesh_networks(scope.mesh_networks());
            let setting = options.mesh_networks.as_ref();
            return check_setting(scope, "meshnetworks", setting, problems, report);
        }
        _ => {}
    }
    for (object, judged) in scope.judged(input) {
        let mut said = HashSet::new();
        for problem in &judged.problems {
            let code = code(problem);
            if said.insert((code.id, &problem.message)) {
                report.add(code, place(object, problem), problem.message.clone());
            }
        }
    }
}

/// Reports the problems of a setting, which has no object of its own.
fn check_setting(
    scope: &Scope,
    name: &str,
    setting: Option<&Setting>,
    problems: Vec<Problem>,
    report: &mut Report,
) {
    let Some(setting) = setting else { return };
    let kind = if name == "istio" {
        "MeshConfig"
    } else {
        "MeshNetworks"
    };
    for problem in problems {
        let place = Place {
            object: Identity {
                kind: kind.to_owned(),
                namespace: scope.options().istio_namespace.clone(),
                name: name.to_owned(),
            },
            origin: setting.origin.clone(),
            path: problem.path.clone(),
        };
        report.add(code(&problem), place, problem.message);
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
