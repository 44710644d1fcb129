//! Time of the injection of Deployments: `cargo bench -p mesh-manifest --bench inject`.

#![expect(clippy::print_stdout, reason = "the figures are the result")]

use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use mesh_manifest::Assets;
use mesh_manifest::inject::{
    Injector, InjectorConfig, InjectorSettings, InjectorValues, MeshSettings,
};
use serde_json::json;

/// Templates of the pods that are measured.
const FOLDER: &str = "templates/istio-control/istio-discovery/files/injection";

fn main() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut assets = Assets::new();
    for entry in fs::read_dir(repository.join(FOLDER)).expect("our templates") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let asset = format!("charts/istio-control/istio-discovery/files/injection/{name}");
        assets.insert(asset, fs::read(path).expect("a template"));
    }
    let values = json!({
        "global": {
            "hub": "docker.io/istio", "tag": "1.31", "imagePullPolicy": "", "istioNamespace": "istio-system",
            "proxy": {
                "image": "proxyv2", "statusPort": 15020, "logLevel": "warning", "componentLogLevel": "misc:error",
                "includeIPRanges": "*", "excludeIPRanges": "", "includeInboundPorts": "*", "excludeInboundPorts": "",
                "readinessFailureThreshold": 4, "readinessInitialDelaySeconds": 0, "readinessPeriodSeconds": 15,
                "startupProbe": {"enabled": true, "failureThreshold": 600},
                "resources": {"limits": {"cpu": "2", "memory": "1Gi"}, "requests": {"cpu": "100m", "memory": "128Mi"}},
                "privileged": false, "excludeOutboundPorts": "", "includeOutboundPorts": "", "outlierLogPath": "", "tracer": "none"},
            "proxy_init": {"image": "proxyv2", "forceApplyIptables": false},
            "multiCluster": {"clusterName": "c"}, "logAsJson": false, "mountMtlsCerts": false, "pilotCertProvider": "istiod", "caAddress": "", "meshID": "", "network": "", "nativeNftables": false, "logging": {"level": "default:info"}, "sds": {"token": {"aud": "istio-ca"}},
        },
        "sidecarInjectorWebhook": {"rewriteAppHTTPProbe": true},
    });
    let values = InjectorValues::from(values);
    let config = InjectorConfig::embedded(&assets, &values);
    let settings = InjectorSettings {
        native_sidecars: true,
        ..InjectorSettings::new(config, MeshSettings::default(), values)
    };
    let start = Instant::now();
    let injector = Injector::new(settings).expect("our templates parse");
    println!(
        "{:>16} {:8.2} ms",
        "parse templates",
        start.elapsed().as_secs_f64() * 1e3
    );
    for count in [1, 1000] {
        let text = deployments(count);
        let best = (0..10).map(|_| {
            let start = Instant::now();
            black_box(injector.inject_text(&text).expect("an injection"));
            start.elapsed().as_secs_f64() * 1e3
        });
        let best = best.fold(f64::INFINITY, f64::min);
        println!(
            "{count:>16} {best:8.2} ms {:8.1} µs each",
            best / f64::from(count) * 1e3
        );
    }
}

/// Deployments with a container, two ports and two probes.
fn deployments(count: u32) -> String {
    let mut text = String::new();
    for index in 0..count {
        let _ = write!(
            text,
            "\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop-{index}
  namespace: shop
  labels:
    app: shop-{index}
spec:
  replicas: 3
  selector:
    matchLabels:
      app: shop-{index}
  template:
    metadata:
      labels:
        app: shop-{index}
        version: v1
      annotations:
        prometheus.io/scrape: \"true\"
        prometheus.io/port: \"9090\"
    spec:
      serviceAccountName: shop
      containers:
      - name: app
        image: registry.example.com/shop:{index}
        ports:
        - containerPort: 8080
          name: http
        - containerPort: 9090
          name: metrics
        livenessProbe:
          httpGet:
            path: /healthz
            port: 8080
        readinessProbe:
          httpGet:
            path: /ready
            port: http
        resources:
          requests:
            cpu: 100m
            memory: 128Mi
---
"
        );
    }
    text
}
