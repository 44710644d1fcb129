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
    let resources = match entry.resources.take() {
        Some(resources) => resources,
        None => FIELDS
            .iter()
            .filter_map(|(type_url, field)| Some(((*type_url).to_owned(), entry.resource(field)?)))
            .collect(),
    };
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
