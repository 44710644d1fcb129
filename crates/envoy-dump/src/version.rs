//! Versions of the client, of istiods and of proxies, and how they are shown (`pkg/version`, `pkg/kube/client.go`
//! and `pkg/proxy/proxyinfo.go`).

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::status::{Report, StatusError};

/// The version that a client of the debug service gives as its own (`pkg/adsc/adsc.go`).
pub const DEBUG_CLIENT: &str = "65536.65536.65536";

/// How a program was built.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub struct BuildInfo {
    /// Its version.
    pub version: String,
    /// The commit that it was built from.
    pub revision: String,
    /// What it was built with, in the field that the peer has for that.
    pub golang_version: String,
    /// Whether the sources were those of the commit: `Clean` or `Modified`.
    pub status: String,
    /// The tag of the sources.
    pub tag: String,
}

/// An istiod.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Server {
    /// What it is: `pilot`.
    #[serde(rename = "Component")]
    pub component: String,
    /// Its revision.
    #[serde(rename = "Revision")]
    pub revision: String,
    /// Its version.
    #[serde(rename = "Info")]
    pub info: BuildInfo,
}

/// A proxy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Proxy {
    /// Its name, `pod.namespace`.
    #[serde(rename = "ID")]
    pub id: String,
    /// Its version.
    #[serde(rename = "IstioVersion")]
    pub version: String,
    /// `sidecar`, `gateway`, `waypoint` or `ztunnel`; empty where istiod does not tell.
    #[serde(rename = "Type")]
    pub kind: String,
}

/// Everything that has a version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Versions {
    /// The program itself.
    #[serde(rename = "clientVersion")]
    pub client: BuildInfo,
    /// The istiods; `None` when they are not known.
    #[serde(rename = "meshVersion", skip_serializing_if = "Option::is_none")]
    pub control_plane: Option<Vec<Server>>,
    /// The proxies; `None` when they are not known.
    #[serde(rename = "dataPlaneVersion", skip_serializing_if = "Option::is_none")]
    pub data_plane: Option<Vec<Proxy>>,
}

impl BuildInfo {
    /// Reads what an istiod answers to `/version`: a document with the field `clientVersion`, or
    /// `version-commit[-dirty]-status`.
    #[must_use]
    pub fn of_answer(answer: &[u8]) -> Self {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Answer {
            client_version: BuildInfo,
        }
        match serde_json::from_slice(answer) {
            Ok(Answer { client_version }) if !client_version.version.is_empty() => client_version,
            _ => Self::of_text(&String::from_utf8_lossy(answer)),
        }
    }

    fn of_text(text: &str) -> Self {
        let parts: Vec<&str> = text.split('-').collect();
        let (version, revision, status) = match parts.as_slice() {
            [version @ .., commit, "dirty", status] if !version.is_empty() => {
                (version, format!("{commit}-dirty"), status)
            }
            [version @ .., commit, status] if !version.is_empty() => {
                (version, (*commit).to_owned(), status)
            }
            _ => {
                return Self {
                    version: text.to_owned(),
                    ..Self::default()
                };
            }
        };
        let version = version.join("-");
        Self {
            tag: version.clone(),
            version,
            revision,
            status: (*status).to_owned(),
            golang_version: String::new(),
        }
    }

    /// All fields, as the peer writes them.
    fn long(&self) -> String {
        let Self {
            version,
            revision,
            golang_version,
            status,
            tag,
        } = self;
        format!(
            "version.BuildInfo{{Version:{version:?}, GitRevision:{revision:?}, GolangVersion:{golang_version:?}, \
             BuildStatus:{status:?}, GitTag:{tag:?}}}"
        )
    }
}

/// What an istiod says of itself in the debug service's answer: its component and version.
#[must_use]
pub fn identified(answer: &[u8]) -> Option<(String, BuildInfo)> {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase", default)]
    #[derive(Default)]
    struct Identifier {
        component: String,
        info: BuildInfo,
    }
    let answer: Value = serde_json::from_slice(answer).ok()?;
    let text = answer.pointer("/controlPlane/identifier")?.as_str()?;
    let Identifier { component, info } = serde_json::from_str(text).ok()?;
    Some((component, info))
}

/// The proxies of an istiod: of its page `syncz`, or of the debug service's answer, which does not tell their types.
///
/// # Errors
/// When the answer has another shape.
pub fn proxies(istiod: &str, answer: &[u8]) -> Result<Vec<Proxy>, StatusError> {
    #[derive(Deserialize)]
    struct Entry {
        #[serde(default)]
        proxy: String,
        #[serde(default)]
        proxy_type: String,
        #[serde(default)]
        istio_version: String,
    }
    if answer.trim_ascii_start().first() == Some(&b'{') {
        let report = Report::decode(istiod, answer)?;
        let proxy = |proxy: crate::status::Proxy| Proxy {
            id: proxy.name,
            version: proxy.version,
            kind: String::new(),
        };
        return Ok(report.proxies.into_iter().map(proxy).collect());
    }
    // An istiod without proxies says null. Who asks its debug service is among them, and is none.
    let entries: Option<Vec<Entry>> = serde_json::from_slice(answer)?;
    let entries = entries.into_iter().flatten();
    let entries = entries.filter(|entry| entry.istio_version != DEBUG_CLIENT);
    let proxy = |entry: Entry| Proxy {
        id: entry.proxy,
        version: entry.istio_version,
        kind: match entry.proxy_type.as_str() {
            "router" => "gateway".to_owned(),
            _ => entry.proxy_type,
        },
    };
    Ok(entries.map(proxy).collect())
}

impl Versions {
    /// A line for the client, one for istiods of the same version, or one for each, and one that counts the proxies of
    /// each version.
    #[must_use]
    pub fn short(&self) -> String {
        let mut text = format!("client version: {}\n", self.client.version);
        match self.control_plane.as_deref() {
            Some([first, rest @ ..])
                if rest
                    .iter()
                    .all(|one| one.info.version == first.info.version) =>
            {
                line(&mut text, "control plane", &first.info.version);
            }
            servers => {
                for server in servers.unwrap_or_default() {
                    line(&mut text, &server.component, &server.info.version);
                }
            }
        }
        if let Some(proxies) = &self.data_plane {
            line(&mut text, "data plane", &counts(proxies));
        }
        text
    }

    /// A line for each program, with everything that is known of it.
    #[must_use]
    pub fn long(&self) -> String {
        let mut text = format!("client version: {}\n", self.client.long());
        for server in self.control_plane.iter().flatten() {
            line(&mut text, &server.component, &server.info.long());
        }
        for Proxy { id, version, kind } in self.data_plane.iter().flatten() {
            let proxy =
                format!("version.ProxyInfo{{ID:{id:?}, IstioVersion:{version:?}, Type:{kind:?}}}");
            line(&mut text, "data plane", &proxy);
        }
        text
    }
}

fn line(text: &mut String, what: &str, version: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{what} version: {version}");
}

/// `1.29.2 (1 proxies), 1.30.0 (7 proxies)`, or `none`.
fn counts(proxies: &[Proxy]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for proxy in proxies {
        *counts.entry(&proxy.version).or_default() += 1;
    }
    let counts: Vec<String> = counts
        .iter()
        .map(|(version, count)| format!("{version} ({count} proxies)"))
        .collect();
    match counts.is_empty() {
        true => "none".to_owned(),
        false => counts.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn info(version: &str, revision: &str, status: &str) -> BuildInfo {
        BuildInfo {
            version: version.to_owned(),
            revision: revision.to_owned(),
            status: status.to_owned(),
            tag: version.to_owned(),
            ..BuildInfo::default()
        }
    }

    #[test]
    fn answers_are_documents_or_texts() {
        let check = |answer: &str, expected: BuildInfo| {
            assert_eq!(
                BuildInfo::of_answer(answer.as_bytes()),
                expected,
                "{answer}"
            );
        };
        check("1.30.0-abc-Clean", info("1.30.0", "abc", "Clean"));
        check(
            "1.7-alpha.9-abc-dirty-Modified",
            info("1.7-alpha.9", "abc-dirty", "Modified"),
        );
        check(
            "1.30.0-Clean",
            BuildInfo {
                version: "1.30.0-Clean".to_owned(),
                ..BuildInfo::default()
            },
        );
        check(
            r#"{"clientVersion": {"version": "1.30.0", "revision": "abc", "status": "Clean", "tag": "1.30.0"}}"#,
            info("1.30.0", "abc", "Clean"),
        );
        check("dirty-dirty-Clean", info("dirty", "dirty", "Clean"));
    }

    #[test]
    fn proxies_are_counted_by_version() {
        let answer = br#"[{"proxy": "a.x", "proxy_type": "router", "istio_version": "1.30.0"}, {"proxy": "b.x", "istio_version": "1.29.0"}, {"proxy": "c.x", "istio_version": "65536.65536.65536"}]"#;
        let proxies = proxies("istiod", answer).unwrap();
        assert_eq!(proxies[0].kind, "gateway");
        assert_eq!(counts(&proxies), "1.29.0 (1 proxies), 1.30.0 (1 proxies)");
        assert_eq!(counts(&[]), "none");
        assert_eq!(super::proxies("istiod", b"null").unwrap(), []);
        assert!(super::proxies("istiod", b"nonsense").is_err());
    }

    #[test]
    fn the_debug_service_tells_who_it_is() {
        let answer = br#"{"controlPlane": {"identifier": "{\"Component\":\"istiod\",\"ID\":\"istiod-1\",\"Info\":{\"version\":\"1.30.0\"}}"},
            "resources": [{"node": {"id": "a.x", "metadata": {"ISTIO_VERSION": "1.30.0"}}}]}"#;
        let (component, info) = identified(answer).unwrap();
        assert_eq!(
            (component.as_str(), info.version.as_str()),
            ("istiod", "1.30.0")
        );
        assert_eq!(proxies("istiod-1", answer).unwrap()[0].version, "1.30.0");
        assert_eq!(identified(b"[]"), None);
    }

    #[test]
    fn istiods_of_one_version_share_a_line() {
        let server = |version: &str| Server {
            component: "pilot".to_owned(),
            revision: "default".to_owned(),
            info: info(version, "abc", "Clean"),
        };
        let short = |versions: &[&str]| {
            let servers = versions.iter().map(|version| server(version)).collect();
            let versions = Versions {
                client: info("0.1.0", "", ""),
                control_plane: Some(servers),
                data_plane: None,
            };
            versions.short()
        };
        let client = "client version: 0.1.0\n";
        assert_eq!(short(&[]), client);
        assert_eq!(
            short(&["1.30.0", "1.30.0"]),
            format!("{client}control plane version: 1.30.0\n")
        );
        assert_eq!(
            short(&["1.30.0", "1.29.0"]),
            format!("{client}pilot version: 1.30.0\npilot version: 1.29.0\n")
        );
    }
}
