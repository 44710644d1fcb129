//! What the host of the engine gives: values with fields and methods, functions, a clock.

use gotmpl::{
    ErrorKind, FunctionError, Functions, IntType, Limits, MissingKey, Object, Param, Signature,
    TemplateSet, Value,
};
use serde_json::json;

/// A file store with a method, as Helm's `.Files`.
struct Files;

impl Object for Files {
    fn type_name(&self) -> &str {
        "engine.files"
    }

    fn call(&self, name: &str, args: &[Value]) -> Option<Result<Value, FunctionError>> {
        match (name, args) {
            ("Get", [Value::Str(path)]) => Some(Ok(format!("<{path}>").into())),
            ("Get", _) => Some(Err("Get takes a path".into())),
            _ => None,
        }
    }
}

/// A pointer to a struct, nil or not, as a message of the host.
struct Pointer(Option<i64>);

impl Object for Pointer {
    fn type_name(&self) -> &str {
        "*host.Config"
    }

    fn kind(&self) -> &'static str {
        "ptr"
    }

    fn is_nil(&self) -> bool {
        self.0.is_none()
    }

    fn field(&self, name: &str) -> Option<Value> {
        (name == "Port").then(|| Value::Sized(IntType::Int32, self.0.unwrap_or_default()))
    }

    fn call(&self, name: &str, _: &[Value]) -> Option<Result<Value, FunctionError>> {
        (name == "GetPort").then(|| Ok(self.field("Port").unwrap_or_default()))
    }

    fn names(&self) -> Vec<&str> {
        vec!["Port", "GetPort"]
    }

    fn display(&self) -> String {
        format!("{:?}", self.0)
    }

    fn to_json(&self) -> serde_json::Value {
        json!({"port": self.0})
    }
}

fn dot() -> Value {
    let entries = [
        ("Files", Value::object(Files)),
        ("config", Value::object(Pointer(Some(8080)))),
        ("absent", Value::object(Pointer(None))),
        (
            "values",
            Value::from_json(&json!({"port": 80, "name": "x"})),
        ),
    ];
    Value::Map(entries.into_iter().collect())
}

fn functions() -> Functions {
    let mut functions = Functions::helm();
    functions.add("twice", Signature::new(&[Param::Str]), |run, args| {
        let text = args[0].as_str().unwrap_or_default();
        let once = run.tpl(text, &Value::Nil)?;
        Ok(format!("{once}{once}").into())
    });
    functions.add(
        "port",
        Signature::new(&[Param::Named("*host.Config")]),
        |_, args| match &args[0] {
            Value::Object(object) => Ok(object
                .downcast::<Pointer>()
                .and_then(|it| it.0)
                .unwrap_or(0)
                .into()),
            _ => Err("no config".into()),
        },
    );
    functions
}

fn render(template: &str) -> Result<String, String> {
    let mut set = TemplateSet::new(functions());
    set.parse("chart/a.yaml", template)
        .and_then(|()| set.execute("chart/a.yaml", &dot(), &Limits::default()))
        .map_err(|error| error.to_string())
}

fn check(template: &str, expected: &str) {
    assert_eq!(render(template).as_deref(), Ok(expected), "{template}");
}

fn check_error(template: &str, expected: &str) {
    assert_eq!(render(template), Err(expected.to_owned()), "{template}");
}

#[test]
fn objects_have_fields_and_methods() {
    check(
        r#"{{ .Files.Get "a.txt" }} {{ "b" | .Files.Get }} {{ (.Files).Get "c" }}"#,
        "<a.txt> <b> <c>",
    );
    check(
        "{{ .config.Port }} {{ .config.GetPort }} {{ eq .config.Port 8080 }}",
        "8080 8080 true",
    );
    check(
        "{{ if .config }}on{{ end }}{{ if .absent }}off{{ end }}{{ .absent.GetPort }}",
        "on0",
    );
    check(
        "{{ typeOf .config }} {{ kindOf .config }} {{ toJson .config }}",
        r#"*host.Config ptr {"port":8080}"#,
    );
    check("{{ port .config }}", "8080");
}

#[test]
fn objects_refuse_what_they_do_not_have() {
    check_error(
        "{{ .config.Prt }}",
        "template: chart/a.yaml:1:10: executing \"chart/a.yaml\" at <.config.Prt>: \
         can't evaluate field Prt in type *host.Config; did you mean Port?",
    );
    check_error(
        "{{ .absent.Port }}",
        "template: chart/a.yaml:1:10: executing \"chart/a.yaml\" at <.absent.Port>: \
         nil pointer evaluating *host.Config.Port",
    );
    check_error(
        "\n  {{ .Files.Get 5 }}",
        "template: chart/a.yaml:2:11: executing \"chart/a.yaml\" at <.Files.Get>: \
         error calling Get: Get takes a path",
    );
    check_error(
        "{{ port .values }}",
        "template: chart/a.yaml:1:8: executing \"chart/a.yaml\" at <.values>: \
         wrong type for value; expected *host.Config; got map[string]interface {}",
    );
}

#[test]
fn host_functions_see_the_set() {
    check(
        r#"{{ define "x" }}[x]{{ end }}{{ twice "{{ include \"x\" 1 }}" }}"#,
        "[x][x]",
    );
}

#[test]
fn an_error_names_each_template_on_its_way() {
    let template =
        "{{ define \"inner\" }}\n{{ .name.x }}{{ end }}a {{ include \"inner\" .values }}";
    check_error(
        template,
        "template: chart/a.yaml:2:27: executing \"chart/a.yaml\" at <include \"inner\" .values>: \
         error calling include: \
         template: chart/a.yaml:2:8: executing \"inner\" at <.name.x>: \
         can't evaluate field x in type interface {}",
    );
    let mut set = TemplateSet::new(functions());
    set.parse("t", template).expect("parses");
    let error = set
        .execute("t", &dot(), &Limits::default())
        .expect_err("fails");
    let root = error.root();
    assert_eq!(
        (root.line(), root.column(), root.expression()),
        (2, 8, Some(".name.x"))
    );
    assert_eq!((error.kind(), root.template()), (ErrorKind::Execute, "t"));
}

#[test]
fn an_unknown_function_has_a_nearest_name() {
    check_error(
        "a\n{{ toJsn 1 }}",
        "template: chart/a.yaml:2:3: function \"toJsn\" not defined; did you mean \"toJson\"?",
    );
    check_error(
        "{{ frobnicate 1 }}",
        "template: chart/a.yaml:1:3: function \"frobnicate\" not defined",
    );
}

#[test]
fn a_function_left_out_says_why() {
    check_error(
        "{{ genCA \"a\" 1 }}",
        "template: chart/a.yaml:1:3: function \"genCA\" is not supported, because keys and \
         certificates are random; make them outside and pass them as values",
    );
    check_error(
        "{{ now }}",
        "template: chart/a.yaml:1:3: function \"now\" is not supported, because the templates \
         were given no clock",
    );
}

#[test]
fn a_clock_makes_the_present() {
    let mut functions = Functions::sprig();
    functions.set_clock(1_700_000_000);
    let mut set = TemplateSet::new(functions);
    let template =
        r#"{{ now | date "2006-01-02 15:04" }} {{ ago (int64 1699990000) }} {{ now.Year }}"#;
    set.parse("t", template).expect("parses");
    let text = set
        .execute("t", &Value::Nil, &Limits::default())
        .expect("renders");
    assert_eq!(text, "2023-11-14 22:13 2h46m40s 2023");
}

#[test]
fn a_missing_key_is_what_the_set_says() {
    let render = |mode, template| {
        let mut set = TemplateSet::new(Functions::helm()).missing_key(mode);
        set.parse("t", template).expect("parses");
        set.execute("t", &dot(), &Limits::default())
            .map_err(|error| error.to_string())
    };
    let deep = "{{ .values.nme.x }}";
    assert_eq!(
        render(MissingKey::Default, deep),
        Ok("<no value>".to_owned())
    );
    assert_eq!(
        render(MissingKey::Zero, deep),
        Err("template: t:1:10: executing \"t\" at <.values.nme.x>: \
             nil pointer evaluating interface {}.x"
            .to_owned())
    );
    assert_eq!(
        render(MissingKey::Error, "{{ .values.nme }}"),
        Err("template: t:1:10: executing \"t\" at <.values.nme>: \
             map has no entry for key \"nme\"; did you mean \"name\"?"
            .to_owned())
    );
    assert_eq!(
        render(MissingKey::Zero, "{{ (.values.nme).x }}"),
        Ok("<no value>".to_owned())
    );
}

#[test]
fn integers_are_kept_when_asked() {
    let json = json!({"whole": 3, "half": 0.5});
    let render = |dot: Value| {
        let mut set = TemplateSet::new(Functions::helm());
        set.parse("t", "{{ typeOf .whole }} {{ .whole }} {{ .half }}")
            .expect("parses");
        set.execute("t", &dot, &Limits::default()).expect("renders")
    };
    assert_eq!(render(Value::from_json(&json)), "float64 3 0.5");
    assert_eq!(render(Value::from_json_with_integers(&json)), "int64 3 0.5");
}

#[test]
fn a_blank_template_replaces_nothing() {
    let mut set = TemplateSet::new(Functions::helm());
    set.parse("a", r#"{{ define "x" }}one{{ end }}"#)
        .expect("parses");
    set.parse("b", r#"{{ define "x" }} {{/* blank */}} {{ end }}"#)
        .expect("parses");
    set.parse("c", r#"{{ template "x" }}"#).expect("parses");
    let text = set
        .execute("c", &Value::Nil, &Limits::default())
        .expect("renders");
    assert_eq!(text, "one");
    set.parse("d", r#"{{ define "x" }}two{{ end }}"#)
        .expect("parses");
    let text = set
        .execute("c", &Value::Nil, &Limits::default())
        .expect("renders");
    assert_eq!(text, "two");
}

#[test]
fn the_words_for_no_value_can_be_stripped() {
    let mut set = TemplateSet::new(Functions::helm()).strip_no_value();
    let template = r#"[{{ .nothing }}] {{ tpl "[{{ .nothing }}]" . | quote }} {{ list .nothing }}"#;
    set.parse("t", template).expect("parses");
    let text = set
        .execute("t", &dot(), &Limits::default())
        .expect("renders");
    assert_eq!(text, "[] \"[]\" [<nil>]");
}
