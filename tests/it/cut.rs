//! Connections that end midway: half of an answer is never shown as a whole one.

use std::path::Path;
use std::time::Duration;

use meshctl::error::Exit;
use serde_json::{Value, json};

use crate::support::program::{Run, meshctl, meshctl_at};
use crate::support::world::World;

/// A dump with something of each section.
fn dump() -> String {
    let section = |name: &str| format!("type.googleapis.com/envoy.admin.v3.{name}ConfigDump");
    let config = |kind: &str| format!("type.googleapis.com/envoy.config.{kind}");
    let listener = json!({"@type": config("listener.v3.Listener"), "name": "l",
        "address": {"socket_address": {"address": "0.0.0.0", "port_value": 80}}});
    let route = json!({"@type": config("route.v3.RouteConfiguration"), "name": "80",
        "virtual_hosts": [{"name": "v", "domains": ["*"], "routes": [{"match": {"prefix": "/"}, "route": {"cluster": "one"}}]}]});
    json!({"configs": [
        {"@type": section("Bootstrap"), "bootstrap": {"node": {"id": "web-1.shop"}}},
        {"@type": section("Clusters"), "dynamic_active_clusters": [
            {"cluster": {"@type": config("cluster.v3.Cluster"), "name": "one"}},
            {"cluster": {"@type": config("cluster.v3.Cluster"), "name": "two"}}]},
        {"@type": section("Listeners"), "dynamic_listeners": [{"name": "l", "active_state": {"listener": listener}}]},
        {"@type": section("Routes"), "dynamic_route_configs": [{"route_config": route}]},
        {"@type": section("Ecds"), "ecds_filters": []},
        {"@type": section("Secrets")}]})
    .to_string()
}

/// Pages of a proxy, each valid to its half as well where it is text: a list of lines.
fn pages(cut: Option<&str>) -> Value {
    let ztunnel = json!({"workloads": {}, "services": [], "policies": [], "certificates": [], "workloadState": {}});
    let text = "one::1\ntwo::2\nthree::3\nfour::4\n";
    let pages = [
        ("/config_dump*", dump()),
        (
            "/clusters?format=json",
            json!({"cluster_statuses": []}).to_string(),
        ),
        ("/clusters", text.to_owned()),
        ("/stats?format=json", json!({"stats": []}).to_string()),
        ("/stats*", text.to_owned()),
        ("/certs", json!({"certificates": []}).to_string()),
        ("/server_info", json!({"version": "1.40"}).to_string()),
        (
            "/logging*",
            "active loggers:\n  admin: warning\n".to_owned(),
        ),
        ("/ztunnel", ztunnel.to_string()),
    ];
    let rules = pages.iter().map(|(path, body)| rule(path, body, cut));
    rules.collect()
}

fn rule(path: &str, body: &str, cut: Option<&str>) -> Value {
    match cut {
        Some(cut) => json!({"path": path, "body": body, "cut": cut}),
        None => json!({"path": path, "body": body}),
    }
}

/// One proxy, one ztunnel and one istiod, whose answers may end midway.
fn start(cut: Option<&str>, is_exec: bool) -> World {
    let pod = |namespace: &str, name: &str, app: &str, container: &str| {
        json!({"apiVersion": "v1", "kind": "Pod",
            "metadata": {"name": name, "namespace": namespace, "labels": {"app": app}},
            "spec": {"nodeName": "node-a", "containers": [{"name": container, "image": "x"}]},
            "status": {"phase": "Running"}})
    };
    let client = json!({"node": {"id": "web-1.shop", "metadata": {}}, "generic_xds_configs": []});
    let page = |path: &str, body: &str| rule(path, body, cut);
    let mut ztunnel = pages(cut);
    ztunnel[0]["body"] = ztunnel[8]["body"].clone();
    World::start(
        json!({
            "objects": [
                pod("shop", "web-1", "web", "istio-proxy"),
                pod("istio-system", "istiod-1", "istiod", "discovery"),
                pod("istio-system", "ztunnel-a", "ztunnel", "istio-proxy"),
                {"apiVersion": "apps/v1", "kind": "DaemonSet", "metadata": {"name": "ztunnel", "namespace": "istio-system"},
                    "spec": {"selector": {"matchLabels": {"app": "ztunnel"}}}},
            ],
            "admin": {
                "shop/web-1:15000": pages(cut),
                "istio-system/ztunnel-a:15000": ztunnel,
                "istio-system/istiod-1:15014": [
                    page("/debug/config_dump*", &dump()),
                    page("*", "[{\"id\": \"cluster\"}]"),
                ],
            },
            "xds": {"istio-system/istiod-1": {"clients": [client], "identifier": "{\"ID\":\"istiod-1\"}", "cut": cut.is_some()}},
            "refused": {"portforward": is_exec},
        }),
        Path::new("/"),
        Duration::ZERO,
    )
}

/// Commands that show what a proxy said.
const OF_PROXIES: [&str; 13] = [
    "proxy-config all web-1.shop -o json",
    "proxy-config bootstrap web-1.shop",
    "proxy-config certs web-1.shop",
    "proxy-config cluster web-1.shop",
    "proxy-config ecds web-1.shop",
    "proxy-config eds web-1.shop",
    "proxy-config endpoint web-1.shop",
    "proxy-config listener web-1.shop",
    "proxy-config log web-1.shop",
    "proxy-config route web-1.shop",
    "proxy-config secret web-1.shop",
    "proxy-config stats web-1.shop",
    "proxy-config stats web-1.shop -t clusters",
];

/// Commands that show what others said.
const OF_OTHERS: [&str; 9] = [
    "authz check web-1.shop",
    "experimental internal-debug clusterz",
    "experimental internal-debug syncz",
    "proxy-status",
    "proxy-status web-1.shop",
    "proxy-status -o json",
    "remote-clusters",
    "ztunnel-config all",
    "ztunnel-config log",
];

fn run(world: &World, line: &str) -> Run {
    meshctl_at(&world.kubeconfig, &line.split(' ').collect::<Vec<_>>())
}

#[test]
fn half_an_answer_is_an_error() {
    let mut wrong = Vec::new();
    let whole = start(None, false);
    for line in OF_PROXIES.iter().chain(&OF_OTHERS) {
        let shown = run(&whole, line);
        if shown.exit != 0 {
            wrong.push(format!("whole {line}: {} {:?}", shown.exit, shown.stderr));
        }
    }
    for (cut, is_exec) in [("length", false), ("chunked", false), ("length", true)] {
        let world = start(Some(cut), is_exec);
        let others = OF_OTHERS.iter().filter(|_| !is_exec);
        for line in OF_PROXIES.iter().chain(others) {
            let shown = run(&world, line);
            // The table's header alone is what of an istiod without answer is left.
            let is_empty = shown.stdout.lines().all(|line| line.starts_with("NAME "));
            if shown.exit == 0 || shown.stderr.is_empty() || !is_empty {
                wrong.push(format!(
                    "{cut} {is_exec} {line}: {} {:?} {:?}",
                    shown.exit, shown.stdout, shown.stderr
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn half_an_answer_enters_no_snapshot() {
    for cut in ["length", "chunked"] {
        let world = start(Some(cut), false);
        let name = format!("meshctl-cut-{cut}-{}.tgz", std::process::id());
        let archive = std::env::temp_dir().join(name);
        let file = archive.display().to_string();
        let taken = run(&world, &format!("snapshot create -o {file}"));
        assert_eq!(taken.exit, Exit::Partial as i32, "{}", taken.stderr);
        let listed = meshctl(&["snapshot", "list", &file]);
        std::fs::remove_file(&archive).unwrap();
        for line in listed.stdout.lines() {
            assert!(!line.contains("proxies/"), "{line}");
            let is_page = line.contains("control-plane/") && !line.contains("scopej");
            assert!(!is_page, "{line}");
        }
        for target in [
            "proxy shop/web-1",
            "proxy istio-system/ztunnel-a",
            "istiod istiod-1",
        ] {
            assert!(taken.stderr.contains(target), "{target}: {}", taken.stderr);
        }
    }
}
