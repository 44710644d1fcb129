//! Injection of a text with any number of YAML documents.
//!
//! Documents that are not injected come out byte for byte; each one is followed by a separator.

use std::fmt::Write as _;

use mesh_model::shared::Value as Json;
use mesh_model::yaml;

use super::decision::{Decision, InjectReason, SkipReason, decide};
use super::decode::{Source, decode};
use super::injector::Injector;
use super::remote::{self, Reviewer};
use super::workload::{Workload, WorkloadKind, WorkloadName};

/// What became of one workload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkloadReport {
    /// The line on which its document begins, from 1.
    pub line: usize,
    /// The workload.
    pub workload: WorkloadName,
    /// Whether it was injected, and why.
    pub decision: Decision,
    /// The templates that were used; none if it was not injected.
    pub templates: Vec<String>,
    /// What its author should know, one sentence each.
    pub warnings: Vec<String>,
}

/// A text with its workloads injected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InjectedText {
    /// The text.
    pub text: String,
    /// Its workloads in order.
    pub workloads: Vec<WorkloadReport>,
}

/// Why nothing came of one document or workload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamError {
    /// The line of the text, from 1: of the error if it is known, else of the document.
    pub line: usize,
    /// The workload, if it came to that.
    pub workload: Option<WorkloadName>,
    /// What is wrong.
    pub message: String,
}

/// `12: Deployment shop/cart: …`, to be put behind the name of a file and a colon.
impl std::fmt::Display for StreamError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}: ", self.line)?;
        if let Some(workload) = &self.workload {
            write!(formatter, "{workload}: ")?;
        }
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for StreamError {}

/// One document of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Its text, with a separator that nothing stands before.
    pub text: String,
    /// The line of its first byte, from 1.
    pub line: usize,
}

/// What became of one document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InjectedDocument {
    /// The new text; `None` if it stays as it is.
    pub text: Option<String>,
    /// Its workloads in order.
    pub workloads: Vec<WorkloadReport>,
    /// Everything that is wrong with it.
    pub errors: Vec<StreamError>,
}

impl Injector {
    /// Injects every workload of a text.
    ///
    /// # Errors
    /// Everything that is wrong with the text, in order; there is no half result.
    pub fn inject_text(&self, text: &str) -> Result<InjectedText, Vec<StreamError>> {
        let mut injected = InjectedText::default();
        let mut errors = Vec::new();
        for document in split(text).map_err(|error| vec![error])? {
            let mut done = self.inject_document(&document);
            errors.append(&mut done.errors);
            injected.workloads.append(&mut done.workloads);
            let text = done.text.unwrap_or(document.text);
            injected.text.push_str(&text);
            injected.text.push_str(ended(&text));
        }
        match errors.is_empty() {
            true => Ok(injected),
            false => Err(errors),
        }
    }

    /// Injects the workloads of one document.
    pub fn inject_document(&self, document: &Document) -> InjectedDocument {
        let mut run = Run {
            injector: self,
            line: document.line,
            workloads: Vec::new(),
            errors: Vec::new(),
        };
        let text = run.document(&document.text).map(|object| {
            let text = yaml::to_string(&object);
            self.spent.set(object);
            text
        });
        InjectedDocument {
            text,
            workloads: run.workloads,
            errors: run.errors,
        }
    }
}

/// What ends a document: a separator, on a line of its own.
pub fn ended(text: &str) -> &'static str {
    match text.ends_with('\n') {
        true => "---\n",
        false => "\n---\n",
    }
}

/// Splits a text at its separators, line by line. One that follows nothing belongs to the document behind it.
#[derive(Debug, Default)]
pub struct Splitter {
    document: Document,
    line: usize,
}

impl Splitter {
    /// Takes the next line with its end; gives the document that it ends.
    ///
    /// # Errors
    /// Something stands behind a separator.
    pub fn push(&mut self, line: &str) -> Result<Option<Document>, StreamError> {
        self.line += 1;
        if let Some(rest) = line.strip_prefix("---") {
            let rest = rest.trim();
            if !rest.is_empty() && !rest.starts_with('#') {
                return Err(StreamError {
                    line: self.line,
                    workload: None,
                    message: format!("{rest:?} cannot stand behind the separator ---"),
                });
            }
            if !self.document.text.is_empty() {
                return Ok(self.take());
            }
        }
        if self.document.text.is_empty() {
            self.document.line = self.line;
        }
        self.document.text.push_str(line);
        Ok(None)
    }

    /// Bytes of the document that is still open.
    pub fn len(&self) -> usize {
        self.document.text.len()
    }

    /// Whether no document is open.
    pub fn is_empty(&self) -> bool {
        self.document.text.is_empty()
    }

    /// The document that is still open.
    pub fn take(&mut self) -> Option<Document> {
        let document = std::mem::take(&mut self.document);
        (!document.text.is_empty()).then_some(document)
    }
}

/// Splits a whole text.
fn split(text: &str) -> Result<Vec<Document>, StreamError> {
    let mut splitter = Splitter::default();
    let mut documents = Vec::new();
    for line in text.split_inclusive('\n') {
        documents.extend(splitter.push(line)?);
    }
    documents.extend(splitter.take());
    Ok(documents)
}

/// The injection of one document.
struct Run<'a> {
    injector: &'a Injector,
    line: usize,
    workloads: Vec<WorkloadReport>,
    errors: Vec<StreamError>,
}

impl Run<'_> {
    /// The document with its workloads injected; `None` when it stays as it is.
    fn document(&mut self, text: &str) -> Option<Json> {
        let text = text.trim_start_matches('\u{feff}').to_owned();
        let mut object = match self.injector.texts.borrow_mut().read(&text.into()) {
            Ok(Json::Null) => return None,
            Ok(object @ Json::Object(_)) => object,
            Ok(_) => {
                self.fail(None, "the document is not a Kubernetes object".to_owned());
                return None;
            }
            Err(yaml::Error { line, message, .. }) => {
                let line = self.line + line.saturating_sub(1);
                self.errors.push(StreamError {
                    line,
                    workload: None,
                    message,
                });
                return None;
            }
        };
        self.object(&mut object).then_some(object)
    }

    fn fail(&mut self, workload: Option<WorkloadName>, message: String) {
        self.errors.push(StreamError {
            line: self.line,
            workload,
            message,
        });
    }

    /// Injects an object, or the items of a list; returns whether it changed.
    fn object(&mut self, object: &mut Json) -> bool {
        let is_list =
            object["kind"] == "List" && matches!(object["apiVersion"].as_str(), None | Some("v1"));
        if is_list {
            return self.list(object);
        }
        match WorkloadKind::of(object) {
            None => false,
            Some(kind) => self.workload(kind, object),
        }
    }

    fn list(&mut self, list: &mut Json) -> bool {
        let mut is_changed = false;
        for item in list["items"].as_array_mut().into_iter().flatten() {
            // What is not injected stays as it is, not even decoded.
            let before = item.clone();
            match self.object(item) {
                true => is_changed = true,
                false => *item = before,
            }
        }
        if !is_changed {
            return false;
        }
        if let Err(error) = decode("v1.List", list, Source::Manifest) {
            self.fail(None, error.to_string());
        }
        true
    }

    fn workload(&mut self, kind: &'static WorkloadKind, object: &mut Json) -> bool {
        let decoded = decode(kind.type_text, object, Source::Manifest);
        let name = WorkloadName::of(object, kind.metadata(object));
        let injected = match decoded {
            Ok(()) => self.inject(kind, object, &name),
            Err(error) => Err(error.to_string()),
        };
        match injected {
            Ok(is_injected) => is_injected,
            Err(message) => {
                self.fail(Some(name), message);
                false
            }
        }
    }

    /// Injects the pod of an object; false when it is not to be, and then the object has lost it.
    fn inject(
        &mut self,
        kind: &WorkloadKind,
        object: &mut Json,
        name: &WorkloadName,
    ) -> Result<bool, String> {
        let workload = Workload::of(object);
        let pod = kind.take_pod(object)?;
        let mut report = WorkloadReport {
            line: self.line,
            workload: name.clone(),
            decision: Decision::Skip(SkipReason::HostNetwork),
            templates: Vec::new(),
            warnings: Vec::new(),
        };
        let injected = match &self.injector.settings.reviewer {
            Some(reviewer) => review(pod, &workload, reviewer, &mut report)?,
            None => self.by_templates(pod, &workload, &mut report)?,
        };
        self.workloads.push(report);
        let is_injected = injected.is_some();
        if let Some(pod) = injected {
            kind.put(object, pod);
        }
        Ok(is_injected)
    }

    /// The pod that the templates make of a pod, if the policy is for it.
    fn by_templates(
        &self,
        pod: Json,
        workload: &Workload,
        report: &mut WorkloadReport,
    ) -> Result<Option<Json>, String> {
        let (decision, invalid) = decide(&self.injector.settings.config.policy, &pod);
        report.decision = decision;
        report.warnings = invalid.iter().map(ToString::to_string).collect();
        if !matches!(report.decision, Decision::Inject(_)) {
            return Ok(None);
        }
        let injected = self.injector.inject_owned(pod, workload);
        let injected = injected.map_err(|error| describe(&error))?;
        report.templates = injected.templates;
        report.warnings.extend(injected.warnings);
        Ok(Some(injected.pod))
    }
}

/// The pod that a webhook makes of a pod; what shares the network of its node is not even sent.
fn review(
    pod: Json,
    workload: &Workload,
    reviewer: &Reviewer,
    report: &mut WorkloadReport,
) -> Result<Option<Json>, String> {
    if pod["spec"]["hostNetwork"] == true {
        return Ok(None);
    }
    let injected = remote::inject(reviewer, &pod, workload)?;
    report.decision = match injected {
        Some(_) => Decision::Inject(InjectReason::Webhook),
        None => Decision::Skip(SkipReason::Webhook),
    };
    Ok(injected)
}

/// An error and its causes on one line.
fn describe(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.ends_with(&cause_text) {
            let _ = write!(text, ": {cause_text}");
        }
        source = cause.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(usize, &str)]) {
        let documents = split(text).unwrap();
        let found: Vec<_> = documents
            .into_iter()
            .map(|document| (document.line, document.text))
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(line, text)| (*line, (*text).to_owned()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn separators() {
        check("", &[]);
        check("a\n---\nb", &[(1, "a\n"), (3, "b")]);
        check(
            "---\na\n--- # c\n---\nb\n",
            &[(1, "---\na\n"), (4, "---\nb\n")],
        );
        assert_eq!(split("a\n----\n").err().map(|error| error.line), Some(2));
    }
}
