//! What checks of single objects say, at which level and where.

#![expect(clippy::unwrap_used, reason = "the whole file is a test")]

use mesh_analyze::schema::{self, Base, Options, Problem};
use mesh_model::object::from_text;
use serde_json::{Value, json};

fn shown(problems: &[Problem]) -> Vec<String> {
    let shown = problems.iter().map(|problem| {
        let code = problem.code.as_ref().map_or("", |(code, _)| code);
        format!("{} {} {code}", problem.level, problem.path.join("."))
    });
    shown.map(|text| text.trim_end().to_owned()).collect()
}

/// Checks an object as it is applied: level and place of each problem.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let object = from_text("a.yaml", text).remove(0).unwrap();
    let outcome = schema::check_with(&object, Options::STRICT).unwrap();
    assert_eq!(
        shown(&outcome.problems),
        expected,
        "{:#?}",
        outcome.problems
    );
}

#[track_caller]
fn check_config(config: Value, expected: &[&str]) {
    let problems = schema::check_mesh_config(&config.into(), Base::Defaults);
    assert_eq!(shown(&problems), expected, "{problems:#?}");
}

#[test]
fn annotations_come_first() {
    let gateway = |annotation: &str| {
        format!(
            "apiVersion: networking.istio.io/v1\nkind: Gateway\nmetadata: {{name: a, annotations: {{{annotation}}}}}\nspec: {{}}"
        )
    };
    check(&gateway("a: b"), &["Error spec.servers"]);
    for annotation in [
        "istio.io/dry-run: 'true'",
        "internal.istio.io/webhook-always-reject: ''",
        "internal.istio.io/parents: a",
        "internal.istio.io/parent-namespace: a",
    ] {
        let name = annotation.split(':').next().unwrap();
        check(
            &gateway(annotation),
            &[&format!("Error metadata.annotations.{name}")],
        );
    }
    let policy = |action: &str, value: &str| {
        format!(
            "apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {{name: a, annotations: {{istio.io/dry-run: '{value}'}}}}\n\
             spec: {{action: {action}, rules: [{{}}]}}"
        )
    };
    check(&policy("DENY", "t"), &[]);
    check(
        &policy("DENY", "yes"),
        &["Error metadata.annotations.istio.io/dry-run"],
    );
    check(
        &policy("AUDIT", "true"),
        &["Error metadata.annotations.istio.io/dry-run"],
    );
}

#[test]
fn what_cannot_be_decoded_is_told_all_at_once() {
    let text = "apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: a}\n\
        spec: {hosts: a, http: [{timeout: 5, retries: {attempts: x}, corsPolicy: {unmatchedPreflights: IGNORED}}]}";
    let object = from_text("a.yaml", text).remove(0).unwrap();
    let outcome = schema::check_with(&object, Options::LENIENT).unwrap();
    assert!(!outcome.is_decoded);
    let mut places = shown(&outcome.problems);
    places.sort();
    let expected = [
        "Error spec.hosts",
        "Error spec.http.0.corsPolicy.unmatchedPreflights",
        "Error spec.http.0.retries.attempts",
        "Error spec.http.0.timeout",
    ];
    assert_eq!(places, expected);
    let hint = outcome
        .problems
        .iter()
        .find(|problem| problem.path.ends_with(&["unmatchedPreflights".to_owned()]));
    assert!(hint.unwrap().message.ends_with("did you mean IGNORE?"));
}

#[test]
fn spellings_of_the_api() {
    // Snake case, numbers as text, enums as numbers, null: all of it is decoded, and places are those written.
    check(
        "apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: {name: a}\n\
         spec:\n  host: a\n  exportTo: null\n  traffic_policy:\n    connection_pool: {tcp: {max_connections: '-1'}}\n    tls: {mode: 2}",
        &[
            "Error spec.traffic_policy.connection_pool.tcp.max_connections",
            "Error spec.traffic_policy.tls.clientCertificate",
            "Error spec.traffic_policy.tls.privateKey",
        ],
    );
    check(
        "apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: {name: a}\nspec: {host: a, hots: b}",
        &["Error spec.hots"],
    );
}

#[test]
fn warnings_with_codes_and_lost_ones() {
    check(
        "apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: a}\nspec:\n  hosts: [a]\n  http:\n  \
         - {match: [{uri: {prefix: /a}, gateways: [a.b]}], route: [{destination: {host: a}}]}\n  \
         - {match: [{uri: {prefix: /ab}}, {uri: {prefix: /a}, gateways: [a.b]}], route: [{destination: {host: a}}]}",
        &[
            "Info spec.http.0.match.0.gateways.0",
            "Info spec.http.1.match.1.gateways.0",
            "Warning spec.http.1.match.1 IST0131",
            "Warning spec.http.1.match.0 IST0131",
        ],
    );
}

#[test]
fn mesh_config() {
    check_config(json!({}), &[]);
    check_config(
        json!({
            "connectTimeout": "2h",
            "trustDomainAliases": ["a_b"],
            "tlsDefaults": {"ecdhCurves": ["P-256", "P-256", "P-1"]},
            "defaultInboundHttpRetryPolicy": {"backoff": "1s", "retryRemoteLocalities": true, "attempts": 0},
            "serviceSettings": [{"hosts": ["a.*"]}],
            "defaultConfig": {
                "discoveryAddress": "istiod",
                "tracing": {"zipkin": {"address": "$(HOST_IP):9411"}},
                "proxyMetadata": {"ISTIO_META_DNS_AUTO_ALLOCATE": "true"},
                "connectionSettings": {"httpMaxConcurrentStreams": 0},
                "privateKeyProvider": {"qat": {}},
            },
        }),
        &[
            "Error connectTimeout",
            "Error defaultConfig.discoveryAddress",
            "Warning defaultConfig.proxyMetadata.ISTIO_META_DNS_AUTO_ALLOCATE",
            "Error defaultConfig.privateKeyProvider.qat.pollDelay",
            "Error defaultConfig.connectionSettings.httpMaxConcurrentStreams",
            "Error serviceSettings.0.hosts.0",
            "Error trustDomainAliases.0",
            "Warning tlsDefaults.ecdhCurves",
            "Warning tlsDefaults.ecdhCurves",
            "Error defaultInboundHttpRetryPolicy.attempts",
            "Error defaultInboundHttpRetryPolicy.backoff",
            "Warning defaultInboundHttpRetryPolicy.retryRemoteLocalities",
        ],
    );
    let nothing = schema::check_mesh_config(&json!({}).into(), Base::Nothing);
    let expected = [
        "Error proxyListenPort",
        "Error connectTimeout",
        "Error defaultConfig",
        "Error trustDomain",
    ];
    assert_eq!(shown(&nothing), expected);
}

#[test]
fn mesh_networks() {
    let networks = json!({"networks": {"eu": {
        "endpoints": [{"fromCidr": "10.0.0.0/8"}, {"fromRegistry": "a_b"}],
        "gateways": [{"address": "1.2.3.4", "port": 0}],
    }}});
    let expected = [
        "Error networks.eu.endpoints.1.fromRegistry",
        "Error networks.eu.gateways.0.port",
    ];
    assert_eq!(
        shown(&schema::check_mesh_networks(&networks.into())),
        expected
    );
}
