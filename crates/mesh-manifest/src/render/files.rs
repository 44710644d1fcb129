//! `.Files`: what a chart carries besides its templates.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gotmpl::{Elem, FunctionError, IntType, List, Map, Object, Value};

use crate::chart::{self, Dialect, File};

/// The files of one chart, or those that a pattern of `.Files.Glob` chose.
pub(crate) struct Files(BTreeMap<Rc<str>, Rc<Content>>);

/// The bytes of a file, and its text from when a template first asks for it.
struct Content {
    bytes: Box<[u8]>,
    text: OnceCell<Rc<str>>,
}

impl Content {
    fn text(&self) -> Rc<str> {
        let read = || Rc::from(String::from_utf8_lossy(&self.bytes));
        self.text.get_or_init(read).clone()
    }
}

impl Files {
    pub(crate) fn new(files: &[File<'_>]) -> Self {
        let content = |file: &File<'_>| Content {
            bytes: file.data.into(),
            text: OnceCell::new(),
        };
        let entries = files
            .iter()
            .map(|file| (file.path.into(), Rc::new(content(file))));
        Self(entries.collect())
    }

    fn text(&self, name: &str) -> Rc<str> {
        self.0
            .get(name)
            .map_or_else(|| "".into(), |content| content.text())
    }

    fn bytes(&self, name: &str) -> Value {
        let bytes = self.0.get(name).map(|content| &*content.bytes);
        let bytes = bytes.unwrap_or_default().iter();
        let items = bytes.map(|byte| Value::Sized(IntType::Uint8, i64::from(*byte)));
        List::of(Elem::Named("uint8"), items.collect()).into()
    }

    fn lines(&self, name: &str) -> Value {
        let text = self.text(name);
        let lines = text.strip_suffix('\n').unwrap_or(&text).split('\n');
        Value::strings(lines.filter(|_| !text.is_empty()))
    }

    fn glob(&self, pattern: &str) -> Self {
        let Some(pattern) = chart::compile_glob(pattern, Dialect::Files) else {
            return Self(BTreeMap::new());
        };
        let chosen = self.0.iter().filter(|(name, _)| pattern.is_match(name));
        Self(
            chosen
                .map(|(name, content)| (name.clone(), content.clone()))
                .collect(),
        )
    }

    /// The files by their base names as one YAML mapping, for the data of a ConfigMap or Secret.
    fn as_data(&self, encode: impl Fn(&Content) -> String) -> Value {
        let entries = self.0.iter().map(|(name, content)| {
            let base = name.rsplit('/').next().unwrap_or(name);
            (base.to_owned(), encode(content).into())
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
            "AsConfig" => Ok(self.as_data(|content| content.text().to_string())),
            "AsSecrets" => Ok(self.as_data(|content| STANDARD.encode(&content.bytes))),
            _ => return None,
        })
    }

    fn names(&self) -> Vec<&str> {
        vec!["Get", "GetBytes", "Lines", "Glob", "AsConfig", "AsSecrets"]
    }

    /// The map that `range` walks. Contents are texts here, bytes in Helm.
    fn basic(&self) -> Option<Value> {
        let entries = self
            .0
            .iter()
            .map(|(name, content)| (name.clone(), content.text().into()));
        Some(entries.collect::<Map>().into())
    }

    fn display(&self) -> String {
        let names: Vec<&str> = self.0.keys().map(|name| &**name).collect();
        format!("map[{}]", names.join(" "))
    }
}
