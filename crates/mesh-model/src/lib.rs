//! The vocabulary of a mesh: YAML with positions, objects, kinds and the description of Istio's API.

pub mod api;
pub mod duration;
pub mod finding;
pub mod kind;
pub mod mesh;
pub mod needs;
pub mod object;
pub mod patch;
pub mod quantity;
pub mod report;
pub mod selector;
pub mod shared;
pub mod suggest;
pub mod target;
pub mod value;
pub mod yaml;
