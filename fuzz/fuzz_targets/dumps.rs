//! Any bytes as what a proxy or an istiod says: read by each collector alone and by all together; errors, no panic, and
//! the rows do not depend on who else reads.
#![no_main]

use envoy_dump::authz::Policies;
use envoy_dump::bootstrap::Bootstrap;
use envoy_dump::cluster::{self, Clusters};
use envoy_dump::dump::{self, Collect};
use envoy_dump::ecds::Extensions;
use envoy_dump::eds::Endpoints;
use envoy_dump::endpoint;
use envoy_dump::listener::{self, Detail, Listeners};
use envoy_dump::message::Message;
use envoy_dump::protojson;
use envoy_dump::route::Routes;
use envoy_dump::secret::Secrets;
use envoy_dump::status::{self, Report};
use envoy_dump::time::Moment;
use envoy_dump::ztunnel::{Dump, report};
use libfuzzer_sys::{Corpus, fuzz_target};
use serde_json::value::RawValue;

const CLUSTERS: fn() -> Clusters = || Clusters::new(&cluster::Filter::default(), true);
const LISTENERS: fn() -> Listeners =
    || Listeners::new(listener::Filter::default(), Detail::Chains, true);
const ROUTES: fn() -> Routes = || Routes::new("", true);
const ENDPOINTS: fn() -> Endpoints = || Endpoints::new(endpoint::Filter::default(), true);

fuzz_target!(|bytes: &[u8]| -> Corpus {
    if bytes.len() > 32 << 10 {
        return Corpus::Reject;
    }
    envoy(bytes);
    if let Ok(raw) = serde_json::from_slice::<Box<RawValue>>(bytes) {
        messages(raw);
    }
    let _ = endpoint::read(bytes, &endpoint::Filter::default(), true);
    let now = Moment::from_seconds(1_767_225_600);
    if let Ok(report) = Report::decode("istiod", bytes) {
        let reports = [report];
        status::overview(&reports, "");
        status::verbose(&reports, "", now);
        status::rejections(&reports, "");
    }
    if let (Ok(one), Ok(other)) = (status::Config::read(bytes), status::Config::read(bytes)) {
        status::compare(&one, &other);
    }
    if let Some(Ok(dump)) = std::str::from_utf8(bytes).ok().map(Dump::parse) {
        report::workloads(&dump, &report::WorkloadFilter::default());
        report::services(&dump, "");
        report::policies(&dump, "");
        report::certificates(&dump, now);
        report::connections(&dump, &report::ConnectionFilter::default());
    }
    Corpus::Keep
});

/// The quick printer and the other one agree.
fn messages(raw: Box<RawValue>) {
    let mut expected = String::new();
    let outcome = protojson::message(&raw, 1, &mut expected).is_ok();
    let mut printed = Vec::new();
    let found = Message::of(raw).print(1, &mut printed).is_ok();
    assert_eq!(found, outcome);
    assert!(!found || printed == expected.as_bytes(), "{expected}");
}

fn envoy(bytes: &[u8]) {
    let alone = |collector: &mut dyn Collect| dump::read(bytes, &mut [collector]).is_ok();
    let (mut clusters, mut listeners) = (CLUSTERS(), LISTENERS());
    let (mut routes, mut endpoints) = (ROUTES(), ENDPOINTS());
    let (mut versions, mut secrets) = (Bootstrap::default(), Secrets::default());
    let (mut policies, mut extensions) = (Policies::default(), Extensions::default());
    let well = [
        alone(&mut clusters),
        alone(&mut listeners),
        alone(&mut routes),
        alone(&mut endpoints),
        alone(&mut versions),
        alone(&mut secrets),
        alone(&mut policies),
        alone(&mut extensions),
    ];
    let (mut all_clusters, mut all_listeners) = (CLUSTERS(), LISTENERS());
    let mut all_routes = ROUTES();
    let together = dump::read(
        bytes,
        &mut [&mut all_clusters, &mut all_listeners, &mut all_routes],
    );
    if together.is_ok() {
        assert!(well[0] && well[1] && well[2], "fails alone only");
        let text = |rows: &dyn std::fmt::Debug| format!("{rows:?}");
        assert_eq!(text(&clusters.finish()), text(&all_clusters.finish()));
        assert_eq!(text(&listeners.finish()), text(&all_listeners.finish()));
        assert_eq!(text(&routes.finish()), text(&all_routes.finish()));
    }
    let _ = (endpoints.finish(), versions.finish(), secrets.finish());
    let _ = (policies.finish(), extensions.finish());
}
