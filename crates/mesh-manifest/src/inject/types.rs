//! The Go types behind the data of injection templates, read from `types.txt`.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::wellknown::Leaf;

/// What a struct or message is made of. Its line is read when it is first asked for.
#[derive(Debug)]
pub(super) struct Definition {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    body: &'static str,
    fields: OnceLock<Vec<Field>>,
    members: OnceLock<Vec<(&'static str, &'static Field)>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Struct,
    Message,
}

/// A field of a struct or message.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    /// The member of the JSON object, or `^` when its own members stand in the parent.
    pub(super) json: &'static str,
    pub(super) of: Type,
    pub(super) is_required: bool,
    pub(super) is_oneof: bool,
}

/// The type of a field.
#[derive(Debug)]
pub(super) struct Type {
    /// As it is written in `types.txt`.
    pub(super) text: &'static str,
    pub(super) is_pointer: bool,
    pub(super) shape: Shape,
}

#[derive(Debug)]
pub(super) enum Shape {
    List(Box<Type>),
    Map(Box<Type>),
    Struct(&'static Definition),
    Leaf(Leaf),
}

impl Definition {
    pub(super) fn fields(&'static self) -> &'static [Field] {
        let read = || self.body.split("; ").filter_map(field).collect();
        self.fields.get_or_init(read)
    }

    /// The field with a JSON name, in any case; those of embedded structs are the struct's own.
    pub(super) fn member(&'static self, json: &str) -> Option<&'static Field> {
        let members = self.members.get_or_init(|| self.sorted_members());
        match members.binary_search_by_key(&rank(json), |(name, _)| rank(name)) {
            Ok(index) => Some(members[index].1),
            Err(_) => self.in_any_case(json),
        }
    }

    /// By name; where an embedded struct has one of the same name, the own field counts.
    fn sorted_members(&'static self) -> Vec<(&'static str, &'static Field)> {
        let own = self.fields().iter().filter(|field| !field.is_inline());
        let mut members: Vec<_> = own.map(|field| (field.json, field)).collect();
        for inner in self.embedded() {
            let names = inner.members.get_or_init(|| inner.sorted_members());
            members.extend(names.iter().copied());
        }
        members.sort_by_key(|(name, _)| rank(name));
        members.dedup_by_key(|(name, _)| *name);
        members
    }

    fn in_any_case(&'static self, json: &str) -> Option<&'static Field> {
        let mut own = self.fields().iter().filter(|field| !field.is_inline());
        let found = own.find(|field| field.json.eq_ignore_ascii_case(json));
        found.or_else(|| self.embedded().find_map(|inner| inner.in_any_case(json)))
    }

    fn embedded(&'static self) -> impl Iterator<Item = &'static Self> {
        let inline = self.fields().iter().filter(|field| field.is_inline());
        inline.filter_map(|field| match field.of.shape {
            Shape::Struct(inner) => Some(inner),
            _ => None,
        })
    }
}

/// The order that members are kept in, in which lengths are compared first.
fn rank(name: &str) -> (usize, &str) {
    (name.len(), name)
}

impl Field {
    /// Whether the members of the field's value stand in the parent object.
    pub(super) fn is_inline(&self) -> bool {
        self.json == "^"
    }
}

impl Type {
    /// Reads a type such as `v1.PodSpec`, `*v1alpha1.ProxyConfig` or `[]v1.Container`.
    pub(super) fn read(text: &'static str) -> Self {
        let is_pointer = text.starts_with('*');
        let name = text.strip_prefix('*').unwrap_or(text);
        let shape = if let Some(item) = name.strip_prefix("[]") {
            Shape::List(Box::new(Self::read(item)))
        } else if let Some(item) = name.strip_prefix("map[string]") {
            Shape::Map(Box::new(Self::read(item)))
        } else if let Some(definition) = types().definitions.get(name) {
            Shape::Struct(definition)
        } else {
            Shape::Leaf(Leaf::of(name))
        };
        Self {
            text,
            is_pointer,
            shape,
        }
    }
}

#[derive(Default)]
struct Types {
    definitions: HashMap<&'static str, Definition>,
    enums: HashMap<&'static str, Enumeration>,
}

/// The names and numbers of an enum, which are read when they are first asked for.
struct Enumeration {
    body: &'static str,
    values: OnceLock<Vec<(&'static str, i64)>>,
}

/// The names and numbers of the enum `name`.
pub(super) fn enum_values(name: &str) -> &'static [(&'static str, i64)] {
    let Some(found) = types().enums.get(name) else {
        return &[];
    };
    let read = || found.body.split(' ').filter_map(enum_value).collect();
    found.values.get_or_init(read)
}

fn types() -> &'static Types {
    static TYPES: OnceLock<Types> = OnceLock::new();
    TYPES.get_or_init(|| read(include_str!("types.txt")))
}

fn read(text: &'static str) -> Types {
    let mut types = Types::default();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let Some((head, body)) = line.split_once(": ") else {
            continue;
        };
        if let Some(name) = head.strip_prefix("enum ") {
            let values = OnceLock::new();
            types.enums.insert(name, Enumeration { body, values });
            continue;
        }
        let (kind, name) = match head.strip_prefix("proto ") {
            Some(name) => (Kind::Message, name),
            None => (Kind::Struct, head),
        };
        let definition = Definition {
            name,
            kind,
            body,
            fields: OnceLock::new(),
            members: OnceLock::new(),
        };
        types.definitions.insert(name, definition);
    }
    types
}

fn enum_value(text: &'static str) -> Option<(&'static str, i64)> {
    let (name, number) = text.split_once('=')?;
    Some((name, number.parse().ok()?))
}

fn field(text: &'static str) -> Option<Field> {
    let mut words = text.splitn(3, ' ');
    let (name, json, type_text) = (words.next()?, words.next()?, words.next()?);
    Some(Field {
        name: name.trim_end_matches('|'),
        json: json.trim_end_matches('!'),
        of: Type::read(type_text),
        is_required: json.ends_with('!'),
        is_oneof: name.ends_with('|'),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read_and_every_type_is_known() {
        let lines = include_str!("types.txt")
            .lines()
            .filter(|line| !line.starts_with('#'));
        let types = types();
        assert_eq!(lines.count(), types.definitions.len() + types.enums.len());
        for definition in types.definitions.values() {
            for field in definition.fields() {
                let is_known = is_known(&field.of, types);
                assert!(
                    is_known,
                    "{}.{}: {:?}",
                    definition.name, field.name, field.of
                );
            }
        }
    }

    fn is_known(of: &Type, types: &Types) -> bool {
        match &of.shape {
            Shape::List(item) | Shape::Map(item) => is_known(item, types),
            Shape::Struct(_) => true,
            Shape::Leaf(Leaf::Enum(name)) => types.enums.contains_key(name),
            Shape::Leaf(leaf) => !matches!(leaf, Leaf::Unknown),
        }
    }
}
