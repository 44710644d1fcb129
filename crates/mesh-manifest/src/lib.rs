//! From an IstioOperator document to Kubernetes objects: profiles, layers, charts, rendering, plans.

pub mod assets;
mod chart;
mod component;
pub mod diff;
pub mod generate;
mod helm_values;
pub mod images;
pub mod inject;
pub mod iop;
pub mod layer;
pub mod migrate;
mod notes;
pub mod overlay;
pub mod owner;
pub mod permissions;
pub mod plan;
mod postprocess;
pub mod precheck;
pub mod profile;
pub mod prune;
pub mod ready;
pub mod remote_secret;
pub mod render;
pub mod set;
pub mod tag;
mod translate;
pub mod validate;
pub mod version;
pub mod waypoint;
pub mod webhook;
pub mod workload;

pub use assets::Assets;
