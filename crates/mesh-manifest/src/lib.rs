//! From an IstioOperator document to Kubernetes objects: profiles, layers, charts, rendering, plans.

pub mod assets;
mod chart;
pub mod generate;
mod helm_values;
mod notes;
pub mod overlay;
pub mod owner;
pub mod plan;
pub mod prune;
pub mod ready;
pub mod render;
pub mod tag;
pub mod webhook;

pub use assets::Assets;
