//! What a command ends with: the exit codes and the one error that reaches a person.
//!
//! Libraries have their own small error types; at the command boundary they become an [`Error`],
//! whose [`Exit`] decides the code of the process. Codes never depend on a message's text or on
//! the output format.

use std::fmt;

/// The exit code of the process, the same for every output format.
///
/// 0, 1, 64, 65 and 79 are those of the peer (`istioctl/cmd/sysexits.go`); the others are
/// sysexits' numbers for situations that the peer reports as 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// It worked, or there was nothing to say.
    Success = 0,
    /// It did not work, or the answer is no: differences exist, a check failed, the prompt was declined.
    Failed = 1,
    /// The command line is wrong.
    Usage = 64,
    /// Input to be checked cannot be read or parsed.
    BadInput = 65,
    /// A server did not answer: connection refused, name not found, deadline passed.
    Unreachable = 69,
    /// Some targets did not answer; what did is printed.
    Partial = 75,
    /// A server answered that this user may not do it.
    Denied = 77,
    /// Findings at or above the failure threshold.
    Findings = 79,
    /// Interrupted by the user.
    Interrupted = 130,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why meshctl could not do its job.
///
/// The message says what was being done, to what; the source says why; the hints say what to do
/// next. Trouble in the mesh that a command was asked to look at is not an error but a finding.
#[derive(Debug)]
pub struct Error {
    exit: Exit,
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
    hints: Vec<String>,
}

impl Error {
    /// An error with the exit code that it leads to.
    pub fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self {
            exit,
            message: message.into(),
            source: None,
            hints: Vec::new(),
        }
    }

    /// The operation failed: exit code 1.
    pub fn failed(message: impl Into<String>) -> Self {
        Self::new(Exit::Failed, message)
    }

    /// The command line is wrong: exit code 64.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// Names the cause.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Adds what to do next: a command to run, a flag to set, the nearest valid name.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// The exit code that this error leads to.
    pub fn exit(&self) -> Exit {
        self.exit
    }

    /// What to do next, in order.
    pub fn hints(&self) -> &[String] {
        &self.hints
    }
}

impl fmt::Display for Error {
    /// The message and its causes on one line, joined by colons; a cause that its effect quotes is not repeated.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = self.message.clone();
        let mut source = std::error::Error::source(self);
        while let Some(cause) = source {
            let cause_text = cause.to_string();
            if !text.ends_with(&cause_text) {
                text.push_str(": ");
                text.push_str(&cause_text);
            }
            source = cause.source();
        }
        formatter.write_str(&text)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn std::error::Error + 'static))
    }
}

/// The result of a command or of one of its steps.
pub type Result<T, E = Error> = std::result::Result<T, E>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_joins_the_chain_and_leaves_hints_out() {
        let inner = Error::failed("connection refused").because(Error::failed("refused"));
        let error = Error::new(Exit::Unreachable, "get version")
            .because(inner)
            .hint("check --context");
        assert_eq!(error.to_string(), "get version: connection refused");
        assert_eq!(error.hints(), ["check --context"]);
        assert_eq!(error.exit() as u8, 69);
    }
}
