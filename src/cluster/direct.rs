//! Connections to servers that need no cluster to be reached.

use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::cluster::PodConnection;
use crate::error::{Error, Exit, Result};

/// Connects to `host:port`, for HTTP.
///
/// # Errors
/// When there is no such host, or nothing listens there.
pub async fn connect(address: &str) -> Result<PodConnection> {
    let failed = |error: std::io::Error| {
        Error::new(Exit::Unreachable, format!("connect to {address}")).because(error)
    };
    let stream = TcpStream::connect(address).await.map_err(failed)?;
    PodConnection::over(TokioIo::new(stream), address.to_owned()).await
}
