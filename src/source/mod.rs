//! Edges: how a command's input comes to be.

pub mod files;
