//! `meshctl kube-inject`: adds the proxy to the workloads of a file.

mod explain;
mod sources;

use std::borrow::Cow;
use std::io;
use std::path::PathBuf;

use mesh_manifest::inject::{
    Decision, Document, Injector, Splitter, StreamError, WorkloadReport, ended,
};

use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::{Role, Streams};
use crate::source::SourceArgs;
use crate::source::files::{self, Replacement};
use crate::source::lines::Lines;
use crate::source::spool::Spool;

/// The ConfigMap with the injector's configuration and values.
const INJECTOR_CONFIG_MAP: &str = "istio-sidecar-injector";
/// The ConfigMap with the mesh config.
const MESH_CONFIG_MAP: &str = "istio";

/// Arguments of `meshctl kube-inject`.
///
/// Example: meshctl kube-inject -f shop.yaml | kubectl apply -f -
#[derive(clap::Args, Debug)]
pub struct KubeInjectArgs {
    /// File with Kubernetes objects; "-" is standard input
    #[arg(short, long, value_name = "FILE", overrides_with = "filename")]
    filename: Option<String>,

    /// File to write instead of stdout
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// File with the mesh config
    #[arg(long = "meshConfigFile", value_name = "FILE")]
    mesh_config_file: Option<PathBuf>,

    /// File with the injection templates
    #[arg(long = "injectConfigFile", value_name = "FILE")]
    inject_config_file: Option<PathBuf>,

    /// File with the values of the injector
    #[arg(long = "valuesFile", value_name = "FILE")]
    values_file: Option<PathBuf>,

    /// IstioOperator file whose values and mesh config are used
    #[arg(long = "operatorFileName", value_name = "FILE")]
    operator_file: Option<String>,

    /// Setting below spec of the built-in configuration, repeatable, for example profile=demo; no cluster is asked then
    #[arg(short, long, value_name = "PATH=VALUE", allow_hyphen_values = true)]
    set: Vec<String>,

    /// Folder with charts and profiles to use instead of the built-in ones
    #[arg(short = 'd', long, value_name = "DIR")]
    manifests: Option<String>,

    /// ConfigMap with the mesh config
    #[arg(long = "meshConfigMapName", value_name = "NAME", default_value = MESH_CONFIG_MAP)]
    mesh_config_map: String,

    /// ConfigMap with the configuration of the injector
    #[arg(long = "injectConfigMapName", value_name = "NAME", default_value = INJECTOR_CONFIG_MAP, hide = true)]
    inject_config_map: String,

    /// Let this webhook configuration of the cluster make the pods, instead of its ConfigMaps
    #[arg(long = "webhookConfig", value_name = "NAME", conflicts_with_all = ["from", "inject_config_file"])]
    webhook_config: Option<String>,

    /// Revision of the control plane
    #[arg(short, long, value_name = "NAME")]
    revision: Option<String>,

    /// Tell what becomes of one workload, and why, instead of injecting: NAME or KIND/NAME if there are several
    #[arg(long, value_name = "WORKLOAD", num_args = 0..=1, require_equals = true, default_missing_value = "")]
    explain: Option<String>,

    #[command(flatten)]
    source: SourceArgs,

    /// Whether the proxy is an init container that keeps running: auto (the nodes decide), true or false
    /// [default: $ENABLE_NATIVE_SIDECARS, then auto]
    #[arg(long, value_name = "WHEN")]
    native_sidecars: Option<String>,
}

impl KubeInjectArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When an input cannot be read, or a workload cannot be injected; nothing is written then.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let Some(file) = &self.filename else {
            return Err(Error::failed(
                "filename not specified (see --filename or -f)",
            ));
        };
        let mut documents = Documents::open(context, file)?;
        let sources = self.sources(context)?;
        let origins = sources.origins();
        let settings = self.lower(context, sources)?;
        let is_native = settings.native_sidecars;
        let injector = Injector::new(settings).map_err(|error| Error::failed(error.to_string()))?;
        if let Some(wanted) = &self.explain {
            return explain::run(
                context,
                &injector,
                &mut documents,
                wanted,
                &origins,
                is_native,
            );
        }
        let outcome = self.inject(context, &injector, documents);
        // Thousands of nodes of templates; the end of the process frees them for nothing.
        std::mem::forget(injector);
        outcome
    }

    /// Injects document by document. What comes of it is held back until the last one is done, for
    /// on an error nothing is written; no more than a document is held in memory.
    fn inject(
        self,
        context: &mut Context,
        injector: &Injector,
        mut documents: Documents,
    ) -> Result<Exit> {
        let mut output = Output::open(context, self.output.as_deref())?;
        let mut messages = Spool::new(context.scratch_folder());
        let mut errors = Errors::default();
        while let Some(document) = documents.next(&mut errors)? {
            let done = injector.inject_document(&document);
            errors.extend(done.errors);
            if !errors.is_empty() {
                continue;
            }
            let text = done.text.unwrap_or(document.text);
            let end = ended(&text);
            output.push(text)?;
            output.push(end)?;
            for report in &done.workloads {
                let lines = lines_of(&context.streams, &documents.file, report);
                hold(messages.push_owned(lines))?;
            }
        }
        if !errors.is_empty() {
            return Err(errors.into_error(&documents.file));
        }
        output.finish(context)?;
        context.streams.held_messages(messages);
        Ok(Exit::Success)
    }
}

fn hold(outcome: io::Result<()>) -> Result<()> {
    outcome.map_err(|error| Error::failed("hold the output back").because(error))
}

/// Where the result goes.
enum Output {
    Stdout(Spool),
    File(Replacement),
}

impl Output {
    fn open(context: &Context, path: Option<&std::path::Path>) -> Result<Self> {
        match path {
            None => Ok(Self::Stdout(Spool::new(context.scratch_folder()))),
            Some(path) => Replacement::create(&context.path(path))
                .map(Self::File)
                .map_err(|error| Error::failed("write").because(error)),
        }
    }

    fn push(&mut self, text: impl Into<Cow<'static, str>>) -> Result<()> {
        let text = text.into();
        match self {
            Self::Stdout(spool) => hold(match text {
                Cow::Owned(text) => spool.push_owned(text),
                Cow::Borrowed(text) => spool.push(text),
            }),
            Self::File(file) => file
                .push(&text)
                .map_err(|error| Error::failed("write").because(error)),
        }
    }

    fn finish(self, context: &mut Context) -> Result<()> {
        match self {
            Self::Stdout(spool) => context.streams.held_result(spool),
            Self::File(file) => file
                .finish()
                .map_err(|error| Error::failed("write").because(error)),
        }
    }
}

/// The documents of the input, read one after the other.
struct Documents {
    /// The input, for people.
    file: String,
    lines: Lines,
    splitter: Splitter,
}

/// Largest document that is read, in bytes: no API server takes a fraction of it.
const LARGEST_DOCUMENT: usize = 64 << 20;

impl Documents {
    fn open(context: &Context, file: &str) -> Result<Self> {
        let path = context.path(file);
        let lines = match file {
            "-" => Ok(Lines::of_stdin()),
            _ if !path.exists() => return Err(no_such_file(file)),
            _ => Lines::of_file(&path),
        };
        Ok(Self {
            file: file.to_owned(),
            lines: lines.map_err(|error| Error::failed("open").because(error))?,
            splitter: Splitter::default(),
        })
    }

    /// The next document. A wrong separator is added to the errors and ends the input.
    fn next(&mut self, errors: &mut Errors) -> Result<Option<Document>> {
        loop {
            let line = self
                .lines
                .next_line()
                .map_err(|error| Error::failed("read").because(error))?;
            let Some(line) = line else {
                return Ok(self.splitter.take());
            };
            match self.splitter.push(line) {
                Ok(Some(document)) => return Ok(Some(document)),
                Ok(None) if self.splitter.len() > LARGEST_DOCUMENT => {
                    return Err(Error::failed(format!(
                        "{}: a document is larger than 64 MiB",
                        self.file
                    )));
                }
                Ok(None) => {}
                Err(error) => {
                    errors.extend([error]);
                    return Ok(None);
                }
            }
        }
    }
}

/// What is wrong with the input: the first errors, and how many there are.
#[derive(Default)]
struct Errors {
    first: Vec<StreamError>,
    count: usize,
}

/// Errors that are told one by one.
const MOST_ERRORS: usize = 100;

impl Errors {
    fn is_empty(&self) -> bool {
        self.count == 0
    }

    fn extend(&mut self, errors: impl IntoIterator<Item = StreamError>) {
        for error in errors {
            self.count += 1;
            if self.first.len() < MOST_ERRORS {
                self.first.push(error);
            }
        }
    }

    /// All as one error: the first with its place, the others below it.
    fn into_error(self, file: &str) -> Error {
        let mut lines: Vec<_> = self
            .first
            .iter()
            .map(|error| format!("{file}:{error}"))
            .collect();
        if self.count > lines.len() {
            lines.push(format!("and {} more", self.count - lines.len()));
        }
        Error::failed(lines.join("\n"))
    }
}

fn no_such_file(name: &str) -> Error {
    Error::failed(format!("open {name}: no such file or directory"))
}

fn read(context: &Context, name: &str) -> Result<String> {
    let path = context.path(name);
    let text = match name {
        "-" => files::read_stdin(),
        _ if !path.exists() => return Err(no_such_file(name)),
        _ => files::read_text(&path),
    };
    text.map_err(|error| Error::failed("open").because(error))
}

/// What became of a workload, and the warnings, as lines of stderr.
fn lines_of(streams: &Streams, file: &str, report: &WorkloadReport) -> String {
    let workload = &report.workload;
    let mut text = match &report.decision {
        Decision::Inject(reason) => {
            let done = streams.styled_message(Role::Ok, "injected");
            match report.templates.join(", ").as_str() {
                "" => format!("{workload}: {done} by the {reason}\n"),
                templates => format!("{workload}: {done} with {templates} ({reason})\n"),
            }
        }
        Decision::Skip(reason) => {
            let skipped = streams.styled_message(Role::Warn, "skipped");
            format!("{workload}: {skipped} because {reason}\n")
        }
    };
    for warning in &report.warnings {
        text += &streams.warning_line(&format!("{file}:{}: {workload}: {warning}", report.line));
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::globals::Globals;
    use crate::output::Streams;
    use mesh_model::yaml;
    use std::collections::BTreeMap;
    use std::io::Write;
    use std::path::Path;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Buffer(Arc<Mutex<Vec<u8>>>);

    impl Write for Buffer {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// The arguments for one file, without a cluster.
    fn arguments(filename: &str) -> KubeInjectArgs {
        #[derive(clap::Parser)]
        struct Line {
            #[command(flatten)]
            arguments: KubeInjectArgs,
        }
        let line = ["kube-inject", "-f", filename, "--set", "profile=default"];
        <Line as clap::Parser>::parse_from(line).arguments
    }

    fn run(folder: &Path, text: &str) -> (Result<Exit>, String, String) {
        std::fs::write(folder.join("input.yaml"), text).unwrap();
        let (out, err) = (Buffer::default(), Buffer::default());
        let streams = Streams::new(out.clone(), err.clone(), io::empty());
        let environment = BTreeMap::from([("HOME".to_owned(), "/nonexistent".to_owned())]);
        let globals = Globals::default();
        let mut context = Context::new(&globals, environment, folder.to_owned(), streams).unwrap();
        let outcome = arguments("input.yaml").run(&mut context);
        let text = |buffer: Buffer| String::from_utf8(buffer.0.lock().unwrap().clone()).unwrap();
        (outcome, text(out), text(err))
    }

    #[test]
    fn the_built_in_configuration_injects() {
        let folder = std::env::temp_dir().join(format!("kube-inject-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let pod =
            "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: a}]}\n";
        let (outcome, out, err) = run(&folder, pod);
        assert_eq!(outcome.unwrap(), Exit::Success);
        let pod = yaml::from_str(&out).unwrap();
        assert_eq!(pod["spec"]["containers"][1]["name"], "istio-proxy");
        assert_eq!(err, "Pod p: injected with sidecar (policy enabled)\n");

        let (outcome, out, _) = run(&folder, "kind: Pod\nspec: x\n");
        let error = outcome.unwrap_err().to_string();
        assert!(
            error.starts_with("input.yaml:1: Pod without a name: "),
            "{error}"
        );
        assert_eq!(out, "");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
