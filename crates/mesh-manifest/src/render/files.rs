//! `.Files`: what a chart carries besides its templates.

use std::collections::BTreeMap;
use std::rc::Rc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gotmpl::{Elem, FunctionError, IntType, List, Map, Object, Value};

use crate::chart::{self, Dialect, File};

/// The files of one chart, or those that a pattern of `.Files.Glob` chose.
pub(crate) struct Files(BTreeMap<Rc<str>, Rc<[u8]>>);

impl Files {
    pub(crate) fn new(files: &[File<'_>]) -> Self {
        Self(
            files
                .iter()
                .map(|file| (file.path.into(), file.data.into()))
                .collect(),
        )
    }

    fn text(&self, name: &str) -> String {
        self.0
            .get(name)
            .map(|data| String::from_utf8_lossy(data).into_owned())
            .unwrap_or_default()
    }

    fn bytes(&self, name: &str) -> Value {
        let data = self.0.get(name).map(|data| &**data).unwrap_or_default();
        let bytes = data
            .iter()
            .map(|byte| Value::Sized(IntType::Uint8, i64::from(*byte)));
        List::of(Elem::Named("uint8"), bytes.collect()).into()
    }

    fn lines(&self, name: &str) -> Value {
        let text = self.text(name);
        Value::strings(
            text.strip_suffix('\n')
                .unwrap_or(&text)
                .split('\n')
                .filter(|_| !text.is_empty()),
        )
    }

    fn glob(&self, pattern: &str) -> Self {
        let pattern = chart::compile_glob(pattern, Dialect::Files);
        let chosen = self.0.iter().filter(|(name, _)| {
            pattern
                .as_ref()
                .is_some_and(|pattern| pattern.is_match(name))
        });
        Self(
            chosen
                .map(|(name, data)| (name.clone(), data.clone()))
                .collect(),
        )
    }

    /// The files by their base names as one YAML mapping, for the data of a ConfigMap or Secret.
    fn as_data(&self, encode: impl Fn(&[u8]) -> String) -> Value {
        let entries = self.0.iter().map(|(name, data)| {
            let base = name.rsplit('/').next().unwrap_or(name);
            (base.to_owned(), encode(data).into())
        });
        let data: serde_json::Map<String, serde_json::Value> = entries.collect();
        super::functions::to_yaml(&data.into())
    }
}

impl Object for Files {
    fn type_name(&self) -> &str {
        "engine.files"
    }

    fn kind(&self) -> &'static str {
        "map"
    }

    fn call(&self, name: &str, arguments: &[Value]) -> Option<Result<Value, FunctionError>> {
        let argument = || match arguments {
            [Value::Str(text)] => Ok(&**text),
            _ => Err(FunctionError::new(format!("{name} needs one string"))),
        };
        Some(match name {
            "Get" => argument().map(|file| self.text(file).into()),
            "GetBytes" => argument().map(|file| self.bytes(file)),
            "Lines" => argument().map(|file| self.lines(file)),
            "Glob" => argument().map(|pattern| Value::object(self.glob(pattern))),
            "AsConfig" => Ok(self.as_data(|data| String::from_utf8_lossy(data).into_owned())),
            "AsSecrets" => Ok(self.as_data(|data| STANDARD.encode(data))),
            _ => return None,
        })
    }

    fn names(&self) -> Vec<&str> {
        vec!["Get", "GetBytes", "Lines", "Glob", "AsConfig", "AsSecrets"]
    }

    /// The map that `range` walks. Contents are texts here, bytes in Helm.
    fn basic(&self) -> Option<Value> {
        let entries = self.0.iter().map(|(name, data)| {
            (
                name.clone(),
                Value::from(String::from_utf8_lossy(data).into_owned()),
            )
        });
        Some(entries.collect::<Map>().into())
    }

    fn display(&self) -> String {
        let names: Vec<&str> = self.0.keys().map(|name| &**name).collect();
        format!("map[{}]", names.join(" "))
    }
}
