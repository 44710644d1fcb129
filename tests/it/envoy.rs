//! A real Envoy, without any control plane: what its admin interface answers is decoded end to end.
//!
//! Its configuration comes from files, so that it counts as dynamic; one listener and cluster are static.

use std::env;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use k8s_openapi::ByteString;
use serde_json::{Value, json};

use crate::support::program::meshctl;

/// A certificate and its key that nothing else uses, valid from 2020 to 2099.
const PROXY_PEM: &str = include_str!("support/proxy.pem");

/// How long Envoy may take to answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running Envoy, which ends with the test.
struct Envoy {
    process: Child,
    folder: PathBuf,
}

impl Drop for Envoy {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The program, from `ENVOY` or beside the API server; none after saying that the test is skipped.
fn program() -> Option<PathBuf> {
    let named = env::var_os("ENVOY").map(PathBuf::from);
    let assets = env::var_os("KUBEBUILDER_ASSETS").map(|folder| Path::new(&folder).join("envoy"));
    let found = named.into_iter().chain(assets).find(|path| path.is_file());
    if found.is_none() {
        assert!(
            env::var_os("CI").is_none(),
            "envoy is missing; see scripts/test-assets.sh"
        );
        println!("skipped: no envoy in ENVOY or KUBEBUILDER_ASSETS; see scripts/test-assets.sh");
    }
    found
}

const TYPES: &str = "type.googleapis.com/envoy";

/// Writes resources where Envoy watches for them.
fn watched(folder: &Path, name: &str, kind: &str, mut resources: Vec<Value>) -> Value {
    for resource in &mut resources {
        resource["@type"] = json!(format!("{TYPES}.{kind}"));
    }
    let path = folder.join(format!("{name}.json"));
    let text = json!({"version_info": "7", "resources": resources}).to_string();
    fs::write(&path, text).unwrap();
    json!({"resource_api_version": "V3", "path_config_source": {"path": path}})
}

fn socket(address: &str, port: u16) -> Value {
    json!({"socket_address": {"address": address, "port_value": port}})
}

fn manager(routes: Value) -> Value {
    let mut config = json!({
        "@type": format!("{TYPES}.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager"),
        "stat_prefix": "http",
        "http_filters": [{
            "name": "envoy.filters.http.router",
            "typed_config": {"@type": format!("{TYPES}.extensions.filters.http.router.v3.Router")},
        }],
    });
    config
        .as_object_mut()
        .unwrap()
        .extend(routes.as_object().unwrap().clone());
    json!({"name": "envoy.filters.network.http_connection_manager", "typed_config": config})
}

/// The bootstrap, after everything that it refers to.
fn configure(folder: &Path) -> PathBuf {
    let (certificate, key) = PROXY_PEM.split_at(PROXY_PEM.find("-----BEGIN PRIVATE").unwrap());
    let inline = |text: &str| json!({"inline_bytes": ByteString(text.as_bytes().to_vec())});
    // Each secret has a file of its own.
    let secret = |name: &str, body: Value| {
        let kind = "extensions.transport_sockets.tls.v3.Secret";
        let mut resource = body;
        resource["name"] = json!(name);
        json!({"name": name, "sds_config": watched(folder, name, kind, vec![resource])})
    };
    let own = json!({"tls_certificate": {"certificate_chain": inline(certificate), "private_key": inline(key)}});
    let root = json!({"validation_context": {"trusted_ca": inline(certificate)}});
    let endpoints = watched(
        folder,
        "endpoints",
        "config.endpoint.v3.ClusterLoadAssignment",
        vec![
            json!({"cluster_name": "outbound|80|v1|cart.shop.svc.cluster.local", "endpoints": [{
            "locality": {"region": "eu", "zone": "a"},
            "lb_endpoints": [
                {"endpoint": {"address": socket("127.0.0.9", 8080)}, "health_status": "HEALTHY"},
                {"endpoint": {"address": socket("::1", 8080)}, "health_status": "DRAINING"}]}]}),
        ],
    );
    let origin = json!({"filter_metadata": {"istio": {
        "config": "/apis/networking.istio.io/v1/namespaces/shop/destination-rule/cart"}}});
    let clusters = watched(
        folder,
        "clusters",
        "config.cluster.v3.Cluster",
        vec![
            json!({"name": "outbound|80|v1|cart.shop.svc.cluster.local", "type": "EDS", "connect_timeout": "1.5s",
            "metadata": origin, "eds_cluster_config": {"eds_config": endpoints}}),
        ],
    );
    let routes = watched(
        folder,
        "routes",
        "config.route.v3.RouteConfiguration",
        vec![json!({"name": "80", "virtual_hosts": [{"name": "cart:80",
            "domains": ["cart", "cart.shop", "cart.shop.svc.cluster.local", "cart:80"],
            "routes": [{"match": {"path_separated_prefix": "/api"}, "route": {"cluster": "outbound|80|v1|cart.shop.svc.cluster.local"},
                "metadata": {"filter_metadata": {"istio": {
                    "config": "/apis/networking.istio.io/v1/namespaces/shop/virtual-service/cart"}}}}]}]})],
    );
    let listeners = watched(
        folder,
        "listeners",
        "config.listener.v3.Listener",
        vec![
            json!({"name": "127.0.0.1_0", "address": socket("127.0.0.1", 0), "filter_chains": [
            {"filter_chain_match": {"server_names": ["cart.example"], "transport_protocol": "tls"},
             "filters": [manager(json!({"rds": {"route_config_name": "80", "config_source": routes}}))],
             "transport_socket": {"name": "envoy.transport_sockets.tls", "typed_config": {
                "@type": format!("{TYPES}.extensions.transport_sockets.tls.v3.DownstreamTlsContext"),
                "common_tls_context": {"tls_certificate_sds_secret_configs": [secret("default", own)],
                    "validation_context_sds_secret_config": secret("ROOTCA", root)}}}},
            {"filters": [{"name": "envoy.filters.network.tcp_proxy", "typed_config": {
                "@type": format!("{TYPES}.extensions.filters.network.tcp_proxy.v3.TcpProxy"),
                "stat_prefix": "tcp", "cluster": "outbound|80|v1|cart.shop.svc.cluster.local"}}]}],
            "listener_filters": [{"name": "envoy.filters.listener.tls_inspector", "typed_config": {
                "@type": format!("{TYPES}.extensions.filters.listener.tls_inspector.v3.TlsInspector")}}]}),
        ],
    );
    let inline_routes = json!({"route_config": {"name": "inline", "virtual_hosts": [{"name": "all", "domains": ["*"],
        "routes": [{"match": {"prefix": "/healthz"}, "direct_response": {"status": 200}}]}]}});
    let bootstrap = json!({
        "node": {"id": "sidecar~127.0.0.1~cart.shop~shop.svc.cluster.local", "cluster": "cart.shop",
            "metadata": {"ISTIO_VERSION": "1.32.0", "ISTIO_PROXY_SHA": "proxy:abc"}},
        "admin": {"address": socket("127.0.0.1", 0)},
        "dynamic_resources": {"cds_config": clusters, "lds_config": listeners},
        "static_resources": {
            "listeners": [{"name": "health", "address": socket("127.0.0.1", 0),
                "filter_chains": [{"filters": [manager(inline_routes)]}]}],
            "clusters": [{"name": "agent", "type": "STATIC", "connect_timeout": "0.25s",
                "load_assignment": {"cluster_name": "agent", "endpoints": [{"lb_endpoints": [
                    {"endpoint": {"address": {"pipe": {"path": "/nowhere.sock"}}}}]}]}}]},
    });
    PathBuf::from(written(folder, "bootstrap.json", &bootstrap.to_string()))
}

fn written(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

impl Envoy {
    /// Starts Envoy and waits until it has its certificates.
    fn start() -> Option<(Self, String)> {
        let program = program()?;
        let folder = env::temp_dir().join(format!("meshctl-envoy-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let bootstrap = configure(&folder);
        let admin = folder.join("admin");
        let log = fs::File::create(folder.join("log")).unwrap();
        let process = Command::new(program)
            .args([
                "--concurrency",
                "1",
                "--disable-hot-restart",
                "--log-level",
                "error",
            ])
            .arg("-c")
            .arg(&bootstrap)
            .arg("--admin-address-path")
            .arg(&admin)
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        let envoy = Self { process, folder };
        let deadline = Instant::now() + PATIENCE;
        loop {
            let address = fs::read_to_string(&admin).unwrap_or_default();
            if let Some(body) = get(&address, "/config_dump") {
                // Both secrets, and the listener that waits for them.
                if body.contains("dynamic_active_secrets")
                    && body.contains("route_config_name")
                    && body.contains("\"active_state\"")
                {
                    return Some((envoy, address));
                }
            }
            assert!(
                Instant::now() < deadline,
                "envoy is not ready: {}",
                fs::read_to_string(envoy.folder.join("log")).unwrap_or_default()
            );
            thread::sleep(Duration::from_millis(100));
        }
    }

    /// Saves what the admin interface answers at a path.
    fn save(&self, address: &str, path: &str, name: &str) -> String {
        written(&self.folder, name, &get(address, path).unwrap())
    }
}

/// The body of an answer, or none when there is no answer yet.
fn get(address: &str, path: &str) -> Option<String> {
    let mut stream = TcpStream::connect(address.trim()).ok()?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: admin\r\nConnection: close\r\n\r\n"
    )
    .ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    assert!(head.starts_with("HTTP/1.1 200"), "{path}: {head}");
    if !head
        .to_ascii_lowercase()
        .contains("transfer-encoding: chunked")
    {
        return Some(body.to_owned());
    }
    let (mut rest, mut whole) = (body, String::new());
    loop {
        let (length, after) = rest.split_once("\r\n")?;
        match usize::from_str_radix(length, 16).ok()? {
            0 => return Some(whole),
            length => {
                whole.push_str(&after[..length]);
                rest = &after[length + 2..];
            }
        }
    }
}

#[test]
fn a_real_envoy_is_decoded_end_to_end() {
    let Some((envoy, address)) = Envoy::start() else {
        return;
    };
    let dump = envoy.save(&address, "/config_dump?include_eds=true", "dump.json");
    let hosts = envoy.save(&address, "/clusters?format=json", "hosts.json");
    let print = |arguments: &[&str]| {
        let run = meshctl(arguments);
        assert_eq!(run.exit, 0, "{arguments:?}: {}", run.stderr);
        run.stdout
    };
    let rows = |command: &str, file: &str| -> Vec<String> {
        let text = print(&["pc", command, "-f", file]);
        let lines = text.lines().skip(1);
        lines
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect()
    };
    assert_eq!(
        rows("cluster", &dump),
        [
            "agent - - - STATIC",
            "cart.shop.svc.cluster.local 80 v1 outbound EDS cart.shop"
        ]
    );
    assert_eq!(
        rows("listener", &dump),
        [
            "127.0.0.1 0 ALL Inline Route: /healthz*",
            "127.0.0.1 0 SNI: cart.example; Trans: tls Route: 80",
            "127.0.0.1 0 ALL Cluster: outbound|80|v1|cart.shop.svc.cluster.local",
        ]
    );
    assert_eq!(
        rows("route", &dump),
        [
            "80 cart:80 cart, cart.shop PathPrefix:/api cart.shop",
            "inline all * /healthz*",
        ]
    );
    assert_eq!(
        rows("endpoint", &hosts),
        [
            "127.0.0.9:8080 HEALTHY OK outbound|80|v1|cart.shop.svc.cluster.local",
            "::1:8080 DRAINING OK outbound|80|v1|cart.shop.svc.cluster.local",
            "unix:///nowhere.sock HEALTHY OK agent",
        ]
    );
    let certificate = "000000000000000000000000000001d0 2099-01-01T00:00:00Z 2020-01-01T00:00:00Z";
    let mut secrets = rows("secret", &dump);
    secrets.sort();
    assert_eq!(
        secrets,
        [
            format!("ROOTCA Cert Chain ACTIVE true {certificate} cluster.local"),
            format!("default Cert Chain ACTIVE true {certificate} cluster.local"),
        ]
    );
    let eds = rows("eds", &dump);
    assert!(
        eds.contains(
            &"127.0.0.9:8080 HEALTHY eu/a outbound|80|v1|cart.shop.svc.cluster.local".to_owned()
        ),
        "{eds:?}"
    );
    let versions = print(&["pc", "bootstrap", "-f", &dump, "-o", "short"]);
    assert!(
        versions.starts_with(
            "Istio Version:       1.32.0\nIstio Proxy Version: abc\nEnvoy Version:       1."
        ),
        "{versions}"
    );

    // What is printed whole says the same.
    let clusters: Value =
        serde_json::from_str(&print(&["pc", "cluster", "-f", &dump, "-o", "json"])).unwrap();
    assert_eq!(clusters[1]["connectTimeout"], "1.500s");
    assert_eq!(
        clusters[1]["edsClusterConfig"]["edsConfig"]["resourceApiVersion"],
        "V3"
    );
    for format in ["json", "yaml"] {
        let secrets = print(&["pc", "secret", "-f", &dump, "-o", format]);
        assert!(secrets.contains("W3JlZGFjdGVkXQ=="), "{secrets}");
    }

    // By its address, without a file and without a cluster.
    let at = |arguments: &[&str]| {
        let own = ["--proxy-admin-address", address.trim()];
        print(&[arguments, &own[..]].concat())
    };
    for (command, file) in [
        ("bootstrap", &dump),
        ("cluster", &dump),
        ("eds", &dump),
        ("endpoint", &hosts),
        ("listener", &dump),
        ("route", &dump),
        ("secret", &dump),
    ] {
        let saved = print(&["pc", command, "-f", file, "-o", "name"]);
        assert_eq!(at(&["pc", command, "-o", "name"]), saved, "{command}");
    }
    let certs = at(&["pc", "certs", "-o", "wide"]);
    let words: Vec<&str> = certs.split_whitespace().collect();
    let row = "true 01d0 2099-01-01T00:00:00Z 2020-01-01T00:00:00Z";
    assert!(words.join(" ").contains(row), "{certs}");
    let saved = envoy.save(&address, "/certs", "certs.json");
    assert_eq!(print(&["pc", "certs", "-f", &saved, "-o", "wide"]), certs);
    let stats = at(&["pc", "stats"]);
    assert!(stats.contains("server.live: 1\n"), "{stats}");
    let stats: Value = serde_json::from_str(&at(&["pc", "stats", "-o", "json"])).unwrap();
    assert!(stats["stats"].as_array().unwrap().len() > 10);
    let saved = envoy.save(&address, "/stats", "stats.txt");
    let text = fs::read_to_string(&saved).unwrap();
    assert_eq!(print(&["pc", "stats", "-f", &saved]), text);
    at(&["pc", "log", "--level", "http:debug"]);
    let levels = at(&["pc", "log"]);
    assert!(levels.contains("  http: debug\n"), "{levels}");
}
