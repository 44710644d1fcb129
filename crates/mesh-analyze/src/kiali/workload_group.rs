//! WorkloadGroups: service accounts that nobody uses, groups that cannot be told apart.

use std::collections::BTreeMap;

use mesh_model::value::Value;

use super::{Check, Judgement, Subject, labels, namespace, text};

/// KIA1701: no workload of the namespace has the service account. `accounts` are those of the cluster's workloads.
pub(super) fn service_account(group: &Value, accounts: &[String]) -> Vec<Check> {
    let account = text(&group["spec"]["template"]["serviceAccount"]);
    let wanted = format!("/ns/{}/sa/{account}", namespace(group));
    match account.is_empty() || accounts.iter().any(|known| known.ends_with(&wanted)) {
        true => Vec::new(),
        false => vec![Check::warning("KIA1701", "spec/template/serviceAccount").invalid()],
    }
}

/// KIA1702: groups of a namespace give their workloads the same labels.
pub(super) fn same_labels(groups: &[&Value]) -> Vec<Judgement> {
    let mut same: BTreeMap<(&str, String), Vec<Subject>> = BTreeMap::new();
    for group in groups
        .iter()
        .filter(|group| group["spec"]["metadata"].is_object())
    {
        let key = format!("{:?}", labels(&group["spec"]["metadata"]["labels"]));
        same.entry((namespace(group), key))
            .or_default()
            .push(Subject::of("WorkloadGroup", group));
    }
    let several = same.into_values().filter(|subjects| subjects.len() > 1);
    several
        .flat_map(|subjects| {
            let judge = |subject: &Subject| {
                let check = Check::warning("KIA1702", "spec/metadata/labels").invalid();
                let others = subjects.iter().filter(|other| *other != subject).cloned();
                Judgement::new(subject.clone(), vec![check]).with(others)
            };
            subjects.iter().map(judge).collect::<Vec<_>>()
        })
        .collect()
}
