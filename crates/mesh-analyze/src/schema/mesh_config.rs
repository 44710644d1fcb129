//! The mesh config and the config of proxies in it.
//!
//! The facts are those of `pkg/config/validation/agent/validation.go` in istio/istio.

mod proxy;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use mesh_model::value::{Map, Value};
use serde_json::json;

use super::Problem;
use super::fields::Fields;
use super::report::Report;
use super::traffic_policy::{check_http_pool, check_outlier_detection, check_tcp_pool};
use super::values::{is_label, port, whole_milliseconds, wildcard_domain};
use super::{locality, virtual_service};

/// Curves for key exchange that Envoy's library knows (`pkg/config/security/security.go`).
const CURVES: [&str; 7] = [
    "P-224",
    "P-256",
    "P-384",
    "P-521",
    "X25519",
    "X25519Kyber768Draft00",
    "X25519MLKEM768",
];

const HOUR: i64 = 3_600_000_000_000;

/// What the control plane takes where the mesh config says nothing.
static DEFAULTS: LazyLock<Value> = LazyLock::new(|| {
    json!({
        "proxyListenPort": 15001,
        "connectTimeout": "10s",
        "protocolDetectionTimeout": "0s",
        "trustDomain": "cluster.local",
        "localityLbSetting": {"enabled": true},
        "defaultConfig": {
            "configPath": "./etc/istio/proxy",
            "binaryPath": "/usr/local/bin/envoy",
            "serviceCluster": "istio-proxy",
            "drainDuration": "45s",
            "discoveryAddress": "istiod.istio-system.svc:15012",
            "proxyAdminPort": 15000,
            "statusPort": 15020,
            "controlPlaneAuthPolicy": "MUTUAL_TLS",
        },
    })
    .into()
});

/// What is underneath a written config.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// The control plane's defaults.
    Defaults,
    /// Nothing: everything required must be written.
    Nothing,
}

/// The problems of a mesh config; paths are below it.
pub fn check_mesh_config(written: &Value, base: Base) -> Vec<Problem> {
    let config = match base {
        Base::Defaults => &over(&DEFAULTS, written),
        Base::Nothing => &without_nulls(written),
    };
    let mut report = Report::default();
    check(&mut report, config);
    report.finish(config, &[])
}

/// The problems of the config of proxies, such as that of an annotation; paths are below it.
pub fn check_proxy_config(written: &Value, base: Base) -> Vec<Problem> {
    let config = match base {
        Base::Defaults => &over(&DEFAULTS["defaultConfig"], written),
        Base::Nothing => &without_nulls(written),
    };
    let mut report = Report::default();
    proxy::check(&mut report, config);
    report.finish(config, &[])
}

/// The fields of `written` over those of `defaults`; the config of proxies is merged.
fn over(defaults: &Value, written: &Value) -> Value {
    let mut merged = defaults.as_object().cloned().unwrap_or_default();
    for (field, value) in written.as_object().into_iter().flatten() {
        let value = match (field, defaults.get("defaultConfig")) {
            (_, _) if value.is_null() => continue,
            ("defaultConfig", Some(defaults)) => over(defaults, value),
            _ => without_nulls(value),
        };
        if field == "tracingServiceName" {
            merged.remove("serviceCluster");
        }
        merged.insert(field, value);
    }
    Value::Object(merged)
}

fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| !value.is_null());
            let members: Map = members
                .map(|(field, value)| (field, without_nulls(value)))
                .collect();
            Value::Object(members)
        }
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        scalar => scalar.clone(),
    }
}

fn check<'a>(report: &mut Report<'a>, config: &'a Value) {
    report.check(
        (config, "proxyListenPort"),
        port(config.number("proxyListenPort")),
    );
    report.check((config, "connectTimeout"), connect_timeout(config));
    let detection = config
        .duration("protocolDetectionTimeout")
        .unwrap_or_default();
    if detection % 1_000_000 != 0 {
        report.error(
            (config, "protocolDetectionTimeout"),
            "protocolDetectionTimeout must be in whole milliseconds",
        );
    }
    match config.get("defaultConfig") {
        Some(proxy) => proxy::check(report, proxy),
        None => report.error((config, "defaultConfig"), "defaultConfig is missing"),
    }
    if let Some(setting) = config.get("localityLbSetting") {
        locality::check(report, setting, true);
    }
    if let Some(setting) = config.get("zoneAwareLbSetting") {
        locality::check_zone_aware(report, setting, true);
    }
    for setting in config.list("serviceSettings") {
        for (item, host) in setting.texts("hosts") {
            report.check(item, wildcard_domain(host));
        }
    }
    report.check(
        (config, "trustDomain"),
        trust_domain(config.text("trustDomain")),
    );
    for (item, alias) in config.texts("trustDomainAliases") {
        report.check(item, trust_domain(alias));
    }
    if !config.message("meshMTLS").list("ecdhCurves").is_empty() {
        report.error(
            (config, "meshMTLS.ecdhCurves"),
            "ecdhCurves cannot be chosen for TLS within the mesh; use tlsDefaults",
        );
    }
    check_curves(report, config);
    if let Some(policy) = config.get("defaultTrafficPolicy") {
        check_traffic_policy(report, policy);
    }
    if let Some(policy) = config.get("defaultInboundHttpRetryPolicy") {
        check_inbound_retries(report, policy);
    }
}

fn connect_timeout(config: &Value) -> Result<(), String> {
    let timeout = config.duration("connectTimeout").unwrap_or_default();
    whole_milliseconds("connectTimeout", timeout)?;
    if timeout > HOUR {
        return Err("connectTimeout must be at most 1h".to_owned());
    }
    Ok(())
}

/// A trust domain: labels with dots between, and perhaps one at the end.
fn trust_domain(text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Err("the trust domain is empty".to_owned());
    }
    let labels = text.strip_suffix('.').unwrap_or(text);
    match labels.split('.').find(|label| !is_label(label)) {
        None => Ok(()),
        Some(label) => Err(format!(
            "the trust domain {text:?} is not valid: {label:?} is not a DNS label"
        )),
    }
}

fn check_curves<'a>(report: &mut Report<'a>, config: &'a Value) {
    let (mut unknown, mut seen, mut twice) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (_, curve) in config.message("tlsDefaults").texts("ecdhCurves") {
        if !curve.is_empty() && !CURVES.contains(&curve) {
            unknown.insert(curve);
        } else if !seen.insert(curve) {
            twice.insert(curve);
        }
    }
    for (names, what) in [(unknown, "unknown"), (twice, "repeated")] {
        if !names.is_empty() {
            let names: Vec<&str> = names.into_iter().collect();
            report.warning(
                (config, "tlsDefaults.ecdhCurves"),
                format!("{what} curves in ecdhCurves: {}", names.join(", ")),
            );
        }
    }
}

fn check_traffic_policy<'a>(report: &mut Report<'a>, policy: &'a Value) {
    if let Some(pool) = policy.get("connectionPool") {
        if !pool.has("http") && !pool.has("tcp") {
            report.error(pool, "the connection pool is empty: set http or tcp");
        }
        if let Some(http) = pool.get("http") {
            check_http_pool(report, http);
        }
        if let Some(tcp) = pool.get("tcp") {
            check_tcp_pool(report, tcp);
        }
    }
    if let Some(detection) = policy.get("outlierDetection") {
        check_outlier_detection(report, detection, false);
    }
}

fn check_inbound_retries<'a>(report: &mut Report<'a>, policy: &'a Value) {
    virtual_service::check_retry(report, policy);
    if policy.number("attempts") == 0 && policy.has("backoff") {
        report.error(
            (policy, "backoff"),
            "backoff is set but attempts is 0, which turns retries off; set attempts",
        );
    }
    for field in [
        "perTryTimeout",
        "retryRemoteLocalities",
        "retryIgnorePreviousHosts",
    ] {
        if policy.has(field) {
            report.warning(
                (policy, field),
                format!("{field} does nothing for inbound requests; remove it"),
            );
        }
    }
}

/// The problems of the networks of a mesh; paths are below them.
pub fn check_mesh_networks(networks: &Value) -> Vec<Problem> {
    let networks = &without_nulls(networks);
    let mut report = Report::default();
    for (name, network) in networks.entries("networks") {
        super::mesh_networks::check(&mut report, name, network);
    }
    report.finish(networks, &[])
}
