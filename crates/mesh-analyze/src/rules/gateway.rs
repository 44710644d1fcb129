//! Gateways: what they select, their ports and certificates (`pkg/config/analysis/analyzers/gateway`).

mod certificate;
mod conflict;

use super::common::{full_name, reference};
use super::{Profile, Rule};
use crate::code::{IST0101, IST0138, IST0145, IST0161, IST0162};
use crate::index::{Equals, Service};
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{is_set, list, members, number, steps, text};
use mesh_model::object::Object;
use mesh_model::value::Value;
use std::collections::{HashMap, HashSet};

pub(super) static PORTS: Rule = Rule {
    name: "gateway.IngressGatewayPortAnalyzer",
    summary: "the Services of a gateway's pods expose its ports",
    codes: &[&IST0101, &IST0162],
    inputs: &[Input::Gateway, Input::Pod, Input::Service],
    profile: Profile::Istio,
    run: |scope, report| {
        let mut exposed = HashMap::new();
        for gateway in scope.objects(Input::Gateway) {
            let selector = selector(gateway);
            let ports = exposed
                .entry(selector.clone())
                .or_insert_with(|| exposed_ports(scope, &selector));
            match ports {
                None => report_selector(gateway, &selector, report),
                Some(ports) => check_ports(gateway, &selector, ports, report),
            }
        }
    },
};

pub(super) static SECRETS: Rule = Rule {
    name: "gateway.SecretAnalyzer",
    summary: "the Secrets of gateways exist and hold a valid certificate",
    codes: &[&IST0101, &IST0161],
    inputs: &[Input::Gateway, Input::Pod, Input::Secret],
    profile: Profile::Istio,
    run: |scope, report| {
        for gateway in scope.objects(Input::Gateway) {
            let selector = selector(gateway);
            match scope.pods().matching(&selector).next() {
                Some(pod) if !pod.namespace.is_empty() => {
                    check_secrets(scope, gateway, &pod.namespace, report);
                }
                // istioctl takes a pod whose manifest leaves the namespace out for none.
                _ => report_selector(gateway, &selector, report),
            }
        }
    },
};

pub(super) static CERTIFICATES: Rule = Rule {
    name: "gateway.CertificateAnalyzer",
    summary: "no two gateways present the same certificate",
    codes: &[&IST0138],
    inputs: &[Input::Gateway],
    profile: Profile::Istio,
    run: check_certificates,
};

pub(super) static CONFLICTS: Rule = Rule {
    name: "gateway.ConflictingGatewayAnalyzer",
    summary: "gateways for the same workload do not claim the same host on the same port",
    codes: &[&IST0101, &IST0145],
    inputs: &[Input::Gateway, Input::Pod],
    profile: Profile::Istio,
    run: conflict::run,
};

fn selector(gateway: &Object) -> Equals<'_> {
    Equals::from_json(&gateway.body["spec"]["selector"])
}

fn servers(gateway: &Object) -> &[Value] {
    list(&gateway.body["spec"]["servers"])
}

fn report_selector(gateway: &Object, selector: &Equals, report: &mut Report) {
    let message =
        format!("no pod of a namespace has the labels \"{selector}\" that the selector asks for");
    report.at(&IST0101, gateway, &selector_path(selector), message);
}

fn selector_path<'a>(selector: &Equals<'a>) -> Vec<&'a str> {
    ["spec", "selector"]
        .into_iter()
        .chain(selector.first_key())
        .collect()
}

/// The ports that the Services of the selected pods lead to, or that lead to another one; `None` without pods.
fn exposed_ports(scope: &Scope, selector: &Equals) -> Option<HashSet<i64>> {
    let services = scope.services();
    let mut seen = HashSet::new();
    let mut ports = HashSet::new();
    let mut pods = scope.pods().matching(selector).peekable();
    pods.peek()?;
    for pod in pods {
        let own = services.selecting(&pod.namespace, &pod.labels);
        for service in own.chain(services.without_selector(&pod.namespace)) {
            if seen.insert((&service.object.namespace, &service.object.name)) {
                add_ports(service, &mut ports);
            }
        }
    }
    Some(ports)
}

/// The protocol of a port is TCP where none is written; istioctl counts only those where it is.
fn add_ports(service: &Service, ports: &mut HashSet<i64>) {
    for port in service
        .ports()
        .iter()
        .filter(|port| port["protocol"].is_null() || port["protocol"] == "TCP")
    {
        ports.insert(number(&port["port"]));
        let target = number(&port["targetPort"]);
        ports.extend((target != 0).then_some(target));
    }
}

fn check_ports(gateway: &Object, selector: &Equals, ports: &HashSet<i64>, report: &mut Report) {
    for server in servers(gateway)
        .iter()
        .filter(|server| is_set(&server["port"]))
    {
        let port = number(&server["port"]["number"]);
        if !ports.contains(&port) {
            let message = format!(
                "no Service of the pods with the labels \"{selector}\" exposes the port {port}"
            );
            report.at(&IST0162, gateway, &selector_path(selector), message);
        }
    }
}

fn check_secrets(scope: &Scope, gateway: &Object, namespace: &str, report: &mut Report) {
    for (index, server) in servers(gateway).iter().enumerate() {
        let credential = text(&server["tls"]["credentialName"]);
        if credential.is_empty() {
            continue;
        }
        let path = steps!["spec", "servers", index, "tls", "credentialName"];
        let (owner, name) = reference(credential, namespace);
        match scope.find(Input::Secret, owner, name) {
            None => {
                let message = format!(
                    "the Secret \"{credential}\" that credentialName asks for does not exist"
                );
                report.at(&IST0101, gateway, &path, message);
            }
            Some(secret) => {
                if let Some(problem) = certificate::problem(secret, scope.options().now) {
                    let name = &gateway.name;
                    let message = format!(
                        "the Secret {credential} of the gateway {name} in namespace {namespace} {problem}"
                    );
                    report.at(&IST0161, gateway, &path, message);
                }
            }
        }
    }
}

/// A certificate that a server presents: the name of a Secret, or its files.
type Certificate<'a> = (&'a str, &'a str);

fn certificates(gateway: &Object) -> impl Iterator<Item = Certificate<'_>> {
    servers(gateway).iter().filter_map(|server| {
        let field = |name: &str| text(&server["tls"][name]);
        match (
            field("credentialName"),
            field("serverCertificate"),
            field("privateKey"),
        ) {
            ("", "", _) | ("", _, "") => None,
            ("", certificate, key) => Some((certificate, key)),
            (name, ..) => Some(("", name)),
        }
    })
}

fn check_certificates(scope: &Scope, report: &mut Report) {
    let gateways = scope.objects(Input::Gateway);
    let mut holders: HashMap<Certificate, Vec<&Object>> = HashMap::new();
    for gateway in gateways {
        for certificate in certificates(gateway) {
            holders.entry(certificate).or_default().push(gateway);
        }
    }
    for gateway in gateways {
        let selector = selector(gateway);
        for certificate in certificates(gateway) {
            for other in &holders[&certificate] {
                if !std::ptr::eq(*gateway, *other) && may_share(scope, gateway, &selector, other) {
                    let names = [full_name(gateway), full_name(other)].join(" ");
                    let message = format!(
                        "the gateways [{names}] present the same certificate, so clients that reuse HTTP/2 connections \
                         can get 404"
                    );
                    let path = ["metadata", "name"];
                    report.at(&IST0138, gateway, &path, message);
                }
            }
        }
    }
}

/// Whether another gateway is for the same pods: it asks for all that this one asks for.
fn may_share(scope: &Scope, gateway: &Object, selector: &Equals, other: &Object) -> bool {
    let is_in_scope =
        !scope.options().gateways_select_in_their_namespace || gateway.namespace == other.namespace;
    let other = &other.body["spec"]["selector"];
    let asks = |(key, value): &(&str, &str)| members(other).any(|(k, v)| k == *key && v == value);
    is_in_scope && selector.pairs().iter().all(asks)
}
