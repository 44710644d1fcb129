//! Proxies and istiods as users name them, and the ways to an istiod at an address.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::program::{Run, meshctl, meshctl_at};
use crate::support::world::World;

/// Workloads of every kind, and the Service, each with the labels of a pod of its own.
const OWNERS: [(&str, &str, &str); 6] = [
    ("apps/v1", "Deployment", "web"),
    ("apps/v1", "StatefulSet", "db"),
    ("apps/v1", "DaemonSet", "agent"),
    ("apps/v1", "ReplicaSet", "old"),
    ("batch/v1", "Job", "batch"),
    ("v1", "Service", "front"),
];

/// A mesh with a proxy for each of them in `shop`, and a pod without proxy.
fn mesh() -> Value {
    let pod = |name: &str, containers: Value| {
        json!({"apiVersion": "v1", "kind": "Pod",
            "metadata": {"name": format!("{name}-1"), "namespace": "shop", "labels": {"app": name}},
            "spec": {"nodeName": "node-a", "containers": containers}, "status": {"phase": "Running"}})
    };
    let mut objects = vec![
        json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "shop"}}),
        pod("bare", json!([{"name": "app", "image": "x"}])),
    ];
    let mut admin = json!({});
    for (version, kind, name) in OWNERS {
        let selector = match kind {
            "Service" => json!({"app": name}),
            _ => json!({"matchLabels": {"app": name}}),
        };
        objects.push(json!({"apiVersion": version, "kind": kind,
            "metadata": {"name": name, "namespace": "shop"}, "spec": {"selector": selector}}));
        objects.push(pod(name, json!([{"name": "istio-proxy", "image": "x"}])));
        admin[format!("shop/{name}-1:15000")] = json!([{"path": "*", "body": "active loggers:\n"}]);
    }
    json!({"objects": objects, "admin": admin, "xds": {}})
}

fn start(mesh: Value) -> World {
    World::start(mesh, Path::new("/"), Duration::ZERO)
}

fn run(world: &World, line: &str) -> Run {
    meshctl_at(&world.kubeconfig, &line.split(' ').collect::<Vec<_>>())
}

#[test]
fn proxies_are_named_as_users_type_them() {
    let world = start(mesh());
    for (arguments, pod) in [
        ("web-1.shop", "web-1"),
        ("web-1 -n shop", "web-1"),
        ("pod/web-1 -n shop", "web-1"),
        ("po/web-1.shop", "web-1"),
        ("deploy/web.shop", "web-1"),
        ("deploy/web -n shop", "web-1"),
        ("-n shop deployments/web", "web-1"),
        ("-n shop Deployment/web", "web-1"),
        ("deployments.apps/web -n shop", "web-1"),
        // The namespace behind the name wins.
        ("deploy/web.shop -n default", "web-1"),
        ("sts/db.shop", "db-1"),
        ("statefulset/db -n shop", "db-1"),
        ("ds/agent.shop", "agent-1"),
        ("rs/old -n shop", "old-1"),
        ("job/batch -n shop", "batch-1"),
        ("jobs.batch/batch.shop", "batch-1"),
        ("svc/front.shop", "front-1"),
        ("service/front -n shop", "front-1"),
        ("-l app=db -n shop", "db-1"),
    ] {
        let shown = run(&world, &format!("proxy-config log {arguments}"));
        assert_eq!(shown.exit, 0, "{arguments}: {}", shown.stderr);
        let first = shown.stdout.lines().next().unwrap();
        assert_eq!(first, format!("{pod}.shop:"), "{arguments}");
    }
    let before = run(&world, "-n shop proxy-config log deploy/web");
    assert_eq!(before.stdout.lines().next(), Some("web-1.shop:"));
    let all = run(&world, "proxy-config log -l app -n shop");
    assert_eq!(all.stdout.matches(".shop:\n").count(), OWNERS.len());
}

/// What each command says of a name that is not quite right.
#[test]
fn names_that_are_wrong_come_with_the_right_one() {
    let world = start(mesh());
    let commands = [
        "proxy-config cluster TARGET",
        "proxy-config log TARGET",
        "proxy-status TARGET",
        "authz check TARGET",
        "describe pod TARGET",
        "check-inject TARGET",
        "experimental envoy-stats TARGET",
        "admin log TARGET",
        "ztunnel-config workload TARGET",
    ];
    let mut wrong = Vec::new();
    for command in commands {
        for (target, hint) in [
            ("webb-1.shop", "did you mean `web-1`?"),
            ("web.shop", "did you mean `deploy/web`?"),
            ("front.shop", "did you mean `svc/front`?"),
            ("deploy/wep.shop", "did you mean `deploy/web`?"),
            (
                "web-1.default",
                "there is a pod web-1 in namespace shop: add -n shop",
            ),
            (
                "deploy/web.default",
                "there is a deployment web in namespace shop: add -n shop",
            ),
            ("wigdet/web.shop", "wigdet"),
        ] {
            let refused = run(&world, &command.replace("TARGET", target));
            let told = refused
                .stderr
                .replace("did you mean web-1?", "did you mean `web-1`?");
            let told = told.replace("did you mean deploy/web?", "did you mean `deploy/web`?");
            let told = told.replace("did you mean svc/front?", "did you mean `svc/front`?");
            if refused.exit == 0 || !refused.stdout.is_empty() || !told.contains(hint) {
                wrong.push(format!("{command} {target}: {} {told}", refused.exit));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_pod_without_a_proxy_says_so() {
    let world = start(mesh());
    for command in [
        "proxy-config cluster bare-1.shop",
        "proxy-config all bare-1 -n shop",
        "proxy-config log bare-1.shop",
        "proxy-config secret bare-1.shop",
        "proxy-status bare-1.shop",
        "authz check bare-1.shop",
        "experimental envoy-stats bare-1.shop",
    ] {
        let refused = run(&world, command);
        assert_ne!(refused.exit, 0, "{command}");
        let text = "pod `bare-1` in namespace `shop` has no proxy: it has no container istio-proxy";
        assert!(
            refused.stderr.contains(text),
            "{command}: {}",
            refused.stderr
        );
    }
    let asked = world.requests();
    assert!(
        asked.iter().all(|line| line.starts_with("K8S")),
        "{asked:?}"
    );
    // To describe is to say what is missing.
    let described = run(&world, "describe pod bare-1.shop");
    let text = "bare-1.shop is not part of mesh; no Istio sidecar";
    assert!(described.stdout.contains(text), "{}", described.stdout);
}

/// The root certificate of the istiods of the tests.
const ROOT: &str = include_str!("support/istiod-root.pem");

/// A folder that is removed when it is dropped.
struct Certificates(PathBuf);

impl Certificates {
    /// Certificates of a client; the root is that of the istiods of the tests.
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("meshctl-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let own = include_str!("support/istiod.pem");
        for (file, pem) in [
            ("cert-chain.pem", own),
            ("key.pem", own),
            ("root-cert.pem", ROOT),
        ] {
            fs::write(folder.join(file), pem).unwrap();
        }
        Self(folder)
    }
}

impl Drop for Certificates {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// An istiod at an address, with or without the root certificate of the mesh in the cluster.
fn istiod(has_root: bool) -> World {
    let client = json!({"node": {"id": "cart.shop", "metadata": {}}, "generic_xds_configs": []});
    let root = json!({"apiVersion": "v1", "kind": "ConfigMap",
        "metadata": {"name": "istio-ca-root-cert", "namespace": "istio-system"},
        "data": {"root-cert.pem": ROOT}});
    let objects = match has_root {
        true => vec![root],
        false => Vec::new(),
    };
    start(json!({"objects": objects, "admin": {},
        "xds": {"istio-system/direct-plain": {"clients": [client], "identifier": "{\"ID\":\"direct\"}"}}}))
}

/// What an istiod was sent for identity in the last request.
fn identity(world: &World) -> Option<String> {
    let requests = world.requests();
    let last = requests.iter().rfind(|line| line.starts_with("XDS"))?;
    let (_, auth) = last.split_once("auth=")?;
    Some(auth.trim_matches('"').to_owned())
}

#[test]
fn an_address_is_asked_by_token_certificate_or_neither() {
    let certificates = Certificates::new("xds");
    let folder = certificates.0.display().to_string();
    let token = Some("Bearer fake-token");
    for (has_root, flags, expected) in [
        (true, "", token),
        (true, "--authority istiod.istio-system.svc", token),
        (false, "--insecure", token),
        (false, "--cert-dir FOLDER", Some("")),
        (
            false,
            "--cert-dir FOLDER --authority istiod.istio-system.svc",
            Some(""),
        ),
        (
            false,
            "--cert-dir FOLDER --authority other.example --insecure",
            Some(""),
        ),
        // What proves another name, or is signed by nobody known, is not told the token.
        (true, "--authority other.example", None),
        (false, "--cert-dir FOLDER --authority other.example", None),
        (false, "", None),
    ] {
        let world = istiod(has_root);
        let flags = flags.replace("FOLDER", &folder);
        let line = format!("proxy-status --xds-address {} {flags}", world.tls);
        let shown = run(&world, line.trim_end());
        assert_eq!(
            identity(&world).as_deref(),
            expected,
            "{flags}: {}",
            shown.stderr
        );
        match expected {
            Some(_) => {
                assert_eq!(shown.exit, 0, "{flags}: {}", shown.stderr);
                assert!(
                    shown.stdout.contains("cart.shop"),
                    "{flags}: {}",
                    shown.stdout
                );
            }
            None => assert_ne!(shown.exit, 0, "{flags}: {}", shown.stdout),
        }
    }
    let world = istiod(false);
    let plain = format!("proxy-status --xds-address {} --plaintext", world.plaintext);
    let shown = run(&world, &plain);
    assert_eq!(
        (shown.exit, identity(&world).as_deref()),
        (0, Some("")),
        "{}",
        shown.stderr
    );
    // Neither certificates nor plain text need a cluster.
    for (address, flags) in [
        (&world.plaintext, "--plaintext".to_owned()),
        (&world.tls, format!("--cert-dir {folder}")),
    ] {
        let line = format!("proxy-status --xds-address {address} {flags}");
        let shown = meshctl(&line.split(' ').collect::<Vec<_>>());
        assert_eq!(shown.exit, 0, "{line}: {}", shown.stderr);
    }
}

#[test]
fn certificates_that_cannot_be_read_are_named() {
    let certificates = Certificates::new("broken");
    let folder = certificates.0.display().to_string();
    let world = istiod(true);
    let line = format!(
        "proxy-status --xds-address {} --cert-dir {folder}",
        world.tls
    );
    for (file, content, expected) in [
        ("key.pem", Some("no key"), "key.pem"),
        ("cert-chain.pem", None, "cert-chain.pem"),
    ] {
        let path = certificates.0.join(file);
        match content {
            Some(content) => fs::write(&path, content).unwrap(),
            None => fs::remove_file(&path).unwrap(),
        }
        let refused = run(&world, &line);
        assert_ne!(refused.exit, 0, "{file}");
        assert!(
            refused.stderr.contains(expected),
            "{file}: {}",
            refused.stderr
        );
        assert_eq!(refused.stdout, "");
    }
}
