//! A mesh as it was earlier: a snapshot, its unpacked folder, or a folder with a recording.
//!
//! A snapshot keeps objects in `objects/KIND.json`, answers of proxies in `proxies/NAMESPACE/POD/` and those of istiods in
//! `control-plane/POD/`. A recording keeps all objects in `resources.json` and all answers in `NAMESPACE/POD/`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use mesh_model::kind::Kind;
use mesh_model::needs::{Needs, Within, control_plane_answer};
use mesh_model::object::{Object, Origin};
use serde_json::Value;

use crate::error::{Error, Exit, Result};
use crate::source::control_plane::ControlPlane;
use crate::source::{Answer, files, pages};

/// All objects of a recording.
const RESOURCES: &str = "resources.json";

/// Kinds that a recording leaves out.
const NOT_RECORDED: [&str; 2] = ["Secret", "CustomResourceDefinition"];

/// A mesh as it was earlier.
pub(super) struct Capture {
    root: PathBuf,
    /// What there is, by the names of the files.
    entries: BTreeMap<String, Content>,
    namespace: String,
    captured_at: Option<SystemTime>,
    control_plane: ControlPlane,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Content {
    Objects,
    Proxy {
        namespace: String,
        pod: String,
        file: String,
    },
    ControlPlane {
        istiod: String,
        file: String,
    },
}

impl Content {
    fn of(entry: &str) -> Option<Self> {
        let parts: Vec<&str> = entry.split('/').collect();
        let proxy = |namespace: &str, pod: &str, file: &str| Self::Proxy {
            namespace: namespace.to_owned(),
            pod: pod.to_owned(),
            file: file.to_owned(),
        };
        match parts.as_slice() {
            [RESOURCES] => Some(Self::Objects),
            ["objects", file] if file.ends_with(".json") => Some(Self::Objects),
            ["proxies", namespace, pod, file] => Some(proxy(namespace, pod, file)),
            ["control-plane", istiod, file] | [_, istiod, file] if !pages::is_proxy_file(file) => {
                Some(Self::ControlPlane {
                    istiod: (*istiod).to_owned(),
                    file: (*file).to_owned(),
                })
            }
            [namespace, pod, file] => Some(proxy(namespace, pod, file)),
            _ => None,
        }
    }
}

impl Capture {
    /// Opens a folder.
    ///
    /// # Errors
    /// When it cannot be read, or holds no mesh.
    pub(super) fn open(path: &Path, control_plane: ControlPlane) -> Result<Self> {
        let shown = path.display();
        let reading = |error| Error::new(Exit::BadInput, "read the snapshot").because(error);
        let names = files::list_folder(path, true).map_err(reading)?;
        let entries: BTreeMap<String, Content> = names
            .into_iter()
            .filter_map(|name| {
                let content = Content::of(&name)?;
                Some((name, content))
            })
            .collect();
        if !entries.values().any(|content| *content == Content::Objects) {
            return Err(Error::new(
                Exit::BadInput,
                format!("{shown} is neither a snapshot nor a recording of a mesh"),
            )
            .hint("a snapshot is made by meshctl snapshot create"));
        }
        Ok(Self {
            root: path.to_owned(),
            entries,
            namespace: "default".to_owned(),
            captured_at: None,
            control_plane,
        })
    }

    /// The namespace of the kubeconfig context at that time.
    pub(super) fn namespace(&self) -> &str {
        &self.namespace
    }

    /// When it was taken.
    pub(super) fn captured_at(&self) -> Option<SystemTime> {
        self.captured_at
    }

    /// Gives what is needed and there, and a gap for what is not.
    pub(super) fn gather(
        &mut self,
        needs: &Needs,
        sink: &mut dyn FnMut(Answer) -> Result<()>,
    ) -> Result<()> {
        self.gather_objects(needs, sink)?;
        self.gather_proxies(needs, sink)?;
        self.gather_control_plane(needs, sink)
    }

    fn gather_objects(
        &self,
        needs: &Needs,
        sink: &mut dyn FnMut(Answer) -> Result<()>,
    ) -> Result<()> {
        let wanted: Vec<(&Kind, &Within)> = needs.kinds().collect();
        if wanted.is_empty() {
            return Ok(());
        }
        for (kind, _) in &wanted {
            if NOT_RECORDED.contains(&kind.name) {
                sink(Answer::Gap(kind.full_name(), not_captured()))?;
            }
        }
        for entry in self.entries_with(&Content::Objects) {
            let objects = self.objects(entry, &wanted)?;
            sink(Answer::Objects(objects))?;
        }
        Ok(())
    }

    fn objects(&self, entry: &str, wanted: &[(&Kind, &Within)]) -> Result<Vec<Object>> {
        let malformed = |why: String| {
            Error::new(
                Exit::BadInput,
                format!("{}: {why}", self.root.join(entry).display()),
            )
        };
        let mut list: Value = serde_json::from_slice(&self.read(entry)?)
            .map_err(|error| malformed(format!("not JSON: {error}")))?;
        let Value::Array(items) = list["items"].take() else {
            return Err(malformed("not a list of objects".to_owned()));
        };
        let origin = Origin::Snapshot {
            entry: Arc::from(entry),
        };
        let objects = items
            .into_iter()
            .map(|item| Object::from_json(item, origin.clone()))
            .collect::<Result<Vec<Object>, _>>()
            .map_err(|error| malformed(error.message))?;
        let is_wanted = |object: &Object| {
            wanted.iter().any(|(kind, within)| {
                kind.name == object.kind
                    && kind.group == object.group()
                    && (!kind.is_namespaced() || within.contains(&object.namespace))
            })
        };
        Ok(objects.into_iter().filter(is_wanted).collect())
    }

    fn gather_proxies(
        &self,
        needs: &Needs,
        sink: &mut dyn FnMut(Answer) -> Result<()>,
    ) -> Result<()> {
        for need in needs.proxies() {
            let content = pages::proxy_file(&need.path).map(|file| Content::Proxy {
                namespace: need.namespace.clone(),
                pod: need.pod.clone(),
                file: file.to_owned(),
            });
            let entry = content
                .as_ref()
                .and_then(|content| self.entries_with(content).next());
            sink(match entry {
                Some(entry) => Answer::Proxy(need.name(), self.read(entry)?),
                None => Answer::Gap(
                    format!("proxy {}/{} {}", need.namespace, need.pod, need.path),
                    not_captured(),
                ),
            })?;
        }
        Ok(())
    }

    fn gather_control_plane(
        &self,
        needs: &Needs,
        sink: &mut dyn FnMut(Answer) -> Result<()>,
    ) -> Result<()> {
        if needs.debug_paths().next().is_none() {
            return Ok(());
        }
        let meant = match self.istiods() {
            Ok(istiods) => istiods,
            Err(error) => return sink(Answer::Gap("istiod".to_owned(), error)),
        };
        for path in needs.debug_paths() {
            let file = pages::control_plane_file(path);
            let mut any = false;
            for (entry, content) in &self.entries {
                match content {
                    Content::ControlPlane {
                        istiod,
                        file: found,
                    } if *found == file && meant.contains(istiod) => {
                        let name = control_plane_answer(istiod, path);
                        sink(Answer::ControlPlane(name, self.read(entry)?))?;
                        any = true;
                    }
                    _ => {}
                }
            }
            if !any {
                sink(Answer::Gap(format!("istiod {path}"), not_captured()))?;
            }
        }
        Ok(())
    }

    /// The istiods that are meant.
    fn istiods(&self) -> Result<BTreeSet<String>> {
        let kinds = ["pods", "mutatingwebhookconfigurations"];
        let needs = kinds.iter().filter_map(|name| Kind::named(name).ok());
        let needs = needs.fold(Needs::default(), Needs::all);
        let wanted: Vec<(&Kind, &Within)> = needs.kinds().collect();
        let mut objects = Vec::new();
        for entry in self.entries_with(&Content::Objects) {
            objects.extend(self.objects(entry, &wanted)?);
        }
        let (pods, webhooks): (Vec<&Object>, Vec<&Object>) =
            objects.iter().partition(|object| object.kind == "Pod");
        let istiods = self.control_plane.select(pods, webhooks)?;
        Ok(istiods
            .iter()
            .map(|istiod| istiod.name().to_owned())
            .collect())
    }

    fn entries_with<'a>(&'a self, content: &'a Content) -> impl Iterator<Item = &'a str> {
        self.entries
            .iter()
            .filter(move |(_, found)| *found == content)
            .map(|(name, _)| name.as_str())
    }

    fn read(&self, entry: &str) -> Result<Vec<u8>> {
        files::read_large(&self.root.join(entry))
            .map_err(|error| Error::new(Exit::BadInput, "read the snapshot").because(error))
    }
}

fn not_captured() -> Error {
    Error::failed("not captured")
}
