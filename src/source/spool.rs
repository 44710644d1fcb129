//! Output that is held back until all of it is known to be right.
//!
//! The beginning is held in memory, what comes behind it in files that go when the program ends,
//! so that memory does not grow with the output.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

/// Bytes that are held in memory.
const MEMORY: usize = 1 << 20;

/// A text that is written now and printed later, or never.
#[derive(Default)]
pub struct Spool {
    memory: Vec<u8>,
    overflow: Option<Scratch>,
    /// Where a file may be made.
    folder: PathBuf,
}

impl Spool {
    /// An empty text; if it becomes long, it continues in a file in this folder.
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            ..Self::default()
        }
    }

    /// Adds a text that nobody else needs; the first one is not copied.
    ///
    /// # Errors
    /// As [`Spool::push`].
    pub fn push_owned(&mut self, text: String) -> io::Result<()> {
        if self.memory.is_empty() && self.overflow.is_none() && text.len() <= MEMORY {
            self.memory = text.into_bytes();
            return Ok(());
        }
        self.push(&text)
    }

    /// Adds a text.
    ///
    /// # Errors
    /// When the file cannot be made or written.
    pub fn push(&mut self, text: &str) -> io::Result<()> {
        if self.overflow.is_none() {
            if self.memory.len() + text.len() <= MEMORY {
                self.memory.extend_from_slice(text.as_bytes());
                return Ok(());
            }
            self.overflow = Some(Scratch::create(&self.folder)?);
        }
        match &mut self.overflow {
            Some(scratch) => scratch.writer.write_all(text.as_bytes()),
            None => Ok(()),
        }
    }

    /// Copies everything to where it belongs.
    ///
    /// # Errors
    /// When it cannot be read or written.
    pub fn copy_to(mut self, writer: &mut dyn Write) -> io::Result<()> {
        writer.write_all(&self.memory)?;
        match self.overflow.take() {
            Some(scratch) => scratch.copy_to(writer),
            None => Ok(()),
        }
    }
}

/// A file that nobody else needs; it is removed in the end.
struct Scratch {
    path: PathBuf,
    writer: io::BufWriter<File>,
}

impl Scratch {
    fn create(folder: &Path) -> io::Result<Self> {
        // Another run may have left a file of this name, when it was killed.
        let mut names = (0..64)
            .map(|index| folder.join(format!("meshctl-{}-{index}.part", std::process::id())));
        loop {
            let path = names.next().ok_or(io::ErrorKind::AlreadyExists)?;
            let mut options = OpenOptions::new();
            options.read(true).write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            match options.open(&path) {
                Ok(file) => {
                    let writer = io::BufWriter::with_capacity(64 << 10, file);
                    return Ok(Self { path, writer });
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
    }

    fn copy_to(mut self, writer: &mut dyn Write) -> io::Result<()> {
        self.writer.flush()?;
        let file = self.writer.get_mut();
        file.rewind()?;
        let mut chunk = vec![0; 64 << 10];
        loop {
            match file.read(&mut chunk)? {
                0 => return Ok(()),
                length => writer.write_all(&chunk[..length])?,
            }
        }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_come_back_whole_and_leave_nothing() {
        let folder = std::env::temp_dir().join(format!("spool-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let mut spool = Spool::new(folder.clone());
        let mut expected = String::new();
        for index in 0..60_000 {
            let line = format!("line {index} of some length\n");
            expected.push_str(&line);
            match index % 3 {
                0 => spool.push_owned(line).unwrap(),
                _ => spool.push(&line).unwrap(),
            }
        }
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
        let mut out = Vec::new();
        spool.copy_to(&mut out).unwrap();
        assert!(out == expected.as_bytes());
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
