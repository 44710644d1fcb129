//! The Go `text/template` language with the function sets of Sprig and Helm.
//!
//! A [`TemplateSet`] parses named templates and executes one of them over a [`Value`]. The
//! functions it knows are a [`Functions`] table: Go's own, [Sprig's](Functions::sprig),
//! [Helm's](Functions::helm), and what the caller [adds](Functions::add).
//!
//! This crate knows nothing of Kubernetes, YAML, files, the clock or the environment: the caller
//! gives it data and the functions that need the outside world. Text that does not mean well is
//! held by [`Limits`]; where the language differs from Go's, `COMPATIBILITY.md` says so.

mod ast;
mod constant;
mod error;
mod exec;
mod float;
mod format;
mod funcs;
mod functions;
mod json;
mod lexer;
mod limits;
mod memo;
mod number;
mod object;
mod parser;
mod quote;
mod set;
mod value;

pub use constant::Same;
pub use error::{Error, ErrorKind, FunctionError};
pub use exec::Run;
pub use format::{format_value, sprintf};
pub use functions::{Functions, Param, Signature};
pub use json::{to_json_pretty, to_json_text, write_json_text};
pub use limits::Limits;
pub use memo::Memo;
pub use object::Object;
pub use set::{MissingKey, TemplateSet};
pub use value::{Elem, IntType, List, Map, Value};
