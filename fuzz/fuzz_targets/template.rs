//! Any text as a template, alone and as a file of a chart: an error or a text in bounded time, no panic, and the same
//! where a memo helps.
#![no_main]

use std::sync::LazyLock;

use gotmpl::{Functions, Limits, Memo, Same, TemplateSet, Value};
use libfuzzer_sys::{Corpus, fuzz_target};
use mesh_manifest::Assets;
use mesh_manifest::render::{Release, RenderOptions, render_chart};
use serde_json::{Value as Json, json};

static DATA: LazyLock<Json> = LazyLock::new(|| {
    json!({
        "a": "text", "b": 3, "c": 1.5, "d": true, "e": null, "list": [3, "x", null, {"k": "v"}],
        "map": {"z": 1, "y": {"x": ["w"]}}, "version": "1.2.3", "date": "2026-01-02T03:04:05Z",
        "yaml": "a: [1, {b: c}]\n", "template": "{{ .Values.a }}",
    })
});

fuzz_target!(|text: &str| -> Corpus {
    if text.len() > 2048 {
        return Corpus::Reject;
    }
    let limits = Limits {
        steps: 20_000,
        output_bytes: 1 << 18,
        ..Limits::default()
    };
    let mut set = TemplateSet::new(Functions::helm()).remembering(SAME);
    if set.parse("t", text).is_err() {
        return Corpus::Keep;
    }
    let data = Value::from_json(&json!({"Values": *DATA}));
    if set.execute("t", &data, &limits).is_ok() {
        as_chart(text);
    }
    // On threads of their own, for what a memo is told of changes it does not forget.
    let run = |has_memo: bool| std::thread::scope(|scope| scope.spawn(|| again(text, &limits, has_memo)).join());
    assert_eq!(run(true).expect("no panic"), run(false).expect("no panic"));
    Corpus::Keep
});

const SAME: Same = Same {
    fields: &["Values"],
    sparse: &[],
};

/// What four executions give, over data of which a part is the same.
fn again(text: &str, limits: &Limits, has_memo: bool) -> Vec<Result<String, String>> {
    let mut set = TemplateSet::new(Functions::helm()).remembering(SAME);
    set.parse("t", text).expect("it was parsed before");
    let values = Value::from_json(&DATA);
    let memo = Memo::default();
    let execute = |index: i64| {
        let data = [("Values", values.clone()), ("Pod", index.into())];
        let data = Value::Map(data.into_iter().collect());
        let result = match has_memo {
            true => set.execute_with(&memo, "t", &data, limits),
            false => set.execute("t", &data, limits),
        };
        result.map_err(|error| error.to_string())
    };
    (0..4).map(execute).collect()
}

/// The same text with the functions that a chart has besides.
fn as_chart(text: &str) {
    let mut assets = Assets::new();
    assets.insert("charts/c/Chart.yaml".to_owned(), b"{apiVersion: v2, name: c, version: 1.0.0}".to_vec());
    assets.insert("charts/c/templates/t.yaml".to_owned(), text.as_bytes().to_vec());
    let release = Release {
        name: "r",
        namespace: "ns",
        is_install: true,
        is_upgrade: false,
        revision: 1,
    };
    let values = DATA.as_object().expect("a map");
    let _ = render_chart(&assets, "charts/c", values, &release, &RenderOptions::default());
}
