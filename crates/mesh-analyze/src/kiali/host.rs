//! Hosts as Kiali reads them (`kubernetes/host.go` there).

use std::collections::HashMap;

/// A host taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Host {
    /// Name of the service; the whole text of a host that is none.
    pub(super) service: String,
    /// Namespace.
    pub(super) namespace: String,
    /// Whether the three parts are known.
    pub(super) is_complete: bool,
    domain: String,
}

impl Host {
    /// Reads a host in a namespace. `domain` is that of services: `svc.cluster.local`.
    pub(super) fn parse(host: &str, namespace: &str, domain: &str) -> Self {
        let parts: Vec<&str> = host.splitn(3, '.').collect();
        match parts.as_slice() {
            [service] => Self::complete(service, namespace, domain),
            [service, namespace, rest] if *rest == domain => {
                Self::complete(service, namespace, domain)
            }
            _ => Self {
                service: host.to_owned(),
                namespace: namespace.to_owned(),
                is_complete: false,
                domain: domain.to_owned(),
            },
        }
    }

    /// Reads a host that may name a known namespace without a domain.
    pub(super) fn resolve(
        host: &str,
        namespace: &str,
        is_known: impl Fn(&str) -> bool,
        domain: &str,
    ) -> Self {
        let parts: Vec<&str> = host.split('.').collect();
        match parts.as_slice() {
            [service, other] if *other == namespace || is_known(other) => {
                Self::complete(service, other, domain)
            }
            [service, other, "svc"] => Self::complete(service, other, domain),
            _ => Self::parse(host, namespace, domain),
        }
    }

    fn complete(service: &str, namespace: &str, domain: &str) -> Self {
        Self {
            service: service.to_owned(),
            namespace: namespace.to_owned(),
            is_complete: true,
            domain: domain.to_owned(),
        }
    }

    /// Whether the service part is a wildcard.
    pub(super) fn is_wildcard(&self) -> bool {
        self.service.starts_with('*')
    }

    /// Service and namespace; of a host that is no service's, its first two labels.
    pub(super) fn service_and_namespace(&self) -> (&str, &str) {
        if self.is_complete {
            return (&self.service, &self.namespace);
        }
        let mut labels = self.service.split('.');
        let service = labels.next().unwrap_or_default();
        (service, labels.next().unwrap_or(&self.namespace))
    }
}

impl std::fmt::Display for Host {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.is_complete {
            true => write!(
                formatter,
                "{}.{}.{}",
                self.service, self.namespace, self.domain
            ),
            false => formatter.write_str(&self.service),
        }
    }
}

/// Whether a host is within a wildcard: `*`, or `*.x` and the host ends with `.x`.
pub(super) fn within(host: &str, wildcard: &str) -> bool {
    match wildcard.strip_prefix('*') {
        Some("") => true,
        Some(rest) => rest.starts_with('.') && host.ends_with(rest),
        None => false,
    }
}

/// Which hosts of a list overlap: they are equal, or one is within the other's wildcard.
pub(super) struct Overlaps<'a> {
    hosts: &'a [&'a str],
    equal: HashMap<&'a str, Vec<usize>>,
    wildcards: Vec<usize>,
}

impl<'a> Overlaps<'a> {
    /// Looks through a list.
    pub(super) fn new(hosts: &'a [&'a str]) -> Self {
        let mut equal: HashMap<_, Vec<_>> = HashMap::new();
        for (index, host) in hosts.iter().enumerate() {
            equal.entry(*host).or_default().push(index);
        }
        let is_wildcard = |index: &usize| hosts[*index].starts_with('*');
        Self {
            hosts,
            equal,
            wildcards: (0..hosts.len()).filter(is_wildcard).collect(),
        }
    }

    /// The others that overlap with one, in order.
    pub(super) fn of(&self, index: usize) -> Vec<usize> {
        let host = self.hosts[index];
        let covers = |other: &usize| within(host, self.hosts[*other]);
        let mut found: Vec<usize> = self.equal.get(host).cloned().unwrap_or_default();
        found.extend(self.wildcards.iter().copied().filter(covers));
        if host.starts_with('*') {
            found.extend((0..self.hosts.len()).filter(|other| within(self.hosts[*other], host)));
        }
        found.sort_unstable();
        found.dedup();
        found.retain(|other| *other != index);
        found
    }
}

/// The hosts that mean a service; the first one in its own namespace only.
pub(super) fn names(service: &str, namespace: &str, domain: &str) -> [String; 4] {
    [
        service.to_owned(),
        format!("{service}.{namespace}"),
        format!("{service}.{namespace}.svc"),
        format!("{service}.{namespace}.{domain}"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOMAIN: &str = "svc.cluster.local";

    #[test]
    fn hosts_of_services() {
        let check = |host: &str, expected: &str, complete: bool| {
            let host = Host::resolve(host, "shop", |name| name == "other", DOMAIN);
            assert_eq!(
                (host.to_string().as_str(), host.is_complete),
                (expected, complete)
            );
        };
        check("cart", "cart.shop.svc.cluster.local", true);
        check("cart.other", "cart.other.svc.cluster.local", true);
        check("cart.unknown", "cart.unknown", false);
        check("cart.unknown.svc", "cart.unknown.svc.cluster.local", true);
        check("www.example.com", "www.example.com", false);
        check(
            "*.other.svc.cluster.local",
            "*.other.svc.cluster.local",
            true,
        );
    }

    #[test]
    fn wildcards_end_at_dots_and_services_have_names() {
        assert!(within("a.example.com", "*.example.com"));
        assert!(!within("myexample.com", "*example.com"));
        assert!(!within("example.com", "*.example.com"));
        assert!(within("anything", "*"));
        let expected = [
            "cart",
            "cart.shop",
            "cart.shop.svc",
            "cart.shop.svc.cluster.local",
        ];
        assert_eq!(names("cart", "shop", DOMAIN), expected);
    }
}
