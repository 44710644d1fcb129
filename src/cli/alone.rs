//! One command without the others: describing more than a hundred of them takes longer than most commands run.
//!
//! What is refused by the tree of one command, and help, which names the others, is left to the whole tree.

use std::ffi::OsString;

use clap::{Args, Command, Subcommand};

use crate::cli::globals::Globals;
use crate::commands::{
    admin, analyze, authz, bug_report, check_inject, completion, config, dashboard, describe,
    envoy_stats, explain, images, injector, install, internal_debug, kube_inject, man, manifest,
    metrics, precheck, profile, proxy_config, proxy_status, remote_clusters, remote_secret,
    snapshot, tag, uninstall, validate, verify, version, wait, waypoint, workload, ztunnel_config,
};

/// What adds its flags and its commands to a command.
type Describe = fn(Command) -> Command;

/// The commands of [`crate::cli::Command`] by their names, the first being the one that is shown.
const COMMANDS: [(&[&str], Describe); 37] = [
    (&["install", "apply"], install::InstallArgs::augment_args),
    (&["upgrade"], install::UpgradeArgs::augment_args),
    (&["uninstall"], uninstall::UninstallArgs::augment_args),
    (
        &["verify", "verify-install"],
        verify::VerifyArgs::augment_args,
    ),
    (&["manifest"], manifest::Manifest::augment_subcommands),
    (&["precheck"], precheck::PrecheckArgs::augment_args),
    (&["images"], images::Images::augment_subcommands),
    (&["profile"], profile::Profile::augment_subcommands),
    (&["tag"], tag::Tag::augment_subcommands),
    (
        &["proxy-config", "pc"],
        proxy_config::ProxyConfig::augment_subcommands,
    ),
    (&["authz"], authz::Authz::augment_subcommands),
    (
        &["proxy-status", "ps"],
        proxy_status::ProxyStatusArgs::augment_args,
    ),
    (
        &["remote-clusters"],
        remote_clusters::RemoteClustersArgs::augment_args,
    ),
    (
        &["ztunnel-config", "zc"],
        ztunnel_config::ZtunnelConfig::augment_subcommands,
    ),
    (&["kube-inject"], kube_inject::KubeInjectArgs::augment_args),
    (
        &["check-inject"],
        check_inject::CheckInjectArgs::augment_args,
    ),
    (&["injector"], injector::Injector::augment_subcommands),
    (&["admin", "istiod"], admin::AdminArgs::augment_args),
    (&["analyze"], analyze::AnalyzeArgs::augment_args),
    (&["explain"], explain::ExplainArgs::augment_args),
    (
        &["create-remote-secret"],
        remote_secret::RemoteSecretArgs::augment_args,
    ),
    (&["waypoint"], waypoint::WaypointArgs::augment_args),
    (&["workload"], workload::Workload::augment_subcommands),
    (&["describe", "des"], describe::DescribeArgs::augment_args),
    (&["validate", "v"], validate::ValidateArgs::augment_args),
    (&["snapshot"], snapshot::Snapshot::augment_subcommands),
    (&["bug-report"], bug_report::BugReportArgs::augment_args),
    (
        &["envoy-stats", "es"],
        envoy_stats::EnvoyStatsArgs::augment_args,
    ),
    (
        &["internal-debug"],
        internal_debug::InternalDebugArgs::augment_args,
    ),
    (&["metrics", "m"], metrics::MetricsArgs::augment_args),
    (&["config"], config::Config::augment_subcommands),
    (
        &["dashboard", "dash", "d"],
        dashboard::DashboardArgs::augment_args,
    ),
    (&["version"], version::VersionArgs::augment_args),
    (&["wait"], wait::WaitArgs::augment_args),
    (&["completion"], completion::CompletionArgs::augment_args),
    (&["man"], man::ManArgs::augment_args),
    (
        &["experimental", "x", "exp"],
        super::Experimental::augment_subcommands,
    ),
];

/// The program with the one command that the first argument names, or with none when its version is all that is asked for.
pub(super) fn tree(arguments: &[OsString]) -> Option<Command> {
    let word = arguments.get(1)?.to_str()?;
    let program =
        || Globals::augment_args(Command::new("meshctl")).version(env!("CARGO_PKG_VERSION"));
    if matches!(word, "--version" | "-V") && arguments.len() == 2 {
        return Some(program());
    }
    let (names, describe) = COMMANDS.iter().find(|(names, _)| names.contains(&word))?;
    let command = describe(Command::new(names[0])).aliases(&names[1..]);
    Some(program().subcommand(command).subcommand_required(true))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names and the flags of a command and of those below it, line by line.
    fn lines(command: &Command, lines: &mut Vec<String>) {
        let flags: Vec<_> = command
            .get_arguments()
            .map(|flag| format!("{flag:?}"))
            .collect();
        let names: Vec<_> = command.get_all_aliases().collect();
        lines.push(format!("{} {names:?} {flags:?}", command.get_name()));
        for command in command.get_subcommands() {
            self::lines(command, lines);
        }
    }

    #[test]
    fn every_command_stands_alone_as_among_the_others() {
        let whole = crate::cli::tree();
        let globals: Vec<_> = whole
            .get_arguments()
            .map(|flag| format!("{flag:?}"))
            .collect();
        for command in whole.get_subcommands() {
            let name = command.get_name();
            let program = tree(&["meshctl".into(), name.into()]).expect(name);
            let flags: Vec<_> = program
                .get_arguments()
                .map(|flag| format!("{flag:?}"))
                .collect();
            assert_eq!(flags, globals);
            let (mut alone, mut among) = (Vec::new(), Vec::new());
            lines(program.get_subcommands().next().unwrap(), &mut alone);
            lines(command, &mut among);
            assert_eq!(alone, among);
            program.debug_assert();
        }
        assert!(tree(&["meshctl".into(), "nonsense".into()]).is_none());
        assert!(tree(&["meshctl".into()]).is_none());
    }
}
