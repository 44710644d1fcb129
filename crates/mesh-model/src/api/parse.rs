//! Reads the description's text; see the module above for the form.

use std::collections::BTreeMap;
use std::fmt;

use super::model::{Api, Column, Enum, Field, Kind, Message, Shape, Type, Value, Version};
use super::rule::Rule;
use super::type_reader::{self, plain};

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
        type_reader::read(text, &self.scalars)
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

#[cfg(test)]
mod tests {
    use super::super::model::Shape;
    use super::parse;

    #[track_caller]
    fn fails(text: &'static str, expected: &str) {
        let error = parse(&[("x.api", text)]).unwrap_err();
        assert_eq!(error.to_string(), expected);
    }

    #[test]
    fn a_message() {
        let api = parse(&[(
            "x.api",
            "# shared\n\nscalar port uint32(1..) @port\n\nmessage A open | An a\n  | and more.\n  b!  [port](..5 key=x) | B.\n  oneof\n    c  \
             {string?(1.. /^a|b$/) @no-wildcard}\n    d  E\n  e  F | One.\n     | Two.\n  rule at-most-one(c d)\n\nenum E\n  V | v\n\nmessage F\n",
        )])
        .unwrap();
        let message = api.message("A");
        assert_eq!(
            (message.open, message.description.as_str()),
            (true, "An a and more.")
        );
        assert_eq!(message.oneofs(), [["c", "d"]]);
        assert_eq!(message.rules.len(), 1);
        let [b, c, d, e] = &message.fields[..] else {
            panic!("{message:?}")
        };
        assert_eq!(
            (b.name, b.required, b.value.bounds.max, b.value.bounds.key),
            ("b", true, Some(5), Some("x"))
        );
        let port = b.value.layers().last().unwrap();
        assert_eq!(
            (port.name, port.bounds.min, port.rules.len()),
            ("port", Some(1), 1)
        );
        let text = c.value.layers().last().unwrap();
        assert_eq!(
            (text.nullable, text.bounds.pattern, text.rules.len()),
            (true, Some("^a|b$"), 1)
        );
        assert!(matches!(d.value.shape, Shape::Enum("E")));
        assert!(matches!(e.value.shape, Shape::Message("F")));
        assert_eq!((e.oneof, e.description.as_str()), (None, "One. Two."));
    }

    #[test]
    fn errors_have_a_place() {
        fails(
            "massage A",
            "x.api:1: `massage` is not kind, message, enum or scalar",
        );
        fails("message A\n\n  b text", "x.api:3: there is no type `text`");
        fails("message A\n  b [string", "x.api:2: expected `]` before ``");
        fails("message A\n  b string(5)", "x.api:2: `5` is not min..max");
        fails(
            "message A\n  b string(a..)",
            "x.api:2: `a` is not a whole number",
        );
        fails(
            "message A\n  b string @colour",
            "x.api:2: there is no rule `colour`",
        );
        fails(
            "message A\n  b string string",
            "x.api:2: `string` after the type in `string string`",
        );
        fails("message A\nmessage A", "x.api:2: `A` is defined twice");
        fails("message A\n  b B", "A:0: there is no type `B`");
        fails("kind K\n  colour red", "x.api:2: a kind has no `colour`");
        fails(
            "kind K\n  column A",
            "x.api:2: a column has a name, a type and a path",
        );
        fails("  b string", "x.api:1: nothing above takes this line");
    }
}
