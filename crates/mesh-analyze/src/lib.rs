//! What is wrong with a mesh: [`schema`] judges one object at a time, [`rules`] judge objects together.
//!
//! Everything here is a function from plain data to findings; nothing reads files, the clock or a cluster.

pub mod filter;
pub mod rules;
pub mod schema;
