//! Why a dump could not be read.

use std::fmt;

/// A dump that could not be read.
#[derive(Debug)]
pub enum Error {
    /// The input failed.
    Read(std::io::Error),
    /// It is not JSON, or not of the shape that Envoy gives it.
    Malformed {
        /// Line, from 1.
        line: u64,
        /// What is wrong there.
        what: String,
    },
    /// The dump has no section of a type.
    NoSection(&'static str),
    /// A section has nothing of that kind, such as `clusters`.
    None(&'static str),
}

/// The result of reading a dump.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What every section's type starts with.
pub(crate) const ADMIN: &str = "type.googleapis.com/envoy.admin.v3.";

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(_) => formatter.write_str("the dump could not be read to its end"),
            Self::Malformed { line, what } => write!(
                formatter,
                "error unmarshalling config dump response from Envoy: line {line}: {what}"
            ),
            Self::NoSection(kind) => {
                write!(
                    formatter,
                    "config dump has no configuration type {ADMIN}{kind}"
                )
            }
            Self::None(what) => write!(formatter, "no {what} found"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Read(error) => Some(error),
            _ => None,
        }
    }
}
