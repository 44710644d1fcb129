//! Why a text is not a YAML document, and where.

use super::node::Position;

/// A text that cannot be read as YAML, or that JSON cannot hold.
///
/// Usually the fault of whoever wrote the file: the position is the first place that makes no sense.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {message}")]
pub struct Error {
    /// Line in the text, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong: lower case, no full stop.
    pub message: String,
}

impl Error {
    pub(super) fn at(position: Position, message: impl Into<String>) -> Self {
        Self {
            line: position.line,
            column: position.column,
            message: message.into(),
        }
    }
}

impl From<granit_parser::ScanError> for Error {
    fn from(error: granit_parser::ScanError) -> Self {
        let position = Position::from(error.marker());
        Self::at(position, error.info())
    }
}
