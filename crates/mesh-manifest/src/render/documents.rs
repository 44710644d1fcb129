//! From rendered text to objects (`operator/pkg/manifest` in istio/istio): documents are split at
//! lines that start with `---`, and trimmed at their end, so that a last text loses its line break.

use serde_json::Value;

/// The objects of a multi-document text; documents without content are left out. The error names
/// the line of the text, from 1, that the document starts at.
pub(crate) fn objects(text: &str) -> Result<Vec<Value>, String> {
    let mut objects = Vec::new();
    for (line, document) in split(text) {
        let value = parse(document).map_err(|error| format!("document at line {line}: {error}"))?;
        if value["kind"].as_str().is_some_and(|kind| !kind.is_empty()) {
            objects.push(value);
        } else if !value.is_null() {
            return Err(format!(
                "document at line {line} is no object with a `kind`"
            ));
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
        if let Some(rest) = line.strip_prefix("---") {
            documents.push((start_line, text[start..position].trim_end()));
            // What stands behind `---` and a space belongs to the document.
            let skipped = if rest.starts_with([' ', '\t']) {
                3
            } else {
                line.len()
            };
            (start, start_line) = (position + skipped, index + 1);
        }
        position += line.len();
    }
    documents.push((start_line, text[start..].trim_end()));
    documents
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(text: &str, expected: &[Value]) {
        assert_eq!(objects(text).expect(text), expected);
    }

    #[test]
    fn splits_and_trims() {
        check("", &[]);
        check("# only words\n---\n\n---\nnull\n", &[]);
        check(
            "--- {kind: A}\n---\nkind: B\ntext: |\n  ---\n\n---# words\nkind: C\n",
            &[
                json!({"kind": "A"}),
                json!({"kind": "B", "text": "---"}),
                json!({"kind": "C"}),
            ],
        );
        check(
            "{\"kind\": \"A\", \"n\": 1.0}\n---\r\nkind: B",
            &[json!({"kind": "A", "n": 1.0}), json!({"kind": "B"})],
        );
    }

    #[track_caller]
    fn check_error(text: &str, expected: &str) {
        let error = objects(text).expect_err(text);
        assert!(error.starts_with(expected), "{error}");
    }

    #[test]
    fn an_error_names_the_document() {
        check_error("kind: A\n---\na: b: c\n", "document at line 2: ");
        check_error(
            "kind: A\n---\na: b\n",
            "document at line 2 is no object with a `kind`",
        );
        check_error("{}", "document at line 1 is no object with a `kind`");
        check_error("- a", "document at line 1 is no object with a `kind`");
    }
}
