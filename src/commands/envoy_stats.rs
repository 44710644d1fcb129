//! `meshctl experimental envoy-stats`: the statistics of proxies.

use envoy_dump::debug;
use mesh_model::needs::Needs;
use mesh_model::object::Object;
use mesh_model::selector::Selector;
use mesh_model::target::Target;
use serde_json::Value;

use crate::commands::proxy_args::AdminPort;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Format;
use crate::source::{Source, SourceArgs};

/// Arguments of `meshctl experimental envoy-stats`.
///
/// Example: meshctl experimental envoy-stats deploy/cart.shop -o prom
#[derive(clap::Args, Debug)]
pub struct EnvoyStatsArgs {
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
    admin_port: AdminPort,

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
        if self.target.is_some() && self.selector.is_some() {
            return Err(Error::failed(
                "name cannot be provided when the label selector is specified",
            ));
        }
        if self.target.is_none() && self.selector.is_none() {
            return Err(Error::failed("stats requires pod name or label selector"));
        }
        let wanted = wanted(&self.kind, &self.output)?;
        let port = self.admin_port.get()?;
        let mut source = Source::open(context, &self.source)?;
        let pods = self.pods(&mut source)?;
        let mut failures = Vec::new();
        for pod in &pods {
            match text(&mut source, port, pod, wanted) {
                Ok(text) => context
                    .streams
                    .result(&format!("\nThe result of pod {}:\n\n{text}", pod.name))?,
                Err(error) => failures.push(error),
            }
        }
        let all = failures.len() == pods.len();
        match failures.pop() {
            None => Ok(Exit::Success),
            Some(last) if all => {
                failures
                    .iter()
                    .for_each(|error| context.streams.error(error));
                Err(last)
            }
            Some(last) => {
                failures.push(last);
                failures
                    .iter()
                    .for_each(|error| context.streams.error(error));
                Ok(Exit::Partial)
            }
        }
    }

    /// The pods that are meant, by name.
    fn pods(&self, source: &mut Source) -> Result<Vec<Object>> {
        let target = match (&self.target, &self.selector) {
            (Some(name), _) => Target::parse(name, source.namespace())
                .map_err(|error| Error::failed(error.to_string()))?,
            (None, selector) => {
                let selector = Selector::parse(selector.as_deref().unwrap_or_default())
                    .map_err(|error| Error::failed("--selector").because(error.to_string()))?;
                Target::labelled(selector, source.namespace())
            }
        };
        let mesh = source.load(&target.needs())?;
        let found = target
            .proxies(&mesh)
            .map_err(|error| Error::failed(error.to_string()))?;
        let mut pods: Vec<Object> = found.into_iter().cloned().collect();
        pods.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(pods)
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

/// What is printed of one pod.
fn text(source: &mut Source, port: u16, pod: &Object, wanted: Wanted) -> Result<String> {
    let annotation = |name: &str| pod.annotation(name);
    let (port, path) = match wanted {
        Wanted::Text(path) | Wanted::Document(path, _) => (port, path.to_owned()),
        Wanted::Merged => {
            let path = annotation("prometheus.io/path").unwrap_or("/metrics");
            let port = annotation("prometheus.io/port").unwrap_or("9090");
            let port = port.parse().map_err(|_| {
                Error::failed(format!(
                    "pod {} has no valid port in prometheus.io/port",
                    pod.name
                ))
            })?;
            (port, format!("/{}", path.trim_start_matches('/')))
        }
    };
    source.set_admin_port(port);
    let failed = |error: Error| {
        Error::new(error.exit(), "failed to execute command on Envoy").because(error)
    };
    let needs = Needs::default().proxy(&pod.namespace, &pod.name, &path);
    let mesh = source.load(&needs).map_err(failed)?;
    let answer = mesh
        .proxy_answer(&pod.namespace, &pod.name, &path)
        .ok_or_else(|| failed(Error::failed("no answer")))?;
    let answer = String::from_utf8_lossy(answer);
    let Wanted::Document(_, format) = wanted else {
        return Ok(answer.into_owned());
    };
    let malformed = || Error::failed(format!("the answer of pod {} is not JSON", pod.name));
    match format {
        Format::Json => Ok(format!(
            "{}\n",
            debug::indent(&answer, 4).ok_or_else(malformed)?
        )),
        Format::Yaml => {
            let value: Value = serde_json::from_str(&answer).map_err(|_| malformed())?;
            Ok(Format::Yaml.print(&value))
        }
    }
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
