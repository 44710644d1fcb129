//! The table of functions a template may call, and what their parameters accept.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::rc::Rc;

use crate::funcs::{Entry, Refusals, is_repeatable};
use crate::{FunctionError, Run, Value};

/// The type of a parameter in Go. It decides which arguments are refused before the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Param {
    /// `interface {}`: anything.
    Any,
    /// `reflect.Value`: anything, and [`Value::Missing`] is not turned into nil.
    Reflect,
    /// `string`.
    Str,
    /// `bool`.
    Bool,
    /// `int`.
    Int,
    /// `int64`.
    Int64,
    /// `float64`.
    Float,
    /// `map[string]interface {}`.
    Map,
    /// `map[string]string`.
    StrMap,
    /// `[]interface {}`.
    List,
    /// `[]string`.
    StrList,
    /// A type of the host, by its Go name (`*v1.ObjectMeta`, `[]v1.Container`).
    Named(&'static str),
}

impl Param {
    /// The name of the type in Go.
    pub fn type_name(self) -> &'static str {
        match self {
            Self::Any => "interface {}",
            Self::Reflect => "reflect.Value",
            Self::Str => "string",
            Self::Bool => "bool",
            Self::Int => "int",
            Self::Int64 => "int64",
            Self::Float => "float64",
            Self::Map => "map[string]interface {}",
            Self::StrMap => "map[string]string",
            Self::List => "[]interface {}",
            Self::StrList => "[]string",
            Self::Named(name) => name,
        }
    }
}

/// The parameters of a function.
#[derive(Clone, Copy, Debug)]
pub struct Signature {
    pub(crate) fixed: &'static [Param],
    pub(crate) rest: Option<Param>,
}

impl Signature {
    /// Exactly these parameters.
    pub const fn new(fixed: &'static [Param]) -> Self {
        Self { fixed, rest: None }
    }

    /// These parameters, then any number of `rest`.
    pub const fn variadic(fixed: &'static [Param], rest: Param) -> Self {
        Self {
            fixed,
            rest: Some(rest),
        }
    }
}

type Call = dyn Fn(&mut Run<'_>, &[Value]) -> Result<Value, FunctionError>;

/// A function: its name, its parameters and what it does.
pub(crate) struct Function {
    pub(crate) name: Cow<'static, str>,
    pub(crate) signature: Signature,
    pub(crate) body: Body,
    /// See [`Functions::set_repeatable`]; none for a function of a table.
    pub(crate) is_repeatable: Option<bool>,
    /// See [`Functions::set_lookup`].
    pub(crate) lookup: Option<&'static [&'static str]>,
}

impl Function {
    /// Whether it gives the same for the same arguments each time.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.is_repeatable
            .unwrap_or_else(|| is_repeatable(&self.name))
    }
}

/// How a function is run. The special ones do not see their arguments as plain values.
pub(crate) enum Body {
    Plain(fn(&[Value]) -> Result<Value, FunctionError>),
    /// Writes its result, which is text.
    Text(fn(&mut String, &[Value]) -> Result<(), FunctionError>),
    Host(Box<Call>),
    And,
    Or,
    Call,
}

/// The functions a [`crate::TemplateSet`] knows, by name. Later additions replace earlier ones.
pub struct Functions {
    /// Hundreds, most of which no template calls: they are made when they are asked for.
    tables: Vec<&'static [Entry]>,
    /// Names that no table has, and why.
    refusals: Refusals,
    /// Those that were added, and those of the tables that were asked for.
    made: RefCell<HashMap<Cow<'static, str>, Rc<Function>, BuildHasherDefault<NameHasher>>>,
    /// Those that were removed, and why.
    refused: HashMap<Cow<'static, str>, Cow<'static, str>>,
}

/// Hashes the names of functions, which are short and known: FNV-1a.
#[derive(Default)]
struct NameHasher(u64);

impl Hasher for NameHasher {
    fn write(&mut self, bytes: &[u8]) {
        let mix = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        self.0 = bytes.iter().fold(self.0, mix);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

impl Functions {
    /// Adds a function of the host under `name`, in place of any other of that name.
    ///
    /// Arguments are checked against `signature` before the call: a body can rely on it.
    pub fn add(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        signature: Signature,
        body: impl Fn(&mut Run<'_>, &[Value]) -> Result<Value, FunctionError> + 'static,
    ) {
        self.put(name.into(), signature, Body::Host(Box::new(body)));
    }

    /// As [`Functions::add`], for a function that needs nothing but its arguments.
    pub fn add_plain(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        signature: Signature,
        body: fn(&[Value]) -> Result<Value, FunctionError>,
    ) {
        self.put(name.into(), signature, Body::Plain(body));
    }

    /// As [`Functions::add_plain`], for a function whose result is text, which it appends to what
    /// there is: an action prints it without a copy.
    pub fn add_text(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        signature: Signature,
        body: fn(&mut String, &[Value]) -> Result<(), FunctionError>,
    ) {
        self.put(name.into(), signature, Body::Text(body));
    }

    /// Says of functions that were added that they give the same for the same arguments each time,
    /// change nothing, and make no new map: what they come to can be remembered.
    ///
    /// For functions of this crate this is known; to [add](Functions::add) one in place of one of
    /// them makes it unknown again.
    pub fn set_repeatable(&mut self, names: &[&str]) {
        for name in names {
            if let Some(function) = self.made.get_mut().get_mut(*name).and_then(Rc::get_mut) {
                function.is_repeatable = Some(true);
            }
        }
    }

    /// Says of a repeatable function that was added that its result depends, but for what follows
    /// its second argument, only on the value of a key, the second argument, of a map: the one
    /// behind these fields of its first.
    pub fn set_lookup(&mut self, name: &str, fields: &'static [&'static str]) {
        if let Some(function) = self.made.get_mut().get_mut(name).and_then(Rc::get_mut) {
            function.lookup = Some(fields);
        }
    }

    /// Removes the function `name`: to use it is an error that gives the reason.
    pub fn refuse(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        because: impl Into<Cow<'static, str>>,
    ) {
        let name = name.into();
        self.made.get_mut().remove(&name);
        self.refused.insert(name, because.into());
    }

    /// Whether there is a function `name`.
    pub fn contains(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub(crate) fn empty() -> Self {
        Self {
            tables: Vec::new(),
            refusals: &[],
            made: RefCell::default(),
            refused: HashMap::new(),
        }
    }

    pub(crate) fn add_table(&mut self, table: &'static [Entry]) {
        self.tables.push(table);
    }

    pub(crate) fn set_refusals(&mut self, refusals: Refusals) {
        self.refusals = refusals;
    }

    pub(crate) fn put(&mut self, name: Cow<'static, str>, signature: Signature, body: Body) {
        self.refused.remove(&name);
        let function = Function {
            name: name.clone(),
            signature,
            body,
            is_repeatable: Some(false),
            lookup: None,
        };
        self.made.get_mut().insert(name, Rc::new(function));
    }

    pub(crate) fn get(&self, name: &str) -> Option<Rc<Function>> {
        let mut made = self.made.borrow_mut();
        if let Some(function) = made.get(name) {
            return Some(function.clone());
        }
        if self.refused.contains_key(name) {
            return None;
        }
        let mut entries = self.tables.iter().rev().flat_map(|table| table.iter());
        let entry = entries.find(|entry| entry.name == name)?;
        let function = Rc::new(entry.function());
        made.insert(entry.name.into(), function.clone());
        Some(function)
    }

    /// Why there is no function `name`, for the message of the parser.
    pub(crate) fn absence(&self, name: &str) -> String {
        let known = self
            .refusals
            .iter()
            .find(|(_, names)| names.contains(&name));
        let known = known.map(|(because, _)| *because);
        if let Some(because) = self.refused.get(name).map(AsRef::as_ref).or(known) {
            return format!("function {name:?} is not supported, because {because}");
        }
        let made = self.made.borrow();
        let entries = self.tables.iter().flat_map(|table| table.iter());
        let names = entries.map(|entry| entry.name);
        let names = names.chain(made.keys().map(AsRef::as_ref));
        let names = names.filter(|name| !self.refused.contains_key(*name));
        match nearest(name, names) {
            Some(other) => format!("function {name:?} not defined; did you mean {other:?}?"),
            None => format!("function {name:?} not defined"),
        }
    }
}

/// The candidate most like `name`, when one is near enough to be meant.
pub(crate) fn nearest<'a>(
    name: &str,
    candidates: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    let limit = (name.chars().count() / 3).max(1);
    candidates
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Levenshtein's distance, without regard to case.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, l) in left.to_lowercase().chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, r) in right.iter().enumerate() {
            let substitute = diagonal + usize::from(l != *r);
            diagonal = row[j + 1];
            row[j + 1] = substitute.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}
