//! Protocols of ports (`pkg/config/protocol/instance.go` in istio/istio).

/// Names of protocols that a port may have.
const NAMES: [&str; 12] = [
    "tcp",
    "udp",
    "grpc",
    "grpc-web",
    "http",
    "http_proxy",
    "http2",
    "https",
    "tls",
    "mongo",
    "redis",
    "mysql",
];

fn is_one_of(protocol: &str, names: &[&str]) -> bool {
    names.iter().any(|name| name.eq_ignore_ascii_case(protocol))
}

/// Whether a protocol has that name.
pub fn is_known(protocol: &str) -> bool {
    is_one_of(protocol, &NAMES)
}

/// Whether routes of HTTP apply.
pub(super) fn is_http(protocol: &str) -> bool {
    is_one_of(
        protocol,
        &["http", "http2", "http_proxy", "grpc", "grpc-web"],
    )
}

/// Whether it is TLS with a server name.
pub(super) fn is_tls(protocol: &str) -> bool {
    is_one_of(protocol, &["https", "tls"])
}

/// Whether it is a stream of bytes to the proxy.
pub(super) fn is_tcp(protocol: &str) -> bool {
    is_one_of(
        protocol,
        &["tcp", "https", "tls", "mongo", "redis", "mysql"],
    )
}

/// A known protocol, or none.
pub(super) fn optional(protocol: &str) -> Result<(), String> {
    if protocol.is_empty() || is_known(protocol) {
        return Ok(());
    }
    Err(unknown(protocol))
}

/// What to say of a protocol that is not known.
pub(super) fn unknown(protocol: &str) -> String {
    let lower = protocol.to_ascii_lowercase();
    let hint = mesh_model::suggest::nearest(&lower, NAMES)
        .map(|near| format!("; did you mean {}?", near.to_ascii_uppercase()))
        .unwrap_or_default();
    format!(
        "the protocol {protocol:?} is not known: use HTTP, HTTPS, HTTP2, GRPC, GRPC-WEB, TCP, TLS, MONGO, MYSQL or REDIS{hint}"
    )
}
