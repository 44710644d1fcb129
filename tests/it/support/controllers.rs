//! The controllers and the kubelet that a bare API server lacks, as far as an installation waits
//! for them: ReplicaSets and status of workloads, the end of deletions, empty namespaces.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use kube::api::{Api, DynamicObject, ListParams, Patch, PatchParams, PostParams};
use kube::core::{ApiResource, GroupVersionKind};
use meshctl::context::Context;
use serde_json::{Value, json};

/// What becomes of the pods of workloads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// They become ready at once.
    Ready,
    /// Those of istiod cannot pull their image.
    ImagePullBackOff,
}

/// Controllers that run until this value is dropped.
pub(crate) struct Controllers {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

/// Starts the controllers.
pub(crate) fn start(context: &Context, fate: Fate) -> Controllers {
    let stop = Arc::new(AtomicBool::new(false));
    let kubeconfig = context.settings.kubeconfig.clone().unwrap();
    let stopped = stop.clone();
    let thread = thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(run(&kubeconfig, fate, &stopped));
    });
    Controllers {
        stop,
        thread: Some(thread),
    }
}

impl Drop for Controllers {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.take().unwrap().join().unwrap();
    }
}

async fn run(kubeconfig: &str, fate: Fate, stop: &AtomicBool) {
    let client = super::raw(Path::new(kubeconfig)).await;
    while !stop.load(Ordering::Relaxed) {
        match round(&client, fate).await {
            // Objects come and go meanwhile; what is missed is done in the next round.
            Ok(()) => {}
            Err(kube::Error::Api(status)) if matches!(status.code, 404 | 409) => {}
            Err(error) => println!("controllers: {error}"),
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn round(client: &kube::Client, fate: Fate) -> kube::Result<()> {
    for kind in ["Deployment", "DaemonSet"] {
        for object in list(client, "apps", kind).await? {
            if is_leaving(&object) {
                finish(client, "apps", kind, &object).await?;
            } else if kind == "Deployment" {
                deploy(client, &object, fate).await?;
            } else {
                let generation = object["metadata"]["generation"].clone();
                let status = json!({"observedGeneration": generation, "desiredNumberScheduled": 0, "currentNumberScheduled": 0,
                    "numberMisscheduled": 0, "numberReady": 0});
                set_status(client, "apps", kind, &object, status).await?;
            }
        }
    }
    for namespace in list(client, "", "Namespace").await? {
        if is_leaving(&namespace) {
            empty_namespace(client, &namespace).await?;
        }
    }
    Ok(())
}

/// Makes the ReplicaSet of a Deployment's present template, and lets its pods meet their fate.
async fn deploy(client: &kube::Client, deployment: &Value, fate: Fate) -> kube::Result<()> {
    let generation = deployment["metadata"]["generation"].as_i64().unwrap();
    if deployment["status"]["observedGeneration"].as_i64() == Some(generation) {
        return Ok(());
    }
    let replicas = deployment["spec"]["replicas"].as_i64().unwrap_or(1);
    let name = format!("{}-{generation}", text(&deployment["metadata"]["name"]));
    let set = replica_set(deployment, &name, replicas);
    let set = create(client, "apps", "ReplicaSet", set).await?;
    let stuck = fate == Fate::ImagePullBackOff && deployment["metadata"]["name"] == "istiod";
    let ready = if stuck { 0 } else { replicas };
    set_status(
        client,
        "apps",
        "ReplicaSet",
        &set,
        json!({"replicas": replicas, "readyReplicas": ready, "availableReplicas": ready}),
    )
    .await?;
    if stuck {
        stuck_pod(client, &set).await?;
    }
    let status =
        json!({"observedGeneration": generation, "replicas": replicas, "readyReplicas": ready});
    set_status(client, "apps", "Deployment", deployment, status).await
}

fn replica_set(deployment: &Value, name: &str, replicas: i64) -> Value {
    let mut template = deployment["spec"]["template"].clone();
    template["metadata"]["labels"]["pod-template-hash"] = name.into();
    let mut selector = deployment["spec"]["selector"].clone();
    selector["matchLabels"]["pod-template-hash"] = name.into();
    json!({
        "apiVersion": "apps/v1", "kind": "ReplicaSet",
        "metadata": {
            "name": name, "namespace": deployment["metadata"]["namespace"],
            "labels": template["metadata"]["labels"], "ownerReferences": [owner(deployment)],
        },
        "spec": {"replicas": replicas, "selector": selector, "template": template},
    })
}

/// A pod that waits for its image, and the event that the kubelet writes about it.
async fn stuck_pod(client: &kube::Client, set: &Value) -> kube::Result<()> {
    let name = format!("{}-x", text(&set["metadata"]["name"]));
    let namespace = &set["metadata"]["namespace"];
    let spec = json!({"containers": [{"name": "discovery", "image": "example.com/pilot"}]});
    let pod = json!({
        "apiVersion": "v1", "kind": "Pod",
        "metadata": {"name": name, "namespace": namespace, "ownerReferences": [owner(set)]},
        "spec": spec,
    });
    let pod = create(client, "", "Pod", pod).await?;
    let waiting = json!({"reason": "ImagePullBackOff", "message": "Back-off pulling image \"example.com/pilot\""});
    let container = json!({"name": "discovery", "image": "", "imageID": "", "ready": false, "restartCount": 0, "state": {"waiting": waiting}});
    set_status(
        client,
        "",
        "Pod",
        &pod,
        json!({"phase": "Pending", "containerStatuses": [container]}),
    )
    .await?;
    let event = json!({
        "apiVersion": "v1", "kind": "Event",
        "metadata": {"name": name, "namespace": namespace},
        "involvedObject": {"apiVersion": "v1", "kind": "Pod", "name": name, "namespace": namespace, "uid": pod["metadata"]["uid"]},
        "type": "Warning", "reason": "Failed", "message": "Error: ErrImagePull", "lastTimestamp": "2026-01-01T00:00:00Z",
    });
    create(client, "", "Event", event).await.map(|_| ())
}

/// Ends a deletion in the foreground: the dependents go, then the object.
async fn finish(
    client: &kube::Client,
    group: &str,
    kind: &str,
    object: &Value,
) -> kube::Result<()> {
    let mut owners = vec![object["metadata"]["uid"].clone()];
    for (group, kind) in [("apps", "ReplicaSet"), ("", "Pod")] {
        for dependent in list(client, group, kind).await? {
            if owners.contains(&dependent["metadata"]["ownerReferences"][0]["uid"]) {
                owners.push(dependent["metadata"]["uid"].clone());
                remove(client, group, kind, &dependent).await?;
            }
        }
    }
    let patch = Patch::Merge(json!({"metadata": {"finalizers": null}}));
    api(client, group, kind, object)
        .patch(
            text(&object["metadata"]["name"]),
            &PatchParams::default(),
            &patch,
        )
        .await
        .map(|_| ())
}

/// Removes what is in a namespace, then lets it go.
async fn empty_namespace(client: &kube::Client, namespace: &Value) -> kube::Result<()> {
    let name = text(&namespace["metadata"]["name"]);
    let versions = client
        .list_core_api_resources("v1")
        .await?
        .resources
        .into_iter()
        .map(|one| ("", "v1", one));
    let apps = client
        .list_api_group_resources("apps/v1")
        .await?
        .resources
        .into_iter()
        .map(|one| ("apps", "v1", one));
    for (group, version, resource) in versions.chain(apps) {
        if resource.namespaced
            && resource.verbs.contains(&"deletecollection".to_owned())
            && !resource.name.contains('/')
        {
            let kind = ApiResource::from_gvk_with_plural(
                &GroupVersionKind::gvk(group, version, &resource.kind),
                &resource.name,
            );
            let api: Api<DynamicObject> = Api::namespaced_with(client.clone(), name, &kind);
            let now = kube::api::DeleteParams {
                grace_period_seconds: Some(0),
                ..Default::default()
            };
            api.delete_collection(&now, &ListParams::default()).await?;
        }
    }
    let mut done = namespace.clone();
    done["spec"]["finalizers"] = json!([]);
    let request = http::Request::put(format!("/api/v1/namespaces/{name}/finalize"))
        .body(serde_json::to_vec(&done).unwrap());
    client.request::<Value>(request.unwrap()).await.map(|_| ())
}

fn api(client: &kube::Client, group: &str, kind: &str, object: &Value) -> Api<DynamicObject> {
    let resource = ApiResource::from_gvk(&GroupVersionKind::gvk(group, "v1", kind));
    match object["metadata"]["namespace"].as_str() {
        Some(namespace) => Api::namespaced_with(client.clone(), namespace, &resource),
        None => Api::all_with(client.clone(), &resource),
    }
}

async fn list(client: &kube::Client, group: &str, kind: &str) -> kube::Result<Vec<Value>> {
    let found = api(client, group, kind, &Value::Null)
        .list(&ListParams::default())
        .await?;
    let typed = |object: DynamicObject| {
        let mut object = serde_json::to_value(object).unwrap();
        object["apiVersion"] = if group.is_empty() {
            "v1".into()
        } else {
            format!("{group}/v1").into()
        };
        object["kind"] = kind.into();
        object
    };
    Ok(found.items.into_iter().map(typed).collect())
}

async fn create(
    client: &kube::Client,
    group: &str,
    kind: &str,
    object: Value,
) -> kube::Result<Value> {
    let name = text(&object["metadata"]["name"]).to_owned();
    let api = api(client, group, kind, &object);
    let created = match api
        .create(
            &PostParams::default(),
            &serde_json::from_value(object).unwrap(),
        )
        .await
    {
        Err(kube::Error::Api(status)) if status.code == 409 => api.get(&name).await?,
        created => created?,
    };
    Ok(serde_json::to_value(created).unwrap())
}

async fn remove(
    client: &kube::Client,
    group: &str,
    kind: &str,
    object: &Value,
) -> kube::Result<()> {
    let now = kube::api::DeleteParams {
        grace_period_seconds: Some(0),
        ..Default::default()
    };
    api(client, group, kind, object)
        .delete(text(&object["metadata"]["name"]), &now)
        .await
        .map(|_| ())
}

async fn set_status(
    client: &kube::Client,
    group: &str,
    kind: &str,
    object: &Value,
    status: Value,
) -> kube::Result<()> {
    if object["status"].as_object().is_some_and(|old| {
        status
            .as_object()
            .unwrap()
            .iter()
            .all(|(key, value)| old.get(key) == Some(value))
    }) {
        return Ok(());
    }
    let patch = Patch::Merge(json!({"status": status}));
    let api = api(client, group, kind, object);
    api.patch_status(
        text(&object["metadata"]["name"]),
        &PatchParams::default(),
        &patch,
    )
    .await
    .map(|_| ())
}

fn owner(object: &Value) -> Value {
    json!({
        "apiVersion": object["apiVersion"], "kind": object["kind"], "name": object["metadata"]["name"],
        "uid": object["metadata"]["uid"], "controller": true,
    })
}

fn is_leaving(object: &Value) -> bool {
    object["metadata"]["deletionTimestamp"].is_string()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}
