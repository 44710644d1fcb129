//! What the values of a pod's annotations must be (`pkg/kube/inject/validate.go`).

use mesh_model::quantity::Quantity;
use mesh_model::shared::Value as Json;
use mesh_model::yaml;

use super::mesh::{MeshError, MeshSettings};
use super::pod::parse_bool;

/// An annotation whose value cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("invalid value '{value}' for annotation '{name}': {message}")]
pub struct AnnotationError {
    /// The annotation.
    pub name: String,
    /// Its value.
    pub value: String,
    /// What is wrong with it.
    pub message: String,
}

type Check = fn(&str) -> Result<(), String>;

/// The annotations that are checked, with their checks.
const CHECKS: [(&str, Check); 21] = [
    ("proxy.istio.io/config", proxy_config),
    ("sidecar.istio.io/interceptionMode", interception_mode),
    ("status.sidecar.istio.io/port", port),
    (
        "readiness.status.sidecar.istio.io/initialDelaySeconds",
        unsigned,
    ),
    ("readiness.status.sidecar.istio.io/periodSeconds", unsigned),
    (
        "readiness.status.sidecar.istio.io/failureThreshold",
        unsigned,
    ),
    (
        "traffic.sidecar.istio.io/includeOutboundIPRanges",
        included_ranges,
    ),
    (
        "traffic.sidecar.istio.io/excludeOutboundIPRanges",
        excluded_ranges,
    ),
    (
        "traffic.sidecar.istio.io/includeInboundPorts",
        included_ports,
    ),
    ("traffic.sidecar.istio.io/excludeInboundPorts", |value| {
        ports("excludeInboundPorts", value)
    }),
    ("traffic.sidecar.istio.io/excludeOutboundPorts", |value| {
        ports("excludeOutboundPorts", value)
    }),
    ("traffic.sidecar.istio.io/excludeInterfaces", interfaces),
    ("traffic.sidecar.istio.io/kubevirtInterfaces", interfaces),
    ("istio.io/reroute-virtual-interfaces", interfaces),
    ("prometheus.istio.io/merge-metrics", boolean),
    ("sidecar.istio.io/proxyCPU", quantity),
    ("sidecar.istio.io/proxyMemory", quantity),
    ("sidecar.istio.io/proxyCPULimit", quantity),
    ("sidecar.istio.io/proxyMemoryLimit", quantity),
    ("sidecar.istio.io/userVolume", object),
    ("sidecar.istio.io/userVolumeMount", object),
];

/// All annotations whose values cannot be used, in the order of the table above.
pub fn validate_annotations(annotations: &Json) -> Vec<AnnotationError> {
    let checked = CHECKS.iter().filter_map(|(name, check)| {
        let value = annotations.get(*name)?.as_str()?;
        let message = check(value).err()?;
        Some(AnnotationError {
            name: (*name).to_owned(),
            value: value.to_owned(),
            message,
        })
    });
    checked.collect()
}

/// A proxy config must have the types and ranges of its fields.
fn proxy_config(value: &str) -> Result<(), String> {
    let mesh = MeshSettings::default().with_proxy_config(value);
    let mesh = mesh.map_err(|error| match error {
        MeshError::Yaml(error) => error.to_string(),
        MeshError::NotAMapping => "it is not a mapping".to_owned(),
        MeshError::Type(error) => error.to_string(),
    })?;
    for (field, what) in [
        ("statusPort", "status port"),
        ("proxyAdminPort", "proxy admin port"),
    ] {
        let port = mesh.proxy()[field].as_i64().unwrap_or(1);
        if !(1..=65535).contains(&port) {
            return Err(format!(
                "invalid {what}: port number {port} must be in the range 1..65535"
            ));
        }
    }
    Ok(())
}

fn interception_mode(value: &str) -> Result<(), String> {
    match value {
        "REDIRECT" | "TPROXY" | "NONE" => Ok(()),
        _ => Err(format!(
            "interceptionMode invalid, use REDIRECT, TPROXY or NONE: {value}"
        )),
    }
}

fn port(value: &str) -> Result<(), String> {
    let is_port = !value.is_empty()
        && value.bytes().all(|byte| byte.is_ascii_digit())
        && value.parse::<u16>().is_ok();
    match is_port {
        true => Ok(()),
        false => Err(format!("'{value}' is not a port from 0 to 65535")),
    }
}

fn unsigned(value: &str) -> Result<(), String> {
    let is_number = value.bytes().all(|byte| byte.is_ascii_digit()) && value.parse::<u32>().is_ok();
    match is_number {
        true => Ok(()),
        false => Err(format!(
            "'{value}' is not a whole number from 0 to 4294967295"
        )),
    }
}

fn included_ranges(value: &str) -> Result<(), String> {
    match value {
        "*" => Ok(()),
        _ => ranges("includeIPRanges", value),
    }
}

fn excluded_ranges(value: &str) -> Result<(), String> {
    ranges("excludeIPRanges", value)
}

/// A comma list of address ranges such as `10.0.0.0/8`, which may be empty.
fn ranges(setting: &str, value: &str) -> Result<(), String> {
    if value.is_empty() {
        return Ok(());
    }
    match value.split(',').find(|range| !is_range(range)) {
        None => Ok(()),
        Some(range) => Err(format!(
            "{setting} invalid: '{range}' is not a CIDR range such as 10.0.0.0/8"
        )),
    }
}

fn is_range(text: &str) -> bool {
    let Some((address, length)) = text.split_once('/') else {
        return false;
    };
    let most = match address.parse::<std::net::IpAddr>() {
        Ok(std::net::IpAddr::V4(_)) => 32,
        Ok(std::net::IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    let is_number = !length.is_empty() && length.bytes().all(|byte| byte.is_ascii_digit());
    is_number && length.parse::<u8>().is_ok_and(|length| length <= most)
}

fn included_ports(value: &str) -> Result<(), String> {
    match value {
        "*" => Ok(()),
        _ => ports("includeInboundPorts", value),
    }
}

/// A comma list of ports, which may be empty.
fn ports(setting: &str, value: &str) -> Result<(), String> {
    let mut entries = value
        .split(',')
        .map(str::trim)
        .filter(|entry| !entry.is_empty());
    match entries.find(|entry| port(entry).is_err()) {
        None => Ok(()),
        Some(entry) => Err(format!(
            "{setting} invalid: '{entry}' is not a port from 0 to 65535"
        )),
    }
}

/// A comma list of names of network interfaces, which may be empty.
fn interfaces(value: &str) -> Result<(), String> {
    const LONGEST: usize = 15;
    let mut names = value
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty());
    let is_name = |name: &str| {
        name.starts_with(|first: char| first.is_ascii_alphabetic())
            && name
                .chars()
                .all(|each| each.is_ascii_alphanumeric() || "_.-".contains(each))
    };
    match names.find(|name| name.len() > LONGEST || !is_name(name)) {
        None => Ok(()),
        Some(name) if name.len() > LONGEST => Err(format!(
            "interface name {name:?} is longer than {LONGEST} characters"
        )),
        Some(name) => Err(format!(
            "interface name {name:?} contains invalid characters"
        )),
    }
}

fn boolean(value: &str) -> Result<(), String> {
    match parse_bool(value) {
        Some(_) => Ok(()),
        None => Err(format!("'{value}' is not true or false")),
    }
}

/// A quantity that a template may write between quotes.
fn quantity(value: &str) -> Result<(), String> {
    if value.chars().any(char::is_control) {
        return Err("it contains control characters".to_owned());
    }
    match Quantity::parse(value) {
        Ok(_) => Ok(()),
        Err(error) => Err(error.to_string()),
    }
}

fn object(value: &str) -> Result<(), String> {
    match yaml::from_str(value) {
        Ok(object) if object.is_object() || object.is_array() => Ok(()),
        _ => Err("it is not a JSON object".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mesh_model::shared::json;

    #[track_caller]
    fn check(name: &str, value: &str, is_valid: bool) {
        let errors = validate_annotations(&json!({name: value}));
        assert_eq!(errors.is_empty(), is_valid, "{errors:?}");
    }

    #[test]
    fn traffic() {
        check(
            "traffic.sidecar.istio.io/includeOutboundIPRanges",
            "*",
            true,
        );
        check(
            "traffic.sidecar.istio.io/excludeOutboundIPRanges",
            "*",
            false,
        );
        check(
            "traffic.sidecar.istio.io/excludeOutboundIPRanges",
            "10.1.2.3/8,fc00::/7",
            true,
        );
        check(
            "traffic.sidecar.istio.io/excludeOutboundIPRanges",
            "10.0.0.0/8, 11.0.0.0/8",
            false,
        );
        check(
            "traffic.sidecar.istio.io/includeInboundPorts",
            "80, 8080",
            true,
        );
        check(
            "traffic.sidecar.istio.io/excludeInboundPorts",
            "65536",
            false,
        );
        check(
            "traffic.sidecar.istio.io/excludeInterfaces",
            "eth1,net-0.1",
            true,
        );
        check(
            "traffic.sidecar.istio.io/excludeInterfaces",
            "eth1;rm",
            false,
        );
        check(
            "istio.io/reroute-virtual-interfaces",
            "a234567890123456",
            false,
        );
    }

    #[test]
    fn proxy() {
        check("proxy.istio.io/config", "statusPort: 99999", false);
        check("proxy.istio.io/config", "drainDuration: long", false);
        check(
            "proxy.istio.io/config",
            "unknown: 1\nstatusPort: 15999",
            true,
        );
        check("sidecar.istio.io/interceptionMode", "tproxy", false);
        check("sidecar.istio.io/proxyCPU", "", false);
    }
}
