//! Takes a snapshot: everything that the commands which only read may ask of a mesh, without its secrets.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use envoy_dump::time::Moment;
use mesh_model::kind::{KINDS, Kind};
use mesh_model::needs::Needs;
use mesh_model::object::Object;
use mesh_model::report::Targets;
use mesh_model::target::has_proxy;
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::error::{Error, Exit, Result};
use crate::source::archive::Writer;
use crate::source::live::Live;
use crate::source::logs::{self, LogOptions};
use crate::source::manifest::{MANIFEST, Manifest, Missing};
use crate::source::{Answer, PERMISSIONS, pages};

/// Kinds whose objects are secrets, or of no use to any command that reads.
const LEFT_OUT: [&str; 4] = [
    "Secret",
    "CertificateSigningRequest",
    "Lease",
    "PersistentVolumeClaim",
];

/// Kinds that say which pods there are, and whose.
const WORKLOADS: [&str; 6] = [
    "Pod",
    "ReplicaSet",
    "DaemonSet",
    "Namespace",
    "Service",
    "MutatingWebhookConfiguration",
];

/// Pages of every istiod.
const PAGES: [&str; 8] = [
    "/debug/clusterz",
    "/debug/list",
    "/debug/mesh",
    "/debug/registryz",
    STATE,
    "/page/syncz",
    pages::SCOPES,
    "/version",
];

/// The state of every proxy.
const STATE: &str = "/debug/syncz";

/// What a ztunnel is asked.
const ZTUNNEL_PAGES: [&str; 2] = ["/config_dump", pages::ZTUNNEL_LOGGING];

/// What stands in place of a text that may be a secret.
const REDACTED: &str = "[redacted]";

/// What to take.
#[derive(Clone, Debug, Default)]
pub struct SnapshotOptions {
    /// Only these namespaces, and that of the control plane; all when empty.
    pub namespaces: Vec<String>,
    /// Whether proxies are asked.
    pub proxies: bool,
    /// Targets that are asked at the same time.
    pub concurrent: Option<usize>,
    /// Pages of istiods that are wanted beside the usual ones.
    pub pages: &'static [&'static str],
    /// Whether of all objects only those are wanted that say which pods there are.
    pub only_workloads: bool,
    /// After which time no more is asked for.
    pub within: Option<Duration>,
    /// The logs that are wanted, and the proxies; without it no log and all proxies.
    pub logs: Option<LogOptions>,
}

/// A snapshot that was taken.
pub struct Taken {
    /// What it says of itself.
    pub manifest: Manifest,
    /// Its size in bytes.
    pub bytes: u64,
}

/// What is collected on the way.
struct Taker<'a> {
    writer: &'a Writer,
    manifest: Manifest,
    /// Objects by the full name of their kind.
    objects: BTreeMap<String, Vec<Value>>,
    proxies: BTreeSet<String>,
    istiods: BTreeSet<String>,
    /// Proxies by the istiod that they are connected to.
    connected: BTreeSet<(String, String)>,
    /// Pods with a proxy to ask, and whether it is a ztunnel.
    pods: BTreeMap<(String, String), bool>,
    /// Pods and what owns them, for the choice of logs.
    workloads: Option<Vec<Object>>,
}

/// Takes a snapshot of a cluster into a file. `tell` hears what is under way.
pub(super) fn take(
    live: &mut Live,
    path: &Path,
    time: SystemTime,
    options: &SnapshotOptions,
    tell: &mut dyn FnMut(&str),
) -> Result<Taken> {
    let writing = |error: io::Error| {
        Error::failed(format!("write the snapshot {}", path.display())).because(error)
    };
    let seconds = u64::try_from(Moment::from(time).seconds).unwrap_or_default();
    if let Some(concurrent) = options.concurrent {
        live.concurrent = concurrent.max(1);
    }
    live.ask_every_revision();
    live.mind_interrupts()?;
    live.end = options.within.map(|time| Instant::now() + time);
    let mut manifest = Manifest::new(time);
    manifest.context = live.context().to_owned();
    manifest.namespace = live.namespace().to_owned();
    manifest.istio_namespace = live.istio_namespace().to_owned();
    manifest.namespaces.clone_from(&options.namespaces);
    // Without a version there is no cluster to take anything of.
    manifest.server_version = live.server_version()?;

    let mut writer = Writer::create(path, seconds).map_err(writing)?;
    let mut taker = Taker {
        writer: &writer,
        manifest,
        objects: BTreeMap::new(),
        proxies: BTreeSet::new(),
        istiods: BTreeSet::new(),
        connected: BTreeSet::new(),
        pods: BTreeMap::new(),
        workloads: options.logs.as_ref().map(|_| Vec::new()),
    };
    let needs = taker.first_needs(options);
    live.gather(&needs, &mut |answer| taker.take(answer).map_err(writing))?;
    taker.write_objects(&needs).map_err(writing)?;
    match live.permissions() {
        Ok(found) => {
            let text = serde_json::to_vec_pretty(&found).map_err(|error| writing(error.into()))?;
            writer.add(PERMISSIONS.to_owned(), text).map_err(writing)?;
        }
        Err(error) => taker.missing("permissions".to_owned(), error.to_string()),
    }
    tell(&format!(
        "{} objects, {} istiods",
        taker.manifest.objects,
        taker.istiods.len()
    ));
    let targets = options.logs.as_ref().map(|logs| taker.choose(logs));
    if options.proxies {
        let needs = taker.second_needs();
        tell(&format!("asking {} proxies", taker.pods.len()));
        live.gather(&needs, &mut |answer| taker.take(answer).map_err(writing))?;
    }
    let mut redacted = 0;
    if let (Some(options), Some(targets)) = (&options.logs, targets) {
        tell(&format!("reading {} logs", logs::count(&targets.logs)));
        redacted = taker.logs(live, &targets, options)?;
    }
    // A last look, as nothing was asked while the rest was compressed.
    live.run_unless_interrupted(async {
        tokio::task::yield_now().await;
        Ok(())
    })?;
    let mut manifest = taker.finish();
    manifest.redacted = redacted + writer.settle().map_err(writing)?;
    let text = serde_json::to_vec_pretty(&manifest).map_err(|error| writing(error.into()))?;
    let bytes = writer.finish(MANIFEST, &text).map_err(writing)?;
    Ok(Taken { manifest, bytes })
}

impl Taker<'_> {
    /// Objects and the pages of istiods.
    fn first_needs(&self, options: &SnapshotOptions) -> Needs {
        let is_wanted = |kind: &&Kind| match options.only_workloads {
            true => WORKLOADS.contains(&kind.name),
            false => !LEFT_OUT.contains(&kind.name),
        };
        let kinds = KINDS.iter().filter(is_wanted);
        let mut needs = Needs::default();
        for kind in kinds {
            let limited = kind.is_namespaced() && !options.namespaces.is_empty();
            needs = match limited {
                false => needs.all(kind),
                true => {
                    let own = &self.manifest.istio_namespace;
                    let namespaces = options.namespaces.iter().chain([own]);
                    namespaces.fold(needs, |needs, namespace| {
                        needs.in_namespace(kind, namespace)
                    })
                }
            };
        }
        let pages = PAGES.iter().chain(options.pages);
        pages.fold(needs, |needs, page| needs.debug(page))
    }

    /// The answers of proxies, and what each istiod sent to those that are connected to it.
    fn second_needs(&self) -> Needs {
        let mut needs = Needs::default();
        for ((namespace, pod), is_ztunnel) in &self.pods {
            needs = match is_ztunnel {
                true => ZTUNNEL_PAGES
                    .iter()
                    .fold(needs, |needs, page| needs.proxy(namespace, pod, page)),
                false => pages::PROXY_PAGES
                    .iter()
                    .fold(needs, |needs, (_, page)| needs.proxy(namespace, pod, page)),
            };
        }
        for (istiod, proxy) in &self.connected {
            needs = needs.debug_of(istiod, &format!("/debug/config_dump?proxyID={proxy}"));
        }
        needs
    }

    fn take(&mut self, answer: Answer) -> io::Result<()> {
        match answer {
            Answer::Objects(objects) => objects.into_iter().for_each(|object| self.object(object)),
            Answer::Proxy(name, content) => {
                if let [namespace, pod, path] = name.splitn(3, '/').collect::<Vec<_>>()[..] {
                    let file = pages::proxy_file(&format!("/{path}")).unwrap_or("other.txt");
                    self.proxies.insert(format!("{namespace}/{pod}"));
                    let name = format!("proxies/{namespace}/{pod}/{file}");
                    self.writer.add(name, content)?;
                }
            }
            Answer::ControlPlane(name, content) => {
                if let Some((istiod, path)) = name.split_once('/') {
                    let path = format!("/{path}");
                    if path == STATE {
                        let proxies = connected(&content).into_iter();
                        self.connected
                            .extend(proxies.map(|proxy| (istiod.to_owned(), proxy)));
                    }
                    self.istiods.insert(istiod.to_owned());
                    let file = pages::control_plane_file(&path);
                    self.writer
                        .add(format!("control-plane/{istiod}/{file}"), content)?;
                }
            }
            Answer::Gap(subject, error) => {
                // Who cannot be reached is named once, not for each of its pages.
                let whole = subject
                    .rsplit_once(" /")
                    .map(|(target, _)| target.to_owned());
                match whole.filter(|_| error.exit() != Exit::Failed) {
                    Some(target) => self.missing(target, error.to_string()),
                    None => self.missing(subject, error.to_string()),
                }
            }
        }
        Ok(())
    }

    fn missing(&mut self, subject: String, reason: String) {
        let is_known = |gap: &Missing| gap.subject == subject && gap.reason == reason;
        if self.manifest.gaps.iter().any(is_known) {
            return;
        }
        self.manifest.gaps.push(Missing { subject, reason });
    }

    fn object(&mut self, object: Object) {
        let Some(kind) = object.known_kind() else {
            return;
        };
        if kind.name == "Pod" {
            self.pod(&object);
        }
        if let Some(workloads) = &mut self.workloads
            && matches!(kind.name, "Pod" | "ReplicaSet" | "DaemonSet")
        {
            workloads.push(object.clone());
        }
        let body = without_secrets(object, &self.manifest.istio_namespace);
        let of_kind = self.objects.entry(kind.full_name()).or_default();
        of_kind.push(body);
    }

    /// Notes a pod that has a proxy.
    fn pod(&mut self, pod: &Object) {
        let is_ztunnel = pod.labels.get("app").is_some_and(|app| app == "ztunnel");
        if !is_ztunnel && !has_proxy(&pod.body) {
            return;
        }
        match pod.body["status"]["phase"].as_str() {
            Some("Running") => {
                let name = (pod.namespace.clone(), pod.name.clone());
                self.pods.insert(name, is_ztunnel);
            }
            Some("Succeeded" | "Failed") => {}
            phase => {
                let subject = format!("proxy {}/{}", pod.namespace, pod.name);
                let phase = phase.unwrap_or("in no phase");
                self.missing(subject, format!("the pod is {phase}"));
            }
        }
    }

    /// Chooses the logs and the proxies to ask.
    fn choose(&mut self, options: &LogOptions) -> Targets {
        let workloads = self.workloads.take().unwrap_or_default();
        let own = &self.manifest.istio_namespace;
        let targets = Targets::of(&workloads, &options.selection, own);
        self.pods.retain(|name, _| targets.proxies.contains(name));
        targets
    }

    /// Adds the logs and tells how many secrets were taken out of them.
    fn logs(&mut self, live: &Live, targets: &Targets, options: &LogOptions) -> Result<usize> {
        let (mut redacted, mut rows, mut missing) = (0, Vec::new(), Vec::new());
        let mut too_much = Vec::new();
        let writer = self.writer;
        let mut take = |log: logs::Captured| {
            redacted += log.redacted;
            if let Some(error) = &log.failure {
                missing.push((logs::subject(&log.target), error.to_string()));
            }
            if log.bytes() == 0 {
                return Ok(());
            }
            rows.push((log.name(), log.stats, log.bytes(), log.dropped()));
            writer.add(log.name(), log.content()?)
        };
        let mut skip = |target: &_, bytes| {
            let why = format!("left out: {bytes} bytes are more than --max-size leaves");
            too_much.push((logs::subject(target), why));
        };
        logs::gather(live, &targets.logs, options, &mut take, &mut skip)?;
        for (subject, reason) in missing.into_iter().chain(too_much) {
            self.missing(subject, reason);
        }
        let index = logs::index(&rows).into_bytes();
        let added = self.writer.add("logs/index.txt".to_owned(), index);
        added.map_err(|error| Error::failed("write the list of logs").because(error))?;
        Ok(redacted)
    }

    fn write_objects(&mut self, needs: &Needs) -> io::Result<()> {
        for (kind, _) in needs.kinds() {
            let name = kind.full_name();
            let has_gap = self.manifest.gaps.iter().any(|gap| gap.subject == name);
            let items = self.objects.remove(&name).unwrap_or_default();
            if has_gap && items.is_empty() {
                continue;
            }
            self.manifest.objects += items.len();
            if !has_gap {
                self.manifest.kinds.push(name.clone());
            }
            let list = json!({"apiVersion": "v1", "kind": "List", "items": items});
            self.writer.add(
                format!("objects/{name}.json"),
                list.to_string().into_bytes(),
            )?;
        }
        Ok(())
    }

    fn finish(self) -> Manifest {
        let mut manifest = self.manifest;
        manifest.istiods = self.istiods.into_iter().collect();
        manifest.proxies = self.proxies.into_iter().collect();
        manifest
            .gaps
            .sort_by(|one, other| one.subject.cmp(&other.subject));
        manifest
    }
}

/// The names of the proxies in the state that an istiod gives, by either of its ways.
fn connected(state: &[u8]) -> Vec<String> {
    let Ok(state) = serde_json::from_slice::<Value>(state) else {
        return Vec::new();
    };
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let by_service = state["resources"].as_array().into_iter().flatten();
    let by_service = by_service.filter_map(|client| text(&client["node"]["id"]));
    let by_page = state.as_array().into_iter().flatten();
    let by_page = by_page.filter_map(|client| text(&client["proxy"]));
    by_service.chain(by_page).collect()
}

/// An object without what may be secret, and without what only the API server needs.
fn without_secrets(object: Object, istio_namespace: &str) -> Value {
    let is_of_istio = object.namespace == istio_namespace || object.name.starts_with("istio-");
    let kind = object.known_kind().map_or("", |kind: &Kind| kind.name);
    let mut body = object.body.to_json();
    if let Some(metadata) = body["metadata"].as_object_mut() {
        metadata.remove("managedFields");
        if let Some(annotations) = metadata
            .get_mut("annotations")
            .and_then(Value::as_object_mut)
        {
            annotations.remove("kubectl.kubernetes.io/last-applied-configuration");
        }
    }
    match kind {
        "ConfigMap" if !is_of_istio => {
            for field in ["data", "binaryData"] {
                blank_all(&mut body[field]);
            }
        }
        // `verify` compares the schemas of Istio's own.
        "CustomResourceDefinition" if is_of_istio_group(&body) => {}
        "CustomResourceDefinition" => {
            let versions = body["spec"]["versions"]
                .as_array_mut()
                .into_iter()
                .flatten();
            versions
                .filter_map(Value::as_object_mut)
                .for_each(|version| {
                    version.remove("schema");
                });
        }
        _ => blank_environments(&mut body),
    }
    // Absent fields that were looked at have become null.
    if let Some(fields) = body.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    body
}

fn is_of_istio_group(definition: &Value) -> bool {
    let group = definition["spec"]["group"].as_str();
    group.is_some_and(|group| group.ends_with(".istio.io"))
}

fn blank_all(texts: &mut Value) {
    let texts = texts.as_object_mut().into_iter().flatten();
    texts.for_each(|(_, text)| *text = REDACTED.into());
}

/// Blanks the environment of containers that are not Istio's, wherever a pod is described.
fn blank_environments(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(blank_environments),
        Value::Object(fields) => {
            let name = fields.get("name").and_then(Value::as_str).unwrap_or("");
            let is_of_istio = name.starts_with("istio-") || name == "discovery";
            let is_container = fields.contains_key("image");
            if let Some(Value::Array(variables)) = fields.get_mut("env")
                && is_container
                && !is_of_istio
            {
                let values = variables
                    .iter_mut()
                    .filter_map(|variable| variable.get_mut("value"));
                values.for_each(|value| *value = REDACTED.into());
            }
            fields.values_mut().for_each(blank_environments);
        }
        _ => {}
    }
}
