//! One file for each command: its arguments (whose comments are the help) and its recipe.

pub mod admin;
pub mod analyze;
pub mod authz;
pub mod bug_report;
pub mod check_inject;
pub mod complete;
pub mod completion;
pub mod config;
pub mod dashboard;
pub mod dashboard_pod;
pub mod describe;
pub mod envoy_stats;
pub mod explain;
pub mod images;
pub mod injector;
pub mod install;
pub mod internal_debug;
pub mod kube_inject;
pub mod man;
pub mod manifest;
pub mod manifest_diff;
pub mod metrics;
pub mod operator_args;
pub mod precheck;
pub mod profile;
pub mod proxy_args;
pub mod proxy_compare;
pub mod proxy_config;
pub mod proxy_status;
pub mod proxy_watch;
pub mod remote_clusters;
pub mod remote_secret;
pub mod snapshot;
pub mod tag;
pub mod targets;
pub mod translate;
pub mod uninstall;
pub mod validate;
pub mod verify;
pub mod version;
pub mod wait;
pub mod wait_object;
pub mod watch;
pub mod waypoint;
pub mod workload;
pub mod ztunnel_config;
pub mod ztunnel_log;
pub mod ztunnel_target;

use std::time::Duration;

use crate::context::Context;
use crate::error::{Error, Result};

/// A duration as Go's flags take it, such as `90s` or `1m30s`.
///
/// # Errors
/// When the text is not such a duration, or a negative one.
pub fn parse_duration(text: &str) -> Result<Duration, String> {
    let nanoseconds = mesh_model::duration::parse(text).map_err(|error| error.to_string())?;
    u64::try_from(nanoseconds)
        .map(Duration::from_nanos)
        .map_err(|_| "a duration cannot be negative".to_owned())
}

/// A port.
///
/// # Errors
/// When the number is none.
fn port(number: i64) -> Result<u16> {
    let port = u16::try_from(number).ok().filter(|port| *port > 0);
    let text = format!("port number {number} must be in the range 1..65535");
    port.ok_or_else(|| Error::failed(text))
}

/// Whether a cluster on GKE may be configured as such without being asked, as in the peer
/// (`operator/pkg/render/manifest.go`).
fn detects_gke(context: &Context) -> bool {
    context.variable("AUTO_GKE_DETECTION").as_deref() != Some("false")
}
