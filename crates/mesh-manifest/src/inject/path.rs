//! Cluster and network of a pod as the address of the injector tells them
//! (`pkg/kube/inject/webhook.go`, `parseInjectEnvs`).

use std::collections::BTreeMap;

/// The variables in the path of an injector's URL, percent-decoded: `/inject/cluster/c1/net/n1` or
/// `/inject/:ENV:cluster=c1:ENV:net=n1`.
pub fn cluster_env_of_path(path: &str) -> BTreeMap<String, String> {
    const MARK: &str = ":ENV:";
    let path = path.strip_prefix('/').unwrap_or(path);
    let rest = path.split_once('/').map_or("", |(_, rest)| rest);
    let pairs: Vec<(String, String)> = if let Some(rest) = rest.strip_prefix(MARK) {
        let entries = rest.split(MARK).filter_map(|entry| entry.split_once('='));
        entries
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect()
    } else {
        let steps: Vec<_> = rest.trim_end_matches('/').split('/').collect();
        let pairs = steps.chunks_exact(2);
        pairs
            .map(|pair| (pair[0].to_owned(), pair[1].replace("--slash--", "/")))
            .collect()
    };
    let named = pairs
        .into_iter()
        .filter(|(key, value)| !key.is_empty() && !value.is_empty());
    named.map(|(key, value)| (variable(&key), value)).collect()
}

fn variable(key: &str) -> String {
    match key {
        "cluster" => "ISTIO_META_CLUSTER_ID".to_owned(),
        "net" => "ISTIO_META_NETWORK".to_owned(),
        other => other.to_uppercase(),
    }
}
