//! What the tests of the cluster edge share: a real API server, the controllers that it lacks,
//! loopback servers that misbehave, and a listener that keeps what is reported.

pub(crate) mod apiserver;
pub(crate) mod cases;
pub(crate) mod controllers;
pub(crate) mod fault_proxy;
pub(crate) mod installation;
pub(crate) mod loopback;
pub(crate) mod memory;
pub(crate) mod program;
pub(crate) mod protobuf;
pub(crate) mod recorder;
pub(crate) mod world;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use meshctl::cli::globals::Globals;
use meshctl::cluster::Client;
use meshctl::context::Context;
use meshctl::error::Result;
use meshctl::output::Streams;

/// A context without environment whose output goes nowhere.
pub(crate) fn context(kubeconfig: &Path, request_timeout: Duration) -> Context {
    let globals = Globals {
        kubeconfig: Some(kubeconfig.display().to_string()),
        request_timeout: Some(format!("{}ms", request_timeout.as_millis())),
        ..Globals::default()
    };
    let streams = Streams::new(io::sink(), io::sink(), io::empty());
    Context::new(&globals, BTreeMap::new(), std::env::temp_dir(), streams).unwrap()
}

/// Runs something with a client of a cluster.
pub(crate) fn with_client<T>(
    context: &Context,
    part: impl AsyncFnOnce(Client) -> Result<T>,
) -> Result<T> {
    meshctl::cluster::run(async { part(Client::connect(context).await?).await })
}

/// A folder of recorded data, below the one that `MESHCTL_CONFORMANCE` names. Without the variable
/// the suite is skipped, and says so.
pub(crate) fn conformance(folder: &str) -> Option<PathBuf> {
    let root = std::env::var_os("MESHCTL_CONFORMANCE");
    if root.is_none() {
        println!("{folder}: skipped, MESHCTL_CONFORMANCE is not set");
    }
    root.map(|root| Path::new(&root).join(folder))
}

/// A kubeconfig for a server, with the given user entry.
pub(crate) fn kubeconfig(server: &str, cluster: &str, user: &str) -> String {
    format!(
        "apiVersion: v1\nkind: Config\ncurrent-context: test\n\
         contexts: [{{name: test, context: {{cluster: test, user: test}}}}]\n\
         clusters: [{{name: test, cluster: {{server: '{server}'{cluster}}}}}]\n\
         users: [{{name: test, user: {{{user}}}}}]\n"
    )
}

/// A client of the library itself, for requests that the program never makes. It belongs to the
/// runtime that it is made in.
pub(crate) async fn raw(kubeconfig: &Path) -> kube::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let kubeconfig = kube::config::Kubeconfig::read_from(kubeconfig).unwrap();
    let config = kube::Config::from_custom_kubeconfig(kubeconfig, &Default::default())
        .await
        .unwrap();
    kube::Client::try_from(config).unwrap()
}
