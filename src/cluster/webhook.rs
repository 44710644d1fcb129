//! Admission reviews by a webhook of the cluster, without making anything.

use http::Request;
use mesh_model::selector::{Selector, labels};
use serde_json::{Value, json};
use tokio::time::timeout;

use super::failure::Operation;
use super::{Client, Filter, Resource};
use crate::error::{Error, Exit, Result};

impl Client {
    /// Sends a review to a webhook with this `clientConfig`: to its URL, or through the API server to its Service.
    ///
    /// # Errors
    /// When the webhook cannot be reached, or does not answer with a review.
    pub async fn review(&self, config: &Value, review: &Value) -> Result<Value> {
        match config["url"].as_str() {
            Some(url) => self.review_at(url, config, review).await,
            None => self.review_by_service(&config["service"], review).await,
        }
    }

    /// Asks a pod behind a Service, through the API server's proxy for pods, which needs neither
    /// Endpoints nor a connection of our own.
    async fn review_by_service(&self, service: &Value, review: &Value) -> Result<Value> {
        let text = |field: &str| service[field].as_str().unwrap_or_default();
        let (namespace, name) = (text("namespace"), text("name"));
        let (services, pods) = (Resource::builtin("services"), Resource::builtin("pods"));
        let found = self.get(&services, namespace, name).await?;
        let found = found
            .ok_or_else(|| Error::failed(format!("there is no Service {namespace}/{name}")))?;
        let labels = labels(&found["spec"]["selector"]);
        let selector = Selector::from_labels(&labels).to_string();
        let behind = match labels.is_empty() {
            true => Vec::new(),
            false => {
                self.list(&pods, namespace, Filter::labels(&selector))
                    .await?
            }
        };
        let pod = behind.iter().find(|pod| is_ready(pod)).ok_or_else(|| {
            let text = format!("no pod behind Service {namespace}/{name} is ready");
            Error::new(Exit::Unreachable, text)
        })?;
        let pod = pod["metadata"]["name"].as_str().unwrap_or_default();
        let port = target_port(&found, service["port"].as_u64().unwrap_or(HTTPS));
        let path = text("path").trim_start_matches('/');
        let uri = format!("/api/v1/namespaces/{namespace}/pods/https:{pod}:{port}/proxy/{path}");
        let operation = Operation {
            verb: "ask the injector in",
            resource: Some(&pods),
            namespace,
            name: pod,
        };
        let answer = self.send(Ok(post(&uri, review)?)).await;
        answer.map_err(|failure| failure.explain(&operation, self.server()))
    }

    async fn review_at(&self, url: &str, config: &Value, review: &Value) -> Result<Value> {
        let failed = || {
            Error::new(
                Exit::Unreachable,
                format!("send a pod to the injector at {url}"),
            )
        };
        let uri: http::Uri = url
            .parse()
            .map_err(|error| failed().because(error_of(error)))?;
        let (scheme, authority) = (uri.scheme_str().unwrap_or("https"), uri.authority());
        let server = format!(
            "{scheme}://{}",
            authority.map_or("", |authority| authority.as_str())
        );
        let cluster = match config["caBundle"].as_str() {
            Some(bundle) if !bundle.is_empty() => {
                json!({"server": server, "certificate-authority-data": bundle})
            }
            _ => json!({"server": server}),
        };
        let kubeconfig = json!({
            "current-context": "webhook",
            "clusters": [{"name": "webhook", "cluster": cluster}],
            "users": [{"name": "webhook", "user": {}}],
            "contexts": [{"name": "webhook", "context": {"cluster": "webhook", "user": "webhook"}}],
        });
        let kubeconfig =
            serde_json::from_value(kubeconfig).map_err(|error| failed().because(error))?;
        let config = kube::Config::from_custom_kubeconfig(kubeconfig, &Default::default()).await;
        let config = config.map_err(|error| failed().because(error))?;
        let client = kube::Client::try_from(config).map_err(|error| failed().because(error))?;
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let request = post(path, review)?;
        match timeout(self.timeout, client.request::<Value>(request)).await {
            Ok(answer) => answer.map_err(|error| failed().because(error)),
            Err(_) => Err(failed().because(format!("no answer within {:?}", self.timeout))),
        }
    }
}

/// The port of a Service that its webhook has unless another is given.
const HTTPS: u64 = 443;
/// The port of the injector in istiod, should the Service only name it.
const INJECTOR: u64 = 15017;

fn target_port(service: &Value, port: u64) -> u64 {
    let mut ports = service["spec"]["ports"].as_array().into_iter().flatten();
    let found = ports.find(|candidate| candidate["port"] == port);
    let target = found.and_then(|found| found["targetPort"].as_u64());
    target.unwrap_or(INJECTOR)
}

fn is_ready(pod: &Value) -> bool {
    let mut conditions = pod["status"]["conditions"].as_array().into_iter().flatten();
    conditions.any(|condition| condition["type"] == "Ready" && condition["status"] == "True")
}

fn error_of(error: http::uri::InvalidUri) -> Box<dyn std::error::Error + Send + Sync> {
    error.into()
}

fn post(uri: &str, review: &Value) -> Result<Request<Vec<u8>>> {
    Request::post(uri)
        .header(http::header::CONTENT_TYPE, "application/json")
        .body(review.to_string().into_bytes())
        .map_err(|error| Error::failed(format!("send a pod to {uri}")).because(error))
}
