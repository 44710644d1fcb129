//! The proxies that a user names: pods of a mesh, or one at an address.

use std::fmt;

use mesh_model::kind::Kind;
use mesh_model::mesh::Mesh;
use mesh_model::needs::Needs;
use mesh_model::object::Object;
use mesh_model::target::{self, Target, WORKLOADS};

use crate::error::{Error, Exit, Result};
use crate::source::Source;

/// A proxy by the namespace and name of its pod, or by its address alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pod {
    /// Empty for a proxy at an address.
    pub namespace: String,
    /// Name of the pod, or address.
    pub name: String,
}

impl Pod {
    /// The proxy at an address.
    pub fn at(address: &str) -> Self {
        Self {
            namespace: String::new(),
            name: address.to_owned(),
        }
    }

    /// The pod that an object is.
    pub fn of(object: &Object) -> Self {
        Self {
            namespace: object.namespace.clone(),
            name: object.name.clone(),
        }
    }
}

/// `name.namespace`, as users type it.
impl fmt::Display for Pod {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.namespace.as_str() {
            "" => formatter.write_str(&self.name),
            namespace => write!(formatter, "{}.{namespace}", self.name),
        }
    }
}

/// Reads `[type/]name[.namespace]`.
///
/// # Errors
/// When it names nothing that could have pods.
pub fn parse(text: &str, namespace: &str) -> Result<Target> {
    Target::parse(text, namespace).map_err(|error| Error::failed(error.to_string()))
}

/// The pods with proxies that a target names, the one to ask first in front; one at least.
///
/// # Errors
/// When there is none.
pub fn proxies(source: &mut Source, target: &Target) -> Result<Vec<Object>> {
    let mesh = load(source, target)?;
    match target.proxies(&mesh) {
        Ok(pods) => Ok(pods.into_iter().cloned().collect()),
        Err(error) => Err(not_found(source, target, error)),
    }
}

/// What resolves a target: only what it names, and where that is not enough, what tells why.
///
/// # Errors
/// When the cluster does not answer or refuses.
pub fn load(source: &mut Source, target: &Target) -> Result<Mesh> {
    if source.is_live() {
        match named(source, target) {
            Ok(mesh) if target.pods(&mesh).is_ok() => return Ok(mesh),
            // Whoever may not get an object may perhaps list it.
            Err(error) if error.exit() != Exit::Denied => return Err(error),
            _ => {}
        }
    }
    source.load(&target.needs())
}

/// The object that a target names, and its pods: a namespace of thousands of pods is not read for one.
fn named(source: &mut Source, target: &Target) -> Result<Mesh> {
    let needs = target.object_needs();
    let mesh = source.load(&needs)?;
    match target.pod_needs(&mesh) {
        Some(pods) => source.load(&needs.and(pods)),
        None => Ok(mesh),
    }
}

/// The error of a target that names no proxy; says what was probably meant, or where there is one of that name.
pub fn not_found(source: &mut Source, target: &Target, error: target::Error) -> Error {
    let error = explained(source, target, error);
    let told = Error::failed(error.to_string());
    match elsewhere(source, &error) {
        Some(hint) => told.hint(hint),
        None => told,
    }
}

/// The error of a target, which offers a workload where the name of one stands for a pod.
pub fn explained(source: &mut Source, target: &Target, error: target::Error) -> target::Error {
    let target::Error::NotFound {
        kind, namespace, ..
    } = &error
    else {
        return error;
    };
    if kind != "pod" {
        return error;
    }
    let kinds = WORKLOADS.iter().filter_map(|kind| Kind::named(kind).ok());
    let needs = kinds.fold(target.needs(), |needs, kind| {
        needs.in_namespace(kind, namespace)
    });
    let mesh = source.load(&needs);
    let found = mesh.ok().and_then(|mesh| target.pods(&mesh).err());
    found.unwrap_or(error)
}

/// Namespaces to name in a hint.
const MOST: usize = 3;

/// In which other namespaces there is something of that kind and name.
pub fn elsewhere(source: &mut Source, error: &target::Error) -> Option<String> {
    let target::Error::NotFound { kind, name, .. } = error else {
        return None;
    };
    let known = Kind::named(kind).ok()?;
    // Whoever may not look everywhere gets no hint.
    let mesh = source.load(&Needs::default().all(known)).ok()?;
    let same = mesh.of_kind(known).filter(|object| object.name == *name);
    let namespaces: Vec<&str> = same.map(|object| object.namespace.as_str()).collect();
    let first = namespaces.first()?;
    let more = match namespaces.len().saturating_sub(MOST) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let listed = namespaces[..namespaces.len().min(MOST)].join(", ");
    Some(format!(
        "there is a {kind} {name} in namespace {listed}{more}: add -n {first}"
    ))
}
