//! Injection by a webhook of a cluster, which is sent a pod for review and answers with a patch
//! (`istioctl/pkg/kubeinject`, `pkg/kube/inject/webhook.go`).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mesh_model::shared::{Value as Json, json};

use super::json_patch;
use super::pod;
use super::workload::Workload;

/// Sends an `AdmissionReview` to a webhook; gives its answer, or why there is none.
pub type Reviewer = dyn Fn(&serde_json::Value) -> Result<serde_json::Value, String>;

/// The hash of the ReplicaSet that a Deployment's pod is said to belong to.
const HASH: &str = "fake";
const HASH_LABEL: &str = "pod-template-hash";

/// The pod that a webhook makes of a workload's; `None` when it leaves it alone.
///
/// The webhook derives the name of the workload from the owner of the pod, so the pod gets one.
pub(super) fn inject(
    reviewer: &Reviewer,
    original: &Json,
    workload: &Workload,
) -> Result<Option<Json>, String> {
    let mut sent = owned(original, workload);
    let answer = Json::from(reviewer(&review(&sent, workload).into())?);
    let response = &answer["response"];
    if response["allowed"] != true {
        let message = response["status"]["message"].as_str();
        return Err(format!(
            "the webhook refuses: {}",
            message.unwrap_or("it does not say why")
        ));
    }
    let Some(patch) = response["patch"].as_str() else {
        return Ok(None);
    };
    let patch = STANDARD.decode(patch).map_err(|error| error.to_string());
    let patch =
        patch.and_then(|bytes| serde_json::from_slice(&bytes).map_err(|error| error.to_string()));
    let patch: Json =
        patch.map_err(|error| format!("the patch of the webhook cannot be read: {error}"))?;
    json_patch::apply(&mut sent, &patch)?;
    Ok(Some(disowned(sent, original)))
}

/// The pod as it would be made for the workload.
fn owned(original: &Json, workload: &Workload) -> Json {
    let mut pod = json!({"metadata": original["metadata"], "spec": original["spec"]});
    if !pod["metadata"].is_object() {
        pod["metadata"] = json!({});
    }
    let (kind, name) = (&workload.type_meta.kind, &workload.deployment_meta.name);
    let namespace = &workload.deployment_meta.namespace;
    if namespace_of(&pod).is_empty() && !namespace.is_empty() {
        pod["metadata"]["namespace"] = namespace.as_str().into();
    }
    let (api_version, kind, name, suffix) = match kind.as_str() {
        "Pod" => return pod,
        "Deployment" => ("apps/v1", "ReplicaSet", format!("{name}-{HASH}"), "-"),
        kind => (
            workload.type_meta.api_version.as_str(),
            kind,
            name.clone(),
            "",
        ),
    };
    if kind == "ReplicaSet" && suffix == "-" {
        pod::object_mut(&mut pod["metadata"], "labels").insert(HASH_LABEL.to_owned(), HASH.into());
    }
    pod["metadata"]["generateName"] = format!("{name}{suffix}").into();
    pod["metadata"]["ownerReferences"] = json!([
        {"apiVersion": api_version, "kind": kind, "name": name, "uid": "", "controller": true}
    ]);
    pod
}

/// The patched pod with its metadata as the author had it, where the webhook was told otherwise.
fn disowned(mut pod: Json, original: &Json) -> Json {
    for field in ["namespace", "generateName", "ownerReferences"] {
        let members = pod::object_mut(&mut pod, "metadata");
        match &original["metadata"][field] {
            Json::Null => members.remove(field),
            own => members.insert(field.to_owned(), own.clone()),
        };
    }
    if original["metadata"]["labels"][HASH_LABEL].is_null() {
        pod::object_mut(&mut pod["metadata"], "labels").remove(HASH_LABEL);
    }
    pod
}

fn namespace_of(pod: &Json) -> &str {
    pod["metadata"]["namespace"].as_str().unwrap_or_default()
}

fn review(pod: &Json, workload: &Workload) -> Json {
    let namespace = match namespace_of(pod) {
        "" => workload.deployment_meta.namespace.as_str(),
        own => own,
    };
    let mut object = pod.clone();
    object["apiVersion"] = "v1".into();
    object["kind"] = "Pod".into();
    json!({
        "apiVersion": "admission.k8s.io/v1",
        "kind": "AdmissionReview",
        "request": {
            "uid": "meshctl",
            "kind": {"group": "", "version": "v1", "kind": "Pod"},
            "resource": {"group": "", "version": "v1", "resource": "pods"},
            "namespace": namespace,
            "operation": "CREATE",
            "dryRun": true,
            "object": object,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inject::{DeploymentMeta, TypeMeta};

    fn run(response: Json) -> Result<Option<Json>, String> {
        let workload = Workload {
            type_meta: TypeMeta {
                api_version: "apps/v1".to_owned(),
                kind: "Deployment".to_owned(),
            },
            deployment_meta: DeploymentMeta {
                name: "cart".to_owned(),
                namespace: "shop".to_owned(),
            },
        };
        let pod = json!({"metadata": {"labels": {"app": "cart"}}, "spec": {"containers": [{"name": "a"}]}});
        let reviewer = move |review: &serde_json::Value| {
            let metadata = &review["request"]["object"]["metadata"];
            assert_eq!(metadata["ownerReferences"][0]["name"], "cart-fake");
            assert_eq!(
                (&metadata["generateName"], &review["request"]["namespace"]),
                (&"cart-fake-".into(), &"shop".into())
            );
            Ok(serde_json::json!({"response": response}))
        };
        inject(&reviewer, &pod, &workload)
    }

    #[test]
    fn answers_of_webhooks() {
        let patch = STANDARD.encode(
            r#"[{"op": "add", "path": "/spec/containers/-", "value": {"name": "istio-proxy"}}]"#,
        );
        let pod = json!({"metadata": {"labels": {"app": "cart"}}, "spec": {"containers": [{"name": "a"}, {"name": "istio-proxy"}]}});
        assert_eq!(run(json!({"allowed": true, "patch": patch})), Ok(Some(pod)));
        assert_eq!(run(json!({"allowed": true})), Ok(None));
        let refused = json!({"allowed": false, "status": {"message": "no template"}});
        assert_eq!(
            run(refused),
            Err("the webhook refuses: no template".to_owned())
        );
        let unreadable = run(json!({"allowed": true, "patch": "%"})).unwrap_err();
        assert!(
            unreadable.starts_with("the patch of the webhook cannot be read: "),
            "{unreadable}"
        );
    }
}
