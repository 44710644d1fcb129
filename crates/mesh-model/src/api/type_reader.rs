//! Reads the type of a field: `[port](..256 key=number) @unique-numbers`.

use std::collections::BTreeMap;

use super::model::{Bounds, Shape, Type};
use super::rule::Rule;

/// What is wrong, in words.
type Outcome<T> = Result<T, String>;

/// The type that is written so; scalars are those that the description has defined above.
pub(super) fn read(text: &'static str, scalars: &BTreeMap<&'static str, Type>) -> Outcome<Type> {
    let mut reader = TypeReader {
        scalars,
        rest: text,
    };
    let value = reader.value()?;
    match reader.rest.trim() {
        "" => Ok(value),
        rest => Err(format!("`{rest}` after the type in `{text}`")),
    }
}

struct TypeReader<'a> {
    scalars: &'a BTreeMap<&'static str, Type>,
    rest: &'static str,
}

impl TypeReader<'_> {
    fn value(&mut self) -> Outcome<Type> {
        let mut value = self.base()?;
        value.nullable |= self.take("?");
        if self.take("(") {
            self.limits(&mut value.bounds)?;
        }
        while self.take(" @") || self.take("@") {
            let name = self.until(|char| " @]})".contains(char));
            value.rules.push(Rule::parse(name)?);
        }
        Ok(value)
    }

    fn base(&mut self) -> Outcome<Type> {
        if self.take("[") {
            let item = self.value()?;
            self.expect("]")?;
            return Ok(plain("", Shape::List(Box::new(item))));
        }
        if self.take("{") {
            let item = self.value()?;
            self.expect("}")?;
            return Ok(plain("", Shape::Map(Box::new(item))));
        }
        let name = self.until(|char| "?( @]}".contains(char));
        self.named(name)
    }

    fn named(&self, name: &'static str) -> Outcome<Type> {
        let shape = match name {
            "string" => Shape::String,
            "time" => Shape::Time,
            "bytes" => Shape::Bytes,
            "bool" => Shape::Bool,
            "int32" => Shape::Int32,
            "uint32" => Shape::Uint32,
            "uint64" => Shape::Uint64,
            "double" => Shape::Double,
            "int-or-string" => Shape::IntOrString,
            "struct" => Shape::Struct,
            _ if name.starts_with(|char: char| char.is_ascii_uppercase()) => Shape::Message(name),
            _ => {
                let scalar = self.scalars.get(name).cloned();
                return scalar.ok_or_else(|| format!("there is no type `{name}`"));
            }
        };
        Ok(plain(name, shape))
    }

    /// What is in the brackets: a range, a pattern between slashes, a key; ends after the closing bracket.
    fn limits(&mut self, bounds: &mut Bounds) -> Outcome<()> {
        loop {
            self.rest = self.rest.trim_start();
            if self.take(")") {
                return Ok(());
            }
            if self.take("/") {
                bounds.pattern = Some(self.until(|char| char == '/'));
                self.expect("/")?;
            } else if self.take("key=") {
                bounds.key = Some(self.until(|char| " )".contains(char)));
            } else {
                let range = self.until(|char| " )".contains(char));
                let (min, max) = range
                    .split_once("..")
                    .ok_or_else(|| format!("`{range}` is not min..max"))?;
                bounds.min = number(min)?.or(bounds.min);
                bounds.max = number(max)?.or(bounds.max);
            }
        }
    }

    fn take(&mut self, prefix: &str) -> bool {
        let rest = self.rest.strip_prefix(prefix);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, prefix: &str) -> Outcome<()> {
        if self.take(prefix) {
            return Ok(());
        }
        Err(format!("expected `{prefix}` before `{}`", self.rest))
    }

    fn until(&mut self, end: impl Fn(char) -> bool) -> &'static str {
        let (text, rest) = self
            .rest
            .split_at(self.rest.find(end).unwrap_or(self.rest.len()));
        self.rest = rest;
        text
    }
}

/// A type without limits and rules.
pub(super) fn plain(name: &'static str, shape: Shape) -> Type {
    Type {
        name,
        shape,
        nullable: false,
        bounds: Bounds::default(),
        rules: Vec::new(),
    }
}

fn number(text: &str) -> Outcome<Option<u64>> {
    if text.is_empty() {
        return Ok(None);
    }
    let number = text.parse();
    number
        .map(Some)
        .map_err(|_| format!("`{text}` is not a whole number"))
}
