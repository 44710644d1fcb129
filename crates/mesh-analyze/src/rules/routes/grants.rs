//! References into other namespaces.

use super::{GROUP, Reference};
use crate::input::Input;
use crate::scope::Scope;
use crate::view::{list, text};
use mesh_model::object::Object;
use std::collections::HashMap;

/// The ReferenceGrants of each namespace.
pub(super) struct Grants<'a>(HashMap<&'a str, Vec<&'a Object>>);

impl<'a> Grants<'a> {
    pub(super) fn new(scope: &Scope<'a>) -> Self {
        let mut grants: HashMap<&str, Vec<&Object>> = HashMap::new();
        for grant in scope.objects(Input::ReferenceGrant) {
            grants.entry(&grant.namespace).or_default().push(grant);
        }
        Self(grants)
    }

    /// Whether an object of the Gateway API may refer to something.
    pub(super) fn permit(&self, object: &Object, reference: &Reference) -> bool {
        if reference.namespace == object.namespace {
            return true;
        }
        let grants = self.0.get(reference.namespace).into_iter().flatten();
        grants.map(|grant| &grant.body["spec"]).any(|spec| {
            let is_from = list(&spec["from"]).iter().any(|from| {
                from["group"] == GROUP
                    && from["kind"] == object.kind
                    && from["namespace"] == object.namespace
            });
            let is_to = list(&spec["to"]).iter().any(|to| {
                text(&to["group"]) == reference.group
                    && to["kind"] == reference.kind
                    && (text(&to["name"]).is_empty() || to["name"] == reference.name)
            });
            is_from && is_to
        })
    }
}

/// That no grant permits a reference.
pub(super) fn message(object: &Object, reference: &Reference) -> String {
    format!(
        "the {} {} is in another namespace, and no ReferenceGrant there permits references of a {} in {}",
        reference.kind,
        reference.full_name(),
        object.kind,
        object.namespace
    )
}
