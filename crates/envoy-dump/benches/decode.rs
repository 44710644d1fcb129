//! Time of reading a dump, made here, beside a bare check of its syntax: `cargo bench -p envoy-dump`.

#![expect(clippy::print_stdout, reason = "the figures are the result")]

use std::hint::black_box;
use std::time::Instant;

use envoy_dump::cluster::{Clusters, Filter};
use envoy_dump::dump::{self, Collect};
use envoy_dump::protojson;
use serde_json::json;

fn main() {
    let text = dump_of(20_000);
    measure("syntax, by serde_json", &text, || {
        usize::from(serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok())
    });
    measure("nothing wanted", &text, || read(&text, &mut []));
    measure("all clusters", &text, || {
        clusters(&text, &Filter::default(), false)
    });
    let one = Filter {
        fqdn: "service-17.".to_owned(),
        ..Filter::default()
    };
    measure("one cluster", &text, || clusters(&text, &one, false));
    measure("all clusters as JSON", &text, || {
        clusters(&text, &Filter::default(), true)
    });
}

fn read(text: &str, collectors: &mut [&mut dyn Collect]) -> usize {
    usize::from(dump::read(text.as_bytes(), collectors).is_ok())
}

fn clusters(text: &str, filter: &Filter, json: bool) -> usize {
    let mut clusters = Clusters::new(filter, json);
    read(text, &mut [&mut clusters]);
    let found = clusters.finish().unwrap_or_default();
    let messages = found.iter().filter_map(|cluster| cluster.json.as_ref());
    let printed = protojson::list(messages).flatten().map(|piece| piece.len());
    found.len() + printed.sum::<usize>()
}

/// Prints the best of some runs, as processor speed on a shared machine varies.
fn measure(name: &str, text: &str, run: impl Fn() -> usize) {
    let time = |_| {
        let start = Instant::now();
        black_box(run());
        start.elapsed().as_secs_f64()
    };
    let best = (0..9).map(time).fold(f64::INFINITY, f64::min);
    let size = text.len() as f64 / 1e6;
    println!(
        "{name:24} {size:6.1} MB {:7.1} ms {:7.1} MB/s",
        best * 1e3,
        size / best
    );
}

/// A dump of so many clusters and as many endpoints, indented as Envoy does it.
fn dump_of(count: usize) -> String {
    let each = |make: fn(usize) -> serde_json::Value| (0..count).map(make).collect::<Vec<_>>();
    let clusters = each(|index| {
        json!({"version_info": "7", "cluster": {"@type": "type.googleapis.com/envoy.config.cluster.v3.Cluster",
            "name": format!("outbound|80||service-{index}.shop.svc.cluster.local"), "type": "EDS",
            "connect_timeout": "10s", "circuit_breakers": {"thresholds": [{"max_connections": 4294967295_u32}]},
            "metadata": {"filter_metadata": {"istio": {"services": [{"host": "a", "name": "b", "namespace": "c"}]}}}}})
    });
    let endpoints = each(|index| {
        json!({"endpoint_config": {"@type": "type.googleapis.com/envoy.config.endpoint.v3.ClusterLoadAssignment",
            "cluster_name": format!("outbound|80||service-{index}.shop.svc.cluster.local"), "endpoints": [{"lb_endpoints": [
                {"endpoint": {"address": {"socket_address": {"address": "10.0.0.1", "port_value": 8080}}}}]}]}})
    });
    let admin = "type.googleapis.com/envoy.admin.v3";
    let document = json!({"configs": [
        {"@type": format!("{admin}.ClustersConfigDump"), "dynamic_active_clusters": clusters},
        {"@type": format!("{admin}.EndpointsConfigDump"), "dynamic_endpoint_configs": endpoints},
    ]});
    let mut bytes = Vec::new();
    let indent = serde_json::ser::PrettyFormatter::with_indent(b" ");
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, indent);
    serde::Serialize::serialize(&document, &mut serializer).expect("a tree is JSON");
    String::from_utf8(bytes).expect("JSON is UTF-8")
}
