//! Selectors of workloads, and to whom objects are exported.

use std::collections::BTreeMap;

use super::{Check, Judgement, Subject, World};

/// KIA0005: an object is exported to a namespace that does not exist.
pub(super) fn export_to<'a>(
    export_to: impl IntoIterator<Item = &'a str>,
    world: &World<'_>,
) -> Vec<Check> {
    let is_unknown = |to: &str| to != "." && to != "*" && !world.has_namespace(to);
    let unknown = export_to
        .into_iter()
        .enumerate()
        .filter(|(_, to)| is_unknown(to));
    unknown
        .map(|(index, _)| Check::error("KIA0005", format!("spec/exportTo[{index}]")))
        .collect()
}

/// KIA0004: a selector matches no workload of the namespace.
pub(super) fn no_workload(
    selector: &BTreeMap<&str, &str>,
    namespace: &str,
    path: &str,
    world: &World<'_>,
) -> Vec<Check> {
    let is_selected = || {
        let workloads = world.workloads_in(namespace).iter();
        workloads
            .map(|workload| &workload.labels)
            .any(|labels| selects(selector, labels))
    };
    match selector.is_empty() || is_selected() {
        true => Vec::new(),
        false => vec![Check::warning("KIA0004", path)],
    }
}

fn selects(selector: &BTreeMap<&str, &str>, labels: &BTreeMap<String, String>) -> bool {
    selector
        .iter()
        .all(|(key, value)| labels.get(*key).is_some_and(|found| found == value))
}

/// An object and the labels of the workloads that it selects.
#[derive(Clone, Debug)]
pub(super) struct Selecting<'a> {
    /// The object.
    pub subject: Subject,
    /// The labels; empty when it selects all of its namespace.
    pub labels: BTreeMap<&'a str, &'a str>,
}

/// KIA0002: several objects of a namespace without a selector. Kinds that need workloads are judged in
/// namespaces that have some.
pub(super) fn several_without(
    objects: &[Selecting<'_>],
    needs_workloads: bool,
    path: &str,
    world: &World<'_>,
) -> Vec<Judgement> {
    let mut groups: BTreeMap<&str, Vec<&Subject>> = BTreeMap::new();
    for object in objects.iter().filter(|object| object.labels.is_empty()) {
        groups
            .entry(&object.subject.namespace)
            .or_default()
            .push(&object.subject);
    }
    if needs_workloads {
        groups.retain(|namespace, _| !world.workloads_in(namespace).is_empty());
    }
    groups
        .into_values()
        .flat_map(|group| together("KIA0002", &group, path))
        .collect()
}

/// KIA0003: several objects of a namespace select the same workload.
pub(super) fn several_with(
    objects: &[Selecting<'_>],
    path: &str,
    world: &World<'_>,
) -> Vec<Judgement> {
    let selecting: Vec<_> = objects
        .iter()
        .filter(|object| !object.labels.is_empty())
        .collect();
    let mut judgements = Vec::new();
    for workload in world.workloads.values().flatten() {
        let mut groups: BTreeMap<&str, Vec<&Subject>> = BTreeMap::new();
        for object in selecting
            .iter()
            .filter(|object| selects(&object.labels, &workload.labels))
        {
            groups
                .entry(&object.subject.namespace)
                .or_default()
                .push(&object.subject);
        }
        judgements.extend(
            groups
                .into_values()
                .flat_map(|group| together("KIA0003", &group, path)),
        );
    }
    super::merge(judgements)
}

/// The same of each of several objects, with references to the others.
pub(super) fn together(code: &'static str, group: &[&Subject], path: &str) -> Vec<Judgement> {
    if group.len() < 2 {
        return Vec::new();
    }
    let judgement = |subject: &&Subject| {
        let others = group.iter().filter(|other| *other != subject);
        Judgement::new((*subject).clone(), vec![Check::error(code, path)])
            .with(others.map(|other| (*other).clone()))
    };
    group.iter().map(judgement).collect()
}
