//! From rendered text to objects: documents are split at lines that start with `---`, those that
//! are empty or have no kind are dropped (`operator/pkg/manifest` in istio/istio).

use serde_json::Value;

/// The objects of a multi-document text. The error names the first line of the document in the
/// text, from 1.
pub(crate) fn objects(text: &str) -> Result<Vec<Value>, String> {
    let mut objects = Vec::new();
    for (line, document) in split(text) {
        let value = parse(document).map_err(|error| format!("document at line {line}: {error}"))?;
        if value["kind"].as_str().is_some_and(|kind| !kind.is_empty()) {
            objects.push(value);
        }
    }
    Ok(objects)
}

/// A document that is one JSON object (as CRDs can be written) needs no YAML reader.
fn parse(document: &str) -> Result<Value, String> {
    let text = document.trim();
    if text.starts_with('{')
        && let Ok(value) = serde_json::from_str(text)
    {
        return Ok(value);
    }
    if text
        .lines()
        .all(|line| line.trim_start().starts_with('#') || line.trim().is_empty())
    {
        return Ok(Value::Null);
    }
    mesh_model::yaml::from_str(document).map_err(|error| error.to_string())
}

/// The documents of a text with the line that each starts at.
fn split(text: &str) -> Vec<(usize, &str)> {
    let mut documents = Vec::new();
    let (mut start, mut start_line, mut position) = (0, 1, 0);
    for (index, line) in text.split_inclusive('\n').enumerate() {
        if is_separator(line) {
            documents.push((start_line, &text[start..position]));
            (start, start_line) = (position + 3, index + 1);
        }
        position += line.len();
    }
    documents.push((start_line, &text[start..]));
    documents
}

fn is_separator(line: &str) -> bool {
    line.strip_prefix("---")
        .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t', '\r', '\n']))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(text: &str, expected: &[Value]) {
        assert_eq!(objects(text).expect(text), expected);
    }

    #[test]
    fn splits_and_drops() {
        check("", &[]);
        check("# only words\n---\n\n---\nno: kind\n", &[]);
        check(
            "--- {kind: A}\n---\nkind: B\ntext: |\n  ---\n---x: 1\n",
            &[
                json!({"kind": "A"}),
                json!({"kind": "B", "text": "---\n", "---x": 1}),
            ],
        );
        check(
            "{\"kind\": \"A\", \"n\": 1.0}\n---\r\nkind: B",
            &[json!({"kind": "A", "n": 1.0}), json!({"kind": "B"})],
        );
    }

    #[test]
    fn an_error_names_the_document() {
        let error = objects("kind: A\n---\na: b: c\n").expect_err("no YAML");
        assert!(error.starts_with("document at line 2: "), "{error}");
    }
}
