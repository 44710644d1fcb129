//! What istiods say of the proxies that are connected to them: `istio.io/debug/syncz` of the debug service
//! (`pilot/pkg/xds/statusgen.go`), or the page `/debug/syncz` (`pilot/pkg/xds/debug.go`).

mod clusters;
mod compare;
mod diff;
mod kinds;
mod page;
pub mod reach;
mod response;
mod table;

use serde_json::{Map, Value, json};

use crate::time::Moment;

pub use clusters::{REMOTE_CLUSTERS_HEADER, remote_clusters};
pub use compare::{Comparison, Config, Part, compare};
pub use kinds::short_name;
pub use page::Sent;
pub use table::{overview, rejections, unconfirmed, verbose};

/// The type of a client's state.
const CLIENT_CONFIG: &str = "type.googleapis.com/envoy.service.status.v3.ClientConfig";

/// What one istiod says.
#[derive(Clone, Debug)]
pub struct Report {
    /// Name of the istiod, as it gives it.
    pub istiod: String,
    /// The proxies connected to it.
    pub proxies: Vec<Proxy>,
    /// The answer of the debug service, read whole only when it is asked for.
    answer: Option<Vec<u8>>,
}

/// A proxy as an istiod sees it.
#[derive(Clone, Debug)]
pub struct Proxy {
    /// Its name, `pod.namespace`.
    pub name: String,
    /// Cluster that it runs in.
    pub cluster: String,
    /// Its version of Istio.
    pub version: String,
    /// Its namespace.
    pub namespace: String,
    /// What it subscribed to, or has been sent.
    pub subscriptions: Vec<Subscription>,
}

/// One type of configuration of a proxy.
#[derive(Clone, Debug)]
pub struct Subscription {
    /// Type of the configuration.
    pub type_url: String,
    /// How far it got.
    pub state: State,
    /// When it was sent last.
    pub updated: Option<Moment>,
    /// Why the proxy refused it.
    pub error: Option<String>,
}

/// How far a configuration got.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// Nothing is known.
    #[default]
    Unknown,
    /// The proxy has it.
    Synced,
    /// There is nothing to send yet.
    NotSent,
    /// It was sent and is not confirmed.
    Stale,
    /// The proxy refused it.
    Error,
}

/// An answer that is not of a known shape.
#[derive(Debug, thiserror::Error)]
#[error("the answer cannot be read: {0}")]
pub struct StatusError(#[from] serde_json::Error);

impl State {
    const ALL: [(Self, &'static str); 5] = [
        (Self::Unknown, "UNKNOWN"),
        (Self::Synced, "SYNCED"),
        (Self::NotSent, "NOT_SENT"),
        (Self::Stale, "STALE"),
        (Self::Error, "ERROR"),
    ];

    /// Its name in Envoy's API (`envoy/service/status/v3/csds.proto`).
    pub fn name(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    fn named(name: &str) -> Self {
        let found = Self::ALL.into_iter().find(|(_, known)| *known == name);
        found.map(|(state, _)| state).unwrap_or_default()
    }
}

impl Report {
    /// Reads what an istiod answered. Its own name is taken where the answer tells it, else the one that it
    /// was asked by.
    ///
    /// # Errors
    /// When the answer has another shape.
    pub fn decode(asked: &str, answer: &[u8]) -> Result<Self, StatusError> {
        match answer.trim_ascii_start().first() {
            Some(b'[') => Ok(page::decode(asked, serde_json::from_slice(answer)?)),
            _ => Ok(response::decode(answer)?),
        }
    }

    /// The answer as the debug service gives it, with the proxies of a namespace only; an empty one means all.
    ///
    /// # Errors
    /// When the answer has another shape.
    pub fn document(&self, namespace: &str) -> Result<Value, StatusError> {
        let mut document = match &self.answer {
            Some(answer) => serde_json::from_slice(answer)?,
            None => page::document(self),
        };
        let resources = document.get_mut("resources").and_then(Value::as_array_mut);
        if let Some(resources) = resources.filter(|_| !namespace.is_empty()) {
            let mut namespaces = self
                .proxies
                .iter()
                .map(|proxy| proxy.namespace == namespace);
            resources.retain(|_| namespaces.next().unwrap_or_default());
        }
        if let Value::Object(fields) = &mut document {
            fields.retain(|_, value| *value != json!([]));
        }
        Ok(document)
    }
}

impl Proxy {
    /// The proxy as the debug service describes it.
    fn document(&self) -> Value {
        let mut metadata = Map::new();
        for (key, value) in [
            ("CLUSTER_ID", &self.cluster),
            ("ISTIO_VERSION", &self.version),
            ("NAMESPACE", &self.namespace),
        ] {
            if !value.is_empty() {
                metadata.insert(key.into(), value.clone().into());
            }
        }
        let subscriptions: Vec<Value> = self
            .subscriptions
            .iter()
            .map(Subscription::document)
            .collect();
        json!({
            "@type": CLIENT_CONFIG,
            "node": {"id": self.name, "metadata": metadata},
            "genericXdsConfigs": subscriptions,
        })
    }
}

impl Subscription {
    fn document(&self) -> Value {
        let mut document = json!({"typeUrl": self.type_url});
        if self.state != State::Unknown {
            document["configStatus"] = self.state.name().into();
        }
        let updated = self.updated.map(Moment::rfc3339);
        if let Some(updated) = &updated {
            document["lastUpdated"] = updated.as_str().into();
        }
        if let Some(error) = &self.error {
            document["errorState"] = json!({"details": error});
            if let Some(updated) = updated {
                document["errorState"]["lastUpdateAttempt"] = updated.into();
            }
        }
        document
    }
}
