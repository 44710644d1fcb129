//! The edge to a Kubernetes API server: connect, read, apply, delete, wait.
//!
//! Objects are plain JSON values throughout; nothing here knows Istio. Every request has a
//! deadline and every failure is an [`crate::error::Error`] that names the server, the object and
//! what is missing.

mod access;
mod client;
mod failure;
mod proxy;
mod resource;
mod wait;

pub use client::{Client, Filter, Propagation, Version};
pub use resource::Resource;
pub use wait::{Awaited, wait, wait_until_gone};

use crate::error::{Error, Exit, Result};

/// Runs the asynchronous part of a command to its end, or until the user interrupts it.
///
/// # Errors
/// The error of the part itself, or that it was interrupted.
pub fn run<T>(part: impl Future<Output = Result<T>>) -> Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::failed("start the runtime").because(error))?;
    let outcome = runtime.block_on(async {
        tokio::select! {
            outcome = part => outcome,
            _ = tokio::signal::ctrl_c() => Err(Error::new(Exit::Interrupted, "interrupted")),
        }
    });
    // A name that is still being resolved must not hold the process up.
    runtime.shutdown_background();
    outcome
}
