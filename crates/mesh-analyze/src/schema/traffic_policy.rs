//! How calls are balanced, limited and secured: the policies of DestinationRules and the parts that other kinds share.

use std::collections::BTreeSet;

use mesh_model::value::Value;

use super::fields::Fields;
use super::report::Report;
use super::values::{check_duration, check_not_negative, host_or_ip, percent, port};
use super::{client_tls, locality};

/// Parts of which a policy needs one.
const PARTS: [&str; 7] = [
    "outlierDetection",
    "connectionPool",
    "loadBalancer",
    "tls",
    "tunnel",
    "proxyProtocol",
    "retryBudget",
];

/// Checks the policy of a host or subset.
pub(super) fn check<'a>(report: &mut Report<'a>, policy: &'a Value, namespace: &str) {
    let ports = policy.list("portLevelSettings");
    if ports.is_empty() && !PARTS.iter().any(|part| policy.has(part)) {
        report.error(
            policy,
            format!(
                "the traffic policy is empty: set one of {}, portLevelSettings",
                PARTS.join(", ")
            ),
        );
        return;
    }
    if policy.has("tunnel") && policy.has("proxyProtocol") {
        report.error(
            (policy, "proxyProtocol"),
            "tunnel and proxyProtocol cannot be used together; keep one",
        );
        return;
    }
    check_parts(report, policy, namespace);
    for port in ports {
        report.quietly(|report| check_port(report, port, namespace));
    }
    if let Some(tunnel) = policy.get("tunnel") {
        check_tunnel(report, tunnel);
    }
    let version = policy.message("proxyProtocol").choice("version", "V1");
    if !matches!(version, "V1" | "V2") {
        report.error(
            (policy, "proxyProtocol.version"),
            "the version of the PROXY protocol must be V1 or V2",
        );
    }
}

fn check_parts<'a>(report: &mut Report<'a>, policy: &'a Value, namespace: &str) {
    if let Some(detection) = policy.get("outlierDetection") {
        check_outlier_detection(report, detection, true);
    }
    if let Some(pool) = policy.get("connectionPool") {
        check_connection_pool(report, pool);
    }
    if let Some(balancer) = policy.get("loadBalancer") {
        check_load_balancer(report, balancer, policy.has("outlierDetection"));
    }
    if let Some(tls) = policy.get("tls") {
        client_tls::check(report, tls, namespace);
    }
}

fn check_port<'a>(report: &mut Report<'a>, policy: &'a Value, namespace: &str) {
    if !policy.has("port") {
        report.error(
            (policy, "port"),
            "the settings need the number of their port",
        );
    }
    if !PARTS[..4].iter().any(|part| policy.has(part)) {
        report.error(
            policy,
            format!(
                "the settings of the port are empty: set one of {}",
                PARTS[..4].join(", ")
            ),
        );
        return;
    }
    check_parts(report, policy, namespace);
}

fn check_tunnel<'a>(report: &mut Report<'a>, tunnel: &'a Value) {
    let protocol = tunnel.text("protocol");
    if !matches!(protocol, "" | "CONNECT" | "POST") {
        report.error(
            (tunnel, "protocol"),
            format!("the protocol of a tunnel is CONNECT or POST, not {protocol:?}"),
        );
    }
    report.check(
        (tunnel, "targetHost"),
        host_or_ip("targetHost", tunnel.text("targetHost")),
    );
    report.check((tunnel, "targetPort"), port(tunnel.number("targetPort")));
}

/// Checks when endpoints are taken out; deprecated fields are told `with_deprecations`.
pub(super) fn check_outlier_detection<'a>(
    report: &mut Report<'a>,
    detection: &'a Value,
    with_deprecations: bool,
) {
    check_duration(report, detection, "baseEjectionTime");
    if with_deprecations && detection.number("consecutiveErrors") != 0 {
        report.warning(
            (detection, "consecutiveErrors"),
            "consecutiveErrors is deprecated; use consecutiveGatewayErrors or consecutive5xxErrors",
        );
    }
    if !detection.is_true("splitExternalLocalOriginErrors")
        && detection.number("consecutiveLocalOriginFailures") > 0
    {
        report.error(
            (detection, "consecutiveLocalOriginFailures"),
            "consecutiveLocalOriginFailures counts only with splitExternalLocalOriginErrors: true",
        );
    }
    check_duration(report, detection, "interval");
    for field in ["maxEjectionPercent", "minHealthPercent"] {
        report.check((detection, field), percent(field, detection.number(field)));
    }
}

/// Checks limits of connections and requests.
pub(super) fn check_connection_pool<'a>(report: &mut Report<'a>, pool: &'a Value) {
    if !pool.has("http") && !pool.has("tcp") {
        report.error(pool, "the connection pool is empty: set http or tcp");
        return;
    }
    if let Some(http) = pool.get("http") {
        check_http_pool(report, http);
        check_keep_alive(report, http);
    }
    if let Some(tcp) = pool.get("tcp") {
        check_tcp_pool(report, tcp);
    }
}

/// Checks limits of HTTP, but for the keep alive of HTTP/2.
pub(super) fn check_http_pool<'a>(report: &mut Report<'a>, http: &'a Value) {
    for field in [
        "http1MaxPendingRequests",
        "http2MaxRequests",
        "maxRequestsPerConnection",
        "maxRetries",
        "maxConcurrentStreams",
    ] {
        check_not_negative(report, http, field);
    }
    check_duration(report, http, "idleTimeout");
    if http.text("h2UpgradePolicy") == "UPGRADE" && http.is_true("useClientProtocol") {
        report.error(
            (http, "useClientProtocol"),
            "h2UpgradePolicy: UPGRADE and useClientProtocol: true contradict each other; keep one",
        );
    }
}

fn check_keep_alive<'a>(report: &mut Report<'a>, http: &'a Value) {
    let Some(keep_alive) = http.get("http2KeepAlive") else {
        return;
    };
    for field in ["interval", "timeout"] {
        if keep_alive.has(field) {
            check_duration(report, keep_alive, field);
        } else {
            report.error((keep_alive, field), format!("http2KeepAlive needs {field}"));
        }
    }
}

/// Checks limits of connections.
pub(super) fn check_tcp_pool<'a>(report: &mut Report<'a>, tcp: &'a Value) {
    check_not_negative(report, tcp, "maxConnections");
    check_duration(report, tcp, "connectTimeout");
    check_duration(report, tcp, "maxConnectionDuration");
    // Less than a millisecond turns the timeout off.
    if tcp
        .duration("idleTimeout")
        .is_some_and(|nanoseconds| nanoseconds / 1_000_000 != 0)
    {
        check_duration(report, tcp, "idleTimeout");
    }
    if let Some(keep_alive) = tcp.get("tcpKeepalive") {
        check_duration(report, keep_alive, "time");
        check_duration(report, keep_alive, "interval");
    }
}

fn check_load_balancer<'a>(report: &mut Report<'a>, balancer: &'a Value, detects_outliers: bool) {
    if let Some(hash) = balancer.get("consistentHash") {
        check_consistent_hash(report, hash);
    }
    let (localities, zones) = (
        balancer.get("localityLbSetting"),
        balancer.get("zoneAwareLbSetting"),
    );
    if localities.is_some() && zones.is_some() {
        report.error(
            (balancer, "zoneAwareLbSetting"),
            "localityLbSetting and zoneAwareLbSetting cannot be used together; keep one",
        );
    }
    if let Some(setting) = localities {
        locality::check(report, setting, detects_outliers);
    }
    if let Some(setting) = zones {
        locality::check_zone_aware(report, setting, detects_outliers);
    }
    if let Some(warmup) = balancer.get("warmup") {
        check_warmup(report, warmup);
    }
}

fn check_warmup<'a>(report: &mut Report<'a>, warmup: &'a Value) {
    if warmup.has("duration") {
        check_duration(report, warmup, "duration");
    } else {
        report.error((warmup, "duration"), "warmup needs its duration");
    }
    let minimum = warmup.float("minimumPercent");
    if minimum > 100.0 {
        report.error(
            (warmup, "minimumPercent"),
            format!("minimumPercent is {minimum}; it must not be above 100"),
        );
    }
    let aggression = warmup.float("aggression");
    if warmup.has("aggression") && aggression <= 0.0 {
        report.error(
            (warmup, "aggression"),
            format!("aggression is {aggression}; it must be above 0"),
        );
    }
}

fn check_consistent_hash<'a>(report: &mut Report<'a>, hash: &'a Value) {
    if let Some(cookie) = hash.get("httpCookie") {
        check_cookie(report, cookie);
    }
    let ring = hash.number("minimumRingSize");
    if ring != 0 {
        report.warning(
            (hash, "minimumRingSize"),
            "minimumRingSize is deprecated; use ringHash.minimumRingSize",
        );
        if hash.has("ringHash") || hash.has("maglev") {
            report.error(
                (hash, "minimumRingSize"),
                "minimumRingSize cannot be combined with ringHash or maglev; remove it",
            );
        }
    }
    if let Some(maglev) = hash.get("maglev") {
        let size = maglev.number("tableSize");
        let at = (maglev, "tableSize");
        if size == 0 {
            report.error(at, "maglev needs a tableSize");
        }
        if size >= 5_000_011 {
            report.error(at, format!("tableSize is {size}; it must be below 5000011"));
        }
        if !is_prime(size) {
            report.error(
                at,
                format!("tableSize is {size}; it must be a prime number, such as 65537"),
            );
        }
    }
}

fn check_cookie<'a>(report: &mut Report<'a>, cookie: &'a Value) {
    if cookie.text("name").is_empty() {
        report.error((cookie, "name"), "the cookie needs a name");
    }
    let mut names = BTreeSet::new();
    for attribute in cookie.list("attributes") {
        let name = attribute.text("name");
        if name.is_empty() {
            report.error(
                (attribute, "name"),
                "the attribute of the cookie needs a name",
            );
        } else if !names.insert(name) {
            report.error(
                (attribute, "name"),
                format!("the attribute {name:?} of the cookie is there twice"),
            );
        }
    }
}

/// As Envoy sees it: 1 counts as prime.
fn is_prime(number: i64) -> bool {
    match number {
        1..4 => true,
        number if number < 4 || number % 2 == 0 => false,
        // Above the limit that is an error of its own nothing needs to be found out.
        number if number > 100_000_000 => true,
        number => (3..)
            .step_by(2)
            .take_while(|factor| factor * factor <= number)
            .all(|factor| number % factor != 0),
    }
}
