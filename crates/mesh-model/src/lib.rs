//! The vocabulary of a mesh: YAML with positions, objects, kinds and the description of Istio's API.

pub mod yaml;
