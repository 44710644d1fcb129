//! `meshctl bug-report`: a snapshot with logs, for those who help.

use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use envoy_dump::log_text::ErrorPatterns;
use envoy_dump::time::Moment;
use mesh_model::kind::Kind;
use mesh_model::needs::Needs;
use mesh_model::object::Object;
use mesh_model::report::{Config, Selection, Spec, Targets};

use crate::commands::{parse_duration, snapshot};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::{LogOptions, SnapshotOptions, Source, SourceArgs, files};

/// Arguments of `meshctl bug-report`.
///
/// The archive is a snapshot: every command that reads takes it by --from. A spec is
/// NAMESPACES[/DEPLOYMENTS[/PODS[/LABELS[/ANNOTATIONS[/CONTAINERS]]]]], each a list separated by commas; * and an
/// empty part mean all. The logs of istiod and of the CNI agent always go in, those of other containers than
/// Istio's when a spec names them.
///
/// Example: meshctl bug-report --include shop,web --duration 1h
#[derive(clap::Args, Debug)]
pub struct BugReportArgs {
    /// YAML file with the settings below; flags win over it
    #[arg(short, long, value_name = "FILE")]
    filename: Option<PathBuf>,

    /// Spec of pods whose logs and answers go in, repeatable [default: all]
    #[arg(long, value_name = "SPEC")]
    include: Vec<String>,

    /// Spec of pods that are left out, repeatable; the namespaces of the cluster itself always are
    #[arg(long, value_name = "SPEC")]
    exclude: Vec<String>,

    /// Earliest time of lines of logs, in RFC 3339
    #[arg(long, value_name = "TIME")]
    start_time: Option<String>,

    /// Latest time of lines of logs, in RFC 3339 [default: now]
    #[arg(long, value_name = "TIME")]
    end_time: Option<String>,

    /// How far logs go back from the latest time
    #[arg(long, value_name = "DURATION", value_parser = parse_duration)]
    duration: Option<Duration>,

    /// Last lines of each log; 0 means all
    #[arg(long, value_name = "NUMBER")]
    tail: Option<u64>,

    /// Globs of errors that make a log important, separated by commas
    #[arg(long, value_name = "GLOBS", value_delimiter = ',')]
    critical_errs: Vec<String>,

    /// Globs of errors that do not count, separated by commas
    #[arg(long, value_name = "GLOBS", value_delimiter = ',')]
    ignore_errs: Vec<String>,

    /// Megabytes of one log; its last part is kept
    #[arg(long, value_name = "NUMBER", default_value_t = 5)]
    max_log_size: u64,

    /// Megabytes of all logs; those with the most serious errors are kept
    #[arg(long, value_name = "NUMBER", default_value_t = 500)]
    max_size: u64,

    /// How long to collect; what was had by then is kept [default: 30m]
    #[arg(long, value_name = "DURATION", value_parser = parse_duration)]
    timeout: Option<Duration>,

    /// Servers that are asked at the same time [default: 32]
    #[arg(long, value_name = "NUMBER")]
    rq_concurrency: Option<usize>,

    /// Port of the administration interface of proxies
    #[arg(long, value_name = "PORT")]
    proxy_admin_port: Option<u16>,

    /// Leave out all objects but those that say which pods there are
    #[arg(long)]
    skip_cluster_dump: bool,

    /// Leave out what the proxies say
    #[arg(long)]
    skip_proxy_debug: bool,

    /// Print which logs and proxies would be asked, and write nothing
    #[arg(long)]
    dry_run: bool,

    /// Folder for files on the way [default: that of temporary files]
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,

    /// Folder of the archive [default: the working directory]
    #[arg(long, value_name = "DIR")]
    output_dir: Option<PathBuf>,

    /// Accepted for older scripts: the archive is analyzed by analyze --from
    #[arg(long, hide = true)]
    skip_analyze: bool,

    /// Accepted for older scripts: commands in containers are not run
    #[arg(long, hide = true)]
    skip_netstat: bool,

    /// Accepted for older scripts: core dumps, which hold keys, are not taken
    #[arg(long, hide = true)]
    skip_coredumps: bool,

    /// Accepted for older scripts: secrets are never taken
    #[arg(long, hide = true)]
    full_secrets: bool,
}

/// The name of the archive, as the peer has it.
const ARCHIVE: &str = "bug-report.tar.gz";
/// How long to collect unless another time is given (`tools/bug-report/pkg/bugreport/bugreport.go`).
const TIMEOUT: Duration = Duration::from_secs(30 * 60);
/// Servers that are asked at the same time unless another number is given.
const CONCURRENT: usize = 32;
/// Bytes of a megabyte.
const MEGABYTE: u64 = 1_000_000;

/// Pages of istiods beside those of every snapshot (`tools/bug-report/pkg/common/common.go`).
const PAGES: [&str; 15] = [
    "/debug/adsz",
    "/debug/ambientz",
    "/debug/authorizationz",
    "/debug/cachez",
    "/debug/configz",
    "/debug/endpointShardz",
    "/debug/endpointz",
    "/debug/inject",
    "/debug/instancesz",
    "/debug/krtz",
    "/debug/mcsz",
    "/debug/networkz",
    "/debug/push_status",
    "/debug/telemetryz",
    "/metrics",
];

impl BugReportArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the cluster cannot be reached, or the archive not be written.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let file = self.config(context)?;
        let logs = self.logs(context, &file)?;
        if self.full_secrets || file.full_secrets == Some(true) {
            let text = "--full-secrets has no effect: secrets never go into a report";
            context.streams.warning(text);
        }
        let settings = &mut context.settings;
        settings.kubeconfig = settings.kubeconfig.take().or(file.kubeconfig.clone());
        settings.context = settings.context.take().or(file.context.clone());
        if let Some(namespace) = &file.istio_namespace
            && context.settings.istio_namespace_is_default
        {
            context.settings.istio_namespace.clone_from(namespace);
        }
        let mut source = Source::open(context, &SourceArgs::default())?;
        if let Some(port) = self.proxy_admin_port.or(file.proxy_admin_port) {
            source.set_admin_port(port);
        }
        match self.dry_run || file.dry_run == Some(true) {
            true => dry_run(context, &mut source, &logs.selection),
            false => self.take(context, &mut source, &file, logs),
        }
    }

    fn config(&self, context: &Context) -> Result<Config> {
        let Some(path) = &self.filename else {
            return Ok(Config::default());
        };
        let text = files::read_text(&context.path(path))
            .map_err(|error| Error::failed("read the settings of the report").because(error))?;
        Config::parse(&text)
            .map_err(|error| Error::failed(format!("settings {}", path.display())).because(error))
    }

    /// Which logs are wanted: flags win over the file.
    fn logs(&self, context: &Context, file: &Config) -> Result<LogOptions> {
        let (start, end) = self.times(context, file)?;
        let folder = match &self.dir {
            Some(folder) => context.path(folder),
            None => context.scratch_folder(),
        };
        let list = |flags: &[String], of_file: &Option<Vec<String>>| match flags {
            [] => of_file.clone().unwrap_or_default(),
            flags => flags.to_vec(),
        };
        let tail = self.tail.or(file.tail_lines);
        Ok(LogOptions {
            selection: Selection::of_specs(
                specs("--include", &self.include, &file.include)?,
                specs("--exclude", &self.exclude, &file.exclude)?,
            ),
            start,
            end,
            tail: tail.filter(|lines| *lines > 0),
            errors: ErrorPatterns::new(
                &list(&self.critical_errs, &file.critical_errors),
                &list(&self.ignore_errs, &file.ignored_errors),
            ),
            largest: self.max_log_size.saturating_mul(MEGABYTE),
            total: self.max_size.saturating_mul(MEGABYTE),
            folder,
        })
    }

    /// The earliest and the latest time of logs.
    fn times(&self, context: &Context, file: &Config) -> Result<(Option<Moment>, Option<Moment>)> {
        let moment = |flag: &str, text: &Option<String>| match text {
            None => Ok(None),
            Some(text) => Moment::parse(text).map(Some).ok_or_else(|| {
                Error::failed(format!(
                    "bad format for {flag}: {text}, expect RFC3339 e.g. 2026-11-21T03:04:05Z"
                ))
            }),
        };
        let flags = (&self.start_time, self.duration);
        let (start, duration) = match flags {
            (Some(_), Some(_)) => {
                return Err(Error::failed(
                    "only one --start-time or --duration may be set",
                ));
            }
            // What is said of the beginning on the command line replaces all that the file says of it.
            (None, None) => (&file.start_time, file.since.and_then(nanoseconds)),
            given => given,
        };
        let end = self.end_time.as_ref().or(file.end_time.as_ref()).cloned();
        let (start, end) = (moment("start-time", start)?, moment("end-time", &end)?);
        if let (Some(start), Some(end)) = (start, end)
            && start > end
        {
            return Err(Error::failed(
                "bad format for start-time and end-time: start-time is after end-time",
            ));
        }
        let back = duration.filter(|duration| !duration.is_zero());
        let start = match back {
            Some(duration) => {
                let end = end.map_or_else(|| context.now(), system_time);
                end.checked_sub(duration).map(Moment::from)
            }
            None => start,
        };
        Ok((start, end))
    }

    fn take(
        &self,
        context: &mut Context,
        source: &mut Source,
        file: &Config,
        logs: LogOptions,
    ) -> Result<Exit> {
        let options = SnapshotOptions {
            namespaces: logs.selection.namespaces(&context.settings.istio_namespace),
            proxies: !self.skip_proxy_debug && file.skip_proxy_debug != Some(true),
            concurrent: self
                .rq_concurrency
                .or(file.request_concurrency)
                .filter(|number| *number > 0)
                .or(Some(CONCURRENT)),
            pages: &PAGES,
            only_workloads: self.skip_cluster_dump || file.skip_cluster_dump == Some(true),
            within: self
                .timeout
                .or(file.command_timeout.and_then(nanoseconds))
                .or(Some(TIMEOUT)),
            logs: Some(logs),
        };
        let folder = self.output_dir.clone().unwrap_or_default();
        let shown = folder.join(ARCHIVE);
        snapshot::take(context, source, &shown, &options)
    }
}

fn specs(flag: &str, given: &[String], of_file: &Option<Vec<Spec>>) -> Result<Vec<Spec>> {
    if given.is_empty() {
        return Ok(of_file.clone().unwrap_or_default());
    }
    let specs = given.iter().map(|spec| spec.parse());
    specs
        .collect::<std::result::Result<_, String>>()
        .map_err(|error| Error::failed(flag).because(error))
}

fn nanoseconds(number: i64) -> Option<Duration> {
    u64::try_from(number).ok().map(Duration::from_nanos)
}

fn system_time(moment: Moment) -> SystemTime {
    let seconds = u64::try_from(moment.seconds).unwrap_or_default();
    UNIX_EPOCH + Duration::new(seconds, moment.nanoseconds)
}

/// Prints what would be asked.
fn dry_run(context: &mut Context, source: &mut Source, selection: &Selection) -> Result<Exit> {
    let namespaces = selection.namespaces(&context.settings.istio_namespace);
    let mut needs = Needs::default();
    for name in ["pods", "replicasets.apps", "daemonsets.apps"] {
        let kind = Kind::named(name).map_err(|error| Error::failed(error.to_string()))?;
        needs = match namespaces.as_slice() {
            [] => needs.all(kind),
            some => some.iter().fold(needs, |needs, namespace| {
                needs.in_namespace(kind, namespace)
            }),
        };
    }
    let mesh = source.load(&needs)?;
    let objects: Vec<Object> = mesh.objects().to_vec();
    let targets = Targets::of(&objects, selection, &context.settings.istio_namespace);
    for log in &targets.logs {
        let previous = if log.previous { " (previous)" } else { "" };
        context.streams.result(&format!(
            "log    {}/{} {}{previous}\n",
            log.namespace, log.pod, log.container
        ))?;
    }
    for (namespace, pod) in &targets.proxies {
        context
            .streams
            .result(&format!("proxy  {namespace}/{pod}\n"))?;
    }
    Ok(context.streams.gaps(&mesh))
}
