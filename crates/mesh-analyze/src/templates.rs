//! The pods that workloads will have: manifests hold Deployments, not Pods.

use mesh_model::kind::Kind;
use mesh_model::mesh::Mesh;
use mesh_model::object::{Object, Origin};
use mesh_model::selector::Labels;
use mesh_model::value::{Map, Value};

/// Kinds of workloads and where their pod template stands.
const WORKLOADS: [(&str, &str, &str); 6] = [
    ("apps", "Deployment", "/spec/template"),
    ("apps", "StatefulSet", "/spec/template"),
    ("apps", "DaemonSet", "/spec/template"),
    ("apps", "ReplicaSet", "/spec/template"),
    ("batch", "Job", "/spec/template"),
    ("batch", "CronJob", "/spec/jobTemplate/spec/template"),
];

/// One pod for each workload that was read from a file and has none in the mesh. They stand for what selectors will find
/// and are not judged themselves.
pub fn pods_of_templates(mesh: &Mesh) -> Vec<Object> {
    let pods: Vec<&Object> = Kind::of("v1", "Pod")
        .map(|kind| mesh.of_kind(kind).collect())
        .unwrap_or_default();
    let workloads = mesh.objects().iter();
    let workloads = workloads.filter(|object| matches!(object.origin, Origin::File { .. }));
    workloads
        .filter_map(pod)
        .filter(|pod| !pods.iter().any(|real| is_of(real, pod)))
        .collect()
}

fn is_of(real: &Object, expected: &Object) -> bool {
    let has = |labels: &Labels, (key, value): (&String, &String)| labels.get(key) == Some(value);
    real.namespace == expected.namespace
        && !expected.labels.is_empty()
        && expected.labels.iter().all(|label| has(&real.labels, label))
}

fn pod(workload: &Object) -> Option<Object> {
    let mut kinds = WORKLOADS.iter();
    let (_, _, path) =
        kinds.find(|(group, kind, _)| *kind == workload.kind && *group == workload.group())?;
    let template = workload.body.pointer(path)?;
    let mut metadata = match &template["metadata"] {
        Value::Object(metadata) => metadata.clone(),
        _ => Map::new(),
    };
    metadata.insert("name", workload.name.as_str().into());
    metadata.insert("namespace", workload.namespace.as_str().into());
    let body = object([
        ("apiVersion", "v1".into()),
        ("kind", "Pod".into()),
        ("metadata", Value::Object(metadata)),
        ("spec", spec(&template["spec"])),
    ]);
    Object::from_json(body, workload.origin.clone()).ok()
}

/// What of the specification of a pod tells whether it is in the mesh.
fn spec(spec: &Value) -> Value {
    let containers = |name: &'static str| {
        let containers = spec[name].as_array().into_iter().flatten();
        let part = |container: &Value| {
            object(["name", "image"].map(|field| (field, container[field].clone())))
        };
        (name, containers.map(part).collect())
    };
    object(["containers", "initContainers"].map(containers))
}

fn object<const N: usize>(members: [(&'static str, Value); N]) -> Value {
    Value::Object(members.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use mesh_model::mesh::MeshBuilder;
    use mesh_model::object::from_text;

    #[test]
    fn workloads_without_pods_have_one() {
        let text = "\
{apiVersion: apps/v1, kind: Deployment, metadata: {name: a, namespace: shop}, spec: {template: {metadata: {labels: {app: a}}}}}
---
{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: b, namespace: shop}, spec: {template: {metadata: {labels: {app: b}}}}}
---
{apiVersion: batch/v1, kind: CronJob, metadata: {name: c}, spec: {jobTemplate: {spec: {template: {metadata: {labels: {app: c}}}}}}}
---
{apiVersion: v1, kind: Pod, metadata: {name: b-0, namespace: shop, labels: {app: b, index: '0'}}}
---
{apiVersion: apps/v1, kind: Deployment, metadata: {name: broken}}
";
        let objects = from_text("a.yaml", text).into_iter();
        let builder = objects.fold(MeshBuilder::default(), |builder, object| {
            builder.object(object.unwrap())
        });
        let pods = pods_of_templates(&builder.build());
        let names: Vec<String> = pods.iter().map(|pod| pod.identity().to_string()).collect();
        assert_eq!(names, ["Pod:shop:a", "Pod::c"]);
        assert_eq!(pods[0].labels["app"], "a");
    }
}
