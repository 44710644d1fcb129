//! The kinds that the tool knows: how they are named, which API serves them, whether they live in a namespace.
//!
//! A cluster may serve more; objects of unknown kinds are carried along like all others.

mod table;

pub use table::KINDS;

use crate::suggest::nearest;
use std::fmt;

/// Whether the objects of a kind live in namespaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// One object per cluster and name.
    Cluster,
    /// One object per namespace and name.
    Namespaced,
}

/// A kind of object.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// As manifests spell it: `VirtualService`.
    pub name: &'static str,
    /// API group; empty for the core group.
    pub group: &'static str,
    /// Versions that are served, the preferred one first.
    pub versions: &'static [&'static str],
    /// As URLs and RBAC rules spell it: `virtualservices`.
    pub plural: &'static str,
    /// Where its objects live.
    pub scope: Scope,
    /// Abbreviations for typing: `vs`.
    pub short_names: &'static [&'static str],
}

impl Kind {
    /// `apiVersion` of its preferred version: `apps/v1`, `v1`.
    pub fn api_version(&self) -> String {
        let version = self.versions.first().copied().unwrap_or_default();
        if self.group.is_empty() {
            version.to_owned()
        } else {
            format!("{}/{version}", self.group)
        }
    }

    /// Name for people and RBAC: `virtualservices.networking.istio.io`, `pods`.
    pub fn full_name(&self) -> String {
        if self.group.is_empty() {
            self.plural.to_owned()
        } else {
            format!("{}.{}", self.plural, self.group)
        }
    }

    /// Whether its objects live in namespaces.
    pub fn is_namespaced(&self) -> bool {
        self.scope == Scope::Namespaced
    }

    /// The kind of a manifest; the version does not matter.
    pub fn of(api_version: &str, kind: &str) -> Option<&'static Self> {
        let group = api_version.rsplit_once('/').map_or("", |(group, _)| group);
        KINDS
            .iter()
            .find(|known| known.name == kind && known.group == group)
    }

    /// The kind that a user names: `deploy`, `Deployment`, `deployments.apps`, `deployments.v1.apps`, in any case.
    ///
    /// Where two groups have the name (`gateway`), the one of Kubernetes comes before the one of Istio, as in kubectl.
    ///
    /// # Errors
    /// No kind has the name; the nearest one is offered.
    pub fn named(text: &str) -> Result<&'static Self, UnknownKind> {
        let lower = text.to_lowercase();
        let (name, group) = lower
            .split_once('.')
            .map_or((&*lower, None), |(name, group)| (name, Some(group)));
        let found = KINDS
            .iter()
            .find(|kind| kind.is_named(name) && group.is_none_or(|group| kind.is_in(group)));
        found.ok_or_else(|| UnknownKind {
            name: text.to_owned(),
            nearest: nearest(name, KINDS.iter().map(|kind| kind.plural)),
        })
    }

    fn is_named(&self, name: &str) -> bool {
        self.plural == name
            || self.short_names.contains(&name)
            || self.name.eq_ignore_ascii_case(name)
    }

    /// Whether a group, or a version and a group, is its own.
    fn is_in(&self, group: &str) -> bool {
        let is_version = |version: &str| self.versions.contains(&version);
        self.group == group
            || group
                .split_once('.')
                .is_some_and(|(version, group)| is_version(version) && self.group == group)
            || self.group.is_empty() && is_version(group)
    }
}

/// A name that no known kind has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no kind is called `{name}`{}", nearest.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default())]
pub struct UnknownKind {
    /// The name.
    pub name: String,
    /// The plural of the kind that was probably meant.
    pub nearest: Option<&'static str>,
}

/// Which object: its kind, namespace (empty when it has none) and name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Identity {
    /// Kind.
    pub kind: String,
    /// Namespace; empty for objects of the cluster.
    pub namespace: String,
    /// Name.
    pub name: String,
}

/// `Kind:namespace:name`, and `Kind:name` for cluster roles and their bindings, as the installer of istioctl
/// identifies objects (`operator/pkg/manifest`).
impl fmt::Display for Identity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            kind,
            namespace,
            name,
        } = self;
        match kind.as_str() {
            "ClusterRole" | "ClusterRoleBinding" => write!(formatter, "{kind}:{name}"),
            _ => write!(formatter, "{kind}:{namespace}:{name}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(
            Kind::named(text).map(Kind::full_name).as_deref(),
            Ok(expected),
            "{text}"
        );
    }

    #[test]
    fn as_users_type_them() {
        check("po", "pods");
        check("pod", "pods");
        check("Pods.v1", "pods");
        check("deploy", "deployments.apps");
        check("Deployment", "deployments.apps");
        check("deployments.apps", "deployments.apps");
        check("deployments.v1.apps", "deployments.apps");
        check("vs", "virtualservices.networking.istio.io");
        check("gateway", "gateways.gateway.networking.k8s.io");
        check("gw", "gateways.networking.istio.io");
        check(
            "gateway.networking.istio.io",
            "gateways.networking.istio.io",
        );
        check(
            "gateways.v1beta1.networking.istio.io",
            "gateways.networking.istio.io",
        );
        check("hpa", "horizontalpodautoscalers.autoscaling");
    }

    #[test]
    fn unknown_names() {
        let message = |text: &str| Kind::named(text).unwrap_err().to_string();
        assert_eq!(
            message("virtualservces"),
            "no kind is called `virtualservces`; did you mean `virtualservices`?"
        );
        assert_eq!(message("widget"), "no kind is called `widget`");
        assert_eq!(message("deploy.batch"), "no kind is called `deploy.batch`");
    }

    #[test]
    fn of_manifests() {
        let gateway = Kind::of("networking.istio.io/v1alpha3", "Gateway").unwrap();
        assert_eq!(
            (gateway.api_version(), gateway.is_namespaced()),
            ("networking.istio.io/v1".to_owned(), true)
        );
        assert_eq!(Kind::of("v1", "Namespace").unwrap().scope, Scope::Cluster);
        assert_eq!(Kind::of("example.com/v1", "Gateway"), None);
    }

    #[test]
    fn identities() {
        let check = |kind: &str, namespace: &str, expected: &str| {
            let identity = Identity {
                kind: kind.to_owned(),
                namespace: namespace.to_owned(),
                name: "x".to_owned(),
            };
            assert_eq!(identity.to_string(), expected);
        };
        check("Service", "istio-system", "Service:istio-system:x");
        check("ClusterRole", "", "ClusterRole:x");
        check(
            "CustomResourceDefinition",
            "",
            "CustomResourceDefinition::x",
        );
    }

    #[test]
    fn every_kind_is_found_by_its_full_name() {
        for kind in KINDS {
            assert_eq!(Kind::named(&kind.full_name()), Ok(kind));
            assert_eq!(Kind::of(&kind.api_version(), kind.name), Some(kind));
        }
    }
}
