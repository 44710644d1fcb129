//! The Go types behind the data of injection templates, read from `types.txt`.

use std::mem;
use std::sync::OnceLock;

use super::wellknown::Leaf;

/// What a struct or message is made of. Its line is read when it is first asked for.
#[derive(Debug)]
pub(super) struct Definition {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    body: &'static str,
    fields: OnceLock<Vec<Field>>,
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

impl Enumeration {
    const fn new(name: &'static str, body: &'static str) -> Self {
        let values = OnceLock::new();
        Self { name, body, values }
    }
}

impl Definition {
    const fn new(kind: Kind, name: &'static str, body: &'static str) -> Self {
        Self {
            name,
            kind,
            body,
            fields: OnceLock::new(),
        }
    }

    pub(super) fn fields(&'static self) -> &'static [Field] {
        let fields = self.body.split(';').map(str::trim_start);
        let read = || fields.filter_map(field).collect();
        self.fields.get_or_init(read)
    }

    /// The field with a JSON name, in any case; those of embedded structs are the struct's own, which count first.
    pub(super) fn member(&'static self, json: &str) -> Option<&'static Field> {
        self.exactly(json).or_else(|| self.in_any_case(json))
    }

    /// Few fields are looked at, and most values only once: they are not worth an index.
    fn exactly(&'static self, json: &str) -> Option<&'static Field> {
        let found = self
            .fields()
            .iter()
            .find(|field| field.json == json && !field.is_inline());
        found.or_else(|| self.embedded().find_map(|inner| inner.exactly(json)))
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
        } else {
            match Leaf::of(name) {
                Leaf::Unknown => definition(name).map_or(Shape::Leaf(Leaf::Unknown), Shape::Struct),
                leaf => Shape::Leaf(leaf),
            }
        };
        Self {
            text,
            is_pointer,
            shape,
        }
    }
}

/// The names and numbers of an enum, which are read when they are first asked for.
struct Enumeration {
    name: &'static str,
    body: &'static str,
    values: OnceLock<Vec<(&'static str, i64)>>,
}

/// The names and numbers of the enum `name`.
pub(super) fn enum_values(name: &str) -> &'static [(&'static str, i64)] {
    let Ok(index) = ENUMS.binary_search_by_key(&name, |found| found.name) else {
        return &[];
    };
    let read = || {
        ENUMS[index]
            .body
            .split(' ')
            .filter_map(enum_value)
            .collect()
    };
    ENUMS[index].values.get_or_init(read)
}

/// The struct or message `name`.
fn definition(name: &str) -> Option<&'static Definition> {
    let index = DEFINITIONS.binary_search_by_key(&name, |found| found.name);
    index.ok().map(|index| &DEFINITIONS[index])
}

const TEXT: &str = include_str!("types.txt");

// The compiler finds the lines: a run reads those few that it needs.
static DEFINITIONS: [Definition; count(false)] = {
    let mut table = [const { Definition::new(Kind::Struct, "", "") }; count(false)];
    let (mut lines, mut next) = (Lines(TEXT), 0);
    while let Some((prefix, name, body)) = lines.next() {
        let kind = match prefix {
            Prefix::None => Kind::Struct,
            Prefix::Proto => Kind::Message,
            Prefix::Enum => continue,
        };
        mem::forget(mem::replace(
            &mut table[next],
            Definition::new(kind, name, body),
        ));
        next += 1;
    }
    table
};

static ENUMS: [Enumeration; count(true)] = {
    let mut table = [const { Enumeration::new("", "") }; count(true)];
    let (mut lines, mut next) = (Lines(TEXT), 0);
    while let Some((prefix, name, body)) = lines.next() {
        if matches!(prefix, Prefix::Enum) {
            mem::forget(mem::replace(&mut table[next], Enumeration::new(name, body)));
            next += 1;
        }
    }
    table
};

/// How many enums there are, or how many others.
const fn count(is_enum: bool) -> usize {
    let (mut lines, mut count) = (Lines(TEXT), 0);
    while let Some((prefix, ..)) = lines.next() {
        if matches!(prefix, Prefix::Enum) == is_enum {
            count += 1;
        }
    }
    count
}

/// What stands before the name of a line.
enum Prefix {
    None,
    Proto,
    Enum,
}

/// The lines that are still to come.
struct Lines(&'static str);

impl Lines {
    /// The next line that is no comment: its name and what stands behind.
    const fn next(&mut self) -> Option<(Prefix, &'static str, &'static str)> {
        while !self.0.is_empty() {
            let (line, rest) = cut(self.0, b'\n', 1);
            self.0 = rest;
            let (head, body) = cut(line, b':', 2);
            let (first, second) = cut(head, b' ', 1);
            match first.as_bytes() {
                [b'#', ..] => {}
                b"proto" => return Some((Prefix::Proto, second, body)),
                b"enum" => return Some((Prefix::Enum, second, body)),
                _ => return Some((Prefix::None, head, body)),
            }
        }
        None
    }
}

/// What stands before the first `byte`, and what stands behind it and the rest of a separator of so many bytes.
const fn cut(text: &'static str, byte: u8, separator: usize) -> (&'static str, &'static str) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == byte && at + separator <= bytes.len() {
            return (text.split_at(at).0, text.split_at(at + separator).1);
        }
        at += 1;
    }
    (text, "")
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
        let lines = TEXT.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(lines.count(), DEFINITIONS.len() + ENUMS.len());
        assert!(DEFINITIONS.is_sorted_by(|one, next| one.name < next.name));
        assert!(ENUMS.is_sorted_by(|one, next| one.name < next.name));
        for definition in &DEFINITIONS {
            for field in definition.fields() {
                let (inside, of) = (definition.name, &field.of);
                assert!(is_known(of), "{inside}.{}: {of:?}", field.name);
            }
        }
    }

    fn is_known(of: &Type) -> bool {
        match &of.shape {
            Shape::List(item) | Shape::Map(item) => is_known(item),
            Shape::Struct(_) => true,
            Shape::Leaf(Leaf::Enum(name)) => !enum_values(name).is_empty(),
            Shape::Leaf(leaf) => !matches!(leaf, Leaf::Unknown),
        }
    }

    #[test]
    fn lines_have_a_kind_a_name_and_a_body() {
        let found = definition("v1alpha1.ProxyConfig").map(|found| found.kind);
        assert_eq!(found, Some(Kind::Message));
        let found = definition("v1.VolumeMount").map(|found| (found.kind, found.fields().len()));
        assert_eq!(found, Some((Kind::Struct, 7)));
        assert!(definition("v1.FieldsV1").is_some_and(|found| found.fields().is_empty()));
        assert!(definition("v1.Nonsense").is_none());
    }
}
