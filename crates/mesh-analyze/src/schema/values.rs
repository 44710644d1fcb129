//! What single values must be: names, hosts, addresses, durations.
//!
//! The facts are those of `pkg/config/validation/agent/validation.go`, `pkg/config/labels/instance.go` and
//! `pkg/config/host/name.go` in istio/istio.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::fields::Fields;
use super::report::Report;
use mesh_model::{api, duration};
use serde_json::Value;

type Check = Result<(), String>;

/// A part of a DNS name of at most 63 letters, digits and inner dashes; upper case is allowed.
pub(super) fn is_label(text: &str) -> bool {
    let bytes = text.as_bytes();
    matches!(bytes, [first, .., last] | [first @ last] if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric())
        && bytes.len() <= 63
        && bytes
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
}

/// A label, `*`, or a label with `*` or `*-` in front.
fn is_wildcard_label(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('*') else {
        return is_label(text);
    };
    text.len() <= 63 && (rest.is_empty() || is_label(rest.strip_prefix('-').unwrap_or(rest)))
}

/// A non-empty text that is a label; `what` names it.
pub(super) fn label(what: &str, text: &str) -> Check {
    if is_label(text) {
        return Ok(());
    }
    Err(format!(
        "{what} {text:?} is not valid: use up to 63 letters, digits and dashes, with a letter or digit at both ends"
    ))
}

fn length(host: &str) -> Check {
    match host.len() {
        0 => Err("a host must not be empty".to_owned()),
        1..=255 => Ok(()),
        length => Err(format!(
            "the host {:?}… has {length} characters; at most 255 are allowed",
            host.chars().take(20).collect::<String>()
        )),
    }
}

fn labels_of(host: &str, part: &str) -> Check {
    let last = part.rsplit('.').next().unwrap_or_default();
    if last.parse::<i64>().is_ok() {
        return Err(format!(
            "the host {host:?} is not valid: its last part {last:?} must not be a number"
        ));
    }
    let labels = part.strip_suffix('.').unwrap_or(part);
    if labels.is_empty() {
        return if part.is_empty() {
            Ok(())
        } else {
            Err(format!("the host {host:?} is not valid: a part is empty"))
        };
    }
    match labels.split('.').find(|label| !is_label(label)) {
        None => Ok(()),
        Some("") => Err(format!("the host {host:?} is not valid: a part is empty")),
        Some(label) => Err(format!(
            "the host {host:?} is not valid: {label:?} is not a DNS label"
        )),
    }
}

/// A host name without wildcards.
pub(super) fn fqdn(host: &str) -> Check {
    length(host)?;
    labels_of(host, host)
}

/// A host name whose first part may hold a `*`.
pub(super) fn wildcard_domain(host: &str) -> Check {
    length(host)?;
    let (first, rest) = match host.split_once('.') {
        Some((first, rest)) => (first, Some(rest)),
        None => (host, None),
    };
    if !is_wildcard_label(first) {
        return Err(if first.contains('*') {
            format!(
                "the host {host:?} is not valid: `*` stands for whole parts and only at the start, as in *.example.com"
            )
        } else {
            format!("the host {host:?} is not valid: {first:?} is not a DNS label")
        });
    }
    rest.map_or(Ok(()), |rest| labels_of(host, rest))
}

/// A host behind a gateway: with `sni` also the server names that istiod makes, such as `outbound_.80_._.web.shop`.
pub(super) fn gateway_domain(sni: bool, host: &str) -> Check {
    length(host)?;
    if !sni || !host.starts_with("outbound_") {
        return wildcard_domain(host);
    }
    let parts: Vec<&str> = host.split('_').collect();
    let is_valid = parts.len() >= 4
        && parts[1].bytes().any(|byte| byte.is_ascii_digit())
        && parts[3].bytes().any(|byte| byte.is_ascii_alphabetic());
    if is_valid {
        return Ok(());
    }
    Err(format!(
        "the server name {host:?} is not valid: one that begins with outbound_ has the form outbound_.PORT_.SUBSET_.HOST"
    ))
}

/// Anything but `*` in a place other than alone or as a leading `*.`.
pub(super) fn no_partial_wildcard(host: &str) -> Check {
    if host.contains('*') && host.len() != 1 && !host.starts_with("*.") {
        return Err(format!(
            "the wildcard in {host:?} stands for a part of a name; only `*` alone or a leading `*.` is allowed"
        ));
    }
    Ok(())
}

/// Whether two hosts overlap, each of which may begin with `*`.
pub(super) fn overlap(one: &str, other: &str) -> bool {
    match (one.strip_prefix('*'), other.strip_prefix('*')) {
        (Some(one), Some(other)) => one.ends_with(other) || other.ends_with(one),
        (Some(one), None) => other.ends_with(one),
        (None, Some(other)) => one.ends_with(other),
        (None, None) => one == other,
    }
}

/// Whether every name that `inner` stands for is one of `outer`.
pub(super) fn is_within(inner: &str, outer: &str) -> bool {
    match (inner.strip_prefix('*'), outer.strip_prefix('*')) {
        (Some(inner), Some(outer)) => inner.ends_with(outer),
        (Some(_), None) => false,
        (None, Some(outer)) => inner.ends_with(outer),
        (None, None) => inner == outer,
    }
}

/// Whether a text is an IP address, for IPv6 also with a zone.
pub(super) fn is_ip(text: &str) -> bool {
    let Some((address, zone)) = text.split_once('%') else {
        return text.parse::<Ipv4Addr>().is_ok() || text.parse::<Ipv6Addr>().is_ok();
    };
    !zone.is_empty() && address.parse::<Ipv6Addr>().is_ok()
}

/// An IP address.
pub(super) fn ip(text: &str) -> Check {
    if is_ip(text) {
        return Ok(());
    }
    Err(format!(
        "{text:?} is not an IP address, such as 10.1.2.3 or 2001:db8::1"
    ))
}

/// An IP address with the length of a prefix.
fn prefix(text: &str) -> Check {
    let parts = text.rsplit_once('/');
    let is_valid = parts.is_some_and(|(address, bits)| {
        let most = if address.parse::<Ipv4Addr>().is_ok() {
            32
        } else if address.parse::<Ipv6Addr>().is_ok() {
            128
        } else {
            return false;
        };
        let is_plain = bits.bytes().all(|byte| byte.is_ascii_digit())
            && (bits.len() == 1 || !bits.starts_with('0'));
        is_plain && bits.parse::<u32>().is_ok_and(|bits| bits <= most)
    });
    if is_valid {
        return Ok(());
    }
    Err(format!(
        "{text:?} is not a range of addresses, such as 10.0.0.0/8"
    ))
}

/// An IP address or a range.
pub(super) fn subnet(text: &str) -> Check {
    if text.contains('/') {
        prefix(text)
    } else {
        ip(text)
    }
}

/// A host name or an IP address.
pub(super) fn host_or_ip(what: &str, text: &str) -> Check {
    if is_ip(text) || fqdn(text).is_ok() {
        return Ok(());
    }
    Err(format!(
        "{what} {text:?} is neither a host name nor an IP address"
    ))
}

/// `host:port`.
pub(super) fn address(text: &str) -> Check {
    let (host, port) = split_host_port(text)?;
    let number: i64 = port
        .parse()
        .map_err(|_| format!("the port {port:?} of {text:?} is not a number"))?;
    self::port(number)?;
    host_or_ip("the host", host)
}

/// The two sides of `host:port`, as Go's `net.SplitHostPort`.
pub(super) fn split_host_port(text: &str) -> Result<(&str, &str), String> {
    let fail = |why: &str| Err(format!("{text:?} is not HOST:PORT: {why}"));
    let Some(colon) = text.rfind(':') else {
        return fail("it has no port");
    };
    if let Some(rest) = text.strip_prefix('[') {
        return match rest.split_once(']') {
            Some((host, port)) if host.contains('[') || port.contains(['[', ']']) => {
                fail("it has too many brackets")
            }
            Some((host, port)) => match port.strip_prefix(':') {
                Some(port) if !port.contains(':') => Ok((host, port)),
                Some(_) => fail("it has too many colons"),
                None => fail("it has no port"),
            },
            None => fail("a bracket is not closed"),
        };
    }
    let (host, port) = (&text[..colon], &text[colon + 1..]);
    if host.contains(':') {
        return fail("write an IPv6 address in brackets");
    }
    if text.contains(['[', ']']) {
        return fail("it has a stray bracket");
    }
    Ok((host, port))
}

/// A port number.
pub(super) fn port(number: i64) -> Check {
    if (1..=65535).contains(&number) {
        return Ok(());
    }
    Err(format!("the port {number} is not between 1 and 65535"))
}

/// A percentage.
pub(super) fn percent(what: &str, number: i64) -> Check {
    if (0..=100).contains(&number) {
        return Ok(());
    }
    Err(format!("{what} is {number}; it must be between 0 and 100"))
}

/// The path of a socket behind `unix://`.
pub(super) fn unix_path(path: &str) -> Check {
    if path.is_empty() {
        return Err("unix:// needs the path of a socket".to_owned());
    }
    if path.starts_with('@') || path.starts_with('/') && !path.ends_with('/') {
        return Ok(());
    }
    Err(format!(
        "{path:?} is not the path of a socket: it must begin with / and name a file"
    ))
}

/// A duration of at least a millisecond, without fractions of one.
pub(super) fn whole_milliseconds(what: &str, nanoseconds: i64) -> Check {
    const MILLISECOND: i64 = 1_000_000;
    if nanoseconds < MILLISECOND {
        return Err(format!(
            "{what} is {}; it must be at least 1ms",
            duration::format(nanoseconds)
        ));
    }
    if nanoseconds % MILLISECOND != 0 {
        return Err(format!(
            "{what} is {}; only whole milliseconds are possible",
            duration::format(nanoseconds)
        ));
    }
    Ok(())
}

/// The scheme of a URL in lower case, empty when it has none, as Go's `url.Parse`; `None` when the text is no URL.
pub(super) fn url_scheme(text: &str) -> Option<String> {
    let (text, fragment) = text.split_once('#').unwrap_or((text, ""));
    if !escapes_are_valid(fragment) {
        return None;
    }
    if text.is_empty() {
        return Some(String::new());
    }
    if text.starts_with("//") {
        // Host and path without a scheme.
        return request_scheme(&format!("other:{text}")).map(|_| String::new());
    }
    match request_scheme(text) {
        // What has no scheme and no slash in front is a path relative to another.
        None if !text.contains(':') => request_scheme(&format!("/{text}")),
        scheme => scheme,
    }
}

/// The same of a URL that stands for itself, as Go's `url.ParseRequestURI`.
pub(super) fn request_scheme(text: &str) -> Option<String> {
    let scheme = api::url::scheme(text)?;
    let rest = text.split_once("://").map_or("", |(_, rest)| rest);
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    // An IPv6 address must be in brackets, at least with HTTP.
    let is_http = matches!(scheme.as_str(), "http" | "https");
    let is_bare = is_http && !host.starts_with('[') && host.matches(':').count() > 1;
    let is_misplaced = host.rfind('[').is_some_and(|open| open > 0);
    (!is_bare && !is_misplaced).then_some(scheme)
}

/// Whether two hexadecimal digits follow each percent sign.
fn escapes_are_valid(text: &str) -> bool {
    let mut parts = text.split('%');
    parts.next();
    parts.all(|part| {
        let digits = part.bytes().take(2);
        part.len() >= 2 && digits.into_iter().all(|digit| digit.is_ascii_hexdigit())
    })
}

/// Checks the duration in a field of a message, when it is set.
pub(super) fn check_duration<'a>(report: &mut Report<'a>, message: &'a Value, field: &'static str) {
    if let Some(nanoseconds) = message.duration(field) {
        report.check((message, field), whole_milliseconds(field, nanoseconds));
    }
}

/// A number that is not negative, in a field of a message.
pub(super) fn check_not_negative<'a>(
    report: &mut Report<'a>,
    message: &'a Value,
    field: &'static str,
) {
    let number = message.number(field);
    if number < 0 {
        report.error(
            (message, field),
            format!("{field} is {number}; it must not be negative"),
        );
    }
}

/// Checks the keys and values of labels in a field of a message.
pub(super) fn check_labels<'a>(report: &mut Report<'a>, message: &'a Value, field: &str) {
    for (key, value) in message.entries(field) {
        report.check(value, label_key(key));
        report.check(value, label_value(value.as_str().unwrap_or_default()));
    }
}

/// A label's key: a name with an optional DNS prefix.
pub(super) fn label_key(key: &str) -> Check {
    let (prefix, name) = match key.split_once('/') {
        Some((prefix, name)) => (Some(prefix), name),
        None => (None, key),
    };
    if let Some(prefix) = prefix {
        let is_label = |label: &str| {
            let bytes = label.as_bytes();
            matches!((bytes.first(), bytes.last()), (Some(first), Some(last)) if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric())
                && bytes
                    .iter()
                    .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        };
        if prefix.len() > 253 {
            return Err(format!(
                "the label key {key:?} has a prefix of more than 253 characters"
            ));
        }
        if !prefix.split('.').all(is_label) {
            return Err(format!(
                "the label key {key:?} is not valid: {prefix:?} is not a DNS name"
            ));
        }
    }
    if !is_qualified_name(name) {
        return Err(format!(
            "the label key {key:?} is not valid: use letters, digits, `-`, `_` and `.`, with a letter or digit at both ends"
        ));
    }
    if name.len() > 63 {
        return Err(format!("the label key {key:?} has more than 63 characters"));
    }
    Ok(())
}

fn label_value(value: &str) -> Check {
    if value.is_empty() || is_qualified_name(value) {
        return Ok(());
    }
    Err(format!(
        "the label value {value:?} is not valid: use letters, digits, `-`, `_` and `.`, with a letter or digit at both ends"
    ))
}

fn is_qualified_name(text: &str) -> bool {
    let bytes = text.as_bytes();
    matches!((bytes.first(), bytes.last()), (Some(first), Some(last)) if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric())
        && bytes
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        for host in ["*", "*.com", "*-a.com", "a", "a.b.", "A.b", "*a.b", "svc"] {
            assert_eq!(wildcard_domain(host), Ok(()), "{host}");
        }
        for host in ["", "1.2.3.4", "a.*.b", "a..b", "**.b", ".b", "-a.b", "a_b"] {
            assert!(wildcard_domain(host).is_err(), "{host}");
        }
        assert!(fqdn("*.com").is_err());
        assert!(fqdn(&"a.".repeat(128)).is_err());
        assert!(gateway_domain(true, "outbound_.80_._.web.shop").is_ok());
        assert!(gateway_domain(true, "outbound_.x_._.web.shop").is_err());
        assert!(gateway_domain(false, "outbound_.80_._.web.shop").is_err());
    }

    #[test]
    fn overlapping_hosts() {
        assert!(overlap("*.com", "a.com") && overlap("a.com", "*.com"));
        assert!(overlap("*", "*.com") && !overlap("*.a.com", "a.com"));
        assert!(is_within("a.com", "*") && is_within("*.a.com", "*.com"));
        assert!(!is_within("*.com", "*.a.com") && !is_within("*.com", "a.com"));
    }

    #[test]
    fn addresses() {
        for text in ["1.2.3.4", "::1", "fe80::1%eth0", "::ffff:1.2.3.4"] {
            assert!(is_ip(text), "{text}");
        }
        for text in ["1.2.3", "1.2.3.04", "::1%", "1.2.3.4%a", "", "a"] {
            assert!(!is_ip(text), "{text}");
        }
        assert!(subnet("10.0.0.0/8").is_ok() && subnet("::/0").is_ok());
        for text in [
            "10.0.0.0/33",
            "10.0.0.0/08",
            "10/8",
            "1.2.3.4/8/9",
            "1.2.3.4/",
        ] {
            assert!(subnet(text).is_err(), "{text}");
        }
        assert!(address("[::1]:80").is_ok() && address("a.b:80").is_ok());
        for text in ["a", "a:b", "::1:80", "a:0", "[::1]", "a_b:80"] {
            assert!(address(text).is_err(), "{text}");
        }
    }

    #[test]
    fn label_keys() {
        assert!(label_key("example.com/app.x_y-z").is_ok());
        for key in ["", "a/", "/a", "a/b/c", "-a", "a b", "a_b.com/x"] {
            assert!(label_key(key).is_err(), "{key}");
        }
    }
}
