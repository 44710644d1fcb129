//! meshctl: install, inspect and lint an Istio service mesh.

pub mod cli;
pub mod error;
pub mod output;
pub mod source;
