//! What a user has to be permitted in order to install, and the role that permits what is missing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use mesh_model::kind::Kind;
use serde_json::Value;

use crate::prune;

/// A verb on a kind of objects.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Permission {
    /// API group; empty for the core group.
    pub group: String,
    /// Plural name of the kind: `deployments`.
    pub resource: String,
    /// Namespace; empty for the whole cluster.
    pub namespace: String,
    /// `create`, `patch` and so on.
    pub verb: &'static str,
}

/// What applying objects, waiting for them and pruning what was left takes.
pub fn needed(objects: &[Value]) -> BTreeSet<Permission> {
    let mut needed = BTreeSet::new();
    let mut need = |kind: &Kind, namespace: &str, verbs: &[&'static str]| {
        for verb in verbs {
            needed.insert(Permission {
                group: kind.group.to_owned(),
                resource: kind.plural.to_owned(),
                namespace: namespace.to_owned(),
                verb,
            });
        }
    };
    for object in objects {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let namespace = text(&object["metadata"]["namespace"]);
        // A kind that is not known is found out about when it is applied.
        if let Some(kind) = Kind::of(&text(&object["apiVersion"]), &text(&object["kind"])) {
            need(kind, &namespace, &["get", "create", "patch"]);
        }
        if !namespace.is_empty()
            && let Ok(kind) = Kind::named("namespaces")
        {
            need(kind, "", &["get", "create"]);
        }
    }
    for kind in prune::pruned_kinds() {
        need(kind, "", &["list", "delete"]);
    }
    needed
}

/// A ClusterRole that grants permissions, to be pasted into `kubectl apply -f -`.
pub fn cluster_role(name: &str, missing: &BTreeSet<Permission>) -> String {
    let mut verbs: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for one in missing {
        verbs
            .entry((&one.group, &one.resource))
            .or_default()
            .insert(one.verb);
    }
    let mut rules: BTreeMap<(&str, BTreeSet<&str>), Vec<&str>> = BTreeMap::new();
    for ((group, resource), verbs) in verbs {
        rules.entry((group, verbs)).or_default().push(resource);
    }
    let mut role = format!(
        "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: {name}\nrules:\n"
    );
    let list =
        |items: &mut dyn Iterator<Item = &&str>| items.copied().collect::<Vec<_>>().join(", ");
    for ((group, verbs), resources) in &rules {
        let _ = writeln!(
            role,
            "- apiGroups: [\"{group}\"]\n  resources: [{}]\n  verbs: [{}]",
            list(&mut resources.iter()),
            list(&mut verbs.iter())
        );
    }
    role
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_role_grants_what_is_missing() {
        let objects = [
            json!({"apiVersion": "v1", "kind": "Service", "metadata": {"name": "a", "namespace": "mesh"}}),
            json!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a", "namespace": "mesh"}}),
            json!({"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRole", "metadata": {"name": "a"}}),
        ];
        let missing: BTreeSet<Permission> = needed(&objects)
            .into_iter()
            .filter(|one| !["list", "delete"].contains(&one.verb))
            .collect();
        let role = cluster_role("installer", &missing);
        let expected = "rules:\n\
            - apiGroups: [\"\"]\n  resources: [namespaces]\n  verbs: [create, get]\n\
            - apiGroups: [\"\"]\n  resources: [configmaps, services]\n  verbs: [create, get, patch]\n\
            - apiGroups: [\"rbac.authorization.k8s.io\"]\n  resources: [clusterroles]\n  verbs: [create, get, patch]\n";
        assert!(role.ends_with(expected), "{role}");
        mesh_model::yaml::from_str(&role).unwrap();
    }

    #[test]
    fn pruning_needs_lists_and_deletions_everywhere() {
        let needed = needed(&[]);
        assert!(needed.iter().all(|one| one.namespace.is_empty()));
        assert!(
            needed
                .iter()
                .any(|one| one.resource == "networkpolicies" && one.verb == "delete")
        );
    }
}
