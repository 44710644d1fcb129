//! The edge to a Kubernetes API server: connect, read, apply, delete, wait.
//!
//! Objects are plain JSON values throughout; nothing here knows Istio. Every request has a
//! deadline and every failure is an [`crate::error::Error`] that names the server, the object and
//! what is missing.

mod access;
mod client;
mod direct;
mod exchange;
mod exec;
mod failure;
mod forward;
mod logs;
mod proxy;
mod resource;
mod token;
pub mod tunnel;
mod wait;
mod webhook;
pub mod xds;

pub use access::{contexts, is_configured};
pub use client::{Client, Filter, Propagation, Version};
pub use direct::connect;
pub use forward::{PodAnswer, PodConnection};
pub use logs::LogQuery;
pub use resource::Resource;
pub use wait::{Awaited, look, wait, wait_until_gone};

use crate::error::{Error, Result};

/// Runs the asynchronous part of a command to its end.
///
/// Interrupts keep their ordinary effect, also while a question waits for its answer.
///
/// # Errors
/// The error of the part itself.
pub fn run<T>(part: impl Future<Output = Result<T>>) -> Result<T> {
    Runtime::start()?.run(part)
}

/// Runs asynchronous parts one after another, for what must outlive one part, such as a [`Client`].
pub struct Runtime(Option<tokio::runtime::Runtime>);

impl Runtime {
    /// Starts a runtime.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn start() -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()
            .map_err(|error| Error::failed("start the runtime").because(error))?;
        Ok(Self(Some(runtime)))
    }

    /// Runs a part to its end. What it has spawned goes on when the next part runs.
    pub fn run<T>(&self, part: impl Future<Output = T>) -> T {
        let runtime = self.0.as_ref().expect("only dropping takes it");
        runtime.block_on(part)
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        // A name that is still being resolved must not hold the process up.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
