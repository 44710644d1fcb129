//! The messages of an istiod's debug service, from the side of the server.

use serde_json::Value;

/// The type of a client's state.
pub(crate) const CLIENT_CONFIG: &str = "type.googleapis.com/envoy.service.status.v3.ClientConfig";

/// Type and resource names of a request.
pub(crate) fn request(mut bytes: &[u8]) -> (String, Vec<String>) {
    let (mut type_url, mut names) = (String::new(), Vec::new());
    while !bytes.is_empty() {
        let key = varint(&mut bytes);
        assert_eq!(key & 7, 2, "every field that is sent has a length");
        let length = varint(&mut bytes) as usize;
        let (content, rest) = bytes.split_at(length);
        bytes = rest;
        let text = || String::from_utf8(content.to_vec()).unwrap();
        match key >> 3 {
            3 => names.push(text()),
            4 => type_url = text(),
            _ => {}
        }
    }
    (type_url, names)
}

/// An answer with resources of a type.
pub(crate) fn response(
    type_url: &str,
    resources: &[(&str, Vec<u8>)],
    identifier: Option<&str>,
) -> Vec<u8> {
    let mut bytes = field(1, b"v1");
    for (of, content) in resources {
        bytes.extend(field(
            2,
            &[field(1, of.as_bytes()), field(2, content)].concat(),
        ));
    }
    bytes.extend(field(4, type_url.as_bytes()));
    bytes.extend(field(5, b"n1"));
    if let Some(identifier) = identifier {
        bytes.extend(field(6, &field(1, identifier.as_bytes())));
    }
    bytes
}

/// A client's state from its JSON with the names of Protocol Buffers.
pub(crate) fn client(client: &Value) -> Vec<u8> {
    let text = |value: &Value| value.as_str().unwrap_or_default().as_bytes().to_vec();
    let mut node = field(1, &text(&client["node"]["id"]));
    let metadata = client["node"]["metadata"].as_object().into_iter().flatten();
    let metadata: Vec<u8> = metadata
        .flat_map(|(key, value)| {
            let value = field(3, &text(value));
            field(1, &[field(1, key.as_bytes()), field(2, &value)].concat())
        })
        .collect();
    node.extend(field(3, &metadata));
    let mut bytes = field(1, &node);
    for one in client["xds_config"].as_array().into_iter().flatten() {
        let mut state = number(1, status(&one["status"]));
        for (name, index) in [
            ("listener", 2),
            ("cluster", 3),
            ("route", 4),
            ("endpoint", 6),
        ] {
            if !one[format!("{name}_config")].is_null() {
                state.extend(field(index, b""));
            }
        }
        bytes.extend(field(2, &state));
    }
    for one in client["generic_xds_configs"]
        .as_array()
        .into_iter()
        .flatten()
    {
        let mut state = field(1, &text(&one["type_url"]));
        if let Some(time) = one["last_updated"].as_str() {
            state.extend(field(5, &number(1, seconds(time))));
        }
        state.extend(number(6, status(&one["config_status"])));
        if let Some(details) = one["error_state"]["details"].as_str() {
            state.extend(field(8, &field(3, details.as_bytes())));
        }
        bytes.extend(field(3, &state));
    }
    bytes
}

fn status(name: &Value) -> u64 {
    let names = ["UNKNOWN", "SYNCED", "NOT_SENT", "STALE", "ERROR"];
    let name = name.as_str().unwrap_or("UNKNOWN");
    names.iter().position(|known| *known == name).unwrap() as u64
}

/// Seconds since 1970 of `2026-01-02T03:04:05Z`.
fn seconds(time: &str) -> u64 {
    let part = |from: usize, to: usize| time[from..to].parse::<u64>().unwrap();
    let (year, month, day) = (part(0, 4), part(5, 7), part(8, 10));
    let leaps = |year: u64| year / 4 - year / 100 + year / 400;
    let months = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let is_leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    let days = 365 * (year - 1970) + leaps(year - 1) - leaps(1969)
        + months[month as usize - 1]
        + u64::from(is_leap && month > 2)
        + day
        - 1;
    days * 86_400 + part(11, 13) * 3600 + part(14, 16) * 60 + part(17, 19)
}

fn field(number: u64, content: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    write(number << 3 | 2, &mut bytes);
    write(content.len() as u64, &mut bytes);
    bytes.extend_from_slice(content);
    bytes
}

fn number(number: u64, value: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    write(number << 3, &mut bytes);
    write(value, &mut bytes);
    bytes
}

fn write(mut value: u64, bytes: &mut Vec<u8>) {
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

fn varint(bytes: &mut &[u8]) -> u64 {
    let mut value = 0;
    for shift in (0..).step_by(7) {
        let (first, rest) = bytes.split_first().unwrap();
        *bytes = rest;
        value |= u64::from(first & 0x7f) << shift;
        if *first < 0x80 {
            break;
        }
    }
    value
}
