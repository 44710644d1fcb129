//! Places in what is written, and the spellings of fields.

use std::borrow::Cow;
use std::fmt;

use mesh_model::value::Value;

/// Gives the steps of a path into a decoded message the names that they have in what was written.
pub(in super::super) fn rename_as_written(spec: &Value, path: &mut [String]) {
    let mut value = spec;
    for step in path {
        let next = match value {
            Value::Array(items) => step
                .parse::<usize>()
                .ok()
                .and_then(|index| items.get(index)),
            Value::Object(members) if !members.contains_key(step.as_str()) => {
                let written = members
                    .iter()
                    .find(|(name, _)| camel_case(name) == step.as_str());
                written.map(|(name, value)| {
                    name.clone_into(step);
                    value
                })
            }
            other => other.get(step.as_str()),
        };
        match next {
            Some(next) => value = next,
            None => return,
        }
    }
}

/// A place in what is written.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    Root(&'a str),
    Key(&'a Self, &'a str),
    Item(&'a Self, usize),
}

impl Path<'_> {
    pub(super) fn steps(self) -> Vec<String> {
        let (parent, step) = match self {
            Self::Root(name) => return vec![name.to_owned()],
            Self::Key(parent, key) => (parent, key.to_owned()),
            Self::Item(parent, index) => (parent, index.to_string()),
        };
        let mut steps = parent.steps();
        steps.push(step);
        steps
    }
}

/// `http[0].route`, without the `spec` in front.
impl fmt::Display for Path<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root(name) => formatter.write_str(name),
            Self::Key(Self::Root(_), key) => formatter.write_str(key),
            Self::Key(parent, key) => write!(formatter, "{parent}.{key}"),
            Self::Item(parent, index) => write!(formatter, "{parent}[{index}]"),
        }
    }
}

/// Fields whose names in the API are in camel case, so that there is no other spelling.
const CAMEL: [&str; 2] = ["target_ref", "target_refs"];

/// `max_age` as `maxAge`.
pub(super) fn camel_case(name: &str) -> Cow<'_, str> {
    if !name.contains('_') || CAMEL.contains(&name) {
        return Cow::Borrowed(name);
    }
    let mut camel = String::with_capacity(name.len());
    let mut upper = false;
    for char in name.chars() {
        match char {
            '_' => upper = true,
            char if upper => {
                camel.push(char.to_ascii_uppercase());
                upper = false;
            }
            char => camel.push(char),
        }
    }
    Cow::Owned(camel)
}

#[cfg(test)]
mod tests {
    use super::rename_as_written;
    use serde_json::json;

    #[test]
    fn as_written() {
        let spec = json!({"http": [{"mirror_percentage": {"value": 1}}]});
        let mut path = ["http", "0", "mirrorPercentage", "value"].map(str::to_owned);
        rename_as_written(&spec.into(), &mut path);
        assert_eq!(path.join("."), "http.0.mirror_percentage.value");
    }
}
