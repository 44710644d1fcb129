//! Sprig's functions about URLs, by the rules of Go's `net/url`.

use super::args::{map, text};
use super::{Entry, Outcome, fixed};
use crate::Param::{self, Str};
use crate::{FunctionError, Map, Value};

pub(super) const TABLE: &[Entry] = &[
    fixed("urlJoin", &[Param::Map], join),
    fixed("urlParse", &[Str], parse),
];

fn parse(args: &[Value]) -> Outcome {
    let url = Url::parse(text(args, 0))
        .map_err(|why| format!("unable to parse url: parse {:?}: {why}", text(args, 0)))?;
    let hostname = url.hostname().to_owned();
    let parts = [
        ("scheme", url.scheme),
        ("host", url.host),
        ("hostname", hostname),
        ("path", url.path),
        ("query", url.query),
        ("opaque", url.opaque),
        ("fragment", url.fragment),
        ("userinfo", url.userinfo),
    ];
    Ok(Value::Map(
        parts
            .into_iter()
            .map(|(key, part)| (key, part.into()))
            .collect(),
    ))
}

fn join(args: &[Value]) -> Outcome {
    let parts = map(&args[0]);
    let url = Url {
        scheme: part(&parts, "scheme")?,
        host: part(&parts, "host")?,
        path: part(&parts, "path")?,
        query: part(&parts, "query")?,
        opaque: part(&parts, "opaque")?,
        fragment: part(&parts, "fragment")?,
        userinfo: part(&parts, "userinfo")?,
    };
    Ok(url.text().into())
}

fn part(parts: &Map, key: &str) -> Result<String, FunctionError> {
    match parts.get(key) {
        None => Ok(String::new()),
        Some(Value::Str(text)) => Ok(text.to_string()),
        Some(other) => {
            let kind = other.kind_name();
            Err(
                format!("unable to parse {key} key, must be of type string, but {kind} found")
                    .into(),
            )
        }
    }
}

#[derive(Default)]
struct Url {
    scheme: String,
    opaque: String,
    userinfo: String,
    host: String,
    path: String,
    query: String,
    fragment: String,
}

impl Url {
    fn parse(text: &str) -> Result<Self, String> {
        if text.bytes().any(|byte| byte < b' ' || byte == 0x7f) {
            return Err("invalid control character in URL".to_owned());
        }
        let (rest, fragment) = text.split_once('#').unwrap_or((text, ""));
        let (scheme, rest) = split_scheme(rest)?;
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let mut url = Self {
            scheme: scheme.to_ascii_lowercase(),
            query: query.to_owned(),
            fragment: unescape(fragment)?,
            ..Self::default()
        };
        if !rest.starts_with('/') {
            if !scheme.is_empty() {
                url.opaque = rest.to_owned();
                return Ok(url);
            }
            if rest
                .split('/')
                .next()
                .is_some_and(|first| first.contains(':'))
            {
                return Err("first path segment in URL cannot contain colon".to_owned());
            }
        }
        let mut path = rest;
        let has_authority = !scheme.is_empty() || !rest.starts_with("///");
        if let Some(after) = rest.strip_prefix("//").filter(|_| has_authority) {
            let end = after.find('/').unwrap_or(after.len());
            url.authority(&after[..end])?;
            path = &after[end..];
        }
        url.path = unescape(path)?;
        Ok(url)
    }

    fn authority(&mut self, authority: &str) -> Result<(), String> {
        let host = match authority.rsplit_once('@') {
            Some((userinfo, host)) => {
                if !userinfo.chars().all(is_userinfo) {
                    return Err("net/url: invalid userinfo".to_owned());
                }
                self.userinfo = escaped_userinfo(userinfo)?;
                host
            }
            None => authority,
        };
        let port = match host.rfind(']') {
            Some(bracket) => &host[bracket + 1..],
            None => host.find(':').map_or("", |colon| &host[colon..]),
        };
        let is_port = |port: &str| {
            port.strip_prefix(':')
                .is_some_and(|digits| digits.bytes().all(|c| c.is_ascii_digit()))
        };
        if !port.is_empty() && !is_port(port) {
            return Err(format!("invalid port {port:?} after host"));
        }
        if let Some(bad) = host
            .chars()
            .find(|c| matches!(c, ' ' | '<' | '>' | '"' | '\\' | '^'))
        {
            return Err(format!(
                "invalid character {:?} in host name",
                bad.to_string()
            ));
        }
        check_host_escapes(host)?;
        self.host = unescape(host)?;
        Ok(())
    }

    fn hostname(&self) -> &str {
        if let Some(inner) = self.host.strip_prefix('[') {
            return inner.split(']').next().unwrap_or(inner);
        }
        self.host.split(':').next().unwrap_or_default()
    }

    fn text(&self) -> String {
        let mut out = String::new();
        if !self.scheme.is_empty() {
            out.push_str(&self.scheme);
            out.push(':');
        }
        if !self.opaque.is_empty() {
            out.push_str(&self.opaque);
        } else {
            self.push_location(&mut out);
        }
        if !self.query.is_empty() {
            out.push('?');
            out.push_str(&self.query);
        }
        if !self.fragment.is_empty() {
            out.push('#');
            push_escaped(&mut out, &self.fragment, "$&+,/:;=@?!()*'");
        }
        out
    }

    fn push_location(&self, out: &mut String) {
        let has_user = !self.userinfo.is_empty();
        if !self.scheme.is_empty() || !self.host.is_empty() || has_user {
            if !self.host.is_empty() || !self.path.is_empty() || has_user {
                out.push_str("//");
            }
            if has_user {
                out.push_str(&escaped_userinfo(&self.userinfo).unwrap_or_default());
                out.push('@');
            }
            push_escaped(out, &self.host, "!$&'()*+,;=:[]<>\"");
        }
        if !self.path.is_empty() && !self.path.starts_with('/') && !self.host.is_empty() {
            out.push('/');
        }
        let first = self.path.split('/').next().unwrap_or_default();
        if out.is_empty() && first.contains(':') {
            out.push_str("./");
        }
        push_escaped(out, &self.path, "$&+,/:;=@!'()*");
    }
}

/// The scheme and what follows its colon.
fn split_scheme(text: &str) -> Result<(&str, &str), String> {
    for (at, c) in text.char_indices() {
        match c {
            'a'..='z' | 'A'..='Z' => {}
            '0'..='9' | '+' | '-' | '.' if at > 0 => {}
            ':' if at == 0 => return Err("missing protocol scheme".to_owned()),
            ':' => return Ok((&text[..at], &text[at + 1..])),
            _ => break,
        }
    }
    Ok(("", text))
}

fn is_userinfo(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._:~!$&'()*+,;=%@".contains(c)
}

/// A host escapes only what is not ASCII, and the percent sign of a zone.
fn check_host_escapes(host: &str) -> Result<(), String> {
    for (at, _) in host.match_indices('%') {
        let escape = host.get(at..at + 3).unwrap_or(&host[at..]);
        if escape != "%25" && escape[1..].starts_with(|c: char| ('0'..='7').contains(&c)) {
            return Err(format!("invalid URL escape {escape:?}"));
        }
    }
    Ok(())
}

fn escaped_userinfo(userinfo: &str) -> Result<String, String> {
    let mut out = String::new();
    match userinfo.split_once(':') {
        Some((user, password)) => {
            push_escaped(&mut out, &unescape(user)?, "$&+,;=");
            out.push(':');
            push_escaped(&mut out, &unescape(password)?, "$&+,;=");
        }
        None => push_escaped(&mut out, &unescape(userinfo)?, "$&+,;="),
    }
    Ok(out)
}

fn unescape(text: &str) -> Result<String, String> {
    if !text.contains('%') {
        return Ok(text.to_owned());
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        if *byte != b'%' {
            bytes.push(*byte);
            continue;
        }
        let digits = after
            .get(..2)
            .and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(value) => bytes.push(value),
            None => {
                let shown = String::from_utf8_lossy(&after[..after.len().min(2)]);
                return Err(format!("invalid URL escape {:?}", format!("%{shown}")));
            }
        }
        rest = &after[2..];
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Writes the text with all but letters, digits, `-_.~` and `plain` as escapes.
fn push_escaped(out: &mut String, text: &str, plain: &str) {
    for byte in text.bytes() {
        let c = char::from(byte);
        if c.is_ascii_alphanumeric() || "-_.~".contains(c) || (c.is_ascii() && plain.contains(c)) {
            out.push(c);
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
}

/// Go's `url.QueryEscape`.
pub(super) fn query_escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            out.push('+');
        }
        push_escaped(&mut out, word, "");
    }
    out
}
