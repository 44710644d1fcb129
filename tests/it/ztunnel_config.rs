//! `meshctl ztunnel-config` over saved dumps.

use crate::support::cases;
use crate::support::program::{meshctl, meshctl_reading};

/// The bare group and a command that it does not have are refused, not answered with help and success.
const MISSES: [&str; 1] = ["zc-badsub"];

#[test]
fn recorded_cases() {
    cases::run_groups(&["zc-"], &MISSES);
}

const DUMP: &str = r#"{"Workloads": {"a": {"name": "cart", "namespace": "shop", "status": "Healthy"}},
  "workloadState": {"a": {"info": {"name": "cart", "namespace": "shop"}}}}"#;

#[test]
fn a_dump_comes_from_standard_input() {
    let run = meshctl_reading(&["zc", "workload", "-f", "-"], DUMP);
    let expected = "NAMESPACE POD NAME ADDRESS NODE WAYPOINT PROTOCOL\n\
                    shop      cart                  None     \n";
    assert_eq!(
        (run.stdout.as_str(), run.exit),
        (expected, 0),
        "{}",
        run.stderr
    );
}

#[test]
fn absent_lists_are_null_in_documents() {
    let run = meshctl_reading(&["zc", "connections", "-f", "-", "-o", "json"], DUMP);
    let connections = &serde_json::from_str::<serde_json::Value>(&run.stdout).unwrap()[0];
    assert_eq!(
        *connections,
        serde_json::json!({
            "connections": {"inbound": null, "outbound": null},
            "info": {"name": "cart", "namespace": "shop", "trustDomain": "", "serviceAccount": ""},
        })
    );
}

#[test]
fn bad_input_is_named() {
    let run = meshctl(&["zc", "workload", "-f", "/nonexistent/dump.json"]);
    let expected = "Error: open /nonexistent/dump.json: no such file or directory\n";
    assert_eq!((run.stderr.as_str(), run.exit), (expected, 1));
    for input in ["", "{", "[]", "{\"workloads\": 3}", "\u{feff}{}"] {
        let run = meshctl_reading(&["zc", "workload", "-f", "-"], input);
        assert_eq!((run.stdout.as_str(), run.exit), ("", 1), "{input}");
        let start = "Error: error unmarshalling config dump response from ztunnel: ";
        assert!(run.stderr.starts_with(start), "{}", run.stderr);
    }
}
