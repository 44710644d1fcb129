//! Secrets that hold a certificate (`pilot/pkg/credentials/kube/secrets.go`, `pilot/pkg/xds/sds.go`).

use crate::view::text;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use mesh_model::object::Object;
use std::time::{Duration, SystemTime};

/// What is wrong with the certificate of a Secret.
pub(super) fn problem(secret: &Object, now: Option<SystemTime>) -> Option<String> {
    let generic = pair(secret, "cert", "key");
    let Some(certificate) = generic.or_else(|| pair(secret, "tls.crt", "tls.key")) else {
        return Some("holds neither tls.crt and tls.key nor cert and key".to_owned());
    };
    let Some(chain) = first_block(&certificate) else {
        return Some("holds no PEM block".to_owned());
    };
    let Some(validity) = validities(&chain) else {
        return Some("holds no X.509 certificate".to_owned());
    };
    let now = now?;
    validity.into_iter().find_map(|(from, until)| {
        if now < from {
            Some("holds a certificate that is not valid yet".to_owned())
        } else if now > until {
            Some("holds a certificate that has expired".to_owned())
        } else {
            None
        }
    })
}

/// The certificate when it and its key are there.
fn pair(secret: &Object, certificate: &str, key: &str) -> Option<Vec<u8>> {
    let is_filled = |bytes: &Vec<u8>| !bytes.is_empty();
    data(secret, key).filter(is_filled)?;
    data(secret, certificate).filter(is_filled)
}

fn data(secret: &Object, key: &str) -> Option<Vec<u8>> {
    if let Some(text) = secret.body["stringData"][key].as_str() {
        return Some(text.as_bytes().to_vec());
    }
    let encoded: String = text(&secret.body["data"][key]).split_whitespace().collect();
    STANDARD.decode(encoded).ok()
}

/// The content of the first PEM block.
fn first_block(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(bytes);
    let start = text.find("-----BEGIN ")?;
    let (_, rest) = text[start..].split_once('\n')?;
    let (body, _) = rest.split_once("-----END ")?;
    let body: String = body
        .lines()
        .filter(|line| !line.contains(':'))
        .flat_map(str::chars)
        .collect();
    let body: String = body.split_whitespace().collect();
    STANDARD.decode(body).ok()
}

/// From when until when each of the concatenated certificates is valid.
fn validities(mut der: &[u8]) -> Option<Vec<(SystemTime, SystemTime)>> {
    let mut found = Vec::new();
    while !der.is_empty() {
        let (certificate, rest) = element(der, SEQUENCE)?;
        found.push(validity(certificate)?);
        der = rest;
    }
    (!found.is_empty()).then_some(found)
}

const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;
const VERSION: u8 = 0xa0;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;

/// `Certificate ::= SEQUENCE { tbsCertificate SEQUENCE { [0] version, serial, algorithm, issuer, validity, … }, … }`.
fn validity(certificate: &[u8]) -> Option<(SystemTime, SystemTime)> {
    let (tbs, signature) = element(certificate, SEQUENCE)?;
    element(signature, SEQUENCE)?;
    let tbs = element(tbs, VERSION).map_or(tbs, |(_, rest)| rest);
    let (_, rest) = element(tbs, INTEGER)?;
    let (_, rest) = element(rest, SEQUENCE)?;
    let (_, rest) = element(rest, SEQUENCE)?;
    let (validity, rest) = element(rest, SEQUENCE)?;
    let (_, rest) = element(rest, SEQUENCE)?;
    element(rest, SEQUENCE)?;
    let (from, rest) = time(validity)?;
    let (until, _) = time(rest)?;
    Some((from, until))
}

/// The content of an element with a tag, and what follows it.
fn element(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&own, rest) = der.split_first()?;
    let (&length, rest) = rest.split_first()?;
    if own != tag {
        return None;
    }
    let (length, rest) = match length {
        0..=0x7f => (usize::from(length), rest),
        _ => {
            let (bytes, rest) = rest.split_at_checked(usize::from(length & 0x7f))?;
            let is_sane = (1..=4).contains(&bytes.len());
            let length = bytes
                .iter()
                .fold(0, |length, byte| length << 8 | usize::from(*byte));
            (is_sane.then_some(length)?, rest)
        }
    };
    rest.split_at_checked(length)
}

/// `YYMMDDhhmmssZ`, where a year below 50 is of this century, or with four digits for the year.
fn time(der: &[u8]) -> Option<(SystemTime, &[u8])> {
    let (text, rest, century) = match element(der, UTC_TIME) {
        Some((text, rest)) => (text, rest, 0),
        None => element(der, GENERALIZED_TIME).map(|(text, rest)| (text, rest, 2))?,
    };
    let digits = std::str::from_utf8(text).ok()?.strip_suffix('Z')?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) || digits.len() != 12 + century {
        return None;
    }
    let (year, rest_digits) = digits.split_at(2 + century);
    let year = year.parse::<i64>().ok()?;
    let year = match (century, year) {
        (0, ..50) => year + 2000,
        (0, _) => year + 1900,
        _ => year,
    };
    let part = |index: usize| rest_digits[2 * index..2 * index + 2].parse::<i64>().ok();
    let days = days(year, part(0)?, part(1)?);
    let seconds = ((days * 24 + part(2)?) * 60 + part(3)?) * 60 + part(4)?;
    let distance = Duration::from_secs(seconds.unsigned_abs());
    let time = match seconds {
        0.. => SystemTime::UNIX_EPOCH.checked_add(distance)?,
        _ => SystemTime::UNIX_EPOCH.checked_sub(distance)?,
    };
    Some((time, rest))
}

/// Days since 1970 of a date of the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    // Years begin in March here, so that the leap day is the last one.
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    365 * year + leap_days + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        assert_eq!(days(1970, 1, 1), 0);
        assert_eq!(days(2000, 3, 1), 11_017);
        assert_eq!(days(2024, 2, 29), 19_782);
        assert_eq!(days(1969, 12, 31), -1);
        let at = |tag: u8, text: &str| {
            let mut der = vec![tag, u8::try_from(text.len()).unwrap()];
            der.extend(text.as_bytes());
            time(&der).map(|(time, _)| {
                time.duration_since(SystemTime::UNIX_EPOCH)
                    .unwrap()
                    .as_secs()
            })
        };
        assert_eq!(at(UTC_TIME, "700101000001Z"), Some(1));
        assert_eq!(at(GENERALIZED_TIME, "20240229120000Z"), Some(1_709_208_000));
        assert_eq!(at(UTC_TIME, "7001010000Z"), None);
    }
}
