//! What the commands that look into proxies share: their flags, formats and files.

use serde::Serialize;

use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Format;
use crate::source::{Source, SourceArgs, Via, files};

/// The port of a proxy's administration interface.
#[derive(clap::Args, Clone, Debug)]
pub struct AdminPort {
    /// Port of the proxy's administration interface
    #[arg(
        long = "proxy-admin-port",
        value_name = "PORT",
        default_value_t = 15000,
        allow_hyphen_values = true
    )]
    proxy_admin_port: i64,

    /// Way to the port: port-forward or exec [default: port-forward, exec where that is refused]
    #[arg(long, value_name = "WAY")]
    via: Option<Via>,
}

/// Where a proxy's administration interface is.
#[derive(clap::Args, Clone, Debug)]
pub struct AdminArgs {
    #[command(flatten)]
    port: AdminPort,

    /// Administration interface to ask in place of a target; no cluster is needed
    #[arg(long = "proxy-admin-address", value_name = "HOST:PORT")]
    proxy_admin_address: Option<String>,
}

impl AdminArgs {
    /// The address, when one is given.
    pub fn address(&self) -> Option<&str> {
        self.proxy_admin_address.as_deref()
    }

    /// The port, which is checked whether it is used or not.
    ///
    /// # Errors
    /// When it is none.
    pub fn port(&self) -> Result<u16> {
        self.port.get()
    }

    /// The source in which proxies are asked so.
    ///
    /// # Errors
    /// When there is none.
    pub fn source(&self, context: &Context, source: &SourceArgs) -> Result<Source> {
        let port = self.port.get()?;
        match &self.proxy_admin_address {
            Some(address) => Source::at_address(context, source, address),
            None => {
                let source = Source::open(context, source)?;
                Ok(source.with_admin_port(port).with_via(self.port.via))
            }
        }
    }
}

impl AdminPort {
    /// The way to it, when one is chosen.
    pub fn via(&self) -> Option<Via> {
        self.via
    }

    /// The port.
    ///
    /// # Errors
    /// When it is none.
    pub fn get(&self) -> Result<u16> {
        super::port(self.proxy_admin_port)
    }
}

/// How a result is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// As a table.
    Table,
    /// As a document.
    Document(Format),
}

impl Shape {
    /// Reads `json`, `yaml`, or one of the command's words for its table.
    ///
    /// # Errors
    /// When it is another word; the peer exits 1 then.
    pub fn parse(text: &str, tables: &[&str]) -> Result<Self> {
        match text {
            "json" => Ok(Self::Document(Format::Json)),
            "yaml" => Ok(Self::Document(Format::Yaml)),
            _ if tables.contains(&text) => Ok(Self::Table),
            _ => Err(
                Error::failed(format!("output format \"{text}\" not supported")).hint(format!(
                    "the formats are json, yaml and {}",
                    tables.join(", ")
                )),
            ),
        }
    }
}

/// A document as the peer prints it: JSON indented by four blanks, YAML followed by an empty line.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn print(format: Format, document: &impl Serialize) -> Result<String> {
    let failed = |error| Error::failed("print the result").because(error);
    match format {
        Format::Json => {
            let mut bytes = Vec::new();
            let indent = serde_json::ser::PrettyFormatter::with_indent(b"    ");
            let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, indent);
            document.serialize(&mut serializer).map_err(failed)?;
            bytes.push(b'\n');
            String::from_utf8(bytes)
                .map_err(|error| Error::failed("print the result").because(error))
        }
        Format::Yaml => {
            let value = serde_json::to_value(document).map_err(failed)?;
            Ok(format!("{}\n", Format::Yaml.print(&value)))
        }
    }
}

/// The content of a dump that was saved to a file; `-` is standard input.
///
/// # Errors
/// When it cannot be read.
pub fn read_file(context: &Context, path: &str) -> Result<Vec<u8>> {
    match path {
        "-" => files::read_stdin().map(String::into_bytes),
        _ => files::read_large(&context.path(path)),
    }
    .map_err(|error| unreadable(path, &error))
}

/// A file that could not be opened, in the words of the peer.
pub fn unreadable(path: &str, error: &files::FileError) -> Error {
    let cause = std::error::Error::source(error).map_or_else(String::new, ToString::to_string);
    let cause = cause
        .split(" (os error")
        .next()
        .unwrap_or_default()
        .to_lowercase();
    Error::new(Exit::Failed, format!("open {path}: {cause}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_have_a_range() {
        let get = |proxy_admin_port| {
            let via = None;
            AdminPort {
                proxy_admin_port,
                via,
            }
            .get()
        };
        assert_eq!(get(15020).unwrap(), 15020);
        for bad in [0, -1, 65536] {
            let text = format!("port number {bad} must be in the range 1..65535");
            assert_eq!(get(bad).unwrap_err().to_string(), text);
        }
    }

    #[test]
    fn documents_are_indented_as_the_peer_does() {
        let value = serde_json::json!({"a": [1]});
        let json = print(Format::Json, &value).unwrap();
        assert_eq!(json, "{\n    \"a\": [\n        1\n    ]\n}\n");
        assert_eq!(print(Format::Yaml, &value).unwrap(), "a:\n- 1\n\n");
    }

    #[test]
    fn shapes_are_named_exactly() {
        assert_eq!(Shape::parse("short", &["short"]).unwrap(), Shape::Table);
        assert_eq!(
            Shape::parse("JSON", &["short"]).unwrap_err().exit(),
            Exit::Failed
        );
    }
}
