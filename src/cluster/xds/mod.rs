//! The debug service of istiods: one request and one answer on a stream of the aggregated discovery service.

mod message;
mod tls;
mod wire;

use bytes::{Buf, Bytes, BytesMut};
use h2::client::SendRequest;
use h2::{RecvStream, SendStream};
use http::{HeaderMap, Request, Uri};
use tokio::io::{AsyncRead, AsyncWrite};

pub use tls::{Credentials, Trust};

use crate::cluster::Client;
use crate::error::{Error, Exit, Result};

/// The method that every request is sent to.
const METHOD: &str =
    "/envoy.service.discovery.v3.AggregatedDiscoveryService/StreamAggregatedResources";

/// The type of the state of every proxy.
const SYNCZ: &str = "istio.io/debug/syncz";

/// The type of the debug pages, whose resources are named as the pages are.
const PAGE: &str = "istio.io/debug";

/// Room for answers on the way, in bytes.
const WINDOW: u32 = 16 << 20;

/// Largest answer that is taken, in bytes.
const LIMIT: usize = 1 << 30;

/// Where an istiod listens, and how it is spoken to.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// The server, for people and as the authority of requests.
    pub name: String,
    /// What TLS trusts; `None` is plaintext.
    pub trust: Option<Trust>,
    /// Token that is sent with each request.
    pub token: Option<String>,
    /// Namespace of the control plane.
    pub namespace: String,
}

/// A connection to the debug service of an istiod.
pub struct XdsConnection {
    endpoint: Endpoint,
    sender: SendRequest<Bytes>,
}

impl Client {
    /// Connects to the debug service of an istiod by its pod.
    ///
    /// # Errors
    /// When the pod cannot be reached or refuses.
    pub async fn xds(
        &self,
        namespace: &str,
        pod: &str,
        port: u16,
        endpoint: Endpoint,
    ) -> Result<XdsConnection> {
        let (stream, reason) = self.forward_raw(namespace, pod, port).await?;
        match XdsConnection::over(stream, endpoint).await {
            Ok(connection) => Ok(connection),
            Err(error) => Err(match super::forward::told(reason).await {
                Some(reason) => Error::new(
                    Exit::Unreachable,
                    format!("port {port} of pod {namespace}/{pod}: {reason}"),
                ),
                None => error,
            }),
        }
    }
}

impl XdsConnection {
    /// Connects to `host:port`.
    ///
    /// # Errors
    /// When there is no connection, or its other end is not whom it should be.
    pub async fn direct(address: &str, endpoint: Endpoint) -> Result<Self> {
        let stream = tokio::net::TcpStream::connect(address)
            .await
            .map_err(|error| {
                Error::new(Exit::Unreachable, format!("connect to istiod at {address}"))
                    .because(error)
                    .hint("check --xds-address")
            })?;
        Self::over(stream, endpoint).await
    }

    async fn over(
        stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
        endpoint: Endpoint,
    ) -> Result<Self> {
        match &endpoint.trust {
            None => Self::handshake(stream, endpoint).await,
            Some(trust) => {
                let stream = tls::connect(stream, trust, &endpoint.name).await?;
                Self::handshake(stream, endpoint).await
            }
        }
    }

    async fn handshake(
        stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
        endpoint: Endpoint,
    ) -> Result<Self> {
        let mut builder = h2::client::Builder::new();
        builder
            .initial_window_size(WINDOW)
            .initial_connection_window_size(WINDOW);
        let (sender, connection) = builder
            .handshake(stream)
            .await
            .map_err(|error| failed(&endpoint, error))?;
        // Its outcome is that of the requests under way.
        tokio::spawn(connection);
        Ok(Self { endpoint, sender })
    }

    /// The state of every proxy, as the JSON of the whole answer.
    ///
    /// # Errors
    /// When the server refuses or breaks off.
    pub async fn syncz(&self) -> Result<Vec<u8>> {
        let answer = self.ask(SYNCZ, &[]).await?;
        let text = message::to_json(&answer).map_err(|error| failed(&self.endpoint, error))?;
        Ok(text.into_bytes())
    }

    /// A debug page by its name and query, `config_dump?proxyID=cart.shop`: the page, or nothing when the istiod has no answer.
    ///
    /// # Errors
    /// When the server refuses or breaks off.
    pub async fn page(&self, name: &str) -> Result<Vec<u8>> {
        let answer = self.ask(PAGE, &[name]).await?;
        let contents = message::contents(&answer).map_err(|error| failed(&self.endpoint, error))?;
        Ok(contents.into_iter().next().unwrap_or_default())
    }

    /// The first answer about a type.
    async fn ask(&self, type_url: &str, names: &[&str]) -> Result<Bytes> {
        let (mut body, _request) = self.open(type_url, names).await?;
        let mut received = BytesMut::new();
        loop {
            while let Some(answer) = next_message(&mut received) {
                let about =
                    message::type_of(&answer).map_err(|error| failed(&self.endpoint, error))?;
                if about == type_url {
                    return Ok(answer);
                }
            }
            match body.data().await {
                Some(Ok(part)) => {
                    received.extend_from_slice(&part);
                    body.flow_control()
                        .release_capacity(part.len())
                        .map_err(|error| failed(&self.endpoint, error))?;
                    if received.len() > LIMIT {
                        return Err(failed(&self.endpoint, "the answer is too large"));
                    }
                }
                Some(Err(error)) => return Err(failed(&self.endpoint, error)),
                None => {
                    let trailers = body.trailers().await.ok().flatten().unwrap_or_default();
                    return Err(self.refused(&trailers));
                }
            }
        }
    }

    /// Sends a request; what is returned with the answer's body keeps the stream open.
    async fn open(
        &self,
        type_url: &str,
        names: &[&str],
    ) -> Result<(RecvStream, SendStream<Bytes>)> {
        let scheme = if self.endpoint.trust.is_some() {
            "https"
        } else {
            "http"
        };
        let uri: Uri = Uri::builder()
            .scheme(scheme)
            .authority(self.endpoint.name.as_str())
            .path_and_query(METHOD)
            .build()
            .map_err(|error| failed(&self.endpoint, error))?;
        let mut request = Request::post(uri)
            .header("content-type", "application/grpc")
            .header("te", "trailers");
        if let Some(token) = &self.endpoint.token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        let request = request
            .body(())
            .map_err(|error| failed(&self.endpoint, error))?;
        let mut sender = self
            .sender
            .clone()
            .ready()
            .await
            .map_err(|error| failed(&self.endpoint, error))?;
        let (response, mut stream) = sender
            .send_request(request, false)
            .map_err(|error| failed(&self.endpoint, error))?;
        let content = message::request(type_url, names, &self.endpoint.namespace);
        stream
            .send_data(framed(&content), false)
            .map_err(|error| failed(&self.endpoint, error))?;
        let response = response
            .await
            .map_err(|error| failed(&self.endpoint, error))?;
        let status = response.status();
        if status != http::StatusCode::OK {
            return Err(failed(
                &self.endpoint,
                format!("it answers with status {}", status.as_u16()),
            ));
        }
        if response.headers().contains_key("grpc-status") {
            return Err(self.refused(response.headers()));
        }
        Ok((response.into_body(), stream))
    }

    /// The error for a stream that ended without an answer.
    fn refused(&self, headers: &HeaderMap) -> Error {
        let text = |name: &str| {
            let value = headers.get(name).and_then(|value| value.to_str().ok());
            value.unwrap_or_default().to_owned()
        };
        let (status, said) = (text("grpc-status"), decode_percent(&text("grpc-message")));
        let name = &self.endpoint.name;
        match status.as_str() {
            "" | "0" => failed(&self.endpoint, "it ended the stream without an answer"),
            "7" | "16" => Error::new(
                Exit::Denied,
                format!("istiod {name} does not accept the credentials: {said}"),
            ),
            _ => failed(&self.endpoint, format!("{said} (gRPC status {status})")),
        }
    }
}

fn failed(endpoint: &Endpoint, why: impl std::fmt::Display) -> Error {
    Error::new(
        Exit::Unreachable,
        format!("ask istiod {}: {why}", endpoint.name),
    )
}

/// A message with its length in front, uncompressed.
fn framed(message: &[u8]) -> Bytes {
    let mut framed = vec![0];
    framed.extend_from_slice(&(message.len() as u32).to_be_bytes());
    framed.extend_from_slice(message);
    framed.into()
}

/// Takes a whole message from the front of what was received.
fn next_message(received: &mut BytesMut) -> Option<Bytes> {
    let length: [u8; 4] = received.get(1..5)?.try_into().ok()?;
    let length = u32::from_be_bytes(length) as usize;
    if received.len() - 5 < length {
        return None;
    }
    received.advance(5);
    Some(received.split_to(length).freeze())
}

/// Undoes the percent-encoding of messages in headers.
fn decode_percent(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let hex = tail
            .get(..2)
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match hex.filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_come_in_any_pieces() {
        let mut received = BytesMut::from(&framed(b"one")[..4]);
        assert_eq!(next_message(&mut received), None);
        received.extend_from_slice(&framed(b"one")[4..]);
        received.extend_from_slice(&framed(b""));
        assert_eq!(next_message(&mut received).as_deref(), Some(&b"one"[..]));
        assert_eq!(next_message(&mut received).as_deref(), Some(&b""[..]));
        assert_eq!(next_message(&mut received), None);
    }

    #[test]
    fn messages_in_headers_are_decoded() {
        assert_eq!(decode_percent("a%20b%C3%A9 100%"), "a bé 100%");
    }
}
