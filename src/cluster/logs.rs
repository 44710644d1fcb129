//! Logs of containers, piece by piece.

use http::Request;
use http_body_util::BodyExt;
use kube::client::Body;
use tokio::time::timeout;

use crate::cluster::exchange::refusal;
use crate::cluster::failure::{Failure, Operation};
use crate::cluster::{Client, Resource};
use crate::error::{Error, Exit, Result};

/// Bytes of a refusal that are read.
const REFUSAL: usize = 64 << 10;

/// Which part of which log.
#[derive(Clone, Debug)]
pub struct LogQuery<'a> {
    /// Namespace.
    pub namespace: &'a str,
    /// Pod.
    pub pod: &'a str,
    /// Container.
    pub container: &'a str,
    /// Whether the log is meant that ended when the container was restarted.
    pub previous: bool,
    /// The last lines only.
    pub tail: Option<u64>,
    /// Only what was written since a time, in RFC 3339.
    pub since: Option<String>,
}

impl LogQuery<'_> {
    fn uri(&self) -> String {
        let Self {
            namespace,
            pod,
            container,
            ..
        } = self;
        let mut uri =
            format!("/api/v1/namespaces/{namespace}/pods/{pod}/log?container={container}");
        if self.previous {
            uri.push_str("&previous=true");
        }
        if let Some(lines) = self.tail {
            uri.push_str(&format!("&tailLines={lines}"));
        }
        if let Some(time) = &self.since {
            uri.push_str(&format!("&sinceTime={}", time.replace(':', "%3A")));
        }
        uri
    }
}

impl Client {
    /// Reads a log and hands on each piece as it comes. Nothing for as long as the deadline of a request is the end.
    ///
    /// # Errors
    /// When the server cannot be reached, refuses, or falls silent; what came before was handed on.
    pub async fn log(&self, query: &LogQuery<'_>, mut take: impl FnMut(&[u8])) -> Result<()> {
        let resource = Resource {
            plural: "pods/log".to_owned(),
            ..Resource::builtin("pods")
        };
        let operation = Operation {
            verb: "get",
            resource: Some(&resource),
            namespace: query.namespace,
            name: query.pod,
        };
        let explain = |failure: Failure| failure.explain(&operation, self.server());
        let request = Request::get(query.uri()).body(Body::empty());
        let request = request.map_err(|error| Error::failed("ask for a log").because(error))?;
        let silent = |_| explain(Failure::Silent(self.timeout));
        let answer = timeout(self.timeout, self.inner.send(request)).await;
        let answer = answer
            .map_err(silent)?
            .map_err(|error| explain(Failure::Request(error)))?;
        let status = answer.status();
        let mut body = answer.into_body();
        let mut said = Vec::new();
        while let Some(frame) = timeout(self.timeout, body.frame()).await.map_err(silent)? {
            let frame = frame.map_err(|error| {
                Error::new(Exit::Unreachable, format!("{operation}: the log broke off"))
                    .because(error)
            })?;
            let Some(piece) = frame.data_ref() else {
                continue;
            };
            if status.is_success() {
                take(piece);
            } else if said.len() < REFUSAL {
                said.extend_from_slice(piece);
            }
        }
        match status.is_success() {
            true => Ok(()),
            false => {
                let refusal = refusal(&said, status.as_u16(), None);
                Err(explain(Failure::Request(kube::Error::Api(Box::new(
                    refusal,
                )))))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_name_what_is_wanted() {
        let query = LogQuery {
            namespace: "shop",
            pod: "cart-1",
            container: "istio-proxy",
            previous: true,
            tail: Some(10),
            since: Some("2026-11-21T03:04:05Z".to_owned()),
        };
        assert_eq!(
            query.uri(),
            "/api/v1/namespaces/shop/pods/cart-1/log?container=istio-proxy&previous=true&tailLines=10&sinceTime=2026-11-21T03%3A04%3A05Z"
        );
    }
}
