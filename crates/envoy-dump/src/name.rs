//! The names that istiod gives to clusters, and the object that a piece of configuration comes from.

use std::fmt;
use std::num::IntErrorKind;

use serde::Deserialize;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::sort::sort_like_go;

/// The parts of a cluster's name, such as `outbound|80|v1|reviews.default.svc.cluster.local`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SubsetKey<'a> {
    /// `outbound`, `inbound` or the like.
    pub direction: &'a str,
    /// Subset of a DestinationRule.
    pub subset: &'a str,
    /// Host of the service.
    pub host: &'a str,
    /// Port of the service.
    pub port: i64,
}

impl<'a> SubsetKey<'a> {
    /// Splits a name; what is missing stays empty (`pilot/pkg/model/push_context.go`, `ParseSubsetKey`).
    pub fn parse(name: &'a str) -> Self {
        let separator = if name.starts_with("outbound_") || name.starts_with("inbound_") {
            "_."
        } else {
            "|"
        };
        let split = |text: &'a str| match separator.len() {
            1 => split_at_bar(text),
            _ => text.split_once(separator),
        };
        let Some((direction, rest)) = split(name) else {
            return Self::default();
        };
        let (port, rest) = split(rest).map_or((rest, None), |(port, rest)| (port, Some(rest)));
        let (subset, host) = match rest.map(|rest| (rest, split(rest))) {
            Some((_, Some((subset, host)))) => (Some(subset), Some(host)),
            Some((subset, None)) => (Some(subset), None),
            None => (None, None),
        };
        Self {
            direction,
            // A port counts only where a subset follows, a subset only where a host does.
            port: subset.map_or(0, |_| port_of(port)),
            subset: host.and(subset).unwrap_or_default(),
            host: host
                .filter(|host| split(host).is_none())
                .unwrap_or_default(),
        }
    }

    /// The parts of a name that tables split: one with three bars at least.
    pub fn in_table(name: &'a str) -> Option<Self> {
        (name.bytes().filter(|byte| *byte == b'|').count() >= 3).then(|| Self::parse(name))
    }

    /// The key that clusters are sorted by: host, subset, port, direction.
    fn order(name: &'a str) -> (&'a str, &'a str, i64, &'a str) {
        match Self::in_table(name) {
            Some(key) => (key.host, key.subset, key.port, key.direction),
            None => (name, "", 0, ""),
        }
    }
}

/// Splits at the first bar.
fn split_at_bar(text: &str) -> Option<(&str, &str)> {
    let at = memchr::memchr(b'|', text.as_bytes())?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// Sorts as tables do what belongs to clusters: by host, subset, port and direction.
pub(crate) fn sort_by_cluster<T>(list: Vec<T>, name: impl Fn(&T) -> &str) -> Vec<T> {
    // The keys are split once, not at each comparison.
    let keyed = list
        .iter()
        .map(|item| SubsetKey::order(name(item)))
        .enumerate();
    let sorted = sort_like_go(keyed.collect(), |(_, left), (_, right)| left < right);
    let order: Vec<usize> = sorted.into_iter().map(|(at, _)| at).collect();
    let mut list: Vec<Option<T>> = list.into_iter().map(Some).collect();
    order.iter().filter_map(|&at| list[at].take()).collect()
}

/// The port of a name; what is no number is 0, and a number too large is the largest.
fn port_of(text: &str) -> i64 {
    match text.parse::<i64>().map_err(|error| *error.kind()) {
        Ok(port) => port,
        Err(IntErrorKind::PosOverflow) => i64::MAX,
        Err(IntErrorKind::NegOverflow) => i64::MIN,
        Err(_) => 0,
    }
}

/// An integer as Go's `strconv.Atoi` reads it: an optional sign and digits.
pub(crate) fn integer(text: &str) -> Option<i64> {
    text.parse().ok()
}

/// Metadata of a cluster or route, as far as it tells the object that it comes from.
#[derive(Deserialize)]
pub(crate) struct Metadata {
    #[serde(default, alias = "filterMetadata")]
    filter_metadata: Option<FilterMetadata>,
}

#[derive(Deserialize)]
struct FilterMetadata {
    #[serde(default)]
    istio: Option<IstioMetadata>,
}

#[derive(Deserialize)]
struct IstioMetadata {
    #[serde(default, deserialize_with = "present")]
    config: Option<Path>,
}

/// The path of an object, such as `/apis/networking.istio.io/v1/namespaces/shop/destination-rule/reviews`;
/// empty for anything but a text.
#[derive(Default)]
struct Path(String);

/// A value that counts as present even when it is `null`.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Path>, D::Error> {
    Path::deserialize(deserializer).map(Some)
}

impl<'de> Deserialize<'de> for Path {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PathVisitor;
        impl<'de> Visitor<'de> for PathVisitor {
            type Value = Path;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a value")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Path, E> {
                Ok(Path(text.to_owned()))
            }

            fn visit_bool<E: Error>(self, _: bool) -> Result<Path, E> {
                Ok(Path::default())
            }

            fn visit_i64<E: Error>(self, _: i64) -> Result<Path, E> {
                Ok(Path::default())
            }

            fn visit_u64<E: Error>(self, _: u64) -> Result<Path, E> {
                Ok(Path::default())
            }

            fn visit_f64<E: Error>(self, _: f64) -> Result<Path, E> {
                Ok(Path::default())
            }

            fn visit_unit<E: Error>(self) -> Result<Path, E> {
                Ok(Path::default())
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Path, A::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Path::default())
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Path, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Path::default())
            }
        }
        deserializer.deserialize_any(PathVisitor)
    }
}

/// The path of the object that some configuration comes from; empty when none is named.
pub(crate) fn config_path(metadata: &Metadata) -> &str {
    let istio = metadata
        .filter_metadata
        .as_ref()
        .and_then(|filters| filters.istio.as_ref());
    let config = istio.and_then(|istio| istio.config.as_ref());
    config.map_or("", |Path(path)| path)
}

/// `name.namespace` of the object that some configuration comes from, or nothing when none is named
/// (`istioctl/pkg/writer/envoy/configdump/route.go`, `describeManagement`).
pub(crate) fn origin(metadata: Option<&Metadata>) -> String {
    let config = metadata
        .and_then(|metadata| metadata.filter_metadata.as_ref())
        .and_then(|filters| filters.istio.as_ref())
        .and_then(|istio| istio.config.as_ref());
    let Some(Path(path)) = config else {
        return String::new();
    };
    if !path.starts_with("/apis/networking.istio.io/") {
        return "<unknown>".to_owned();
    }
    let mut parts = path.split('/').skip(5);
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(namespace), Some(_), Some(name), None) => [name, ".", namespace].concat(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_like_the_peers() {
        let check = |name: &str, direction: &str, port: i64, subset: &str, host: &str| {
            let expected = SubsetKey {
                direction,
                subset,
                host,
                port,
            };
            assert_eq!(SubsetKey::parse(name), expected, "{name}");
        };
        check("outbound|80|v1|a.b", "outbound", 80, "v1", "a.b");
        check("inbound|8080||", "inbound", 8080, "", "");
        check("outbound_.80_.v1_.a.b", "outbound", 80, "v1", "a.b");
        check("outbound|http|v1|a|b", "outbound", 0, "v1", "");
        check(
            "outbound|99999999999999999999||a",
            "outbound",
            i64::MAX,
            "",
            "a",
        );
        check("outbound|80", "outbound", 0, "", "");
        check("outbound|80|x", "outbound", 80, "", "");
        check("BlackHoleCluster", "", 0, "", "");
        assert_eq!(SubsetKey::in_table("outbound_.80_._.a.b"), None);
    }

    #[test]
    fn the_origin_is_read_from_metadata() {
        let check = |config: &str, expected: &str| {
            let text = format!(r#"{{"filter_metadata":{{"istio":{config},"x":{{"y":1}}}}}}"#);
            let metadata: Metadata = serde_json::from_str(&text).unwrap();
            assert_eq!(origin(Some(&metadata)), expected, "{config}");
        };
        check(
            r#"{"config":"/apis/networking.istio.io/v1/namespaces/shop/destination-rule/reviews"}"#,
            "reviews.shop",
        );
        check(
            r#"{"config":"/apis/networking.istio.io/v1/namespaces"}"#,
            "",
        );
        check(
            r#"{"config":"/apis/other/v1/namespaces/a/b/c"}"#,
            "<unknown>",
        );
        for odd in ["null", "3", "-1.5", "true", "[1,{}]", "{\"a\":1}", "\"\""] {
            check(&format!("{{\"config\":{odd}}}"), "<unknown>");
        }
        check("{}", "");
        assert_eq!(origin(None), "");
    }
}
