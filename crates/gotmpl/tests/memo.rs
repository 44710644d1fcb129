//! What is remembered of the data is seen in nothing but the time it takes.

use gotmpl::{
    Elem, Functions, Limits, Map, Memo, Param, Same, Signature, TemplateSet, Value, format_value,
};
use serde_json::json;

const NAME: &str = "t";

/// Each is executed over data that share `.Values` and differ in `.Pod`.
const TEMPLATES: &[&str] = &[
    "{{ .Values.a.b | quote }} {{ $.Values.a.list | join \",\" }} {{ .Pod.name }}",
    "{{ $v := .Values.a }}{{ if $v.on }}{{ $v.b }}{{ else }}{{ .Pod.name }}{{ end }}",
    "{{ with .Values.a }}{{ .b }}{{ $.Pod.name }}{{ with .list }}{{ . }}{{ end }}{{ end }}",
    "{{ range $i, $x := .Values.a.list }}{{ $i }}{{ $x }}{{ $.Values.a.b }}{{ end }}",
    "{{ range $i, $x := .Values.a.list }}{{ $x }}{{ $.Pod.name }}{{ (printf \"%s-%v\" $x $i) }}{{ end }}",
    "{{ range .Pod.list }}{{ . }}{{ $.Values.a.b }}{{ range $.Values.a.list }}{{ . }}{{ end }}{{ end }}",
    "{{ $x := .Values.a.b }}{{ if .Pod.on }}{{ $x = .Pod.name }}{{ end }}{{ $x }}{{ $x | upper }}",
    "{{ range $x := .Values.a.list }}{{ if $.Pod.on }}{{ $x = \"-\" }}{{ end }}{{ $x }}{{ end }}",
    "{{ $x := 1 }}{{ if .Values.a.on }}{{ $x := 2 }}{{ $x }}{{ end }}{{ $x }}{{ .Values.a.none }}",
    "{{ $m := dict }}{{ $_ := set $m \"k\" .Pod.name }}{{ $m.k }}{{ (dict \"a\" .Values.a.b).a }}",
    "{{ .Values.a.b }}{{ $_ := set .Values.a \"b\" .Pod.name }}{{ .Values.a.b }}{{ $.Values.a.b }}",
    "{{ $a := .Values.a }}{{ $a.b }}{{ if .Pod.on }}{{ $_ := set $a \"b\" \"new\" }}{{ end }}{{ $a.b }}",
    "{{ $l := dict \"x\" 1 }}{{ $_ := set .Values \"l\" $l }}{{ .Values.l.x }}{{ $_ := set $l \"x\" .Pod.name }}{{ .Values.l.x }}",
    "{{ if eq .Pod.name \"pod-0\" }}{{ $_ := set .Values \"l\" (dict \"x\" 1) }}{{ else }}{{ .Values.l.x }}{{ $_ := set .Values.l \"x\" .Pod.name }}{{ .Values.l.x }}{{ end }}",
    "{{ if .Pod.on }}{{ $_ := unset .Values.a \"b\" }}{{ end }}{{ hasKey .Values.a \"b\" }}{{ .Values.a.b }}",
    "{{ $_ := merge .Values.a (dict \"m\" (dict \"n\" .Pod.name)) }}{{ .Values.a.m.n }}",
    "{{ define \"d\" }}{{ .Values }}{{ end }}{{ template \"d\" .Pod }}{{ template \"d\" . }}",
    "{{ if .Pod.on }}{{ .Values.a.b.c }}{{ end }}{{ .Values.a.b }}",
    "{{ if .Pod.on }}{{ .Values.a.list.x | upper }}{{ end }}{{ index .Values.a.list 1 }}",
    "{{ upper .Values.a.list }}",
    "{{ and .Values.a.on .Pod.on }}{{ or .Values.a.none .Pod.name }}{{ ($.Values.a).b }}{{ (.Pod).name }}",
    "{{ $ = .Pod }}{{ $.Values }}{{ $.name }}",
    "{{ if (and .Pod.on ($y := .Values.a.b)) }}{{ .Values.a.b }}{{ end }}{{ .Values.a.list }}",
    "{{ range $i := 3 }}{{ range $.Values.a.list }}{{ if eq . \"y\" }}{{ break }}{{ end }}{{ . }}{{ end }}{{ end }}",
    "{{ with $x := .Values.a.none }}{{ $x }}{{ else }}{{ .Values.a.b }}{{ end }}{{ toJson .Values }}",
];

const SAME: Same = Same {
    fields: &["Values"],
    sparse: &[&["Pod", "labels"]],
};

/// These look up keys that some pods have, of [`SAME`]'s sparse map.
const LOOKUPS: &[&str] = &[
    "{{ index .Pod.labels \"rare\" | default .Values.a.b | quote }}",
    "{{ $l := .Pod.labels }}{{ $r := index $l \"rare\" }}{{ if $r }}[{{ $r }}]{{ else }}{{ .Values.a.b }}{{ end }}",
    "{{ with index .Pod.labels \"app\" }}{{ . }}{{ $.Values.a.b }}{{ end }}-{{ label .Pod \"on\" 5 }}",
    "{{ label .Pod \"rare\" .Values.a.list }}{{ label $.Pod \"app\" .Pod.name }}",
    "{{ $_ := put .Pod.labels \"rare\" \"now\" }}{{ index .Pod.labels \"rare\" }}{{ label .Pod \"rare\" 1 }}",
    "{{ index .Pod.labels \"rare\" }}{{ if .Pod.on }}{{ $_ := unset .Pod.labels \"rare\" }}{{ end }}{{ index .Pod.labels \"rare\" }}",
    "{{ if eq .Pod.name \"pod-3\" }}{{ $_ := put .Pod.labels \"rare\" \"now\" }}{{ end }}{{ index .Pod.labels \"rare\" }}",
    "{{ range $k := .Values.a.list }}{{ index $.Pod.labels $k }}{{ index $.Pod.labels \"rare\" }}{{ end }}",
    "{{ $l := .Pod.labels }}{{ if .Pod.on }}{{ $l = .Values.none }}{{ end }}{{ index $l \"rare\" }}",
    "{{ with .Pod }}{{ index .labels \"rare\" }}{{ index $.Pod.labels \"app\" }}{{ end }}",
    "{{ range $l := list .Pod.labels }}{{ index $l \"rare\" }}{{ end }}{{ \"rare\" | index .Pod.labels }}",
    "{{ .Values.a.list | label .Pod \"rare\" }}{{ index .Pod.labels \"rare\" 0 }}",
];

fn values() -> Value {
    let values = json!({"a": {"b": "text", "on": true, "list": ["x", "y", "z"]}});
    Value::from_json(&values)
}

fn data(values: &Value, index: usize) -> Value {
    let pod = json!({"name": format!("pod-{index}"), "on": index % 3 == 1, "list": [1, index], "Values": 7});
    let pod = Value::from_json(&pod);
    let labels = [("app", "a"), ("rare", "r"), ("on", "")];
    let labels = labels.into_iter().skip(index % 4);
    let labels = Map::of_entries(
        Elem::Str,
        labels.map(|(key, value)| (key, Value::from(value))),
    );
    let pod = pod.as_map().expect("a map").entries();
    let pod: Map = pod
        .into_iter()
        .chain([("labels".into(), labels.into())])
        .collect();
    let pod = Value::Map(pod);
    let entries = [("Values", values.clone()), ("Pod", pod)];
    Value::Map(entries.into_iter().collect())
}

fn set(template: &str) -> TemplateSet {
    let mut functions = Functions::sprig();
    let signature = Signature::new(&[Param::Any, Param::Str, Param::Any]);
    functions.add_plain("label", signature, |args| {
        let labels = args[0].as_map().and_then(|pod| pod.get("labels"));
        let labels = labels.as_ref().and_then(Value::as_map);
        let found = labels.and_then(|labels| labels.get(args[1].as_str()?));
        Ok(found.unwrap_or_else(|| format_value(&args[2]).into()))
    });
    let signature = Signature::new(&[Param::StrMap, Param::Str, Param::Str]);
    functions.add_plain("put", signature, |args| {
        let (map, key) = (args[0].as_map(), args[1].as_str());
        if let (Some(map), Some(key)) = (map, key) {
            map.insert(key, args[2].clone());
        }
        Ok(args[0].clone())
    });
    functions.set_repeatable(&["label"]);
    functions.set_lookup("label", &["labels"]);
    let mut set = TemplateSet::new(functions).remembering(SAME);
    let parsed = set.parse(NAME, template);
    parsed.unwrap_or_else(|error| panic!("{template}: {error}"));
    set
}

/// What executions give, all over the same values.
fn run(template: &str, memo: Option<&Memo>, limits: &Limits) -> Vec<Result<String, String>> {
    let (set, values) = (set(template), values());
    let execute = |index| {
        let dot = data(&values, index);
        let result = match memo {
            Some(memo) => set.execute_with(memo, NAME, &dot, limits),
            None => set.execute(NAME, &dot, limits),
        };
        result.map_err(|error| error.to_string())
    };
    (0..13).map(execute).collect()
}

#[test]
fn a_memo_changes_no_text_and_no_error() {
    for template in TEMPLATES.iter().chain(LOOKUPS) {
        let limits = Limits::default();
        let expected = run(template, None, &limits);
        assert_eq!(run_with_memo(template, &limits), expected, "{template}");
    }
}

/// On a thread of its own, for a memo is of no use any more where data was given a container.
fn run_with_memo(template: &str, limits: &Limits) -> Vec<Result<String, String>> {
    std::thread::scope(|scope| {
        let run = || run(template, Some(&Memo::default()), limits);
        scope.spawn(run).join().expect("no panic")
    })
}

#[test]
fn a_memo_changes_no_limit() {
    for template in TEMPLATES.iter().chain(LOOKUPS) {
        for most in 0..60 {
            for limits in [
                Limits {
                    steps: most,
                    ..Limits::default()
                },
                Limits {
                    output_bytes: most as usize,
                    ..Limits::default()
                },
            ] {
                let expected = run(template, None, &limits);
                let found = run_with_memo(template, &limits);
                assert_eq!(found, expected, "{template} with {limits:?}");
            }
        }
    }
}

#[test]
fn the_data_is_read_once_where_nothing_changes_it() {
    let set = set("{{ .Values.a.b }}");
    let memo = Memo::default();
    let once = |values: &Value| set.execute_with(&memo, NAME, &data(values, 0), &Limits::default());
    // From the second time on it is remembered.
    for _ in 0..2 {
        assert_eq!(once(&values()).ok().as_deref(), Some("text"));
    }
    let other = Value::from_json(&json!({"a": {"b": "other"}}));
    // Other values with the same memo are what the caller must not do.
    assert_eq!(once(&other).ok().as_deref(), Some("text"));
}
