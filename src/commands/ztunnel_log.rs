//! `meshctl ztunnel-config log`: the logging levels of ztunnels.

use mesh_model::needs::Needs;

use crate::commands::proxy_args::AdminArgs;
use crate::commands::ztunnel_target::{self, Asked, Choice};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::{Source, SourceArgs};

/// Arguments of `meshctl ztunnel-config log`.
///
/// Example: meshctl ztunnel-config log --level access=debug,info
#[derive(clap::Args, Debug)]
pub struct LogArgs {
    /// Ztunnel as [type/]name[.namespace] [default: all]
    #[arg(value_name = "TARGET")]
    target: Option<String>,

    /// Only the ztunnel of this node
    #[arg(long, value_name = "NODE")]
    node: Option<String>,

    /// Levels to set: LEVEL for everything, or LOGGER=LEVEL, separated by commas; a level is one of trace, debug,
    /// info, warning, error, critical and off
    #[arg(
        long,
        value_name = "LEVELS",
        default_value = "",
        hide_default_value = true
    )]
    level: String,

    /// Set all levels back to info
    #[arg(short, long)]
    reset: bool,

    /// Not for this command: the levels are shown as ztunnel prints them
    #[arg(short, long, hide = true, default_value = "short")]
    output: String,

    /// Not for this command: a file has no levels to set
    #[arg(short, long, hide = true)]
    file: Option<String>,

    #[command(flatten)]
    admin: AdminArgs,

    #[command(flatten)]
    source: SourceArgs,
}

impl LogArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let given = [&self.target, &self.file, &self.node];
        if given.into_iter().flatten().count() > 1 {
            return Err(Error::failed(
                "at most one of --file, --node, or pod name must be passed",
            ));
        }
        ztunnel_target::check_address(&self.admin, &given)?;
        self.admin.port()?;
        if self.reset && !self.level.is_empty() {
            return Err(Error::failed("--level cannot be combined with --reset"));
        }
        if !matches!(self.output.as_str(), "" | "short") {
            return Err(Error::failed("--output is not applicable for this command"));
        }
        if self.file.is_some() {
            return Err(Error::failed("--file is not applicable for this command"));
        }
        let query = self.query(context)?;
        let mut source = self.admin.source(context, &self.source)?;
        let asked = Asked {
            target: self.target.as_deref(),
            node: self.node.as_deref(),
            choice: Choice::First,
        };
        let (pods, workload) = match self.admin.address() {
            Some(address) => (vec![(String::new(), address.to_owned())], None),
            None => ztunnel_target::find(context, &mut source, &asked)?,
        };
        if let Some(workload) = workload {
            return Err(Error::failed(format!(
                "workloads command is only supported by Ztunnel proxies: {}",
                workload.name
            )));
        }
        let is_question = self.level.is_empty() && !self.reset;
        let answers = match source.is_live() || !is_question {
            true => source.post(&pods, &format!("/logging?{query}"))?,
            false => captured(&mut source, &pods)?,
        };
        report(context, &pods, answers)
    }

    fn query(&self, context: &mut Context) -> Result<String> {
        if self.reset {
            let text = "log level reset; using default value \"info\" for Ztunnel";
            context.streams.message(text);
            return Ok("level=info&reset".into());
        }
        Ok(format!("level={}", levels(&self.level)?))
    }
}

/// The levels at the time of a snapshot.
fn captured(source: &mut Source, pods: &[(String, String)]) -> Result<Vec<Result<Vec<u8>>>> {
    let path = "/logging?level=";
    let needs = pods
        .iter()
        .fold(Needs::default(), |needs, (namespace, pod)| {
            needs.proxy(namespace, pod, path)
        });
    let mesh = source.load(&needs)?;
    let answer = |(namespace, pod): &(String, String)| match mesh.proxy_answer(namespace, pod, path)
    {
        Some(answer) => Ok(answer.to_vec()),
        None => {
            let subject = format!("proxy {namespace}/{pod} {path}");
            let gap = mesh.gaps().iter().find(|gap| gap.subject == subject);
            Err(Error::failed(
                gap.map_or("not captured", |gap| gap.reason.as_str()),
            ))
        }
    };
    Ok(pods.iter().map(answer).collect())
}

/// Prints what each pod answered. What some could not be told makes the answer partial.
fn report(
    context: &mut Context,
    pods: &[(String, String)],
    answers: Vec<Result<Vec<u8>>>,
) -> Result<Exit> {
    let mut failures = Vec::new();
    let count = answers.len();
    for ((namespace, pod), answer) in pods.iter().zip(answers) {
        match answer {
            Ok(body) => {
                let body = String::from_utf8_lossy(&body);
                context
                    .streams
                    .result(&format!("{pod}.{namespace}:\n{body}\n"))?;
            }
            Err(error) => {
                let text = format!("{pod}.{namespace}: failed to execute command on Ztunnel");
                failures.push(Error::new(error.exit(), text).because(error));
            }
        }
    }
    match failures.len() {
        0 => Ok(Exit::Success),
        failed if failed == count => {
            let first = failures.remove(0);
            for error in &failures {
                context.streams.error(error);
            }
            Err(first)
        }
        _ => {
            for error in &failures {
                context.streams.error(error);
            }
            Ok(Exit::Partial)
        }
    }
}

/// The levels as ztunnel takes them (`src/admin.rs` of ztunnel): `logger=level`, and its names of levels.
fn levels(text: &str) -> Result<String> {
    if text.is_empty() {
        return Ok(String::new());
    }
    let items: Result<Vec<String>> = text
        .split(',')
        .map(|item| match item.rsplit_once([':', '=']) {
            Some((logger, name)) => {
                let logger = logger.trim_end_matches(':');
                Ok(format!("{}={}", escape(logger), level(name)?))
            }
            None => level(item).map(str::to_owned),
        })
        .collect();
    Ok(items?.join(","))
}

/// ztunnel's name of a level.
fn level(name: &str) -> Result<&str> {
    match name {
        "trace" | "debug" | "info" | "warn" | "error" | "off" => Ok(name),
        "warning" => Ok("warn"),
        "critical" => Ok("error"),
        _ => Err(Error::failed(format!("unrecognized logging level: {name}"))
            .hint("the levels are trace, debug, info, warning, error, critical and off")),
    }
}

/// A logger's name, as a query takes it.
fn escape(logger: &str) -> String {
    let mut escaped = String::new();
    for byte in logger.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b':' | b'_' | b'-' | b'.' => {
                escaped.push(char::from(byte));
            }
            _ => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_written_as_ztunnel_reads_them() {
        let check = |text: &str, expected: &str| assert_eq!(levels(text).unwrap(), expected);
        check("", "");
        check("warning", "warn");
        check("critical", "error");
        check("access:debug,info", "access=debug,info");
        check("ztunnel::proxy=critical", "ztunnel::proxy=error");
        check("a b=off", "a%20b=off");
    }

    #[test]
    fn levels_are_checked() {
        for bad in ["loud", "info,", "access=DEBUG", "none"] {
            let error = levels(bad).unwrap_err().to_string();
            assert!(error.starts_with("unrecognized logging level: "), "{error}");
        }
    }
}
