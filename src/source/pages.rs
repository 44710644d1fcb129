//! Which file of a snapshot or recording holds which answer.

use http::Method;

/// Files of a proxy, and the path of the administration port that they answer.
pub(crate) const PROXY_PAGES: [(&str, &str); 9] = [
    ("config_dump.json", "/config_dump?include_eds=true"),
    ("clusters.json", "/clusters?format=json"),
    ("clusters.txt", "/clusters"),
    ("certs.json", "/certs"),
    ("server_info.json", "/server_info"),
    ("stats.txt", "/stats"),
    ("stats.json", "/stats?format=json"),
    ("stats.prom", "/stats/prometheus"),
    ("logging.txt", LOGGING),
];

/// The path of the loggers, which are told and set by a POST.
pub(crate) const LOGGING: &str = "/logging";

/// The method by which a page of a proxy is read.
pub(super) fn method(path: &str) -> Method {
    match name_of(path) {
        LOGGING => Method::POST,
        _ => Method::GET,
    }
}

/// Where the introspection of an istiod has the scopes of its logging.
pub(crate) const SCOPES: &str = "/scopej";

/// What stands before the name of a page whose text is meant.
const PAGE: &str = "/page/";

/// The path behind which istiods keep their debug pages.
const DEBUG: &str = "/debug/";

/// How a ztunnel is asked for its levels.
pub(crate) const ZTUNNEL_LOGGING: &str = "/logging?level=";

/// A path without its query.
fn name_of(path: &str) -> &str {
    path.split_once('?').map_or(path, |(name, _)| name)
}

/// The file of a proxy that holds the answer at a path. A part of the configuration is in the file of the whole.
pub(super) fn proxy_file(path: &str) -> Option<&'static str> {
    let path = match path {
        ZTUNNEL_LOGGING => LOGGING,
        path => path,
    };
    let exact = PROXY_PAGES.iter().find(|(_, page)| *page == path);
    let whole = || PROXY_PAGES.iter().find(|_| name_of(path) == "/config_dump");
    exact.or_else(whole).map(|(file, _)| *file)
}

/// Whether a file of this name is one of a proxy.
pub(super) fn is_proxy_file(file: &str) -> bool {
    PROXY_PAGES.iter().any(|(known, _)| *known == file)
}

/// The file of an istiod that holds the answer at a path: `syncz.json`, `version.txt`,
/// `config_dump%3FproxyID=cart.shop.json`.
pub(crate) fn control_plane_file(path: &str) -> String {
    if path == "/page/syncz" {
        // The file of that name holds the state that the debug service gives.
        return "syncz.page.json".to_owned();
    }
    if path == SCOPES {
        return "scopej.json".to_owned();
    }
    match path.strip_prefix(DEBUG).or(path.strip_prefix(PAGE)) {
        Some(page) => format!("{}.json", escape(page)),
        None => format!("{}.txt", escape(path.trim_start_matches('/'))),
    }
}

/// Writes a name so that every file system takes it.
fn escape(name: &str) -> String {
    let mut escaped = String::new();
    for letter in name.chars() {
        match letter {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '_' | '-' | '=' | '&' => escaped.push(letter),
            _ => {
                let mut bytes = [0; 4];
                for byte in letter.encode_utf8(&mut bytes).bytes() {
                    escaped.push_str(&format!("%{byte:02X}"));
                }
            }
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_proxies() {
        assert_eq!(proxy_file("/config_dump"), Some("config_dump.json"));
        assert_eq!(
            proxy_file("/config_dump?mask=bootstrap"),
            Some("config_dump.json")
        );
        assert_eq!(proxy_file("/clusters"), Some("clusters.txt"));
        assert_eq!(proxy_file("/clusters?format=json"), Some("clusters.json"));
        assert_eq!(proxy_file("/clusters?format=xml"), None);
        for path in [LOGGING, ZTUNNEL_LOGGING] {
            assert_eq!(proxy_file(path), Some("logging.txt"));
        }
        assert_eq!(proxy_file("/logging?level=debug"), None);
        assert_eq!(
            [method(ZTUNNEL_LOGGING), method("/stats")],
            [Method::POST, Method::GET]
        );
        assert!(is_proxy_file("stats.txt") && !is_proxy_file("syncz.json"));
    }

    #[test]
    fn files_of_istiods() {
        assert_eq!(control_plane_file("/debug/syncz"), "syncz.json");
        assert_eq!(control_plane_file("/version"), "version.txt");
        assert_eq!(control_plane_file("/page/syncz"), "syncz.page.json");
        assert_eq!(control_plane_file(SCOPES), "scopej.json");
        assert_eq!(control_plane_file("/page/clusterz"), "clusterz.json");
        assert_eq!(
            control_plane_file("/debug/config_dump?proxyID=cart.shop"),
            "config_dump%3FproxyID=cart.shop.json"
        );
        assert_eq!(control_plane_file("/debug/a/../b"), "a%2F..%2Fb.json");
    }
}
