//! `wait`: an istiod that is told, one that pushes late, proxies that refuse, and what is wrong to ask.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::support::program::{Run, meshctl_at};
use crate::support::world::World;

const UUID: &str = "0f1b8da3-4de9-4fb9-a154-c4773799fdef";

/// The moment at which istiod answers.
const DATE: &str = "Sat, 21 Nov 2026 03:04:10 GMT";

/// A nonce of a version made before or after that.
fn nonce(second: u32) -> String {
    format!("2026-11-21T03:04:{second:02}Z/{second}{UUID}")
}

fn virtual_service(generation: u64) -> Value {
    json!({
        "apiVersion": "networking.istio.io/v1", "kind": "VirtualService",
        "metadata": {
            "name": "reviews", "namespace": "shop", "generation": generation, "uid": "x",
            "creationTimestamp": "2026-11-21T03:00:00Z",
        },
    })
}

/// What istiod says of a proxy: the seconds of what was sent and confirmed last.
fn proxy(name: &str, sent: u32, acked: u32) -> Value {
    json!({"proxy": name, "resources": {
        "type.googleapis.com/envoy.config.route.v3.RouteConfiguration": {"sent": nonce(sent), "acked": nonce(acked)},
    }})
}

/// A cluster whose API server has some objects, and an istiod that shows others and its proxies.
fn world(objects: &[Value], shown: &[Value], proxies: &[Value]) -> Value {
    let istiod = json!({
        "apiVersion": "v1", "kind": "Pod",
        "metadata": {"name": "istiod-1", "namespace": "istio-system", "labels": {"app": "istiod", "istio.io/rev": "canary"}},
        "status": {"phase": "Running"},
    });
    let page =
        |path: &str, body: &Value| json!({"method": "GET", "path": path, "body": body.to_string()});
    let dump = json!({"configs": [{"versionInfo": "2026-11-21T03:04:12Z/12"}]});
    let pages = json!([
        page("/debug/configz", &json!(shown)),
        page("/debug/syncz", &json!(proxies)),
        page("/debug/config_dump?proxyID=idle.shop", &dump),
    ]);
    let objects: Vec<&Value> = [&istiod].into_iter().chain(objects).collect();
    json!({"objects": objects, "admin": {"istio-system/istiod-1:15014": pages}, "xds": {}, "date": DATE})
}

fn start(world: Value) -> World {
    World::start(world, Path::new("/nonexistent"), Duration::ZERO)
}

fn wait(server: &World, arguments: &[&str]) -> Run {
    meshctl_at(&server.kubeconfig, &[&["x", "wait"], arguments].concat())
}

const NAMED: [&str; 2] = ["virtualservice", "reviews.shop"];

#[test]
fn what_every_proxy_has_confirmed_has_arrived() {
    let objects = [virtual_service(2)];
    let proxies = [
        proxy("a.shop", 12, 12),
        proxy("b.shop", 12, 12),
        proxy("idle.shop", 5, 5),
    ];
    let server = start(world(&objects, &objects, &proxies));
    let run = wait(&server, &[&NAMED[..], &["--for=distribution"]].concat());
    assert_eq!(run.exit, 0, "{}", run.stderr);
    let expected = "VirtualService reviews.shop is on 3 of 3 proxies (1 not affected)\n";
    assert_eq!(run.stdout, expected);
    assert!(run.stderr.contains(" of 3 proxies\n"), "{}", run.stderr);
}

#[test]
fn nothing_has_arrived_before_it_is_pushed_and_confirmed() {
    let objects = [virtual_service(2)];
    let old = virtual_service(1);
    let server = start(world(&objects, &[old], &[proxy("a.shop", 5, 5)]));
    let begin = Instant::now();
    let run = thread::scope(|scope| {
        let run = scope.spawn(|| wait(&server, &["-n", "shop", "vs/reviews"]));
        thread::sleep(Duration::from_millis(1500));
        server.become_like(world(&objects, &objects, &[proxy("a.shop", 5, 5)]));
        thread::sleep(Duration::from_millis(1500));
        server.become_like(world(&objects, &objects, &[proxy("a.shop", 12, 5)]));
        thread::sleep(Duration::from_millis(1500));
        server.become_like(world(&objects, &objects, &[proxy("a.shop", 12, 12)]));
        run.join().unwrap()
    });
    assert_eq!(run.exit, 0, "{}", run.stderr);
    assert!(begin.elapsed() > Duration::from_millis(4500));
    assert_eq!(
        run.stdout,
        "VirtualService reviews.shop is on 1 of 1 proxies\n"
    );
    let told = run.stderr;
    let late = "istiod istiod-1 does not show VirtualService reviews.shop of generation 2 yet";
    assert!(told.contains(late), "{told}");
}

#[test]
fn who_is_behind_is_named_with_the_reason() {
    let objects = [virtual_service(2)];
    let mut refusing = proxy("c.shop", 12, 5);
    let kind = "type.googleapis.com/envoy.config.route.v3.RouteConfiguration";
    refusing["resources"][kind]["lastError"] = "duplicate domain".into();
    let proxies = [proxy("a.shop", 12, 12), proxy("b.shop", 12, 5), refusing];
    let server = start(world(&objects, &objects, &proxies));
    let run = wait(&server, &[&NAMED[..], &["--timeout", "4s"]].concat());
    assert_eq!((run.exit, run.stdout.as_str()), (1, ""));
    for text in [
        "VirtualService reviews.shop is on 1 of 3 proxies after 4s",
        "b.shop has not confirmed RDS",
        "c.shop refuses RDS: duplicate domain",
    ] {
        assert!(run.stderr.contains(text), "{}", run.stderr);
    }
    let enough = [&NAMED[..], &["--threshold", "0.3"]].concat();
    assert_eq!(wait(&server, &enough).exit, 0);
}

#[test]
fn a_later_generation_and_a_deletion_are_waited_for() {
    let objects = [virtual_service(2)];
    let proxies = [proxy("a.shop", 12, 12)];
    let server = start(world(&objects, &objects, &proxies));
    let later = [&NAMED[..], &["--generation", "3", "--timeout", "2s"]].concat();
    let run = wait(&server, &later);
    assert_eq!(run.exit, 1);
    assert!(run.stderr.contains("of generation 3 yet"), "{}", run.stderr);
    let gone = [&NAMED[..], &["--for=delete", "--timeout", "4s"]].concat();
    let run = wait(&server, &gone);
    assert_eq!(run.exit, 1);
    assert!(
        run.stderr.contains("which the API server still has"),
        "{}",
        run.stderr
    );
    server.become_like(world(&[], &[], &proxies));
    let run = wait(&server, &gone);
    assert_eq!(run.exit, 0, "{}", run.stderr);
    let expected = "the deletion of VirtualService reviews.shop is on 1 of 1 proxies\n";
    assert_eq!(run.stdout, expected);
}

#[test]
fn objects_of_files_are_waited_for() {
    let path = std::env::temp_dir().join(format!("meshctl-wait-{}.yaml", std::process::id()));
    let mut file = virtual_service(2);
    file["metadata"] = json!({"name": "reviews"});
    let service = json!({"apiVersion": "v1", "kind": "Service", "metadata": {"name": "x"}});
    std::fs::write(&path, format!("{file}\n---\n{service}\n")).unwrap();
    let objects = [virtual_service(2)];
    let server = start(world(&objects, &objects, &[proxy("a.shop", 12, 12)]));
    let run = wait(&server, &["-n", "shop", "-f", path.to_str().unwrap()]);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(run.exit, 0, "{}", run.stderr);
    assert_eq!(
        run.stdout,
        "VirtualService reviews.shop is on 1 of 1 proxies\n"
    );
}

#[test]
fn what_cannot_be_waited_for_is_refused() {
    let objects = [virtual_service(2)];
    let server = start(world(&objects, &objects, &[]));
    let check = |arguments: &[&str], exit: i32, text: &str| {
        let run = wait(&server, arguments);
        assert_eq!(run.exit, exit, "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.contains(text), "{arguments:?}: {}", run.stderr);
    };
    check(&["vs", "review.shop"], 1, "did you mean \"reviews\"?");
    check(
        &["deployment", "reviews.shop"],
        64,
        "Deployment is no configuration of the mesh",
    );
    check(&["virtualservize", "x"], 64, "virtualservize");
    check(&["vs"], 1, "KIND NAME[.NAMESPACE] is expected");
    check(
        &["vs", "reviews.shop", "--for", "ready"],
        64,
        "distribution or delete is expected",
    );
    check(
        &["vs", "reviews.shop", "--threshold", "2"],
        64,
        "a share from 0 to 1",
    );
    check(
        &["vs", "reviews.shop", "--timeout", "2s"],
        1,
        "no proxy is connected",
    );
    let mut silent = world(&objects, &objects, &[]);
    silent["admin"] = json!({});
    let server = start(silent);
    let run = wait(&server, &["vs", "reviews.shop", "--timeout", "2s"]);
    assert_eq!(run.exit, 69, "{}", run.stderr);
    assert!(run.stderr.contains("istiod istiod-1: "), "{}", run.stderr);
}
