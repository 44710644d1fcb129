//! Commands in containers of pods.

use k8s_openapi::api::core::v1::Pod;
use kube::api::AttachParams;
use tokio::io::AsyncReadExt;

use crate::cluster::failure::{Failure, Operation};
use crate::cluster::{Client, Resource};
use crate::error::{Error, Exit, Result};

/// Bytes on their way from a command.
const BUFFER: usize = 1 << 20;

impl Client {
    /// Runs a command in a container and gives what it prints on stdout.
    ///
    /// # Errors
    /// When the API server refuses, or the command fails; the error says what it printed on stderr.
    pub async fn exec(
        &self,
        namespace: &str,
        pod: &str,
        container: &str,
        command: &[&str],
    ) -> Result<Vec<u8>> {
        let _permit = self.permit_forward().await;
        let pods: kube::Api<Pod> = kube::Api::namespaced(self.inner.clone(), namespace);
        let resource = Resource {
            plural: "pods/exec".to_owned(),
            ..Resource::builtin("pods")
        };
        let operation = Operation {
            verb: "create",
            resource: Some(&resource),
            namespace,
            name: pod,
        };
        let parameters = AttachParams::default()
            .container(container)
            .max_stdout_buf_size(BUFFER)
            .max_stderr_buf_size(BUFFER);
        let mut process = pods
            .exec(pod, command.iter().copied(), &parameters)
            .await
            .map_err(|error| Failure::Request(error).explain(&operation, self.server()))?;
        let what = format!("run {} in pod {namespace}/{pod}", command.join(" "));
        let lost = || Error::failed(format!("{what}: the stream is missing"));
        let mut stdout = process.stdout().ok_or_else(lost)?;
        let mut stderr = process.stderr().ok_or_else(lost)?;
        let status = process.take_status().ok_or_else(lost)?;
        let (mut printed, mut said) = (Vec::new(), Vec::new());
        let (out, err, status) = futures::join!(
            stdout.read_to_end(&mut printed),
            stderr.read_to_end(&mut said),
            status
        );
        out.and(err)
            .map_err(|error| Error::new(Exit::Unreachable, what.clone()).because(error))?;
        match status {
            Some(status) if status.status.as_deref() == Some("Success") => Ok(printed),
            status => {
                let said = String::from_utf8_lossy(&said).trim().to_owned();
                let message = status.and_then(|status| status.message);
                let why = match said.as_str() {
                    "" => message.unwrap_or_else(|| "it broke off".to_owned()),
                    said => said.to_owned(),
                };
                Err(Error::new(Exit::Unreachable, format!("{what}: {why}")))
            }
        }
    }
}
