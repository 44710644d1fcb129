//! The rules that limits cannot say: each in CEL for the API server and natively for us, next to each other.
//!
//! The expressions are facts of Istio's definitions (`kubernetes/customresourcedefinitions.gen.yaml` in istio/api); a
//! test compares them with recorded ones.

use super::url;
use crate::duration;
use crate::value::Value;

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
        .unwrap_or_default()
}

fn all_keys(value: &Value, holds: impl Fn(&str) -> bool) -> bool {
    let entries = value.as_object().into_iter().flatten();
    let mut set = entries.filter(|(_, value)| !value.is_null());
    set.all(|(key, _)| holds(key))
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
            !has(value, "portLevelMtls")
                || labels.is_some_and(|labels| labels.values().any(|label| !label.is_null()))
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{RULES, Rule};

    /// Values that keep a rule, and values that break it. The answers were compared with an API server's.
    #[track_caller]
    fn check(rule: &'static str, keep: &[Value], broken: &[Value]) {
        let rule = Rule::parse(rule).unwrap();
        for value in keep {
            assert!(rule.holds(&value.clone().into()), "{rule:?} {value}");
        }
        for value in broken {
            assert!(!rule.holds(&value.clone().into()), "{rule:?} {value}");
        }
    }

    #[test]
    fn texts_and_numbers() {
        check(
            "duration",
            &[json!("1ms"), json!("+1.5h"), json!(".5s")],
            &[
                json!("0.9ms"),
                json!("1"),
                json!(""),
                json!("-1s"),
                json!("1d"),
            ],
        );
        check("port", &[json!(1), json!(65535)], &[json!(0), json!(65536)]);
        check("no-wildcard", &[json!("a")], &[json!("a*")]);
        check("not-any-host", &[json!("*.a")], &[json!("*")]);
        check("same-namespace", &[json!("")], &[json!("a")]);
        check(
            "http-url",
            &[json!("HTTPS://a")],
            &[json!("a"), json!("ftp://a"), json!("/a")],
        );
        check(
            "wasm-url",
            &[
                json!("oci://a/b:c"),
                json!("a.b/c:d"),
                json!("file:///a"),
                json!("1:2"),
                json!("http://["),
            ],
            &[json!("ftp://a"), json!("a b"), json!("a:b"), json!("a#b")],
        );
        check(
            "probe-scheme",
            &[json!(""), json!("HTTP"), json!("HTTPS")],
            &[json!("http")],
        );
        check(
            "socket-is-absolute",
            &[json!("a"), json!("unix:///a"), json!("unix://@a")],
            &[json!("unix://a"), json!("unix://")],
        );
        check(
            "socket-is-file",
            &[json!("a/"), json!("unix:///a")],
            &[json!("unix:///a/")],
        );
    }

    #[test]
    fn keys_and_items() {
        check(
            "no-wildcard-keys",
            &[json!({"a": ""})],
            &[json!({"a*": ""})],
        );
        check("no-empty-keys", &[json!({"a": ""})], &[json!({"": ""})]);
        check(
            "ports-as-keys",
            &[json!({"80": {}, "+5": {}, "080": {}}), json!({"a": null})],
            &[
                json!({"0": {}}),
                json!({"a": {}}),
                json!({"65536": {}}),
                json!({"0x1": {}}),
            ],
        );
        check(
            "port-names-as-keys",
            &[json!({"http-A1": 1})],
            &[
                json!({"a_b": 1}),
                json!({"-a": 1}),
                json!({"": 1}),
                json!({"a".repeat(63): 1}),
            ],
        );
        check(
            "unique-numbers",
            &[json!([{"number": 1}, {"number": 2}])],
            &[json!([{"number": 1}, {"number": 1}])],
        );
    }

    #[test]
    fn messages() {
        check(
            "at-most-one(a b)",
            &[json!({}), json!({"a": 1, "b": null})],
            &[json!({"a": 1, "b": 2})],
        );
        check(
            "socket-has-no-ports",
            &[json!({"address": "unix:///a"}), json!({"ports": {}})],
            &[json!({"address": "unix:///a", "ports": {}})],
        );
        check(
            "address-or-network",
            &[json!({"address": ""}), json!({"network": "a"})],
            &[json!({})],
        );
        check(
            "service-accounts-alone",
            &[
                json!({"serviceAccounts": [], "ipBlocks": []}),
                json!({"principals": [], "namespaces": []}),
            ],
            &[
                json!({"serviceAccounts": [], "principals": []}),
                json!({"notServiceAccounts": [], "notNamespaces": []}),
            ],
        );
        check(
            "waypoint-match",
            &[
                json!({}),
                json!({"context": "ANY"}),
                json!({"context": "WAYPOINT", "waypoint": {}}),
            ],
            &[json!({"waypoint": {}}), json!({"context": "WAYPOINT"})],
        );
        check(
            "port-level-needs-selector",
            &[
                json!({}),
                json!({"portLevelMtls": {}, "selector": {"matchLabels": {"a": "b"}}}),
            ],
            &[
                json!({"portLevelMtls": {}}),
                json!({"portLevelMtls": {}, "selector": {"matchLabels": {}}}),
            ],
        );
        check(
            "cidr-needs-static",
            &[
                json!({"addresses": ["1.1.1.0/24"]}),
                json!({"addresses": ["1.1.1.1"], "resolution": "DNS"}),
            ],
            &[json!({"addresses": ["1.1.1.0/24"], "resolution": "DNS"})],
        );
        check(
            "none-has-no-endpoints",
            &[json!({"endpoints": [], "resolution": "STATIC"}), json!({})],
            &[json!({"endpoints": []})],
        );
        check(
            "round-robin-has-one-endpoint",
            &[
                json!({"resolution": "DNS_ROUND_ROBIN", "endpoints": [{}]}),
                json!({"endpoints": [{}, {}]}),
            ],
            &[json!({"resolution": "DNS_ROUND_ROBIN", "endpoints": [{}, {}]})],
        );
        check(
            "upsert-needs-value",
            &[json!({}), json!({"operation": "UPSERT", "value": "a"})],
            &[
                json!({"operation": "UPSERT"}),
                json!({"operation": "UPSERT", "value": ""}),
            ],
        );
        check(
            "remove-has-no-value",
            &[json!({"operation": "REMOVE"})],
            &[json!({"operation": "REMOVE", "value": ""})],
        );
        check(
            "wasm-or-lua",
            &[json!({"wasm": {}})],
            &[json!({}), json!({"wasm": {}, "lua": {}})],
        );
        check(
            "host-value-is-not-given",
            &[json!({"valueFrom": "HOST"}), json!({"value": "a"})],
            &[json!({"valueFrom": "HOST", "value": ""})],
        );
    }

    #[test]
    fn the_table_is_used_up() {
        let api = crate::api::api();
        let fields = api.messages().flat_map(|message| &message.fields);
        let specs = api.kinds.iter().map(|kind| &kind.spec);
        let types = fields
            .map(|field| &field.value)
            .chain(specs)
            .flat_map(|value| value.layers());
        let rules = types
            .flat_map(|value| &value.rules)
            .chain(api.messages().flat_map(|message| &message.rules));
        let used: Vec<String> = rules.map(Rule::cel).collect();
        for rule in RULES {
            assert!(
                used.iter().any(|cel| cel == rule.cel),
                "nothing uses `{}`",
                rule.name
            );
        }
    }
}
