//! Recorded injections: whole documents, with our own templates and, where the environment variable
//! `MESHCTL_TEST_INJECTOR_CONFIGMAP` names one, with those of an injector's ConfigMap.
#![expect(clippy::print_stdout, reason = "the suites print what passed")]

#[allow(dead_code, reason = "this suite needs a part of what the suites share")]
mod support;

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use mesh_manifest::inject::{
    InjectedText, Injector, InjectorConfig, InjectorSettings, MeshSettings, ProxyIds,
};
use mesh_model::quantity::Quantity;
use mesh_model::yaml;
use serde_json::{Map, Value as Json, json};
use support::{conformance, manifests, read};

/// The environment variable that names an injector's ConfigMap, or its key `config`.
const CONFIG_MAP: &str = "MESHCTL_TEST_INJECTOR_CONFIGMAP";

fn read_json(path: &Path) -> Json {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn text(json: &Json) -> &str {
    json.as_str().unwrap_or_default()
}

fn cases(path: &Path) -> Vec<Json> {
    let recorded = read_json(path);
    recorded["cases"]
        .as_array()
        .expect("a list of cases")
        .clone()
}

/// Where the templates come from.
enum Templates {
    Embedded,
    ConfigMap(BTreeMap<String, Rc<str>>),
}

impl Templates {
    fn name(&self) -> &'static str {
        match self {
            Self::Embedded => "own templates",
            Self::ConfigMap(_) => "templates of a ConfigMap",
        }
    }

    /// Our own, and those of the ConfigMap that the environment names.
    fn all() -> Vec<Self> {
        let mut all = vec![Self::Embedded];
        match std::env::var(CONFIG_MAP) {
            Ok(path) => all.push(Self::ConfigMap(templates_of(&read(Path::new(&path))))),
            Err(_) => println!("{CONFIG_MAP} is not set: templates of a ConfigMap are not tried"),
        }
        all
    }

    fn config(&self, values: &Json) -> InjectorConfig {
        match self {
            Self::Embedded => {
                let (_, assets) = manifests().remove(0);
                InjectorConfig::embedded(&assets, &values.clone().into())
            }
            Self::ConfigMap(templates) => {
                let mut templates = templates.clone();
                let own = values["sidecarInjectorWebhook"]["templates"].as_object();
                let own = own.into_iter().flatten();
                templates.extend(own.map(|(name, value)| (name.clone(), text(value).into())));
                InjectorConfig::of_templates(templates)
            }
        }
    }
}

/// The templates of a ConfigMap, among other documents, or of its key `config`.
fn templates_of(manifest: &str) -> BTreeMap<String, Rc<str>> {
    let documents = yaml::all_from_str(manifest).expect("the ConfigMap is YAML");
    let config = documents
        .iter()
        .find_map(|document| document["data"]["config"].as_str());
    InjectorConfig::from_file(config.unwrap_or(manifest)).templates
}

fn settings(folder: &Path, name: &str, templates: &Templates) -> InjectorSettings {
    let folder = folder.join("settings").join(name);
    let values = read_json(&folder.join("values.json"));
    let mesh = MeshSettings::from_yaml(&read(&folder.join("mesh.yaml"))).expect("a mesh config");
    InjectorSettings::new(templates.config(&values), mesh, values)
}

/// All errors of a text as one.
///
/// # Panics
/// The injector has another result when it sees the text again.
fn inject(settings: InjectorSettings, source: &str) -> Result<InjectedText, String> {
    let injector = Injector::new(settings).map_err(|error| error.to_string())?;
    let inject = || {
        injector.inject_text(source).map_err(|errors| {
            let errors: Vec<_> = errors.iter().map(ToString::to_string).collect();
            errors.join("\n")
        })
    };
    let injected = inject();
    for _ in 0..2 {
        assert_eq!(inject(), injected, "what is remembered changes nothing");
    }
    injected
}

/// A value as it is compared: nothing that is null, empty or zero state, amounts by value, JSON in
/// texts as JSON.
fn normal(json: Json) -> Json {
    match json {
        Json::Object(members) => {
            let mut kept = Map::new();
            let is_volume = members.contains_key("name") && members.len() == 1;
            for (key, value) in members {
                let value = match key.as_str() {
                    "status" | "creationTimestamp" => continue,
                    "limits" | "requests" => amounts(value),
                    key if is_json_text(key) => opened(value),
                    _ => normal(value),
                };
                let is_empty = value.is_null() || value == json!({}) || value == json!([]);
                if !is_empty || key == "emptyDir" {
                    kept.insert(key, value);
                }
            }
            open_variable(&mut kept);
            if is_volume || (kept.len() == 2 && kept.contains_key("emptyDir")) {
                kept.retain(|key, value| key != "emptyDir" || *value != json!({}));
            }
            Json::Object(kept)
        }
        Json::Array(items) => items.into_iter().map(normal).collect(),
        other => other,
    }
}

fn is_json_text(key: &str) -> bool {
    matches!(key, "sidecar.istio.io/status" | "proxy.istio.io/overrides")
}

fn open_variable(variable: &mut Map<String, Json>) {
    const JSON: [&str; 4] = [
        "PROXY_CONFIG",
        "ISTIO_META_POD_PORTS",
        "ISTIO_KUBE_APP_PROBERS",
        "ISTIO_PROMETHEUS_ANNOTATIONS",
    ];
    if variable
        .get("name")
        .is_some_and(|name| JSON.contains(&text(name)))
        && let Some(value) = variable.remove("value")
    {
        variable.insert("value".to_owned(), opened(value));
    }
}

fn opened(value: Json) -> Json {
    serde_json::from_str(text(&value)).unwrap_or(value)
}

fn amounts(value: Json) -> Json {
    let Json::Object(members) = value else {
        return value;
    };
    let exact = |value: &Json| {
        let quantity = Quantity::from_json(value).expect("an amount");
        json!([quantity.units().to_string(), quantity.millis().to_string()])
    };
    members
        .iter()
        .map(|(key, value)| (key.clone(), exact(value)))
        .collect::<Map<_, _>>()
        .into()
}

fn documents(source: &str) -> Vec<Json> {
    let documents = yaml::all_from_str(source).unwrap_or_else(|error| panic!("{error}\n{source}"));
    documents.into_iter().map(normal).collect()
}

/// The first place where two values differ.
fn difference(path: &str, expected: &Json, got: &Json) -> Option<String> {
    match (expected, got) {
        (Json::Object(a), Json::Object(b)) => {
            let keys: std::collections::BTreeSet<_> = a.keys().chain(b.keys()).collect();
            keys.into_iter().find_map(|key| {
                let of = |map: &Map<String, Json>| map.get(key).cloned().unwrap_or_default();
                difference(&format!("{path}.{key}"), &of(a), &of(b))
            })
        }
        (Json::Array(a), Json::Array(b)) if a.len() == b.len() => (0..a.len())
            .find_map(|index| difference(&format!("{path}[{index}]"), &a[index], &b[index])),
        _ if expected == got => None,
        _ => Some(format!("{path}: expected {expected}, got {got}")),
    }
}

fn text_difference(expected: &str, got: &str) -> Option<String> {
    let (expected, got) = (Json::from(documents(expected)), Json::from(documents(got)));
    difference("", &expected, &got)
}

/// Counts cases; prints what differs.
struct Suite {
    name: String,
    total: usize,
    failed: Vec<String>,
}

impl Suite {
    fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            total: 0,
            failed: Vec::new(),
        }
    }

    fn case(&mut self, case: &Json, difference: Option<String>) {
        self.total += 1;
        if let Some(difference) = difference {
            println!("{}: {} differs: {difference}", self.name, text(&case["id"]));
            self.failed.push(text(&case["id"]).to_owned());
        }
    }

    /// Only the cases in `on_purpose` may have failed, and they must have.
    fn finish(self, on_purpose: &[&str]) {
        println!(
            "{}: {} of {}",
            self.name,
            self.total - self.failed.len(),
            self.total
        );
        assert!(self.total > 0, "{}: no cases", self.name);
        assert_eq!(self.failed, on_purpose, "{}: these differ", self.name);
    }
}

/// What a case's error must contain: what is between quotes, or names an annotation or port.
fn error_difference(case: &Json, error: &str) -> Option<String> {
    let error = error.to_lowercase();
    if let Some(part) = case["expectedErrorContainsLowercase"].as_str() {
        return (!error.contains(part)).then(|| format!("the error does not have {part}: {error}"));
    }
    let recorded = text(&case["error"]);
    let mut wanted: Vec<&str> = Vec::new();
    for (mark, text) in [('\'', recorded), ('"', recorded)] {
        wanted.extend(text.split(mark).skip(1).step_by(2).take(2));
    }
    wanted.retain(|part| part.len() > 2 && !part.contains(['\n', ' ', '[']) && *part != "inject");
    let missing = wanted
        .into_iter()
        .find(|part| !error.contains(&part.to_lowercase()));
    missing.map(|part| format!("the error does not have {part}: {error}"))
}

fn recorded_difference(folder: &Path, case: &Json, templates: &Templates) -> Option<String> {
    let mut settings = settings(folder, text(&case["settings"]), templates);
    settings.native_sidecars = case["nativeSidecars"] == true;
    settings.compliance_policy = text(&case["env"]["COMPLIANCE_POLICY"]).to_owned();
    let revision = text(&case["revision"]);
    settings.revision = if revision == "default" {
        String::new()
    } else {
        revision.to_owned()
    };
    let got = inject(settings, &read(&folder.join(text(&case["input"]))));
    match (case["expected"].as_str(), got) {
        (None, Err(error)) => error_difference(case, &error),
        (None, Ok(_)) => Some("expected an error".to_owned()),
        (Some(_), Err(error)) => Some(format!("got the error {error}")),
        (Some(expected), Ok(got)) => text_difference(&read(&folder.join(expected)), &got.text),
    }
}

#[test]
fn pods_are_injected_as_recorded() {
    let Some(folder) = conformance("inject") else {
        return;
    };
    for templates in Templates::all() {
        for file in ["cases", "recorded"] {
            let mut suite = Suite::new(format!("inject {file} ({})", templates.name()));
            let cases = cases(&folder.join(format!("{file}.json")));
            for case in cases.iter().filter(|case| case["runKubeInject"] != false) {
                suite.case(case, recorded_difference(&folder, case, &templates));
            }
            let on_purpose: &[&str] = match file {
                // Fields that the types do not have yet are kept, not dropped.
                "recorded" => &["pod/unknown-fields-dropped"],
                _ => &[],
            };
            suite.finish(on_purpose);
        }
    }
}

/// The cases of OpenShift, which the peer injects only by its webhook: there the namespace allots the user.
#[test]
fn namespaces_of_openshift_allot_users() {
    let Some(folder) = conformance("inject") else {
        return;
    };
    let recorded = read_json(&folder.join("cases.json"));
    let annotations = &recorded["openshiftNamespaceAnnotations"];
    let ids = ProxyIds::of_namespace(&json!({"metadata": {"annotations": annotations}}));
    let ids = BTreeMap::from([(
        text(&annotations["namespace"]).to_owned(),
        ids.expect("ranges"),
    )]);
    for templates in Templates::all() {
        let mut suite = Suite::new(format!("inject openshift ({})", templates.name()));
        for case in cases(&folder.join("cases.json")) {
            if case["platform"] == "openshift" {
                let mut settings = settings(&folder, text(&case["settings"]), &templates);
                settings.native_sidecars = case["nativeSidecars"] == true;
                settings.proxy_ids = ids.clone();
                let injected = inject(settings, &read(&folder.join(text(&case["input"]))));
                let expected = read(&folder.join(text(&case["expected"])));
                let difference = injected.map(|got| text_difference(&expected, &got.text));
                suite.case(&case, difference.unwrap_or_else(Some));
            }
        }
        suite.finish(&[]);
    }
}

/// Injection of what was injected changes nothing, but for what the author of the pod set for the
/// proxy: the peer's injector loses it then, and so do we, with a warning.
#[test]
fn injection_is_stable() {
    let Some(folder) = conformance("inject") else {
        return;
    };
    let mut suite = Suite::new("inject again");
    for case in cases(&folder.join("cases.json")) {
        let Some(expected) = case["expected"]
            .as_str()
            .filter(|_| case["runKubeInject"] != false)
        else {
            continue;
        };
        let again = |source: &str| {
            let mut settings = settings(&folder, text(&case["settings"]), &Templates::Embedded);
            settings.native_sidecars = case["nativeSidecars"] == true;
            settings.compliance_policy = text(&case["env"]["COMPLIANCE_POLICY"]).to_owned();
            inject(settings, source)
        };
        let once = again(&read(&folder.join(expected)));
        let twice = once.and_then(|once| Ok((again(&once.text)?, once)));
        suite.case(
            &case,
            match twice {
                Ok((twice, once)) => text_difference(&once.text, &twice.text),
                Err(error) => Some(error),
            },
        );
    }
    suite.finish(&["037-proxy-override", "041-proxy-override-runas"]);
}

/// What the peer rewrites of a document although it does not inject it.
fn is_same_text(expected: &str, got: &str) -> bool {
    let lines = |text: &str| text.replace("\r\n", "\n").trim_end().to_owned();
    lines(expected) == lines(got)
}

fn format_difference(folder: &Path, case: &Json, recorded: &Json) -> Option<String> {
    let template = case["template"]
        .as_str()
        .unwrap_or(text(&recorded["defaultTemplate"]));
    let templates = Templates::ConfigMap([("sidecar".to_owned(), template.into())].into());
    let mut settings = settings(folder, text(&recorded["settings"]), &templates);
    settings.native_sidecars = true;
    let got = inject(settings, &read(&folder.join(text(&case["input"]))));
    let expected = read(&folder.join(text(&case["expected"])));
    match (case["exitCode"] == 0, got) {
        (false, Err(_)) => None,
        (false, Ok(_)) => Some("expected an error".to_owned()),
        (true, Err(error)) => Some(format!("got the error {error}")),
        (true, Ok(got)) if got.workloads.is_empty() => {
            (!is_same_text(&expected, &got.text)).then(|| format!("got the text {}", got.text))
        }
        (true, Ok(got)) => text_difference(&expected, &got.text),
    }
}

/// Texts of all kinds. Ours differ on purpose in one: fields that the types do not have stay, and a
/// `Job` of a foreign group is left alone.
#[test]
fn documents_are_kept_or_injected() {
    let Some(folder) = conformance("inject") else {
        return;
    };
    let recorded = read_json(&folder.join("formats.json"));
    let mut suite = Suite::new("inject formats");
    for case in recorded["cases"].as_array().expect("cases") {
        suite.case(case, format_difference(&folder, case, &recorded));
    }
    suite.finish(&["multi-doc-mixed"]);
}
