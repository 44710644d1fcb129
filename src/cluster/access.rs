//! Which cluster to talk to and as whom: kubeconfig files, contexts, impersonation, proxies.

use std::path::PathBuf;

use kube::config::{KubeConfigOptions, Kubeconfig};

use crate::cluster::proxy;
use crate::context::Context;
use crate::error::{Error, Exit, Result};

/// How long a connection may take to be made, at most; a shorter request deadline shortens it.
const CONNECT_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(10);

/// What stands between the files that `KUBECONFIG` names.
const PATH_SEPARATOR: char = if cfg!(windows) { ';' } else { ':' };

/// The connection settings of the cluster that a run is about, and the name of the kubeconfig context;
/// `in-cluster` in a pod.
pub(super) async fn config(context: &Context) -> Result<(kube::Config, String)> {
    let settings = &context.settings;
    let (mut config, name) = match kubeconfig(context)? {
        Some(kubeconfig) => {
            let name = wanted_context(context, &kubeconfig);
            (from_kubeconfig(context, kubeconfig).await?, name)
        }
        None => (in_cluster(context)?, "in-cluster".to_owned()),
    };
    config.default_retry = false;
    config.connect_timeout = Some(CONNECT_TIMEOUT.min(settings.request_timeout));
    config.read_timeout = None;
    if let Some(impersonate) = &settings.impersonate {
        config.auth_info.impersonate = Some(impersonate.user.clone());
        config.auth_info.impersonate_groups = Some(impersonate.groups.clone());
        config.auth_info.impersonate_uid = impersonate.uid.clone();
    }
    Ok((config, name))
}

/// Whether there is a cluster to talk to: a kubeconfig with a context, or the service account of a pod. One that cannot
/// be read counts, so that using it tells why.
pub fn is_configured(context: &Context) -> bool {
    match kubeconfig(context) {
        Err(_) => true,
        Ok(Some(kubeconfig)) => !kubeconfig.contexts.is_empty(),
        Ok(None) => context.variable("KUBERNETES_SERVICE_HOST").is_some(),
    }
}

/// The names of the contexts of the kubeconfig.
///
/// # Errors
/// When it cannot be read.
pub fn contexts(context: &Context) -> Result<Vec<String>> {
    let contexts = kubeconfig(context)?.map(|found| found.contexts);
    let contexts = contexts.unwrap_or_default().into_iter();
    Ok(contexts.map(|one| one.name).collect())
}

fn wanted_context(context: &Context, kubeconfig: &Kubeconfig) -> String {
    context
        .settings
        .context
        .clone()
        .or_else(|| kubeconfig.current_context.clone())
        .unwrap_or_default()
}

/// The merged kubeconfig: of `--kubeconfig`, else of `KUBECONFIG`, else of the home directory.
fn kubeconfig(context: &Context) -> Result<Option<Kubeconfig>> {
    if let Some(path) = &context.settings.kubeconfig {
        return read(context.path(path)).map(Some);
    }
    let paths: Vec<PathBuf> = match context.variable("KUBECONFIG") {
        Some(list) => list
            .split(PATH_SEPARATOR)
            .filter(|path| !path.is_empty())
            .map(|path| context.path(path))
            .collect(),
        None => context
            .variable("HOME")
            .map(|home| PathBuf::from(home).join(".kube/config"))
            .into_iter()
            .collect(),
    };
    let mut merged: Option<Kubeconfig> = None;
    for path in paths.into_iter().filter(|path| path.exists()) {
        let next = read(path)?;
        merged = Some(match merged {
            None => next,
            Some(first) => first
                .merge(next)
                .map_err(|error| Error::failed("merge the kubeconfig files").because(error))?,
        });
    }
    Ok(merged)
}

fn read(path: PathBuf) -> Result<Kubeconfig> {
    Kubeconfig::read_from(&path).map_err(|error| {
        Error::failed(format!("read the kubeconfig {}", path.display()))
            .because(error)
            .hint("name another file by --kubeconfig or KUBECONFIG")
    })
}

async fn from_kubeconfig(context: &Context, kubeconfig: Kubeconfig) -> Result<kube::Config> {
    let wanted = wanted_context(context, &kubeconfig);
    let known: Vec<String> = kubeconfig
        .contexts
        .iter()
        .map(|one| one.name.clone())
        .collect();
    if !known.contains(&wanted) {
        return Err(unknown_context(&wanted, &known));
    }
    let own_proxy = own_proxy(&kubeconfig, &wanted);
    let options = KubeConfigOptions {
        context: Some(wanted.clone()),
        ..KubeConfigOptions::default()
    };
    let mut config = kube::Config::from_custom_kubeconfig(kubeconfig, &options)
        .await
        .map_err(|error| {
            Error::failed(format!("use the kubeconfig context \"{wanted}\"")).because(error)
        })?;
    if !own_proxy {
        config.proxy_url = proxy::from_environment(&config.cluster_url.to_string(), |name| {
            context.variable(name)
        })
        .and_then(|proxy| proxy.parse().ok());
    }
    Ok(config)
}

/// Whether the cluster of a context names a proxy itself, which the environment does not override.
fn own_proxy(kubeconfig: &Kubeconfig, context: &str) -> bool {
    let context = kubeconfig
        .contexts
        .iter()
        .find(|one| one.name == context)
        .and_then(|one| one.context.as_ref());
    let cluster = context.and_then(|context| {
        kubeconfig
            .clusters
            .iter()
            .find(|one| one.name == context.cluster)
    });
    cluster
        .and_then(|one| one.cluster.as_ref())
        .is_some_and(|cluster| cluster.proxy_url.is_some())
}

fn unknown_context(wanted: &str, known: &[String]) -> Error {
    let error = match wanted {
        "" => Error::failed("the kubeconfig names no current context"),
        _ => Error::failed(format!("the kubeconfig has no context \"{wanted}\"")),
    };
    match known {
        [] => {
            error.hint("the kubeconfig holds no context at all; name another file by --kubeconfig")
        }
        _ => error.hint(format!("choose one by --context: {}", known.join(", "))),
    }
}

fn in_cluster(context: &Context) -> Result<kube::Config> {
    if context.variable("KUBERNETES_SERVICE_HOST").is_none() {
        return Err(Error::new(
            Exit::Unreachable,
            "no cluster to talk to: no kubeconfig was found",
        )
        .hint("name one by --kubeconfig or KUBECONFIG"));
    }
    kube::Config::incluster()
        .map_err(|error| Error::failed("use the service account of this pod").because(error))
}
