//! `meshctl experimental metrics`: rates and latencies of workloads, as Prometheus has them
//! (`istioctl/pkg/metrics/metrics.go`).

use std::time::Duration;

use mesh_model::duration;
use mesh_model::mesh::Mesh;
use mesh_model::needs::Needs;
use mesh_model::selector::Selector;
use mesh_model::target::Target;
use serde_json::Value;

use crate::commands::parse_duration;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::{Source, SourceArgs};

/// Arguments of `meshctl experimental metrics`.
///
/// Example: meshctl experimental metrics productpage-v1.shop -d 5m
#[derive(clap::Args, Debug)]
pub struct MetricsArgs {
    /// Workloads as name[.namespace]; a name stands for all that start with it
    #[arg(value_name = "WORKLOAD")]
    workloads: Vec<String>,

    /// Time that rates and latencies are taken over
    #[arg(short, long, value_name = "DURATION", default_value = "1m", value_parser = parse_duration)]
    duration: Duration,

    #[command(flatten)]
    source: SourceArgs,
}

/// The label of Prometheus' pods.
const PROMETHEUS: &str = "app.kubernetes.io/name=prometheus";
/// Its port.
const PORT: u16 = 9090;

/// Width of the column of names, and of the others.
const NAME_WIDTH: usize = 40;
const WIDTH: usize = 13;

const HEADER: [&str; 6] = [
    "WORKLOAD",
    "TOTAL RPS",
    "ERROR RPS",
    "P50 LATENCY",
    "P90 LATENCY",
    "P99 LATENCY",
];

impl MetricsArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When Prometheus is not there or does not answer.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        if self.workloads.is_empty() {
            return Err(Error::failed("metrics requires workload name"));
        }
        let mut source = Source::open(context, &self.source)?;
        let (namespace, pod) = prometheus(&mut source, &context.settings.istio_namespace)?;
        source.set_admin_port(PORT);
        let window = go_duration(self.duration);
        let paths: Vec<Vec<String>> = self
            .workloads
            .iter()
            .map(|workload| {
                queries(workload, &window)
                    .map(|query| path(&query))
                    .to_vec()
            })
            .collect();
        let needs = paths
            .iter()
            .flatten()
            .fold(Needs::default(), |needs, path| {
                needs.proxy(&namespace, &pod, path)
            });
        let mesh = source.load(&needs)?;
        context.streams.result(&row(&HEADER.map(str::to_owned)))?;
        for (workload, paths) in self.workloads.iter().zip(&paths) {
            let values: Result<Vec<f64>> = paths
                .iter()
                .map(|path| value(&mesh, &namespace, &pod, path))
                .collect();
            let values = values.map_err(|error| {
                let text = format!("could not build metrics for workload '{workload}'");
                Error::new(error.exit(), text).because(error)
            })?;
            context.streams.result(&row(&cells(workload, &values)))?;
        }
        Ok(Exit::Success)
    }
}

/// The first of Prometheus' pods, by namespace and name.
fn prometheus(source: &mut Source, namespace: &str) -> Result<(String, String)> {
    let selector = Selector::parse(PROMETHEUS)
        .map_err(|error| Error::failed("find Prometheus").because(error.to_string()))?;
    let target = Target::labelled(selector, namespace);
    let mesh = source.load(&target.needs())?;
    let missing = || {
        Error::failed("no Prometheus pods found").hint(format!(
            "pods with the label {PROMETHEUS} are looked for in namespace {namespace}"
        ))
    };
    let pods = target.pods(&mesh).map_err(|_| missing())?;
    let first = pods
        .iter()
        .min_by_key(|pod| &pod.name)
        .ok_or_else(missing)?;
    Ok((first.namespace.clone(), first.name.clone()))
}

/// What is asked of Prometheus: both rates, then the latencies.
fn queries(workload: &str, window: &str) -> [String; 5] {
    let mut parts = workload.split('.').map(escape);
    let name = parts.next().unwrap_or_default();
    let namespace = parts.next().unwrap_or_default();
    let labels = format!(
        "destination_workload=~\"{name}.*\", destination_workload_namespace=~\"{namespace}.*\",reporter=\"destination\""
    );
    let rate =
        |extra: &str| format!("sum(rate(istio_requests_total{{{labels}{extra}}}[{window}]))");
    let latency = |quantile: &str| {
        format!(
            "histogram_quantile({quantile}, sum(rate(istio_request_duration_milliseconds_bucket{{{labels}}}[{window}])) by (le))"
        )
    };
    [
        rate(""),
        rate(",response_code=~\"[45][0-9]{2}\""),
        latency("0.500000"),
        latency("0.900000"),
        latency("0.990000"),
    ]
}

/// A part of a name inside a text of a query.
fn escape(part: &str) -> String {
    part.replace('\\', "\\\\").replace('"', "\\\"")
}

fn path(query: &str) -> String {
    let mut path = String::from("/api/v1/query?query=");
    for byte in query.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                path.push(char::from(byte));
            }
            _ => path.push_str(&format!("%{byte:02X}")),
        }
    }
    path
}

/// The number that Prometheus answered; 0 when it has none.
fn value(mesh: &Mesh, namespace: &str, pod: &str, path: &str) -> Result<f64> {
    let Some(answer) = mesh.proxy_answer(namespace, pod, path) else {
        let mut gaps = mesh.gaps().iter();
        let gap = gaps.find(|gap| gap.subject.ends_with(path));
        let reason = gap.map_or("no answer", |gap| gap.reason.as_str());
        return Err(Error::failed("ask Prometheus").because(reason));
    };
    number(answer).ok_or_else(|| Error::failed("bad metric value type returned for query"))
}

fn number(answer: &[u8]) -> Option<f64> {
    let answer: Value = serde_json::from_slice(answer).ok()?;
    let result = answer["data"]["result"].as_array()?;
    match result.first() {
        None => Some(0.0),
        Some(sample) => sample["value"][1].as_str()?.parse().ok(),
    }
}

fn cells(workload: &str, values: &[f64]) -> [String; 6] {
    let value = |index: usize| values.get(index).copied().unwrap_or_default();
    // No request has no latency, which is not a number; casting makes 0 of it.
    let latency = |index: usize| go_duration(Duration::from_millis(value(index) as u64));
    [
        workload.to_owned(),
        format!("{:.3}", value(0)),
        format!("{:.3}", value(1)),
        latency(2),
        latency(3),
        latency(4),
    ]
}

fn row(cells: &[String; 6]) -> String {
    let mut text = String::new();
    for (column, cell) in cells.iter().enumerate() {
        let minimum = if column == 0 { NAME_WIDTH + 2 } else { WIDTH };
        let width = minimum.max(cell.chars().count() + 2);
        text.push_str(&format!("{cell:>width$}"));
    }
    text.push('\n');
    text
}

fn go_duration(time: Duration) -> String {
    duration::format(i64::try_from(time.as_nanos()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_the_peers() {
        let header = row(&HEADER.map(str::to_owned));
        let expected = "                                  WORKLOAD    TOTAL RPS    ERROR RPS  P50 LATENCY  P90 LATENCY  P99 LATENCY\n";
        assert_eq!(header, expected);
        let line = row(&cells("details", &[0.04, 0.0, 2.5, 4.5, 65_000.95]));
        let expected = "                                   details        0.040        0.000          2ms          4ms         1m5s\n";
        assert_eq!(line, expected);
        let none = cells("idle", &[0.0, 0.0, f64::NAN, f64::NAN, f64::NAN]);
        assert_eq!(none[3..], ["0s", "0s", "0s"]);
    }

    #[test]
    fn queries_are_the_peers() {
        let [total, errors, p50, ..] = queries("a.b", "2m0s");
        let labels = "destination_workload=~\"a.*\", destination_workload_namespace=~\"b.*\",reporter=\"destination\"";
        assert_eq!(
            total,
            format!("sum(rate(istio_requests_total{{{labels}}}[2m0s]))")
        );
        assert!(
            errors.ends_with(",response_code=~\"[45][0-9]{2}\"}[2m0s]))"),
            "{errors}"
        );
        assert!(
            p50.starts_with("histogram_quantile(0.500000, sum(rate("),
            "{p50}"
        );
        assert_eq!(
            path("a{b=~\"c\"}"),
            "/api/v1/query?query=a%7Bb%3D~%22c%22%7D"
        );
    }

    #[test]
    fn answers_are_vectors() {
        let check =
            |text: &str, expected: Option<f64>| assert_eq!(number(text.as_bytes()), expected);
        check(r#"{"data":{"result":[{"value":[1,"12.5"]}]}}"#, Some(12.5));
        check(r#"{"data":{"result":[]}}"#, Some(0.0));
        check(r#"{"data":{"result":"x"}}"#, None);
        check("", None);
    }
}
