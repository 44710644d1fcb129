//! A mesh of 12,000 objects: what is found in it, by one thread and by several.
#![allow(clippy::unwrap_used, reason = "tests may fail")]

use mesh_analyze::{Options, Profile, Rule, analyze, pods_of_templates};
use mesh_model::finding::Finding;
use mesh_model::mesh::{Mesh, MeshBuilder};
use mesh_model::object::from_text;
use std::collections::BTreeMap;
use std::fmt::Write as _;

const NAMESPACES: usize = 169;
const APPLICATIONS: usize = 10;

/// An application: seven objects. `SUBSET` is the one that its VirtualService routes to.
const APPLICATION: &str = "\
apiVersion: apps/v1
kind: Deployment
metadata: {name: APP, namespace: TEAM}
spec:
  selector: {matchLabels: {app: APP}}
  template:
    metadata: {labels: {app: APP, version: v1}}
    spec:
      serviceAccountName: APP
      containers: [{name: APP, image: \"example.com/APP:1\", ports: [{containerPort: 8080}]}]
---
apiVersion: v1
kind: Service
metadata: {name: APP, namespace: TEAM}
spec:
  selector: {app: APP}
  ports:
  - {name: http, port: 80, targetPort: 8080, protocol: TCP}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: APP, namespace: TEAM}
spec:
  hosts: [APP]
  http:
  - match: [{uri: {prefix: /api}}]
    timeout: 5s
    route:
    - destination: {host: APP, subset: v1, port: {number: 80}}
  - route:
    - destination: {host: APP, subset: SUBSET}
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: APP, namespace: TEAM}
spec:
  host: APP
  trafficPolicy: {outlierDetection: {consecutive5xxErrors: 5, interval: 10s}}
  subsets:
  - {name: v1, labels: {version: v1}}
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: APP, namespace: TEAM}
spec:
  selector: {matchLabels: {app: APP}}
  rules:
  - from: [{source: {principals: [cluster.local/ns/TEAM/sa/ACCOUNT]}}]
    to: [{operation: {methods: [GET, POST], ports: [\"8080\"]}}]
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: APP-partner, namespace: TEAM}
spec:
  hosts: [APP.TEAM.partner.example]
  ports:
  - {number: 443, name: tls, protocol: TLS}
  resolution: DNS
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: {name: APP, namespace: TEAM}
spec:
  selector: {matchLabels: {app: APP}}
  accessLogging: [{providers: [{name: envoy}]}]
---
";

/// A namespace with its applications, the first of which routes to a subset that there is not, and the last of which
/// takes requests of an account that there is not.
fn manifests(team: &str) -> String {
    let mut text = format!(
        "apiVersion: v1\nkind: Namespace\nmetadata: {{name: {team}, labels: {{istio-injection: enabled}}}}\n---\n"
    );
    for number in 0..APPLICATIONS {
        let app = format!("app-{number}");
        let subset = if number == 0 { "v2" } else { "v1" };
        let account = match number == APPLICATIONS - 1 {
            true => "nobody",
            false => &app,
        };
        let objects = APPLICATION
            .replace("APP", &app)
            .replace("TEAM", team)
            .replace("SUBSET", subset)
            .replace("ACCOUNT", account);
        write!(text, "{objects}").unwrap();
    }
    text
}

fn mesh() -> Mesh {
    let objects = (0..NAMESPACES).flat_map(|number| {
        let team = format!("team-{number:03}");
        from_text(&format!("{team}.yaml"), &manifests(&team))
    });
    let objects = objects.map(Result::unwrap);
    objects
        .fold(MeshBuilder::default(), MeshBuilder::object)
        .build()
}

fn findings(mesh: &Mesh, threads: usize) -> Vec<Finding> {
    let options = Options {
        rules: Rule::of_profile(Profile::Extra),
        expected_pods: pods_of_templates(mesh),
        istio_namespace: "istio-system".to_owned(),
        cluster: "default".into(),
        assume_ingress: true,
        threads,
        ..Options::default()
    };
    analyze(mesh, &options)
}

#[test]
fn a_large_mesh_is_judged_the_same_by_any_number_of_threads() {
    let mesh = mesh();
    assert_eq!(
        mesh.objects().len(),
        NAMESPACES * (1 + 7 * APPLICATIONS),
        "twelve thousand"
    );
    let found = findings(&mesh, 1);
    assert!(found == findings(&mesh, 4), "threads make a difference");
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &found {
        *counts.entry(finding.code).or_default() += 1;
    }
    let expected = BTreeMap::from([("IST0101", NAMESPACES), ("KIA0106", NAMESPACES)]);
    assert_eq!(counts, expected);
    let places: Vec<String> = [&found[0], found.last().unwrap()]
        .map(|finding| finding.place.as_ref().unwrap().origin.to_string())
        .into();
    assert_eq!(places, ["team-000.yaml:35:21", "team-168.yaml:646:35"]);
}
