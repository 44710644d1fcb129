//! The values of the injector, read once into what templates see.

use std::fmt;
use std::rc::Rc;

use gotmpl::{Map, Value, format_value};
use mesh_model::yaml;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::Value as Json;

/// The values of the injector.
///
/// A template can change what it sees of them. What the injector itself needs is noted before.
#[derive(Clone, Debug)]
pub struct InjectorValues {
    /// All of them, as templates see them.
    pub(super) value: Value,
    /// `sidecarInjectorWebhook.rewriteAppHTTPProbe`
    pub(super) rewrites_probes: bool,
    /// `global.proxy.holdApplicationUntilProxyStarts`
    pub(super) holds_application: bool,
    /// `global.multiCluster.clusterName`
    pub(super) cluster: Rc<str>,
    /// `global.network`
    pub(super) network: Rc<str>,
    /// `global.hub`
    pub(super) hub: Rc<str>,
    /// `global.tag`, which may be written as a number.
    pub(super) tag: Rc<str>,
    /// `global.variant`
    pub(super) variant: Rc<str>,
    /// `global.proxy.image`
    pub(super) proxy_image: Rc<str>,
    /// `global.proxy_init.image`
    pub(super) init_image: Rc<str>,
}

impl InjectorValues {
    /// Reads the values from JSON or YAML.
    ///
    /// # Errors
    /// The text is neither.
    pub fn from_yaml(text: &str) -> Result<Self, yaml::Error> {
        match yaml::from_json(text) {
            Some(Read(value)) => Ok(Self::of(value)),
            None => yaml::from_str(text).map(Self::from),
        }
    }

    fn of(value: Value) -> Self {
        let global = member(&value, "global");
        let (proxy, init) = (member(&global, "proxy"), member(&global, "proxy_init"));
        let probes = member(&member(&value, "sidecarInjectorWebhook"), PROBES);
        let is_on = |value: &Value| matches!(value, Value::Bool(true));
        let tag = match member(&global, "tag") {
            Value::Missing | Value::Nil => Rc::default(),
            Value::Str(tag) => tag,
            other => format_value(&other).into(),
        };
        Self {
            rewrites_probes: is_on(&probes),
            holds_application: is_on(&member(&proxy, "holdApplicationUntilProxyStarts")),
            cluster: text(&member(&global, "multiCluster"), "clusterName"),
            network: text(&global, "network"),
            hub: text(&global, "hub"),
            tag,
            variant: text(&global, "variant"),
            proxy_image: text(&proxy, "image"),
            init_image: text(&init, "image"),
            value,
        }
    }

    /// The templates that the values bring along, by name.
    pub(super) fn templates(&self) -> Vec<(String, Rc<str>)> {
        let templates = member(&member(&self.value, "sidecarInjectorWebhook"), "templates");
        let entries = templates.as_map().map(Map::entries).unwrap_or_default();
        let texts = entries.into_iter().filter_map(|(name, value)| match value {
            Value::Str(text) => Some((name.as_ref().to_owned(), text)),
            _ => None,
        });
        texts.collect()
    }
}

impl From<Json> for InjectorValues {
    fn from(json: Json) -> Self {
        Self::of(Value::from_json(&json))
    }
}

const PROBES: &str = "rewriteAppHTTPProbe";

/// A member of a map; nothing when there is none, or no map.
fn member(value: &Value, key: &str) -> Value {
    let found = value.as_map().and_then(|map| map.get(key));
    found.unwrap_or_default()
}

/// A member that is a text; an empty one when it is something else.
fn text(value: &Value, key: &str) -> Rc<str> {
    match member(value, key) {
        Value::Str(text) => text,
        _ => Rc::default(),
    }
}

/// A value read from JSON text as [`Value::from_json`] makes it of what [`yaml::from_str`] reads there.
struct Read(Value);

impl<'de> Deserialize<'de> for Read {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ReadVisitor).map(Self)
    }
}

struct ReadVisitor;

impl<'de> Visitor<'de> for ReadVisitor {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Nil)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    #[expect(clippy::cast_precision_loss, reason = "every number is a float64")]
    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Float(value as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "every number is a float64")]
    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Float(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        // A whole number has no negative zero.
        Ok(Value::Float(value + 0.0))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(Read(item)) = access.next_element()? {
            items.push(item);
        }
        Ok(items.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut entries: Vec<(Rc<str>, Value)> = Vec::new();
        while let Some((Key(key), Read(value))) = access.next_entry()? {
            entries.push((key, value));
        }
        let rises = |pair: &[(Rc<str>, Value)]| pair[0].0 < pair[1].0;
        if !entries.windows(2).all(rises) {
            entries.sort_by(|(one, _), (other, _)| one.cmp(other));
            if !entries.windows(2).all(rises) {
                return Err(A::Error::custom("a key is there twice"));
            }
        }
        Ok(Value::Map(entries.into_iter().collect()))
    }
}

/// A key of an object, copied once.
struct Key(Rc<str>);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor).map(Self)
    }
}

struct KeyVisitor;

impl Visitor<'_> for KeyVisitor {
    type Value = Rc<str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E>(self, value: &str) -> Result<Rc<str>, E> {
        Ok(value.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// JSON text gives what the value that it stands for gives.
    fn check(text: &str) {
        let expected = yaml::from_str(text).map(|json| Value::from_json(&json));
        let read = InjectorValues::from_yaml(text).map(|values| values.value);
        assert_eq!(format!("{read:?}"), format!("{expected:?}"), "{text}");
    }

    #[test]
    fn json_text_gives_what_its_value_gives() {
        check("");
        check("null");
        check("{}");
        check("[]");
        check("[null, true, false, \"\", \"x\", [], {}]");
        check("[0, -0, -0.0, 1, -1, 1.0, 1e3, 0.1, 1e300, 9223372036854775807]");
        check("[9223372036854775808, 18446744073709551615, 18446744073709551616, 1e400]");
        check(r#"{"b": {"z": 1, "a": "\u00e9\n"}, "a": [{"k\t": null}]}"#);
        check("\u{feff}{\"a\": 1}");
        check("{a: 1, b: [x, 010]}");
        check("a: {b: yes}\n");
        check("{\"a\": 1, \"b\": 2, \"a\": 3}");
        check("{\"b\": 1, \"a\": 2, \"b\": 3}");
        check("{\"a\": 1} x");
        check("{\"a\": ");
    }

    #[test]
    fn the_injector_knows_its_own_values() {
        let values = InjectorValues::from_yaml(
            "sidecarInjectorWebhook: {rewriteAppHTTPProbe: true, templates: {a: x, b: 1}}\n\
             global:\n  hub: h\n  tag: 1.20\n  variant: debug\n  network: net\n\
             \x20 multiCluster: {clusterName: c}\n  proxy_init: {image: i}\n\
             \x20 proxy: {image: p, holdApplicationUntilProxyStarts: \"true\"}\n",
        )
        .unwrap();
        assert_eq!(
            values.templates(),
            [("a".to_owned(), "x".into())],
            "what is no text is none"
        );
        assert!(values.rewrites_probes && !values.holds_application);
        let texts = [
            &values.cluster,
            &values.network,
            &values.hub,
            &values.tag,
            &values.variant,
            &values.proxy_image,
            &values.init_image,
        ];
        assert_eq!(
            texts.map(|text| &**text),
            ["c", "net", "h", "1.2", "debug", "p", "i"]
        );
        let none = InjectorValues::from(Json::Null);
        assert!(none.value.is_nil() && none.tag.is_empty() && none.templates().is_empty());
    }
}
