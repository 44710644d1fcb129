//! The formats of findings, read by programs that others wrote.

use std::process::{Command, Stdio};

use crate::support::program::{meshctl, meshctl_reading};

/// Findings of every level, with and without places, suppressed ones, text that needs escaping.
const INPUTS: [(&str, &[&str]); 4] = [
    ("", &[]),
    (
        "\
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: partner, namespace: shop}
spec: {hosts: [\"<a>&'b'\"], ports: [{number: 443000, name: x, protocol: \"\\u0001]]>\"}], resolution: DNS}
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: other, namespace: shop}
spec: {hosts: [\"*\"], ports: [{number: 443000, name: tls, protocol: TLS}], resolution: DNS}
",
        &["-S", "IST0106=ServiceEntry shop/other"],
    ),
    ("a: [\n---\nkind: x\n", &[]),
    (
        "\
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: cart, namespace: shop, annotations: {galley.istio.io/analyze-suppress: \"*\"}}
spec: {hosts: [cart], http: [{route: [{destination: {host: none}}]}]}
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: nobody, namespace: shop}
spec: {selector: {matchLabels: {app: none}}, rules: [{from: [{source: {namespaces: [none]}}]}]}
",
        &["--failure-threshold=Info"],
    ),
];

fn output(format: &str, input: &str, arguments: &[&str]) -> String {
    let mut all = vec!["analyze", "--use-kube=false", "-o", format, "-"];
    all.extend(arguments);
    meshctl_reading(&all, input).stdout
}

/// Checks a JSON document (first argument of the file) against a schema, with its formats.
const CHECK: &str = "\
import json, sys, jsonschema
schema = json.load(open(sys.argv[1]))
checker = jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.FormatChecker())
for error in checker.iter_errors(json.load(sys.stdin)):
    print('/'.join(map(str, error.absolute_path)), error.message)
";

#[test]
fn sarif_is_valid() {
    let Ok(schema) = std::env::var("MESHCTL_SARIF_SCHEMA") else {
        assert!(
            std::env::var("CI").is_err(),
            "MESHCTL_SARIF_SCHEMA is not set"
        );
        println!("skipped: MESHCTL_SARIF_SCHEMA is not set");
        return;
    };
    let check = |document: &str| {
        let mut child = Command::new("python3")
            .args(["-c", CHECK, &schema])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), document.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "python3 with jsonschema is needed");
        String::from_utf8(output.stdout).unwrap()
    };
    for (input, arguments) in INPUTS {
        let document = output("sarif", input, arguments);
        assert_eq!(check(&document), "", "{document}");
    }
    // The checker does check.
    let broken =
        output("sarif", INPUTS[1].0, &[]).replace("\"level\": \"error\"", "\"level\": \"bad\"");
    assert!(check(&broken).contains("'bad'"));
}

#[test]
fn junit_is_xml_whose_counts_are_right() {
    for (input, arguments) in INPUTS {
        let text = output("junit", input, arguments);
        let document =
            roxmltree::Document::parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        let count = |name: &str| {
            let nodes = document.descendants();
            nodes
                .filter(|node| node.has_tag_name(name))
                .count()
                .to_string()
        };
        let suite = document
            .descendants()
            .find(|node| node.has_tag_name("testsuite"))
            .unwrap();
        assert_eq!(suite.attribute("tests"), Some(count("testcase").as_str()));
        assert_eq!(suite.attribute("failures"), Some(count("failure").as_str()));
        assert_eq!(suite.attribute("errors"), Some(count("error").as_str()));
        assert_eq!(suite.attribute("skipped"), Some(count("skipped").as_str()));
        assert_ne!(count("testcase"), "0");
    }
    let text = output("junit", INPUTS[1].0, &[]);
    let document = roxmltree::Document::parse(&text).unwrap();
    let failure = document
        .descendants()
        .find(|node| node.has_tag_name("failure"))
        .unwrap();
    assert_eq!(failure.attribute("type"), Some("Error"));
    assert_eq!(failure.parent().unwrap().attribute("classname"), Some("-"));
}

#[test]
fn machine_formats_are_one_document() {
    for (input, arguments) in INPUTS {
        for format in ["json", "json-v1", "sarif", "gitlab"] {
            let text = output(format, input, arguments);
            serde_json::from_str::<serde_json::Value>(&text)
                .unwrap_or_else(|error| panic!("{error}: {text}"));
        }
        mesh_model::yaml::from_str(&output("yaml", input, arguments)).unwrap();
        for line in output("github", input, arguments).lines() {
            let command = ["::error ", "::warning ", "::notice "];
            assert!(
                command.iter().any(|command| line.starts_with(command)),
                "{line}"
            );
        }
    }
    let empty = meshctl(&["analyze", "--use-kube=false", "-o", "json", "/dev/null"]);
    assert_eq!((empty.stdout.as_str(), empty.exit), ("[]\n", 0));
}
