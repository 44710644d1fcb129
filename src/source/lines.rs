//! Lines of a file or of standard input, one after the other.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use super::files::{FileError, LIMIT};

/// A text that is read line by line and never held whole.
pub struct Lines {
    reader: Box<dyn BufRead>,
    path: PathBuf,
    line: String,
}

impl Lines {
    /// The lines of a file.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn of_file(path: &Path) -> Result<Self, FileError> {
        let file = std::fs::File::open(path).map_err(|error| FileError::new(path, error))?;
        Ok(Self::new(BufReader::with_capacity(64 << 10, file), path))
    }

    /// The lines of standard input.
    pub fn of_stdin() -> Self {
        Self::new(std::io::stdin().lock(), Path::new("standard input"))
    }

    fn new(reader: impl BufRead + 'static, path: &Path) -> Self {
        Self {
            reader: Box::new(reader),
            path: path.to_owned(),
            line: String::new(),
        }
    }

    /// The next line with its end, if there is one.
    ///
    /// # Errors
    /// When it cannot be read, is longer than 64 MiB or is not UTF-8.
    pub fn next_line(&mut self) -> Result<Option<&str>, FileError> {
        self.line.clear();
        let mut limited = (&mut self.reader).take(LIMIT + 1);
        let outcome = limited.read_line(&mut self.line);
        let outcome = outcome.and_then(|length| match length as u64 > LIMIT {
            true => Err(std::io::Error::new(
                std::io::ErrorKind::FileTooLarge,
                "a line is longer than 64 MiB",
            )),
            false => Ok(length),
        });
        match outcome {
            Ok(0) => Ok(None),
            Ok(_) => Ok(Some(&self.line)),
            Err(error) => Err(FileError::new(&self.path, error)),
        }
    }
}
