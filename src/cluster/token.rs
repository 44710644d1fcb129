//! Tokens of service accounts.

use std::time::Duration;

use kube::api::PostParams;
use kube::core::Request;
use serde_json::json;

use super::failure::Operation;
use super::{Client, Resource};
use crate::error::{Error, Result};

impl Client {
    /// A token of a service account for an audience, valid for about `lifetime`.
    ///
    /// # Errors
    /// When there is no such account, the server cannot be reached or refuses.
    pub async fn token(
        &self,
        namespace: &str,
        account: &str,
        audience: &str,
        lifetime: Duration,
    ) -> Result<String> {
        let accounts = Resource::builtin("serviceaccounts");
        let operation = Operation {
            verb: "create a token of",
            resource: Some(&accounts),
            namespace,
            name: account,
        };
        let body = json!({
            "apiVersion": "authentication.k8s.io/v1", "kind": "TokenRequest",
            "spec": {"audiences": [audience], "expirationSeconds": lifetime.as_secs()},
        });
        let request = Request::new(accounts.path(namespace)).create_subresource(
            "token",
            account,
            &PostParams::default(),
            body.to_string().into_bytes(),
        );
        let answer = self
            .send(request)
            .await
            .map_err(|failure| failure.explain(&operation, self.server()))?;
        match answer["status"]["token"].as_str() {
            Some(token) => Ok(token.to_owned()),
            None => Err(Error::failed(format!(
                "{operation}: the answer of {} holds no token",
                self.server()
            ))),
        }
    }
}
