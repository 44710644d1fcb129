//! Whose logs and answers go into a bug report.

use std::collections::{BTreeSet, HashMap};

use super::resources::{Owners, Resources};
use super::spec::Selection;
use crate::object::Object;
use crate::target::PROXY_CONTAINER;

/// Istio's own containers; the logs of others are taken when a spec names them
/// (`tools/bug-report/pkg/common/common.go`).
const OWN_CONTAINERS: [&str; 3] = [PROXY_CONTAINER, DISCOVERY, "istio-operator"];

/// The container of istiod.
const DISCOVERY: &str = "discovery";

/// The name of ztunnels, as label and as prefix of their pods.
const ZTUNNEL: &str = "ztunnel";

/// A log of a container.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LogTarget {
    /// Namespace.
    pub namespace: String,
    /// Pod.
    pub pod: String,
    /// Container.
    pub container: String,
    /// Whether it is the log of the container before it was restarted.
    pub previous: bool,
}

/// What a report asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Targets {
    /// Logs: those of the control plane first.
    pub logs: Vec<LogTarget>,
    /// Proxies and ztunnels by namespace and pod.
    pub proxies: BTreeSet<(String, String)>,
}

impl Targets {
    /// What a selection asks for among objects: pods, and the ReplicaSets and DaemonSets that own them. The logs of
    /// istiods and of the CNI agent go in whatever is selected.
    pub fn of(objects: &[Object], selection: &Selection, istio_namespace: &str) -> Self {
        let pods = || objects.iter().filter(|object| object.kind == "Pod");
        let by_name: HashMap<(&str, &str), &Object> = pods()
            .map(|pod| ((pod.namespace.as_str(), pod.name.as_str()), pod))
            .collect();
        let resources = Resources::of(pods(), &Owners::of(objects), selection);
        let mut chosen: BTreeSet<(&str, &str, &str)> = BTreeSet::new();
        let mut targets = Self::default();
        for place in resources.matching(selection) {
            let (namespace, pod) = (place.namespace.as_str(), place.pod.as_str());
            let is_ztunnel = pod.starts_with(ZTUNNEL);
            let container = place.container.as_str();
            if container == PROXY_CONTAINER || is_ztunnel {
                let name = (place.namespace.clone(), place.pod.clone());
                targets.proxies.insert(name);
            }
            let is_own = OWN_CONTAINERS.contains(&container) || is_ztunnel;
            if is_own || selection.names_container(container) {
                chosen.insert((namespace, pod, container));
            }
        }
        let is_istiod = |pod: &&Object| {
            pod.namespace == istio_namespace
                && pod.labels.get("app").is_some_and(|app| app == "istiod")
        };
        let istiods = pods().filter(is_istiod).map(|pod| (pod, DISCOVERY));
        let is_cni = |pod: &&Object| {
            let name = (pod.namespace.clone(), pod.name.clone());
            resources.cni_pods.contains(&name)
        };
        let agents = pods().filter(is_cni).flat_map(|pod| {
            let containers = pod.body["spec"]["containers"].as_array();
            let names = containers.into_iter().flatten();
            names.filter_map(move |container| Some((pod, container["name"].as_str()?)))
        });
        let first: BTreeSet<(&str, &str, &str)> = istiods
            .chain(agents)
            .map(|(pod, container)| (pod.namespace.as_str(), pod.name.as_str(), container))
            .collect();
        chosen.retain(|one| !first.contains(one));
        for (namespace, pod, container) in first.into_iter().chain(chosen) {
            let restarted = by_name
                .get(&(namespace, pod))
                .is_some_and(|object| was_restarted(object, container));
            for previous in [false, true].into_iter().take(1 + usize::from(restarted)) {
                targets.logs.push(LogTarget {
                    namespace: namespace.to_owned(),
                    pod: pod.to_owned(),
                    container: container.to_owned(),
                    previous,
                });
            }
        }
        targets
    }
}

/// Whether a container has a log from before it was restarted.
fn was_restarted(pod: &Object, container: &str) -> bool {
    let fields = ["containerStatuses", "initContainerStatuses"];
    let statuses = fields
        .iter()
        .filter_map(|field| pod.body["status"][field].as_array());
    statuses
        .flatten()
        .any(|status| status["name"] == container && status["restartCount"].as_u64() > Some(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::object;

    const PODS: &str = "\
{apiVersion: v1, kind: Pod, metadata: {name: istiod-1, namespace: istio-system, labels: {app: istiod}}, spec: {containers: [{name: discovery}]}, status: {containerStatuses: [{name: discovery, restartCount: 2}]}}
---
{apiVersion: v1, kind: Pod, metadata: {name: istio-cni-node-x, namespace: kube-system, labels: {k8s-app: istio-cni-node}}, spec: {containers: [{name: install-cni}]}}
---
{apiVersion: v1, kind: Pod, metadata: {name: cart-1, namespace: shop}, spec: {containers: [{name: cart}], initContainers: [{name: istio-proxy}]}}
---
{apiVersion: v1, kind: Pod, metadata: {name: web-1, namespace: web}, spec: {containers: [{name: web}, {name: istio-proxy}]}}
";

    fn check(include: &[&str], logs: &[&str], proxies: &[&str]) {
        let objects: Vec<Object> = object::from_text("x.yaml", PODS)
            .into_iter()
            .map(Result::unwrap)
            .collect();
        let include: Vec<String> = include.iter().map(|&spec| spec.to_owned()).collect();
        let selection = Selection::of_flags(&include, &[]).unwrap();
        let targets = Targets::of(&objects, &selection, "istio-system");
        let found: Vec<String> = targets
            .logs
            .iter()
            .map(|log| {
                let when = if log.previous { " before" } else { "" };
                format!("{}/{}{when}", log.pod, log.container)
            })
            .collect();
        assert_eq!(found, logs);
        let found: Vec<&str> = targets
            .proxies
            .iter()
            .map(|(_, pod)| pod.as_str())
            .collect();
        assert_eq!(found, proxies);
    }

    const CONTROL: [&str; 3] = [
        "istiod-1/discovery",
        "istiod-1/discovery before",
        "istio-cni-node-x/install-cni",
    ];

    #[test]
    fn everything_is_istios_own_logs() {
        let proxies = ["cart-1/istio-proxy", "web-1/istio-proxy"];
        check(
            &[],
            &[&CONTROL[..], &proxies].concat(),
            &["cart-1", "web-1"],
        );
    }

    #[test]
    fn the_control_plane_goes_in_whatever_is_selected() {
        let proxies = ["cart-1/istio-proxy"];
        check(&["shop"], &[&CONTROL[..], &proxies].concat(), &["cart-1"]);
    }

    #[test]
    fn other_containers_are_taken_by_name() {
        let logs = ["web-1/web"];
        check(&["web/////web"], &[&CONTROL[..], &logs].concat(), &[]);
    }
}
