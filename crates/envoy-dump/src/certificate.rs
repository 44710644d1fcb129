//! What tables tell of certificates: a small reader of PEM and of the parts of X.509 that are shown.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::time::Moment;

/// A certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Whether it may sign others.
    pub is_authority: bool,
    /// Serial number in lower-case hexadecimal digits, 32 at least.
    pub serial: String,
    /// From when it is valid, in RFC 3339.
    pub not_before: String,
    /// Until when it is valid, in RFC 3339.
    pub not_after: String,
    /// Host of its last SPIFFE identity, or nothing.
    pub trust_domain: String,
}

impl Certificate {
    /// Reads the first block of a PEM text, whatever its label says.
    pub fn from_pem(text: &[u8]) -> Option<Self> {
        Self::from_der(blocks(text).first()?)
    }

    /// Reads a certificate.
    pub fn from_der(bytes: &[u8]) -> Option<Self> {
        let mut outer = Der(bytes);
        let mut certificate = Der(outer.take(SEQUENCE)?);
        let mut fields = Der(certificate.take(SEQUENCE)?);
        certificate.take(SEQUENCE)?;
        certificate.take(BIT_STRING)?;
        if !outer.0.is_empty() || !certificate.0.is_empty() {
            return None;
        }
        fields.take_if(context(0))?;
        let serial = serial(fields.take(INTEGER)?);
        fields.take(SEQUENCE)?;
        fields.take(SEQUENCE)?;
        let mut validity = Der(fields.take(SEQUENCE)?);
        let (not_before, not_after) = (validity.time()?, validity.time()?);
        fields.take(SEQUENCE)?;
        fields.take(SEQUENCE)?;
        fields.take_if(PRIMITIVE_CONTEXT | 1)?;
        fields.take_if(PRIMITIVE_CONTEXT | 2)?;
        let mut found = Self {
            is_authority: false,
            serial,
            not_before,
            not_after,
            trust_domain: String::new(),
        };
        if let Some(extensions) = fields.take_if(context(3))? {
            let mut list = Der(Der(extensions).take(SEQUENCE)?);
            while !list.0.is_empty() {
                found.extension(&mut Der(list.take(SEQUENCE)?))?;
            }
        }
        Some(found)
    }

    /// Whether a moment is within its validity.
    pub fn is_valid_at(&self, now: Moment) -> bool {
        let bounds = Moment::parse(&self.not_before).zip(Moment::parse(&self.not_after));
        bounds.is_some_and(|(from, to)| from < now && now < to)
    }

    fn extension(&mut self, extension: &mut Der<'_>) -> Option<()> {
        let kind = extension.take(OBJECT_IDENTIFIER)?;
        extension.take_if(BOOLEAN)?;
        let value = extension.take(OCTET_STRING)?;
        match kind {
            BASIC_CONSTRAINTS => {
                let mut constraints = Der(Der(value).take(SEQUENCE)?);
                self.is_authority = constraints.take_if(BOOLEAN)? == Some(&[0xff]);
            }
            ALTERNATIVE_NAMES => {
                let mut names = Der(Der(value).take(SEQUENCE)?);
                while let Some((tag, name)) = names.next() {
                    let identity = std::str::from_utf8(name)
                        .ok()
                        .filter(|_| tag == PRIMITIVE_CONTEXT | 6)
                        .and_then(|uri| uri.strip_prefix("spiffe://"));
                    if let Some(identity) = identity {
                        let host = identity.split('/').next().unwrap_or_default();
                        self.trust_domain = host.to_owned();
                    }
                }
            }
            _ => {}
        }
        Some(())
    }
}

/// The certificates of a PEM text, as bytes; none when one of them cannot be read.
pub fn bundle(text: &[u8]) -> Option<Vec<Vec<u8>>> {
    let blocks = blocks(text);
    let readable = blocks
        .iter()
        .all(|block| Certificate::from_der(block).is_some());
    (readable && !blocks.is_empty()).then_some(blocks)
}

/// The contents of the blocks of a PEM text.
fn blocks(text: &[u8]) -> Vec<Vec<u8>> {
    let text = String::from_utf8_lossy(text);
    let mut rest = &*text;
    let mut blocks = Vec::new();
    while let Some(at) = rest.find("-----BEGIN ") {
        rest = &rest[at + "-----BEGIN ".len()..];
        let Some((label, after)) = rest.split_once("-----") else {
            break;
        };
        let Some((body, after)) = after.split_once(&format!("-----END {label}-----")) else {
            continue;
        };
        // Headers such as `Proc-Type: 4,ENCRYPTED` are separated by an empty line.
        let encoded: String = body
            .lines()
            .filter(|line| !line.contains(':'))
            .flat_map(|line| line.chars().filter(|character| !character.is_whitespace()))
            .collect();
        if let Ok(block) = STANDARD.decode(encoded) {
            blocks.push(block);
            rest = after;
        }
    }
    blocks
}

const BOOLEAN: u8 = 0x01;
const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
const OBJECT_IDENTIFIER: u8 = 0x06;
const SEQUENCE: u8 = 0x30;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
const PRIMITIVE_CONTEXT: u8 = 0x80;

const BASIC_CONSTRAINTS: &[u8] = &[0x55, 0x1d, 0x13];
const ALTERNATIVE_NAMES: &[u8] = &[0x55, 0x1d, 0x11];

/// The tag of a constructed element of the context.
const fn context(number: u8) -> u8 {
    0xa0 | number
}

/// Elements in DER, each a tag, a length and so many bytes.
struct Der<'a>(&'a [u8]);

impl<'a> Der<'a> {
    fn next(&mut self) -> Option<(u8, &'a [u8])> {
        let (&tag, rest) = self.0.split_first()?;
        let (&first, mut rest) = rest.split_first()?;
        let mut length = usize::from(first);
        if first >= 0x80 {
            let (size, after) = rest.split_at_checked(usize::from(first & 0x7f))?;
            if size.is_empty() || size.len() > 4 {
                return None;
            }
            length = size
                .iter()
                .fold(0, |length, byte| length << 8 | usize::from(*byte));
            rest = after;
        }
        let (value, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some((tag, value))
    }

    fn take(&mut self, tag: u8) -> Option<&'a [u8]> {
        self.next()
            .filter(|(found, _)| *found == tag)
            .map(|(_, value)| value)
    }

    /// An optional element; none when what is there cannot be read.
    #[allow(
        clippy::option_option,
        reason = "a broken element is not an absent one"
    )]
    fn take_if(&mut self, tag: u8) -> Option<Option<&'a [u8]>> {
        if self.0.first() == Some(&tag) {
            self.take(tag).map(Some)
        } else {
            Some(None)
        }
    }

    /// A time as RFC 3339 writes it.
    fn time(&mut self) -> Option<String> {
        let (tag, value) = self.next()?;
        let digits = std::str::from_utf8(value).ok()?.strip_suffix('Z')?;
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let (year, rest) = match (tag, digits.len()) {
            (UTC_TIME, 12) => {
                let year: u32 = digits[..2].parse().ok()?;
                let century = if year >= 50 { 1900 } else { 2000 };
                (format!("{}", century + year), &digits[2..])
            }
            (GENERALIZED_TIME, 14) => (digits[..4].to_owned(), &digits[4..]),
            _ => return None,
        };
        let part = |index: usize| &rest[2 * index..2 * index + 2];
        let (month, day, hour) = (part(0), part(1), part(2));
        let text = format!("{year}-{month}-{day}T{hour}:{}:{}Z", part(3), part(4));
        Moment::parse(&text).map(|_| text)
    }
}

fn serial(bytes: &[u8]) -> String {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{:0>32}", digits.trim_start_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A throwaway root with a SPIFFE identity; its key is gone.
    const ROOT: &str = include_str!("../tests/data/root.pem");

    #[test]
    fn a_certificate_is_read() {
        let certificate = Certificate::from_pem(format!("text before\n{ROOT}").as_bytes()).unwrap();
        let expected = Certificate {
            is_authority: true,
            serial: "0000000000000000000000000a0b0c0d".into(),
            not_before: "2020-01-01T00:00:00Z".into(),
            not_after: "2099-01-01T00:00:00Z".into(),
            trust_domain: "mesh.example".into(),
        };
        assert_eq!(certificate, expected);
        let at = |text| certificate.is_valid_at(Moment::parse(text).unwrap());
        assert!(at("2026-01-01T00:00:00Z"));
        assert!(!at("2020-01-01T00:00:00Z"));
        assert!(!at("2100-01-01T00:00:00Z"));
    }

    #[test]
    fn what_is_broken_is_no_certificate() {
        let der = blocks(ROOT.as_bytes()).remove(0);
        assert!(Certificate::from_der(&der).is_some());
        for length in 0..der.len() {
            assert_eq!(Certificate::from_der(&der[..length]), None, "{length}");
        }
        for at in 0..der.len() {
            let mut other = der.clone();
            other[at] ^= 0xff;
            // Whatever comes out, nothing panics.
            let _ = Certificate::from_der(&other);
        }
        for text in [
            "",
            "-----BEGIN CERTIFICATE-----",
            "-----BEGIN A-----\n!\n-----END A-----\n",
        ] {
            assert_eq!(Certificate::from_pem(text.as_bytes()), None);
        }
    }

    #[test]
    fn bundles_are_whole_or_nothing() {
        assert_eq!(bundle(format!("{ROOT}{ROOT}").as_bytes()).unwrap().len(), 2);
        let other = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        assert_eq!(bundle(format!("{ROOT}{other}").as_bytes()), None);
        assert_eq!(bundle(b""), None);
    }
}
