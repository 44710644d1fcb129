//! Puts the parts of a description together and prints them.

use mesh_analyze::describe::{self, Membership, Name, Pod, RULER, View, text_of};
use mesh_model::kind::Kind;
use mesh_model::needs::Needs;
use mesh_model::object::Object;
use mesh_model::selector::Labels;
use mesh_model::suggest::nearest;
use mesh_model::target::PROXY_CONTAINER;
use serde_json::{Value, json};

use super::draft::{Draft, PEER_AUTHENTICATION};
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

/// Where requirements of pods are told.
const SELECTION: &str =
    "(see https://istio.io/docs/setup/kubernetes/additional-setup/requirements/ )";

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
