//! What injection does to each workload of a document, for people.

use mesh_model::shared::Value as Json;
use mesh_model::yaml;

use super::decode::{Source, decode};
use super::injector::Injector;
use super::stream::{Document, StreamError, WorkloadReport};
use super::workload::WorkloadKind;
use crate::profile::{Line, difference};

/// What injection does to a workload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The decision, the templates and the warnings.
    pub report: WorkloadReport,
    /// Whether the pod itself names its templates.
    pub names_templates: bool,
    /// The labels and annotations of the pod that have a say, as `label NAME: VALUE`.
    pub settings: Vec<String>,
    /// The lines of the workload, with what changes; none if nothing does.
    pub changes: Vec<Line>,
}

/// Labels and annotations that injection reads and whose names do not tell.
const OTHER_SETTINGS: [&str; 7] = [
    "app",
    "version",
    "app.kubernetes.io/name",
    "app.kubernetes.io/version",
    "k8s.v1.cni.cncf.io/networks",
    "apm.datadoghq.com/env",
    "pod-template-hash",
];

/// What the names of most of them contain.
const SETTINGS: [&str; 3] = ["istio.io/", "prometheus.io/", "resource.opentelemetry.io/"];

impl Injector {
    /// Explains what becomes of each workload of a document.
    ///
    /// # Errors
    /// What is wrong with the document.
    pub fn explain(&self, document: &Document) -> Result<Vec<Explanation>, Vec<StreamError>> {
        let text = document.text.trim_start_matches('\u{feff}').to_owned();
        let object = match self.texts.borrow_mut().read(&text.into()) {
            Ok(object) => object,
            Err(_) => return Err(self.inject_document(document).errors),
        };
        let mut explanations = Vec::new();
        for object in items(&object) {
            if let Some(kind) = WorkloadKind::of(object) {
                explanations.extend(self.explain_one(kind, object, document.line)?);
            }
        }
        Ok(explanations)
    }

    fn explain_one(
        &self,
        kind: &'static WorkloadKind,
        object: &Json,
        line: usize,
    ) -> Result<Option<Explanation>, Vec<StreamError>> {
        let mut decoded = object.clone();
        let is_decoded = decode(kind.type_text, &mut decoded, Source::Manifest).is_ok();
        let object = if is_decoded { &decoded } else { object };
        let before = yaml::to_string(object);
        let mut done = self.inject_document(&Document {
            text: before.clone(),
            line,
        });
        if !done.errors.is_empty() {
            return Err(done.errors);
        }
        let metadata = kind.metadata(object);
        let after = done.text.as_deref().unwrap_or(&before);
        Ok(done.workloads.pop().map(|report| Explanation {
            report,
            names_templates: metadata["annotations"]["inject.istio.io/templates"].is_string(),
            settings: settings(metadata),
            changes: difference(&before, after).unwrap_or_default(),
        }))
    }
}

/// An object, or the items of a list.
fn items(object: &Json) -> Vec<&Json> {
    match object["items"].as_array() {
        Some(list) if object["kind"] == "List" => list.iter().flat_map(items).collect(),
        _ => vec![object],
    }
}

fn settings(metadata: &Json) -> Vec<String> {
    let of = |place: &str, what: &str| {
        let members = metadata[place].as_object().into_iter().flatten();
        let counts = |key: &str| {
            OTHER_SETTINGS.contains(&key) || SETTINGS.iter().any(|part| key.contains(part))
        };
        let texts = members
            .filter(|(key, _)| counts(key))
            .map(|(key, value)| format!("{what} {key}: {}", value.as_str().unwrap_or_default()));
        texts.collect::<Vec<_>>()
    };
    [of("labels", "label"), of("annotations", "annotation")].concat()
}
