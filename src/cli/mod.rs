//! The command line: what was typed.

pub mod globals;
