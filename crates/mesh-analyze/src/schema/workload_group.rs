//! WorkloadGroup.

use mesh_model::value::Value;

use super::Subject;
use super::fields::Fields;
use super::report::Report;
use super::values::{check_not_negative, port};

/// Checks a WorkloadGroup; the template is completed later and not looked at.
pub(super) fn check<'a>(report: &mut Report<'a>, group: &Subject<'a>) {
    let spec = group.spec;
    if !spec.has("template") {
        report.error((spec, "template"), "the group needs a template");
        return;
    }
    if let Some(metadata) = spec.get("metadata") {
        let mut labels = Report::default();
        super::values::check_labels(&mut labels, metadata, "labels");
        let problems = labels.finish(metadata, &[]);
        if !problems.is_empty() {
            let messages: Vec<String> = problems
                .into_iter()
                .map(|problem| problem.message)
                .collect();
            report.error((metadata, "labels"), messages.join("; "));
            return;
        }
    }
    if let Some(probe) = spec.get("probe") {
        check_probe(report, probe);
    }
}

fn check_probe<'a>(report: &mut Report<'a>, probe: &'a Value) {
    for field in [
        "periodSeconds",
        "initialDelaySeconds",
        "timeoutSeconds",
        "successThreshold",
        "failureThreshold",
    ] {
        check_not_negative(report, probe, field);
    }
    if let Some(http) = probe.get("httpGet") {
        report.check((http, "port"), port(http.number("port")));
        let scheme = http.text("scheme");
        if !matches!(scheme, "" | "HTTP" | "HTTPS") {
            report.error(
                (http, "scheme"),
                format!("the scheme of a probe is HTTP or HTTPS, not {scheme:?}"),
            );
        }
        for header in http.list("httpHeaders") {
            let name = header.text("name");
            let is_byte = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
            if name.is_empty() || !name.bytes().all(is_byte) {
                report.error(
                    (header, "name"),
                    format!("{name:?} is not the name of a header"),
                );
            }
        }
    } else if let Some(tcp) = probe.get("tcpSocket") {
        report.check((tcp, "port"), port(tcp.number("port")));
    } else if let Some(exec) = probe.get("exec") {
        if exec.list("command").is_empty() {
            report.error((exec, "command"), "the probe needs a command");
        }
    } else if probe.has("grpc") {
        report.error(
            (probe, "grpc"),
            "istiod refuses probes with grpc; use httpGet, tcpSocket or exec",
        );
    } else {
        report.error(
            probe,
            "the probe says not what to do: set httpGet, tcpSocket or exec",
        );
    }
}
