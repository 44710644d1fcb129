//! From rendered text to objects (`operator/pkg/manifest` in istio/istio): documents are split at
//! lines that start with `---`, and trimmed at their end, so that a last text loses its line break.

use mesh_model::yaml;
use serde_json::Value;

/// The objects of a multi-document text; documents without content are left out. The error names
/// a line of the text, from 1.
pub(crate) fn objects(text: &str) -> Result<Vec<Value>, String> {
    let mut objects = Vec::new();
    for (first_line, document) in split(text) {
        let value = parse(document).map_err(|error| describe(&error, first_line, text))?;
        if value["kind"].as_str().is_some_and(|kind| !kind.is_empty()) {
            objects.push(value);
        } else if !value.is_null() {
            return Err(format!(
                "the document at line {first_line} is no object with a `kind`"
            ));
        }
    }
    Ok(objects)
}

/// Says what is wrong with the text that a template gave, which nobody sees otherwise.
fn describe(error: &yaml::Error, first_line: usize, text: &str) -> String {
    let line = first_line + error.line - 1;
    let content = text.lines().nth(line - 1).unwrap_or_default().trim();
    format!("line {line}, `{content}`: {}", error.message)
}

/// A document that is one JSON object (as CRDs can be written) needs no YAML reader.
fn parse(document: &str) -> Result<Value, yaml::Error> {
    let text = document.trim();
    if text.starts_with('{')
        && let Ok(value) = serde_json::from_str(text)
    {
        return Ok(value);
    }
    yaml::from_str(document)
}

/// The documents of a text with the line that each starts at.
fn split(text: &str) -> Vec<(usize, &str)> {
    let mut documents = Vec::new();
    let (mut start, mut start_line, mut position) = (0, 1, 0);
    for (index, line) in text.split_inclusive('\n').enumerate() {
        if let Some(rest) = line.strip_prefix("---") {
            documents.push((start_line, text[start..position].trim_end()));
            // What stands behind `---` and a space belongs to the document.
            (start, start_line) = match rest.starts_with([' ', '\t']) {
                true => (position + 3, index + 1),
                false => (position + line.len(), index + 2),
            };
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
        assert_eq!(objects(text), Err(expected.to_owned()));
    }

    #[test]
    fn an_error_names_the_document() {
        let error = "line 4, `a: b: c`: mapping values are not allowed in this context";
        check_error("kind: A\n--- \n\na: b: c\n", error);
        check_error(
            "kind: A\n---\na: b\n",
            "the document at line 3 is no object with a `kind`",
        );
        check_error("{}", "the document at line 1 is no object with a `kind`");
        check_error("- a", "the document at line 1 is no object with a `kind`");
    }
}
