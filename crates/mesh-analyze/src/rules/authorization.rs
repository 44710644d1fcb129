//! Policies that apply to nothing or name namespaces that do not exist (`pkg/config/analysis/analyzers/authz`).

use super::common::{is_pod_ambient, is_pod_in_mesh};
use super::{Profile, Rule};
use crate::code::{IST0101, IST0127};
use crate::index::Equals;
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{is_set, list, steps, texts};
use mesh_model::object::Object;
use std::collections::HashSet;

pub(super) static RULE: Rule = Rule {
    name: "auth.AuthorizationPoliciesAnalyzer",
    summary: "authorization policies apply to workloads and name namespaces that exist",
    codes: &[&IST0101, &IST0127],
    inputs: &[
        Input::AuthorizationPolicy,
        Input::MeshConfig,
        Input::Namespace,
        Input::Pod,
    ],
    profile: Profile::Istio,
    run,
};

fn run(scope: &Scope, report: &mut Report) {
    let root = scope.mesh_config().root_namespace();
    let members = members(scope);
    let namespaces = Namespaces::new(scope.objects(Input::Namespace));
    for policy in scope.objects(Input::AuthorizationPolicy) {
        check_workloads(scope, policy, root, &members, report);
        check_namespaces(policy, &namespaces, report);
    }
}

/// Namespace and name of each pod of the mesh.
fn members<'a>(scope: &Scope<'a>) -> HashSet<(&'a str, &'a str)> {
    let pods = scope.pods().all().iter();
    let members = pods.filter(|pod| is_pod_in_mesh(scope, pod) || is_pod_ambient(pod));
    members
        .map(|pod| (pod.namespace.as_str(), pod.name.as_str()))
        .collect()
}

fn check_workloads(
    scope: &Scope,
    policy: &Object,
    root: &str,
    members: &HashSet<(&str, &str)>,
    report: &mut Report,
) {
    let selector = &policy.body["spec"]["selector"];
    let is_for_all = policy.namespace == root;
    if is_for_all && !is_set(selector) {
        return;
    }
    let is_member = |pod: &Object| members.contains(&(pod.namespace.as_str(), pod.name.as_str()));
    let labels = Equals::from_json(&selector["matchLabels"]);
    let has_pods = match is_for_all {
        true => scope.pods().matching(&labels).any(is_member),
        false => scope
            .pods()
            .matching_in(&policy.namespace, &labels)
            .any(is_member),
    };
    if has_pods {
        return;
    }
    let message = match labels.is_empty() {
        true => "the policy applies to no pod of the mesh: its namespace has none".to_owned(),
        false => format!("the policy applies to no pod of the mesh: none has the labels {labels}"),
    };
    report.at(&IST0127, policy, &["metadata", "name"], message);
}

fn check_namespaces(policy: &Object, namespaces: &Namespaces, report: &mut Report) {
    for (i, rule) in list(&policy.body["spec"]["rules"]).iter().enumerate() {
        for (j, from) in list(&rule["from"]).iter().enumerate() {
            for field in ["namespaces", "notNamespaces"] {
                for (k, name) in texts(&from["source"][field]).enumerate() {
                    if !namespaces.has_match(name) {
                        let path = steps!["spec", "rules", i, "from", j, "source", field, k];
                        let message = format!("the namespace \"{name}\" does not exist");
                        report.at(&IST0101, policy, &path, message);
                    }
                }
            }
        }
    }
}

/// The namespaces that exist, for patterns with a wildcard at one end.
struct Namespaces<'a> {
    names: Vec<&'a str>,
    lower: HashSet<String>,
}

impl<'a> Namespaces<'a> {
    fn new(namespaces: &[&'a Object]) -> Self {
        let names: Vec<&str> = namespaces
            .iter()
            .map(|object| object.name.as_str())
            .collect();
        let lower = names.iter().map(|name| name.to_lowercase()).collect();
        Self { names, lower }
    }

    fn has_match(&self, pattern: &str) -> bool {
        if let Some(suffix) = pattern.strip_prefix('*') {
            self.names.iter().any(|name| name.ends_with(suffix))
        } else if let Some(prefix) = pattern.strip_suffix('*') {
            self.names.iter().any(|name| name.starts_with(prefix))
        } else {
            self.lower.contains(&pattern.to_lowercase())
        }
    }
}
