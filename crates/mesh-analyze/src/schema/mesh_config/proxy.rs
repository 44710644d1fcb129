//! The config of proxies: `defaultConfig` and the annotation `proxy.istio.io/config`.

use mesh_model::value::Value;

use super::super::client_tls;
use super::super::fields::Fields;
use super::super::report::Report;
use super::super::values::{address, check_not_negative, port, whole_milliseconds};

/// Checks the config of proxies.
pub(super) fn check<'a>(report: &mut Report<'a>, config: &'a Value) {
    for field in ["configPath", "binaryPath"] {
        if config.text(field).is_empty() {
            report.error((config, field), format!("{field} is missing"));
        }
    }
    if !config.has("tracingServiceName") && config.text("serviceCluster").is_empty() {
        report.error(
            (config, "serviceCluster"),
            "serviceCluster or tracingServiceName is needed",
        );
    }
    report.check((config, "drainDuration"), drain_duration(config));
    if config.text("discoveryAddress").is_empty() {
        report.error((config, "discoveryAddress"), "discoveryAddress is missing");
    } else {
        check_address(report, config, "discoveryAddress");
    }
    if let Some(tracing) = config.get("tracing") {
        check_tracing(report, tracing);
    }
    for field in ["statsdUdpAddress", "envoyMetricsServiceAddress"] {
        check_optional_address(report, config, field);
    }
    if config
        .message("proxyMetadata")
        .has("ISTIO_META_DNS_AUTO_ALLOCATE")
    {
        report.warning(
            (config, "proxyMetadata.ISTIO_META_DNS_AUTO_ALLOCATE"),
            "ISTIO_META_DNS_AUTO_ALLOCATE is deprecated: istiod now gives ServiceEntries their addresses",
        );
    }
    for service in ["envoyMetricsService", "envoyAccessLogService"] {
        if let Some(service) = config.get(service) {
            check_optional_address(report, service, "address");
        }
    }
    report.check(
        (config, "proxyAdminPort"),
        port(config.number("proxyAdminPort")),
    );
    let policy = config.get("controlPlaneAuthPolicy");
    let is_known = |policy: &Value| {
        matches!(policy.as_str(), Some("NONE" | "MUTUAL_TLS"))
            || matches!(policy.as_i64(), Some(0 | 1))
    };
    if policy.is_some_and(|policy| !is_known(policy)) {
        report.error(
            (config, "controlPlaneAuthPolicy"),
            "controlPlaneAuthPolicy must be NONE or MUTUAL_TLS",
        );
    }
    report.check((config, "statusPort"), port(config.number("statusPort")));
    if let Some(provider) = config.get("privateKeyProvider") {
        check_key_provider(report, provider);
    }
    if let Some(settings) = config.get("connectionSettings") {
        check_connections(report, settings);
    }
}

fn drain_duration(config: &Value) -> Result<(), String> {
    let duration = config.duration("drainDuration").unwrap_or_default();
    whole_milliseconds("drainDuration", duration)?;
    if duration % 1_000_000_000 != 0 {
        return Err("drainDuration must be in whole seconds".to_owned());
    }
    Ok(())
}

fn check_address<'a>(report: &mut Report<'a>, message: &'a Value, field: &'static str) {
    let outcome = address(message.text(field));
    report.check(
        (message, field),
        outcome.map_err(|why| format!("{field}: {why}")),
    );
}

fn check_optional_address<'a>(report: &mut Report<'a>, message: &'a Value, field: &'static str) {
    if !message.text(field).is_empty() {
        check_address(report, message, field);
    }
}

fn check_tracing<'a>(report: &mut Report<'a>, tracing: &'a Value) {
    if let Some(lightstep) = tracing.get("lightstep") {
        if lightstep.text("address").is_empty() {
            report.error((lightstep, "address"), "lightstep needs an address");
        }
        check_address(report, lightstep, "address");
        if lightstep.text("accessToken").is_empty() {
            report.error((lightstep, "accessToken"), "lightstep needs an accessToken");
        }
    }
    for collector in ["zipkin", "datadog"] {
        if let Some(collector) = tracing.get(collector) {
            let text = collector
                .text("address")
                .replacen("$(HOST_IP)", "127.0.0.1", 1);
            report.check((collector, "address"), address(&text));
        }
    }
    if let Some(tls) = tracing.get("tlsSettings") {
        client_tls::check(report, tls, "");
    }
}

fn check_key_provider<'a>(report: &mut Report<'a>, provider: &'a Value) {
    let chosen = ["cryptomb", "qat"]
        .into_iter()
        .find_map(|name| provider.get(name));
    let Some(chosen) = chosen else {
        report.error(provider, "privateKeyProvider is empty");
        report.error(provider, "privateKeyProvider must be cryptomb or qat");
        return;
    };
    match chosen.duration("pollDelay") {
        None => report.error((chosen, "pollDelay"), "the provider needs a pollDelay"),
        Some(0) => report.error((chosen, "pollDelay"), "pollDelay must not be 0"),
        Some(_) => {}
    }
}

fn check_connections<'a>(report: &mut Report<'a>, settings: &'a Value) {
    for field in [
        "listenerPerConnectionBufferLimitBytes",
        "clusterPerConnectionBufferLimitBytes",
    ] {
        check_not_negative(report, settings, field);
    }
    for field in [
        "httpIdleTimeout",
        "httpMaxConnectionDuration",
        "httpDrainTimeout",
        "httpRequestTimeout",
        "httpRequestHeadersTimeout",
        "httpStreamIdleTimeout",
        "httpMaxStreamDuration",
    ] {
        if settings
            .duration(field)
            .is_some_and(|duration| duration < 0)
        {
            report.error((settings, field), format!("{field} must not be negative"));
        }
    }
    for (field, least) in [
        ("httpMaxConcurrentStreams", 1),
        ("http2InitialStreamWindowSize", 65535),
        ("http2InitialConnectionWindowSize", 65535),
        ("listenerConnectionLimit", 1),
        ("globalDownstreamConnectionLimit", 1),
    ] {
        let number = settings.number(field);
        if settings.has(field) && number < least {
            report.error(
                (settings, field),
                format!("{field} is {number}; it must be at least {least}"),
            );
        }
    }
}
