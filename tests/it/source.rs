//! Meshes of files, recordings and clusters.

use std::path::Path;
use std::time::Duration;

use mesh_model::kind::Kind;
use mesh_model::mesh::Mesh;
use mesh_model::needs::Needs;
use meshctl::error::{Exit, Result};
use meshctl::source::{Source, SourceArgs, XdsArgs};

use crate::support::context;
use crate::support::loopback::{Loopback, json, kubeconfig};
use crate::support::world::World;

fn kind(name: &str) -> &'static Kind {
    Kind::named(name).unwrap()
}

fn names(mesh: &Mesh, name: &str) -> Vec<String> {
    mesh.of_kind(kind(name))
        .map(|object| format!("{}/{}", object.namespace, object.name))
        .collect()
}

fn gaps(mesh: &Mesh) -> Vec<String> {
    let gaps = mesh.gaps().iter();
    gaps.map(|gap| format!("{}: {}", gap.subject, gap.reason))
        .collect()
}

fn live(url: &str, needs: &Needs) -> Result<Mesh> {
    let kubeconfig = kubeconfig(url);
    let context = context(&kubeconfig, Duration::from_secs(1));
    Source::open(&context, &SourceArgs::default())?.load(needs)
}

/// A folder that is removed when it is dropped.
struct Folder(std::path::PathBuf);

impl Folder {
    fn of(name: &str, files: &[(&str, &str)]) -> Self {
        let root =
            std::env::temp_dir().join(format!("meshctl-source-{}-{name}", std::process::id()));
        for (file, text) in files {
            let path = root.join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        Self(root)
    }

    fn open(&self) -> Result<Source> {
        let context = context(Path::new("/nonexistent"), Duration::from_secs(1));
        let from = Some(self.0.display().to_string());
        let args = SourceArgs {
            from,
            ..SourceArgs::default()
        };
        Source::open(&context, &args)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

const RESOURCES: &str = r#"{"kind":"List","items":[
    {"apiVersion":"v1","kind":"Pod","metadata":{"name":"cart","namespace":"shop"}},
    {"apiVersion":"v1","kind":"Pod","metadata":{"name":"web","namespace":"other"}},
    {"apiVersion":"v1","kind":"Pod","metadata":{"name":"istiod-1","namespace":"istio-system","labels":{"app":"istiod"}},"status":{"phase":"Running"}},
    {"apiVersion":"v1","kind":"Service","metadata":{"name":"cart","namespace":"shop"}}]}"#;

#[test]
fn a_recording_gives_what_is_needed_and_names_what_it_lacks() {
    let folder = Folder::of(
        "recording",
        &[
            ("resources.json", RESOURCES),
            ("shop/cart/config_dump.json", "{}"),
            ("istio-system/istiod-1/syncz.json", "[]"),
        ],
    );
    let needs = Needs::default()
        .in_namespace(kind("pods"), "shop")
        .all(kind("secrets"))
        .proxy("shop", "cart", "/config_dump?mask=bootstrap")
        .proxy("shop", "cart", "/stats")
        .debug("/debug/syncz")
        .debug("/debug/registryz");
    let mesh = folder.open().unwrap().load(&needs).unwrap();
    assert_eq!(names(&mesh, "pods"), ["shop/cart"]);
    assert_eq!(names(&mesh, "services"), [""; 0]);
    let dump = mesh.proxy_answer("shop", "cart", "/config_dump?mask=bootstrap");
    assert_eq!(dump, Some(&b"{}"[..]));
    let replies: Vec<_> = mesh.control_plane_answers("/debug/syncz").collect();
    assert_eq!(replies, [("istiod-1", &b"[]"[..])]);
    assert_eq!(
        gaps(&mesh),
        [
            "secrets: not captured",
            "proxy shop/cart /stats: not captured",
            "istiod /debug/registryz: not captured"
        ]
    );
}

#[test]
fn a_folder_without_a_mesh_is_refused() {
    let folder = Folder::of("foreign", &[("notes.txt", "hello")]);
    let error = folder.open().err().unwrap();
    assert_eq!(error.exit(), Exit::BadInput);
    assert!(
        error
            .to_string()
            .ends_with("is neither a snapshot nor a recording of a mesh")
    );
}

#[test]
fn files_win_over_a_recording_and_bad_documents_are_gaps() {
    let folder = Folder::of("under", &[("resources.json", RESOURCES)]);
    let over = Folder::of(
        "over",
        &[
            (
                "a.yaml",
                "{apiVersion: v1, kind: Pod, metadata: {name: cart, namespace: shop, labels: {mine: really}}}\n---\nkind: [\n",
            ),
            ("notes.txt", "not read"),
            ("deeper/b.yaml", "not read either"),
        ],
    );
    let context = context(Path::new("/nonexistent"), Duration::from_secs(1));
    let paths = [over.0.display().to_string()];
    let source = folder.open().unwrap();
    let mut source = source.with_files(&context, &paths, false).unwrap();
    let mesh = source.load(&Needs::default().all(kind("pods"))).unwrap();
    let cart = mesh.get(kind("pods"), "shop", "cart").unwrap();
    assert!(cart.labels.contains_key("mine"));
    assert_eq!(
        names(&mesh, "pods"),
        ["istio-system/istiod-1", "other/web", "shop/cart"]
    );
    assert_eq!(mesh.gaps().len(), 1, "{:?}", mesh.gaps());
    assert!(
        mesh.gaps()[0].subject.ends_with("a.yaml:3:7"),
        "{:?}",
        mesh.gaps()
    );
}

#[test]
fn files_alone_say_that_no_cluster_was_asked() {
    let folder = Folder::of(
        "alone",
        &[(
            "a.yaml",
            "{apiVersion: v1, kind: Pod, metadata: {name: cart}}",
        )],
    );
    let context = context(Path::new("/nonexistent"), Duration::from_secs(1));
    let paths = [folder.0.join("a.yaml").display().to_string()];
    let mut source = Source::files(&context, &paths, false).unwrap();
    let mesh = source
        .load(&Needs::default().proxy("", "cart", "/stats"))
        .unwrap();
    assert_eq!(names(&mesh, "pods"), ["/cart"]);
    assert_eq!(
        gaps(&mesh),
        ["proxy /cart: only files were read, no cluster was asked"]
    );
}

#[test]
fn a_cluster_that_refuses_one_kind_gives_the_others() {
    let server = Loopback::answering(|line| {
        let pods = r#"{"items":[{"metadata":{"name":"cart","namespace":"shop"}}]}"#;
        let forbidden = r#"{"kind":"Status","status":"Failure","code":403,"reason":"Forbidden","message":"services is forbidden: User \"jane\" cannot list resource \"services\" in API group \"\" in the namespace \"shop\""}"#;
        Some(match line {
            line if line.contains("/pods") => json(200, "", pods),
            line if line.contains("/services") => json(403, "", forbidden),
            // A kind that the server does not know is no gap: there are none.
            _ => json(404, "", "404 page not found"),
        })
    });
    let needs = Needs::default()
        .all(kind("pods"))
        .in_namespace(kind("services"), "shop")
        .all(kind("virtualservices"));
    let mesh = live(&server.url, &needs).unwrap();
    assert_eq!(names(&mesh, "pods"), ["shop/cart"]);
    assert_eq!(
        gaps(&mesh),
        ["services: list services in shop: jane may not list services in namespace shop"]
    );
    let error = live(
        &server.url,
        &Needs::default().in_namespace(kind("services"), "shop"),
    );
    assert_eq!(error.unwrap_err().exit(), Exit::Denied);
}

#[test]
fn a_silent_cluster_is_an_error_within_the_deadline() {
    let server = Loopback::start(|_| None);
    let start = std::time::Instant::now();
    let error = live(
        &server.url,
        &Needs::default().all(kind("pods")).all(kind("services")),
    );
    assert_eq!(error.unwrap_err().exit(), Exit::Unreachable);
    assert!(start.elapsed() < Duration::from_secs(3));
}

/// Loads from the recorded cluster; `None` when there is no recording.
fn world(xds: impl FnOnce(&World) -> XdsArgs, needs: &Needs) -> Option<(Result<Mesh>, World)> {
    let world = World::conformance()?;
    let context = context(&world.kubeconfig, Duration::from_secs(5));
    let args = SourceArgs {
        timeout: Some(Duration::from_secs(10)),
        ..SourceArgs::default()
    };
    let mut source = Source::open_with(&context, &args, &xds(&world)).unwrap();
    Some((source.load(needs), world))
}

fn default(_: &World) -> XdsArgs {
    XdsArgs::default()
}

#[test]
fn proxies_are_reached_by_port_forward() {
    let needs = Needs::default()
        .proxy("shop", "cart-v1-abc", "/clusters?format=json")
        .proxy("shop", "cart-v1-abc", "/stats")
        .proxy("shop", "plain-1", "/stats")
        .proxy("shop", "err-1", "/stats")
        .proxy("shop", "ghost", "/stats");
    let Some((mesh, world)) = world(default, &needs) else {
        return;
    };
    let mesh = mesh.unwrap();
    let stats = mesh.proxy_answer("shop", "cart-v1-abc", "/stats");
    assert_eq!(stats, Some(&b"server.live: 1\n"[..]));
    let clusters = mesh.proxy_answer("shop", "cart-v1-abc", "/clusters?format=json");
    assert!(clusters.unwrap().starts_with(b"{"));
    let mut gaps = gaps(&mesh);
    gaps.sort();
    assert_eq!(
        gaps,
        [
            "proxy shop/err-1 /stats: port 15000 of pod shop/err-1 answers GET /stats with status 503: no",
            "proxy shop/ghost /stats: create Pod shop/ghost: pods \"ghost\" not found",
            "proxy shop/plain-1 /stats: port 15000 of pod shop/plain-1: failed to connect to localhost:15000 inside the pod: connection refused",
        ]
    );
    let forwards = world.requests();
    let to_cart = |line: &&String| line.starts_with("PORTFORWARD shop/cart-v1-abc");
    assert_eq!(forwards.iter().filter(to_cart).count(), 1);
}

#[test]
fn every_istiod_of_the_revision_is_asked() {
    let needs = Needs::default()
        .debug("/debug/syncz")
        .debug("/debug/clusterz");
    let Some((mesh, _)) = world(default, &needs) else {
        return;
    };
    let mesh = mesh.unwrap();
    let states: Vec<(&str, serde_json::Value)> = mesh
        .control_plane_answers("/debug/syncz")
        .map(|(istiod, bytes)| (istiod, serde_json::from_slice(bytes).unwrap()))
        .collect();
    let names: Vec<&str> = states.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["istiod-1", "istiod-2"]);
    let first = &states[0].1;
    assert_eq!(first["resources"][0]["node"]["id"], "cart-v1-abc.shop");
    let configs = &first["resources"][1]["genericXdsConfigs"];
    assert_eq!(configs[1]["configStatus"], "ERROR");
    assert!(
        first["controlPlane"]["identifier"]
            .as_str()
            .unwrap()
            .contains("istiod-1")
    );
    assert_eq!(mesh.control_plane_answers("/debug/clusterz").count(), 2);
    assert_eq!(gaps(&mesh), [""; 0]);
}

#[test]
fn an_istiod_that_refuses_is_an_error_that_says_so() {
    let broken = |_: &World| XdsArgs {
        revision: Some("broken".to_owned()),
        ..XdsArgs::default()
    };
    let Some((mesh, _)) = world(broken, &Needs::default().debug("/debug/syncz")) else {
        return;
    };
    let error = mesh.unwrap_err();
    assert_eq!(
        error.to_string(),
        "istiod istiod-e does not accept the credentials: authentication failure"
    );
    assert_eq!(error.exit(), Exit::Denied);
}

#[test]
fn an_istiod_is_asked_at_an_address() {
    let needs = Needs::default().debug("/debug/syncz").debug("/debug/list");
    let plaintext = |world: &World| XdsArgs {
        xds_address: Some(world.plaintext.clone()),
        plaintext: Some(true),
        ..XdsArgs::default()
    };
    let Some((mesh, served)) = world(plaintext, &needs) else {
        return;
    };
    let mesh = mesh.unwrap();
    let (name, bytes) = mesh.control_plane_answers("/debug/syncz").next().unwrap();
    assert_eq!(name, served.plaintext);
    let answer: serde_json::Value = serde_json::from_slice(bytes).unwrap();
    assert_eq!(answer["resources"][0]["node"]["id"], "remote.app");

    let tls = |insecure: bool| {
        move |world: &World| XdsArgs {
            xds_address: Some(world.tls.clone()),
            insecure: Some(insecure),
            ..XdsArgs::default()
        }
    };
    let (mesh, _) = world(tls(true), &needs).unwrap();
    assert_eq!(
        mesh.unwrap().control_plane_answers("/debug/syncz").count(),
        1
    );
    let (mesh, _) = world(tls(false), &needs).unwrap();
    let error = mesh.unwrap_err().to_string();
    assert!(
        error.contains("no root certificate to verify istiod by"),
        "{error}"
    );
}

/// A cluster with one pod that has a proxy.
fn one_pod(admin: serde_json::Value, refused: serde_json::Value) -> World {
    let world = serde_json::json!({
        "objects": [{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "cart", "namespace": "shop"}}],
        "admin": {"shop/cart:15000": admin},
        "refused": refused,
    });
    World::start(world, Path::new("/"), Duration::ZERO)
}

fn source(world: &World, timeout: Duration) -> Source {
    let context = context(&world.kubeconfig, Duration::from_secs(5));
    let args = SourceArgs {
        timeout: Some(timeout),
        ..SourceArgs::default()
    };
    Source::open(&context, &args).unwrap()
}

#[test]
fn where_port_forward_is_refused_a_command_in_the_pod_asks() {
    let world = one_pod(
        serde_json::json!([{"path": "/stats?format=json", "body": "{}"}, {"path": "/certs", "body": "[]"}]),
        serde_json::json!({"portforward": true}),
    );
    let mut source = source(&world, Duration::from_secs(5));
    let needs = Needs::default().proxy("shop", "cart", "/certs").proxy(
        "shop",
        "cart",
        "/stats?format=json",
    );
    let mesh = source.load(&needs).unwrap();
    assert_eq!(
        mesh.proxy_answer("shop", "cart", "/certs"),
        Some(&b"[]"[..])
    );
    let stats = mesh.proxy_answer("shop", "cart", "/stats?format=json");
    assert_eq!(stats, Some(&b"{}"[..]));
    assert_eq!(
        world.requests(),
        [
            "EXEC shop/cart pilot-agent request GET certs",
            "EXEC shop/cart pilot-agent request GET stats?format=json"
        ]
    );
    // Where neither works, the refusal of the usual way is told.
    let error = source.load(&Needs::default().proxy("shop", "cart", "/none"));
    let error = error.unwrap_err();
    assert_eq!(error.exit(), Exit::Denied);
    assert!(
        error
            .to_string()
            .contains("jane may not create pods/portforward"),
        "{error}"
    );
}

#[test]
fn a_silent_proxy_is_given_up_once() {
    let world = one_pod(
        serde_json::json!([{"path": "*", "silent": true}]),
        serde_json::json!({}),
    );
    let start = std::time::Instant::now();
    let needs = ["/certs", "/clusters", "/server_info", "/stats"]
        .iter()
        .fold(Needs::default().all(kind("pods")), |needs, path| {
            needs.proxy("shop", "cart", path)
        });
    let mesh = source(&world, Duration::from_millis(500))
        .load(&needs)
        .unwrap();
    assert!(
        start.elapsed() < Duration::from_millis(1500),
        "{:?}",
        start.elapsed()
    );
    assert_eq!(
        gaps(&mesh),
        ["/certs", "/clusters", "/server_info", "/stats"]
            .map(|path| format!("proxy shop/cart {path}: no answer within 500ms"))
    );
}
