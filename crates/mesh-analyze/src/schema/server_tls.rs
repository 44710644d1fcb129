//! TLS of servers: of Gateways and of Sidecars' ingress listeners.

use std::collections::BTreeSet;

use mesh_model::value::Value;

use super::fields::Fields;
use super::report::Report;

/// The cipher suites that Envoy's library knows (`pkg/config/security/security.go`).
const CIPHER_SUITES: [&str; 15] = [
    "ECDHE-ECDSA-AES128-GCM-SHA256",
    "ECDHE-RSA-AES128-GCM-SHA256",
    "ECDHE-ECDSA-AES256-GCM-SHA384",
    "ECDHE-RSA-AES256-GCM-SHA384",
    "ECDHE-ECDSA-CHACHA20-POLY1305",
    "ECDHE-RSA-CHACHA20-POLY1305",
    "ECDHE-ECDSA-AES128-SHA",
    "ECDHE-RSA-AES128-SHA",
    "ECDHE-ECDSA-AES256-SHA",
    "ECDHE-RSA-AES256-SHA",
    "AES128-GCM-SHA256",
    "AES256-GCM-SHA384",
    "AES128-SHA",
    "AES256-SHA",
    "DES-CBC3-SHA",
];

/// Checks the settings of a server.
pub(super) fn check<'a>(report: &mut Report<'a>, tls: &'a Value) {
    check_versions(report, tls);
    check_cipher_suites(report, tls);
    let mode = mode(tls);
    if mode == "ISTIO_MUTUAL" {
        return check_istio_mutual(report, tls);
    }
    let is_passed_on = is_passed_on(mode);
    if is_passed_on && CERTIFICATE_FIELDS.iter().any(|field| is_given(tls, field)) {
        report.warning(
            (tls, "mode"),
            format!("{mode} passes TLS on unopened, so the certificates given here are not used"),
        );
    }
    check_one_source(report, tls);
    let ends_tls = matches!(mode, "SIMPLE" | "MUTUAL" | "OPTIONAL_MUTUAL");
    if ends_tls && (is_given(tls, "credentialName") || is_given(tls, "credentialNames")) {
        return;
    }
    if ends_tls {
        check_certificates(report, tls, mode);
    }
    if is_given(tls, "caCrl") {
        if is_given(tls, "credentialName") {
            report.error(
                (tls, "caCrl"),
                "caCrl cannot be combined with credentialName; put the revocation list in the secret",
            );
        }
        if mode == "SIMPLE" {
            report.error(
                (tls, "caCrl"),
                "caCrl has no use with SIMPLE, where clients show no certificate; use MUTUAL",
            );
        }
    }
}

const CERTIFICATE_FIELDS: [&str; 7] = [
    "caCrl",
    "serverCertificate",
    "privateKey",
    "caCertificates",
    "tlsCertificates",
    "credentialName",
    "credentialNames",
];

/// The mode of a server.
pub(super) fn mode(tls: &Value) -> &str {
    tls.choice("mode", "PASSTHROUGH")
}

/// Whether a mode leaves TLS unopened.
pub(super) fn is_passed_on(mode: &str) -> bool {
    matches!(mode, "PASSTHROUGH" | "AUTO_PASSTHROUGH")
}

fn is_given(tls: &Value, field: &str) -> bool {
    !tls.text(field).is_empty() || !tls.list(field).is_empty()
}

fn check_versions<'a>(report: &mut Report<'a>, tls: &'a Value) {
    let oldest = tls.text("minProtocolVersion");
    if matches!(oldest, "TLSV1_0" | "TLSV1_1") && tls.list("cipherSuites").is_empty() {
        report.warning(
            (tls, "minProtocolVersion"),
            format!("{oldest} needs cipherSuites: none of the default ones works with versions before TLS 1.2"),
        );
    }
}

fn check_cipher_suites<'a>(report: &mut Report<'a>, tls: &'a Value) {
    let (mut unknown, mut seen, mut twice) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (_, suite) in tls.texts("cipherSuites") {
        if !is_cipher_suite(suite) {
            unknown.insert(suite);
        } else if !seen.insert(suite) {
            twice.insert(suite);
        }
    }
    let at = (tls, "cipherSuites");
    if !unknown.is_empty() {
        let names: Vec<&str> = unknown.into_iter().collect();
        let hint = mesh_model::suggest::nearest(names[0], CIPHER_SUITES)
            .map(|near| format!("; did you mean {near}?"))
            .unwrap_or_default();
        report.warning(
            at,
            format!(
                "unknown cipher suites are ignored: {}{hint}",
                names.join(", ")
            ),
        );
    }
    if !twice.is_empty() {
        let names: Vec<&str> = twice.into_iter().collect();
        report.warning(
            at,
            format!("cipher suites are there twice: {}", names.join(", ")),
        );
    }
}

/// A known name, or an expression that begins with an operator.
fn is_cipher_suite(name: &str) -> bool {
    matches!(name, "" | "ALL")
        || !name.starts_with(|first: char| first.is_alphanumeric())
        || CIPHER_SUITES.contains(&name)
}

fn check_istio_mutual<'a>(report: &mut Report<'a>, tls: &'a Value) {
    const FIELDS: [&str; 6] = [
        "serverCertificate",
        "privateKey",
        "caCertificates",
        "tlsCertificates",
        "credentialName",
        "credentialNames",
    ];
    for field in FIELDS.into_iter().filter(|field| is_given(tls, field)) {
        report.error(
            (tls, field),
            format!(
                "ISTIO_MUTUAL uses the certificates of the mesh; remove {field}, or use MUTUAL"
            ),
        );
    }
}

fn check_one_source<'a>(report: &mut Report<'a>, tls: &'a Value) {
    let sources = [
        is_given(tls, "serverCertificate") && is_given(tls, "privateKey"),
        is_given(tls, "credentialName"),
        is_given(tls, "credentialNames"),
        is_given(tls, "tlsCertificates"),
    ];
    if sources.iter().filter(|is_given| **is_given).count() > 1 {
        report.error(
            (tls, ""),
            "certificates come from more than one place: keep one of credentialName, credentialNames, \
             serverCertificate with privateKey, and tlsCertificates",
        );
    }
}

fn check_certificates<'a>(report: &mut Report<'a>, tls: &'a Value, mode: &str) {
    if mode != "SIMPLE" && !is_given(tls, "caCertificates") {
        report.error(
            (tls, "caCertificates"),
            format!("{mode} needs caCertificates to check clients with, or a credentialName"),
        );
    }
    let several = tls.list("tlsCertificates");
    if several.len() > 2 {
        report.warning(
            (tls, "tlsCertificates"),
            format!(
                "{} certificates are given; 2 can be used (RSA and ECDSA)",
                several.len()
            ),
        );
    }
    let single = std::slice::from_ref(tls);
    for certificate in if several.is_empty() { single } else { several } {
        for field in ["serverCertificate", "privateKey"] {
            if !is_given(certificate, field) {
                report.error(
                    (certificate, field),
                    format!("{mode} needs {field}, or a credentialName"),
                );
            }
        }
    }
}
