//! What makes one object invalid or suspicious, whatever else is in the mesh.
//!
//! An object is decoded first, as the control plane does it; what can be decoded is checked by the rules of its kind.
//! The facts are those of `pkg/config/validation` in istio/istio; errors and warnings are as many as there.

mod authorization_policy;
mod cel;
mod client_tls;
mod decode;
mod destination_rule;
mod envoy_filter;
mod export_to;
mod fields;
mod gateway;
mod header_value;
mod locality;
mod mesh_config;
mod mesh_networks;
mod metadata;
mod peer_authentication;
mod protocol;
mod proxy_config;
mod re2;
mod report;
mod request_authentication;
mod selector;
mod server_tls;
mod service_entry;
mod sidecar;
mod telemetry;
mod traffic_extension;
mod traffic_policy;
mod values;
mod virtual_service;
mod wasm_plugin;
mod workload_entry;
mod workload_group;

pub use mesh_config::{Base, check_mesh_config, check_mesh_networks, check_proxy_config};
pub use protocol::is_known as is_protocol;

use std::borrow::Cow;

use mesh_model::api;
use mesh_model::finding::Level;
use mesh_model::object::Object;
use mesh_model::value::Value;

use report::Report;

/// Something wrong with an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// An error keeps the object from being accepted; a warning does not; information is what the control plane knows
    /// and does not say.
    pub level: Level,
    /// The part of the object, as keys and list indexes.
    pub path: Vec<String>,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// The code and its arguments, for warnings that have a code of their own.
    pub code: Option<(&'static str, Vec<String>)>,
}

/// How an object is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The namespace of objects that name none.
    pub namespace: &'a str,
    /// Whether labels and annotations count, as they do when an object is applied.
    pub metadata: bool,
    /// Whether fields that the API does not know are errors.
    pub strict: bool,
}

impl Options<'static> {
    /// As an API server's webhook and `validate` look at objects.
    pub const STRICT: Self = Self {
        namespace: "",
        metadata: true,
        strict: true,
    };

    /// As `analyze` looks at objects.
    pub const LENIENT: Self = Self {
        namespace: "",
        metadata: false,
        strict: false,
    };
}

/// What was found out about an object.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Whether it could be decoded; its rules were not looked at otherwise.
    pub is_decoded: bool,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

/// What `analyze` knows of one object.
#[derive(Clone, Debug, Default)]
pub(crate) struct Judged {
    /// Its problems.
    pub(crate) problems: Vec<Problem>,
    /// Its fields that Istio's API does not know; the control plane drops them.
    pub(crate) unknown: Vec<Problem>,
}

/// Judges an object of Istio's API as `analyze` sees it.
pub(crate) fn judge(object: &Object) -> Judged {
    let (outcome, unknown) = decode_and_check(object, Options::LENIENT).unwrap_or_default();
    let mut problems = outcome.problems;
    problems.retain(|problem| problem.level != Level::Info);
    Judged { problems, unknown }
}

/// The problems of an object of Istio's API as `analyze` sees them; none for other kinds.
pub fn check(object: &Object) -> Vec<Problem> {
    judge(object).problems
}

/// Checks an object; `None` when its kind is not one of Istio's API.
pub fn check_with(object: &Object, options: Options<'_>) -> Option<Outcome> {
    decode_and_check(object, options).map(|(outcome, _)| outcome)
}

/// Checks an object, and tells its unknown fields.
fn decode_and_check(object: &Object, options: Options<'_>) -> Option<(Outcome, Vec<Problem>)> {
    let refused = |problems| {
        let outcome = Outcome {
            is_decoded: false,
            problems,
        };
        Some((outcome, Vec::new()))
    };
    let kind = api::kind(object.group(), &object.kind)?;
    let spec = object.body.get("spec").filter(|spec| !spec.is_null());
    let spec = spec.unwrap_or(fields::empty());
    let decoded = match decode::decode(&kind.spec, spec) {
        Ok(decoded) if options.strict && !decoded.unknown.is_empty() => {
            return refused(decoded.unknown);
        }
        Ok(decoded) => decoded,
        Err(problems) => return refused(problems),
    };
    let subject = Subject {
        name: &object.name,
        namespace: match object.namespace.as_str() {
            "" => options.namespace,
            namespace => namespace,
        },
        metadata: options.metadata.then_some(object),
        spec: &decoded.value,
    };
    let mut problems = match metadata::check(&subject, kind.name) {
        Some(problem) => vec![problem],
        None => {
            let mut report = Report::default();
            check_kind(&mut report, kind.name, &subject);
            report.finish(subject.spec, &["spec"])
        }
    };
    if matches!(decoded.value, Cow::Owned(_)) {
        for problem in &mut problems {
            decode::rename_as_written(&object.body, &mut problem.path);
        }
    }
    let outcome = Outcome {
        is_decoded: true,
        problems,
    };
    Some((outcome, decoded.unknown))
}

/// What the definition of the kind in an API server refuses, though the control plane's rules may accept it.
pub fn refusals(object: &Object) -> Vec<Problem> {
    let Some(kind) = api::kind(object.group(), &object.kind) else {
        return Vec::new();
    };
    let violations = api::validate(kind, &object.body).into_iter();
    violations
        .map(|violation| Problem {
            level: Level::Warning,
            path: steps(&violation.path),
            message: format!("the API server refuses it: {violation}"),
            code: None,
        })
        .collect()
}

/// `spec.http[0].name` as steps; keys of maps are in brackets too.
fn steps(path: &str) -> Vec<String> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let mut pieces = part.split('[');
        let name = pieces.next().filter(|name| !name.is_empty());
        steps.extend(name.map(str::to_owned));
        steps.extend(pieces.map(|piece| piece.trim_end_matches(']').to_owned()));
    }
    steps
}

/// An object with its decoded spec.
struct Subject<'a> {
    name: &'a str,
    namespace: &'a str,
    /// The whole object, when labels and annotations count.
    metadata: Option<&'a Object>,
    spec: &'a Value,
}

impl Subject<'_> {
    fn annotation(&self, name: &str) -> Option<&str> {
        self.metadata.and_then(|object| object.annotation(name))
    }

    fn label(&self, name: &str) -> Option<&str> {
        let labels = &self.metadata?.labels;
        labels.get(name).map(String::as_str)
    }
}

fn check_kind<'a>(report: &mut Report<'a>, kind: &str, subject: &Subject<'a>) {
    match kind {
        "AuthorizationPolicy" => authorization_policy::check(report, subject),
        "DestinationRule" => destination_rule::check(report, subject),
        "EnvoyFilter" => envoy_filter::check(report, subject),
        "Gateway" => gateway::check(report, subject),
        "PeerAuthentication" => peer_authentication::check(report, subject),
        "ProxyConfig" => proxy_config::check(report, subject),
        "RequestAuthentication" => request_authentication::check(report, subject),
        "ServiceEntry" => service_entry::check(report, subject),
        "Sidecar" => sidecar::check(report, subject),
        "Telemetry" => telemetry::check(report, subject),
        "TrafficExtension" => traffic_extension::check(report, subject),
        "VirtualService" => virtual_service::check(report, subject),
        "WasmPlugin" => wasm_plugin::check(report, subject),
        "WorkloadEntry" => workload_entry::check(report, subject),
        "WorkloadGroup" => workload_group::check(report, subject),
        _ => {}
    }
}
