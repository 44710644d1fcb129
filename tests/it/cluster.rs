//! The cluster edge when the API server is away, silent, busy or refuses.

use std::time::{Duration, Instant};

use meshctl::cluster::{Client, Filter, Resource, Version};
use meshctl::error::{Error, Exit, Result};

use crate::support::apiserver::cluster;
use crate::support::loopback::{self, Loopback};
use crate::support::{context, with_client};

const VERSION: &str = r#"{"major":"1","minor":"36+","gitVersion":"v1.36.1-x"}"#;

fn version_of(kubeconfig: &std::path::Path, timeout: Duration) -> Result<Version> {
    with_client(&context(kubeconfig, timeout), async |client: Client| {
        client.version().await
    })
}

fn error_within(kubeconfig: &std::path::Path, timeout: Duration) -> Error {
    let start = Instant::now();
    let error = version_of(kubeconfig, timeout).unwrap_err();
    assert!(
        start.elapsed() < timeout + Duration::from_secs(1),
        "{:?}",
        start.elapsed()
    );
    error
}

#[test]
fn a_server_that_is_away_is_named_at_once() {
    let url = loopback::closed_url();
    let start = Instant::now();
    let error = error_within(&loopback::kubeconfig(&url), Duration::from_secs(15));
    assert!(start.elapsed() < Duration::from_secs(2));
    assert_eq!(
        error.to_string(),
        format!(
            "get the server's version: the API server {url} cannot be reached: connection refused"
        )
    );
    assert_eq!(error.exit(), Exit::Unreachable);
}

#[test]
fn a_server_without_a_name_is_named() {
    let error = error_within(
        &loopback::kubeconfig("http://no-such-host.invalid:1"),
        Duration::from_secs(5),
    );
    assert_eq!(error.exit(), Exit::Unreachable);
    assert!(
        error
            .to_string()
            .contains("http://no-such-host.invalid:1 cannot be reached"),
        "{error}"
    );
}

#[test]
fn a_silent_server_is_named_within_the_deadline() {
    let server = Loopback::start(|_| None);
    let error = error_within(&server.kubeconfig(), Duration::from_secs(1));
    assert_eq!(
        error.to_string(),
        format!(
            "get the server's version: the API server {} cannot be reached: no answer within 1s",
            server.url
        )
    );
    assert_eq!(error.exit(), Exit::Unreachable);
}

#[test]
fn a_busy_server_is_asked_again() {
    let busy = r#"{"kind":"Status","code":429,"message":"too many","reason":"TooManyRequests"}"#;
    let server = Loopback::start(move |request| {
        Some(if request < 3 {
            loopback::json(429, "", busy)
        } else {
            loopback::json(200, "", VERSION)
        })
    });
    let version = version_of(&server.kubeconfig(), Duration::from_secs(5)).unwrap();
    assert_eq!(
        version,
        Version {
            git_version: "v1.36.1-x".to_owned(),
            minor: 36
        }
    );
    assert_eq!(server.requests(), 3);
}

#[test]
fn a_server_that_stays_busy_is_given_up() {
    let busy = r#"{"kind":"Status","code":503,"message":"not now","reason":"ServiceUnavailable"}"#;
    let server = Loopback::start(move |_| Some(loopback::json(503, "", busy)));
    let error = error_within(&server.kubeconfig(), Duration::from_secs(10));
    assert_eq!(error.exit(), Exit::Unreachable);
    assert!(
        error
            .to_string()
            .ends_with("it keeps answering 503 (not now)"),
        "{error}"
    );
    assert_eq!(server.requests(), 5);
}

#[test]
fn a_cut_answer_is_asked_for_again() {
    let server = Loopback::start(|request| {
        Some(match request {
            1 => "HTTP/1.1 200 X\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n{\"minor\""
                .to_owned(),
            _ => loopback::json(200, "", VERSION),
        })
    });
    assert_eq!(
        version_of(&server.kubeconfig(), Duration::from_secs(5))
            .unwrap()
            .minor,
        36
    );
}

#[test]
fn something_else_than_an_api_server_is_told() {
    let server = Loopback::start(|_| Some(loopback::json(200, "", "<html>")));
    let error = error_within(&server.kubeconfig(), Duration::from_secs(5));
    assert_eq!(error.exit(), Exit::Unreachable);
    assert!(
        error
            .to_string()
            .contains("the answer is not that of a Kubernetes API server"),
        "{error}"
    );
}

#[test]
fn a_forbidding_server_names_the_missing_permission() {
    let Some(cluster) = cluster() else { return };
    let error = with_client(&cluster.context_of_jane(), async |client: Client| {
        client
            .list(&Resource::builtin("deployments"), "", Filter::default())
            .await
    })
    .unwrap_err();
    assert_eq!(error.exit(), Exit::Denied);
    assert_eq!(
        error.to_string(),
        "list deployments: jane may not list deployments.apps in the whole cluster"
    );
    assert_eq!(
        error.hints(),
        ["the missing rule: apiGroups [\"apps\"], resources [\"deployments\"], verbs [\"list\"]"]
    );
}

#[test]
fn an_unknown_context_names_the_known_ones() {
    let url = loopback::closed_url();
    let kubeconfig = loopback::kubeconfig(&url);
    let mut context = context(&kubeconfig, Duration::from_secs(1));
    context.settings.context = Some("prod".to_owned());
    let error = with_client(&context, async |client: Client| client.version().await).unwrap_err();
    assert_eq!(error.to_string(), "the kubeconfig has no context \"prod\"");
    assert_eq!(error.hints(), ["choose one by --context: test"]);
}

#[test]
fn verbose_tells_each_request() {
    let url = loopback::closed_url();
    let kubeconfig = loopback::kubeconfig(&url);
    let check = |flag: &[&str], expected: bool| {
        let arguments = [&["install", "-y", "-c", kubeconfig.to_str().unwrap()], flag].concat();
        let run = crate::support::program::meshctl(&arguments);
        assert_eq!(run.exit, 69);
        let told = run.stderr.contains("  GET /version: ");
        assert_eq!(told, expected, "{}", run.stderr);
    };
    check(&[], false);
    check(&["-v"], true);
}
