//! The two kinds of patches that Kubernetes takes besides apply: strategic merge and JSON merge (RFC 7386).

mod list;
mod schema;
mod strategic;

pub use schema::Schema;
pub use strategic::strategic_merge;

use serde_json::{Map, Value};

/// A patch that does not fit the object, usually the fault of whoever wrote the patch.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {message}")]
pub struct Error {
    /// Place in the patch: `spec.containers[0]`; `patch` for the whole.
    pub path: String,
    /// What is wrong.
    pub message: String,
}

impl Error {
    fn new(message: impl Into<String>) -> Self {
        Self {
            path: "patch".to_owned(),
            message: message.into(),
        }
    }

    /// The same error one step further out.
    fn inside(mut self, step: &str) -> Self {
        let rest = self.path.strip_prefix("patch").unwrap_or(&self.path);
        let dot = if rest.is_empty() || rest.starts_with('[') {
            ""
        } else {
            "."
        };
        self.path = format!("{step}{dot}{rest}");
        self
    }
}

/// Merges a patch into a value as RFC 7386 says: objects merge, null removes, everything else replaces.
pub fn json_merge(original: &mut Value, patch: &Value) {
    let Value::Object(changes) = patch else {
        *original = patch.clone();
        return;
    };
    if !original.is_object() {
        *original = Value::Object(Map::new());
    }
    let Value::Object(members) = original else {
        return;
    };
    for (key, change) in changes {
        if change.is_null() {
            members.remove(key);
        } else {
            json_merge(members.entry(key).or_insert(Value::Null), change);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::json_merge;
    use serde_json::{Value, json};

    fn check(mut original: Value, patch: Value, expected: Value) {
        json_merge(&mut original, &patch);
        assert_eq!(original, expected, "{patch}");
    }

    /// The examples of the RFC's appendix.
    #[test]
    fn rfc_7386() {
        check(json!({"a": "b"}), json!({"a": "c"}), json!({"a": "c"}));
        check(
            json!({"a": "b"}),
            json!({"b": "c"}),
            json!({"a": "b", "b": "c"}),
        );
        check(
            json!({"a": "b", "b": "c"}),
            json!({"a": null}),
            json!({"b": "c"}),
        );
        check(json!({"a": ["b"]}), json!({"a": "c"}), json!({"a": "c"}));
        check(json!({"a": "c"}), json!({"a": ["b"]}), json!({"a": ["b"]}));
        check(
            json!({"a": {"b": "c"}}),
            json!({"a": {"b": "d", "c": null}}),
            json!({"a": {"b": "d"}}),
        );
        check(
            json!({"a": [{"b": "c"}]}),
            json!({"a": [1]}),
            json!({"a": [1]}),
        );
        check(json!(["a", "b"]), json!(["c", "d"]), json!(["c", "d"]));
        check(json!({"a": "b"}), json!(["c"]), json!(["c"]));
        check(json!({"a": "foo"}), json!(null), json!(null));
        check(
            json!({"e": null}),
            json!({"a": 1}),
            json!({"a": 1, "e": null}),
        );
        check(
            json!([1, 2]),
            json!({"a": "b", "c": null}),
            json!({"a": "b"}),
        );
        check(
            json!({}),
            json!({"a": {"bb": {"ccc": null}}}),
            json!({"a": {"bb": {}}}),
        );
    }
}
