//! Values as JSON for protobuf writes them: `null` is a default, numbers may be texts, enums numbers.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// A string, borrowed where it needs no unescaping; `null` is the empty one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Text<'a>(pub(crate) Cow<'a, str>);

impl std::ops::Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a string")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }

            fn visit_unit<E: Error>(self) -> Result<Text<'de>, E> {
                Ok(Text::default())
            }
        }
        deserializer.deserialize_any(TextVisitor)
    }
}

/// An unsigned number of 32 bits, which may be written as a text; `null` is 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Number(pub(crate) u32);

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberVisitor;
        impl Visitor<'_> for NumberVisitor {
            type Value = Number;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a number from 0 to 4294967295")
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Number, E> {
                u32::try_from(number)
                    .map(Number)
                    .map_err(|_| E::custom(format!("{number} is not from 0 to 4294967295")))
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<Number, E> {
                if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number) {
                    self.visit_str(&number.to_string())
                } else {
                    Err(E::custom(format!("{number} is not from 0 to 4294967295")))
                }
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Number, E> {
                text.parse()
                    .map(Number)
                    .map_err(|_| E::custom(format!("\"{text}\" is not a number")))
            }

            fn visit_unit<E: Error>(self) -> Result<Number, E> {
                Ok(Number(0))
            }
        }
        deserializer.deserialize_any(NumberVisitor)
    }
}

/// One of an enum's values, by name or number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Choice<'a>(Option<Result<Text<'a>, i64>>);

impl Choice<'_> {
    /// The name among those of the enum, by number; the first one when it is absent or unknown.
    pub(crate) fn among(&self, names: &[&'static str]) -> &'static str {
        let found = match &self.0 {
            None => None,
            Some(Ok(text)) => names.iter().find(|name| **name == &**text),
            Some(Err(number)) => usize::try_from(*number)
                .ok()
                .and_then(|index| names.get(index)),
        };
        found.or(names.first()).copied().unwrap_or_default()
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Choice<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ChoiceVisitor;
        impl<'de> Visitor<'de> for ChoiceVisitor {
            type Value = Choice<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("the name of an enum's value")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Choice<'de>, E> {
                Ok(Choice(Some(Ok(Text(Cow::Borrowed(text))))))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Choice<'de>, E> {
                Ok(Choice(Some(Ok(Text(Cow::Owned(text.to_owned()))))))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Choice<'de>, E> {
                Ok(Choice(Some(Err(number))))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Choice<'de>, E> {
                Ok(Choice(Some(Err(i64::try_from(number).unwrap_or(-1)))))
            }

            fn visit_unit<E: Error>(self) -> Result<Choice<'de>, E> {
                Ok(Choice(None))
            }
        }
        deserializer.deserialize_any(ChoiceVisitor)
    }
}

/// A list; `null` is the empty one.
pub(crate) type List<T> = Option<Vec<T>>;

/// The elements of a list.
pub(crate) fn each<T>(list: &List<T>) -> &[T] {
    list.as_deref().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_several_spellings() {
        let number = |text: &str| serde_json::from_str::<Number>(text).ok().map(|n| n.0);
        for (text, expected) in [
            ("80", Some(80)),
            ("\"80\"", Some(80)),
            ("8e1", Some(80)),
            ("null", Some(0)),
            ("-1", None),
            ("1.5", None),
            ("4294967296", None),
            ("true", None),
        ] {
            assert_eq!(number(text), expected, "{text}");
        }
        let choice = |text: &str| {
            let choice: Choice<'_> = serde_json::from_str(text).unwrap();
            choice.among(&["ZERO", "ONE"])
        };
        assert_eq!(choice("\"ONE\""), "ONE");
        assert_eq!(choice("1"), "ONE");
        assert_eq!(choice("7"), "ZERO");
        assert_eq!(choice("\"NEW\""), "ZERO");
        assert_eq!(choice("null"), "ZERO");
        let text: Text<'_> = serde_json::from_str("\"a\\u0062\"").unwrap();
        assert_eq!(&*text, "ab");
    }
}
