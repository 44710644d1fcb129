//! `meshctl proxy-config log`.

use envoy_dump::logging::{self, Levels};
use mesh_model::kind::Kind;
use mesh_model::needs::Needs;
use mesh_model::selector::Selector;
use mesh_model::target::Target;

use super::input::{ProxyArgs, ask_pod};
use super::show::ShowArgs;
use crate::commands::targets::{self, Pod};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::Source;

/// Arguments of `meshctl proxy-config log`.
///
/// Example: meshctl proxy-config log deploy/reviews-v1 --level info,http:debug
#[derive(clap::Args, Debug)]
pub struct LogArgs {
    /// Proxies, as [type/]name[.namespace]; all pods of a workload
    #[arg(value_name = "TARGET")]
    targets: Vec<String>,

    /// Levels to set: LEVEL for all loggers, LOGGER:LEVEL for one, separated by commas; a level is trace,
    /// debug, info, warning, error, critical or off
    #[arg(long, value_name = "LEVELS")]
    level: Option<String>,

    /// Set all loggers to the level that injected proxies start with
    #[arg(short, long)]
    reset: bool,

    /// Pods with these labels, in place of a target
    #[arg(
        short = 'l',
        long,
        value_name = "SELECTOR",
        default_value = "",
        hide_default_value = true
    )]
    selector: String,

    #[command(flatten)]
    show: ShowArgs,

    #[command(flatten)]
    proxy: ProxyArgs,
}

/// The level of a proxy that is told none (`manifests/charts/istio-control/istio-discovery/values.yaml`).
const DEFAULT_LEVEL: &str = "warning";

/// Path of the loggers.
const PATH: &str = "/logging";

impl LogArgs {
    pub(super) fn run(self, context: &mut Context) -> Result<Exit> {
        let address = self.proxy.at_address();
        if address.is_none() && self.targets.is_empty() && self.selector.is_empty() {
            return Err(Error::failed("log requires pod name or --selector"));
        }
        let level = self.level.as_deref().filter(|level| !level.is_empty());
        if level.is_some() && self.reset {
            return Err(Error::failed("--level cannot be combined with --reset"));
        }
        if self.show.is_other_than_short() {
            return Err(Error::failed("--output is not applicable for this command"));
        }
        let mut source = self.proxy.source(context)?;
        let pods = match address {
            Some(pod) => vec![pod],
            None => self.pods(&mut source)?,
        };
        let paths = match level {
            _ if self.reset => {
                let namespace = &context.settings.istio_namespace;
                let level = default_level(&mut source, namespace);
                let levels = Levels::parse(&level, Vec::new);
                levels
                    .map_err(|error| Error::failed(error.to_string()))?
                    .paths()
            }
            Some(level) => levels(&mut source, &pods, level)?.paths(),
            None => vec![PATH.to_owned()],
        };
        report(context, &pods, send(&mut source, &pods, &paths)?)
    }

    /// The pods that the target or the selector names.
    fn pods(&self, source: &mut Source) -> Result<Vec<Pod>> {
        let target = if self.selector.is_empty() {
            targets::parse(&self.targets[0], source.namespace())?
        } else {
            let selector = Selector::parse(&self.selector)
                .map_err(|error| Error::failed(format!("--selector: {error}")))?;
            Target::labelled(selector, source.namespace())
        };
        let pods = targets::proxies(source, &target)?;
        Ok(pods.iter().map(Pod::of).collect())
    }
}

/// The levels of a text, whose loggers one of the pods has to know.
fn levels(source: &mut Source, pods: &[Pod], text: &str) -> Result<Levels> {
    let mut known = String::new();
    if text.contains([':', '=']) {
        let answers = send(source, &pods[..1], &[PATH.to_owned()])?;
        for answer in answers {
            known = String::from_utf8_lossy(&answer?).into_owned();
        }
    }
    Levels::parse(text, || logging::loggers(&known)).map_err(|error| {
        Error::failed(error.to_string())
            .hint("write LEVEL or LOGGER:LEVEL; meshctl proxy-config log TARGET lists the loggers")
    })
}

/// The level of the injector's values, if they can be read and name one.
fn default_level(source: &mut Source, istio_namespace: &str) -> String {
    let read = |source: &mut Source| -> Option<String> {
        let kind = Kind::named("configmap").ok()?;
        let mesh = source
            .load(&Needs::default().in_namespace(kind, istio_namespace))
            .ok()?;
        let object = mesh.get(kind, istio_namespace, "istio-sidecar-injector")?;
        let values: serde_json::Value =
            serde_json::from_str(object.body["data"]["values"].as_str()?).ok()?;
        let level = values["global"]["proxy"]["logLevel"].as_str()?;
        Some(level.to_owned())
    };
    read(source)
        .filter(|level| Levels::parse(level, Vec::new).is_ok())
        .unwrap_or_else(|| DEFAULT_LEVEL.to_owned())
}

/// Sends the requests to each pod and gives their last answers. Of a snapshot only the loggers can be read.
fn send(source: &mut Source, pods: &[Pod], paths: &[String]) -> Result<Vec<Result<Vec<u8>>>> {
    if !source.is_live() && paths == [PATH] {
        return Ok(pods.iter().map(|pod| ask_pod(source, pod, PATH)).collect());
    }
    let names: Vec<(String, String)> = pods
        .iter()
        .map(|pod| (pod.namespace.clone(), pod.name.clone()))
        .collect();
    let mut last: Vec<Result<Vec<u8>>> = pods.iter().map(|_| Ok(Vec::new())).collect();
    for path in paths {
        for (last, answer) in last.iter_mut().zip(source.post(&names, path)?) {
            // The first failure of a pod is the one to tell.
            if last.is_ok() {
                *last = answer;
            }
        }
    }
    Ok(last)
}

/// Prints what each pod answered. What some could not be told makes the answer partial.
fn report(context: &mut Context, pods: &[Pod], answers: Vec<Result<Vec<u8>>>) -> Result<Exit> {
    let mut failures = Vec::new();
    for (pod, answer) in pods.iter().zip(answers) {
        match answer {
            Ok(body) => {
                let body = String::from_utf8_lossy(&body);
                let text = format!("{pod}:\n{body}");
                context.streams.result(&text)?;
            }
            Err(error) => {
                let text = format!("error configuring log level for {pod}");
                failures.push(Error::new(error.exit(), text).because(error));
            }
        }
    }
    if failures.len() == pods.len() {
        let first = failures.remove(0);
        failures
            .iter()
            .for_each(|error| context.streams.error(error));
        return Err(first);
    }
    failures
        .iter()
        .for_each(|error| context.streams.error(error));
    Ok(if failures.is_empty() {
        Exit::Success
    } else {
        Exit::Partial
    })
}
