//! The vocabulary of a mesh: YAML with positions, objects, kinds and the description of Istio's API.

pub mod api;
pub mod duration;
pub mod kind;
pub mod patch;
pub mod quantity;
pub mod selector;
pub mod suggest;
pub mod yaml;
