//! `meshctl validate`: the objects of files, each by itself and without a cluster.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use mesh_analyze::code::{IST0106, IST0133};
use mesh_analyze::validate::{Namespaces, validate};
use mesh_manifest::layer::{Layer, Layered, Origin as LayerOrigin};
use mesh_manifest::validate as operator;
use mesh_model::finding::{Finding, Level, Place};
use mesh_model::object::{self, Object, Origin};

use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::findings::{Findings, FindingsFormat};
use crate::source::files;

/// Endings of the files of a folder that are read.
const ENDINGS: [&str; 3] = ["json", "yaml", "yml"];

/// How the message of a file begins that could not be read at all.
const UNREADABLE: &str = "cannot be read";

/// Arguments of `meshctl validate`.
///
/// Example: meshctl validate -f gateway.yaml -f routes/
#[derive(clap::Args, Debug)]
pub struct ValidateArgs {
    /// Files and folders, also with commas between; `-` is standard input
    #[arg(short, long, value_name = "FILE", value_delimiter = ',')]
    filename: Vec<String>,

    /// More files and folders
    #[arg(value_name = "FILE")]
    files: Vec<String>,

    /// Format of the findings
    #[arg(short, long, value_name = "FORMAT", default_value = "human")]
    output: FindingsFormat,

    /// Accepted for compatibility: it has no effect
    #[arg(short = 'x', long, hide = true, num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    referential: Option<String>,
}

/// What was found out about the files.
#[derive(Default)]
struct Outcome {
    findings: Vec<Finding>,
    unread: Vec<object::Error>,
    /// Texts of the files by their names.
    texts: BTreeMap<String, String>,
    /// How many objects were not looked at, by their kinds.
    unknown: BTreeMap<String, usize>,
}

impl ValidateArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When there is nothing to check, or a folder cannot be listed.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let names: Vec<String> = self.filename.into_iter().chain(self.files).collect();
        if names.is_empty() {
            return Err(Error::failed("no files to check are named")
                .hint("name files or folders with -f, such as -f gateway.yaml, or -f - for standard input"));
        }
        let mut outcome = Outcome::default();
        for name in names {
            outcome.read(context, &name)?;
        }
        let namespace = context.settings.namespace.clone();
        let istio_namespace = context.settings.istio_namespace.clone();
        outcome.check(Namespaces {
            default: namespace.as_deref().unwrap_or("default"),
            istio: &istio_namespace,
        });
        outcome.print(context, self.output)?;
        Ok(outcome.exit())
    }
}

impl Outcome {
    /// Reads a file, or the files of a folder and the folders in it. What cannot be read is noted.
    fn read(&mut self, context: &Context, name: &str) -> Result<()> {
        if name == "-" {
            self.add(name, files::read_stdin());
            return Ok(());
        }
        let place = context.path(name);
        if !place.is_dir() {
            self.add(name, files::read_text(&place));
            return Ok(());
        }
        let listed = files::list_folder(&place, true)
            .map_err(|error| Error::failed("list the files of").because(error))?;
        for file in listed {
            let relative = Path::new(name).join(&file);
            let ending = relative.extension().and_then(|ending| ending.to_str());
            if ending.is_some_and(|ending| ENDINGS.contains(&ending)) {
                self.add(
                    &relative.to_string_lossy(),
                    files::read_text(&place.join(&file)),
                );
            }
        }
        Ok(())
    }

    fn add(&mut self, name: &str, text: Result<String, files::FileError>) {
        match text {
            Ok(text) => drop(self.texts.insert(name.to_owned(), text)),
            Err(error) => self.unread.push(object::Error {
                origin: Origin::File {
                    path: name.into(),
                    line: 1,
                    column: 1,
                },
                message: cause(&error),
            }),
        }
    }

    fn check(&mut self, namespaces: Namespaces<'_>) {
        for (name, text) in &self.texts {
            for object in object::from_text_strict(name, text) {
                match object {
                    Err(error) => self.unread.push(error),
                    Ok(object) => match findings(&object, namespaces) {
                        Some(found) => self.findings.extend(found),
                        None => *self.unknown.entry(object.kind).or_default() += 1,
                    },
                }
            }
        }
    }

    fn exit(&self) -> Exit {
        let has_error = self
            .findings
            .iter()
            .any(|finding| finding.level == Level::Error);
        match has_error || !self.unread.is_empty() {
            true => Exit::Failed,
            false => Exit::Success,
        }
    }

    fn print(&self, context: &mut Context, format: FindingsFormat) -> Result<()> {
        let findings = Findings {
            shown: &self.findings,
            suppressed: &[],
            unread: &self.unread,
            gaps: &[],
            failure_threshold: Level::Error,
            texts: &self.texts,
            several_clusters: false,
        };
        findings.print(format, &mut context.streams)?;
        if format == FindingsFormat::Human {
            self.print_verdicts(context)?;
        }
        for error in &self.unread {
            let text = match (&error.origin, error.message.starts_with(UNREADABLE)) {
                (Origin::File { path, .. }, true) => format!("{path}: {}", error.message),
                _ => error.to_string(),
            };
            context.streams.error(&Error::failed(text));
        }
        Ok(())
    }

    /// One line for each file without problems, and what was not looked at.
    fn print_verdicts(&self, context: &mut Context) -> Result<()> {
        let places = self
            .findings
            .iter()
            .filter_map(|finding| finding.place.as_ref());
        let origins = places.map(|place| &place.origin);
        let unread = self.unread.iter().map(|error| &error.origin);
        let with_problems: BTreeSet<&str> = origins.chain(unread).filter_map(file_of).collect();
        if !self.findings.is_empty() && with_problems.len() < self.texts.len() {
            context.streams.result("\n")?;
        }
        for name in self
            .texts
            .keys()
            .filter(|name| !with_problems.contains(name.as_str()))
        {
            let shown = match name.as_str() {
                "-" => "standard input",
                name => name,
            };
            context.streams.result(&format!("\"{shown}\" is valid\n"))?;
        }
        if !self.unknown.is_empty() {
            let kinds = self
                .unknown
                .iter()
                .map(|(kind, count)| format!("{kind} ({count})"));
            let kinds: Vec<String> = kinds.collect();
            context.streams.message(&format!(
                "not validated, because they are not Istio's: {}",
                kinds.join(", ")
            ));
        }
        Ok(())
    }
}

fn file_of(origin: &Origin) -> Option<&str> {
    match origin {
        Origin::File { path, .. } => Some(path),
        _ => None,
    }
}

/// Why a file could not be read, without its name.
fn cause(error: &files::FileError) -> String {
    match std::error::Error::source(error) {
        Some(cause) => format!("{UNREADABLE}: {cause}"),
        None => format!("{UNREADABLE}: {error}"),
    }
}

fn findings(object: &Object, namespaces: Namespaces<'_>) -> Option<Vec<Finding>> {
    if object.kind == "IstioOperator" && object.group() == "install.istio.io" {
        return Some(operator_findings(object));
    }
    validate(object, namespaces)
}

fn operator_findings(object: &Object) -> Vec<Finding> {
    let origin = LayerOrigin::of(Layer::File("".into()));
    let report = operator::document(&Layered::new(object.body.to_json(), &origin), None);
    let finding = |problem: operator::Problem, code, level| {
        let steps: Vec<&str> = problem
            .path
            .split(['.', '['])
            .map(|step| step.trim_end_matches(']'))
            .filter(|step| !step.is_empty())
            .collect();
        let message = match problem.path.as_str() {
            "" => problem.text,
            path => format!("{path}: {}", problem.text),
        };
        let finding = Finding::new(code, level, Some(Place::at(object, &steps)), message);
        match problem.hint {
            Some(hint) => finding.remedy(hint),
            None => finding,
        }
    };
    let errors = report.errors.into_iter();
    let warnings = report.warnings.into_iter();
    errors
        .map(|problem| finding(problem, IST0106.id, Level::Error))
        .chain(warnings.map(|problem| finding(problem, IST0133.id, Level::Warning)))
        .collect()
}
