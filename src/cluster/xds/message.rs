//! The messages of the debug service: requests, and answers as the JSON that Protocol Buffers define for them.
//!
//! Facts: `envoy/service/discovery/v3/discovery.proto`, `envoy/service/status/v3/csds.proto`, `pilot/pkg/xds/debuggen.go`.

use std::fmt::Write as _;

use envoy_dump::time::Moment;

use super::wire::{Malformed, Message, Value, Writer};

/// The type of a client's state in the answer to `istio.io/debug/syncz`.
const CLIENT_CONFIG: &str = "type.googleapis.com/envoy.service.status.v3.ClientConfig";

/// How a field is shown.
#[derive(Clone, Copy)]
enum Type {
    Text,
    Bool,
    /// The names of the values from 0 on.
    Enum(&'static [&'static str]),
    Timestamp,
    Struct,
    Any,
    Message(&'static [Field]),
}

#[derive(Clone, Copy)]
struct Field {
    number: u64,
    name: &'static str,
    is_list: bool,
    of: Type,
}

const fn one(number: u64, name: &'static str, of: Type) -> Field {
    Field {
        number,
        name,
        is_list: false,
        of,
    }
}

const fn list(number: u64, name: &'static str, of: Type) -> Field {
    Field {
        number,
        name,
        is_list: true,
        of,
    }
}

static RESPONSE: &[Field] = &[
    one(1, "versionInfo", Type::Text),
    list(2, "resources", Type::Any),
    one(3, "canary", Type::Bool),
    one(4, "typeUrl", Type::Text),
    one(5, "nonce", Type::Text),
    one(
        6,
        "controlPlane",
        Type::Message(&[one(1, "identifier", Type::Text)]),
    ),
];

static CLIENT: &[Field] = &[
    one(1, "node", Type::Message(NODE)),
    list(2, "xdsConfig", Type::Message(PER_TYPE)),
    list(3, "genericXdsConfigs", Type::Message(GENERIC)),
    one(4, "clientScope", Type::Text),
];

static NODE: &[Field] = &[
    one(1, "id", Type::Text),
    one(2, "cluster", Type::Text),
    one(3, "metadata", Type::Struct),
    one(
        4,
        "locality",
        Type::Message(&[
            one(1, "region", Type::Text),
            one(2, "zone", Type::Text),
            one(3, "subZone", Type::Text),
        ]),
    ),
    one(6, "userAgentName", Type::Text),
    one(7, "userAgentVersion", Type::Text),
];

const CONFIG_STATUS: Type = Type::Enum(&["UNKNOWN", "SYNCED", "NOT_SENT", "STALE", "ERROR"]);
const CLIENT_STATUS: Type = Type::Enum(&[
    "UNKNOWN",
    "REQUESTED",
    "DOES_NOT_EXIST",
    "ACKED",
    "NACKED",
    "RECEIVED_ERROR",
    "TIMEOUT",
]);

/// The state of each type as older istiods tell it.
static PER_TYPE: &[Field] = &[
    one(1, "status", CONFIG_STATUS),
    one(2, "listenerConfig", Type::Message(&[])),
    one(3, "clusterConfig", Type::Message(&[])),
    one(4, "routeConfig", Type::Message(&[])),
    one(5, "scopedRouteConfig", Type::Message(&[])),
    one(6, "endpointConfig", Type::Message(&[])),
    one(7, "clientStatus", CLIENT_STATUS),
];

static GENERIC: &[Field] = &[
    one(1, "typeUrl", Type::Text),
    one(2, "name", Type::Text),
    one(3, "versionInfo", Type::Text),
    one(4, "xdsConfig", Type::Any),
    one(5, "lastUpdated", Type::Timestamp),
    one(6, "configStatus", CONFIG_STATUS),
    one(7, "clientStatus", CLIENT_STATUS),
    one(
        8,
        "errorState",
        Type::Message(&[
            one(1, "failedConfiguration", Type::Any),
            one(2, "lastUpdateAttempt", Type::Timestamp),
            one(3, "details", Type::Text),
            one(4, "versionInfo", Type::Text),
        ]),
    ),
    one(9, "isStaticResource", Type::Bool),
];

/// A request for a type and some of its resources, as the client of a control plane in a namespace.
///
/// The node is that of the peer (`istioctl/pkg/xds/client.go`): istiod knows by `GENERATOR` that it asks for events.
pub(super) fn request(type_url: &str, names: &[&str], namespace: &str) -> Vec<u8> {
    let metadata = [
        ("GENERATOR", "event"),
        ("NAMESPACE", namespace),
        ("SERVICE_ACCOUNT", "default"),
        ("ISTIO_VERSION", envoy_dump::version::DEBUG_CLIENT),
    ];
    let metadata = metadata
        .iter()
        .fold(Writer::default(), |metadata, (key, value)| {
            let value = Writer::default().bytes(3, value.as_bytes());
            let entry = Writer::default().bytes(1, key.as_bytes()).message(2, value);
            metadata.message(1, entry)
        });
    let node = Writer::default()
        .bytes(
            1,
            b"sidecar~127.0.0.1~meshctl.default~default.svc.cluster.local",
        )
        .message(3, metadata);
    let request = Writer::default().message(2, node);
    let named = |request: Writer, name: &&str| request.bytes(3, name.as_bytes());
    names
        .iter()
        .fold(request, named)
        .bytes(4, type_url.as_bytes())
        // A request with a nonce counts as a repeated one, which istiod answers at once.
        .bytes(5, b"meshctl")
        .into_bytes()
}

/// The type that an answer is about.
pub(super) fn type_of(response: &[u8]) -> Result<String, Malformed> {
    let fields = Message::new(response).fields()?;
    let about = last(&fields, 4).map(Value::text);
    Ok(about.unwrap_or_default().into_owned())
}

/// The contents of the resources of an answer, as they are.
pub(super) fn contents(response: &[u8]) -> Result<Vec<Vec<u8>>, Malformed> {
    let message = Message::new(response);
    let mut contents = Vec::new();
    for (number, value) in message.fields()? {
        if number == 2 {
            let any = message.within(value)?.fields()?;
            contents.push(last(&any, 2).map(Value::bytes).unwrap_or_default().to_vec());
        }
    }
    Ok(contents)
}

/// An answer as JSON.
pub(super) fn to_json(response: &[u8]) -> Result<String, Malformed> {
    let mut text = String::from("{");
    message(Message::new(response), RESPONSE, &mut text)?;
    text.push('}');
    Ok(text)
}

fn last<'a>(fields: &[(u64, Value<'a>)], number: u64) -> Option<Value<'a>> {
    let mut found = fields.iter().rev().filter(|field| field.0 == number);
    found.next().map(|field| field.1)
}

/// Writes the members of a message in the order of its description; what is absent or empty is left out.
fn message(message: Message<'_>, schema: &[Field], text: &mut String) -> Result<(), Malformed> {
    let fields = message.fields()?;
    for field in schema {
        let mut values = fields
            .iter()
            .filter(|(number, _)| *number == field.number)
            .map(|(_, value)| *value);
        if field.is_list {
            let mut separator = "[";
            let start = text.len();
            for one in values {
                if separator == "[" {
                    member(field.name, text);
                }
                text.push_str(separator);
                separator = ",";
                value(message, one, field.of, text)?;
            }
            if text.len() > start {
                text.push(']');
            }
        } else if let Some(one) = values.next_back().filter(|one| !is_default(*one, field.of)) {
            member(field.name, text);
            value(message, one, field.of, text)?;
        }
    }
    Ok(())
}

fn is_default(value: Value<'_>, of: Type) -> bool {
    match of {
        Type::Text => value.bytes().is_empty(),
        Type::Bool | Type::Enum(_) => value.number() == 0,
        _ => false,
    }
}

fn member(name: &str, text: &mut String) {
    if !text.ends_with('{') {
        text.push(',');
    }
    string(name, text);
    text.push(':');
}

fn value(
    parent: Message<'_>,
    value: Value<'_>,
    of: Type,
    text: &mut String,
) -> Result<(), Malformed> {
    match of {
        Type::Text => string(&value.text(), text),
        Type::Bool => text.push_str(if value.number() == 0 { "false" } else { "true" }),
        Type::Enum(names) => {
            let number = value.number();
            let name = usize::try_from(number).ok().and_then(|n| names.get(n));
            match name {
                Some(name) => string(name, text),
                None => push(text, format_args!("{number}")),
            }
        }
        Type::Timestamp => timestamp(parent.within(value)?, text)?,
        Type::Struct => structure(parent.within(value)?, text)?,
        Type::Any => any(parent.within(value)?, text)?,
        Type::Message(schema) => {
            text.push('{');
            message(parent.within(value)?, schema, text)?;
            text.push('}');
        }
    }
    Ok(())
}

/// What is of a known type is expanded; other content stays base64.
fn any(any: Message<'_>, text: &mut String) -> Result<(), Malformed> {
    let fields = any.fields()?;
    let type_url = last(&fields, 1).map(Value::text).unwrap_or_default();
    text.push('{');
    member("@type", text);
    string(&type_url, text);
    let content = last(&fields, 2);
    if type_url == CLIENT_CONFIG {
        message(
            any.within(content.unwrap_or(Value::Bytes(&[])))?,
            CLIENT,
            text,
        )?;
    } else if let Some(content) = content {
        member("value", text);
        string(&base64(content.bytes()), text);
    }
    text.push('}');
    Ok(())
}

/// `google.protobuf.Struct`, keys sorted.
fn structure(message: Message<'_>, text: &mut String) -> Result<(), Malformed> {
    let mut members = Vec::new();
    for (_, entry) in message.fields()? {
        let entry = message.within(entry)?;
        let fields = entry.fields()?;
        let key = last(&fields, 1).map(Value::text).unwrap_or_default();
        members.push((key, entry, last(&fields, 2)));
    }
    members.sort_by(|one, other| one.0.cmp(&other.0));
    text.push('{');
    for (key, entry, content) in members {
        member(&key, text);
        match content {
            Some(content) => dynamic(entry.within(content)?, text)?,
            None => text.push_str("null"),
        }
    }
    text.push('}');
    Ok(())
}

/// `google.protobuf.Value`.
fn dynamic(message: Message<'_>, text: &mut String) -> Result<(), Malformed> {
    match message.fields()?.last() {
        Some((2, number)) => {
            let number = f64::from_bits(number.number());
            match serde_json::Number::from_f64(number) {
                Some(number) => push(text, format_args!("{number}")),
                None => text.push_str("null"),
            }
        }
        Some((3, value)) => string(&value.text(), text),
        Some((4, value)) => text.push_str(if value.number() == 0 { "false" } else { "true" }),
        Some((5, value)) => structure(message.within(*value)?, text)?,
        Some((6, value)) => {
            let list = message.within(*value)?;
            text.push('[');
            for (index, (_, item)) in list.fields()?.into_iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                dynamic(list.within(item)?, text)?;
            }
            text.push(']');
        }
        _ => text.push_str("null"),
    }
    Ok(())
}

fn timestamp(message: Message<'_>, text: &mut String) -> Result<(), Malformed> {
    let fields = message.fields()?;
    let number = |field| last(&fields, field).map_or(0, Value::number);
    let moment = Moment {
        // Beyond the year 30,000 nothing is meant.
        seconds: (number(1) as i64).clamp(-1_000_000_000_000, 1_000_000_000_000),
        nanoseconds: number(2) as u32 % 1_000_000_000,
    };
    string(&moment.rfc3339(), text);
    Ok(())
}

fn string(value: &str, text: &mut String) {
    let is_plain = |byte: u8| byte >= b' ' && byte != b'"' && byte != b'\\';
    if value.bytes().all(is_plain) {
        text.push('"');
        text.push_str(value);
        text.push('"');
        return;
    }
    push(text, format_args!("{}", serde_json::Value::from(value)));
}

fn push(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    text.write_fmt(arguments).expect("a String takes all");
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for part in bytes.chunks(3) {
        let byte = |index: usize| u32::from(part.get(index).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for index in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * index) & 63) as usize];
            text.push(if index <= part.len() {
                letter as char
            } else {
                '='
            });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(field: u64, text: &str) -> Writer {
        Writer::default().bytes(field, text.as_bytes())
    }

    #[test]
    fn an_answer_is_shown_as_protocol_buffers_define() {
        // The varints of a status, a time (seconds 1767225600, nanos 5000) and a true.
        let time = [&[8, 0x80, 0xf2, 0xd6, 0xca, 0x6][..], &[16, 0x88, 0x27]].concat();
        let generic = text(1, "type.googleapis.com/x.Cluster").bytes(5, &time);
        let mut generic = generic.into_bytes();
        generic.extend([6 << 3, 3]);
        let metadata = Writer::default()
            .message(1, text(1, "B").message(2, text(3, "b\"")))
            .bytes(1, &[10, 1, b'A', 18, 2, 32, 1]);
        let client = Writer::default()
            .message(1, text(1, "cart.shop").message(3, metadata))
            .bytes(3, &generic);
        let response = text(1, "v1")
            .message(2, text(1, CLIENT_CONFIG).message(2, client))
            .message(2, text(1, "other").bytes(2, b"raw!"))
            .bytes(4, b"istio.io/debug/syncz")
            .message(6, text(1, "{}"))
            .into_bytes();
        assert_eq!(
            to_json(&response).unwrap(),
            concat!(
                r#"{"versionInfo":"v1","resources":[{"@type":"type.googleapis.com/envoy.service.status.v3.ClientConfig","#,
                r#""node":{"id":"cart.shop","metadata":{"A":true,"B":"b\""}},"#,
                r#""genericXdsConfigs":[{"typeUrl":"type.googleapis.com/x.Cluster","lastUpdated":"2026-01-01T00:00:00.000005Z","#,
                r#""configStatus":"STALE"}]},{"@type":"other","value":"cmF3IQ=="}],"typeUrl":"istio.io/debug/syncz","#,
                r#""controlPlane":{"identifier":"{}"}}"#
            )
        );
        assert_eq!(type_of(&response).unwrap(), "istio.io/debug/syncz");
        assert_eq!(contents(&response).unwrap()[1], b"raw!");
    }

    #[test]
    fn requests_name_type_and_resources() {
        let request = request("istio.io/debug", &["syncz"], "istio-system");
        let fields = Message::new(&request).fields().unwrap();
        assert_eq!(last(&fields, 3).unwrap().text(), "syncz");
        assert_eq!(last(&fields, 4).unwrap().text(), "istio.io/debug");
        assert!(!last(&fields, 5).unwrap().bytes().is_empty());
    }
}
