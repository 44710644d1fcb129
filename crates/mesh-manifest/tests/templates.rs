//! Go's recorded answers to injection templates: expressions, whole templates and the functions
//! of the injector.
#![expect(clippy::print_stdout, reason = "the suites print what passed")]

#[allow(dead_code, reason = "this suite needs a part of what the suites share")]
mod support;

use std::path::Path;
use std::rc::Rc;

use gotmpl::{Functions, Limits, TemplateSet, Value};
use mesh_manifest::inject::{
    DeploymentMeta, ImageSettings, InjectorValues, MeshSettings, SharedData, TemplateData,
    TypeMeta, Typed, functions, proxy_image,
};
use mesh_model::{shared, yaml};
use serde_json::{Value as Json, json};
use support::{conformance, read};

fn read_json(path: &Path) -> Json {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn injector() -> Rc<Functions> {
    Rc::new(functions(Rc::new(|_| None)))
}

/// The data that the recordings were made with.
fn fixture(folder: &Path, description: &Json) -> Value {
    let file = |key: &str| folder.join(description[key].as_str().expect("a fixture's file"));
    let workload = yaml::from_str(&read(&file("input"))).expect("the workload is YAML");
    let pod = &workload["spec"]["template"];
    let mesh = MeshSettings::from_yaml(&read(&file("mesh"))).expect("the mesh config is YAML");
    let values = read_json(&file("values"));
    let mut data = TemplateData::new(
        shared::json!({"metadata": pod["metadata"], "spec": pod["spec"]}).into(),
        Rc::new(SharedData::new(mesh, values)),
    );
    data.type_meta = TypeMeta {
        api_version: text(&workload["apiVersion"]),
        kind: text(&workload["kind"]),
    };
    data.deployment_meta = DeploymentMeta {
        name: text(&workload["metadata"]["name"]),
        namespace: text(&workload["metadata"]["namespace"]),
    };
    data.native_sidecars = description["nativeSidecars"] == true;
    data.to_value()
}

fn text(json: &Json) -> String {
    json.as_str().unwrap_or_default().to_owned()
}

/// Renders one template and reads its annotations, which must be texts.
fn annotations(functions: &Rc<Functions>, template: &str, data: &Value) -> Result<Json, String> {
    let mut set = TemplateSet::new(functions.clone());
    set.parse("inject", template)
        .map_err(|error| error.to_string())?;
    let rendered = set
        .execute("inject", data, &Limits::default())
        .map_err(|error| error.to_string())?;
    let document = match yaml::documents(&rendered).into_iter().next() {
        Some(document) => document.map_err(|error| error.to_string())?.to_json(),
        None => Json::Null,
    };
    let annotations = document["metadata"]["annotations"].clone();
    for value in annotations
        .as_object()
        .into_iter()
        .flat_map(|members| members.values())
    {
        let kind = match value {
            Json::Number(_) => "number",
            Json::Bool(_) => "bool",
            _ => continue,
        };
        return Err(format!(
            "cannot unmarshal {kind} into annotations of type string"
        ));
    }
    Ok(if annotations.is_null() {
        json!({})
    } else {
        annotations
    })
}

/// Whether an error says what the recorded one says. Beyond the recorded text ours may suggest a
/// name, or give the column of a parse error; the recorded decoding names the Go type.
fn is_same_error(expected: &str, got: &str) -> bool {
    let got = got.split("; did you mean").next().unwrap_or(got);
    if let Some((_, rest)) = expected.split_once("json: cannot unmarshal ") {
        let kind = rest.split(' ').next().unwrap_or_default();
        return got.contains(&format!("cannot unmarshal {kind} into"));
    }
    if let Some((_, rest)) = expected.split_once("\t* ") {
        let expected = rest.lines().next().unwrap_or_default();
        return without_column(got) == expected;
    }
    got == expected
}

/// `template: NAME:LINE:COLUMN: MESSAGE` as `template: NAME:LINE: MESSAGE`.
fn without_column(error: &str) -> String {
    let mut parts: Vec<&str> = error.splitn(5, ':').collect();
    if parts.len() == 5 {
        parts.remove(3);
    }
    parts.join(":")
}

/// Counts cases and collects what failed.
#[derive(Default)]
struct Suite {
    total: usize,
    failures: Vec<String>,
}

impl Suite {
    fn case(&mut self, id: &str, failure: Option<String>) {
        self.total += 1;
        self.failures
            .extend(failure.map(|failure| format!("{id}: {failure}")));
    }

    fn finish(self, name: &str, least_percent: usize) {
        let passed = self.total - self.failures.len();
        println!("{name}: {passed} of {}", self.total);
        assert!(self.total > 0, "{name}: no cases");
        let failures = self.failures.join("\n");
        assert!(
            passed * 100 >= self.total * least_percent,
            "{name}:\n{failures}"
        );
    }
}

fn difference(case: &Json, got: Result<Json, String>, expected: &Json) -> Option<String> {
    match (case["error"].as_str(), got) {
        (None, Ok(got)) if got == *expected => None,
        (None, Ok(got)) => Some(format!("expected {expected}, got {got}")),
        (None, Err(error)) => Some(format!("expected {expected}, got the error {error}")),
        (Some(expected), Ok(got)) => Some(format!("expected the error {expected}, got {got}")),
        (Some(expected), Err(error)) if is_same_error(expected, &error) => None,
        (Some(expected), Err(error)) => Some(format!("expected\n  {expected}\ngot\n  {error}")),
    }
}

#[test]
fn templates_evaluate_as_go_does() {
    let Some(folder) = conformance("inject") else {
        return;
    };
    let recorded = read_json(&folder.join("templates.json"));
    let functions = injector();
    let data = fixture(&folder, &recorded["fixture"]);
    let mut suite = Suite::default();
    for case in recorded["exprs"].as_array().expect("expressions") {
        let expression = case["expr"].as_str().expect("an expression");
        let template = format!(
            "metadata:\n  annotations:\n    out: {{{{ printf \"%v\" ({expression}) | toJson }}}}\n"
        );
        let got = annotations(&functions, &template, &data).map(|all| all["out"].clone());
        suite.case(&text(&case["id"]), difference(case, got, &case["value"]));
    }
    for case in recorded["texts"].as_array().expect("templates") {
        let got = annotations(
            &functions,
            case["template"].as_str().expect("a template"),
            &data,
        );
        let (got, expected) = match case.get("value") {
            Some(value) => (got.map(|all| all["out"].clone()), value),
            None => (got, &case["annotations"]),
        };
        suite.case(&text(&case["id"]), difference(case, got, expected));
    }
    suite.finish("templates", 99);
}

/// The result of one expression over a map of values.
fn evaluate(expression: &str, values: &Json) -> String {
    let mut set = TemplateSet::new(injector());
    set.parse("unit", format!("{{{{ {expression} }}}}"))
        .expect("the expression parses");
    set.execute("unit", &Value::from_json(values), &Limits::default())
        .expect("the expression evaluates")
}

fn units(name: &str) -> Option<Vec<Json>> {
    let folder = conformance("inject")?;
    let recorded = read_json(&folder.join("units").join(format!("{name}.json")));
    Some(recorded["cases"].as_array().expect("cases").clone())
}

#[test]
fn multus_networks_are_appended_once() {
    let Some(cases) = units("append-multus-network") else {
        return;
    };
    let mut suite = Suite::default();
    for case in cases {
        let append = "appendMultusNetwork .existing .network";
        let once = evaluate(append, &case);
        let again = json!({"existing": once, "network": case["network"]});
        let is_same = once == case["want"].as_str().expect("a result")
            && (case["idempotent"] != true || evaluate(append, &again) == once);
        suite.case(&text(&case["id"]), (!is_same).then(|| format!("{once:?}")));
    }
    suite.finish("append-multus-network", 100);
}

#[test]
fn nil_is_omitted() {
    let Some(cases) = units("omit-nil") else {
        return;
    };
    let mut suite = Suite::default();
    for case in cases {
        let got: Json = serde_json::from_str(&evaluate("omitNil .in | toJson", &case))
            .expect("the result is JSON");
        let is_same =
            Value::from_json(&got).to_json().ok() == Value::from_json(&case["want"]).to_json().ok();
        suite.case(&text(&case["id"]), (!is_same).then(|| got.to_string()));
    }
    suite.finish("omit-nil", 100);
}

#[test]
fn ports_of_containers_are_those_of_tcp() {
    let Some(cases) = units("container-ports") else {
        return;
    };
    let mut suite = Suite::default();
    for case in cases {
        let containers = json!([{"name": "a", "ports": case["ports"]}]);
        let dot = Typed::value("[]v1.Container", Some(&containers.into()));
        let mut set = TemplateSet::new(injector());
        set.parse("unit", "{{ applicationPorts . }}")
            .expect("the expression parses");
        let got = set
            .execute("unit", &dot, &Limits::default())
            .expect("it evaluates");
        let wanted: Vec<_> = case["want"]
            .as_array()
            .expect("a list")
            .iter()
            .map(text)
            .collect();
        let is_same = got == wanted.join(",");
        suite.case(&text(&case["id"]), (!is_same).then(|| got.clone()));
    }
    suite.finish("container-ports", 100);
}

#[test]
fn resource_attributes_follow_the_conventions() {
    let Some(cases) = units("otel-resource-attributes") else {
        return;
    };
    let mut suite = Suite::default();
    for case in cases {
        let enrichment = match case["enrichment"].as_str() {
            Some("OTEL") => Some("OTEL_SEMANTIC_CONVENTIONS"),
            other => other,
        };
        let provider = enrichment
            .map(|it| json!({"name": "otel", "opentelemetry": {"serviceAttributeEnrichment": it}}));
        let mesh = json!({"extensionProviders": provider.into_iter().collect::<Vec<_>>()});
        let map = |json: &Json| Typed::value("map[string]string", Some(&json.into()));
        let dot = [
            (
                "mesh",
                Typed::value("*v1alpha1.MeshConfig", Some(&mesh.into())),
            ),
            ("annotations", map(&case["annotations"])),
            ("labels", map(&case["labels"])),
            ("namespace", text(&case["namespace"]).into()),
            (
                "containers",
                Typed::value("[]v1.Container", Some(&(&case["containers"]).into())),
            ),
        ];
        let call = "otelResourceAttributes .mesh .annotations .labels .namespace .containers";
        let mut set = TemplateSet::new(injector());
        set.parse("unit", format!("{{{{ {call} }}}}"))
            .expect("the expression parses");
        let dot = Value::Map(dot.into_iter().collect());
        let got = set
            .execute("unit", &dot, &Limits::default())
            .expect("the call succeeds");
        let is_same = got == case["want"].as_str().expect("a result");
        suite.case(&text(&case["id"]), (!is_same).then(|| got.clone()));
    }
    suite.finish("otel-resource-attributes", 100);
}

#[test]
fn image_names_follow_the_type() {
    let Some(cases) = units("proxy-image") else {
        return;
    };
    let mut suite = Suite::default();
    for case in cases {
        let values = InjectorValues::from(json!({"global": case}));
        let got = proxy_image(&ImageSettings {
            values: Some(&values),
            name: "",
            config_type: case["proxyConfigImageType"].as_str(),
            annotation_type: case["annotationImageType"].as_str(),
        });
        let is_same = got == case["want"].as_str().expect("a name");
        suite.case(&text(&case["id"]), (!is_same).then(|| got.clone()));
    }
    suite.finish("proxy-image", 100);
}

#[test]
fn proxy_configs_show_what_is_not_default() {
    let Some(cases) = units("proxy-config-json") else {
        return;
    };
    let mut suite = Suite::default();
    for case in cases {
        let overrides = json!({"defaultConfig": case["overrides"]}).to_string();
        let mesh = MeshSettings::from_yaml(&overrides).expect("JSON is YAML");
        let data = TemplateData::new(
            shared::json!({}).into(),
            Rc::new(SharedData::new(mesh, json!({}))),
        );
        let mut set = TemplateSet::new(injector());
        set.parse("unit", "{{ protoToJSON .ProxyConfig }}")
            .expect("the expression parses");
        let got = set
            .execute("unit", &data.to_value(), &Limits::default())
            .expect("it evaluates");
        let is_same = got == case["expect"].as_str().expect("a text");
        suite.case(&text(&case["id"]), (!is_same).then(|| got.clone()));
    }
    suite.finish("proxy-config-json", 100);
}
