//! ztunnel's dump: what it decodes to, and the tables and documents made of it.

pub mod dump;
mod record;
pub mod report;

pub use dump::{Dump, DumpError};
