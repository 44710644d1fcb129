//! What single fields of the mesh config must be.

use serde_json::Value;

use crate::layer::Layered;
use crate::validate::duration::{Duration, HOUR, MILLISECOND, SECOND};

/// What a field must be; a text is the label of a problem.
pub(super) enum Rule {
    /// A port number.
    Port(&'static str),
    /// A duration for connecting.
    ConnectTimeout(&'static str),
    /// A duration in whole milliseconds.
    Milliseconds(&'static str),
    /// A duration in whole seconds.
    Seconds(&'static str),
    /// A non-empty text.
    NotEmpty(&'static str),
    /// `host:port`, or empty.
    Address(&'static str),
    /// `host:port`.
    RequiredAddress(&'static str),
    /// A trust domain.
    TrustDomain,
    /// At least this number.
    AtLeast(i64),
    /// A part of a hundred.
    Percent,
    /// A duration that is not negative.
    NotNegative,
    /// Not to be given.
    Forbidden(&'static str),
}

/// Fields with rules, by their path in the mesh config.
pub(super) const RULES: &[(&str, Rule)] = &[
    ("proxyListenPort", Rule::Port("invalid proxy listen port")),
    (
        "connectTimeout",
        Rule::ConnectTimeout("invalid connect timeout"),
    ),
    (
        "protocolDetectionTimeout",
        Rule::Milliseconds("invalid protocol detection timeout"),
    ),
    ("trustDomain", Rule::TrustDomain),
    (
        "meshMTLS.ecdhCurves",
        Rule::Forbidden("mesh TLS does not support ECDH curves configuration"),
    ),
    (
        "defaultConfig.configPath",
        Rule::NotEmpty("config path must be set"),
    ),
    (
        "defaultConfig.binaryPath",
        Rule::NotEmpty("binary path must be set"),
    ),
    (
        "defaultConfig.serviceCluster",
        Rule::NotEmpty("service cluster must be specified"),
    ),
    ("defaultConfig.drainDuration", Rule::Seconds("drain")),
    (
        "defaultConfig.discoveryAddress",
        Rule::RequiredAddress("invalid discovery address"),
    ),
    (
        "defaultConfig.statsdUdpAddress",
        Rule::Address("invalid statsd udp address"),
    ),
    (
        "defaultConfig.envoyMetricsServiceAddress",
        Rule::Address("invalid envoy metrics service address"),
    ),
    (
        "defaultConfig.envoyMetricsService.address",
        Rule::Address("invalid envoy metrics service address"),
    ),
    (
        "defaultConfig.envoyAccessLogService.address",
        Rule::Address("invalid envoy access log service address"),
    ),
    (
        "defaultConfig.tracing.zipkin.address",
        Rule::Address("invalid zipkin config"),
    ),
    (
        "defaultConfig.tracing.datadog.address",
        Rule::Address("invalid datadog config"),
    ),
    (
        "defaultConfig.tracing.lightstep.address",
        Rule::RequiredAddress("invalid lightstep config"),
    ),
    (
        "defaultConfig.proxyAdminPort",
        Rule::Port("invalid proxy admin port"),
    ),
    (
        "defaultConfig.statusPort",
        Rule::Port("invalid status port"),
    ),
    (
        "defaultConfig.connectionSettings.listenerPerConnectionBufferLimitBytes",
        Rule::AtLeast(0),
    ),
    (
        "defaultConfig.connectionSettings.clusterPerConnectionBufferLimitBytes",
        Rule::AtLeast(0),
    ),
    (
        "defaultConfig.connectionSettings.httpMaxConcurrentStreams",
        Rule::AtLeast(1),
    ),
    (
        "defaultConfig.connectionSettings.http2InitialStreamWindowSize",
        Rule::AtLeast(65535),
    ),
    (
        "defaultConfig.connectionSettings.http2InitialConnectionWindowSize",
        Rule::AtLeast(65535),
    ),
    (
        "defaultConfig.connectionSettings.listenerConnectionLimit",
        Rule::AtLeast(1),
    ),
    (
        "defaultConfig.connectionSettings.globalDownstreamConnectionLimit",
        Rule::AtLeast(1),
    ),
    (
        "defaultConfig.connectionSettings.httpIdleTimeout",
        Rule::NotNegative,
    ),
    (
        "defaultConfig.connectionSettings.httpMaxConnectionDuration",
        Rule::NotNegative,
    ),
    (
        "defaultConfig.connectionSettings.httpDrainTimeout",
        Rule::NotNegative,
    ),
    (
        "defaultConfig.connectionSettings.httpRequestTimeout",
        Rule::NotNegative,
    ),
    (
        "defaultConfig.connectionSettings.httpRequestHeadersTimeout",
        Rule::NotNegative,
    ),
    (
        "defaultConfig.connectionSettings.httpStreamIdleTimeout",
        Rule::NotNegative,
    ),
    (
        "defaultConfig.connectionSettings.httpMaxStreamDuration",
        Rule::NotNegative,
    ),
    (
        "defaultTrafficPolicy.connectionPool.tcp.maxConnections",
        Rule::AtLeast(0),
    ),
    (
        "defaultTrafficPolicy.connectionPool.http.http1MaxPendingRequests",
        Rule::AtLeast(0),
    ),
    (
        "defaultTrafficPolicy.connectionPool.http.http2MaxRequests",
        Rule::AtLeast(0),
    ),
    (
        "defaultTrafficPolicy.connectionPool.http.maxRequestsPerConnection",
        Rule::AtLeast(0),
    ),
    (
        "defaultTrafficPolicy.connectionPool.http.maxRetries",
        Rule::AtLeast(0),
    ),
    (
        "defaultTrafficPolicy.connectionPool.http.maxConcurrentStreams",
        Rule::AtLeast(0),
    ),
    (
        "defaultTrafficPolicy.outlierDetection.maxEjectionPercent",
        Rule::Percent,
    ),
    (
        "defaultTrafficPolicy.outlierDetection.minHealthPercent",
        Rule::Percent,
    ),
];

impl Rule {
    /// Whether a value keeps the rule; one of another type was reported before.
    pub(super) fn check(&self, node: &Layered) -> Result<(), String> {
        let value = node.leaf().unwrap_or(&Value::Null);
        match self {
            Self::Port(label) => integer(value).map_or(Ok(()), |port| check_port(label, port)),
            Self::ConnectTimeout(label) => with_duration(value, |time| check_timeout(label, time)),
            Self::Milliseconds(label) => {
                with_duration(value, |time| check_milliseconds(label, time))
            }
            Self::Seconds(label) => with_duration(value, |time| check_seconds(label, time)),
            Self::NotEmpty(label) => ensure(value.as_str() != Some(""), || (*label).to_owned()),
            Self::Address(label) => value.as_str().map_or(Ok(()), |text| match text {
                "" => Ok(()),
                text => check_address(label, text),
            }),
            Self::RequiredAddress(label) => value
                .as_str()
                .map_or(Ok(()), |text| check_address(label, text)),
            Self::TrustDomain => value
                .as_str()
                .map_or(Ok(()), |text| check_domain("trustDomain", text)),
            Self::AtLeast(least) => {
                let number = integer(value).unwrap_or(*least);
                ensure(number >= *least, || {
                    format!("{number} is less than {least}")
                })
            }
            Self::Percent => {
                let number = integer(value).unwrap_or_default();
                let is_percent = (0..=100).contains(&number);
                ensure(is_percent, || {
                    format!("percentage {number} is not in range 0..100")
                })
            }
            Self::NotNegative => with_duration(value, |time| {
                ensure(time.0 >= 0, || format!("{time} is negative"))
            }),
            Self::Forbidden(label) => ensure(node.items().is_empty(), || (*label).to_owned()),
        }
    }
}

fn ensure(is_kept: bool, text: impl FnOnce() -> String) -> Result<(), String> {
    if is_kept { Ok(()) } else { Err(text()) }
}

pub(super) fn integer(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

fn with_duration(
    value: &Value,
    check: impl FnOnce(Duration) -> Result<(), String>,
) -> Result<(), String> {
    value
        .as_str()
        .and_then(|text| Duration::parse(text).ok())
        .map_or(Ok(()), check)
}

fn check_port(label: &str, port: i64) -> Result<(), String> {
    ensure((1..=65535).contains(&port), || {
        format!("{label}: port number {port} must be in the range 1..65535")
    })
}

fn check_milliseconds(label: &str, time: Duration) -> Result<(), String> {
    ensure(time.0 % MILLISECOND == 0, || {
        format!("{label}: only durations to ms precision are supported")
    })
}

fn check_positive(label: &str, time: Duration) -> Result<(), String> {
    ensure(time.0 >= MILLISECOND, || {
        format!("{label}: duration must be greater than 1ms")
    })?;
    check_milliseconds(label, time)
}

fn check_timeout(label: &str, time: Duration) -> Result<(), String> {
    check_positive(label, time)?;
    let longest = Duration(HOUR);
    ensure(time <= longest, || {
        format!("{label}: time {time} must be >1ms and <{longest}")
    })
}

fn check_seconds(label: &str, time: Duration) -> Result<(), String> {
    check_positive(&format!("invalid {label} duration"), time)?;
    ensure(time.0 % SECOND == 0, || {
        format!("{label} time only supports durations to seconds precision")
    })
}

/// Checks `host:port`; `$(HOST_IP)` stands for an address.
fn check_address(label: &str, address: &str) -> Result<(), String> {
    let Some((host, port)) = address.rsplit_once(':') else {
        return Err(format!(
            "{label}: {address:?} has no port, such as `{address}:15012`"
        ));
    };
    let host = host.replace("$(HOST_IP)", "127.0.0.1");
    let is_v6 = host.starts_with('[') && host.ends_with(']');
    ensure(is_v6 || is_domain(&host), || {
        format!("{label}: {host:?} is not a host")
    })?;
    match port.parse() {
        Ok(port) => check_port(label, port),
        Err(_) => Err(format!("{label}: {port:?} is not a port number")),
    }
}

pub(super) fn check_domain(field: &str, domain: &str) -> Result<(), String> {
    ensure(!domain.is_empty(), || {
        format!("{field}: empty domain name not allowed")
    })?;
    ensure(is_domain(domain), || {
        format!("{field}: trust domain name {domain:?} invalid")
    })
}

/// Whether a text consists of labels joined by dots; a dot may end it.
fn is_domain(text: &str) -> bool {
    let is_edge = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric());
    let is_label = |label: &str| {
        let mut bytes = label.bytes();
        label.len() <= 63
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && is_edge(bytes.next())
            && is_edge(label.bytes().last())
    };
    text.strip_suffix('.')
        .unwrap_or(text)
        .split('.')
        .all(is_label)
}
