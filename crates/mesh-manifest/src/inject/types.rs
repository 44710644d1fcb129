//! The Go types behind the data of injection templates, read from `types.txt`.

use std::collections::HashMap;
use std::sync::OnceLock;

/// What a struct, message or enum is made of.
#[derive(Debug)]
pub(super) struct Definition {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) fields: Vec<Field>,
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
    pub(super) type_text: &'static str,
    pub(super) is_required: bool,
    pub(super) is_oneof: bool,
}

impl Field {
    /// Whether the members of the field's value stand in the parent object.
    pub(super) fn is_inline(&self) -> bool {
        self.json == "^"
    }
}

#[derive(Default)]
struct Types {
    definitions: HashMap<&'static str, Definition>,
    enums: HashMap<&'static str, Vec<(&'static str, i64)>>,
}

/// The struct or message `name`, without package path: `v1.Container`.
pub(super) fn definition(name: &str) -> Option<&'static Definition> {
    types().definitions.get(name)
}

/// The names and numbers of the enum `name`.
pub(super) fn enum_values(name: &str) -> &'static [(&'static str, i64)] {
    types()
        .enums
        .get(name)
        .map(Vec::as_slice)
        .unwrap_or_default()
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
            types
                .enums
                .insert(name, body.split(' ').filter_map(enum_value).collect());
            continue;
        }
        let (kind, name) = match head.strip_prefix("proto ") {
            Some(name) => (Kind::Message, name),
            None => (Kind::Struct, head),
        };
        let fields = body.split("; ").filter_map(field).collect();
        types
            .definitions
            .insert(name, Definition { name, kind, fields });
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
        type_text,
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
            for field in &definition.fields {
                let inner = field.type_text.trim_start_matches("map[string]");
                let inner = inner.trim_start_matches(['*', '[', ']']);
                let is_known = super::super::wellknown::is_leaf(inner)
                    || types.definitions.contains_key(inner)
                    || inner
                        .strip_prefix('%')
                        .is_some_and(|name| types.enums.contains_key(name));
                assert!(is_known, "{}.{}: {inner}", definition.name, field.name);
            }
        }
    }
}
