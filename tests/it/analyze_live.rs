//! `meshctl analyze` of clusters, of files over a cluster, and of several clusters.

use serde_json::Value;

use crate::support::memory::Memory;
use crate::support::program::{Run, meshctl, meshctl_reading};

const SHOP: &str = "\
{apiVersion: v1, kind: Namespace, metadata: {name: shop, labels: {istio-injection: enabled}}}
---
{apiVersion: v1, kind: Namespace, metadata: {name: other, labels: {istio-injection: disabled}}}
---
apiVersion: v1
kind: Service
metadata: {name: cart, namespace: shop}
spec: {selector: {app: cart}, ports: [{name: http, port: 80, protocol: TCP}]}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: cart, namespace: shop, labels: {istio.io/rev: default}}
spec: {hosts: [cart], http: [{route: [{destination: {host: crat}}]}]}
";

fn objects(text: &str) -> Vec<Value> {
    mesh_model::yaml::all_from_str(text).unwrap()
}

fn analyze(cluster: &Memory, arguments: &[&str], input: &str) -> Run {
    let mut all = vec!["analyze", "-c", cluster.kubeconfig().to_str().unwrap()];
    all.extend(arguments);
    meshctl_reading(&all, input)
}

#[test]
fn a_cluster_and_its_namespaces() {
    let cluster = Memory::with(objects(SHOP));
    let line = "Error [IST0101] (VirtualService shop/cart) ";
    for arguments in [&["-A"][..], &["-n", "shop"], &["-n", "shop", "-r", ""]] {
        let run = analyze(&cluster, arguments, "");
        assert_eq!(run.exit, 79, "{}", run.stderr);
        assert!(run.stdout.starts_with(line), "{}", run.stdout);
        assert_eq!(run.stdout.lines().count(), 1, "{}", run.stdout);
    }
    let run = analyze(&cluster, &["-n", "other"], "");
    assert_eq!((run.exit, run.stdout.as_str()), (0, ""), "{}", run.stderr);
    assert!(run.stderr.contains("in namespace other"), "{}", run.stderr);
    // What another revision reads is not judged.
    let run = analyze(&cluster, &["-A", "--revision", "canary"], "");
    assert_eq!(run.exit, 0, "{}", run.stdout);
    let run = analyze(&cluster, &["-n", "shpo"], "");
    assert_eq!(run.exit, 1);
    assert!(
        run.stderr.contains("did you mean \"shop\"?"),
        "{}",
        run.stderr
    );
}

#[test]
fn files_lie_over_a_cluster() {
    let cluster = Memory::with(objects(SHOP));
    let service = "{apiVersion: v1, kind: Service, metadata: {name: crat, namespace: shop}, spec: {ports: [{name: http, port: 80, protocol: TCP}]}}";
    let run = analyze(&cluster, &["-"], service);
    assert_eq!(run.exit, 0, "{}{}", run.stdout, run.stderr);
    // Of files alone, nothing is known of the Service.
    let route = SHOP.rsplit("---\n").next().unwrap();
    let run = analyze(&cluster, &["--use-kube=false", "-"], route);
    assert_eq!(run.exit, 0, "{}", run.stdout);
    let run = analyze(&cluster, &["-k", "-"], route);
    assert!(
        run.stdout
            .starts_with("Error [IST0101] (VirtualService shop/cart -:4) "),
        "{}",
        run.stdout
    );
}

#[test]
fn the_mesh_config_of_the_cluster_counts() {
    let map = "\
---
apiVersion: v1
kind: ConfigMap
metadata: {name: istio, namespace: istio-system}
data: {mesh: 'defaultProviders: {accessLogging: [envoy]}'}
---
{apiVersion: telemetry.istio.io/v1, kind: Telemetry, metadata: {name: logs, namespace: other}, spec: {accessLogging: [{filter: {expression: response.code >= 400}}]}}
";
    let all = format!("{SHOP}{map}");
    let cluster = Memory::with(objects(&all));
    assert_eq!(analyze(&cluster, &["-n", "other"], "").stdout, "");
    let cluster = Memory::with(objects(&all.replace("accessLogging: [envoy]", "")));
    let run = analyze(&cluster, &["-n", "other"], "");
    assert!(
        run.stdout
            .starts_with("Warning [IST0157] (Telemetry other/logs) "),
        "{}{}",
        run.stdout,
        run.stderr
    );
}

#[test]
fn several_clusters() {
    let east = Memory::with(objects(SHOP));
    let west = Memory::with(objects(&SHOP.replace("port: 80", "port: 8080")));
    let path =
        std::env::temp_dir().join(format!("meshctl-analyze-clusters-{}", std::process::id()));
    let text = format!(
        "apiVersion: v1\nkind: Config\ncurrent-context: east\nusers: [{{name: me, user: {{}}}}]\n\
         contexts: [{{name: east, context: {{cluster: east, user: me}}}}, {{name: west, context: {{cluster: west, user: me}}}}]\n\
         clusters: [{{name: east, cluster: {{server: '{}'}}}}, {{name: west, cluster: {{server: '{}'}}}}]\n",
        east.url(),
        west.url()
    );
    std::fs::write(&path, text).unwrap();
    let file = path.to_str().unwrap();
    let run = meshctl(&["analyze", "-A", "-c", file, "--remote-contexts", "west"]);
    let found = run
        .stdout
        .lines()
        .any(|line| line.contains("[IST0170] [cluster-") && line.contains("(Service shop/cart)"));
    assert!(found, "{}{}", run.stdout, run.stderr);
    let run = meshctl(&["analyze", "-A", "-c", file]);
    assert!(!run.stdout.contains("IST0170"), "{}", run.stdout);
    let run = meshctl(&["analyze", "-A", "-c", file, "--remote-contexts", "south"]);
    assert!(
        run.stderr.contains("no context \"south\""),
        "{}",
        run.stderr
    );
    let _ = std::fs::remove_file(path);
}
