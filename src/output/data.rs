//! Machine-readable formats of a result.

use serde::Serialize;
use serde_json::ser::PrettyFormatter;
use serde_json::{Serializer, Value};

/// Formats that any structured result can be printed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// YAML.
    Yaml,
    /// JSON, indented by two blanks.
    Json,
}

impl Format {
    /// The text of a value, ending in a newline.
    pub fn print(self, value: &Value) -> String {
        match self {
            Self::Yaml => mesh_model::yaml::to_string(value),
            Self::Json => format!("{value:#}\n"),
        }
    }
}

/// JSON indented by tabs with the fields in their own order, as the peer prints some results.
pub fn tabbed_json(value: &impl Serialize) -> String {
    let mut text = Vec::new();
    let formatter = PrettyFormatter::with_indent(b"\t");
    value
        .serialize(&mut Serializer::with_formatter(&mut text, formatter))
        .expect("a result can be written as JSON");
    text.push(b'\n');
    String::from_utf8_lossy(&text).into_owned()
}
