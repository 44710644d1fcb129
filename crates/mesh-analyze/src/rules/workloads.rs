//! Deployments and pods (`pkg/config/analysis/analyzers/deployment`).

use super::common::{bracketed, full_name, is_control_plane, is_deployment_in_mesh};
use super::{Profile, Rule};
use crate::code::{IST0116, IST0137, IST0144};
use crate::index::Service;
use crate::input::Input;
use crate::report::Report;
use crate::view::{list, number, text};
use mesh_model::object::Object;
use mesh_model::selector::labels;
use mesh_model::value::Value;
use std::collections::BTreeMap;

/// The user that the proxy runs as.
const PROXY_UID: i64 = 1337;

pub(super) static SERVICES: Rule = Rule {
    name: "deployment.MultiServiceAnalyzer",
    summary: "the services of a workload agree on its ports",
    codes: &[&IST0116, &IST0137],
    inputs: &[Input::Deployment, Input::Namespace, Input::Service],
    profile: Profile::Istio,
    run: |scope, report| {
        let services = scope.services();
        for deployment in scope.objects(Input::Deployment) {
            if is_waypoint(deployment) || !is_deployment_in_mesh(scope, deployment) {
                continue;
            }
            let template = &deployment.body["spec"]["template"];
            let labels = labels(&template["metadata"]["labels"]);
            let mut services: Vec<_> = services.selecting(&deployment.namespace, &labels).collect();
            services.sort_by_key(|service| &service.object.name);
            check_protocols(deployment, &services, report);
            check_target_ports(deployment, &services, report);
        }
    },
};

pub(super) static USER: Rule = Rule {
    name: "applicationUID.Analyzer",
    summary: "applications do not run as the proxy's user",
    codes: &[&IST0144],
    inputs: &[Input::Deployment, Input::Pod],
    profile: Profile::Istio,
    run: |scope, report| {
        for pod in scope.objects(Input::Pod) {
            check_user(pod, &pod.body["spec"], report);
        }
        for deployment in scope.objects(Input::Deployment) {
            check_user(
                deployment,
                &deployment.body["spec"]["template"]["spec"],
                report,
            );
        }
    },
};

fn is_waypoint(deployment: &Object) -> bool {
    let manager = deployment.labels.get("gateway.istio.io/managed");
    manager.is_some_and(|manager| manager == "istio.io-mesh-controller")
}

fn check_protocols(deployment: &Object, services: &[&Service], report: &mut Report) {
    let mut ports: BTreeMap<i64, BTreeMap<&str, Vec<String>>> = BTreeMap::new();
    for service in services {
        for port in service.ports() {
            let protocol = match text(&port["protocol"]) {
                "" => "TCP",
                protocol => protocol,
            };
            let protocols = ports.entry(number(&port["port"])).or_default();
            protocols
                .entry(protocol)
                .or_default()
                .push(full_name(service.object));
        }
    }
    for (port, protocols) in ports
        .into_iter()
        .filter(|(_, protocols)| protocols.len() > 1)
    {
        let mut names: Vec<String> = protocols.into_values().flatten().collect();
        names.sort();
        let (name, names) = (&deployment.name, bracketed(names));
        let message = format!(
            "services give port {port} of the deployment {name} different protocols: {names}"
        );
        report.at(&IST0116, deployment, &["metadata", "name"], message);
    }
}

fn check_target_ports(deployment: &Object, services: &[&Service], report: &mut Report) {
    let mut targets: BTreeMap<String, BTreeMap<i64, String>> = BTreeMap::new();
    for service in services {
        for port in service.ports() {
            let own = number(&port["port"]);
            let target = match &port["targetPort"] {
                Value::String(name) if !matches!(&**name, "" | "0") => (**name).to_owned(),
                Value::Number(number) if number.as_i64() != Some(0) => number.to_string(),
                _ => own.to_string(),
            };
            targets
                .entry(target)
                .or_default()
                .insert(own, full_name(service.object));
        }
    }
    for (target, ports) in targets.into_iter().filter(|(_, ports)| ports.len() > 1) {
        let mut names: Vec<&String> = ports.values().collect();
        names.sort();
        let (name, names, ports) = (&deployment.name, bracketed(names), bracketed(ports.keys()));
        let message = format!(
            "the services {names} reach the port \"{target}\" of the deployment {name} by different ports: {ports}"
        );
        report.at(&IST0137, deployment, &["metadata", "name"], message);
    }
}

fn check_user(object: &Object, pod: &Value, report: &mut Report) {
    if is_control_plane(object) {
        return;
    }
    let is_application =
        |container: &&Value| !matches!(text(&container["name"]), "istio-proxy" | "istio-operator");
    let containers = list(&pod["containers"]).iter().filter(is_application);
    let runs_as_proxy = |value: &Value| number(&value["securityContext"]["runAsUser"]) == PROXY_UID;
    if runs_as_proxy(pod) || containers.into_iter().any(runs_as_proxy) {
        let message =
            format!("the application runs as user {PROXY_UID}, which is reserved for the proxy");
        report.about(&IST0144, object, message);
    }
}
