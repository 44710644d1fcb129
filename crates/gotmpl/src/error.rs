//! Errors that name the template, the place in it and the expression.

use std::fmt;

/// What went wrong, roughly: enough to choose an exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// The text is not a template, or uses a function that is not there.
    Parse,
    /// The template could not be executed over this data.
    Execute,
    /// One of the [`crate::Limits`] was reached.
    Limit,
}

/// An error of parsing or executing a template.
///
/// It prints as Go's does: `template: NAME:LINE:COLUMN: executing "DEFINE" at <EXPRESSION>:
/// MESSAGE`, with the error of an included template behind the one of the including.
#[derive(Clone, Debug)]
pub struct Error(Box<Data>);

#[derive(Clone, Debug)]
struct Data {
    kind: ErrorKind,
    template: String,
    line: usize,
    column: usize,
    context: Option<(String, String)>,
    message: String,
    cause: Option<Error>,
}

impl Error {
    /// An error of the text of `template` at a 1-based line and a 0-based column in bytes, as Go
    /// counts them; line 0 stands for no position.
    pub(crate) fn parse(template: &str, line: usize, column: usize, message: String) -> Self {
        Self::new(ErrorKind::Parse, template, (line, column), message)
    }

    pub(crate) fn new(
        kind: ErrorKind,
        template: &str,
        (line, column): (usize, usize),
        message: String,
    ) -> Self {
        let template = template.to_owned();
        Self(Box::new(Data {
            kind,
            template,
            line,
            column,
            context: None,
            message,
            cause: None,
        }))
    }

    pub(crate) fn executing(mut self, define: &str, expression: String) -> Self {
        self.0.context = Some((define.to_owned(), expression));
        self
    }

    pub(crate) fn caused_by(mut self, cause: Option<Self>) -> Self {
        if cause
            .as_ref()
            .is_some_and(|cause| cause.kind() == ErrorKind::Limit)
        {
            self.0.kind = ErrorKind::Limit;
        }
        self.0.cause = cause;
        self
    }

    /// What went wrong, roughly.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The name of the parsed text.
    pub fn template(&self) -> &str {
        &self.0.template
    }

    /// The line in the text, from 1; 0 when there is no place.
    pub fn line(&self) -> usize {
        self.0.line
    }

    /// The byte in the line, from 0 as in Go.
    pub fn column(&self) -> usize {
        self.0.column
    }

    /// The expression that was being evaluated.
    pub fn expression(&self) -> Option<&str> {
        self.0
            .context
            .as_ref()
            .map(|(_, expression)| expression.as_str())
    }

    /// The message without place and cause.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The error of the template that this one included.
    pub fn cause(&self) -> Option<&Self> {
        self.0.cause.as_ref()
    }

    /// The innermost error: where the trouble really is.
    pub fn root(&self) -> &Self {
        let mut error = self;
        while let Some(cause) = error.cause() {
            error = cause;
        }
        error
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// Errors of a chain that are shown at each end; a template that includes itself for
        /// ever has hundreds of them, all alike.
        const SHOWN: usize = 4;
        let chain: Vec<&Self> = std::iter::successors(Some(self), |error| error.cause()).collect();
        let hidden = SHOWN..chain.len().saturating_sub(SHOWN).max(SHOWN);
        for (index, error) in chain.iter().enumerate() {
            if index == hidden.start && !hidden.is_empty() {
                write!(f, ": ({} more)", hidden.len())?;
            }
            if !hidden.contains(&index) {
                f.write_str(if index > 0 { ": " } else { "" })?;
                error.0.fmt(f)?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "template: {}:", self.template)?;
        if self.line > 0 {
            write!(f, "{}:{}:", self.line, self.column)?;
        }
        if let Some((define, expression)) = &self.context {
            write!(f, " executing {define:?} at <{expression}>:")?;
        }
        write!(f, " {}", self.message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause().map(|cause| cause as _)
    }
}

/// Why a function failed; the executor adds the place.
#[derive(Clone, Debug)]
pub struct FunctionError {
    pub(crate) kind: ErrorKind,
    pub(crate) message: String,
    pub(crate) cause: Option<Error>,
}

impl FunctionError {
    /// A failure with this message.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            kind: ErrorKind::Execute,
            message: message.into(),
            cause: None,
        }
    }

    /// One of the limits was reached.
    pub(crate) fn limit(message: impl Into<String>) -> Self {
        Self {
            kind: ErrorKind::Limit,
            ..Self::new(message)
        }
    }
}

impl From<String> for FunctionError {
    fn from(message: String) -> Self {
        Self::new(message)
    }
}

impl From<&str> for FunctionError {
    fn from(message: &str) -> Self {
        Self::new(message)
    }
}

impl From<Error> for FunctionError {
    fn from(cause: Error) -> Self {
        Self {
            cause: Some(cause),
            ..Self::new("")
        }
    }
}
