//! URLs.

use mesh_model::api;

/// The scheme of a URL in lower case, empty when it has none, as Go's `url.Parse`; `None` when the text is no URL.
pub(in super::super) fn url_scheme(text: &str) -> Option<String> {
    let (text, fragment) = text.split_once('#').unwrap_or((text, ""));
    if !escapes_are_valid(fragment) {
        return None;
    }
    if text.is_empty() {
        return Some(String::new());
    }
    if text.starts_with("//") {
        // Host and path without a scheme.
        return request_scheme(&format!("other:{text}")).map(|_| String::new());
    }
    match request_scheme(text) {
        // What has no scheme and no slash in front is a path relative to another.
        None if !text.contains(':') => request_scheme(&format!("/{text}")),
        scheme => scheme,
    }
}

/// The same of a URL that stands for itself, as Go's `url.ParseRequestURI`.
pub(in super::super) fn request_scheme(text: &str) -> Option<String> {
    let scheme = api::url::scheme(text)?;
    let rest = text.split_once("://").map_or("", |(_, rest)| rest);
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    // An IPv6 address must be in brackets, at least with HTTP.
    let is_http = matches!(scheme.as_str(), "http" | "https");
    let is_bare = is_http && !host.starts_with('[') && host.matches(':').count() > 1;
    let is_misplaced = host.rfind('[').is_some_and(|open| open > 0);
    (!is_bare && !is_misplaced).then_some(scheme)
}

/// Whether two hexadecimal digits follow each percent sign.
fn escapes_are_valid(text: &str) -> bool {
    let mut parts = text.split('%');
    parts.next();
    parts.all(|part| {
        let digits = part.bytes().take(2);
        part.len() >= 2 && digits.into_iter().all(|digit| digit.is_ascii_hexdigit())
    })
}
