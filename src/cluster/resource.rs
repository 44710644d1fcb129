//! How a kind is served: its name in URLs and whether its objects live in namespaces.

use mesh_model::kind::Kind;

/// A kind of objects as a server serves it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Resource {
    /// API version, `v1` or `apps/v1`.
    pub api_version: String,
    /// Kind; empty when only the URL matters.
    pub kind: String,
    /// Name in URLs.
    pub plural: String,
    /// Whether its objects live in namespaces.
    pub namespaced: bool,
}

impl Resource {
    /// The resource of an object whose kind every API server names alike.
    pub fn known(api_version: &str, kind: &str) -> Option<Self> {
        let known = Kind::of(api_version, kind)?;
        Some(Self {
            api_version: api_version.to_owned(),
            ..Self::from(known)
        })
    }

    /// The resource that a name stands for that every API server knows: `pods`, `deployments.apps`.
    ///
    /// # Panics
    /// When the name is not in the table of kinds. Callers name kinds of Kubernetes.
    pub fn builtin(name: &str) -> Self {
        Self::from(Kind::named(name).expect("a kind of Kubernetes"))
    }

    /// A kind in one of its versions.
    pub fn of_version(kind: &Kind, version: &str) -> Self {
        let api_version = match kind.group {
            "" => version.to_owned(),
            group => format!("{group}/{version}"),
        };
        Self {
            api_version,
            ..Self::from(kind)
        }
    }

    /// API group; empty for the core group.
    pub fn group(&self) -> &str {
        self.api_version
            .split_once('/')
            .map_or("", |(group, _)| group)
    }

    /// `deployments.apps`, or `services` for the core group, as kubectl names resources.
    pub fn full_name(&self) -> String {
        match self.group() {
            "" => self.plural.clone(),
            group => format!("{}.{group}", self.plural),
        }
    }

    /// The URL path of the objects in a namespace; all of them for an empty one.
    pub(super) fn path(&self, namespace: &str) -> String {
        let root = if self.group().is_empty() {
            "api"
        } else {
            "apis"
        };
        let Self {
            api_version,
            plural,
            ..
        } = self;
        match namespace {
            "" => format!("/{root}/{api_version}/{plural}"),
            _ => format!("/{root}/{api_version}/namespaces/{namespace}/{plural}"),
        }
    }
}

impl From<&Kind> for Resource {
    fn from(kind: &Kind) -> Self {
        Self {
            api_version: kind.api_version(),
            kind: kind.name.to_owned(),
            plural: kind.plural.to_owned(),
            namespaced: kind.is_namespaced(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_those_of_kubernetes() {
        let check = |kind: &str, namespace: &str, expected: &str| {
            assert_eq!(Resource::builtin(kind).path(namespace), expected);
        };
        check("services", "shop", "/api/v1/namespaces/shop/services");
        check("services", "", "/api/v1/services");
        check(
            "deployments",
            "shop",
            "/apis/apps/v1/namespaces/shop/deployments",
        );
        check("namespaces", "", "/api/v1/namespaces");
    }

    #[test]
    fn names_are_those_of_kubectl() {
        assert_eq!(
            Resource::builtin("deployments").full_name(),
            "deployments.apps"
        );
        assert_eq!(Resource::builtin("services").full_name(), "services");
    }
}
