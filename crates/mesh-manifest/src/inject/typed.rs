//! JSON seen as a value of a Go type.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gotmpl::{Elem, FunctionError, List, Map, Object, Value};
use mesh_model::shared::Value as Json;

use super::types::{Definition, Field, Kind, Shape, Type};
use super::wellknown;
use super::written::{begin_member, is_written, write_member, write_members, write_value};

/// A struct or message, or a pointer to one, over its JSON.
///
/// Fields have their Go names; a message has a getter per field, which works on nil, too.
/// A pointer to a scalar that is not nil counts as the scalar: a template cannot follow it in Go
/// either way but by printing it.
pub struct Typed {
    definition: &'static Definition,
    type_name: &'static str,
    /// None for nil, and for the zero value of what is no pointer.
    json: Option<Rc<Place>>,
    /// The values of fields that were asked for. Maps among them can be changed by templates.
    fields: RefCell<Vec<(&'static Field, Value)>>,
    /// What [`Typed::memoized`] was given.
    memo: RefCell<Option<Rc<str>>>,
}

/// A value inside a JSON tree that others share.
enum Place {
    Root(Rc<Json>),
    Field(Rc<Self>, &'static str),
    Key(Rc<Self>, Rc<str>),
    Item(Rc<Self>, usize),
}

impl Place {
    fn get(&self) -> &Json {
        match self {
            Self::Root(json) => json,
            Self::Field(parent, name) => &parent.get()[*name],
            Self::Key(parent, key) => &parent.get()[&**key],
            Self::Item(parent, index) => &parent.get()[*index],
        }
    }
}

impl Typed {
    /// The value of the Go type `type_text`, such as `v1.PodSpec`, `*v1alpha1.ProxyConfig` or
    /// `[]v1.Container`, that `json` stands for; without JSON, or with null, the zero value.
    ///
    /// A type that is not among those of injection templates is plain JSON.
    pub fn value(type_text: &'static str, json: Option<&Json>) -> Value {
        let root = Rc::new(json.cloned().unwrap_or_default());
        Self::inside(type_text, &root, &[])
    }

    /// The value that a member of a tree stands for, which is not copied.
    pub(super) fn inside(type_text: &'static str, root: &Rc<Json>, path: &[&'static str]) -> Value {
        let root = Rc::new(Place::Root(root.clone()));
        let place = path
            .iter()
            .fold(root, |place, name| Rc::new(Place::Field(place, name)));
        build(&Type::read(type_text), Some(place.get()), &|| place.clone())
    }

    /// The JSON below, if the value is an object of this kind and has any.
    pub fn json(value: &Value) -> Option<&Json> {
        match value {
            Value::Object(object) => Some(object.downcast::<Self>()?.json.as_ref()?.get()),
            _ => None,
        }
    }

    /// What `make` makes of the JSON below, which does not change: made once for each object.
    pub(super) fn memoized(&self, make: impl FnOnce() -> String) -> Rc<str> {
        let mut memo = self.memo.borrow_mut();
        memo.get_or_insert_with(|| make().into()).clone()
    }

    fn member(&self, field: &Field) -> Option<&Json> {
        let json = self.json.as_ref()?.get();
        if field.is_inline {
            return Some(json);
        }
        json.get(field.json)
    }

    /// The value of a field that was asked for before.
    fn known(&self, field: &Field) -> Option<Value> {
        let fields = self.fields.borrow();
        let mut known = fields
            .iter()
            .filter(|(known, _)| std::ptr::eq(*known, field));
        known.next().map(|(_, value)| value.clone())
    }

    fn value_of(&self, field: &'static Field) -> Value {
        if let Some(value) = self.known(field) {
            return value;
        }
        let place = || {
            let own = self.json.clone().expect("a member has a place");
            match field.is_inline {
                true => own,
                false => Rc::new(Place::Field(own, field.json)),
            }
        };
        let value = build(&field.of, self.member(field), &place);
        self.fields.borrow_mut().push((field, value.clone()));
        value
    }

    fn find(&self, name: &str) -> Option<&'static Field> {
        let mut fields = self.definition.fields.iter();
        fields.find(|field| field.name == name)
    }

    /// As [`Typed::find`], which looks at the place that it found something the last time.
    fn find_near(&self, name: &str, near: &Cell<usize>) -> Option<&'static Field> {
        let fields = self.definition.fields;
        let is_near = |index: usize| fields.get(index).is_some_and(|field| field.name == name);
        if !is_near(near.get()) {
            near.set((0..fields.len()).find(|index| is_near(*index))?);
        }
        fields.get(near.get())
    }

    fn has_getters(&self) -> bool {
        self.definition.kind == Kind::Message || self.definition.name == "v1.ObjectMeta"
    }

    /// A field of an embedded struct, which Go promotes.
    fn promoted(&self, name: &str) -> Option<Value> {
        let fields = self.definition.fields.iter();
        let inline = fields.filter(|field| field.is_inline);
        inline
            .filter_map(|field| self.value_of(field).field(name))
            .next()
    }

    /// Writes the members into an object under way: values that were handed out as they are now,
    /// all others from the JSON.
    fn write_members(&self, out: &mut String) {
        if self.fields.borrow().is_empty() {
            let json = self.json.as_ref().map(|place| place.get());
            return write_members(out, self.definition, json);
        }
        for field in self.definition.fields {
            let Some(value) = self.known(field) else {
                match (&field.of.shape, self.member(field)) {
                    (Shape::Struct(inner), json) if field.is_inline => {
                        write_members(out, inner, json);
                    }
                    (_, json) => write_member(out, self.definition.kind, field, json),
                }
                continue;
            };
            if field.is_inline {
                if let Value::Object(inner) = &value
                    && let Some(inner) = inner.downcast::<Self>()
                {
                    inner.write_members(out);
                }
            } else if is_written(self.definition.kind, field, &value) {
                begin_member(out, field);
                write_value(out, &value);
            }
        }
    }
}

/// The value of a type for its JSON; `place` tells where that stands.
fn build(of: &Type, json: Option<&Json>, place: &dyn Fn() -> Rc<Place>) -> Value {
    let json = json.filter(|json| !json.is_null());
    match &of.shape {
        Shape::List(item) => {
            let items = json.and_then(Json::as_array).into_iter().flatten();
            let items = items.enumerate().map(|(index, json)| {
                let place = || Rc::new(Place::Item(place(), index));
                build(item, Some(json), &place)
            });
            List::of(elem(item), items.collect()).into()
        }
        Shape::Map(item) => {
            let members = json.and_then(Json::as_object).into_iter().flatten();
            let entries = members.map(|(key, json)| {
                let place = || Rc::new(Place::Key(place(), key.as_str().into()));
                (key.as_str(), build(item, Some(json), &place))
            });
            Map::of_entries(elem(item), entries).into()
        }
        Shape::Struct(definition) => Value::object(Typed {
            definition,
            type_name: of.text,
            json: json.map(|_| place()),
            fields: RefCell::default(),
            memo: RefCell::default(),
        }),
        Shape::Leaf(leaf) => wellknown::value(*leaf, of.text, json),
    }
}

fn elem(item: &Type) -> Elem {
    match item.text {
        "string" => Elem::Str,
        name => Elem::Named(name),
    }
}

/// A look at a field of a value that may be an object.
trait FieldOf {
    fn field(&self, name: &str) -> Option<Value>;
}

impl FieldOf for Value {
    fn field(&self, name: &str) -> Option<Value> {
        match self {
            Self::Object(object) => object.field(name),
            _ => None,
        }
    }
}

impl Object for Typed {
    fn type_name(&self) -> &str {
        self.type_name
    }

    fn kind(&self) -> &'static str {
        if self.type_name.starts_with('*') {
            "ptr"
        } else {
            "struct"
        }
    }

    fn is_nil(&self) -> bool {
        self.json.is_none() && self.type_name.starts_with('*')
    }

    fn field(&self, name: &str) -> Option<Value> {
        match self.find(name).filter(|field| !field.is_oneof) {
            Some(field) => Some(self.value_of(field)),
            None => self.promoted(name),
        }
    }

    fn call(&self, name: &str, _: &[Value]) -> Option<Result<Value, FunctionError>> {
        if name == "String" {
            return Some(Ok(self.display().into()));
        }
        let getter = name.strip_prefix("Get").filter(|_| self.has_getters());
        Some(Ok(self.value_of(self.find(getter?)?)))
    }

    fn member(&self, name: &str, near: &Cell<usize>) -> Option<Value> {
        if name == "String" {
            return Some(self.display().into());
        }
        if let Some(getter) = name.strip_prefix("Get").filter(|_| self.has_getters())
            && let Some(field) = self.find_near(getter, near)
        {
            return Some(self.value_of(field));
        }
        if self.is_nil() {
            return None;
        }
        match self.find_near(name, near).filter(|field| !field.is_oneof) {
            Some(field) => Some(self.value_of(field)),
            None => self.promoted(name),
        }
    }

    fn names(&self) -> Vec<&str> {
        let fields = self.definition.fields.iter();
        fields.map(|field| field.name).collect()
    }

    /// Go's own text form of structs is of no use in YAML; this is JSON, and `nil`.
    fn display(&self) -> String {
        if self.is_nil() {
            "nil".to_owned()
        } else {
            self.json_text()
        }
    }

    fn to_json(&self) -> serde_json::Value {
        serde_json::from_str(&self.json_text()).unwrap_or_default()
    }

    fn json_text(&self) -> String {
        if self.is_nil() {
            return "null".to_owned();
        }
        let mut out = String::from("{");
        self.write_members(&mut out);
        out.push('}');
        out
    }
}
