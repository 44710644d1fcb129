//! `meshctl proxy-config` beside the recorded runs of the peer, and on input that is no dump.

use crate::support::cases;
use crate::support::program::meshctl_reading;

/// Cases whose answer differs on purpose; `docs/differences.md` tells why.
const KNOWN_MISSES: [&str; 11] = [
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
    // No subcommand, or an unknown one, is an error.
    "usage-badsub",
    "usage-bare",
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
    let stats = ["usage-stats-both", "usage-stats-noargs"];
    cases::run_groups(&groups, &[&KNOWN_MISSES[..], &stats[..]].concat());
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
