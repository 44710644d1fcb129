//! `meshctl proxy-status TARGET`: what istiod sent a proxy beside what the proxy has.

use envoy_dump::status::{Comparison, Config, Part, Sent, compare};
use mesh_model::mesh::Mesh;
use mesh_model::needs::Needs;
use serde_json::json;

use crate::commands::proxy_args::{self, Shape};
use crate::commands::targets;
use crate::commands::ztunnel_target::is_ztunnel;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Role;
use crate::source::Source;

/// What is compared, and how it is shown.
pub struct Request<'a> {
    /// The proxy as `[type/]name[.namespace]`.
    pub target: &'a str,
    /// A dump to compare with, instead of asking the proxy.
    pub file: Option<&'a str>,
    /// How the result is shown.
    pub shape: Shape,
}

/// Runs the comparison.
///
/// # Errors
/// When one of the two sides could not be had.
pub fn run(context: &mut Context, source: &mut Source, request: &Request<'_>) -> Result<Exit> {
    let (namespace, pod) = match find(source, request)? {
        Found::Proxy(namespace, pod) => (namespace, pod),
        Found::Ztunnel(namespace, pod) => {
            let text = format!("Sync diff is not available for ztunnel pod {pod}.{namespace}\n");
            context.streams.result(&text)?;
            return Ok(Exit::Success);
        }
    };
    let page = format!("/debug/config_dump?proxyID={pod}.{namespace}");
    let path = "/config_dump";
    let mut needs = Needs::default().debug(&page);
    if request.file.is_none() {
        needs = needs.proxy(&namespace, &pod, path);
    }
    let mesh = source.load(&needs)?;
    let envoy = match request.file {
        Some(file) => proxy_args::read_file(context, file)?,
        None => match mesh.proxy_answer(&namespace, &pod, path) {
            Some(bytes) => bytes.to_vec(),
            None => return Err(missing("could not contact sidecar", &mesh, "proxy ")),
        },
    };
    let istiod = match sent(&mesh, &page) {
        Ok(config) => config,
        Err(error) => match received(source, &format!("{pod}.{namespace}"), &envoy)? {
            Some(config) => {
                context.streams.warning(RECEIVED);
                config
            }
            None => return Err(error),
        },
    };
    let envoy = Config::read(envoy.as_slice())
        .map_err(|error| Error::failed("read the proxy's dump").because(error))?;
    let comparison = compare(&istiod, &envoy);
    print(context, request.shape, &comparison)?;
    comparison
        .routes_loaded
        .map_err(|error| Error::failed(error.to_string()))?;
    Ok(Exit::Success)
}

enum Found {
    Proxy(String, String),
    Ztunnel(String, String),
}

/// The pod that is meant. With a file nothing has to be known of a pod that is named in full.
fn find(source: &mut Source, request: &Request<'_>) -> Result<Found> {
    if request.file.is_some() && !request.target.contains('/') {
        let (pod, namespace) = request
            .target
            .rsplit_once('.')
            .unwrap_or((request.target, source.namespace()));
        return Ok(Found::Proxy(namespace.to_owned(), pod.to_owned()));
    }
    let target = targets::parse(request.target, source.namespace())?;
    let mesh = targets::load(source, &target)?;
    let pods = target.pods(&mesh);
    let pods = pods.map_err(|error| targets::not_found(source, &target, error))?;
    if let Some(pod) = pods.first().filter(|pod| is_ztunnel(pod)) {
        return Ok(Found::Ztunnel(pod.namespace.clone(), pod.name.clone()));
    }
    let proxies = match request.file {
        Some(_) => pods,
        None => {
            let proxies = target.proxies(&mesh);
            proxies.map_err(|error| targets::not_found(source, &target, error))?
        }
    };
    match proxies.first() {
        Some(pod) => Ok(Found::Proxy(pod.namespace.clone(), pod.name.clone())),
        None => Err(Error::failed("no pods found")),
    }
}

/// What istiod sent: the answer of the one that the proxy is connected to.
fn sent(mesh: &Mesh, page: &str) -> Result<Config> {
    let mut configs = mesh
        .control_plane_answers(page)
        .filter_map(|(_, answer)| Config::read(answer).ok())
        .filter(|config| !config.is_empty());
    configs.next().ok_or_else(|| {
        missing(
            "unable to find config dump in Istiod responses",
            mesh,
            "istiod ",
        )
    })
}

/// Of what a snapshot without istiod's side compares.
const RECEIVED: &str = "what istiod sent was not captured; by its versions it is what the proxy received last, \
    which is compared with what the proxy uses";

/// What istiod sent, by a snapshot that has it of the proxy's side only: the versions have to agree.
fn received(source: &mut Source, proxy: &str, envoy: &[u8]) -> Result<Option<Config>> {
    if source.is_live() {
        return Ok(None);
    }
    let page = "/page/syncz";
    let Ok(mesh) = source.load(&Needs::default().debug(page)) else {
        return Ok(None);
    };
    let mut pages = mesh.control_plane_answers(page).map(|(_, page)| page);
    let Some(sent) = pages.find_map(|page| Sent::find(page, proxy)) else {
        return Ok(None);
    };
    Config::received(envoy, &sent)
        .map_err(|error| Error::failed("read the proxy's dump").because(error))
}

/// An error with what is known of why.
fn missing(text: &str, mesh: &Mesh, subject: &str) -> Error {
    let mut gaps = mesh.gaps().iter();
    match gaps.find(|gap| gap.subject.starts_with(subject)) {
        Some(gap) => {
            Error::failed(text).because(Error::failed(format!("{}: {}", gap.subject, gap.reason)))
        }
        None => Error::failed(text),
    }
}

fn print(context: &mut Context, shape: Shape, comparison: &Comparison) -> Result<()> {
    if let Shape::Document(format) = shape {
        let parts = comparison.parts.iter().map(|part| {
            let mut entry = json!({"name": part.name, "match": part.difference.is_none()});
            if let Some(difference) = &part.difference {
                entry["diff"] = difference.as_str().into();
            }
            entry
        });
        let document: Vec<_> = parts.collect();
        let text = proxy_args::print(format, &document)?;
        return context.streams.result(&text);
    }
    for part in &comparison.parts {
        let loaded = match (&comparison.routes_loaded, part.name) {
            (Err(_), "Routes") => continue,
            (Ok(Some(moment)), "Routes") => format!(" (RDS last loaded at {})", moment.rfc1123()),
            _ => String::new(),
        };
        let text = render(context, part, &loaded);
        context.streams.result(&text)?;
    }
    Ok(())
}

fn render(context: &Context, part: &Part, loaded: &str) -> String {
    let name = part.name;
    let Some(difference) = &part.difference else {
        return format!("{name} Match{loaded}\n");
    };
    let paint = |line: &str| match line.as_bytes().first() {
        Some(b'-') => context.streams.styled(Role::Bad, line),
        Some(b'+') => context.streams.styled(Role::Ok, line),
        Some(b'@') => context.streams.styled(Role::Dim, line),
        _ => line.to_owned(),
    };
    let mut text = format!("{name} Don't Match{loaded}\n");
    for line in difference.lines() {
        text.push_str(&paint(line));
        text.push('\n');
    }
    text.push('\n');
    text
}
