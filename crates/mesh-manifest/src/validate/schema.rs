//! The fields that documents may have, as data: the tables in `schema/`.
//!
//! A table lists types; below a type, each line has the type of a value and the fields that hold one. `[T]` is a
//! list, `{T}` an object with any keys, `@T` a type of Kubernetes, `enum(A|B)` one of these texts; names in lower
//! case are the types of [`Type`]. A field `a|b` is also accepted as `b`, which nothing reads.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The IstioOperator document and the types of Kubernetes in it.
pub(super) static OPERATOR: LazyLock<Schema> = LazyLock::new(|| Schema {
    dialect: Dialect::Kubernetes,
    types: parse(concat!(
        include_str!("schema/operator.schema"),
        include_str!("schema/kubernetes.schema")
    )),
});

/// The chart values of an IstioOperator.
pub(super) static VALUES: LazyLock<Schema> = LazyLock::new(|| Schema {
    dialect: Dialect::Values,
    types: parse(include_str!("schema/values.schema")),
});

/// The mesh config.
pub(super) static MESH_CONFIG: LazyLock<Schema> = LazyLock::new(|| Schema {
    dialect: Dialect::MeshConfig,
    types: parse(include_str!("schema/mesh_config.schema")),
});

/// How values are read, which decides what is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    /// As Kubernetes reads JSON: strictly.
    Kubernetes,
    /// As protobuf reads JSON: numbers may be texts.
    Values,
    /// As `Values`, but unknown fields are tolerated and fields may be written in snake case.
    MeshConfig,
}

/// Types and how their values are read.
#[derive(Debug)]
pub(super) struct Schema {
    pub(super) dialect: Dialect,
    types: BTreeMap<&'static str, Fields>,
}

impl Schema {
    /// The fields of a type that the tables use.
    pub(super) fn fields(&self, name: &str) -> &Fields {
        self.types
            .get(name)
            .expect("the tables name only types that they define (tested)")
    }
}

/// The fields of one type.
#[derive(Debug, Default)]
pub(super) struct Fields {
    by_name: BTreeMap<&'static str, Type>,
    /// Other spellings, with the name of the field.
    aliases: Vec<(&'static str, &'static str)>,
}

impl Fields {
    /// The type of a field.
    pub(super) fn get(&self, name: &str) -> Option<&Type> {
        self.by_name.get(name)
    }

    /// The field that another spelling stands for.
    pub(super) fn aliased(&self, name: &str) -> Option<&'static str> {
        self.aliases
            .iter()
            .find(|(alias, _)| *alias == name)
            .map(|(_, field)| *field)
    }

    /// All names.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.by_name.keys().copied()
    }
}

/// What a field may hold; null is accepted everywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Type {
    /// A text.
    String,
    /// A bool.
    Bool,
    /// A whole number from the first to the second number.
    Integer(i64, i64),
    /// A number.
    Float,
    /// An amount of a Kubernetes resource, as text or number.
    Quantity,
    /// A whole number or a text such as `25%`.
    IntOrString,
    /// A text, number or bool.
    Scalar,
    /// An object of anything.
    Struct,
    /// Anything.
    Any,
    /// A duration of Go, such as `1m30s`.
    Duration,
    /// One of these texts.
    Enum(Vec<&'static str>),
    /// A list.
    List(Box<Self>),
    /// An object with any keys.
    Map(Box<Self>),
    /// An object of a type of the same tables.
    Message(&'static str),
    /// An object of a type of Kubernetes.
    Kubernetes(&'static str),
}

impl Type {
    fn parse(text: &'static str) -> Self {
        let inner = |open, close| text.strip_prefix(open)?.strip_suffix(close);
        if let Some(item) = inner("[", "]") {
            return Self::List(Box::new(Self::parse(item)));
        }
        if let Some(value) = inner("{", "}") {
            return Self::Map(Box::new(Self::parse(value)));
        }
        if let Some(names) = inner("enum(", ")") {
            return Self::Enum(names.split('|').collect());
        }
        match text {
            "string" => Self::String,
            "bool" => Self::Bool,
            "int32" => Self::Integer(i32::MIN.into(), i32::MAX.into()),
            "uint32" => Self::Integer(0, u32::MAX.into()),
            "int64" => Self::Integer(i64::MIN, i64::MAX),
            "float64" => Self::Float,
            "quantity" => Self::Quantity,
            "int-or-string" => Self::IntOrString,
            "scalar" => Self::Scalar,
            "struct" => Self::Struct,
            "any" => Self::Any,
            "duration" => Self::Duration,
            message => match message.strip_prefix('@') {
                Some(name) => Self::Kubernetes(name),
                None => Self::Message(message),
            },
        }
    }
}

fn parse(table: &'static str) -> BTreeMap<&'static str, Fields> {
    let mut types = BTreeMap::new();
    let mut fields = &mut Fields::default();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(": ") {
            None => fields = types.entry(line).or_default(),
            Some((kind, names)) => {
                let kind = Type::parse(kind.trim_start());
                names
                    .split(' ')
                    .for_each(|name| add_field(fields, name, &kind));
            }
        }
    }
    types
}

fn add_field(fields: &mut Fields, name: &'static str, kind: &Type) {
    let (name, alias) = name
        .split_once('|')
        .map_or((name, None), |(name, alias)| (name, Some(alias)));
    fields.by_name.insert(name, kind.clone());
    fields.aliases.extend(alias.map(|alias| (alias, name)));
}

#[cfg(test)]
mod tests {
    use super::{MESH_CONFIG, OPERATOR, Schema, Type, VALUES};

    fn leaf(kind: &Type) -> &Type {
        match kind {
            Type::List(inner) | Type::Map(inner) => leaf(inner),
            other => other,
        }
    }

    #[track_caller]
    fn check(schema: &Schema) {
        for (name, fields) in &schema.types {
            assert!(!fields.by_name.is_empty(), "{name} has no fields");
            for (field, kind) in &fields.by_name {
                match leaf(kind) {
                    Type::Message(used) => {
                        assert!(schema.types.contains_key(used), "{name}.{field}")
                    }
                    Type::Kubernetes(used) => {
                        assert!(OPERATOR.types.contains_key(used), "{name}.{field}")
                    }
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn every_type_that_is_used_is_defined() {
        check(&OPERATOR);
        check(&VALUES);
        check(&MESH_CONFIG);
    }
}
