//! Names of Service ports (`pkg/config/analysis/analyzers/service/portname.go`).

use super::common::is_control_plane;
use super::{Profile, Rule};
use crate::code::{IST0118, IST0150};
use crate::input::Input;
use crate::report::Report;
use crate::schema::is_protocol;
use crate::scope::Scope;
use crate::view::{list, number, steps, text};
use mesh_model::object::Object;
use mesh_model::value::Value;

pub(super) static RULE: Rule = Rule {
    name: "service.PortNameAnalyzer",
    summary: "the ports of services say what protocol they speak",
    codes: &[&IST0118, &IST0150],
    inputs: &[Input::Service],
    profile: Profile::Istio,
    run: |scope: &Scope, report: &mut Report| {
        let services = scope.objects(Input::Service).iter();
        for service in
            services.filter(|service| !is_control_plane(service) && !is_generated(service))
        {
            check(service, report);
        }
    },
};

/// Controllers that make the Services of Gateways and waypoints.
const CONTROLLERS: &[&str] = &[
    "istio.io-gateway-controller",
    "istio.io-mesh-controller",
    "istio.io-eastwest-controller",
];

/// Ports that are TCP whatever their name.
const WELL_KNOWN_TCP: &[i64] = &[25, 53, 3306, 27017];

fn is_generated(service: &Object) -> bool {
    let manager = service.labels.get("gateway.istio.io/managed");
    manager.is_some_and(|manager| CONTROLLERS.contains(&manager.as_str()))
}

fn check(service: &Object, report: &mut Report) {
    let spec = &service.body["spec"];
    let is_external = spec["type"] == "ExternalName";
    for (index, port) in list(&spec["ports"]).iter().enumerate() {
        let name = text(&port["name"]);
        if is_protocol_known(port) && !(is_external && name == "tcp") {
            continue;
        }
        let path = steps!["spec", "ports", index, "port"];
        if is_external {
            let message = "a port of an ExternalName service is taken for TCP, so it may capture traffic to other hosts; \
                           name it after another protocol";
            report.at(&IST0150, service, &path, message);
            continue;
        }
        let (number, target) = (number(&port["port"]), target(&port["targetPort"]));
        let message = format!(
            "the name \"{name}\" of the port {number} (targetPort {target}) says nothing about its protocol; \
             name it PROTOCOL-{name} or set appProtocol"
        );
        report.at(&IST0118, service, &path, message);
    }
}

fn target(target: &Value) -> String {
    match target {
        Value::String(name) => (**name).to_owned(),
        Value::Number(number) => number.to_string(),
        _ => "0".to_owned(),
    }
}

/// Whether istiod knows the protocol of a port (`pkg/config/kube/conversion.go`).
fn is_protocol_known(port: &Value) -> bool {
    if port["protocol"] == "UDP" {
        return true;
    }
    let name = port["appProtocol"]
        .as_str()
        .unwrap_or(text(&port["name"]))
        .to_ascii_lowercase();
    let is_standard = port["appProtocol"].as_str().is_some_and(|name| {
        matches!(
            name,
            "kubernetes.io/h2c" | "kubernetes.io/ws" | "kubernetes.io/wss"
        )
    });
    let prefix = name.split('-').next().unwrap_or_default();
    is_standard
        || name.starts_with("grpc-web")
        || is_protocol(prefix)
        || WELL_KNOWN_TCP.contains(&number(&port["port"]))
}
