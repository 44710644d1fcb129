//! AuthorizationPolicy.

mod attribute;
mod path;

use mesh_model::value::Value;

use super::fields::Fields;
use super::report::Report;
use super::values::subnet;
use super::{Subject, selector};

/// Lists of a source that say who the caller is; only these and addresses work without HTTP.
const IDENTITIES: [&str; 10] = [
    "namespaces",
    "notNamespaces",
    "serviceAccounts",
    "notServiceAccounts",
    "trustDomains",
    "notTrustDomains",
    "principals",
    "notPrincipals",
    "requestPrincipals",
    "notRequestPrincipals",
];

const ADDRESSES: [&str; 4] = [
    "ipBlocks",
    "notIpBlocks",
    "remoteIpBlocks",
    "notRemoteIpBlocks",
];

/// Lists of an operation.
const OPERATIONS: [&str; 8] = [
    "ports",
    "notPorts",
    "methods",
    "notMethods",
    "paths",
    "notPaths",
    "hosts",
    "notHosts",
];

/// Checks an AuthorizationPolicy.
pub(super) fn check<'a>(report: &mut Report<'a>, policy: &Subject<'a>) {
    let spec = policy.spec;
    selector::check_policy(report, spec);
    let action = spec.choice("action", "ALLOW");
    let rules = spec.list("rules");
    if action == "CUSTOM" {
        check_custom(report, spec);
    } else if spec.has("provider") {
        report.error(
            (spec, "provider"),
            format!("provider is for the action CUSTOM, not {action}; remove it"),
        );
    }
    if action == "DENY" && rules.is_empty() {
        report.error(
            (spec, "rules"),
            "DENY without rules denies nothing; add a rule, {} for every request",
        );
    }
    for rule in rules {
        check_rule(report, rule, action);
    }
}

fn check_custom<'a>(report: &mut Report<'a>, spec: &'a Value) {
    let rules = spec.list("rules");
    if rules.is_empty() {
        report.error(
            (spec, "rules"),
            "CUSTOM without rules asks for nothing; add a rule, {} for every request",
        );
    } else if spec.message("provider").text("name").is_empty() {
        report.error(
            (spec, "provider.name"),
            "CUSTOM needs provider.name, an extensionProvider of the mesh config",
        );
    }
    let unsupported = |what: &str| {
        format!("{what} is not possible with CUSTOM; use it in a policy with ALLOW or DENY")
    };
    for rule in rules {
        for source in rule
            .list("from")
            .iter()
            .filter_map(|from| from.get("source"))
        {
            for field in IDENTITIES {
                if !source.list(field).is_empty() {
                    report.error((source, field), unsupported(field));
                }
            }
        }
        for condition in rule.list("when") {
            let key = condition.text("key");
            let is_identity = matches!(
                key,
                "source.namespace"
                    | "source.serviceAccount"
                    | "source.trustDomain"
                    | "source.principal"
            );
            if is_identity || key.starts_with("request.auth.") {
                report.error((condition, "key"), unsupported(key));
            }
        }
    }
}

fn check_rule<'a>(report: &mut Report<'a>, rule: &'a Value, action: &str) {
    // Whether something was said of callers or operations, and whether it works without HTTP.
    let (mut has_source, mut source_is_tcp) = (false, false);
    for from in rule.list("from") {
        let Some(source) = from.get("source") else {
            report.error((from, "source"), "an item of from needs a source");
            continue;
        };
        has_source = true;
        source_is_tcp |= works_without_http(source);
        check_source(report, source);
    }
    let (mut has_operation, mut operation_is_tcp) = (false, false);
    for to in rule.list("to") {
        let Some(operation) = to.get("operation") else {
            report.error((to, "operation"), "an item of to needs an operation");
            continue;
        };
        has_operation = true;
        operation_is_tcp |= ["ports", "notPorts"]
            .iter()
            .any(|field| !operation.list(field).is_empty());
        check_operation(report, operation);
    }
    for condition in rule.list("when") {
        check_condition(report, condition);
    }
    let is_http_only =
        has_source && !has_operation && !source_is_tcp || has_operation && !operation_is_tcp;
    if is_http_only && action == "DENY" {
        report.warning(
            rule,
            "the rule looks only at HTTP, so on TCP ports everything is denied; add ports to the operation",
        );
    }
}

/// Whether a source says anything that is known of plain connections.
fn works_without_http(source: &Value) -> bool {
    const FIELDS: [&str; 10] = [
        "principals",
        "notPrincipals",
        "namespaces",
        "notNamespaces",
        "serviceAccounts",
        "notServiceAccounts",
        "ipBlocks",
        "notIpBlocks",
        "remoteIpBlocks",
        "notRemoteIpBlocks",
    ];
    FIELDS.iter().any(|field| !source.list(field).is_empty())
}

fn check_source<'a>(report: &mut Report<'a>, source: &'a Value) {
    let has_any = |fields: &[&str]| fields.iter().any(|field| !source.list(field).is_empty());
    if has_any(&["principals", "notPrincipals", "namespaces", "notNamespaces"])
        && has_any(&["serviceAccounts", "notServiceAccounts"])
    {
        report.error(
            (source, "serviceAccounts"),
            "serviceAccounts cannot be combined with namespaces or principals; write NAMESPACE/ACCOUNT",
        );
    }
    if !has_any(&IDENTITIES) && !has_any(&ADDRESSES) {
        report.error(
            source,
            "the source is empty, which matches nothing; remove it, or say who may call",
        );
    }
    for field in ADDRESSES {
        for (item, address) in source.texts(field) {
            report.check(item, subnet(address));
        }
        check_not_empty(report, source, field);
    }
    for field in IDENTITIES {
        let outcome = match field {
            "serviceAccounts" | "notServiceAccounts" => attribute::service_accounts(source, field),
            "trustDomains" | "notTrustDomains" => attribute::trust_domains(source, field),
            _ => attribute::not_empty(source, field),
        };
        report.check((source, field), outcome);
    }
}

fn check_not_empty<'a>(report: &mut Report<'a>, message: &'a Value, field: &'static str) {
    report.check((message, field), attribute::not_empty(message, field));
}

fn check_operation<'a>(report: &mut Report<'a>, operation: &'a Value) {
    if OPERATIONS
        .iter()
        .all(|field| operation.list(field).is_empty())
    {
        report.error(
            operation,
            "the operation is empty, which matches nothing; remove it, or say what may be called",
        );
    }
    for field in OPERATIONS {
        match field {
            "ports" | "notPorts" => {
                for (item, port) in operation.texts(field) {
                    report.check(item, attribute::port(port));
                }
            }
            "paths" | "notPaths" => {
                let invalid = operation.texts(field).find_map(|(item, text)| {
                    path::template(text).err().map(|message| (item, message))
                });
                if let Some((item, message)) = invalid {
                    report.error(item, message);
                }
            }
            _ => {}
        }
        check_not_empty(report, operation, field);
    }
}

fn check_condition<'a>(report: &mut Report<'a>, condition: &'a Value) {
    let key = condition.text("key");
    if key.is_empty() {
        report.error(
            (condition, "key"),
            "the condition needs a key, such as request.headers[x-user]",
        );
        return;
    }
    if condition.list("values").is_empty() && condition.list("notValues").is_empty() {
        report.error(
            (condition, "values"),
            format!("the condition on {key} needs values or notValues"),
        );
        return;
    }
    for field in ["values", "notValues"] {
        report.check((condition, field), attribute::check(key, condition, field));
    }
}
