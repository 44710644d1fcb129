//! What a bug report is about: the pods whose logs and answers go in, chosen by specs.
//!
//! The rules are those of the peer (`tools/bug-report/pkg`): a spec first narrows down the pods that are looked at
//! ([`Selection::keeps_pod`]), then the containers of these by exact globs ([`Resources::matching`]).

mod config;
mod glob;
mod resources;
mod spec;
mod targets;

pub use config::Config;
pub use resources::{Owners, Place, Resources};
pub use spec::{Selection, Spec};
pub use targets::{LogTarget, Targets};

/// Namespaces of the cluster itself, whose pods are never in a report, but for those of the CNI agent
/// (`pkg/kube/inject/inject.go`).
pub const SYSTEM_NAMESPACES: [&str; 4] = [
    "kube-node-lease",
    "kube-public",
    "kube-system",
    "local-path-storage",
];
