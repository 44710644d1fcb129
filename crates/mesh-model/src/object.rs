//! Kubernetes objects with the place they come from.

use crate::kind::{Identity, Kind};
use crate::selector::{Labels, labels};
use crate::yaml::{self, Document, Node, Position};
use serde_json::Value;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

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
    /// Where its parts stand, when it comes from a file.
    place: Option<FilePlace>,
}

/// Where an object stands in a text.
#[derive(Clone, Debug)]
struct FilePlace {
    file: Arc<FileText>,
    /// Which document of the text.
    document: usize,
    /// Which item of the list that the document is, of the list that this item is, and so on.
    items: Vec<usize>,
}

/// A text whose documents are read once more, with positions, when a position is asked for: most never are, and trees
/// with positions are large.
#[derive(Debug)]
struct FileText {
    text: Box<str>,
    documents: OnceLock<Vec<Option<Node>>>,
}

impl FilePlace {
    fn node(&self) -> Option<&Node> {
        let documents = self.file.documents.get_or_init(|| {
            let documents = yaml::documents(&self.file.text).into_iter();
            documents
                .map(|document| document.ok().map(|document| document.root))
                .collect()
        });
        let root = documents.get(self.document)?.as_ref()?;
        self.items.iter().try_fold(root, |node, index| {
            node.get(&["items"])?.items().get(*index)
        })
    }
}

impl Object {
    /// Takes a JSON value for an object.
    ///
    /// # Errors
    /// The value is not an object, or has no `apiVersion` or `kind`.
    pub fn from_json(body: Value, origin: Origin) -> Result<Self, Error> {
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
        let node = self.place.as_ref()?.node()?;
        Some(node.nearest_position(path))
    }
}

/// The objects of a text with one or more YAML or JSON documents; lists are taken apart.
///
/// What cannot be read is an error in its place and does not hide the rest.
pub fn from_text(path: &str, text: &str) -> Vec<Result<Object, Error>> {
    read(path, text, &HashMap::new())
}

/// As [`from_text`], but a document in which a key is written twice in one object is an error that names both places.
pub fn from_text_strict(path: &str, text: &str) -> Vec<Result<Object, Error>> {
    let documents = yaml::documents(text).into_iter().enumerate();
    let refused = documents.filter_map(|(number, document)| {
        let error = document.and_then(Document::without_duplicates).err()?;
        Some((number, error))
    });
    read(path, text, &refused.collect())
}

/// Reads objects; documents of these numbers are refused.
fn read(
    path: &str,
    text: &str,
    refused: &HashMap<usize, yaml::Error>,
) -> Vec<Result<Object, Error>> {
    let path: Arc<str> = path.into();
    let file = Arc::new(FileText {
        text: text.into(),
        documents: OnceLock::new(),
    });
    let mut objects = Vec::new();
    let mut number = 0;
    yaml::each_value(text, |value| {
        let place = FilePlace {
            file: file.clone(),
            document: number,
            items: Vec::new(),
        };
        let refusal = refused.get(&number).cloned();
        number += 1;
        match refusal.map_or(value, Err) {
            Ok((value, start)) => from_value(&path, value, start, place, &mut objects),
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
    mut value: Value,
    start: Position,
    place: FilePlace,
    objects: &mut Vec<Result<Object, Error>>,
) {
    let is_list = value["kind"]
        .as_str()
        .is_some_and(|kind| kind.ends_with("List"));
    if is_list && value.get("items").is_some() {
        let Value::Array(items) = value["items"].take() else {
            return;
        };
        for (index, item) in items.into_iter().enumerate() {
            let mut place = place.clone();
            place.items.push(index);
            let start = place.node().map_or(start, |node| node.span().start);
            from_value(path, item, start, place, objects);
        }
        return;
    }
    let object = Object::from_json(value, origin(path, start.line, start.column));
    objects.push(object.map(|object| Object {
        place: Some(place),
        ..object
    }));
}

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
