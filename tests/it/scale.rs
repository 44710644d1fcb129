//! Meshes of thousands of proxies: what is asked at the same time, and what an istiod that fails costs.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use meshctl::error::Exit;
use meshctl::source::{SnapshotOptions, Source, SourceArgs};
use serde_json::{Value, json};

use crate::support::context;
use crate::support::program::{Run, meshctl};
use crate::support::world::World;

const ISTIODS: [&str; 3] = ["istiod-1", "istiod-2", "istiod-3"];

/// How long each connection to a pod takes to be made.
const LATENCY: Duration = Duration::from_millis(100);

/// What is compared of a proxy: a cluster, as istiod sent it and as the proxy has it.
const DUMP: &str = r#"{"configs": [
    {"@type": "type.googleapis.com/envoy.admin.v3.ClustersConfigDump", "dynamic_active_clusters": [
        {"cluster": {"@type": "type.googleapis.com/envoy.config.cluster.v3.Cluster", "name": "outbound|80||web.shop.svc.cluster.local"}}]},
    {"@type": "type.googleapis.com/envoy.admin.v3.ListenersConfigDump"},
    {"@type": "type.googleapis.com/envoy.admin.v3.RoutesConfigDump"}]}"#;

/// A mesh of so many proxies, spread over three istiods.
fn large(proxies: usize) -> Value {
    // With its sidecar, its volumes and its status a pod is about as large.
    let filler = "x".repeat(8000);
    let pod = |namespace: &str, name: &str, app: &str, container: &str| {
        json!({
            "apiVersion": "v1", "kind": "Pod",
            "metadata": {"name": name, "namespace": namespace, "labels": {"app": app, "pod": name},
                "annotations": {"size": filler}},
            "spec": {"containers": [{"name": container, "image": "x"}]},
            "status": {"phase": "Running"}
        })
    };
    let names: Vec<String> = (0..proxies)
        .map(|index| format!("web-{index:04}"))
        .collect();
    let mut objects: Vec<Value> = names
        .iter()
        .map(|name| pod("shop", name, "web", "istio-proxy"))
        .collect();
    let mut admin = serde_json::Map::new();
    let page = format!("{{\"configs\":[\"{}\"]}}", "x".repeat(2000));
    for name in &names {
        let rules = json!([{"path": "/config_dump", "body": DUMP}, {"path": "*", "body": page}]);
        admin.insert(format!("shop/{name}:15000"), rules);
    }
    let mut xds = serde_json::Map::new();
    for (index, istiod) in ISTIODS.iter().enumerate() {
        objects.push(pod("istio-system", istiod, "istiod", "discovery"));
        let own: Vec<&String> = names.iter().skip(index).step_by(ISTIODS.len()).collect();
        let mut rules = vec![json!({"path": "/version", "body": "1"})];
        for name in &own {
            let path = format!("/debug/config_dump?proxyID={name}.shop");
            rules.push(json!({"path": path, "body": DUMP}));
        }
        rules.push(json!({"path": "/debug/config_dump*", "status": 404, "body": "Proxy not connected to this Pilot instance. It may be connected to another instance."}));
        rules.push(json!({"path": "/debug/*", "body": page}));
        admin.insert(format!("istio-system/{istiod}:15014"), rules.into());
        let clients: Vec<Value> = own.iter().map(|name| client(name)).collect();
        xds.insert(
            format!("istio-system/{istiod}"),
            json!({"clients": clients, "identifier": format!("{{\"ID\":\"{istiod}\"}}")}),
        );
    }
    json!({"objects": objects, "admin": admin, "xds": xds})
}

/// The state of a proxy, as its istiod tells it.
fn client(name: &str) -> Value {
    let kinds = [
        "envoy.config.cluster.v3.Cluster",
        "envoy.config.listener.v3.Listener",
        "envoy.config.endpoint.v3.ClusterLoadAssignment",
        "envoy.config.route.v3.RouteConfiguration",
        "envoy.extensions.transport_sockets.tls.v3.Secret",
    ];
    let configs = kinds.map(|kind| {
        json!({"type_url": format!("type.googleapis.com/{kind}"), "config_status": "SYNCED",
            "last_updated": "2026-01-02T03:04:05Z"})
    });
    let metadata =
        json!({"CLUSTER_ID": "Kubernetes", "ISTIO_VERSION": "1.32.0", "NAMESPACE": "shop"});
    json!({"node": {"id": format!("{name}.shop"), "metadata": metadata}, "generic_xds_configs": configs})
}

/// Runs the program against a mesh and tells how long it took.
fn timed(world: &World, line: &str) -> (Run, Duration) {
    let kubeconfig = world.kubeconfig.display().to_string();
    let words: Vec<&str> = line
        .split(' ')
        .chain(["--kubeconfig", &kubeconfig])
        .collect();
    let start = Instant::now();
    let run = meshctl(&words);
    (run, start.elapsed())
}

/// The proxies that a listing names, in any of its formats.
fn listed(run: &Run) -> usize {
    match run.stdout.starts_with('{') {
        true => run.stdout.matches(".shop\"").count(),
        false => run.stdout.matches(".shop ").count(),
    }
}

/// The listings of `proxy-status`.
const LISTINGS: [&str; 3] = ["proxy-status", "proxy-status -v 1", "proxy-status -o json"];

#[test]
fn an_istiod_that_fails_or_is_silent_costs_its_own_proxies_only() {
    let mut failing = large(30);
    failing["xds"]["istio-system/istiod-2"] = json!({"error": "out of order"});
    failing["admin"]["istio-system/istiod-2:15014"] =
        json!([{"path": "*", "status": 503, "body": "no"}]);
    let mut silent = large(30);
    silent["xds"]["istio-system/istiod-2"] = json!({"silent": true});
    silent["admin"]["istio-system/istiod-2:15014"] = json!([{"path": "*", "silent": true}]);
    for (mesh, deadline, reason) in [
        (failing, "30s", "out of order"),
        (silent, "1s", "no answer within 1s"),
    ] {
        let world = World::start(mesh, Path::new("/"), Duration::ZERO);
        for listing in LISTINGS {
            let (run, elapsed) = timed(&world, &format!("{listing} --timeout {deadline}"));
            assert_eq!(run.exit, Exit::Partial as i32, "{listing}: {}", run.stderr);
            assert_eq!(listed(&run), 20, "{listing}: {}", run.stdout);
            assert!(
                run.stderr.contains("istiod istiod-2 /debug/syncz"),
                "{}",
                run.stderr
            );
            assert!(run.stderr.contains(reason), "{}", run.stderr);
            assert!(elapsed < Duration::from_secs(8), "{listing}: {elapsed:?}");
        }
        // What another istiod sent is compared all the same, and that of the one that fails is not made up.
        let (run, _) = timed(
            &world,
            &format!("proxy-status web-0000.shop --timeout {deadline}"),
        );
        assert_eq!(run.exit, 0, "{}", run.stderr);
        assert!(run.stdout.starts_with("Clusters Match\n"), "{}", run.stdout);
        let (run, elapsed) = timed(
            &world,
            &format!("proxy-status web-0001.shop --timeout {deadline}"),
        );
        assert_ne!(run.exit, 0, "{}", run.stdout);
        assert!(run.stderr.contains("istiod-2"), "{}", run.stderr);
        assert_eq!(run.stdout, "");
        assert!(elapsed < Duration::from_secs(8), "{elapsed:?}");
    }
}

#[test]
fn of_a_namespace_of_many_pods_only_those_that_are_named_are_read() {
    let mut mesh = large(10);
    let labels = json!({"matchLabels": {"app": "web"}});
    let deployment = json!({"apiVersion": "apps/v1", "kind": "Deployment",
        "metadata": {"name": "web", "namespace": "shop"}, "spec": {"selector": labels}});
    mesh["objects"].as_array_mut().unwrap().push(deployment);
    let world = World::start(mesh, Path::new("/"), Duration::ZERO);
    let pods = "K8S GET /api/v1/namespaces/shop/pods";
    for (target, asked) in [
        ("web-0001.shop", format!("{pods}/web-0001")),
        (
            "deploy/web.shop",
            format!("{pods}?fieldSelector=&labelSelector=app%3Dweb"),
        ),
    ] {
        let before = world.requests().len();
        let (run, _) = timed(&world, &format!("proxy-status {target}"));
        assert_eq!(run.exit, 0, "{}", run.stderr);
        let requests = world.requests().split_off(before);
        let of_pods: Vec<&str> = requests
            .iter()
            .filter(|line| line.starts_with(pods))
            .map(|line| line.split("&limit").next().unwrap())
            .collect();
        assert_eq!(of_pods, [asked]);
    }
    // For one that is not there they are all looked at once.
    let (run, _) = timed(&world, "proxy-status web-000.shop");
    assert!(run.stderr.contains("did you mean"), "{}", run.stderr);
}

/// The figures of docs/performance.md.
#[test]
#[ignore = "takes a minute; run by cargo test --release --test it -- --ignored five_thousand"]
fn proxy_status_of_five_thousand_proxies_takes_less_than_istiod_by_istiod() {
    let world = World::start(large(5000), Path::new("/"), LATENCY);
    for listing in LISTINGS {
        let (run, all) = timed(&world, listing);
        assert_eq!(run.exit, 0, "{listing}: {}", run.stderr);
        assert_eq!(listed(&run), 5000, "{listing}");
        let of_one = |istiod: &str| timed(&world, &format!("{listing} --xds-label pod={istiod}"));
        let serial: Duration = ISTIODS.iter().map(|istiod| of_one(istiod).1).sum();
        println!("{listing}: {all:?}; istiod by istiod {serial:?}");
        assert!(all < serial, "{all:?} against {serial:?}");
    }
    // The same question to one proxy after the other, a part of them measured.
    let (_, overview) = timed(&world, LISTINGS[0]);
    let compare = |index: usize| {
        let (run, elapsed) = timed(&world, &format!("proxy-status web-{index:04}.shop"));
        assert_eq!(run.exit, 0, "{}", run.stderr);
        elapsed
    };
    let serial = (0..20).map(compare).sum::<Duration>() * 250;
    println!("overview {overview:?}; proxy by proxy (20, times 250) {serial:?}");
    assert!(overview < serial / 10, "{overview:?} against {serial:?}");
}

/// How long a snapshot takes, asking so many servers at the same time; each takes 100 ms until it is connected.
fn time_of(proxies: usize, concurrent: usize) -> Duration {
    let world = World::start(large(proxies), Path::new("/"), LATENCY);
    let archive = Archive::new(proxies, concurrent);
    let options = SnapshotOptions {
        proxies: true,
        concurrent: Some(concurrent),
        ..SnapshotOptions::default()
    };
    let context = context(&world.kubeconfig, Duration::from_secs(10));
    let args = SourceArgs {
        timeout: Some(Duration::from_secs(20)),
        ..SourceArgs::default()
    };
    let mut source = Source::open(&context, &args).unwrap();
    let start = Instant::now();
    let taken = source
        .snapshot(&archive.0, SystemTime::UNIX_EPOCH, &options, &mut |_| {})
        .unwrap();
    let elapsed = start.elapsed();
    let gaps: Vec<String> = taken
        .manifest
        .gaps
        .iter()
        .map(|gap| format!("{}: {}", gap.subject, gap.reason))
        .collect();
    assert_eq!(gaps, [""; 0]);
    assert_eq!(taken.manifest.proxies.len(), proxies);
    assert_eq!(taken.manifest.istiods.len(), 3);
    println!(
        "{proxies} proxies, {concurrent} at a time: {elapsed:?}, {} bytes",
        taken.bytes
    );
    elapsed
}

/// A file that is removed when it is dropped.
struct Archive(PathBuf);

impl Archive {
    fn new(proxies: usize, concurrent: usize) -> Self {
        let process = std::process::id();
        let name = format!("meshctl-scale-{process}-{proxies}-{concurrent}.tgz");
        Self(std::env::temp_dir().join(name))
    }
}

impl Drop for Archive {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[test]
fn proxies_are_asked_at_the_same_time() {
    let (serial, parallel) = (time_of(40, 1), time_of(40, 64));
    assert!(parallel < serial / 2, "{parallel:?} against {serial:?}");
}

/// The figures of docs/performance.md. Takes minutes: the serial run is measured on a part and extrapolated.
#[test]
#[ignore = "takes minutes; run by cargo test --release --test it -- --ignored five_thousand"]
fn five_thousand_proxies_take_a_tenth_of_a_serial_run() {
    let serial = time_of(250, 1) * 20;
    let parallel = time_of(5000, 64);
    println!("serial (250 proxies, times 20) {serial:?}, parallel {parallel:?}");
    assert!(parallel < serial / 10, "{parallel:?} against {serial:?}");
}
