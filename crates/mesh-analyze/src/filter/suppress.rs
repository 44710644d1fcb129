//! Findings that somebody does not want to see: by flag, by configuration file, by annotation.

use super::order::display_name;
use super::{Date, Filter, Outcome, Suppressed};
use mesh_model::finding::Finding;
use mesh_model::kind::Identity;
use mesh_model::mesh::Mesh;
use mesh_model::suggest::nearest;
use std::collections::HashMap;
use std::fmt;

/// The annotation of an object with codes, or `*`, that are not told about it.
pub(super) const ANNOTATION: &str = "galley.istio.io/analyze-suppress";

/// A wish not to see findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suppression {
    /// The code.
    pub code: String,
    /// A pattern for `Kind namespace/name`.
    pub object: String,
    /// A pattern for the path of the file.
    pub file: Option<String>,
    /// Why, when it is said.
    pub reason: Option<String>,
    /// The last day on which it holds.
    pub expires: Option<Date>,
    /// Where the wish was spoken, for people: `--suppress`, `.meshctl.yaml:4`.
    pub origin: String,
}

/// A suppression that is not of the form `CODE=OBJECT`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuppressionError(String);

impl fmt::Display for SuppressionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "`{}` is not a suppression: CODE=OBJECT is expected, such as \"IST0102=Namespace shop\"",
            self.0
        )
    }
}

impl std::error::Error for SuppressionError {}

impl Suppression {
    /// Reads `IST0102=DestinationRule default/foo`, as `--suppress` takes it.
    ///
    /// # Errors
    /// There is not exactly one `=`, or no code before it.
    pub fn parse(text: &str) -> Result<Self, SuppressionError> {
        let wrong = || SuppressionError(text.to_owned());
        let (code, object) = text.split_once('=').ok_or_else(wrong)?;
        if code.is_empty() || object.contains('=') {
            return Err(wrong());
        }
        Ok(Self {
            code: code.to_owned(),
            object: object.to_owned(),
            file: None,
            reason: None,
            expires: None,
            origin: format!("--suppress {text:?}"),
        })
    }

    /// What is wrong with the code, when no finding has it.
    pub fn unknown_code(&self, known: &[&str]) -> Option<String> {
        if known.contains(&self.code.as_str()) {
            return None;
        }
        let mut text = format!("{}: there is no code {}", self.origin, self.code);
        if let Some(near) = nearest(&self.code, known.iter().copied()) {
            text.push_str(&format!("; did you mean {near}?"));
        }
        Some(text)
    }

    fn covers(&self, finding: &Finding) -> bool {
        let file = finding
            .place
            .as_ref()
            .and_then(|place| match &place.origin {
                mesh_model::object::Origin::File { path, .. } => Some(path.as_ref()),
                _ => None,
            });
        self.code == finding.code
            && self.covers_object(finding.place.as_ref().map(|place| &place.object))
            && self.file.as_deref().is_none_or(|pattern| {
                file.is_some_and(|file| matches(pattern, file.trim_start_matches("./")))
            })
    }

    fn covers_object(&self, object: Option<&Identity>) -> bool {
        let Some(object) = object else {
            return self.object == "*";
        };
        matches(&self.object, &display_name(object))
            || self.dotted().is_some_and(|(kind, namespace, name)| {
                matches(kind, &object.kind)
                    && matches(namespace, &object.namespace)
                    && matches(name, &object.name)
            })
    }

    /// Kind, namespace and name of the form `Kind name.namespace`, which the peer's help shows.
    fn dotted(&self) -> Option<(&str, &str, &str)> {
        let (kind, rest) = self.object.split_once(' ')?;
        let (name, namespace) = rest.rsplit_once('.')?;
        (!rest.contains('/')).then_some((kind, namespace, name))
    }
}

/// Whether a text is of a pattern in which `*` stands for any letters (`pkg/config/analysis/diag` of the peer).
pub fn matches(pattern: &str, text: &str) -> bool {
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let Some(last) = pieces.next_back() else {
        return rest.is_empty();
    };
    for piece in pieces {
        match rest.find(piece) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// Takes the suppressed findings out and tells of suppressions that have expired or hide nothing.
pub(super) fn apply(
    findings: Vec<Finding>,
    mesh: &Mesh,
    filter: &Filter,
    outcome: &mut Outcome,
) -> Vec<Finding> {
    let annotations = annotations(mesh);
    let mut used = vec![false; filter.suppressions.len()];
    let mut kept = Vec::with_capacity(findings.len());
    for finding in findings {
        let annotated = finding.place.as_ref().and_then(|place| {
            let codes = annotations.get(&place.object)?;
            let wanted = |code: &str| matches!(code.trim(), "*") || code.trim() == finding.code;
            codes.split(',').any(wanted).then_some(())
        });
        let mut by = None;
        for (index, suppression) in filter.suppressions.iter().enumerate() {
            if suppression.covers(&finding) {
                used[index] = true;
                if suppression.expires.is_none_or(|day| filter.today <= day) {
                    by = by.or(Some(suppression));
                }
            }
        }
        let (by, reason) = match (annotated, by) {
            (Some(()), _) => (format!("annotation {ANNOTATION}"), None),
            (None, Some(suppression)) => (suppression.origin.clone(), suppression.reason.clone()),
            (None, None) => {
                kept.push(finding);
                continue;
            }
        };
        outcome.suppressed.push(Suppressed {
            finding,
            by,
            reason,
            in_source: annotated.is_some(),
        });
    }
    for (suppression, used) in filter.suppressions.iter().zip(used) {
        outcome
            .notes
            .extend(note(suppression, used, &kept, filter.today));
    }
    kept
}

fn note(suppression: &Suppression, used: bool, kept: &[Finding], today: Date) -> Option<String> {
    let Suppression { origin, code, .. } = suppression;
    match suppression.expires {
        Some(day) if day < today => return Some(format!("{origin}: expired on {day}")),
        _ if used => return None,
        _ => {}
    }
    let of_code = kept.iter().filter(|finding| finding.code == code);
    let names: Vec<String> = of_code
        .filter_map(|finding| finding.place.as_ref())
        .map(|place| display_name(&place.object))
        .collect();
    let mut text = format!("{origin}: hides nothing");
    if let Some(near) = nearest(&suppression.object, names.iter().map(String::as_str)) {
        text.push_str(&format!("; did you mean \"{code}={near}\"?"));
    }
    Some(text)
}

/// The codes that objects do not want to hear.
fn annotations(mesh: &Mesh) -> HashMap<Identity, &str> {
    let objects = mesh.objects().iter();
    objects
        .filter_map(|object| Some((object.identity(), object.annotation(ANNOTATION)?)))
        .collect()
}
