//! Attributes of requests and their values (`pkg/config/security/security.go` in istio/istio).

use mesh_model::suggest::nearest;
use mesh_model::value::Value;

use super::super::fields::Fields;
use super::super::values::subnet;

type Check = Result<(), String>;

/// Attributes that conditions can be about; those with `[` are followed by a name.
const KNOWN: [&str; 15] = [
    "request.headers[",
    "source.ip",
    "remote.ip",
    "source.namespace",
    "source.serviceAccount",
    "source.principal",
    "source.trustDomain",
    "request.auth.principal",
    "request.auth.audiences",
    "request.auth.presenter",
    "request.auth.claims[",
    "destination.ip",
    "destination.port",
    "connection.sni",
    "experimental.envoy.filters.",
];

/// Checks the values in a field of a condition on that key.
pub(super) fn check(key: &str, condition: &Value, field: &str) -> Check {
    not_empty(condition, field)?;
    let texts = || condition.texts(field).map(|(_, text)| text);
    match key {
        "source.ip" | "remote.ip" | "destination.ip" => all(texts().map(subnet)),
        "destination.port" => all(texts().map(port)),
        "source.serviceAccount" => service_accounts(condition, field),
        "source.trustDomain" => wildcards(condition, field),
        "source.namespace"
        | "source.principal"
        | "connection.sni"
        | "request.auth.principal"
        | "request.auth.audiences"
        | "request.auth.presenter" => Ok(()),
        "destination.namespace" => Err(
            "destination.namespace is the namespace of the policy; remove the condition".to_owned(),
        ),
        "destination.name" | "destination.user" => Err(format!(
            "{key} is no longer known; choose the workload with a selector"
        )),
        _ if key.starts_with("destination.labels") => Err(format!(
            "{key} is no longer known; choose the workload with a selector"
        )),
        _ if [
            "request.headers",
            "request.auth.claims",
            "experimental.envoy.filters.",
        ]
        .iter()
        .any(|prefix| key.starts_with(prefix)) =>
        {
            named(key)
        }
        _ => {
            let hint = nearest(key, KNOWN)
                .map(|near| format!("; did you mean {}?", near.replace('[', "[NAME]")))
                .unwrap_or_default();
            Err(format!("the key {key:?} is not known{hint}"))
        }
    }
}

/// All problems in one text.
fn all(outcomes: impl Iterator<Item = Check>) -> Check {
    let problems: Vec<String> = outcomes.filter_map(Result::err).collect();
    if problems.is_empty() {
        return Ok(());
    }
    Err(problems.join("; "))
}

fn named(key: &str) -> Check {
    let is_named = key
        .find('[')
        .is_some_and(|open| open > 0 && key.ends_with(']') && open + 2 < key.len());
    if is_named {
        return Ok(());
    }
    Err(format!(
        "the key {key:?} needs a name in brackets, such as request.headers[x-user]"
    ))
}

/// A list without empty texts.
pub(super) fn not_empty(message: &Value, field: &str) -> Check {
    if message.texts(field).any(|(_, text)| text.is_empty()) {
        return Err(format!("{field} has an empty text; remove it"));
    }
    Ok(())
}

/// A port as text; 0 is let through as the peer does.
pub(super) fn port(text: &str) -> Check {
    let is_plain = !text.starts_with('+');
    if is_plain && text.parse::<u16>().is_ok() {
        return Ok(());
    }
    Err(format!("{text:?} is not a port between 0 and 65535"))
}

/// Texts with one `*` at most, alone or at an end.
fn wildcards(message: &Value, field: &str) -> Check {
    not_empty(message, field)?;
    for (_, text) in message.texts(field) {
        let count = text.matches('*').count();
        if count > 1 || count == 1 && !text.starts_with('*') && !text.ends_with('*') {
            return Err(format!(
                "{text:?} in {field} may have one `*`, at its start or end"
            ));
        }
    }
    Ok(())
}

/// Trust domains.
pub(super) fn trust_domains(source: &Value, field: &str) -> Check {
    wildcards(source, field)?;
    match source.texts(field).find(|(_, text)| text.contains('/')) {
        Some((_, text)) => Err(format!(
            "{text:?} in {field} has a `/`; write only the trust domain"
        )),
        None => Ok(()),
    }
}

/// Service accounts, with or without their namespaces.
pub(super) fn service_accounts(message: &Value, field: &str) -> Check {
    let count = message.list(field).len();
    if count > 16 {
        return Err(format!(
            "{field} has {count} values; at most 16 are possible"
        ));
    }
    for (_, text) in message.texts(field) {
        let parts: Vec<&str> = text.split('/').collect();
        if text.contains('*') {
            return Err(format!(
                "{text:?} in {field} has a wildcard, which is not possible; use principals"
            ));
        }
        if parts.len() > 2 || parts.contains(&"") {
            return Err(format!(
                "{text:?} in {field} is not ACCOUNT or NAMESPACE/ACCOUNT"
            ));
        }
        if text.len() > 320 {
            return Err(format!(
                "a value of {field} has {} characters; at most 320 are possible",
                text.len()
            ));
        }
    }
    Ok(())
}
