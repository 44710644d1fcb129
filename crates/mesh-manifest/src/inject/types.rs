//! The Go types behind the data of injection templates, as the compiler reads them from `types.txt`.
//!
//! The tables are made when the program is built: a run makes nothing, and touches only what it asks for.

mod lines;

use std::cmp::Ordering;

use super::wellknown::Leaf;
use lines::{Lines, Parts, Prefix, cut, type_text, without_last};

/// What a struct or message is made of.
#[derive(Clone, Copy)]
pub(super) struct Definition {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) fields: &'static [Field],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Struct,
    Message,
}

/// A field of a struct or message.
#[derive(Clone, Copy)]
pub(super) struct Field {
    pub(super) name: &'static str,
    /// The member of the JSON object, or `^` when its own members stand in the parent.
    pub(super) json: &'static str,
    pub(super) of: Type,
    pub(super) is_required: bool,
    pub(super) is_oneof: bool,
    pub(super) is_inline: bool,
}

/// The type of a field.
#[derive(Clone, Copy)]
pub(super) struct Type {
    /// As it is written in `types.txt`.
    pub(super) text: &'static str,
    pub(super) is_pointer: bool,
    pub(super) shape: Shape,
}

#[derive(Clone, Copy)]
pub(super) enum Shape {
    List(&'static Type),
    Map(&'static Type),
    Struct(&'static Definition),
    Leaf(Leaf),
}

impl Definition {
    /// The field with a JSON name, in any case; those of embedded structs are the struct's own, which count first.
    pub(super) fn member(&self, json: &str) -> Option<&'static Field> {
        self.exactly(json).or_else(|| self.in_any_case(json))
    }

    /// Few fields are looked at, and most values only once: they are not worth an index.
    fn exactly(&self, json: &str) -> Option<&'static Field> {
        let mut own = self.fields.iter();
        let found = own.find(|field| field.json == json && !field.is_inline);
        found.or_else(|| self.embedded().find_map(|inner| inner.exactly(json)))
    }

    fn in_any_case(&self, json: &str) -> Option<&'static Field> {
        let mut own = self.fields.iter().filter(|field| !field.is_inline);
        let found = own.find(|field| field.json.eq_ignore_ascii_case(json));
        found.or_else(|| self.embedded().find_map(|inner| inner.in_any_case(json)))
    }

    fn embedded(&self) -> impl Iterator<Item = &'static Self> {
        let inline = self.fields.iter().filter(|field| field.is_inline);
        inline.filter_map(|field| match field.of.shape {
            Shape::Struct(inner) => Some(inner),
            _ => None,
        })
    }
}

impl Type {
    /// Reads a type such as `v1.PodSpec`, `*v1alpha1.ProxyConfig` or `[]v1.Container`. The items of a list or map
    /// are plain JSON when no field has a list or map of such.
    pub(super) fn read(text: &'static str) -> Self {
        let item = item_of(text).and_then(|item| ITEMS.iter().find(|known| known.text == item));
        Self::with_item(text, item.unwrap_or(&UNKNOWN))
    }

    /// The type of a text, whose items are of the given type if it is a list or map.
    const fn with_item(text: &'static str, item: &'static Self) -> Self {
        let (is_pointer, name) = match text.as_bytes() {
            [b'*', ..] => (true, text.split_at(1).1),
            _ => (false, text),
        };
        let shape = match name.as_bytes() {
            [b'[', ..] => Shape::List(item),
            [b'm', b'a', b'p', b'[', ..] => Shape::Map(item),
            _ => match Leaf::of(name) {
                Leaf::Unknown => match definition(name) {
                    Some(definition) => Shape::Struct(definition),
                    None => Shape::Leaf(Leaf::Unknown),
                },
                leaf => Shape::Leaf(leaf),
            },
        };
        Self {
            text,
            is_pointer,
            shape,
        }
    }
}

/// The type of the items of a list or map.
const fn item_of(text: &'static str) -> Option<&'static str> {
    match text.as_bytes() {
        [b'*', ..] => item_of(text.split_at(1).1),
        [b'[', b']', ..] => Some(text.split_at(2).1),
        [b'm', b'a', b'p', b'[', ..] => Some(cut(text, b']', 1).1),
        _ => None,
    }
}

/// The names and numbers of an enum.
#[derive(Clone, Copy)]
struct Enumeration {
    name: &'static str,
    values: &'static [(&'static str, i64)],
}

/// The names and numbers of the enum `name`.
pub(super) fn enum_values(name: &str) -> &'static [(&'static str, i64)] {
    let found = ENUMS.binary_search_by_key(&name, |found| found.name);
    found.map_or(&[], |index| ENUMS[index].values)
}

/// The struct or message `name`.
const fn definition(name: &str) -> Option<&'static Definition> {
    let (mut low, mut high) = (0, DEFINITIONS.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        match compared(name.as_bytes(), DEFINITIONS[middle].name.as_bytes()) {
            Ordering::Equal => return Some(&DEFINITIONS[middle]),
            Ordering::Less => high = middle,
            Ordering::Greater => low = middle + 1,
        }
    }
    None
}

/// How two texts stand to each other; the compiler cannot call what a run calls for that.
const fn compared(one: &[u8], other: &[u8]) -> Ordering {
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return match one[at] < other[at] {
                true => Ordering::Less,
                false => Ordering::Greater,
            };
        }
        at += 1;
    }
    match (at < one.len(), at < other.len()) {
        (false, true) => Ordering::Less,
        (true, false) => Ordering::Greater,
        _ => Ordering::Equal,
    }
}

const TEXT: &str = include_str!("types.txt");

static UNKNOWN: Type = Type {
    text: "",
    is_pointer: false,
    shape: Shape::Leaf(Leaf::Unknown),
};

static DEFINITIONS: [Definition; COUNTS.definitions] = {
    let empty = Definition {
        name: "",
        kind: Kind::Struct,
        fields: &[],
    };
    let mut table = [empty; COUNTS.definitions];
    let mut fields: &'static [Field] = &FIELDS;
    let (mut lines, mut next) = (Lines(TEXT), 0);
    while let Some((prefix, name, body)) = lines.next() {
        let kind = match prefix {
            Prefix::None => Kind::Struct,
            Prefix::Proto => Kind::Message,
            Prefix::Enum => continue,
        };
        let own;
        (own, fields) = fields.split_at(Parts::of_fields(body).count());
        table[next] = Definition {
            name,
            kind,
            fields: own,
        };
        next += 1;
    }
    table
};

/// The fields of all definitions, in the order of those.
static FIELDS: [Field; COUNTS.fields] = {
    let empty = Field {
        name: "",
        json: "",
        of: UNKNOWN,
        is_required: false,
        is_oneof: false,
        is_inline: false,
    };
    let mut table = [empty; COUNTS.fields];
    let (mut lines, mut next, mut item) = (Lines(TEXT), 0, 0);
    while let Some((prefix, _, body)) = lines.next() {
        if matches!(prefix, Prefix::Enum) {
            continue;
        }
        let mut fields = Parts::of_fields(body);
        while let Some(field) = fields.next() {
            let (name, rest) = cut(field, b' ', 1);
            let (json, of) = cut(rest, b' ', 1);
            let (name, is_oneof) = without_last(name, b'|');
            let (json, is_required) = without_last(json, b'!');
            table[next] = Field {
                name,
                json,
                of: Type::with_item(of, item_at(item)),
                is_required,
                is_oneof,
                is_inline: matches!(json.as_bytes(), b"^"),
            };
            next += 1;
            item += depth(of);
        }
    }
    table
};

/// The items of the lists and maps among the fields, in the order of those: the outer before the inner ones.
static ITEMS: [Type; COUNTS.items] = {
    let mut table = [UNKNOWN; COUNTS.items];
    let (mut lines, mut next) = (Lines(TEXT), 0);
    while let Some((prefix, _, body)) = lines.next() {
        if matches!(prefix, Prefix::Enum) {
            continue;
        }
        let mut fields = Parts::of_fields(body);
        while let Some(field) = fields.next() {
            let mut of = type_text(field);
            while let Some(item) = item_of(of) {
                table[next] = Type::with_item(item, item_at(next + 1));
                next += 1;
                of = item;
            }
        }
    }
    table
};

static ENUMS: [Enumeration; COUNTS.enums] = {
    let empty = Enumeration {
        name: "",
        values: &[],
    };
    let mut table = [empty; COUNTS.enums];
    let mut values: &'static [(&'static str, i64)] = &VALUES;
    let (mut lines, mut next) = (Lines(TEXT), 0);
    while let Some((prefix, name, body)) = lines.next() {
        if matches!(prefix, Prefix::Enum) {
            let own;
            (own, values) = values.split_at(Parts::of_enum(body).count());
            table[next] = Enumeration { name, values: own };
            next += 1;
        }
    }
    table
};

/// The values of all enums, in the order of those.
static VALUES: [(&str, i64); COUNTS.values] = {
    let mut table = [("", 0); COUNTS.values];
    let (mut lines, mut next) = (Lines(TEXT), 0);
    while let Some((prefix, _, body)) = lines.next() {
        if !matches!(prefix, Prefix::Enum) {
            continue;
        }
        let mut values = Parts::of_enum(body);
        while let Some(value) = values.next() {
            let (name, number) = cut(value, b'=', 1);
            table[next] = match i64::from_str_radix(number, 10) {
                Ok(number) => (name, number),
                Err(_) => panic!("a value of an enum is no number"),
            };
            next += 1;
        }
    }
    table
};

/// How long the tables are.
struct Counts {
    definitions: usize,
    fields: usize,
    items: usize,
    enums: usize,
    values: usize,
}

const COUNTS: Counts = {
    let mut counts = Counts {
        definitions: 0,
        fields: 0,
        items: 0,
        enums: 0,
        values: 0,
    };
    let mut lines = Lines(TEXT);
    while let Some((prefix, _, body)) = lines.next() {
        if matches!(prefix, Prefix::Enum) {
            counts.enums += 1;
            counts.values += Parts::of_enum(body).count();
            continue;
        }
        counts.definitions += 1;
        let mut fields = Parts::of_fields(body);
        while let Some(field) = fields.next() {
            counts.fields += 1;
            counts.items += depth(type_text(field));
        }
    }
    counts
};

/// An item by its number; behind the last one stands what nobody looks at.
const fn item_at(index: usize) -> &'static Type {
    match index < ITEMS.len() {
        true => &ITEMS[index],
        false => &UNKNOWN,
    }
}

/// How many lists and maps are in each other.
const fn depth(text: &'static str) -> usize {
    match item_of(text) {
        Some(item) => 1 + depth(item),
        None => 0,
    }
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
            for field in definition.fields {
                let (inside, of) = (definition.name, &field.of);
                assert!(is_known(of), "{inside}.{}: {}", field.name, of.text);
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
        let found = definition("v1.VolumeMount").map(|found| (found.kind, found.fields.len()));
        assert_eq!(found, Some((Kind::Struct, 7)));
        assert!(definition("v1.FieldsV1").is_some_and(|found| found.fields.is_empty()));
        assert!(definition("v1.Nonsense").is_none());
    }
}
