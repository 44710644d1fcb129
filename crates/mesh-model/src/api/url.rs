//! URLs as Go reads them, because the API server does (`url()` and `isURL()` in CEL).

/// The scheme in lower case of an absolute URL or path (empty then), as `url.ParseRequestURI`; none when it is no URL.
pub fn scheme(text: &str) -> Option<String> {
    if text.is_empty() || text.bytes().any(|byte| byte < b' ' || byte == 0x7f) {
        return None;
    }
    if text == "*" {
        return Some(String::new());
    }
    let (scheme, rest) = split_scheme(text)?;
    let rest = rest.split('?').next().unwrap_or(rest);
    let scheme = scheme.to_ascii_lowercase();
    if !rest.starts_with('/') {
        // What follows a scheme without a slash is opaque.
        return (!scheme.is_empty()).then_some(scheme);
    }
    let Some(rest) = rest.strip_prefix("//").filter(|_| !scheme.is_empty()) else {
        return escapes_are_valid(rest).then_some(scheme);
    };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    (escapes_are_valid(path) && authority_is_valid(authority)).then_some(scheme)
}

/// The scheme (empty when there is none) and what follows its colon.
fn split_scheme(text: &str) -> Option<(&str, &str)> {
    for (index, char) in text.char_indices() {
        match char {
            'a'..='z' | 'A'..='Z' => {}
            '0'..='9' | '+' | '-' | '.' if index > 0 => {}
            ':' if index > 0 => return Some((&text[..index], &text[index + 1..])),
            ':' => return None,
            _ => break,
        }
    }
    Some(("", text))
}

fn authority_is_valid(authority: &str) -> bool {
    let (user, host) = match authority.rsplit_once('@') {
        Some((user, host)) => (user, host),
        None => ("", authority),
    };
    let user_byte =
        |byte: u8| byte.is_ascii_alphanumeric() || b"-._:~!$&'()*+,;=%@".contains(&byte);
    user.bytes().all(user_byte) && escapes_are_valid(user) && host_is_valid(host)
}

fn host_is_valid(host: &str) -> bool {
    let (name, port) = match host.strip_prefix('[') {
        Some(rest) => match rest.rsplit_once(']') {
            Some(parts) => parts,
            None => return false,
        },
        None => host.split_at(host.rfind(':').unwrap_or(host.len())),
    };
    let port_is_valid = match port.strip_prefix(':') {
        Some(digits) => digits.bytes().all(|byte| byte.is_ascii_digit()),
        None => port.is_empty(),
    };
    // An IPv6 address may have a zone, whose `%` is escaped.
    let (name, zone) = name.split_once("%25").unwrap_or((name, ""));
    port_is_valid
        && name.bytes().all(is_host_byte)
        && host_escapes_are_valid(name)
        && escapes_are_valid(zone)
}

/// Whether a byte may stand in a host; `%` is looked at elsewhere.
fn is_host_byte(byte: u8) -> bool {
    !byte.is_ascii() || byte.is_ascii_alphanumeric() || b"-_.~!$&'()*+,;=:[]<>\"%".contains(&byte)
}

/// Whether each `%` stands before two hexadecimal digits.
fn escapes_are_valid(text: &str) -> bool {
    escapes(text).all(|escape| escape.is_some())
}

/// In a host only bytes beyond ASCII may be escaped.
fn host_escapes_are_valid(text: &str) -> bool {
    escapes(text).all(|escape| escape.is_some_and(|byte| byte >= 0x80))
}

fn escapes(text: &str) -> impl Iterator<Item = Option<u8>> {
    text.match_indices('%').map(|(index, _)| {
        let digits = text.get(index + 1..index + 3)?;
        let hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        hexadecimal.then(|| u8::from_str_radix(digits, 16).ok())?
    })
}

#[cfg(test)]
mod tests {
    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(super::scheme(text).as_deref(), expected, "{text}");
    }

    #[test]
    fn schemes() {
        check("http://example.com/x?y=%zz", Some("http"));
        check("HTTPS://user:pass@[::1]:8443", Some("https"));
        check("oci://ghcr.io/a/b:latest", Some("oci"));
        check("file:///var/x.wasm", Some("file"));
        check("/only/a/path", Some(""));
        check("mailto:someone", Some("mailto"));
        check("http://a/ b", Some("http"));
        check("http://[fe80::1%25en0]/", Some("http"));
        check("http://a%c3%a9/", Some("http"));
    }

    #[test]
    fn not_urls() {
        for text in [
            "",
            "example.com/x",
            "://x",
            "http://a b/",
            "http://a:port/",
            "http://[::1",
            "http://[fe80::1%en0]/",
            "http:// ",
            "hTPp\\\u{8}lah",
            "http://a/%zz",
            "http://%41/",
            "http://a#b",
        ] {
            check(text, None);
        }
    }
}
