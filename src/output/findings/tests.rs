use super::*;
use mesh_analyze::filter::{Filter, Suppression, apply};
use mesh_model::mesh::MeshBuilder;
use mesh_model::object::from_text;
use std::io;

const TEXT: &str = "\
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: cart, namespace: shop}
spec:
  http:
  - route:
    - destination:
        host: \"cart<v9>\" # soon
---
apiVersion: v1
kind: Namespace
metadata: {name: shop}
";

/// Findings in two files, suppressed ones, an unreadable document and a gap; `check` sees them.
pub(super) fn with_findings<T>(check: impl FnOnce(&Findings) -> T) -> T {
    let objects: Vec<_> = from_text("a b.yaml", TEXT).into_iter().flatten().collect();
    let (service, namespace) = (&objects[0], &objects[1]);
    let path = ["spec", "http", "0", "route", "0", "destination", "host"];
    let found = vec![
        Finding::new(
            "IST0101",
            Level::Error,
            Some(Place::at(service, &path)),
            "no <host> & co,: 100%",
        )
        .related(Place::of(namespace))
        .remedy("create it"),
        Finding::new(
            "IST0102",
            Level::Info,
            Some(Place::of(namespace)),
            "not \"injected\"",
        ),
        Finding::new("IST0139", Level::Warning, None, "of the mesh\nin two lines"),
        Finding::new("IST0118", Level::Info, Some(Place::of(namespace)), "hidden"),
    ];
    let filter = Filter {
        namespace: None,
        suppressions: vec![Suppression::parse("IST0118=Namespace shop").unwrap()],
        severities: BTreeMap::new(),
        baseline: None,
        failure_threshold: Level::Error,
        output_threshold: Level::Info,
        today: "2026-08-01".parse().unwrap(),
    };
    let outcome = apply(found, &MeshBuilder::default().build(), &filter);
    let unread: Vec<object::Error> = from_text("bad.yaml", "a: [")
        .into_iter()
        .filter_map(Result::err)
        .collect();
    let gaps = [Gap {
        subject: "pods".into(),
        reason: "forbidden".into(),
    }];
    check(&Findings {
        shown: &outcome.shown,
        suppressed: &outcome.suppressed,
        unread: &unread,
        gaps: &gaps,
        failure_threshold: Level::Error,
        texts: &BTreeMap::from([("a b.yaml".to_owned(), TEXT.to_owned())]),
        several_clusters: false,
    })
}

fn streams() -> Streams {
    Streams::new(io::sink(), io::sink(), io::empty())
}

#[test]
fn log_is_that_of_the_peer() {
    let expected = "\
Error [IST0101] (VirtualService shop/cart a b.yaml:8) no <host> & co,: 100%
Warning [IST0139] of the mesh
in two lines
Info [IST0102] (Namespace shop a b.yaml:10) not \"injected\"
";
    assert_eq!(
        with_findings(|findings| human::log(findings, &streams())),
        expected
    );
}

#[test]
fn people_see_the_line() {
    let text = with_findings(|findings| human::print(findings, &streams()));
    let expected = "\
error[IST0101]: no <host> & co,: 100%
 --> a b.yaml:8:9  VirtualService shop/cart
  |
8 |         host: \"cart<v9>\" # soon
  |               ^^^^^^^^^^
  = note: Namespace shop (a b.yaml:10:1)
  = help: create it
";
    assert!(text.starts_with(expected), "{text}");
    assert!(
        text.contains("\nwarning[IST0139]: of the mesh\nin two lines\n"),
        "{text}"
    );
}

#[test]
fn json_and_yaml_are_those_of_the_peer() {
    let text = with_findings(json::peer_json);
    let url = "https://istio.io/v1.30/docs/reference/config/analysis/ist0101/?ref=istioctl-analyze";
    let first = format!(
        "[\n\t{{\n\t\t\"code\": \"IST0101\",\n\t\t\"documentationUrl\": \"{url}\",\n\t\t\"level\": \"Error\",\n\t\t\
         \"message\": \"no <host> & co,: 100%\",\n\t\t\"origin\": \"VirtualService shop/cart\",\n\t\t\
         \"reference\": \"a b.yaml:8\"\n\t}},\n"
    );
    assert!(text.starts_with(&first), "{text}");
    let list: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(list.as_array().map(Vec::len), Some(3));
    let yaml = with_findings(json::peer_yaml);
    assert_eq!(mesh_model::yaml::from_str(&yaml).unwrap(), list);
}

#[test]
fn our_own_document_has_everything() {
    let value: serde_json::Value = serde_json::from_str(&with_findings(json::v1)).unwrap();
    assert_eq!(value["version"], 1);
    let counts = serde_json::json!({"errors": 1, "warnings": 1, "infos": 1, "suppressed": 1});
    assert_eq!(value["summary"], counts);
    let first = &value["findings"][0];
    assert_eq!(
        first["place"]["path"],
        "spec.http[0].route[0].destination.host"
    );
    assert_eq!(first["place"]["location"]["column"], 9);
    assert_eq!(first["related"][0]["object"]["kind"], "Namespace");
    assert_eq!(
        value["suppressed"][0]["suppressedBy"],
        "--suppress \"IST0118=Namespace shop\""
    );
    assert_eq!(value["unread"][0]["location"]["file"], "bad.yaml");
    assert_eq!(value["notChecked"][0]["reason"], "forbidden");
}

#[test]
fn annotations_are_escaped() {
    let text = with_findings(annotations::github);
    let expected = "\
::error file=a b.yaml,line=8,col=9,title=IST0101 ReferencedResourceNotFound::VirtualService shop/cart: no <host> & co,: 100%25%0Ahelp: create it
::warning title=IST0139 InvalidWebhook::of the mesh%0Ain two lines
::notice file=a b.yaml,line=10,col=1,title=IST0102 NamespaceNotInjected::Namespace shop: not \"injected\"
::error file=bad.yaml,line=1,";
    assert!(text.starts_with(expected), "{text}");
    let value: serde_json::Value =
        serde_json::from_str(&with_findings(annotations::gitlab)).unwrap();
    assert_eq!(value.as_array().map(Vec::len), Some(4));
    assert_eq!(
        value[0]["location"],
        serde_json::json!({"path": "a b.yaml", "lines": {"begin": 8}})
    );
    assert_eq!(value[3]["severity"], "blocker");
}

#[test]
fn junit_counts_its_cases() {
    let text = with_findings(junit::print);
    let head = "\
<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<testsuites tests=\"5\" failures=\"1\" errors=\"1\">
  <testsuite name=\"meshctl analyze\" tests=\"5\" failures=\"1\" errors=\"1\" skipped=\"1\">
    <testcase classname=\"a b.yaml\" name=\"IST0101 VirtualService shop/cart\"><failure message=\"no &lt;host&gt; &amp; co,: 100%\" \
         type=\"Error\">a b.yaml:8: no &lt;host&gt; &amp; co,: 100%</failure></testcase>
";
    assert!(text.starts_with(head), "{text}");
    assert!(
        text.contains("<system-out>Warning: of the mesh&#10;in two lines</system-out>"),
        "{text}"
    );
    assert!(
        text.contains("<skipped message=\"--suppress &quot;IST0118=Namespace shop&quot;\"/>"),
        "{text}"
    );
}

#[test]
fn sarif_has_rules_places_and_suppressions() {
    let value: serde_json::Value = serde_json::from_str(&with_findings(sarif::print)).unwrap();
    let run = &value["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: Vec<&str> = rules
        .iter()
        .filter_map(|rule| rule["id"].as_str())
        .collect();
    assert_eq!(ids, ["IST0101", "IST0102", "IST0118", "IST0139"]);
    let first = &run["results"][0];
    assert_eq!(first["ruleIndex"], 0);
    let place = &first["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "a%20b.yaml");
    assert_eq!(
        place["region"],
        serde_json::json!({"startLine": 8, "startColumn": 9})
    );
    assert_eq!(run["results"][3]["suppressions"][0]["kind"], "external");
    let notifications = &run["invocations"][0]["toolExecutionNotifications"];
    assert_eq!(notifications.as_array().map(Vec::len), Some(2));
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
}
