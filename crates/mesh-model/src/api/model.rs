//! What the description consists of: kinds, messages, fields and types.

use std::collections::HashMap;

use super::rule::Rule;

/// The message of every kind's `status`.
pub(super) const STATUS: &str = "IstioStatus";

/// The description of the API.
#[derive(Debug, Default)]
pub struct Api {
    /// The kinds, by name.
    pub kinds: Vec<Kind>,
    pub(super) messages: HashMap<&'static str, Message>,
    pub(super) enums: HashMap<&'static str, Enum>,
}

impl Api {
    /// The message of that name.
    ///
    /// # Panics
    /// When there is none; every name that a [`Type`] of this description holds has one.
    pub fn message(&self, name: &str) -> &Message {
        &self.messages[name]
    }

    /// The enum of that name.
    ///
    /// # Panics
    /// As [`Api::message`].
    pub fn enumeration(&self, name: &str) -> &Enum {
        &self.enums[name]
    }

    /// All messages, by name.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        by_name(&self.messages)
    }

    /// All enums, by name.
    pub fn enums(&self) -> impl Iterator<Item = &Enum> {
        by_name(&self.enums)
    }
}

fn by_name<'a, T>(named: &'a HashMap<&'static str, T>) -> impl Iterator<Item = &'a T> {
    let mut named: Vec<_> = named.iter().collect();
    named.sort_unstable_by_key(|(name, _)| **name);
    named.into_iter().map(|(_, value)| value)
}

/// A kind of custom resource. All are namespaced and have a status subresource.
#[derive(Debug)]
pub struct Kind {
    /// `VirtualService`
    pub name: &'static str,
    /// `networking.istio.io`
    pub group: &'static str,
    /// `virtualservices`
    pub plural: &'static str,
    /// `vs`
    pub short_names: Vec<&'static str>,
    /// The served versions, in the order of the definition.
    pub versions: Vec<Version>,
    /// What `kubectl get` shows beside the name.
    pub columns: Vec<Column>,
    /// The type of `spec`, a message.
    pub spec: Type,
    /// Whether an object must have a spec.
    pub spec_required: bool,
    /// What the kind is for.
    pub description: String,
}

impl Kind {
    /// `virtualservices.networking.istio.io`, the name of its definition.
    pub fn definition_name(&self) -> String {
        format!("{}.{}", self.plural, self.group)
    }

    /// `virtualservice`
    pub fn singular(&self) -> String {
        self.name.to_ascii_lowercase()
    }
}

/// A served version of a kind.
#[derive(Debug)]
pub struct Version {
    /// `v1alpha3`
    pub name: &'static str,
    /// Whether objects are stored in this version.
    pub stored: bool,
}

/// A column of `kubectl get`.
#[derive(Debug)]
pub struct Column {
    /// Its heading.
    pub name: &'static str,
    /// Its type: `string` or `date`.
    pub kind: &'static str,
    /// Where its text is in the object.
    pub path: &'static str,
    /// What it shows.
    pub description: String,
}

/// A message: an object with known fields.
#[derive(Debug)]
pub struct Message {
    /// Its name in the API.
    pub name: &'static str,
    /// What it is for.
    pub description: String,
    /// Whether unknown fields are kept too.
    pub open: bool,
    /// The fields, the important ones first.
    pub fields: Vec<Field>,
    /// Rules over the whole message.
    pub rules: Vec<Rule>,
}

impl Message {
    /// The field of that name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Groups of fields of which at most one may be set.
    pub fn oneofs(&self) -> Vec<Vec<&'static str>> {
        let mut groups: Vec<Vec<&'static str>> = Vec::new();
        for field in &self.fields {
            let Some(group) = field.oneof else { continue };
            groups.resize(groups.len().max(group + 1), Vec::new());
            groups[group].push(field.name);
        }
        groups
    }
}

/// A field of a message.
#[derive(Debug)]
pub struct Field {
    /// Its name in JSON.
    pub name: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// The group of [`Message::oneofs`] that it belongs to.
    pub oneof: Option<usize>,
    /// What it holds.
    pub value: Type,
    /// What it is for: units, defaults, pitfalls.
    pub description: String,
}

/// The type of a value with its limits.
#[derive(Debug, Clone)]
pub struct Type {
    /// The name in the description, such as `duration`; empty for lists and maps.
    pub name: &'static str,
    /// What values look like.
    pub shape: Shape,
    /// Whether null is allowed.
    pub nullable: bool,
    /// Limits.
    pub bounds: Bounds,
    /// Rules over the value.
    pub rules: Vec<Rule>,
}

impl Type {
    /// The type and, for lists and maps, those of what they hold.
    pub fn layers(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |layer| match &layer.shape {
            Shape::List(item) | Shape::Map(item) => Some(item),
            _ => None,
        })
    }
}

/// What values of a type look like.
#[derive(Debug, Clone)]
pub enum Shape {
    /// Text.
    String,
    /// Text: a time of RFC 3339.
    Time,
    /// Text: bytes in base64.
    Bytes,
    /// True or false.
    Bool,
    /// A whole number of 32 bits with sign.
    Int32,
    /// A whole number of 32 bits.
    Uint32,
    /// A whole number of 64 bits.
    Uint64,
    /// A number.
    Double,
    /// A whole number, also as text.
    IntOrString,
    /// An object with any fields.
    Struct,
    /// One of the values of that enum.
    Enum(&'static str),
    /// An object with the fields of that message.
    Message(&'static str),
    /// A list.
    List(Box<Type>),
    /// An object with any keys.
    Map(Box<Type>),
}

/// Limits of a value: of a number, the letters of a text, the items of a list or the keys of a map.
#[derive(Debug, Clone, Default)]
pub struct Bounds {
    /// The least that is allowed.
    pub min: Option<u64>,
    /// The most that is allowed.
    pub max: Option<u64>,
    /// The regular expression that a text must match.
    pub pattern: Option<&'static str>,
    /// The field that tells the items of a list apart.
    pub key: Option<&'static str>,
}

/// A closed set of names.
#[derive(Debug)]
pub struct Enum {
    /// Its name in the API.
    pub name: &'static str,
    /// What it chooses.
    pub description: String,
    /// The values; the first is what an absent field means.
    pub values: Vec<Value>,
}

/// A value of an enum.
#[derive(Debug)]
pub struct Value {
    /// As it is written.
    pub name: &'static str,
    /// What it means.
    pub description: String,
}
