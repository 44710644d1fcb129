//! What is known of a mesh: objects, what proxies and the control plane answered, and what is missing.
//!
//! A [`Mesh`] is loaded once and never changes; everything that judges a mesh is a function of it.

use crate::kind::Kind;
use crate::object::Object;
use crate::selector::Selector;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::SystemTime;

/// Something that was asked for and is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// What: the full name of a kind, `proxy shop/cart-1`, `istiod /debug/syncz`.
    pub subject: String,
    /// Why, for people: `forbidden`, `no answer in 5s`.
    pub reason: String,
}

/// What is known of a mesh at one time.
#[derive(Debug, Default)]
pub struct Mesh {
    objects: Vec<Object>,
    /// The objects of each kind by namespace and name.
    by_kind: HashMap<Group, Vec<usize>>,
    by_label: HashMap<(String, String), Vec<usize>>,
    proxy_dumps: BTreeMap<String, Vec<u8>>,
    control_plane_replies: BTreeMap<String, Vec<u8>>,
    gaps: Vec<Gap>,
    captured_at: Option<SystemTime>,
}

/// API group and kind; versions are the same objects.
type Group = (String, String);

impl Mesh {
    /// Every object, in the order of the sources.
    pub fn objects(&self) -> &[Object] {
        &self.objects
    }

    /// The objects of a kind by namespace and name.
    pub fn of_kind(&self, kind: &Kind) -> impl Iterator<Item = &Object> {
        self.index(kind).map(|index| &self.objects[index])
    }

    /// The objects of a kind in a namespace by name.
    pub fn in_namespace(&self, kind: &Kind, namespace: &str) -> impl Iterator<Item = &Object> {
        self.of_kind(kind)
            .filter(move |object| object.namespace == namespace)
    }

    /// One object; the namespace of objects of the cluster is empty.
    pub fn get(&self, kind: &Kind, namespace: &str, name: &str) -> Option<&Object> {
        let places = self.by_kind.get(&group(kind))?;
        let wanted = (namespace, name);
        let found = places.binary_search_by(|place| full_name(&self.objects[*place]).cmp(&wanted));
        found.ok().map(|found| &self.objects[places[found]])
    }

    /// The objects of a kind in a namespace whose labels a selector asks for.
    pub fn selected(&self, kind: &Kind, namespace: &str, selector: &Selector) -> Vec<&Object> {
        let is_meant =
            |object: &&Object| object.namespace == namespace && selector.matches(&object.labels);
        match selector.required_labels().next() {
            None => self.of_kind(kind).filter(is_meant).collect(),
            Some((key, value)) => {
                let labelled = self
                    .by_label
                    .get(&(key.to_owned(), value.to_owned()))
                    .into_iter()
                    .flatten();
                let objects = labelled.map(|index| &self.objects[*index]);
                objects
                    .filter(|object| object.kind == kind.name && object.group() == kind.group)
                    .filter(is_meant)
                    .collect()
            }
        }
    }

    /// What a proxy's administration port answered, by the name that the source gave it (`shop/cart-1/config_dump`).
    pub fn proxy_dump(&self, name: &str) -> Option<&[u8]> {
        self.proxy_dumps.get(name).map(Vec::as_slice)
    }

    /// What a proxy answered at a path, which is spelled as it was needed.
    pub fn proxy_answer(&self, namespace: &str, pod: &str, path: &str) -> Option<&[u8]> {
        self.proxy_dump(&crate::needs::proxy_answer(namespace, pod, path))
    }

    /// What each istiod answered at a path, by the name of its pod.
    pub fn control_plane_answers<'a>(
        &'a self,
        path: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        let path = path.trim_start_matches('/');
        self.control_plane_replies()
            .filter_map(move |(name, bytes)| {
                let (istiod, found) = name.split_once('/')?;
                (found == path).then_some((istiod, bytes))
            })
    }

    /// Every proxy dump by name.
    pub fn proxy_dumps(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.proxy_dumps
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// What the control plane answered, by the name that the source gave it (`istiod-1/debug/syncz`).
    pub fn control_plane_reply(&self, name: &str) -> Option<&[u8]> {
        self.control_plane_replies.get(name).map(Vec::as_slice)
    }

    /// Every reply of the control plane by name.
    pub fn control_plane_replies(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.control_plane_replies
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// What was asked for and is not there.
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    /// Why the objects of a kind are not there, when they could not be listed.
    pub fn gap_of(&self, kind: &Kind) -> Option<&Gap> {
        let name = kind.full_name();
        self.gaps.iter().find(|gap| gap.subject == name)
    }

    /// When the mesh was looked at; `None` for files.
    pub fn captured_at(&self) -> Option<SystemTime> {
        self.captured_at
    }

    fn index(&self, kind: &Kind) -> impl Iterator<Item = usize> {
        self.by_kind
            .get(&group(kind))
            .into_iter()
            .flatten()
            .copied()
    }

    /// Takes out objects of which an earlier one has the name, and notes where the others are.
    fn index_objects(&mut self) {
        let mut kinds: HashMap<(&str, &str), Vec<usize>> = HashMap::new();
        for (place, object) in self.objects.iter().enumerate() {
            let kind = (object.group(), object.kind.as_str());
            kinds.entry(kind).or_default().push(place);
        }
        let mut surplus = HashSet::new();
        for places in kinds.values_mut() {
            places.sort_by_key(|place| full_name(&self.objects[*place]));
            let twins = places.windows(2).filter(|pair| {
                full_name(&self.objects[pair[0]]) == full_name(&self.objects[pair[1]])
            });
            surplus.extend(twins.map(|pair| pair[1]));
        }
        if !surplus.is_empty() {
            let mut place = 0..;
            self.objects
                .retain(|_| place.next().is_some_and(|place| !surplus.contains(&place)));
            return self.index_objects();
        }
        let kinds = kinds.into_iter();
        self.by_kind = kinds
            .map(|((group, kind), places)| ((group.to_owned(), kind.to_owned()), places))
            .collect();
        for (place, object) in self.objects.iter().enumerate() {
            for (key, value) in &object.labels {
                let label = (key.clone(), value.clone());
                self.by_label.entry(label).or_default().push(place);
            }
        }
    }
}

/// Namespace and name.
fn full_name(object: &Object) -> (&str, &str) {
    (&object.namespace, &object.name)
}

fn group(kind: &Kind) -> Group {
    (kind.group.to_owned(), kind.name.to_owned())
}

/// Collects what sources give into a [`Mesh`].
#[derive(Debug, Default)]
pub struct MeshBuilder {
    mesh: Mesh,
}

impl MeshBuilder {
    /// Adds an object unless one of the same group, kind, namespace and name is there: the source asked first wins.
    #[must_use]
    pub fn object(mut self, object: Object) -> Self {
        self.mesh.objects.push(object);
        self
    }

    /// Adds what a proxy answered.
    #[must_use]
    pub fn proxy_dump(mut self, name: impl Into<String>, bytes: Vec<u8>) -> Self {
        self.mesh.proxy_dumps.insert(name.into(), bytes);
        self
    }

    /// Adds what the control plane answered.
    #[must_use]
    pub fn control_plane_reply(mut self, name: impl Into<String>, bytes: Vec<u8>) -> Self {
        self.mesh.control_plane_replies.insert(name.into(), bytes);
        self
    }

    /// Notes something that could not be had.
    #[must_use]
    pub fn gap(mut self, subject: impl Into<String>, reason: impl Into<String>) -> Self {
        self.mesh.gaps.push(Gap {
            subject: subject.into(),
            reason: reason.into(),
        });
        self
    }

    /// Notes when the mesh was looked at.
    #[must_use]
    pub fn captured_at(mut self, time: SystemTime) -> Self {
        self.mesh.captured_at = Some(time);
        self
    }

    /// The finished mesh.
    pub fn build(mut self) -> Mesh {
        self.mesh.index_objects();
        self.mesh
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::object::from_text;
    use crate::selector::Selector;

    /// A mesh of the objects in a text.
    pub(crate) fn mesh(text: &str) -> Mesh {
        let objects = from_text("mesh.yaml", text).into_iter();
        objects
            .fold(MeshBuilder::default(), |builder, object| {
                builder.object(object.unwrap())
            })
            .build()
    }

    fn names(objects: impl IntoIterator<Item = impl std::borrow::Borrow<Object>>) -> Vec<String> {
        objects
            .into_iter()
            .map(|object| object.borrow().name.clone())
            .collect()
    }

    #[test]
    fn lookups() {
        let mesh = mesh(
            "\
{apiVersion: v1, kind: Pod, metadata: {name: b, namespace: shop, labels: {app: web}}}
---
{apiVersion: v1, kind: Pod, metadata: {name: a, namespace: shop, labels: {app: web, old: x}}}
---
{apiVersion: v1, kind: Pod, metadata: {name: c, namespace: other, labels: {app: web}}}
---
{apiVersion: v1, kind: Pod, metadata: {name: c, namespace: other, labels: {app: second}}}
---
{apiVersion: v1, kind: Service, metadata: {name: s, namespace: shop, labels: {app: web}}}
",
        );
        let pod = Kind::named("pod").unwrap();
        assert_eq!(names(mesh.of_kind(pod).cloned()), ["c", "a", "b"]);
        assert_eq!(names(mesh.in_namespace(pod, "shop").cloned()), ["a", "b"]);
        assert_eq!(mesh.get(pod, "other", "c").unwrap().labels["app"], "web");
        assert!(mesh.get(pod, "shop", "c").is_none());
        let selected = |text: &str| {
            let selector = Selector::parse(text).unwrap();
            names(mesh.selected(pod, "shop", &selector).into_iter().cloned())
        };
        assert_eq!(selected("app=web"), ["b", "a"]);
        assert_eq!(selected("app=web,!old"), ["b"]);
        assert_eq!(selected("old"), ["a"]);
        assert_eq!(mesh.objects().len(), 4);
    }

    #[test]
    fn bytes_and_gaps() {
        let mesh = MeshBuilder::default()
            .proxy_dump("shop/a/config_dump", vec![1])
            .control_plane_reply("istiod-1/debug/syncz", vec![2])
            .gap("pods", "forbidden")
            .captured_at(SystemTime::UNIX_EPOCH)
            .build();
        assert_eq!(mesh.proxy_dump("shop/a/config_dump"), Some(&[1][..]));
        assert_eq!(mesh.proxy_dumps().count(), 1);
        assert_eq!(
            mesh.control_plane_reply("istiod-1/debug/syncz"),
            Some(&[2][..])
        );
        assert_eq!(mesh.control_plane_replies().count(), 1);
        assert_eq!(
            mesh.gap_of(Kind::named("pod").unwrap())
                .map(|gap| gap.reason.as_str()),
            Some("forbidden")
        );
        assert_eq!(
            (mesh.gaps().len(), mesh.captured_at()),
            (1, Some(SystemTime::UNIX_EPOCH))
        );
    }
}
