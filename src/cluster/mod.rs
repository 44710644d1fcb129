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

use crate::error::{Error, Result};

/// Runs the asynchronous part of a command to its end.
///
/// Interrupts keep their ordinary effect, also while a question waits for its answer.
///
/// # Errors
/// The error of the part itself.
pub fn run<T>(part: impl Future<Output = Result<T>>) -> Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .build()
        .map_err(|error| Error::failed("start the runtime").because(error))?;
    let outcome = runtime.block_on(part);
    // A name that is still being resolved must not hold the process up.
    runtime.shutdown_background();
    outcome
}
