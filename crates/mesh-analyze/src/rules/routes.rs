//! What a controller of the Gateway API would refuse, said before anything is applied.
//!
//! Where only manifests are known, what they do not hold may be in the cluster: a reference to a kind of which there is
//! no object at all is then not judged.

mod backends;
mod gateways;
mod grants;
mod parents;

use super::{Profile, Rule};
use crate::code::{
    GWA0001, GWA0002, GWA0003, GWA0004, GWA0005, GWA0006, GWA0007, GWA0008, GWA0009,
};
use crate::input::Input;
use crate::scope::Scope;
use crate::view::text;
use mesh_model::value::Value;

const GROUP: &str = "gateway.networking.k8s.io";

const ROUTES: &[Input] = &[
    Input::GrpcRoute,
    Input::HttpRoute,
    Input::TcpRoute,
    Input::TlsRoute,
    Input::UdpRoute,
];

pub(super) static PARENTS: Rule = Rule {
    name: "gatewayapi.ParentAnalyzer",
    summary: "the gateways that routes name exist, admit them and serve their hostnames",
    codes: &[&GWA0001, &GWA0002, &GWA0003, &GWA0004],
    inputs: &[
        Input::GrpcRoute,
        Input::HttpRoute,
        Input::KubernetesGateway,
        Input::ListenerSet,
        Input::Namespace,
        Input::Service,
        Input::TcpRoute,
        Input::TlsRoute,
        Input::UdpRoute,
    ],
    profile: Profile::Extra,
    run: parents::run,
};

pub(super) static BACKENDS: Rule = Rule {
    name: "gatewayapi.BackendAnalyzer",
    summary: "the backends of routes exist and may be referred to",
    codes: &[&GWA0005, &GWA0006, &GWA0007],
    inputs: &[
        Input::GrpcRoute,
        Input::HttpRoute,
        Input::ReferenceGrant,
        Input::Service,
        Input::ServiceEntry,
        Input::TcpRoute,
        Input::TlsRoute,
        Input::UdpRoute,
    ],
    profile: Profile::Extra,
    run: backends::run,
};

pub(super) static GATEWAYS: Rule = Rule {
    name: "gatewayapi.GatewayAnalyzer",
    summary: "gateways have a class, and certificates that they may refer to",
    codes: &[&GWA0007, &GWA0008, &GWA0009],
    inputs: &[
        Input::GatewayClass,
        Input::KubernetesGateway,
        Input::ReferenceGrant,
        Input::Secret,
    ],
    profile: Profile::Extra,
    run: gateways::run,
};

/// A reference of the Gateway API with its defaults.
struct Reference<'a> {
    group: &'a str,
    kind: &'a str,
    namespace: &'a str,
    name: &'a str,
}

impl<'a> Reference<'a> {
    fn new(value: &'a Value, group: &'a str, kind: &'a str, namespace: &'a str) -> Self {
        let field = |name: &str, default| value[name].as_str().unwrap_or(default);
        Self {
            group: field("group", group),
            kind: field("kind", kind),
            namespace: field("namespace", namespace),
            name: text(&value["name"]),
        }
    }

    /// `namespace/name`.
    fn full_name(&self) -> String {
        match self.namespace {
            "" => self.name.to_owned(),
            namespace => format!("{namespace}/{}", self.name),
        }
    }
}

/// Whether it can be told which objects of a kind exist.
fn is_known(scope: &Scope, input: Input) -> bool {
    let objects = scope.objects(input);
    !scope.options().assume_ingress || !objects.is_empty()
}
