//! A document made of layers, whose every part remembers the layer that set it.
//!
//! Layers are merged with [`Layered::merge`] in their order; what comes later wins. Objects merge key by key,
//! everything else (texts, numbers, lists, null) replaces, as `operator/pkg/values/map.go` in istio/istio does.

mod origin;

use std::collections::BTreeMap;

use mesh_model::yaml;
use serde_json::Value;

pub use origin::{Layer, Origin};

/// A value and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Layered {
    /// The value.
    pub data: Data,
    /// Where it was written: its key for the member of an object, else its first character.
    pub origin: Origin,
}

/// The value of a [`Layered`].
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// A text, number, bool or null; never an array or object.
    Leaf(Value),
    /// A list.
    List(Vec<Layered>),
    /// An object.
    Map(BTreeMap<String, Layered>),
}

impl Layered {
    /// An empty object.
    pub fn empty(origin: Origin) -> Self {
        Self {
            data: Data::Map(BTreeMap::new()),
            origin,
        }
    }

    /// A value all of whose parts have one origin.
    pub fn new(value: Value, origin: &Origin) -> Self {
        let data = match value {
            Value::Array(items) => Data::List(
                items
                    .into_iter()
                    .map(|item| Self::new(item, origin))
                    .collect(),
            ),
            Value::Object(members) => Data::Map(
                members
                    .into_iter()
                    .map(|(key, value)| (key, Self::new(value, origin)))
                    .collect(),
            ),
            leaf => Data::Leaf(leaf),
        };
        Self {
            data,
            origin: origin.clone(),
        }
    }

    /// A value of a file, each part with its place.
    pub fn from_yaml(node: &yaml::Node, layer: &Layer) -> Self {
        Self::from_node(node, layer, node.span().start)
    }

    fn from_node(node: &yaml::Node, layer: &Layer, position: yaml::Position) -> Self {
        let data = match node {
            yaml::Node::Scalar { value, .. } => Data::Leaf(value.clone()),
            yaml::Node::Seq { items, .. } => Data::List(
                items
                    .iter()
                    .map(|item| Self::from_yaml(item, layer))
                    .collect(),
            ),
            yaml::Node::Map { entries, .. } => Data::Map(
                entries
                    .iter()
                    .map(|entry| {
                        let value = Self::from_node(&entry.value, layer, entry.key_span.start);
                        (entry.key.clone(), value)
                    })
                    .collect(),
            ),
        };
        Self {
            data,
            origin: Origin::at(layer.clone(), position),
        }
    }

    /// Lays `over` on top: objects merge, everything else is replaced.
    pub fn merge(&mut self, over: Self) {
        match (&mut self.data, over.data) {
            (Data::Map(members), Data::Map(others)) => {
                for (key, other) in others {
                    match members.get_mut(&key) {
                        Some(member) => member.merge(other),
                        None => {
                            members.insert(key, other);
                        }
                    }
                }
            }
            (_, data) => {
                *self = Self {
                    data,
                    origin: over.origin,
                }
            }
        }
    }

    /// The value without origins.
    pub fn to_json(&self) -> Value {
        match &self.data {
            Data::Leaf(value) => value.clone(),
            Data::List(items) => items.iter().map(Self::to_json).collect(),
            Data::Map(members) => Value::Object(
                members
                    .iter()
                    .map(|(key, value)| (key.clone(), value.to_json()))
                    .collect(),
            ),
        }
    }

    /// The value at a path of keys and list indexes (decimal text); the empty path is the value itself.
    pub fn get(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |node, step| match &node.data {
            Data::Leaf(_) => None,
            Data::List(items) => items.get(step.parse::<usize>().ok()?),
            Data::Map(members) => members.get(*step),
        })
    }

    /// The members of an object; none for anything else.
    pub fn members(&self) -> impl Iterator<Item = (&str, &Self)> {
        let members = match &self.data {
            Data::Map(members) => Some(members),
            _ => None,
        };
        members
            .into_iter()
            .flatten()
            .map(|(key, value)| (key.as_str(), value))
    }

    /// The items of a list; none for anything else.
    pub fn items(&self) -> &[Self] {
        match &self.data {
            Data::List(items) => items,
            _ => &[],
        }
    }

    /// The members of an object, to be changed; anything else becomes an empty object first.
    pub fn members_mut(&mut self) -> &mut BTreeMap<String, Self> {
        if !matches!(self.data, Data::Map(_)) {
            self.data = Data::Map(BTreeMap::new());
        }
        match &mut self.data {
            Data::Map(members) => members,
            _ => unreachable!("made an object above"),
        }
    }

    /// Puts `value` at a path of keys, merging it with what is there; missing objects are made.
    pub fn put(&mut self, path: &[&str], value: Self) {
        let Some((key, rest)) = path.split_first() else {
            return self.merge(value);
        };
        let origin = value.origin.clone();
        self.members_mut()
            .entry((*key).to_owned())
            .or_insert_with(|| Self::empty(origin))
            .put(rest, value);
    }

    /// The text, number, bool or null; `None` for a list or object.
    pub fn leaf(&self) -> Option<&Value> {
        match &self.data {
            Data::Leaf(value) => Some(value),
            _ => None,
        }
    }

    /// The text of a text.
    pub fn as_str(&self) -> Option<&str> {
        self.leaf()?.as_str()
    }

    /// The bool of a bool.
    pub fn as_bool(&self) -> Option<bool> {
        self.leaf()?.as_bool()
    }

    /// Whether this is null.
    pub fn is_null(&self) -> bool {
        matches!(self.data, Data::Leaf(Value::Null))
    }

    /// Whether this is an object.
    pub fn is_map(&self) -> bool {
        matches!(self.data, Data::Map(_))
    }

    /// Changes the origin of every part.
    pub fn map_origins(&mut self, change: &impl Fn(&Origin) -> Origin) {
        self.origin = change(&self.origin);
        match &mut self.data {
            Data::Leaf(_) => {}
            Data::List(items) => items.iter_mut().for_each(|item| item.map_origins(change)),
            Data::Map(members) => members
                .values_mut()
                .for_each(|value| value.map_origins(change)),
        }
    }

    /// Calls `visit` with the path and value of every leaf in order; empty lists and objects are leaves.
    pub fn leaves<'a>(&'a self, visit: &mut impl FnMut(&[Step<'a>], &'a Self)) {
        self.walk(&mut Vec::new(), visit);
    }

    fn walk<'a>(&'a self, path: &mut Vec<Step<'a>>, visit: &mut impl FnMut(&[Step<'a>], &'a Self)) {
        let children: Vec<(Step<'a>, &'a Self)> = match &self.data {
            Data::Leaf(_) => Vec::new(),
            Data::List(items) => items
                .iter()
                .enumerate()
                .map(|(index, item)| (Step::Index(index), item))
                .collect(),
            Data::Map(members) => members
                .iter()
                .map(|(key, value)| (Step::Key(key), value))
                .collect(),
        };
        if children.is_empty() {
            visit(path, self);
        }
        for (step, child) in children {
            path.push(step);
            child.walk(path, visit);
            path.pop();
        }
    }
}

/// One step from a value to a part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// To the member of an object.
    Key(&'a str),
    /// To the item of a list.
    Index(usize),
}

/// The path as `--set` takes it: keys joined by dots (a dot within a key is escaped), indexes in brackets.
pub fn path_text(path: &[Step<'_>]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Index(index) => text.push_str(&format!("[{index}]")),
            Step::Key(key) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(&key.replace('.', "\\."));
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Layer, Layered, Origin, path_text};
    use serde_json::json;

    fn layered(value: serde_json::Value, layer: Layer) -> Layered {
        Layered::new(value, &Origin::of(layer))
    }

    #[test]
    fn every_leaf_keeps_the_layer_that_set_it() {
        let mut merged = layered(json!({"a": {"x": 1, "y": 2}, "l": [1, 2]}), Layer::BuiltIn);
        merged.merge(layered(json!({"a": {"y": 3}, "l": [4]}), Layer::Cluster));
        assert_eq!(merged.to_json(), json!({"a": {"x": 1, "y": 3}, "l": [4]}));
        let mut found = Vec::new();
        merged.leaves(&mut |path, leaf| found.push((path_text(path), leaf.origin.layer.clone())));
        let expected = [
            ("a.x", Layer::BuiltIn),
            ("a.y", Layer::Cluster),
            ("l[0]", Layer::Cluster),
        ];
        assert_eq!(
            found,
            expected.map(|(path, layer)| (path.to_owned(), layer))
        );
    }

    #[test]
    fn put_merges_below_a_path() {
        let mut document = layered(json!({"a": null}), Layer::BuiltIn);
        document.put(&["a", "b"], layered(json!({"c": 1}), Layer::Cluster));
        document.put(&["a", "b"], layered(json!({"d": 2}), Layer::Cluster));
        assert_eq!(document.to_json(), json!({"a": {"b": {"c": 1, "d": 2}}}));
    }
}
