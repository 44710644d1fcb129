//! `meshctl proxy-status`, `authz check` and what istiods tell, over saved dumps and recordings.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use envoy_dump::debug;
use envoy_dump::status::{self, Config, Report, compare};
use envoy_dump::time::Moment;
use serde_json::{Value, json};

use crate::support::cases;
use crate::support::conformance;
use crate::support::program::{Run, meshctl};
use crate::support::world::World;

/// `authz` is a command of its own here, so `-f` is one of its flags.
const AUTHZ_MISSES: [&str; 1] = ["authz-top"];

#[test]
fn recorded_cases() {
    cases::run_groups(&["authz"], &AUTHZ_MISSES);
    cases::run_groups(&["ps-"], &[]);
}

fn unit_cases(name: &str) -> Vec<Value> {
    let Some(folder) = conformance("proxy") else {
        return Vec::new();
    };
    let all: Value =
        serde_json::from_slice(&fs::read(folder.join("unit_cases.json")).unwrap()).unwrap();
    let cases = all[name].as_array().unwrap().clone();
    println!("proxy unit cases {name}: {}", cases.len());
    cases
}

const TYPES: [(&str, &str); 5] = [
    ("CDS", "type.googleapis.com/envoy.config.cluster.v3.Cluster"),
    (
        "LDS",
        "type.googleapis.com/envoy.config.listener.v3.Listener",
    ),
    (
        "RDS",
        "type.googleapis.com/envoy.config.route.v3.RouteConfiguration",
    ),
    (
        "EDS",
        "type.googleapis.com/envoy.config.endpoint.v3.ClusterLoadAssignment",
    ),
    (
        "ECDS",
        "type.googleapis.com/envoy.config.core.v3.TypedExtensionConfig",
    ),
];

/// What an istiod of the unit cases would answer.
fn answer(istiod: &str, proxies: &Value) -> Value {
    let resources = proxies.as_array().unwrap().iter().map(|proxy| {
        let configs: Vec<Value> = TYPES
            .iter()
            .map(|(name, url)| match proxy[name].as_str().unwrap() {
                "UNKNOWN" => json!({"typeUrl": url}),
                state => json!({"typeUrl": url, "configStatus": state}),
            })
            .collect();
        let mut metadata =
            json!({"CLUSTER_ID": proxy["cluster"], "ISTIO_VERSION": proxy["version"]});
        if let Some(namespace) = proxy["namespace"].as_str() {
            metadata["NAMESPACE"] = namespace.into();
        }
        json!({
            "@type": "type.googleapis.com/envoy.service.status.v3.ClientConfig",
            "node": {"id": proxy["proxy"], "metadata": metadata},
            "genericXdsConfigs": configs,
        })
    });
    let identifier = format!(
        "{{\"Component\":\"istiod\",\"ID\":\"{istiod}\",\"Info\":{{\"version\":\"1.1\",\"revision\":\"\",\
         \"golang_version\":\"\",\"status\":\"\",\"tag\":\"\"}}}}"
    );
    json!({
        "controlPlane": {"identifier": identifier},
        "resources": resources.collect::<Vec<_>>(),
        "typeUrl": "type.googleapis.com/envoy.service.status.v3.ClientConfig",
        "versionInfo": "1.1",
    })
}

/// Rows as the program lays them out.
fn table(rows: Vec<Vec<String>>) -> String {
    let columns = rows[0].len();
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap() + 5;
    let line = |row: &Vec<String>| {
        let cells = row
            .iter()
            .enumerate()
            .map(|(column, cell)| match column + 1 {
                last if last == columns => cell.clone(),
                _ => format!("{cell:0$}", width(column)),
            });
        format!("{}\n", cells.collect::<String>())
    };
    rows.iter().map(line).collect()
}

#[test]
fn lists_are_the_peers() {
    for case in unit_cases("proxy_status") {
        let reports: Vec<Report> = case["input"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(istiod, proxies)| {
                let answer = answer(istiod, proxies).to_string();
                Report::decode("asked", answer.as_bytes()).unwrap()
            })
            .collect();
        let namespace = case["namespace"].as_str().unwrap_or_default();
        let expected = case["expected"].as_str().unwrap();
        let name = &case["name"];
        match (case["output"].as_str(), case["verbosity"].as_i64()) {
            (Some("yaml"), _) => {
                let expected = mesh_model::yaml::from_str(expected).unwrap();
                assert_eq!(reports[0].document(namespace).unwrap(), expected, "{name}");
            }
            (_, Some(0)) => {
                assert_eq!(
                    table(status::overview(&reports, namespace)),
                    expected,
                    "{name}"
                );
            }
            _ => {
                let rows = status::verbose(&reports, namespace, Moment::from_seconds(0));
                assert_eq!(table(rows), expected, "{name}");
            }
        }
    }
}

#[test]
fn states_are_the_peers() {
    let now = Moment::from_seconds(1_000_000);
    for case in unit_cases("proxy_status_states") {
        let mut config = json!({"typeUrl": TYPES[0].1, "configStatus": case["config_status"]});
        if let Some(age) = case["last_updated_age_seconds"].as_i64() {
            config["lastUpdated"] = Moment::from_seconds(1_000_000 - age).rfc3339().into();
        }
        let answer = json!({"resources": [{"node": {"id": "p"}, "genericXdsConfigs": [config]}]});
        let report = Report::decode("asked", answer.to_string().as_bytes()).unwrap();
        let rows = status::verbose(&[report], "", now);
        assert_eq!(rows[0][2], "CDS");
        assert_eq!(rows[1][2], case["rendered"].as_str().unwrap(), "{case}");
    }
}

#[test]
fn clusters_of_istiods_are_the_peers() {
    for case in unit_cases("remote_clusters_table") {
        let revisions = &case["revision_of_istiod"];
        if let Some(raw) = case["input_raw"].as_object() {
            for (istiod, text) in raw {
                let text = text.as_str().unwrap();
                assert!(status::remote_clusters(istiod, "", text.as_bytes()).is_err());
            }
            continue;
        }
        let header = status::REMOTE_CLUSTERS_HEADER.map(str::to_owned).to_vec();
        let mut rows = vec![header];
        for (istiod, clusters) in case["input"].as_object().unwrap() {
            let revision = revisions[istiod].as_str().unwrap_or_default();
            let found = status::remote_clusters(istiod, revision, clusters.to_string().as_bytes());
            rows.extend(found.unwrap().into_iter().map(|row| row.to_vec()));
        }
        assert_eq!(table(rows), case["expected"].as_str().unwrap(), "{case}");
    }
}

#[test]
fn debug_pages_are_the_peers() {
    for case in unit_cases("internal_debug_all") {
        let raw = case["raw"].as_str().unwrap().as_bytes().to_vec();
        let answers = BTreeMap::from([(case["istiod"].as_str().unwrap().to_owned(), raw)]);
        assert_eq!(
            debug::pages(&answers),
            case["expected"].as_str().unwrap(),
            "{case}"
        );
    }
    let Some(folder) = conformance("cli") else {
        return;
    };
    let suite: Value =
        serde_json::from_slice(&fs::read(folder.join("internal-debug.json")).unwrap()).unwrap();
    let mut checked = 0;
    for case in suite["cases"].as_array().unwrap() {
        if case["function"] == "internal_debug_render_all" {
            let answers = case["input"].as_object().unwrap().iter();
            let answers = answers
                .map(|(istiod, raw)| (istiod.clone(), raw.as_str().unwrap().as_bytes().to_vec()))
                .collect();
            assert_eq!(
                debug::pages(&answers),
                case["expect"].as_str().unwrap(),
                "{case}"
            );
            checked += 1;
        }
    }
    println!("cli internal-debug functions: passed {checked} of {checked}");
}

#[test]
fn authorization_cases_of_the_command_line() {
    let Some(folder) = conformance("cli") else {
        return;
    };
    let suite: Value =
        serde_json::from_slice(&fs::read(folder.join("authz-check.json")).unwrap()).unwrap();
    let (mut total, mut passed) = (0, 0);
    for case in suite["cases"].as_array().unwrap() {
        let arguments: Vec<&str> = case["argv"]
            .as_array()
            .unwrap()
            .iter()
            .map(|argument| argument.as_str().unwrap())
            .collect();
        // Cases of pods need a cluster.
        if case["input"]["podResponses"].is_object() {
            continue;
        }
        total += 1;
        let output = Command::new(env!("CARGO_BIN_EXE_meshctl"))
            .args(&arguments)
            .current_dir(folder.join("fixtures"))
            .env_clear()
            .env("HOME", "/nonexistent")
            .output()
            .unwrap();
        let expected = &case["expect"];
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(
            output.status.code().map(i64::from),
            expected["exit"].as_i64(),
            "{case}: {told}"
        );
        let printed = String::from_utf8_lossy(&output.stdout);
        assert_eq!(printed, expected["stdout"].as_str().unwrap(), "{case}");
        let error = expected["error"].as_str().unwrap_or_default();
        assert!(told.contains(error), "{told} instead of {error}");
        for line in expected["logLines"].as_array().into_iter().flatten() {
            let text = line.as_str().unwrap().split('\t').nth(1).unwrap();
            assert!(told.contains(text), "{told} instead of {text}");
        }
        passed += 1;
    }
    println!("cli authz-check: passed {passed} of {total}");
}

/// The folder of the recordings, beside the conformance data.
fn recording(name: &str) -> Option<PathBuf> {
    let folder = conformance("../recordings")?.join(name);
    match folder.is_dir() {
        true => Some(folder),
        false => {
            println!("{}: skipped, it is not there", folder.display());
            None
        }
    }
}

fn run_from(recording: &Path, arguments: &[&str]) -> Run {
    let folder = recording.display().to_string();
    meshctl(&[arguments, &["--from", &folder]].concat())
}

/// Ages out of brackets, as they depend on when a command runs.
fn without_ages(text: &str) -> Vec<String> {
    let line = |line: &str| {
        line.split("  ")
            .filter(|cell| !cell.trim().is_empty())
            .map(|cell| match cell.trim().split_once(" (") {
                Some((state @ ("SYNCED" | "STALE" | "ERROR"), _)) => state.to_owned(),
                _ => cell.trim().to_owned(),
            })
            .collect::<Vec<_>>()
            .join("|")
    };
    text.lines().map(line).collect()
}

#[test]
fn a_recording_gives_what_the_peer_printed() {
    let Some(recording) = recording("bookinfo-rich") else {
        return;
    };
    let expected = recording.join("expected");
    let commands = fs::read_to_string(expected.join("commands.txt")).unwrap();
    let (mut total, mut passed, mut missed) = (0, 0, Vec::new());
    for line in commands.lines() {
        let (name, command) = line.split_once(": istioctl ").unwrap();
        let arguments: Vec<&str> = command.split(' ').collect();
        if !name.starts_with("proxy-status") && !name.starts_with("authz") && arguments[0] != "ps" {
            continue;
        }
        total += 1;
        let run = run_from(&recording, &arguments);
        let printed = fs::read_to_string(expected.join(format!("{name}.stdout"))).unwrap();
        assert_eq!(run.exit, 0, "{name}: {}", run.stderr);
        if arguments[0] == "ps" && name.starts_with("ps-") {
            // What istiod sent was not recorded; the proxies' dumps have it, as the versions tell.
            assert!(run.stderr.contains("was not captured"), "{}", run.stderr);
            match lines_of_difference(&run.stdout) == lines_of_difference(&printed) {
                true => passed += 1,
                false => missed.push(name.to_owned()),
            }
            continue;
        }
        match name {
            "proxy-status-json" => assert_eq!(clients(&run.stdout), clients(&printed)),
            _ => assert_eq!(without_ages(&run.stdout), without_ages(&printed), "{name}"),
        }
        passed += 1;
    }
    println!("bookinfo-rich proxy-status and authz: passed {passed} of {total}");
    assert_eq!((passed, total), (9, 11));
    // Clusters that waited for their endpoints in the dumps were in use, all or one of them, when the commands ran.
    assert_eq!(missed, ["ps-reviews-v2", "ps-details-v1"]);
}

/// What is there on one side only, and the verdicts: the two programs write fields in orders of their own.
fn lines_of_difference(text: &str) -> Vec<String> {
    let lines = text.lines().filter(|line| !line.starts_with([' ', '@']));
    let lines = lines.map(|line| line.replace([' ', ',', '{', '}', '[', ']'], ""));
    let mut lines: Vec<String> = lines.filter(|line| line.len() > 1).collect();
    lines.sort();
    lines
}

/// The proxies of a document by name; version, nonce and the istiod's build are not recorded.
fn clients(text: &str) -> BTreeMap<String, Value> {
    let document: Value = serde_json::from_str(text).unwrap();
    let resources = document["resources"].as_array().unwrap().iter();
    let name = |client: &Value| client["node"]["id"].as_str().unwrap().to_owned();
    resources
        .map(|client| (name(client), client.clone()))
        .collect()
}

#[test]
fn a_rejection_is_shown_with_its_reason() {
    let Some(recording) = recording("lds-rejected") else {
        return;
    };
    let run = run_from(&recording, &["proxy-status"]);
    assert_eq!(run.exit, 0, "{}", run.stderr);
    let reason = "istio-ingressgateway-c49f1895d-b8e1b.istio-system refuses LDS: Error adding/updating \
                  listener(s) 0.0.0.0_8080: unable to open file '/dev/stdout': Permission denied\n";
    assert!(run.stderr.contains(reason), "{}", run.stderr);
    let run = run_from(&recording, &["ps", "-v1", "-n", "istio-system"]);
    assert!(run.stdout.contains("ERROR ("), "{}", run.stdout);
    let run = run_from(&recording, &["ps", "-o", "yaml"]);
    assert!(run.stdout.contains("errorState:"), "{}", run.stdout);
}

fn config(folder: &Path, name: &str) -> Config {
    Config::read(
        fs::read(folder.join("inputs").join(name))
            .unwrap()
            .as_slice(),
    )
    .unwrap()
}

#[test]
fn two_dumps_are_compared() {
    let Some(folder) = conformance("proxy") else {
        return;
    };
    let same = compare(
        &config(&folder, "istiod-gateway.json"),
        &config(&folder, "istiod-gateway.json"),
    );
    assert!(same.parts.iter().all(|part| part.difference.is_none()));
    let other = compare(
        &config(&folder, "compare-a.json"),
        &config(&folder, "compare-b.json"),
    );
    let expected =
        fs::read_to_string(folder.join("incluster/ps-direct-diff-mismatch.stdout")).unwrap();
    let verdicts = |text: &str| -> Vec<bool> {
        let lines = text
            .lines()
            .filter(|line| !line.starts_with([' ', '+', '-', '@']));
        let verdicts = lines.filter(|line| line.contains("Match"));
        verdicts.map(|line| !line.contains("Don't")).collect()
    };
    let found: Vec<bool> = other
        .parts
        .iter()
        .map(|part| part.difference.is_none())
        .collect();
    assert_eq!(found, verdicts(&expected), "{expected}");
    let difference = other.parts[0].difference.as_deref().unwrap();
    let start = "--- Istiod Clusters\n+++ Envoy Clusters\n@@ -1,";
    assert!(difference.starts_with(start), "{difference}");
    assert!(difference.contains("\n-                \"name\": \"inbound-vip|9080|http|ratings.default.svc.cluster.local\",\n"));
    // Without routes the other parts are compared, and the missing section is named.
    let partial = compare(
        &config(&folder, "istiod-gateway.json"),
        &config(&folder, "eds.json"),
    );
    let error = partial.routes_loaded.unwrap_err().to_string();
    assert_eq!(
        error,
        "config dump has no configuration type type.googleapis.com/envoy.admin.v3.RoutesConfigDump"
    );
}

/// Runs a command in a cluster.
fn run_in(world: &World, arguments: &[&str]) -> Run {
    let kubeconfig = world.kubeconfig.display().to_string();
    meshctl(&[arguments, &["--kubeconfig", &kubeconfig]].concat())
}

#[test]
fn one_istiod_that_fails_does_not_hide_the_others() {
    let Some(folder) = conformance("proxy") else {
        return;
    };
    let text = fs::read_to_string(folder.join("incluster/world.json")).unwrap();
    let mut world: Value = serde_json::from_str(&text).unwrap();
    for object in world["objects"].as_array_mut().unwrap() {
        if object["metadata"]["name"] == "istiod-e" {
            object["metadata"]["labels"]["istio.io/rev"] = "default".into();
        }
    }
    let world = World::start(world, &folder, Duration::ZERO);
    let run = run_in(&world, &["ps", "-r", "default"]);
    let expected = fs::read_to_string(folder.join("incluster/ps.stdout")).unwrap();
    assert_eq!((run.stdout, run.exit), (expected, 75), "{}", run.stderr);
    assert!(run.stderr.contains("istiod-e"), "{}", run.stderr);
    // The proxy is found at the istiod that has it, whichever that is.
    let run = run_in(&world, &["ps", "cart-v1-abc.shop", "-r", "default"]);
    assert_eq!(run.exit, 0, "{}", run.stderr);
    assert!(
        run.stdout
            .starts_with("Clusters Match\nListeners Match\nRoutes Match")
    );
    let run = run_in(
        &world,
        &["x", "internal-debug", "text", "--all", "-r", "default"],
    );
    assert_eq!(run.exit, 75, "{}", run.stderr);
    assert!(
        run.stdout.contains("\"istiod-2\": \"other\""),
        "{}",
        run.stdout
    );
    assert!(run.stderr.contains("istiod-e"), "{}", run.stderr);
}

#[test]
fn a_refusal_of_a_live_proxy_is_named() {
    let Some(world) = World::conformance() else {
        return;
    };
    let run = run_in(&world, &["ps", "-r", "default", "-n", "other"]);
    assert!(
        run.stderr.contains("zeta.other refuses LDS"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr.contains("not confirmed yet: zeta.other (CDS)"),
        "{}",
        run.stderr
    );
    let run = run_in(&world, &["ps", "nowhere.shop", "-r", "default"]);
    assert_eq!((run.stdout.as_str(), run.exit), ("", 1));
    assert!(
        run.stderr.contains("no pod `nowhere` in namespace `shop`"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_watch_starts_with_all_states() {
    let Some(world) = World::conformance() else {
        return;
    };
    let mut child = Command::new(env!("CARGO_BIN_EXE_meshctl"))
        .args(["ps", "--watch", "-r", "default"])
        .env_clear()
        .env("HOME", "/nonexistent")
        .env("KUBECONFIG", &*world.kubeconfig)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let lines: Vec<String> = output.lines().take(6).map(Result::unwrap).collect();
    // Nothing changes in this cluster, so nothing follows; the watch itself goes on.
    let runs_on = child.try_wait().unwrap().is_none();
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(runs_on);
    assert!(
        lines[0].starts_with("NAME ") && lines[0].contains("NDS"),
        "{lines:?}"
    );
    assert!(lines[2].starts_with("cart-v1-abc.shop "), "{lines:?}");
    assert!(
        lines[4].starts_with("zeta.other ") && lines[4].contains("ERROR"),
        "{lines:?}"
    );
    let run = meshctl(&["ps", "--watch", "--from", "x"]);
    assert_eq!((run.stdout.as_str(), run.exit), ("", 64));
}
