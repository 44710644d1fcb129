//! Which findings are shown and which decide about success: suppressions, configuration, baseline, thresholds.
//!
//! [`apply`] turns what the rules found into an [`Outcome`]. Nothing is dropped silently: what is hidden is
//! counted, and a suppression that hides nothing is told.

mod baseline;
mod config;
mod date;
mod order;
mod partial;
mod suppress;

pub use baseline::Baseline;
pub use config::{Config, Severity};
pub use date::Date;
pub use order::{display_name, sort};
pub use partial::soften;
pub use suppress::{Suppression, SuppressionError, matches};

use mesh_model::finding::{Finding, Level};
use mesh_model::mesh::Mesh;
use std::collections::BTreeMap;

/// What decides which findings are shown.
#[derive(Clone, Debug)]
pub struct Filter {
    /// Only findings about objects of this namespace, of the cluster, or of nothing in particular; `None` for all.
    pub namespace: Option<String>,
    /// Suppressions of the command line and of the configuration file.
    pub suppressions: Vec<Suppression>,
    /// Other levels for codes.
    pub severities: BTreeMap<String, Severity>,
    /// Findings that were accepted earlier.
    pub baseline: Option<Baseline>,
    /// The mildest level that fails the run.
    pub failure_threshold: Level,
    /// The mildest level that is shown.
    pub output_threshold: Level,
    /// The day on which suppressions expire or not.
    pub today: Date,
}

/// A finding that is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suppressed {
    /// The finding.
    pub finding: Finding,
    /// Who wanted it so, for people.
    pub by: String,
    /// Why, when it was said.
    pub reason: Option<String>,
    /// Whether the object itself says so.
    pub in_source: bool,
}

/// What is left to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// What is shown, in order.
    pub shown: Vec<Finding>,
    /// Everything that counts, whether shown or below the output threshold, for a new baseline.
    pub counted: Vec<Finding>,
    /// Whether a finding is at or above the failure threshold; those below the output threshold count.
    pub fails: bool,
    /// What was suppressed.
    pub suppressed: Vec<Suppressed>,
    /// How many findings the baseline knows.
    pub in_baseline: usize,
    /// What is wrong with the suppressions and the baseline, for people.
    pub notes: Vec<String>,
}

/// Sorts findings and takes out those that nobody wants to see.
pub fn apply(mut findings: Vec<Finding>, mesh: &Mesh, filter: &Filter) -> Outcome {
    let mut outcome = Outcome::default();
    findings.retain_mut(|finding| match filter.severities.get(finding.code) {
        None => true,
        Some(Severity::Off) => false,
        Some(Severity::Level(level)) => {
            finding.level = *level;
            true
        }
    });
    sort(&mut findings);
    let findings = suppress::apply(findings, mesh, filter, &mut outcome);
    let findings = findings
        .into_iter()
        .filter(|finding| concerns(finding, filter.namespace.as_deref()));
    outcome.counted = match &filter.baseline {
        None => findings.collect(),
        Some(baseline) => {
            let (new, known, gone) = baseline.split(findings);
            outcome.in_baseline = known;
            if gone > 0 {
                outcome.notes.push(format!(
                    "{gone} findings of the baseline are not there any more; write it anew to keep them out"
                ));
            }
            new
        }
    };
    outcome.fails = outcome
        .counted
        .iter()
        .any(|finding| finding.level <= filter.failure_threshold);
    let shown = outcome.counted.iter();
    outcome.shown = shown
        .filter(|finding| finding.level <= filter.output_threshold)
        .cloned()
        .collect();
    outcome
}

/// Whether a finding is about a namespace: its object lives there, is it, or lives in none
/// (`istioctl/pkg/analyze/analyze.go`).
fn concerns(finding: &Finding, namespace: Option<&str>) -> bool {
    let (Some(namespace), Some(place)) = (namespace, &finding.place) else {
        return true;
    };
    let object = &place.object;
    let home = match object.kind.as_str() {
        "Namespace" => &object.name,
        _ => &object.namespace,
    };
    home.is_empty() || home == namespace
}

#[cfg(test)]
mod tests;
