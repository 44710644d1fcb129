//! Sidecar injection: what injection templates are given, and the functions they may call.
//!
//! Injection templates see Go structs, not plain maps: an absent field is the zero value of its
//! type, integers stay integers, enums print their names and getters work on nil. [`Typed`] gives
//! JSON that face; [`TemplateData`] is the whole of what a template sees.
//!
//! [`Injector`] injects: a pod ([`Injector::inject`]) or a text of documents
//! ([`Injector::inject_text`]), which [`decide`] has its say about.

mod annotations;
mod check;
mod config;
mod data;
mod decision;
mod decode;
mod explain;
mod finish;
mod functions;
mod image;
mod injector;
mod inventory;
mod json_patch;
mod mesh;
mod multus;
mod native;
mod openshift;
mod overrides;
mod path;
mod pod;
mod probes;
mod prometheus;
mod remote;
mod stream;
mod telemetry;
mod typed;
mod types;
mod values;
mod webhooks;
mod wellknown;
mod workload;
mod written;

pub use annotations::{AnnotationError, validate_annotations};
pub use check::PodCheck;
pub use config::{ConfigError, InjectorConfig, Policy};
pub use data::{DeploymentMeta, SharedData, TemplateData, TypeMeta};
pub use decision::{Decision, IGNORED_NAMESPACES, InjectReason, InvalidValue, SkipReason, decide};
pub use decode::DecodeError;
pub use explain::Explanation;
pub use finish::set_env;
pub use functions::{Environment, functions};
pub use image::{ImageSettings, proxy_image};
pub use injector::{InjectError, InjectedPod, Injector, InjectorSettings};
pub use inventory::{
    Hook, InjectedNamespace, InjectorFacts, InjectorList, PodCount, injected_revision,
    is_injection_disabled,
};
pub use mesh::{MeshError, MeshSettings};
pub use native::{NativeMode, supports_native};
pub use openshift::ProxyIds;
pub use overrides::Status;
pub use path::cluster_env_of_path;
pub use pod::proxy_list;
pub use probes::{Probers, add_probers, probers, probers_json, rewrite_probes, rewrites_probes};
pub use prometheus::{ScrapeConfig, Target, announce_secure_port, merge_metrics, merges_metrics};
pub use remote::Reviewer;
pub use stream::{
    Document, InjectedDocument, InjectedText, Splitter, StreamError, WorkloadReport, ended,
};
pub use typed::Typed;
pub use values::InjectorValues;
pub use webhooks::{WebhookVerdict, webhook_verdicts};
pub use workload::{Workload, WorkloadName};
