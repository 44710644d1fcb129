//! `describe`, beside the peer's recorded runs against a cluster in memory and against a real mesh.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use mesh_analyze::describe;
use serde_json::{Value, json};

use crate::support::conformance;
use crate::support::memory::objects_of;
use crate::support::world::World;

/// What differs on purpose.
const DIFFERENCES: [(&str, &str); 1] = [(
    "ingress-lb-hostname-only",
    "a load balancer with a name instead of an address is named",
)];

/// Errors that a library of the peer words.
const IN_OUR_WORDS: [(&str, &str); 1] = [(
    "unable to retrieve Pod: pods \"plain\" not found",
    "pod \"plain\" in namespace \"default\" has no container istio-proxy",
)];

#[test]
fn conformance_cases() {
    let Some(folder) = conformance("cli") else {
        return;
    };
    let text = fs::read(folder.join("describe.json")).unwrap();
    let suite: Value = serde_json::from_slice(&text).unwrap();
    let cases = suite["cases"].as_array().unwrap();
    let mut passed = 0;
    let mut unexpected = Vec::new();
    for case in cases {
        let id = case["id"].as_str().unwrap();
        let outcome = match case["kind"].as_str() {
            Some("function") => function(&folder.join("fixtures"), case),
            _ => command(&folder, case),
        };
        let known = DIFFERENCES.iter().find(|(known, _)| *known == id);
        match (outcome, known) {
            (Ok(()), None) => passed += 1,
            (Ok(()), Some(_)) => unexpected.push(format!("{id} passes and is listed as different")),
            (Err(difference), None) => unexpected.push(format!("{id}: {difference}")),
            (Err(_), Some((_, reason))) => println!("cli/describe {id}: {reason}"),
        }
    }
    println!("cli/describe: passed {passed} of {}", cases.len());
    assert!(unexpected.is_empty(), "{}", unexpected.join("\n"));
}

/// A rule by itself.
fn function(fixtures: &Path, case: &Value) -> Result<(), String> {
    let input = &case["input"];
    let found = match case["function"].as_str().unwrap() {
        "revision_from_pod_annotations" => describe::revision(&input["annotations"].clone().into()),
        "display_protocol_of_service_port" => {
            describe::shown_protocol(&input.clone().into()).to_owned()
        }
        "virtual_service_path_for_service_from_route_dump" => {
            let dump = fs::read(fixtures.join(input["configDump"].as_str().unwrap())).unwrap();
            let port = envoy_dump::describe::ServicePort {
                namespace: input["namespace"].as_str().unwrap().to_owned(),
                name: input["service"].as_str().unwrap().to_owned(),
                port: u32::try_from(input["port"].as_u64().unwrap()).unwrap(),
            };
            let mut services =
                envoy_dump::describe::VirtualServices::new(std::slice::from_ref(&port));
            envoy_dump::dump::read(dump.as_slice(), &mut [&mut services]).unwrap();
            let (namespace, name) = services.finish().unwrap().remove(&port).unwrap();
            // The version of the path is not kept: the object is the same in all.
            let expected = case["expect"]
                .as_str()
                .unwrap()
                .split("/namespaces/")
                .nth(1);
            let found = format!("{namespace}/virtual-service/{name}");
            return match expected == Some(&found) {
                true => Ok(()),
                false => Err(format!("{found} instead of {}", case["expect"])),
            };
        }
        other => return Err(format!("unknown function {other}")),
    };
    match case["expect"] == found.as_str() {
        true => Ok(()),
        false => Err(format!("{found:?} instead of {}", case["expect"])),
    }
}

fn command(folder: &Path, case: &Value) -> Result<(), String> {
    let (input, expect) = (&case["input"], &case["expect"]);
    let world = World::start(
        world(folder, input),
        &folder.join("fixtures"),
        Duration::ZERO,
    );
    let arguments = case["argv"].as_array().unwrap().iter();
    let mut program = Command::new(env!("CARGO_BIN_EXE_meshctl"));
    program
        .args(arguments.map(|argument| argument.as_str().unwrap()))
        .env_clear()
        .env("HOME", "/nonexistent")
        .env("KUBECONFIG", &*world.kubeconfig)
        .stdin(Stdio::null());
    for (field, flag) in [("namespace", "-n"), ("istioNamespace", "-i")] {
        if let Some(namespace) = input[field].as_str() {
            program.args([flag, namespace]);
        }
    }
    let output = program.output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    if output.status.code().map(i64::from) != expect["exit"].as_i64() {
        let exit = &expect["exit"];
        return Err(format!("{} instead of {exit}: {told}", output.status));
    }
    let printed = String::from_utf8_lossy(&output.stdout);
    match expect["stdout"].as_str() {
        Some(text) if text != printed => return Err(format!("prints\n{printed}{told}")),
        _ => {}
    }
    let mut error = expect["error"].as_str().unwrap_or_default().to_owned();
    for (theirs, ours) in IN_OUR_WORDS {
        error = error.replace(theirs, ours);
    }
    match told.contains(&error) {
        true => Ok(()),
        false => Err(format!("says {told:?} instead of {error:?}")),
    }
}

/// The cluster of a case, as `world.json` describes clusters.
fn world(folder: &Path, input: &Value) -> Value {
    let fixtures = folder.join("fixtures");
    let files = input["cluster"].as_array().into_iter().flatten();
    let files: Vec<PathBuf> = files
        .map(|file| fixtures.join(file.as_str().unwrap()))
        .collect();
    let objects = objects_of(&files);
    let answers = input["podResponses"].as_object().into_iter().flatten();
    let admin = answers.flat_map(|(pod, file)| {
        let pods = objects.iter();
        let pods = pods.filter(move |one| one["kind"] == "Pod" && one["metadata"]["name"] == *pod);
        pods.map(move |pod| {
            let metadata = &pod["metadata"];
            let name = |field: &str| metadata[field].as_str().unwrap();
            let answer = json!({"method": "GET", "path": "/*", "status": 200, "file": file});
            let port = format!("{}/{}:15000", name("namespace"), name("name"));
            (port, json!([answer]))
        })
    });
    let admin: serde_json::Map<String, Value> = admin.collect();
    json!({"objects": objects, "admin": admin, "xds": {}})
}

/// Where the peer is silent about something: its line, and ours.
const BETTER: [(&str, &str, &str); 2] = [
    ("describe-pod-ratings-v1", RBAC, RBAC_OF_ALL_FILTERS),
    ("describe-svc-ratings", RBAC, RBAC_OF_ALL_FILTERS),
];
const RBAC: &str = "RBAC policies: ns[default]-policy[no-admin]-rule[0]\n";
const RBAC_OF_ALL_FILTERS: &str = "RBAC policies: ns[default]-policy[no-admin]-rule[0], \
                                   ns[default]-policy[ratings-readers]-rule[0]\n";

#[test]
fn recorded_mesh() {
    let Some(folder) = conformance("../recordings/bookinfo-rich") else {
        return;
    };
    let commands = fs::read_to_string(folder.join("expected/commands.txt")).unwrap();
    let mut ran = 0;
    for line in commands.lines() {
        let (name, command) = line.split_once(": istioctl ").unwrap();
        if !command.starts_with("x describe ") {
            continue;
        }
        let output = meshctl(&folder, command);
        let expected = fs::read_to_string(folder.join(format!("expected/{name}.stdout"))).unwrap();
        let expected = match BETTER.iter().find(|(known, ..)| *known == name) {
            Some((_, theirs, ours)) => expected.replace(theirs, ours),
            None => expected,
        };
        let exit = fs::read_to_string(folder.join(format!("expected/{name}.exit"))).unwrap();
        assert_eq!(output, (exit.trim().to_owned(), expected), "{command}");
        ran += 1;
    }
    println!(
        "recordings/bookinfo-rich describe: {} of {ran} as the peer, {} better",
        ran - BETTER.len(),
        BETTER.len()
    );
    assert_eq!(ran, 9);
}

/// Exit code and output of a command that reads a recording, from its default namespace.
fn meshctl(folder: &Path, command: &str) -> (String, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_meshctl"));
    program
        .args(command.split(' '))
        .arg("--from")
        .arg(folder)
        .env_clear()
        .env("HOME", "/nonexistent");
    let output = program.output().unwrap();
    let exit = output.status.code().unwrap().to_string();
    (exit, String::from_utf8(output.stdout).unwrap())
}

/// What objects let expect beyond what the peer tells: a TLS route, which it never looks at.
const PASSTHROUGH: &str = "--------------------\n\
    Exposed on Ingress Gateway http://10.20.0.1\n\
    VirtualService: pass.istio-system\n   sni_hosts:\"db.pass.example.test\" port:15443\n";

#[test]
fn without_proxies_the_same_is_predicted() {
    let Some(folder) = conformance("../recordings/bookinfo-rich") else {
        return;
    };
    let alone = std::env::temp_dir().join(format!("describe-{}", std::process::id()));
    fs::create_dir_all(&alone).unwrap();
    fs::copy(folder.join("resources.json"), alone.join("resources.json")).unwrap();
    let commands = fs::read_to_string(folder.join("expected/commands.txt")).unwrap();
    let mut ran = 0;
    for line in commands.lines() {
        let (name, command) = line.split_once(": istioctl ").unwrap();
        if !command.starts_with("x describe ") {
            continue;
        }
        let expected = fs::read_to_string(folder.join(format!("expected/{name}.stdout"))).unwrap();
        let mut expected = match BETTER.iter().find(|(known, ..)| *known == name) {
            Some((_, theirs, ours)) => expected.replace(theirs, ours),
            None => expected,
        };
        if name.contains("details") {
            expected += PASSTHROUGH;
        }
        let output = meshctl(&alone, command);
        assert_eq!(output, ("75".to_owned(), expected), "{command}");
        ran += 1;
    }
    fs::remove_dir_all(&alone).unwrap();
    assert_eq!(ran, 9);
}

#[test]
fn documents_hold_everything() {
    let Some(folder) = conformance("../recordings/bookinfo-rich") else {
        return;
    };
    let command = "describe deploy/reviews-v2 -n default";
    let (exit, json) = meshctl(&folder, &format!("{command} -o json"));
    assert_eq!(exit, "0");
    let document: Value = serde_json::from_str(&json).unwrap();
    let (_, yaml) = meshctl(&folder, &format!("{command} -o yaml"));
    assert_eq!(mesh_model::yaml::from_str(&yaml).unwrap(), document);
    let port = &document["services"][0]["ports"][0];
    assert_eq!(port["destinationRule"]["matchingSubsets"], json!(["v2"]));
    assert_eq!(
        port["virtualService"]["reachedBy"],
        json!(["Match:  when headers are end-user=jason"])
    );
    assert_eq!(document["pod"]["membership"], "sidecar");
    assert_eq!(document["predicted"], false);
    assert_eq!(document["peerAuthentication"]["mode"], "STRICT");
    assert_eq!(
        document["peerAuthentication"]["decidedBy"],
        json!({"namespace": "default", "name": "default"})
    );
    let guard = &document["authorizationPolicies"][0];
    assert_eq!(
        (&guard["name"], &guard["action"]),
        (&json!("no-admin"), &json!("DENY"))
    );
    let endpoints = &document["ingress"]["ways"][0]["exposed"]["endpoints"];
    assert_eq!(endpoints[0]["url"], "https://shop.example.test");
    assert_eq!(endpoints[1]["redirectsToHttps"], true);
    assert_eq!(document["warnings"], json!([]));

    let (exit, wide) = meshctl(&folder, &format!("{command} -o wide"));
    assert_eq!(exit, "0");
    for line in [
        "   Workload mTLS mode: STRICT (by PeerAuthentication default)\n",
        "   https://shop.example.test (Gateway shop-tls.istio-system, 10.20.0.1, TLS SIMPLE)\n",
        "   no-admin: DENY, 1 rule, for the namespace, enforced by sidecar\n",
    ] {
        assert!(wide.contains(line), "{wide}");
    }
}

#[test]
fn names_that_are_wrong_are_answered_with_the_nearest() {
    let Some(folder) = conformance("../recordings/bookinfo-rich") else {
        return;
    };
    let check = |command: &str, expected: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_meshctl"))
            .args(command.split(' '))
            .args(["--from".as_ref(), folder.as_os_str()])
            .env_clear()
            .env("HOME", "/nonexistent")
            .output()
            .unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), told.as_str()), (Some(1), expected));
        assert_eq!(output.stdout, b"");
    };
    check(
        "describe svc review -n default",
        "Error: services \"review\" not found\n  hint: did you mean reviews?\n",
    );
    check(
        "describe pod reviews -n default",
        "Error: pods \"reviews\" not found\n  hint: did you mean svc/reviews?\n",
    );
    check(
        "describe reviews -n default",
        "Error: unknown resource type \"reviews\"\n  hint: describe pod NAME, describe service NAME, \
         or TYPE/NAME of a workload: describe deploy/cart\n",
    );
    check(
        "describe pod reviews -o table",
        "Error: output format \"table\" not supported\n  hint: the formats are text, wide, json and yaml\n",
    );
}

/// A cluster with one pod and its Service, whose proxy answers with `answer`, and of which the user may read these
/// namespaces, or all.
fn shop(answer: Option<Value>, namespaces: Option<&[&str]>) -> World {
    let objects = mesh_model::yaml::all_from_str(
        "{apiVersion: v1, kind: ConfigMap, metadata: {name: istio, namespace: istio-system}, data: {mesh: ''}}\n---\n\
         {apiVersion: v1, kind: Pod, metadata: {name: cart-1, namespace: shop, labels: {app: cart, version: v1}}, \
          spec: {containers: [{name: istio-proxy}]}, status: {phase: Running}}\n---\n\
         {apiVersion: v1, kind: Service, metadata: {name: cart, namespace: shop}, \
          spec: {selector: {app: cart}, ports: [{name: http, port: 80, protocol: TCP}]}}\n---\n\
         {apiVersion: networking.istio.io/v1, kind: DestinationRule, metadata: {name: cart, namespace: shop}, spec: {host: cart}}\n",
    )
    .unwrap();
    let mut admin = json!({});
    if let Some(answer) = answer {
        admin["shop/cart-1:15000"] = json!([answer]);
    }
    let mut world = json!({"objects": objects, "admin": admin, "xds": {}});
    if let Some(namespaces) = namespaces {
        world["namespaces"] = json!(namespaces);
    }
    World::start(world, Path::new("."), Duration::ZERO)
}

#[test]
fn proxies_that_do_not_answer_are_not_waited_for() {
    let silent = json!({"method": "GET", "path": "/*", "silent": true});
    let broken = json!({"method": "GET", "path": "/*", "status": 200, "body": "{"});
    let cases = [
        (None, 75, "connection refused", true),
        (Some(silent), 75, "no answer within", true),
        (
            Some(broken),
            1,
            "can't parse sidecar config_dump for cart-1: ",
            false,
        ),
    ];
    for (answer, exit, told, goes_on) in cases {
        let world = shop(answer, None);
        for format in ["text", "wide", "json"] {
            let output = Command::new(env!("CARGO_BIN_EXE_meshctl"))
                .args("describe pod cart-1 -n shop --timeout 1s -o".split(' '))
                .arg(format)
                .env_clear()
                .env("HOME", "/nonexistent")
                .env("KUBECONFIG", &*world.kubeconfig)
                .output()
                .unwrap();
            let stderr = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(exit), "{stderr}");
            assert!(stderr.contains(told), "{stderr}");
            let stdout = String::from_utf8(output.stdout).unwrap();
            let rule = match format {
                "json" => "\"destinationRule\": {",
                _ => "DestinationRule: cart for \"cart\"",
            };
            assert_eq!(stdout.contains(rule), goes_on, "{stdout}");
        }
    }
}

#[test]
fn a_user_of_one_namespace_gets_what_it_tells() {
    let dump = json!({"method": "GET", "path": "/*", "status": 200, "body": "{}"});
    let world = shop(Some(dump), Some(&["shop"]));
    let run = |arguments: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_meshctl"))
            .args(arguments.split(' '))
            .env_clear()
            .env("HOME", "/nonexistent")
            .env("KUBECONFIG", &*world.kubeconfig)
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (
            output.status.code(),
            text(output.stdout),
            text(output.stderr),
        )
    };
    let (exit, stdout, stderr) = run("describe pod cart-1 -n shop -o wide");
    assert_eq!(exit, Some(75), "{stderr}");
    for kind in ["configmaps", "pods", "destinationrules.networking.istio.io"] {
        assert!(
            stderr.contains(&format!("warning: {kind}: ")),
            "{kind}: {stderr}"
        );
    }
    // What of a kind is in the namespace is read all the same.
    let expected = "WARNING: the proxy has DestinationRule none for port 80 of Service cart, \
                    but the objects let expect shop/cart: it may be out of date\n";
    assert!(stdout.contains(expected), "{stdout}");
    assert!(
        stdout.contains("   Workload mTLS mode: PERMISSIVE"),
        "{stdout}"
    );
    let (exit, stdout, _) = run("describe svc cart -n other");
    assert_eq!((exit, stdout.as_str()), (Some(77), ""));
}
