//! Archives of a snapshot: gzipped tar.
//!
//! Each file is compressed for itself, by several threads, and the parts are put one behind the other. By the rules of
//! gzip that is one stream, which every tar reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;

use crate::source::redact::redact;

/// Threads that compress, at most.
const THREADS: usize = 8;

/// Files that wait for a thread.
const WAITING: usize = 16;

/// Largest file of an archive that is read.
const LIMIT: u64 = 1 << 30;

/// Two empty blocks end a tar.
const END: [u8; 1024] = [0; 1024];

/// A file on its way into an archive.
struct Job {
    name: String,
    content: Vec<u8>,
}

/// An archive that is being written. Until it is finished it stands beside its place.
pub(super) struct Writer {
    path: PathBuf,
    beside: PathBuf,
    jobs: Option<SyncSender<Job>>,
    threads: Vec<JoinHandle<()>>,
    output: Arc<Mutex<Output>>,
    /// Seconds since 1970, of every file.
    time: u64,
}

struct Output {
    file: BufWriter<File>,
    outcome: io::Result<()>,
    /// Secrets that were taken out.
    redacted: usize,
    bytes: u64,
}

impl Writer {
    /// Starts an archive.
    pub(super) fn create(path: &Path, time: u64) -> io::Result<Self> {
        let mut beside = path.as_os_str().to_owned();
        beside.push(".part");
        let beside = PathBuf::from(beside);
        let output = Arc::new(Mutex::new(Output {
            file: BufWriter::new(File::create(&beside)?),
            outcome: Ok(()),
            redacted: 0,
            bytes: 0,
        }));
        let (sender, receiver) = sync_channel(WAITING);
        let receiver = Arc::new(Mutex::new(receiver));
        let count = std::thread::available_parallelism().map_or(1, usize::from);
        let threads = (0..count.min(THREADS))
            .map(|_| {
                let (receiver, output) = (receiver.clone(), output.clone());
                std::thread::spawn(move || work(&receiver, &output, time))
            })
            .collect();
        Ok(Self {
            path: path.to_owned(),
            beside,
            jobs: Some(sender),
            threads,
            output,
            time,
        })
    }

    /// Adds a file without its secrets. Waits while too many are on their way.
    pub(super) fn add(&self, name: String, content: Vec<u8>) -> io::Result<()> {
        let gone = || io::Error::other("the archive is closed");
        let jobs = self.jobs.as_ref().ok_or_else(gone)?;
        jobs.send(Job { name, content }).map_err(|_| gone())
    }

    /// Waits until everything is written, and tells how many secrets were taken out.
    pub(super) fn settle(&mut self) -> io::Result<usize> {
        self.jobs = None;
        for thread in self.threads.drain(..) {
            thread
                .join()
                .map_err(|_| io::Error::other("compressing failed"))?;
        }
        let mut output = self.output.lock().expect("no holder panics");
        std::mem::replace(&mut output.outcome, Ok(()))?;
        Ok(output.redacted)
    }

    /// Adds the last file, puts the archive in its place and tells its size in bytes.
    pub(super) fn finish(mut self, name: &str, content: &[u8]) -> io::Result<u64> {
        self.settle()?;
        let mut output = self.output.lock().expect("no holder panics");
        let last = member(name, content, self.time)?;
        let end = compressed(&END)?;
        output.file.write_all(&last)?;
        output.file.write_all(&end)?;
        output.file.flush()?;
        std::fs::rename(&self.beside, &self.path)?;
        Ok(output.bytes + (last.len() + end.len()) as u64)
    }
}

impl Drop for Writer {
    /// An archive that was not finished leaves nothing.
    fn drop(&mut self) {
        self.jobs = None;
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
        let _ = std::fs::remove_file(&self.beside);
    }
}

fn work(jobs: &Mutex<Receiver<Job>>, output: &Mutex<Output>, time: u64) {
    loop {
        let job = jobs.lock().expect("no holder panics").recv();
        let Ok(Job { name, content }) = job else {
            return;
        };
        let (content, redacted) = match name.ends_with(".json") {
            true => redact(content),
            false => (content, 0),
        };
        let part = member(&name, &content, time);
        let mut output = output.lock().expect("no holder panics");
        output.redacted += redacted;
        if output.outcome.is_ok() {
            let length = part.as_ref().map_or(0, Vec::len) as u64;
            output.outcome = part.and_then(|part| output.file.write_all(&part));
            output.bytes += length;
        }
    }
}

/// A file as its part of the archive.
fn member(name: &str, content: &[u8], time: u64) -> io::Result<Vec<u8>> {
    let mut builder = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::fast()));
    let mut header = tar::Header::new_gnu();
    header.set_size(content.len() as u64);
    header.set_mode(0o644);
    header.set_mtime(time);
    builder.append_data(&mut header, name, content)?;
    // Finishing the builder would end the archive.
    builder.get_mut().flush()?;
    std::mem::replace(
        builder.get_mut(),
        GzEncoder::new(Vec::new(), Compression::none()),
    )
    .finish()
}

fn compressed(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(content)?;
    encoder.finish()
}

/// The names and sizes of the files of an archive, in their order.
pub(super) fn list(path: &Path) -> io::Result<Vec<(String, u64)>> {
    let mut names = Vec::new();
    each(path, &mut |name, entry| {
        let size = entry.size();
        // The whole archive is read, so that one that is cut off is noticed.
        io::copy(entry, &mut io::sink())?;
        names.push((name, size));
        Ok(())
    })?;
    Ok(names)
}

/// The contents of some files of an archive.
pub(super) fn read(
    path: &Path,
    wanted: &BTreeSet<String>,
) -> io::Result<BTreeMap<String, Vec<u8>>> {
    let mut contents = BTreeMap::new();
    if wanted.is_empty() {
        return Ok(contents);
    }
    each(path, &mut |name, entry| {
        if wanted.contains(&name) {
            if entry.size() > LIMIT {
                return Err(io::Error::other(format!("{name} is too large")));
            }
            let mut content = Vec::with_capacity(entry.size() as usize);
            entry.read_to_end(&mut content)?;
            contents.insert(name, content);
        }
        Ok(())
    })?;
    Ok(contents)
}

type Entry<'a> = tar::Entry<'a, Box<dyn Read>>;

fn each(
    path: &Path,
    visit: &mut dyn FnMut(String, &mut Entry<'_>) -> io::Result<()>,
) -> io::Result<()> {
    let file = File::open(path)?;
    if file.metadata()?.len() == 0 {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "it is empty"));
    }
    let file = BufReader::with_capacity(1 << 20, file);
    let decoder: Box<dyn Read> = Box::new(MultiGzDecoder::new(file));
    let mut archive = tar::Archive::new(decoder);
    for entry in archive.entries()? {
        let mut entry = entry?;
        if entry.header().entry_type().is_file() {
            let name = entry.path()?.to_string_lossy().into_owned();
            let name = name.trim_start_matches("./").to_owned();
            visit(name, &mut entry)?;
        }
    }
    Ok(())
}
