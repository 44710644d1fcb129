//! The policies of authorization and request authentication that guard a pod, as objects tell.

use mesh_model::object::Object;
use mesh_model::selector::{Selector, labels};
use mesh_model::value::Value;
use serde::Serialize;

use super::objects::{Of, in_namespace};
use super::pod::{Membership, membership};
use super::text::Text;
use super::{Name, Print, View};
use crate::view::{is_set, list, text};

/// The annotation of policies that are only tried.
const DRY_RUN: &str = "istio.io/dry-run";

/// The label of the pods of a Gateway of the Gateway API.
const GATEWAY_NAME: &str = "gateway.networking.k8s.io/gateway-name";

/// The policies of a pod.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Guards {
    /// Who may send what, in the order in which it is asked.
    pub authorization_policies: Vec<Guard>,
    /// Which tokens are accepted.
    pub request_authentications: Vec<Name>,
}

/// An AuthorizationPolicy.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Guard {
    /// The object.
    #[serde(flatten)]
    pub name: Name,
    /// `CUSTOM`, `DENY`, `ALLOW` or `AUDIT`.
    pub action: &'static str,
    /// How many rules it has.
    pub rules: usize,
    /// What it is for: `mesh`, `namespace`, `workload` or `target`.
    pub scope: &'static str,
    /// Who enforces it: `sidecar`, `ztunnel`, `waypoint`, `gateway` or nobody.
    pub enforced_by: &'static str,
    /// Whether it is only tried.
    pub dry_run: bool,
}

/// Actions in the order in which they are asked.
const ACTIONS: [&str; 4] = ["CUSTOM", "DENY", "ALLOW", "AUDIT"];

/// The policies that guard a pod behind some Services.
pub fn guards(view: View<'_>, pod: &Object, services: &[&Object]) -> Guards {
    let applied = |of: Of| {
        let policies = namespaces(view, pod).into_iter();
        policies
            .flat_map(move |namespace| in_namespace(view.mesh, of, namespace))
            .filter_map(|policy| Some((policy, scope(view, policy, pod, services)?)))
    };
    let mut policies: Vec<Guard> = applied(Of::AuthorizationPolicy)
        .map(|(policy, scope)| Guard {
            name: Name::of(policy),
            action: action(policy),
            rules: list(&policy.body["spec"]["rules"]).len(),
            scope,
            enforced_by: enforcer(pod, scope),
            dry_run: policy.annotation(DRY_RUN) == Some("true"),
        })
        .collect();
    policies.sort_by_key(|policy| ACTIONS.iter().position(|action| *action == policy.action));
    Guards {
        authorization_policies: policies,
        request_authentications: applied(Of::RequestAuthentication)
            .map(|(policy, _)| Name::of(policy))
            .collect(),
    }
}

/// The names that the policies of a sidecar have in its configuration (`pilot/pkg/security/authz/builder/builder.go`).
pub(super) fn rule_names(view: View<'_>, pod: &Object, services: &[&Object]) -> Vec<String> {
    let guards = guards(view, pod, services).authorization_policies;
    let enforced = guards.into_iter().filter(|guard| {
        matches!(guard.action, "DENY" | "ALLOW") && guard.enforced_by == "sidecar" && !guard.dry_run
    });
    let names = enforced.flat_map(|guard| {
        let Name { namespace, name } = guard.name;
        (0..guard.rules).map(move |rule| format!("ns[{namespace}]-policy[{name}]-rule[{rule}]"))
    });
    names.collect()
}

fn namespaces<'a>(view: View<'a>, pod: &'a Object) -> Vec<&'a str> {
    let mut namespaces = vec![view.root_namespace, pod.namespace.as_str()];
    namespaces.dedup();
    namespaces
}

fn action(policy: &Object) -> &'static str {
    let action = text(&policy.body["spec"]["action"]);
    let known = ACTIONS.iter().find(|known| **known == action);
    known.copied().unwrap_or("ALLOW")
}

/// How a policy of the pod's namespace or the root namespace means the pod, if it does.
fn scope(
    view: View<'_>,
    policy: &Object,
    pod: &Object,
    services: &[&Object],
) -> Option<&'static str> {
    let spec = &policy.body["spec"];
    let one = &spec["targetRef"];
    let targets: Vec<&Value> = list(&spec["targetRefs"])
        .iter()
        .chain(is_set(one).then_some(one))
        .collect();
    if !targets.is_empty() {
        let is_meant = |target: &&Value| {
            let name = text(&target["name"]);
            policy.namespace == pod.namespace
                && match text(&target["kind"]) {
                    "Service" => services.iter().any(|service| service.name == name),
                    "Gateway" => pod.labels.get(GATEWAY_NAME).is_some_and(|own| own == name),
                    _ => false,
                }
        };
        return targets.iter().any(is_meant).then_some("target");
    }
    let selector = labels(&spec["selector"]["matchLabels"]);
    match Selector::from_labels(&selector).matches(&pod.labels) {
        false => None,
        true if !selector.is_empty() => Some("workload"),
        true if policy.namespace == view.root_namespace => Some("mesh"),
        true => Some("namespace"),
    }
}

fn enforcer(pod: &Object, scope: &str) -> &'static str {
    let is_gateway = pod.labels.contains_key(GATEWAY_NAME);
    match (scope, membership(pod)) {
        ("target", _) if is_gateway => "gateway",
        ("target", _) => "waypoint",
        (_, Membership::Sidecar) => "sidecar",
        (_, Membership::Ambient) => "ztunnel",
        (_, Membership::None) => "nobody",
    }
}

impl Print for Guards {
    fn print(&self, text: &mut Text) {
        if !self.authorization_policies.is_empty() {
            text.line(0, "AuthorizationPolicies:");
        }
        for guard in &self.authorization_policies {
            let name = text.name(&guard.name);
            let rules = match guard.rules {
                1 => "1 rule".to_owned(),
                rules => format!("{rules} rules"),
            };
            let Guard {
                action,
                scope,
                enforced_by,
                ..
            } = guard;
            let dry_run = if guard.dry_run { ", dry run only" } else { "" };
            text.line(
                3,
                &format!(
                    "{name}: {action}, {rules}, for the {scope}, enforced by {enforced_by}{dry_run}"
                ),
            );
        }
        if !self.request_authentications.is_empty() {
            let names = self.request_authentications.iter();
            let names: Vec<String> = names.map(|name| text.name(name)).collect();
            text.line(0, &format!("RequestAuthentications: {}", names.join(", ")));
        }
    }
}
