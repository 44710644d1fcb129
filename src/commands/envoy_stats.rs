//! `meshctl experimental envoy-stats` and `meshctl proxy-config stats`: the statistics of proxies.

use envoy_dump::debug;
use mesh_model::needs::Needs;
use mesh_model::object::Object;
use mesh_model::selector::Selector;
use mesh_model::target::Target;
use serde_json::Value;

use crate::commands::proxy_args::{self, AdminArgs};
use crate::commands::targets::{self, Pod};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Format;
use crate::source::{Source, SourceArgs};

/// Arguments of `meshctl experimental envoy-stats`.
///
/// Example: meshctl experimental envoy-stats deploy/cart.shop -o prom
#[derive(clap::Args, Debug)]
pub struct EnvoyStatsArgs {
    #[command(flatten)]
    request: Request,
}

/// Arguments of `meshctl proxy-config stats`. One proxy's are printed as they are; those of several have
/// titles, and as JSON and YAML are fields of one object.
///
/// Example: meshctl proxy-config stats deploy/cart.shop -o json
#[derive(clap::Args, Debug)]
pub struct StatsArgs {
    #[command(flatten)]
    request: Request,

    /// Statistics that were saved to a file, instead of asking a proxy; - is standard input
    #[arg(short, long, value_name = "FILE")]
    file: Option<String>,
}

/// Which statistics of which proxies.
#[derive(clap::Args, Debug)]
struct Request {
    /// Proxies as [type/]name[.namespace]
    #[arg(value_name = "TARGET")]
    target: Option<String>,

    /// Label selector of the proxies
    #[arg(short = 'l', long, value_name = "SELECTOR")]
    selector: Option<String>,

    /// server or clusters
    #[arg(
        short = 't',
        long = "type",
        value_name = "TYPE",
        default_value = "server"
    )]
    kind: String,

    /// short, json, yaml, prom, or prom-merged: with the application's own
    #[arg(short, long, value_name = "FORMAT", default_value = "short")]
    output: String,

    #[command(flatten)]
    admin: AdminArgs,

    #[command(flatten)]
    source: SourceArgs,
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    /// A page of the administration interface, printed as it is.
    Text(&'static str),
    /// A page with JSON.
    Document(&'static str, Format),
    /// What the pod says that Prometheus shall read.
    Merged,
}

impl EnvoyStatsArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let answers = self.request.answers(context)?;
        for (pod, answer) in &answers.had {
            let text = answer.text()?;
            context
                .streams
                .result(&format!("\nThe result of pod {}:\n\n{text}", pod.name))?;
        }
        answers.end(context)
    }
}

impl StatsArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        if let Some(file) = &self.file {
            if self.request.names_a_proxy() {
                return Err(Error::failed(
                    "a file takes the place of a pod name, a selector and an address",
                ));
            }
            self.request.admin.port()?;
            let wanted = wanted(&self.request.kind, &self.request.output)?;
            let bytes = proxy_args::read_file(context, file)?;
            let answer = Answer::new(&bytes, wanted, format!("{file} is"));
            context.streams.result(&answer.text()?)?;
            return Ok(Exit::Success);
        }
        let answers = self.request.answers(context)?;
        match (&answers.had[..], answers.format) {
            ([(_, answer)], _) => context.streams.result(&answer.text()?)?,
            (had, None) => {
                for (index, (pod, answer)) in had.iter().enumerate() {
                    let before = if index == 0 { "" } else { "\n" };
                    let text = answer.text()?;
                    context.streams.result(&format!("{before}{pod}:\n{text}"))?;
                }
            }
            (had, Some(format)) => {
                let entries = had
                    .iter()
                    .map(|(pod, answer)| Ok((pod.to_string(), answer.document()?)));
                let all: Value = Value::Object(entries.collect::<Result<_>>()?);
                context.streams.result(&proxy_args::print(format, &all)?)?;
            }
        }
        answers.end(context)
    }
}

/// What proxies answered.
struct Answers {
    had: Vec<(Pod, Answer)>,
    failures: Vec<Error>,
    /// The format, unless it is a text.
    format: Option<Format>,
}

impl Answers {
    /// Tells who did not answer. When nobody did, the last failure is the error.
    fn end(mut self, context: &mut Context) -> Result<Exit> {
        let last = match self.had.is_empty() {
            true => self.failures.pop(),
            false => None,
        };
        for error in &self.failures {
            context.streams.error(error);
        }
        match last {
            Some(error) => Err(error),
            None if self.failures.is_empty() => Ok(Exit::Success),
            None => Ok(Exit::Partial),
        }
    }
}

impl Request {
    fn names_a_proxy(&self) -> bool {
        self.target.is_some() || self.selector.is_some() || self.admin.address().is_some()
    }

    fn answers(&self, context: &mut Context) -> Result<Answers> {
        if self.target.is_some() && self.selector.is_some() {
            return Err(Error::failed(
                "name cannot be provided when the label selector is specified",
            ));
        }
        if !self.names_a_proxy() {
            return Err(Error::failed("stats requires pod name or label selector"));
        }
        let wanted = wanted(&self.kind, &self.output)?;
        let port = self.admin.port()?;
        let mut source = self.admin.source(context, &self.source)?;
        let pods = self.pods(&mut source, wanted, port)?;
        let mut answers = Answers {
            had: Vec::new(),
            failures: Vec::new(),
            format: match wanted {
                Wanted::Document(_, format) => Some(format),
                _ => None,
            },
        };
        for (pod, page) in pods {
            match page.and_then(|page| ask(&mut source, &pod, &page, wanted)) {
                Ok(answer) => answers.had.push((pod, answer)),
                Err(error) => answers.failures.push(error),
            }
        }
        Ok(answers)
    }

    /// The pods that are meant, by name, and where their statistics are.
    fn pods(
        &self,
        source: &mut Source,
        wanted: Wanted,
        port: u16,
    ) -> Result<Vec<(Pod, Result<Page>)>> {
        let target = match (&self.target, &self.selector, self.admin.address()) {
            (None, None, Some(address)) => {
                let page = Page::of(wanted, port, |_| None);
                return Ok(vec![(Pod::at(address), page)]);
            }
            (_, _, Some(_)) => {
                return Err(Error::failed(
                    "--proxy-admin-address takes the place of a pod name and a selector",
                ));
            }
            (Some(name), _, None) => targets::parse(name, source.namespace())?,
            (None, selector, None) => {
                let selector = Selector::parse(selector.as_deref().unwrap_or_default())
                    .map_err(|error| Error::failed("--selector").because(error.to_string()))?;
                Target::labelled(selector, source.namespace())
            }
        };
        let mut pods = targets::proxies(source, &target)?;
        pods.sort_by(|one, other| one.name.cmp(&other.name));
        let page = |pod: &Object| {
            let page = Page::of(wanted, port, |name| pod.annotation(name));
            (Pod::of(pod), page)
        };
        Ok(pods.iter().map(page).collect())
    }
}

/// Where the statistics of a pod are.
struct Page {
    port: u16,
    path: String,
}

impl Page {
    fn of<'a>(
        wanted: Wanted,
        port: u16,
        annotation: impl Fn(&str) -> Option<&'a str>,
    ) -> Result<Self> {
        let (Wanted::Text(path) | Wanted::Document(path, _)) = wanted else {
            let path = annotation("prometheus.io/path").unwrap_or("/metrics");
            let port = annotation("prometheus.io/port").unwrap_or("9090");
            return Ok(Self {
                port: port.parse().map_err(|_| {
                    Error::failed(format!(
                        "the annotation prometheus.io/port is no port: {port}"
                    ))
                })?,
                path: format!("/{}", path.trim_start_matches('/')),
            });
        };
        let path = path.to_owned();
        Ok(Self { port, path })
    }
}

fn wanted(kind: &str, output: &str) -> Result<Wanted> {
    let is_server = match kind {
        "" | "server" => true,
        "cluster" | "clusters" => false,
        _ => return Err(Error::failed(format!("unknown stats type {kind}"))),
    };
    let json = if is_server {
        "/stats?format=json"
    } else {
        "/clusters?format=json"
    };
    match (output, is_server) {
        ("short", true) => Ok(Wanted::Text("/stats")),
        ("short", false) => Ok(Wanted::Text("/clusters")),
        ("json", _) => Ok(Wanted::Document(json, Format::Json)),
        ("yaml", _) => Ok(Wanted::Document(json, Format::Yaml)),
        ("prom", true) => Ok(Wanted::Text("/stats/prometheus")),
        ("prom-merged", true) => Ok(Wanted::Merged),
        _ => {
            let allowed = match is_server {
                true => "json,yaml,short,prom,prom-merged",
                false => "json,yaml,short",
            };
            Err(Error::failed(format!(
                "unable to match a printer suitable for the output format {output}, allowed formats are: {allowed}"
            )))
        }
    }
}

/// Statistics, as they came.
struct Answer {
    content: String,
    /// The format that JSON is printed in; a text is printed as it is.
    format: Option<Format>,
    /// Whose they are, for errors.
    whose: String,
}

impl Answer {
    fn new(bytes: &[u8], wanted: Wanted, whose: String) -> Self {
        Self {
            content: String::from_utf8_lossy(bytes).into_owned(),
            format: match wanted {
                Wanted::Document(_, format) => Some(format),
                _ => None,
            },
            whose,
        }
    }

    /// What is printed.
    fn text(&self) -> Result<String> {
        match self.format {
            None => Ok(self.content.clone()),
            Some(Format::Json) => {
                let indented = debug::indent(&self.content, 4).ok_or_else(|| self.malformed())?;
                Ok(format!("{indented}\n"))
            }
            Some(Format::Yaml) => Ok(Format::Yaml.print(&self.document()?)),
        }
    }

    fn document(&self) -> Result<Value> {
        serde_json::from_str(&self.content).map_err(|_| self.malformed())
    }

    fn malformed(&self) -> Error {
        Error::failed(format!("{} not JSON", self.whose))
    }
}

/// What one pod answers.
fn ask(source: &mut Source, pod: &Pod, page: &Page, wanted: Wanted) -> Result<Answer> {
    source.set_admin_port(page.port);
    let failed = |error: Error| {
        Error::new(error.exit(), "failed to execute command on Envoy").because(error)
    };
    let needs = Needs::default().proxy(&pod.namespace, &pod.name, &page.path);
    let mesh = source.load(&needs).map_err(failed)?;
    let answer = mesh
        .proxy_answer(&pod.namespace, &pod.name, &page.path)
        .ok_or_else(|| failed(Error::failed("no answer")))?;
    let whose = format!("the answer of pod {} is", pod.name);
    Ok(Answer::new(answer, wanted, whose))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_and_formats_choose_the_page() {
        let check = |kind: &str, output: &str, expected: Wanted| {
            assert_eq!(wanted(kind, output).unwrap(), expected);
        };
        check("server", "short", Wanted::Text("/stats"));
        check(
            "cluster",
            "yaml",
            Wanted::Document("/clusters?format=json", Format::Yaml),
        );
        check("", "prom", Wanted::Text("/stats/prometheus"));
        let refused = |kind: &str, output: &str| wanted(kind, output).unwrap_err().to_string();
        assert_eq!(refused("foo", "short"), "unknown stats type foo");
        assert!(refused("clusters", "prom").ends_with("allowed formats are: json,yaml,short"));
        assert!(refused("server", "xml").ends_with("json,yaml,short,prom,prom-merged"));
    }
}
