//! The Go `text/template` language with the function sets of Sprig and Helm.
//!
//! This crate knows nothing of Kubernetes, YAML, files or the environment: the caller gives it
//! data ([`Value`]) and the functions that need the outside world.
