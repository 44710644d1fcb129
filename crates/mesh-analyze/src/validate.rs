//! What can be said of an object before it is applied, looking at nothing else (`istioctl/pkg/validate/validate.go`).

use mesh_model::finding::{Finding, Level, Place};
use mesh_model::object::Object;
use mesh_model::selector::{CANONICAL_NAME, CANONICAL_REVISION};
use mesh_model::suggest::nearest;
use mesh_model::value::Value;

use crate::code::{Code, IST0106, IST0118, IST0133};
use crate::schema::{self, Options, Problem, is_protocol};

/// Members that an object of Istio's API has.
const MEMBERS: [&str; 5] = ["apiVersion", "kind", "metadata", "spec", "status"];

/// Where objects are that name no namespace, and where the control plane is.
#[derive(Clone, Copy, Debug)]
pub struct Namespaces<'a> {
    /// The namespace of objects that name none.
    pub default: &'a str,
    /// The namespace of the control plane, whose Services and Deployments are not looked at.
    pub istio: &'a str,
}

/// The findings of an object; `None` when nothing is known about its kind.
pub fn validate(object: &Object, namespaces: Namespaces<'_>) -> Option<Vec<Finding>> {
    match (object.group(), object.kind.as_str()) {
        ("", "Service") if object.namespace == namespaces.istio => Some(Vec::new()),
        ("", "Service") => Some(service(object)),
        ("apps", "Deployment") if object.namespace == namespaces.istio => Some(Vec::new()),
        ("apps", "Deployment") => Some(deployment(object)),
        _ => istio(object, namespaces.default),
    }
}

/// A finding about a part of an object.
fn finding(object: &Object, code: &Code, level: Level, path: &[&str], message: String) -> Finding {
    Finding::new(code.id, level, Some(Place::at(object, path)), message)
}

fn istio(object: &Object, namespace: &str) -> Option<Vec<Finding>> {
    let options = Options {
        namespace,
        ..Options::STRICT
    };
    let outcome = schema::check_with(object, options)?;
    let mut findings = unknown_members(object);
    findings.extend(
        outcome
            .problems
            .iter()
            .map(|problem| of_problem(object, problem)),
    );
    let is_valid = findings.iter().all(|finding| finding.level != Level::Error);
    if is_valid {
        let refusals = schema::refusals(object);
        findings.extend(refusals.iter().map(|problem| of_problem(object, problem)));
    }
    Some(findings)
}

fn of_problem(object: &Object, problem: &Problem) -> Finding {
    let own = problem.code.as_ref().and_then(|(id, _)| Code::named(id));
    let code = own.unwrap_or(match problem.level {
        Level::Error => &IST0106,
        _ => &IST0133,
    });
    let path: Vec<&str> = problem.path.iter().map(String::as_str).collect();
    finding(object, code, problem.level, &path, problem.message.clone())
}

fn unknown_members(object: &Object) -> Vec<Finding> {
    let members = object.body.as_object().into_iter().flatten();
    let unknown = members.filter(|(name, _)| !MEMBERS.contains(name));
    unknown
        .map(|(name, _)| {
            let hint = nearest(name, MEMBERS)
                .map(|near| format!("; did you mean {near}?"))
                .unwrap_or_default();
            let message = format!("unknown field {name}{hint}");
            finding(object, &IST0106, Level::Error, &[name], message)
        })
        .collect()
}

/// Every port of a Service must say its protocol, UDP aside.
fn service(object: &Object) -> Vec<Finding> {
    let ports = object.body["spec"]["ports"].as_array();
    let ports = ports.into_iter().flatten().enumerate();
    ports
        .filter_map(|(index, port)| {
            let (field, message) = port_problem(port)?;
            let index = index.to_string();
            Some(finding(
                object,
                &IST0118,
                Level::Error,
                &["spec", "ports", &index, field],
                message,
            ))
        })
        .collect()
}

fn port_problem(port: &Value) -> Option<(&'static str, String)> {
    let text = |field: &str| port[field].as_str();
    if text("protocol").is_some_and(|protocol| protocol.eq_ignore_ascii_case("UDP")) {
        return None;
    }
    let number = &port["port"];
    if let Some(protocol) = text("appProtocol") {
        let message = format!(
            "appProtocol {protocol:?} of port {number} is not one that Istio selects by, such as http, http2, grpc or tcp"
        );
        return (!is_protocol(protocol)).then_some(("appProtocol", message));
    }
    let Some(name) = text("name") else {
        let message = format!(
            "port {number} has no name, so its protocol is guessed; name it, such as http-web"
        );
        return Some(("name", message));
    };
    let prefix = name.split('-').next().unwrap_or(name);
    let message = format!(
        "the name {name:?} of port {number} does not begin with a protocol; name it, such as http-{name}, or set appProtocol"
    );
    (!is_protocol(prefix)).then_some(("name", message))
}

/// Workloads without these labels have telemetry under names made up from others.
fn deployment(object: &Object) -> Vec<Finding> {
    let labels = &object.body["spec"]["template"]["metadata"]["labels"];
    let has = |names: [&str; 3]| names.iter().any(|name| labels.get(name).is_some());
    let missing: Vec<&str> = [
        (has(CANONICAL_NAME), "app"),
        (has(CANONICAL_REVISION), "version"),
    ]
    .into_iter()
    .filter_map(|(has, name)| (!has).then_some(name))
    .collect();
    if missing.is_empty() {
        return Vec::new();
    }
    let message = format!(
        "the pods have no label {}, by which telemetry names a workload",
        missing.join(" and no label ")
    );
    let path = ["spec", "template", "metadata", "labels"];
    vec![finding(object, &IST0133, Level::Info, &path, message)]
}

#[cfg(test)]
mod tests {
    use super::{Namespaces, validate};
    use mesh_model::finding::Level;
    use mesh_model::object::from_text;

    /// Level, code, place and first words of each finding.
    #[track_caller]
    fn check(text: &str, expected: Option<&[&str]>) {
        let object = from_text("a.yaml", text).remove(0).unwrap();
        let namespaces = Namespaces {
            default: "default",
            istio: "istio-system",
        };
        let found = validate(&object, namespaces);
        let found: Option<Vec<String>> = found.map(|findings| {
            let shown = findings.iter().map(|finding| {
                let place = finding.place.as_ref().unwrap();
                let level = match finding.level {
                    Level::Error => 'E',
                    Level::Warning => 'W',
                    Level::Info => 'I',
                };
                format!("{level} {} {}", finding.code, place.origin)
            });
            shown.collect()
        });
        let found: Option<Vec<&str>> = found
            .as_ref()
            .map(|found| found.iter().map(String::as_str).collect());
        assert_eq!(found.as_deref(), expected);
    }

    #[test]
    fn services() {
        let service = |ports: &str| {
            format!(
                "kind: Service\napiVersion: v1\nmetadata: {{name: a}}\nspec:\n  ports:\n{ports}"
            )
        };
        check(
            &service(
                "  - {port: 1, name: http-a}\n  - {port: 2, protocol: UDP}\n  - {port: 3, appProtocol: grpc}",
            ),
            Some(&[]),
        );
        check(
            &service(
                "  - {port: 1}\n  - {port: 2, name: foo-x}\n  - {port: 3, appProtocol: kubernetes.io/h2c}",
            ),
            Some(&[
                "E IST0118 a.yaml:6:5",
                "E IST0118 a.yaml:7:15",
                "E IST0118 a.yaml:8:15",
            ]),
        );
        check(
            "kind: Service\napiVersion: v1\nmetadata: {name: a, namespace: istio-system}\nspec: {ports: [{port: 1}]}",
            Some(&[]),
        );
        check(
            "kind: Service\napiVersion: v1\nmetadata: {name: a}",
            Some(&[]),
        );
    }

    #[test]
    fn others() {
        let deployment = "kind: Deployment\napiVersion: apps/v1\nmetadata: {name: a}\nspec: {}";
        check(deployment, Some(&["I IST0133 a.yaml:4:1"]));
        check("kind: ConfigMap\napiVersion: v1\nmetadata: {name: a}", None);
        check(
            "kind: Gateway\napiVersion: networking.istio.io/v1\nmetadata: {name: a}\nspce: 1",
            Some(&["E IST0106 a.yaml:4:1", "E IST0106 a.yaml:1:1"]),
        );
        // Only the API server refuses this.
        check(
            "kind: WasmPlugin\napiVersion: extensions.istio.io/v1alpha1\nmetadata: {name: a}\nspec:\n  url: oci://a\n  imagePullSecret: ''",
            Some(&["W IST0133 a.yaml:6:3"]),
        );
    }
}
