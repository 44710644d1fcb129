//! `meshctl proxy-config` beside the recorded runs of the peer, and on input that is no dump.

use std::collections::BTreeSet;
use std::fs;
use std::time::SystemTime;

use envoy_dump::name::SubsetKey;
use envoy_dump::route::shorten_domains;
use envoy_dump::time::Moment;
use serde_json::Value;

use crate::support::program::{meshctl, meshctl_reading};
use crate::support::world::World;
use crate::support::{cases, conformance};

/// Cases whose answer differs on purpose; `docs/differences.md` tells why.
const KNOWN_MISSES: [&str; 10] = [
    // The words of another YAML parser.
    "all-yaml-invalid",
    // Fields and enum values that the peer's version of Envoy's API does not know are printed.
    "cluster-json-unknownenum",
    "cluster-json-unknowntype",
    "endpoint-json-unknownfields",
    // More formats: these are not refused.
    "cluster-out-table",
    "listener-out-bad",
    // The peer crashes, or loses what is in a filter of an unknown type.
    "listener-notypedconfig",
    "listener-wrongany",
    // The status that the peer means to print.
    "secret-uninitialized",
    // An unknown subcommand is an error.
    "usage-badsub",
];

#[test]
fn prints_what_the_peer_prints() {
    let groups = [
        "pc-all",
        "pc-bootstrap",
        "pc-cluster",
        "pc-ecds",
        "pc-eds",
        "pc-endpoint",
        "pc-listener",
        "pc-route",
        "pc-secret",
        "pc-usage",
    ];
    cases::run_groups(&groups, &KNOWN_MISSES);
}

/// A dump with one cluster.
const DUMP: &str = r#"{"configs": [{"@type": "type.googleapis.com/envoy.admin.v3.ClustersConfigDump",
    "dynamic_active_clusters": [{"cluster": {"name": "outbound|80|v1|a.shop", "type": "EDS",
        "connect_timeout": "1.5s"}}]}]}"#;

#[test]
fn formats_show_the_same_cluster() {
    let check = |format: &str, expected: &str| {
        let run = meshctl_reading(&["pc", "cluster", "-f", "-", "-o", format], DUMP);
        assert_eq!(
            (run.stdout.as_str(), run.exit),
            (expected, 0),
            "{}",
            run.stderr
        );
    };
    let header = "SERVICE FQDN     PORT     SUBSET     DIRECTION     TYPE     DESTINATION RULE";
    let row = "a.shop           80       v1         outbound      EDS      ";
    check("short", &format!("{header}\n{row}\n"));
    check("table", &format!("{header}\n{row}\n"));
    check(
        "wide",
        &format!("{header}     NAME\n{row}                     outbound|80|v1|a.shop\n"),
    );
    check("name", "cluster/outbound|80|v1|a.shop\n");
    check("jsonpath={[*].connectTimeout}", "1.500s");
    check(
        "json",
        "[\n    {\n        \"name\": \"outbound|80|v1|a.shop\",\n        \"type\": \"EDS\",\n        \
         \"connectTimeout\": \"1.500s\"\n    }\n]\n",
    );
    check(
        "yaml",
        "- connectTimeout: 1.500s\n  name: outbound|80|v1|a.shop\n  type: EDS\n\n",
    );
}

#[test]
fn what_is_no_dump_is_an_error_of_one_line() {
    let check = |arguments: &[&str], input: &str, why: &str| {
        let run = meshctl_reading(arguments, input);
        assert_eq!((run.stdout.as_str(), run.exit), ("", 1), "{arguments:?}");
        assert!(run.stderr.contains(why), "{arguments:?}: {}", run.stderr);
    };
    let commands = [
        "all",
        "bootstrap",
        "cluster",
        "ecds",
        "eds",
        "endpoint",
        "listener",
        "route",
        "secret",
    ];
    for command in commands {
        let arguments = ["pc", command, "-f", "-"];
        check(&arguments, "", "the input ends too early");
        check(&arguments, "upstream connect error", "line 1: ");
        check(&arguments, &DUMP[..200], "the input ends too early");
        check(
            &arguments,
            &format!("{DUMP}\n{DUMP}"),
            "line 4: nothing more is expected",
        );
    }
    check(
        &["pc", "listener", "-f", "-"],
        DUMP,
        "listener dump: config dump has no configuration type type.googleapis.com/envoy.admin.v3.ListenersConfigDump",
    );
    let number = DUMP.replace("\"outbound|80|v1|a.shop\"", "7");
    check(
        &["pc", "c", "-f", "-"],
        &number,
        "line 2: invalid type: integer `7`, expected a string",
    );
}

#[test]
fn private_keys_are_never_printed() {
    let dump = r#"{"configs": [{"@type": "type.googleapis.com/envoy.admin.v3.SecretsConfigDump",
        "dynamic_active_secrets": [{"name": "default", "secret": {"tls_certificate": {
            "private_key": {"inline_bytes": "dG9wIHNlY3JldA=="}}}}]}]}"#;
    for format in ["json", "yaml", "short", "jsonpath={..privateKey}"] {
        let run = meshctl_reading(&["pc", "secret", "-f", "-", "-o", format], dump);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        assert!(!run.stdout.contains("dG9wIHNlY3JldA"), "{}", run.stdout);
    }
}

fn suite(file: &str) -> Option<Value> {
    let path = conformance("proxy")?.join(file);
    Some(serde_json::from_slice(&fs::read(path).unwrap()).unwrap())
}

/// Cases against a cluster whose answer differs on purpose; `docs/differences.md` tells why.
const KNOWN_LIVE_MISSES: [&str; 2] = [
    // A part of a logger's name is not enough.
    "log-substring-logger",
    // The peer fails where the roots are the same.
    "rootca-same",
];

#[test]
fn proxies_of_a_cluster_are_asked() {
    let (Some(world), Some(suite)) = (World::conformance(), suite("incluster.json")) else {
        return;
    };
    let folder = conformance("proxy").unwrap();
    let (mut total, mut misses) = (0, BTreeSet::new());
    for case in suite["cases"].as_array().unwrap() {
        let arguments: Vec<&str> = case["args"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_str)
            .collect();
        if arguments[0] != "pc" {
            continue;
        }
        total += 1;
        let kubeconfig = world.kubeconfig.to_str().unwrap();
        let run = meshctl(
            &[
                &arguments[..],
                &["--kubeconfig", kubeconfig, "--timeout", "5s"],
            ]
            .concat(),
        );
        let expected = match case["stdout"].as_str() {
            Some(file) => fs::read_to_string(folder.join(file)).unwrap(),
            None => String::new(),
        };
        // Codes of failures are finer than the peer's, and its sentences are not kept.
        let same_exit = (run.exit == 0) == (case["exit_code"] == 0);
        let mode = case["compare_stdout"].as_str().unwrap();
        let told = run.exit == 0 || !run.stderr.trim().is_empty();
        if !(same_exit && told && cases::same(mode, &expected, &run.stdout)) {
            println!(
                "{}: exit {}, {}\n{}",
                case["id"], run.exit, run.stderr, run.stdout
            );
            misses.insert(case["id"].as_str().unwrap().to_owned());
        }
    }
    println!(
        "proxy in a cluster, pc: passed {} of {total}",
        total - misses.len()
    );
    let known: BTreeSet<String> = KNOWN_LIVE_MISSES.map(str::to_owned).into();
    assert_eq!(misses, known, "misses are not the known ones");
}

/// Commands whose recorded answer is not that of the recorded dumps.
const KNOWN_RECORDED_MISSES: [&str; 27] = [
    // The proxies were sent something else between the dump and the command; given the dump with
    // --file, the peer prints what meshctl prints.
    "pc-all-details-v1",
    "pc-all-ingress",
    "pc-all-ratings-v1",
    "pc-cluster-details-v1-json",
    "pc-cluster-details-v1-yaml",
    "pc-cluster-ingress",
    "pc-route-details-v1",
    "pc-route-details-v1-json",
    "pc-route-details-v1-yaml",
    "pc-route-ratings-v1",
    "pc-route-ratings-v1-json",
    "pc-route-ratings-v1-yaml",
    "pc-secret-details-v1-json",
    "pc-secret-details-v1-yaml",
    "pc-secret-ingress",
    // Envoy lists its clusters in another order each time, with counters.
    "pc-endpoint-details-v1-json",
    "pc-endpoint-details-v1-yaml",
    "pc-endpoint-productpage-v1-json",
    "pc-endpoint-productpage-v1-yaml",
    "pc-endpoint-ratings-v1-json",
    "pc-endpoint-ratings-v1-yaml",
    "pc-endpoint-reviews-v2-json",
    "pc-endpoint-reviews-v2-yaml",
    // The recording has no loggers.
    "pc-log-details-v1",
    "pc-log-productpage-v1",
    "pc-log-ratings-v1",
    "pc-log-reviews-v2",
];

/// What was printed then, as it would be today: certificates have expired since.
fn today(printed: &str) -> String {
    let now = Moment::from(SystemTime::now());
    let lines = printed.split_inclusive('\n').map(|line| {
        let end = line.split_whitespace().find_map(Moment::parse);
        match end.is_some_and(|end| end.seconds < now.seconds) {
            true => line.replacen(" true  ", " false ", 1),
            false => line.to_owned(),
        }
    });
    lines.collect()
}

#[test]
fn a_recording_is_answered_as_the_mesh_was() {
    let Some(folder) = conformance("../recordings/bookinfo-rich") else {
        return;
    };
    if !folder.is_dir() {
        println!("skipped: there is no {}", folder.display());
        return;
    }
    let recording = folder.to_str().unwrap();
    let (mut total, mut misses) = (0, BTreeSet::new());
    for line in fs::read_to_string(folder.join("expected/commands.txt"))
        .unwrap()
        .lines()
    {
        let (name, command) = line.split_once(": ").unwrap();
        let arguments: Vec<&str> = command.split(' ').skip(1).collect();
        if arguments[0] != "pc" {
            continue;
        }
        total += 1;
        let expected = |part: &str| {
            fs::read_to_string(folder.join(format!("expected/{name}.{part}"))).unwrap()
        };
        let run = meshctl(&[&arguments[..], &["--from", recording]].concat());
        let mode = match arguments[..] {
            [_, "bootstrap", _] | [.., "json"] => "json",
            [.., "yaml"] => "yaml",
            _ => "exact",
        };
        let same = cases::same(mode, &today(&expected("stdout")), &run.stdout);
        if !same || expected("exit").trim() != run.exit.to_string() {
            misses.insert(name.to_owned());
        }
    }
    println!(
        "recording bookinfo-rich, pc: passed {} of {total}",
        total - misses.len()
    );
    assert!(total > 0);
    let known: BTreeSet<String> = KNOWN_RECORDED_MISSES.map(str::to_owned).into();
    assert_eq!(misses, known, "misses are not the known ones");
}

#[test]
fn tables_of_functions_hold() {
    let Some(units) = suite("unit_cases.json") else {
        return;
    };
    let mut total = 0;
    for case in units["describe_route_domains"].as_array().unwrap() {
        let domains: Vec<&str> = case["domains"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_str)
            .collect();
        assert_eq!(
            shorten_domains(&domains),
            case["expected"].as_str().unwrap(),
            "{case}"
        );
        total += 1;
    }
    for case in units["subset_key"].as_array().unwrap() {
        let name = case["cluster_name"].as_str().unwrap();
        let key = SubsetKey::parse(name);
        let parsed = &case["parsed"];
        let text = |field: &str| parsed[field].as_str().unwrap();
        assert_eq!(
            (key.direction, key.subset, key.host, key.port),
            (
                text("direction"),
                text("subset"),
                text("host"),
                parsed["port"].as_i64().unwrap_or(i64::MAX)
            ),
            "{name}"
        );
        assert_eq!(
            SubsetKey::in_table(name).is_some(),
            case["used_in_tables"] == true,
            "{name}"
        );
        total += 1;
    }
    for case in units["listener_filter"].as_array().unwrap() {
        assert_eq!(passes_filter(case), case["expected"] == true, "{case}");
        total += 1;
    }
    for case in units["rootca_match"].as_array().unwrap() {
        let bundle =
            |field: &str| envoy_dump::certificate::bundle(case[field].as_str().unwrap().as_bytes());
        let found = match (bundle("a"), bundle("b")) {
            (Some(one), Some(other)) => Some(one.iter().any(|root| other.contains(root))),
            _ => None,
        };
        assert_eq!(found, case["match"].as_bool(), "{}", case["name"]);
        total += 1;
    }
    println!("proxy units: passed {total} of {total}");
}

/// Whether a listener passes a filter, by way of a dump that holds only it.
fn passes_filter(case: &Value) -> bool {
    let dump = serde_json::json!({"configs": [{"@type": "type.googleapis.com/envoy.admin.v3.ListenersConfigDump",
        "static_listeners": [{"listener": case["listener"]}]}]});
    let filter = &case["filter"];
    let mut arguments = vec!["pc", "listener", "-f", "-", "-o", "name"];
    for flag in ["address", "type"] {
        if let Some(value) = filter[flag].as_str() {
            arguments.extend([
                if flag == "type" {
                    "--type"
                } else {
                    "--address"
                },
                value,
            ]);
        }
    }
    let port = filter["port"].to_string();
    if filter["port"].is_number() {
        arguments.extend(["--port", &port]);
    }
    let run = meshctl_reading(&arguments, &dump.to_string());
    assert_eq!(run.exit, 0, "{}", run.stderr);
    !run.stdout.is_empty()
}

#[test]
fn the_way_to_a_proxy_can_be_chosen() {
    let Some(world) = World::conformance() else {
        return;
    };
    let kubeconfig = world.kubeconfig.display().to_string();
    let run = |way: &str| {
        meshctl(&[
            "pc",
            "stats",
            "cart-v1-abc.shop",
            "--kubeconfig",
            &kubeconfig,
            "--via",
            way,
        ])
    };
    let asked = |line: &str| world.requests().iter().filter(|one| *one == line).count();
    let (forward, exec) = (
        "PORTFORWARD shop/cart-v1-abc:15000",
        "EXEC shop/cart-v1-abc pilot-agent request GET stats",
    );
    let by_exec = run("exec");
    assert_eq!((by_exec.exit, asked(forward), asked(exec)), (0, 0, 1));
    let by_forward = run("port-forward");
    assert_eq!((by_forward.exit, asked(forward), asked(exec)), (0, 1, 1));
    assert_eq!(by_exec.stdout, by_forward.stdout);
    assert_eq!(run("smoke").exit, 64);
}
