//! What proxies say about themselves, and what the control plane says about them: pure decoding of
//! the dumps of Envoy and ztunnel into the rows and documents that commands print.
//!
//! Nothing here does I/O of its own or reads a clock; moments come in as arguments.
//!
//! A dump of Envoy in a large mesh has hundreds of megabytes, of which a command prints a few cells for
//! each cluster. So it is read as a stream ([`dump::read`]): what no collector wants is passed at the
//! speed of a syntax check, what one wants is decoded entry by entry into the few fields that its
//! table shows, and memory holds one entry and the rows, never the dump.

mod address;
pub mod authz;
pub mod bootstrap;
mod bytes;
pub mod certificate;
pub mod certs;
mod chain;
pub mod cluster;
pub mod debug;
pub mod describe;
pub mod dump;
pub mod ecds;
pub mod eds;
pub mod endpoint;
mod error;
mod gathered;
pub mod listener;
pub mod log_text;
pub mod logging;
mod matcher;
pub mod message;
pub mod name;
mod proto;
pub mod protojson;
mod quick;
mod reader;
pub mod route;
mod scan;
pub mod scopes;
pub mod secret;
pub mod section;
mod sort;
pub mod status;
pub mod time;
pub mod version;
pub mod ztunnel;

pub use error::{Error, Result};
