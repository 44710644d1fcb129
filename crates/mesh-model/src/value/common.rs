//! What JSON values of each sort have, whatever holds their parts.

/// Gives an enum with the variants of `serde_json`'s value the questions that are asked of it, its JSON, and what scalars
/// become and are equal to.
macro_rules! json_value {
    ($value:ident) => {
        impl $value {
            /// Whether it is null.
            pub fn is_null(&self) -> bool {
                matches!(self, Self::Null)
            }

            /// Whether it is true or false.
            pub fn is_boolean(&self) -> bool {
                matches!(self, Self::Bool(_))
            }

            /// Whether it is a number.
            pub fn is_number(&self) -> bool {
                matches!(self, Self::Number(_))
            }

            /// Whether it is a text.
            pub fn is_string(&self) -> bool {
                matches!(self, Self::String(_))
            }

            /// Whether it is a list.
            pub fn is_array(&self) -> bool {
                matches!(self, Self::Array(_))
            }

            /// Whether it is an object.
            pub fn is_object(&self) -> bool {
                matches!(self, Self::Object(_))
            }

            /// The truth value that it is.
            pub fn as_bool(&self) -> Option<bool> {
                match self {
                    Self::Bool(value) => Some(*value),
                    _ => None,
                }
            }

            /// The whole number that it is.
            pub fn as_i64(&self) -> Option<i64> {
                self.as_number()?.as_i64()
            }

            /// The whole number that it is, not below zero.
            pub fn as_u64(&self) -> Option<u64> {
                self.as_number()?.as_u64()
            }

            /// The number that it is.
            pub fn as_f64(&self) -> Option<f64> {
                self.as_number()?.as_f64()
            }

            /// The number that it is.
            pub fn as_number(&self) -> Option<&serde_json::Number> {
                match self {
                    Self::Number(number) => Some(number),
                    _ => None,
                }
            }

            /// The text that it is.
            pub fn as_str(&self) -> Option<&str> {
                match self {
                    Self::String(text) => Some(text),
                    _ => None,
                }
            }

            /// The value, leaving null.
            #[must_use]
            pub fn take(&mut self) -> Self {
                std::mem::take(self)
            }
        }

        /// As JSON, on one line.
        impl std::fmt::Display for $value {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let text = serde_json::to_string(self).map_err(|_| std::fmt::Error)?;
                formatter.write_str(&text)
            }
        }

        impl serde::Serialize for $value {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    Self::Null => serializer.serialize_unit(),
                    Self::Bool(value) => serializer.serialize_bool(*value),
                    Self::Number(number) => number.serialize(serializer),
                    Self::String(text) => serializer.serialize_str(text),
                    Self::Array(items) => serializer.collect_seq(items),
                    Self::Object(members) => {
                        let members = members.iter();
                        serializer.collect_map(members.map(|(key, value)| (AsRef::<str>::as_ref(key), value)))
                    }
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $value {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <serde_json::Value as serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }

        impl From<&str> for $value {
            fn from(text: &str) -> Self {
                Self::String(text.into())
            }
        }

        impl From<String> for $value {
            fn from(text: String) -> Self {
                Self::String(text.into())
            }
        }

        impl From<bool> for $value {
            fn from(value: bool) -> Self {
                Self::Bool(value)
            }
        }

        impl PartialEq<str> for $value {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == Some(other)
            }
        }

        impl PartialEq<&str> for $value {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == Some(*other)
            }
        }

        impl PartialEq<String> for $value {
            fn eq(&self, other: &String) -> bool {
                self.as_str() == Some(other)
            }
        }

        impl PartialEq<bool> for $value {
            fn eq(&self, other: &bool) -> bool {
                self.as_bool() == Some(*other)
            }
        }

        crate::value::common::whole_numbers!($value: i32 i64 u32 u64 usize);
    };
}

/// Whole numbers become values and are equal to them.
macro_rules! whole_numbers {
    ($value:ident: $($number:ty)*) => {
        $(
            impl From<$number> for $value {
                fn from(number: $number) -> Self {
                    Self::Number(number.into())
                }
            }

            impl PartialEq<$number> for $value {
                fn eq(&self, other: &$number) -> bool {
                    self.as_number() == Some(&serde_json::Number::from(*other))
                }
            }
        )*
    };
}

pub(crate) use {json_value, whole_numbers};
