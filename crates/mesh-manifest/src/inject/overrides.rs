//! What a pod carries of earlier injections, and what its author wrote for injected containers.

use std::rc::Rc;

use mesh_model::patch::{Schema, strategic_merge};
use mesh_model::shared::{Value as Json, json};

use super::InjectError;
use super::decode::{Source, decode};
use super::pod::{self, PROXY, container, go_json, name};
use super::written::json_text;

/// Records what injection added.
pub(super) const STATUS: &str = "sidecar.istio.io/status";
/// Records what the author wrote for containers that injection patches.
const OVERRIDES: &str = "proxy.istio.io/overrides";

/// The names in the status annotation of a pod that was injected before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// Containers.
    pub containers: Vec<String>,
    /// Init containers.
    pub init_containers: Vec<String>,
}

impl Status {
    /// Reads the annotation; `None` when the text is not a JSON object.
    pub fn parse(text: &str) -> Option<Self> {
        let json: Json = serde_json::from_str(text).ok()?;
        json.is_object().then(|| Self {
            containers: names(&json["containers"]),
            init_containers: names(&json["initContainers"]),
        })
    }

    fn of_list(&self, list: &str) -> &[String] {
        match list {
            "containers" => &self.containers,
            _ => &self.init_containers,
        }
    }
}

fn names(json: &Json) -> Vec<String> {
    let items = json.as_array().into_iter().flatten();
    items.filter_map(Json::as_str).map(str::to_owned).collect()
}

/// What a pod says about earlier injections.
pub(super) struct History {
    /// Whether there is a status annotation, readable or not.
    pub(super) was_injected: bool,
    status: Option<Status>,
    overrides: Json,
}

impl History {
    /// # Errors
    /// The recorded overrides are not JSON, or are no containers.
    pub(super) fn of(pod: &Json) -> Result<Self, InjectError> {
        let status = pod::annotation(pod, STATUS);
        let overrides = match pod::annotation(pod, OVERRIDES) {
            None => Json::Null,
            Some(text) => {
                let invalid = |error: String| InjectError::Overrides(error);
                let json: Json =
                    serde_json::from_str(text).map_err(|error| invalid(error.to_string()))?;
                let list = |key: &str| {
                    let mut containers = json[key].clone();
                    decode("[]v1.Container", &mut containers, Source::Template)
                        .map_err(|error| invalid(format!("{key}{error}")))?;
                    Ok::<_, InjectError>(containers)
                };
                json!({"containers": list("containers")?, "initContainers": list("initContainers")?})
            }
        };
        Ok(Self {
            was_injected: status.is_some(),
            status: status.and_then(Status::parse),
            overrides,
        })
    }

    /// What to tell the author of a pod that was injected before and had overrides then.
    pub(super) fn warning(&self) -> Option<String> {
        let names: Vec<_> = pod::LISTS
            .iter()
            .flat_map(|list| self.overrides(list))
            .map(name)
            .collect();
        (self.status.is_some() && !names.is_empty()).then(|| {
            format!(
                "it is injected already: what its author set for {} may be lost, inject the original instead",
                names.join(", ")
            )
        })
    }

    fn is_injected(&self, list: &str, name: &str) -> bool {
        let status = self.status.as_ref();
        status.is_some_and(|status| status.of_list(list).iter().any(|known| known == name))
    }

    fn overrides<'a>(&'a self, list: &str) -> impl Iterator<Item = &'a Json> {
        self.overrides[list].as_array().into_iter().flatten()
    }

    /// The pod that templates see: without what an earlier injection added, with what its author
    /// had written for those containers.
    pub(super) fn template_view(
        &self,
        pod: &Rc<Json>,
        strip_annotations: impl Fn(&mut Json),
    ) -> Rc<Json> {
        if self.status.is_none() && self.overrides.is_null() {
            return pod.clone();
        }
        let mut view = (**pod).clone();
        if self.status.is_some() {
            for list in pod::LISTS {
                pod::list_mut(&mut view, list)
                    .retain(|container| !self.is_injected(list, name(container)));
            }
            strip_annotations(&mut view);
            pod::annotations_mut(&mut view).remove(STATUS);
        }
        for list in pod::LISTS {
            let missing = self
                .overrides(list)
                .filter(|own| container(&view, list, name(own)).is_none());
            let missing: Vec<_> = missing.cloned().collect();
            pod::list_mut(&mut view, list).extend(missing);
        }
        view.into()
    }

    /// What the author wrote for a container that the templates put into `list`.
    fn authored(&self, original: &Json, list: &str, wanted: &str) -> Option<Json> {
        let recorded = self.overrides(list).find(|own| name(own) == wanted);
        let own = |list| container(original, list, wanted);
        let found = recorded
            .or_else(|| own("containers"))
            .or_else(|| match list {
                "initContainers" => own(list),
                _ => None,
            });
        let mut overlay = found?.clone();
        if overlay["image"] == "auto" {
            overlay.as_object_mut()?.remove("image");
        }
        if overlay["resources"].is_null() {
            overlay["resources"] = json!({});
        }
        Some(overlay)
    }

    /// Lays what the author wrote over the containers of the templates, and records it.
    pub(super) fn reapply(
        &self,
        mut merged: Json,
        original: &Json,
        template_pod: &Json,
    ) -> Result<Json, InjectError> {
        let mut record = Vec::new();
        for list in pod::LISTS {
            let mut overlays = Vec::new();
            for injected in pod::list(template_pod, list) {
                let wanted = name(injected);
                if self.is_injected(list, wanted) {
                    continue;
                }
                let Some(overlay) = self.authored(original, list, wanted) else {
                    continue;
                };
                overlays.push(overlay.clone());
                merged = merge(merged, json!({"spec": {list: [overlay]}}))?;
            }
            if !overlays.is_empty() {
                record.push(format!("\"{list}\":{}", containers_json(overlays)));
            }
        }
        if !self.was_injected && !record.is_empty() {
            let record = go_json(&format!("{{{}}}", record.join(",")));
            pod::annotations_mut(&mut merged).insert(OVERRIDES.to_owned(), record.into());
        }
        Ok(merged)
    }
}

/// The containers in the order that Go writes their members.
fn containers_json(containers: Vec<Json>) -> String {
    json_text("[]v1.Container", &containers.into())
}

/// Merges a patch into a pod as Kubernetes does.
pub(super) fn merge(pod: Json, patch: Json) -> Result<Json, InjectError> {
    let schema = Schema::of("v1", "Pod").expect("pods have strategic merge");
    strategic_merge(pod, patch, schema).map_err(|error| InjectError::Merge(error.to_string()))
}

/// Makes the init container leave the traffic of the user alone that the author gave to the proxy.
/// Returns whether such a user was set without an init container to tell.
pub(super) fn adjust_init_user(pod: &mut Json, original: &Json, is_tproxy: bool) -> bool {
    let Some(context) = pod::proxy(original).map(|proxy| &proxy["securityContext"]) else {
        return false;
    };
    let (user, group) = (context["runAsUser"].clone(), context["runAsGroup"].clone());
    if user.is_null() && group.is_null() {
        return false;
    }
    let init = ["istio-init", "istio-validation"]
        .into_iter()
        .find(|name| container(pod, "initContainers", name).is_some());
    let Some(init) = init else {
        return true;
    };
    if is_tproxy && !user.is_null() {
        set_user(pod, PROXY, &0.into(), &Json::Null);
    }
    if !is_tproxy && init == "istio-validation" {
        set_user(pod, init, &user, &group);
    }
    if user.as_i64().is_some_and(|user| user != 0) {
        set_argument(pod, init, "-u", &user.to_string());
    }
    false
}

fn set_user(pod: &mut Json, wanted: &str, user: &Json, group: &Json) {
    for list in pod::LISTS {
        for container in pod::list_mut(pod, list)
            .iter_mut()
            .filter(|container| name(container) == wanted)
        {
            let context = pod::object_mut(container, "securityContext");
            for (key, value) in [("runAsUser", user), ("runAsGroup", group)] {
                if !value.is_null() {
                    context.insert(key.to_owned(), value.clone());
                }
            }
        }
    }
}

fn set_argument(pod: &mut Json, wanted: &str, flag: &str, value: &str) {
    let containers = pod::list_mut(pod, "initContainers").iter_mut();
    for container in containers.filter(|container| name(container) == wanted) {
        let Some(args) = container["args"].as_array_mut() else {
            continue;
        };
        let place = args
            .iter()
            .position(|arg| arg == flag)
            .map(|index| index + 1);
        if let Some(argument) = place.and_then(|index| args.get_mut(index)) {
            *argument = value.into();
        }
    }
}
