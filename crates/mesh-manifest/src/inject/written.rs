//! JSON as Go writes the values of its types: members in the order of the fields, empty ones left out.

use gotmpl::Value;
use mesh_model::shared::Value as Json;

use super::types::{Definition, Field, Kind, Shape, Type};
use super::wellknown::{self, Leaf};

/// The text of the value of a type that `json` stands for.
pub(super) fn json_text(type_text: &'static str, json: &Json) -> String {
    let mut out = String::new();
    write_json(&mut out, &Type::read(type_text), Some(json));
    out
}

/// Writes the members of a struct or message into an object under way.
pub(super) fn write_members(
    out: &mut String,
    definition: &'static Definition,
    json: Option<&Json>,
) {
    for field in definition.fields {
        match &field.of.shape {
            Shape::Struct(inner) if field.is_inline => write_members(out, inner, json),
            _ => {
                let member = json.and_then(|json| json.get(field.json));
                write_member(out, definition.kind, field, member);
            }
        }
    }
}

/// Writes a member, unless Go leaves it out.
pub(super) fn write_member(out: &mut String, kind: Kind, field: &Field, json: Option<&Json>) {
    let json = json.filter(|json| !json.is_null());
    let is_empty = match (&field.of.shape, json) {
        _ if field.is_required => false,
        (Shape::List(_), json) => json
            .and_then(Json::as_array)
            .is_none_or(|items| items.is_empty()),
        (Shape::Map(_), json) => json
            .and_then(Json::as_object)
            .is_none_or(|it| it.is_empty()),
        (Shape::Struct(_), None) => field.of.is_pointer,
        (Shape::Struct(_), Some(_)) => false,
        (Shape::Leaf(leaf), None) if *leaf != Leaf::Unknown && leaf.is_empty_without_json() => true,
        (Shape::Leaf(Leaf::Text), Some(Json::String(text))) => {
            text.is_empty() && !field.of.is_pointer
        }
        (Shape::Leaf(leaf), json) => {
            let value = wellknown::value(*leaf, field.of.text, json);
            !is_written(kind, field, &value)
        }
    };
    if !is_empty {
        begin_member(out, field);
        write_json(out, &field.of, json);
    }
}

/// Go leaves out what is empty; a struct that is no pointer is never empty to it.
pub(super) fn is_written(kind: Kind, field: &Field, value: &Value) -> bool {
    match value {
        _ if field.is_required => true,
        Value::Object(object) => match kind {
            Kind::Struct => wellknown::is_written(&**object, field.of.text),
            Kind::Message => !object.is_nil() && object.basic().is_none_or(|it| it.is_true()),
        },
        value => value.is_true() || (field.of.is_pointer && !value.is_nil()),
    }
}

/// Writes the name of a member and what separates it from the one before.
pub(super) fn begin_member(out: &mut String, field: &Field) {
    if !out.ends_with('{') {
        out.push(',');
    }
    write_quoted(out, field.json);
    out.push(':');
}

fn write_json(out: &mut String, of: &Type, json: Option<&Json>) {
    let json = json.filter(|json| !json.is_null());
    match (&of.shape, json) {
        (Shape::List(item), json) => {
            out.push('[');
            let items = json.and_then(Json::as_array).into_iter().flatten();
            for (index, json) in items.enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                write_json(out, item, Some(json));
            }
            out.push(']');
        }
        (Shape::Map(item), json) => {
            out.push('{');
            let members = json.and_then(Json::as_object).into_iter().flatten();
            for (index, (key, json)) in members.enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                write_quoted(out, key);
                out.push(':');
                write_json(out, item, Some(json));
            }
            out.push('}');
        }
        (Shape::Struct(_), None) if of.is_pointer => out.push_str("null"),
        (Shape::Struct(definition), json) => {
            out.push('{');
            write_members(out, definition, json);
            out.push('}');
        }
        (Shape::Leaf(Leaf::Text), Some(Json::String(text))) => write_quoted(out, text),
        (Shape::Leaf(leaf), json) => write_value(out, &wellknown::value(*leaf, of.text, json)),
    }
}

/// Writes a value that a template may have had in its hands.
pub(super) fn write_value(out: &mut String, value: &Value) {
    match value {
        Value::List(list) => {
            out.push('[');
            for (index, item) in list.iter().enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                write_value(out, item);
            }
            out.push(']');
        }
        Value::Map(map) => {
            out.push('{');
            for (index, (key, item)) in map.borrow().iter().enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                write_quoted(out, key);
                out.push(':');
                write_value(out, item);
            }
            out.push('}');
        }
        Value::Str(text) => write_quoted(out, text),
        Value::Object(object) => out.push_str(&object.json_text()),
        value => out.push_str(&value.to_json().unwrap_or_default().to_string()),
    }
}

/// A text as JSON.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    write_quoted(&mut out, text);
    out
}

/// Writes a text as JSON.
pub(super) fn write_quoted(out: &mut String, text: &str) {
    let is_plain = |byte: u8| byte >= b' ' && byte != b'"' && byte != b'\\';
    if text.bytes().all(is_plain) {
        out.reserve(text.len() + 2);
        out.push('"');
        out.push_str(text);
        out.push('"');
    } else {
        out.push_str(&Json::from(text).to_string());
    }
}
