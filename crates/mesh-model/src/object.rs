//! Kubernetes objects with the place they come from.

use crate::kind::{Identity, Kind};
use crate::selector::{Labels, labels};
use crate::value::Value;
use crate::yaml::{Address, DuplicateKey, Position, Read, Text};
use std::fmt;
use std::sync::Arc;

/// Where an object comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    /// A file, `-` for standard input.
    File {
        /// As the user named it.
        path: Arc<str>,
        /// Line of the object's first key, from 1.
        line: usize,
        /// Column of the object's first key, from 1.
        column: usize,
    },
    /// A cluster.
    Cluster {
        /// The kubeconfig context.
        context: Arc<str>,
    },
    /// A snapshot taken earlier.
    Snapshot {
        /// Path of the entry in the snapshot.
        entry: Arc<str>,
    },
}

/// `shop.yaml:3:1`, `cluster prod`, `snapshot entry objects/pods.json`.
impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, line, column } => write!(formatter, "{path}:{line}:{column}"),
            Self::Cluster { context } => write!(formatter, "cluster {context}"),
            Self::Snapshot { entry } => write!(formatter, "snapshot entry {entry}"),
        }
    }
}

/// A value that is not a Kubernetes object.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{origin}: {message}")]
pub struct Error {
    /// Where it stands.
    pub origin: Origin,
    /// What is missing or wrong.
    pub message: String,
}

/// A Kubernetes object of any kind.
#[derive(Clone, Debug)]
pub struct Object {
    /// `apps/v1`.
    pub api_version: String,
    /// `Deployment`.
    pub kind: String,
    /// Namespace; empty when the object names none.
    pub namespace: String,
    /// Name; empty when the server is to generate one.
    pub name: String,
    /// Labels.
    pub labels: Labels,
    /// The whole object.
    pub body: Value,
    /// Where it comes from.
    pub origin: Origin,
    /// Keys that its file has twice in one object of it. The last one won.
    pub repeated_keys: Vec<DuplicateKey>,
    /// Where its parts stand, when it comes from a file.
    place: Option<(Arc<Text>, Address)>,
}

impl Object {
    /// Takes a JSON value for an object.
    ///
    /// # Errors
    /// The value is not an object, or has no `apiVersion` or `kind`.
    pub fn from_json(body: impl Into<Value>, origin: Origin) -> Result<Self, Error> {
        let body: Value = body.into();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let required = |field: &str| match body[field].as_str() {
            Some(text) if !text.is_empty() => Ok(text.to_owned()),
            _ => Err(Error {
                origin: origin.clone(),
                message: format!("the object has no `{field}`"),
            }),
        };
        let (api_version, kind) = (required("apiVersion")?, required("kind")?);
        let metadata = &body["metadata"];
        Ok(Self {
            api_version,
            kind,
            namespace: text(&metadata["namespace"]),
            name: text(&metadata["name"]),
            labels: labels(&metadata["labels"]),
            body,
            origin,
            repeated_keys: Vec::new(),
            place: None,
        })
    }

    /// The kind, when the tool knows it.
    pub fn known_kind(&self) -> Option<&'static Kind> {
        Kind::of(&self.api_version, &self.kind)
    }

    /// API group; empty for the core group.
    pub fn group(&self) -> &str {
        self.api_version
            .rsplit_once('/')
            .map_or("", |(group, _)| group)
    }

    /// Which object it is.
    pub fn identity(&self) -> Identity {
        Identity {
            kind: self.kind.clone(),
            namespace: self.namespace.clone(),
            name: self.name.clone(),
        }
    }

    /// An annotation.
    pub fn annotation(&self, name: &str) -> Option<&str> {
        self.body["metadata"]["annotations"][name].as_str()
    }

    /// Where a part of the object stands in its file: the part itself, or the nearest one around it that exists.
    /// `None` when the object does not come from a file.
    pub fn position<S: AsRef<str>>(&self, path: &[S]) -> Option<Position> {
        let (text, address) = self.place.as_ref()?;
        text.position(address, path)
    }
}

/// The objects of a text with one or more YAML or JSON documents; lists are taken apart.
///
/// What cannot be read is an error in its place and does not hide the rest.
pub fn from_text(path: &str, text: &str) -> Vec<Result<Object, Error>> {
    read(path, text, |_| Ok(()))
}

/// As [`from_text`], but a document in which a key is written twice in one object is an error that names both places.
pub fn from_text_strict(path: &str, text: &str) -> Vec<Result<Object, Error>> {
    read(path, text, |read| {
        read.duplicates
            .first()
            .map_or(Ok(()), |duplicate| Err(duplicate.clone()))
    })
}

/// Reads objects; documents with a fault are refused.
fn read(
    path: &str,
    text: &str,
    check: impl Fn(&Read) -> Result<(), DuplicateKey>,
) -> Vec<Result<Object, Error>> {
    let path: Arc<str> = path.into();
    let text = Arc::new(Text::new(text));
    let mut objects = Vec::new();
    text.each(|document| {
        let checked = document.and_then(|read| match check(&read) {
            Ok(()) => Ok(read),
            Err(duplicate) => Err(duplicate.into()),
        });
        match checked {
            Ok(read) => from_value(&path, &text, read, &mut objects),
            Err(error) => objects.push(Err(Error {
                origin: origin(&path, error.line, error.column),
                message: error.message,
            })),
        }
    });
    objects
}

fn origin(path: &Arc<str>, line: usize, column: usize) -> Origin {
    Origin::File {
        path: path.clone(),
        line,
        column,
    }
}

fn from_value(
    path: &Arc<str>,
    text: &Arc<Text>,
    mut read: Read,
    objects: &mut Vec<Result<Object, Error>>,
) {
    let is_list = read.value["kind"]
        .as_str()
        .is_some_and(|kind| kind.ends_with("List"));
    if is_list && read.value.get("items").is_some() {
        let Value::Object(mut members) = read.value else {
            return;
        };
        let Some(Value::Array(items)) = members.remove("items") else {
            return;
        };
        let mut items: Vec<Read> = items
            .into_vec()
            .into_iter()
            .enumerate()
            .map(|(index, value)| {
                let address = read.address.item(index);
                let start = text.position(&address, NOWHERE);
                Read {
                    value,
                    start: start.unwrap_or(read.start),
                    duplicates: Vec::new(),
                    address,
                }
            })
            .collect();
        for duplicate in read.duplicates.drain(..) {
            let following = items.partition_point(|item| item.start <= duplicate.again);
            if let Some(item) = items.get_mut(following.saturating_sub(1)) {
                item.duplicates.push(duplicate);
            }
        }
        for item in items {
            from_value(path, text, item, objects);
        }
        return;
    }
    let object = Object::from_json(read.value, origin(path, read.start.line, read.start.column));
    objects.push(object.map(|object| Object {
        repeated_keys: read.duplicates,
        place: Some((text.clone(), read.address)),
        ..object
    }));
}

/// The path to the whole of an object.
const NOWHERE: &[&str] = &[];

#[cfg(test)]
mod tests {
    use super::*;

    const SHOP: &str = "\
# A shop
apiVersion: v1
kind: Service
metadata:
  name: cart
  namespace: shop
  labels: {app: cart}
  annotations:
    note: hello
---
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: Namespace, metadata: {name: shop}}
- kind: Pod
---
a: [
";

    #[test]
    fn objects_of_a_file() {
        let found: Vec<String> = from_text("shop.yaml", SHOP)
            .into_iter()
            .map(|object| match object {
                Ok(object) => format!("{} {}", object.identity(), object.origin),
                Err(error) => error.to_string(),
            })
            .collect();
        let expected = [
            "Service:shop:cart shop.yaml:2:1",
            "Namespace::shop shop.yaml:14:3",
            "shop.yaml:15:3: the object has no `apiVersion`",
            "shop.yaml:17:4: unclosed bracket '['",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn keys_written_twice() {
        let text = "apiVersion: v1\nkind: Pod\nkind: Service\n---\napiVersion: v1\nkind: Pod\n";
        assert_eq!(from_text("a.yaml", text).iter().flatten().count(), 2);
        let strict = from_text_strict("a.yaml", text);
        assert_eq!(
            strict[0].as_ref().unwrap_err().to_string(),
            "a.yaml:3:1: key `kind` is already set on line 2"
        );
        assert!(strict[1].is_ok());
    }

    #[test]
    fn parts_of_an_object() {
        let object = from_text("shop.yaml", SHOP).remove(0).unwrap();
        assert_eq!(
            (object.group(), object.labels["app"].as_str()),
            ("", "cart")
        );
        assert_eq!(object.annotation("note"), Some("hello"));
        assert_eq!(
            object.known_kind().map(|kind| kind.plural),
            Some("services")
        );
        assert_eq!(
            object.position(&["metadata", "name"]).map(|at| at.line),
            Some(5)
        );
        assert_eq!(
            object
                .position(&["metadata", "labels", "none"])
                .map(|at| at.line),
            Some(7)
        );
    }

    #[test]
    fn origins() {
        assert_eq!(
            Origin::Cluster {
                context: "prod".into()
            }
            .to_string(),
            "cluster prod"
        );
        assert_eq!(
            Origin::Snapshot {
                entry: "pods.json".into()
            }
            .to_string(),
            "snapshot entry pods.json"
        );
    }
}
