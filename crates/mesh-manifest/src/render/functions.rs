//! Helm's functions that read and write YAML, on top of those of the template engine.

use std::rc::Rc;

use gotmpl::{Functions, Map, Param, Signature, Value};
use mesh_model::yaml;
use serde_json::Value as Json;

thread_local! {
    static FUNCTIONS: Rc<Functions> = Rc::new(build());
}

/// The functions of a Helm chart; built once per thread.
pub(super) fn functions() -> Rc<Functions> {
    FUNCTIONS.with(Rc::clone)
}

fn build() -> Functions {
    let mut functions = Functions::helm();
    // Helm's toYamlPretty indents lists, which changes the layout but not the meaning.
    for name in ["toYaml", "toYamlPretty"] {
        functions.add(name, Signature::new(&[Param::Any]), |_, arguments| {
            Ok(to_yaml(&arguments[0].to_json()?))
        });
    }
    // Charts are not let at the network, as in Helm without `--enable-dns`.
    functions.add("getHostByName", Signature::new(&[Param::Str]), |_, _| {
        Ok(Value::from(""))
    });
    functions.add("fromYaml", Signature::new(&[Param::Str]), |_, arguments| {
        Ok(from_yaml(text(arguments)))
    });
    functions.add(
        "fromYamlArray",
        Signature::new(&[Param::Str]),
        |_, arguments| Ok(from_yaml_array(text(arguments))),
    );
    functions
}

fn text(arguments: &[Value]) -> &str {
    arguments
        .first()
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// The YAML of a value without the last line break.
pub(super) fn to_yaml(value: &Json) -> Value {
    let mut text = yaml::to_string(value);
    text.truncate(text.trim_end_matches('\n').len());
    text.into()
}

/// The mapping that a text holds; what cannot be read is told under the key `Error`, as in Helm.
fn from_yaml(text: &str) -> Value {
    match yaml::from_str(text) {
        Ok(value @ Json::Object(_)) => Value::from_json(&value),
        Ok(Json::Null) => Map::new().into(),
        Ok(_) => failed("the text is not a mapping").into(),
        Err(error) => failed(&error.to_string()).into(),
    }
}

fn failed(message: &str) -> Map {
    std::iter::once(("Error", Value::from(message))).collect()
}

/// The list that a text holds; what cannot be read is told in its only item, as in Helm.
fn from_yaml_array(text: &str) -> Value {
    match yaml::from_str(text) {
        Ok(value @ Json::Array(_)) => Value::from_json(&value),
        Ok(Json::Null) => Value::from(Vec::new()),
        Ok(_) => Value::from(vec![Value::from("the text is not a list")]),
        Err(error) => Value::from(vec![Value::from(error.to_string())]),
    }
}
