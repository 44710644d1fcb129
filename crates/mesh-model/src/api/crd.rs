//! Custom resource definitions from the description of the API.
//!
//! Each is structural, in the encoding of Istio's own (`kubernetes/customresourcedefinitions.gen.yaml` in istio/api):
//! a one-of group is a choice between none of its fields and each of them, and 64-bit numbers of protobuf's JSON are
//! int-or-string.

use serde_json::{Map, Value, json};

use super::model::{Api, Bounds, Field, Kind, Message, STATUS, Shape, Type};
use super::rule::Rule;

/// The definition of a kind, all versions in it, as a raw chart file has it (labels of an untemplated chart).
pub fn crd(kind: &Kind) -> Value {
    let schema = root(super::api(), kind);
    let versions: Vec<Value> = kind
        .versions
        .iter()
        .map(|version| {
            let mut definition = json!({
                "name": version.name,
                "schema": { "openAPIV3Schema": schema },
                "served": true,
                "storage": version.stored,
                "subresources": { "status": {} },
            });
            if !kind.columns.is_empty() {
                definition["additionalPrinterColumns"] = columns(kind);
            }
            definition
        })
        .collect();
    json!({
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {
            "annotations": { "helm.sh/resource-policy": "keep" },
            "labels": labels(kind),
            "name": kind.definition_name(),
        },
        "spec": {
            "group": kind.group,
            "names": names(kind),
            "scope": "Namespaced",
            "versions": versions,
        },
    })
}

/// `networking` of `networking.istio.io`.
fn area(kind: &Kind) -> &'static str {
    kind.group.split('.').next().unwrap_or_default()
}

fn labels(kind: &Kind) -> Value {
    let mut labels = json!({
        "app": "istio-pilot",
        "chart": "istio",
        "heritage": "Tiller",
        "release": "istio",
    });
    if let "security" | "telemetry" = area(kind) {
        labels["istio"] = area(kind).into();
    }
    labels
}

fn names(kind: &Kind) -> Value {
    let mut names = json!({
        "categories": ["istio-io", format!("{}-istio-io", area(kind))],
        "kind": kind.name,
        "listKind": format!("{}List", kind.name),
        "plural": kind.plural,
        "singular": kind.singular(),
    });
    if !kind.short_names.is_empty() {
        names["shortNames"] = json!(kind.short_names);
    }
    names
}

fn columns(kind: &Kind) -> Value {
    let column = |column: &super::Column| {
        json!({
            "description": column.description,
            "jsonPath": column.path,
            "name": column.name,
            "type": column.kind,
        })
    };
    kind.columns.iter().map(column).collect()
}

fn root(api: &Api, kind: &Kind) -> Value {
    let mut spec = value(api, &kind.spec);
    if let Shape::Message(name) = kind.spec.shape {
        spec["description"] = api.message(name).description.as_str().into();
    }
    let status = api.message(STATUS);
    let mut status_schema = object(api, status);
    status_schema["description"] = status.description.as_str().into();
    let mut root = json!({
        "description": kind.description,
        "properties": { "spec": spec, "status": status_schema },
        "type": "object",
    });
    if kind.spec_required {
        root["required"] = json!(["spec"]);
    }
    root
}

fn object(api: &Api, message: &Message) -> Value {
    let properties: Map<String, Value> = message
        .fields
        .iter()
        .map(|each| (each.name.to_owned(), field(api, each)))
        .collect();
    let mut schema = json!({ "properties": properties, "type": "object" });
    let required = message.fields.iter().filter(|field| field.required);
    let required: Vec<&str> = required.map(|field| field.name).collect();
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    let mut groups: Vec<Value> = message.oneofs().iter().map(|group| one_of(group)).collect();
    match groups.len() {
        0 => {}
        1 => schema["oneOf"] = groups.remove(0),
        _ => {
            let each = groups.into_iter().map(|group| json!({ "oneOf": group }));
            schema["allOf"] = each.collect();
        }
    }
    if message.open {
        schema["x-kubernetes-preserve-unknown-fields"] = true.into();
    }
    add_rules(&mut schema, &message.rules);
    schema
}

/// None of the fields, or exactly one.
fn one_of(group: &[&str]) -> Value {
    let required = |name: &&str| json!({ "required": [name] });
    let each: Vec<Value> = group.iter().map(required).collect();
    let none = json!({ "not": { "anyOf": each } });
    std::iter::once(none).chain(each).collect()
}

fn field(api: &Api, field: &Field) -> Value {
    let mut schema = value(api, &field.value);
    schema["description"] = describe(api, field).into();
    schema
}

/// The field's description; for an enum also what each value means.
fn describe(api: &Api, field: &Field) -> String {
    let Shape::Enum(name) = field.value.shape else {
        return field.description.clone();
    };
    let values = api.enumeration(name).values.iter();
    let values = values.map(|value| format!("\n{}: {}", value.name, value.description));
    format!("{}{}", field.description, values.collect::<String>())
}

fn value(api: &Api, of: &Type) -> Value {
    let mut schema = match &of.shape {
        Shape::String => json!({ "type": "string" }),
        Shape::Time => json!({ "type": "string", "format": "date-time" }),
        Shape::Bytes => json!({ "type": "string", "format": "byte" }),
        Shape::Bool => json!({ "type": "boolean" }),
        Shape::Int32 => json!({ "type": "integer", "format": "int32" }),
        Shape::Uint32 => json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
        Shape::Uint64 => json!({ "type": "integer", "minimum": 0 }),
        Shape::Double => json!({ "type": "number", "format": "double" }),
        Shape::IntOrString => json!({
            "anyOf": [{ "type": "integer" }, { "type": "string" }],
            "x-kubernetes-int-or-string": true,
        }),
        Shape::Struct => json!({ "type": "object", "x-kubernetes-preserve-unknown-fields": true }),
        Shape::Enum(name) => {
            let values = api.enumeration(name).values.iter();
            json!({ "type": "string", "enum": values.map(|value| value.name).collect::<Vec<_>>() })
        }
        Shape::Message(name) => object(api, api.message(name)),
        Shape::List(item) => json!({ "type": "array", "items": value(api, item) }),
        Shape::Map(item) => json!({ "type": "object", "additionalProperties": value(api, item) }),
    };
    add_bounds(&mut schema, of);
    if of.nullable {
        schema["nullable"] = true.into();
    }
    add_rules(&mut schema, &of.rules);
    schema
}

fn add_bounds(schema: &mut Value, of: &Type) {
    let (min, max) = match of.shape {
        Shape::List(_) => ("minItems", "maxItems"),
        Shape::Map(_) => ("minProperties", "maxProperties"),
        Shape::String => ("minLength", "maxLength"),
        _ => ("minimum", "maximum"),
    };
    let Bounds {
        min: least,
        max: most,
        pattern,
        key,
    } = of.bounds;
    if let Some(least) = least {
        schema[min] = least.into();
    }
    if let Some(most) = most {
        schema[max] = most.into();
    }
    if let Some(pattern) = pattern {
        schema["pattern"] = pattern.into();
    }
    if let Some(key) = key {
        schema["x-kubernetes-list-type"] = "map".into();
        schema["x-kubernetes-list-map-keys"] = json!([key]);
    }
}

fn add_rules(schema: &mut Value, rules: &[Rule]) {
    const KEY: &str = "x-kubernetes-validations";
    for rule in rules {
        let rule = json!({ "message": rule.message(), "rule": rule.cel() });
        match schema[KEY].as_array_mut() {
            Some(rules) => rules.push(rule),
            None => schema[KEY] = json!([rule]),
        }
    }
}
