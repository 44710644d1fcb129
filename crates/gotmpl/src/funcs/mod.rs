//! The functions of Go, Sprig and Helm.
//!
//! Each module has a table of names, parameters and bodies. A body can rely on the parameters:
//! the executor checks arguments against them first.

mod args;
mod builtin;
mod case;
mod convert;
mod date;
mod decimal;
mod defaults;
mod dicts;
mod encoding;
mod helm;
mod lists;
mod math;
mod path;
mod reflect;
mod regex;
mod semver;
mod strings;
mod time;
mod url;

use crate::functions::{Body, Function};
use crate::{FunctionError, Functions, Param, Signature, Value};

type Outcome = Result<Value, FunctionError>;

/// A row of a table of functions.
pub(crate) struct Entry {
    pub(crate) name: &'static str,
    signature: Signature,
    body: EntryBody,
}

#[derive(Clone, Copy)]
enum EntryBody {
    Value(fn(&[Value]) -> Outcome),
    Text(WriteText),
}

/// Appends the text that is the result.
type WriteText = fn(&mut String, &[Value]) -> Result<(), FunctionError>;

impl Entry {
    pub(crate) fn function(&self) -> Function {
        Function {
            name: self.name.into(),
            signature: self.signature,
            body: match self.body {
                EntryBody::Value(body) => Body::Plain(body),
                EntryBody::Text(body) => Body::Text(body),
            },
            is_repeatable: None,
            lookup: (self.name == "index").then_some(&[]),
        }
    }
}

/// Whether a function of the tables comes to the same each time, changes nothing and makes no map.
pub(crate) fn is_repeatable(name: &str) -> bool {
    REPEATABLE.iter().any(|names| names.contains(&name))
}

/// Reasons, and the names that are not there because of them.
pub(crate) type Refusals = &'static [(&'static str, &'static [&'static str])];

/// A function with exactly these parameters.
const fn fixed(
    name: &'static str,
    params: &'static [Param],
    body: fn(&[Value]) -> Outcome,
) -> Entry {
    Entry {
        name,
        signature: Signature::new(params),
        body: EntryBody::Value(body),
    }
}

/// A function with these parameters and any number more.
const fn variadic(
    name: &'static str,
    params: &'static [Param],
    rest: Param,
    body: fn(&[Value]) -> Outcome,
) -> Entry {
    Entry {
        name,
        signature: Signature::variadic(params, rest),
        body: EntryBody::Value(body),
    }
}

/// As [`fixed`], for a function that writes text.
const fn fixed_text(name: &'static str, params: &'static [Param], body: WriteText) -> Entry {
    Entry {
        name,
        signature: Signature::new(params),
        body: EntryBody::Text(body),
    }
}

/// As [`variadic`], for a function that writes text.
const fn variadic_text(
    name: &'static str,
    params: &'static [Param],
    rest: Param,
    body: WriteText,
) -> Entry {
    Entry {
        name,
        signature: Signature::variadic(params, rest),
        body: EntryBody::Text(body),
    }
}

const SPRIG: &[&[Entry]] = &[
    case::TABLE,
    convert::TABLE,
    date::TABLE,
    defaults::TABLE,
    dicts::TABLE,
    encoding::TABLE,
    lists::TABLE,
    math::TABLE,
    path::TABLE,
    reflect::TABLE,
    regex::TABLE,
    semver::TABLE,
    strings::TABLE,
    url::TABLE,
];

/// Functions that come to the same each time, change nothing and make no map.
const REPEATABLE: &[&[&str]] = &[
    &[
        "eq", "ge", "gt", "index", "le", "len", "lt", "ne", "not", "print", "printf",
    ],
    &["add", "add1", "div", "max", "min", "mod", "mul", "sub"],
    &["all", "any", "coalesce", "default", "empty", "ternary"],
    &[
        "append", "first", "has", "last", "list", "prepend", "rest", "uniq", "without",
    ],
    &["atoi", "float64", "int", "int64", "toString", "toStrings"],
    &["b64dec", "b64enc", "sha256sum"],
    &[
        "cat",
        "contains",
        "hasPrefix",
        "hasSuffix",
        "indent",
        "join",
        "lower",
        "nindent",
    ],
    &["get", "hasKey", "keys"],
    &["kindIs", "kindOf", "typeIs", "typeOf"],
    &["mustToJson", "toJson", "toPrettyJson", "toRawJson"],
    &["quote", "replace", "splitList", "squote", "substr"],
    &[
        "trim",
        "trimAll",
        "trimPrefix",
        "trimSuffix",
        "trunc",
        "upper",
    ],
];

const KEYS: &str = "keys and certificates are random; make them outside and pass them as values";
const RANDOM: &str = "its result is random, and a template renders the same each time";
const ENVIRONMENT: &str = "templates do not read the process environment";
const NETWORK: &str = "templates do not use the network";
const CLOCK: &str = "the templates were given no clock";

/// Sprig's functions that have no place here, and why.
const REFUSED: Refusals = &[
    (
        KEYS,
        &[
            "buildCustomCert",
            "genCA",
            "genCAWithKey",
            "genPrivateKey",
            "genSelfSignedCert",
            "genSelfSignedCertWithKey",
            "genSignedCert",
            "genSignedCertWithKey",
        ],
    ),
    (
        RANDOM,
        &[
            "bcrypt",
            "encryptAES",
            "htpasswd",
            "randAlpha",
            "randAlphaNum",
            "randAscii",
            "randBytes",
            "randInt",
            "randNumeric",
            "shuffle",
            "uuidv4",
        ],
    ),
    (
        "it is not implemented; decrypt outside and pass the text as a value",
        &["decryptAES"],
    ),
    (
        "it is not implemented; derive outside and pass the text as a value",
        &["derivePassword"],
    ),
    (ENVIRONMENT, &["env", "expandenv"]),
    (NETWORK, &["getHostByName"]),
    (CLOCK, &["ago", "now"]),
];

impl Functions {
    /// The functions of Go's `text/template` alone.
    pub fn builtin() -> Self {
        let mut functions = Self::empty();
        functions.add_table(builtin::TABLE);
        let any = Signature::variadic(&[Param::Reflect], Param::Reflect);
        functions.put("and".into(), any, Body::And);
        functions.put("or".into(), any, Body::Or);
        functions.put("call".into(), any, Body::Call);
        functions.set_repeatable(&["and", "or"]);
        functions
    }

    /// Go's functions and Sprig's, but for those that are random, or need the clock, the
    /// environment or the network: to use one of them does not parse, and the error says why.
    pub fn sprig() -> Self {
        let mut functions = Self::builtin();
        for table in SPRIG {
            functions.add_table(table);
        }
        functions.set_refusals(REFUSED);
        functions
    }

    /// Sprig's functions and Helm's: `include`, `tpl`, `required`, `fail`, `toJson`,
    /// `mustToJson`, `fromJson`, `fromJsonArray`, `toToml`, `lookup`, which finds nothing, and
    /// `getHostByName`, which answers nothing.
    ///
    /// The YAML functions (`toYaml`, `mustToYaml`, `toYamlPretty`, `fromYaml`, `fromYamlArray`)
    /// are for the caller to add, for this crate does not know YAML.
    pub fn helm() -> Self {
        let mut functions = Self::sprig();
        helm::add(&mut functions);
        functions
    }

    /// Gives the functions a clock: `now` and those that use it answer `seconds` since 1970.
    pub fn set_clock(&mut self, seconds: i64) {
        date::add_clock(self, seconds);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_table_has_what_is_refused() {
        let refused = REFUSED.iter().flat_map(|(_, names)| names.iter());
        for name in refused {
            let found = SPRIG.iter().flat_map(|table| table.iter());
            assert_eq!(
                found.filter(|entry| entry.name == *name).count(),
                0,
                "{name}"
            );
        }
    }
}
