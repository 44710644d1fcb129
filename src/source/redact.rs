//! Takes secrets out of JSON without reading it whole: every byte that is not a secret stays as it is.
//!
//! Envoy and istiod blank private keys themselves; this does not rely on it, and also covers what they leave:
//! credentials in headers, symmetric keys, private keys that somebody pasted.

/// What Envoy puts in place of bytes (base64 of `[redacted]`), so that a dump which has it stays as it is.
const REDACTED_BYTES: &[u8] = b"W3JlZGFjdGVkXQ==";
/// What stands in place of other secrets.
const REDACTED: &[u8] = b"[redacted]";

/// Members that hold a secret, in lower case and without `_` and `-`.
const SECRET_MEMBERS: [&[u8]; 16] = [
    b"privatekey",
    b"password",
    b"genericsecret",
    b"sessionticketkeys",
    b"tokensecret",
    b"hmacsecret",
    b"clientsecret",
    b"accesskeyid",
    b"secretaccesskey",
    b"sessiontoken",
    b"authorization",
    b"proxyauthorization",
    b"cookie",
    b"setcookie",
    b"xapikey",
    b"apikey",
];

/// Members of a secret that only say where it is.
const PLACES: [&[u8]; 3] = [b"filename", b"environment_variable", b"environmentVariable"];

/// Members that name what their sibling's value is.
const NAMES: [&[u8]; 4] = [b"key", b"name", b"header", b"header_name"];

/// Members that hold such a value.
const VALUES: [&[u8]; 8] = [
    b"value",
    b"raw_value",
    b"rawValue",
    b"string_match",
    b"stringMatch",
    b"exact_match",
    b"exactMatch",
    b"prefix_match",
];

/// Parts of the names of credentials, in lower case.
const CREDENTIALS: [&[u8]; 9] = [
    b"authorization",
    b"token",
    b"secret",
    b"password",
    b"passwd",
    b"api-key",
    b"api_key",
    b"apikey",
    b"set-cookie",
];

/// What encloses a value.
#[derive(Clone, Copy, Default)]
struct Frame {
    is_object: bool,
    /// Whether every text in it is a secret.
    is_secret: bool,
    /// Whether the next string is the name of a member.
    expects_name: bool,
    /// The name of the present member, as a range of the input.
    member: (usize, usize),
    /// Whether a member has named a credential.
    names_credential: bool,
}

/// The JSON without its secrets, and how many there were. What is no JSON loses its private keys only where they stand
/// in quotes.
pub(super) fn redact(json: Vec<u8>) -> (Vec<u8>, usize) {
    let mut out: Vec<u8> = Vec::new();
    let mut kept = 0;
    let mut count = 0;
    let mut frames: Vec<Frame> = vec![Frame::default()];
    let mut at = 0;
    while at < json.len() {
        let depth = frames.len();
        let frame = &mut frames[depth - 1];
        match json[at] {
            open @ (b'{' | b'[') => {
                let is_secret = frame.is_secret || frame.is_object && frame.holds_secret(&json);
                frames.push(Frame {
                    is_object: open == b'{',
                    is_secret,
                    expects_name: open == b'{',
                    ..Frame::default()
                });
            }
            b'}' | b']' if depth > 1 => {
                frames.pop();
            }
            b',' => frame.expects_name = frame.is_object,
            b'"' => {
                let start = at + 1;
                let end = string_end(&json, start);
                at = end;
                if frame.expects_name {
                    frame.member = (start, end);
                    frame.expects_name = false;
                } else if let Some(replacement) = frame.replacement(&json, &json[start..end]) {
                    out.extend_from_slice(&json[kept..start]);
                    out.extend_from_slice(replacement);
                    kept = end;
                    count += 1;
                }
            }
            _ => {}
        }
        at += 1;
    }
    if count == 0 {
        return (json, 0);
    }
    out.extend_from_slice(&json[kept..]);
    (out, count)
}

impl Frame {
    fn member<'a>(&self, json: &'a [u8]) -> &'a [u8] {
        &json[self.member.0..self.member.1]
    }

    /// Whether the value of the present member is a secret.
    fn holds_secret(&self, json: &[u8]) -> bool {
        let member = self.member(json);
        SECRET_MEMBERS.iter().any(|known| is_same(member, known))
            || self.names_credential && VALUES.contains(&member)
    }

    /// What to put in place of a text; also notes which sibling it names.
    fn replacement(&mut self, json: &[u8], text: &[u8]) -> Option<&'static [u8]> {
        let member = self.member(json);
        if self.is_object && NAMES.contains(&member) {
            self.names_credential = CREDENTIALS.iter().any(|part| contains(text, part));
        }
        let is_secret = self.is_secret && !(self.is_object && PLACES.contains(&member))
            || self.is_object && self.holds_secret(json)
            || contains(text, b"private key-----")
            || contains(text, b"kty") && contains(text, b"\\\"oct\\\"");
        if !is_secret || text.is_empty() || text == REDACTED || text == REDACTED_BYTES {
            return None;
        }
        match member {
            b"inline_bytes" | b"inlineBytes" => Some(REDACTED_BYTES),
            _ => Some(REDACTED),
        }
    }
}

/// Where the string that begins at a place ends: at its closing quote, or with the input.
fn string_end(json: &[u8], start: usize) -> usize {
    let mut at = start;
    while at < json.len() && json[at] != b'"' {
        at += if json[at] == b'\\' { 2 } else { 1 };
    }
    at.min(json.len())
}

/// Whether a member has a name, whatever its case and separators.
fn is_same(member: &[u8], known: &[u8]) -> bool {
    let letters = member.iter().filter(|byte| !matches!(byte, b'_' | b'-'));
    letters
        .map(u8::to_ascii_lowercase)
        .eq(known.iter().copied())
}

/// Whether a text contains a part, whatever its case; the part is in lower case.
fn contains(text: &[u8], part: &[u8]) -> bool {
    text.len() >= part.len()
        && text
            .windows(part.len())
            .any(|window| window.eq_ignore_ascii_case(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(json: &str, expected: &str) {
        let (found, _) = redact(json.as_bytes().to_vec());
        assert_eq!(String::from_utf8(found).unwrap(), expected);
    }

    fn same(json: &str) {
        assert_eq!(
            redact(json.as_bytes().to_vec()),
            (json.as_bytes().to_vec(), 0)
        );
    }

    #[test]
    fn keys_go_and_certificates_stay() {
        check(
            r#"{"certificate_chain": {"inline_bytes": "QUJD"},"private_key" : {"inline_bytes":"a2V5"}}"#,
            r#"{"certificate_chain": {"inline_bytes": "QUJD"},"private_key" : {"inline_bytes":"W3JlZGFjdGVkXQ=="}}"#,
        );
        same(r#"{"private_key":{"inline_bytes":"W3JlZGFjdGVkXQ=="}}"#);
        same(r#"{"private_key":{"filename":"/etc/certs/key.pem"}}"#);
        check(
            r#"{"privateKey":["a",{"b":"c"}],"n":1}"#,
            r#"{"privateKey":["[redacted]",{"b":"[redacted]"}],"n":1}"#,
        );
    }

    #[test]
    fn credentials_of_headers_go() {
        check(
            r#"[{"header":{"key":"Authorization","value":"Basic x"}},{"header":{"key":"x-user","value":"y"}}]"#,
            r#"[{"header":{"key":"Authorization","value":"[redacted]"}},{"header":{"key":"x-user","value":"y"}}]"#,
        );
        check(
            r#"{"name":"x-api-key","string_match":{"exact":"k1"},"next":"stays"}"#,
            r#"{"name":"x-api-key","string_match":{"exact":"[redacted]"},"next":"stays"}"#,
        );
        check(
            r#"{"set":{"Authorization":"Bearer x","other":"y"}}"#,
            r#"{"set":{"Authorization":"[redacted]","other":"y"}}"#,
        );
    }

    #[test]
    fn pasted_keys_go() {
        check(
            r#"{"a":"-----BEGIN RSA PRIVATE KEY-----\nx","b":"{\"kty\":\"oct\",\"k\":\"s\"}"}"#,
            r#"{"a":"[redacted]","b":"[redacted]"}"#,
        );
        same(r#"{"jwks":"{\"kty\":\"RSA\",\"n\":\"s\"}"}"#);
    }

    #[test]
    fn any_bytes_are_taken() {
        for text in [
            "",
            "\"",
            "\"\\",
            "]}",
            "{\"password\":\"",
            "plain text",
            "{{[[\"a\"",
        ] {
            redact(text.as_bytes().to_vec());
        }
        check(r#"{"password":"x\"y"}"#, r#"{"password":"[redacted]"}"#);
    }
}
