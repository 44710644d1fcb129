//! The rules that limits cannot say: each in CEL for the API server and natively for us, next to each other.
//!
//! The expressions are facts of Istio's definitions (`kubernetes/customresourcedefinitions.gen.yaml` in istio/api); a
//! test compares them with recorded ones.

use serde_json::Value;

use super::url;
use crate::duration;

/// A rule over a value.
#[derive(Debug, Clone)]
pub enum Rule {
    /// At most one of these fields may be set.
    AtMostOne(Vec<&'static str>),
    /// A rule of the table.
    Named(&'static NamedRule),
}

/// A rule of the table: its name in the description, its two forms, and what to say when it is broken.
#[derive(Debug)]
pub struct NamedRule {
    name: &'static str,
    cel: &'static str,
    message: &'static str,
    holds: fn(&Value) -> bool,
}

impl Rule {
    /// The rule written so: a name, or `at-most-one(field field)`.
    pub(super) fn parse(text: &'static str) -> Result<Self, String> {
        if let Some(fields) = text.strip_prefix("at-most-one(") {
            let fields = fields.trim_end_matches(')').split_whitespace().collect();
            return Ok(Self::AtMostOne(fields));
        }
        let rule = RULES.iter().find(|rule| rule.name == text);
        rule.map(Self::Named)
            .ok_or_else(|| format!("there is no rule `{text}`"))
    }

    /// The expression for the API server, over `self`.
    pub fn cel(&self) -> String {
        match self {
            Self::AtMostOne(fields) => {
                let set = |field: &&str| format!("(has(self.{field}) ? 1 : 0)");
                let sum: Vec<String> = fields.iter().map(set).collect();
                format!("{} <= 1", sum.join(" + "))
            }
            Self::Named(rule) => rule.cel.to_owned(),
        }
    }

    /// What to say when it is broken.
    pub fn message(&self) -> String {
        match self {
            Self::AtMostOne(fields) => format!("at most one of {} may be set", fields.join(", ")),
            Self::Named(rule) => rule.message.to_owned(),
        }
    }

    /// Whether a value keeps it. The value has the type that the rule is for.
    pub fn holds(&self, value: &Value) -> bool {
        match self {
            Self::AtMostOne(fields) => fields.iter().filter(|field| has(value, field)).count() <= 1,
            Self::Named(rule) => (rule.holds)(value),
        }
    }
}

/// Whether a field is set; the API server drops nulls before it looks.
fn has(value: &Value, field: &str) -> bool {
    value.get(field).is_some_and(|value| !value.is_null())
}

/// The text of a field, or the text that CEL falls back to.
fn text<'a>(value: &'a Value, field: &str, absent: &'a str) -> &'a str {
    value.get(field).and_then(Value::as_str).unwrap_or(absent)
}

fn items<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value
        .get(field)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

fn all_keys(value: &Value, holds: impl Fn(&str) -> bool) -> bool {
    value
        .as_object()
        .is_none_or(|map| map.keys().all(|key| holds(key)))
}

fn string(value: &Value, holds: impl Fn(&str) -> bool) -> bool {
    value.as_str().is_none_or(holds)
}

fn is_port(number: i64) -> bool {
    (1..=65535).contains(&number)
}

fn is_socket(address: &str) -> bool {
    address.starts_with("unix://")
}

const RULES: &[NamedRule] = &[
    NamedRule {
        name: "duration",
        cel: "duration(self) >= duration('1ms')",
        message: "must be a duration of at least 1ms, such as 1.5s or 10m",
        holds: |value| {
            string(value, |text| {
                duration::parse(text).is_ok_and(|nanoseconds| nanoseconds >= 1_000_000)
            })
        },
    },
    NamedRule {
        name: "port",
        cel: "0 < self && self <= 65535",
        message: "a port is between 1 and 65535",
        holds: |value| value.as_i64().is_none_or(is_port),
    },
    NamedRule {
        name: "ports-as-keys",
        cel: "self.all(key, 0 < int(key) && int(key) <= 65535)",
        message: "each key is a port between 1 and 65535",
        holds: |value| all_keys(value, |key| key.parse().is_ok_and(is_port)),
    },
    NamedRule {
        name: "unique-numbers",
        cel: "self.all(l1, self.exists_one(l2, l1.number == l2.number))",
        message: "a port number may stand only once",
        holds: |value| {
            let numbers: Vec<_> = value
                .as_array()
                .into_iter()
                .flatten()
                .map(|port| port.get("number"))
                .collect();
            numbers
                .iter()
                .all(|number| numbers.iter().filter(|other| *other == number).count() == 1)
        },
    },
    NamedRule {
        name: "port-names-as-keys",
        cel: r#"self.all(key, size(key) < 63 && key.matches("^[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?$"))"#,
        message: "each key is a port name: fewer than 63 letters, digits and inner hyphens",
        holds: |value| all_keys(value, is_port_name),
    },
    NamedRule {
        name: "no-wildcard",
        cel: r#"!self.contains("*")"#,
        message: "a selector takes no wildcards",
        holds: |value| string(value, |text| !text.contains('*')),
    },
    NamedRule {
        name: "no-wildcard-keys",
        cel: r#"self.all(key, !key.contains("*"))"#,
        message: "a selector takes no wildcards in its keys",
        holds: |value| all_keys(value, |key| !key.contains('*')),
    },
    NamedRule {
        name: "no-empty-keys",
        cel: "self.all(key, key.size() != 0)",
        message: "a key is empty",
        holds: |value| all_keys(value, |key| !key.is_empty()),
    },
    NamedRule {
        name: "not-any-host",
        cel: r#"self != "*""#,
        message: "the host * is not allowed",
        holds: |value| string(value, |text| text != "*"),
    },
    NamedRule {
        name: "same-namespace",
        cel: "self.size() == 0",
        message: "must be empty: a target is in the namespace of the policy",
        holds: |value| string(value, str::is_empty),
    },
    NamedRule {
        name: "http-url",
        cel: r#"url(self).getScheme() in ["http", "https"]"#,
        message: "must be a URL that starts with http:// or https://",
        holds: |value| {
            string(value, |text| {
                url::scheme(text).is_some_and(|scheme| matches!(scheme.as_str(), "http" | "https"))
            })
        },
    },
    NamedRule {
        name: "wasm-url",
        cel: r#"isURL(self) ? (url(self).getScheme() in ["", "http", "https", "oci", "file"]) : (isURL("http://" + self) &&
url("http://" + self).getScheme() in ["", "http", "https", "oci", "file"])"#,
        message: "must be a URL with scheme http, https, oci or file, or none",
        holds: |value| string(value, is_wasm_url),
    },
    NamedRule {
        name: "probe-scheme",
        cel: r#"self in ["", "HTTP", "HTTPS"]"#,
        message: "must be HTTP or HTTPS",
        holds: |value| string(value, |text| matches!(text, "" | "HTTP" | "HTTPS")),
    },
    NamedRule {
        name: "socket-is-absolute",
        cel: r#"self.startsWith("unix://") ? (self.substring(7, 8) == "/" || self.substring(7, 8) == "@") : true"#,
        message: "a unix socket is an absolute path or starts with @",
        holds: |value| {
            string(value, |text| {
                text.strip_prefix("unix://")
                    .is_none_or(|path| path.starts_with(['/', '@']))
            })
        },
    },
    NamedRule {
        name: "socket-is-file",
        cel: r#"self.startsWith("unix://") ? !self.endsWith("/") : true"#,
        message: "a unix socket is a file, not a folder",
        holds: |value| string(value, |text| !is_socket(text) || !text.ends_with('/')),
    },
    NamedRule {
        name: "socket-has-no-ports",
        cel: r#"(has(self.address) ? self.address : "").startsWith("unix://") ? !has(self.ports) : true"#,
        message: "a unix socket takes no ports",
        holds: |value| !is_socket(text(value, "address", "")) || !has(value, "ports"),
    },
    NamedRule {
        name: "address-or-network",
        cel: "has(self.address) || has(self.network)",
        message: "needs an address, or a network whose gateway is used",
        holds: |value| has(value, "address") || has(value, "network"),
    },
    NamedRule {
        name: "service-accounts-alone",
        cel:
            "(has(self.serviceAccounts) || has(self.notServiceAccounts)) ? (!has(self.principals) &&
!has(self.notPrincipals) && !has(self.namespaces) && !has(self.notNamespaces)) : true",
        message: "service accounts cannot stand with principals or namespaces",
        holds: |value| {
            let any = |fields: &[&str]| fields.iter().any(|field| has(value, field));
            !any(&["serviceAccounts", "notServiceAccounts"])
                || !any(&["principals", "notPrincipals", "namespaces", "notNamespaces"])
        },
    },
    NamedRule {
        name: "waypoint-match",
        cel: r#"has(self.context) ? ((self.context == "WAYPOINT") ? has(self.waypoint) : !has(self.waypoint)) : !has(self.waypoint)"#,
        message: "context WAYPOINT and a waypoint match need each other",
        holds: |value| (text(value, "context", "") == "WAYPOINT") == has(value, "waypoint"),
    },
    NamedRule {
        name: "port-level-needs-selector",
        cel: "has(self.portLevelMtls) ? (((has(self.selector) && has(self.selector.matchLabels)) ? self.selector.matchLabels : {}).size() > 0) : true",
        message: "portLevelMtls needs a selector with labels",
        holds: |value| {
            let labels = value
                .pointer("/selector/matchLabels")
                .and_then(Value::as_object);
            !has(value, "portLevelMtls") || labels.is_some_and(|labels| !labels.is_empty())
        },
    },
    NamedRule {
        name: "cidr-needs-static",
        cel: r#"!((has(self.addresses) ? self.addresses : []).exists(k, k.contains("/")) && !((has(self.resolution) ? self.resolution : "NONE") in ["STATIC", "NONE"]))"#,
        message: "address ranges need resolution NONE or STATIC",
        holds: |value| {
            let ranges = items(value, "addresses")
                .iter()
                .any(|address| address.as_str().is_some_and(|text| text.contains('/')));
            !ranges || matches!(text(value, "resolution", "NONE"), "STATIC" | "NONE")
        },
    },
    NamedRule {
        name: "none-has-no-endpoints",
        cel: r#"((has(self.resolution) ? self.resolution : "NONE") == "NONE") ? !has(self.endpoints) : true"#,
        message: "resolution NONE takes no endpoints",
        holds: |value| text(value, "resolution", "NONE") != "NONE" || !has(value, "endpoints"),
    },
    NamedRule {
        name: "round-robin-has-one-endpoint",
        cel: r#"((has(self.resolution) ? self.resolution : "") == "DNS_ROUND_ROBIN") ? ((has(self.endpoints) ? self.endpoints : []).size() <= 1) : true"#,
        message: "resolution DNS_ROUND_ROBIN takes one endpoint",
        holds: |value| {
            text(value, "resolution", "") != "DNS_ROUND_ROBIN"
                || items(value, "endpoints").len() <= 1
        },
    },
    NamedRule {
        name: "upsert-needs-value",
        cel: r#"((has(self.operation) ? self.operation : "") == "UPSERT") ? (self.value != "") : true"#,
        message: "operation UPSERT needs a value",
        holds: |value| {
            text(value, "operation", "") != "UPSERT" || !text(value, "value", "").is_empty()
        },
    },
    NamedRule {
        name: "remove-has-no-value",
        cel: r#"((has(self.operation) ? self.operation : "") == "REMOVE") ? !has(self.value) : true"#,
        message: "operation REMOVE takes no value",
        holds: |value| text(value, "operation", "") != "REMOVE" || !has(value, "value"),
    },
    NamedRule {
        name: "wasm-or-lua",
        cel: "has(self.wasm) != has(self.lua)",
        message: "one of wasm and lua must be set",
        holds: |value| has(value, "wasm") != has(value, "lua"),
    },
    NamedRule {
        name: "host-value-is-not-given",
        cel: r#"(has(self.valueFrom) ? self.valueFrom : "") != "HOST" || !has(self.value)"#,
        message: "a value is given only with valueFrom INLINE",
        holds: |value| text(value, "valueFrom", "") != "HOST" || !has(value, "value"),
    },
];

fn is_port_name(text: &str) -> bool {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let edge = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = text.as_bytes();
    bytes.len() < 63
        && edge(bytes.first())
        && edge(bytes.last())
        && bytes.iter().all(|byte| inner(*byte))
}

fn is_wasm_url(text: &str) -> bool {
    let scheme = url::scheme(text).or_else(|| url::scheme(&format!("http://{text}")));
    scheme.is_some_and(|scheme| matches!(scheme.as_str(), "" | "http" | "https" | "oci" | "file"))
}
