//! The one integration test binary: a module for each command.
#![allow(clippy::unwrap_used, reason = "tests may fail")]
#![allow(
    clippy::print_stdout,
    reason = "suites tell what passed and what is skipped"
)]

mod admin_log;
mod analyze;
mod analyze_formats;
mod analyze_live;
mod analyze_meshes;
mod bug_report;
mod ci_recipes;
mod cli_cases;
mod cli_suites;
mod cluster;
mod completions;
mod crds;
mod cut;
mod dashboard;
mod describe;
mod envoy;
mod errors;
mod faults;
mod incluster;
mod injection;
mod install;
mod kube_inject;
mod manifest;
#[cfg(target_arch = "x86_64")]
mod memory;
mod no_hang;
mod operate;
mod precheck;
mod preview;
mod profile;
mod proxy_config;
mod proxy_status;
mod scale;
mod scenarios;
mod snapshot;
mod source;
mod support;
mod surface;
mod tag;
mod targets;
mod tidy;
mod traces;
mod translate;
mod validate;
mod verify;
mod version;
mod wait;
mod ztunnel_config;
