//! Which istiods are asked, and how.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use http::Method;
use mesh_model::object::Object;
use mesh_model::selector::Selector;
use tokio::sync::OnceCell;

use crate::cluster::xds::{Credentials, Endpoint, Trust, XdsConnection};
use crate::cluster::{Client, PodAnswer, PodConnection, Resource};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::pages;

/// Flags of commands that ask istiods.
#[derive(clap::Args, Clone, Debug, Default)]
#[command(next_help_heading = "Control plane options")]
pub struct XdsArgs {
    /// Address of an istiod's debug service, HOST:PORT, to ask instead of the istiods of the cluster
    #[arg(long, value_name = "ADDRESS")]
    pub xds_address: Option<String>,

    /// Label selector of the istiods to ask [default: app=istiod]
    #[arg(long, value_name = "SELECTOR")]
    pub xds_label: Option<String>,

    /// Port of the debug service [default: 15012, or 15010 with --plaintext]
    #[arg(long, value_name = "PORT")]
    pub xds_port: Option<u16>,

    /// Ask the debug service without TLS and without a token
    #[arg(long, num_args = 0..=1, require_equals = true, default_missing_value = "true", value_name = "BOOL")]
    pub plaintext: Option<bool>,

    /// Do not verify the certificate behind --xds-address
    #[arg(long, num_args = 0..=1, require_equals = true, default_missing_value = "true", value_name = "BOOL")]
    pub insecure: Option<bool>,

    /// Name that the certificate behind --xds-address must prove [default: its host]
    #[arg(long, value_name = "NAME")]
    pub authority: Option<String>,

    /// Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token
    #[arg(long, value_name = "DIR")]
    pub cert_dir: Option<PathBuf>,

    /// Revision of the control plane [default: the default one]
    #[arg(short, long, value_name = "NAME")]
    pub revision: Option<String>,
}

impl XdsArgs {
    /// The same flags, those that were not given as the configuration has them.
    ///
    /// # Errors
    /// When the configuration has something else than such a value.
    pub(crate) fn or_configured(mut self, context: &Context) -> Result<Self> {
        let config = &context.config;
        let text = |key| config.get(key).map(str::to_owned);
        self.xds_address = self.xds_address.or_else(|| text("xds-address"));
        self.authority = self.authority.or_else(|| text("authority"));
        self.cert_dir = self
            .cert_dir
            .or_else(|| text("cert-dir").map(PathBuf::from));
        self.plaintext = self.plaintext.or(config.switch("plaintext")?);
        self.insecure = self.insecure.or(config.switch("insecure")?);
        let port = config.parsed("xds-port", "a port", |value| value.parse().ok())?;
        self.xds_port = self.xds_port.or(port);
        Ok(self)
    }
}

/// Port of an istiod's introspection, ControlZ (`pkg/ctrlz/options.go`).
pub(crate) const INTROSPECTION_PORT: u16 = 9876;

/// Port of the debug service over TLS.
const XDS_PORT: u16 = 15012;
/// Port of the debug service in plaintext.
const PLAINTEXT_PORT: u16 = 15010;
/// Port of the debug pages over HTTP, unless the pod says another.
pub(crate) const MONITORING_PORT: u16 = 15014;
/// The annotation in which a pod says it.
pub(crate) const MONITORING_PORT_ANNOTATION: &str = "prometheus.io/port";
/// Labels of istiods.
const ISTIOD_LABEL: &str = "app=istiod";
/// The label with the revision of an object.
pub(crate) const REVISION_LABEL: &str = "istio.io/rev";
/// The revision of a control plane that was installed without one.
const DEFAULT_REVISION: &str = "default";
/// The webhook of the default revision.
const DEFAULT_WEBHOOK: &str = "istio-revision-tag-default";
/// The namespace whose webhook has no suffix.
const USUAL_NAMESPACE: &str = "istio-system";
/// Whom tokens for istiods are meant for.
const AUDIENCE: &str = "istio-ca";
/// The service account whose tokens are used.
const ACCOUNT: &str = "default";
/// How long they are valid.
const LIFETIME: Duration = Duration::from_secs(3600);
/// Where each namespace keeps the root certificate of the mesh.
const ROOT_CONFIG_MAP: &str = "istio-ca-root-cert";
/// What stands before the name of a page whose text is wanted even where the debug service has more to say.
const PAGE: &str = "/page/";
/// The page that only the debug service gives with the name of the istiod and the state of each type.
const SYNCZ: &str = "/debug/syncz";

/// How istiods are asked.
pub(super) struct ControlPlane {
    args: XdsArgs,
    pub(super) namespace: String,
    credentials: Option<Arc<Credentials>>,
    token: OnceCell<String>,
    /// Whether istiods of every revision are meant when none is given.
    pub(super) every_revision: bool,
}

/// An istiod to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Istiod {
    /// A pod, and the port of its debug pages.
    Pod(String, u16),
    /// An address.
    Address(String),
}

impl Istiod {
    /// Its name in a mesh.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Pod(name, _) | Self::Address(name) => name,
        }
    }
}

/// Connections to one istiod, made when needed.
#[derive(Default)]
pub(super) struct Connections {
    http: Option<PodConnection>,
    xds: Option<XdsConnection>,
    /// The ways that lead nowhere, and why.
    closed: Vec<(Way, Exit, String)>,
}

impl Connections {
    /// Whether no way is left.
    pub(super) fn lead_nowhere(&self) -> bool {
        self.closed.len() == 2
    }
}

/// How an istiod is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Http,
    Xds,
}

impl ControlPlane {
    /// Reads the certificates that the flags name.
    pub(super) fn new(context: &Context, args: &XdsArgs) -> Result<Self> {
        let args = args.clone().or_configured(context)?;
        let credentials = match &args.cert_dir {
            Some(folder) => Some(Arc::new(Credentials::read(&context.path(folder))?)),
            None => None,
        };
        if let Some(label) = &args.xds_label {
            Selector::parse(label)
                .map_err(|error| Error::usage("--xds-label").because(error.to_string()))?;
        }
        Ok(Self {
            args,
            namespace: context.settings.istio_namespace.clone(),
            credentials,
            token: OnceCell::new(),
            every_revision: false,
        })
    }

    /// The address that is asked instead of the cluster's istiods.
    pub(super) fn address(&self) -> Option<&str> {
        self.args.xds_address.as_deref()
    }

    /// The istiods among the pods of the control plane's namespace that are meant: those that run and have the
    /// revision that was given, or else the default one, or else any when none has that.
    ///
    /// Labels and names: `istioctl/pkg/multixds/gather.go`.
    pub(super) fn select<'a>(
        &self,
        pods: impl IntoIterator<Item = &'a Object>,
        webhooks: impl IntoIterator<Item = &'a Object>,
    ) -> Result<Vec<Istiod>> {
        let label = self.args.xds_label.as_deref().unwrap_or(ISTIOD_LABEL);
        let selector = Selector::parse(label)
            .map_err(|error| Error::usage("--xds-label").because(error.to_string()))?;
        let running: Vec<&Object> = pods
            .into_iter()
            .filter(|pod| pod.namespace == self.namespace && selector.matches(&pod.labels))
            .filter(|pod| pod.body["status"]["phase"] == "Running")
            .collect();
        let of_revision = |revision: &str| -> Vec<Istiod> {
            let has_it = |pod: &&&Object| {
                let label = pod.labels.get(REVISION_LABEL);
                label.is_some_and(|found| found == revision)
            };
            running
                .iter()
                .filter(has_it)
                .map(|pod| istiod(pod))
                .collect()
        };
        if let Some(revision) = &self.args.revision {
            return match of_revision(revision) {
                found if found.is_empty() => Err(self.none_of(revision, &running)),
                found => Ok(found),
            };
        }
        if self.every_revision && !running.is_empty() {
            return Ok(running.into_iter().map(istiod).collect());
        }
        let name = match self.namespace.as_str() {
            USUAL_NAMESPACE => DEFAULT_WEBHOOK.to_owned(),
            namespace => format!("{DEFAULT_WEBHOOK}-{namespace}"),
        };
        let mut webhooks = webhooks.into_iter().filter(|webhook| webhook.name == name);
        let tagged = webhooks
            .next()
            .and_then(|webhook| webhook.labels.get(REVISION_LABEL).cloned());
        match of_revision(tagged.as_deref().unwrap_or(DEFAULT_REVISION)) {
            found if !found.is_empty() => Ok(found),
            _ if running.is_empty() => Err(self.none()),
            _ => Ok(running.into_iter().map(istiod).collect()),
        }
    }

    fn none(&self) -> Error {
        let namespace = &self.namespace;
        Error::failed(format!("no istiod runs in namespace {namespace}"))
            .hint("another namespace is named by --istioNamespace")
    }

    fn none_of(&self, revision: &str, running: &[&Object]) -> Error {
        let mut known: Vec<&str> = running
            .iter()
            .filter_map(|pod| pod.labels.get(REVISION_LABEL).map(String::as_str))
            .collect();
        known.sort_unstable();
        known.dedup();
        if known.is_empty() {
            return self.none();
        }
        let namespace = &self.namespace;
        Error::failed(format!(
            "no istiod of revision {revision} runs in namespace {namespace}"
        ))
        .hint(format!("the revisions that run: {}", known.join(", ")))
    }

    /// What an istiod has at a path. The state of the proxies comes from the debug service, other pages by HTTP; where
    /// that fails, the other way is tried.
    pub(super) async fn ask(
        &self,
        client: Option<&Client>,
        istiod: &Istiod,
        path: &str,
        connections: &mut Connections,
    ) -> Result<Vec<u8>> {
        if path == pages::SCOPES {
            return self.introspect(client, istiod, path).await;
        }
        let (pod, port) = match istiod {
            Istiod::Pod(pod, port) if self.credentials.is_none() => (pod, *port),
            _ => return self.ask_xds(client, istiod, path, connections).await,
        };
        let client = client.ok_or_else(no_cluster)?;
        let ways = match path {
            SYNCZ => [Way::Xds, Way::Http],
            _ => [Way::Http, Way::Xds],
        };
        let mut failure = None;
        for way in ways {
            let mut closed = connections.closed.iter();
            if let Some((_, exit, why)) = closed.find(|(closed, ..)| *closed == way) {
                failure.get_or_insert(Error::new(*exit, why));
                continue;
            }
            let outcome = match way {
                Way::Http => self.ask_http(client, pod, port, path, connections).await,
                Way::Xds => self.ask_xds(Some(client), istiod, path, connections).await,
            };
            match outcome {
                Ok(bytes) => return Ok(bytes),
                Err(error) => {
                    if matches!(error.exit(), Exit::Unreachable | Exit::Denied) {
                        let closed = (way, error.exit(), error.to_string());
                        connections.closed.push(closed);
                    }
                    failure.get_or_insert(error);
                }
            }
        }
        let nowhere = || Error::new(Exit::Unreachable, format!("istiod {pod} cannot be reached"));
        Err(failure.unwrap_or_else(nowhere))
    }

    /// What the introspection of an istiod has at a path.
    async fn introspect(
        &self,
        client: Option<&Client>,
        istiod: &Istiod,
        path: &str,
    ) -> Result<Vec<u8>> {
        let Istiod::Pod(pod, _) = istiod else {
            let text = format!("{path}: only an istiod in a cluster can be asked");
            return Err(Error::failed(text));
        };
        let client = client.ok_or_else(no_cluster)?;
        let port = INTROSPECTION_PORT;
        let mut connection = client.forward(&self.namespace, pod, port).await?;
        connection.get(path).await
    }

    async fn ask_http(
        &self,
        client: &Client,
        pod: &str,
        port: u16,
        path: &str,
        connections: &mut Connections,
    ) -> Result<Vec<u8>> {
        let url = match path.strip_prefix(PAGE) {
            Some(page) => format!("/debug/{page}"),
            None => path.to_owned(),
        };
        let mut connection = match connections.http.take() {
            Some(open) if !open.is_closed() => open,
            _ => client.forward(&self.namespace, pod, port).await?,
        };
        let answer = connection.request(Method::GET, &url).await?;
        if !answer.status.is_success() && !is_page(&answer) {
            return Err(connection.unexpected(&Method::GET, path, &answer));
        }
        connections.http = Some(connection);
        Ok(answer.body)
    }

    async fn ask_xds(
        &self,
        client: Option<&Client>,
        istiod: &Istiod,
        path: &str,
        connections: &mut Connections,
    ) -> Result<Vec<u8>> {
        let Some(page) = path.strip_prefix("/debug/").or(path.strip_prefix(PAGE)) else {
            let name = istiod.name();
            return Err(Error::failed(format!(
                "the debug service of istiod {name} has no {path}"
            )));
        };
        let connection = match connections.xds.take() {
            Some(open) => open,
            None => self.connect(client, istiod).await?,
        };
        let bytes = match path {
            SYNCZ => connection.syncz().await?,
            _ => connection.page(page).await?,
        };
        connections.xds = Some(connection);
        Ok(bytes)
    }

    async fn connect(&self, client: Option<&Client>, istiod: &Istiod) -> Result<XdsConnection> {
        let args = &self.args;
        let plaintext = args.plaintext == Some(true);
        let token = match (plaintext, &self.credentials) {
            (false, None) => Some(self.token(client).await?),
            _ => None,
        };
        let endpoint = |name: &str, trust| Endpoint {
            name: name.to_owned(),
            trust,
            token,
            namespace: self.namespace.clone(),
        };
        match istiod {
            Istiod::Pod(pod, _) => {
                let client = client.ok_or_else(no_cluster)?;
                let usual = if plaintext { PLAINTEXT_PORT } else { XDS_PORT };
                let trust = (!plaintext).then(|| Trust {
                    server_name: format!("istiod.{}.svc", self.namespace),
                    roots: None,
                    credentials: self.credentials.clone(),
                });
                let endpoint = endpoint(pod, trust);
                let port = args.xds_port.unwrap_or(usual);
                client.xds(&self.namespace, pod, port, endpoint).await
            }
            Istiod::Address(address) => {
                let trust = match plaintext {
                    true => None,
                    false => Some(self.trust(client, address).await?),
                };
                XdsConnection::direct(address, endpoint(address, trust)).await
            }
        }
    }

    /// What is trusted behind an address: the root of the given certificates, or else that of the mesh.
    async fn trust(&self, client: Option<&Client>, address: &str) -> Result<Trust> {
        let host = address.rsplit_once(':').map_or(address, |(host, _)| host);
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let server_name = self.args.authority.as_deref().unwrap_or(host).to_owned();
        let roots = match (&self.credentials, self.args.insecure) {
            (_, Some(true)) => None,
            (Some(credentials), _) => Some(credentials.roots.clone()),
            (None, _) => Some(self.mesh_roots(client).await?),
        };
        Ok(Trust {
            server_name,
            roots,
            credentials: self.credentials.clone(),
        })
    }

    async fn mesh_roots(&self, client: Option<&Client>) -> Result<Vec<u8>> {
        let client = client.ok_or_else(no_cluster)?;
        let config_maps = Resource::builtin("configmaps");
        let found = client
            .get(&config_maps, &self.namespace, ROOT_CONFIG_MAP)
            .await?;
        let pem = found.and_then(|map| map["data"]["root-cert.pem"].as_str().map(str::to_owned));
        pem.map(String::into_bytes).ok_or_else(|| {
            let namespace = &self.namespace;
            Error::failed(format!(
                "no root certificate to verify istiod by: no ConfigMap {ROOT_CONFIG_MAP} in namespace {namespace}"
            ))
            .hint("give certificates by --cert-dir, or do without by --insecure")
        })
    }

    async fn token(&self, client: Option<&Client>) -> Result<String> {
        let client = client.ok_or_else(no_cluster)?;
        let token = self
            .token
            .get_or_try_init(|| client.token(&self.namespace, ACCOUNT, AUDIENCE, LIFETIME));
        token.await.cloned()
    }
}

/// Whether a refusal is what the page has to say, such as that a proxy is connected to another istiod, or that a query
/// is missing.
fn is_page(answer: &PodAnswer) -> bool {
    let is_refused = matches!(answer.status.as_u16(), 400 | 404);
    let unknown = b"404 page not found";
    is_refused && !answer.body.is_empty() && !answer.body.starts_with(unknown)
}

fn no_cluster() -> Error {
    Error::failed("no cluster to ask for a token")
        .hint("name one by --kubeconfig, or use --plaintext or --cert-dir")
}

fn istiod(pod: &Object) -> Istiod {
    let port = pod.annotation(MONITORING_PORT_ANNOTATION);
    let port = port.and_then(|port| port.parse().ok());
    Istiod::Pod(pod.name.clone(), port.unwrap_or(MONITORING_PORT))
}

#[cfg(test)]
mod tests {
    use super::*;
    use mesh_model::object;

    const PODS: &str = "\
{apiVersion: v1, kind: Pod, metadata: {name: a, namespace: istio-system, labels: {app: istiod, istio.io/rev: default}}, status: {phase: Running}}
---
{apiVersion: v1, kind: Pod, metadata: {name: b, namespace: istio-system, annotations: {prometheus.io/port: '25014'}, labels: {app: istiod, istio.io/rev: canary}}, status: {phase: Running}}
---
{apiVersion: v1, kind: Pod, metadata: {name: c, namespace: istio-system, labels: {app: istiod, istio.io/rev: default}}, status: {phase: Pending}}
---
{apiVersion: v1, kind: Pod, metadata: {name: d, namespace: elsewhere, labels: {app: istiod, istio.io/rev: default}}, status: {phase: Running}}
";

    const WEBHOOK: &str = "{apiVersion: admissionregistration.k8s.io/v1, kind: MutatingWebhookConfiguration, metadata: {name: istio-revision-tag-default, labels: {istio.io/rev: canary}}}";

    fn select(args: XdsArgs, namespace: &str, webhooks: &str) -> Result<Vec<Istiod>> {
        let objects = |text: &str| -> Vec<Object> {
            let found = object::from_text("x.yaml", text).into_iter();
            found.collect::<Result<_, _>>().unwrap()
        };
        let control_plane = ControlPlane {
            args,
            namespace: namespace.to_owned(),
            credentials: None,
            token: OnceCell::new(),
            every_revision: false,
        };
        control_plane.select(&objects(PODS), &objects(webhooks))
    }

    fn revision(name: &str) -> XdsArgs {
        XdsArgs {
            revision: Some(name.to_owned()),
            ..XdsArgs::default()
        }
    }

    #[test]
    fn the_default_revision_is_asked_unless_another_is_named() {
        let a = Istiod::Pod("a".to_owned(), 15014);
        let b = Istiod::Pod("b".to_owned(), 25014);
        let args = XdsArgs::default;
        for (args, webhooks, expected) in [
            (args(), "", &a),
            (args(), WEBHOOK, &b),
            (revision("canary"), "", &b),
            (revision("default"), "", &a),
        ] {
            let found = select(args, "istio-system", webhooks).unwrap();
            assert_eq!(found, std::slice::from_ref(expected));
        }
    }

    #[test]
    fn what_is_not_there_is_named() {
        let error = select(revision("old"), "istio-system", "").unwrap_err();
        assert_eq!(
            error.to_string(),
            "no istiod of revision old runs in namespace istio-system"
        );
        assert_eq!(error.hints(), ["the revisions that run: canary, default"]);
        let error = select(XdsArgs::default(), "mesh", "").unwrap_err();
        assert_eq!(error.to_string(), "no istiod runs in namespace mesh");
    }
}
