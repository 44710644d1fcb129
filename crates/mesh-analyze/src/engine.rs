//! Runs rules over a mesh.

use crate::index::{DefaultIngress, Index};
use crate::options::Options;
use crate::report::Report;
use crate::rules::Rule;
use crate::scope::Scope;
use mesh_model::finding::Finding;
use mesh_model::kind::Identity;
use mesh_model::mesh::Mesh;
use mesh_model::needs::Needs;
use mesh_model::object::Origin;
use std::collections::{BTreeSet, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};

/// What is wrong with a mesh: the findings of the rules, sorted, without repetitions.
pub fn analyze(mesh: &Mesh, options: &Options) -> Vec<Finding> {
    let ingress = DefaultIngress::of(options);
    let index = Index::new(mesh, &ingress, options);
    let mut findings = run_all(&index, &options.rules, options.threads);
    if let Some(namespaces) = &options.namespaces {
        findings.retain(|finding| is_reported(finding, namespaces));
    }
    sort(&mut findings);
    findings
}

/// What the rules need of a source.
pub fn needs(rules: &[&Rule]) -> Needs {
    let inputs: BTreeSet<_> = rules.iter().flat_map(|rule| rule.inputs).collect();
    let kinds = inputs.into_iter().filter_map(|input| input.kind());
    kinds.fold(Needs::default(), Needs::all)
}

fn run_all<'a>(index: &'a Index<'a>, rules: &[&'static Rule], threads: usize) -> Vec<Finding> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut findings = Vec::new();
        while let Some(rule) = rules.get(next.fetch_add(1, Ordering::Relaxed)) {
            let mut report = Report::default();
            (rule.run)(&Scope::new(index), &mut report);
            findings.extend(report.into_findings());
        }
        findings
    };
    std::thread::scope(|scope| {
        let helpers: Vec<_> = (1..threads.max(1)).map(|_| scope.spawn(work)).collect();
        let mut findings = work();
        for helper in helpers {
            match helper.join() {
                Ok(more) => findings.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        findings
    })
}

/// Objects of the cluster are always reported; a Namespace belongs to itself (`pkg/config/analysis/local`).
fn is_reported(finding: &Finding, namespaces: &BTreeSet<String>) -> bool {
    let Some(place) = &finding.place else {
        return true;
    };
    let object = &place.object;
    let namespace = match object.kind.as_str() {
        "Namespace" => &object.name,
        _ => &object.namespace,
    };
    namespace.is_empty() || namespaces.contains(namespace)
}

/// Sorts, and keeps one of those that say the same of the same line of an object.
fn sort(findings: &mut Vec<Finding>) {
    findings.sort();
    let mut said = HashSet::new();
    findings.retain(|finding| said.insert(saying(finding)));
}

fn saying(finding: &Finding) -> (&'static str, String, Option<(Identity, Origin)>) {
    let place = finding.place.as_ref().map(|place| {
        let mut origin = place.origin.clone();
        if let Origin::File { column, .. } = &mut origin {
            *column = 0;
        }
        (place.object.clone(), origin)
    });
    (finding.code, finding.message.clone(), place)
}
