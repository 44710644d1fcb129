//! What templates compute with: the part of Go's type system that a template can observe.
//!
//! Maps are references, as in Go: `set`, `unset` and `merge` change what every holder sees.
//! Cloning a [`Value`] never copies a container.

use std::cell::{Ref, RefCell};
use std::collections::BTreeMap;
use std::ops::Deref;
use std::rc::Rc;

use crate::{Object, memo};

/// A value of a template.
#[derive(Clone, Debug, Default)]
pub enum Value {
    /// No value at all: Go's invalid `reflect.Value`. A missing key has it, and the result of a
    /// pipeline that came to nil. Functions see [`Value::Nil`] instead.
    #[default]
    Missing,
    /// A nil interface: a key that is present with null.
    Nil,
    /// `bool`.
    Bool(bool),
    /// `int`: constants of the template and the results of `int`, `len` and the like.
    Int(i64),
    /// An integer of another Go type: fields of host objects, results of Sprig's arithmetic.
    Sized(IntType, i64),
    /// `float64`: every number that came from YAML or JSON.
    Float(f64),
    /// `string`.
    Str(Rc<str>),
    /// A slice.
    List(List),
    /// A map with string keys.
    Map(Map),
    /// A value of the host, with fields and methods.
    Object(Rc<dyn Object>),
}

/// The Go integer types that templates can tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as in Go")]
pub enum IntType {
    Int32,
    Int64,
    Uint8,
    Uint32,
    Uint64,
}

impl IntType {
    /// The name of the type in Go.
    pub fn name(self) -> &'static str {
        match self {
            Self::Int32 => "int32",
            Self::Int64 => "int64",
            Self::Uint8 => "uint8",
            Self::Uint32 => "uint32",
            Self::Uint64 => "uint64",
        }
    }

    /// Whether the type has no negative values.
    pub fn is_unsigned(self) -> bool {
        matches!(self, Self::Uint8 | Self::Uint32 | Self::Uint64)
    }
}

thread_local! {
    /// The empty text, of which there are many.
    static EMPTY: Rc<str> = Rc::from("");
}

/// The element type of a list or map, as far as templates can observe it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Elem {
    /// `interface {}`.
    #[default]
    Any,
    /// `string`.
    Str,
    /// `int`.
    Int,
    /// `[]interface {}`.
    List,
    /// A type of the host, by its Go name (`v1.Container`).
    Named(&'static str),
}

impl Elem {
    /// The name of the type in Go.
    pub fn type_name(self) -> &'static str {
        match self {
            Self::Any => "interface {}",
            Self::Str => "string",
            Self::Int => "int",
            Self::List => "[]interface {}",
            Self::Named(name) => name,
        }
    }

    /// The zero value of the type; nil for what is a pointer or a struct of the host.
    pub fn zero(self) -> Value {
        match self {
            Self::Str => Value::from(""),
            Self::Int => Value::Int(0),
            Self::Any | Self::List | Self::Named(_) => Value::Nil,
        }
    }
}

/// An immutable list; cloning shares it.
#[derive(Clone, Debug, Default)]
pub struct List(Rc<ListData>);

#[derive(Debug, Default)]
struct ListData {
    elem: Elem,
    items: Vec<Value>,
}

impl List {
    /// A `[]interface {}`.
    pub fn new(items: Vec<Value>) -> Self {
        Self::of(Elem::Any, items)
    }

    /// A list with elements of type `elem`.
    pub fn of(elem: Elem, items: Vec<Value>) -> Self {
        Self(Rc::new(ListData { elem, items }))
    }

    /// The element type.
    pub fn elem(&self) -> Elem {
        self.0.elem
    }

    /// Whether both are the same list in memory.
    pub fn ptr_eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for List {
    type Target = [Value];

    fn deref(&self) -> &[Value] {
        &self.0.items
    }
}

impl FromIterator<Value> for List {
    fn from_iter<I: IntoIterator<Item = Value>>(items: I) -> Self {
        Self::new(items.into_iter().collect())
    }
}

/// A shared, mutable map in key order; cloning shares it.
#[derive(Clone, Debug, Default)]
pub struct Map(Rc<MapData>);

#[derive(Debug, Default)]
struct MapData {
    elem: Elem,
    /// Whether it may be part of data: changes are noted.
    is_noted: bool,
    entries: RefCell<BTreeMap<Rc<str>, Value>>,
}

impl Map {
    /// An empty `map[string]interface {}`.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty map with elements of type `elem`.
    pub fn of(elem: Elem) -> Self {
        Self(Rc::new(MapData {
            elem,
            is_noted: false,
            entries: RefCell::default(),
        }))
    }

    /// A map of data with elements of type `elem`. An execution that changes it is noted, so that
    /// a [`crate::Memo`] of that data starts anew.
    pub fn of_entries<K: Into<Rc<str>>>(
        elem: Elem,
        entries: impl IntoIterator<Item = (K, Value)>,
    ) -> Self {
        let entries = entries
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        Self(Rc::new(MapData {
            elem,
            is_noted: true,
            entries: RefCell::new(entries),
        }))
    }

    /// The element type.
    pub fn elem(&self) -> Elem {
        self.0.elem
    }

    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<Value> {
        self.0.entries.borrow().get(key).cloned()
    }

    /// Sets `key`, for every holder of the map.
    pub fn insert(&self, key: impl Into<Rc<str>>, value: impl Into<Value>) {
        let value = value.into();
        if self.0.is_noted {
            memo::note_change(value.is_container() || matches!(value, Value::Object(_)));
        }
        self.0.entries.borrow_mut().insert(key.into(), value);
    }

    /// Removes `key`, for every holder of the map.
    pub fn remove(&self, key: &str) -> Option<Value> {
        if self.0.is_noted {
            memo::note_change(false);
        }
        self.0.entries.borrow_mut().remove(key)
    }

    /// Whether `key` is present, be it with nil.
    pub fn contains_key(&self, key: &str) -> bool {
        self.0.entries.borrow().contains_key(key)
    }

    /// The number of keys.
    pub fn len(&self) -> usize {
        self.0.entries.borrow().len()
    }

    /// Whether there are no keys.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The entries in key order, as they are now.
    pub fn entries(&self) -> Vec<(Rc<str>, Value)> {
        self.borrow()
            .iter()
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect()
    }

    /// The entries in place. Nothing may change the map while they are held.
    pub fn borrow(&self) -> Ref<'_, BTreeMap<Rc<str>, Value>> {
        self.0.entries.borrow()
    }

    /// Whether an execution that changes it is noted.
    pub(crate) fn is_noted(&self) -> bool {
        self.0.is_noted
    }

    /// Whether both are the same map in memory.
    pub fn ptr_eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<K: Into<Rc<str>>> FromIterator<(K, Value)> for Map {
    fn from_iter<I: IntoIterator<Item = (K, Value)>>(entries: I) -> Self {
        Self::of_entries(Elem::Any, entries)
    }
}

// A template can build a chain of containers as long as its step budget. Dropping it by plain
// recursion would overflow the stack, hence the explicit work list of both `drop`s.
impl Drop for ListData {
    fn drop(&mut self) {
        if self.items.iter().any(Value::is_container) {
            drop_flat(std::mem::take(&mut self.items));
        }
    }
}

impl Drop for MapData {
    fn drop(&mut self) {
        let entries = self.entries.get_mut();
        if entries.values().any(Value::is_container) {
            drop_flat(std::mem::take(entries).into_values().collect());
        }
    }
}

fn drop_flat(mut pending: Vec<Value>) {
    while let Some(value) = pending.pop() {
        match value {
            Value::List(mut list) => {
                if let Some(data) = Rc::get_mut(&mut list.0) {
                    pending.append(&mut data.items);
                }
            }
            Value::Map(mut map) => {
                if let Some(data) = Rc::get_mut(&mut map.0) {
                    pending.extend(std::mem::take(data.entries.get_mut()).into_values());
                }
            }
            _ => {}
        }
    }
}

impl Value {
    /// A list of strings (`[]string`).
    pub fn strings<S: Into<Rc<str>>>(items: impl IntoIterator<Item = S>) -> Self {
        let items = items
            .into_iter()
            .map(|item| Self::Str(item.into()))
            .collect();
        Self::List(List::of(Elem::Str, items))
    }

    /// An `int64`.
    pub fn int64(value: i64) -> Self {
        Self::Sized(IntType::Int64, value)
    }

    /// A value of the host.
    pub fn object(object: impl Object + 'static) -> Self {
        Self::Object(Rc::new(object))
    }

    /// Whether the value is nil or absent. A nil pointer of the host is not: it has a type.
    pub fn is_nil(&self) -> bool {
        matches!(self, Self::Missing | Self::Nil)
    }

    /// What `if`, `with`, `and`, `or` and `not` see: Go's truth of the value.
    pub fn is_true(&self) -> bool {
        match self {
            Self::Missing | Self::Nil => false,
            Self::Bool(value) => *value,
            Self::Int(value) | Self::Sized(_, value) => *value != 0,
            Self::Float(value) => *value != 0.0,
            Self::Str(value) => !value.is_empty(),
            Self::List(list) => !list.is_empty(),
            Self::Map(map) => !map.is_empty(),
            Self::Object(object) => match object.basic() {
                Some(basic) => basic.is_true(),
                None => !object.is_nil(),
            },
        }
    }

    /// The string, when it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Str(value) => Some(value),
            _ => None,
        }
    }

    /// The map, when it is one.
    pub fn as_map(&self) -> Option<&Map> {
        match self {
            Self::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The list, when it is one.
    pub fn as_list(&self) -> Option<&List> {
        match self {
            Self::List(list) => Some(list),
            _ => None,
        }
    }

    /// The integer, when it is one; an enum of the host counts.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(value) | Self::Sized(_, value) => Some(*value),
            Self::Object(object) => object.basic().and_then(|basic| basic.as_int()),
            _ => None,
        }
    }

    /// The name of the value's type in Go, as `typeOf` and `%T` print it.
    pub fn type_name(&self) -> String {
        match self {
            Self::Missing | Self::Nil => "<nil>".to_owned(),
            Self::Bool(_) => "bool".to_owned(),
            Self::Int(_) => "int".to_owned(),
            Self::Sized(kind, _) => kind.name().to_owned(),
            Self::Float(_) => "float64".to_owned(),
            Self::Str(_) => "string".to_owned(),
            Self::List(list) => format!("[]{}", list.elem().type_name()),
            Self::Map(map) => format!("map[string]{}", map.elem().type_name()),
            Self::Object(object) => object.type_name().to_owned(),
        }
    }

    /// The kind of the value's type in Go, as `kindOf` prints it.
    pub fn kind_name(&self) -> &'static str {
        match self {
            Self::Missing | Self::Nil => "invalid",
            Self::Bool(_) => "bool",
            Self::Int(_) => "int",
            Self::Sized(kind, _) => kind.name(),
            Self::Float(_) => "float64",
            Self::Str(_) => "string",
            Self::List(_) => "slice",
            Self::Map(_) => "map",
            Self::Object(object) => object.kind(),
        }
    }

    /// The value of JSON in which every number is a `float64`, as Go decodes into `any`.
    pub fn from_json(json: &serde_json::Value) -> Self {
        Self::read_json(json, &|number| {
            Self::Float(number.as_f64().unwrap_or(f64::NAN))
        })
    }

    /// As [`Value::from_json`], but whole numbers become `int64`.
    pub fn from_json_with_integers(json: &serde_json::Value) -> Self {
        Self::read_json(json, &|number| match number.as_i64() {
            Some(whole) => Self::int64(whole),
            None => Self::Float(number.as_f64().unwrap_or(f64::NAN)),
        })
    }

    fn read_json(json: &serde_json::Value, number: &dyn Fn(&serde_json::Number) -> Self) -> Self {
        match json {
            serde_json::Value::Null => Self::Nil,
            serde_json::Value::Bool(value) => Self::Bool(*value),
            serde_json::Value::Number(value) => number(value),
            serde_json::Value::String(value) => Self::from(value.as_str()),
            serde_json::Value::Array(items) => Self::List(
                items
                    .iter()
                    .map(|item| Self::read_json(item, number))
                    .collect(),
            ),
            serde_json::Value::Object(entries) => {
                let entries = entries.iter().map(|(key, value)| (key.as_str(), value));
                let read = entries.map(|(key, value)| (key, Self::read_json(value, number)));
                Self::Map(read.collect::<Map>())
            }
        }
    }

    fn is_container(&self) -> bool {
        matches!(self, Self::List(_) | Self::Map(_))
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        match value {
            "" => Self::Str(EMPTY.with(Rc::clone)),
            value => Self::Str(value.into()),
        }
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Str(value.into())
    }
}

impl From<Rc<str>> for Value {
    fn from(value: Rc<str>) -> Self {
        Self::Str(value)
    }
}

impl From<List> for Value {
    fn from(value: List) -> Self {
        Self::List(value)
    }
}

impl From<Map> for Value {
    fn from(value: Map) -> Self {
        Self::Map(value)
    }
}

impl From<Vec<Self>> for Value {
    fn from(items: Vec<Self>) -> Self {
        Self::List(List::new(items))
    }
}
