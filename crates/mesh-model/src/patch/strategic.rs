//! Strategic merge: a JSON merge in which lists of items with a key merge item by item.
//!
//! The directives are those of `k8s.io/apimachinery/pkg/util/strategicpatch`: `$patch`, `$retainKeys`,
//! `$setElementOrder/<list>` and `$deleteFromPrimitiveList/<list>`.

use super::Error;
use super::list::{self, merge_list, remove_values};
use super::schema::{Field, Schema, Strategy};
use crate::shared::{Map, Text, Value};

/// Says what is done with the object or list item that holds it.
const PATCH: &str = "$patch";
/// Lists the fields that stay.
const RETAIN_KEYS: &str = "$retainKeys";
/// Gives the order of a list's items.
const SET_ELEMENT_ORDER: &str = "$setElementOrder/";
/// Lists the texts that leave a list.
const DELETE_FROM_LIST: &str = "$deleteFromPrimitiveList/";

/// Merges a patch into an object of a kind with this schema.
///
/// # Errors
/// The patch is not an object, has an unknown directive, or an item without the key that identifies it.
pub fn strategic_merge(original: Value, patch: Value, schema: &Schema) -> Result<Value, Error> {
    let (Value::Object(mut original), Value::Object(patch)) = (original, patch) else {
        return Err(Error::new("a patch and what it patches must be objects"));
    };
    merge_object(&mut original, patch, schema)?;
    Ok(Value::Object(original))
}

/// Merges an object; the patch may ask to replace or empty it.
pub(super) fn merge_object(
    original: &mut Map,
    mut patch: Map,
    schema: &Schema,
) -> Result<(), Error> {
    if patch.keys().any(|key| is_directive(key)) {
        match patch.remove(PATCH).as_ref().map(Value::as_str) {
            None => {}
            Some(Some("replace")) => {
                *original = patch;
                return Ok(());
            }
            Some(Some("delete")) => {
                original.clear();
                return Ok(());
            }
            Some(_) => return Err(Error::new("$patch is replace or delete")),
        }
        follow_directives(original, &mut patch, schema)?;
    }
    for (key, change) in patch {
        let field = schema.field(&key);
        match merge_member(original, &key, change, field) {
            Ok(None) => {}
            Ok(Some(change)) => {
                original.insert(key, change);
            }
            Err(error) => return Err(error.inside(&key)),
        }
    }
    Ok(())
}

/// Does what the directives of an object ask for, and takes them out of the patch.
fn follow_directives(original: &mut Map, patch: &mut Map, schema: &Schema) -> Result<(), Error> {
    if let Some(keys) = patch.remove(RETAIN_KEYS) {
        retain_keys(original, patch, &keys)?;
    }
    let directives = |prefix| {
        patch
            .keys()
            .filter(move |key| key.starts_with(prefix))
            .cloned()
            .collect::<Vec<Text>>()
    };
    let (deletions, orders) = (directives(DELETE_FROM_LIST), directives(SET_ELEMENT_ORDER));
    for directive in deletions {
        let name = &directive[DELETE_FROM_LIST.len()..];
        let values = patch.remove(&directive);
        if let Some(list) = original.get_mut(name) {
            remove_values(list, values).map_err(|error| error.inside(&directive))?;
        }
    }
    for directive in orders {
        let name = &directive[SET_ELEMENT_ORDER.len()..];
        let (order, items) = (patch.remove(&directive), patch.remove(name));
        let field = schema.field(name);
        let merged = ordered_list(original.remove(name), items, order, field)
            .map_err(|error| error.inside(name))?;
        original.extend(merged.map(|list| (name, list)));
    }
    Ok(())
}

/// Removes the fields that are not listed; what the patch sets must be.
fn retain_keys(original: &mut Map, patch: &Map, keys: &Value) -> Result<(), Error> {
    let keys = keys
        .as_array()
        .ok_or_else(|| Error::new("$retainKeys must be a list of field names"))?;
    let is_kept = |key: &str| keys.iter().any(|kept| kept == key);
    if let Some((key, _)) = patch
        .iter()
        .find(|(key, value)| !key.starts_with('$') && !value.is_null() && !is_kept(key))
    {
        return Err(Error::new(format!("`{key}` is set but not in $retainKeys")));
    }
    original.retain(|key, _| is_kept(key));
    Ok(())
}

/// Merges one field. Gives the value that it is to have, unless it has it already.
fn merge_member(
    original: &mut Map,
    key: &str,
    mut change: Value,
    field: Field,
) -> Result<Option<Value>, Error> {
    if change.is_null() {
        original.remove(key);
        return Ok(None);
    }
    match (original.get_mut(key), &mut change) {
        (Some(Value::Object(original)), Value::Object(change))
            if field.strategy != Strategy::Replace =>
        {
            merge_object(original, std::mem::take(change), field.inner)?;
            return Ok(None);
        }
        (Some(Value::Array(original)), Value::Array(change)) => {
            *original = merge_items(
                std::mem::take(original).into(),
                std::mem::take(change).into(),
                field,
            )?
            .into();
            return Ok(None);
        }
        _ => {}
    }
    if has_patch(&change) {
        original.remove(key);
        return Ok(None);
    }
    strip_directives(&mut change);
    Ok(Some(change))
}

/// Merges two lists as their field says.
fn merge_items(
    original: Vec<Value>,
    change: Vec<Value>,
    field: Field,
) -> Result<Vec<Value>, Error> {
    match field.strategy {
        Strategy::Plain | Strategy::Replace => Ok(change),
        Strategy::ByKey(_) | Strategy::ByValue => merge_list(original, change, field),
    }
}

/// Merges two lists and puts the items into the given order. `None` when there is no list at all.
fn ordered_list(
    original: Option<Value>,
    change: Option<Value>,
    order: Option<Value>,
    field: Field,
) -> Result<Option<Value>, Error> {
    let items = |value: Option<Value>| -> Result<Option<Vec<Value>>, Error> {
        match value {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Array(items)) => Ok(Some(items.into())),
            Some(_) => Err(Error::new("$setElementOrder is for lists")),
        }
    };
    let (original, change, order) = (
        items(original)?,
        items(change)?,
        items(order)?.unwrap_or_default(),
    );
    let before = original.clone().unwrap_or_default();
    let merged = match (original, change) {
        (None, None) => return Ok(None),
        (Some(original), None) => original,
        (None, Some(change)) => change
            .into_iter()
            .filter(|item| !has_patch(item))
            .map(without_directives)
            .collect(),
        (Some(original), Some(change)) => merge_items(original, change, field)?,
    };
    let ordered = list::in_order(merged, &order, &before, field.strategy);
    Ok(Some(ordered.into()))
}

/// A value that the original has nothing for: without nulls and directives. What has a `$patch` of its own is dropped
/// whole, contents included, as Kubernetes does.
pub(super) fn without_directives(mut value: Value) -> Value {
    strip_directives(&mut value);
    value
}

fn strip_directives(value: &mut Value) {
    if !has_something_to_strip(value) {
        return;
    }
    match value {
        Value::Object(members) => {
            members.retain(|key, value| !is_dropped(key, value));
            members
                .iter_mut()
                .for_each(|(_, value)| strip_directives(value));
        }
        Value::Array(items) => {
            items.retain(|item| !has_patch(item));
            items.iter_mut().for_each(strip_directives);
        }
        _ => {}
    }
}

/// Most values have nothing, and are left as they are.
fn has_something_to_strip(value: &Value) -> bool {
    let notes = value.notes();
    if notes.is_some_and(|notes| notes.adds_only.get()) {
        return false;
    }
    let has_something = match value {
        Value::Object(members) => members
            .iter()
            .any(|(key, value)| is_dropped(key, value) || has_something_to_strip(value)),
        Value::Array(items) => items
            .iter()
            .any(|item| has_patch(item) || has_something_to_strip(item)),
        _ => false,
    };
    if let Some(notes) = notes.filter(|_| !has_something) {
        notes.adds_only.set(true);
    }
    has_something
}

fn is_dropped(key: &str, value: &Value) -> bool {
    value.is_null() || is_directive(key) || has_patch(value)
}

fn has_patch(value: &Value) -> bool {
    let members = value.as_object();
    // Few keys are before it.
    let keys = members.into_iter().flat_map(Map::keys);
    keys.take_while(|key| key.as_str() <= PATCH)
        .any(|key| key == PATCH)
}

fn is_directive(key: &str) -> bool {
    key.starts_with('$')
        && (key == PATCH
            || key == RETAIN_KEYS
            || key.starts_with(SET_ELEMENT_ORDER)
            || key.starts_with(DELETE_FROM_LIST))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shared::json;

    fn check(api_version: &str, kind: &str, original: Value, patch: Value, expected: Value) {
        let schema = Schema::of(api_version, kind).unwrap();
        assert_eq!(
            strategic_merge(original, patch.clone(), schema).as_ref(),
            Ok(&expected),
            "{patch}"
        );
    }

    #[test]
    fn other_kinds() {
        check(
            "apps/v1",
            "Deployment",
            json!({"spec": {"template": {"spec": {"containers": [{"name": "a", "env": [{"name": "X", "value": "1"}]}]}}}}),
            json!({"spec": {"template": {"spec": {"containers": [{"name": "a", "env": [{"name": "Y", "value": "2"}]}]}}}}),
            json!({"spec": {"template": {"spec": {"containers": [
                {"name": "a", "env": [{"name": "Y", "value": "2"}, {"name": "X", "value": "1"}]}
            ]}}}}),
        );
        check(
            "v1",
            "Service",
            json!({"spec": {"ports": [{"port": 80, "name": "http"}, {"port": 443}]}}),
            json!({"spec": {"ports": [{"port": 80, "targetPort": 8080}]}}),
            json!({"spec": {"ports": [{"port": 80, "name": "http", "targetPort": 8080}, {"port": 443}]}}),
        );
        check(
            "policy/v1",
            "PodDisruptionBudget",
            json!({"spec": {"minAvailable": 1, "selector": {"matchLabels": {"a": "1"}}}}),
            json!({"spec": {"minAvailable": null, "maxUnavailable": 1, "selector": {"matchLabels": {"b": "2"}}}}),
            json!({"spec": {"maxUnavailable": 1, "selector": {"matchLabels": {"b": "2"}}}}),
        );
        check(
            "autoscaling/v2",
            "HorizontalPodAutoscaler",
            json!({"spec": {"minReplicas": 1, "metrics": [{"type": "Resource"}]}}),
            json!({"spec": {"metrics": [{"type": "Pods"}]}}),
            json!({"spec": {"minReplicas": 1, "metrics": [{"type": "Pods"}]}}),
        );
        assert!(Schema::of("networking.istio.io/v1", "Gateway").is_none());
    }

    #[test]
    fn directives() {
        let original = json!({"metadata": {"finalizers": ["a", "b", "c"]}, "spec": {"containers": [
            {"name": "a"}, {"name": "b"}, {"name": "c"}
        ]}});
        let check =
            |patch: Value, expected: Value| check("v1", "Pod", original.clone(), patch, expected);
        check(
            json!({"spec": {"$setElementOrder/containers": [{"name": "c"}, {"name": "d"}, {"name": "a"}],
                "containers": [{"name": "d"}]}}),
            json!({"metadata": {"finalizers": ["a", "b", "c"]}, "spec": {"containers": [
                {"name": "b"}, {"name": "c"}, {"name": "d"}, {"name": "a"}
            ]}}),
        );
        check(
            json!({"metadata": {"$deleteFromPrimitiveList/finalizers": ["b"], "finalizers": ["d"]},
                "spec": {"containers": [{"name": "x"}, {"$patch": "replace"}]}}),
            json!({"metadata": {"finalizers": ["d", "a", "c"]}, "spec": {"containers": [{"name": "x"}]}}),
        );
        check(
            json!({"metadata": {"labels": {"$patch": "replace", "a": "1"}}, "spec": {"$patch": "delete"}}),
            json!({"metadata": {"finalizers": ["a", "b", "c"]}, "spec": {}}),
        );
    }

    #[test]
    fn patches_that_do_not_fit() {
        let message = |patch: Value| {
            let original = json!({"spec": {"containers": [{"name": "a", "env": [{"name": "X"}]}], "dnsConfig": {}}});
            strategic_merge(original, patch.clone(), Schema::of("v1", "Pod").unwrap())
                .unwrap_err()
                .to_string()
        };
        assert_eq!(
            message(json!([])),
            "patch: a patch and what it patches must be objects"
        );
        assert_eq!(
            message(json!({"$patch": "merge"})),
            "patch: $patch is replace or delete"
        );
        assert_eq!(
            message(
                json!({"spec": {"containers": [{"name": "b"}, {"name": "a", "env": [{"value": "1"}]}]}})
            ),
            "spec.containers[1].env[0]: the item has no `name`, by which items of this list are matched"
        );
        assert_eq!(
            message(json!({"spec": {"dnsConfig": {"$retainKeys": ["searches"], "options": []}}})),
            "spec.dnsConfig: `options` is set but not in $retainKeys"
        );
    }
}
