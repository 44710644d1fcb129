//! What a command asks of a source, said before anything is loaded.

use crate::kind::Kind;
use crate::selector::Selector;
use std::collections::{BTreeMap, BTreeSet};

/// Which objects, proxy dumps and control-plane replies a command needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    kinds: BTreeMap<String, (&'static Kind, Within)>,
    parts: Vec<Part>,
    proxies: BTreeSet<ProxyNeed>,
    debug_paths: BTreeSet<String>,
    /// Istiod and path.
    debug_pages: BTreeSet<(String, String)>,
}

/// Where objects are needed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Within {
    /// The whole cluster.
    Cluster,
    /// These namespaces.
    Namespaces(BTreeSet<String>),
}

/// Some objects of a kind in a namespace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Kind.
    pub kind: &'static Kind,
    /// Namespace.
    pub namespace: String,
    /// Which of them.
    pub which: Which,
}

/// What chooses among the objects of a namespace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// A name.
    Named(String),
    /// Labels.
    Labelled(Selector),
}

/// An answer of a proxy's administration port.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProxyNeed {
    /// Namespace of the pod.
    pub namespace: String,
    /// Name of the pod.
    pub pod: String,
    /// Path with its query: `/config_dump?include_eds=true`.
    pub path: String,
}

impl ProxyNeed {
    /// The name of the answer in a [`crate::mesh::Mesh`].
    pub fn name(&self) -> String {
        proxy_answer(&self.namespace, &self.pod, &self.path)
    }
}

/// The name that a proxy's answer has in a [`crate::mesh::Mesh`]: `shop/cart-1/config_dump?mask=bootstrap`.
pub fn proxy_answer(namespace: &str, pod: &str, path: &str) -> String {
    format!("{namespace}/{pod}/{}", path.trim_start_matches('/'))
}

/// The name that an answer of an istiod has in a [`crate::mesh::Mesh`]: `istiod-1/debug/syncz`.
pub fn control_plane_answer(istiod: &str, path: &str) -> String {
    format!("{istiod}/{}", path.trim_start_matches('/'))
}

impl Needs {
    /// Whether nothing is needed.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Adds every object of a kind.
    #[must_use]
    pub fn all(mut self, kind: &'static Kind) -> Self {
        self.kinds.insert(kind.full_name(), (kind, Within::Cluster));
        self
    }

    /// Adds the objects of a kind in a namespace.
    #[must_use]
    pub fn in_namespace(mut self, kind: &'static Kind, namespace: &str) -> Self {
        let entry = self.kinds.entry(kind.full_name());
        let (_, within) = entry.or_insert_with(|| (kind, Within::Namespaces(BTreeSet::new())));
        within.add(namespace);
        self
    }

    /// Adds one object of a namespace; that it is not there is no gap.
    #[must_use]
    pub fn named(mut self, kind: &'static Kind, namespace: &str, name: &str) -> Self {
        self.parts.push(Part {
            kind,
            namespace: namespace.to_owned(),
            which: Which::Named(name.to_owned()),
        });
        self
    }

    /// Adds the objects of a namespace that have some labels.
    #[must_use]
    pub fn labelled(mut self, kind: &'static Kind, namespace: &str, selector: &Selector) -> Self {
        self.parts.push(Part {
            kind,
            namespace: namespace.to_owned(),
            which: Which::Labelled(selector.clone()),
        });
        self
    }

    /// The same with whole namespaces in place of some of their objects, for sources that cannot choose.
    #[must_use]
    pub fn widened(&self) -> Self {
        let mut needs = self.clone();
        let parts = std::mem::take(&mut needs.parts).into_iter();
        parts.fold(needs, |needs, part| {
            needs.in_namespace(part.kind, &part.namespace)
        })
    }

    /// Adds an answer of a proxy.
    #[must_use]
    pub fn proxy(mut self, namespace: &str, pod: &str, path: &str) -> Self {
        let (namespace, pod, path) = (namespace.to_owned(), pod.to_owned(), path.to_owned());
        self.proxies.insert(ProxyNeed {
            namespace,
            pod,
            path,
        });
        self
    }

    /// Adds a debug path that every istiod is asked for: `/debug/syncz`.
    #[must_use]
    pub fn debug(mut self, path: &str) -> Self {
        self.debug_paths.insert(path.to_owned());
        self
    }

    /// Adds a debug path that one istiod is asked for.
    #[must_use]
    pub fn debug_of(mut self, istiod: &str, path: &str) -> Self {
        self.debug_pages
            .insert((istiod.to_owned(), path.to_owned()));
        self
    }

    /// Both together.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        for (name, (kind, within)) in other.kinds {
            match self.kinds.get_mut(&name) {
                Some((_, own)) => own.extend(within),
                None => {
                    self.kinds.insert(name, (kind, within));
                }
            }
        }
        self.parts.extend(other.parts);
        self.proxies.extend(other.proxies);
        self.debug_paths.extend(other.debug_paths);
        self.debug_pages.extend(other.debug_pages);
        self
    }

    /// The kinds by full name and where their objects are needed from.
    pub fn kinds(&self) -> impl Iterator<Item = (&'static Kind, &Within)> {
        self.kinds.values().map(|(kind, within)| (*kind, within))
    }

    /// Single objects, and those with labels.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter()
    }

    /// The answers of proxies.
    pub fn proxies(&self) -> impl Iterator<Item = &ProxyNeed> {
        self.proxies.iter()
    }

    /// The debug paths.
    pub fn debug_paths(&self) -> impl Iterator<Item = &str> {
        self.debug_paths.iter().map(String::as_str)
    }

    /// The debug paths of one istiod.
    pub fn debug_paths_of<'a>(&'a self, istiod: &'a str) -> impl Iterator<Item = &'a str> {
        let own = self.debug_pages.iter().filter(move |(of, _)| of == istiod);
        self.debug_paths().chain(own.map(|(_, path)| path.as_str()))
    }

    /// Whether any istiod is to be asked.
    pub fn asks_control_plane(&self) -> bool {
        !self.debug_paths.is_empty() || !self.debug_pages.is_empty()
    }
}

impl Within {
    /// Whether objects of a namespace are among those needed.
    pub fn contains(&self, namespace: &str) -> bool {
        match self {
            Self::Cluster => true,
            Self::Namespaces(namespaces) => namespaces.contains(namespace),
        }
    }

    fn add(&mut self, namespace: &str) {
        if let Self::Namespaces(namespaces) = self {
            namespaces.insert(namespace.to_owned());
        }
    }

    fn extend(&mut self, other: Self) {
        match other {
            Self::Cluster => *self = Self::Cluster,
            Self::Namespaces(namespaces) => {
                namespaces.iter().for_each(|namespace| self.add(namespace))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needs_add_up() {
        let kind = |name: &str| Kind::named(name).unwrap();
        let one = Needs::default()
            .in_namespace(kind("pod"), "a")
            .all(kind("vs"))
            .debug("/debug/syncz");
        let other = Needs::default()
            .in_namespace(kind("pod"), "b")
            .in_namespace(kind("vs"), "a")
            .proxy("a", "p", "/stats");
        let both = one
            .and(other)
            .in_namespace(kind("secret"), "a")
            .and(Needs::default().all(kind("secret")));
        let kinds: Vec<_> = both
            .kinds()
            .map(|(kind, within)| (kind.plural, within.contains("b"), within.contains("z")))
            .collect();
        assert_eq!(
            kinds,
            [
                ("pods", true, false),
                ("secrets", true, true),
                ("virtualservices", true, true)
            ]
        );
        assert_eq!(
            both.proxies()
                .map(|proxy| proxy.pod.as_str())
                .collect::<Vec<_>>(),
            ["p"]
        );
        assert_eq!(both.debug_paths().collect::<Vec<_>>(), ["/debug/syncz"]);
        let one = Needs::default().named(kind("pod"), "a", "cart");
        let widened = one.and(Needs::default().all(kind("vs"))).widened();
        assert_eq!(
            widened,
            Needs::default()
                .in_namespace(kind("pod"), "a")
                .all(kind("vs"))
        );
    }
}
