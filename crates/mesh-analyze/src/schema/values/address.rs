//! Addresses, ranges of them, and ports.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::Check;
use super::host::fqdn;

/// Whether a text is an IP address, for IPv6 also with a zone.
pub(in super::super) fn is_ip(text: &str) -> bool {
    let Some((address, zone)) = text.split_once('%') else {
        return text.parse::<Ipv4Addr>().is_ok() || text.parse::<Ipv6Addr>().is_ok();
    };
    !zone.is_empty() && address.parse::<Ipv6Addr>().is_ok()
}

/// An IP address.
pub(in super::super) fn ip(text: &str) -> Check {
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
pub(in super::super) fn subnet(text: &str) -> Check {
    if text.contains('/') {
        prefix(text)
    } else {
        ip(text)
    }
}

/// A host name or an IP address.
pub(in super::super) fn host_or_ip(what: &str, text: &str) -> Check {
    if is_ip(text) || fqdn(text).is_ok() {
        return Ok(());
    }
    Err(format!(
        "{what} {text:?} is neither a host name nor an IP address"
    ))
}

/// `host:port`.
pub(in super::super) fn address(text: &str) -> Check {
    let (host, port) = split_host_port(text)?;
    let number: i64 = port
        .parse()
        .map_err(|_| format!("the port {port:?} of {text:?} is not a number"))?;
    self::port(number)?;
    host_or_ip("the host", host)
}

/// The two sides of `host:port`, as Go's `net.SplitHostPort`.
pub(in super::super) fn split_host_port(text: &str) -> Result<(&str, &str), String> {
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
pub(in super::super) fn port(number: i64) -> Check {
    if (1..=65535).contains(&number) {
        return Ok(());
    }
    Err(format!("the port {number} is not between 1 and 65535"))
}

/// The path of a socket behind `unix://`.
pub(in super::super) fn unix_path(path: &str) -> Check {
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
