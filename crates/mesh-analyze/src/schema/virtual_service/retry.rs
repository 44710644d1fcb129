//! Retries, of routes and of the mesh.

use mesh_model::value::Value;

use super::super::fields::Fields;
use super::super::report::Report;
use super::super::values::{check_duration, check_not_negative};

/// Conditions that Envoy knows, of HTTP and of gRPC.
const CONDITIONS: [&str; 16] = [
    "5xx",
    "gateway-error",
    "reset",
    "reset-before-request",
    "connect-failure",
    "retriable-4xx",
    "refused-stream",
    "retriable-status-codes",
    "retriable-headers",
    "envoy-ratelimited",
    "http3-post-connect-failure",
    "cancelled",
    "deadline-exceeded",
    "internal",
    "resource-exhausted",
    "unavailable",
];

/// Checks when and how failed requests are tried again.
pub(in super::super) fn check<'a>(report: &mut Report<'a>, retries: &'a Value) {
    check_not_negative(report, retries, "attempts");
    let conditions = retries.text("retryOn");
    let is_configured = retries.has("perTryTimeout")
        || !conditions.is_empty()
        || retries.has("retryRemoteLocalities");
    if retries.number("attempts") == 0 && is_configured {
        report.error(
            (retries, "attempts"),
            "retries are configured but turned off: attempts is 0; set attempts, or remove the rest",
        );
    }
    check_duration(report, retries, "perTryTimeout");
    let conditions = conditions.split(',').filter(|_| !conditions.is_empty());
    for condition in conditions {
        if !CONDITIONS.contains(&condition) && !is_status(condition) {
            let trimmed = condition.trim();
            let hint = if trimmed != condition {
                "; remove the blanks".to_owned()
            } else {
                mesh_model::suggest::nearest(condition, CONDITIONS)
                    .map(|near| format!("; did you mean {near}?"))
                    .unwrap_or_default()
            };
            report.error(
                (retries, "retryOn"),
                format!(
                    "{condition:?} in retryOn is neither a condition of Envoy nor a status{hint}"
                ),
            );
        }
    }
    check_duration(report, retries, "backoff");
}

/// Whether a text is the number of a status that HTTP has a name for.
fn is_status(text: &str) -> bool {
    let number = text.parse::<i64>().unwrap_or_default();
    matches!(
        number,
        100..=103
            | 200..=208
            | 226
            | 300..=305
            | 307..=308
            | 400..=418
            | 421..=426
            | 428..=429
            | 431
            | 451
            | 500..=508
            | 510..=511
    )
}
