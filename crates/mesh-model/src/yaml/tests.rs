//! What reading and writing give, learned by comparing some hundred thousand random texts and values with
//! `sigs.k8s.io/yaml` 1.6.0.

use super::*;
use serde_json::{Value, json};

/// Both readers give the value.
fn check_read(text: &str, expected: Value) {
    assert_eq!(from_str(text).as_ref(), Ok(&expected), "{text:?}");
    let document = documents(text).remove(0).unwrap();
    assert_eq!(document.to_json(), expected, "{text:?} with positions");
}

/// Both readers give the error.
fn check_error(text: &str, expected: &str) {
    assert_eq!(
        from_str(text).unwrap_err().to_string(),
        expected,
        "{text:?}"
    );
    let error = documents(text).remove(0).unwrap_err();
    assert_eq!(error.to_string(), expected, "{text:?} with positions");
}

/// The value is written so, and read again as it was.
fn check_write(value: Value, expected: &str) {
    let written = to_string(&value);
    assert_eq!(written, expected);
    assert_eq!(from_str(&written), Ok(value), "{written}");
}

#[test]
fn scalars() {
    check_read(
        "[yes, No, on, 010, 0x1F, 1_000, 1:30, 2020-01-01, ~]",
        json!([true, false, true, 8, 31, 1000, "1:30", "2020-01-01", null]),
    );
    check_read(
        "['yes', \"010\", !!str 5, !foo bar, !!binary aGk=]",
        json!(["yes", "010", "5", "bar", "hi"]),
    );
    check_read(
        "[!!int \"5\", !!float 5, !!bool 'on', !!null '']",
        json!([5, 5, true, null]),
    );
    check_read(
        "[1.0, 1.5e3, 1e21, 18446744073709551616]",
        json!([1, 1500, 1e21, 18_446_744_073_709_551_616.0]),
    );
}

#[test]
fn keys_are_texts() {
    check_read(
        "y: 1\n010: 2\n1.5: 3\n2020-01-01: 4\n",
        json!({"true": 1, "8": 2, "1.5": 3, "2020-01-01": 4}),
    );
    check_error("null: 1", "line 1, column 1: a key must not be null");
    check_error(
        "a: 1\n[b]: 2",
        "line 2, column 1: a key must be a text, not a list or an object",
    );
    check_error(
        "{{ .Values.x }}",
        "line 1, column 2: a key must be a text, not a list or an object",
    );
    check_error(
        "18446744073709551615: 1",
        "line 1, column 1: the number 18446744073709551615 is too large for a key",
    );
}

#[test]
fn what_json_cannot_hold() {
    check_error(
        "a: .inf",
        "line 1, column 4: `.inf` is a number that JSON does not have",
    );
    check_error("a: !!int x", "line 1, column 10: cannot read `x` as !!int");
    check_error(
        "a: !!binary '!'",
        "line 1, column 13: the !!binary value is not base64",
    );
}

#[test]
fn merge_keys() {
    check_read(
        "a: &a {x: 1, z: 2}\nb: {<<: *a, z: 3}",
        json!({"a": {"x": 1, "z": 2}, "b": {"x": 1, "z": 3}}),
    );
    // go-yaml merges where the key stands: what was set before is overwritten.
    check_read(
        "a: &a {x: 1}\nb: {x: 2, <<: *a}",
        json!({"a": {"x": 1}, "b": {"x": 1}}),
    );
    check_read("{<<: [{x: 1}, {x: 2, z: 2}]}", json!({"x": 1, "z": 2}));
    check_read("{\"<<\": 1}", json!({"<<": 1}));
    check_error(
        "<<: 1",
        "line 1, column 1: the merge key << needs an object or a list of objects",
    );
}

#[test]
fn block_text_at_the_end_of_the_file() {
    check_read("a: |\n  x\n", json!({"a": "x\n"}));
    check_read("a: |\n  x", json!({"a": "x"}));
    check_read("a: |\n  x\n\n ", json!({"a": "x\n"}));
    check_read("a: |+\n  x\n\n", json!({"a": "x\n\n"}));
}

#[test]
fn what_istio_samples_contain() {
    check_read(
        "a: [1.2.3.4, 001:db8::]",
        json!({"a": ["1.2.3.4", "001:db8::"]}),
    );
    check_read(
        "a:\n  b: [\n    1\n  ]\nc: 2",
        json!({"a": {"b": [1]}, "c": 2}),
    );
    check_read(
        "a: b\r\nc: |\r\n  d\r\n  e\r\n",
        json!({"a": "b", "c": "d\ne\n"}),
    );
    check_read("\u{feff}a: 1", json!({"a": 1}));
    check_read("a:\t1", json!({"a": 1}));
    check_error(
        "a:\n\tb: 1",
        "line 2, column 2: tabs disallowed within this context (block indentation)",
    );
}

#[test]
fn json_text() {
    check_read(
        "{\"a\": [1.0, 2.5, true, null, \"\\ud83d\\ude00\"]}",
        json!({"a": [1, 2.5, true, null, "😀"]}),
    );
    check_read("{\"a\": 1e400}", json!({"a": "1e400"}));
    check_read(
        "{\"a\": 9.755024590808999}",
        json!({"a": 9.755024590808999}),
    );
    check_read("{a: b}", json!({"a": "b"}));
}

#[test]
fn nothing_is_null() {
    assert_eq!(from_str(""), Ok(Value::Null));
    assert_eq!(from_str("# only a comment\n"), Ok(Value::Null));
    assert!(documents("---\n# only a comment\n---\n").is_empty());
}

#[test]
fn a_broken_document_does_not_hide_the_others() {
    let found: Vec<String> =
        documents("a: 1\n---\nb: [1\n---\n# none\n---\nnull: 1\nc: 2\n---\nd: 4\n")
            .into_iter()
            .map(|document| {
                document.map_or_else(
                    |error| error.to_string(),
                    |document| document.to_json().to_string(),
                )
            })
            .collect();
    let expected = [
        "{\"a\":1}",
        "line 3, column 4: unclosed bracket '['",
        "line 7, column 1: a key must not be null",
        "{\"d\":4}",
    ];
    assert_eq!(found, expected);
    assert_eq!(
        all_from_str("a: 1\n---\n# none\n---\nb\n"),
        Ok(vec![json!({"a": 1}), json!("b")])
    );
    assert!(all_from_str("a: 1\n---\n[").is_err());
}

#[test]
fn positions() {
    let text = "# é\na:\n  - b: x\n    \"on\": [1, zwei]\n";
    let root = documents(text).remove(0).unwrap().root;
    let place = |path: &[&str]| {
        root.position(path)
            .map(|at| (at.line, at.column, &text[at.offset..][..1]))
    };
    assert_eq!(place(&[]), Some((2, 1, "a")));
    assert_eq!(place(&["a", "0"]), Some((3, 5, "b")));
    assert_eq!(place(&["a", "0", "b"]), Some((3, 5, "b")));
    assert_eq!(place(&["a", "0", "on"]), Some((4, 5, "\"")));
    assert_eq!(place(&["a", "0", "on", "1"]), Some((4, 15, "z")));
    assert_eq!(place(&["a", "0", "c"]), None);
    assert_eq!(
        root.nearest_position(&["a", "0", "c", "d"]),
        root.position(&["a", "0"]).unwrap()
    );
    let value = root.get(&["a", "0", "on", "1"]).unwrap();
    let span = value.span();
    assert_eq!(
        (value.as_str(), &text[span.start.offset..span.end.offset]),
        (Some("zwei"), "zwei")
    );
}

#[test]
fn keys_written_twice() {
    let document = documents("a: {x: 1, z: 2, x: 3}\n1: x\n\"1\": z\n")
        .remove(0)
        .unwrap();
    assert_eq!(document.to_json(), json!({"a": {"x": 3, "z": 2}, "1": "z"}));
    let found: Vec<_> = document
        .duplicates
        .iter()
        .map(|key| (&*key.key, key.first.column, key.again.line))
        .collect();
    assert_eq!(found, [("x", 5, 1), ("1", 1, 3)]);
    let error = document.without_duplicates().unwrap_err();
    assert_eq!(
        error.to_string(),
        "line 1, column 17: key `x` is already set on line 1"
    );
}

#[test]
fn hostile_documents() {
    check_error(
        "&a [*a]",
        "line 1, column 5: the alias names a value that contains it",
    );
    let bomb: String = (1..12)
        .map(|i| format!("b{i}: &b{i} [{}]\n", format!("*b{},", i - 1).repeat(9)))
        .collect();
    check_error(
        &format!("b0: &b0 x\n{bomb}"),
        "line 8, column 10: aliases repeat too much of the document",
    );
    let chain: String = (1..600)
        .map(|i| format!("b{i}: &b{i} [*b{}]\n", i - 1))
        .collect();
    check_error(
        &format!("b0: &b0 x\n{chain}"),
        "line 501, column 14: lists and objects are nested more than 500 deep",
    );
    check_error(
        &"[".repeat(100_000),
        "line 1, column 256: recursion limit exceeded",
    );
    check_error(
        &"- ".repeat(100_000),
        "line 1, column 511: recursion limit exceeded",
    );
    let deep = "[".repeat(200) + &"]".repeat(200);
    assert!(from_str(&deep).is_ok());
}

#[test]
fn written_texts() {
    check_write(
        json!([
            "yes",
            "010",
            "12:30:45",
            "2020-01-01",
            "",
            "~",
            "1e3",
            ".1_0"
        ]),
        "- \"yes\"\n- \"010\"\n- \"12:30:45\"\n- \"2020-01-01\"\n- \"\"\n- \"~\"\n- \"1e3\"\n- \".1_0\"\n",
    );
    check_write(
        json!(["<<", "=", "-d", "1.2.3", "100m", "a:b", "a#b", "._5"]),
        "- <<\n- =\n- -d\n- 1.2.3\n- 100m\n- a:b\n- a#b\n- ._5\n",
    );
    check_write(
        json!([" a", "a: b", "#c", "- d", "*x", "---", "it's: x", "a:"]),
        "- ' a'\n- 'a: b'\n- '#c'\n- '- d'\n- '*x'\n- '---'\n- 'it''s: x'\n- 'a:'\n",
    );
    check_write(
        json!(["\t", "\u{7}\u{1}", "😀", "é", "\u{2028}"]),
        "- \"\\t\"\n- \"\\a\\x01\"\n- \"\\U0001F600\"\n- é\n- \"\\L\"\n",
    );
}

#[test]
fn written_blocks() {
    check_write(
        json!({"a": "x\ny", "b": "x\n", "c": "x\n\n", "d": " x\ny", "e": "\nx"}),
        "a: |-\n  x\n  y\nb: |\n  x\nc: |+\n  x\n\nd: |2-\n   x\n  y\ne: |2-\n\n  x\n",
    );
    check_write(json!(["x \ny", "x\n "]), "- \"x \\ny\"\n- \"x\\n \"\n");
    check_write(
        json!({"a\nb": 1, "\r": [1]}),
        "? \"\\r\"\n: - 1\n? |-\n  a\n  b\n: 1\n",
    );
    check_write(json!({"<<": 1}), "\"<<\": 1\n");
}

#[test]
fn written_numbers() {
    check_write(
        json!([1, -1, u64::MAX, 1.5, 1e21, 1e-7]),
        "- 1\n- -1\n- 18446744073709551615\n- 1.5\n- 1e+21\n- 1e-07\n",
    );
    assert_eq!(
        to_string(&json!([1.0, 1e20, 1_234_567.5])),
        "- 1\n- 1e+20\n- 1.2345675e+06\n"
    );
}

#[test]
fn written_nesting() {
    check_write(
        json!({"a": [], "b": {}, "c": null}),
        "a: []\nb: {}\nc: null\n",
    );
    check_write(
        json!([[1, [2]], {"a": [{"b": 1, "c": 2}]}]),
        "- - 1\n  - - 2\n- a:\n  - b: 1\n    c: 2\n",
    );
    let long = "k".repeat(129);
    check_write(json!({ &*long: {"a": 1} }), &format!("? {long}\n: a: 1\n"));
    check_write(json!("text"), "text\n");
}

#[test]
fn written_folds() {
    let words = "word ".repeat(20);
    let words = words.trim_end();
    let first = "word ".repeat(16);
    check_write(
        json!({"a": words}),
        &format!(
            "a: {}\n  {}\n",
            first.trim_end(),
            "word ".repeat(4).trim_end()
        ),
    );
    let spaced = format!("{}  b: c", "x".repeat(90));
    check_write(
        json!(spaced),
        &format!(
            "'{}  b:
  c'
",
            "x".repeat(90)
        ),
    );
    let escaped = format!("\t{}  b", "x".repeat(90));
    check_write(
        json!(escaped),
        &format!("\"\\t{}\n  \\ b\"\n", "x".repeat(90)),
    );
}
