//! Which ztunnel is meant: the one named, the one of a node, the one of a workload's node, or any.

use mesh_model::mesh::Mesh;
use mesh_model::needs::Needs;
use mesh_model::object::Object;
use mesh_model::target::{self, Target};

use crate::commands::proxy_args::AdminArgs;
use crate::commands::targets::{self, Pod};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::source::{Source, SourceArgs};

/// What the user asked for.
pub struct Asked<'a> {
    /// `[type/]name[.namespace]` of a ztunnel or a workload.
    pub target: Option<&'a str>,
    /// Name of a node.
    pub node: Option<&'a str>,
    /// What to do when neither is given.
    pub choice: Choice,
}

/// Which of all ztunnels to take when none is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The first: what is asked is the same in all.
    First,
    /// The only one, as each knows something else.
    Only,
}

/// A workload that was named instead of its ztunnel.
#[derive(Clone, Debug)]
pub struct Workload {
    /// Name of the pod.
    pub name: String,
    /// Its namespace.
    pub namespace: String,
}

/// Pods by namespace and name.
pub type Pods = Vec<(String, String)>;

/// The object that runs a ztunnel on each node.
const DAEMON_SET: &str = "daemonset/ztunnel";

/// The dump of the ztunnel that is meant, and the workload that was named instead of it.
///
/// # Errors
/// When there is no such ztunnel, or it does not answer.
pub fn dump(
    context: &Context,
    source: &SourceArgs,
    admin: &AdminArgs,
    asked: &Asked<'_>,
) -> Result<(Vec<u8>, Option<Workload>)> {
    let mut source = admin.source(context, source)?;
    let (pods, workload) = match admin.address() {
        Some(address) => (vec![(String::new(), address.to_owned())], None),
        None => find(context, &mut source, asked)?,
    };
    let (namespace, pod) = pods.first().ok_or_else(no_pods)?;
    let path = "/config_dump";
    let failed = |error: Error| {
        let shown = Pod {
            namespace: namespace.clone(),
            name: pod.clone(),
        };
        let text = format!("failed to execute command on {shown} Ztunnel");
        Error::new(error.exit(), text).because(error)
    };
    let mesh = source
        .load(&Needs::default().proxy(namespace, pod, path))
        .map_err(failed)?;
    match mesh.proxy_answer(namespace, pod, path) {
        Some(bytes) => Ok((bytes.to_vec(), workload)),
        None => Err(failed(Error::failed("no answer"))),
    }
}

/// Checks that an address stands alone.
///
/// # Errors
/// When something else is named beside it.
pub fn check_address(admin: &AdminArgs, given: &[&Option<String>]) -> Result<()> {
    if admin.address().is_some() && given.iter().any(|other| other.is_some()) {
        return Err(Error::failed(
            "--proxy-admin-address takes the place of --file, --node and the pod name",
        ));
    }
    Ok(())
}

/// The ztunnels that are meant, by namespace and name, and the workload that was named instead.
///
/// # Errors
/// When there are none, or several where one must be named.
pub fn find(
    context: &Context,
    source: &mut Source,
    asked: &Asked<'_>,
) -> Result<(Pods, Option<Workload>)> {
    let settings = &context.settings;
    let daemons = Target::parse(DAEMON_SET, &settings.istio_namespace).map_err(not_found)?;
    let Some(text) = asked.target else {
        let mesh = source.load(&daemons.needs())?;
        let pods = match asked.node {
            Some(node) => vec![on_node(&daemons, &mesh, node)?],
            None => daemons.pods(&mesh).map_err(not_found)?,
        };
        if pods.len() > 1 && asked.choice == Choice::Only {
            return Err(Error::failed("ztunnel pod name or --node must be set"));
        }
        return Ok((pods.into_iter().map(name_of).collect(), None));
    };
    let namespace = settings.namespace.as_ref();
    let namespace = namespace.unwrap_or(&settings.istio_namespace);
    let target = Target::parse(text, namespace).map_err(not_found)?;
    let mesh = source.load(&target.needs().and(daemons.needs()))?;
    let pods = target.pods(&mesh);
    let pods = pods.map_err(|error| targets::not_found(source, &target, error))?;
    let pod = pods.first().ok_or_else(no_pods)?;
    if is_ztunnel(pod) {
        return Ok((vec![name_of(pod)], None));
    }
    let (namespace, name) = name_of(pod);
    let node = pod.body["spec"]["nodeName"].as_str().unwrap_or_default();
    if node.is_empty() {
        return Err(Error::failed(format!(
            "pod {name}.{namespace} is not scheduled to a node"
        )));
    }
    let ztunnel = on_node(&daemons, &mesh, node).map_err(|error| {
        let text = format!("failed to find ztunnel on node {node} for pod {name}.{namespace}");
        Error::failed(text).because(error)
    })?;
    Ok((vec![name_of(ztunnel)], Some(Workload { name, namespace })))
}

/// The ztunnel of a node.
fn on_node<'a>(daemons: &Target, mesh: &'a Mesh, node: &str) -> Result<&'a Object> {
    let pods = daemons.pods(mesh).map_err(not_found)?;
    let nodes: Vec<&str> = pods.iter().map(|pod| node_of(pod)).collect();
    let suggestion = mesh_model::suggest::nearest(node, nodes.iter().copied())
        .map(|nearest| format!("did you mean node {nearest}?"));
    let found = pods.into_iter().find(|pod| node_of(pod) == node);
    found.ok_or_else(|| match suggestion {
        Some(hint) => no_pods().hint(hint),
        None => no_pods(),
    })
}

fn node_of(pod: &Object) -> &str {
    pod.body["spec"]["nodeName"].as_str().unwrap_or_default()
}

/// Whether a pod is a ztunnel: by its label, or by its name when it has none.
pub fn is_ztunnel(pod: &Object) -> bool {
    match pod.labels.get("app") {
        Some(app) => app == "ztunnel",
        None => pod.name.starts_with("ztunnel"),
    }
}

fn name_of(pod: &Object) -> (String, String) {
    (pod.namespace.clone(), pod.name.clone())
}

fn not_found(error: target::Error) -> Error {
    Error::failed(error.to_string())
}

fn no_pods() -> Error {
    Error::failed("no pods found")
}
