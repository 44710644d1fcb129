//! Connections to ports of pods, forwarded by the API server, and HTTP over them.

use std::time::Duration;

use bytes::Bytes;
use futures::future::BoxFuture;
use futures::future::FutureExt;
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1::{self, SendRequest};
use hyper::rt::{Read, Write};
use hyper_util::rt::TokioIo;
use k8s_openapi::api::core::v1::Pod;
use tokio::io::DuplexStream;

use crate::cluster::Client;
use crate::cluster::Resource;
use crate::cluster::failure::{Failure, Operation};
use crate::error::{Error, Exit, Result};

/// Largest answer that is taken, in bytes.
const LIMIT: usize = 1 << 30;

/// How long the reason of a broken connection is waited for, which comes on a way of its own.
const REASON_TIMEOUT: Duration = Duration::from_millis(500);

/// A connection to a port of a pod, speaking HTTP/1.1.
pub struct PodConnection {
    /// The pod and its port, for people.
    target: String,
    sender: SendRequest<Full<Bytes>>,
    /// Why the connection broke, when the other end tells.
    reason: BoxFuture<'static, Option<String>>,
}

/// What a pod answered.
pub struct PodAnswer {
    /// Status.
    pub status: StatusCode,
    /// When the pod answered, by its own clock, as it writes that.
    pub date: Option<String>,
    /// Content.
    pub body: Vec<u8>,
}

impl Client {
    /// Connects to a port of a pod, for HTTP.
    ///
    /// # Errors
    /// When the API server cannot be reached, refuses, or cannot reach the pod.
    pub async fn forward(&self, namespace: &str, pod: &str, port: u16) -> Result<PodConnection> {
        let (stream, reason) = self.forward_raw(namespace, pod, port).await?;
        let target = format!("port {port} of pod {namespace}/{pod}");
        let mut connection = PodConnection::over(TokioIo::new(stream), target).await?;
        connection.reason = reason;
        Ok(connection)
    }

    /// Connects to a port of a pod; also gives what tells why the connection breaks.
    pub(super) async fn forward_raw(
        &self,
        namespace: &str,
        pod: &str,
        port: u16,
    ) -> Result<(DuplexStream, BoxFuture<'static, Option<String>>)> {
        let _permit = self.permit_forward().await;
        let pods: kube::Api<Pod> = kube::Api::namespaced(self.inner.clone(), namespace);
        let resource = Resource {
            plural: "pods/portforward".to_owned(),
            ..Resource::builtin("pods")
        };
        let operation = Operation {
            verb: "create",
            resource: Some(&resource),
            namespace,
            name: pod,
        };
        let mut forwarder = pods
            .portforward(pod, &[port])
            .await
            .map_err(|error| Failure::Request(error).explain(&operation, self.server()))?;
        let lost = || Error::failed(format!("{operation}: no stream for port {port}"));
        let stream = forwarder.take_stream(port).ok_or_else(lost)?;
        let reason = forwarder.take_error(port).ok_or_else(lost)?.boxed();
        Ok((stream, reason))
    }
}

impl PodConnection {
    /// Speaks HTTP over a stream to a server that is called so.
    pub(super) async fn over(
        stream: impl Read + Write + Send + Unpin + 'static,
        target: String,
    ) -> Result<Self> {
        let (sender, connection) = http1::handshake(stream)
            .await
            .map_err(|error| Error::new(Exit::Unreachable, format!("{target}: {error}")))?;
        // Its outcome is that of the request under way.
        tokio::spawn(connection);
        Ok(Self {
            target,
            sender,
            reason: futures::future::ready(None).boxed(),
        })
    }

    /// Whether no request can be sent any more.
    pub fn is_closed(&self) -> bool {
        self.sender.is_closed()
    }

    /// What stands at a path.
    ///
    /// # Errors
    /// When the connection breaks or the answer is not 200.
    pub async fn get(&mut self, path: &str) -> Result<Vec<u8>> {
        self.expect_ok(Method::GET, path).await
    }

    /// Sends a POST without content.
    ///
    /// # Errors
    /// As [`PodConnection::get`].
    pub async fn post(&mut self, path: &str) -> Result<Vec<u8>> {
        self.expect_ok(Method::POST, path).await
    }

    async fn expect_ok(&mut self, method: Method, path: &str) -> Result<Vec<u8>> {
        let answer = self.request(method.clone(), path).await?;
        match answer.status {
            StatusCode::OK => Ok(answer.body),
            _ => Err(self.unexpected(&method, path, &answer)),
        }
    }

    /// The error for an answer that is not the expected one.
    pub fn unexpected(&self, method: &Method, path: &str, answer: &PodAnswer) -> Error {
        let said = String::from_utf8_lossy(&answer.body);
        let said = said.trim().lines().next().unwrap_or_default();
        let target = &self.target;
        let code = answer.status.as_u16();
        let text = match said {
            "" => format!("{target} answers {method} {path} with status {code}"),
            _ => format!("{target} answers {method} {path} with status {code}: {said}"),
        };
        Error::failed(text)
    }

    /// Sends a request without content.
    ///
    /// # Errors
    /// When the connection breaks.
    pub async fn request(&mut self, method: Method, path: &str) -> Result<PodAnswer> {
        self.send(method, path, Vec::new()).await
    }

    /// Sends a request. A GET that is sent to another path of the same server goes there, once: Go's
    /// servers do so where only a slash at the end is missing.
    ///
    /// # Errors
    /// When the connection breaks.
    pub async fn send(&mut self, method: Method, path: &str, body: Vec<u8>) -> Result<PodAnswer> {
        let (answer, elsewhere) = self.exchange(method.clone(), path, body).await?;
        match elsewhere {
            Some(path) if method == Method::GET => {
                let (answer, _) = self.exchange(method, &path, Vec::new()).await?;
                Ok(answer)
            }
            _ => Ok(answer),
        }
    }

    /// One request, its answer, and the path that a redirection names.
    async fn exchange(
        &mut self,
        method: Method,
        path: &str,
        body: Vec<u8>,
    ) -> Result<(PodAnswer, Option<String>)> {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(http::header::HOST, "localhost")
            .body(Full::new(Bytes::from(body)))
            .map_err(|error| Error::failed(format!("{}: {path}", self.target)).because(error))?;
        let outcome = async {
            let response = self.sender.send_request(request).await?;
            let (status, elsewhere) = (response.status(), redirection(&response));
            let date = response.headers().get(http::header::DATE);
            let date = date.and_then(|date| date.to_str().ok().map(str::to_owned));
            let body = Limited::new(response.into_body(), LIMIT).collect().await?;
            let body = body.to_bytes().into();
            Ok::<_, Box<dyn std::error::Error + Send + Sync>>((
                PodAnswer { status, date, body },
                elsewhere,
            ))
        };
        match outcome.await {
            Ok(answer) => Ok(answer),
            Err(error) => Err(self.broken(&*error).await),
        }
    }

    /// The error of a broken connection, with the reason that the other end gives.
    async fn broken(&mut self, error: &(dyn std::error::Error + Send + Sync)) -> Error {
        let reason = told(&mut self.reason).await;
        let reason = reason.unwrap_or_else(|| error.to_string());
        Error::new(Exit::Unreachable, format!("{}: {reason}", self.target))
    }
}

/// The path on the same server that an answer sends to.
fn redirection<T>(response: &Response<T>) -> Option<String> {
    if !response.status().is_redirection() {
        return None;
    }
    let location = response.headers().get(http::header::LOCATION)?;
    let path = location.to_str().ok()?;
    (path.starts_with('/') && !path.starts_with("//")).then(|| path.to_owned())
}

/// The reason that the other end gives for a broken connection, if it does so soon.
pub(super) async fn told(reason: impl Future<Output = Option<String>>) -> Option<String> {
    let told = tokio::time::timeout(REASON_TIMEOUT, reason).await;
    Some(told.ok()??.trim().to_owned())
}
