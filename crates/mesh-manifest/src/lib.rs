//! From an IstioOperator document to Kubernetes objects: profiles, layers, charts, rendering, plans.

pub mod assets;
pub mod owner;
pub mod plan;
pub mod prune;
pub mod ready;
pub mod tag;
pub mod webhook;

pub use assets::Assets;
