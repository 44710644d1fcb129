//! What proxies say about themselves, and what the control plane says about them: pure decoding of
//! the dumps of Envoy and ztunnel into the rows and documents that commands print.
//!
//! Nothing here does I/O or reads a clock; moments come in as arguments.

pub mod time;
pub mod ztunnel;
