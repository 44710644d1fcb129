//! Users and groups that OpenShift allots to a namespace (`pkg/kube/inject/openshift.go`).

use mesh_model::shared::Value as Json;
use mesh_model::value::Tree;

use super::pod::{self, PROXY};

const USERS: &str = "openshift.io/sa.scc.uid-range";
const GROUPS: &str = "openshift.io/sa.scc.supplemental-groups";

/// Containers of the injector, whose users say nothing of the application's.
const OWN: [&str; 3] = [PROXY, "istio-init", "istio-validation"];

/// The user and group of the proxies of a namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProxyIds {
    /// The user.
    pub user: i64,
    /// The group.
    pub group: i64,
}

impl ProxyIds {
    /// What the annotations of a namespace allot to proxies: the last of its users and of its first
    /// range of groups. `None` if they allot nothing that can be read.
    pub fn of_namespace(namespace: &impl Tree) -> Option<Self> {
        let annotations = namespace.member("metadata").member("annotations");
        let annotation = |name: &str| annotations.member(name).text();
        let users = annotation(USERS)?;
        let groups = annotation(GROUPS).unwrap_or(users);
        Some(Self {
            user: last_of(users)?,
            group: last_of(groups.split(',').next()?)?,
        })
    }
}

/// The end of a range, written as `start/size` or `start-end`.
fn last_of(range: &str) -> Option<i64> {
    let number = |text: &str| text.trim().parse::<u32>().ok().map(i64::from);
    match range.split_once('/') {
        Some((start, size)) => Some(number(start)? + number(size)? - 1),
        None => number(range.split_once('-')?.1),
    }
}

/// Takes the user and group from a pod's own proxy when it is the application's user: then it is not
/// the author's choice but that of OpenShift, and redirection cannot tell the two apart.
pub(super) fn clear_own_ids(pod: &mut Json) {
    let user = |container: &Json| container["securityContext"]["runAsUser"].as_i64();
    let Some(own) = pod::proxy(pod).and_then(user) else {
        return;
    };
    let is_shared = ["containers", "initContainers"].iter().any(|list| {
        let others = pod::list(pod, list).iter();
        others
            .filter(|container| !OWN.contains(&pod::name(container)))
            .any(|container| user(container) == Some(own))
    });
    if !is_shared {
        return;
    }
    for list in ["containers", "initContainers"] {
        let containers = pod["spec"][list].as_array_mut().into_iter().flatten();
        for container in containers.filter(|container| pod::name(container) == PROXY) {
            let context = pod::object_mut(container, "securityContext");
            context.remove("runAsUser");
            context.remove("runAsGroup");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mesh_model::shared::json;

    #[track_caller]
    fn check(annotations: Json, expected: Option<(i64, i64)>) {
        let found = ProxyIds::of_namespace(&json!({"metadata": {"annotations": annotations}}));
        assert_eq!(found.map(|ids| (ids.user, ids.group)), expected);
    }

    #[test]
    fn ranges() {
        check(json!({USERS: "1000/10"}), Some((1009, 1009)));
        check(
            json!({USERS: "1000-1005", GROUPS: "2000/3,1/1"}),
            Some((1005, 2002)),
        );
        check(json!({USERS: "many"}), None);
        check(json!({GROUPS: "1/1"}), None);
    }

    #[test]
    fn a_user_that_is_shared_is_not_the_author_s_choice() {
        let pod = |app: i64| {
            json!({"spec": {"containers": [
                {"name": "app", "securityContext": {"runAsUser": app}},
                {"name": PROXY, "securityContext": {"runAsUser": 7, "runAsGroup": 7}},
            ]}})
        };
        let (mut shared, mut other) = (pod(7), pod(8));
        clear_own_ids(&mut shared);
        clear_own_ids(&mut other);
        assert_eq!(
            shared["spec"]["containers"][1]["securityContext"],
            json!({})
        );
        assert_eq!(other, pod(8));
    }
}
