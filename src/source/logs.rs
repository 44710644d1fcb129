//! The logs of a bug report: read at the same time, each bounded, without secrets, the telling ones first.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use envoy_dump::log_text::{ErrorPatterns, Redactor, Stats, TimeRange};
use envoy_dump::time::Moment;
use futures::stream::{self, StreamExt};
use mesh_model::report::{LogTarget, Selection};

use crate::cluster::{Client, LogQuery};
use crate::error::{Error, Result};
use crate::source::live::Live;

/// Bytes after which a line is cut in two.
const LONGEST_LINE: usize = 1 << 20;

/// Which logs, and how much of them.
#[derive(Clone, Debug)]
pub struct LogOptions {
    /// Whose.
    pub selection: Selection,
    /// Nothing that was written before.
    pub start: Option<Moment>,
    /// Nothing that was written after.
    pub end: Option<Moment>,
    /// Only so many lines of each.
    pub tail: Option<u64>,
    /// What makes a log important.
    pub errors: ErrorPatterns,
    /// Bytes of one log; the last ones are kept.
    pub largest: u64,
    /// Bytes of all logs; the most important ones are kept.
    pub total: u64,
    /// Where files may be made on the way.
    pub folder: PathBuf,
}

/// A log that was read.
pub(super) struct Captured {
    pub(super) target: LogTarget,
    pub(super) stats: Stats,
    pub(super) redacted: usize,
    /// What went wrong in the end.
    pub(super) failure: Option<Error>,
    file: Tail,
}

impl Captured {
    /// Its name in an archive.
    pub(super) fn name(&self) -> String {
        name(&self.target)
    }

    pub(super) fn bytes(&self) -> u64 {
        self.file.bytes()
    }

    /// Bytes that were too much.
    pub(super) fn dropped(&self) -> u64 {
        self.file.dropped
    }

    pub(super) fn content(&self) -> io::Result<Vec<u8>> {
        self.file.content()
    }
}

fn name(target: &LogTarget) -> String {
    let LogTarget {
        namespace,
        pod,
        container,
        previous,
    } = target;
    let kind = if *previous { "previous.log" } else { "log" };
    format!("logs/{namespace}/{pod}/{container}.{kind}")
}

/// A folder that is removed when it is dropped.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Reads logs and hands them on, the most important first, as long as they are not too large together. `skip` hears
/// of those that are.
pub(super) fn gather(
    live: &Live,
    targets: &[LogTarget],
    options: &LogOptions,
    take: &mut dyn FnMut(Captured) -> io::Result<()>,
    skip: &mut dyn FnMut(&LogTarget, u64),
) -> Result<()> {
    let name = format!("meshctl-bug-report-{}", std::process::id());
    let scratch = Scratch(options.folder.join(name));
    let writing = |error| {
        let shown = scratch.0.display();
        Error::failed(format!("keep logs in {shown}")).because(error)
    };
    fs::create_dir_all(&scratch.0).map_err(writing)?;
    let client = live.client()?;
    let reads = targets.iter().enumerate().map(|(number, target)| {
        let file = scratch.0.join(number.to_string());
        read(live, client, target, options, file)
    });
    let reads = stream::iter(reads).buffered(live.concurrent);
    let mut logs: Vec<(usize, Captured)> = Vec::new();
    let read = live.run_unless_interrupted(async { Ok(reads.collect::<Vec<_>>().await) })?;
    for (number, log) in read.into_iter().enumerate() {
        logs.push((number, log.map_err(writing)?));
    }
    // The control plane is in front already, and stays there.
    let control_plane = |log: &Captured| log.target.container == "discovery";
    logs.sort_by_key(|(number, log)| {
        let importance = std::cmp::Reverse(log.stats.importance());
        (!control_plane(log), importance, *number)
    });
    let mut left = options.total;
    for (_, log) in logs {
        match left.checked_sub(log.bytes()) {
            Some(rest) => {
                left = rest;
                take(log).map_err(writing)?;
            }
            None => skip(&log.target, log.bytes()),
        }
    }
    Ok(())
}

async fn read(
    live: &Live,
    client: &Client,
    target: &LogTarget,
    options: &LogOptions,
    path: PathBuf,
) -> io::Result<Captured> {
    let query = LogQuery {
        namespace: &target.namespace,
        pod: &target.pod,
        container: &target.container,
        previous: target.previous,
        tail: options.tail,
        since: options
            .start
            .map(|start| Moment::from_seconds(start.seconds).rfc3339()),
    };
    let mut lines = Lines {
        range: TimeRange::new(options.start, options.end),
        errors: &options.errors,
        redactor: Redactor::default(),
        stats: Stats::default(),
        partial: Vec::new(),
        file: Tail::create(path, options.largest)?,
        outcome: Ok(()),
    };
    let outcome = live.before_the_end(client.log(&query, |piece| lines.take(piece)));
    let failure = outcome.await.err();
    lines.end();
    lines.outcome?;
    Ok(Captured {
        target: target.clone(),
        stats: lines.stats,
        redacted: lines.redactor.count,
        failure,
        file: lines.file,
    })
}

/// What happens to each line.
struct Lines<'a> {
    range: TimeRange,
    errors: &'a ErrorPatterns,
    redactor: Redactor,
    stats: Stats,
    partial: Vec<u8>,
    file: Tail,
    outcome: io::Result<()>,
}

impl Lines<'_> {
    fn take(&mut self, piece: &[u8]) {
        let mut rest = piece;
        while let Some(at) = rest.iter().position(|byte| *byte == b'\n') {
            self.partial.extend_from_slice(&rest[..at]);
            self.line();
            rest = &rest[at + 1..];
        }
        self.partial.extend_from_slice(rest);
        if self.partial.len() > LONGEST_LINE {
            self.line();
        }
    }

    fn end(&mut self) {
        if !self.partial.is_empty() {
            self.line();
        }
        self.outcome =
            std::mem::replace(&mut self.outcome, Ok(())).and_then(|()| self.file.close());
    }

    fn line(&mut self) {
        let bytes = std::mem::take(&mut self.partial);
        let line = String::from_utf8_lossy(&bytes);
        if !self.range.keeps(&line) {
            return;
        }
        self.stats.count(&line, self.errors);
        if let Some(line) = self.redactor.line(&line)
            && self.outcome.is_ok()
        {
            self.outcome = self.file.push(&line);
        }
    }
}

/// The last part of a text, in two files of which the older one goes when the newer one is full.
struct Tail {
    path: PathBuf,
    /// The newer file, until it is closed.
    newer: Option<BufWriter<File>>,
    newer_bytes: u64,
    older_bytes: u64,
    largest: u64,
    dropped: u64,
}

impl Tail {
    fn create(path: PathBuf, largest: u64) -> io::Result<Self> {
        Ok(Self {
            newer: Some(BufWriter::new(File::create(&path)?)),
            path,
            newer_bytes: 0,
            older_bytes: 0,
            largest,
            dropped: 0,
        })
    }

    fn older(path: &Path) -> PathBuf {
        path.with_extension("older")
    }

    fn bytes(&self) -> u64 {
        self.newer_bytes + self.older_bytes
    }

    fn push(&mut self, line: &str) -> io::Result<()> {
        if self.newer_bytes >= self.largest.div_ceil(2) {
            self.close()?;
            fs::rename(&self.path, Self::older(&self.path))?;
            self.newer = Some(BufWriter::new(File::create(&self.path)?));
            self.dropped += std::mem::replace(&mut self.older_bytes, self.newer_bytes);
            self.newer_bytes = 0;
        }
        if let Some(newer) = &mut self.newer {
            newer.write_all(line.as_bytes())?;
            newer.write_all(b"\n")?;
        }
        self.newer_bytes += line.len() as u64 + 1;
        Ok(())
    }

    /// Writes what is still to be written. Logs are many and open files few.
    fn close(&mut self) -> io::Result<()> {
        match self.newer.take() {
            Some(mut newer) => newer.flush(),
            None => Ok(()),
        }
    }

    fn content(&self) -> io::Result<Vec<u8>> {
        let mut content = match self.older_bytes {
            0 => Vec::new(),
            _ => fs::read(Self::older(&self.path))?,
        };
        content.extend(fs::read(&self.path)?);
        Ok(content)
    }
}

/// The list of the logs in an archive, for people: what is wrong in which, the most important first.
pub(super) fn index(rows: &[(String, Stats, u64, u64)]) -> String {
    let mut text = String::from("CRITICAL    FATAL   ERRORS WARNINGS        BYTES  LOG\n");
    for (name, stats, bytes, dropped) in rows {
        let Stats {
            fatal,
            errors,
            warnings,
            critical,
        } = stats;
        text.push_str(&format!(
            "{critical:>8} {fatal:>8} {errors:>8} {warnings:>8} {bytes:>12}  {name}"
        ));
        if *dropped > 0 {
            text.push_str(&format!(
                " (the last part; {dropped} bytes before it were left out)"
            ));
        }
        text.push('\n');
    }
    text
}

/// How a log is called when it is missing.
pub(super) fn subject(target: &LogTarget) -> String {
    let LogTarget {
        namespace,
        pod,
        container,
        previous,
    } = target;
    let which = if *previous { "previous log" } else { "log" };
    format!("{which} of {namespace}/{pod} {container}")
}

/// Logs by their names, for one line about all of them.
pub(super) fn count(targets: &[LogTarget]) -> usize {
    let names: BTreeMap<String, ()> = targets.iter().map(|target| (name(target), ())).collect();
    names.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_part_of_a_long_log_is_kept() {
        let folder = std::env::temp_dir().join(format!("meshctl-tail-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let scratch = Scratch(folder);
        let mut tail = Tail::create(scratch.0.join("0"), 100).unwrap();
        for number in 0..50 {
            tail.push(&format!("line {number:04}")).unwrap();
        }
        tail.close().unwrap();
        let text = String::from_utf8(tail.content().unwrap()).unwrap();
        assert!(text.len() <= 100 + 10, "{}", text.len());
        assert!(text.starts_with("line 00") && text.ends_with("line 0049\n"));
        assert_eq!(text.len() as u64, tail.bytes());
        assert_eq!(tail.bytes() + tail.dropped, 500);
    }
}
