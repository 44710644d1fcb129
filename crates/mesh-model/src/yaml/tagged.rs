//! A scalar with its quotes and tag, before it becomes a value or a key.

use super::number;
use super::scalar::{Resolved, resolve};
use base64::Engine as _;
use granit_parser::{ScalarStyle, Tag};
use serde_json::Value;
use std::borrow::Cow;

/// The tag namespace of YAML's own types.
const YAML_TAGS: &str = "tag:yaml.org,2002:";

/// A scalar as written.
#[derive(Clone)]
pub(super) struct Scalar<'a> {
    /// The text without quotes and escapes.
    pub(super) text: Cow<'a, str>,
    /// Its quotes.
    pub(super) style: ScalarStyle,
    /// Its tag: `!!str`.
    pub(super) tag: Option<Cow<'a, Tag>>,
}

impl Scalar<'_> {
    /// Whether it has neither quotes nor a tag.
    pub(super) fn is_bare(&self) -> bool {
        self.style == ScalarStyle::Plain && self.tag.is_none()
    }

    /// Whether it is the merge key.
    pub(super) fn is_merge(&self) -> bool {
        self.text == "<<" && self.is_bare()
    }

    /// The JSON value.
    pub(super) fn value(self) -> Result<Value, String> {
        Ok(match self.resolve()? {
            Resolved::Null => Value::Null,
            Resolved::Bool(value) => Value::Bool(value),
            Resolved::Int(value) => value,
            Resolved::Float(float) => number::float_value(float)
                .ok_or_else(|| format!("`{}` is a number that JSON does not have", self.text))?,
            Resolved::Timestamp | Resolved::Text => Value::String(self.into_text()?),
        })
    }

    /// The key that it is in an object.
    pub(super) fn key(self) -> Result<String, String> {
        match self.resolve()? {
            Resolved::Float(float) => Ok(number::key_float(float)),
            Resolved::Null => key_of_value(&Value::Null),
            Resolved::Bool(value) => key_of_value(&Value::Bool(value)),
            Resolved::Int(value) => key_of_value(&value),
            Resolved::Timestamp | Resolved::Text => self.into_text(),
        }
    }

    /// The type that style and tag give the text.
    fn resolve(&self) -> Result<Resolved, String> {
        let Some(tag) = &self.tag else {
            return Ok(if self.style == ScalarStyle::Plain {
                resolve(&self.text)
            } else {
                Resolved::Text
            });
        };
        let wanted = tag.suffix_in_namespace(YAML_TAGS).unwrap_or_default();
        if !matches!(&*wanted, "bool" | "int" | "float" | "null" | "timestamp") {
            return Ok(Resolved::Text);
        }
        let resolved = resolve(&self.text);
        if resolved.tag() == wanted || wanted == "float" && matches!(resolved, Resolved::Int(_)) {
            return Ok(resolved);
        }
        Err(format!("cannot read `{}` as !!{wanted}", self.text))
    }

    /// The text itself; what `!!binary` holds is decoded.
    fn into_text(self) -> Result<String, String> {
        let is_binary = self
            .tag
            .is_some_and(|tag| tag.suffix_in_namespace(YAML_TAGS).as_deref() == Some("binary"));
        if !is_binary {
            return Ok(self.text.into_owned());
        }
        let compact: String = self
            .text
            .chars()
            .filter(|c| !matches!(c, '\r' | '\n'))
            .collect();
        let bytes = base64::engine::general_purpose::STANDARD.decode(compact);
        let bytes = bytes.map_err(|_| "the !!binary value is not base64".to_owned())?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// The key that a value other than a float gives: its JSON text.
pub(super) fn key_of_value(value: &Value) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Bool(value) => Ok(value.to_string()),
        Value::Number(number) if number.is_f64() => {
            Ok(number::key_float(number.as_f64().unwrap_or_default()))
        }
        Value::Number(number) if number.is_i64() => Ok(number.to_string()),
        Value::Number(number) => Err(format!("the number {number} is too large for a key")),
        _ => Err("a key must not be null".to_owned()),
    }
}
