//! The types below structs: scalars, enums, and the few Go types with a form of their own.

use gotmpl::{FunctionError, IntType, Object, Value};
use mesh_model::duration;
use mesh_model::shared::Value as Json;

use super::types::enum_values;

/// A type without fields of its own in `types.txt`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leaf {
    /// A string, or bytes, which are base64 in JSON.
    Text,
    Bool,
    Int(IntType),
    Double,
    /// A string with a type of its own.
    Named(&'static str),
    Enum(&'static str),
    /// A Go type with methods of its own.
    Special(&'static str),
    /// Any JSON.
    Unknown,
}

impl Leaf {
    /// The type of a name, without the `*` of a pointer.
    pub(super) const fn of(name: &'static str) -> Self {
        match name.as_bytes() {
            b"string" | b"bytes" => Self::Text,
            b"bool" => Self::Bool,
            b"int32" => Self::Int(IntType::Int32),
            b"int64" => Self::Int(IntType::Int64),
            b"uint32" => Self::Int(IntType::Uint32),
            b"uint64" => Self::Int(IntType::Uint64),
            b"double" => Self::Double,
            [b'=', ..] => Self::Named(name.split_at(1).1),
            [b'%', ..] => Self::Enum(name.split_at(1).1),
            b"durationpb.Duration"
            | b"intstr.IntOrString"
            | b"resource.Quantity"
            | b"structpb.Struct"
            | b"structpb.Value"
            | b"timestamppb.Timestamp"
            | b"v1.Time"
            | b"wrapperspb.BoolValue"
            | b"wrapperspb.DoubleValue"
            | b"wrapperspb.Int32Value"
            | b"wrapperspb.Int64Value"
            | b"wrapperspb.StringValue"
            | b"wrapperspb.UInt32Value" => Self::Special(name),
            _ => Self::Unknown,
        }
    }

    /// Whether the value without JSON is empty to Go.
    pub(super) fn is_empty_without_json(self) -> bool {
        !matches!(self, Self::Special(_))
    }
}

/// The value of a type without fields of its own; `type_text` has the `*` of a pointer.
pub(super) fn value(leaf: Leaf, type_text: &'static str, json: Option<&Json>) -> Value {
    if let Leaf::Special(_) = leaf {
        let json = json.cloned();
        return Value::object(Special {
            type_name: type_text,
            json,
        });
    }
    if json.is_none() && type_text.starts_with('*') {
        return Value::object(NilPointer {
            type_name: type_text,
        });
    }
    match leaf {
        Leaf::Enum(name) => enumeration(name, json),
        Leaf::Named(type_name) => {
            let text = json.and_then(Json::as_str).unwrap_or_default().to_owned();
            Value::object(NamedText { type_name, text })
        }
        Leaf::Unknown | Leaf::Special(_) => {
            json.map_or(Value::Nil, |json| Value::from_json(&json.into()))
        }
        scalar_type => scalar(scalar_type, json),
    }
}

fn scalar(leaf: Leaf, json: Option<&Json>) -> Value {
    match leaf {
        Leaf::Bool => json.and_then(Json::as_bool).unwrap_or_default().into(),
        Leaf::Int(kind) => Value::Sized(kind, json.and_then(whole).unwrap_or_default()),
        Leaf::Double => json.and_then(Json::as_f64).unwrap_or_default().into(),
        _ => json.and_then(Json::as_str).unwrap_or_default().into(),
    }
}

/// A whole number; JSON of messages writes those of 64 bits as text.
fn whole(json: &Json) -> Option<i64> {
    let text = || json.as_str().and_then(|text| text.parse().ok());
    json.as_i64()
        .or_else(|| json.as_f64().map(|float| float as i64))
        .or_else(text)
}

/// An enum by the name or the number in the JSON.
fn enumeration(type_name: &'static str, json: Option<&Json>) -> Value {
    let values = enum_values(type_name);
    let by_name = |name: &str| values.iter().find(|(known, _)| *known == name);
    let number = match json {
        Some(Json::String(name)) => by_name(name).map_or(0, |(_, number)| *number),
        Some(json) => whole(json).unwrap_or_default(),
        None => 0,
    };
    Value::object(Enumeration { type_name, number })
}

/// Whether Go writes the value of a struct's field that may be left out when empty.
pub(super) fn is_written(object: &dyn Object, type_text: &str) -> bool {
    match type_text {
        "v1.Time" => object.field("Time").is_some_and(|time| !time.is_nil()),
        _ if type_text.starts_with('*') => !object.is_nil(),
        _ => object.basic().is_none_or(|basic| basic.is_true()),
    }
}

/// A number that prints as the name of an enum.
struct Enumeration {
    type_name: &'static str,
    number: i64,
}

impl Object for Enumeration {
    fn type_name(&self) -> &str {
        self.type_name
    }

    fn kind(&self) -> &'static str {
        "int32"
    }

    fn call(&self, name: &str, _: &[Value]) -> Option<Result<Value, FunctionError>> {
        match name {
            "String" => Some(Ok(self.display().into())),
            "Number" => Some(Ok(Value::Sized(IntType::Int32, self.number))),
            _ => None,
        }
    }

    fn basic(&self) -> Option<Value> {
        Some(Value::Sized(IntType::Int32, self.number))
    }

    fn display(&self) -> String {
        let values = enum_values(self.type_name);
        match values.iter().find(|(_, number)| *number == self.number) {
            Some((name, _)) => (*name).to_owned(),
            None => self.number.to_string(),
        }
    }

    fn to_json(&self) -> serde_json::Value {
        self.display().into()
    }
}

/// A string with a type of its own, such as `v1.Protocol`.
struct NamedText {
    type_name: &'static str,
    text: String,
}

impl Object for NamedText {
    fn type_name(&self) -> &str {
        self.type_name
    }

    fn kind(&self) -> &'static str {
        "string"
    }

    fn basic(&self) -> Option<Value> {
        Some(self.text.as_str().into())
    }

    fn display(&self) -> String {
        self.text.clone()
    }

    fn to_json(&self) -> serde_json::Value {
        self.text.as_str().into()
    }
}

/// A nil pointer to a scalar.
struct NilPointer {
    type_name: &'static str,
}

impl Object for NilPointer {
    fn type_name(&self) -> &str {
        self.type_name
    }

    fn kind(&self) -> &'static str {
        "ptr"
    }

    fn is_nil(&self) -> bool {
        true
    }

    fn display(&self) -> String {
        "<nil>".to_owned()
    }
}

/// A Go type with methods of its own.
struct Special {
    type_name: &'static str,
    json: Option<Json>,
}

impl Special {
    fn name(&self) -> &'static str {
        self.type_name.trim_start_matches('*')
    }

    fn text(&self) -> &str {
        self.json
            .as_ref()
            .and_then(Json::as_str)
            .unwrap_or_default()
    }

    /// The value in a wrapper message: of its type, and zero when it is nil.
    fn wrapped(&self) -> Option<Value> {
        let json = self.json.as_ref();
        Some(match self.name().strip_prefix("wrapperspb.")? {
            "BoolValue" => scalar(Leaf::Bool, json),
            "Int32Value" => scalar(Leaf::Int(IntType::Int32), json),
            "Int64Value" => scalar(Leaf::Int(IntType::Int64), json),
            "UInt32Value" => scalar(Leaf::Int(IntType::Uint32), json),
            "DoubleValue" => scalar(Leaf::Double, json),
            _ => scalar(Leaf::Text, json),
        })
    }

    fn nanoseconds(&self) -> i64 {
        duration::parse(self.text()).unwrap_or_default()
    }
}

/// The text of a nil or present `*durationpb.Duration` as Go prints a duration.
pub(super) fn duration_text(value: &Value) -> Option<String> {
    let Value::Object(object) = value else {
        return None;
    };
    let special = object.downcast::<Special>()?;
    (special.name() == "durationpb.Duration").then(|| duration::format(special.nanoseconds()))
}

impl Object for Special {
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
        self.type_name.starts_with('*') && self.json.is_none()
    }

    fn field(&self, name: &str) -> Option<Value> {
        match (self.name(), name) {
            ("durationpb.Duration", "Seconds") => Some(Value::Sized(
                IntType::Int64,
                self.nanoseconds() / 1_000_000_000,
            )),
            ("durationpb.Duration", "Nanos") => Some(Value::Sized(
                IntType::Int32,
                self.nanoseconds() % 1_000_000_000,
            )),
            ("intstr.IntOrString", "IntVal") => {
                Some(scalar(Leaf::Int(IntType::Int32), self.json.as_ref()))
            }
            ("intstr.IntOrString", "StrVal") => Some(self.text().into()),
            ("v1.Time", "Time") => Some(
                self.json
                    .as_ref()
                    .map_or(Value::Nil, |_| self.text().into()),
            ),
            (_, "Value") => self.wrapped(),
            _ => None,
        }
    }

    fn call(&self, name: &str, _: &[Value]) -> Option<Result<Value, FunctionError>> {
        let value = match (self.name(), name) {
            ("v1.Time", "IsZero") => self.text().is_empty().into(),
            ("durationpb.Duration", "GetSeconds") => self.field("Seconds")?,
            ("durationpb.Duration", "GetNanos") => self.field("Nanos")?,
            ("durationpb.Duration", "AsDuration") => duration::format(self.nanoseconds()).into(),
            (_, "GetValue") => self.wrapped()?,
            (_, "String") => self.display().into(),
            _ => return None,
        };
        Some(Ok(value))
    }

    fn basic(&self) -> Option<Value> {
        match self.name() {
            "structpb.Struct" | "structpb.Value" => self
                .json
                .as_ref()
                .map(|json| Value::from_json(&json.into())),
            _ => None,
        }
    }

    fn display(&self) -> String {
        match (self.name(), &self.json) {
            ("resource.Quantity", None) => "0".to_owned(),
            (_, None) => "<nil>".to_owned(),
            ("durationpb.Duration", _) => format!("seconds:{}", self.nanoseconds() / 1_000_000_000),
            (name, Some(json)) if name.starts_with("wrapperspb.") => format!("value:{json}"),
            (_, Some(Json::String(text))) => text.as_str().to_owned(),
            (_, Some(json)) => json.to_string(),
        }
    }

    fn to_json(&self) -> serde_json::Value {
        match (self.name(), &self.json) {
            ("resource.Quantity", None) => "0".into(),
            ("durationpb.Duration", Some(_)) => seconds_text(self.nanoseconds()).into(),
            (_, json) => json
                .as_ref()
                .map(serde_json::Value::from)
                .unwrap_or_default(),
        }
    }
}

/// A duration as the JSON of messages has it: seconds, and a fraction of 3, 6 or 9 digits.
fn seconds_text(nanoseconds: i64) -> String {
    let (seconds, rest) = (nanoseconds / 1_000_000_000, nanoseconds % 1_000_000_000);
    match rest {
        0 => format!("{seconds}s"),
        rest if rest % 1_000_000 == 0 => format!("{seconds}.{:03}s", rest / 1_000_000),
        rest if rest % 1_000 == 0 => format!("{seconds}.{:06}s", rest / 1_000),
        rest => format!("{seconds}.{rest:09}s"),
    }
}
