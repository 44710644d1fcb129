//! Reads and writes files, reads standard input and folders of charts.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// A file that could not be read or written.
#[derive(Debug)]
pub struct FileError {
    path: PathBuf,
    source: std::io::Error,
}

impl FileError {
    pub(super) fn new(path: &Path, source: std::io::Error) -> Self {
        Self {
            path: path.to_owned(),
            source,
        }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.path.display())
    }
}

impl std::error::Error for FileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

impl FileError {
    /// What kind of failure it was.
    pub fn kind(&self) -> std::io::ErrorKind {
        self.source.kind()
    }

    /// Why, without the path.
    pub fn cause(&self) -> String {
        self.source.to_string()
    }
}

/// Largest file that is read, in bytes: far above any configuration, far below memory.
pub(super) const LIMIT: u64 = 64 << 20;

/// The whole text of a file.
///
/// # Errors
/// When it cannot be read, is larger than 64 MiB or is not UTF-8.
pub fn read_text(path: &Path) -> Result<String, FileError> {
    std::fs::File::open(path)
        .and_then(|file| {
            let size = file.metadata().map_or(0, |file| file.len().min(LIMIT));
            read_limited(file, size as usize)
        })
        .map_err(|source| FileError {
            path: path.to_owned(),
            source,
        })
}

/// The whole text of standard input.
///
/// # Errors
/// As [`read_text`].
pub fn read_stdin() -> Result<String, FileError> {
    read_limited(std::io::stdin().lock(), 0).map_err(|source| FileError {
        path: "standard input".into(),
        source,
    })
}

/// A file of any size, to be read piece by piece.
///
/// # Errors
/// When it cannot be opened or is a folder.
pub fn open(path: &Path) -> Result<impl Read + use<>, FileError> {
    let opened = std::fs::File::open(path).and_then(|file| {
        if file.metadata()?.is_dir() {
            return Err(std::io::ErrorKind::IsADirectory.into());
        }
        Ok(file)
    });
    opened.map_err(|source| FileError {
        path: path.to_owned(),
        source,
    })
}

/// Standard input of any size, to be read piece by piece.
pub fn stdin() -> impl Read {
    std::io::stdin().lock()
}

fn read_limited(reader: impl Read, size: usize) -> std::io::Result<String> {
    let mut text = String::with_capacity(size);
    let mut limited = reader.take(LIMIT + 1);
    limited.read_to_string(&mut text)?;
    if text.len() as u64 > LIMIT {
        return Err(std::io::Error::new(
            std::io::ErrorKind::FileTooLarge,
            "larger than 64 MiB",
        ));
    }
    Ok(text)
}

/// Every file below a folder by its path relative to it, with `/` as separator; links are followed.
///
/// # Errors
/// When a folder or a file cannot be read, or the folders nest deeper than 32 (a loop of links).
pub fn read_folder(root: &Path) -> Result<BTreeMap<String, Vec<u8>>, FileError> {
    let mut files = BTreeMap::new();
    walk(root, "", 0, &mut files).map_err(|(path, source)| FileError { path, source })?;
    Ok(files)
}

/// The files of a folder by their paths relative to it, sorted; those of folders below it only when asked for.
///
/// # Errors
/// When a folder cannot be read, or the folders nest deeper than 32 (a loop of links).
pub fn list_folder(root: &Path, recursive: bool) -> Result<Vec<String>, FileError> {
    let mut names = Vec::new();
    let depth = if recursive { DEPTH_LIMIT } else { 0 };
    list(root, "", depth, recursive, &mut names)
        .map_err(|(path, source)| FileError { path, source })?;
    names.sort();
    Ok(names)
}

fn list(
    folder: &Path,
    prefix: &str,
    depth: usize,
    recursive: bool,
    names: &mut Vec<String>,
) -> Result<(), (PathBuf, std::io::Error)> {
    let fail = |source| (folder.to_owned(), source);
    for entry in std::fs::read_dir(folder).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let relative = format!("{prefix}{name}");
        if !entry.path().is_dir() {
            names.push(relative);
        } else if depth > 0 {
            list(
                &entry.path(),
                &format!("{relative}/"),
                depth - 1,
                recursive,
                names,
            )?;
        } else if recursive {
            return Err(fail(std::io::Error::other("folders nest too deeply")));
        }
    }
    Ok(())
}

/// The whole content of a file of a recording, which may be large.
///
/// # Errors
/// When it cannot be read.
pub fn read_large(path: &Path) -> Result<Vec<u8>, FileError> {
    std::fs::read(path).map_err(|source| FileError {
        path: path.to_owned(),
        source,
    })
}

/// Deepest nesting of folders that is followed.
const DEPTH_LIMIT: usize = 32;

fn walk(
    folder: &Path,
    prefix: &str,
    depth: usize,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), (PathBuf, std::io::Error)> {
    let fail = |source| (folder.to_owned(), source);
    if depth > DEPTH_LIMIT {
        return Err(fail(std::io::Error::other("folders nest too deeply")));
    }
    for entry in std::fs::read_dir(folder).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let path = entry.path();
        let relative = format!("{prefix}{name}");
        if path.is_dir() {
            walk(&path, &format!("{relative}/"), depth + 1, files)?;
        } else {
            files.insert(
                relative,
                read_bytes(&path).map_err(|source| (path.clone(), source))?,
            );
        }
    }
    Ok(())
}

fn read_bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?
        .take(LIMIT)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file whole: beside its place first, so that what was there stays when this fails.
/// What is not an ordinary file, such as a pipe, is written directly.
///
/// # Errors
/// When it cannot be written.
pub fn write_text(path: &Path, text: &str) -> Result<(), FileError> {
    let special = std::fs::metadata(path).is_ok_and(|found| !found.is_file());
    let outcome = if special {
        std::fs::write(path, text)
    } else {
        let mut beside = path.as_os_str().to_owned();
        beside.push(".part");
        std::fs::write(&beside, text).and_then(|()| std::fs::rename(&beside, path))
    };
    outcome.map_err(|source| FileError {
        path: path.to_owned(),
        source,
    })
}

/// Makes a folder and those above it.
///
/// # Errors
/// When it cannot be made.
pub fn create_folder(path: &Path) -> Result<(), FileError> {
    std::fs::create_dir_all(path).map_err(|source| FileError {
        path: path.to_owned(),
        source,
    })
}

/// Writes a script that may be run.
///
/// # Errors
/// When it cannot be written.
pub fn write_script(path: &Path, text: &str) -> Result<(), FileError> {
    write_text(path, text)?;
    #[cfg(unix)]
    std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).map_err(
        |source| FileError {
            path: path.to_owned(),
            source,
        },
    )?;
    Ok(())
}

/// Writes a file that only its owner may read.
///
/// # Errors
/// When it cannot be written.
pub fn write_secret(path: &Path, text: &str) -> Result<(), FileError> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let outcome = options
        .open(path)
        .and_then(|mut file| std::io::Write::write_all(&mut file, text.as_bytes()));
    outcome.map_err(|source| FileError {
        path: path.to_owned(),
        source,
    })
}

/// A file that is written beside its place and put there when it is whole; if that does not come to
/// pass, what was there stays. What is not an ordinary file, such as a pipe, is written directly.
pub struct Replacement {
    path: PathBuf,
    /// Where it is written; `None` when that is its place.
    beside: Option<PathBuf>,
    writer: std::io::BufWriter<std::fs::File>,
}

impl Replacement {
    /// Begins to write a file.
    ///
    /// # Errors
    /// When it cannot be created.
    pub fn create(path: &Path) -> Result<Self, FileError> {
        let special = std::fs::metadata(path).is_ok_and(|found| !found.is_file());
        let beside = (!special).then(|| {
            let mut beside = path.as_os_str().to_owned();
            beside.push(".part");
            PathBuf::from(beside)
        });
        let file = match &beside {
            Some(beside) => std::fs::File::create(beside),
            None => std::fs::OpenOptions::new().write(true).open(path),
        };
        let file = file.map_err(|error| FileError::new(path, error))?;
        Ok(Self {
            path: path.to_owned(),
            beside,
            writer: std::io::BufWriter::with_capacity(64 << 10, file),
        })
    }

    /// Adds a text.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn push(&mut self, text: &str) -> Result<(), FileError> {
        let outcome = self.writer.write_all(text.as_bytes());
        outcome.map_err(|error| FileError::new(&self.path, error))
    }

    /// Puts the file to its place.
    ///
    /// # Errors
    /// When it cannot be written or moved.
    pub fn finish(mut self) -> Result<(), FileError> {
        let outcome = self.writer.flush().and_then(|()| match self.beside.take() {
            Some(beside) => std::fs::rename(beside, &self.path),
            None => Ok(()),
        });
        outcome.map_err(|error| FileError::new(&self.path, error))
    }
}

impl Drop for Replacement {
    fn drop(&mut self) {
        if let Some(beside) = &self.beside {
            let _ = std::fs::remove_file(beside);
        }
    }
}
