//! What a component's chart sees: the values of the document with the settings of the component
//! written into them (`operator/pkg/component` and `operator/pkg/render` in istio/istio).

use mesh_model::quantity::Quantity;
use serde_json::{Map, Value, json};

use crate::iop::{Component, ComponentSpec};
use crate::postprocess::{Target, Workload};

/// The workload of a component: its kind, its name where that is fixed, its main container.
fn workload(kind: Component) -> Option<(Workload, &'static str, &'static str)> {
    match kind {
        Component::Base => None,
        Component::Pilot => Some((Workload::Deployment, "istiod", "discovery")),
        Component::IngressGateways | Component::EgressGateways => {
            Some((Workload::Deployment, "", "istio-proxy"))
        }
        Component::Cni => Some((Workload::DaemonSet, "istio-cni-node", "install-cni")),
        Component::Ztunnel => Some((Workload::DaemonSet, "ztunnel", "istio-proxy")),
    }
}

/// The name of a gateway, or the key of a component that exists once.
pub(crate) fn name(component: &ComponentSpec) -> &str {
    match component.kind.is_list() {
        true => component.name.as_deref().unwrap_or_default(),
        false => component.kind.key(),
    }
}

/// The `k8s` settings.
pub(crate) fn k8s(component: &ComponentSpec) -> Option<&Map<String, Value>> {
    component.spec.get("k8s").and_then(Value::as_object)
}

/// The objects that the `k8s` settings go to.
pub(crate) fn target(component: &ComponentSpec, values: &Map<String, Value>) -> Target {
    let key = component.kind.key();
    let is_list = component.kind.is_list();
    let path = if is_list {
        format!("components.{key}[name:{}]", name(component))
    } else {
        format!("components.{key}")
    };
    let (workload, fixed_name, container) = match workload(component.kind) {
        Some((workload, fixed_name, container)) => (Some(workload), fixed_name, container),
        None => (None, "", ""),
    };
    let revision = values
        .get("revision")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let name = match component.kind {
        _ if is_list => name(component).to_owned(),
        Component::Pilot if !matches!(revision, "" | "default") => {
            format!("{fixed_name}-{revision}")
        }
        _ => fixed_name.to_owned(),
    };
    Target {
        path,
        workload,
        name,
        container,
        has_port_values: is_list,
    }
}

/// The values that the component's chart sees, out of `spec.values`.
pub(crate) fn chart_values(
    component: &ComponentSpec,
    values: &Map<String, Value>,
) -> Map<String, Value> {
    let mut values = values.clone();
    let root = component.kind.values_root();
    let written = written_values(component);
    if !written.is_empty() {
        let own = root
            .iter()
            .fold(&mut values, |map, key| object_in(map, key));
        merge(own, written);
        if component.kind.is_list() {
            // Replaced, not merged, and by nothing, too.
            let labels = component
                .spec
                .get("label")
                .filter(|label| label.is_object());
            own.insert(
                "labels".to_owned(),
                labels.cloned().unwrap_or_else(|| json!({})),
            );
        }
    }
    match component.kind {
        Component::Ztunnel => flatten(values, root[0]),
        _ => values,
    }
}

/// Values of the user that the component's own settings replace.
pub(crate) fn ignored_values(
    component: &ComponentSpec,
    values: &Map<String, Value>,
) -> Option<String> {
    let path = format!("{}.labels", component.kind.values_root().join("."));
    let labels = lookup(values, &path)
        .and_then(Value::as_object)
        .filter(|labels| !labels.is_empty())?;
    let used = component.spec.get("label").and_then(Value::as_object);
    if !component.kind.is_list() || used == Some(labels) {
        return None;
    }
    let target = target(component, values).path;
    Some(format!(
        "values.{path} has no effect: the labels of a gateway are {target}.label"
    ))
}

/// The settings of the component that are values of its chart, relative to the root.
fn written_values(component: &ComponentSpec) -> Map<String, Value> {
    let mut written = Map::new();
    let k8s = |path: &str| lookup(k8s(component)?, path).filter(|value| !value.is_null());
    let mut write = |key: &str, value: Option<Value>| {
        written.extend(value.map(|value| (key.to_owned(), value)))
    };
    if component.kind.is_list() {
        let ports = k8s("service.ports")
            .and_then(Value::as_array)
            .filter(|ports| !ports.is_empty());
        write("name", Some(name(component).into()));
        write(
            "ports",
            ports.map(|ports| ports.iter().map(service_port).collect()),
        );
    }
    if let Some((Workload::Deployment, ..)) = workload(component.kind) {
        write("autoscaleMin", k8s("hpaSpec.minReplicas").cloned());
        write(
            "autoscaleMax",
            k8s("hpaSpec.maxReplicas")
                .filter(|count| is_positive(count))
                .cloned(),
        );
        write(
            "replicaCount",
            k8s("replicaCount")
                .filter(|count| is_positive(count))
                .cloned(),
        );
    }
    for key in ["hub", "tag"] {
        write(
            key,
            component
                .spec
                .get(key)
                .filter(|value| !value.is_null() && **value != "")
                .cloned(),
        );
    }
    for kind in ["limits", "requests"] {
        if let Some(cpu) = k8s(&format!("resources.{kind}.cpu")).and_then(canonical) {
            merge(
                &mut written,
                Map::from_iter([("resources".to_owned(), json!({kind: {"cpu": cpu}}))]),
            );
        }
    }
    written
}

fn canonical(quantity: &Value) -> Option<String> {
    Some(Quantity::from_json(quantity).ok()?.to_string())
}

/// A port as Kubernetes' `ServicePort` prints it: an unset target port is 0.
fn service_port(port: &Value) -> Value {
    let mut port = port.clone();
    if let Some(fields) = port.as_object_mut() {
        for key in ["port", "targetPort"] {
            fields.entry(key).or_insert_with(|| 0.into());
        }
    }
    port
}

fn is_positive(count: &Value) -> bool {
    count.as_i64().is_some_and(|count| count > 0)
}

/// The values of a chart that has them at the top: those below `root`, over `global` and all
/// others that are no objects.
fn flatten(mut values: Map<String, Value>, root: &str) -> Map<String, Value> {
    let Some(Value::Object(own)) = values.remove(root) else {
        return values;
    };
    values.retain(|key, value| key == "global" || !value.is_object());
    values.extend(own);
    values
}

fn lookup<'v>(map: &'v Map<String, Value>, path: &str) -> Option<&'v Value> {
    let mut keys = path.split('.');
    let first = map.get(keys.next()?)?;
    keys.try_fold(first, |value, key| value.get(key))
}

/// The object at a key, made when there is none.
fn object_in<'v>(map: &'v mut Map<String, Value>, key: &str) -> &'v mut Map<String, Value> {
    let value = map.entry(key).or_insert(Value::Null);
    if !value.is_object() {
        *value = json!({});
    }
    value.as_object_mut().expect("made an object above")
}

fn merge(map: &mut Map<String, Value>, over: Map<String, Value>) {
    for (key, value) in over {
        match (map.get_mut(&key), value) {
            (Some(Value::Object(own)), Value::Object(value)) => merge(own, value),
            (_, value) => {
                map.insert(key, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn component(kind: Component, spec: Value) -> ComponentSpec {
        let name = spec["name"].as_str().map(str::to_owned);
        ComponentSpec {
            kind,
            name,
            enabled: true,
            namespace: "istio-system".to_owned(),
            spec,
        }
    }

    #[track_caller]
    fn check(kind: Component, spec: Value, values: Value, expected: Value) {
        let values = chart_values(
            &component(kind, spec),
            values.as_object().expect("an object"),
        );
        assert_eq!(Value::Object(values), expected);
    }

    #[test]
    fn gateways_have_name_labels_and_ports() {
        let values = json!({"gateways": {"istio-ingressgateway": {"labels": {"x": "y"}, "ports": [{"port": 1}], "autoscaleMin": 9}}});
        let k8s = json!({"service": {"ports": [{"port": 80, "name": "a"}]}, "hpaSpec": {"minReplicas": 0, "maxReplicas": 0}, "replicaCount": 0, "resources": {"limits": {"cpu": 3, "memory": "1Gi"}}});
        check(
            Component::IngressGateways,
            json!({"name": "g", "k8s": k8s}),
            values.clone(),
            json!({"gateways": {"istio-ingressgateway": {
                "name": "g", "labels": {}, "autoscaleMin": 0, "ports": [{"port": 80, "name": "a", "targetPort": 0}], "resources": {"limits": {"cpu": "3"}},
            }}}),
        );
        check(
            Component::IngressGateways,
            json!({"name": "g", "tag": 2, "label": {"a": "b"}, "k8s": {"service": {"ports": []}}}),
            values,
            json!({"gateways": {"istio-ingressgateway": {
                "name": "g", "labels": {"a": "b"}, "autoscaleMin": 9, "ports": [{"port": 1}], "tag": 2,
            }}}),
        );
        check(
            Component::EgressGateways,
            json!({}),
            json!({}),
            json!({"gateways": {"istio-egressgateway": {"name": "", "labels": {}}}}),
        );
    }

    #[test]
    fn replicas_are_for_deployments() {
        let k8s = json!({"replicaCount": 3, "hpaSpec": {"minReplicas": 2, "maxReplicas": 5}, "resources": {"requests": {"cpu": "2000m"}}});
        let resources = json!({"requests": {"cpu": "2"}, "limits": {"memory": "3Gi"}});
        check(
            Component::Pilot,
            json!({"k8s": k8s}),
            json!({"pilot": {"resources": {"limits": {"memory": "3Gi"}}}}),
            json!({"pilot": {"replicaCount": 3, "autoscaleMin": 2, "autoscaleMax": 5, "resources": resources}}),
        );
        check(
            Component::Cni,
            json!({"k8s": k8s, "hub": "h"}),
            json!({}),
            json!({"cni": {"hub": "h", "resources": {"requests": {"cpu": "2"}}}}),
        );
        check(
            Component::Base,
            json!({}),
            json!({"pilot": {}}),
            json!({"pilot": {}}),
        );
    }

    #[test]
    fn ztunnel_has_its_values_at_the_top() {
        check(
            Component::Ztunnel,
            json!({"tag": "t"}),
            json!({"revision": "r", "list": [1], "cni": {}, "global": {"hub": "h"}, "ztunnel": {"a": 1, "revision": "z"}}),
            json!({"a": 1, "tag": "t", "revision": "z", "list": [1], "global": {"hub": "h"}}),
        );
        check(
            Component::Ztunnel,
            json!({}),
            json!({"revision": "r", "cni": {}}),
            json!({"revision": "r", "cni": {}}),
        );
    }

    #[test]
    fn settings_go_to_the_workload() {
        let target = |kind, spec: Value, revision: &str| {
            let values = Map::from_iter([("revision".to_owned(), revision.into())]);
            target(&component(kind, spec), &values)
        };
        assert_eq!(
            target(Component::Pilot, json!({}), "canary").name,
            "istiod-canary"
        );
        assert_eq!(
            target(Component::Pilot, json!({}), "default").name,
            "istiod"
        );
        assert_eq!(
            target(Component::Cni, json!({}), "canary").name,
            "istio-cni-node"
        );
        assert_eq!(
            target(Component::EgressGateways, json!({"name": "out"}), "").path,
            "components.egressGateways[name:out]"
        );
    }
}
