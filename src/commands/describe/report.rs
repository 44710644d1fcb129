//! Puts the parts of a description together and prints them.

use std::collections::BTreeMap;

use mesh_analyze::describe::{
    self, Judged, Membership, Name, Pod, Print, Proxy, RULER, Service, View, text_of,
};
use mesh_model::kind::Kind;
use mesh_model::needs::Needs;
use mesh_model::object::Object;
use mesh_model::selector::Labels;
use mesh_model::suggest::nearest;
use mesh_model::target::PROXY_CONTAINER;
use serde::Serialize;
use serde_json::{Map, Value, json};

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
    pub(super) form: Form,
}

/// The form of a description.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// What the peer tells.
    Text,
    /// Everything.
    Wide,
    /// Everything, for programs.
    Document(Format),
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
    is_wide: bool,
    /// What the pod's proxy has, when that is known or predicted.
    proxy: Option<Proxy>,
    described: Vec<Service>,
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
        let part = self.pod_part(pod);
        let istio_namespace = &context.settings.istio_namespace;
        let gathered = gather::around(&mut source, istio_namespace, pod, &part)?;
        let view = gathered.view(here);
        let services = describe::services_of(view, pod);
        let labels = [&pod.labels];
        let mut draft = Draft::new(&gathered, view, pod, &services, &labels);
        draft.is_wide = self.form == Form::Wide;
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
        let mutual_tls = describe::mutual_tls(draft.view, draft.pod);
        draft.add(PEER_AUTHENTICATION, &mutual_tls)?;
        draft.ingress()?;
        draft.more()
    }

    fn pod_part(&self, pod: &Object) -> Pod {
        let version = ISTIO_VERSION.rsplit_once('.');
        let minor = version.map_or(ISTIO_VERSION, |(minor, _)| minor);
        describe::pod(pod, self.ignore_unmeshed, minor)
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
            let text = text_of(&selected, here, false);
            self.write(context, text, &json!({"service": selected}))?;
            return Ok(exit);
        };
        let istio_namespace = &context.settings.istio_namespace;
        let gathered = gather::around(&mut source, istio_namespace, pod, &self.pod_part(pod))?;
        let labels: Vec<&Labels> = selected.ready.iter().map(|pod| &pod.labels).collect();
        let services = [service];
        let mut draft = Draft::new(&gathered, gathered.view(here), pod, &services, &labels);
        draft.is_wide = self.form == Form::Wide;
        draft.add("service", &selected)?;
        let outcome = draft
            .services(self.ignore_unmeshed)
            .and_then(|()| draft.ingress())
            .and_then(|()| draft.more());
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
        context.streams.result(&match self.form {
            Form::Text | Form::Wide => text,
            Form::Document(format) => format.print(document),
        })
    }
}

/// The part with the effective PeerAuthentication.
const PEER_AUTHENTICATION: &str = "peerAuthentication";

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
            is_wide: false,
            proxy: None,
            described: Vec::new(),
            text: String::new(),
            document: Map::new(),
            warnings: Vec::new(),
        }
    }

    fn add(&mut self, key: &str, part: &(impl Print + Serialize)) -> Result<()> {
        self.text += &text_of(part, self.view.here, self.is_wide);
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
            None => describe::predict(self.view, self.pod, self.services),
        };
        let services = self.services.iter();
        self.described = services
            .map(|service| Service::of(self.view, service, self.pod, self.labels, &proxy))
            .collect();
        let services = self.described.iter();
        let texts: Vec<String> = services
            .map(|service| text_of(service, self.view.here, self.is_wide))
            .collect();
        self.text += &texts.join(RULER);
        self.document
            .insert("predicted".to_owned(), proxy.predicted.into());
        self.document
            .insert("services".to_owned(), value_of(&self.described)?);
        self.proxy = Some(proxy);
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

    /// What the peer does not look at: the Gateway API and waypoints, and in the wide form policies and warnings.
    fn more(&mut self) -> Result<()> {
        let (view, pod, services) = (self.view, self.pod, self.services);
        let routes = describe::api_routes(view, services);
        for route in &routes {
            self.text += &text_of(route, view.here, self.is_wide);
        }
        let waypoints = describe::waypoints(view, pod, services);
        if !waypoints.is_empty() {
            self.text += RULER;
        }
        for waypoint in &waypoints {
            self.text += &text_of(waypoint, view.here, self.is_wide);
        }
        let mutual_tls = describe::mutual_tls(view, pod);
        let guards = describe::guards(view, pod, services);
        let sidecar = describe::sidecar(view, pod);
        let warnings = self.proxy.as_ref().map_or_else(Vec::new, |proxy| {
            let judged = Judged {
                pod,
                services: &self.described,
                mutual_tls: &mutual_tls,
                proxy,
                predicted: &describe::predict(view, pod, services),
                waypoints: &waypoints,
            };
            describe::warnings(view, judged)
        });
        if self.is_wide {
            self.text += RULER;
            if !self.document.contains_key(PEER_AUTHENTICATION) {
                self.text += &text_of(&mutual_tls, view.here, true);
            }
            self.text += &text_of(&guards, view.here, true);
            if let Some(sidecar) = &sidecar {
                self.text += &format!("Sidecar: {}.{}\n", sidecar.name, sidecar.namespace);
            }
            for warning in &warnings {
                self.text += &format!("WARNING: {warning}\n");
            }
        }
        let Value::Object(more) = json!({
            PEER_AUTHENTICATION: mutual_tls,
            "authorizationPolicies": guards.authorization_policies,
            "requestAuthentications": guards.request_authentications,
            "routes": routes,
            "sidecar": sidecar,
            "waypoints": waypoints,
            "warnings": warnings,
        }) else {
            return Ok(());
        };
        self.document.extend(more);
        Ok(())
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
