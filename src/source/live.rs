//! A mesh as it is: asks the API server, proxies and istiods, all at the same time.

use std::sync::Arc;
use std::time::Duration;

use futures::future::{BoxFuture, FutureExt, Shared, try_join_all};
use futures::stream::{self, StreamExt};
use http::Method;
use mesh_manifest::precheck::{CREATED, Permission};
use mesh_model::kind::Kind;
use mesh_model::needs::{Needs, Part, ProxyNeed, Which, Within, control_plane_answer};
use mesh_model::object::{Object, Origin};
use mesh_model::target::PROXY_CONTAINER;
use serde_json::Value;
use tokio::sync::mpsc::{self, Sender};
use tokio::time::Instant;

use crate::cluster::{self, Client, Filter, PodAnswer, PodConnection, Resource, Runtime};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::control_plane::{Connections, ControlPlane, Istiod};
use crate::source::{Answer, PodRequest, Via, pages};

/// Targets that are asked at the same time.
const CONCURRENT: usize = 64;

/// Port of the administration interface of proxies.
const ADMIN_PORT: u16 = 15000;

/// Debug pages that one connection to an istiod asks for.
const PAGES_PER_CONNECTION: usize = 32;

/// A cluster.
pub(super) struct Live {
    runtime: Runtime,
    /// `None` where only an address is asked.
    client: Option<Client>,
    control_plane: ControlPlane,
    /// Deadline of each target.
    timeout: Duration,
    pub(super) admin_port: u16,
    /// The way to proxies: `None` is port-forward, and exec where that is refused.
    pub(super) via: Option<Via>,
    /// Where the only proxy is, when no cluster is asked.
    proxy_address: Option<String>,
    /// Targets that are asked at the same time.
    pub(super) concurrent: usize,
    /// When everything must be over.
    pub(super) end: Option<Instant>,
    /// What is there once the user ends the program, where that is not to end it at once.
    interrupt: Option<Shared<BoxFuture<'static, ()>>>,
}

/// A piece of work that hands on answers as they come.
type Job<'a> = BoxFuture<'a, ()>;

impl Live {
    /// Prepares the connection to the cluster that the context names.
    pub(super) fn connect(
        context: &Context,
        timeout: Duration,
        control_plane: ControlPlane,
    ) -> Result<Self> {
        let runtime = Runtime::start()?;
        let client = match runtime.run(Client::connect(context)) {
            Ok(client) => Some(client),
            Err(_) if control_plane.address().is_some() => None,
            Err(error) => return Err(error),
        };
        Ok(Self {
            runtime,
            client,
            control_plane,
            timeout,
            admin_port: ADMIN_PORT,
            via: None,
            proxy_address: None,
            concurrent: CONCURRENT,
            end: None,
            interrupt: None,
        })
    }

    /// Prepares to ask one proxy at an address, and no cluster.
    pub(super) fn at_address(
        address: &str,
        timeout: Duration,
        control_plane: ControlPlane,
    ) -> Result<Self> {
        Ok(Self {
            runtime: Runtime::start()?,
            client: None,
            control_plane,
            timeout,
            admin_port: ADMIN_PORT,
            via: None,
            proxy_address: Some(address.to_owned()),
            concurrent: CONCURRENT,
            end: None,
            interrupt: None,
        })
    }

    /// The namespace of the kubeconfig context.
    pub(super) fn namespace(&self) -> &str {
        self.client.as_ref().map_or("default", Client::namespace)
    }

    /// The name of the kubeconfig context.
    pub(super) fn context(&self) -> &str {
        self.client.as_ref().map_or("", Client::context)
    }

    /// Asks istiods of every revision unless one is given.
    pub(super) fn ask_every_revision(&mut self) {
        self.control_plane.every_revision = true;
    }

    /// The namespace of the control plane.
    pub(super) fn istio_namespace(&self) -> &str {
        &self.control_plane.namespace
    }

    /// The version of the API server.
    pub(super) fn server_version(&self) -> Result<String> {
        let version = async { self.client()?.version().await };
        let version = self.run_unless_interrupted(self.within_deadline(version))?;
        Ok(version.git_version)
    }

    /// Whether the user may create what an installation consists of.
    pub(super) fn permissions(&self) -> Result<Vec<Permission>> {
        let ask = async |group: &str, resource: &str, is_namespaced: bool| {
            let namespace = match is_namespaced {
                true => self.istio_namespace(),
                false => "",
            };
            let answer = self.client()?.may("create", group, resource, namespace);
            let answer = answer.await?;
            Ok(Permission {
                group: group.to_owned(),
                resource: resource.to_owned(),
                namespace: namespace.to_owned(),
                allowed: answer.is_ok(),
                reason: answer.err().unwrap_or_default(),
            })
        };
        let asked = CREATED.iter().map(|one| ask(one.0, one.1, one.2));
        self.run_unless_interrupted(self.within_deadline(try_join_all(asked)))
    }

    /// Asks for everything that is needed and hands on each answer as it comes.
    pub(super) fn gather(
        &self,
        needs: &Needs,
        sink: &mut dyn FnMut(Answer) -> Result<()>,
    ) -> Result<()> {
        let (sender, mut receiver) = mpsc::channel(CONCURRENT);
        let work = async {
            let jobs = self.jobs(needs, sender).await;
            stream::iter(jobs)
                .for_each_concurrent(self.concurrent, |job| job)
                .await;
            Ok(())
        };
        let hand_on = async {
            while let Some(answer) = receiver.recv().await {
                sink(answer)?;
            }
            Ok(())
        };
        let both = futures::future::try_join(work, hand_on);
        self.run_unless_interrupted(both).map(|_| ())
    }

    /// One piece of work for each target.
    async fn jobs<'a>(&'a self, needs: &'a Needs, sender: Sender<Answer>) -> Vec<Job<'a>> {
        let mut jobs = Vec::new();
        for (kind, within) in needs.kinds() {
            let namespaces = match within {
                Within::Namespaces(namespaces) if kind.is_namespaced() => {
                    namespaces.iter().map(String::as_str).collect()
                }
                _ => vec![""],
            };
            for namespace in namespaces {
                jobs.push(self.list(kind, namespace, sender.clone()).boxed());
            }
        }
        for part in needs.parts() {
            jobs.push(self.part(part, sender.clone()).boxed());
        }
        let needed: Vec<&ProxyNeed> = needs.proxies().collect();
        let same_pod = |one: &&ProxyNeed, other: &&ProxyNeed| {
            (&one.namespace, &one.pod) == (&other.namespace, &other.pod)
        };
        for needs in needed.chunk_by(same_pod) {
            jobs.push(self.proxy(needs.to_vec(), sender.clone()).boxed());
        }
        if !needs.asks_control_plane() {
            return jobs;
        }
        match self.within_deadline(self.istiods()).await {
            Ok(istiods) => {
                for istiod in istiods {
                    let paths = needs.debug_paths_of(istiod.name());
                    let paths: Vec<String> = paths.map(str::to_owned).collect();
                    for paths in paths.chunks(PAGES_PER_CONNECTION) {
                        let (paths, sender) = (paths.to_vec(), sender.clone());
                        jobs.push(self.istiod(istiod.clone(), paths, sender).boxed());
                    }
                }
            }
            Err(error) => give(&sender, Answer::Gap("istiod".to_owned(), error)).await,
        }
        jobs
    }

    /// From now on, that the user ends the program is an error, so that nothing half done is left behind.
    pub(super) fn mind_interrupts(&mut self) -> Result<()> {
        let interrupt = self.runtime.run(async { cluster::tunnel::interrupted() })?;
        self.interrupt = Some(interrupt.boxed().shared());
        Ok(())
    }

    /// Runs a part until its end, or the program's.
    pub(super) fn run_unless_interrupted<T>(
        &self,
        part: impl Future<Output = Result<T>>,
    ) -> Result<T> {
        let Some(interrupt) = self.interrupt.clone() else {
            return self.runtime.run(part);
        };
        self.runtime.run(async {
            tokio::select! {
                biased;
                () = interrupt => Err(Error::new(Exit::Interrupted, "interrupted")),
                outcome = part => outcome,
            }
        })
    }

    pub(super) fn client(&self) -> Result<&Client> {
        let missing = || Error::failed("no cluster to talk to, only an istiod");
        self.client.as_ref().ok_or_else(missing)
    }

    /// The objects of a kind.
    async fn list(&self, kind: &'static Kind, namespace: &str, sender: Sender<Answer>) {
        let listed = self.listed(kind, namespace, Filter::default());
        self.give_objects(kind, listed, &sender).await;
    }

    /// One object, or those with labels.
    async fn part(&self, part: &Part, sender: Sender<Answer>) {
        let Part {
            kind,
            namespace,
            which,
        } = part;
        let found = async {
            match which {
                Which::Labelled(selector) => {
                    let labels = selector.to_string();
                    self.listed(kind, namespace, Filter::labels(&labels)).await
                }
                Which::Named(name) if !is_name(name) => Ok(Vec::new()),
                Which::Named(name) => {
                    let client = self.client()?;
                    for version in kind.versions {
                        let resource = Resource::of_version(kind, version);
                        let found = client.get(&resource, namespace, name).await?;
                        if let Some(found) = found {
                            return Ok(vec![found]);
                        }
                    }
                    Ok(Vec::new())
                }
            }
        };
        self.give_objects(kind, found, &sender).await;
    }

    /// The objects of the first version of a kind that the server knows.
    async fn listed(&self, kind: &Kind, namespace: &str, filter: Filter<'_>) -> Result<Vec<Value>> {
        let client = self.client()?;
        for version in kind.versions {
            let resource = Resource::of_version(kind, version);
            let found = client.list_if_served(&resource, namespace, filter).await?;
            if let Some(found) = found {
                return Ok(found);
            }
        }
        Ok(Vec::new())
    }

    /// Hands on objects that are found within the deadline.
    async fn give_objects(
        &self,
        kind: &Kind,
        found: impl Future<Output = Result<Vec<Value>>>,
        sender: &Sender<Answer>,
    ) {
        let answer = match self.within_deadline(found).await {
            Ok(found) => Answer::Objects(self.objects(found)),
            Err(error) => Answer::Gap(kind.full_name(), error),
        };
        give(sender, answer).await;
    }

    fn objects(&self, found: Vec<Value>) -> Vec<Object> {
        let origin = Origin::Cluster {
            context: Arc::from(self.context()),
        };
        let objects = found.into_iter();
        objects
            .filter_map(|body| Object::from_json(body, origin.clone()).ok())
            .collect()
    }

    /// The answers of one proxy, over one connection.
    async fn proxy(&self, needs: Vec<&ProxyNeed>, sender: Sender<Answer>) {
        let mut way = Way::Unknown;
        for need in needs {
            let ProxyNeed {
                namespace,
                pod,
                path,
            } = need;
            let outcome = match &way {
                Way::None(why) => Err(Error::new(Exit::Unreachable, why)),
                _ => {
                    let method = pages::method(path);
                    let ask = self.ask_proxy(namespace, pod, method, path, &mut way);
                    self.within_deadline(ask).await
                }
            };
            let answer = match outcome {
                Ok(bytes) => Answer::Proxy(need.name(), bytes),
                Err(error) => {
                    // Who was silent or unreachable once is not waited for again.
                    way = match error.exit() {
                        Exit::Failed => Way::Unknown,
                        _ => Way::None(error.to_string()),
                    };
                    Answer::Gap(format!("proxy {namespace}/{pod} {path}"), error)
                }
            };
            give(&sender, answer).await;
        }
    }

    /// Sends a request to the administration port of a proxy.
    async fn ask_proxy(
        &self,
        namespace: &str,
        pod: &str,
        method: Method,
        path: &str,
        way: &mut Way,
    ) -> Result<Vec<u8>> {
        let is_open = matches!(way, Way::Forward(open) if !open.is_closed());
        let mut refusal = None;
        if !is_open && !matches!(way, Way::Exec) {
            (*way, refusal) = self.way(namespace, pod).await?;
        }
        match way {
            Way::Forward(connection) if method == Method::POST => connection.post(path).await,
            Way::Forward(connection) => connection.get(path).await,
            _ => {
                let answer = exec(self.client()?, namespace, pod, &method, path).await;
                // Its own refusal says less than that of the usual way.
                answer.map_err(|error| refusal.unwrap_or(error))
            }
        }
    }

    /// The way to a proxy: its address, port-forward, or a command in its container, and why not port-forward.
    async fn way(&self, namespace: &str, pod: &str) -> Result<(Way, Option<Error>)> {
        if let Some(address) = &self.proxy_address {
            let connection = cluster::connect(address).await?;
            return Ok((Way::Forward(connection), None));
        }
        let is_usual = self.admin_port == ADMIN_PORT;
        if self.via == Some(Via::Exec) {
            return match is_usual {
                true => Ok((Way::Exec, None)),
                false => Err(Error::usage(format!(
                    "--via exec asks port {ADMIN_PORT} of a proxy, no other"
                ))),
            };
        }
        let client = self.client()?;
        match client.forward(namespace, pod, self.admin_port).await {
            Ok(connection) => Ok((Way::Forward(connection), None)),
            Err(error) if error.exit() == Exit::Denied && is_usual && self.via.is_none() => {
                Ok((Way::Exec, Some(error)))
            }
            Err(error) => Err(error),
        }
    }

    /// Sends a POST to the administration port of each pod.
    pub(super) fn post(&self, pods: &[(String, String)], path: &str) -> Vec<Result<Vec<u8>>> {
        let send = async |namespace: &str, pod: &str| {
            let mut way = Way::Unknown;
            self.ask_proxy(namespace, pod, Method::POST, path, &mut way)
                .await
        };
        let sends = pods
            .iter()
            .map(|(namespace, pod)| self.within_deadline(send(namespace, pod)));
        self.runtime
            .run(stream::iter(sends).buffered(CONCURRENT).collect())
    }

    /// Sends requests to a port of each pod.
    pub(super) fn talk(
        &self,
        pods: &[(String, String)],
        port: u16,
        requests: &[PodRequest],
    ) -> Vec<Result<Vec<PodAnswer>>> {
        let talk = async |namespace: &str, pod: &str| {
            let mut connection = self.client()?.forward(namespace, pod, port).await?;
            let mut answers = Vec::new();
            for PodRequest { method, path, body } in requests {
                if connection.is_closed() {
                    connection = self.client()?.forward(namespace, pod, port).await?;
                }
                let answer = connection.send(method.clone(), path, body.clone());
                answers.push(answer.await?);
            }
            Ok(answers)
        };
        let talks = pods
            .iter()
            .map(|(namespace, pod)| self.within_deadline(talk(namespace, pod)));
        self.runtime
            .run(stream::iter(talks).buffered(CONCURRENT).collect())
    }

    /// The pods of the istiods to ask.
    pub(super) fn istiod_pods(&self) -> Result<Vec<(String, String, u16)>> {
        let istiods = self.runtime.run(self.within_deadline(self.istiods()))?;
        let namespace = &self.control_plane.namespace;
        let pods = istiods.into_iter().filter_map(|istiod| match istiod {
            Istiod::Pod(pod, port) => Some((namespace.clone(), pod, port)),
            Istiod::Address(_) => None,
        });
        Ok(pods.collect())
    }

    /// The istiods to ask.
    async fn istiods(&self) -> Result<Vec<Istiod>> {
        if let Some(address) = self.control_plane.address() {
            return Ok(vec![Istiod::Address(address.to_owned())]);
        }
        let client = self.client()?;
        let list = async |kind: &str, namespace: &str| -> Result<Vec<Object>> {
            let resource = Resource::builtin(kind);
            let found = client.list(&resource, namespace, Filter::default()).await?;
            Ok(self.objects(found))
        };
        let (pods, webhooks) = futures::join!(
            list("pods", &self.control_plane.namespace),
            list("mutatingwebhookconfigurations", "")
        );
        // Without the webhooks the default revision is the one of that name.
        self.control_plane
            .select(&pods?, &webhooks.unwrap_or_default())
    }

    /// The answers of one istiod, over one connection.
    async fn istiod(&self, istiod: Istiod, paths: Vec<String>, sender: Sender<Answer>) {
        let mut connections = Connections::default();
        let mut silent = None;
        for path in &paths {
            let client = self.client.as_ref();
            let start = Instant::now();
            let outcome = match &silent {
                Some(why) => Err(Error::new(Exit::Unreachable, why)),
                None => {
                    let ask = self
                        .control_plane
                        .ask(client, &istiod, path, &mut connections);
                    self.within_deadline(ask).await
                }
            };
            let answer = match outcome {
                Ok(bytes) => Answer::ControlPlane(control_plane_answer(istiod.name(), path), bytes),
                // Its introspection may be off, or out of reach, where its pages are not.
                Err(error) if path == pages::SCOPES => {
                    let subject = format!("istiod {} {path}", istiod.name());
                    Answer::Gap(subject, Error::failed(error.to_string()))
                }
                Err(error) => {
                    if connections.lead_nowhere() || start.elapsed() >= self.timeout {
                        silent = Some(error.to_string());
                    }
                    Answer::Gap(format!("istiod {} {path}", istiod.name()), error)
                }
            };
            give(&sender, answer).await;
        }
    }

    async fn within_deadline<T>(&self, part: impl Future<Output = Result<T>>) -> Result<T> {
        let late = |_| {
            let text = format!("no answer within {:?}", self.timeout);
            Error::new(Exit::Unreachable, text).hint("a longer deadline is set by --timeout")
        };
        let part = tokio::time::timeout(self.timeout, part);
        let part = self.before_the_end(async { Ok(part.await) }).await?;
        part.unwrap_or_else(|elapsed| Err(late(elapsed)))
    }

    /// A part, unless everything must be over before it is.
    pub(super) async fn before_the_end<T>(
        &self,
        part: impl Future<Output = Result<T>>,
    ) -> Result<T> {
        let Some(end) = self.end else {
            return part.await;
        };
        let over = || Error::new(Exit::Unreachable, "the time for everything is over");
        tokio::time::timeout_at(end, part)
            .await
            .unwrap_or_else(|_| Err(over()))
    }
}

/// How a proxy is reached.
enum Way {
    /// It was not asked yet.
    Unknown,
    Forward(PodConnection),
    /// By a command in its container.
    Exec,
    /// Not at all, and why.
    None(String),
}

/// Asks the administration port of a proxy by the agent beside it (`pilot/cmd/pilot-agent/app/request.go`).
async fn exec(
    client: &Client,
    namespace: &str,
    pod: &str,
    method: &Method,
    path: &str,
) -> Result<Vec<u8>> {
    let path = path.trim_start_matches('/');
    let command = ["pilot-agent", "request", method.as_str(), path];
    client.exec(namespace, pod, PROXY_CONTAINER, &command).await
}

/// Whether an object can have this name, which becomes part of a path.
fn is_name(name: &str) -> bool {
    let is_fine = |letter: char| letter.is_ascii_alphanumeric() || "-._:".contains(letter);
    name.chars().all(is_fine) && !name.trim_matches('.').is_empty()
}

/// Hands on an answer; when nobody takes answers any more, the work is being given up.
async fn give(sender: &Sender<Answer>, answer: Answer) {
    let _ = sender.send(answer).await;
}
