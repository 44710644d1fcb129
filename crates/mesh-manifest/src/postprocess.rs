//! `components.<name>.k8s`: settings that are patched into the rendered objects.
//!
//! Each setting is a strategic merge patch at one place of the workload or of the object of the
//! same name (`operator/pkg/render/postprocess.go` in istio/istio). A setting that finds no object
//! is reported.

use mesh_model::patch::{Schema, strategic_merge};
use serde_json::{Map, Value, json};

/// The objects that the settings of one component go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    /// The component's place in the document, for messages: `components.pilot`.
    pub(crate) path: String,
    /// The kind of the workload; `None` for a component that runs nothing.
    pub(crate) workload: Option<Workload>,
    /// The name of the workload, its service, autoscaler and disruption budget.
    pub(crate) name: String,
    /// The container that `env`, `resources` and the like mean.
    pub(crate) container: &'static str,
    /// Whether the ports of the service are values of the chart.
    pub(crate) has_port_values: bool,
}

/// The kind of a component's workload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Workload {
    /// Has replicas.
    Deployment,
    /// Runs on every node.
    DaemonSet,
}

impl Workload {
    fn kind(self) -> &'static str {
        match self {
            Self::Deployment => "Deployment",
            Self::DaemonSet => "DaemonSet",
        }
    }
}

/// Where a setting goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Container(&'static str),
    Pod(&'static str),
    PodAnnotations,
    Replicas,
    Strategy,
    Autoscaler,
    DisruptionBudget,
    Service,
    ServiceAnnotations,
}

/// The settings by their keys, those without patch (`overlays`) left out.
const SETTINGS: [(&str, Place); 18] = [
    ("affinity", Place::Pod("affinity")),
    ("env", Place::Container("env")),
    ("hpaSpec", Place::Autoscaler),
    ("imagePullPolicy", Place::Container("imagePullPolicy")),
    ("nodeSelector", Place::Pod("nodeSelector")),
    ("podAnnotations", Place::PodAnnotations),
    ("podDisruptionBudget", Place::DisruptionBudget),
    ("priorityClassName", Place::Pod("priorityClassName")),
    ("readinessProbe", Place::Container("readinessProbe")),
    ("replicaCount", Place::Replicas),
    ("resources", Place::Container("resources")),
    ("securityContext", Place::Pod("securityContext")),
    ("service", Place::Service),
    ("serviceAnnotations", Place::ServiceAnnotations),
    ("strategy", Place::Strategy),
    ("tolerations", Place::Pod("tolerations")),
    ("volumeMounts", Place::Container("volumeMounts")),
    ("volumes", Place::Pod("volumes")),
];

/// Patches the settings of a component into its objects; returns what had no effect and why.
pub(crate) fn apply(
    target: &Target,
    k8s: &Map<String, Value>,
    objects: &mut [Value],
) -> Vec<String> {
    let present = SETTINGS
        .iter()
        .filter_map(|(key, place)| Some((key, *place, k8s.get(*key)?)));
    let failed = present.filter_map(|(key, place, value)| {
        let reason = apply_setting(target, place, value, objects).err()?;
        Some(format!("{}.k8s.{key} has no effect: {reason}", target.path))
    });
    failed.collect()
}

fn apply_setting(
    target: &Target,
    place: Place,
    value: &Value,
    objects: &mut [Value],
) -> Result<(), String> {
    let (kind, patch) = patch(target, place, value)?;
    let is_meant =
        |object: &&mut Value| object["kind"] == kind && object["metadata"]["name"] == *target.name;
    let Some(object) = objects.iter_mut().find(is_meant) else {
        return Err(format!("there is no {kind} `{}`", target.name));
    };
    let api_version = object["apiVersion"].as_str().unwrap_or_default();
    let schema = Schema::of(api_version, kind)
        .ok_or_else(|| format!("{api_version} is no version of {kind}"))?;
    let merged = strategic_merge(object.clone().into(), patch.into(), schema);
    *object = merged.map_err(|error| error.to_string())?.into();
    if place == Place::DisruptionBudget {
        keep_one_limit(object, value);
    }
    Ok(())
}

/// The API takes one limit of a disruption budget: what the user sets replaces the chart's other
/// one, and `maxUnavailable` wins when both are set.
fn keep_one_limit(object: &mut Value, setting: &Value) {
    let is_set = |value: &Value, key: &str| value.get(key).is_some_and(|limit| !limit.is_null());
    let Some(spec) = object
        .get_mut("spec")
        .filter(|spec| is_set(spec, "maxUnavailable"))
    else {
        return;
    };
    let keeps_minimum = is_set(setting, "minAvailable") && !is_set(setting, "maxUnavailable");
    if let Some(spec) = spec
        .as_object_mut()
        .filter(|spec| spec.contains_key("minAvailable"))
    {
        spec.remove(if keeps_minimum {
            "maxUnavailable"
        } else {
            "minAvailable"
        });
    }
}

/// The kind of the object to patch, and the patch; or why the setting has no meaning.
fn patch(
    target: &Target,
    place: Place,
    value: &Value,
) -> Result<(&'static str, Value), &'static str> {
    let workload = target.workload.ok_or("the component runs no pods")?;
    let pod = |template: Value| (workload.kind(), json!({"spec": {"template": template}}));
    Ok(match place {
        Place::Container(field) => {
            pod(json!({"spec": {"containers": [{"name": target.container, field: value}]}}))
        }
        Place::Pod(field) => pod(json!({"spec": {field: value}})),
        Place::PodAnnotations => pod(json!({"metadata": {"annotations": value}})),
        Place::Replicas => match workload {
            Workload::Deployment => (workload.kind(), json!({"spec": {"replicas": value}})),
            Workload::DaemonSet => return Err("a DaemonSet runs one pod per node"),
        },
        Place::Strategy => match workload {
            Workload::Deployment => (workload.kind(), json!({"spec": {"strategy": value}})),
            // The same settings under the name that a DaemonSet has for them.
            Workload::DaemonSet => (workload.kind(), json!({"spec": {"updateStrategy": value}})),
        },
        Place::Autoscaler => ("HorizontalPodAutoscaler", json!({"spec": value})),
        Place::DisruptionBudget => ("PodDisruptionBudget", json!({"spec": value})),
        Place::Service => ("Service", json!({"spec": service_spec(target, value)})),
        Place::ServiceAnnotations => ("Service", json!({"metadata": {"annotations": value}})),
    })
}

fn service_spec(target: &Target, value: &Value) -> Value {
    let mut spec = value.clone();
    if target.has_port_values
        && let Some(spec) = spec.as_object_mut()
    {
        spec.remove("ports");
    }
    spec
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(workload: Option<Workload>) -> Target {
        Target {
            path: "components.pilot".to_owned(),
            workload,
            name: "istiod".to_owned(),
            container: "discovery",
            has_port_values: false,
        }
    }

    fn workload(kind: &str) -> Value {
        json!({"apiVersion": "apps/v1", "kind": kind, "metadata": {"name": "istiod"},
            "spec": {"template": {"spec": {"containers": [{"name": "discovery", "env": [{"name": "A", "value": "1"}]}]}}}})
    }

    #[track_caller]
    fn check(kind: Workload, k8s: Value, pointer: &str, expected: Value) {
        let mut objects = [workload(kind.kind())];
        let warnings = apply(
            &target(Some(kind)),
            k8s.as_object().expect("an object"),
            &mut objects,
        );
        assert_eq!(warnings, [""; 0]);
        assert_eq!(objects[0].pointer(pointer), Some(&expected));
    }

    #[test]
    fn settings_reach_the_workload() {
        let container = "/spec/template/spec/containers/0";
        check(
            Workload::Deployment,
            json!({"env": [{"name": "A", "value": "2"}]}),
            &format!("{container}/env"),
            json!([{"name": "A", "value": "2"}]),
        );
        check(
            Workload::Deployment,
            json!({"volumeMounts": [{"name": "v", "mountPath": "/v"}]}),
            &format!("{container}/volumeMounts"),
            json!([{"name": "v", "mountPath": "/v"}]),
        );
        check(
            Workload::Deployment,
            json!({"volumes": [{"name": "v", "emptyDir": {}}]}),
            "/spec/template/spec/volumes",
            json!([{"name": "v", "emptyDir": {}}]),
        );
        check(
            Workload::Deployment,
            json!({"podAnnotations": {"a": "b"}}),
            "/spec/template/metadata/annotations",
            json!({"a": "b"}),
        );
        check(
            Workload::Deployment,
            json!({"strategy": {"type": "Recreate"}}),
            "/spec/strategy/type",
            json!("Recreate"),
        );
        check(
            Workload::DaemonSet,
            json!({"strategy": {"type": "OnDelete"}}),
            "/spec/updateStrategy/type",
            json!("OnDelete"),
        );
    }

    #[track_caller]
    fn check_warning(kind: Option<Workload>, k8s: Value, expected: &str) {
        let mut objects = [workload("DaemonSet")];
        assert_eq!(
            apply(
                &target(kind),
                k8s.as_object().expect("an object"),
                &mut objects
            ),
            [expected]
        );
        assert_eq!(objects, [workload("DaemonSet")]);
    }

    #[test]
    fn what_has_no_effect_is_told() {
        check_warning(
            Some(Workload::DaemonSet),
            json!({"replicaCount": 3}),
            "components.pilot.k8s.replicaCount has no effect: a DaemonSet runs one pod per node",
        );
        check_warning(
            Some(Workload::DaemonSet),
            json!({"hpaSpec": {}}),
            "components.pilot.k8s.hpaSpec has no effect: there is no HorizontalPodAutoscaler `istiod`",
        );
        check_warning(
            None,
            json!({"env": []}),
            "components.pilot.k8s.env has no effect: the component runs no pods",
        );
    }

    #[test]
    fn a_disruption_budget_has_one_limit() {
        let mut objects = [
            json!({"apiVersion": "policy/v1", "kind": "PodDisruptionBudget", "metadata": {"name": "istiod"}, "spec": {"minAvailable": 1, "selector": {}}}),
        ];
        let k8s = json!({"podDisruptionBudget": {"maxUnavailable": 1}});
        apply(
            &target(Some(Workload::Deployment)),
            k8s.as_object().expect("an object"),
            &mut objects,
        );
        assert_eq!(
            objects[0]["spec"],
            json!({"maxUnavailable": 1, "selector": {}})
        );
    }
}
