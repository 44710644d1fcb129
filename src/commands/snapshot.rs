//! `meshctl snapshot`: keeps a mesh as it is in a file, for the commands that read.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::commands::parse_duration;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::{Format, Role};
use crate::source::SnapshotOptions;
use crate::source::{Inventory, Manifest, Missing, Source, SourceArgs, Taken, XdsArgs, inventory};

/// Gaps that are named one by one.
const MOST_GAPS: usize = 20;

/// Keep a mesh as it is in a file that other commands read by --from
#[derive(clap::Subcommand, Debug)]
pub enum Snapshot {
    /// Take a snapshot of a cluster's mesh, without its secrets
    Create(CreateArgs),
    /// Show what a snapshot is of and what it lacks
    Show(ShowArgs),
    /// List the files of a snapshot with their sizes
    List(ListArgs),
}

/// Arguments of `meshctl snapshot create`.
///
/// Example: meshctl snapshot create -o mesh.tgz && meshctl proxy-status --from mesh.tgz
#[derive(clap::Args, Debug)]
pub struct CreateArgs {
    /// File to write
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,

    /// Only these namespaces and that of the control plane, separated by commas
    #[arg(long, value_name = "NAMESPACES", value_delimiter = ',')]
    namespaces: Vec<String>,

    /// Leave out what the proxies say
    #[arg(long)]
    no_proxies: bool,

    /// Servers that are asked at the same time [default: 64]
    #[arg(long, value_name = "NUMBER")]
    concurrency: Option<usize>,

    /// Deadline of each server that is asked [default: 30s]
    #[arg(long, value_name = "DURATION", value_parser = parse_duration)]
    timeout: Option<Duration>,

    #[command(flatten)]
    xds: XdsArgs,
}

/// Arguments of `meshctl snapshot show`.
#[derive(clap::Args, Debug)]
pub struct ShowArgs {
    /// The snapshot, its unpacked folder, or a folder with a recording
    #[arg(value_name = "PATH")]
    path: PathBuf,

    /// Print the manifest
    #[arg(short, long, value_name = "FORMAT")]
    output: Option<Format>,
}

/// Arguments of `meshctl snapshot list`.
#[derive(clap::Args, Debug)]
pub struct ListArgs {
    /// The snapshot, its unpacked folder, or a folder with a recording
    #[arg(value_name = "PATH")]
    path: PathBuf,
}

impl Snapshot {
    /// Runs the command.
    ///
    /// # Errors
    /// When nothing can be reached, or the file cannot be read or written.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        match self {
            Self::Create(args) => args.run(context),
            Self::Show(args) => args.run(context),
            Self::List(args) => args.run(context),
        }
    }
}

impl CreateArgs {
    fn run(self, context: &mut Context) -> Result<Exit> {
        let source_args = SourceArgs {
            timeout: self.timeout,
            ..SourceArgs::default()
        };
        let mut source = Source::open_with(context, &source_args, &self.xds)?;
        let options = SnapshotOptions {
            namespaces: self.namespaces,
            proxies: !self.no_proxies,
            concurrent: self.concurrency,
            ..SnapshotOptions::default()
        };
        take(context, &mut source, &self.output, &options)
    }
}

/// Takes a snapshot into a file, tells how it goes on, what is missing and what was written.
///
/// # Errors
/// When it cannot be taken or written.
pub(super) fn take(
    context: &mut Context,
    source: &mut Source,
    shown: &Path,
    options: &SnapshotOptions,
) -> Result<Exit> {
    let (start, now) = (Instant::now(), context.now());
    let path = context.path(shown);
    let streams = &mut context.streams;
    let mut tell = |line: &str| {
        let seconds = start.elapsed().as_secs_f64();
        streams.message(&format!("  {seconds:5.1} s  {line}"));
    };
    let Taken { manifest, bytes } = source.snapshot(&path, now, options, &mut tell)?;
    tell(&format!("{} proxies answered", manifest.proxies.len()));
    warn(context, &manifest.gaps);
    context.streams.message(&format!(
        "wrote {}, {}; {} secrets were left out",
        shown.display(),
        size(bytes),
        manifest.redacted
    ));
    Ok(match manifest.gaps.is_empty() {
        true => Exit::Success,
        false => Exit::Partial,
    })
}

fn warn(context: &mut Context, gaps: &[Missing]) {
    for gap in gaps.iter().take(MOST_GAPS) {
        let text = format!("{}: {}", gap.subject, gap.reason);
        context.streams.warning(&text);
    }
    if gaps.len() > MOST_GAPS {
        let rest = gaps.len() - MOST_GAPS;
        context
            .streams
            .warning(&format!("and {rest} more; meshctl snapshot show names all"));
    }
}

impl ShowArgs {
    fn run(self, context: &mut Context) -> Result<Exit> {
        let Inventory { manifest, files } = inventory(&context.path(&self.path))?;
        let Some(manifest) = manifest else {
            let text = format!("a recording of {} files, without a manifest\n", files.len());
            context.streams.result(&text)?;
            return Ok(Exit::Success);
        };
        let text = match self.output {
            Some(format) => {
                let value = serde_json::to_value(&manifest)
                    .map_err(|error| Error::failed("print the manifest").because(error))?;
                format.print(&value)
            }
            None => summary(context, &manifest, files.iter().map(|(_, size)| size).sum()),
        };
        context.streams.result(&text)?;
        Ok(Exit::Success)
    }
}

fn summary(context: &Context, manifest: &Manifest, bytes: u64) -> String {
    let scope = match manifest.namespaces.as_slice() {
        [] => "the whole mesh".to_owned(),
        namespaces => format!("namespaces {}", namespaces.join(", ")),
    };
    let istiods = match manifest.istiods.as_slice() {
        [] => "none".to_owned(),
        istiods => istiods.join(", "),
    };
    let lines = [
        (
            "taken",
            format!("{} by meshctl {}", manifest.taken_at, manifest.meshctl),
        ),
        (
            "cluster",
            format!(
                "{}, Kubernetes {}",
                manifest.context, manifest.server_version
            ),
        ),
        ("of", scope),
        (
            "objects",
            format!("{} of {} kinds", manifest.objects, manifest.kinds.len()),
        ),
        ("istiods", istiods),
        ("proxies", manifest.proxies.len().to_string()),
        ("secrets", format!("{} left out", manifest.redacted)),
        ("size", format!("{} unpacked", size(bytes))),
        ("gaps", manifest.gaps.len().to_string()),
    ];
    let mut text = String::new();
    for (name, value) in lines {
        let name = context.streams.styled(Role::Name, &format!("{name:8}"));
        text.push_str(&format!("{name} {value}\n"));
    }
    for gap in &manifest.gaps {
        text.push_str(&format!("  {}: {}\n", gap.subject, gap.reason));
    }
    text
}

impl ListArgs {
    fn run(self, context: &mut Context) -> Result<Exit> {
        let mut files = inventory(&context.path(&self.path))?.files;
        files.sort();
        for (name, size) in files {
            context.streams.result(&format!("{size:>12}  {name}\n"))?;
        }
        Ok(Exit::Success)
    }
}

/// A size in bytes for people.
pub(super) fn size(bytes: u64) -> String {
    match bytes {
        0..10_000 => format!("{bytes} bytes"),
        10_000..10_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}
