//! YAML as Kubernetes tools read and write it.
//!
//! Reading follows `sigs.k8s.io/yaml`, which is YAML 1.1 scalar rules (`yes` is a bool, `010` is eight, `<<` merges)
//! followed by the JSON data model (text keys, no infinity). Writing gives the same bytes as its `Marshal`.
//!
//! * [`from_str`]: the first document as a JSON value, without positions; JSON and plain YAML take shorter ways.
//! * [`from_json`]: a JSON list or object as another type than a JSON value.
//! * [`Recurring`]: the same for values that are changed, and texts that resemble each other.
//! * [`Text`]: every document as a JSON value; where its parts stand is found out when it is asked for.
//! * [`documents`]: every document with the position of each key and value; a broken document does not hide the others.
//! * [`to_string`]: a JSON value as YAML.

mod build;
mod document;
mod emit;
mod error;
mod json;
mod natural;
mod node;
mod number;
mod quick;
mod reader;
mod scalar;
mod style;
mod tagged;
#[cfg(test)]
mod tests;
mod text;
mod timestamp;

pub use document::{Document, DuplicateKey, documents};
pub use emit::{to_string, write};
pub use error::Error;
pub use json::from_json;
pub use node::{Entry, Node, Position, Span};
pub use reader::{Recurring, all_from_str, from_str};
pub use text::{Address, Read, Text};
