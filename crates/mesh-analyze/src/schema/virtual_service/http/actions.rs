//! What a route does besides forwarding: redirects, fixed answers, rewrites, faults, CORS.

use mesh_model::value::Value;

use super::super::super::fields::Fields;
use super::super::super::re2;
use super::super::super::report::Report;
use super::super::super::values::{check_duration, port};
use super::super::matches::{check_regex, is_header};
use mesh_model::suggest::nearest;

const METHODS: [&str; 10] = [
    "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "CONNECT", "OPTIONS", "TRACE", "*",
];

/// Checks which origins may call.
pub(super) fn check_cors<'a>(report: &mut Report<'a>, policy: &'a Value) {
    for origin in policy.list("allowOrigins") {
        let texts = ["exact", "prefix", "regex"];
        if texts.iter().all(|field| origin.text(field).is_empty()) {
            report.error(origin, "the origin is empty: set exact, prefix or regex");
        } else {
            check_regex(report, origin, "allowOrigins");
        }
    }
    for (item, method) in policy.texts("allowMethods") {
        if !METHODS.contains(&method) {
            let hint = nearest(&method.to_ascii_uppercase(), METHODS)
                .map(|near| format!("; did you mean {near}?"))
                .unwrap_or_default();
            report.error(item, format!("{method:?} is not a method of HTTP{hint}"));
        }
    }
    for (item, name) in policy
        .texts("allowHeaders")
        .chain(policy.texts("exposeHeaders"))
    {
        if !is_header(name) {
            report.error(item, format!("{name:?} is not the name of a header"));
        }
    }
    check_duration(report, policy, "maxAge");
    let is_exact = |nanoseconds: i64| nanoseconds % 1_000_000_000 > 0;
    if policy.duration("maxAge").is_some_and(is_exact) {
        report.error((policy, "maxAge"), "maxAge must be in whole seconds");
    }
}

/// Checks delays and errors on purpose.
pub(super) fn check_fault<'a>(report: &mut Report<'a>, fault: &'a Value) {
    if !fault.has("abort") && !fault.has("delay") {
        report.error(fault, "the fault is empty: set abort or delay");
    }
    if let Some(abort) = fault.get("abort") {
        report.quietly(|report| check_abort(report, abort));
    }
    if let Some(delay) = fault.get("delay") {
        check_share(report, delay);
        check_duration(report, delay, "fixedDelay");
        if delay.has("exponentialDelay") {
            check_duration(report, delay, "exponentialDelay");
            report.error(
                (delay, "exponentialDelay"),
                "exponentialDelay is not supported; use fixedDelay",
            );
        }
    }
}

fn check_share<'a>(report: &mut Report<'a>, message: &'a Value) {
    let share = message.message("percentage").float("value");
    if !(share == 0.0 || (0.0001..=100.0).contains(&share)) {
        report.error(
            (message, "percentage.value"),
            format!("the percentage is {share}; it must be 0, or between 0.0001 and 100"),
        );
    }
}

/// gRPC's statuses by name (`pkg/util/grpc/status.go`).
const GRPC_STATUSES: [&str; 17] = [
    "OK",
    "CANCELLED",
    "UNKNOWN",
    "INVALID_ARGUMENT",
    "DEADLINE_EXCEEDED",
    "NOT_FOUND",
    "ALREADY_EXISTS",
    "PERMISSION_DENIED",
    "RESOURCE_EXHAUSTED",
    "FAILED_PRECONDITION",
    "ABORTED",
    "OUT_OF_RANGE",
    "UNIMPLEMENTED",
    "INTERNAL",
    "UNAVAILABLE",
    "DATA_LOSS",
    "UNAUTHENTICATED",
];

fn check_abort<'a>(report: &mut Report<'a>, abort: &'a Value) {
    check_share(report, abort);
    if abort.has("grpcStatus") {
        let status = abort.text("grpcStatus");
        if !GRPC_STATUSES.contains(&status) {
            let hint = nearest(status, GRPC_STATUSES)
                .map(|near| format!("; did you mean {near}?"))
                .unwrap_or_default();
            report.error(
                (abort, "grpcStatus"),
                format!("{status:?} is not a status of gRPC, such as UNAVAILABLE{hint}"),
            );
        }
    } else if abort.has("http2Error") {
        report.error(
            (abort, "http2Error"),
            "http2Error is not supported; use httpStatus or grpcStatus",
        );
    } else if abort.has("httpStatus") {
        report.check((abort, "httpStatus"), status(abort.number("httpStatus")));
    } else {
        report.warning(
            abort,
            "the abort says no status; set httpStatus or grpcStatus",
        );
    }
}

fn status(number: i64) -> Result<(), String> {
    if (200..=600).contains(&number) {
        return Ok(());
    }
    Err(format!("the status {number} is not between 200 and 599"))
}

/// Checks a fixed answer.
pub(super) fn check_direct_response<'a>(report: &mut Report<'a>, response: &'a Value) {
    const KIB: usize = 1024;
    let body = response.message("body");
    // Four letters of base64 are three bytes.
    let bytes = body.text("bytes").trim_end_matches('=').len() * 3 / 4;
    let size = body.text("string").len().max(bytes);
    if size > 1024 * KIB {
        report.error(
            (response, "body"),
            format!("the body has {size} bytes; at most 1 MiB is possible"),
        );
    } else if size > 100 * KIB {
        report.warning(
            (response, "body"),
            format!("the body has {size} bytes, which every proxy and istiod keep in memory"),
        );
    }
    report.check((response, "status"), status(response.number("status")));
}

/// What is wrong with a redirect first.
pub(super) fn redirect(redirect: &Value, conditions: &[Value]) -> Result<(), String> {
    let fail = |message: &str| Err(message.to_owned());
    let is_given = |field: &str| !redirect.text(field).is_empty();
    if is_given("uri") && is_given("prefixRewrite") {
        return fail("uri and prefixRewrite of a redirect cannot be combined; keep one");
    }
    let is_other = |condition: &Value| condition.get("uri").is_some_and(|uri| !uri.has("prefix"));
    if is_given("prefixRewrite") && conditions.iter().any(is_other) {
        return fail("prefixRewrite needs a prefix in every uri of match");
    }
    let fields = ["uri", "prefixRewrite", "authority", "scheme"];
    let has_port = redirect.has("port") || redirect.has("derivePort");
    if !has_port && !fields.iter().any(|field| is_given(field)) {
        return fail(
            "the redirect changes nothing: set uri, prefixRewrite, authority, port, derivePort or scheme",
        );
    }
    let code = redirect.number("redirectCode");
    if code != 0 && !(300..=399).contains(&code) {
        return Err(format!(
            "redirectCode is {code}; it must be between 300 and 399"
        ));
    }
    let scheme = redirect.text("scheme");
    if !matches!(scheme, "" | "http" | "https") {
        return Err(format!(
            "the scheme of a redirect is http or https, not {scheme:?}"
        ));
    }
    if redirect.number("port") > 0 {
        port(redirect.number("port"))?;
    }
    Ok(())
}

/// What is wrong with a rewrite first.
pub(super) fn rewrite(rewrite: &Value) -> Result<(), String> {
    let fail = |message: &str| Err(message.to_owned());
    let is_given = |field: &str| !rewrite.text(field).is_empty();
    let regex = rewrite.get("uriRegexRewrite");
    if is_given("uri") && regex.is_some() {
        return fail("uri and uriRegexRewrite of a rewrite cannot be combined; keep one");
    }
    if !is_given("uri") && regex.is_none() && !is_given("authority") {
        return fail("the rewrite changes nothing: set uri, uriRegexRewrite or authority");
    }
    let Some(regex) = regex else { return Ok(()) };
    if regex.text("match").is_empty() || regex.text("rewrite").is_empty() {
        return fail("uriRegexRewrite needs match and rewrite");
    }
    re2::route("uriRegexRewrite.match", regex.text("match"))
}
