//! A mesh as it was earlier: a snapshot, its unpacked folder, or a folder with a recording.
//!
//! A snapshot keeps objects in `objects/KIND.json`, answers of proxies in `proxies/NAMESPACE/POD/` and those of istiods in
//! `control-plane/POD/` (`docs/snapshot.md`). A recording keeps all objects in `resources.json` and all answers in
//! `NAMESPACE/POD/`.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use mesh_manifest::precheck::Permission;
use mesh_model::kind::Kind;
use mesh_model::needs::{Needs, Within, control_plane_answer};
use mesh_model::object::{Object, Origin};
use serde_json::Value;

use crate::error::{Error, Exit, Result};
use crate::source::control_plane::ControlPlane;
use crate::source::manifest::{MANIFEST, Manifest};
use crate::source::{Answer, PERMISSIONS, archive, files, pages};

/// All objects of a recording.
const RESOURCES: &str = "resources.json";

/// Kinds that a recording leaves out.
const NOT_RECORDED: [&str; 2] = ["Secret", "CustomResourceDefinition"];

/// A mesh as it was earlier.
pub(super) struct Capture {
    place: Place,
    /// What there is, by the names of the files.
    entries: BTreeMap<String, Content>,
    /// What a snapshot says of itself; a recording says nothing.
    manifest: Option<Manifest>,
    control_plane: ControlPlane,
}

/// Where the files are.
struct Place {
    path: PathBuf,
    is_archive: bool,
    /// What stands before each name.
    prefix: String,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Content {
    Objects,
    Permissions,
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

/// The contents of files by name.
type Contents = BTreeMap<String, Vec<u8>>;

/// Takes answers.
type Sink<'a> = &'a mut dyn FnMut(Answer) -> Result<()>;

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
            [PERMISSIONS] => Some(Self::Permissions),
            ["objects", file] if file.ends_with(".json") => Some(Self::Objects),
            ["proxies", namespace, pod, file] => Some(proxy(namespace, pod, file)),
            ["control-plane", istiod, file] => Some(Self::ControlPlane {
                istiod: (*istiod).to_owned(),
                file: (*file).to_owned(),
            }),
            [namespace, pod, file] if pages::is_proxy_file(file) => {
                Some(proxy(namespace, pod, file))
            }
            [_, istiod, file] => Some(Self::ControlPlane {
                istiod: (*istiod).to_owned(),
                file: (*file).to_owned(),
            }),
            _ => None,
        }
    }
}

impl Place {
    /// The names and sizes of all files.
    fn list(path: &Path) -> Result<(Self, Vec<(String, u64)>)> {
        let is_archive = !path.is_dir();
        let names = if is_archive {
            archive::list(path).map_err(|error| unreadable(path, error))?
        } else {
            let names = files::list_folder(path, true).map_err(reading)?;
            let size = |name: String| {
                let size = std::fs::metadata(path.join(&name)).map_or(0, |found| found.len());
                (name, size)
            };
            names.into_iter().map(size).collect()
        };
        let is_root = |name: &str| name == MANIFEST || name == RESOURCES;
        let roots = names.iter().filter_map(|(name, _)| {
            let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
            is_root(file).then_some(folder)
        });
        let prefix = match roots.min_by_key(|folder| folder.len()) {
            None | Some("") => String::new(),
            Some(folder) => format!("{folder}/"),
        };
        let names = names.into_iter().filter_map(|(name, size)| {
            let name = name.strip_prefix(&prefix)?.to_owned();
            Some((name, size))
        });
        let names = names.collect();
        let place = Self {
            path: path.to_owned(),
            is_archive,
            prefix,
        };
        Ok((place, names))
    }

    /// The contents of some files.
    fn read<'a>(&self, names: impl IntoIterator<Item = &'a str>) -> Result<Contents> {
        let names = names.into_iter();
        let wanted: BTreeSet<String> = names.map(|name| format!("{}{name}", self.prefix)).collect();
        let found = if self.is_archive {
            archive::read(&self.path, &wanted).map_err(|error| unreadable(&self.path, error))?
        } else {
            let mut found = Contents::new();
            for name in wanted {
                let content = files::read_large(&self.path.join(&name)).map_err(reading)?;
                found.insert(name, content);
            }
            found
        };
        let strip = |(name, content): (String, Vec<u8>)| {
            let name = name.strip_prefix(&self.prefix).unwrap_or(&name).to_owned();
            (name, content)
        };
        Ok(found.into_iter().map(strip).collect())
    }

    fn malformed(&self, why: impl std::fmt::Display) -> Error {
        let shown = self.path.display();
        Error::new(Exit::BadInput, format!("read the snapshot {shown}: {why}"))
    }
}

fn reading(error: files::FileError) -> Error {
    Error::new(Exit::BadInput, "read the snapshot").because(error)
}

/// The error for an archive that cannot be read whole.
fn unreadable(path: &Path, error: io::Error) -> Error {
    let shown = path.display();
    let error_for = |text: String| Error::new(Exit::BadInput, text);
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::PermissionDenied => {
            error_for(format!("read the snapshot {shown}")).because(error)
        }
        io::ErrorKind::UnexpectedEof => error_for(format!("the snapshot {shown} is cut off"))
            .hint("copy it again, or take another one"),
        _ => error_for(format!("{shown} is not a snapshot")).because(error),
    }
}

/// What there is in a snapshot.
pub struct Inventory {
    /// What a snapshot says of itself; a recording says nothing.
    pub manifest: Option<Manifest>,
    /// The files and their sizes.
    pub files: Vec<(String, u64)>,
}

/// Looks into a snapshot or recording.
///
/// # Errors
/// When it cannot be read, or holds no mesh.
pub fn inventory(path: &Path) -> Result<Inventory> {
    let (place, files) = Place::list(path)?;
    let manifest = manifest(&place, &files)?;
    Ok(Inventory { manifest, files })
}

fn manifest(place: &Place, files: &[(String, u64)]) -> Result<Option<Manifest>> {
    let has = |wanted: &str| files.iter().any(|(name, _)| name == wanted);
    if has(MANIFEST) {
        let mut found = place.read([MANIFEST])?;
        let bytes = found.remove(MANIFEST).unwrap_or_default();
        let manifest = Manifest::parse(&bytes).map_err(|why| place.malformed(why))?;
        return Ok(Some(manifest));
    }
    let shown = place.path.display();
    if has(RESOURCES) {
        return Ok(None);
    }
    if files.iter().any(|(name, _)| name.starts_with("objects/")) {
        return Err(Error::new(
            Exit::BadInput,
            format!("the snapshot {shown} is cut off: it has no {MANIFEST}"),
        ));
    }
    Err(Error::new(
        Exit::BadInput,
        format!("{shown} is neither a snapshot nor a recording of a mesh"),
    )
    .hint("a snapshot is made by meshctl snapshot create"))
}

impl Capture {
    /// Opens a snapshot, its folder or a recording.
    ///
    /// # Errors
    /// When it cannot be read, or holds no mesh.
    pub(super) fn open(path: &Path, control_plane: ControlPlane) -> Result<Self> {
        let (place, files) = Place::list(path)?;
        let manifest = manifest(&place, &files)?;
        let entries = files.into_iter().filter_map(|(name, _)| {
            let content = Content::of(&name)?;
            Some((name, content))
        });
        Ok(Self {
            entries: entries.collect(),
            place,
            manifest,
            control_plane,
        })
    }

    /// The namespace of the kubeconfig context at that time.
    pub(super) fn namespace(&self) -> &str {
        let manifest = self.manifest.as_ref();
        manifest.map_or("default", |manifest| &manifest.namespace)
    }

    /// The version of the API server at that time; empty when it is not known.
    pub(super) fn server_version(&self) -> &str {
        let manifest = self.manifest.as_ref();
        manifest.map_or("", |manifest| &manifest.server_version)
    }

    /// What the user was allowed then.
    pub(super) fn permissions(&self) -> Result<Vec<Permission>> {
        let Some(entry) = self.entries_with(&Content::Permissions).first().copied() else {
            return Err(self.reason("permissions"));
        };
        let content = self.place.read([entry])?.remove(entry);
        serde_json::from_slice(&content.unwrap_or_default())
            .map_err(|error| self.place.malformed(format!("{entry}: {error}")))
    }

    /// When it was taken.
    pub(super) fn captured_at(&self) -> Option<SystemTime> {
        self.manifest.as_ref().and_then(Manifest::time)
    }

    /// Gives what is needed and there, and a gap for what is not.
    pub(super) fn gather(&mut self, needs: &Needs, sink: Sink<'_>) -> Result<()> {
        let needs = &needs.widened();
        let wanted: Vec<(&Kind, &Within)> = needs.kinds().collect();
        self.missing_kinds(&wanted, sink)?;
        let istiods = self.istiods(needs, sink)?;
        let answers = self.answers(needs, &istiods, sink)?;
        let objects = self.object_files(&wanted);
        let named = answers.iter().map(|(entry, _)| *entry);
        let contents = self.place.read(objects.iter().copied().chain(named))?;
        for entry in objects {
            let found = self.objects(entry, contents.get(entry), &wanted)?;
            sink(Answer::Objects(found))?;
        }
        for (entry, answer) in answers {
            let content = contents.get(entry).cloned().unwrap_or_default();
            sink(answer.filled(content))?;
        }
        Ok(())
    }

    /// The files with objects of these kinds.
    fn object_files(&self, wanted: &[(&Kind, &Within)]) -> Vec<&str> {
        let names: BTreeSet<String> = wanted
            .iter()
            .map(|(kind, _)| format!("objects/{}.json", kind.full_name()))
            .collect();
        let is_wanted = |entry: &&str| *entry == RESOURCES || names.contains(*entry);
        let all = self.entries_with(&Content::Objects);
        match wanted {
            [] => Vec::new(),
            _ => all.into_iter().filter(is_wanted).collect(),
        }
    }

    fn missing_kinds(&self, wanted: &[(&Kind, &Within)], sink: Sink<'_>) -> Result<()> {
        for (kind, _) in wanted {
            let name = kind.full_name();
            let is_there = match &self.manifest {
                Some(manifest) => manifest.kinds.contains(&name),
                None => !NOT_RECORDED.contains(&kind.name),
            };
            if !is_there {
                let reason = self.reason(&name);
                sink(Answer::Gap(name, reason))?;
            }
        }
        Ok(())
    }

    fn objects(
        &self,
        entry: &str,
        content: Option<&Vec<u8>>,
        wanted: &[(&Kind, &Within)],
    ) -> Result<Vec<Object>> {
        let malformed = |why: String| self.place.malformed(format!("{entry}: {why}"));
        let content = content.map_or(&[][..], Vec::as_slice);
        let mut list: Value = serde_json::from_slice(content)
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

    /// The files of the answers that are needed, and gaps for those that are not there.
    fn answers(
        &self,
        needs: &Needs,
        istiods: &BTreeSet<String>,
        sink: Sink<'_>,
    ) -> Result<Vec<(&str, Unfilled)>> {
        let mut answers = Vec::new();
        for need in needs.proxies() {
            let content = pages::proxy_file(&need.path).map(|file| Content::Proxy {
                namespace: need.namespace.clone(),
                pod: need.pod.clone(),
                file: file.to_owned(),
            });
            let found = content.map(|content| self.entries_with(&content));
            match found.unwrap_or_default().first() {
                Some(entry) => answers.push((*entry, Unfilled::Proxy(need.name()))),
                None => {
                    let pod = format!("proxy {}/{}", need.namespace, need.pod);
                    let subject = format!("{pod} {}", need.path);
                    let reason = match self.known_reason(&pod) {
                        Some(reason) => reason,
                        None => self.reason(&subject),
                    };
                    sink(Answer::Gap(subject, reason))?;
                }
            }
        }
        let mut told = BTreeSet::new();
        for path in needs.debug_paths() {
            let mut silent = istiods.clone();
            let before = answers.len();
            for (entry, content) in &self.entries {
                let Content::ControlPlane { istiod, file } = content else {
                    continue;
                };
                if self.answers_page(file, path) && istiods.contains(istiod) {
                    silent.remove(istiod);
                    let name = control_plane_answer(istiod, path);
                    answers.push((entry, Unfilled::ControlPlane(name)));
                }
            }
            if answers.len() == before && !istiods.is_empty() {
                let subject = format!("istiod {path}");
                let by_istiod = istiods.iter().find_map(|istiod| {
                    let whole = || self.known_reason(&format!("istiod {istiod}"));
                    self.known_reason(&format!("istiod {istiod} {path}"))
                        .or_else(whole)
                });
                let reason = match by_istiod {
                    Some(reason) => reason,
                    None => self.reason(&subject),
                };
                sink(Answer::Gap(subject, reason))?;
                continue;
            }
            // Those that answered nothing at all when the snapshot was taken.
            for istiod in silent {
                let subject = format!("istiod {istiod}");
                if let Some(reason) = self.known_reason(&subject)
                    && told.insert(istiod)
                {
                    sink(Answer::Gap(subject, reason))?;
                }
            }
        }
        Ok(answers)
    }

    fn answers_page(&self, file: &str, path: &str) -> bool {
        // A recording has the page itself in the file that holds the state in a snapshot.
        let is_recorded = self.manifest.is_none() && path == "/page/syncz" && file == "syncz.json";
        is_recorded || file == pages::control_plane_file(path)
    }

    /// The istiods that are meant.
    fn istiods(&self, needs: &Needs, sink: Sink<'_>) -> Result<BTreeSet<String>> {
        if !needs.asks_control_plane() {
            return Ok(BTreeSet::new());
        }
        let kinds = ["pods", "mutatingwebhookconfigurations"];
        let kinds = kinds.iter().filter_map(|name| Kind::named(name).ok());
        let needs = kinds.fold(Needs::default(), Needs::all);
        let wanted: Vec<(&Kind, &Within)> = needs.kinds().collect();
        let files = self.object_files(&wanted);
        let contents = self.place.read(files.iter().copied())?;
        let mut objects = Vec::new();
        for entry in files {
            objects.extend(self.objects(entry, contents.get(entry), &wanted)?);
        }
        let (pods, webhooks): (Vec<&Object>, Vec<&Object>) =
            objects.iter().partition(|object| object.kind == "Pod");
        match self.control_plane.select(pods, webhooks) {
            Ok(istiods) => Ok(istiods
                .iter()
                .map(|istiod| istiod.name().to_owned())
                .collect()),
            Err(error) => {
                sink(Answer::Gap("istiod".to_owned(), error))?;
                Ok(BTreeSet::new())
            }
        }
    }

    fn entries_with(&self, content: &Content) -> Vec<&str> {
        let entries = self.entries.iter().filter(|(_, found)| *found == content);
        entries.map(|(name, _)| name.as_str()).collect()
    }

    /// Why something is not there.
    fn reason(&self, subject: &str) -> Error {
        let known = self.known_reason(subject);
        known.unwrap_or_else(|| Error::failed("not captured"))
    }

    fn known_reason(&self, subject: &str) -> Option<Error> {
        let reason = self.manifest.as_ref()?.reason(subject)?;
        Some(Error::failed(format!("not captured: {reason}")))
    }
}

/// An answer without its content.
enum Unfilled {
    Proxy(String),
    ControlPlane(String),
}

impl Unfilled {
    fn filled(self, content: Vec<u8>) -> Answer {
        match self {
            Self::Proxy(name) => Answer::Proxy(name, content),
            Self::ControlPlane(name) => Answer::ControlPlane(name, content),
        }
    }
}
