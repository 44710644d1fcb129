//! The tags and revisions that a cluster has, as its webhooks and Services tell
//! (`istioctl/pkg/tag/util.go`, `istioctl/pkg/tag/generate.go` in istio/istio).

use std::collections::BTreeSet;

use serde_json::Value;

use super::{DEFAULT, TagError};
use crate::owner::{self, label};

/// A tag, the revision that it points to, and who uses it. A revision without tags has an empty one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// The revision.
    pub revision: String,
    /// The tag; empty for the revision itself.
    pub tag: String,
    /// The namespaces that ask for injection by the tag.
    pub namespaces: Vec<String>,
}

/// The objects of a cluster that make revisions and tags.
#[derive(Clone, Debug, Default)]
pub struct Present {
    /// Injection webhook configurations with the label of a revision.
    pub injectors: Vec<Value>,
    /// Services of the control plane's namespace with that label.
    pub services: Vec<Value>,
}

impl Present {
    /// The tags and the revisions without tags, sorted by revision, then tag.
    pub fn entries(&self, namespaces: &[Value]) -> Vec<Entry> {
        let pair = |object: &Value| {
            let tag = label(object, owner::TAG).unwrap_or_default().to_owned();
            Some((label(object, owner::REVISION)?.to_owned(), tag))
        };
        let pairs: BTreeSet<(String, String)> = self
            .injectors
            .iter()
            .chain(&self.services)
            .filter_map(pair)
            .collect();
        let tagged: BTreeSet<&str> = pairs
            .iter()
            .filter(|(_, tag)| !tag.is_empty())
            .map(|(revision, _)| revision.as_str())
            .collect();
        pairs
            .iter()
            .filter(|(revision, tag)| !tag.is_empty() || !tagged.contains(revision.as_str()))
            .map(|(revision, tag)| Entry {
                revision: revision.clone(),
                tag: tag.clone(),
                namespaces: users(tag, namespaces),
            })
            .collect()
    }

    /// The injection webhook configuration that a revision came with.
    ///
    /// # Errors
    /// When there is none, or it cannot be told from another.
    pub fn canonical(&self, revision: &str, istio_namespace: &str) -> Result<&Value, TagError> {
        let own = |objects: &'_ [Value]| -> usize {
            objects
                .iter()
                .filter(|one| is_untagged(one, revision))
                .count()
        };
        let services = self
            .services
            .iter()
            .filter(|one| is_service_of(one, revision))
            .count();
        match (own(&self.injectors), services) {
            (_, 2..) => Err(TagError::ManyServices {
                revision: revision.to_owned(),
                namespace: istio_namespace.to_owned(),
            }),
            (0, 0) => Err(TagError::NoRevision {
                revision: revision.to_owned(),
                known: self.revisions(),
            }),
            (0, _) => Err(TagError::NoWebhook(revision.to_owned())),
            (2.., _) => Err(TagError::ManyWebhooks(revision.to_owned())),
            (1, _) => Ok(self
                .injectors
                .iter()
                .find(|one| is_untagged(one, revision))
                .expect("one was counted")),
        }
    }

    /// Whether a new tag may have this name: no revision has it. The default tag always may.
    ///
    /// # Errors
    /// When a revision has the name.
    pub fn check_name(&self, tag: &str) -> Result<(), TagError> {
        let taken = self.injectors.iter().any(|one| is_untagged(one, tag))
            || self.services.iter().any(|one| is_service_of(one, tag));
        match taken && tag != DEFAULT {
            true => Err(TagError::NameOfRevision(tag.to_owned())),
            false => Ok(()),
        }
    }

    /// Whether a tag is new.
    ///
    /// # Errors
    /// When it exists.
    pub fn check_absent(&self, tag: &str) -> Result<(), TagError> {
        let mut all = self.injectors.iter().chain(&self.services);
        match all.find(|one| super::is_tag(one, tag)) {
            Some(one) => Err(TagError::Exists {
                tag: tag.to_owned(),
                revision: label(one, owner::REVISION).unwrap_or_default().to_owned(),
            }),
            None => Ok(()),
        }
    }

    /// The revisions, each once.
    fn revisions(&self) -> Vec<String> {
        let all = self.injectors.iter().chain(&self.services);
        let revisions: BTreeSet<&str> = all.filter_map(|one| label(one, owner::REVISION)).collect();
        revisions.into_iter().map(str::to_owned).collect()
    }
}

/// The names of the namespaces that ask for injection by a tag. For an empty tag those whose label is empty.
pub fn users(tag: &str, namespaces: &[Value]) -> Vec<String> {
    let mut names: Vec<String> = namespaces
        .iter()
        .filter(|one| label(one, owner::REVISION) == Some(tag))
        .map(|one| super::name(one).to_owned())
        .collect();
    names.sort();
    names
}

fn is_untagged(object: &Value, revision: &str) -> bool {
    label(object, owner::REVISION) == Some(revision) && label(object, owner::TAG).is_none()
}

fn is_service_of(service: &Value, revision: &str) -> bool {
    is_untagged(service, revision) && label(service, "app") == Some("istiod")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn object(name: &str, labels: Value) -> Value {
        json!({"metadata": {"name": name, "labels": labels}})
    }

    fn present() -> Present {
        Present {
            injectors: vec![
                object("one", json!({"istio.io/rev": "canary"})),
                object(
                    "tag",
                    json!({"istio.io/rev": "prod-1", "istio.io/tag": "prod"}),
                ),
                object("two", json!({"istio.io/rev": "prod-1"})),
            ],
            services: vec![
                object("istiod-x", json!({"istio.io/rev": "x", "app": "istiod"})),
                object(
                    "istiod-canary",
                    json!({"istio.io/rev": "canary", "app": "istiod"}),
                ),
            ],
        }
    }

    #[test]
    fn a_revision_is_listed_only_without_tags() {
        let namespaces = [
            object("shop", json!({"istio.io/rev": "prod"})),
            object("other", json!({})),
        ];
        let entries: Vec<(String, String, usize)> = present()
            .entries(&namespaces)
            .into_iter()
            .map(|one| (one.tag, one.revision, one.namespaces.len()))
            .collect();
        let entry = |tag: &str, revision: &str, users| (tag.to_owned(), revision.to_owned(), users);
        assert_eq!(
            entries,
            [
                entry("", "canary", 0),
                entry("prod", "prod-1", 1),
                entry("", "x", 0)
            ]
        );
    }

    #[test]
    fn the_canonical_webhook_is_the_only_untagged_one() {
        let check = |revision: &str, expected: &str| {
            let present = present();
            let found = present.canonical(revision, "mesh");
            let found = found.map_or_else(
                |error| error.to_string(),
                |one| super::super::name(one).to_owned(),
            );
            assert!(found.starts_with(expected), "{revision}: {found}");
        };
        check("canary", "one");
        check("prod-1", "two");
        check("x", "revision \"x\" has a Service but no");
        check(
            "y",
            "cannot modify tag: cannot find MutatingWebhookConfiguration or Service with revision \"y\"",
        );
    }

    #[test]
    fn names_of_revisions_are_taken() {
        assert!(present().check_name("x").is_err());
        assert!(present().check_name("prod").is_ok());
        assert!(present().check_absent("prod").is_err());
        assert!(present().check_absent("x").is_ok());
    }
}
