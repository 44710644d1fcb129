//! Messages of the API in the text form of protocol buffers, in which faults and the matches of TCP and TLS routes are
//! shown.

use mesh_model::value::Value;

use crate::view::{is_set, list, members, number, text};

/// `delay:{percentage:{value:10} fixed_delay:{seconds:2}} abort:{http_status:500}`.
pub(super) fn fault(fault: &Value) -> String {
    let delay = |delay: &Value| {
        let durations = [
            ("fixedDelay", "fixed_delay"),
            ("exponentialDelay", "exponential_delay"),
        ];
        let durations = durations.iter().map(|(field, name)| {
            let value = &delay[*field];
            nested(name, value, |value| duration(text(value)))
        });
        let mut parts = vec![integer("percent", &delay["percent"])];
        parts.extend(durations);
        parts.push(percentage(&delay["percentage"]));
        join(parts)
    };
    let abort = |abort: &Value| {
        join(vec![
            integer("http_status", &abort["httpStatus"]),
            string("grpc_status", &abort["grpcStatus"]),
            string("http2_error", &abort["http2Error"]),
            percentage(&abort["percentage"]),
        ])
    };
    join(vec![
        nested("delay", &fault["delay"], delay),
        nested("abort", &fault["abort"], abort),
    ])
}

/// A condition of a TCP route: `port:9000 gateways:"mesh"`.
pub(super) fn tcp_match(condition: &Value) -> String {
    join(vec![
        strings("destination_subnets", &condition["destinationSubnets"]),
        integer("port", &condition["port"]),
        source_labels(&condition["sourceLabels"]),
        strings("gateways", &condition["gateways"]),
        string("source_namespace", &condition["sourceNamespace"]),
    ])
}

/// A condition of a TLS route: `sni_hosts:"a.com" port:443`.
pub(super) fn tls_match(condition: &Value) -> String {
    let sni_hosts = strings("sni_hosts", &condition["sniHosts"]);
    join(vec![sni_hosts, tcp_match(condition)])
}

/// What a text has to match: itself, `prefix*`, or `regex:"…"`.
pub(super) fn string_match(condition: &Value) -> String {
    if let Some(exact) = condition["exact"].as_str() {
        return exact.to_owned();
    }
    match condition["prefix"].as_str() {
        Some(prefix) => format!("{prefix}*"),
        None => string("regex", &condition["regex"]),
    }
}

fn join(mut parts: Vec<String>) -> String {
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

fn nested(name: &str, value: &Value, print: impl FnOnce(&Value) -> String) -> String {
    match is_set(value) {
        true => format!("{name}:{{{}}}", print(value)),
        false => String::new(),
    }
}

fn integer(name: &str, value: &Value) -> String {
    match number(value) {
        0 => String::new(),
        number => format!("{name}:{number}"),
    }
}

fn string(name: &str, value: &Value) -> String {
    match text(value) {
        "" => String::new(),
        value => format!("{name}:{value:?}"),
    }
}

fn strings(name: &str, values: &Value) -> String {
    join(
        list(values)
            .iter()
            .map(|value| string(name, value))
            .collect(),
    )
}

fn source_labels(labels: &Value) -> String {
    let each = members(labels).map(|(key, value)| {
        let value = text(value);
        format!("source_labels:{{key:{key:?} value:{value:?}}}")
    });
    join(each.collect())
}

fn percentage(value: &Value) -> String {
    nested("percentage", value, |value| {
        match value["value"].as_f64().unwrap_or_default() {
            0.0 => String::new(),
            value => format!("value:{value}"),
        }
    })
}

/// A duration as the API has it, in seconds and nanoseconds.
fn duration(written: &str) -> String {
    const SECOND: i64 = 1_000_000_000;
    let nanoseconds = mesh_model::duration::parse(written).unwrap_or(0);
    join(vec![
        integer("seconds", &(nanoseconds / SECOND).into()),
        integer("nanos", &(nanoseconds % SECOND).into()),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn messages_are_printed_field_by_field() {
        let injected = json!({
            "abort": {"httpStatus": 500, "percentage": {"value": 0.5}},
            "delay": {"fixedDelay": "1.5s", "percentage": {"value": 100}},
        });
        assert_eq!(
            fault(&injected.into()),
            "delay:{fixed_delay:{seconds:1 nanos:500000000} percentage:{value:100}} \
             abort:{http_status:500 percentage:{value:0.5}}"
        );
        let condition =
            json!({"port": 80, "sniHosts": ["a", "b"], "sourceLabels": {"app": "x\"y"}});
        assert_eq!(
            tls_match(&condition.into()),
            r#"sni_hosts:"a" sni_hosts:"b" port:80 source_labels:{key:"app" value:"x\"y"}"#
        );
        assert_eq!(
            tcp_match(&json!({"gateways": ["mesh"]}).into()),
            "gateways:\"mesh\""
        );
        assert_eq!(
            string_match(&json!({"regex": "/b.*"}).into()),
            "regex:\"/b.*\""
        );
        assert_eq!(string_match(&json!({}).into()), "");
    }
}
