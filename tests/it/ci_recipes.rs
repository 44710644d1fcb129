//! The recipes of docs/ci.md, run as far as that goes without the service that they are for.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

const GOOD: &str = "\
apiVersion: v1
kind: Service
metadata: {name: cart, namespace: shop}
spec: {selector: {app: cart}, ports: [{name: http, port: 80, protocol: TCP}]}
";

const BAD: &str = "\
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: cart, namespace: shop}
spec: {hosts: [cart], http: [{route: [{destination: {host: crat}}]}]}
";

/// The block of the page with this word behind the fence's language.
fn recipe(name: &str) -> String {
    let page =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/ci.md")).unwrap();
    let mut lines = page.lines();
    let is_start = |line: &&str| {
        let fence = line.trim_start();
        fence.starts_with("```") && fence.ends_with(&format!(" {name}"))
    };
    let start = lines
        .find(is_start)
        .unwrap_or_else(|| panic!("docs/ci.md has no recipe {name}"));
    let indent = start.len() - start.trim_start().len();
    let block = lines.take_while(|line| !line.trim_start().starts_with("```"));
    block
        .map(|line| line.get(indent..).unwrap_or_default().to_owned() + "\n")
        .collect()
}

fn yaml(name: &str) -> Value {
    mesh_model::yaml::from_str(&recipe(name)).unwrap()
}

/// A repository with manifests, with or without a mistake.
fn repository(name: &str, is_good: bool) -> PathBuf {
    let folder = std::env::temp_dir().join(format!(
        "meshctl-ci-{}-{name}-{is_good}",
        std::process::id()
    ));
    let manifests = folder.join("manifests/shop");
    std::fs::create_dir_all(&manifests).unwrap();
    std::fs::write(manifests.join("service.yaml"), GOOD).unwrap();
    if !is_good {
        std::fs::write(manifests.join("route.yaml"), BAD).unwrap();
    }
    folder
}

/// Runs lines of a script as a runner does: until one fails. Gives the exit code and what was printed.
fn run(folder: &Path, script: &str) -> (i32, String) {
    let program = Path::new(env!("CARGO_BIN_EXE_meshctl")).parent().unwrap();
    let output = Command::new("bash")
        .args(["-e", "-c", script])
        .current_dir(folder)
        .env_clear()
        .env("HOME", folder)
        .env("PATH", format!("{}:/usr/bin:/bin", program.display()))
        .output()
        .unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
    )
}

#[test]
fn github() {
    let workflow = yaml("github");
    let steps = workflow["jobs"]["analyze"]["steps"].as_array().unwrap();
    let script: Vec<&str> = steps
        .iter()
        .filter_map(|step| step["run"].as_str())
        .collect();
    for (is_good, exit) in [(true, 0), (false, 79)] {
        let folder = repository("github", is_good);
        let (code, printed) = run(&folder, &script.join("\n"));
        assert_eq!(code, exit, "{printed}");
        let annotation = "::error file=manifests/shop/route.yaml,line=4,";
        assert_eq!(printed.starts_with(annotation), !is_good, "{printed}");
        let upload = steps
            .iter()
            .find_map(|step| step["with"]["sarif_file"].as_str())
            .unwrap();
        let report = std::fs::read_to_string(folder.join(upload)).unwrap();
        let report: Value = serde_json::from_str(&report).unwrap();
        let results = report["runs"][0]["results"].as_array().unwrap();
        assert_eq!(results.is_empty(), is_good);
    }
}

#[test]
fn gitlab() {
    let job = yaml("gitlab")["mesh"].take();
    let script: Vec<&str> = job["script"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let reports = &job["artifacts"]["reports"];
    for (is_good, exit) in [(true, 0), (false, 79)] {
        let folder = repository("gitlab", is_good);
        assert_eq!(run(&folder, &script.join("\n")).0, exit);
        let report = |kind: &str| {
            std::fs::read_to_string(folder.join(reports[kind].as_str().unwrap())).unwrap()
        };
        let quality: Value = serde_json::from_str(&report("codequality")).unwrap();
        for issue in quality.as_array().unwrap() {
            // What GitLab asks of each.
            for key in ["description", "check_name", "fingerprint", "severity"] {
                assert!(issue[key].is_string(), "{issue}");
            }
            assert_eq!(issue["location"]["path"], "manifests/shop/route.yaml");
            assert!(issue["location"]["lines"]["begin"].is_u64(), "{issue}");
        }
        assert_eq!(quality.as_array().unwrap().is_empty(), is_good);
        let junit = report("junit");
        let document = roxmltree::Document::parse(&junit).unwrap();
        assert_eq!(
            document
                .descendants()
                .any(|node| node.has_tag_name("failure")),
            !is_good
        );
    }
}

#[test]
fn pre_commit() {
    let hook = yaml("pre-commit")["repos"][0]["hooks"][0].take();
    assert_eq!(
        (hook["language"].as_str(), hook["pass_filenames"].as_bool()),
        (Some("system"), Some(false))
    );
    for (is_good, exit) in [(true, 0), (false, 79)] {
        let folder = repository("pre-commit", is_good);
        assert_eq!(run(&folder, hook["entry"].as_str().unwrap()).0, exit);
    }
}

#[test]
fn baseline_and_configuration() {
    let folder = repository("baseline", false);
    assert_eq!(run(&folder, &recipe("baseline")).0, 0);
    std::fs::write(folder.join(".meshctl.yaml"), recipe("config")).unwrap();
    let analyze = "meshctl analyze --use-kube=false manifests/";
    assert_eq!(
        run(&folder, analyze).0,
        79,
        "the entry is for another folder"
    );
    std::fs::rename(
        folder.join("manifests/shop"),
        folder.join("manifests/legacy"),
    )
    .unwrap();
    assert_eq!(run(&folder, analyze).0, 0, "the entry covers the finding");
}
