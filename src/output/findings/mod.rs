//! Findings in every format. A format sees findings and decides nothing: which are shown, and what the run
//! ends with, is settled before.

mod annotations;
mod excerpt;
mod human;
mod json;
mod junit;
mod sarif;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use mesh_analyze::filter::{Suppressed, display_name};
use mesh_model::finding::{Finding, Level, Place};
use mesh_model::mesh::Gap;
use mesh_model::object::{self, Origin};

use super::Streams;
use crate::error::Result;

/// The formats of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum FindingsFormat {
    /// With the lines of the file, for people
    Human,
    /// One line for each, as istioctl prints them
    Log,
    /// As istioctl prints them
    Json,
    /// As istioctl prints them
    Yaml,
    /// JSON with everything that is known
    JsonV1,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// JUnit, for test reports
    Junit,
    /// Annotations of GitHub Actions
    Github,
    /// Code quality report of GitLab
    Gitlab,
}

/// What is printed.
#[derive(Clone, Copy, Debug)]
pub struct Findings<'a> {
    /// What is shown, in order.
    pub shown: &'a [Finding],
    /// What is wrong too, but nobody wants to see.
    pub suppressed: &'a [Suppressed],
    /// Inputs that could not be read.
    pub unread: &'a [object::Error],
    /// What could not be looked at.
    pub gaps: &'a [Gap],
    /// The mildest level that fails the run.
    pub failure_threshold: Level,
    /// Texts of the files that findings are in, by their path, for excerpts.
    pub texts: &'a BTreeMap<String, String>,
    /// Whether the mesh has several clusters, so that lines name them.
    pub several_clusters: bool,
}

impl Findings<'_> {
    /// Prints the findings on stdout.
    ///
    /// # Errors
    /// When stdout cannot be written.
    pub fn print(&self, format: FindingsFormat, streams: &mut Streams) -> Result<()> {
        let text = match format {
            FindingsFormat::Human => human::print(self, streams),
            FindingsFormat::Log => human::log(self, streams),
            FindingsFormat::Json => json::peer_json(self),
            FindingsFormat::Yaml => json::peer_yaml(self),
            FindingsFormat::JsonV1 => json::v1(self),
            FindingsFormat::Sarif => sarif::print(self),
            FindingsFormat::Junit => junit::print(self),
            FindingsFormat::Github => annotations::github(self),
            FindingsFormat::Gitlab => annotations::gitlab(self),
        };
        streams.result(&text)
    }

    fn fails(&self, finding: &Finding) -> bool {
        finding.level <= self.failure_threshold
    }
}

/// `VirtualService shop/cart` of a finding; empty when it is about the mesh.
fn object_of(finding: &Finding) -> String {
    let place = finding.place.as_ref();
    place
        .map(|place| display_name(&place.object))
        .unwrap_or_default()
}

/// File, line and column of a place.
fn file_of(origin: &Origin) -> Option<(&str, usize, usize)> {
    match origin {
        Origin::File { path, line, column } => Some((path, *line, *column)),
        Origin::Cluster { .. } | Origin::Snapshot { .. } => None,
    }
}

fn file_of_finding(finding: &Finding) -> Option<(&str, usize, usize)> {
    file_of(&finding.place.as_ref()?.origin)
}

/// `shop.yaml:3`, for files only (`pkg/config/analysis/diag/message.go`).
fn reference(finding: &Finding) -> Option<String> {
    file_of_finding(finding).map(|(path, line, _)| format!("{path}:{line}"))
}

/// The cluster of a finding, when it matters.
fn cluster_of<'a>(findings: &Findings, finding: &'a Finding) -> Option<&'a str> {
    match &finding.place.as_ref()?.origin {
        Origin::Cluster { context } if findings.several_clusters => Some(context),
        _ => None,
    }
}

/// `spec.http[0].route`; empty for the whole object.
fn path_text(place: &Place) -> String {
    let mut text = String::new();
    for step in &place.path {
        if step.parse::<usize>().is_ok() {
            text.push_str(&format!("[{step}]"));
        } else {
            if !text.is_empty() {
                text.push('.');
            }
            text.push_str(step);
        }
    }
    text
}

/// A number that stays the same while a finding does, though lines move: FNV-1a of code, object and message.
fn fingerprint(finding: &Finding) -> String {
    let text = format!(
        "{}|{}|{}",
        finding.code,
        object_of(finding),
        finding.message
    );
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// Where the peer documents a code; its codes only.
fn documentation(code: &str) -> Option<String> {
    let version = crate::assets::ISTIO_VERSION.rsplit_once('.')?.0;
    code.starts_with("IST").then(|| {
        let code = code.to_lowercase();
        format!("https://istio.io/v{version}/docs/reference/config/analysis/{code}/?ref=istioctl-analyze")
    })
}
