//! The protocol of a port of a Service (`pkg/config/kube/conversion.go`).

use mesh_model::value::Value;

use crate::view::{number, text};

/// Names that ports start with, and how their protocols are shown.
const PROTOCOLS: [(&str, &str); 11] = [
    ("grpc", "GRPC"),
    ("http", "HTTP"),
    ("http2", "HTTP2"),
    ("http_proxy", "HTTP_PROXY"),
    ("https", "HTTPS"),
    ("mongo", "Mongo"),
    ("mysql", "MySQL"),
    ("redis", "Redis"),
    ("tcp", "TCP"),
    ("tls", "TLS"),
    ("udp", "UDP"),
];

/// Ports whose protocol is never guessed.
const WELL_KNOWN: [i64; 4] = [25, 53, 3306, 27017];

/// The protocol of a port that istiod cannot tell from its name.
pub(super) const UNSUPPORTED: &str = "UnsupportedProtocol";

/// The protocol of a port that proxies guess from what is sent.
pub(super) const DETECTED: &str = "auto-detect";

/// The protocol as it is shown.
pub fn shown(port: &Value) -> &'static str {
    let app_protocol = port["appProtocol"].as_str();
    if text(&port["name"]).is_empty() && app_protocol.is_none() && port["protocol"] != "UDP" {
        return DETECTED;
    }
    match protocol(port) {
        UNSUPPORTED if app_protocol == Some("hbone") => "HBONE",
        protocol => protocol,
    }
}

/// The protocol as istiod takes it.
pub(super) fn protocol(port: &Value) -> &'static str {
    if port["protocol"] == "UDP" {
        return "UDP";
    }
    let app_protocol = port["appProtocol"].as_str();
    match app_protocol {
        Some("kubernetes.io/h2c") => return "HTTP2",
        Some("kubernetes.io/ws") => return "HTTP",
        Some("kubernetes.io/wss") => return "HTTPS",
        _ => {}
    }
    let name = app_protocol.unwrap_or(text(&port["name"]));
    let name = name.to_ascii_lowercase();
    if name.starts_with("grpc-web") {
        return "GRPC-Web";
    }
    let prefix = name.split('-').next().unwrap_or_default();
    let known = PROTOCOLS.iter().find(|(own, _)| *own == prefix);
    match known {
        Some((_, protocol)) => protocol,
        None if WELL_KNOWN.contains(&number(&port["port"])) => "TCP",
        None => UNSUPPORTED,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn protocols_come_from_names() {
        let check = |port: serde_json::Value, expected: &str| {
            assert_eq!(shown(&port.clone().into()), expected, "{port}")
        };
        check(json!({"name": "GRPC-port"}), "GRPC");
        check(json!({"name": "grpc-web-x"}), "GRPC-Web");
        check(json!({"name": "http", "appProtocol": "tls"}), "TLS");
        check(json!({"appProtocol": "kubernetes.io/wss"}), "HTTPS");
        check(json!({"port": 80}), DETECTED);
        check(json!({"port": 80, "protocol": "UDP"}), "UDP");
        check(json!({"name": "data", "port": 80}), UNSUPPORTED);
        check(json!({"name": "data", "port": 25}), "TCP");
        check(json!({"name": "mesh", "appProtocol": "hbone"}), "HBONE");
    }
}
