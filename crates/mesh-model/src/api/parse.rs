//! Reads the description's text; see the module above for the form.

use std::collections::BTreeMap;
use std::fmt;

use super::model::{Api, Bounds, Column, Enum, Field, Kind, Message, Shape, Type, Value, Version};
use super::rule::Rule;

/// What is wrong with the description, and where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ParseError {
    file: &'static str,
    line: usize,
    message: String,
}

impl fmt::Display for ParseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.file, self.line, self.message)
    }
}

type Outcome<T> = Result<T, String>;

/// Reads the files in order; scalars must come before their use.
pub(super) fn parse(files: &[(&'static str, &'static str)]) -> Result<Api, ParseError> {
    let mut reader = Reader::default();
    for &(file, text) in files {
        reader.current = None;
        for (index, line) in text.lines().enumerate() {
            reader.line(line).map_err(|message| ParseError {
                file,
                line: index + 1,
                message,
            })?;
        }
    }
    reader.finish()
}

/// What the indented lines below a heading belong to.
enum Item {
    Kind(usize),
    Message(&'static str),
    Enum(&'static str),
    Scalar,
}

#[derive(Default)]
struct Reader {
    api: Api,
    scalars: BTreeMap<&'static str, Type>,
    current: Option<Item>,
    /// The one-of group that is open.
    oneof: Option<usize>,
}

impl Reader {
    fn line(&mut self, line: &'static str) -> Outcome<()> {
        let text = line.trim();
        if text.is_empty() || text.starts_with('#') {
            return Ok(());
        }
        let indent = line.len() - line.trim_start().len();
        if let Some(more) = text.strip_prefix("| ") {
            return self.continue_description(more);
        }
        let (head, description) = text.split_once(" | ").unwrap_or((text, ""));
        let (head, description) = (head.trim_end(), description.trim_start().to_owned());
        if indent == 0 {
            self.heading(head, description)
        } else {
            self.body(indent, head, description)
        }
    }

    fn heading(&mut self, head: &'static str, description: String) -> Outcome<()> {
        let (what, rest) = word(head);
        let (name, rest) = word(rest);
        self.oneof = None;
        self.current = Some(match what {
            "kind" => {
                self.api.kinds.push(new_kind(name, description));
                Item::Kind(self.api.kinds.len() - 1)
            }
            "message" => {
                let message = new_message(name, rest == "open", description);
                unique(self.api.messages.insert(name, message), name)?;
                Item::Message(name)
            }
            "enum" => {
                let values = Vec::new();
                let new = Enum {
                    name,
                    description,
                    values,
                };
                unique(self.api.enums.insert(name, new), name)?;
                Item::Enum(name)
            }
            "scalar" => {
                let mut value = self.type_of(rest)?;
                value.name = name;
                unique(self.scalars.insert(name, value), name)?;
                Item::Scalar
            }
            _ => return Err(format!("`{what}` is not kind, message, enum or scalar")),
        });
        Ok(())
    }

    fn body(&mut self, indent: usize, head: &'static str, description: String) -> Outcome<()> {
        match self.current {
            Some(Item::Kind(index)) => self.kind_line(index, head, description),
            Some(Item::Message(name)) => self.message_line(name, indent, head, description),
            Some(Item::Enum(name)) => {
                let values = &mut self.enumeration(name).values;
                values.push(Value {
                    name: head,
                    description,
                });
                Ok(())
            }
            Some(Item::Scalar) | None => Err("nothing above takes this line".to_owned()),
        }
    }

    fn kind_line(&mut self, index: usize, head: &'static str, description: String) -> Outcome<()> {
        let (what, rest) = word(head);
        if let "spec" | "spec!" = what {
            let spec = self.type_of(rest)?;
            self.api.kinds[index].spec = spec;
            self.api.kinds[index].spec_required = what == "spec!";
            return Ok(());
        }
        let kind = &mut self.api.kinds[index];
        match what {
            "names" => {
                let (name, short_names) = word(rest);
                (kind.plural, kind.group) = name.split_once('.').ok_or("a name is plural.group")?;
                kind.short_names = short_names.split_whitespace().collect();
            }
            "versions" => kind.versions = rest.split_whitespace().map(version).collect(),
            "column" => kind.columns.push(column(rest, description)?),
            _ => return Err(format!("a kind has no `{what}`")),
        }
        Ok(())
    }

    fn message_line(
        &mut self,
        name: &'static str,
        indent: usize,
        head: &'static str,
        description: String,
    ) -> Outcome<()> {
        if indent <= 2 {
            self.oneof = None;
        }
        if head == "oneof" {
            self.oneof = Some(self.message(name).oneofs().len());
            return Ok(());
        }
        if let Some(rule) = head.strip_prefix("rule ") {
            let rule = Rule::parse(rule.trim_start())?;
            self.message(name).rules.push(rule);
            return Ok(());
        }
        let (field, value) = word(head);
        let field = Field {
            name: field.trim_end_matches('!'),
            required: field.ends_with('!'),
            oneof: self.oneof,
            value: self.type_of(value)?,
            description,
        };
        self.message(name).fields.push(field);
        Ok(())
    }

    fn continue_description(&mut self, more: &str) -> Outcome<()> {
        let description = match self.current {
            Some(Item::Kind(index)) => Some(&mut self.api.kinds[index].description),
            Some(Item::Message(name)) => {
                let message = self.message(name);
                match message.fields.last_mut() {
                    Some(field) => Some(&mut field.description),
                    None => Some(&mut message.description),
                }
            }
            Some(Item::Enum(name)) => {
                let new = self.enumeration(name);
                match new.values.last_mut() {
                    Some(value) => Some(&mut value.description),
                    None => Some(&mut new.description),
                }
            }
            Some(Item::Scalar) | None => None,
        };
        let description = description.ok_or("there is no description to continue")?;
        description.push(' ');
        description.push_str(more.trim());
        Ok(())
    }

    fn message(&mut self, name: &'static str) -> &mut Message {
        let message = self.api.messages.get_mut(name);
        message.expect("inserted at its heading")
    }

    fn enumeration(&mut self, name: &'static str) -> &mut Enum {
        let new = self.api.enums.get_mut(name);
        new.expect("inserted at its heading")
    }

    fn type_of(&self, text: &'static str) -> Outcome<Type> {
        let mut expression = TypeReader {
            scalars: &self.scalars,
            rest: text,
        };
        let value = expression.value()?;
        match expression.rest.trim() {
            "" => Ok(value),
            rest => Err(format!("`{rest}` after the type in `{text}`")),
        }
    }

    /// Tells messages from enums, now that all names are known.
    fn finish(self) -> Result<Api, ParseError> {
        let mut api = self.api;
        let enums: Vec<&str> = api.enums.keys().copied().collect();
        let messages: Vec<&str> = api.messages.keys().copied().collect();
        for message in api.messages.values_mut() {
            for field in &mut message.fields {
                resolve(&mut field.value, &messages, &enums)
                    .map_err(|unknown| dangling(message.name, unknown))?;
            }
        }
        for kind in &mut api.kinds {
            resolve(&mut kind.spec, &messages, &enums)
                .map_err(|unknown| dangling(kind.name, unknown))?;
        }
        api.kinds.sort_by_key(|kind| kind.name);
        Ok(api)
    }
}

fn dangling(name: &'static str, unknown: &str) -> ParseError {
    ParseError {
        file: name,
        line: 0,
        message: format!("there is no type `{unknown}`"),
    }
}

fn resolve(
    value: &mut Type,
    messages: &[&str],
    enums: &[&'static str],
) -> Result<(), &'static str> {
    match &mut value.shape {
        Shape::List(item) | Shape::Map(item) => resolve(item, messages, enums),
        Shape::Message(name) if messages.contains(name) => Ok(()),
        Shape::Message(name) if enums.contains(name) => {
            value.shape = Shape::Enum(name);
            Ok(())
        }
        Shape::Message(name) => Err(name),
        _ => Ok(()),
    }
}

fn unique<T>(before: Option<T>, name: &str) -> Outcome<()> {
    match before {
        Some(_) => Err(format!("`{name}` is defined twice")),
        None => Ok(()),
    }
}

fn new_kind(name: &'static str, description: String) -> Kind {
    Kind {
        name,
        group: "",
        plural: "",
        short_names: Vec::new(),
        versions: Vec::new(),
        columns: Vec::new(),
        spec: plain("", Shape::Struct),
        spec_required: false,
        description,
    }
}

fn new_message(name: &'static str, open: bool, description: String) -> Message {
    Message {
        name,
        description,
        open,
        fields: Vec::new(),
        rules: Vec::new(),
    }
}

fn version(text: &'static str) -> Version {
    Version {
        name: text.trim_end_matches('*'),
        stored: text.ends_with('*'),
    }
}

/// A name, a type and a path; `Age` alone is the time of creation.
fn column(text: &'static str, description: String) -> Outcome<Column> {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words[..] {
        ["Age"] => Ok(Column {
            name: "Age",
            kind: "date",
            path: ".metadata.creationTimestamp",
            description: "Time since the object was created".to_owned(),
        }),
        [name, kind, path] => Ok(Column {
            name,
            kind,
            path,
            description,
        }),
        _ => Err("a column has a name, a type and a path".to_owned()),
    }
}

/// The first word and what follows it.
fn word(text: &'static str) -> (&'static str, &'static str) {
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    (first, rest.trim_start())
}

/// Reads one type with its limits and rules.
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

fn plain(name: &'static str, shape: Shape) -> Type {
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
