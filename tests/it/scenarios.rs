//! Stories of operators as acceptance tests, named by their numbers: what has to be seen, from files and snapshots alone.

use std::path::PathBuf;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::conformance;
use crate::support::program::{Run, meshctl, meshctl_reading};
use crate::support::world::World;

/// A mesh with nothing wrong; each test breaks it in its own way.
const SHOP: &str = include_str!("scenarios/shop.yaml");

/// A folder that is removed when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let name = format!("meshctl-scenario-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }

    fn write(&self, name: &str, text: &str) -> String {
        std::fs::write(self.0.join(name), text).unwrap();
        self.path(name)
    }

    /// A recording of a mesh with these objects.
    fn recording(&self, yaml: &str) -> String {
        let objects = mesh_model::yaml::from_str(yaml).unwrap();
        self.write("resources.json", &objects.to_string());
        self.0.display().to_string()
    }

    /// A snapshot of a mesh.
    fn snapshot(&self, world: &World) -> String {
        let archive = self.path("mesh.tgz");
        let kubeconfig = world.kubeconfig.display().to_string();
        let run = meshctl(&[
            "snapshot",
            "create",
            "-o",
            &archive,
            "--kubeconfig",
            &kubeconfig,
        ]);
        assert_eq!(run.exit, 75, "an istiod refuses: {}", run.stderr);
        archive
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Runs a command line whose words have no spaces in them.
fn run(line: &str) -> Run {
    meshctl(&line.split_whitespace().collect::<Vec<_>>())
}

fn recorded(name: &str) -> Option<PathBuf> {
    let folder = conformance("../recordings")?.join(name);
    folder.is_dir().then_some(folder)
}

/// The mesh with one text replaced by another.
fn broken(from: &str, to: &str) -> String {
    assert_eq!(SHOP.matches(from).count(), 1, "{from}");
    SHOP.replace(from, to)
}

/// Code and object of each finding about a snapshot of a mesh.
fn findings(name: &str, yaml: &str) -> Vec<String> {
    let folder = Folder::new(name);
    let from = folder.recording(yaml);
    let run = run(&format!("analyze -A --from {from} -o json"));
    let list: Value = serde_json::from_str(&run.stdout).unwrap();
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    let list = list.as_array().unwrap().iter();
    list.map(|finding| format!("{} {}", text(finding, "code"), text(finding, "origin")))
        .collect()
}

#[test]
fn s01_every_image_of_a_private_registry_is_known_before_the_installation() {
    let hub = "registry.corp/istio";
    for profile in ["default", "demo", "ambient"] {
        let flags = format!("--set profile={profile} --set hub={hub} --set tag=1.30.0");
        let listed = run(&format!("images list {flags}"));
        let manifest = run(&format!("manifest generate {flags}"));
        assert_eq!((listed.exit, manifest.exit), (0, 0), "{}", listed.stderr);
        let images: Vec<&str> = listed.stdout.lines().collect();
        assert!(!images.is_empty());
        for image in &images {
            assert!(image.starts_with(hub), "{profile}: {image}");
        }
        let rendered = manifest
            .stdout
            .lines()
            .filter_map(|line| line.trim_start_matches([' ', '-']).strip_prefix("image: "))
            .map(|image| image.trim_matches('"'))
            .filter(|image| image.contains('/') && !image.contains("{{"));
        let mut some = false;
        for image in rendered {
            assert!(images.contains(&image), "{profile}: {image} is not listed");
            some = true;
        }
        assert!(some, "{profile}");
        let pod = "{apiVersion: v1, kind: Pod, metadata: {name: web, namespace: shop}, spec: {containers: [{name: web, image: web}]}}";
        let arguments = format!("kube-inject -f - {flags}");
        let arguments: Vec<&str> = arguments.split_whitespace().collect();
        let injected = meshctl_reading(&arguments, pod).stdout;
        let injected = mesh_model::yaml::from_str(&injected).unwrap();
        let containers = ["containers", "initContainers"]
            .into_iter()
            .filter_map(|key| injected["spec"][key].as_array())
            .flatten();
        let images: Vec<&str> = containers
            .map(|container| container["image"].as_str().unwrap())
            .filter(|image| *image != "web" && !images.contains(image))
            .collect();
        assert_eq!(images, [""; 0], "{profile}: injected and not listed");
    }
}

#[test]
fn s02_a_change_of_one_setting_is_shown_as_that() {
    let folder = Folder::new("s02");
    let before = run("manifest generate").stdout;
    let cpu = "values.global.proxy.resources.requests.cpu=200m";
    let after = run(&format!("manifest generate --set {cpu}")).stdout;
    let before = folder.write("before.yaml", &before);
    let after = folder.write("after.yaml", &after);
    let changed = run(&format!("manifest diff {before} {after}"));
    assert_eq!(changed.exit, 1);
    let lines: Vec<&str> = changed.stdout.lines().collect();
    let setting = |line: &&&str| line.contains("proxy.resources.requests.cpu");
    let objects = lines.iter().filter(|line| line.starts_with("~ ConfigMap/"));
    // The templates of injection and the values beside them; nothing else.
    assert_eq!(objects.count(), 2, "{}", changed.stdout);
    assert_eq!(
        lines.iter().filter(setting).count(),
        3,
        "{}",
        changed.stdout
    );
    assert_eq!(lines.len(), 6, "{}", changed.stdout);
    let same = run(&format!("manifest diff {before} {before}"));
    assert_eq!(same.exit, 0, "{}", same.stdout);
}

#[test]
fn s04_the_object_behind_a_404_of_the_gateway_is_named() {
    assert_eq!(findings("s04", SHOP), [""; 0]);
    let serves = "shop/shop.example.com";
    let cases = [
        (
            "host missing in the Gateway",
            serves,
            "shop/other.example.com",
            "IST0132 VirtualService shop/shop",
        ),
        (
            "bound to another Gateway",
            "istio-ingress/web",
            "istio-ingress/wab",
            "IST0101 VirtualService shop/shop",
        ),
        (
            "namespace not admitted by the Gateway",
            serves,
            "legacy/shop.example.com",
            "IST0132 VirtualService shop/shop",
        ),
        (
            "no such Service",
            "host: cart,",
            "host: card,",
            "IST0101 VirtualService shop/shop",
        ),
        (
            "no such port",
            "number: 8080}}}",
            "number: 8081}}}",
            "IST0101 VirtualService shop/shop",
        ),
    ];
    for (fault, from, to, expected) in cases {
        let found = findings("s04", &broken(from, to));
        assert!(
            found.iter().any(|one| one == expected),
            "{fault}: {found:?}"
        );
    }
    let other = format!(
        "{SHOP}- apiVersion: networking.istio.io/v1\n  kind: VirtualService\n  metadata: {{name: other, namespace: shop}}\n  spec: {{hosts: [shop.example.com], gateways: [istio-ingress/web], http: [{{redirect: {{uri: /}}}}]}}\n"
    );
    let found = findings("s04", &other);
    assert!(
        found
            .iter()
            .any(|one| one.starts_with("KIA1106 VirtualService shop/")),
        "another one has the host: {found:?}"
    );
    let route = format!(
        "{SHOP}- apiVersion: gateway.networking.k8s.io/v1
  kind: Gateway
  metadata: {{name: public, namespace: istio-ingress}}
  spec: {{gatewayClassName: istio, listeners: [{{name: http, port: 80, protocol: HTTP, allowedRoutes: {{namespaces: {{from: All}}}}}}]}}
- apiVersion: gateway.networking.k8s.io/v1
  kind: HTTPRoute
  metadata: {{name: cart, namespace: legacy}}
  spec: {{parentRefs: [{{name: public, namespace: istio-ingress}}], rules: [{{backendRefs: [{{name: cart, namespace: shop, port: 8080}}]}}]}}
"
    );
    let found = findings("s04", &route);
    let expected = "GWA0007 HTTPRoute legacy/cart";
    assert!(
        found.iter().any(|one| one == expected),
        "no ReferenceGrant: {found:?}"
    );
}

#[test]
fn s05_what_makes_503_is_found_in_a_snapshot() {
    let rule = |spec: &str| {
        format!(
            "- apiVersion: networking.istio.io/v1\n  kind: DestinationRule\n  metadata: {{name: cart, namespace: shop}}\n  spec: {spec}\n"
        )
    };
    let subset = broken("{host: cart,", "{host: cart, subset: v2,");
    let cases = [
        (
            "subset that is not there",
            subset.clone(),
            "IST0101 VirtualService shop/shop",
        ),
        (
            "subset without pods",
            format!(
                "{subset}{}",
                rule("{host: cart, subsets: [{name: v2, labels: {version: v2}}]}")
            ),
            "IST0173 DestinationRule shop/cart",
        ),
        (
            "protocol of a port guessed",
            broken("name: http, port: 8080", "name: cache, port: 8080"),
            "IST0118 Service shop/cart",
        ),
    ];
    for (fault, yaml, expected) in cases {
        let found = findings("s05", &yaml);
        assert!(
            found.iter().any(|one| one == expected),
            "{fault}: {found:?}"
        );
    }
}

#[test]
fn s06_the_policies_that_a_proxy_enforces_are_named() {
    let Some(folder) = recorded("bookinfo-rich") else {
        return;
    };
    let from = folder.display();
    let checked = run(&format!("authz check deploy/productpage-v1 --from {from}"));
    assert_eq!(checked.exit, 0, "{}", checked.stderr);
    let deny = checked.stdout.lines().find(|line| line.starts_with("DENY"));
    assert!(
        deny.is_some_and(|line| line.contains("no-admin.default")),
        "{}",
        checked.stdout
    );
    // A policy of another namespace that this proxy does not enforce is not shown as if it did.
    let gateway = run(&format!(
        "authz check deploy/istio-ingressgateway.istio-system --from {from}"
    ));
    assert_eq!(gateway.exit, 0, "{}", gateway.stderr);
    assert!(!gateway.stdout.contains("no-admin"), "{}", gateway.stdout);
}

#[test]
fn s07_the_gate_of_a_pull_request() {
    let folder = Folder::new("s07");
    let healthy = folder.write("shop.yaml", SHOP);
    let wrong = folder.write("wrong.yaml", &broken("host: cart,", "host: card,"));
    let baseline = folder.path("baseline.json");
    let formats = ["human", "log", "json", "yaml", "sarif", "junit", "github"];
    for format in formats {
        let exit = |file: &str| run(&format!("analyze {file} -o {format}")).exit;
        assert_eq!((exit(&healthy), exit(&wrong)), (0, 79), "{format}");
    }
    let annotated = run(&format!("analyze {wrong} -o github")).stdout;
    let line = format!("::error file={wrong},line=");
    assert!(
        annotated.lines().any(|one| one.starts_with(&line)),
        "{annotated}"
    );
    // What is known already does not fail the next pull request, and a mistyped suppression is told.
    let written = run(&format!("analyze {wrong} --write-baseline {baseline}"));
    assert_eq!(written.exit, 0, "{}", written.stderr);
    let known = run(&format!("analyze {wrong} --baseline {baseline}"));
    assert_eq!(known.exit, 0, "{}", known.stdout);
    let mistyped = meshctl(&["analyze", &wrong, "-S", "IST0101=VirtualService shop/shoop"]);
    assert_eq!(mistyped.exit, 79);
    assert!(
        mistyped.stderr.contains("shop/shoop"),
        "{}",
        mistyped.stderr
    );
    let readme = folder.write("README.md", "# Shop\n");
    let nothing = run(&format!("analyze {readme}"));
    assert!(!nothing.stdout.contains('['), "{}", nothing.stdout);
}

#[test]
fn s08_drift_is_found_and_nothing_else() {
    let flags = "--set profile=demo";
    let manifest = run(&format!("manifest generate {flags}")).stdout;
    let documents = manifest.split("\n---\n");
    let objects: Vec<Value> = documents
        .map(|text| mesh_model::yaml::from_str(text).unwrap())
        .filter(|object| object.is_object())
        .collect();
    let drift = |change: &dyn Fn(&mut Value)| {
        let folder = Folder::new("s08");
        let mut objects = objects.clone();
        objects.iter_mut().for_each(change);
        let list = json!({"apiVersion": "v1", "kind": "List", "items": objects});
        folder.write("resources.json", &list.to_string());
        let from = folder.0.display();
        let verified = run(&format!("verify {flags} --quiet --from {from}"));
        assert_eq!(verified.exit, 1, "{}", verified.stderr);
        // Nobody runs these objects, so none is ready; that is no drift.
        let lines = verified.stdout.lines();
        let lines = lines.filter(|line| line.contains(": ") && !line.contains("not ready"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(drift(&|_| {}), [""; 0]);
    let found = drift(&|object| match object["metadata"]["name"].as_str() {
        Some("istio") if object["kind"] == "ConfigMap" => {
            let mesh = object["data"]["mesh"].as_str().unwrap();
            object["data"]["mesh"] =
                json!(mesh.replace("trustDomain: cluster.local", "trustDomain: other.local"));
        }
        Some("istio-ingressgateway") if object["kind"] == "Service" => {
            object["spec"]["type"] = json!("NodePort");
        }
        // What the cluster fills in.
        Some("istio-sidecar-injector") if object["webhooks"].is_array() => {
            object["webhooks"][0]["clientConfig"]["caBundle"] = json!("Q0E=");
        }
        _ => {}
    });
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(
        found
            .iter()
            .any(|line| line.contains("ConfigMap: istio.istio-system: data.mesh.trustDomain")),
        "{found:?}"
    );
    assert!(
        found
            .iter()
            .any(|line| line.contains("Service: istio-ingressgateway.istio-system: spec.type")),
        "{found:?}"
    );
}

#[test]
fn s09_an_archive_answers_as_the_mesh_did() {
    let Some(world) = World::conformance() else {
        return;
    };
    let folder = Folder::new("s09");
    let archive = folder.snapshot(&world);
    let kubeconfig = world.kubeconfig.display();
    for command in [
        "proxy-config clusters cart-v1-abc.shop",
        "proxy-config routes deploy/cart.shop -o json",
        "proxy-config listeners svc/cart.shop",
        "proxy-config endpoints cart-v1-def.shop",
        "authz check cart-v1-abc.shop",
        "ztunnel-config workloads",
        "remote-clusters",
        "x check-inject -n shop deploy/cart",
    ] {
        let live = run(&format!("{command} --kubeconfig {kubeconfig}"));
        let kept = run(&format!("{command} --from {archive}"));
        assert_eq!(live.stdout, kept.stdout, "{command}: {}", kept.stderr);
        assert_eq!(live.exit, kept.exit, "{command}: {}", kept.stderr);
    }
    let shown = run(&format!("snapshot show {archive}")).stdout;
    assert!(shown.contains("istiod-e"), "what it lacks: {shown}");
    let whole = std::fs::read(&archive).unwrap();
    std::fs::write(&archive, &whole[..whole.len() * 6 / 10]).unwrap();
    let cut = run(&format!("proxy-status --from {archive}"));
    assert_eq!(cut.exit, 65);
    assert!(cut.stderr.contains("is cut off"), "{}", cut.stderr);
}

#[test]
fn s10_one_istiod_of_several_does_not_take_the_others_with_it() {
    let Some(world) = half_broken(&|object| {
        if object["metadata"]["name"] == "istiod-e" {
            object["metadata"]["labels"]["istio.io/rev"] = "default".into();
        }
    }) else {
        return;
    };
    let folder = Folder::new("s10");
    let archive = folder.snapshot(&world);
    for source in [
        format!("--from {archive}"),
        format!("--kubeconfig {}", world.kubeconfig.display()),
    ] {
        let status = run(&format!("proxy-status -r default {source}"));
        assert_eq!(status.exit, 75, "a part is missing");
        assert!(
            status.stdout.contains("cart-v1-abc.shop"),
            "{}",
            status.stdout
        );
        assert!(
            status.stdout.contains("cart-v1-def.shop"),
            "{}",
            status.stdout
        );
        assert!(status.stderr.contains("istiod-e"), "{}", status.stderr);
        assert!(!status.stdout.contains("istiod-e"), "{}", status.stdout);
    }
}

/// The cluster of the recorded cases with some objects changed.
fn half_broken(change: &dyn Fn(&mut Value)) -> Option<World> {
    let folder = conformance("proxy")?;
    let text = std::fs::read_to_string(folder.join("incluster/world.json")).unwrap();
    let mut world: Value = serde_json::from_str(&text).unwrap();
    world["objects"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .for_each(change);
    Some(World::start(world, &folder, Duration::ZERO))
}

#[test]
fn s13_two_roots_in_use_are_told_and_no_key_is_shown() {
    let Some(recording) = recorded("bookinfo-rich") else {
        return;
    };
    let names = [
        "productpage-v1-d54ecd505-aad34",
        "reviews-v1-c3a367b8f-18e3b",
    ];
    let read = |pod: &str| {
        let dump = recording.join("default").join(pod).join("config_dump.json");
        std::fs::read_to_string(dump).unwrap()
    };
    let folder = Folder::new("s13");
    let resources = std::fs::read_to_string(recording.join("resources.json")).unwrap();
    folder.write("resources.json", &resources);
    let place = |pod: &str, dump: &Value| {
        let path = folder.0.join("default").join(pod);
        std::fs::create_dir_all(&path).unwrap();
        std::fs::write(path.join("config_dump.json"), dump.to_string()).unwrap();
    };
    let dumps = names.map(|name| serde_json::from_str::<Value>(&read(name)).unwrap());
    place(names[0], &dumps[0]);
    place(names[1], &dumps[1]);
    let from = folder.0.display().to_string();
    let compare = format!(
        "proxy-config rootca-compare {} {} --from {from}",
        names[0], names[1]
    );
    let same = run(&compare);
    assert_eq!(same.exit, 0, "{}", same.stderr);
    // The second proxy trusts another root.
    let others = conformance("proxy")
        .unwrap()
        .join("inputs/secret-istio.json");
    let others: Value = serde_json::from_str(&std::fs::read_to_string(others).unwrap()).unwrap();
    let root = secret(&mut others.clone(), "ROOTCA")["validation_context"].clone();
    let mut other = dumps[1].clone();
    secret(&mut other, "ROOTCA")["validation_context"] = root;
    *secret(&mut other, "default")
        .pointer_mut("/tls_certificate/private_key")
        .unwrap() = json!({"inline_bytes": "Tk9OU0VOU0U="});
    place(names[1], &other);
    let differ = run(&compare);
    assert_ne!(differ.exit, 0);
    assert!(differ.stderr.contains("non identical"), "{}", differ.stderr);
    for format in ["table", "wide", "json", "yaml"] {
        let run = run(&format!(
            "proxy-config secret {} --from {from} -o {format}",
            names[1]
        ));
        assert_eq!(run.exit, 0, "{}", run.stderr);
        assert!(!run.stdout.contains("Tk9OU0VOU0U="), "{format}");
    }
}

fn secret<'a>(dump: &'a mut Value, name: &str) -> &'a mut Value {
    let sections = dump["configs"].as_array_mut().unwrap();
    let lists = sections
        .iter_mut()
        .filter_map(|section| section.get_mut("dynamic_active_secrets"));
    let mut secrets = lists.flat_map(|list| list.as_array_mut().unwrap());
    let found = secrets.find(|secret| secret["name"] == name).unwrap();
    &mut found["secret"]
}

#[test]
fn s14_each_cluster_that_istiod_knows_has_its_state() {
    let Some(world) = World::conformance() else {
        return;
    };
    let folder = Folder::new("s14");
    let archive = folder.snapshot(&world);
    let clusters = run(&format!("remote-clusters --from {archive}"));
    assert!(clusters.stdout.contains("synced"), "{}", clusters.stdout);
    assert!(clusters.stdout.lines().count() > 2, "{}", clusters.stdout);
    let live = run(&format!(
        "remote-clusters --kubeconfig {}",
        world.kubeconfig.display()
    ));
    assert_eq!((live.stdout, live.exit), (clusters.stdout, clusters.exit));
}

#[test]
fn s18_an_envoy_filter_that_no_longer_matches_is_found() {
    let filter = |name: &str, patch: &str| {
        format!(
            "- apiVersion: networking.istio.io/v1alpha3\n  kind: EnvoyFilter\n  metadata: {{name: {name}, namespace: shop}}\n  spec: {{configPatches: [{patch}]}}\n"
        )
    };
    let renamed = "{applyTo: HTTP_FILTER, match: {context: SIDECAR_INBOUND, listener: {filterChain: {filter: {name: envoy.http_connection_manager}}}}, patch: {operation: INSERT_FIRST, value: {name: x, typed_config: {'@type': type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua}}}}";
    let relative = renamed
        .replace(
            "envoy.http_connection_manager",
            "envoy.filters.network.http_connection_manager",
        )
        .replace("INSERT_FIRST", "INSERT_BEFORE");
    let found = findings("s18", &format!("{SHOP}{}", filter("renamed", renamed)));
    assert!(
        found.contains(&"IST0133 EnvoyFilter shop/renamed".to_owned()),
        "{found:?}"
    );
    let found = findings("s18", &format!("{SHOP}{}", filter("relative", &relative)));
    assert!(
        found.contains(&"IST0151 EnvoyFilter shop/relative".to_owned()),
        "{found:?}"
    );
}

#[test]
fn s11_who_may_not_read_everything_is_told_what_is_missing() {
    let Some(mut limited) = conformance("proxy").map(|folder| {
        let text = std::fs::read_to_string(folder.join("incluster/world.json")).unwrap();
        (serde_json::from_str::<Value>(&text).unwrap(), folder)
    }) else {
        return;
    };
    limited.0["namespaces"] = json!(["shop"]);
    let world = World::start(limited.0, &limited.1, Duration::ZERO);
    let kubeconfig = world.kubeconfig.display();
    // A question about one namespace is answered without the right to look at the others.
    for command in ["proxy-config clusters deploy/cart", "authz check svc/cart"] {
        let run = run(&format!("{command} -n shop --kubeconfig {kubeconfig}"));
        assert_eq!(run.exit, 0, "{command}: {}", run.stderr);
    }
    let described = run(&format!(
        "describe pod cart-v1-abc -n shop --kubeconfig {kubeconfig}"
    ));
    assert_eq!(described.exit, 75, "{}", described.stderr);
    assert!(
        described.stdout.contains("cart-v1-abc"),
        "{}",
        described.stdout
    );
    assert!(
        described
            .stderr
            .contains("may not list pods in the whole cluster"),
        "{}",
        described.stderr
    );
}

#[test]
fn s20_an_old_tutorial_is_answered_line_by_line() {
    let works = [
        "profile list",
        "profile dump demo",
        "profile diff default default",
        "x config list",
        "manifest apply --help",
        "verify-install --help",
        "x create-remote-secret --help",
        "x describe pod --help",
        "x remote-clusters --help",
        "x revision tag list --help",
        "x uninstall --help",
        "x waypoint list --help",
        "x ztunnel-config workload --help",
    ];
    for line in works {
        let found = run(line);
        assert_eq!(found.exit, 0, "{line}: {}", found.stderr);
        assert!(!found.stdout.is_empty(), "{line}");
    }
    let gone = [
        ("authn tls-check a.b", "describe"),
        ("operator init", "install"),
        ("manifest migrate a.yaml", "translate"),
        ("manifest versions", "version"),
        ("x add-to-mesh service a", "kube-inject"),
        ("x remove-from-mesh service a", "label"),
        ("register a 10.0.0.1 http:80", "workload group"),
        ("deregister a 10.0.0.1", "kubectl"),
        ("convert-ingress -f a", "VirtualService"),
        ("get virtualservices", "kubectl get"),
        ("proxy-config workload a.b", "ztunnel-config"),
        // A name that was mistyped is guessed, at every depth.
        ("proxy-stat", "proxy-status"),
        ("proxy-config clutser a.b", "cluster"),
        ("x internal-debg", "internal-debug"),
    ];
    for (line, told) in gone {
        let found = run(line);
        assert_eq!(found.exit, 64, "{line}: {}", found.stderr);
        assert!(found.stderr.contains(told), "{line}: {}", found.stderr);
        assert_eq!(found.stdout, "", "{line}");
    }
}
