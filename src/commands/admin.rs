//! `meshctl admin log`: the logging levels of istiods.

use envoy_dump::scopes::{self, Action, Change, HEADER, LEVELS, Request, Row, Scope};
use http::{Method, StatusCode};
use mesh_model::needs::Needs;
use mesh_model::suggest;

use crate::cluster::PodAnswer;
use crate::commands::targets;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::{Format, Table};
use crate::source::{INTROSPECTION_PORT, PodRequest, SCOPES, Source, SourceArgs, XdsArgs};

/// Arguments of `meshctl admin`.
#[derive(clap::Args, Debug)]
pub struct AdminArgs {
    /// Label selector of the istiods to ask [default: app=istiod]
    #[arg(short = 'l', long, global = true, value_name = "SELECTOR")]
    selector: Option<String>,

    #[command(subcommand)]
    command: Admin,
}

/// Commands of the group.
#[derive(clap::Subcommand, Debug)]
enum Admin {
    /// Show or set the logging levels of istiods
    #[command(visible_alias = "l")]
    Log(LogArgs),
}

/// Arguments of `meshctl admin log`.
///
/// Example: meshctl admin log --level ads:debug,authorization:debug
#[derive(clap::Args, Debug)]
struct LogArgs {
    /// Istiod as [type/]name[.namespace] [default: all of the revision]
    #[arg(value_name = "TARGET")]
    target: Option<String>,

    /// Levels of logging to set, SCOPE:LEVEL, separated by commas; a level is one of none, error, warn, info and debug
    #[arg(
        long,
        value_name = "LEVELS",
        default_value = "",
        hide_default_value = true
    )]
    level: String,

    /// Levels from which on stack traces are logged, written as those of --level
    #[arg(
        long,
        value_name = "LEVELS",
        default_value = "",
        hide_default_value = true
    )]
    stack_trace_level: String,

    /// Set all levels back: logging to info, stack traces to none
    #[arg(long)]
    reset: bool,

    /// Set the levels of logging back to info
    #[arg(long)]
    log_reset: bool,

    /// Set the levels of stack traces back to none
    #[arg(long)]
    stack_trace_reset: bool,

    /// short, json or yaml
    #[arg(short, long, value_name = "FORMAT", default_value = "short")]
    output: String,

    #[command(flatten)]
    port: ControlzPort,

    /// Revision of the control plane [default: the default one]
    #[arg(short, long, value_name = "NAME")]
    revision: Option<String>,

    #[command(flatten)]
    source: SourceArgs,
}

/// The port of an istiod's introspection.
#[derive(clap::Args, Clone, Debug)]
pub struct ControlzPort {
    /// Port of istiod's introspection, ControlZ
    #[arg(
        long = "ctrlz_port",
        alias = "ctrlz-port",
        value_name = "PORT",
        default_value_t = i64::from(INTROSPECTION_PORT),
        allow_hyphen_values = true
    )]
    ctrlz_port: i64,
}

impl ControlzPort {
    /// The port.
    ///
    /// # Errors
    /// When it is none.
    pub fn get(&self) -> Result<u16> {
        super::port(self.ctrlz_port)
    }
}

impl AdminArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        match self.command {
            Admin::Log(args) => args.run(context, self.selector),
        }
    }
}

impl LogArgs {
    fn run(self, context: &mut Context, selector: Option<String>) -> Result<Exit> {
        let port = self.port.get()?;
        let request = Request {
            reset: self.reset,
            log_reset: self.log_reset,
            stack_trace_reset: self.stack_trace_reset,
            level: self.level.clone(),
            stack_trace_level: self.stack_trace_level.clone(),
        };
        let action = request.action().map_err(|error| {
            let hint = format!(
                "SCOPE:LEVEL is expected; the levels are {}",
                LEVELS.join(", ")
            );
            Error::failed(error.to_string()).hint(hint)
        })?;
        for flag in request.ignored() {
            let text = format!("{flag} has no effect where levels are set back");
            context.streams.warning(&text);
        }
        if self.source.from.is_some() {
            return match action {
                Action::Show => self.show_captured(context, selector),
                _ => Err(Error::usage("the levels of a snapshot cannot be set")
                    .hint("leave out --from to set those of the cluster")),
            };
        }
        let (source, pods) = self.istiods(context, selector)?;
        let istiods = Istiods {
            source: &source,
            pods,
            port,
        };
        match action {
            Action::Show => istiods.show(context, &self.output),
            Action::Set(changes) => istiods.set(context, |_| Ok(changes.clone())),
            Action::Reset(reset) => istiods.set(context, |scopes| {
                let scopes = scopes()?;
                Ok(scopes.iter().map(|scope| reset.of(scope)).collect())
            }),
        }
    }

    /// Shows the levels of istiods that a snapshot has.
    fn show_captured(&self, context: &mut Context, selector: Option<String>) -> Result<Exit> {
        let mut source = self.open(context, selector)?;
        let named = match &self.target {
            Some(target) => Some(named(context, &mut source, target)?),
            None => None,
        };
        let mesh = source.load(&Needs::default().debug(SCOPES))?;
        let answers = mesh.control_plane_answers(SCOPES);
        let is_meant = |pod: &str| named.as_ref().is_none_or(|(_, named)| named == pod);
        let answers: Vec<(String, Result<Vec<Scope>>)> = answers
            .filter(|(pod, _)| is_meant(pod))
            .map(|(pod, answer)| (pod.to_owned(), decoded(answer)))
            .collect();
        if let (Some((_, pod)), true) = (&named, answers.is_empty()) {
            return Err(Error::failed(format!(
                "istiod {pod} {SCOPES}: not captured"
            )));
        }
        let partial = context.streams.gaps(&mesh);
        match show(context, &self.output, answers)? {
            Exit::Success => Ok(partial),
            exit => Ok(exit),
        }
    }

    fn open(&self, context: &Context, selector: Option<String>) -> Result<Source> {
        let xds = XdsArgs {
            xds_label: selector,
            revision: self.revision.clone(),
            ..XdsArgs::default()
        };
        Source::open_with(context, &self.source, &xds)
    }

    /// The istiods that are meant, by namespace and name.
    fn istiods(
        &self,
        context: &Context,
        selector: Option<String>,
    ) -> Result<(Source, Vec<(String, String)>)> {
        let mut source = self.open(context, selector)?;
        let pods = match &self.target {
            Some(target) => vec![named(context, &mut source, target)?],
            None => {
                let istiods = source.istiods()?.into_iter();
                istiods
                    .map(|(namespace, pod, _)| (namespace, pod))
                    .collect()
            }
        };
        Ok((source, pods))
    }
}

/// The pod that a target names, by namespace and name.
fn named(context: &Context, source: &mut Source, target: &str) -> Result<(String, String)> {
    let target = targets::parse(target, &context.settings.istio_namespace)?;
    let mesh = targets::load(source, &target)?;
    let pods = target.pods(&mesh);
    let pods = pods.map_err(|error| targets::not_found(source, &target, error))?;
    let first = pods
        .first()
        .map(|pod| (pod.namespace.clone(), pod.name.clone()));
    first.ok_or_else(|| Error::failed("no pods found"))
}

/// The istiods to ask, and how.
struct Istiods<'a> {
    source: &'a Source,
    pods: Vec<(String, String)>,
    port: u16,
}

impl Istiods<'_> {
    /// Shows the scopes of the first that answers; where others have other levels, that is told.
    fn show(&self, context: &mut Context, output: &str) -> Result<Exit> {
        let answers = self.source.talk(&self.pods, self.port, &[get(SCOPES)])?;
        let answers = self.pods.iter().zip(answers).map(|((_, pod), answer)| {
            let scopes = answer.and_then(|answers| scopes_of(&answers));
            (pod.clone(), scopes)
        });
        show(context, output, answers.collect())
    }

    /// Sets levels in all istiods. What is to be set may depend on the scopes that one has.
    fn set(
        &self,
        context: &mut Context,
        changes: impl Fn(&dyn Fn() -> Result<Vec<Scope>>) -> Result<Vec<Change>>,
    ) -> Result<Exit> {
        let mut failures = Vec::new();
        for one in &self.pods {
            let scopes = || {
                self.scopes(one).map_err(|error| {
                    Error::new(error.exit(), "could not get all scopes").because(error)
                })
            };
            let outcome = changes(&scopes).and_then(|changes| self.put(one, &changes));
            if let Err(error) = outcome {
                failures.push((one.1.clone(), error));
            }
        }
        finish(context, self.pods.len(), failures)
    }

    fn put(&self, pod: &(String, String), changes: &[Change]) -> Result<()> {
        let requests: Vec<PodRequest> = changes
            .iter()
            .map(|change| PodRequest {
                method: Method::PUT,
                path: change.path(),
                body: change.body(),
            })
            .collect();
        let answers = self.ask(pod, &requests)?;
        let mut refused = changes
            .iter()
            .zip(answers)
            .filter(|(_, answer)| answer.status != StatusCode::ACCEPTED);
        let Some((change, answer)) = refused.next() else {
            return Ok(());
        };
        let Change { name, .. } = change;
        let text = format!(
            "failed updating Scope {name}: cannot update resource {name}, got status {}",
            answer.status
        );
        let error = Error::failed(text);
        // A scope that the istiod does not know is such a request.
        match self.scopes(pod) {
            Ok(scopes) if answer.status == StatusCode::BAD_REQUEST => {
                Err(error.hint(unknown(name, &scopes)))
            }
            _ => Err(error),
        }
    }

    fn scopes(&self, pod: &(String, String)) -> Result<Vec<Scope>> {
        scopes_of(&self.ask(pod, &[get(SCOPES)])?)
    }

    fn ask(&self, pod: &(String, String), requests: &[PodRequest]) -> Result<Vec<PodAnswer>> {
        let mut answers = self
            .source
            .talk(std::slice::from_ref(pod), self.port, requests)?;
        let none = || Err(Error::failed("no answer"));
        answers.pop().unwrap_or_else(none)
    }
}

/// Shows the scopes of the first that answers; where others have other levels, that is told.
fn show(
    context: &mut Context,
    output: &str,
    answers: Vec<(String, Result<Vec<Scope>>)>,
) -> Result<Exit> {
    let asked = answers.len();
    let mut failures = Vec::new();
    let mut first: Option<(String, Vec<Scope>)> = None;
    for (pod, answer) in answers {
        match (answer, &first) {
            (Ok(scopes), None) => first = Some((pod, scopes)),
            (Ok(scopes), Some((shown, known))) => {
                if let Some(text) = deviation(known, &scopes) {
                    let text = format!("{pod} differs from {shown}, which is shown: {text}");
                    context.streams.warning(&text);
                }
            }
            (Err(error), _) => {
                let text = "could not get scopes information";
                failures.push((pod, Error::new(error.exit(), text).because(error)));
            }
        }
    }
    if let Some((_, scopes)) = first {
        let rows: Vec<Row> = scopes.into_iter().map(Row::from).collect();
        context.streams.result(&print(output, &rows)?)?;
    }
    finish(context, asked, failures)
}

/// Tells of the istiods that failed; when all did, the first failure is that of the command.
fn finish(context: &mut Context, asked: usize, failures: Vec<(String, Error)>) -> Result<Exit> {
    let all = failures.len() == asked;
    let mut failures = failures.into_iter();
    let first = match all {
        true => failures.next().map(|(_, error)| error),
        false => None,
    };
    let mut exit = Exit::Success;
    for (pod, error) in failures {
        let error = Error::new(error.exit(), format!("istiod {pod}")).because(error);
        context.streams.error(&error);
        exit = Exit::Partial;
    }
    match first {
        Some(error) => Err(error),
        None => Ok(exit),
    }
}

fn get(path: &str) -> PodRequest {
    PodRequest {
        method: Method::GET,
        path: path.to_owned(),
        body: Vec::new(),
    }
}

fn scopes_of(answers: &[PodAnswer]) -> Result<Vec<Scope>> {
    let answer = answers.first().ok_or_else(|| Error::failed("no answer"))?;
    if answer.status != StatusCode::OK {
        let text = format!("request not successful {}", answer.status);
        return Err(Error::failed(text));
    }
    decoded(&answer.body)
}

fn decoded(answer: &[u8]) -> Result<Vec<Scope>> {
    let unreadable = |error| Error::failed("the answer cannot be read").because(error);
    scopes::decode(answer).map_err(unreadable)
}

/// What of the levels of one istiod differs from those of another.
fn deviation(shown: &[Scope], other: &[Scope]) -> Option<String> {
    let different: Vec<String> = other
        .iter()
        .filter(|scope| !shown.contains(scope))
        .map(|scope| format!("{}:{}", scope.name, scope.output_level))
        .collect();
    (!different.is_empty()).then(|| different.join(", "))
}

fn unknown(name: &str, scopes: &[Scope]) -> String {
    let names: Vec<&str> = scopes.iter().map(|scope| scope.name.as_str()).collect();
    match suggest::nearest(name, names.iter().copied()) {
        _ if names.contains(&name) => "see the log of istiod".to_owned(),
        Some(nearest) => format!("did you mean \"{nearest}\"?"),
        None => format!("the scopes are {}", names.join(", ")),
    }
}

fn print(output: &str, rows: &[Row]) -> Result<String> {
    let failed = |error| Error::failed("print the scopes").because(error);
    match output {
        "short" => {
            let mut table = Table::with_header(3, &HEADER);
            for row in rows {
                table.row([
                    &row.name,
                    &row.description,
                    &row.log_level,
                    &row.stack_trace_level,
                ]);
            }
            Ok(table.print())
        }
        "json" => {
            let text = serde_json::to_string_pretty(rows).map_err(failed)?;
            Ok(format!("{text}\n"))
        }
        "yaml" => Ok(Format::Yaml.print(&serde_json::to_value(rows).map_err(failed)?)),
        _ => Err(
            Error::failed(format!("output format {output:?} not supported"))
                .hint("the formats are short, json and yaml"),
        ),
    }
}
