//! The quick reader beside the parser of all YAML.

use super::super::build::Reader;
use super::super::{Recurring, from_str, to_string};
use super::parse;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// What the parser of all YAML makes of a text; `None` for an error.
fn slow(text: &str) -> Option<Value> {
    let root = Reader::new(text).document::<Value>().ok()?;
    Some(root.map(|root| root.tree).unwrap_or_default())
}

/// Whether the quick reader knows the text; then both must agree.
#[track_caller]
fn agrees(text: &str) -> bool {
    let quick = parse(text);
    if quick.is_some() {
        assert_eq!(quick, slow(text), "{text:?}");
    }
    quick.is_some()
}

#[test]
fn what_it_reads() {
    let text = "\
---
# a comment
a: 1 # one
b:
- x: \"q\\\"\\n\"
  z: 'it''s'
-
  - 1.5
  - - yes
- |
  l 1

   l 2

c: {d: [], e: [1, 2m, r/x:1], \"f\":~}
g: |-
    # no comment

h:
  a#b: c:d
i:
---
";
    let expected = json!({
        "a": 1,
        "b": [{"x": "q\"\n", "z": "it's"}, [1.5, [true]], "l 1\n\n l 2\n"],
        "c": {"d": [], "e": [1, "2m", "r/x:1"], "f": null},
        "g": "# no comment",
        "h": {"a#b": "c:d"},
        "i": null,
    });
    assert_eq!(parse(text), Some(expected));
    assert!(agrees(text));
}

#[test]
fn what_it_leaves_to_the_parser() {
    for text in [
        "",
        "# x\n",
        "x\n",
        "a: b\n c\n",
        "a: &x 1\n",
        "<<: {}\n",
        "{<<: {}}\n",
        "a: >\n x\n",
        "a: |+\n x\n",
        "a: |\n x",
        "a: \"x\n  y\"\n",
        "a: \"\\u0041\"\n",
        "? a\n: b\n",
        "a: b: c\n",
        "- a\nb: 1\n",
        "a: 1\n- b\n",
        " a: 1\nb: 2\n",
        "a: 1\n...\n",
        "a: 1\n---\nb: 2\n",
        "a:\tb\n",
        "a: \u{e9}\n",
        "a: [1,\n 2]\n",
        "[a: b]\n",
        "null: 1\n",
        "a: .inf\n",
        "a: \"b\"c\n",
        "a: \"b\"#c\n",
        "a: - b\n",
        "a: {b}\n",
        "a: {{b}}\n",
    ] {
        assert_eq!(parse(text), None, "{text:?}");
    }
    assert_eq!(parse(&"- ".repeat(200)), None);
    assert_eq!(parse(&format!("a: {}", "[".repeat(200))), None);
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.filter_map(Result::ok) {
        let (path, kind) = (entry.path(), entry.file_type().unwrap());
        let name = entry.file_name();
        if kind.is_dir() && name != "target" && name != ".git" {
            collect(&path, found);
        } else if kind.is_file()
            && path
                .extension()
                .is_some_and(|end| end == "yaml" || end == "yml")
        {
            found.push(path);
        }
    }
}

/// The YAML of the repository and of the conformance data.
pub(in super::super) fn files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."),
        &mut files,
    );
    if let Some(folder) = std::env::var_os("MESHCTL_CONFORMANCE") {
        collect(Path::new(&folder), &mut files);
    }
    files.sort();
    files
}

/// Texts that resemble each other are read as each one alone is, and are written as that.
#[test]
fn texts_that_recur() {
    let mut recurring = Recurring::default();
    let mut random = Random(7);
    let mut check = |text: &str| {
        let expected = from_str(text);
        let source = Rc::new(text.to_owned());
        // What is there twice is kept, and is then written twice.
        for _ in 0..3 {
            match (recurring.read(&source), &expected) {
                (Ok(value), Ok(expected)) => {
                    assert_eq!(value, *expected, "{text:?}");
                    assert_eq!(to_string(&value), to_string(expected), "{text:?}");
                }
                (Err(error), Err(expected)) => {
                    assert_eq!(error.to_string(), expected.to_string(), "{text:?}");
                }
                (read, expected) => panic!("{text:?}: {read:?}, not {expected:?}"),
            }
        }
    };
    for path in files() {
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        for document in text.split("\n---\n").filter(|text| text.len() < 20_000) {
            check(document);
            check(&random.broken(document));
        }
    }
}

/// The YAML of the repository and of the conformance data, whole, by the document, and broken at random.
#[test]
fn agrees_with_the_parser() {
    let (mut known, mut read) = (0, 0);
    let mut random = Random(42);
    for path in files() {
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        for document in text.split("\n---\n") {
            read += 1;
            known += usize::from(agrees(document));
            if document.len() < 4000 {
                agrees(&random.broken(document));
            }
        }
    }
    println!("read {known} of {read} documents");
    assert!(known > 50, "{known} of {read}");
}

#[test]
fn agrees_about_short_texts() {
    let mut random = Random(7);
    let seeds = [
        "a: 1\nb:\n- c: \"d\"\n  e: 'f'\n- g\n",
        "a: {b: [c, d], e: f}\n",
        "a: {\"b\":{\"c\":\"2\",\"d\":1},\"e\":[]}\n",
        "- a: |\n    b\n\n     c\n  d: e # f\n",
    ];
    let mut known = 0;
    for round in 0..30_000 {
        let mut text = seeds[round % seeds.len()].to_owned();
        for _ in 0..1 + random.below(3) {
            text = random.broken(&text);
        }
        known += usize::from(agrees(&text));
    }
    assert!(known > 1000, "{known}");
}

/// A linear congruential generator: the same texts in every run.
pub(in super::super) struct Random(pub(in super::super) u64);

impl Random {
    pub(in super::super) fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    /// A text with one place changed.
    pub(in super::super) fn broken(&mut self, text: &str) -> String {
        const PIECES: [&str; 40] = [
            " ", "  ", "\n", "\n\n", ":", ": ", "- ", "-", "#", " #", "\"", "'", "{", "}", "[",
            "]", ",", "|", "|-\n", ">", "&a", "*a", "!", "?", "%", "@", "\\", "---", "\n---\n",
            "...", "<<", "~", "0", "1.", "e", "y", "null", "{}", "[]", "''",
        ];
        let mut at = self.below(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let (front, back) = text.split_at(at);
        let piece = PIECES[self.below(PIECES.len())];
        match self.below(3) {
            0 => format!("{front}{piece}{back}"),
            1 => front.chars().chain(back.chars().skip(1)).collect(),
            _ => front
                .chars()
                .chain(piece.chars())
                .chain(back.chars().skip(1))
                .collect(),
        }
    }
}
