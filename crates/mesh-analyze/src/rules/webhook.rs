//! Injection webhooks that overlap or call nobody (`pkg/config/analysis/analyzers/webhook`).

use super::common::bracketed;
use super::injection::selects;
use super::{Profile, Rule};
use crate::code::IST0139;
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{is_set, list, steps, text, texts};
use mesh_model::object::Object;
use mesh_model::selector::Labels;
use mesh_model::value::Value;
use std::collections::BTreeSet;

const REVISION: &str = "istio.io/rev";

pub(super) static RULE: Rule = Rule {
    name: "webhook.Analyzer",
    summary: "one injector at most takes a pod, and its service exists",
    codes: &[&IST0139],
    inputs: &[Input::MutatingWebhookConfiguration, Input::Service],
    profile: Profile::Istio,
    run,
};

/// A webhook and where it stands.
struct Webhook<'a> {
    object: &'a Object,
    index: usize,
    value: &'a Value,
    /// `configuration/webhook`.
    name: String,
}

fn run(scope: &Scope, report: &mut Report) {
    let mut revisions = BTreeSet::new();
    let mut webhooks = Vec::new();
    for object in scope.objects(Input::MutatingWebhookConfiguration) {
        let own = self::revisions(object);
        let hooks = list(&object.body["webhooks"]);
        let is_istio = hooks
            .iter()
            .any(|hook| text(&hook["name"]).ends_with("istio.io"));
        if own.is_empty() && !is_istio {
            continue;
        }
        revisions.extend(own);
        webhooks.extend(hooks.iter().enumerate().map(|(index, value)| Webhook {
            object,
            index,
            value,
            name: format!("{}/{}", object.name, text(&value["name"])),
        }));
    }
    check_overlaps(&webhooks, &revisions, report);
    webhooks
        .iter()
        .for_each(|webhook| check_service(scope, webhook, report));
}

/// The revisions that a configuration mentions.
fn revisions(object: &Object) -> BTreeSet<&str> {
    let mut found: BTreeSet<&str> = object
        .labels
        .get(REVISION)
        .map(String::as_str)
        .into_iter()
        .collect();
    for webhook in list(&object.body["webhooks"]) {
        for selector in [&webhook["namespaceSelector"], &webhook["objectSelector"]] {
            found.extend(selector["matchLabels"][REVISION].as_str());
            let expressions = list(&selector["matchExpressions"]).iter();
            let of_revision = expressions.filter(|expression| expression["key"] == REVISION);
            found.extend(of_revision.flat_map(|expression| texts(&expression["values"])));
        }
    }
    found
}

/// Every combination of labels that decides over injection is taken by one webhook at most.
fn check_overlaps(webhooks: &[Webhook], revisions: &BTreeSet<&str>, report: &mut Report) {
    let of_namespaces = variants("istio-injection", ["enabled", "disabled"], revisions);
    let of_objects = variants("sidecar.istio.io/inject", ["true", "false"], revisions);
    for labels in &of_namespaces {
        let near: Vec<&Webhook> = webhooks
            .iter()
            .filter(|webhook| selects(&webhook.value["namespaceSelector"], labels))
            .collect();
        for labels in &of_objects {
            let matching = near
                .iter()
                .filter(|webhook| selects(&webhook.value["objectSelector"], labels));
            report_overlap(&matching.copied().collect::<Vec<_>>(), report);
        }
    }
}

/// No label, or the label with one of its values; each also with each revision.
fn variants(key: &str, values: [&str; 2], revisions: &BTreeSet<&str>) -> Vec<Labels> {
    let revisions = || [None].into_iter().chain(revisions.iter().map(Some));
    let values = [None].into_iter().chain(values.map(Some));
    let labels = |value: Option<&str>, revision: Option<&&str>| {
        let value = value.map(|value| (key.to_owned(), value.to_owned()));
        let revision = revision.map(|revision| (REVISION.to_owned(), (*revision).to_owned()));
        value.into_iter().chain(revision).collect()
    };
    values
        .flat_map(|value| revisions().map(move |revision| labels(value, revision)))
        .collect()
}

fn report_overlap(webhooks: &[&Webhook], report: &mut Report) {
    let names: BTreeSet<&str> = webhooks
        .iter()
        .map(|webhook| webhook.name.as_str())
        .collect();
    if names.len() < 2 {
        return;
    }
    for webhook in webhooks {
        let others = bracketed(names.iter().filter(|name| **name != webhook.name));
        let message =
            format!("the webhook takes the same pods as {others}, so they may be injected twice");
        let path = steps!["webhooks", webhook.index];
        report.once(&IST0139, webhook.object, &path, message);
    }
}

fn check_service(scope: &Scope, webhook: &Webhook, report: &mut Report) {
    let service = &webhook.value["clientConfig"]["service"];
    let (namespace, name) = (text(&service["namespace"]), text(&service["name"]));
    let found = scope.find(Input::Service, namespace, name);
    if is_set(service) && found.is_none() {
        let message = format!(
            "the webhook calls the service {namespace}/{name} of a control plane, which does not exist"
        );
        report.once(
            &IST0139,
            webhook.object,
            &steps!["webhooks", webhook.index, "clientConfig", "service"],
            message,
        );
    }
}
