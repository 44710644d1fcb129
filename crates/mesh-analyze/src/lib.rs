//! What is wrong with a mesh: [`schema`] judges one object at a time, [`rules`] judge objects together.
//!
//! Everything here is a function from plain data to findings; nothing reads files, the clock or a cluster.

pub mod code;
pub mod describe;
mod engine;
pub mod filter;
mod index;
mod input;
pub mod kiali;
mod options;
mod repeated;
mod report;
pub mod rules;
pub mod schema;
mod scope;
mod templates;
pub mod validate;
mod view;

pub use code::{CODES, Code};
pub use engine::{analyze, needs};
pub use index::{
    DefaultIngress, Entry, Equals, Index, MeshConfig, Pods, Registry, Service, Services,
};
pub use input::Input;
pub use options::{Cluster, Options, Setting};
pub use repeated::repeated_keys;
pub use report::{Note, Report};
pub use rules::{Profile, RULES, Rule};
pub use scope::Scope;
pub use templates::pods_of_templates;
