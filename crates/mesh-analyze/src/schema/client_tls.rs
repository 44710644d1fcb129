//! TLS of clients: of DestinationRules and of the tracing settings.

use mesh_model::value::Value;

use super::fields::Fields;
use super::report::Report;

/// How a credential name begins that names a config map.
const CONFIG_MAP: &str = "configmap://";

/// Checks the settings of a client in that namespace.
pub(super) fn check<'a>(report: &mut Report<'a>, tls: &'a Value, namespace: &str) {
    let is_given = |field: &str| !tls.text(field).is_empty();
    check_config_map(report, tls, namespace);
    let mode = tls.choice("mode", "DISABLE");
    if tls.is_true("insecureSkipVerify") {
        let has_names = !tls.list("subjectAltNames").is_empty();
        let at = (tls, "insecureSkipVerify");
        if mode == "SIMPLE"
            && (is_given("caCertificates") || is_given("credentialName") || has_names)
        {
            report.error(
                at,
                "insecureSkipVerify checks nothing: remove caCertificates, credentialName and subjectAltNames, or set it to false",
            );
        }
        if mode == "MUTUAL" && (is_given("caCertificates") || has_names) {
            report.error(
                at,
                "insecureSkipVerify checks nothing: remove caCertificates and subjectAltNames, or set it to false",
            );
        }
    }
    if matches!(mode, "SIMPLE" | "MUTUAL") && is_given("credentialName") {
        let files = ["clientCertificate", "caCertificates", "privateKey", "caCrl"];
        let given: Vec<&str> = files.into_iter().filter(|field| is_given(field)).collect();
        if !given.is_empty() {
            report.error(
                (tls, "credentialName"),
                format!(
                    "credentialName already says where the certificates are; remove {}",
                    given.join(", ")
                ),
            );
        }
        return;
    }
    if mode == "MUTUAL" {
        for field in ["clientCertificate", "privateKey"] {
            if !is_given(field) {
                report.error(
                    (tls, field),
                    format!("MUTUAL needs {field}, or a credentialName"),
                );
            }
        }
    }
}

fn check_config_map<'a>(report: &mut Report<'a>, tls: &'a Value, namespace: &str) {
    let Some(name) = tls.text("credentialName").strip_prefix(CONFIG_MAP) else {
        return;
    };
    let at = (tls, "credentialName");
    let (of, name) = name.split_once('/').unwrap_or((name, ""));
    if name.is_empty() || name.contains('/') || of.is_empty() {
        report.error(
            at,
            format!(
                "{:?} is not {CONFIG_MAP}NAMESPACE/NAME",
                tls.text("credentialName")
            ),
        );
    } else if of != namespace {
        report.error(
            at,
            format!(
                "the config map {of}/{name} must be in the namespace of the rule ({namespace:?})"
            ),
        );
    }
}
