//! The client: one request at a time, with a deadline and a few more attempts when that helps.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use kube::core::Request;
use kube::core::params::{DeleteParams, GetParams, ListParams, Patch, PatchParams, PostParams};
use mesh_manifest::plan::ObjectId;
use serde_json::Value;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, sleep, timeout_at};

use crate::cluster::exchange::exchange;
use crate::cluster::failure::{self, Failure, Operation};
use crate::cluster::{Resource, access};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output;

/// Attempts at one request, the first included.
const ATTEMPTS: u32 = 5;
/// Pause before the second attempt; it grows threefold each time.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
/// Requests under way at the same time.
const CONCURRENT: usize = 16;
/// Connections to pods that are being made at the same time.
const CONCURRENT_FORWARDS: usize = 64;
/// Objects in one part of a list.
const PAGE: u32 = 500;

/// A connection to an API server.
#[derive(Clone)]
pub struct Client {
    pub(super) inner: kube::Client,
    server: Arc<str>,
    context: Arc<str>,
    namespace: Arc<str>,
    pub(super) timeout: Duration,
    permits: Arc<Semaphore>,
    forwards: Arc<Semaphore>,
    discovered: Arc<Mutex<HashMap<String, Vec<Resource>>>>,
    warnings: Arc<Mutex<BTreeSet<String>>>,
    /// Whether each request is told on stderr.
    traces: bool,
}

/// The version of an API server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The full version, such as `v1.36.1-gke.100`.
    pub git_version: String,
    /// The minor version, without what clouds append to it.
    pub minor: u32,
}

/// Which objects of a kind to list.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter<'a> {
    /// Label selector; empty for all.
    pub labels: &'a str,
    /// Field selector; empty for all.
    pub fields: &'a str,
}

impl<'a> Filter<'a> {
    /// The objects that a label selector selects.
    pub fn labels(labels: &'a str) -> Self {
        Self { labels, fields: "" }
    }

    /// The objects that a field selector selects.
    pub fn fields(fields: &'a str) -> Self {
        Self { labels: "", fields }
    }
}

/// When what was made from a deleted object goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Propagation {
    /// Afterwards: the object is gone at once.
    Background,
    /// First: the object stays until its dependents are gone.
    Foreground,
}

impl Client {
    /// Prepares a connection to the cluster that the context names. Nothing is sent yet.
    ///
    /// # Errors
    /// When the kubeconfig cannot be read or lacks what it must have.
    pub async fn connect(context: &Context) -> Result<Self> {
        install_crypto_provider();
        let (config, name) = access::config(context).await?;
        let namespace = config.default_namespace.as_str().into();
        let server: Arc<str> = config.cluster_url.to_string().trim_end_matches('/').into();
        let inner = kube::Client::try_from(config).map_err(|error| {
            Error::new(Exit::Failed, format!("prepare the connection to {server}")).because(error)
        })?;
        Ok(Self {
            inner,
            server,
            context: name.into(),
            namespace,
            timeout: context.settings.request_timeout,
            permits: Arc::new(Semaphore::new(CONCURRENT)),
            forwards: Arc::new(Semaphore::new(CONCURRENT_FORWARDS)),
            discovered: Arc::default(),
            warnings: Arc::default(),
            traces: context.settings.verbose,
        })
    }

    /// The URL of the API server.
    pub fn server(&self) -> &str {
        &self.server
    }

    /// The name of the kubeconfig context.
    pub fn context(&self) -> &str {
        &self.context
    }

    /// The namespace of the kubeconfig context.
    pub fn namespace(&self) -> &str {
        &self.namespace
    }

    /// Waits until one more connection to a pod may be made.
    pub(super) async fn permit_forward(&self) -> SemaphorePermit<'_> {
        let permit = self.forwards.acquire().await;
        permit.expect("the semaphore is never closed")
    }

    /// Sends a request, again when that may help, until the deadline.
    pub(super) async fn send(
        &self,
        request: std::result::Result<KubeRequest, kube::core::request::Error>,
    ) -> std::result::Result<Value, Failure> {
        let request =
            request.map_err(|error| Failure::Request(kube::Error::BuildRequest(error)))?;
        let _permit = self
            .permits
            .acquire()
            .await
            .expect("the semaphore is never closed");
        let deadline = Instant::now() + self.timeout;
        let mut backoff = FIRST_PAUSE;
        let mut attempt = 1;
        loop {
            let started = Instant::now();
            let outcome = timeout_at(deadline, exchange(&self.inner, request.clone())).await;
            if self.traces {
                let outcome = match &outcome {
                    Ok(Ok(_)) => "answered".to_owned(),
                    Ok(Err(error)) => error.to_string(),
                    Err(_) => "no answer".to_owned(),
                };
                let milliseconds = started.elapsed().as_millis();
                let (method, uri) = (request.method(), request.uri().to_string());
                let uri = uri.trim_end_matches('?');
                output::trace(&format!("{method} {uri}: {outcome} in {milliseconds} ms"));
            }
            let error = match outcome {
                Ok(Ok(answer)) => {
                    if request.method() != Method::GET {
                        self.keep(answer.warnings);
                    }
                    return Ok(answer.value);
                }
                Ok(Err(error)) => error,
                Err(_) => return Err(Failure::Silent(self.timeout)),
            };
            match failure::pause(&error, backoff) {
                Some(pause) if attempt < ATTEMPTS && Instant::now() + pause < deadline => {
                    sleep(pause).await
                }
                _ => return Err(Failure::Request(error)),
            }
            backoff *= 3;
            attempt += 1;
        }
    }

    /// Keeps what the server warned of; requests that change nothing are not the user's doing.
    fn keep(&self, warnings: Vec<String>) {
        self.warnings
            .lock()
            .expect("no holder panics")
            .extend(warnings);
    }

    /// What the server warned of when something was written, each text once, sorted.
    pub fn warnings(&self) -> Vec<String> {
        let warnings = self.warnings.lock().expect("no holder panics");
        warnings.iter().cloned().collect()
    }

    /// What the server says of itself at a path that is no object's.
    async fn page(&self, path: &str) -> Result<Value> {
        let operation = Operation {
            verb: "get",
            resource: None,
            namespace: "",
            name: "",
        };
        // A "list" of the path is a plain GET.
        let request = Request::new(path).list(&ListParams::default());
        let answer = self.send(request).await;
        answer.map_err(|failure| failure.explain(&operation, &self.server))
    }

    /// The version of the server.
    ///
    /// # Errors
    /// When the server cannot be reached or refuses.
    pub async fn version(&self) -> Result<Version> {
        let answer = self.page("/version").await?;
        let minor = answer["minor"].as_str().unwrap_or_default();
        let digits = minor
            .find(|letter: char| !letter.is_ascii_digit())
            .unwrap_or(minor.len());
        Ok(Version {
            git_version: answer["gitVersion"].as_str().unwrap_or_default().to_owned(),
            minor: minor[..digits].parse().unwrap_or_default(),
        })
    }

    /// An object, or `None` when there is none of that name.
    ///
    /// # Errors
    /// When the server cannot be reached or refuses.
    pub async fn get(
        &self,
        resource: &Resource,
        namespace: &str,
        name: &str,
    ) -> Result<Option<Value>> {
        let operation = Operation {
            verb: "get",
            resource: Some(resource),
            namespace,
            name,
        };
        let request = Request::new(resource.path(namespace)).get(name, &GetParams::default());
        self.found(self.send(request).await, &operation)
    }

    /// The objects of a kind in a namespace, or in all for an empty one; none when the server does
    /// not know the kind.
    ///
    /// # Errors
    /// When the server cannot be reached or refuses.
    pub async fn list(
        &self,
        resource: &Resource,
        namespace: &str,
        filter: Filter<'_>,
    ) -> Result<Vec<Value>> {
        let found = self.list_if_served(resource, namespace, filter).await?;
        Ok(found.unwrap_or_default())
    }

    /// The objects of a kind in a namespace, or in all for an empty one; `None` when the server
    /// does not know the kind.
    ///
    /// # Errors
    /// When the server cannot be reached or refuses.
    pub async fn list_if_served(
        &self,
        resource: &Resource,
        namespace: &str,
        filter: Filter<'_>,
    ) -> Result<Option<Vec<Value>>> {
        let operation = Operation {
            verb: "list",
            resource: Some(resource),
            namespace,
            name: "",
        };
        let mut parameters = ListParams::default()
            .labels(filter.labels)
            .fields(filter.fields)
            .limit(PAGE);
        let mut objects = Vec::new();
        loop {
            let request = Request::new(resource.path(namespace)).list(&parameters);
            let Some(mut part) = self.found(self.send(request).await, &operation)? else {
                return Ok(None);
            };
            if let Value::Array(items) = part["items"].take() {
                objects.extend(items.into_iter().map(|item| with_type(item, resource)));
            }
            match part["metadata"]["continue"]
                .as_str()
                .filter(|token| !token.is_empty())
            {
                Some(token) => parameters = parameters.continue_token(token),
                None => return Ok(Some(objects)),
            }
        }
    }

    /// Applies an object by server-side apply, taking over fields that others manage. Returns the
    /// object as it is then.
    ///
    /// # Errors
    /// When the server cannot be reached or refuses the object.
    pub async fn apply(&self, object: &Value, manager: &str) -> Result<Value> {
        self.patch(object, PatchParams::apply(manager).force())
            .await
    }

    /// What [`Client::apply`] would make of an object. Nothing is written; the server still asks for
    /// the permission to.
    ///
    /// # Errors
    /// When the server cannot be reached or would refuse the object.
    pub async fn try_apply(&self, object: &Value, manager: &str) -> Result<Value> {
        self.patch(object, PatchParams::apply(manager).force().dry_run())
            .await
    }

    /// Applies an object by server-side apply; fields that others manage stay theirs.
    ///
    /// # Errors
    /// When another manager has set a field otherwise, the server cannot be reached or refuses.
    pub async fn apply_gently(&self, object: &Value, manager: &str) -> Result<Value> {
        self.patch(object, PatchParams::apply(manager)).await
    }

    async fn patch(&self, object: &Value, parameters: PatchParams) -> Result<Value> {
        let resource = self.resource_of(object).await?;
        let (namespace, name) = self.place(&resource, object);
        let operation = Operation {
            verb: "patch",
            resource: Some(&resource),
            namespace,
            name,
        };
        let request =
            Request::new(resource.path(namespace)).patch(name, &parameters, &Patch::Apply(object));
        self.send(request)
            .await
            .map_err(|failure| failure.explain(&operation, &self.server))
    }

    /// Replaces an object by one that was made from the live one.
    ///
    /// # Errors
    /// When the server cannot be reached, the object has changed meanwhile, or is refused.
    pub async fn replace(&self, object: &Value, manager: &str) -> Result<Value> {
        let resource = self.resource_of(object).await?;
        let (namespace, name) = self.place(&resource, object);
        let operation = Operation {
            verb: "update",
            resource: Some(&resource),
            namespace,
            name,
        };
        let parameters = PostParams {
            field_manager: Some(manager.to_owned()),
            ..PostParams::default()
        };
        let request = Request::new(resource.path(namespace)).replace(
            name,
            &parameters,
            object.to_string().into_bytes(),
        );
        self.send(request)
            .await
            .map_err(|failure| failure.explain(&operation, &self.server))
    }

    /// Creates an object; one that exists already is left as it is. Tells whether it was created.
    ///
    /// # Errors
    /// When the server cannot be reached or refuses the object.
    pub async fn create(&self, object: &Value, manager: &str) -> Result<bool> {
        let resource = self.resource_of(object).await?;
        let (namespace, name) = self.place(&resource, object);
        let operation = Operation {
            verb: "create",
            resource: Some(&resource),
            namespace,
            name,
        };
        let parameters = PostParams {
            field_manager: Some(manager.to_owned()),
            ..PostParams::default()
        };
        let request = Request::new(resource.path(namespace))
            .create(&parameters, object.to_string().into_bytes());
        match self.send(request).await {
            Ok(_) => Ok(true),
            Err(failure) if has_code(&failure, 409) => Ok(false),
            Err(failure) => Err(failure.explain(&operation, &self.server)),
        }
    }

    /// Deletes an object. Tells whether it was there.
    ///
    /// # Errors
    /// When the server cannot be reached or refuses.
    pub async fn delete(
        &self,
        resource: &Resource,
        namespace: &str,
        name: &str,
        propagation: Propagation,
    ) -> Result<bool> {
        let operation = Operation {
            verb: "delete",
            resource: Some(resource),
            namespace,
            name,
        };
        let parameters = match propagation {
            Propagation::Background => DeleteParams::background(),
            Propagation::Foreground => DeleteParams::foreground(),
        };
        let request = Request::new(resource.path(namespace)).delete(name, &parameters);
        Ok(self.found(self.send(request).await, &operation)?.is_some())
    }

    /// The answer, or `None` for "not found".
    fn found(
        &self,
        answer: std::result::Result<Value, Failure>,
        operation: &Operation<'_>,
    ) -> Result<Option<Value>> {
        match answer {
            Ok(value) => Ok(Some(value)),
            Err(failure) if has_code(&failure, 404) => Ok(None),
            Err(failure) => Err(failure.explain(operation, &self.server)),
        }
    }

    /// Namespace and name of an object, the namespace being empty where the kind has none.
    fn place<'a>(&self, resource: &Resource, object: &'a Value) -> (&'a str, &'a str) {
        let text = |key: &str| object["metadata"][key].as_str().unwrap_or_default();
        match (resource.namespaced, text("namespace")) {
            (false, _) => ("", text("name")),
            (true, "") => ("default", text("name")),
            (true, namespace) => (namespace, text("name")),
        }
    }

    /// Whether the user may do something to a kind of objects, in a namespace or, for an empty one, in
    /// the whole cluster; `Err` holds the server's reason why not, which may be empty.
    ///
    /// # Errors
    /// When the server cannot be reached or does not answer such questions.
    pub async fn may(
        &self,
        verb: &str,
        group: &str,
        resource: &str,
        namespace: &str,
    ) -> Result<std::result::Result<(), String>> {
        let reviews = Resource {
            api_version: "authorization.k8s.io/v1".to_owned(),
            kind: "SelfSubjectAccessReview".to_owned(),
            plural: "selfsubjectaccessreviews".to_owned(),
            namespaced: false,
        };
        let operation = Operation {
            verb: "create",
            resource: Some(&reviews),
            namespace: "",
            name: "",
        };
        let review = serde_json::json!({
            "apiVersion": "authorization.k8s.io/v1",
            "kind": "SelfSubjectAccessReview",
            "spec": {"resourceAttributes": {
                "verb": verb, "group": group, "resource": resource, "namespace": namespace,
            }},
        });
        let request = Request::new(reviews.path(""))
            .create(&PostParams::default(), review.to_string().into_bytes());
        let answer = self.send(request).await;
        let answer = answer.map_err(|failure| failure.explain(&operation, &self.server))?;
        let status = &answer["status"];
        match status["allowed"] == true {
            true => Ok(Ok(())),
            false => Ok(Err(status["reason"]
                .as_str()
                .unwrap_or_default()
                .to_owned())),
        }
    }

    /// The live object of the same kind, namespace and name, if there is one.
    ///
    /// # Errors
    /// When the server cannot be reached or refuses.
    pub async fn find(&self, object: &Value) -> Result<Option<Value>> {
        let resource = match self.resource_of(object).await {
            Ok(resource) => resource,
            // There are no objects of a kind that the server does not know.
            Err(error) if error.exit() == Exit::Failed => return Ok(None),
            Err(error) => return Err(error),
        };
        let (namespace, name) = self.place(&resource, object);
        self.get(&resource, namespace, name).await
    }

    /// How the server serves the kind of an object.
    ///
    /// # Errors
    /// When the server cannot be asked or does not know the kind.
    pub async fn resource_of(&self, object: &Value) -> Result<Resource> {
        let text = |key: &str| object[key].as_str().unwrap_or_default();
        let (api_version, kind) = (text("apiVersion"), text("kind"));
        if let Some(resource) = Resource::known(api_version, kind) {
            return Ok(resource);
        }
        let served = self.served(api_version).await?;
        served
            .into_iter()
            .find(|resource| resource.kind == kind)
            .ok_or_else(|| {
                let id = ObjectId::of(object);
                Error::failed(format!(
                    "{id}: the API server {} does not know {kind} of {api_version}",
                    self.server
                ))
            })
    }

    /// The kinds that the server serves in an API version; none when it does not know the version.
    ///
    /// # Errors
    /// When the server cannot be reached or refuses.
    pub async fn served(&self, api_version: &str) -> Result<Vec<Resource>> {
        let cached = self
            .discovered
            .lock()
            .expect("no holder panics")
            .get(api_version)
            .cloned();
        if let Some(resources) = cached {
            return Ok(resources);
        }
        let operation = Operation {
            verb: "get",
            resource: None,
            namespace: "",
            name: "",
        };
        let root = if api_version.contains('/') {
            "apis"
        } else {
            "api"
        };
        let request = Request::new(format!("/{root}/{api_version}")).list(&ListParams::default());
        let Some(answer) = self.found(self.send(request).await, &operation)? else {
            return Ok(Vec::new());
        };
        let resources: Vec<Resource> = served_resources(&answer, api_version);
        self.discovered
            .lock()
            .expect("no holder panics")
            .insert(api_version.to_owned(), resources.clone());
        Ok(resources)
    }

    /// The API versions that the server prefers, one for each group, the core group first.
    ///
    /// # Errors
    /// When the server cannot be reached or refuses.
    pub async fn preferred_versions(&self) -> Result<Vec<String>> {
        let answer = self.page("/apis").await?;
        let groups = answer["groups"].as_array().into_iter().flatten();
        let preferred =
            groups.filter_map(|group| group["preferredVersion"]["groupVersion"].as_str());
        Ok(std::iter::once("v1")
            .chain(preferred)
            .map(str::to_owned)
            .collect())
    }
}

/// A request as the Kubernetes library builds it.
type KubeRequest = http::Request<Vec<u8>>;

/// The resources of a discovery answer whose objects are kept, which are those that can be listed.
fn served_resources(answer: &Value, api_version: &str) -> Vec<Resource> {
    let resources = answer["resources"].as_array().into_iter().flatten();
    resources
        .filter_map(|one| {
            let plural = one["name"].as_str().filter(|name| !name.contains('/'))?;
            let verbs = one["verbs"].as_array()?;
            verbs.iter().find(|verb| **verb == "list")?;
            Some(Resource {
                api_version: api_version.to_owned(),
                kind: one["kind"].as_str()?.to_owned(),
                plural: plural.to_owned(),
                namespaced: one["namespaced"].as_bool()?,
            })
        })
        .collect()
}

/// Items of a list lack the type that the list has.
fn with_type(mut item: Value, resource: &Resource) -> Value {
    item["apiVersion"] = resource.api_version.clone().into();
    item["kind"] = resource.kind.clone().into();
    item
}

fn has_code(failure: &Failure, code: u16) -> bool {
    matches!(failure, Failure::Request(kube::Error::Api(status)) if status.code == code)
}

/// Chooses the implementation of TLS, once for the process.
fn install_crypto_provider() {
    // Err only says that one was installed before, by an earlier client.
    let _ = rustls::crypto::ring::default_provider().install_default();
}
