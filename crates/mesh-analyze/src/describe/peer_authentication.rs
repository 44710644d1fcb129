//! Whether connections to a pod have to be mutual TLS
//! (`pilot/pkg/security/authn/policy_applier.go`, `ComposePeerAuthentication`).

use std::collections::BTreeMap;

use mesh_model::object::Object;
use mesh_model::selector::{Selector, labels};
use mesh_model::value::Value;
use serde::Serialize;

use super::objects::{Of, in_namespace};
use super::text::Text;
use super::{Name, Print, View};
use crate::view::{members, text};

/// What a pod asks of connections to it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MutualTls {
    /// `STRICT`, `PERMISSIVE` or `DISABLE`.
    pub mode: String,
    /// The policy that says so; without one it is the default.
    pub decided_by: Option<Name>,
    /// Modes of single ports.
    pub ports: BTreeMap<u32, String>,
    /// The policies that select the pod.
    pub applied: Vec<Name>,
}

/// The effective policy of a pod.
pub fn mutual_tls(view: View<'_>, pod: &Object) -> MutualTls {
    let namespaces = match pod.namespace == view.root_namespace {
        true => vec![view.root_namespace],
        false => vec![view.root_namespace, pod.namespace.as_str()],
    };
    let policies = namespaces
        .into_iter()
        .flat_map(|namespace| in_namespace(view.mesh, Of::PeerAuthentication, namespace));
    let applied: Vec<&Object> = policies
        .filter(|policy| Selector::from_labels(&selector(policy)).matches(&pod.labels))
        .collect();
    let oldest = |level: Level| {
        let own = applied
            .iter()
            .filter(|policy| Level::of(policy, view.root_namespace) == level);
        own.min_by_key(|policy| text(&policy.body["metadata"]["creationTimestamp"]))
    };
    let (mut mode, mut decided_by) = ("PERMISSIVE", None);
    for policy in [Level::Mesh, Level::Namespace, Level::Workload]
        .into_iter()
        .filter_map(oldest)
    {
        if let Some(own) = mode_of(&policy.body["spec"]["mtls"]) {
            (mode, decided_by) = (own, Some(Name::of(policy)));
        }
    }
    let ports = oldest(Level::Workload).map(|policy| {
        let ports = members(&policy.body["spec"]["portLevelMtls"]);
        let ports = ports.filter_map(|(port, mtls)| {
            let mode = mode_of(mtls).unwrap_or(mode);
            Some((port.parse().ok()?, mode.to_owned()))
        });
        ports.collect()
    });
    MutualTls {
        mode: mode.to_owned(),
        decided_by,
        ports: ports.unwrap_or_default(),
        applied: applied.into_iter().map(Name::of).collect(),
    }
}

/// What a policy is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Mesh,
    Namespace,
    Workload,
    /// A policy of the root namespace with a selector has no effect.
    None,
}

impl Level {
    fn of(policy: &Object, root_namespace: &str) -> Self {
        let is_root = policy.namespace == root_namespace;
        match (selector(policy).is_empty(), is_root) {
            (true, true) => Self::Mesh,
            (true, false) => Self::Namespace,
            (false, false) => Self::Workload,
            (false, true) => Self::None,
        }
    }
}

fn selector(policy: &Object) -> mesh_model::selector::Labels {
    labels(&policy.body["spec"]["selector"]["matchLabels"])
}

fn mode_of(mtls: &Value) -> Option<&str> {
    match text(&mtls["mode"]) {
        "" | "UNSET" => None,
        mode => Some(mode),
    }
}

impl Print for MutualTls {
    fn print(&self, text: &mut Text) {
        text.line(0, "Effective PeerAuthentication:");
        let by = match &self.decided_by {
            Some(policy) if text.is_wide() => {
                format!(" (by PeerAuthentication {})", text.name(policy))
            }
            None if text.is_wide() => " (the default)".to_owned(),
            _ => String::new(),
        };
        text.line(3, &format!("Workload mTLS mode: {}{by}", self.mode));
        if !self.ports.is_empty() {
            text.line(3, "Port Level mTLS mode:");
        }
        for (port, mode) in &self.ports {
            text.line(6, &format!("{port}: {mode}"));
        }
        if !self.applied.is_empty() {
            text.line(0, "Applied PeerAuthentication:");
            let names = self.applied.iter();
            let names: Vec<String> = names
                .map(|policy| format!("{}.{}", policy.name, policy.namespace))
                .collect();
            text.line(3, &names.join(", "));
        }
    }
}
