//! VirtualServices (`pkg/config/analysis/analyzers/virtualservice`).

mod claims;
mod destinations;
mod gateways;
mod mesh_hosts;
mod subsets;

use super::{Profile, Rule};
use crate::code::{IST0101, IST0109, IST0112, IST0132, IST0140, IST0149, IST0165};
use crate::input::Input;
use crate::view::{is_set, list, text};
use mesh_model::object::Object;
use mesh_model::value::Value;

/// The name by which VirtualServices mean the sidecars of the mesh.
const MESH: &str = "mesh";

pub(super) static MESH_HOSTS: Rule = Rule {
    name: "virtualservice.ConflictingMeshGatewayHostsAnalyzer",
    summary: "one virtual service decides over a host inside the mesh",
    codes: &[&IST0109],
    inputs: &[Input::VirtualService],
    profile: Profile::Istio,
    run: mesh_hosts::run,
};

pub(super) static DESTINATIONS: Rule = Rule {
    name: "virtualservice.DestinationHostAnalyzer",
    summary: "destinations of virtual services exist and name a port where it is needed",
    codes: &[&IST0101, &IST0112, &IST0140],
    inputs: &[Input::Service, Input::ServiceEntry, Input::VirtualService],
    profile: Profile::Istio,
    run: destinations::run,
};

pub(super) static SUBSETS: Rule = Rule {
    name: "virtualservice.DestinationRuleAnalyzer",
    summary: "subsets that virtual services route to are defined",
    codes: &[&IST0101],
    inputs: &[Input::DestinationRule, Input::VirtualService],
    profile: Profile::Istio,
    run: subsets::run,
};

pub(super) static GATEWAYS: Rule = Rule {
    name: "virtualservice.GatewayAnalyzer",
    summary: "gateways of virtual services exist and serve their hosts",
    codes: &[&IST0101, &IST0132, &IST0165],
    inputs: &[
        Input::Gateway,
        Input::KubernetesGateway,
        Input::VirtualService,
    ],
    profile: Profile::Istio,
    run: gateways::run,
};

pub(super) static CLAIMS: Rule = Rule {
    name: "virtualservice.JWTClaimRouteAnalyzer",
    summary: "gateways check the tokens whose claims decide over routes",
    codes: &[&IST0149],
    inputs: &[
        Input::Gateway,
        Input::Pod,
        Input::RequestAuthentication,
        Input::VirtualService,
    ],
    profile: Profile::Istio,
    run: claims::run,
};

/// A place that a VirtualService sends requests to.
struct Destination<'a> {
    value: &'a Value,
    host: &'a str,
    /// Where it stands.
    path: Vec<String>,
    /// Whether requests are copied to it.
    is_mirror: bool,
    /// Whether istioctl knows where it stands.
    is_located: bool,
}

impl<'a> Destination<'a> {
    fn new(value: &'a Value, path: &[&str]) -> Self {
        Self {
            value,
            host: text(&value["host"]),
            path: path.iter().map(|step| (*step).to_owned()).collect(),
            is_mirror: false,
            is_located: true,
        }
    }

    /// The place of one of its fields.
    fn path_of<'p>(&'p self, field: &'p str) -> Vec<&'p str> {
        self.path
            .iter()
            .map(String::as_str)
            .chain([field])
            .collect()
    }
}

/// The destinations of TCP, TLS and HTTP routes, then the mirrors.
fn destinations(service: &Object) -> Vec<Destination<'_>> {
    let spec = &service.body["spec"];
    let mut found = Vec::new();
    for kind in ["tcp", "tls", "http"] {
        for (i, rule) in list(&spec[kind]).iter().enumerate() {
            for (j, route) in list(&rule["route"]).iter().enumerate() {
                let (i, j) = (i.to_string(), j.to_string());
                let path = ["spec", kind, &i, "route", &j, "destination"];
                found.push(Destination::new(&route["destination"], &path));
            }
        }
    }
    for (i, rule) in list(&spec["http"]).iter().enumerate() {
        let i = i.to_string();
        let mirror = Some(&rule["mirror"]).filter(|mirror| is_set(mirror));
        found.extend(mirror.map(|mirror| Destination {
            is_mirror: true,
            ..Destination::new(mirror, &["spec", "http", &i, "mirror"])
        }));
        for (j, mirror) in list(&rule["mirrors"]).iter().enumerate() {
            let j = j.to_string();
            let path = ["spec", "http", &i, "mirrors", &j, "destination"];
            found.push(Destination {
                is_mirror: true,
                is_located: false,
                ..Destination::new(&mirror["destination"], &path)
            });
        }
    }
    found
}
