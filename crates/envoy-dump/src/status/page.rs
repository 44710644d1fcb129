//! The page `/debug/syncz`: a list with an entry for each proxy.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::kinds::{CLUSTER, ENDPOINT, EXTENSION, LISTENER, ROUTE};
use super::{Proxy, Report, State, Subscription};
use crate::time::Moment;

/// One proxy.
#[derive(Deserialize)]
pub(super) struct Entry {
    #[serde(default)]
    cluster_id: String,
    #[serde(default)]
    proxy: String,
    #[serde(default)]
    istio_version: String,
    /// By type; absent in the answers of older istiods, which only have the fields below.
    resources: Option<BTreeMap<String, Resource>>,
    #[serde(flatten)]
    fields: BTreeMap<String, Value>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Resource {
    #[serde(default)]
    sent: String,
    #[serde(default)]
    acked: String,
    #[serde(default)]
    sent_time: Option<String>,
    #[serde(default)]
    last_error: String,
}

/// The types that have fields of their own, and what these start with.
const FIELDS: [(&str, &str); 5] = [
    (CLUSTER, "cluster"),
    (LISTENER, "listener"),
    (ENDPOINT, "endpoint"),
    (ROUTE, "route"),
    (EXTENSION, "extensionconfig"),
];

/// What an istiod sent a proxy last, by the versions that its page `syncz` tells.
pub struct Sent(BTreeMap<String, Resource>);

impl Sent {
    /// Reads of the page what it says of a proxy, `pod.namespace`; `None` when that is not connected.
    pub fn find(page: &[u8], proxy: &str) -> Option<Self> {
        let entries: Vec<Entry> = serde_json::from_slice(page).ok()?;
        let mut entry = entries.into_iter().find(|entry| entry.proxy == proxy)?;
        Some(Self(entry.resources()))
    }

    /// Whether what was sent last of a type is what a proxy has received, whose dump tells a version of it, or none. What
    /// is sent is named by its version with a random end (`pilot/pkg/xds/ads.go`).
    pub(super) fn is_received(&self, type_url: &str, version: Option<&str>) -> bool {
        let Some(last) = self.0.get(type_url).filter(|last| !last.sent.is_empty()) else {
            return version.is_none();
        };
        let is_version = |version: &str| !version.is_empty() && last.sent.starts_with(version);
        last.last_error.is_empty() && version.map_or(last.sent == last.acked, is_version)
    }
}

pub(super) fn decode(istiod: &str, entries: Vec<Entry>) -> Report {
    Report {
        istiod: istiod.to_owned(),
        proxies: entries.into_iter().map(proxy).collect(),
        answer: None,
    }
}

/// What the debug service would answer.
pub(super) fn document(report: &Report) -> Value {
    let identifier = json!({"Component": "istiod", "ID": report.istiod}).to_string();
    let proxies = report.proxies.iter().map(Proxy::document);
    json!({
        "resources": proxies.collect::<Vec<_>>(),
        "typeUrl": "istio.io/debug/syncz",
        "controlPlane": {"identifier": identifier},
    })
}

fn proxy(mut entry: Entry) -> Proxy {
    let resources = entry.resources();
    let namespace = entry.proxy.rsplit_once('.').map_or("", |(_, last)| last);
    Proxy {
        namespace: namespace.to_owned(),
        name: entry.proxy,
        cluster: entry.cluster_id,
        version: entry.istio_version,
        subscriptions: resources.into_iter().map(subscription).collect(),
    }
}

impl Entry {
    /// What it says of each type.
    fn resources(&mut self) -> BTreeMap<String, Resource> {
        if let Some(resources) = self.resources.take() {
            return resources;
        }
        let fields = FIELDS.iter();
        fields
            .filter_map(|(type_url, field)| Some(((*type_url).to_owned(), self.resource(field)?)))
            .collect()
    }

    fn resource(&self, field: &str) -> Option<Resource> {
        let text = |end: &str| {
            let value = self.fields.get(&format!("{field}_{end}"))?;
            value.as_str().map(str::to_owned)
        };
        let (sent, acked) = (text("sent"), text("acked"));
        (sent.is_some() || acked.is_some()).then(|| Resource {
            sent: sent.unwrap_or_default(),
            acked: acked.unwrap_or_default(),
            ..Resource::default()
        })
    }
}

/// The state as istiod's debug service computes it.
fn subscription((type_url, resource): (String, Resource)) -> Subscription {
    let state = match () {
        () if !resource.last_error.is_empty() => State::Error,
        () if resource.sent.is_empty() => State::NotSent,
        () if resource.acked == resource.sent => State::Synced,
        () => State::Stale,
    };
    let updated = resource.sent_time.as_deref().and_then(Moment::parse);
    Subscription {
        type_url,
        state,
        // Go writes the year 1 for never.
        updated: updated.filter(|moment| moment.seconds > 0),
        error: (state == State::Error).then_some(resource.last_error),
    }
}
