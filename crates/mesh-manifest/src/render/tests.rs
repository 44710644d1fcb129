use serde_json::json;

use super::*;

const CHART: (&str, &str) = (
    "Chart.yaml",
    "{name: c, version: 1.0.0+b, appVersion: '3.4', maintainers: [{name: m}]}",
);

fn render_files(
    files: &[(&'static str, &'static str)],
    values: Value,
) -> Result<RenderedChart, RenderError> {
    let all = [CHART].into_iter().chain(files.iter().copied());
    let assets: Assets = all
        .map(|(path, text)| (format!("charts/c/{path}"), text.as_bytes()))
        .collect();
    let values = values.as_object().expect("an object");
    let release = Release {
        name: "r",
        namespace: "n",
        is_install: true,
        is_upgrade: false,
        revision: 1,
    };
    render_chart(
        &assets,
        "charts/c",
        values,
        &release,
        &RenderOptions::default(),
    )
}

/// Renders one template and compares the field `x` of its object.
#[track_caller]
fn check(template: &'static str, expected: Value) {
    let text: &'static str = format!("kind: K\nx: {template}").leak();
    let files = [
        ("templates/a.yaml", text),
        (
            "templates/_helpers.tpl",
            r#"{{ define "where" }}{{ .Template.Name }}{{ end }}"#,
        ),
        ("files/a.txt", "1\n2\n"),
        ("files/d/b.yaml", "k: v"),
        (".helmignore", "*.bak"),
        ("files/c.bak", ""),
    ];
    let rendered =
        render_files(&files, json!({"big": 1_000_000, "m": {"k": "v"}})).expect(template);
    assert_eq!(rendered.objects[0]["x"], expected, "{template}");
}

#[test]
fn templates_see_the_chart_and_its_surroundings() {
    check(
        "{{ .Chart.Name }} {{ .Chart.AppVersion }} {{ (index .Chart.Maintainers 0).Name }} {{ .Chart.IsRoot }}",
        json!("c 3.4 m true"),
    );
    check(
        "{{ .Release.Name }} {{ .Release.Namespace }} {{ .Release.Service }} {{ .Release.IsInstall }} {{ .Release.Revision }}",
        json!("r n Helm true 1"),
    );
    check(
        "{{ .Capabilities.KubeVersion.Version }} {{ .Capabilities.KubeVersion }} {{ .Capabilities.KubeVersion.Minor }}",
        json!("v1.32.0 v1.32.0 32"),
    );
    check(
        r#"{{ .Capabilities.APIVersions.Has "apps/v1" }}{{ .Capabilities.APIVersions.Has "apps/v0" }}{{ len .Capabilities.APIVersions }}"#,
        json!("truefalse55"),
    );
    check(
        r#"{{ include "where" . }} {{ tpl "{{ .Values.m.k }}" . }} {{ .Template.BasePath }}"#,
        json!("c/templates/a.yaml v c/templates"),
    );
    check("{{ .Values.none }}", Value::Null);
    check(
        "{{ .Values.big }} {{ toYaml .Values.big }}",
        json!("1e+06 1000000"),
    );
    check(
        r#"{{ lookup "v1" "Pod" "a" "b" | toJson }}{{ getHostByName "x" }}"#,
        json!({}),
    );
}

#[test]
fn templates_read_files() {
    check(
        r#"{{ .Files.Get "files/d/b.yaml" | quote }}"#,
        json!("k: v"),
    );
    check(r#"{{ .Files.Get "none" | quote }}"#, json!(""));
    check(
        r#"{{ .Files.Lines "files/a.txt" | toJson }}"#,
        json!(["1", "2"]),
    );
    check(
        "{{ range $path, $_ := .Files }}{{ $path }} {{ end }}",
        json!(".helmignore files/a.txt files/d/b.yaml"),
    );
    check(
        r#"{{ range $path, $text := .Files.Glob "files/**.{txt,yaml}" }}{{ $path }}={{ len $text }} {{ end }}"#,
        json!("files/a.txt=4 files/d/b.yaml=4"),
    );
    check(
        r#"{{ (.Files.Glob "files/d/*").AsConfig | fromYaml | toJson }}"#,
        json!({"b.yaml": "k: v"}),
    );
    check(
        r#"{{ (.Files.Glob "files/d/*").AsSecrets | fromYaml | toJson }}"#,
        json!({"b.yaml": "azogdg=="}),
    );
    check(r#"{{ .Files.GetBytes "files/d/b.yaml" | len }}"#, json!(4));
}

#[test]
fn templates_read_and_write_yaml() {
    check(r#"{{ fromYaml "a: yes" | toJson }}"#, json!({"a": true}));
    check(
        r#"{{ (fromYaml "- a").Error | quote }}"#,
        json!("the text is not a mapping"),
    );
    check(r#"{{ fromYamlArray "[1, a]" | toJson }}"#, json!([1, "a"]));
    check(
        r#"{{ fromYamlArray "a: b" | toJson }}"#,
        json!(["the text is not a list"]),
    );
    check(
        r#"{{ dict "a" (list 1 2.5) | toYaml | quote }}"#,
        json!("a:\n- 1\n- 2.5"),
    );
}

#[test]
fn deeper_and_later_templates_run_first() {
    let files = [
        (
            "templates/a.yaml",
            "kind: A\nx: {{ .Values.order }}{{ .Extra }}",
        ),
        (
            "templates/b.yaml",
            "kind: B\n{{ $_ := set .Values \"order\" (print .Values.order \"b\") }}",
        ),
        (
            "templates/z/c.yaml",
            "kind: C\n{{ $_ := set $ \"Values\" (dict \"order\" \"c\") }}{{ $_ := set $ \"Extra\" \"e\" }}",
        ),
        ("crds/x.yaml", "kind: CRD\nx: '{{ raw }}'"),
        (
            "templates/NOTES.txt",
            "done\nWARNING: old {{ .Release.Name }}\n",
        ),
    ];
    let rendered = render_files(&files, json!({})).expect("renders");
    let expected = [
        json!({"kind": "A", "x": "cbe"}),
        json!({"kind": "B"}),
        json!({"kind": "C"}),
        json!({"kind": "CRD", "x": "{{ raw }}"}),
    ];
    assert_eq!(rendered.objects, expected);
    assert_eq!(rendered.warnings, ["old r"]);
}

#[test]
fn subcharts_run_with_their_values() {
    let files = [
        ("values.yaml", "{sub: {over: parent}, global: {g: 1}}"),
        (
            "templates/a.yaml",
            "kind: A\nx: {{ .Subcharts.sub.Values.over }}",
        ),
        ("charts/sub/Chart.yaml", "{name: sub, version: 1.0.0}"),
        ("charts/sub/values.yaml", "{over: sub, own: 1}"),
        (
            "charts/sub/templates/b.yaml",
            "kind: B\nx: {{ .Values.over }}{{ .Values.own }}{{ .Values.global.g }} {{ include \"lib\" . }} {{ .Template.Name }}",
        ),
        (
            "charts/lib/Chart.yaml",
            "{name: lib, version: 1.0.0, type: library}",
        ),
        (
            "charts/lib/templates/_lib.tpl",
            "{{ define \"lib\" }}from lib{{ end }}",
        ),
        ("charts/lib/templates/not.yaml", "kind: Not"),
    ];
    let rendered = render_files(&files, json!({"sub": {"own": 2}})).expect("renders");
    let x = "parent21 from lib c/charts/sub/templates/b.yaml";
    assert_eq!(
        rendered.objects,
        [
            json!({"kind": "B", "x": x}),
            json!({"kind": "A", "x": "parent"})
        ]
    );
}

#[track_caller]
fn check_error(files: &[(&'static str, &'static str)], expected: &str) {
    let error = render_files(files, json!({"replica": 1})).expect_err(expected);
    assert_eq!(error.to_string(), expected);
}

#[test]
fn errors_name_chart_file_and_place() {
    let schema = (
        "values.schema.json",
        r#"{"properties": {"replicas": {}}, "additionalProperties": false}"#,
    );
    check_error(
        &[schema],
        "chart c: the values do not fit values.schema.json: replica: unknown key `replica`, did you mean `replicas`?",
    );
    check_error(
        &[("templates/a.yaml", "\n{{ fail \"no\" }}")],
        "chart c: template: c/templates/a.yaml:2:3: executing \"c/templates/a.yaml\" at <fail \"no\">: error calling fail: no",
    );
    check_error(
        &[("templates/a.yaml", "\n\nkind: A\n---\na: b: c")],
        "c/templates/a.yaml does not render to YAML: line 5, `a: b: c`: mapping values are not allowed in this context",
    );
    check_error(
        &[("templates/a.yaml", "a: b")],
        "c/templates/a.yaml does not render to YAML: the document at line 1 is no object with a `kind`",
    );
}
