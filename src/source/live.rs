//! A mesh as it is: asks the API server, proxies and istiods, all at the same time.

use std::sync::Arc;
use std::time::Duration;

use futures::future::{BoxFuture, FutureExt};
use futures::stream::{self, StreamExt};
use mesh_model::kind::Kind;
use mesh_model::needs::{Needs, ProxyNeed, Within};
use mesh_model::object::{Object, Origin};

use crate::cluster::{Client, Filter, PodConnection, Resource, Runtime};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::Answer;

/// Targets that are asked at the same time.
const CONCURRENT: usize = 64;

/// Port of the administration interface of proxies.
const ADMIN_PORT: u16 = 15000;

/// A cluster.
pub(super) struct Live {
    runtime: Runtime,
    client: Client,
    /// Deadline of each target.
    timeout: Duration,
    pub(super) admin_port: u16,
}

impl Live {
    /// Prepares the connection to the cluster that the context names.
    pub(super) fn connect(context: &Context, timeout: Duration) -> Result<Self> {
        let runtime = Runtime::start()?;
        let client = runtime.run(Client::connect(context))?;
        Ok(Self {
            runtime,
            client,
            timeout,
            admin_port: ADMIN_PORT,
        })
    }

    /// The namespace of the kubeconfig context.
    pub(super) fn namespace(&self) -> &str {
        self.client.namespace()
    }

    /// Asks for everything that is needed and hands on each answer as it comes.
    pub(super) fn gather(
        &self,
        needs: &Needs,
        sink: &mut dyn FnMut(Answer) -> Result<()>,
    ) -> Result<()> {
        self.runtime.run(async {
            let mut answers = stream::iter(self.jobs(needs)).buffer_unordered(CONCURRENT);
            while let Some(answers) = answers.next().await {
                answers.into_iter().try_for_each(&mut *sink)?;
            }
            Ok(())
        })
    }

    /// One piece of work for each target.
    fn jobs<'a>(&'a self, needs: &'a Needs) -> Vec<BoxFuture<'a, Vec<Answer>>> {
        let lists = needs.kinds().flat_map(|(kind, within)| {
            let namespaces = match within {
                Within::Namespaces(namespaces) if kind.is_namespaced() => {
                    namespaces.iter().map(String::as_str).collect()
                }
                _ => vec![""],
            };
            let list = move |namespace| self.list(kind, namespace).boxed();
            namespaces.into_iter().map(list)
        });
        let needed: Vec<&ProxyNeed> = needs.proxies().collect();
        let same_pod = |one: &&ProxyNeed, other: &&ProxyNeed| {
            (&one.namespace, &one.pod) == (&other.namespace, &other.pod)
        };
        let proxies = needed
            .chunk_by(same_pod)
            .map(|needs| self.proxy(needs.to_vec()).boxed());
        lists.chain(proxies).collect()
    }

    /// The objects of a kind, of the first of its versions that the server knows.
    async fn list(&self, kind: &'static Kind, namespace: &str) -> Vec<Answer> {
        let listed = async {
            for version in kind.versions {
                let resource = Resource::of_version(kind, version);
                let filter = Filter::default();
                if let Some(found) = self
                    .client
                    .list_if_served(&resource, namespace, filter)
                    .await?
                {
                    return Ok(found);
                }
            }
            Ok(Vec::new())
        };
        match self.within_deadline(listed).await {
            Ok(found) => {
                let origin = Origin::Cluster {
                    context: Arc::from(self.client.context()),
                };
                let objects = found.into_iter();
                let objects =
                    objects.filter_map(|body| Object::from_json(body, origin.clone()).ok());
                vec![Answer::Objects(objects.collect())]
            }
            Err(error) => vec![Answer::Gap(kind.full_name(), error)],
        }
    }

    /// The answers of one proxy, over one connection.
    async fn proxy(&self, needs: Vec<&ProxyNeed>) -> Vec<Answer> {
        let mut answers = Vec::with_capacity(needs.len());
        let mut connection: Option<PodConnection> = None;
        for need in needs {
            match self
                .within_deadline(self.ask_proxy(need, &mut connection))
                .await
            {
                Ok(bytes) => answers.push(Answer::Proxy(need.name(), bytes)),
                Err(error) => {
                    // What failed half-way cannot be used again.
                    connection = None;
                    let subject = format!("proxy {}/{} {}", need.namespace, need.pod, need.path);
                    answers.push(Answer::Gap(subject, error));
                }
            }
        }
        answers
    }

    async fn ask_proxy(
        &self,
        need: &ProxyNeed,
        connection: &mut Option<PodConnection>,
    ) -> Result<Vec<u8>> {
        let ProxyNeed {
            namespace,
            pod,
            path,
        } = need;
        if connection.as_ref().is_none_or(PodConnection::is_closed) {
            *connection = Some(self.client.forward(namespace, pod, self.admin_port).await?);
        }
        let connection = connection.as_mut().expect("opened above");
        connection.get(path).await
    }

    /// Sends a POST to the administration port of each pod.
    pub(super) fn post(&self, pods: &[(String, String)], path: &str) -> Vec<Result<Vec<u8>>> {
        let send = async |namespace: &str, pod: &str| {
            let mut connection = self.client.forward(namespace, pod, self.admin_port).await?;
            connection.post(path).await
        };
        let sends = pods
            .iter()
            .map(|(namespace, pod)| self.within_deadline(send(namespace, pod)));
        self.runtime
            .run(stream::iter(sends).buffered(CONCURRENT).collect())
    }

    async fn within_deadline<T>(&self, part: impl Future<Output = Result<T>>) -> Result<T> {
        let late = |_| {
            let text = format!("no answer within {:?}", self.timeout);
            Error::new(Exit::Unreachable, text).hint("a longer deadline is set by --timeout")
        };
        tokio::time::timeout(self.timeout, part)
            .await
            .unwrap_or_else(|elapsed| Err(late(elapsed)))
    }
}
