//! Injection of one pod (`pkg/kube/inject/webhook.go`, `injectPod`).

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use gotmpl::{Limits, TemplateSet};
use mesh_model::shared::{Map, Value as Json, json};
use mesh_model::yaml;

use super::annotations::{AnnotationError, validate_annotations};
use super::config::InjectorConfig;
use super::data::{SAME, SharedData, TemplateData};
use super::decode::{DecodeError, Source, decode};
use super::functions::{Environment, functions};
use super::mesh::{MeshError, MeshSettings};
use super::openshift::{self, ProxyIds};
use super::overrides::{History, STATUS, adjust_init_user, merge};
use super::pod::{self, PROXY, container};
use super::remote::Reviewer;
use super::values::InjectorValues;
use super::workload::Workload;
use super::{finish, probes, prometheus};

/// The name under which every template is parsed; Go's messages have it.
const TEMPLATE: &str = "inject";

/// Why a pod cannot be injected.
#[derive(Debug, thiserror::Error)]
pub enum InjectError {
    /// Annotations have values that cannot be used.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Annotations(Vec<AnnotationError>),
    /// The annotation `proxy.istio.io/config` cannot be read.
    #[error("annotation proxy.istio.io/config: {0}")]
    ProxyConfig(#[source] MeshError),
    /// The annotation `proxy.istio.io/overrides` cannot be read.
    #[error("annotation proxy.istio.io/overrides: {0}")]
    Overrides(String),
    /// The pod asks for a template that there is not.
    #[error("there is no injection template {name:?}; there are {}", .known.join(", "))]
    UnknownTemplate {
        /// The name.
        name: String,
        /// The templates and aliases that there are.
        known: Vec<String>,
    },
    /// A template failed.
    #[error("injection template {name}: {message}")]
    Template {
        /// The template.
        name: String,
        /// What failed, where.
        message: String,
    },
    /// What a template gave cannot be merged into the pod.
    #[error("the injection template does not fit the pod: {0}")]
    Merge(String),
    /// The injected pod is not a pod.
    #[error("the injected pod is not valid: {0}")]
    Pod(#[from] DecodeError),
    /// The pod asks for metrics of a port that cannot be scraped.
    #[error("{0}")]
    Scrape(String),
}

/// What all pods are injected with.
pub struct InjectorSettings {
    /// Templates and policy.
    pub config: InjectorConfig,
    /// The mesh config.
    pub mesh: MeshSettings,
    /// The values of the injector.
    pub values: InjectorValues,
    /// The revision; empty for the default one.
    pub revision: String,
    /// Whether sidecars are init containers that keep running.
    pub native_sidecars: bool,
    /// The compliance policy that the control plane runs under.
    pub compliance_policy: String,
    /// Cluster and network that the injector's address tells, as `ISTIO_META_…` variables.
    pub cluster_env: BTreeMap<String, String>,
    /// The environment that templates may read.
    pub environment: Rc<Environment>,
    /// The users and groups of proxies by namespace, where OpenShift allots them.
    pub proxy_ids: BTreeMap<String, ProxyIds>,
    /// Who makes the pods in place of the templates, if somebody does.
    pub reviewer: Option<Box<Reviewer>>,
}

impl InjectorSettings {
    /// Settings for the default revision, with classic sidecars and no environment.
    pub fn new(
        config: InjectorConfig,
        mesh: MeshSettings,
        values: impl Into<InjectorValues>,
    ) -> Self {
        Self {
            config,
            mesh,
            values: values.into(),
            revision: String::new(),
            native_sidecars: false,
            compliance_policy: String::new(),
            cluster_env: BTreeMap::new(),
            environment: Rc::new(|_| None),
            proxy_ids: BTreeMap::new(),
            reviewer: None,
        }
    }
}

/// Injects pods.
pub struct Injector {
    pub(super) settings: InjectorSettings,
    /// What pods without a proxy config of their own share.
    shared: Rc<SharedData>,
    templates: BTreeMap<String, TemplateSet>,
    /// Reads what templates print, and manifests.
    pub(super) texts: RefCell<yaml::Recurring>,
    /// The object of the document before. It goes when the next one is done, so that the last one's ends with the
    /// process and not a moment before.
    pub(super) spent: Cell<Json>,
}

/// An injected pod.
#[derive(Clone, Debug, PartialEq)]
pub struct InjectedPod {
    /// The pod, as `metadata` and `spec`.
    pub pod: Json,
    /// The templates that made it, in order.
    pub templates: Vec<String>,
    /// What its author should know, one sentence each.
    pub warnings: Vec<String>,
}

/// What one run of the templates gives.
struct Rendered {
    /// The pod with everything merged.
    merged: Json,
    /// What the templates alone make: lists of items with their names.
    template_pod: Json,
}

impl Injector {
    /// Parses the templates.
    ///
    /// # Errors
    /// A template, used or not, has a syntax error or calls an unknown function.
    pub fn new(settings: InjectorSettings) -> Result<Self, InjectError> {
        let functions = Rc::new(functions(settings.environment.clone()));
        let mut templates = BTreeMap::new();
        for (name, text) in &settings.config.templates {
            let mut set = TemplateSet::new(functions.clone()).remembering(SAME);
            set.parse(TEMPLATE, text.clone())
                .map_err(|error| InjectError::Template {
                    name: name.clone(),
                    message: error.to_string(),
                })?;
            templates.insert(name.clone(), set);
        }
        let shared = SharedData::new(settings.mesh.clone(), settings.values.clone());
        let shared = shared.remembering(templates.keys());
        Ok(Self {
            settings,
            shared: Rc::new(shared),
            templates,
            texts: RefCell::default(),
            spent: Cell::default(),
        })
    }

    /// Injects a pod of a workload, whatever the policy says.
    ///
    /// # Errors
    /// See [`InjectError`].
    pub fn inject(&self, original: &Json, workload: &Workload) -> Result<InjectedPod, InjectError> {
        self.inject_owned(original.clone(), workload)
    }

    pub(super) fn inject_owned(
        &self,
        mut original: Json,
        workload: &Workload,
    ) -> Result<InjectedPod, InjectError> {
        let invalid = validate_annotations(&original["metadata"]["annotations"]);
        if !invalid.is_empty() {
            return Err(InjectError::Annotations(invalid));
        }
        let shared = match pod::annotation(&original, "proxy.istio.io/config") {
            Some(text) => {
                let mesh = self.settings.mesh.with_proxy_config(text);
                let mesh = mesh.map_err(InjectError::ProxyConfig)?;
                Rc::new(self.shared.with_mesh(mesh))
            }
            None => self.shared.clone(),
        };
        let mesh = &shared.mesh;
        let status_port = mesh.proxy()["statusPort"].as_i64().unwrap_or_default();
        let ids = self.proxy_ids(&original, workload);
        if ids.is_some() {
            openshift::clear_own_ids(&mut original);
        }
        let original = Rc::new(original);
        let history = History::of(&original)?;
        let templates = self.template_names(&original)?;
        let view = history.template_view(&original, |view| prometheus::strip(view, status_port));
        let mut data = self.data(view, shared.clone(), workload);
        if let Some(ids) = ids {
            (data.proxy_uid, data.proxy_gid) = (ids.user, ids.group);
        }
        let rendered = self.render(&original, &templates, data)?;
        let template_pod = rendered.template_pod;
        let mut pod = history.reapply(rendered.merged, &original, &template_pod)?;
        let mut warnings = dns_warning(&original);
        warnings.extend(history.warning());
        let is_tproxy = is_tproxy(&pod, mesh);
        if adjust_init_user(&mut pod, &original, is_tproxy) {
            warnings.push(NO_INIT.to_owned());
        }
        warnings.extend(self.finish(&mut pod, &template_pod, mesh, history.was_injected)?);
        Ok(InjectedPod {
            pod,
            templates,
            warnings,
        })
    }

    /// The user and group that are allotted to the proxy of a pod, if there are any.
    fn proxy_ids(&self, pod: &Json, workload: &Workload) -> Option<ProxyIds> {
        let own = pod["metadata"]["namespace"].as_str();
        let namespace = own.unwrap_or(&workload.deployment_meta.namespace);
        self.settings.proxy_ids.get(namespace).copied()
    }

    /// What the templates see.
    fn data(&self, view: Rc<Json>, shared: Rc<SharedData>, workload: &Workload) -> TemplateData {
        let settings = &self.settings;
        let data = TemplateData::new(view, shared);
        TemplateData {
            type_meta: workload.type_meta.clone(),
            deployment_meta: workload.deployment_meta.clone(),
            revision: settings.revision.clone(),
            native_sidecars: settings.native_sidecars,
            compliance_policy: settings.compliance_policy.clone(),
            ..data
        }
    }

    /// The templates that a pod asks for, or the default ones.
    fn template_names(&self, pod: &Json) -> Result<Vec<String>, InjectError> {
        let config = &self.settings.config;
        let wanted: Vec<String> = match pod::annotation(pod, "inject.istio.io/templates") {
            Some(names) => names
                .split(',')
                .map(|name| name.trim().to_owned())
                .collect(),
            None => config.default_templates.clone(),
        };
        let mut names = Vec::new();
        for name in wanted {
            match config.aliases.get(&name) {
                Some(several) => names.extend(several.iter().cloned()),
                None => names.push(name),
            }
        }
        match names
            .iter()
            .find(|name| !self.templates.contains_key(*name))
        {
            None => Ok(names),
            Some(name) => {
                let known = self.templates.keys().chain(config.aliases.keys());
                Err(InjectError::UnknownTemplate {
                    name: name.clone(),
                    known: known.cloned().collect(),
                })
            }
        }
    }

    /// Runs the templates one by one, all with the same data.
    fn render(
        &self,
        original: &Json,
        names: &[String],
        data: TemplateData,
    ) -> Result<Rendered, InjectError> {
        let is_native = match pod::annotation(original, "sidecar.istio.io/nativeSidecar") {
            Some("true") => true,
            Some("false") => false,
            _ => self.settings.native_sidecars,
        };
        let dot = data.to_value();
        let mut rendered = Rendered {
            merged: original.clone(),
            template_pod: json!({}),
        };
        for name in names {
            let patch = self.patch(name, &dot, &data.shared)?;
            rendered.template_pod = merge(rendered.template_pod, names_alone(&patch))?;
            if is_native && container(&rendered.template_pod, "initContainers", PROXY).is_some() {
                make_native(&mut rendered.merged);
            }
            rendered.merged = merge(rendered.merged, patch)?;
        }
        decode("v1.Pod", &mut rendered.merged, Source::Template)?;
        Ok(rendered)
    }

    /// What one template gives, as a patch.
    fn patch(
        &self,
        name: &str,
        dot: &gotmpl::Value,
        shared: &SharedData,
    ) -> Result<Json, InjectError> {
        let failed = |message: String| InjectError::Template {
            name: name.to_owned(),
            message,
        };
        let (template, limits) = (&self.templates[name], Limits::default());
        let text = match shared.memo(name) {
            Some(memo) => template.execute_with(memo, TEMPLATE, dot, &limits),
            None => template.execute(TEMPLATE, dot, &limits),
        };
        let text = text.map_err(|error| failed(error.to_string()))?;
        // The patch keeps its text, a copy without room to spare.
        let patch = self.texts.borrow_mut().read(&Rc::new(text.clone()));
        template.recycle(text);
        match patch {
            Ok(patch @ Json::Object(_)) => Ok(patch),
            Ok(Json::Null) => Ok(json!({})),
            Ok(_) => Err(failed("its text is not a YAML mapping".to_owned())),
            Err(error) => Err(failed(format!("its text is not YAML: {error}"))),
        }
    }

    /// Everything that is not the templates' business. Returns what deserves a warning.
    fn finish(
        &self,
        pod: &mut Json,
        template_pod: &Json,
        mesh: &MeshSettings,
        was_injected: bool,
    ) -> Result<Vec<String>, InjectError> {
        let settings = &self.settings;
        let status_port = mesh.proxy()["statusPort"].as_i64().unwrap_or_default();
        let cluster_env = self.cluster_env(pod);
        finish::set_cluster_env(pod, &cluster_env);
        let merges = mesh.mesh()["enablePrometheusMerge"].as_bool();
        let mut warnings: Vec<_> = prometheus::merge_metrics(pod, merges, status_port)?
            .into_iter()
            .collect();
        prometheus::announce_secure_port(pod);
        let annotation = pod::annotation(pod, "sidecar.istio.io/rewriteAppHTTPProbers");
        let setting = settings.values.rewrites_probes;
        if probes::rewrites_probes(annotation, setting) {
            warnings.extend(probes::redirect(pod, status_port, was_injected));
        }
        if let Some(network) = cluster_env.get(NETWORK_VARIABLE) {
            let labels = pod::object_mut(&mut pod["metadata"], "labels");
            labels.insert(finish::NETWORK_LABEL.to_owned(), network.as_str().into());
        }
        let annotations = pod::annotations_mut(pod);
        annotations.insert(
            STATUS.to_owned(),
            finish::status(template_pod, &settings.revision).into(),
        );
        for (name, value) in &settings.config.injected_annotations {
            annotations.insert(name.clone(), value.as_str().into());
        }
        let holds = mesh.proxy()["holdApplicationUntilProxyStarts"].as_bool();
        let holds_by_value = settings.values.holds_application;
        finish::order_containers(pod, holds.unwrap_or(holds_by_value));
        Ok(warnings)
    }

    /// Cluster and network of a pod.
    fn cluster_env(&self, pod: &Json) -> BTreeMap<String, String> {
        let values = &self.settings.values;
        let mut variables = BTreeMap::from([
            (CLUSTER_VARIABLE.to_owned(), (*values.cluster).to_owned()),
            (NETWORK_VARIABLE.to_owned(), (*values.network).to_owned()),
        ]);
        variables.extend(self.settings.cluster_env.clone());
        if let Some(network) = pod::label(pod, finish::NETWORK_LABEL) {
            variables.insert(NETWORK_VARIABLE.to_owned(), network.to_owned());
        }
        variables.retain(|_, value| !value.is_empty());
        variables
    }
}

const CLUSTER_VARIABLE: &str = "ISTIO_META_CLUSTER_ID";
const NETWORK_VARIABLE: &str = "ISTIO_META_NETWORK";

/// What to say when the proxy's user cannot be exempted from the redirection.
const NO_INIT: &str =
    "the proxy runs as another user, but there is no istio-init or istio-validation to tell";

/// A patch with nothing left but the names of what it puts into lists of the pod, and its directives.
fn names_alone(patch: &Json) -> Json {
    const LISTS: [&str; 4] = [
        "containers",
        "initContainers",
        "volumes",
        "imagePullSecrets",
    ];
    let is_directive = |key: &str| key.starts_with('$');
    let only = |members: &Json, is_kept: &dyn Fn(&str) -> bool| {
        let members = members.as_object().into_iter().flatten();
        let kept = members.filter(|(key, _)| is_kept(key));
        kept.map(|(key, value)| (key.clone(), value.clone()))
            .collect::<Map>()
    };
    let item = |item: &Json| match item {
        Json::Object(_) => only(item, &|key| key == "name" || is_directive(key)).into(),
        other => other.clone(),
    };
    let mut names = only(patch, &is_directive);
    let mut spec = match &patch["spec"] {
        spec @ Json::Object(_) => only(spec, &is_directive),
        _ => return patch.clone(),
    };
    for list in LISTS {
        let names = match patch["spec"].get(list) {
            None => continue,
            Some(Json::Array(items)) => items.iter().map(item).collect(),
            Some(other) => other.clone(),
        };
        spec.insert(list.to_owned(), names);
    }
    names.insert("spec".to_owned(), spec.into());
    names.into()
}

/// Makes the proxy of a pod, if it is among the containers, the last init container.
fn make_native(pod: &mut Json) {
    let containers = pod::list_mut(pod, "containers");
    let Some(index) = containers
        .iter()
        .position(|container| pod::name(container) == PROXY)
    else {
        return;
    };
    let proxy = containers.remove(index);
    pod::list_mut(pod, "initContainers").push(proxy);
}

fn is_tproxy(pod: &Json, mesh: &MeshSettings) -> bool {
    mesh.proxy()["interceptionMode"] == "TPROXY"
        || pod::annotation(pod, "sidecar.istio.io/interceptionMode") == Some("TPROXY")
}

fn dns_warning(pod: &Json) -> Vec<String> {
    match pod["spec"]["dnsPolicy"].as_str() {
        None | Some("" | "ClusterFirst") => Vec::new(),
        Some(policy) => {
            vec![format!(
                "dnsPolicy is {policy}, with which the proxy may not find the control plane"
            )]
        }
    }
}
