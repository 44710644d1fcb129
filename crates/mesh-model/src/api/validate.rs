//! What an API server with Istio's definitions refuses, in its words, without an API server.
//!
//! Facts observed on Kubernetes 1.36: a null field counts as absent while a null list item is an error; a number such
//! as `3.0` is an integer; lengths count letters though the message says bytes; rules are not looked at when something
//! in the value has the wrong type, is missing, too long or not supported. Two things differ on purpose: all problems
//! are reported at once, and a one-of violation names its fields and has a path.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::LazyLock;

use crate::value::{Map, Value};
use base64::Engine as _;
use regex::Regex;

use super::model::{Api, Bounds, Field, Kind, Message, STATUS, Shape, Type};
use super::rule::Rule;
use crate::suggest::nearest;

/// A problem of an object and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Such as `spec.http[0].retries.attempts`, with keys of maps as `spec.labels[app]`.
    pub path: String,
    /// What is wrong, as the API server says it.
    pub message: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path, self.message)
    }
}

/// The problems of an object of that kind, in the order of the description.
pub fn validate(kind: &Kind, object: &Value) -> Vec<Violation> {
    let mut checker = Checker {
        api: super::api(),
        violations: Vec::new(),
        blocking: 0,
    };
    let Some(object) = object.as_object() else {
        return vec![Violation {
            path: "<object>".to_owned(),
            message: format!("must be of type object: {:?}", type_name(object)),
        }];
    };
    checker.root(kind, object);
    checker.violations
}

/// A place in the object; the text is made only when something is wrong there.
#[derive(Clone, Copy)]
enum Path<'a> {
    Root(&'a str),
    Field(&'a Self, &'a str),
    Key(&'a Self, &'a str),
    Item(&'a Self, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root(name) => formatter.write_str(name),
            Self::Field(parent, name) => write!(formatter, "{parent}.{name}"),
            Self::Key(parent, key) => write!(formatter, "{parent}[{key}]"),
            Self::Item(parent, index) => write!(formatter, "{parent}[{index}]"),
        }
    }
}

struct Checker<'a> {
    api: &'a Api,
    violations: Vec<Violation>,
    /// How many of the violations keep rules from being looked at.
    blocking: usize,
}

impl Checker<'_> {
    fn root(&mut self, kind: &Kind, object: &Map) {
        const FIELDS: [&str; 5] = ["apiVersion", "kind", "metadata", "spec", "status"];
        for name in object.keys().filter(|name| !FIELDS.contains(name)) {
            self.unknown(Path::Root(name), name, FIELDS);
        }
        match object.get("spec") {
            None | Some(Value::Null) if kind.spec_required => {
                self.block(Path::Root("spec"), "Required value".to_owned());
            }
            None | Some(Value::Null) => {}
            Some(spec) => self.value(&kind.spec, spec, Path::Root("spec")),
        }
        if let Some(status) = object.get("status").filter(|status| !status.is_null()) {
            self.object(self.api.message(STATUS), status, Path::Root("status"));
        }
    }

    fn report(&mut self, path: Path<'_>, message: String) {
        let path = path.to_string();
        self.violations.push(Violation { path, message });
    }

    fn block(&mut self, path: Path<'_>, message: String) {
        self.blocking += 1;
        self.report(path, message);
    }

    fn unknown<'k>(
        &mut self,
        path: Path<'_>,
        name: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) {
        let message = match nearest(name, known) {
            Some(near) => format!("unknown field; did you mean `{near}`?"),
            None => "unknown field".to_owned(),
        };
        self.report(path, message);
    }

    fn wrong_type(&mut self, path: Path<'_>, expected: &str, value: &Value) {
        let found = type_name(value);
        self.block(
            path,
            format!(
                "Invalid value: {found:?}: {path} in body must be of type {expected}: {found:?}"
            ),
        );
    }

    fn value(&mut self, of: &Type, value: &Value, path: Path<'_>) {
        if of.nullable && value.is_null() {
            return;
        }
        let before = self.blocking;
        match &of.shape {
            Shape::String | Shape::Time => self.string(&of.bounds, value, path),
            Shape::Bytes => self.bytes(value, path),
            Shape::Bool if value.is_boolean() => {}
            Shape::Bool => self.wrong_type(path, "boolean", value),
            Shape::Int32 => self.int32(&of.bounds, value, path),
            Shape::Uint32 => self.integer(&of.bounds, u32::MAX.into(), value, path),
            Shape::Uint64 => self.integer(&of.bounds, f64::MAX, value, path),
            Shape::Double => self.number(&of.bounds, value, path),
            Shape::IntOrString if value.is_string() || whole(value).is_some() => {}
            Shape::IntOrString => self.wrong_type(path, "integer,string", value),
            Shape::Struct if value.is_object() => {}
            Shape::Struct => self.wrong_type(path, "object", value),
            Shape::Enum(name) => self.enumeration(name, value, path),
            Shape::Message(name) => self.object(self.api.message(name), value, path),
            Shape::List(item) => self.list(item, &of.bounds, value, path),
            Shape::Map(item) => self.map(item, &of.bounds, value, path),
        }
        self.rules(before, &of.rules, value, path);
    }

    fn rules(&mut self, before: usize, rules: &[Rule], value: &Value, path: Path<'_>) {
        if self.blocking > before {
            return;
        }
        for rule in rules.iter().filter(|rule| !rule.holds(value)) {
            let shown = match value {
                Value::Object(_) | Value::Array(_) => String::new(),
                scalar => format!("{scalar}: "),
            };
            self.report(path, format!("Invalid value: {shown}{}", rule.message()));
        }
    }

    fn string(&mut self, bounds: &Bounds, value: &Value, path: Path<'_>) {
        let Some(text) = value.as_str() else {
            return self.wrong_type(path, "string", value);
        };
        let length = text.chars().count() as u64;
        if let Some(max) = bounds.max.filter(|max| length > *max) {
            self.block(path, format!("Too long: may not be more than {max} bytes"));
        }
        if let Some(min) = bounds.min.filter(|min| length < *min) {
            self.invalid(path, value, &format!("should be at least {min} chars long"));
        }
        if let Some(pattern) = bounds.pattern.filter(|pattern| !matches(pattern, text)) {
            self.invalid(path, value, &format!("should match '{pattern}'"));
        }
    }

    fn invalid(&mut self, path: Path<'_>, value: &Value, what: &str) {
        let shown = match whole(value) {
            Some(number) => number.to_string(),
            None => value.to_string(),
        };
        self.report(
            path,
            format!("Invalid value: {shown}: {path} in body {what}"),
        );
    }

    /// Base64; empty text is none.
    fn bytes(&mut self, value: &Value, path: Path<'_>) {
        let Some(text) = value.as_str() else {
            return self.wrong_type(path, "string", value);
        };
        let decoded = base64::engine::general_purpose::STANDARD.decode(text);
        if text.is_empty() || decoded.is_err() {
            self.block(
                path,
                format!("Invalid value: {value}: {path} in body must be of type byte: {value}"),
            );
        }
    }

    fn int32(&mut self, bounds: &Bounds, value: &Value, path: Path<'_>) {
        let Some(number) = whole(value) else {
            return self.wrong_type(path, "integer", value);
        };
        if number < i32::MIN.into() || number > i32::MAX.into() {
            return self.invalid(path, value, "must be of type integer with format int32");
        }
        self.range(
            bounds.min.map(|min| min as f64),
            bounds.max.map(|max| max as f64),
            number,
            value,
            path,
        );
    }

    fn integer(&mut self, bounds: &Bounds, most: f64, value: &Value, path: Path<'_>) {
        let Some(number) = whole(value) else {
            return self.wrong_type(path, "integer", value);
        };
        let min = bounds.min.unwrap_or(0) as f64;
        let max = bounds.max.map_or(most, |max| max as f64);
        self.range(Some(min), Some(max), number, value, path);
    }

    fn number(&mut self, bounds: &Bounds, value: &Value, path: Path<'_>) {
        let Some(number) = value.as_f64() else {
            return self.wrong_type(path, "number", value);
        };
        self.range(
            bounds.min.map(|min| min as f64),
            bounds.max.map(|max| max as f64),
            number,
            value,
            path,
        );
    }

    fn range(
        &mut self,
        min: Option<f64>,
        max: Option<f64>,
        number: f64,
        value: &Value,
        path: Path<'_>,
    ) {
        if let Some(min) = min.filter(|min| number < *min) {
            self.invalid(
                path,
                value,
                &format!("should be greater than or equal to {min}"),
            );
        }
        if let Some(max) = max.filter(|max| number > *max) {
            self.invalid(
                path,
                value,
                &format!("should be less than or equal to {max}"),
            );
        }
    }

    fn enumeration(&mut self, name: &str, value: &Value, path: Path<'_>) {
        let Some(text) = value.as_str() else {
            return self.wrong_type(path, "string", value);
        };
        let values = &self.api.enumeration(name).values;
        if values.iter().any(|each| each.name == text) {
            return;
        }
        let supported: Vec<String> = values
            .iter()
            .map(|each| format!("{:?}", each.name))
            .collect();
        let supported = supported.join(", ");
        self.block(
            path,
            format!("Unsupported value: {text:?}: supported values: {supported}"),
        );
    }

    fn list(&mut self, item: &Type, bounds: &Bounds, value: &Value, path: Path<'_>) {
        let Some(items) = value.as_array() else {
            return self.wrong_type(path, "array", value);
        };
        self.size(bounds, items.len(), "items", path);
        for (index, each) in items.iter().enumerate() {
            self.value(item, each, Path::Item(&path, index));
        }
        if let Some(key) = bounds.key {
            self.duplicates(key, items, path);
        }
    }

    fn duplicates(&mut self, key: &str, items: &[Value], path: Path<'_>) {
        let mut seen = BTreeSet::new();
        for (index, each) in items.iter().enumerate() {
            let Some(value) = each.get(key) else { continue };
            if !seen.insert(value.to_string()) {
                let shown = format!("{{{key:?}:{value}}}");
                self.report(
                    Path::Item(&path, index),
                    format!("Duplicate value: {shown}"),
                );
            }
        }
    }

    fn map(&mut self, item: &Type, bounds: &Bounds, value: &Value, path: Path<'_>) {
        let Some(entries) = value.as_object() else {
            return self.wrong_type(path, "object", value);
        };
        let set = || entries.iter().filter(|(_, each)| !each.is_null());
        self.size(bounds, set().count(), "properties", path);
        for (key, each) in set() {
            self.value(item, each, Path::Key(&path, key));
        }
    }

    fn size(&mut self, bounds: &Bounds, size: usize, of: &str, path: Path<'_>) {
        if let Some(max) = bounds.max.filter(|max| size as u64 > *max) {
            self.block(
                path,
                format!("Too many: {size}: must have at most {max} items"),
            );
        }
        if let Some(min) = bounds.min.filter(|min| (size as u64) < *min) {
            self.invalid(
                path,
                &size.into(),
                &format!("should have at least {min} {of}"),
            );
        }
    }

    fn object(&mut self, message: &Message, value: &Value, path: Path<'_>) {
        let Some(entries) = value.as_object() else {
            return self.wrong_type(path, "object", value);
        };
        let before = self.blocking;
        for field in &message.fields {
            self.field(field, entries.get(field.name), path);
        }
        if !message.open {
            for name in entries.keys().filter(|name| message.field(name).is_none()) {
                let known = message.fields.iter().map(|field| field.name);
                self.unknown(Path::Field(&path, name), name, known);
            }
        }
        let choices = message.fields.iter().filter(|field| field.oneof.is_some());
        if choices
            .filter(|field| entries.contains_key(field.name))
            .count()
            > 1
        {
            for group in message.oneofs() {
                self.one_of(&group, entries, path);
            }
        }
        self.rules(before, &message.rules, value, path);
    }

    fn field(&mut self, field: &Field, value: Option<&Value>, path: Path<'_>) {
        let path = Path::Field(&path, field.name);
        match value {
            Some(value) if !value.is_null() => self.value(&field.value, value, path),
            _ if field.required => self.block(path, "Required value".to_owned()),
            _ => {}
        }
    }

    fn one_of(&mut self, group: &[&str], entries: &Map, path: Path<'_>) {
        let set = |name: &&&str| entries.get(name).is_some_and(|value| !value.is_null());
        let set: Vec<&str> = group.iter().filter(set).copied().collect();
        if set.len() > 1 {
            let found = set.join(", ");
            self.report(
                path,
                format!(
                    "Invalid value: must validate one and only one schema (oneOf): found {found}"
                ),
            );
        }
    }
}

/// The number when it has no fraction, however it is written.
fn whole(value: &Value) -> Option<f64> {
    value.as_f64().filter(|number| number.fract() == 0.0)
}

/// The name of a value's type in messages.
fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) if whole(value).is_some() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// The patterns of the description, compiled on first use.
static PATTERNS: LazyLock<BTreeMap<&str, Regex>> = LazyLock::new(|| {
    let fields = super::api().messages().flat_map(|message| &message.fields);
    let patterns = fields
        .flat_map(|field| field.value.layers())
        .filter_map(|layer| layer.bounds.pattern);
    let compile = |pattern| (pattern, Regex::new(pattern).expect("a test compiles them"));
    patterns.map(compile).collect()
});

fn matches(pattern: &str, text: &str) -> bool {
    PATTERNS
        .get(pattern)
        .is_none_or(|regex| regex.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::validate;
    use crate::api;
    use crate::yaml;

    #[track_caller]
    fn check(kind: &str, object: &str, expected: &[&str]) {
        let kind = api::kinds().iter().find(|each| each.name == kind).unwrap();
        let object = yaml::from_str(object).unwrap();
        let found: Vec<String> = validate(kind, &object.into())
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn types() {
        check(
            "VirtualService",
            "spec: {hosts: a, http: [{timeout: 5, retries: {attempts: '3', retryRemoteLocalities: null}}, null]}",
            &[
                "spec.hosts: Invalid value: \"string\": spec.hosts in body must be of type array: \"string\"",
                "spec.http[0].timeout: Invalid value: \"integer\": spec.http[0].timeout in body must be of type string: \"integer\"",
                "spec.http[0].retries.attempts: Invalid value: \"string\": spec.http[0].retries.attempts in body must be of type integer: \"string\"",
                "spec.http[1]: Invalid value: \"null\": spec.http[1] in body must be of type object: \"null\"",
            ],
        );
        check(
            "Gateway",
            "spec: []",
            &["spec: Invalid value: \"array\": spec in body must be of type object: \"array\""],
        );
        check(
            "Gateway",
            "[]",
            &["<object>: must be of type object: \"array\""],
        );
    }

    #[test]
    fn required_and_unknown() {
        check(
            "Gateway",
            "spec: {servers: [{prot: {}, port: null}]}\nsepc: {}",
            &[
                "sepc: unknown field; did you mean `spec`?",
                "spec.servers[0].port: Required value",
                "spec.servers[0].hosts: Required value",
                "spec.servers[0].prot: unknown field; did you mean `port`?",
            ],
        );
        check("ServiceEntry", "spec: null", &["spec: Required value"]);
        check("Gateway", "metadata: {name: a}", &[]);
        check(
            "Gateway",
            "spec: {selector: {app: null}, servers: null}",
            &[],
        );
        check(
            "EnvoyFilter",
            "spec: {configPatches: [{patch: {value: {any: [thing]}}}]}",
            &[],
        );
        check(
            "Gateway",
            "status: {conditions: [{observedGeneration: '1'}, {observedGeneration: 1}], other: 1}",
            &[],
        );
    }

    #[test]
    fn limits() {
        check(
            "DestinationRule",
            "spec: {host: a, trafficPolicy: {loadBalancer: {warmup: {duration: 1s, minimumPercent: 150.0, aggression: -0.1}}, \
             connectionPool: {tcp: {maxConnections: 2147483648, tcpKeepalive: {probes: -1}}}}}",
            &[
                "spec.trafficPolicy.loadBalancer.warmup.minimumPercent: Invalid value: 150: spec.trafficPolicy.loadBalancer.warmup.minimumPercent in body should be less than or equal to 100",
                "spec.trafficPolicy.loadBalancer.warmup.aggression: Invalid value: -0.1: spec.trafficPolicy.loadBalancer.warmup.aggression in body should be greater than or equal to 0",
                "spec.trafficPolicy.connectionPool.tcp.maxConnections: Invalid value: 2147483648: spec.trafficPolicy.connectionPool.tcp.maxConnections in body must be of type integer with format int32",
                "spec.trafficPolicy.connectionPool.tcp.tcpKeepalive.probes: Invalid value: -1: spec.trafficPolicy.connectionPool.tcp.tcpKeepalive.probes in body should be greater than or equal to 0",
            ],
        );
        check(
            "WasmPlugin",
            "spec: {url: oci://a, sha256: foo, pluginName: '', imagePullPolicy: Never, vmConfig: {env: [{name: a}, {name: a}]}}",
            &[
                "spec.sha256: Invalid value: \"foo\": spec.sha256 in body should match '(^$|^[a-f0-9]{64}$)'",
                "spec.imagePullPolicy: Unsupported value: \"Never\": supported values: \"UNSPECIFIED_POLICY\", \"IfNotPresent\", \"Always\"",
                "spec.pluginName: Invalid value: \"\": spec.pluginName in body should be at least 1 chars long",
                "spec.vmConfig.env[1]: Duplicate value: {\"name\":\"a\"}",
            ],
        );
        check(
            "Gateway",
            "spec: {servers: [{port: {number: 443.0, name: a, protocol: TLS}, hosts: [], tls: {credentialNames: [a, b, c], tlsCertificates: []}}]}",
            &[
                "spec.servers[0].tls.credentialNames: Too many: 3: must have at most 2 items",
                "spec.servers[0].tls.tlsCertificates: Invalid value: 0: spec.servers[0].tls.tlsCertificates in body should have at least 1 items",
            ],
        );
        let long = "x".repeat(64);
        check(
            "Sidecar",
            &format!("spec: {{workloadSelector: {{labels: {{app: {long}}}}}}}"),
            &["spec.workloadSelector.labels[app]: Too long: may not be more than 63 bytes"],
        );
        let letters = "é".repeat(63);
        check(
            "Sidecar",
            &format!("spec: {{workloadSelector: {{labels: {{app: {letters}}}}}}}"),
            &[],
        );
        check(
            "VirtualService",
            "spec: {http: [{directResponse: {status: 200, body: {bytes: '*'}}}]}",
            &[
                "spec.http[0].directResponse.body.bytes: Invalid value: \"*\": spec.http[0].directResponse.body.bytes in body must be of type byte: \"*\"",
            ],
        );
    }

    #[test]
    fn one_of_and_rules() {
        check(
            "VirtualService",
            "spec: {http: [{timeout: 0s, match: [{uri: {exact: a, prefix: b}}]}]}",
            &[
                "spec.http[0].match[0].uri: Invalid value: must validate one and only one schema (oneOf): found exact, prefix",
                "spec.http[0].timeout: Invalid value: \"0s\": must be a duration of at least 1ms, such as 1.5s or 10m",
            ],
        );
        check(
            "WorkloadEntry",
            "spec: {address: unix:///a/, ports: {http: 0}}",
            &[
                "spec.address: Invalid value: \"unix:///a/\": a unix socket is a file, not a folder",
                "spec.ports[http]: Invalid value: 0: a port is between 1 and 65535",
                "spec: Invalid value: a unix socket takes no ports",
            ],
        );
        check(
            "WorkloadEntry",
            "spec: {address: null}",
            &["spec: Invalid value: needs an address, or a network whose gateway is used"],
        );
        check(
            "WorkloadGroup",
            "spec: {template: {serviceAccount: a}}",
            &[],
        );
    }

    /// As the API server: what is broken below is told first.
    #[test]
    fn rules_wait_for_types() {
        check(
            "WorkloadEntry",
            "spec: {labels: 1}",
            &[
                "spec.labels: Invalid value: \"integer\": spec.labels in body must be of type object: \"integer\"",
            ],
        );
    }
}
