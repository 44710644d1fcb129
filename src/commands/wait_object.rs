//! What `meshctl wait` waits for: objects, or their absence.

use std::fmt;

use envoy_dump::time::Moment;
use mesh_model::kind::Kind;
use mesh_model::needs::Needs;
use mesh_model::object::Object;
use mesh_model::suggest;
use mesh_model::target::split_namespace;
use serde_json::Value;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::source::Source;

/// What is to arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The object.
    Distribution,
    /// Its absence.
    Delete,
}

/// Objects that are waited for.
pub struct Awaited {
    purpose: Purpose,
    objects: Vec<Named>,
}

/// One of them.
struct Named {
    kind: &'static Kind,
    namespace: String,
    name: String,
    live: Option<Live>,
}

/// What the API server has of it.
struct Live {
    generation: i64,
    resource_version: String,
    uid: String,
    /// When somebody wrote it, in seconds since 1970.
    written: Option<i64>,
}

/// The groups whose objects istiods show.
const GROUPS: [&str; 2] = ["istio.io", "gateway.networking.k8s.io"];

impl Purpose {
    /// Reads what the flag says.
    ///
    /// # Errors
    /// When it is another word.
    pub fn parse(text: &str) -> Result<Self> {
        match text {
            "distribution" | "distributed" => Ok(Self::Distribution),
            "delete" | "deleted" => Ok(Self::Delete),
            _ => {
                let text = format!("--for {text:?}: distribution or delete is expected");
                Err(Error::usage(text))
            }
        }
    }
}

impl Awaited {
    /// The object that `KIND NAME[.NAMESPACE]` or `KIND/NAME[.NAMESPACE]` names.
    ///
    /// # Errors
    /// When the kind is unknown, or none that istiods show.
    pub fn named(words: &[String], namespace: &str, purpose: Purpose) -> Result<Self> {
        let (kind, name) = match words {
            [kind, name] => (kind.as_str(), name.as_str()),
            [both] => both.split_once('/').ok_or_else(expected)?,
            _ => return Err(expected()),
        };
        let kind = Kind::named(kind).map_err(|error| Error::usage(error.to_string()))?;
        if !is_shown(kind) {
            let text = format!(
                "{} is no configuration of the mesh: istiods do not show objects of this kind",
                kind.name
            );
            return Err(Error::usage(text));
        }
        let (name, namespace) = match kind.is_namespaced() {
            true => split_namespace(name, namespace),
            false => (name, ""),
        };
        let object = Named {
            kind,
            namespace: namespace.to_owned(),
            name: name.to_owned(),
            live: None,
        };
        Ok(Self {
            purpose,
            objects: vec![object],
        })
    }

    /// The objects of files that istiods show.
    ///
    /// # Errors
    /// When a file cannot be read, or there are none.
    pub fn of_files(context: &Context, files: &[String], purpose: Purpose) -> Result<Self> {
        let mut source = Source::files(context, files, false)?;
        if let Some(error) = source.unread().next() {
            return Err(Error::failed(format!(
                "{}: {}",
                error.origin, error.message
            )));
        }
        source.default_namespace();
        let shown = source.objects().filter_map(|object| {
            let kind = object.known_kind().filter(|kind| is_shown(kind))?;
            Some(Named {
                kind,
                namespace: object.namespace.clone(),
                name: object.name.clone(),
                live: None,
            })
        });
        let objects: Vec<Named> = shown.collect();
        match objects.is_empty() {
            true => Err(Error::failed("the files have no configuration of the mesh")),
            false => Ok(Self { purpose, objects }),
        }
    }

    /// Looks which objects the API server has; a generation may be asked for instead of the present one.
    ///
    /// # Errors
    /// When it cannot be asked, or an object that is to arrive is not there.
    pub fn look_up(&mut self, source: &mut Source, generation: Option<i64>) -> Result<()> {
        let needs = self.objects.iter();
        let needs = needs.fold(Needs::default(), |needs, object| {
            match object.namespace.as_str() {
                "" => needs.all(object.kind),
                namespace => needs.in_namespace(object.kind, namespace),
            }
        });
        let mesh = source.load(&needs)?;
        for object in &mut self.objects {
            let Named {
                kind,
                namespace,
                name,
                ..
            } = &*object;
            if let Some(gap) = mesh.gap_of(kind) {
                return Err(Error::failed(format!("{}: {}", gap.subject, gap.reason)));
            }
            let found = mesh.get(kind, namespace, name);
            if found.is_none() && self.purpose == Purpose::Distribution {
                let names = mesh.in_namespace(kind, namespace);
                let names: Vec<&str> = names.map(|object| object.name.as_str()).collect();
                let error = Error::failed(format!("there is no {object}"));
                return Err(match suggest::nearest(name, names) {
                    Some(nearest) => error.hint(format!("did you mean {nearest:?}?")),
                    None => error,
                });
            }
            object.live = found.map(|found| Live::of(found, generation));
        }
        Ok(())
    }

    /// Whether what the API server has is what is to arrive.
    pub fn is_final(&self) -> bool {
        match self.purpose {
            Purpose::Distribution => true,
            Purpose::Delete => self.objects.iter().all(|object| object.live.is_none()),
        }
    }

    /// When the objects were written, in seconds since 1970.
    pub fn written(&self) -> Option<i64> {
        let live = self
            .objects
            .iter()
            .filter_map(|object| object.live.as_ref());
        live.filter_map(|live| live.written).max()
    }

    /// Whether an istiod that shows these objects has what is waited for.
    pub fn is_in(&self, shown: &[Value]) -> bool {
        let mut objects = self.objects.iter();
        self.is_final() && objects.all(|object| object.is_in(shown, self.purpose))
    }

    /// What has changed, in words.
    pub fn change(&self) -> String {
        match (self.purpose, self.is_final()) {
            (Purpose::Distribution, _) => {
                self.names(|live| format!(" of generation {}", live.generation))
            }
            (Purpose::Delete, true) => format!("the deletion of {}", self.names(|_| String::new())),
            (Purpose::Delete, false) => format!(
                "the deletion of {}, which the API server still has",
                self.names(|_| String::new())
            ),
        }
    }

    fn names(&self, suffix: impl Fn(&Live) -> String) -> String {
        let named = |object: &Named| {
            let suffix = object.live.as_ref().map(&suffix).unwrap_or_default();
            format!("{object}{suffix}")
        };
        let names: Vec<String> = self.objects.iter().map(named).collect();
        names.join(", ")
    }
}

impl fmt::Display for Awaited {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.purpose {
            Purpose::Distribution => formatter.write_str(&self.names(|_| String::new())),
            Purpose::Delete => formatter.write_str(&self.change()),
        }
    }
}

impl fmt::Display for Named {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.kind.name, self.name)?;
        match self.namespace.as_str() {
            "" => Ok(()),
            namespace => write!(formatter, ".{namespace}"),
        }
    }
}

impl Named {
    fn is_in(&self, shown: &[Value], purpose: Purpose) -> bool {
        let text = |object: &Value, field: &str| {
            let value = object["metadata"][field].as_str();
            value.unwrap_or_default().to_owned()
        };
        let is_it = |object: &&Value| {
            let api_version = object["apiVersion"].as_str().unwrap_or_default();
            let group = api_version.rsplit_once('/').map_or("", |(group, _)| group);
            object["kind"] == self.kind.name
                && group == self.kind.group
                && text(object, "name") == self.name
                && (self.namespace.is_empty() || text(object, "namespace") == self.namespace)
        };
        let mut found = shown.iter().filter(is_it);
        match (purpose, &self.live) {
            (Purpose::Delete, _) => found.next().is_none(),
            (Purpose::Distribution, None) => false,
            (Purpose::Distribution, Some(live)) => found.any(|object| {
                let uid = text(object, "uid");
                let is_same = uid.is_empty() || live.uid.is_empty() || uid == live.uid;
                // Older istiods do not show the generation.
                let is_recent = match object["metadata"]["generation"].as_i64() {
                    Some(generation) => generation >= live.generation,
                    None => text(object, "resourceVersion") == live.resource_version,
                };
                is_same && is_recent
            }),
        }
    }
}

impl Live {
    fn of(object: &Object, generation: Option<i64>) -> Self {
        let metadata = &object.body["metadata"];
        let text = |field: &str| metadata[field].as_str().unwrap_or_default().to_owned();
        let managers = metadata["managedFields"].as_array().into_iter().flatten();
        // A status is not what somebody wants to arrive.
        let writers = managers.filter(|manager| manager["subresource"] != "status");
        let times = writers.map(|manager| &manager["time"]);
        let times = times.chain([&metadata["creationTimestamp"]]);
        let seconds = times.filter_map(|time| Some(Moment::parse(time.as_str()?)?.seconds));
        Self {
            generation: generation
                .or(metadata["generation"].as_i64())
                .unwrap_or_default(),
            resource_version: text("resourceVersion"),
            uid: text("uid"),
            written: seconds.max(),
        }
    }
}

fn is_shown(kind: &Kind) -> bool {
    let group = kind.group;
    GROUPS
        .iter()
        .any(|known| group == *known || group.ends_with(&format!(".{known}")))
}

fn expected() -> Error {
    Error::failed("KIND NAME[.NAMESPACE] is expected, such as virtualservice reviews.shop")
}
