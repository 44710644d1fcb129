//! Completion: what scripts of shells are told, with and without a cluster.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::support::loopback::{Loopback, closed_url, kubeconfig};
use crate::support::program::meshctl;
use crate::support::world::World;

fn object(api_version: &str, kind: &str, namespace: &str, name: &str, labels: Value) -> Value {
    json!({
        "apiVersion": api_version, "kind": kind,
        "metadata": {"namespace": namespace, "name": name, "labels": labels},
        "spec": {"gatewayClassName": "istio-waypoint"},
    })
}

fn world() -> World {
    let webhook = |name: &str, labels: Value| {
        object(
            "admissionregistration.k8s.io/v1",
            "MutatingWebhookConfiguration",
            "",
            name,
            labels,
        )
    };
    let pod = |namespace: &str, name: &str, app: &str| {
        object("v1", "Pod", namespace, name, json!({"app": app}))
    };
    let objects = json!([
        object("v1", "Namespace", "", "shop", json!({})),
        object("v1", "Namespace", "", "istio-system", json!({})),
        pod("shop", "cart-1", "cart"),
        pod("shop", "web-1", "web"),
        pod("default", "web-0", "web"),
        pod("istio-system", "istiod-1", "istiod"),
        pod("istio-system", "kiali-1", "kiali"),
        object("apps/v1", "Deployment", "shop", "cart", json!({})),
        object("v1", "Service", "shop", "cart-svc", json!({})),
        object(
            "gateway.networking.k8s.io/v1",
            "Gateway",
            "shop",
            "waypoint",
            json!({})
        ),
        webhook("a", json!({"istio.io/rev": "1-31", "istio.io/tag": "prod"})),
        webhook("b", json!({"istio.io/rev": "1-30"})),
    ]);
    World::start(json!({"objects": objects}), Path::new("/"), Duration::ZERO)
}

/// The words that are offered, and the number behind them.
fn offered(line: &str, kubeconfig: &Path) -> (Vec<String>, String) {
    let path = kubeconfig.display().to_string();
    let mut words = vec!["__complete", "-c", &path];
    words.extend(line.split(' '));
    let run = meshctl(&words);
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""), "{line}");
    let (found, directive) = run.stdout.trim_end().rsplit_once(':').unwrap();
    let words = found
        .lines()
        .map(|line| line.split('\t').next().unwrap().to_owned());
    (words.collect(), directive.to_owned())
}

#[test]
fn what_a_cluster_has_is_offered() {
    let world = world();
    let check = |line: &str, expected: &[&str]| {
        let (found, directive) = offered(line, &world.kubeconfig);
        assert_eq!(
            (found, directive.as_str()),
            (expected.iter().map(|&word| word.to_owned()).collect(), "4"),
            "{line}"
        );
    };
    check("-n s", &["shop"]);
    check(
        "--namespace=",
        &["--namespace=istio-system", "--namespace=shop"],
    );
    check("pc cluster ", &["web-0"]);
    check("-n shop pc cluster ", &["cart-1", "web-1"]);
    check("pc cluster -n shop w", &["web-1"]);
    check("pc cluster -n shop deploy/", &["deploy/cart"]);
    check("pc cluster -n shop svc/c", &["svc/cart-svc"]);
    check("-n shop describe service ", &["cart-svc"]);
    check("-n shop waypoint delete ", &["waypoint"]);
    check("-n shop metrics ", &["cart"]);
    check("admin log ", &["istiod-1"]);
    check("install --revision ", &["1-30", "1-31"]);
    check("tag set ", &["prod"]);
    check("--context t", &["test"]);
    check("tag remove prod x", &[]);
}

#[test]
fn what_the_program_knows_is_offered_without_a_cluster() {
    let nowhere = kubeconfig(&closed_url());
    let (profiles, _) = offered("profile dump d", &nowhere);
    assert_eq!(profiles, ["default", "demo"]);
    let (settings, directive) = offered("install --set profile=amb", &nowhere);
    assert_eq!(
        (settings, directive.as_str()),
        (vec!["profile=ambient".to_owned()], "6")
    );
    let (codes, _) = offered("explain IST010", &nowhere);
    assert!(codes.contains(&"IST0101".to_owned()), "{codes:?}");
    assert_eq!(
        offered("analyze ./", &nowhere),
        (Vec::new(), "0".to_owned())
    );
    assert_eq!(
        offered("pc cluster ", &nowhere),
        (Vec::new(), "4".to_owned())
    );
    let described = meshctl(&["__complete", "tag", "li"]);
    assert!(
        described.stdout.starts_with("list\t"),
        "{}",
        described.stdout
    );
}

#[test]
fn nobody_waits_for_a_silent_cluster() {
    let silent = Loopback::start(|_| None);
    let kubeconfig = silent.kubeconfig();
    let start = Instant::now();
    assert_eq!(offered("pc cluster ", &kubeconfig).0, [""; 0]);
    // A second, and what it takes to start a program on a busy machine.
    assert!(
        start.elapsed() < Duration::from_secs(4),
        "{:?}",
        start.elapsed()
    );
}

/// The program's folder in front of `PATH`.
fn path() -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_meshctl")).parent().unwrap();
    format!("{}:/usr/bin:/bin", program.display())
}

#[test]
fn bash_offers_it() {
    let offers = |line: &str| {
        let script = format!(
            "source <(meshctl completion bash); COMP_LINE='{line}'; COMP_POINT=${{#COMP_LINE}}; _meshctl; printf '%s\\n' \"${{COMPREPLY[@]}}\""
        );
        let output = Command::new("bash")
            .args(["--norc", "-c", &script])
            .env_clear()
            .env("PATH", path())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(told, "", "{line}");
        let printed = String::from_utf8(output.stdout).unwrap();
        printed.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(offers("meshctl waypoint st"), ["status"]);
    assert_eq!(
        offers("meshctl tag "),
        ["generate", "list", "remove", "set"]
    );
    // bash replaces what is behind the last = only.
    assert_eq!(offers("meshctl --color=a"), ["auto", "always"]);
    assert_eq!(offers("meshctl install --set profile=amb"), ["ambient"]);
}

/// Runs a script in a shell, when there is one.
fn shell(name: &str, script: &str) -> Option<String> {
    let mut command = Command::new(name);
    command.args(["-c", script]).env_clear().env("PATH", path());
    let output = command
        .env("HOME", std::env::temp_dir())
        .stdin(Stdio::null())
        .output();
    let Ok(output) = output else {
        println!("completion: {name} is not there, skipped");
        return None;
    };
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(told, "", "{name}: {script}");
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn fish_offers_it() {
    let script = "meshctl completion fish | source; complete -C 'meshctl waypoint st'; complete -C 'meshctl --color='";
    if let Some(printed) = shell("fish", script) {
        let words: Vec<&str> = printed
            .lines()
            .map(|line| line.split('\t').next().unwrap())
            .collect();
        assert_eq!(
            words,
            ["status", "--color=always", "--color=auto", "--color=never"]
        );
    }
}

#[test]
fn zsh_offers_it() {
    // What zsh's own functions would show is printed instead.
    let script = "compdef() { }; source <(meshctl completion zsh); _describe() { print -l -- ${(P)4} }; _files() { print files }; \
                  words=(meshctl waypoint st); CURRENT=3; _meshctl; words=(meshctl analyze ''); CURRENT=3; _meshctl";
    if let Some(printed) = shell("zsh", script) {
        let mut lines = printed.lines();
        assert!(lines.next().unwrap().starts_with("status:"), "{printed}");
        assert_eq!(lines.next(), Some("files"));
    }
}

#[test]
fn pages_are_written_for_every_command() {
    let folder = std::env::temp_dir().join(format!("meshctl-man-{}", std::process::id()));
    let run = meshctl(&["man", "-o", &folder.display().to_string()]);
    assert_eq!(run.exit, 0, "{}", run.stderr);
    let page = fs::read_to_string(folder.join("meshctl-bug-report.1")).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    assert!(page.contains(".SH OPTIONS"), "{page}");
    assert!(meshctl(&["man"]).stdout.starts_with(".TH MESHCTL 1"));
}
