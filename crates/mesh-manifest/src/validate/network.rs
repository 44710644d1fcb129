//! Lists of address ranges and ports in the values of the proxy.
//!
//! The reasons are worded as Go's `net/netip` and `strconv` word them, so that both programs say the same.

use std::net::{IpAddr, Ipv6Addr};

use super::Report;
use super::problem::Problem;
use crate::layer::Layered;

/// What is wrong with an item of the list in a field.
type Check = fn(&str, &str) -> Option<String>;

/// Checks `values.global.proxy`.
pub(super) fn check(report: &mut Report, spec: &Layered) {
    let fields: [(&str, Check); 4] = [
        ("includeIPRanges", range_problem),
        ("excludeIPRanges", range_problem),
        ("includeInboundPorts", port_problem),
        ("excludeInboundPorts", port_problem),
    ];
    for (field, problem) in fields {
        let Some(node) = spec.get(&["values", "global", "proxy", field]) else {
            continue;
        };
        let text = node.as_str().unwrap_or_default();
        let items = text.split(',').filter(|_| !matches!(text, "" | "*"));
        let problems = items.filter_map(|item| problem(&format!("global.proxy.{field}"), item));
        report
            .errors
            .extend(problems.map(|text| Problem::new(&node.origin, text)));
    }
}

fn range_problem(field: &str, range: &str) -> Option<String> {
    let reason = prefix_problem(range)?;
    Some(format!("{field} netip.ParsePrefix({range:?}): {reason}"))
}

fn port_problem(field: &str, port: &str) -> Option<String> {
    if matches!(port, "" | "*") {
        return None;
    }
    match port.parse::<i64>() {
        Ok(0..=65535) => None,
        Ok(number) => Some(format!(
            "value {field}:{number} falls outside range [0, 65535]"
        )),
        Err(_) => Some(format!(
            "{field} : strconv.ParseInt: parsing {port:?}: invalid syntax"
        )),
    }
}

/// Why a text is no range of addresses such as `10.0.0.0/8`.
fn prefix_problem(range: &str) -> Option<String> {
    let Some((address, bits)) = range.rsplit_once('/') else {
        return Some("no '/'".to_owned());
    };
    let most = match parse_address(address) {
        Ok(IpAddr::V4(_)) => 32,
        Ok(IpAddr::V6(_)) => 128,
        Err(reason) => return Some(format!("ParseAddr({address:?}): {reason}")),
    };
    let is_plain = !bits.is_empty() && bits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_plain || (bits.len() > 1 && bits.starts_with('0')) {
        return Some(format!("bad bits after slash: {bits:?}"));
    }
    let is_in_range = bits.parse::<u32>().is_ok_and(|bits| bits <= most);
    (!is_in_range).then(|| "prefix length out of range".to_owned())
}

fn parse_address(text: &str) -> Result<IpAddr, String> {
    match text.find(['.', ':']).map(|index| text.as_bytes()[index]) {
        Some(b'.') => parse_v4(text).map(IpAddr::from),
        Some(_) => text
            .parse::<Ipv6Addr>()
            .map(IpAddr::V6)
            .map_err(|_| "unable to parse IP".to_owned()),
        None => Err("unable to parse IP".to_owned()),
    }
}

fn parse_v4(text: &str) -> Result<[u8; 4], String> {
    let is_letter = |char: char| !char.is_ascii_digit() && char != '.';
    if let Some(index) = text.find(is_letter) {
        return Err(format!("unexpected character (at {:?})", &text[index..]));
    }
    let mut octets = [0; 4];
    let mut count = 0;
    for field in text.split('.') {
        let octet = octets.get_mut(count).ok_or("IPv4 address too long")?;
        *octet = parse_octet(field)?;
        count += 1;
    }
    if count == 4 {
        Ok(octets)
    } else {
        Err("IPv4 address too short".to_owned())
    }
}

fn parse_octet(field: &str) -> Result<u8, String> {
    match field {
        "" => Err("IPv4 field must have at least one digit".to_owned()),
        field if field.len() > 1 && field.starts_with('0') => {
            Err("IPv4 field has octet with leading zero".to_owned())
        }
        field => field
            .parse()
            .map_err(|_| "IPv4 field has value >255".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::prefix_problem;

    #[track_caller]
    fn check(range: &str, expected: Option<&str>) {
        assert_eq!(prefix_problem(range).as_deref(), expected, "{range}");
    }

    #[test]
    fn ranges() {
        check("10.0.0.0/8", None);
        check("::1/128", None);
        check("*", Some("no '/'"));
        check("::1/129", Some("prefix length out of range"));
        check("1.2.3.4/08", Some("bad bits after slash: \"08\""));
        check(
            "1.2.3/8",
            Some("ParseAddr(\"1.2.3\"): IPv4 address too short"),
        );
        check(
            "1.2.3.4.5/8",
            Some("ParseAddr(\"1.2.3.4.5\"): IPv4 address too long"),
        );
        check(
            "1.2.3.04/8",
            Some("ParseAddr(\"1.2.3.04\"): IPv4 field has octet with leading zero"),
        );
        check(
            "1.2.3.a/8",
            Some("ParseAddr(\"1.2.3.a\"): unexpected character (at \"a\")"),
        );
        check("x/8", Some("ParseAddr(\"x\"): unable to parse IP"));
    }
}
