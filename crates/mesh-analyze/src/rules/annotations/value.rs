//! What the values of annotations may be (`pkg/kube/inject/validate.go`).

use crate::schema::{Base, check_proxy_config};
use mesh_model::finding::Level;
use mesh_model::quantity::Quantity;
use mesh_model::value::Value;
use mesh_model::yaml;
use std::net::IpAddr;

/// What is wrong with the value of an annotation.
pub(super) fn problem(name: &str, value: &str) -> Option<String> {
    let (prefix, key) = name.split_once('/')?;
    match (prefix, key) {
        ("sidecar.istio.io", "interceptionMode") => interception_mode(value),
        ("status.sidecar.istio.io", "port") => port(value),
        ("readiness.status.sidecar.istio.io", _) => whole_number(value, u32::MAX.into()),
        ("traffic.sidecar.istio.io", "includeOutboundIPRanges" | "includeInboundPorts")
            if value == "*" =>
        {
            None
        }
        ("traffic.sidecar.istio.io", "includeOutboundIPRanges" | "excludeOutboundIPRanges") => {
            networks(value)
        }
        (
            "traffic.sidecar.istio.io",
            "includeInboundPorts" | "excludeInboundPorts" | "excludeOutboundPorts",
        ) => ports(value),
        ("traffic.sidecar.istio.io", "excludeInterfaces" | "kubevirtInterfaces")
        | ("istio.io", "reroute-virtual-interfaces") => interfaces(value),
        ("prometheus.istio.io", "merge-metrics") => boolean(value),
        ("proxy.istio.io", "config") => proxy_config(value),
        ("sidecar.istio.io", "proxyCPU" | "proxyCPULimit" | "proxyMemory" | "proxyMemoryLimit") => {
            quantity(value)
        }
        _ => None,
    }
}

fn interception_mode(value: &str) -> Option<String> {
    let is_known = matches!(value, "REDIRECT" | "TPROXY" | "NONE");
    (!is_known).then(|| format!("`{value}` is none of REDIRECT, TPROXY and NONE"))
}

fn whole_number(value: &str, most: u64) -> Option<String> {
    let is_plain = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    let is_in_range = is_plain && value.parse::<u64>().is_ok_and(|number| number <= most);
    (!is_in_range).then(|| format!("`{value}` is not a whole number from 0 to {most}"))
}

fn port(value: &str) -> Option<String> {
    whole_number(value.trim(), u16::MAX.into())
}

fn ports(value: &str) -> Option<String> {
    let value = value.trim();
    let mut ports = value.split(',').filter(|_| !value.is_empty());
    ports.find_map(port)
}

fn networks(value: &str) -> Option<String> {
    let mut networks = value.split(',').filter(|_| !value.is_empty());
    let wrong = networks.find(|network| !is_network(network))?;
    Some(format!("`{wrong}` is not a network such as 10.0.0.0/8"))
}

fn is_network(text: &str) -> bool {
    let Some((address, bits)) = text.split_once('/') else {
        return false;
    };
    let most = match address.parse() {
        Ok(IpAddr::V4(_)) => 32,
        Ok(IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    let has_plain_bits = bits == "0" || !bits.starts_with('0');
    has_plain_bits && whole_number(bits, most).is_none()
}

fn interfaces(value: &str) -> Option<String> {
    let mut names = value
        .split(',')
        .map(str::trim)
        .filter(|_| !value.is_empty());
    let wrong = names.find(|name| !is_interface(name))?;
    Some(match wrong {
        "" => "the name of an interface is empty".to_owned(),
        _ => format!("`{wrong}` is not the name of a network interface"),
    })
}

fn is_interface(name: &str) -> bool {
    name.len() <= 15
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_.-".contains(c))
}

fn boolean(value: &str) -> Option<String> {
    const BOOLEANS: &[&str] = &[
        "1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False",
    ];
    (!BOOLEANS.contains(&value)).then(|| format!("`{value}` is neither true nor false"))
}

fn quantity(value: &str) -> Option<String> {
    if value.chars().any(char::is_control) {
        return Some("it contains control characters".to_owned());
    }
    let is_quantity = Quantity::parse(value).is_ok();
    (!is_quantity).then(|| format!("`{value}` is not a quantity such as 100m or 128Mi"))
}

/// The settings are laid over the defaults, so that what is absent is not missing.
fn proxy_config(value: &str) -> Option<String> {
    let config = match yaml::from_str(value).map(Value::from) {
        Ok(Value::Null) => return None,
        Ok(config @ Value::Object(_)) => config,
        Ok(_) => return Some("it is not a map of proxy settings".to_owned()),
        Err(error) => return Some(format!("it is not YAML: {}", error.message)),
    };
    let problems = check_proxy_config(&config, Base::Defaults);
    let problem = problems
        .into_iter()
        .find(|problem| problem.level == Level::Error)?;
    Some(format!("{}: {}", problem.path.join("."), problem.message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, good: &[&str], bad: &[&str]) {
        for value in good {
            assert_eq!(problem(name, value), None, "{name}: {value}");
        }
        for value in bad {
            assert!(problem(name, value).is_some(), "{name}: {value}");
        }
    }

    #[test]
    fn values() {
        check(
            "sidecar.istio.io/interceptionMode",
            &["REDIRECT", "NONE"],
            &["redirect", ""],
        );
        check(
            "status.sidecar.istio.io/port",
            &["15020", " 1 "],
            &["65536", "x", "", "+1"],
        );
        check(
            "readiness.status.sidecar.istio.io/periodSeconds",
            &["0", "70000"],
            &["bar", "-1"],
        );
        check(
            "traffic.sidecar.istio.io/includeInboundPorts",
            &["*", "", "80, 81"],
            &["80,,81", "all"],
        );
        check(
            "traffic.sidecar.istio.io/excludeInboundPorts",
            &["", "80"],
            &["*"],
        );
        let networks = &["", "10.0.0.0/8", "10.1.2.3/32,::/0"];
        check(
            "traffic.sidecar.istio.io/excludeOutboundIPRanges",
            networks,
            &["*", "10.0.0.0", "10.0.0.0/33", "1.1.1.1/08"],
        );
        check(
            "traffic.sidecar.istio.io/includeOutboundIPRanges",
            &["*"],
            &["*,10.0.0.0/8"],
        );
        check(
            "traffic.sidecar.istio.io/excludeInterfaces",
            &["", "eth0, net1"],
            &["0eth", "a,,b", "a-very-long-name"],
        );
        check(
            "prometheus.istio.io/merge-metrics",
            &["true", "F"],
            &["yes"],
        );
        check("sidecar.istio.io/proxyCPU", &["100m", "1.5"], &["a", "1\n"]);
        check(
            "proxy.istio.io/config",
            &["concurrency: 2", "{}", ""],
            &["a: [", "text"],
        );
        check("sidecar.istio.io/proxyImage", &["anything"], &[]);
    }
}
