//! Names of hosts (`pkg/config/analysis/analyzers/util/hosts.go`, `pkg/config/host/name.go`).

use std::borrow::Cow;

/// The full name of a host: only a name without dots is completed.
pub(crate) fn fqdn<'a>(host: &'a str, namespace: &str) -> Cow<'a, str> {
    if host.starts_with('*') || host.contains('.') {
        Cow::Borrowed(host)
    } else {
        Cow::Owned(format!("{host}.{namespace}.svc.cluster.local"))
    }
}

/// Namespace and name of the service that a host means; what is no full name is a name in the default namespace.
pub(crate) fn name_of_host<'a>(host: &'a str, namespace: &'a str) -> (&'a str, &'a str) {
    let parts = host
        .strip_suffix(".svc.cluster.local")
        .and_then(|rest| rest.rsplit_once('.'));
    match parts {
        Some((name, own)) if !name.is_empty() && !own.is_empty() => (own, name),
        _ => (namespace, host),
    }
}

/// Whether two hosts, each perhaps with a wildcard in front, have a name in common.
pub(crate) fn matches(one: &str, other: &str) -> bool {
    match (one.strip_prefix('*'), other.strip_prefix('*')) {
        (Some(one), Some(other)) => one.ends_with(other) || other.ends_with(one),
        (Some(suffix), None) => other.ends_with(suffix),
        (None, Some(suffix)) => one.ends_with(suffix),
        (None, None) => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_names() {
        assert_eq!(fqdn("cart", "shop"), "cart.shop.svc.cluster.local");
        assert_eq!(fqdn("cart.shop", "x"), "cart.shop");
        assert_eq!(fqdn("*", "x"), "*");
        assert_eq!(name_of_host("a.b.c.svc.cluster.local", "x"), ("c", "a.b"));
        assert_eq!(
            name_of_host("a.svc.cluster.local", "x"),
            ("x", "a.svc.cluster.local")
        );
        assert_eq!(name_of_host("a", "x"), ("x", "a"));
    }

    #[test]
    fn overlaps() {
        for (one, other, expected) in [
            ("a.com", "a.com", true),
            ("*", "a.com", true),
            ("*.com", "a.com", true),
            ("a.com", "*.com", true),
            ("*.foo.com", "foo.com", false),
            ("*.foo.com", "*.com", true),
            ("*.com", "*.foo.com", true),
            ("*.bar.com", "*.foo.com", false),
        ] {
            assert_eq!(matches(one, other), expected, "{one} {other}");
        }
    }
}
