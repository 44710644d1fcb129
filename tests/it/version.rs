//! `version`: recorded cases, a recorded mesh, and istiods that do not answer.

use std::fs;
use std::path::Path;
use std::time::Duration;

use envoy_dump::version::BuildInfo;
use serde_json::{Value, json};

use crate::support::cases::cli_suite;
use crate::support::conformance;
use crate::support::loopback::closed_url;
use crate::support::program::{meshctl_at, program};
use crate::support::world::World;

/// A cluster of istiods and what each answers: pods, and answers by pod.
fn mesh(istiods: Vec<(Value, Value)>) -> World {
    let mut objects = Vec::new();
    let mut admin = json!({});
    for (index, (labels, answers)) in istiods.into_iter().enumerate() {
        let name = format!("istiod-{index}");
        admin[format!("istio-system/{name}:15014")] = answers;
        objects.push(json!({
            "apiVersion": "v1", "kind": "Pod",
            "metadata": {"name": name, "namespace": "istio-system", "labels": labels},
            "status": {"phase": "Running"},
        }));
    }
    let world = json!({"objects": objects, "admin": admin, "xds": {}});
    World::start(world, Path::new("/nonexistent"), Duration::ZERO)
}

fn istiod(component: &str, revision: &str) -> Value {
    json!({"app": "istiod", "istio": component, "istio.io/rev": revision})
}

fn page(path: &str, body: &str) -> Value {
    json!({"method": "GET", "path": path, "status": 200, "body": body})
}

/// The mesh of a case: an istiod for each version, the first of which knows the proxies.
fn mesh_of(input: &Value) -> World {
    let servers = input["mesh"].as_array().cloned().unwrap_or_default();
    let mut istiods = Vec::new();
    for (index, server) in servers.iter().enumerate() {
        let text = |field: &str| server[field].as_str().unwrap().to_owned();
        let version = json!({"clientVersion": server["Info"]}).to_string();
        let mut answers = vec![page("/version", &version)];
        if let Some(proxies) = input["proxies"].as_array() {
            let own = proxies.iter().filter(|_| index == 0).map(entry);
            let own: Vec<Value> = own.collect();
            answers.push(page("/debug/syncz", &json!(own).to_string()));
        }
        istiods.push((
            istiod(&text("Component"), &text("Revision")),
            json!(answers),
        ));
    }
    mesh(istiods)
}

/// An entry of istiod's page.
fn entry(proxy: &Value) -> Value {
    let kind = match proxy["Type"].as_str() {
        Some("gateway") => "router",
        other => other.unwrap_or_default(),
    };
    json!({"proxy": proxy["ID"], "istio_version": proxy["IstioVersion"], "proxy_type": kind})
}

/// What the program says of itself.
fn client() -> Value {
    let arguments = ["version", "--remote=false", "-o", "json"];
    let output = meshctl_at(Path::new("/nonexistent"), &arguments);
    assert_eq!(output.stderr, "");
    let versions: Value = serde_json::from_str(&output.stdout).unwrap();
    versions["clientVersion"].clone()
}

/// An expected text with the program's own version in the places of the client's.
fn with_client(expected: &str, client: &Value) -> String {
    let own = |field: &str| client[field].as_str().unwrap();
    let fields = [
        ("Version", "version"),
        ("GitRevision", "revision"),
        ("BuildStatus", "status"),
        ("GitTag", "tag"),
    ];
    let mut text = expected.replace("${CLIENT_TOOLCHAIN}", own("golang_version"));
    for (long, field) in fields {
        let value = own(field);
        for (peer, ours) in [
            (format!("{long}:\"unknown\""), format!("{long}:\"{value}\"")),
            (
                format!("\"{field}\": \"unknown\""),
                format!("\"{field}\": \"{value}\""),
            ),
            (format!("  {field}: unknown"), format!("  {field}: {value}")),
        ] {
            text = text.replacen(&peer, &ours, 1);
        }
    }
    let short = format!("client version: {}\n", own("version"));
    text.replacen("client version: unknown\n", &short, 1)
}

fn check(case: &Value, client: &Value) -> Result<(), String> {
    let expected = &case["expect"];
    if case["kind"] == "function" {
        let found = BuildInfo::of_answer(case["input"].as_str().unwrap().as_bytes());
        let found = serde_json::to_value(found).unwrap();
        return match found == *expected {
            true => Ok(()),
            false => Err(format!("{found} instead of {expected}")),
        };
    }
    let arguments = case["argv"].as_array().unwrap().iter();
    let mut arguments: Vec<&str> = arguments.map(|one| one.as_str().unwrap()).collect();
    // The peer's own test runs the command without the defaults that its program sets.
    let is_bare = case["source"].as_str().unwrap().contains("cobra_test.go");
    if is_bare && !arguments.iter().any(|one| one.contains("-s")) {
        arguments.push("--short=false");
    }
    let world = mesh_of(&case["input"]);
    let output = meshctl_at(&world.kubeconfig, &arguments);
    let exit = output.exit;
    if Some(i64::from(exit)) != expected["exit"].as_i64() {
        return Err(format!("exit {exit}: {}", output.stderr));
    }
    let text = with_client(expected["stdout"].as_str().unwrap(), client);
    match output.stdout {
        printed if printed == text => {}
        printed => return Err(format!("prints something else:\n{printed}")),
    }
    match (exit == 0, output.stderr.is_empty()) {
        (false, true) => Err("fails without a word".to_owned()),
        _ => Ok(()),
    }
}

#[test]
fn recorded_cases() {
    let client = client();
    cli_suite("version", &[], |_| true, |_, case| check(case, &client));
}

/// What was recorded of a mesh gives the versions that were printed live; istiod lists its proxies in another order
/// each time.
#[test]
fn recorded_mesh() {
    let Some(folder) = conformance("../recordings/bookinfo-rich") else {
        return;
    };
    let print = |format: &[&str]| {
        let arguments = ["version", "--from", folder.to_str().unwrap()];
        let output = meshctl_at(Path::new("/nonexistent"), &[&arguments, format].concat());
        assert_eq!(output.stderr, "");
        output.stdout
    };
    let recorded = |name: &str| {
        let file = folder.join(format!("expected/{name}.stdout"));
        fs::read_to_string(file).unwrap()
    };
    let expected = with_client(&recorded("version"), &client());
    assert_eq!(print(&[]), expected);
    let sorted = |text: &str| {
        let mut versions: Value = serde_json::from_str(text).unwrap();
        let proxies = versions["dataPlaneVersion"].as_array_mut().unwrap();
        proxies.sort_by_key(|proxy| proxy["ID"].to_string());
        versions["clientVersion"] = Value::Null;
        versions
    };
    let printed = print(&["-o", "json"]);
    assert_eq!(sorted(&printed), sorted(&recorded("version-json")));
}

#[test]
fn what_is_missing_is_told_and_no_failure() {
    let world = mesh(Vec::new());
    let output = meshctl_at(&world.kubeconfig, &["version"]);
    let own = format!("client version: {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(output.stdout, own);
    assert_eq!(
        output.stderr,
        "Error: Istio is not present in the cluster: no running Istio pods in namespace \"istio-system\"\n"
    );
    assert!(output.exit == 0);

    let closed = crate::support::loopback::kubeconfig(&closed_url());
    let output = meshctl_at(&closed, &["version"]);
    assert_eq!(output.stdout, own);
    assert!(output.stderr.contains("127.0.0.1"), "{}", output.stderr);
    assert!(output.exit == 0);

    let proxies = r#"[{"proxy": "a.x", "istio_version": "1.30.0", "proxy_type": "sidecar"}]"#;
    let healthy = json!([
        page("/version", "1.30.0-abc-Clean"),
        page("/debug/syncz", proxies)
    ]);
    let world = mesh(vec![
        (istiod("pilot", "default"), healthy),
        (istiod("pilot", "default"), json!([])),
    ]);
    let output = meshctl_at(&world.kubeconfig, &["version"]);
    assert_eq!(
        output.stdout,
        format!("{own}control plane version: 1.30.0\ndata plane version: 1.30.0 (1 proxies)\n")
    );
    let told = output.stderr;
    assert!(told.contains("istiod istiod-1 /version: "), "{told}");
    let output = meshctl_at(&world.kubeconfig, &["version", "-r", "canary"]);
    assert_eq!(output.stdout, own);
    assert!(output.stderr.contains("no istiod of revision canary"));
}

#[test]
fn the_debug_service_tells_versions_too() {
    let Some(world) = World::conformance() else {
        return;
    };
    let address = ["version", "--plaintext", "--xds-address", &world.plaintext];
    let output = meshctl_at(&world.kubeconfig, &[&["x"], &address[..]].concat());
    assert!(output.exit == 0, "{}", output.stderr);
    let text = output.stdout;
    assert!(text.contains("data plane version: "), "{text}");
    let config = std::env::temp_dir().join(format!("meshctl-version-{}.yaml", std::process::id()));
    let address = format!("xds-address: {}\nplaintext: true\n", world.plaintext);
    fs::write(&config, address).unwrap();
    let configured = program(&["version"])
        .env("MESHCTL_CONFIG", &config)
        .env("KUBECONFIG", &*world.kubeconfig)
        .output()
        .unwrap();
    fs::remove_file(&config).unwrap();
    assert_eq!(String::from_utf8_lossy(&configured.stdout), text);
    let both = ["x", "version", "--xds-address", "a:1", "--xds-label", "b=c"];
    let output = meshctl_at(&world.kubeconfig, &both);
    assert_eq!(output.exit, 1);
    assert_eq!(
        output.stderr,
        "Error: either --xds-address or --xds-label, not both\n"
    );
}
