//! Machine-readable formats of a result.

use serde_json::Value;

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
