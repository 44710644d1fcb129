//! JSON seen as a value of a Go type.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use gotmpl::{Elem, FunctionError, List, Map, Object, Value};
use serde_json::Value as Json;

use super::types::{Definition, Field, Kind, definition};
use super::wellknown;

/// A struct or message, or a pointer to one, over its JSON.
///
/// Fields have their Go names; a message has a getter per field, which works on nil, too.
/// A pointer to a scalar that is not nil counts as the scalar: a template cannot follow it in Go
/// either way but by printing it.
pub struct Typed {
    definition: &'static Definition,
    type_name: &'static str,
    json: Option<Rc<Json>>,
    fields: RefCell<HashMap<&'static str, Value>>,
}

impl Typed {
    /// The value of the Go type `type_text`, such as `v1.PodSpec`, `*v1alpha1.ProxyConfig` or
    /// `[]v1.Container`, that `json` stands for; without JSON, or with null, the zero value.
    ///
    /// A type that is not among those of injection templates is plain JSON.
    pub fn value(type_text: &'static str, json: Option<&Json>) -> Value {
        let json = json.filter(|json| !json.is_null());
        if let Some(item) = type_text.strip_prefix("[]") {
            return list(item, json);
        }
        if let Some(item) = type_text.strip_prefix("map[string]") {
            return map(item, json);
        }
        let name = type_text.strip_prefix('*').unwrap_or(type_text);
        let Some(definition) = definition(name) else {
            return wellknown::value(type_text, json);
        };
        let is_pointer = type_text.starts_with('*');
        let json = match json {
            Some(json) => Some(Rc::new(json.clone())),
            None if is_pointer => None,
            None => Some(Rc::new(Json::Object(serde_json::Map::new()))),
        };
        Value::object(Self {
            definition,
            type_name: type_text,
            json,
            fields: RefCell::default(),
        })
    }

    /// The JSON below, if the value is an object of this kind and not nil.
    pub fn json(value: &Value) -> Option<Rc<Json>> {
        match value {
            Value::Object(object) => object.downcast::<Self>()?.json.clone(),
            _ => None,
        }
    }

    /// The member of the JSON, be it written in camel case or, in messages, in snake case.
    fn member(&self, field: &Field) -> Option<&Json> {
        let json = self.json.as_deref()?;
        if field.is_inline() {
            return Some(json);
        }
        json.get(field.json)
    }

    fn value_of(&self, field: &'static Field) -> Value {
        if let Some(value) = self.fields.borrow().get(field.name) {
            return value.clone();
        }
        let value = Self::value(field.type_text, self.member(field));
        self.fields.borrow_mut().insert(field.name, value.clone());
        value
    }

    fn find(&self, name: &str) -> Option<&'static Field> {
        self.definition
            .fields
            .iter()
            .find(|field| field.name == name)
    }

    /// A field of an embedded struct, which Go promotes.
    fn promoted(&self, name: &str) -> Option<Value> {
        let inline = self
            .definition
            .fields
            .iter()
            .filter(|field| field.is_inline());
        inline
            .filter_map(|field| self.value_of(field).field(name))
            .next()
    }

    /// Writes the members into an object under way.
    fn write_members(&self, out: &mut String) {
        for field in &self.definition.fields {
            if field.is_inline() {
                if let Value::Object(inner) = self.value_of(field)
                    && let Some(inner) = inner.downcast::<Self>()
                {
                    inner.write_members(out);
                }
                continue;
            }
            let value = self.value_of(field);
            if !self.is_written(field, &value) {
                continue;
            }
            if !out.ends_with('{') {
                out.push(',');
            }
            write_quoted(out, field.json);
            out.push(':');
            write(out, &value);
        }
    }

    /// Go leaves out what is empty; a struct that is no pointer is never empty to it.
    fn is_written(&self, field: &Field, value: &Value) -> bool {
        match value {
            _ if field.is_required => true,
            Value::Object(object) => match self.definition.kind {
                Kind::Struct => wellknown::is_written(&**object, field.type_text),
                Kind::Message => !object.is_nil() && object.basic().is_none_or(|it| it.is_true()),
            },
            value => value.is_true() || (field.type_text.starts_with('*') && !value.is_nil()),
        }
    }
}

/// A look at a field of a value that may be an object.
trait FieldOf {
    fn field(&self, name: &str) -> Option<Value>;
}

impl FieldOf for Value {
    fn field(&self, name: &str) -> Option<Value> {
        match self {
            Self::Object(object) => object.field(name),
            _ => None,
        }
    }
}

fn list(item: &'static str, json: Option<&Json>) -> Value {
    let items = json
        .and_then(Json::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    let elem = if item == "string" {
        Elem::Str
    } else {
        Elem::Named(item)
    };
    let items = items
        .iter()
        .map(|json| Typed::value(item, Some(json)))
        .collect();
    List::of(elem, items).into()
}

fn map(item: &'static str, json: Option<&Json>) -> Value {
    let elem = if item == "string" {
        Elem::Str
    } else {
        Elem::Named(item)
    };
    let map = Map::of(elem);
    for (key, json) in json.and_then(Json::as_object).into_iter().flatten() {
        map.insert(key.as_str(), Typed::value(item, Some(json)));
    }
    map.into()
}

fn write(out: &mut String, value: &Value) {
    match value {
        Value::List(list) => {
            out.push('[');
            for (index, item) in list.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(out, item);
            }
            out.push(']');
        }
        Value::Map(map) => {
            out.push('{');
            for (index, (key, item)) in map.borrow().iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_quoted(out, key);
                out.push(':');
                write(out, item);
            }
            out.push('}');
        }
        Value::Str(text) => write_quoted(out, text),
        Value::Object(object) => out.push_str(&object.json_text()),
        value => out.push_str(&value.to_json().unwrap_or_default().to_string()),
    }
}

fn write_quoted(out: &mut String, text: &str) {
    out.push_str(&Json::from(text).to_string());
}

impl Object for Typed {
    fn type_name(&self) -> &str {
        self.type_name
    }

    fn kind(&self) -> &'static str {
        if self.type_name.starts_with('*') {
            "ptr"
        } else {
            "struct"
        }
    }

    fn is_nil(&self) -> bool {
        self.json.is_none()
    }

    fn field(&self, name: &str) -> Option<Value> {
        match self.find(name).filter(|field| !field.is_oneof) {
            Some(field) => Some(self.value_of(field)),
            None => self.promoted(name),
        }
    }

    fn call(&self, name: &str, _: &[Value]) -> Option<Result<Value, FunctionError>> {
        if name == "String" {
            return Some(Ok(self.display().into()));
        }
        let has_getters =
            self.definition.kind == Kind::Message || self.definition.name == "v1.ObjectMeta";
        let field = self.find(name.strip_prefix("Get").filter(|_| has_getters)?)?;
        Some(Ok(self.value_of(field)))
    }

    fn names(&self) -> Vec<&str> {
        self.definition
            .fields
            .iter()
            .map(|field| field.name)
            .collect()
    }

    /// Go's own text form of structs is of no use in YAML; this is JSON, and `nil`.
    fn display(&self) -> String {
        if self.is_nil() {
            "nil".to_owned()
        } else {
            self.json_text()
        }
    }

    fn to_json(&self) -> Json {
        serde_json::from_str(&self.json_text()).unwrap_or_default()
    }

    fn json_text(&self) -> String {
        if self.is_nil() {
            return "null".to_owned();
        }
        let mut out = String::from("{");
        self.write_members(&mut out);
        out.push('}');
        out
    }
}
