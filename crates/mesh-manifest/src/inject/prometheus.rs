//! Metrics of the application are scraped through the agent (`pkg/kube/inject/webhook.go`,
//! `applyPrometheusMerge`).

use mesh_model::shared::{Map, Value as Json};

use super::InjectError;
use super::pod::{self, go_json, parse_bool};
use super::written::quoted;

const SCRAPE: &str = "prometheus.io/scrape";
const PORT: &str = "prometheus.io/port";
const PATH: &str = "prometheus.io/path";
const TARGETS: &str = "prometheus.istio.io/scrape-targets";
const SECURE_PORT: &str = "prometheus.istio.io/secure-port";
const MERGE: &str = "prometheus.istio.io/merge-metrics";

/// The variable from which the agent learns what to scrape.
const VARIABLE: &str = "ISTIO_PROMETHEUS_ANNOTATIONS";

/// Ports of the proxy and its agent, which the agent must not be sent to scrape.
const RESERVED: [(u16, &str); 9] = [
    (15000, "Envoy admin"),
    (15001, "Envoy outbound capture"),
    (15004, "pilot debug"),
    (15006, "Envoy inbound capture"),
    (15008, "HBONE"),
    (15020, "Istio agent"),
    (15021, "health"),
    (15053, "DNS"),
    (15090, "Envoy Prometheus, which is merged already"),
];

/// One place to scrape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The port, as text.
    pub port: String,
    /// The path.
    pub path: String,
}

/// What the annotations of a pod ask to be scraped. Absent annotations are empty texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScrapeConfig {
    /// Whether to scrape, as it is written.
    pub scrape: String,
    /// The port.
    pub port: String,
    /// The path.
    pub path: String,
    /// Several places; empty without the annotation.
    pub targets: Vec<Target>,
}

impl ScrapeConfig {
    /// Reads the annotations, and tells what is wrong with the list of targets, which is then
    /// left out.
    pub fn of(annotations: &Json) -> (Self, Option<String>) {
        let text = |name| find(annotations, name).unwrap_or_default().to_owned();
        let (targets, problem) = match find(annotations, TARGETS).map(targets) {
            None => (Vec::new(), None),
            Some(Ok(targets)) => (targets, None),
            Some(Err(problem)) => (Vec::new(), Some(problem)),
        };
        let config = Self {
            scrape: text(SCRAPE),
            port: text(PORT),
            path: text(PATH),
            targets,
        };
        (config, problem)
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Refuses ports that are none, or are the proxy's own.
    fn check(&self, status_port: i64) -> Result<(), InjectError> {
        for target in &self.targets {
            check_port(&target.port, status_port).map_err(|error| {
                InjectError::Scrape(format!("invalid prometheus scrape targets: target {error}"))
            })?;
        }
        if self.port.is_empty() || !self.targets.is_empty() {
            return Ok(());
        }
        check_port(&self.port, status_port).map_err(|error| {
            InjectError::Scrape(format!("invalid prometheus scrape configuration: {error}"))
        })
    }

    /// The value of the variable.
    fn to_json(&self) -> String {
        let first = self.targets.first();
        let (port, path) = match first {
            Some(first) => (&first.port, &first.path),
            None => (&self.port, &self.path),
        };
        let text = |text: &str| go_json(&quoted(text));
        let mut json = format!(
            "{{\"scrape\":{},\"path\":{},\"port\":{}",
            text(&self.scrape),
            text(path),
            text(port)
        );
        if !self.targets.is_empty() {
            let targets = self.targets.iter().map(|target| {
                format!(
                    "{{\"port\":{},\"path\":{}}}",
                    text(&target.port),
                    text(&target.path)
                )
            });
            json.push_str(&format!(
                ",\"targets\":[{}]",
                targets.collect::<Vec<_>>().join(",")
            ));
        }
        json.push('}');
        json
    }
}

/// A comma list of `PORT:PATH`.
fn targets(text: &str) -> Result<Vec<Target>, String> {
    let entries = text
        .split(',')
        .map(str::trim)
        .filter(|entry| !entry.is_empty());
    let targets = entries.map(|entry| {
        let (port, path) = entry.split_once(':').unwrap_or((entry, ""));
        if port.is_empty() {
            return Err(format!(
                "{TARGETS}: {entry:?} has no port, so no target is scraped"
            ));
        }
        let path = if path.is_empty() { "/metrics" } else { path };
        Ok(Target {
            port: port.to_owned(),
            path: path.to_owned(),
        })
    });
    targets.collect()
}

fn check_port(text: &str, status_port: i64) -> Result<(), String> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    let port = match text.parse::<u16>() {
        Ok(port) if port > 0 && is_number => port,
        _ => return Err(format!("port {text:?} is not a port from 1 to 65535")),
    };
    if i64::from(port) == status_port {
        return Err(format!("port {port} is the port of the Istio agent itself"));
    }
    match RESERVED.iter().find(|(reserved, _)| *reserved == port) {
        None => Ok(()),
        Some((_, owner)) => Err(format!(
            "port {port} is reserved for Istio ({owner}) and cannot be scraped"
        )),
    }
}

/// Names count as equal when they differ in characters that metrics cannot have: `prometheus.io/port`
/// and `prometheus_io_port`.
fn is_same(a: &str, b: &str) -> bool {
    let fold = |byte: u8| {
        if byte.is_ascii_alphanumeric() {
            byte
        } else {
            b'_'
        }
    };
    a.len() == b.len() && a.bytes().map(fold).eq(b.bytes().map(fold))
}

fn find<'a>(annotations: &'a Json, name: &str) -> Option<&'a str> {
    let members = annotations.as_object()?;
    let exact = members.get(name);
    let found = exact.or_else(|| {
        members
            .iter()
            .find(|(key, _)| is_same(key, name))
            .map(|(_, value)| value)
    });
    found?.as_str()
}

fn remove(annotations: &mut Map) {
    let names = [SCRAPE, PORT, PATH, TARGETS];
    annotations.retain(|key, _| !names.iter().any(|name| is_same(key, name)));
}

/// Takes the annotations of an earlier injection away, which point at the agent.
pub(super) fn strip(pod: &mut Json, status_port: i64) {
    let port = find(&pod["metadata"]["annotations"], PORT);
    if port == Some(status_port.to_string().as_str()) {
        remove(pod::annotations_mut(pod));
    }
}

/// Whether the metrics are merged: the pod decides before the mesh does, and by default they are.
pub fn merges_metrics(annotations: &Json, mesh: Option<bool>) -> bool {
    let annotated = annotations[MERGE].as_str().and_then(parse_bool);
    annotated.or(mesh).unwrap_or(true)
}

/// Points Prometheus at the agent, and tells the agent where the application has its metrics.
/// Returns what deserves a warning.
///
/// # Errors
/// The pod asks for a port that is none, or is the proxy's own.
pub fn merge_metrics(
    pod: &mut Json,
    mesh: Option<bool>,
    status_port: i64,
) -> Result<Option<String>, InjectError> {
    let annotations = &pod["metadata"]["annotations"];
    let agent_port = status_port.to_string();
    let is_refused = find(annotations, SCRAPE).and_then(parse_bool) == Some(false);
    if is_refused
        || !merges_metrics(annotations, mesh)
        || find(annotations, PORT) == Some(&agent_port)
    {
        return Ok(None);
    }
    let (config, problem) = ScrapeConfig::of(annotations);
    config.check(status_port)?;
    if !config.is_empty()
        && let Some(env) = pod::proxy_env(pod)
    {
        env.push(pod::variable(VARIABLE, config.to_json()));
    }
    let annotations = pod::annotations_mut(pod);
    remove(annotations);
    for (name, value) in [
        (PORT, agent_port.as_str()),
        (PATH, "/stats/prometheus"),
        (SCRAPE, "true"),
    ] {
        annotations.insert(name, value.into());
    }
    Ok(problem)
}

/// Tells scrapers that can authenticate where the proxy serves its metrics over TLS.
pub fn announce_secure_port(pod: &mut Json) {
    const PORT_VARIABLE: &str = "ENVOY_SECURE_MERGED_METRICS_PORT";
    if find(&pod["metadata"]["annotations"], SECURE_PORT).is_some() {
        return;
    }
    let env = pod::proxy(pod)
        .and_then(|proxy| proxy["env"].as_array())
        .into_iter()
        .flatten();
    let mut ports = env.filter(|variable| pod::name(variable) == PORT_VARIABLE);
    let port = ports
        .find_map(|variable| variable["value"].as_str())
        .unwrap_or_default()
        .to_owned();
    if !matches!(port.as_str(), "" | "0") {
        pod::annotations_mut(pod).insert(SECURE_PORT.to_owned(), port.into());
    }
}
