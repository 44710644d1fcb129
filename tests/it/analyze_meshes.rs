//! `meshctl analyze` over whole meshes: a recording of a real one, Istio's samples, manifests that are a part of one.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::conformance;
use crate::support::program::{meshctl, meshctl_reading};

fn recording() -> Option<PathBuf> {
    let folder = conformance("../recordings/bookinfo-rich")?;
    folder.is_dir().then_some(folder)
}

/// Code, level and origin of each finding; the messages are ours.
fn facts(list: &Value) -> Vec<(String, String, String)> {
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    let findings = list.as_array().unwrap().iter();
    findings
        .map(|finding| {
            (
                text(finding, "code"),
                text(finding, "level"),
                text(finding, "origin"),
            )
        })
        .collect()
}

fn keys(list: &Value) -> Vec<Vec<&String>> {
    let findings = list.as_array().unwrap().iter();
    findings
        .map(|finding| finding.as_object().unwrap().keys().collect())
        .collect()
}

#[test]
fn a_recorded_mesh_has_the_findings_that_the_peer_printed() {
    let Some(folder) = recording() else { return };
    let expected =
        |name: &str| std::fs::read_to_string(folder.join("expected").join(name)).unwrap();
    let from = folder.to_str().unwrap();
    let run = |format: &str| {
        meshctl(&[
            "analyze",
            "-A",
            "--profile",
            "istio",
            "--from",
            from,
            "-o",
            format,
        ])
    };

    let theirs: Value = serde_json::from_str(&expected("analyze-json.stdout")).unwrap();
    let json = run("json");
    let ours: Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(facts(&ours), facts(&theirs));
    assert_eq!(keys(&ours), keys(&theirs));
    for (ours, theirs) in ours
        .as_array()
        .unwrap()
        .iter()
        .zip(theirs.as_array().unwrap())
    {
        assert_eq!(ours["documentationUrl"], theirs["documentationUrl"]);
    }
    let yaml = run("yaml");
    assert_eq!(mesh_model::yaml::from_str(&yaml.stdout).unwrap(), ours);

    // What stands before the message is the same in each line.
    let heads = |text: &str| -> Vec<String> {
        let head = |line: &str| line.split_once(") ").unwrap().0.to_owned();
        text.lines().map(head).collect()
    };
    let log = run("log");
    assert_eq!(heads(&log.stdout), heads(&expected("analyze.stdout")));
    assert_eq!(log.exit.to_string(), expected("analyze.exit").trim());
    assert_eq!((json.exit, yaml.exit), (log.exit, log.exit));
    println!(
        "passed {} of {} findings",
        heads(&log.stdout).len(),
        facts(&theirs).len()
    );
}

#[test]
fn what_was_not_captured_is_not_taken_for_missing() {
    let Some(folder) = recording() else { return };
    let run = meshctl(&["analyze", "-A", "--from", folder.to_str().unwrap()]);
    assert!(!run.stdout.contains("shop-cert"), "{}", run.stdout);
    assert!(
        run.stderr
            .contains("secrets could not be looked at: not captured"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("did not run: "), "{}", run.stderr);
    let run = meshctl(&[
        "analyze",
        "-A",
        "--from",
        folder.to_str().unwrap(),
        "--analyzer",
        "gateway.SecretAnalyzer",
    ]);
    assert_eq!((run.exit, run.stdout.as_str()), (75, ""));
}

#[test]
fn a_namespace_that_is_not_there_is_an_error() {
    let Some(folder) = recording() else { return };
    let run = meshctl(&[
        "analyze",
        "-n",
        "defualt",
        "--from",
        folder.to_str().unwrap(),
    ]);
    assert_eq!(run.exit, 1);
    assert!(
        run.stderr
            .contains("namespace \"defualt\" not found\n  hint: did you mean \"default\"?"),
        "{}",
        run.stderr
    );
}

/// Folders of the samples that contradict themselves, because each of their files is meant to be applied alone, and what
/// is an error then. The peer says the same.
const CONTRADICTIONS: [&str; 1] =
    ["no DestinationRule defines the host and subset of this destination: \"details+v2\""];

#[test]
fn the_samples_of_istio_have_no_errors() {
    let Some(root) = std::env::var_os("MESHCTL_TEST_SAMPLES") else {
        println!("skipped: MESHCTL_TEST_SAMPLES is not set");
        return;
    };
    let mut inputs: Vec<PathBuf> = Vec::new();
    manifests(Path::new(&root), &mut inputs);
    let folders = std::fs::read_dir(&root)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    inputs.extend(folders.filter(|path| path.is_dir()));
    assert!(inputs.len() > 100, "{}", inputs.len());
    let mut errors = Vec::new();
    for input in &inputs {
        let path = input.to_str().unwrap();
        let run = meshctl(&[
            "analyze",
            "--use-kube=false",
            "--output-threshold=Error",
            path,
        ]);
        let lines = run.stdout.lines();
        errors.extend(
            lines
                .filter(|line| !CONTRADICTIONS.iter().any(|known| line.ends_with(known)))
                .map(str::to_owned),
        );
    }
    println!(
        "passed {} of {} files and folders",
        inputs.len() - errors.len(),
        inputs.len()
    );
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

fn manifests(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            manifests(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "yaml") {
            found.push(path);
        }
    }
}

const ROUTE: &str = "\
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: cart, namespace: shop}
spec: {hosts: [cart.example.com], gateways: [GATEWAY], http: [{route: [{destination: {host: HOST, subset: v1}}]}]}
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: cart, namespace: shop}
spec: {host: HOST, subsets: [{name: v1, labels: {app: APP}}]}
";

const WORKLOAD: &str = "\
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: public, namespace: shop}
spec: {selector: {istio: ingressgateway}, servers: [{port: {number: 80, name: http, protocol: HTTP}, hosts: ['*']}]}
---
apiVersion: v1
kind: Service
metadata: {name: cart, namespace: shop}
spec: {selector: {app: cart}, ports: [{name: http, port: 80, protocol: TCP}]}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: cart, namespace: shop}
spec: {template: {metadata: {labels: {app: cart}}, spec: {containers: [{name: cart, image: cart}]}}}
";

/// Level and code of each finding.
fn levels(
    host: &str,
    app: &str,
    gateway: &str,
    with_workload: bool,
    arguments: &[&str],
) -> Vec<String> {
    let mut text = ROUTE
        .replace("HOST", host)
        .replace("APP", app)
        .replace("GATEWAY", gateway);
    if with_workload {
        text.push_str(WORKLOAD);
    }
    let mut all = vec!["analyze", "--use-kube=false", "-"];
    all.extend(arguments);
    let run = meshctl_reading(&all, &text);
    let words = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    run.stdout.lines().map(words).collect()
}

#[test]
fn manifests_are_a_part_of_a_mesh() {
    // Deployments stand for their pods.
    assert_eq!(levels("cart", "cart", "public", true, &[]), [""; 0]);
    // What is here and misspelt is an error.
    let misspelt = levels("crat", "cart", "public", true, &[]);
    assert!(
        misspelt.contains(&"Error [IST0101]".to_owned()),
        "{misspelt:?}"
    );
    let misspelt = levels("cart", "cart", "pubic", true, &[]);
    assert!(
        misspelt.contains(&"Error [IST0101]".to_owned()),
        "{misspelt:?}"
    );
    assert_eq!(
        levels("cart", "crat", "public", true, &[]),
        ["Warning [IST0173]"]
    );
    // What may be elsewhere fails nothing.
    let elsewhere = levels(
        "cart.other.svc.cluster.local",
        "cart",
        "platform/public",
        true,
        &[],
    );
    assert!(
        !elsewhere.is_empty() && elsewhere.iter().all(|level| level.starts_with("Info ")),
        "{elsewhere:?}"
    );
    let elsewhere = levels("cart", "cart", "public", false, &[]);
    assert!(
        !elsewhere.is_empty() && elsewhere.iter().all(|level| level.starts_with("Info ")),
        "{elsewhere:?}"
    );
    // istioctl's rules take the files for the whole.
    let whole = levels("cart", "cart", "public", false, &["--profile", "istio"]);
    assert!(whole.contains(&"Error [IST0101]".to_owned()), "{whole:?}");
}
