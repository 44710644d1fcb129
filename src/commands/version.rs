//! `meshctl version`: versions of this program, of the control plane and of the proxies.

use std::collections::BTreeMap;

use envoy_dump::version::{self, BuildInfo, Proxy, Server, Versions};
use mesh_model::kind::Kind;
use mesh_model::mesh::{Gap, Mesh};
use mesh_model::needs::Needs;
use mesh_model::object::Object;

use crate::assets::ISTIO_VERSION;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Format;
use crate::source::{Source, SourceArgs, XdsArgs};

/// Arguments of `meshctl version`.
#[derive(clap::Args, Debug)]
pub struct VersionArgs {
    /// --short=false shows each program with commit and build
    #[arg(short, long, value_name = "BOOL", default_value = "true", num_args = 0..=1, require_equals = true, default_missing_value = "true", action = clap::ArgAction::Set)]
    short: bool,

    /// --remote=false asks neither the control plane nor a cluster
    #[arg(long, value_name = "BOOL", default_value = "true", num_args = 0..=1, require_equals = true, default_missing_value = "true", action = clap::ArgAction::Set)]
    remote: bool,

    /// json or yaml
    #[arg(
        short,
        long,
        value_name = "FORMAT",
        default_value = "",
        hide_default_value = true
    )]
    output: String,

    #[command(flatten)]
    source: SourceArgs,

    #[command(flatten)]
    xds: XdsArgs,
}

/// The page with the version of an istiod.
const VERSION: &str = "/version";
/// The page with the proxies of an istiod and their types.
const PROXIES: &str = "/page/syncz";
/// The answer of the debug service with the proxies, and the version of the istiod that gives it.
const STATE: &str = "/debug/syncz";
/// The kind of pods.
const PODS: &str = "pods";
/// Label of istiods.
const APP: (&str, &str) = ("app", "istiod");
/// Label with what a part of the control plane is.
const COMPONENT: &str = "istio";
/// Label with the revision of an istiod.
const REVISION: &str = "istio.io/rev";

impl VersionArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the output format is unknown. What cannot be asked is left out and told on stderr, as in the peer.
    pub fn run(mut self, context: &mut Context) -> Result<Exit> {
        let format = match self.output.as_str() {
            "" => None,
            "json" => Some(Format::Json),
            "yaml" => Some(Format::Yaml),
            _ => return Err(Error::failed("--output must be 'yaml' or 'json'")),
        };
        if self.xds.xds_address.is_some() && self.xds.xds_label.is_some() {
            let text = "either --xds-address or --xds-label, not both";
            return Err(Error::failed(text));
        }
        if self.xds.plaintext == Some(true) && self.xds.cert_dir.is_some() {
            let text = "either --plaintext or --cert-dir, not both";
            return Err(Error::failed(text));
        }
        self.xds = self.xds.or_configured(context)?;
        let mut versions = Versions {
            client: client(),
            ..Versions::default()
        };
        let mut trouble = Vec::new();
        if self.remote {
            match self.load(context) {
                Ok(mesh) => {
                    let mut found = Found::new(&mesh);
                    versions.control_plane = found.servers();
                    versions.data_plane = found.proxies();
                    trouble = match versions.control_plane {
                        None if !self.by_debug_service() && found.none_runs() => {
                            vec![absent(&context.settings.istio_namespace)]
                        }
                        _ => found.trouble,
                    };
                }
                Err(error) => trouble.push(error),
            }
        }
        let text = match format {
            None if self.short => versions.short(),
            None => versions.long(),
            Some(format) => print(format, &versions)?,
        };
        context.streams.result(&text)?;
        for error in &trouble {
            context.streams.error(error);
        }
        Ok(Exit::Success)
    }

    fn load(&self, context: &Context) -> Result<Mesh> {
        let mut source = Source::open_with(context, &self.source, &self.xds)?;
        if self.by_debug_service() {
            return source.load(&Needs::default().debug(STATE));
        }
        let pods = Kind::named(PODS).map_err(|error| Error::failed(error.to_string()))?;
        let namespace = &context.settings.istio_namespace;
        let needs = Needs::default().in_namespace(pods, namespace);
        source.load(&needs.debug(VERSION).debug(PROXIES))
    }

    /// Whether istiods are asked by their debug service: certificates are for that, and an address is that of one.
    fn by_debug_service(&self) -> bool {
        self.xds.xds_address.is_some() || self.xds.cert_dir.is_some()
    }
}

/// The version of this program. The tag is the version of Istio that it installs.
fn client() -> BuildInfo {
    BuildInfo {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        revision: option_env!("MESHCTL_REVISION")
            .unwrap_or("unknown")
            .to_owned(),
        golang_version: env!("MESHCTL_TOOLCHAIN").to_owned(),
        status: option_env!("MESHCTL_STATUS")
            .unwrap_or("unknown")
            .to_owned(),
        tag: ISTIO_VERSION.to_owned(),
    }
}

/// What a mesh tells of versions, and what could not be had.
struct Found<'a> {
    mesh: &'a Mesh,
    /// The pods of the control plane's namespace.
    pods: BTreeMap<&'a str, &'a Object>,
    trouble: Vec<Error>,
}

impl<'a> Found<'a> {
    fn new(mesh: &'a Mesh) -> Self {
        let pods = mesh.objects().iter().filter(|object| object.kind == "Pod");
        let gaps = mesh.gaps().iter();
        Self {
            mesh,
            pods: pods.map(|pod| (pod.name.as_str(), pod)).collect(),
            trouble: gaps
                .map(|gap| Error::failed(format!("{}: {}", gap.subject, gap.reason)))
                .collect(),
        }
    }

    /// The istiods; `None` when there are none.
    fn servers(&mut self) -> Option<Vec<Server>> {
        let mut servers = Vec::new();
        for (istiod, answer) in self.mesh.control_plane_answers(VERSION) {
            let pod = self.pods.get(istiod).copied();
            match pod.and_then(unready) {
                Some(why) => self.miss(istiod, &why),
                None => servers.push(Server {
                    component: label(pod, COMPONENT),
                    revision: label(pod, REVISION),
                    info: BuildInfo::of_answer(answer),
                }),
            }
        }
        for (istiod, answer) in self.mesh.control_plane_answers(STATE) {
            match version::identified(answer) {
                Some((component, info)) => servers.push(Server {
                    component,
                    revision: String::new(),
                    info,
                }),
                None => self.miss(istiod, "it does not tell its version"),
            }
        }
        (!servers.is_empty()).then_some(servers)
    }

    /// The proxies; `None` when no istiod tells.
    fn proxies(&mut self) -> Option<Vec<Proxy>> {
        let mut proxies: Option<Vec<Proxy>> = None;
        for page in [PROXIES, STATE] {
            for (istiod, answer) in self.mesh.control_plane_answers(page) {
                match version::proxies(istiod, answer) {
                    Ok(found) => proxies.get_or_insert_default().extend(found),
                    Err(error) => self.miss(istiod, &error.to_string()),
                }
            }
        }
        proxies
    }

    fn miss(&mut self, istiod: &str, why: &str) {
        let error = Error::failed(format!("istiod {istiod}: {why}"));
        self.trouble.push(error);
    }

    /// Whether the pods are known and no istiod is among those that are ready.
    fn none_runs(&self) -> bool {
        let runs = |pod: &&Object| {
            pod.labels.get(APP.0).is_some_and(|app| app == APP.1) && unready(pod).is_none()
        };
        let is_unknown = |gap: &Gap| gap.subject == PODS;
        !self.mesh.gaps().iter().any(is_unknown)
            && !self.pods.values().copied().any(|pod| runs(&pod))
    }
}

fn absent(namespace: &str) -> Error {
    let why = format!("no running Istio pods in namespace {namespace:?}");
    Error::failed("Istio is not present in the cluster").because(Error::failed(why))
}

fn label(pod: Option<&Object>, key: &str) -> String {
    let label = pod.and_then(|pod| pod.labels.get(key));
    label.cloned().unwrap_or_default()
}

/// Why a pod does not count as running (`pkg/kube/util.go`).
fn unready(pod: &Object) -> Option<String> {
    let status = &pod.body["status"];
    if status["phase"] != "Running" {
        let phase = status["phase"].as_str().unwrap_or("unknown");
        return Some(format!("the pod is not running but {phase}"));
    }
    let containers = ["initContainerStatuses", "containerStatuses"].into_iter();
    let mut containers = containers.flat_map(|list| status[list].as_array().into_iter().flatten());
    if let Some(container) = containers.find(|container| container["ready"] != true) {
        let name = container["name"].as_str().unwrap_or_default();
        return Some(format!("container {name} is not ready"));
    }
    let mut conditions = status["conditions"].as_array().into_iter().flatten();
    let refuses = conditions.any(|one| one["type"] == "Ready" && one["status"] != "True");
    refuses.then(|| "the pod is not ready".to_owned())
}

fn print(format: Format, versions: &Versions) -> Result<String> {
    let failed = |error| Error::failed("print the versions").because(error);
    match format {
        Format::Json => {
            let text = serde_json::to_string_pretty(versions).map_err(failed)?;
            Ok(format!("{text}\n"))
        }
        Format::Yaml => {
            let value = serde_json::to_value(versions).map_err(failed)?;
            Ok(format!("{}\n", format.print(&value)))
        }
    }
}
