//! Which proxy the environment asks for, by the rules that kubectl follows
//! (`golang.org/x/net/http/httpproxy`).

/// The proxy for a URL, from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` in either case.
///
/// Loopback servers are never reached through a proxy.
pub(super) fn from_environment(
    url: &str,
    variable: impl Fn(&str) -> Option<String>,
) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let (host, port) = host_and_port(rest.split(['/', '?']).next().unwrap_or(rest));
    let lookup = |upper: &str, lower: &str| {
        variable(upper)
            .or_else(|| variable(lower))
            .filter(|value| !value.is_empty())
    };
    let proxy = match scheme {
        "https" => lookup("HTTPS_PROXY", "https_proxy"),
        _ => lookup("HTTP_PROXY", "http_proxy"),
    }?;
    let port = port.unwrap_or(if scheme == "https" { "443" } else { "80" });
    let exempt = lookup("NO_PROXY", "no_proxy").unwrap_or_default();
    if is_loopback(host)
        || exempt
            .split(',')
            .any(|rule| exempts(rule.trim(), host, port))
    {
        return None;
    }
    Some(if proxy.contains("://") {
        proxy
    } else {
        format!("http://{proxy}")
    })
}

/// Splits `host:port`, `[address]:port` and either without port.
fn host_and_port(authority: &str) -> (&str, Option<&str>) {
    let authority = authority.rsplit('@').next().unwrap_or(authority);
    if let Some((address, rest)) = authority
        .strip_prefix('[')
        .and_then(|rest| rest.split_once(']'))
    {
        return (address, rest.strip_prefix(':'));
    }
    match authority.split_once(':') {
        Some((host, port)) if !port.contains(':') => (host, Some(port)),
        _ => (authority, None),
    }
}

fn is_loopback(host: &str) -> bool {
    host == "localhost"
        || host
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

/// Whether one entry of `NO_PROXY` covers a host: `*`, an address, a range, a domain with its
/// subdomains, or with a leading dot the subdomains only; each but a range with an optional port.
fn exempts(rule: &str, host: &str, port: &str) -> bool {
    if rule == "*" {
        return true;
    }
    if let Some((base, bits)) = rule.split_once('/') {
        return host
            .parse()
            .is_ok_and(|address| in_range(address, base, bits));
    }
    let (name, rule_port) = host_and_port(rule);
    if name.is_empty() || rule_port.is_some_and(|rule_port| rule_port != port) {
        return false;
    }
    let host = host.to_ascii_lowercase();
    let name = name.to_ascii_lowercase();
    let domain = name.trim_start_matches('*').trim_start_matches('.');
    host == name
        || host
            .strip_suffix(domain)
            .is_some_and(|front| front.ends_with('.'))
}

fn in_range(address: std::net::IpAddr, base: &str, bits: &str) -> bool {
    use std::net::IpAddr::{V4, V6};
    let (Ok(base), Ok(bits)) = (base.parse(), bits.parse::<u32>()) else {
        return false;
    };
    match (address, base) {
        (V4(address), V4(base)) => same_prefix(
            u128::from(address.to_bits()),
            u128::from(base.to_bits()),
            32,
            bits,
        ),
        (V6(address), V6(base)) => same_prefix(address.to_bits(), base.to_bits(), 128, bits),
        _ => false,
    }
}

fn same_prefix(left: u128, right: u128, width: u32, bits: u32) -> bool {
    bits == 0 || (bits <= width && (left ^ right) >> (width - bits) == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(url: &str, environment: &[(&str, &str)], expected: Option<&str>) {
        let variable = |name: &str| {
            environment
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| (*value).to_owned())
        };
        assert_eq!(
            from_environment(url, variable).as_deref(),
            expected,
            "{url} {environment:?}"
        );
    }

    #[test]
    fn the_scheme_chooses_the_variable() {
        let both = [("HTTPS_PROXY", "http://p:1"), ("http_proxy", "q:2")];
        check("https://api.example.com:6443", &both, Some("http://p:1"));
        check("http://api.example.com", &both, Some("http://q:2"));
        check("https://api.example.com", &[], None);
    }

    #[test]
    fn loopback_is_never_proxied() {
        for url in [
            "https://127.0.0.1:6443",
            "https://localhost:6443/x",
            "https://[::1]:6443",
        ] {
            check(url, &[("HTTPS_PROXY", "http://p:1")], None);
        }
    }

    #[test]
    fn no_proxy_exempts_the_server_and_not_the_proxy() {
        let rule = |rule: &str, expected: Option<&str>| {
            check(
                "https://api.example.com:6443",
                &[("HTTPS_PROXY", "http://p:1"), ("NO_PROXY", rule)],
                expected,
            );
        };
        rule("*", None);
        rule("other, example.com", None);
        rule(".example.com", None);
        rule("api.example.com:6443", None);
        rule("api.example.com:443", Some("http://p:1"));
        rule("p", Some("http://p:1"));
        rule("ample.com", Some("http://p:1"));
        let range = |rule: &str, expected: Option<&str>| {
            check(
                "https://10.1.2.3:6443",
                &[("HTTPS_PROXY", "http://p:1"), ("no_proxy", rule)],
                expected,
            );
        };
        range("10.0.0.0/8", None);
        range("10.2.0.0/16", Some("http://p:1"));
        range("10.1.2.3", None);
    }
}
