//! Values of the host: Go structs, pointers, enums and the methods that templates call on them.

use std::any::Any;
use std::cell::Cell;
use std::fmt;

use crate::{FunctionError, Value};

/// A value of the host with fields and methods (`.Files.Get "x"`, `.ProxyConfig.GetTracing`).
///
/// Everything but the name of the type has a default, so that a plain struct implements
/// [`Object::field`] alone and a set of functions [`Object::call`] alone.
pub trait Object: Any {
    /// The name of the type in Go (`*v1.PodSpec`): `typeOf`, `%T` and errors show it.
    fn type_name(&self) -> &str;

    /// The kind of the type in Go: `struct`, `ptr`, `int32` …
    fn kind(&self) -> &'static str {
        "struct"
    }

    /// Whether this is a nil pointer.
    fn is_nil(&self) -> bool {
        false
    }

    /// The field `name`; `None` when the type has no such field.
    fn field(&self, name: &str) -> Option<Value> {
        let _ = name;
        None
    }

    /// Calls the method `name`; `None` when the type has no such method. Methods are looked up
    /// before fields, as in Go.
    fn call(&self, name: &str, arguments: &[Value]) -> Option<Result<Value, FunctionError>> {
        let _ = (name, arguments);
        None
    }

    /// The method `name` called without arguments, or else the field of what is not nil; `None`
    /// where there is neither, or the call fails, or this is nil.
    ///
    /// An object that has many fields can leave in `near` where it found this one, and look there
    /// first the next time: each place in a template has its own.
    fn member(&self, name: &str, near: &Cell<usize>) -> Option<Value> {
        let _ = near;
        match self.call(name, &[]) {
            Some(result) => result.ok(),
            None => self.field(name).filter(|_| !self.is_nil()),
        }
    }

    /// The names of all fields and methods, to suggest the nearest one for an unknown name.
    fn names(&self) -> Vec<&str> {
        Vec::new()
    }

    /// The value below a named basic type: the number of an enum, the text of a named string.
    /// What a map or list type of the host behaves like is returned here, too.
    fn basic(&self) -> Option<Value> {
        None
    }

    /// The text that `%v` prints: of the `String` method where the type has one.
    fn display(&self) -> String {
        "{}".to_owned()
    }

    /// The value as JSON, for `toJson` and `toYaml`.
    fn to_json(&self) -> serde_json::Value {
        serde_json::Value::Null
    }

    /// The value as JSON text with the members in the order of the type's fields.
    fn json_text(&self) -> String {
        self.to_json().to_string()
    }
}

impl fmt::Debug for dyn Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({})", self.type_name(), self.display())
    }
}

impl dyn Object {
    /// The object as its own type, for the functions of the host that defines it.
    pub fn downcast<T: Object>(&self) -> Option<&T> {
        (self as &dyn Any).downcast_ref()
    }
}
