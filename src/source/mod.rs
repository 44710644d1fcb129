//! Where a mesh is loaded from: a cluster, a snapshot or recording taken earlier, YAML files, or files over one of these.
//!
//! A command states what it needs ([`Needs`]) and gets a [`Mesh`]. What cannot be had is a gap in the mesh, never a hang;
//! it is an error only when nothing at all could be had.

mod archive;
mod capture;
mod control_plane;
pub mod files;
mod glob;
pub mod lines;
mod live;
mod logs;
mod manifest;
mod manifests;
mod pages;
mod redact;
mod snapshot;
pub mod spool;

use std::collections::HashSet;
use std::path::Path;
use std::time::{Duration, SystemTime};

use mesh_manifest::precheck::Permission;
use mesh_model::kind::Kind;
use mesh_model::mesh::{Mesh, MeshBuilder};
use mesh_model::needs::Needs;
use mesh_model::object::{self, Object};

use crate::cluster::PodAnswer;
use crate::commands::parse_duration;
use crate::context::Context;
use crate::error::{Error, Result};
use capture::Capture;
pub use capture::{Inventory, inventory};
use control_plane::ControlPlane;
pub use control_plane::XdsArgs;
pub(crate) use control_plane::{INTROSPECTION_PORT, MONITORING_PORT, MONITORING_PORT_ANNOTATION};
use live::Live;
pub use logs::LogOptions;
pub use manifest::{Manifest, Missing};
pub(crate) use pages::SCOPES;
pub use snapshot::{SnapshotOptions, Taken};

/// Flags of every command that only reads.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct SourceArgs {
    /// Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster
    #[arg(long, value_name = "PATH")]
    pub from: Option<String>,

    /// Deadline of each server that is asked [default: 30s]
    #[arg(long, value_name = "DURATION", value_parser = parse_duration)]
    pub timeout: Option<Duration>,
}

/// A way to the administration interface of a proxy in a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Via {
    /// The API server forwards a port of the pod.
    PortForward,
    /// The agent beside the proxy asks it, run in its container.
    Exec,
}

/// Deadline of one target unless another is given.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The file with what the user of a snapshot was allowed.
const PERMISSIONS: &str = "permissions.json";

/// A request to a port of a pod.
#[derive(Clone, Debug)]
pub struct PodRequest {
    /// `GET`, `PUT` or another.
    pub method: http::Method,
    /// Path with its query.
    pub path: String,
    /// Content.
    pub body: Vec<u8>,
}

/// Where a mesh comes from.
pub struct Source {
    /// Objects of files, which win over those of the base.
    files: Vec<Result<Object, object::Error>>,
    /// What standard input held, when it was read.
    stdin: Option<String>,
    base: Option<Base>,
    namespace: String,
}

enum Base {
    Live(Box<Live>),
    Capture(Box<Capture>),
}

/// One thing that was asked for, or why it is not there.
pub(crate) enum Answer {
    /// Objects of one kind.
    Objects(Vec<Object>),
    /// What a proxy answered, by its name in the mesh.
    Proxy(String, Vec<u8>),
    /// What an istiod answered, by its name in the mesh.
    ControlPlane(String, Vec<u8>),
    /// Something that could not be had: what, and why.
    Gap(String, Error),
}

impl Source {
    /// The source that the flags name: a snapshot or recording, or else the cluster of the kubeconfig.
    /// Nothing is asked of a server yet.
    ///
    /// # Errors
    /// When the snapshot cannot be read, or there is no cluster to talk to.
    pub fn open(context: &Context, args: &SourceArgs) -> Result<Self> {
        Self::open_with(context, args, &XdsArgs::default())
    }

    /// As [`Source::open`], with istiods chosen and asked as the flags say.
    ///
    /// # Errors
    /// As [`Source::open`], and when a certificate cannot be read.
    pub fn open_with(context: &Context, args: &SourceArgs, xds: &XdsArgs) -> Result<Self> {
        let control_plane = ControlPlane::new(context, xds)?;
        let (base, namespace) = match &args.from {
            Some(path) => {
                let capture = Capture::open(&context.path(path), control_plane)?;
                let namespace = capture.namespace().to_owned();
                (Base::Capture(Box::new(capture)), namespace)
            }
            None => {
                let timeout = args.timeout.unwrap_or(TIMEOUT);
                let live = Live::connect(context, timeout, control_plane)?;
                let namespace = live.namespace().to_owned();
                (Base::Live(Box::new(live)), namespace)
            }
        };
        Ok(Self {
            files: Vec::new(),
            stdin: None,
            base: Some(base),
            namespace: context.settings.namespace.clone().unwrap_or(namespace),
        })
    }

    /// The objects of YAML and JSON files and folders; `-` is standard input. No cluster is asked.
    ///
    /// # Errors
    /// When a file cannot be read. A document that cannot be parsed is a gap of the mesh.
    pub fn files(context: &Context, paths: &[String], recursive: bool) -> Result<Self> {
        let manifests = manifests::read(context, paths, recursive)?;
        Ok(Self {
            files: manifests.objects,
            stdin: manifests.stdin,
            base: None,
            namespace: context
                .settings
                .namespace
                .clone()
                .unwrap_or_else(|| "default".to_owned()),
        })
    }

    /// The same source with the objects of files over its own.
    ///
    /// # Errors
    /// As [`Source::files`].
    pub fn with_files(
        mut self,
        context: &Context,
        paths: &[String],
        recursive: bool,
    ) -> Result<Self> {
        let manifests = manifests::read(context, paths, recursive)?;
        self.files.extend(manifests.objects);
        self.stdin = manifests.stdin.or(self.stdin);
        Ok(self)
    }

    /// The namespace that a command is about: of `--namespace`, else of the kubeconfig context, now or when the
    /// snapshot was taken, else `default`.
    pub fn namespace(&self) -> &str {
        &self.namespace
    }

    /// The version of the API server, now or when the snapshot was taken; empty when it is not known.
    ///
    /// # Errors
    /// When the API server does not answer.
    pub fn server_version(&self) -> Result<String> {
        match &self.base {
            Some(Base::Live(live)) => live.server_version(),
            Some(Base::Capture(capture)) => Ok(capture.server_version().to_owned()),
            None => Ok(String::new()),
        }
    }

    /// Whether the user may create what an installation consists of, now or when the snapshot was taken.
    ///
    /// # Errors
    /// When the API server does not answer, or it was not captured.
    pub fn permissions(&self) -> Result<Vec<Permission>> {
        match &self.base {
            Some(Base::Live(live)) => live.permissions(),
            Some(Base::Capture(capture)) => capture.permissions(),
            None => Err(Error::failed("only files were read, no cluster was asked")),
        }
    }

    /// Whether a cluster is asked.
    pub fn is_live(&self) -> bool {
        matches!(self.base, Some(Base::Live(_)))
    }

    /// Whether there is a cluster to ask: a kubeconfig, or the service account of a pod.
    pub fn has_cluster(context: &Context) -> bool {
        crate::cluster::is_configured(context)
    }

    /// Whether anything but files is read.
    pub fn has_base(&self) -> bool {
        self.base.is_some()
    }

    /// The objects of the files, before one replaces another.
    pub fn objects(&self) -> impl Iterator<Item = &Object> {
        self.files.iter().flatten()
    }

    /// What of the files cannot be read.
    pub fn unread(&self) -> impl Iterator<Item = &object::Error> {
        self.files.iter().filter_map(|object| object.as_ref().err())
    }

    /// What standard input held, when it was read.
    pub fn stdin(&self) -> Option<&str> {
        self.stdin.as_deref()
    }

    /// Puts the objects of files that name no namespace, and need one, into the namespace of the command.
    pub fn default_namespace(&mut self) {
        for object in self.files.iter_mut().flatten() {
            let is_namespaced = object.known_kind().is_some_and(Kind::is_namespaced);
            if is_namespaced && object.namespace.is_empty() {
                object.namespace.clone_from(&self.namespace);
            }
        }
    }

    /// Loads what is needed as [`Source::load`] does, without keeping the objects of the files; of several
    /// with one name the last one is taken, as applying them in order would.
    ///
    /// # Errors
    /// As [`Source::load`].
    pub fn load_once(mut self, needs: &Needs) -> Result<Mesh> {
        let mut builder = MeshBuilder::default();
        let mut any = false;
        let files = std::mem::take(&mut self.files);
        for object in last_of_each_name(files) {
            any = true;
            builder = match object {
                Ok(object) => builder.object(object),
                Err(error) => builder.gap(error.origin.to_string(), error.message),
            };
        }
        self.gather(builder, any, needs)
    }

    /// The same source, asking proxies at another port of their administration interface.
    #[must_use]
    pub fn with_admin_port(mut self, port: u16) -> Self {
        self.set_admin_port(port);
        self
    }

    /// The same source, asking proxies in one way only, where one is named.
    #[must_use]
    pub fn with_via(mut self, via: Option<Via>) -> Self {
        if let Some(Base::Live(live)) = &mut self.base {
            live.via = via;
        }
        self
    }

    /// One proxy, whose administration interface is at an address; no cluster is asked.
    ///
    /// # Errors
    /// When the flags of the command contradict each other.
    pub fn at_address(context: &Context, args: &SourceArgs, address: &str) -> Result<Self> {
        if args.from.is_some() {
            return Err(Error::usage(
                "--from cannot be combined with --proxy-admin-address",
            ));
        }
        let control_plane = ControlPlane::new(context, &XdsArgs::default())?;
        let timeout = args.timeout.unwrap_or(TIMEOUT);
        let live = Live::at_address(address, timeout, control_plane)?;
        Ok(Self {
            files: Vec::new(),
            stdin: None,
            namespace: live.namespace().to_owned(),
            base: Some(Base::Live(Box::new(live))),
        })
    }

    /// Asks proxies at another port from now on.
    pub fn set_admin_port(&mut self, port: u16) {
        if let Some(Base::Live(live)) = &mut self.base {
            live.admin_port = port;
        }
    }

    /// Sends a POST to the administration port of each of the pods, given by namespace and name, at the same time;
    /// the answers are in the order of the pods.
    ///
    /// # Errors
    /// When there is no cluster: what was captured cannot be changed.
    pub fn post(&self, pods: &[(String, String)], path: &str) -> Result<Vec<Result<Vec<u8>>>> {
        match &self.base {
            Some(Base::Live(live)) => Ok(live.post(pods, path)),
            _ => Err(Error::failed(format!(
                "POST {path}: only proxies of a cluster can be asked, and --from was given"
            ))),
        }
    }

    /// Sends the same requests to a port of each of the pods, given by namespace and name: to one pod in order over one
    /// connection, to all pods at the same time. The answers are in the order of the pods and requests.
    ///
    /// # Errors
    /// When there is no cluster.
    pub fn talk(
        &self,
        pods: &[(String, String)],
        port: u16,
        requests: &[PodRequest],
    ) -> Result<Vec<Result<Vec<PodAnswer>>>> {
        match &self.base {
            Some(Base::Live(live)) => Ok(live.talk(pods, port, requests)),
            _ => Err(Error::failed("only pods of a cluster can be asked")),
        }
    }

    /// Asks istiods of every revision from now on, unless one was given.
    pub fn ask_every_revision(&mut self) {
        if let Some(Base::Live(live)) = &mut self.base {
            live.ask_every_revision();
        }
    }

    /// The pods of the istiods that are meant, by namespace and name, with the port of their debug pages.
    ///
    /// # Errors
    /// When there is no cluster, it cannot be asked, or none runs.
    pub fn istiods(&self) -> Result<Vec<(String, String, u16)>> {
        match &self.base {
            Some(Base::Live(live)) => live.istiod_pods(),
            _ => Err(Error::failed("only istiods of a cluster can be asked")),
        }
    }

    /// Takes a snapshot of a cluster into a file. `tell` hears what is under way.
    ///
    /// # Errors
    /// When there is no cluster, it cannot be reached, or the file cannot be written. What could not be had otherwise is
    /// a gap in the manifest.
    pub fn snapshot(
        &mut self,
        path: &Path,
        time: SystemTime,
        options: &SnapshotOptions,
        tell: &mut dyn FnMut(&str),
    ) -> Result<Taken> {
        match &mut self.base {
            Some(Base::Live(live)) => snapshot::take(live, path, time, options, tell),
            _ => Err(Error::usage("a snapshot is taken of a cluster only")),
        }
    }

    /// Loads what is needed, and nothing else but the objects of files; each load stands for itself. Everything is
    /// asked for at the same time, each server until its deadline.
    ///
    /// # Errors
    /// When something is needed and nothing of it could be had; the error is that of the first server then.
    pub fn load(&mut self, needs: &Needs) -> Result<Mesh> {
        let mut builder = MeshBuilder::default();
        for object in &self.files {
            builder = match object {
                Ok(object) => builder.object(object.clone()),
                Err(error) => builder.gap(error.origin.to_string(), error.message.clone()),
            };
        }
        let any = !self.files.is_empty();
        self.gather(builder, any, needs)
    }

    /// Adds what the base gives to what files gave.
    fn gather(&mut self, builder: MeshBuilder, any: bool, needs: &Needs) -> Result<Mesh> {
        let mut collector = Collector {
            builder,
            any,
            failure: None,
        };
        match &mut self.base {
            Some(Base::Live(live)) => {
                live.gather(needs, &mut |answer| collector.take(answer))?;
            }
            Some(Base::Capture(capture)) => {
                capture.gather(needs, &mut |answer| collector.take(answer))?;
                if let Some(time) = capture.captured_at() {
                    collector.builder = collector.builder.captured_at(time);
                }
            }
            None => {
                for subject in live_subjects(needs) {
                    collector.builder = collector
                        .builder
                        .gap(subject, "only files were read, no cluster was asked");
                }
            }
        }
        collector.finish()
    }
}

/// The objects without those that a later one of the same group, kind, namespace and name replaces.
fn last_of_each_name(
    objects: Vec<Result<Object, object::Error>>,
) -> impl Iterator<Item = Result<Object, object::Error>> {
    let mut names = HashSet::new();
    let mut kept = Vec::with_capacity(objects.len());
    for object in objects.iter().rev() {
        kept.push(object.as_ref().map_or(true, |object| {
            names.insert((
                object.group(),
                object.kind.as_str(),
                object.namespace.as_str(),
                object.name.as_str(),
            ))
        }));
    }
    drop(names);
    let is_kept = move |_: &Result<Object, object::Error>| kept.pop().unwrap_or(true);
    objects.into_iter().filter(is_kept)
}

/// What files cannot tell.
fn live_subjects(needs: &Needs) -> impl Iterator<Item = String> {
    let proxies = needs
        .proxies()
        .map(|need| format!("proxy {}/{}", need.namespace, need.pod));
    let pages = needs.debug_paths().map(|path| format!("istiod {path}"));
    proxies.chain(pages)
}

/// Collects answers into a mesh.
struct Collector {
    builder: MeshBuilder,
    /// Whether anything was had.
    any: bool,
    /// The first failure.
    failure: Option<Error>,
}

impl Collector {
    fn take(&mut self, answer: Answer) -> Result<()> {
        let builder = std::mem::take(&mut self.builder);
        self.any |= !matches!(answer, Answer::Gap(..));
        self.builder = match answer {
            Answer::Objects(objects) => objects.into_iter().fold(builder, MeshBuilder::object),
            Answer::Proxy(name, bytes) => builder.proxy_dump(name, bytes),
            Answer::ControlPlane(name, bytes) => builder.control_plane_reply(name, bytes),
            Answer::Gap(subject, error) => {
                let builder = builder.gap(subject, error.to_string());
                self.failure.get_or_insert(error);
                builder
            }
        };
        Ok(())
    }

    fn finish(self) -> Result<Mesh> {
        match self.failure {
            Some(error) if !self.any => Err(error),
            _ => Ok(self.builder.build()),
        }
    }
}
