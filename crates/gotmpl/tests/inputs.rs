//! Templates with the answers of Go's `text/template`, Sprig 3.3 and Helm 4.
//!
//! `inputs/calls/*.txt`: a line of data, then blocks of a template and what it gives, `=` a text
//! or `!` an error, as JSON strings. `inputs/templates/*.txt`: data, a template and its text,
//! between lines of three dashes.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use gotmpl::{Functions, Limits, MissingKey, TemplateSet, Value};

fn inputs(folder: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/inputs")
        .join(folder);
    let entries = fs::read_dir(&folder).expect("a folder of inputs");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "{} is empty", folder.display());
    paths
        .into_iter()
        .map(|path| (path.clone(), fs::read_to_string(path).expect("text")))
        .collect()
}

fn data(line: &str) -> Value {
    Value::from_json(&serde_json::from_str(line).expect("the first line is JSON"))
}

/// The text, or the error without the suggestion that Go does not make.
fn render(set: TemplateSet, template: &str, data: &Value) -> Result<String, String> {
    let mut set = set.missing_key(MissingKey::Zero);
    set.parse("t", template)
        .and_then(|()| set.execute("t", data, &Limits::default()))
        .map_err(|error| {
            let text = error.to_string().replace("template: ", "");
            text.split("; did you mean")
                .next()
                .unwrap_or_default()
                .to_owned()
        })
}

#[test]
fn calls_answer_as_go_does() {
    let functions = Rc::new(Functions::helm());
    let (mut passed, mut failures) = (0, Vec::new());
    for (path, text) in inputs("calls") {
        let mut blocks = text.split("\n\n");
        let line = blocks.next().expect("data");
        for block in blocks {
            let (template, expected) = block.split_once('\n').expect("a template and its answer");
            let answer: String =
                serde_json::from_str(expected[2..].trim_end()).expect("the answer is JSON");
            let expected = if expected.starts_with('=') {
                Ok(answer)
            } else {
                Err(answer)
            };
            // Calls change the data, so each has its own.
            let got = render(TemplateSet::new(functions.clone()), template, &data(line));
            if got == expected {
                passed += 1;
            } else {
                failures.push(format!(
                    "{}: {template}\n  expected {expected:?}\n  got      {got:?}",
                    path.display()
                ));
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{passed} passed, not these:\n{}",
        failures.join("\n")
    );
}

#[test]
fn templates_give_the_texts_of_go() {
    for (path, text) in inputs("templates") {
        let mut parts = text.splitn(3, "---\n");
        let line = parts.next().expect("data");
        let template = parts.next().expect("a template");
        let expected = parts.next().expect("a text");
        let set = TemplateSet::new(Functions::helm());
        let got = render(set, template, &data(line));
        assert_eq!(got.as_deref(), Ok(expected), "{}", path.display());
    }
}
