//! `dashboard`: recorded cases, a page that is answered through the local port, pods that are replaced, and the end.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use meshctl::commands::dashboard::ADDONS;
use serde_json::{Value, json};

use crate::support::cases::cli_suite;
use crate::support::memory::objects_of;
use crate::support::program::program;
use crate::support::world::World;

/// What stands behind the address where no browser is opened.
const SKIPPED: &str = "skipping opening a browser";

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A run that goes on until it is interrupted, or that has failed.
struct Dashboard {
    child: Child,
    /// What it printed so far.
    printed: String,
}

impl Dashboard {
    /// Starts the program and reads until it serves, or has ended.
    fn start(world: &World, arguments: &[&str]) -> Self {
        let mut child = program(arguments)
            .env("KUBECONFIG", &*world.kubeconfig)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = child.stdout.take().unwrap();
        let (mut printed, mut part) = (String::new(), [0; 4096]);
        while !printed.ends_with(SKIPPED) {
            match stdout.read(&mut part).unwrap() {
                0 => break,
                length => printed.push_str(std::str::from_utf8(&part[..length]).unwrap()),
            }
        }
        Self { child, printed }
    }

    /// Host and port, and path, of the address.
    fn url(&self) -> (String, String) {
        let url = self.printed.lines().next().unwrap();
        let rest = url.strip_prefix("http://").unwrap();
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        (authority.to_owned(), format!("/{path}"))
    }

    /// What the page answers.
    fn get(&self, path: &str) -> String {
        let (authority, _) = self.url();
        let mut stream = TcpStream::connect(&authority).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nHost: {authority}\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let (mut answer, mut part) = (String::new(), [0; 4096]);
        let is_whole = |text: &str| {
            let (head, body) = text.split_once("\r\n\r\n")?;
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("Content-Length: "))?;
            (body.len() >= length.parse().unwrap()).then(|| body.to_owned())
        };
        loop {
            match stream.read(&mut part) {
                Ok(length @ 1..) => answer.push_str(std::str::from_utf8(&part[..length]).unwrap()),
                _ => return answer,
            }
            if let Some(body) = is_whole(&answer) {
                return body;
            }
        }
    }

    /// Interrupts the program; gives its exit code and what it said.
    fn end(mut self) -> (i32, String) {
        if self.printed.ends_with(SKIPPED) {
            let id = self.child.id().to_string();
            let status = Command::new("kill").args(["-INT", &id]).status().unwrap();
            assert!(status.success());
        }
        let start = Instant::now();
        let exit = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status.code().unwrap_or(-1);
            }
            assert!(start.elapsed() < PATIENCE, "it does not end");
            std::thread::sleep(Duration::from_millis(20));
        };
        let mut told = String::new();
        let mut stderr = self.child.stderr.take().unwrap();
        stderr.read_to_string(&mut told).unwrap();
        (exit, told)
    }
}

fn pod(namespace: &str, name: &str, labels: Value) -> Value {
    json!({
        "apiVersion": "v1", "kind": "Pod",
        "metadata": {"name": name, "namespace": namespace, "labels": labels},
        "status": {"phase": "Running"},
    })
}

fn page(text: &str) -> Value {
    json!([{"method": "GET", "path": "/*", "body": text}])
}

fn world(objects: Vec<Value>, admin: Value) -> Value {
    json!({"objects": objects, "admin": admin, "xds": {}})
}

fn start(world: Value) -> World {
    World::start(world, Path::new("/nonexistent"), Duration::ZERO)
}

/// The ports that boards are at.
const PORTS: [u16; 9] = [9876, 15000, 15014, 9090, 3000, 20001, 16686, 9411, 8080];

/// The cluster of a case. Its port-forward answers for any pod that is named, whether it exists or not.
fn world_of(folder: &Path, case: &Value) -> Value {
    let files = case["input"]["cluster"].as_array().into_iter().flatten();
    let files: Vec<_> = files
        .map(|file| folder.join("fixtures").join(file.as_str().unwrap()))
        .collect();
    let mut objects = objects_of(&files);
    if case["expect"]["exit"] == 0 && objects.is_empty() {
        objects.push(pod("istio-system", "pod-123456-7890", json!({})));
    }
    let mut admin = json!({});
    for object in &objects {
        let field = |name: &str| object["metadata"][name].as_str().unwrap();
        for port in PORTS {
            admin[format!("{}/{}:{port}", field("namespace"), field("name"))] = page("hello");
        }
    }
    world(objects, admin)
}

fn check(folder: &Path, case: &Value) -> Result<(), String> {
    let expected = &case["expect"];
    if case["kind"] == "function" {
        let found: Vec<Value> = ADDONS
            .iter()
            .map(|addon| {
                json!({
                    "name": addon.name, "selector": addon.selector, "uiPort": addon.port,
                    "url": format!("http://ADDR{}", addon.path),
                })
            })
            .collect();
        return match json!(found) == *expected {
            true => Ok(()),
            false => Err(format!("{found:?}")),
        };
    }
    let world = start(world_of(folder, case));
    let arguments = case["argv"].as_array().unwrap().iter();
    let arguments: Vec<&str> = arguments.map(|one| one.as_str().unwrap()).collect();
    let dashboard = Dashboard::start(&world, &arguments);
    let mut printed = dashboard.printed.clone();
    if printed.ends_with(SKIPPED) {
        let (authority, path) = dashboard.url();
        match dashboard.get(&path) {
            text if text == "hello" => {}
            text => return Err(format!("the page answers {text:?}")),
        }
        printed = printed.replacen(&authority, "localhost:3456", 1);
    }
    let (exit, told) = dashboard.end();
    if Some(i64::from(exit)) != expected["exit"].as_i64() {
        return Err(format!("exit {exit}: {told}"));
    }
    match expected["stdout"].as_str() {
        Some(text) if text != printed => return Err(format!("prints {printed:?}")),
        _ => {}
    }
    match expected["error"].as_str() {
        // The peer does not look for the pod that was named.
        Some("no pods found") if told.contains("no pod `istiod-x`") => Ok(()),
        Some(text) if !told.contains(text) => Err(format!("says {told}")),
        _ => Ok(()),
    }
}

#[test]
fn recorded_cases() {
    cli_suite("dashboard", &[], |_| true, check);
}

#[test]
fn the_local_port_outlives_the_pod() {
    let labels = |hash: &str| json!({"app": "cart", "pod-template-hash": hash});
    let cart = |name: &str, hash: &str| {
        let target = format!("shop/{name}:15000");
        world(
            vec![
                pod("shop", name, labels(hash)),
                pod("shop", "web-1", json!({"app": "web"})),
            ],
            json!({target: page(name)}),
        )
    };
    for chosen in [&["cart-1"][..], &["-l", "app=cart"]] {
        let server = start(cart("cart-1", "a"));
        let arguments = [
            "d",
            "proxy",
            "-n",
            "shop",
            "--browser=false",
            "--address",
            "127.0.0.1",
        ];
        let dashboard = Dashboard::start(&server, &[&arguments, chosen].concat());
        assert_eq!(dashboard.get("/stats"), "cart-1");
        server.become_like(cart("cart-2", "b"));
        assert_eq!(dashboard.get("/stats"), "cart-2");
        let (exit, told) = dashboard.end();
        assert_eq!(exit, 0, "{told}");
        let news = "pod cart-1 is replaced by cart-2, which is connected to now";
        assert!(told.contains(news), "{told}");
    }
}

#[test]
fn what_does_not_answer_is_named() {
    let ready = vec![pod("shop", "cart-1", json!({}))];
    let server = start(world(ready.clone(), json!({})));
    let arguments = ["dash", "envoy", "cart-1.shop", "--browser=false"];
    let dashboard = Dashboard::start(&server, &arguments);
    assert_eq!(dashboard.get("/"), "");
    // The reason takes its own way.
    std::thread::sleep(Duration::from_secs(1));
    let (exit, told) = dashboard.end();
    assert_eq!(exit, 0);
    assert!(told.contains("connection refused"), "{told}");

    let mut refusing = world(ready.clone(), json!({}));
    refusing["refused"] = json!({"portforward": true});
    let (exit, told) = Dashboard::start(&start(refusing), &arguments).end();
    assert_eq!(exit, 77, "{told}");
    assert!(told.contains("portforward"), "{told}");

    let mut pending = ready;
    pending[0]["status"]["phase"] = "Pending".into();
    let (exit, told) = Dashboard::start(&start(world(pending, json!({}))), &arguments).end();
    assert_eq!(exit, 1, "{told}");
    assert!(told.contains("pod is not running") || told.contains("is not running. Status=Pending"));
}

#[test]
fn an_istiod_is_named_or_chosen() {
    let mut istiod = pod(
        "istio-system",
        "istiod-1",
        json!({"app": "istiod", "istio.io/rev": "canary"}),
    );
    istiod["metadata"]["annotations"] = json!({"prometheus.io/port": "15099"});
    let admin = json!({
        "istio-system/istiod-1:15099": page("debug"), "istio-system/istiod-1:9876": page("controlz"),
    });
    let server = start(world(vec![istiod], admin));
    let check = |arguments: &[&str], path: &str, text: &str| {
        let all = [
            &["dashboard"],
            arguments,
            &["--browser=false", "-n", "shop"],
        ]
        .concat();
        let dashboard = Dashboard::start(&server, &all);
        assert_eq!(dashboard.url().1, path, "{arguments:?}");
        assert_eq!(dashboard.get(path), text, "{arguments:?}");
        assert_eq!(dashboard.end(), (0, String::new()), "{arguments:?}");
    };
    check(&["istiod-debug", "istiod-1"], "/debug", "debug");
    check(
        &["istiod-debug", "-l", "istio.io/rev=canary"],
        "/debug",
        "debug",
    );
    check(&["controlz", "istiod-1.istio-system"], "/", "controlz");
    check(&["controlz", "--revision", "canary"], "/", "controlz");
}

#[test]
fn flags_are_checked() {
    let server = start(world(
        vec![pod("shop", "cart-1", json!({}))],
        json!({"shop/cart-1:15000": page("x")}),
    ));
    let fails = |arguments: &[&str], text: &str| {
        let all = [
            &["dashboard", "proxy", "cart-1.shop", "--browser=false"],
            arguments,
        ]
        .concat();
        let (exit, told) = Dashboard::start(&server, &all).end();
        assert_eq!(exit, 1, "{told}");
        assert!(told.contains(text), "{told}");
    };
    fails(
        &["-p", "70000"],
        "port number 70000 must be in the range 1..65535",
    );
    fails(
        &["--ui-port", "0"],
        "port number 0 must be in the range 1..65535",
    );
    fails(
        &["--address", "example.com"],
        "neither localhost nor an IP address",
    );
    fails(&["--address", "192.0.2.1"], "listen on port 0 of 192.0.2.1");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    fails(
        &["--port", &port],
        &format!("listen on port {port} of localhost"),
    );
    let (exit, told) = Dashboard::start(&server, &["dashboard", "prometeus"]).end();
    assert_eq!(exit, 1);
    assert!(told.contains("prometheus"), "{told}");
}
