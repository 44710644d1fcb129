//! The command line: what was typed.

mod alone;
pub mod complete;
pub mod globals;
pub mod manual;
mod older;
pub(crate) mod switches;
pub mod walk;

use std::ffi::OsString;
use std::path::Path;

use clap::error::{ContextKind, ErrorKind};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::cli::globals::Globals;
use crate::cli::walk::Walk;
use crate::commands::admin;
use crate::commands::analyze;
use crate::commands::authz;
use crate::commands::bug_report;
use crate::commands::check_inject;
use crate::commands::completion;
use crate::commands::config;
use crate::commands::dashboard;
use crate::commands::describe;
use crate::commands::envoy_stats;
use crate::commands::explain;
use crate::commands::images;
use crate::commands::injector;
use crate::commands::install;
use crate::commands::internal_debug;
use crate::commands::kube_inject;
use crate::commands::man;
use crate::commands::manifest;
use crate::commands::metrics;
use crate::commands::precheck;
use crate::commands::profile;
use crate::commands::proxy_config;
use crate::commands::proxy_status;
use crate::commands::remote_clusters;
use crate::commands::remote_secret;
use crate::commands::snapshot;
use crate::commands::tag;
use crate::commands::uninstall;
use crate::commands::validate;
use crate::commands::verify;
use crate::commands::version;
use crate::commands::wait;
use crate::commands::waypoint;
use crate::commands::workload;
use crate::commands::ztunnel_config;
use crate::context::Context;
use crate::error::{Exit, Result};

/// Install, inspect and lint an Istio service mesh
#[derive(Parser, Debug)]
#[command(name = "meshctl", version, propagate_version = false, arg_required_else_help = true, after_help = EXIT_CODES)]
pub struct Cli {
    /// Flags of every command.
    #[command(flatten)]
    pub globals: Globals,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

const EXIT_CODES: &str = "\
Exit codes: 0 success, 1 failed or the answer is no, 64 wrong usage, 65 unreadable input, \
69 a server did not answer, 75 partial answer, 77 permission denied, 79 findings";

/// One line for each command.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Install or reconfigure Istio in a cluster
    #[command(visible_alias = "apply")]
    Install(install::InstallArgs),
    /// Bring an installation to the version of this program
    Upgrade(install::UpgradeArgs),
    /// Remove Istio from a cluster
    Uninstall(uninstall::UninstallArgs),
    /// Tell whether a cluster holds what a configuration asks for
    #[command(visible_alias = "verify-install")]
    Verify(verify::VerifyArgs),
    /// Render the Kubernetes objects of a configuration
    #[command(subcommand)]
    Manifest(manifest::Manifest),
    /// Tell whether Istio can be installed in a cluster, or upgraded
    Precheck(precheck::PrecheckArgs),
    /// The container images of an installation
    #[command(subcommand)]
    Images(images::Images),
    /// List, show and compare installation profiles
    #[command(subcommand)]
    Profile(profile::Profile),
    /// Set, list and remove revision tags, by which namespaces follow a revision
    #[command(subcommand)]
    Tag(tag::Tag),
    /// Show what an Envoy has, and set its logging levels
    #[command(name = "proxy-config", visible_alias = "pc", subcommand)]
    ProxyConfig(proxy_config::ProxyConfig),
    /// Show the authorization policies that a proxy enforces
    #[command(subcommand)]
    Authz(authz::Authz),
    /// List the proxies with the state of their configuration, or compare one with what istiod sent it
    #[command(visible_alias = "ps")]
    ProxyStatus(proxy_status::ProxyStatusArgs),
    /// List the clusters whose API servers istiods read
    RemoteClusters(remote_clusters::RemoteClustersArgs),
    /// Show what a ztunnel knows, and set its logging levels
    #[command(subcommand, visible_alias = "zc")]
    ZtunnelConfig(ztunnel_config::ZtunnelConfig),
    /// Add the proxy to the workloads of a file
    #[command(name = "kube-inject")]
    KubeInject(kube_inject::KubeInjectArgs),
    /// Tell whether a pod is injected, and why or why not
    #[command(name = "check-inject")]
    CheckInject(check_inject::CheckInjectArgs),
    /// List who injects proxies, and where
    #[command(subcommand)]
    Injector(injector::Injector),
    /// Look after istiods themselves
    #[command(visible_alias = "istiod")]
    Admin(admin::AdminArgs),
    /// Find what is wrong with the configuration of a mesh, live or in files
    Analyze(analyze::AnalyzeArgs),
    /// Tell what a code of a finding, or a field of Istio's API, means
    Explain(explain::ExplainArgs),
    /// Print a Secret by which the control plane of another cluster reads this one
    #[command(name = "create-remote-secret")]
    CreateRemoteSecret(remote_secret::RemoteSecretArgs),
    /// Create, list and delete waypoints of an ambient mesh
    Waypoint(waypoint::WaypointArgs),
    /// Workloads outside of the cluster
    #[command(subcommand)]
    Workload(workload::Workload),
    /// Tell which objects of Istio apply to a pod or a Service
    #[command(visible_alias = "des")]
    Describe(describe::DescribeArgs),
    /// Check the objects of files, each by itself
    #[command(visible_alias = "v")]
    Validate(validate::ValidateArgs),
    /// Keep a mesh as it is in a file that other commands read by --from
    #[command(subcommand)]
    Snapshot(snapshot::Snapshot),
    /// Keep a mesh and the logs of its proxies and istiods in a file, for those who help
    #[command(name = "bug-report")]
    BugReport(Box<bug_report::BugReportArgs>),
    /// Show the statistics of proxies
    #[command(hide = true, alias = "es")]
    EnvoyStats(envoy_stats::EnvoyStatsArgs),
    /// Show a debug page of istiods
    #[command(hide = true)]
    InternalDebug(internal_debug::InternalDebugArgs),
    /// Show rates and latencies of workloads, as Prometheus has them
    #[command(hide = true, alias = "m")]
    Metrics(metrics::MetricsArgs),
    /// The defaults of flags
    #[command(subcommand)]
    Config(config::Config),
    /// Open web pages of the mesh's programs, through a port of this machine
    #[command(visible_aliases = ["dash", "d"])]
    Dashboard(dashboard::DashboardArgs),
    /// Show the versions of this program, of the control plane and of the proxies
    Version(version::VersionArgs),
    /// Wait until a change of configuration has reached the proxies
    Wait(wait::WaitArgs),
    /// Print the completion script of a shell
    Completion(completion::CompletionArgs),
    /// Write the manual pages
    Man(man::ManArgs),
    /// Commands under the path that older scripts use
    #[command(subcommand, hide = true, visible_aliases = ["x", "exp"])]
    Experimental(Experimental),
}

/// Commands that istioctl keeps, or kept, under `experimental`.
#[derive(Subcommand, Debug)]
pub enum Experimental {
    /// Show the authorization policies that a proxy enforces
    #[command(subcommand)]
    Authz(authz::Authz),
    /// Tell whether a pod is injected, and why or why not
    #[command(name = "check-inject")]
    CheckInject(check_inject::CheckInjectArgs),
    /// The defaults of flags
    #[command(subcommand)]
    Config(config::Config),
    /// List who injects proxies, and where
    #[command(subcommand)]
    Injector(injector::Injector),
    /// Print a Secret by which the control plane of another cluster reads this one
    #[command(name = "create-remote-secret", hide = true)]
    CreateRemoteSecret(remote_secret::RemoteSecretArgs),
    /// Tell which objects of Istio apply to a pod or a Service
    #[command(visible_alias = "des")]
    Describe(describe::DescribeArgs),
    /// Show the statistics of proxies
    #[command(visible_alias = "es")]
    EnvoyStats(envoy_stats::EnvoyStatsArgs),
    /// Show a debug page of istiods
    InternalDebug(internal_debug::InternalDebugArgs),
    /// Show rates and latencies of workloads, as Prometheus has them
    #[command(visible_alias = "m")]
    Metrics(metrics::MetricsArgs),
    /// List the proxies with the state of their configuration, or compare one with what istiod sent it
    #[command(visible_alias = "ps")]
    ProxyStatus(proxy_status::ProxyStatusArgs),
    /// Revisions of the control plane
    #[command(subcommand, hide = true)]
    Revision(Revision),
    /// Tell whether Istio can be installed in a cluster, or upgraded
    Precheck(precheck::PrecheckArgs),
    /// Remove Istio from a cluster
    #[command(hide = true)]
    Uninstall(uninstall::UninstallArgs),
    /// Workloads outside of the cluster
    #[command(subcommand)]
    Workload(workload::Workload),
    /// Check the objects of files, each by itself
    #[command(alias = "v", hide = true)]
    Validate(validate::ValidateArgs),
    /// Show the versions of this program, of the control plane and of the proxies
    Version(version::VersionArgs),
    /// Wait until a change of configuration has reached the proxies
    #[command(hide = true)]
    Wait(wait::WaitArgs),
}

/// Commands about revisions under their old path.
#[derive(Subcommand, Debug)]
pub enum Revision {
    /// Set, list and remove revision tags
    #[command(subcommand)]
    Tag(tag::Tag),
}

impl Command {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        match self {
            Self::Install(args) => args.run(context),
            Self::Upgrade(args) => args.run(context),
            Self::Verify(args) => args.run(context),
            Self::Uninstall(args) => args.run(context),
            Self::Manifest(command) => command.run(context),
            Self::Images(command) => command.run(context),
            Self::Precheck(args) => args.run(context),
            Self::Profile(command) => command.run(context),
            Self::Tag(command) => command.run(context),
            Self::ProxyConfig(command) => command.run(context),
            Self::Authz(command) => command.run(context),
            Self::ProxyStatus(args) => args.run(context),
            Self::RemoteClusters(args) => args.run(context),
            Self::InternalDebug(args) => args.run(context),
            Self::EnvoyStats(args) => args.run(context),
            Self::Metrics(args) => args.run(context),
            Self::ZtunnelConfig(command) => command.run(context),
            Self::KubeInject(args) => args.run(context),
            Self::CheckInject(args) => args.run(context),
            Self::Injector(command) => command.run(context),
            Self::Admin(command) => command.run(context),
            Self::Analyze(args) => args.run(context),
            Self::Describe(args) => args.run(context),
            Self::Explain(args) => args.run(context),
            Self::CreateRemoteSecret(args) => args.run(context),
            Self::Waypoint(args) => args.run(context),
            Self::Workload(command) => command.run(context),
            Self::Validate(args) => args.run(context),
            Self::Snapshot(command) => command.run(context),
            Self::BugReport(args) => args.run(context),
            Self::Dashboard(args) => args.run(context),
            Self::Version(args) => args.run(context),
            Self::Wait(args) => args.run(context),
            Self::Completion(args) => args.run(context),
            Self::Man(args) => args.run(context),
            Self::Config(command) => command.run(context),
            Self::Experimental(command) => Self::from(command).run(context),
        }
    }
}

/// The same commands under the path that they have, or once had, in istioctl.
impl From<Experimental> for Command {
    fn from(command: Experimental) -> Self {
        match command {
            Experimental::Authz(command) => Self::Authz(command),
            Experimental::CheckInject(args) => Self::CheckInject(args),
            Experimental::Config(command) => Self::Config(command.of_the_peer()),
            Experimental::CreateRemoteSecret(args) => Self::CreateRemoteSecret(args),
            Experimental::Describe(args) => Self::Describe(args),
            Experimental::EnvoyStats(args) => Self::EnvoyStats(args),
            Experimental::Injector(command) => Self::Injector(command),
            Experimental::InternalDebug(args) => Self::InternalDebug(args),
            Experimental::Metrics(args) => Self::Metrics(args),
            Experimental::ProxyStatus(args) => Self::ProxyStatus(args),
            Experimental::Revision(Revision::Tag(command)) => Self::Tag(command),
            Experimental::Uninstall(args) => Self::Uninstall(args),
            Experimental::Validate(args) => Self::Validate(args),
            Experimental::Version(args) => Self::Version(args),
            Experimental::Wait(args) => Self::Wait(args),
            Experimental::Workload(command) => Self::Workload(command),
            Experimental::Precheck(args) => Self::Precheck(args),
        }
    }
}

/// What a command line turned out to be.
pub enum Parsed {
    /// A command to run.
    Run(Box<Cli>),
    /// Help or version, for stdout.
    Print(String),
    /// Words to complete, with or without descriptions.
    Complete(Vec<String>, bool),
    /// A refusal, for stderr, and the exit code.
    Refuse(String, Exit),
}

/// Reads a command line, the first argument being the program's name.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Parsed {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    if let Some(described) = arguments.get(1).and_then(completes) {
        let words = arguments[2..].iter();
        let words = words.map(|word| word.to_string_lossy().into_owned());
        return Parsed::Complete(words.collect(), described);
    }
    let arguments = with_verbosity(arguments);
    if let Some(parsed) = alone::tree(&arguments).and_then(|tree| parse_alone(tree, &arguments)) {
        return parsed;
    }
    let (arguments, outcome) = matches(tree(), arguments);
    match outcome {
        Ok(cli) => Parsed::Run(Box::new(cli)),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Parsed::Print(error.to_string()),
            // A group alone shows what is in it, as in the peer.
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => Parsed::Print(error.to_string()),
            ErrorKind::InvalidSubcommand => unknown(arguments, &error),
            _ => Parsed::Refuse(error.to_string(), refusal(&error)),
        },
    }
}

/// What the tree of one command makes of a command line, unless the whole tree has to say it.
fn parse_alone(tree: clap::Command, arguments: &[OsString]) -> Option<Parsed> {
    match matches(tree, arguments.to_vec()).1 {
        Ok(cli) => Some(Parsed::Run(Box::new(cli))),
        Err(error) => {
            (error.kind() == ErrorKind::DisplayVersion).then(|| Parsed::Print(error.to_string()))
        }
    }
}

/// The arguments as the tree understands them, and what they say.
fn matches(
    tree: clap::Command,
    arguments: Vec<OsString>,
) -> (Vec<OsString>, clap::error::Result<Cli>) {
    let arguments = switches::without_values(&tree, arguments);
    let mut program = named(tree, arguments.first());
    let outcome = program
        .try_get_matches_from_mut(&arguments)
        .and_then(|mut matches| Cli::from_arg_matches_mut(&mut matches));
    (arguments, outcome)
}

/// Whether scripts of shells ask by this word, as cobra's do, and whether with descriptions.
fn completes(word: &OsString) -> Option<bool> {
    match word.to_str() {
        Some("__complete") => Some(true),
        Some("__completeNoDesc") => Some(false),
        _ => None,
    }
}

/// The tree under the name that the program was called by: kubectl finds its plug-ins by their names.
fn named(tree: clap::Command, program: Option<&OsString>) -> clap::Command {
    let name = program.map(Path::new).and_then(Path::file_stem);
    match name {
        Some(name) if name == "kubectl-mesh" => tree.bin_name("kubectl mesh"),
        _ => tree,
    }
}

/// What an unknown command was: one of the peer's older ones, or one that has left `experimental`.
fn unknown(mut arguments: Vec<OsString>, error: &clap::Error) -> Parsed {
    let program = tree();
    let mut walk = Walk::new(&program);
    let mut group = None;
    for at in 1..arguments.len() {
        let (word, depth) = (arguments[at].to_string_lossy(), walk.path().len());
        walk.step(&word);
        if walk.path() == ["experimental"] && depth == 0 {
            group = Some(at);
        }
        let Some(unknown) = walk.positionals().first() else {
            continue;
        };
        let is_command = program.find_subcommand(unknown).is_some();
        if let Some(group) = group
            && is_command
            && walk.path() == ["experimental"]
        {
            arguments.remove(group);
            return parse(arguments);
        }
        let path = [&walk.path()[..], &[unknown]].concat().join(" ");
        if let Some(instead) = older::instead(&path) {
            let text = format!("error: the command '{path}' is gone\n\n  tip: {instead}\n");
            return Parsed::Refuse(text, refusal(error));
        }
        break;
    }
    Parsed::Refuse(error.to_string(), refusal(error))
}

/// Writes `-v N`, `-vN` and `-v=N` of `proxy-status` as `--verbosity=N`, which the peer understands there;
/// everywhere else, and without a number, `-v` is `--verbose`.
fn with_verbosity(arguments: Vec<OsString>) -> Vec<OsString> {
    let is_status = |argument: &OsString| argument == "ps" || argument == "proxy-status";
    if !arguments.iter().any(is_status) {
        return arguments;
    }
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut written = Vec::with_capacity(arguments.len());
    let mut arguments = arguments.into_iter().peekable();
    while let Some(argument) = arguments.next() {
        let level = match argument.to_str() {
            Some("-v" | "--verbosity") => arguments
                .next_if(|next| next.to_str().is_some_and(is_number))
                .and_then(|next| next.into_string().ok()),
            Some(text) => text
                .strip_prefix("-v")
                .map(|rest| rest.trim_start_matches('=').to_owned())
                .filter(|rest| is_number(rest)),
            None => None,
        };
        written.push(match level {
            Some(level) => format!("--verbosity={level}").into(),
            None => argument,
        });
    }
    written
}

/// The exit code of a refused command line.
///
/// Flags that cannot be parsed and unknown commands are 64; arguments too many or too few and
/// required flags that are missing are 1, as the peer has it (`istioctl/cmd/sysexits.go`).
fn refusal(error: &clap::Error) -> Exit {
    let names_flag = |kind| {
        error
            .get(kind)
            .is_some_and(|value| value.to_string().starts_with('-'))
    };
    match error.kind() {
        ErrorKind::UnknownArgument
            if !names_flag(ContextKind::InvalidArg) && !is_of(error, &WITHOUT_ARGUMENTS) =>
        {
            Exit::Failed
        }
        ErrorKind::TooManyValues if names_flag(ContextKind::InvalidArg) => Exit::Usage,
        ErrorKind::MissingRequiredArgument | ErrorKind::TooManyValues => Exit::Failed,
        ErrorKind::InvalidSubcommand if is_of(error, &STRICT_GROUPS) => Exit::Failed,
        _ => Exit::Usage,
    }
}

/// Whether an error is about one of these commands, or a command of one of these groups.
fn is_of(error: &clap::Error, names: &[&str]) -> bool {
    let usage = error.get(ContextKind::Usage).map(ToString::to_string);
    let words = usage.as_deref().unwrap_or_default().split_whitespace();
    words
        .take_while(|word| !word.starts_with(['[', '<']))
        .any(|word| names.contains(&word))
}

/// Commands for which the peer takes an argument for an unknown command, and so ends with 64
/// (`istioctl/pkg/multicluster/remote_secret.go`, `istioctl/pkg/validate/validate.go`, `istioctl/pkg/version/version.go`).
const WITHOUT_ARGUMENTS: [&str; 4] = ["completion", "create-remote-secret", "validate", "version"];

/// Groups whose unknown commands end with 1 (`istioctl/pkg/tag/tag.go` and others).
const STRICT_GROUPS: [&str; 6] = [
    "admin",
    "dashboard",
    "describe",
    "injector",
    "tag",
    "waypoint",
];

/// The whole command tree, for completions and the reference.
pub fn tree() -> clap::Command {
    Cli::command()
}

/// The help of a command at the top, which can do without one of its own.
pub fn help_of(name: &str) -> String {
    let mut tree = tree();
    tree.build();
    let command = tree.find_subcommand_mut(name);
    command.map_or_else(String::new, |command| command.render_help().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tree_is_consistent() {
        tree().debug_assert();
    }

    fn exit(line: &str) -> Exit {
        match parse(line.split(' ').map(OsString::from)) {
            Parsed::Run(_) | Parsed::Print(_) | Parsed::Complete(..) => Exit::Success,
            Parsed::Refuse(_, exit) => exit,
        }
    }

    #[test]
    fn verbosity_is_a_flag_of_one_command() {
        let check = |line: &str, expected: &str| {
            let written = with_verbosity(line.split(' ').map(OsString::from).collect());
            assert_eq!(written, expected.split(' ').collect::<Vec<_>>());
        };
        check("m ps -v1 -n x", "m ps --verbosity=1 -n x");
        check("m proxy-status -v 2", "m proxy-status --verbosity=2");
        check("m ps -v=0", "m ps --verbosity=0");
        check("m ps -v pod", "m ps -v pod");
        check("m tag list -v 1", "m tag list -v 1");
    }

    #[test]
    fn what_is_gone_is_pointed_from() {
        let told = |line: &str| match parse(line.split(' ').map(OsString::from)) {
            Parsed::Refuse(text, _) => text,
            _ => panic!("{line} is accepted"),
        };
        assert!(told("meshctl authn tls-check a.b").contains("describe pod"));
        assert!(told("meshctl x add-to-mesh service a").contains("kube-inject"));
        assert!(told("meshctl -n x manifest migrate a").contains("manifest translate"));
        assert!(told("meshctl proxy-stat").contains("'proxy-status'"));
        assert!(told("meshctl x nonsense").contains("nonsense"));
        assert!(told("/usr/bin/kubectl-mesh tag lst").contains("Usage: kubectl mesh tag"));
    }

    #[test]
    fn refusals_have_the_documented_codes() {
        assert_eq!(exit("meshctl manifest generate --bogus"), Exit::Usage);
        assert_eq!(exit("meshctl nonsense"), Exit::Usage);
        assert_eq!(exit("meshctl tag nonsense"), Exit::Failed);
        assert_eq!(exit("meshctl manifest generate extra"), Exit::Failed);
        assert_eq!(exit("meshctl install x"), Exit::Failed);
        assert_eq!(exit("meshctl --version"), Exit::Success);
        assert_eq!(exit("meshctl operator init"), Exit::Usage);
        assert_eq!(exit("meshctl completion"), Exit::Success);
        assert_eq!(exit("meshctl completion bash extra"), Exit::Usage);
        assert_eq!(exit("meshctl x version extra"), Exit::Usage);
        assert_eq!(exit("meshctl x waypoint list"), Exit::Success);
        assert_eq!(exit("meshctl -n x exp waypoint nonsense"), Exit::Failed);
        assert_eq!(
            exit("meshctl install -n shop --set profile=demo -y"),
            Exit::Success
        );
    }
}
