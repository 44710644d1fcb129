//! How results are printed: tables, names, and the messages of a dump as JSON, YAML or by a path.

use envoy_dump::message::Message;
use envoy_dump::protojson;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Table;
use crate::output::jsonpath::JsonPath;

/// A format of results.
#[derive(Debug)]
pub(super) enum Show {
    /// A table, with more columns when it is wide.
    Table { wide: bool },
    /// JSON.
    Json,
    /// YAML.
    Yaml,
    /// One line for each result: its type and name.
    Name,
    /// What a template of paths picks.
    Path(JsonPath),
}

/// The flag that chooses a format.
#[derive(clap::Args, Debug)]
pub(super) struct ShowArgs {
    /// Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]
    #[arg(short, long, value_name = "FORMAT")]
    output: Option<String>,
}

impl ShowArgs {
    /// The format, a table unless another is chosen.
    ///
    /// # Errors
    /// When there is no such format.
    pub(super) fn get(&self) -> Result<Show> {
        self.get_or("short")
    }

    /// The format, with a default of its own.
    ///
    /// # Errors
    /// When there is no such format.
    pub(super) fn get_or(&self, default: &str) -> Result<Show> {
        let text = self.output.as_deref().unwrap_or(default);
        if let Some(template) = text.strip_prefix("jsonpath=") {
            return JsonPath::parse(template)
                .map(Show::Path)
                .map_err(|error| Error::failed(format!("invalid jsonpath: {error}")));
        }
        match text {
            "short" | "table" => Ok(Show::Table { wide: false }),
            "wide" => Ok(Show::Table { wide: true }),
            "json" => Ok(Show::Json),
            "yaml" => Ok(Show::Yaml),
            "name" => Ok(Show::Name),
            _ => Err(
                Error::failed(format!("output format {text:?} not supported")).hint(
                    "the formats are short, table, wide, json, yaml, name and jsonpath=TEMPLATE",
                ),
            ),
        }
    }

    /// Whether a format other than the default was asked for.
    pub(super) fn is_other_than_short(&self) -> bool {
        self.output.as_deref().is_some_and(|text| text != "short")
    }
}

impl Show {
    /// Whether messages are printed whole.
    pub(super) fn needs_messages(&self) -> bool {
        matches!(self, Self::Json | Self::Yaml | Self::Path(_))
    }
}

/// A kind of result.
pub(super) trait Results {
    /// The rows of the table.
    fn table(&self, wide: bool) -> Table;
    /// The names of the results, with their type in front.
    fn names(&self) -> Vec<String>;
    /// The messages of the dump.
    fn messages(&self) -> Vec<&Message>;
}

/// Prints results in the format that was asked for.
///
/// # Errors
/// When they cannot be written.
pub(super) fn print(context: &mut Context, show: &Show, results: &impl Results) -> Result<()> {
    match show {
        Show::Table { wide } => context.streams.table(&results.table(*wide)),
        Show::Name => {
            let lines = results.names().into_iter().map(|name| name + "\n");
            context.streams.result(&lines.collect::<String>())
        }
        Show::Json => {
            for piece in protojson::list(results.messages()) {
                context.streams.result_bytes(&piece.map_err(unprintable)?)?;
            }
            Ok(())
        }
        Show::Yaml => print_yaml(context, results.messages()),
        Show::Path(path) => {
            let values = results.messages().into_iter().map(value);
            let list = Value::Array(values.collect::<Result<_>>()?);
            print_path(context, path, &list)
        }
    }
}

/// Prints a document that is one object.
///
/// # Errors
/// When it cannot be written, or only lists have the format.
pub(super) fn print_object(
    context: &mut Context,
    show: &Show,
    fields: &[(String, Box<RawValue>)],
) -> Result<()> {
    let text = protojson::object(fields).map_err(unprintable)?;
    match show {
        Show::Json => context.streams.result(&text),
        _ => {
            let value: Value = serde_json::from_str(&text).map_err(unprintable)?;
            match show {
                Show::Path(path) => print_path(context, path, &value),
                _ => context
                    .streams
                    .result(&format!("{}\n", mesh_model::yaml::to_string(&value))),
            }
        }
    }
}

/// A list of messages as YAML, one at a time, and the empty line that ends it.
fn print_yaml(context: &mut Context, messages: Vec<&Message>) -> Result<()> {
    if messages.is_empty() {
        context.streams.result("[]\n")?;
    }
    for message in messages {
        let item = Value::Array(vec![value(message)?]);
        context
            .streams
            .result(&mesh_model::yaml::to_string(&item))?;
    }
    context.streams.result("\n")
}

fn print_path(context: &mut Context, path: &JsonPath, value: &Value) -> Result<()> {
    let text = path
        .print(value)
        .map_err(|error| Error::failed(format!("jsonpath: {error}")))?;
    context.streams.result(&text)
}

/// A message as it is printed, as a tree.
fn value(message: &Message) -> Result<Value> {
    let mut text = Vec::new();
    message.print(0, &mut text).map_err(unprintable)?;
    serde_json::from_slice(&text).map_err(unprintable)
}

fn unprintable(error: serde_json::Error) -> Error {
    Error::failed("print a part of the dump").because(error)
}
