//! Records that are read as Go's `encoding/json` reads them: keys in any case, `null` for whatever was
//! there before, unknown keys skipped, and a list that is absent told apart from an empty one.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Serialize, Serializer};

/// A list that may be absent, which is written as `null`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List<T>(pub Option<Vec<T>>);

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> List<T> {
    /// The items; none when the list is absent.
    pub fn items(&self) -> &[T] {
        self.0.as_deref().unwrap_or_default()
    }

    /// Whether there is no item.
    pub fn is_empty(&self) -> bool {
        self.items().is_empty()
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de> + Default> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ListVisitor(PhantomData))
    }
}

/// A part of the dump: a list or, in dumps of older ztunnels, an object whose values count.
/// What is `null` in it stays so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section<T>(pub Option<Vec<Option<T>>>);

impl<T> Default for Section<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Section<T> {
    /// What the section has, without what is `null`.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter().flatten().flatten()
    }
}

impl<T: Serialize> Serialize for Section<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Section<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(SectionVisitor(PhantomData))
    }
}

struct SectionVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for SectionVisitor<T> {
    type Value = Section<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list or an object")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Section(None))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = sequence.next_element()? {
            items.push(item);
        }
        Ok(Section(Some(items)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some((IgnoredAny, item)) = map.next_entry()? {
            items.push(item);
        }
        Ok(Section(Some(items)))
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de> + Default> Visitor<'de> for ListVisitor<T> {
    type Value = List<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(List(None))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = sequence.next_element::<Option<T>>()? {
            items.push(item.unwrap_or_default());
        }
        Ok(List(Some(items)))
    }
}

/// Whether a field has the value that an absent one has.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Declares a record with the JSON name of each field, in the order in which it is written;
/// `omitted` fields are left out when they have their default, `omitted_list` ones when they are empty.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$field_doc:meta])* $field:ident: $kind:ty = $json:literal $($omitted:ident)?,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $kind,)*
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields;

                impl<'de> serde::de::Visitor<'de> for Fields {
                    type Value = $name;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        formatter.write_str("an object")
                    }

                    fn visit_unit<E>(self) -> Result<$name, E> {
                        Ok($name::default())
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                        let mut record = $name::default();
                        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
                            $(if key.eq_ignore_ascii_case($json) {
                                if let Some(value) = map.next_value()? {
                                    record.$field = value;
                                }
                                continue;
                            })*
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                        Ok(record)
                    }
                }

                deserializer.deserialize_any(Fields)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap as _;
                let mut map = serializer.serialize_map(None)?;
                $(record!(@write map, self, $field, $json $($omitted)?);)*
                map.end()
            }
        }
    };
    (@write $map:ident, $record:ident, $field:ident, $json:literal) => {
        $map.serialize_entry($json, &$record.$field)?;
    };
    (@write $map:ident, $record:ident, $field:ident, $json:literal omitted_list) => {
        if !$record.$field.is_empty() {
            $map.serialize_entry($json, &$record.$field)?;
        }
    };
    (@write $map:ident, $record:ident, $field:ident, $json:literal omitted) => {
        if !$crate::ztunnel::record::is_default(&$record.$field) {
            $map.serialize_entry($json, &$record.$field)?;
        }
    };
}

pub(crate) use record;
