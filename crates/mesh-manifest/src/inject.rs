//! Sidecar injection: what injection templates are given, and the functions they may call.
//!
//! Injection templates see Go structs, not plain maps: an absent field is the zero value of its
//! type, integers stay integers, enums print their names and getters work on nil. [`Typed`] gives
//! JSON that face; [`TemplateData`] is the whole of what a template sees.

mod data;
mod functions;
mod image;
mod mesh;
mod multus;
mod telemetry;
mod typed;
mod types;
mod wellknown;

pub use data::{DeploymentMeta, TemplateData, TypeMeta};
pub use functions::{Environment, functions};
pub use image::{ImageSettings, proxy_image};
pub use mesh::{MeshError, MeshSettings};
pub use typed::Typed;
