//! The one integration test binary: a module for each command.
#![allow(clippy::unwrap_used, reason = "tests may fail")]

mod completions;
mod tidy;
