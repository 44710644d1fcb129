//! Names of hosts and parts of them.

use super::Check;

/// A part of a DNS name of at most 63 letters, digits and inner dashes; upper case is allowed.
pub(in super::super) fn is_label(text: &str) -> bool {
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
pub(in super::super) fn label(what: &str, text: &str) -> Check {
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
pub(in super::super) fn fqdn(host: &str) -> Check {
    length(host)?;
    labels_of(host, host)
}

/// A host name whose first part may hold a `*`.
pub(in super::super) fn wildcard_domain(host: &str) -> Check {
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
pub(in super::super) fn gateway_domain(sni: bool, host: &str) -> Check {
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
pub(in super::super) fn no_partial_wildcard(host: &str) -> Check {
    if host.contains('*') && host.len() != 1 && !host.starts_with("*.") {
        return Err(format!(
            "the wildcard in {host:?} stands for a part of a name; only `*` alone or a leading `*.` is allowed"
        ));
    }
    Ok(())
}

/// Whether two hosts overlap, each of which may begin with `*`.
pub(in super::super) fn overlap(one: &str, other: &str) -> bool {
    match (one.strip_prefix('*'), other.strip_prefix('*')) {
        (Some(one), Some(other)) => one.ends_with(other) || other.ends_with(one),
        (Some(one), None) => other.ends_with(one),
        (None, Some(other)) => one.ends_with(other),
        (None, None) => one == other,
    }
}

/// Whether every name that `inner` stands for is one of `outer`.
pub(in super::super) fn is_within(inner: &str, outer: &str) -> bool {
    match (inner.strip_prefix('*'), outer.strip_prefix('*')) {
        (Some(inner), Some(outer)) => inner.ends_with(outer),
        (Some(_), None) => false,
        (None, Some(outer)) => inner.ends_with(outer),
        (None, None) => inner == outer,
    }
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
}
