//! The answer of the debug service: a `DiscoveryResponse` with a `ClientConfig` for each proxy.

use serde::Deserialize;
use serde_json::Value;

use super::kinds::{CLUSTER, ENDPOINT, LISTENER, ROUTE};
use super::{Proxy, Report, State, Subscription};
use crate::time::Moment;

#[derive(Deserialize)]
struct Response {
    #[serde(default)]
    resources: Vec<Client>,
    #[serde(default, alias = "control_plane")]
    #[serde(rename = "controlPlane")]
    control_plane: Option<ControlPlane>,
}

#[derive(Deserialize)]
struct ControlPlane {
    #[serde(default)]
    identifier: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Client {
    #[serde(default)]
    node: Node,
    #[serde(default, alias = "generic_xds_configs")]
    generic_xds_configs: Vec<Generic>,
    /// What older istiods send instead.
    #[serde(default, alias = "xds_config")]
    xds_config: Vec<Legacy>,
}

#[derive(Deserialize, Default)]
struct Node {
    #[serde(default)]
    id: String,
    #[serde(default)]
    metadata: Option<Metadata>,
}

/// What is shown of a proxy; values of another type count as none.
#[derive(Deserialize, Default)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE", default)]
struct Metadata {
    cluster_id: Value,
    istio_version: Value,
    namespace: Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Generic {
    #[serde(default, alias = "type_url")]
    type_url: String,
    #[serde(default, alias = "config_status")]
    config_status: String,
    #[serde(default, alias = "last_updated")]
    last_updated: Option<String>,
    #[serde(default, alias = "error_state")]
    error_state: Option<Failure>,
}

#[derive(Deserialize)]
struct Failure {
    #[serde(default)]
    details: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Legacy {
    #[serde(default)]
    status: String,
    #[serde(default, alias = "listener_config")]
    listener_config: Option<Value>,
    #[serde(default, alias = "cluster_config")]
    cluster_config: Option<Value>,
    #[serde(default, alias = "route_config")]
    route_config: Option<Value>,
    #[serde(default, alias = "endpoint_config")]
    endpoint_config: Option<Value>,
}

pub(super) fn decode(answer: &[u8]) -> serde_json::Result<Report> {
    let response: Response = serde_json::from_slice(answer)?;
    Ok(Report {
        istiod: name(response.control_plane.as_ref()),
        proxies: response.resources.into_iter().map(proxy).collect(),
        answer: Some(answer.to_vec()),
    })
}

/// The istiod's name, in the words of the peer where there is none (`istioctl/pkg/multixds/gather.go`).
fn name(control_plane: Option<&ControlPlane>) -> String {
    let Some(ControlPlane { identifier }) = control_plane else {
        return "MISSING".into();
    };
    match serde_json::from_str::<Value>(identifier) {
        Ok(Value::Object(fields)) => fields
            .get("ID")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned(),
        _ => "INVALID".into(),
    }
}

fn proxy(client: Client) -> Proxy {
    let metadata = client.node.metadata.unwrap_or_default();
    let text = |value: Value| match value {
        Value::String(text) => text,
        _ => String::new(),
    };
    let subscriptions = match client.generic_xds_configs.is_empty() {
        false => client
            .generic_xds_configs
            .into_iter()
            .map(subscription)
            .collect(),
        true => client.xds_config.into_iter().filter_map(legacy).collect(),
    };
    Proxy {
        cluster: text(metadata.cluster_id),
        version: text(metadata.istio_version),
        namespace: text(metadata.namespace),
        name: client.node.id,
        subscriptions,
    }
}

fn subscription(config: Generic) -> Subscription {
    Subscription {
        type_url: config.type_url,
        state: State::named(&config.config_status),
        updated: config.last_updated.as_deref().and_then(Moment::parse),
        error: config.error_state.map(|failure| failure.details),
    }
}

fn legacy(config: Legacy) -> Option<Subscription> {
    let kinds = [
        (&config.listener_config, LISTENER),
        (&config.cluster_config, CLUSTER),
        (&config.route_config, ROUTE),
        (&config.endpoint_config, ENDPOINT),
    ];
    let (_, type_url) = kinds.into_iter().find(|(found, _)| found.is_some())?;
    Some(Subscription {
        type_url: type_url.to_owned(),
        state: State::named(&config.status),
        updated: None,
        error: None,
    })
}
