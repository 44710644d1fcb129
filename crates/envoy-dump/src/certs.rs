//! The certificates that a proxy has loaded, as `/certs` of its administration interface tells them
//! (`envoy.admin.v3.Certificates`).

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::error::{Error, Result};
use crate::time::Moment;

/// What `/certs` answers.
#[derive(Debug, Deserialize)]
pub struct Page {
    #[serde(default)]
    certificates: Vec<Pair>,
}

/// The certificates of one context of TLS.
#[derive(Debug, Deserialize)]
struct Pair {
    #[serde(default, alias = "caCert")]
    ca_cert: Vec<Loaded>,
    #[serde(default, alias = "certChain")]
    cert_chain: Vec<Loaded>,
}

/// A certificate that a proxy has loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Loaded {
    /// Where it was read: a file, or `<inline>`.
    pub path: String,
    /// Serial number in hexadecimal digits.
    #[serde(alias = "serialNumber")]
    pub serial_number: String,
    #[serde(alias = "subjectAltNames")]
    subject_alt_names: Vec<Name>,
    #[serde(alias = "daysUntilExpiration")]
    days_until_expiration: Days,
    /// From when it is valid, in RFC 3339.
    #[serde(alias = "validFrom")]
    pub valid_from: String,
    /// Until when it is valid, in RFC 3339.
    #[serde(alias = "expirationTime")]
    pub expiration_time: String,
}

/// One of the names that a certificate is for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
struct Name {
    dns: String,
    uri: String,
    #[serde(alias = "ipAddress")]
    ip_address: String,
}

/// A number of 64 bits, which JSON of Protocol Buffers writes as a text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
enum Days {
    Number(i64),
    Text(String),
}

impl Default for Days {
    fn default() -> Self {
        Self::Number(0)
    }
}

/// What a certificate is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It says whom the proxy trusts.
    Authority,
    /// The proxy shows it to others.
    Chain,
}

impl Role {
    /// As tables call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Authority => "CA",
            Self::Chain => "Cert Chain",
        }
    }
}

impl Page {
    /// Reads an answer.
    ///
    /// # Errors
    /// When it is not one of `/certs`.
    pub fn parse(answer: &[u8]) -> Result<Self> {
        // A list would pass for an object without fields.
        if !answer.trim_ascii_start().starts_with(b"{") {
            return Err(Error::Malformed {
                line: 1,
                what: "an object is expected".to_owned(),
            });
        }
        serde_json::from_slice(answer).map_err(malformed)
    }

    /// The certificates, each once, in the order of the answer: many contexts of TLS share them.
    pub fn certificates(&self) -> Vec<(Role, &Loaded)> {
        let mut found = Vec::new();
        for pair in &self.certificates {
            let authorities = pair.ca_cert.iter().map(|one| (Role::Authority, one));
            let chain = pair.cert_chain.iter().map(|one| (Role::Chain, one));
            for one in authorities.chain(chain) {
                if !found.contains(&one) {
                    found.push(one);
                }
            }
        }
        found
    }
}

impl Loaded {
    /// Whether a moment is within its validity.
    pub fn is_valid_at(&self, now: Moment) -> bool {
        let bounds = Moment::parse(&self.valid_from).zip(Moment::parse(&self.expiration_time));
        bounds.is_some_and(|(from, to)| from < now && now < to)
    }

    /// How many days it was valid for when the proxy answered.
    pub fn days(&self) -> String {
        match &self.days_until_expiration {
            Days::Number(days) => days.to_string(),
            Days::Text(text) => text.clone(),
        }
    }

    /// The names that it is for.
    pub fn names(&self) -> Vec<&str> {
        let names = self.subject_alt_names.iter();
        let parts = names.flat_map(|name| [&*name.uri, &*name.dns, &*name.ip_address]);
        parts.filter(|part| !part.is_empty()).collect()
    }
}

/// The fields of an answer as they came, to be printed as a document.
///
/// # Errors
/// When it is not an object.
pub fn fields(answer: &[u8]) -> Result<Vec<(String, Box<RawValue>)>> {
    let fields: std::collections::BTreeMap<String, Box<RawValue>> =
        serde_json::from_slice(answer).map_err(malformed)?;
    Ok(fields.into_iter().collect())
}

fn malformed(error: serde_json::Error) -> Error {
    Error::Malformed {
        line: u64::try_from(error.line()).unwrap_or_default(),
        what: error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: &[u8] = br#"{"certificates": [
        {"ca_cert": [{"path": "<inline>", "serial_number": "01", "valid_from": "2026-01-01T00:00:00Z",
                      "expiration_time": "2036-01-01T00:00:00Z", "days_until_expiration": "3652"}],
         "cert_chain": [{"serial_number": "a0", "subject_alt_names": [{"uri": "spiffe://td/ns/a/sa/b"}, {"dns": "a.b"},
                         {"ip_address": "10.0.0.1"}], "days_until_expiration": 0}]},
        {"ca_cert": [{"path": "<inline>", "serial_number": "01", "valid_from": "2026-01-01T00:00:00Z",
                      "expiration_time": "2036-01-01T00:00:00Z", "days_until_expiration": "3652"}]}
    ]}"#;

    #[test]
    fn a_certificate_is_told_once() {
        let page = Page::parse(ANSWER).unwrap();
        let found = page.certificates();
        let [(first, authority), (second, chain)] = found[..] else {
            panic!("{found:?}");
        };
        assert_eq!((first.name(), second.name()), ("CA", "Cert Chain"));
        assert_eq!(
            (authority.days(), chain.days()),
            ("3652".into(), "0".into())
        );
        assert_eq!(chain.names(), ["spiffe://td/ns/a/sa/b", "a.b", "10.0.0.1"]);
        let at = |text: &str| Moment::parse(text).unwrap();
        assert!(authority.is_valid_at(at("2026-06-01T00:00:00Z")));
        assert!(!authority.is_valid_at(at("2036-06-01T00:00:00Z")));
        assert!(!chain.is_valid_at(at("2026-06-01T00:00:00Z")));
    }

    #[test]
    fn other_answers_are_errors() {
        for bad in [
            &b""[..],
            b"[]",
            b"{\"certificates\": 3}",
            b"{\"certificates\": [{}",
        ] {
            assert!(Page::parse(bad).is_err(), "{bad:?}");
        }
        assert!(Page::parse(b"{}").unwrap().certificates().is_empty());
    }
}
