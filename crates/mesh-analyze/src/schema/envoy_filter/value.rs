//! Values of patches, as far as Envoy's messages are known: names of messages, and the fields of what is patched.
//!
//! What is inside a `typed_config` is not looked at.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use mesh_model::duration;
use mesh_model::suggest::nearest;
use mesh_model::value::Value;

use super::super::fields::Fields;
use super::super::report::Report;

/// The name of a message behind this is the URL of its type.
const TYPE_PREFIX: &str = "type.googleapis.com/";

/// How the names of messages begin that are not listed and may exist.
const OTHERS: [&str; 8] = [
    "google.",
    "istio.",
    "io.istio.",
    "opencensus.",
    "stats.",
    "udpa.",
    "xds.",
    "validate.",
];

/// Messages by their names.
static TYPES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let packages = include_str!("types.txt")
        .lines()
        .filter(|line| !line.starts_with('#'));
    packages
        .flat_map(|line| {
            let (package, messages) = line.split_once(' ').unwrap_or((line, ""));
            messages
                .split(' ')
                .map(move |message| format!("envoy.{package}.{message}"))
        })
        .collect()
});

/// What is patched, by `applyTo`.
static MESSAGES: LazyLock<BTreeMap<&str, Message>> = LazyLock::new(|| {
    let mut messages = BTreeMap::new();
    let mut current = None;
    for line in include_str!("messages.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        if let Some((apply_to, name)) = line.split_once(' ').filter(|(start, _)| !start.is_empty())
        {
            messages.insert(
                apply_to,
                Message {
                    name,
                    fields: BTreeMap::new(),
                },
            );
            current = Some(apply_to);
        } else if let Some((kind, fields)) = line.trim_start().split_once(": ")
            && let Some(message) = current.and_then(|current| messages.get_mut(current))
        {
            message
                .fields
                .extend(fields.split(' ').map(|field| (field, kind)));
        }
    }
    messages
});

struct Message {
    name: &'static str,
    /// The kind of value of each field, by its name in snake case.
    fields: BTreeMap<&'static str, &'static str>,
}

/// Checks the value of a patch: one error at most, and warnings only without one.
pub(super) fn check<'a>(report: &mut Report<'a>, value: &'a Value, apply_to: &str) {
    let message = MESSAGES.get(apply_to);
    if let Some((at, problem)) = message.and_then(|message| wrong_field(message, value)) {
        return report.error(at, problem);
    }
    let Some(message) = message else {
        return report.error(
            value,
            "applyTo is a number that stands for nothing; use a name, such as HTTP_FILTER",
        );
    };
    let known = |(field, _): &(String, &Value)| message.fields.contains_key(field.as_str());
    let problem = fields(value)
        .filter(known)
        .find_map(|(field, value)| unknown_type(value).or_else(|| untyped(&field, value)));
    if let Some((at, problem)) = problem {
        return report.error(at, problem);
    }
    if let Some((field, at)) =
        fields(value).find(|(field, _)| !message.fields.contains_key(field.as_str()))
    {
        let hint = nearest(&field, message.fields.keys().copied())
            .map(|near| format!("; did you mean {near}?"))
            .unwrap_or_default();
        return report.warning(at, format!("{} has no field {field:?}{hint}", message.name));
    }
    check_typed_config(report, message, value);
}

/// The fields of an object by their names in snake case.
fn fields(value: &Value) -> impl Iterator<Item = (String, &Value)> {
    let members = value.as_object().into_iter().flatten();
    members
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| (snake_case(name), value))
}

fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    for char in name.chars() {
        if char.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(char.to_ascii_lowercase());
    }
    snake
}

/// The first field whose value cannot be what the message holds.
fn wrong_field<'a>(message: &Message, value: &'a Value) -> Option<(&'a Value, String)> {
    fields(value).find_map(|(field, value)| {
        let kind = *message.fields.get(field.as_str())?;
        let is_right = match kind {
            "text" => value.is_string(),
            "duration" => value
                .as_str()
                .is_some_and(|text| duration::parse(text).is_ok()),
            "bool" => value.is_boolean(),
            "number" => {
                value.is_number()
                    || value
                        .as_str()
                        .is_some_and(|text| text.parse::<f64>().is_ok())
            }
            "enum" => value.is_string() || value.is_number(),
            "list" => value.is_array(),
            _ => value.is_object(),
        };
        (!is_right).then(|| {
            (
                value,
                format!("{field} of {} must be a {kind}", message.name),
            )
        })
    })
}

/// The first `@type` that names no message.
fn unknown_type(value: &Value) -> Option<(&Value, String)> {
    match value {
        Value::Array(items) => items.iter().find_map(unknown_type),
        Value::Object(members) => {
            let own = members.get("@type").and_then(|at| {
                let url = at.as_str()?;
                let name = url.strip_prefix(TYPE_PREFIX).unwrap_or(url);
                Some((at, type_problem(name)?))
            });
            own.or_else(|| members.values().find_map(unknown_type))
        }
        _ => None,
    }
}

/// The first `typed_config` at or below a field that does not say what it is.
fn untyped<'a>(field: &str, value: &'a Value) -> Option<(&'a Value, String)> {
    let members = match value {
        Value::Array(items) => return items.iter().find_map(|item| untyped("", item)),
        Value::Object(members) => members,
        _ => return None,
    };
    let is_typed = matches!(field, "typed_config" | "typedConfig");
    match members.get("@type").and_then(Value::as_str) {
        None if is_typed => {
            let message = "typed_config needs @type, such as type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua";
            Some((value, message.to_owned()))
        }
        // Below this nothing is known.
        Some(name) if name.ends_with(".TypedStruct") => None,
        _ => members
            .iter()
            .find_map(|(field, value)| untyped(field, value)),
    }
}

fn type_problem(name: &str) -> Option<String> {
    let is_old = name.contains(".v2.") || name.contains(".v2alpha");
    let is_other = OTHERS.iter().any(|prefix| name.starts_with(prefix));
    if !is_old && (is_other || TYPES.contains(name)) {
        return None;
    }
    let message = name.rsplit('.').next().unwrap_or_default();
    let hint = if is_old {
        let same = TYPES
            .iter()
            .find(|known| known.ends_with(&format!(".{message}")));
        match same {
            Some(same) => format!("; version 2 of Envoy's API is gone: use {same}"),
            None => "; version 2 of Envoy's API is gone: use its version 3".to_owned(),
        }
    } else {
        let package = name.rsplit_once('.').map_or("", |(package, _)| package);
        let is_near = |known: &&String| {
            known.ends_with(&format!(".{message}")) || known.starts_with(&format!("{package}."))
        };
        nearest(name, TYPES.iter().filter(is_near).map(String::as_str))
            .map(|near| format!("; did you mean {near}?"))
            .unwrap_or_default()
    };
    Some(format!("istiod knows no message {name:?}{hint}"))
}

/// Warns of extensions that are chosen by name alone.
fn check_typed_config<'a>(report: &mut Report<'a>, message: &Message, value: &'a Value) {
    let has_config = |extension: &Value| {
        let names = [
            "typed_config",
            "typedConfig",
            "config_discovery",
            "configDiscovery",
        ];
        names.iter().any(|name| extension.has(name))
    };
    let inner = fields(value)
        .filter(|(field, _)| message.fields.get(field.as_str()) == Some(&"extension"))
        .map(|(_, extension)| extension);
    let own = message.fields.contains_key("typed_config").then_some(value);
    let bare: Vec<&Value> = inner
        .chain(own)
        .filter(|extension| !has_config(extension))
        .collect();
    if let [first, ..] = bare[..] {
        let names: Vec<&str> = bare
            .iter()
            .map(|extension| extension.text("name"))
            .collect();
        report.warning(
            first,
            format!(
                "Envoy no longer finds extensions by name; add typed_config to {}",
                names.join(", ")
            ),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables() {
        assert!(TYPES.contains("envoy.extensions.filters.http.lua.v3.Lua"));
        assert_eq!(MESSAGES.len(), 11);
        assert!(
            MESSAGES
                .values()
                .all(|message| message.fields.contains_key("name")
                    || message.name.ends_with("Bootstrap"))
        );
    }

    #[test]
    fn types() {
        assert_eq!(
            type_problem("envoy.extensions.filters.http.lua.v3.Lua"),
            None
        );
        assert_eq!(type_problem("udpa.type.v1.TypedStruct"), None);
        let old = type_problem("envoy.config.filter.http.lua.v2.Lua").unwrap();
        assert!(
            old.ends_with("use envoy.extensions.filters.http.lua.v3.Lua"),
            "{old}"
        );
        let wrong = type_problem("envoy.extensions.filters.http.lua.v3.Lau").unwrap();
        assert!(
            wrong.ends_with("did you mean envoy.extensions.filters.http.lua.v3.Lua?"),
            "{wrong}"
        );
    }
}
