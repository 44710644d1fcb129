//! Whether a pod is injected when it is made, beyond what webhooks select: what the injector itself
//! decides, whether anybody answers, and whether the pod that there is fits.

use mesh_model::kind::Kind;
use mesh_model::mesh::Mesh;
use mesh_model::object::Object;
use mesh_model::selector::labels;
use mesh_model::target::has_proxy;
use serde_json::Value as Json;

use super::config::{InjectorConfig, Policy};
use super::decision::{Decision, SkipReason, decide};
use super::inventory::injected_revision;
use super::webhooks::{REVISION, WebhookVerdict, webhook_verdicts, webhooks};

/// The label that turns ambient mode on.
const DATAPLANE_MODE: &str = "istio.io/dataplane-mode";

/// What becomes of a pod when it is made.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PodCheck {
    /// The verdict of each webhook configuration, by name.
    pub webhooks: Vec<WebhookVerdict>,
    /// Whether the pod gets a proxy, all things considered.
    pub injected: bool,
    /// Whether the pod that there is has one; `None` if only labels are known.
    pub has_proxy: Option<bool>,
    /// What else matters, one sentence each.
    pub notes: Vec<String>,
}

impl PodCheck {
    /// The webhook configurations that select the pod.
    pub fn matching(&self) -> impl Iterator<Item = &WebhookVerdict> {
        self.webhooks.iter().filter(|verdict| verdict.injected)
    }

    /// Checks a pod, or one with nothing but metadata, in a namespace.
    pub fn of(mesh: &Mesh, pod: &Json, namespace: &Json, istio_namespace: &str) -> Self {
        let configurations: Vec<Json> = all(mesh, "mutatingwebhookconfigurations")
            .map(|object| object.body.to_json())
            .collect();
        let own = labels(&pod["metadata"]["labels"]);
        let of_namespace = labels(&namespace["metadata"]["labels"]);
        let verdicts = webhook_verdicts(configurations.iter(), &own, &of_namespace);
        let mut notes = Vec::new();
        let mut is_injected = false;
        for verdict in verdicts.iter().filter(|verdict| verdict.injected) {
            match refusal(mesh, pod, verdict, istio_namespace) {
                Some(reason) => notes.push(format!(
                    "{} calls the injector, which leaves the pod alone: {reason}",
                    verdict.webhook
                )),
                None => is_injected = true,
            }
            let configuration = configurations
                .iter()
                .find(|object| object["metadata"]["name"] == *verdict.webhook);
            notes.extend(configuration.and_then(|object| why_nobody_answers(mesh, object)));
        }
        let has_proxy = is_whole(pod).then(|| has_proxy(pod));
        notes.extend(has_proxy.and_then(|has| contradiction(pod, &verdicts, is_injected, has)));
        let is_ambient = of_namespace
            .get(DATAPLANE_MODE)
            .is_some_and(|mode| mode == "ambient");
        if is_ambient && is_injected {
            notes.push("the namespace is in ambient mode as well; a pod with a proxy of its own takes no part in that".to_owned());
        }
        Self {
            webhooks: verdicts,
            injected: is_injected,
            has_proxy,
            notes,
        }
    }
}

fn all<'a>(mesh: &'a Mesh, kind: &str) -> impl Iterator<Item = &'a Object> + use<'a> {
    let kind = Kind::named(kind).ok();
    kind.into_iter().flat_map(|kind| mesh.of_kind(kind))
}

/// Whether more than metadata is known of a pod.
fn is_whole(pod: &Json) -> bool {
    let containers = pod["spec"]["containers"].as_array();
    containers.is_some_and(|containers| !containers.is_empty())
}

/// Why the injector of a revision leaves a pod alone, although a webhook calls it.
fn refusal(
    mesh: &Mesh,
    pod: &Json,
    verdict: &WebhookVerdict,
    istio_namespace: &str,
) -> Option<SkipReason> {
    match decide(
        &policy(mesh, &verdict.revision, istio_namespace),
        &pod.into(),
    ) {
        (Decision::Skip(reason), _) => Some(reason),
        (Decision::Inject(_), _) => None,
    }
}

/// The policy of a revision's injector; the default one if it is not known.
fn policy(mesh: &Mesh, revision: &str, istio_namespace: &str) -> Policy {
    let is_meant = |object: &&Object| {
        object.namespace == istio_namespace
            && object
                .labels
                .get(REVISION)
                .is_some_and(|own| own == revision)
    };
    let texts = all(mesh, "configmaps").filter(is_meant);
    let configs = texts.filter_map(|object| object.body["data"]["config"].as_str());
    let config = configs
        .filter_map(|text| InjectorConfig::from_yaml(text).ok())
        .next();
    config.map(|config| config.policy).unwrap_or_default()
}

/// Whether the Service of a webhook is missing or has nobody behind it, as far as that is known.
fn why_nobody_answers(mesh: &Mesh, configuration: &Json) -> Option<String> {
    let webhook = webhooks(configuration).first()?;
    let service = &webhook["clientConfig"]["service"];
    let (namespace, name) = (service["namespace"].as_str()?, service["name"].as_str()?);
    // A cluster always has Services; where there is none, they are not known.
    all(mesh, "services").next()?;
    let consequence = match webhook["failurePolicy"].as_str() {
        Some("Ignore") => "pods are made without a proxy",
        _ => "the API server refuses to make pods",
    };
    let kind = Kind::named("services").ok()?;
    if mesh.get(kind, namespace, name).is_none() {
        return Some(format!(
            "the Service {namespace}/{name} of the webhook is not there: {consequence}"
        ));
    }
    let is_behind = |slice: &&Object| {
        slice.namespace == namespace
            && slice
                .labels
                .get("kubernetes.io/service-name")
                .is_some_and(|own| own == name)
    };
    let mut slices = all(mesh, "endpointslices").filter(is_behind).peekable();
    slices.peek()?;
    let mut endpoints =
        slices.flat_map(|slice| slice.body["endpoints"].as_array().into_iter().flatten());
    if endpoints.any(|endpoint| endpoint["conditions"]["ready"] != false) {
        return None;
    }
    Some(format!(
        "the Service {namespace}/{name} of the webhook has no ready endpoint: {consequence}"
    ))
}

/// How the pod that there is differs from the one that would be made now.
fn contradiction(
    pod: &Json,
    verdicts: &[WebhookVerdict],
    is_injected: bool,
    has_proxy: bool,
) -> Option<String> {
    let by = injected_revision(pod);
    let matching: Vec<&str> = verdicts
        .iter()
        .filter(|verdict| verdict.injected)
        .map(|verdict| verdict.revision.as_str())
        .collect();
    match (is_injected, has_proxy) {
        (true, false) => Some(
            "the pod has no proxy although it would get one now: restart it; if that does not help, look at the events of its owner".to_owned(),
        ),
        (false, true) => Some(
            "the pod has a proxy although nothing would add one now: it was added by hand, or labels have changed since".to_owned(),
        ),
        (true, true) if !by.is_empty() && !matching.contains(&by.as_str()) => Some(format!(
            "the proxy comes from revision {by}, but {} would add it now: restart the pod",
            matching.join(" and ")
        )),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mesh_model::mesh::MeshBuilder;
    use mesh_model::object::from_text;
    use serde_json::json;

    const WEBHOOK: &str = "\
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: {name: hook, labels: {istio.io/rev: default}}
webhooks:
- name: namespace.sidecar-injector.istio.io
  clientConfig: {service: {name: istiod, namespace: istio-system}}
  failurePolicy: Fail
  namespaceSelector: {matchLabels: {istio-injection: enabled}}
";

    #[track_caller]
    fn check(objects: &str, pod: Json, injected: bool, notes: &[&str]) {
        let text = format!("{WEBHOOK}---\n{objects}");
        let objects = from_text("mesh.yaml", &text).into_iter();
        let mesh = objects
            .fold(MeshBuilder::default(), |mesh, object| {
                mesh.object(object.unwrap())
            })
            .build();
        let namespace = json!({"metadata": {"labels": {"istio-injection": "enabled"}}});
        let found = PodCheck::of(&mesh, &pod, &namespace, "istio-system");
        assert_eq!(
            (found.injected, found.notes),
            (
                injected,
                notes.iter().map(|note| (*note).to_owned()).collect()
            )
        );
    }

    #[test]
    fn the_injector_has_its_own_say() {
        check("", json!({}), true, &[]);
        let annotated = json!({"metadata": {"annotations": {"sidecar.istio.io/inject": "false"}}});
        let note = "hook calls the injector, which leaves the pod alone: annotation sidecar.istio.io/inject=false";
        check("", annotated, false, &[note]);
        let note =
            "hook calls the injector, which leaves the pod alone: it has host networking enabled";
        check("", json!({"spec": {"hostNetwork": true}}), false, &[note]);
        let config = "{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: istio-system, labels: {istio.io/rev: default}}, data: {config: 'policy: disabled'}}";
        let note =
            "hook calls the injector, which leaves the pod alone: the injection policy is disabled";
        check(config, json!({}), false, &[note]);
    }

    #[test]
    fn the_pod_that_there_is() {
        let pod = |name: &str, revision: &str| {
            json!({
                "metadata": {"annotations": {"istio.io/rev": revision}},
                "spec": {"containers": [{"name": name}]},
            })
        };
        check("", pod("istio-proxy", "default"), true, &[]);
        let note = "the pod has no proxy although it would get one now: restart it; if that does not help, look at the events of its owner";
        check("", pod("app", ""), true, &[note]);
        let note =
            "the proxy comes from revision old, but default would add it now: restart the pod";
        check("", pod("istio-proxy", "old"), true, &[note]);
    }

    #[test]
    fn nobody_answers() {
        let other =
            "{apiVersion: v1, kind: Service, metadata: {name: kubernetes, namespace: default}}";
        let note = "the Service istio-system/istiod of the webhook is not there: the API server refuses to make pods";
        check(other, json!({}), true, &[note]);
        let service =
            "{apiVersion: v1, kind: Service, metadata: {name: istiod, namespace: istio-system}}";
        check(service, json!({}), true, &[]);
        let slice = |ready: bool| {
            format!(
                "{service}\n---\n{{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {{name: s, namespace: istio-system, \
             labels: {{kubernetes.io/service-name: istiod}}}}, endpoints: [{{conditions: {{ready: {ready}}}}}]}}"
            )
        };
        check(&slice(true), json!({}), true, &[]);
        let note = "the Service istio-system/istiod of the webhook has no ready endpoint: the API server refuses to make pods";
        check(&slice(false), json!({}), true, &[note]);
    }
}
