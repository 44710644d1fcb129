//! The one place that writes to stdout and stderr and that knows formats and colours.
//!
//! Results go to stdout, everything else to stderr. Commands name a [`Role`], never a colour.

pub mod browser;
mod data;
pub mod findings;
pub mod jsonpath;
pub mod progress;
mod style;
mod table;

use std::io::{self, BufRead, IsTerminal, Write};

pub use data::{Format, tabbed_json};
pub use style::Role;
pub use table::Table;

use mesh_model::mesh::Mesh;

use crate::cli::globals::ColorChoice;
use crate::context::Environment;
use crate::error::{Error, Exit, Result};
use crate::source::spool::Spool;

/// Gaps that are named one by one.
const MOST_GAPS: usize = 20;

/// Standard input and output of one run, or a test's buffers in their place.
pub struct Streams {
    out: Stream,
    err: Stream,
    /// Where answers come from, if not from the standard input of the process.
    input: Option<Box<dyn BufRead + Send>>,
    /// What stdout would have got, while it is held back.
    held: Option<Vec<u8>>,
}

struct Stream {
    writer: Box<dyn Write + Send>,
    terminal: bool,
    color: bool,
}

impl Streams {
    /// The streams of this process.
    pub fn process() -> Self {
        let stdout = io::stdout();
        let stderr = io::stderr();
        Self {
            out: Stream {
                terminal: stdout.is_terminal(),
                writer: Box::new(io::BufWriter::with_capacity(64 << 10, stdout)),
                color: false,
            },
            err: Stream {
                terminal: stderr.is_terminal(),
                writer: Box::new(stderr),
                color: false,
            },
            input: None,
            held: None,
        }
    }

    /// Streams of given parts, none of them a terminal.
    pub fn new(
        out: impl Write + Send + 'static,
        err: impl Write + Send + 'static,
        input: impl BufRead + Send + 'static,
    ) -> Self {
        let stream = |writer| Stream {
            writer,
            terminal: false,
            color: false,
        };
        Self {
            out: stream(Box::new(out)),
            err: stream(Box::new(err)),
            input: Some(Box::new(input)),
            held: None,
        }
    }

    /// Decides for each stream whether it is coloured.
    pub fn set_color(&mut self, choice: ColorChoice, environment: &Environment) {
        // Only a terminal is coloured without being asked to, so nothing else needs to know.
        let forbidden = || {
            environment.variable("NO_COLOR").is_some()
                || environment.get("TERM").as_deref() == Some("dumb")
        };
        for stream in [&mut self.out, &mut self.err] {
            stream.color = match choice {
                ColorChoice::Always => true,
                ColorChoice::Never => false,
                ColorChoice::Auto => stream.terminal && !forbidden(),
            };
        }
    }

    /// Writes a part of the result to stdout, as it is.
    ///
    /// # Errors
    /// When it cannot be written; a closed pipe ends the run quietly and with success.
    pub fn result(&mut self, text: &str) -> Result<()> {
        self.result_bytes(text.as_bytes())
    }

    /// Writes a table, never holding the whole of its text.
    ///
    /// # Errors
    /// As [`Streams::result`].
    pub fn table(&mut self, table: &Table) -> Result<()> {
        table.print_to(|piece| self.result(piece))
    }

    /// Writes a part of the result that need not be text.
    ///
    /// # Errors
    /// As [`Streams::result`].
    pub fn result_bytes(&mut self, bytes: &[u8]) -> Result<()> {
        match &mut self.held {
            Some(held) => {
                held.extend_from_slice(bytes);
                Ok(())
            }
            None => written(self.out.writer.write_all(bytes)),
        }
    }

    /// Holds back what is written to stdout from now on, until [`Streams::release`].
    pub fn hold(&mut self) {
        self.held = Some(Vec::new());
    }

    /// Gives what was held back and holds back no more.
    pub fn release(&mut self) -> String {
        let held = self.held.take().unwrap_or_default();
        String::from_utf8_lossy(&held).into_owned()
    }

    /// Writes a part of the result that was held back to stdout.
    ///
    /// # Errors
    /// As [`Streams::result`].
    pub fn held_result(&mut self, spool: Spool) -> Result<()> {
        match &mut self.held {
            Some(held) => written(spool.copy_to(held)),
            None => written(spool.copy_to(&mut self.out.writer)),
        }
    }

    /// Writes messages that were held back to stderr.
    pub fn held_messages(&mut self, spool: Spool) {
        let _ = self.out.writer.flush();
        let _ = spool.copy_to(&mut self.err.writer);
        let _ = self.err.writer.flush();
    }

    /// Writes what is still buffered of the result.
    ///
    /// # Errors
    /// As [`Streams::result`].
    pub fn flush(&mut self) -> Result<()> {
        written(self.out.writer.flush())
    }

    /// Text for stdout in the style of a role, when stdout is coloured.
    pub fn styled(&self, role: Role, text: &str) -> String {
        style::paint(role, text, self.out.color)
    }

    /// Text for stderr in the style of a role, when stderr is coloured.
    pub fn styled_message(&self, role: Role, text: &str) -> String {
        style::paint(role, text, self.err.color)
    }

    /// Writes to stderr, as it is. Nobody can be told when stderr is closed, so that is not an error.
    pub fn raw_message(&mut self, text: &str) {
        // Results come first where both streams are one terminal or file.
        let _ = self.out.writer.flush();
        let _ = self.err.writer.write_all(text.as_bytes());
        let _ = self.err.writer.flush();
    }

    /// Writes a line to stderr.
    pub fn message(&mut self, text: &str) {
        self.raw_message(&format!("{text}\n"));
    }

    /// Writes a warning to stderr.
    pub fn warning(&mut self, text: &str) {
        let line = self.warning_line(text);
        self.message(&line);
    }

    /// A warning as stderr gets it.
    pub fn warning_line(&self, text: &str) -> String {
        let label = self.styled_message(Role::Warn, "warning:");
        format!("{label} {text}")
    }

    /// Writes what a mesh lacks to stderr, and tells the exit code of an answer that is complete otherwise.
    pub fn gaps(&mut self, mesh: &Mesh) -> Exit {
        let gaps = mesh.gaps();
        for gap in gaps.iter().take(MOST_GAPS) {
            self.warning(&format!("{}: {}", gap.subject, gap.reason));
        }
        if gaps.len() > MOST_GAPS {
            self.warning(&format!("and {} more like these", gaps.len() - MOST_GAPS));
        }
        match gaps {
            [] => Exit::Success,
            _ => Exit::Partial,
        }
    }

    /// Writes an error and its hints to stderr.
    pub fn error(&mut self, error: &Error) {
        let label = self.styled_message(Role::Bad, "Error:");
        self.message(&format!("{label} {error}"));
        for hint in error.hints() {
            let label = self.styled_message(Role::Name, "hint:");
            self.message(&format!("  {label} {hint}"));
        }
    }

    /// Whether stdout is a terminal, so that a person reads it.
    pub fn out_is_terminal(&self) -> bool {
        self.out.terminal
    }

    /// Whether stderr is a terminal, so that a line may be rewritten.
    pub fn err_is_terminal(&self) -> bool {
        self.err.terminal
    }

    /// Asks a question on stderr. `y`/`yes` and `n`/`no` count in any case, another word asks again;
    /// an empty line or the end of the input means no.
    pub fn confirm(&mut self, question: &str) -> bool {
        loop {
            self.raw_message(&format!("{question} (y/N) "));
            let mut answer = String::new();
            let read = match &mut self.input {
                Some(input) => input.read_line(&mut answer),
                None => io::stdin().read_line(&mut answer),
            };
            if read.unwrap_or(0) == 0 {
                self.message("");
                return false;
            }
            match answer.trim().to_ascii_lowercase().as_str() {
                "y" | "yes" => return true,
                "n" | "no" | "" => return false,
                _ => {}
            }
        }
    }
}

/// Tells what is being done behind a command, on a line of stderr. It is for `-v`, where several
/// requests end at once while the streams are in use, so it goes to the process's own stderr.
pub fn trace(text: &str) {
    let _ = writeln!(io::stderr(), "  {text}");
}

fn written(outcome: io::Result<()>) -> Result<()> {
    outcome.map_err(|error| match error.kind() {
        io::ErrorKind::BrokenPipe => Error::new(Exit::Success, "the reader of the output has gone"),
        _ => Error::failed("write the output").because(error),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn confirm(input: &'static str) -> bool {
        Streams::new(io::sink(), io::sink(), io::Cursor::new(input)).confirm("Proceed?")
    }

    #[test]
    fn only_a_clear_yes_confirms() {
        assert!(confirm("y\n"));
        assert!(confirm("maybe\nYES\n"));
        assert!(!confirm("No\n"));
        assert!(!confirm("\n"));
        assert!(!confirm(""));
        assert!(!confirm("perhaps"));
    }
}
