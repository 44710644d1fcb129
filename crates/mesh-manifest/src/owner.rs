//! Whose object it is: the labels that an installation puts on everything it applies.
//!
//! The facts are those of `operator/pkg/manifest` and `operator/pkg/uninstall` in istio/istio, so
//! that both programs recognise each other's installations.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// Label with the component that an object belongs to, such as `Pilot`.
pub const COMPONENT: &str = "operator.istio.io/component";
/// Label that marks an object as reconciled by the installer; its value is [`RECONCILE`].
pub const MANAGED: &str = "operator.istio.io/managed";
/// The value of [`MANAGED`].
pub const RECONCILE: &str = "Reconcile";
/// Label with the version of the program that applied an object.
pub const VERSION: &str = "operator.istio.io/version";
/// Label with the control plane revision that an object belongs to.
pub const REVISION: &str = "istio.io/rev";
/// Label with the revision tag that an object makes.
pub const TAG: &str = "istio.io/tag";
/// Label with the name of the IstioOperator that an object was made from.
pub const OWNING_RESOURCE: &str = "install.operator.istio.io/owning-resource";
/// Label with the namespace of the IstioOperator that an object was made from.
pub const OWNING_NAMESPACE: &str = "install.operator.istio.io/owning-resource-namespace";
/// Label that exempts an object from pruning when its value is `true`.
pub const NOT_PRUNED: &str = "install.operator.istio.io/owning-resource-not-pruned";
/// Label with the program that made an object; on a namespace [`MESHCTL`] says that a purge may remove it.
pub const MANAGED_BY: &str = "app.kubernetes.io/managed-by";
/// The value of [`MANAGED_BY`] on namespaces that an installation created.
pub const MESHCTL: &str = "meshctl";
/// What the charts write as [`OWNING_RESOURCE`] when the IstioOperator has no name.
const UNKNOWN: &str = "unknown";

/// The identity of one installation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// `metadata.name` of the IstioOperator, when it has one.
    pub name: Option<String>,
    /// `metadata.namespace`, the namespace of the control plane.
    pub namespace: String,
    /// The revision; `default` when none was chosen.
    pub revision: String,
    /// The version of this program.
    pub version: String,
    /// Whether the configuration holds a control plane (the component Pilot).
    pub has_control_plane: bool,
}

impl Owner {
    /// Whether the configuration is an addition to an installation of its own revision, and cannot
    /// be told from it: it has no control plane and no name of its own.
    ///
    /// The labels of such an addition equal those of the main installation, so neither may prune
    /// what the other applied.
    pub fn is_anonymous_addition(&self) -> bool {
        self.name.is_none() && !self.has_control_plane
    }

    /// The labels for an object of a component.
    pub fn labels(&self, component: &str) -> Vec<(&'static str, String)> {
        let mut labels = vec![
            (COMPONENT, component.to_owned()),
            (MANAGED, RECONCILE.to_owned()),
            (VERSION, label_value(&self.version)),
            (REVISION, self.revision.clone()),
            (OWNING_NAMESPACE, self.namespace.clone()),
        ];
        labels.extend(self.name.clone().map(|name| (OWNING_RESOURCE, name)));
        if self.is_anonymous_addition() {
            labels.push((NOT_PRUNED, "true".to_owned()));
        }
        labels
    }

    /// Puts the labels on an object, over what it has.
    pub fn stamp(&self, component: &str, object: &mut Value) {
        for (key, value) in self.labels(component) {
            set_label(object, key, &value);
        }
    }

    /// Label selector for the objects that may be this installation's.
    ///
    /// Unlike the peer's it does not name the version, so that what an older version left is found.
    pub fn selector(&self) -> String {
        let Self {
            namespace,
            revision,
            ..
        } = self;
        format!(
            "{COMPONENT},{MANAGED}={RECONCILE},{REVISION}={revision},{OWNING_NAMESPACE}={namespace}"
        )
    }

    /// Whether this installation applied an object found by [`Owner::selector`].
    ///
    /// `names` are the owner names that the present objects carry ([`owner_names`]), which is how
    /// an unnamed installation is told from a named one.
    pub fn owns(&self, object: &Value, names: &BTreeSet<String>) -> bool {
        let equals = |key, value: &str| label(object, key) == Some(value);
        let name = label(object, OWNING_RESOURCE);
        equals(MANAGED, RECONCILE)
            && equals(REVISION, &self.revision)
            && equals(OWNING_NAMESPACE, &self.namespace)
            && match &self.name {
                Some(own) => name == Some(own),
                None => name.is_none_or(|name| name == UNKNOWN || names.contains(name)),
            }
    }
}

/// The owner names that objects carry.
pub fn owner_names<'a>(objects: impl IntoIterator<Item = &'a Value>) -> BTreeSet<String> {
    objects
        .into_iter()
        .filter_map(|object| label(object, OWNING_RESOURCE))
        .map(str::to_owned)
        .collect()
}

/// The value of a label, if the object has it.
pub fn label<'a>(object: &'a Value, key: &str) -> Option<&'a str> {
    object["metadata"]["labels"].get(key)?.as_str()
}

/// Sets a label; the object gets `metadata` and `labels` if it has none.
pub fn set_label(object: &mut Value, key: &str, value: &str) {
    let labels = object_at(object_at(object, "metadata"), "labels");
    labels[key] = Value::String(value.to_owned());
}

/// The object under a key, made when it is missing or null.
fn object_at<'a>(parent: &'a mut Value, key: &str) -> &'a mut Value {
    let child = &mut parent[key];
    if child.is_null() {
        *child = Value::Object(Map::new());
    }
    child
}

/// A version as a label value: build metadata is joined by `_`, since `+` is not allowed there.
fn label_value(version: &str) -> String {
    version.replace('+', "_")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn owner(name: Option<&str>) -> Owner {
        Owner {
            name: name.map(str::to_owned),
            namespace: "istio-system".to_owned(),
            revision: "default".to_owned(),
            version: "1.30.0".to_owned(),
            has_control_plane: true,
        }
    }

    fn stamped(owner: &Owner, mut object: Value) -> Value {
        owner.stamp("Pilot", &mut object);
        object
    }

    #[test]
    fn stamp_overwrites_and_keeps_the_rest() {
        let object = json!({"metadata": {"name": "istiod", "labels": {"app": "istiod", COMPONENT: "Other"}}});
        let expected = json!({
            "app": "istiod",
            COMPONENT: "Pilot",
            MANAGED: "Reconcile",
            VERSION: "1.30.0",
            REVISION: "default",
            OWNING_NAMESPACE: "istio-system",
        });
        assert_eq!(
            stamped(&owner(None), object)["metadata"]["labels"],
            expected
        );
    }

    #[test]
    fn stamp_makes_labels_where_there_are_none() {
        let object = stamped(&owner(Some("shop")), json!({"metadata": {"labels": null}}));
        assert_eq!(label(&object, OWNING_RESOURCE), Some("shop"));
    }

    #[test]
    fn owner_is_told_by_name() {
        let check = |owner: &Owner, object: &Value, expected: bool| {
            assert_eq!(
                owner.owns(object, &BTreeSet::new()),
                expected,
                "{owner:?} {object}"
            );
        };
        let main = stamped(&owner(None), json!({}));
        let mut charted = main.clone();
        set_label(&mut charted, OWNING_RESOURCE, "unknown");
        let named = stamped(&owner(Some("shop")), json!({}));
        let mut canary = owner(None);
        canary.revision = "canary".to_owned();
        check(&owner(None), &main, true);
        check(&owner(None), &charted, true);
        check(&owner(None), &named, false);
        check(&owner(Some("shop")), &named, true);
        check(&owner(Some("shop")), &main, false);
        check(&canary, &main, false);
        assert!(owner(None).owns(&named, &owner_names([&named])));
    }

    #[test]
    fn anonymous_additions_exempt_their_objects_from_pruning() {
        let mut addition = owner(None);
        addition.has_control_plane = false;
        assert_eq!(
            label(&stamped(&addition, json!({})), NOT_PRUNED),
            Some("true")
        );
        assert_eq!(label(&stamped(&owner(None), json!({})), NOT_PRUNED), None);
        addition.name = Some("shop".to_owned());
        assert_eq!(label(&stamped(&addition, json!({})), NOT_PRUNED), None);
    }

    #[test]
    fn build_metadata_is_allowed_in_the_version_label() {
        let mut owner = owner(None);
        owner.version = "1.30.0+abc".to_owned();
        assert_eq!(
            label(&stamped(&owner, json!({})), VERSION),
            Some("1.30.0_abc")
        );
    }
}
