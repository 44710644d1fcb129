//! Puts the parts of a description together and prints them.

use std::collections::BTreeMap;

use mesh_analyze::describe::{self, Membership, Name, Print, Proxy, RULER, Service, View, text_of};
use mesh_model::kind::Kind;
use mesh_model::needs::Needs;
use mesh_model::object::Object;
use mesh_model::selector::Labels;
use mesh_model::suggest::nearest;
use mesh_model::target::PROXY_CONTAINER;
use serde::Serialize;
use serde_json::{Map, Value};

use super::facts;
use super::gather::{self, DUMP, Gathered};
use crate::assets::ISTIO_VERSION;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Format;
use crate::source::Source;

/// How a description is printed.
pub(super) struct Report {
    pub(super) ignore_unmeshed: bool,
    /// `None` is text.
    pub(super) format: Option<Format>,
}

/// A description that is being put together.
struct Draft<'a> {
    gathered: &'a Gathered,
    view: View<'a>,
    /// The pod whose proxy is looked at.
    pod: &'a Object,
    services: &'a [&'a Object],
    /// Labels of all pods that count.
    labels: &'a [&'a Labels],
    text: String,
    document: Map<String, Value>,
    warnings: Vec<String>,
}

impl Report {
    /// Describes a pod.
    pub(super) fn pod(
        &self,
        context: &mut Context,
        mut source: Source,
        pod: &Object,
        here: &str,
    ) -> Result<Exit> {
        let (minor, _) = ISTIO_VERSION
            .rsplit_once('.')
            .unwrap_or((ISTIO_VERSION, ""));
        let part = describe::pod(pod, self.ignore_unmeshed, minor);
        let istio_namespace = &context.settings.istio_namespace;
        let gathered = gather::around(&mut source, istio_namespace, pod, &part.revision)?;
        let view = gathered.view(here);
        let services = describe::services_of(view, pod);
        let labels = [&pod.labels];
        let mut draft = Draft::new(&gathered, view, pod, &services, &labels);
        draft.add("pod", &part)?;
        if services.is_empty() && !self.ignore_unmeshed {
            let name = match pod.namespace == here {
                true => pod.name.clone(),
                false => format!("{}.{}", pod.name, pod.namespace),
            };
            draft.text +=
                &format!("Warning: No Kubernetes Services select pod {name} {SELECTION}\n");
        }
        draft.text += RULER;
        let outcome = self.parts_of_pod(&mut draft, part.membership);
        self.print(context, draft, outcome)
    }

    fn parts_of_pod(&self, draft: &mut Draft<'_>, membership: Membership) -> Result<()> {
        if membership == Membership::None && !self.ignore_unmeshed {
            let Object {
                name, namespace, ..
            } = draft.pod;
            let text = format!(
                "pod {name:?} in namespace {namespace:?} has no container {PROXY_CONTAINER}"
            );
            return Err(Error::failed("failed to execute command on sidecar")
                .because(Error::failed(text))
                .hint("--ignoreUnmeshed describes the rest"));
        }
        draft.services(self.ignore_unmeshed)?;
        draft.text += RULER;
        let is_unread = draft.gathered.mesh.gap_of(kind("ConfigMap")?).is_some();
        if let Some(error) = draft
            .gathered
            .no_mesh_config
            .as_ref()
            .filter(|_| !is_unread)
        {
            let why = Error::failed(error.to_string());
            return Err(Error::failed("failed to fetch mesh config").because(why));
        }
        draft.add(
            "peerAuthentication",
            &describe::mutual_tls(draft.view, draft.pod),
        )?;
        draft.ingress()
    }

    /// Describes a Service.
    pub(super) fn service(
        &self,
        context: &mut Context,
        mut source: Source,
        name: &Name,
        here: &str,
    ) -> Result<Exit> {
        let needs = Needs::default()
            .in_namespace(kind("Service")?, &name.namespace)
            .in_namespace(kind("Pod")?, &name.namespace);
        let found = source.load(&needs)?;
        let Some(service) = found.get(kind("Service")?, &name.namespace, &name.name) else {
            let error = Error::failed(format!("services {:?} not found", name.name));
            let all = found.in_namespace(kind("Service")?, &name.namespace);
            return Err(
                match nearest(&name.name, all.map(|one| one.name.as_str())) {
                    Some(nearest) => error.hint(format!("did you mean {nearest}?")),
                    None => error,
                },
            );
        };
        let near = View {
            mesh: &found,
            here,
            root_namespace: "",
        };
        let selected = describe::selected(near, service);
        let Some(pod) = selected.ready.first() else {
            let exit = context.streams.gaps(&found);
            self.write(context, text_of(&selected, here), &value_of(&selected)?)?;
            return Ok(exit);
        };
        let istio_namespace = &context.settings.istio_namespace;
        let gathered = gather::around(&mut source, istio_namespace, pod, "")?;
        let labels: Vec<&Labels> = selected.ready.iter().map(|pod| &pod.labels).collect();
        let services = [service];
        let mut draft = Draft::new(&gathered, gathered.view(here), pod, &services, &labels);
        draft.add("service", &selected)?;
        let outcome = draft
            .services(self.ignore_unmeshed)
            .and_then(|()| draft.ingress());
        self.print(context, draft, outcome)
    }

    /// Prints what there is, then why there is not more.
    fn print(&self, context: &mut Context, draft: Draft<'_>, outcome: Result<()>) -> Result<Exit> {
        self.write(context, draft.text, &Value::Object(draft.document))?;
        for warning in &draft.warnings {
            context.streams.warning(warning);
        }
        // What the user wants to hear nothing of is not missed.
        let ignored = self.ignore_unmeshed.then(|| proxy_gap(draft.pod));
        let gaps = draft.gathered.mesh.gaps().iter();
        let gaps = gaps.filter(|gap| ignored.as_ref() != Some(&gap.subject));
        let mut exit = Exit::Success;
        for gap in gaps {
            context
                .streams
                .warning(&format!("{}: {}", gap.subject, gap.reason));
            exit = Exit::Partial;
        }
        outcome.map(|()| exit)
    }

    fn write(&self, context: &mut Context, text: String, document: &Value) -> Result<()> {
        context.streams.result(&match self.format {
            None => text,
            Some(format) => format.print(document),
        })
    }
}

/// Where requirements of pods are told.
const SELECTION: &str =
    "(see https://istio.io/docs/setup/kubernetes/additional-setup/requirements/ )";

impl<'a> Draft<'a> {
    fn new(
        gathered: &'a Gathered,
        view: View<'a>,
        pod: &'a Object,
        services: &'a [&'a Object],
        labels: &'a [&'a Labels],
    ) -> Self {
        Self {
            gathered,
            view,
            pod,
            services,
            labels,
            text: String::new(),
            document: Map::new(),
            warnings: Vec::new(),
        }
    }

    fn add(&mut self, key: &str, part: &(impl Print + Serialize)) -> Result<()> {
        self.text += &text_of(part, self.view.here);
        self.document.insert(key.to_owned(), value_of(part)?);
        Ok(())
    }

    /// The Services, with what the pod's proxy has for them, or is supposed to have when it did not answer.
    fn services(&mut self, ignore_unmeshed: bool) -> Result<()> {
        let Object {
            name, namespace, ..
        } = self.pod;
        let proxy = match self.gathered.mesh.proxy_answer(namespace, name, DUMP) {
            Some(dump) => {
                let facts = facts::read(dump, self.pod, self.services).map_err(|error| {
                    let text = format!("can't parse sidecar config_dump for {name}");
                    Error::failed(text).because(error)
                })?;
                let missing = facts.missing.iter();
                self.warnings
                    .extend(missing.map(|part| format!("the dump of {name} has no {part}")));
                facts.proxy
            }
            None if ignore_unmeshed => return Ok(()),
            None => describe::predict(self.view, namespace, self.services),
        };
        let described: Vec<Service> = self
            .services
            .iter()
            .map(|service| Service::of(self.view, service, self.pod, self.labels, &proxy))
            .collect();
        let texts = described
            .iter()
            .map(|service| text_of(service, self.view.here));
        self.text += &texts.collect::<Vec<_>>().join(RULER);
        self.document
            .insert("predicted".to_owned(), proxy.predicted.into());
        self.document
            .insert("services".to_owned(), value_of(&described)?);
        Ok(())
    }

    /// The ways in, as the gateways have them, or are supposed to have them when they did not answer.
    fn ingress(&mut self) -> Result<()> {
        let mut proxies = BTreeMap::new();
        for gateway in describe::gateway_pods(self.view) {
            let proxy = self.gateway(gateway)?;
            proxies.insert(Name::new(&gateway.namespace, &gateway.name), proxy);
        }
        let ingress = describe::ingress(self.view, self.services, self.labels, &proxies);
        self.add("ingress", &ingress)
    }

    fn gateway(&self, gateway: &Object) -> Result<Proxy> {
        let Object {
            name, namespace, ..
        } = gateway;
        let Some(dump) = self.gathered.mesh.proxy_answer(namespace, name, DUMP) else {
            return Ok(describe::predict_gateway(self.view, gateway, self.services));
        };
        let facts = facts::read(dump, gateway, self.services).map_err(|error| {
            let text = format!("can't parse ingress gateway sidecar config_dump of {name}");
            Error::failed(text).because(error)
        })?;
        Ok(facts.proxy)
    }
}

impl Gathered {
    fn view<'a>(&'a self, here: &'a str) -> View<'a> {
        View {
            mesh: &self.mesh,
            here,
            root_namespace: &self.root_namespace,
        }
    }
}

/// How the gap is called that a silent proxy leaves.
fn proxy_gap(pod: &Object) -> String {
    format!("proxy {}/{} {DUMP}", pod.namespace, pod.name)
}

fn kind(name: &str) -> Result<&'static Kind> {
    Kind::of("v1", name).ok_or_else(|| Error::failed(format!("the kind {name} is not known")))
}

fn value_of(part: &impl Serialize) -> Result<Value> {
    serde_json::to_value(part).map_err(|error| Error::failed("print the result").because(error))
}
