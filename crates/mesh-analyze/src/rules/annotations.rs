//! Annotations that are misplaced, unknown, deprecated, in their alpha phase or malformed
//! (`pkg/config/analysis/analyzers/annotations`, `…/maturity`).

mod table;
mod value;

use super::{Profile, Rule};
use crate::code::{IST0107, IST0108, IST0125, IST0135, IST0136};
use crate::input::Input;
use crate::report::Report;
use crate::view::{list, members, text};
use mesh_model::finding::Place;
use mesh_model::object::Object;
use table::Stage;

const INPUTS: &[Input] = &[
    Input::Deployment,
    Input::Namespace,
    Input::Pod,
    Input::Service,
];

/// Set by Istio itself.
const IGNORED: &[&str] = &[
    "sidecar.istio.io/status",
    "gateway.istio.io/controller-version",
    "istio.io/rev",
];

/// Set by the injector on pods that have no `istio-init` container.
const IGNORED_WITH_CNI: &[&str] = &[
    "sidecar.istio.io/interceptionMode",
    "traffic.sidecar.istio.io/includeInboundPorts",
    "traffic.sidecar.istio.io/excludeInboundPorts",
    "traffic.sidecar.istio.io/includeOutboundIPRanges",
];

pub(super) static K8S: Rule = Rule {
    name: "annotations.K8sAnalyzer",
    summary: "annotations of Istio are known, where they have an effect, and well-formed",
    codes: &[&IST0107, &IST0108, &IST0125, &IST0135],
    inputs: INPUTS,
    profile: Profile::Istio,
    run: |scope, report| {
        for input in INPUTS {
            for object in scope.objects(*input) {
                for (name, value) in annotations(object) {
                    check(object, name, value, report);
                }
            }
        }
    },
};

pub(super) static ALPHA: Rule = Rule {
    name: "annotations.AlphaAnalyzer",
    summary: "no annotation belongs to a feature in its alpha phase",
    codes: &[&IST0136],
    inputs: INPUTS,
    profile: Profile::OnRequest,
    run: |scope, report| {
        for input in INPUTS {
            for object in scope.objects(*input) {
                check_maturity(object, report);
            }
        }
    },
};

/// The annotations of an object that are Istio's or that Istio documents.
fn annotations(object: &Object) -> impl Iterator<Item = (&str, &str)> {
    let all = members(&object.body["metadata"]["annotations"]);
    let texts = all.map(|(name, value)| (name, text(value)));
    texts.filter(|(name, _)| is_istio(name) && !IGNORED.contains(name))
}

fn is_istio(name: &str) -> bool {
    let domain = name.split('/').next().unwrap_or_default();
    name == "kubernetes.io/ingress.class" || domain.ends_with("istio.io")
}

fn check(object: &Object, name: &str, value: &str, report: &mut Report) {
    let place = Place::at(object, &["metadata", "annotations", name]);
    let Some(known) = table::find(name) else {
        let message = format!("Istio has no annotation `{name}`");
        report.add(&IST0108, place, message);
        return;
    };
    let is_deprecated = matches!(known.stage, Stage::Deprecated | Stage::DeprecatedAlpha);
    let is_replaced = name == "sidecar.istio.io/inject";
    if is_deprecated && !(is_replaced && object.labels.contains_key(name)) {
        let instead = if is_replaced {
            "; the label of the same name replaces it"
        } else {
            ""
        };
        let message = format!("the annotation \"{name}\" is deprecated{instead}");
        report.add(&IST0135, place.clone(), message);
    }
    if known.kinds.contains(&"Any") {
        return;
    }
    if !known.kinds.contains(&object.kind.as_str()) {
        let kinds = known.kinds.join(", ");
        let message = format!("the annotation {name} has an effect on {kinds} only");
        report.add(&IST0107, place, message);
    } else if let Some(problem) = value::problem(name, value) {
        let message = format!("the value of the annotation {name} is malformed: {problem}");
        report.add(&IST0125, place, message);
    }
}

fn check_maturity(object: &Object, report: &mut Report) {
    let containers = &object.body["spec"]["initContainers"];
    let has_init = || {
        list(containers)
            .iter()
            .any(|container| container["name"] == "istio-init")
    };
    let has_cni = object.kind == "Pod" && !has_init();
    for (name, _) in annotations(object) {
        let stage = table::find(name).map(|known| known.stage);
        let is_alpha = matches!(stage, Some(Stage::Alpha | Stage::DeprecatedAlpha));
        if is_alpha && !(has_cni && IGNORED_WITH_CNI.contains(&name)) {
            let message =
                format!("the annotation \"{name}\" belongs to a feature in its alpha phase");
            report.at(
                &IST0136,
                object,
                &["metadata", "annotations", name],
                message,
            );
        }
    }
}
