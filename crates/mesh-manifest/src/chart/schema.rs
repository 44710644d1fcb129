//! `values.schema.json`: the part of JSON Schema that charts use.
//!
//! Keywords that are not known here and that could make a schema stricter are an error, so that
//! nothing is silently accepted. `format` and annotations have no effect, as in Helm.

use regex::Regex;
use serde_json::{Map, Value};

use mesh_model::suggest::nearest;

/// How deep schemas and `$ref` may nest.
const MAX_DEPTH: usize = 200;
/// Keywords that this validator does not know and that decide what is valid.
const UNSUPPORTED: [&str; 4] = [
    "$dynamicRef",
    "$recursiveRef",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Everything in `values` that the schema does not allow, as `path: what is wrong`.
pub(crate) fn violations(schema: &Value, values: &Value) -> Vec<String> {
    let mut found = Vec::new();
    Validator {
        root: schema,
        depth: 0,
    }
    .check(schema, values, "", &mut found);
    found
}

#[derive(Clone, Copy)]
struct Validator<'a> {
    root: &'a Value,
    depth: usize,
}

impl<'a> Validator<'a> {
    fn check(self, schema: &'a Value, value: &Value, at: &str, found: &mut Vec<String>) {
        if self.depth > MAX_DEPTH {
            report(found, at, "the schema nests too deep".to_owned());
            return;
        }
        let this = Self {
            depth: self.depth + 1,
            ..self
        };
        match schema {
            Value::Bool(false) => report(found, at, "not allowed".to_owned()),
            Value::Object(keywords) => this.check_keywords(keywords, value, at, found),
            _ => {}
        }
    }

    fn check_keywords(
        self,
        keywords: &'a Map<String, Value>,
        value: &Value,
        at: &str,
        found: &mut Vec<String>,
    ) {
        if let Some(keyword) = UNSUPPORTED
            .iter()
            .find(|keyword| keywords.contains_key(**keyword))
        {
            report(
                found,
                at,
                format!("the schema uses `{keyword}`, which is not supported"),
            );
        }
        if let Some(reference) = keywords.get("$ref").and_then(Value::as_str) {
            match self.resolve(reference) {
                Some(target) => self.check(target, value, at, found),
                None => report(
                    found,
                    at,
                    format!("the schema refers to `{reference}`, which is not inside it"),
                ),
            }
        }
        check_any_type(keywords, value, at, found);
        self.check_combinations(keywords, value, at, found);
        match value {
            Value::Object(map) => self.check_object(keywords, map, at, found),
            Value::Array(items) => self.check_array(keywords, items, at, found),
            Value::String(text) => check_text(keywords, text, at, found),
            Value::Number(number) => {
                check_number(keywords, number.as_f64().unwrap_or_default(), at, found)
            }
            Value::Null | Value::Bool(_) => {}
        }
    }

    fn resolve(self, reference: &str) -> Option<&'a Value> {
        self.root.pointer(reference.strip_prefix('#')?)
    }

    fn is_valid(self, schema: &'a Value, value: &Value) -> bool {
        let mut found = Vec::new();
        self.check(schema, value, "", &mut found);
        found.is_empty()
    }

    fn check_combinations(
        self,
        keywords: &'a Map<String, Value>,
        value: &Value,
        at: &str,
        found: &mut Vec<String>,
    ) {
        let schemas = |name: &str| keywords.get(name).and_then(Value::as_array);
        for schema in schemas("allOf").into_iter().flatten() {
            self.check(schema, value, at, found);
        }
        if let Some(any) = schemas("anyOf")
            && !any.iter().any(|schema| self.is_valid(schema, value))
        {
            report(
                found,
                at,
                "fits none of the allowed forms (anyOf)".to_owned(),
            );
        }
        if let Some(one) = schemas("oneOf") {
            let count = one
                .iter()
                .filter(|schema| self.is_valid(schema, value))
                .count();
            if count != 1 {
                report(
                    found,
                    at,
                    format!("must fit exactly one of the allowed forms (oneOf), fits {count}"),
                );
            }
        }
        if let Some(schema) = keywords.get("not")
            && self.is_valid(schema, value)
        {
            report(found, at, "has a form that is not allowed (not)".to_owned());
        }
        if let Some(condition) = keywords.get("if") {
            let branch = if self.is_valid(condition, value) {
                "then"
            } else {
                "else"
            };
            if let Some(schema) = keywords.get(branch) {
                self.check(schema, value, at, found);
            }
        }
    }

    fn check_object(
        self,
        keywords: &'a Map<String, Value>,
        map: &Map<String, Value>,
        at: &str,
        found: &mut Vec<String>,
    ) {
        check_count(
            keywords,
            ("minProperties", "maxProperties"),
            map.len(),
            "keys",
            at,
            found,
        );
        for name in texts(keywords.get("required")).filter(|name| !map.contains_key(*name)) {
            report(found, at, format!("`{name}` is required"));
        }
        for (name, value) in map {
            self.check_property(keywords, name, value, &join(at, name), found);
        }
        self.check_dependents(keywords, map, at, found);
    }

    fn check_property(
        self,
        keywords: &'a Map<String, Value>,
        name: &str,
        value: &Value,
        at: &str,
        found: &mut Vec<String>,
    ) {
        let mut is_declared = false;
        if let Some(schema) = keywords
            .get("properties")
            .and_then(|properties| properties.get(name))
        {
            is_declared = true;
            self.check(schema, value, at, found);
        }
        for (pattern, schema) in keywords
            .get("patternProperties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            if is_match(pattern, name) {
                is_declared = true;
                self.check(schema, value, at, found);
            }
        }
        if let Some(schema) = keywords.get("propertyNames") {
            self.check(schema, &Value::String(name.to_owned()), at, found);
        }
        match keywords.get("additionalProperties") {
            Some(Value::Bool(false)) if !is_declared => {
                report(found, at, unknown_property(keywords, name))
            }
            Some(schema) if !is_declared => self.check(schema, value, at, found),
            _ => {}
        }
    }

    fn check_dependents(
        self,
        keywords: &'a Map<String, Value>,
        map: &Map<String, Value>,
        at: &str,
        found: &mut Vec<String>,
    ) {
        for keyword in ["dependentRequired", "dependentSchemas", "dependencies"] {
            let dependents = keywords
                .get(keyword)
                .and_then(Value::as_object)
                .into_iter()
                .flatten();
            for (name, wanted) in dependents.filter(|(name, _)| map.contains_key(*name)) {
                if !wanted.is_array() {
                    self.check(wanted, &Value::Object(map.clone()), at, found);
                }
                for other in texts(Some(wanted)).filter(|other| !map.contains_key(*other)) {
                    report(found, at, format!("`{other}` is required with `{name}`"));
                }
            }
        }
    }

    fn check_array(
        self,
        keywords: &'a Map<String, Value>,
        items: &[Value],
        at: &str,
        found: &mut Vec<String>,
    ) {
        check_count(
            keywords,
            ("minItems", "maxItems"),
            items.len(),
            "items",
            at,
            found,
        );
        if keywords.get("uniqueItems") == Some(&Value::Bool(true))
            && (1..items.len()).any(|end| items[..end].contains(&items[end]))
        {
            report(found, at, "has an item twice".to_owned());
        }
        let leading = ["prefixItems", "items"]
            .iter()
            .find_map(|name| keywords.get(*name)?.as_array())
            .map_or(&[][..], Vec::as_slice);
        let rest = ["items", "additionalItems"]
            .iter()
            .find_map(|name| keywords.get(*name).filter(|schema| !schema.is_array()));
        for (index, item) in items.iter().enumerate() {
            if let Some(schema) = leading.get(index).or(rest) {
                self.check(schema, item, &format!("{at}[{index}]"), found);
            }
        }
        if let Some(schema) = keywords.get("contains")
            && !items.iter().any(|item| self.is_valid(schema, item))
        {
            report(
                found,
                at,
                "has no item of the wanted form (contains)".to_owned(),
            );
        }
    }
}

fn check_any_type(keywords: &Map<String, Value>, value: &Value, at: &str, found: &mut Vec<String>) {
    if let Some(wanted) = keywords.get("type") {
        let single = wanted.as_str();
        let names: Vec<&str> = single.into_iter().chain(texts(Some(wanted))).collect();
        if !names.iter().any(|name| has_type(value, name)) {
            report(
                found,
                at,
                format!("must be {}, is {}", names.join(" or "), type_name(value)),
            );
        }
    }
    if let Some(allowed) = keywords.get("enum").and_then(Value::as_array)
        && !allowed.iter().any(|item| equal(item, value))
    {
        let names: Vec<String> = allowed.iter().map(Value::to_string).collect();
        report(found, at, format!("must be one of {}", names.join(", ")));
    }
    if let Some(wanted) = keywords.get("const")
        && !equal(wanted, value)
    {
        report(found, at, format!("must be {wanted}"));
    }
}

fn check_text(keywords: &Map<String, Value>, text: &str, at: &str, found: &mut Vec<String>) {
    check_count(
        keywords,
        ("minLength", "maxLength"),
        text.chars().count(),
        "characters",
        at,
        found,
    );
    if let Some(pattern) = keywords.get("pattern").and_then(Value::as_str)
        && !is_match(pattern, text)
    {
        report(found, at, format!("`{text}` does not match `{pattern}`"));
    }
}

fn check_number(keywords: &Map<String, Value>, number: f64, at: &str, found: &mut Vec<String>) {
    let limit = |name: &str| keywords.get(name).and_then(Value::as_f64);
    let is_strict = |name: &str| keywords.get(name) == Some(&Value::Bool(true));
    let below = limit("minimum").is_some_and(|minimum| {
        number < minimum || (is_strict("exclusiveMinimum") && number == minimum)
    });
    let above = limit("maximum").is_some_and(|maximum| {
        number > maximum || (is_strict("exclusiveMaximum") && number == maximum)
    });
    if below || limit("exclusiveMinimum").is_some_and(|minimum| number <= minimum) {
        report(found, at, format!("{number} is too small"));
    }
    if above || limit("exclusiveMaximum").is_some_and(|maximum| number >= maximum) {
        report(found, at, format!("{number} is too large"));
    }
    if let Some(divisor) = limit("multipleOf")
        && (number / divisor).fract() != 0.0
    {
        report(found, at, format!("{number} is no multiple of {divisor}"));
    }
}

fn check_count(
    keywords: &Map<String, Value>,
    names: (&str, &str),
    count: usize,
    what: &str,
    at: &str,
    found: &mut Vec<String>,
) {
    let limit = |name: &str| keywords.get(name).and_then(Value::as_f64);
    let count = count as f64;
    if let Some(minimum) = limit(names.0).filter(|minimum| count < *minimum) {
        report(found, at, format!("needs at least {minimum} {what}"));
    }
    if let Some(maximum) = limit(names.1).filter(|maximum| count > *maximum) {
        report(found, at, format!("may have at most {maximum} {what}"));
    }
}

fn has_type(value: &Value, name: &str) -> bool {
    match name {
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        _ => type_name(value) == name,
    }
}

fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Equality of JSON Schema: `1` and `1.0` are the same number.
fn equal(left: &Value, right: &Value) -> bool {
    match (left.as_f64(), right.as_f64()) {
        (Some(left), Some(right)) => left == right,
        _ => left == right,
    }
}

fn unknown_property(keywords: &Map<String, Value>, name: &str) -> String {
    let known = keywords
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    match nearest(name, known.map(|(name, _)| name.as_str())) {
        Some(near) => format!("unknown key `{name}`, did you mean `{near}`?"),
        None => format!("unknown key `{name}`"),
    }
}

fn is_match(pattern: &str, text: &str) -> bool {
    Regex::new(pattern).is_ok_and(|regex| regex.is_match(text))
}

fn texts(value: Option<&Value>) -> impl Iterator<Item = &str> {
    value
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

fn join(at: &str, name: &str) -> String {
    if at.is_empty() {
        name.to_owned()
    } else {
        format!("{at}.{name}")
    }
}

fn report(found: &mut Vec<String>, at: &str, message: String) {
    found.push(if at.is_empty() {
        message
    } else {
        format!("{at}: {message}")
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(schema: Value, value: Value, expected: &[&str]) {
        assert_eq!(
            violations(&schema, &value),
            expected,
            "{schema} with {value}"
        );
    }

    #[test]
    fn types_and_choices() {
        check(
            json!({"type": ["string", "null"]}),
            json!(1),
            &["must be string or null, is number"],
        );
        check(json!({"type": "integer"}), json!(2.0), &[]);
        check(
            json!({"type": "integer"}),
            json!(2.5),
            &["must be integer, is number"],
        );
        check(json!({"enum": ["a", 1]}), json!(1.0), &[]);
        check(
            json!({"enum": ["a", 1]}),
            json!("b"),
            &[r#"must be one of "a", 1"#],
        );
    }

    #[test]
    fn properties() {
        let schema = json!({
            "properties": {"replicas": {"type": "number", "minimum": 1}, "a": {}},
            "patternProperties": {"^x-": {"type": "string"}},
            "additionalProperties": false,
            "required": ["a"],
        });
        check(schema.clone(), json!({"a": 1, "x-b": "c"}), &[]);
        check(
            schema.clone(),
            json!({"a": 1, "x-b": 1}),
            &["x-b: must be string, is number"],
        );
        check(
            schema.clone(),
            json!({"a": 1, "replica": 1}),
            &["replica: unknown key `replica`, did you mean `replicas`?"],
        );
        check(
            schema,
            json!({"replicas": 0}),
            &["`a` is required", "replicas: 0 is too small"],
        );
    }

    #[test]
    fn references_and_combinations() {
        let schema = json!({"$ref": "#/$defs/values", "$defs": {"values": {"properties": {"g": {"$ref": "#/$defs/g"}}}, "g": {"type": "object"}}});
        check(schema, json!({"g": 1}), &["g: must be object, is number"]);
        check(
            json!({"$ref": "other.json"}),
            json!(1),
            &["the schema refers to `other.json`, which is not inside it"],
        );
        check(
            json!({"oneOf": [{"type": "number"}, {"minimum": 1}]}),
            json!(2),
            &["must fit exactly one of the allowed forms (oneOf), fits 2"],
        );
        check(
            json!({"anyOf": [{"type": "string"}, {"type": "null"}]}),
            json!(2),
            &["fits none of the allowed forms (anyOf)"],
        );
        check(
            json!({"if": {"type": "string"}, "then": {"minLength": 2}}),
            json!("a"),
            &["needs at least 2 characters"],
        );
        check(
            json!({"$ref": "#"}),
            json!(1),
            &["the schema nests too deep"],
        );
        check(
            json!({"unevaluatedProperties": false}),
            json!({}),
            &["the schema uses `unevaluatedProperties`, which is not supported"],
        );
    }

    #[test]
    fn lists() {
        check(
            json!({"items": {"type": "string"}, "maxItems": 1}),
            json!(["a", 1]),
            &["may have at most 1 items", "[1]: must be string, is number"],
        );
        check(
            json!({"prefixItems": [{"type": "number"}], "items": false}),
            json!([1, 2]),
            &["[1]: not allowed"],
        );
        check(
            json!({"uniqueItems": true}),
            json!([1, 2, 1]),
            &["has an item twice"],
        );
    }
}
