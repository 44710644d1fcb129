//! Telemetry objects (`pkg/config/analysis/analyzers/telemetry`).

use super::common::names;
use super::{Profile, Rule};
use crate::code::{IST0002, IST0101, IST0157, IST0159, IST0160};
use crate::index::Equals;
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{is_set, list, steps, text};
use mesh_model::object::Object;
use std::collections::{BTreeMap, HashSet};

pub(super) static SELECTORS: Rule = Rule {
    name: "telemetry.SelectorAnalyzer",
    summary: "each workload has one Telemetry at most, and each selector a workload",
    codes: &[&IST0101, &IST0159],
    inputs: &[Input::Pod, Input::Telemetry],
    profile: Profile::Istio,
    run: check_selectors,
};

pub(super) static DEFAULTS: Rule = Rule {
    name: "telemetry.DefaultSelectorAnalyzer",
    summary: "a namespace has one Telemetry without a selector at most",
    codes: &[&IST0160],
    inputs: &[Input::Telemetry],
    profile: Profile::Istio,
    run: check_defaults,
};

pub(super) static PROVIDERS: Rule = Rule {
    name: "telemetry.ProviderAnalyzer",
    summary: "access logs have a provider",
    codes: &[&IST0157],
    inputs: &[Input::MeshConfig, Input::Telemetry],
    profile: Profile::Istio,
    run: check_providers,
};

pub(super) static LIGHTSTEP: Rule = Rule {
    name: "telemetry.LightstepAnalyzer",
    summary: "no tracing provider is Lightstep, which is gone",
    codes: &[&IST0002],
    inputs: &[Input::MeshConfig, Input::Telemetry],
    profile: Profile::Istio,
    run: check_lightstep,
};

fn check_selectors(scope: &Scope, report: &mut Report) {
    let mut of_pod: BTreeMap<(&str, &str), Vec<&Object>> = BTreeMap::new();
    for telemetry in scope.objects(Input::Telemetry) {
        let selector = Equals::from_json(&telemetry.body["spec"]["selector"]["matchLabels"]);
        let pods = scope.pods();
        if selector.is_empty() {
            continue;
        }
        let mut has_pods = false;
        for pod in pods.matching_in(&telemetry.namespace, &selector) {
            has_pods = true;
            of_pod
                .entry((&pod.namespace, &pod.name))
                .or_default()
                .push(telemetry);
        }
        if !has_pods {
            let message = format!(
                "no pod of the namespace has the labels \"{selector}\" that the selector asks for"
            );
            let path = ["spec", "selector", "matchLabels"]
                .into_iter()
                .chain(selector.first_key());
            report.at(&IST0101, telemetry, &path.collect::<Vec<_>>(), message);
        }
    }
    for ((namespace, pod), telemetries) in of_pod.into_iter().filter(|(_, all)| all.len() > 1) {
        let all = names(&telemetries);
        for telemetry in telemetries {
            let message = format!(
                "the Telemetries {all} of namespace \"{namespace}\" select the same pod \"{pod}\""
            );
            report.at(&IST0159, telemetry, &["metadata", "name"], message);
        }
    }
}

fn check_defaults(scope: &Scope, report: &mut Report) {
    let mut of_namespace: BTreeMap<&str, Vec<&Object>> = BTreeMap::new();
    for telemetry in scope.objects(Input::Telemetry) {
        if !is_set(&telemetry.body["spec"]["selector"]) {
            of_namespace
                .entry(&telemetry.namespace)
                .or_default()
                .push(telemetry);
        }
    }
    for (namespace, telemetries) in of_namespace.into_iter().filter(|(_, all)| all.len() > 1) {
        let all = names(&telemetries);
        for telemetry in telemetries {
            let message =
                format!("the Telemetries {all} of namespace \"{namespace}\" all lack a selector");
            report.about(&IST0160, telemetry, message);
        }
    }
}

fn check_providers(scope: &Scope, report: &mut Report) {
    let has_default = !scope.mesh_config().access_log_providers().is_empty();
    for telemetry in scope
        .objects(Input::Telemetry)
        .iter()
        .filter(|_| !has_default)
    {
        for (index, logging) in list(&telemetry.body["spec"]["accessLogging"])
            .iter()
            .enumerate()
        {
            if logging["disabled"] != true && list(&logging["providers"]).is_empty() {
                let message = format!(
                    "the Telemetry {} of namespace \"{}\" asks for access logs without a provider, and there is no default one",
                    telemetry.name, telemetry.namespace
                );
                report.once(
                    &IST0157,
                    telemetry,
                    &steps!["spec", "accessLogging", index],
                    message,
                );
            }
        }
    }
}

fn check_lightstep(scope: &Scope, report: &mut Report) {
    let providers = scope.mesh_config().extension_providers().iter();
    let lightstep = providers.filter(|provider| is_set(&provider["lightstep"]));
    let lightstep: HashSet<&str> = lightstep.map(|provider| text(&provider["name"])).collect();
    for telemetry in scope.objects(Input::Telemetry) {
        for (i, tracing) in list(&telemetry.body["spec"]["tracing"]).iter().enumerate() {
            for (j, provider) in list(&tracing["providers"]).iter().enumerate() {
                let name = text(&provider["name"]);
                if lightstep.contains(name) {
                    let message = format!(
                        "the tracing provider {name} is of the type lightstep; use OpenTelemetry"
                    );
                    report.once(
                        &IST0002,
                        telemetry,
                        &steps!["spec", "tracing", i, "providers", j, "name"],
                        message,
                    );
                }
            }
        }
    }
}
